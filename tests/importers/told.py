"""Reading an export in a test, and what was said about it."""

import datetime as dt
from typing import Any

from smmdash.importers import Import, read_export

TODAY = dt.date(2026, 11, 21)


def read(text: str | bytes, name: str = "export.csv", *, today: dt.date = TODAY, **given: Any) -> Import:
    return read_export(text if isinstance(text, bytes) else text.encode(), name, today=today, **given)


def keys(found: Import) -> set[str]:
    """The keys of everything remarked on the file and on its tables."""
    return {note.key for table in found.tables for note in table.notes} | {note.key for note in found.notes}
