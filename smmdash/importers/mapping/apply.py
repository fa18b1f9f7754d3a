"""A mapping laid over a table: it becomes a match as of any format, so that the same reading follows."""

from collections.abc import Iterable

from smmdash.importers.declaration import Column, ExportFormat, Layout, Name, Quirk
from smmdash.importers.headers import folded
from smmdash.importers.mapping.document import MappedColumn, Mapping, fingerprint, placed
from smmdash.importers.mapping.personal import personal_places
from smmdash.importers.mapping.problems import is_sound
from smmdash.importers.reading import RawTable
from smmdash.importers.recognise import Match

OWN = "own_mapping"
"""The format of tables that a person described; its text is ``import-format_own_mapping``."""


def mapping_for(mappings: Iterable[Mapping], table: RawTable) -> Mapping | None:
    """Return the mapping made for tables with this header, the newest of several; None where there is none.

    One that nobody could have saved, such as one without figures, counts as none.
    """
    given = [mapping for mapping in mappings if mapping.fingerprint]
    if not given:
        return None
    mark = fingerprint(table.header)
    made = (mapping for mapping in reversed(given) if mapping.fingerprint == mark)
    return next((mapping for mapping in made if is_sound(mapping) and is_sound(_left(mapping, table))), None)


def _left(mapping: Mapping, table: RawTable) -> Mapping:
    """What of a mapping a table really has: columns with personal data cannot be used."""
    return mapping.model_copy(update={"columns": list(columns_at(mapping, table).values())})


def columns_at(mapping: Mapping, table: RawTable) -> dict[int, MappedColumn]:
    """Return the columns of a table that a mapping uses, by place; headings are found wherever they stand now."""
    said = {(folded(column.header), column.nth): column for column in mapping.used}
    personal = personal_places(table)
    return {at: said[place] for at, place in enumerate(placed(table.header)) if place in said and at not in personal}


def match_of(mapping: Mapping, table: RawTable) -> Match:
    """Return the mapping as a format with one layout, matched to the table."""
    pairs = {at: _column(said) for at, said in columns_at(mapping, table).items()}
    by_campaign = mapping.kind == "days" and any(column.role in ("campaign", "currency") for column in mapping.used)
    layout = Layout(
        "periods" if by_campaign else mapping.kind,  # the reading of campaigns tells days from periods by itself
        tuple(column for column, _ in pairs.values()),
        order=mapping.order,
        quirks=_quirks(mapping),
        dimension="group" if mapping.dimension in ("", "other") else mapping.dimension,
        unit="fraction" if any(column.unit == "fraction" for column in mapping.used) else "",
    )
    return Match(ExportFormat(OWN, mapping.network, (layout,)), layout, 1.0, pairs)


def _column(said: MappedColumn) -> tuple[Column, Name]:
    name = Name(folded(said.header), "")
    return Column(said.role, (name,), said.measure, said.unit), name  # type: ignore[arg-type]


def _quirks(mapping: Mapping) -> frozenset[Quirk]:
    quirks: set[Quirk] = {"total_row", "by_place"}
    if mapping.kind == "periods" and all(column.role != "campaign" for column in mapping.columns):
        quirks.add("row_is_period")
    if mapping.repeats == "add":
        quirks |= {"added_by_day"} if mapping.kind == "days" else {"repeats"} if mapping.kind == "posts" else set()
    return frozenset(quirks)
