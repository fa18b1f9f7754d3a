"""What has been said about a table's columns already: by a recognised format, by earlier mappings."""

from collections.abc import Sequence

from smmdash.importers.declaration import Unit
from smmdash.importers.headers import folded
from smmdash.importers.mapping.document import MEANINGS, MEASURE, Mapping, header_name
from smmdash.importers.recognise import Match


def of_match(match: Match) -> dict[int, tuple[str, Unit, str]]:
    """What a recognised format says about each column, with the format's key."""
    same = {"account_name": "account", "campaign_detail": "campaign", "breakdown": "campaign", "label": "segment"}
    found: dict[int, tuple[str, Unit, str]] = {}
    meaning, declared = match.meaning, match.format.key
    for at, (column, _) in match.columns.items():
        if column.role == "measure":
            found[at] = (f"{MEASURE}{column.measure}", column.unit, declared)
        elif column.role == "value":
            key = (meaning.measure if meaning else "") or match.layout.measure
            found[at] = (f"{MEASURE}{key}" if key else "share", "", declared)
        elif column.role in ("known", "aside"):
            found[at] = ("ignore", "", declared)
        else:
            found[at] = (same.get(column.role, column.role), "", declared)
    return {at: (said if said[0] in MEANINGS else ("ignore", "", declared)) for at, said in found.items()}


def understood(match: Match) -> dict[int, str]:
    """Return what a recognised format takes each column for that it uses: a role, or ``measure:KEY``.

    A net gain is used only where no other column gives the gain.
    """
    found = {}
    for at, (column, _) in sorted(match.columns.items()):
        key = column.measure
        if column.role == "value":
            key = (match.meaning.measure if match.meaning else "") or match.layout.measure
        if column.role not in ("known", "aside", "personal"):
            found[at] = f"{MEASURE}{key}" if key else column.role
    nets = {at for at in found if match.columns[at][0].unit == "net"}
    told = {meaning for at, meaning in found.items() if at not in nets}
    return {at: meaning for at, meaning in found.items() if at not in nets or meaning not in told}


def said_before(known: Sequence[Mapping], headers: Sequence[str]) -> dict[tuple[str, int], tuple[str, Unit, str]]:
    """What mappings say about headings, those of tables with more headings in common first."""
    mine = {folded(header_name(header)) for header in headers} - {""}

    def shared(mapping: Mapping) -> int:
        return len(mine & {folded(header) for header in mapping.headers})

    said: dict[tuple[str, int], tuple[str, Unit, str]] = {}
    for mapping in sorted(known, key=shared, reverse=True):
        if shared(mapping) < 2:
            break
        for column in mapping.used:
            said.setdefault((folded(column.header), column.nth), (column.meaning, column.unit, mapping.name))
    return said
