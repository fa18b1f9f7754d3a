"""Which columns of an unknown table are about persons: they are never shown, offered or kept."""

from smmdash.importers.personal import GONE, named_personal, personal_columns, scrubbed
from smmdash.importers.reading import RawTable


def is_personal(header: str) -> bool:
    """Tell whether a header names personal data, or is some itself: then it is not the same in the next file."""
    return GONE in header or named_personal(header) or scrubbed(header) != header


def personal_places(table: RawTable) -> frozenset[int]:
    """Return the places of columns that hold personal data by their header or by their cells."""
    by_header = (at for at, header in enumerate(table.header) if is_personal(header))
    return frozenset([*by_header, *personal_columns(table, None)])
