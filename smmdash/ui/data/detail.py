"""What an upload holds: each table with its ledger, figures and lines, and what the upload took from others."""

import pandas as pd
import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers import TableRead
from smmdash.metrics import MEASURES
from smmdash.store import Source
from smmdash.ui import mapping, session
from smmdash.ui.data.drop import take_over
from smmdash.ui.data.encoding import encoding
from smmdash.ui.data.history import taken
from smmdash.ui.data.lines import download, lines
from smmdash.ui.data.news import ledger
from smmdash.ui.data.notes import LISTED, not_used, remarks
from smmdash.ui.look import right
from smmdash.ui.plain import plain


def details(source: Source) -> None:
    """Draw all that is known of an upload."""
    t = session.texts()
    remarks(source.read.notes, (), t)
    for number, table in enumerate(source.read.tables):
        _table(source, number, table, t)
    taken(source)
    with st.container(horizontal=True, vertical_alignment="center"):
        download(source)
        encoding(source)
        _replace(source, t)


def _table(source: Source, number: int, table: TableRead, t: Texts) -> None:
    name = plain(" · ".join(part for part in (table.sheet, table.title) if part))
    if name or len(source.read.tables) > 1:
        st.markdown(f"**{name or t('data-table', number=number + 1)}**")
    counted = ledger([table], table.ledger, t, whole=True)
    st.markdown(counted if table.kind else f"{counted}  \n{t('data-table_unused')}")
    if table.measures:
        _measures(table, t)
    remarks([note for note in table.notes if note.key not in LISTED or not note.line], not_used([table], t), t)
    mapping.offer(source, number, table)
    lines(table, f"{source.upload.id}-{number}")


def _measures(table: TableRead, t: Texts) -> None:
    st.dataframe(
        pd.DataFrame(
            [
                {
                    t("data-column_measure"): t(f"measure-{key}") if key in MEASURES else key,
                    t("data-column_sum"): "—"
                    if key not in MEASURES or MEASURES[key].kind != "flow"
                    else t.number(made.sum),
                    t("data-column_last"): t.number(made.last),
                    t("data-column_count"): t.number(made.count),
                    t("data-column_missing"): t.number(made.missing),
                }
                for key, made in table.measures.items()
            ]
        ),
        hide_index=True,
        width="stretch",
        column_config=right(
            t("data-column_sum"), t("data-column_last"), t("data-column_count"), t("data-column_missing")
        ),
        alt=t("data-measures.alt"),
    )


def _replace(source: Source, t: Texts) -> None:
    # A new key after each file: the field would hand the same file over again and again where it was refused.
    turn = st.session_state.setdefault("data-turn", 0)
    with st.popover(t("data-replace"), icon=":material/swap_horiz:"):
        key = f"data-replace-{source.upload.id}-{turn}"
        file = st.file_uploader(t("data-replace.file"), key=key, max_upload_size=200)
    if file is not None:
        take_over([file], replaces=source.upload.id)
        st.rerun()
