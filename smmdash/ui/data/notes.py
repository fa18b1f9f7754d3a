"""Remarks on an upload: those that ask for a look first, how the file was read folded away below them."""

from collections.abc import Iterable, Sequence

import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers import TableRead
from smmdash.importers.reading.tables import Note as ReadingNote
from smmdash.importers.results import Note
from smmdash.ui.plain import plain

LOOK = frozenset({
    "account_clash", "account_hint", "ambiguous", "cells_are_dates", "cells_unreadable", "closings_undated",
    "currencies_mixed", "currency_unknown", "dates_are_months", "dates_swapped", "days_as_periods",
    "duplicate_header_differs", "figures_rounded", "ids_destroyed", "nothing_close", "nothing_counted",
    "nothing_recognised", "personal_dropped", "posts_undated", "results_mixed", "sales_without_amount",
    "spreadsheet_errors", "tables_disagree", "totals_differ", "unrecognised", "vocabulary_guess", "words_unknown",
    "cell_cut", "cells_beyond_header", "encoding", "header_looks_like_data", "header_missing", "member_unreadable",
    "mojibake", "numbers_rounded", "quote_unbalanced", "row_long", "rows_wider", "undecodable", "unwrapped",
})  # fmt: skip
"""Remarks after which a figure may be missing or wrong, or that a person has to know; the others tell how it went."""

_DAMAGE = frozenset({"cells_are_dates", "spreadsheet_errors"})
"""What names the cells of a column that are no numbers more closely than ``cells_unreadable``."""
NAMED = 15


def remarks(notes: Sequence[Note | ReadingNote], more: Iterable[str], t: Texts) -> None:
    """Draw remarks; of those that need no look, and of the sentences in ``more``, several are folded away."""
    kept = [note for note in notes if not _said_already(note, notes)]
    for text in dict.fromkeys(plain(note.text(t)) for note in kept if note.key in LOOK):
        st.markdown(f":small[{text}]")
    rest = list(dict.fromkeys([*(plain(note.text(t)) for note in kept if note.key not in LOOK), *more]))
    if len(rest) == 1:
        st.caption(rest[0])
    elif rest:
        with st.expander(t("data-remarks", count=len(rest))):
            st.markdown("\n".join(f"- :small[{text}]" for text in rest))


def _said_already(note: Note | ReadingNote, notes: Sequence[Note | ReadingNote]) -> bool:
    if note.key != "cells_unreadable":
        return False
    header = note.values.get("header")
    closer = [one for one in notes if one.key in _DAMAGE and one.values.get("header") == header]
    return sum(one.values["count"] for one in closer) >= note.values["count"]


def not_used(tables: Iterable[TableRead], t: Texts) -> list[str]:
    """Return a sentence with the columns that are not used, or nothing. Safe as Markdown."""
    columns = [name.strip() or t("mapping-unnamed") for table in tables for name in table.unused]
    if not columns:
        return []
    shown = " · ".join(plain(name) for name in dict.fromkeys(columns[:NAMED]))
    return [t("data-unused.columns", count=len(columns), columns=shown)]
