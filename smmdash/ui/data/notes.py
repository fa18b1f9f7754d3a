"""Remarks on an upload: those that ask for a look first, how the file was read folded away below them."""

from collections.abc import Iterable, Sequence

import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers import Import, TableRead
from smmdash.importers.reading.tables import MENDS
from smmdash.importers.reading.tables import Note as ReadingNote
from smmdash.importers.results import Note
from smmdash.ui.plain import plain

LOOK = frozenset({
    "account_clash", "account_hint", "ambiguous", "cells_are_dates", "cells_unreadable", "closings_undated",
    "currencies_mixed", "currency_unknown", "dates_are_months", "dates_swapped", "days_as_periods",
    "duplicate_header_differs", "figures_rounded", "ids_destroyed", "nothing_close", "nothing_counted",
    "nothing_recognised", "posts_undated", "results_mixed", "sales_without_amount",
    "spreadsheet_errors", "tables_disagree", "totals_differ", "unrecognised", "vocabulary_guess", "words_unknown",
    "cell_cut", "cells_beyond_header", "header_looks_like_data", "header_missing", "member_unreadable",
    "mojibake", "numbers_rounded", "quote_unbalanced", "row_long", "rows_wider", "undecodable", "unwrapped",
})  # fmt: skip
"""Remarks after which a figure may be missing or wrong."""

TOLD = LOOK | {"encoding", "personal_dropped"}
"""Remarks that a person has to know; the others tell how the file was read."""

LISTED = MENDS | {"row_long", "quote_unbalanced", "preamble", "trailer", "header_repeated"}
"""Remarks on single lines, which stand in the list of lines and not above it."""

_DAMAGE = frozenset({"cells_are_dates", "spreadsheet_errors"})
"""What names the cells of a column that are no numbers more closely than ``cells_unreadable``."""
NAMED = 15


def remarks(notes: Sequence[Note | ReadingNote], more: Iterable[str], t: Texts) -> None:
    """Draw remarks; of those that need no look, and of the sentences in ``more``, several are folded away."""
    kept = [note for note in notes if not _said_already(note, notes)]
    for text in dict.fromkeys(plain(note.text(t)) for note in kept if note.key in TOLD):
        st.markdown(f":small[{text}]")
    rest = list(dict.fromkeys([*(plain(note.text(t)) for note in kept if note.key not in TOLD), *more]))
    if len(rest) == 1:
        st.caption(rest[0])
    elif rest:
        with st.expander(t("data-remarks", count=len(rest))):
            st.markdown("\n".join(f"- :small[{text}]" for text in rest))


def to_look_at(read: Import) -> int:
    """Return how many remarks on what is used of a file say that a figure may be missing or wrong."""
    notes = [
        note for table in read.tables if table.kind for note in table.notes if not _said_already(note, table.notes)
    ]
    return sum(note.key in LOOK and (note.key not in LISTED or not note.line) for note in [*read.notes, *notes])


def _said_already(note: Note | ReadingNote, notes: Sequence[Note | ReadingNote]) -> bool:
    if note.key != "cells_unreadable":
        return False
    header = note.values.get("header")
    closer = [one for one in notes if one.key in _DAMAGE and one.values.get("header") == header]
    return sum(one.values["count"] for one in closer) >= note.values["count"]


def not_ours(table: TableRead) -> int:
    """Return how many rows a table has that smmdash does not read, whatever they hold."""
    return 0 if table.kind else sum(reason == "not_ours" for _, reason in table.rows_known)


def not_used(tables: Iterable[TableRead], t: Texts) -> list[str]:
    """Return a sentence with the columns that are not used, or nothing. Safe as Markdown."""
    columns = [name.strip() or t("mapping-unnamed") for table in tables for name in table.unused]
    if not columns:
        return []
    shown = " · ".join(plain(name) for name in dict.fromkeys(columns[:NAMED]))
    return [t("data-unused.columns", count=len(columns), columns=shown)]
