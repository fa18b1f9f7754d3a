"""The lines of a table that are not simply read: set aside, mended, or known to hold no data; and taking them home."""

import pandas as pd
import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers import TableRead, set_aside
from smmdash.importers.reading.tables import MENDS
from smmdash.sheet import safe_csv
from smmdash.store import Source
from smmdash.store.state import day_added
from smmdash.ui import session
from smmdash.ui.data.notes import LISTED, not_ours

SHOWN = 200
"""How many lines of each kind are listed on the page; those set aside can all be downloaded."""

_REMARKS = LISTED - MENDS - {"preamble", "trailer", "header_repeated"}


def lines(table: TableRead, key: str) -> None:
    """Draw the lines of a table by kind: what was set aside first, then what was mended, remarked, or is no data."""
    t = session.texts()
    found = _found(table, t)
    kinds = [kind for kind, rows in found.items() if rows]
    if not kinds or (kinds == ["known"] and len(found["known"]) == 1):
        return  # every table has a header; that alone is nothing to look at
    counts = _counts(table, found)
    kind = kinds[0]
    if len(kinds) > 1:
        chosen = st.segmented_control(
            t("data-lines"),
            kinds,
            default=kinds[0],
            format_func=lambda name: t(f"data-lines_{name}", count=counts[name]),
            key=f"data-kind-{key}",
            required=True,
            label_visibility="collapsed",
        )
        kind = chosen if chosen in kinds else kinds[0]
    else:
        st.caption(t(f"data-lines_{kind}", count=counts[kind]))
    rows = found[kind][:SHOWN]
    why = t("data-column_mended") if kind in ("repaired", "remarked") else t("data-column_why")
    st.dataframe(
        pd.DataFrame({t("data-column_line"): [line for line, _ in rows], why: [text for _, text in rows]}),
        hide_index=True,
        width="stretch",
        height=min(len(rows) + 1, 9) * 35 + 3,
        column_config={t("data-column_line"): st.column_config.TextColumn(width="small")},
        key=f"data-lines-{key}-{kind}",
        alt=t("data-lines.alt"),
    )
    more = (len(found[kind]) if kind == "known" else counts[kind]) - len(rows)
    if more > 0:
        st.caption(t("data-lines.more", count=more))


def _found(table: TableRead, t: Texts) -> dict[str, list[tuple[str, str]]]:
    known = [
        (line, 1, t(f"import-known_{reason}"))
        for line, reason in table.rows_known
        if table.kind or reason != "not_ours"
    ]
    known += [(run.line, run.count, t(f"import-known_{run.reason}")) for run in table.around]
    aside = {row.line for row in table.rejected}
    noted = [note for note in table.notes if note.line and note.line not in aside]
    return {
        "set_aside": [(str(row.line), row.text(t)) for row in table.rejected],
        "repaired": [(str(note.line), note.text(t)) for note in noted if note.key in MENDS],
        "remarked": [(str(note.line), note.text(t)) for note in noted if note.key in _REMARKS],
        "known": [
            (f"{line}–{line + count - 1}" if count > 1 else str(line), text) for line, count, text in sorted(known)
        ],
    }


def _counts(table: TableRead, found: dict[str, list[tuple[str, str]]]) -> dict[str, int]:
    """Count the lines of each kind by the ledger; a list may hold fewer, or several remarks on one line."""
    counts = {kind: len(rows) for kind, rows in found.items()}
    told = table.ledger
    repaired = max(told.repaired, counts["repaired"])
    return {**counts, "set_aside": told.set_aside, "repaired": repaired, "known": told.known - not_ours(table)}


def download(source: Source) -> None:
    """Draw the button that hands over all rows set aside with their cells; they are read anew when it is pressed."""
    t = session.texts()
    count = source.read.ledger.set_aside
    if not count:
        return
    work = session.workspace()
    upload = source.upload

    def made() -> bytes:
        today, zone = day_added(upload, work.timezone), work.timezone
        rows = set_aside(
            source.data, upload.name, answers=upload.answers, today=today, timezone=zone, mappings=work.mappings,
            texts=t,
        )  # fmt: skip
        return safe_csv(rows, decimal="." if t.language == "en" else ",")

    st.download_button(
        t("data-aside", count=count),
        data=made,
        file_name=f"{t('data-aside.file', name=upload.name.rsplit('.', 1)[0])[:120]}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        key=f"data-aside-{upload.id}",
        help=t("data-aside.help"),
    )
