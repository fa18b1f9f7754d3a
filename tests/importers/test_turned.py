"""The vocabularies turned round say the same as every layout asked in turn."""

import pytest

from smmdash.importers import FORMATS
from smmdash.importers.declaration import ExportFormat, Layout, known, measure
from smmdash.importers.headers import folded
from smmdash.importers.reading import RawTable
from smmdash.importers.recognise import _match
from smmdash.importers.turned import Turned, turned

TURNED = Turned(FORMATS)
NAMES = sorted(
    {name.text for _, layout in TURNED.layouts for column in layout.columns for name in column.names}
    | {"", "date", "nobody's header", "amount"}
)


def test_each_header_stands_for_the_same_column():
    assert len(NAMES) > 2000
    for name in NAMES:
        for header in (name, name.removesuffix("*") + " (eur)", name.removesuffix("*")):
            asked = {at: layout.column_of(header) for at, (_, layout) in enumerate(TURNED.layouts)}
            assert dict(TURNED.of(header)) == {at: known for at, known in asked.items() if known is not None}, header


def test_of_two_beginnings_the_longer_counts_and_a_whole_name_before_both():
    columns = (known(en="cost*"), measure("spend", en="cost per*"), measure("clicks", en="cost per click"))
    layout = Layout("days", columns)
    made = Turned({"one": ExportFormat("one", "", layouts=(layout,))})
    for header, column in (("cost", 0), ("cost per day", 1), ("cost per click", 2), ("cost per click x", 1)):
        assert made.of(header)[0][0] is columns[column] is layout.column_of(header)[0]


@pytest.mark.parametrize("rows", [0, 1, 5])
def test_a_layout_that_is_left_out_could_not_be_the_tables(rows: int):
    header = ["Datum", "Gebeurtenis", "Prijs"]
    table = RawTable(header, rows=[["1", "2", "3"]] * rows)
    kept = TURNED.columns(map(folded, header))
    assert TURNED.without_headers <= kept.keys()
    assert list(kept) == sorted(kept)
    for number, (declared, layout) in enumerate(TURNED.layouts):
        if number not in kept:
            assert _match(declared, layout, table, list(map(folded, header)), frozenset(), {}) is None


def test_it_is_made_once_for_the_formats_and_anew_for_others():
    one = {key: FORMATS[key] for key in list(FORMATS)[:2]}
    assert turned(FORMATS) is turned(FORMATS)
    assert len(turned(one).layouts) == sum(len(declared.layouts) for declared in one.values())
    assert turned(FORMATS).formats is FORMATS
