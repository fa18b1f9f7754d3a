"""Every declared vocabulary turned round: which layouts know a header, so that a table is held against few of them."""

from collections.abc import Iterable, Mapping

from smmdash.importers.declaration import Column, ExportFormat, Name

Known = tuple[Column, Name]

_NEED_NO_HEADER = frozenset({"labels_in_header", "single_figure"})


class Turned:
    """The layouts of some formats, numbered in their order, by the headers that their columns go by."""

    def __init__(self, formats: Mapping[str, ExportFormat]) -> None:
        self.formats = formats
        self.layouts = [(declared, layout) for declared in formats.values() for layout in declared.layouts]
        self.without_headers = frozenset(
            number
            for number, (_, layout) in enumerate(self.layouts)
            if layout.title_needed or not layout.quirks.isdisjoint(_NEED_NO_HEADER)
        )
        """Layouts that a table may be of although none of its headers is known."""
        self._whole: dict[str, dict[int, Known]] = {}
        beginnings: list[tuple[str, int, Known]] = []
        for number, (_, layout) in enumerate(self.layouts):
            for header, known in layout.exact.items():
                self._whole.setdefault(header, {})[number] = known
            beginnings += [(pair[1].text[:-1], number, pair) for pair in layout.beginnings]
        self._beginnings = sorted(beginnings, key=lambda beginning: -len(beginning[0]))
        self._begin = tuple({beginning for beginning, _, _ in beginnings})

    def of(self, header: str) -> Mapping[int, Known]:
        """Return for each layout that knows a folded header the column it stands for, as ``Layout.column_of`` does."""
        found = self._whole.get(header, {})
        if not header.startswith(self._begin):
            return found
        found = dict(found)
        for beginning, number, known in self._beginnings:
            if number not in found and header.startswith(beginning):
                found[number] = known
        return found

    def columns(self, headers: Iterable[str]) -> dict[int, dict[int, Known]]:
        """Return for each layout that a table may be of, in their order, the columns it knows by position."""
        found: dict[int, dict[int, Known]] = {number: {} for number in self.without_headers}
        for at, header in enumerate(headers):
            for number, known in self.of(header).items():
                found.setdefault(number, {})[at] = known
        return dict(sorted(found.items()))


_HELD: list[Turned] = []


def turned(formats: Mapping[str, ExportFormat]) -> Turned:
    """Return the vocabularies of the formats turned round, made once."""
    for held in _HELD:
        if held.formats is formats:
            return held
    made = Turned(formats)
    _HELD[:] = [made]
    return made
