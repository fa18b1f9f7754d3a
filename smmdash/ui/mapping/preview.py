"""What a mapping would read, tried on the table before it is saved."""

from collections import defaultdict

import pandas as pd
import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers import TableRead
from smmdash.importers.columns import Context
from smmdash.importers.mapping.head import first_rows
from smmdash.importers.read import read_mapped
from smmdash.importers.rows.outcome import Outcome
from smmdash.metrics import MEASURES, SOCIAL_NETWORKS
from smmdash.store import Source
from smmdash.store.state import day_added
from smmdash.ui import session
from smmdash.ui.look import right
from smmdash.ui.mapping import draft as drafts
from smmdash.ui.mapping.draft import Draft
from smmdash.ui.plain import plain

TRIED = 20_000
"""At most so many rows are tried, so that every choice shows at once."""
ROWS = 5
_TEXT = 60
_FIXED = {
    "days": ("date", "network", "account", "campaign"),
    "posts": ("date", "network", "account", "post_id", "text"),
    "segments": ("segment", "measure", "value"),
    "periods": ("start", "end", "account", "measure", "value"),
}


def preview(draft: Draft, t: Texts) -> None:
    """Draw rows read and set aside, the sum of each measure, and the first rows as they will be."""
    source = session.open_state().sources[draft.upload]
    table = drafts.table_of(source, draft.table)
    if table is None:
        return
    made, asked = _tried(draft, source)
    read = made.read
    st.markdown(f"**{t('mapping-preview')}**")
    counted = t("mapping-preview.rows", read=t.number(read.rows_read), aside=t.number(read.rows_rejected))
    st.markdown(f"{counted} {t('mapping-preview.first', count=TRIED)}" if len(table) > TRIED else counted)
    _rejected(read, t)
    kind = max(made.frames, key=lambda kind: len(made.frames[kind]), default="")
    if not kind or made.frames[kind].empty:
        st.caption(t("mapping-preview.none"))
        return
    _sums(read, t)
    _rows(kind, made.frames[kind], asked, t)


def _tried(draft: Draft, source: Source) -> tuple[Outcome, bool]:
    work = session.workspace()
    mapping = draft.mapping
    about = (source.upload.id, draft.table, mapping.reading_key, source.upload.answers.model_dump_json())
    return _try(*about, work.timezone, session.READER, draft, source)


@st.cache_resource(max_entries=24, ttl=900, show_spinner=False)
def _try(
    identity: str, number: int, mapped: str, answers: str, timezone: str, reader: int, _draft: Draft, _source: Source
) -> tuple[Outcome, bool]:
    """Read the table by the mapping. Where the network is still to be asked any will do: its name is not shown."""
    table = drafts.table_of(_source, number)
    if table is None:
        raise LookupError("there is no such table")
    upload = _source.upload
    context = Context(upload.id, upload.name, upload.answers, day_added(upload, timezone), timezone)
    head = first_rows(table, TRIED)
    made = read_mapped(head, _draft.mapping, context)
    asked = any(question.key == "network" for question in made.questions)
    if asked:
        named = _draft.mapping.model_copy(update={"network": SOCIAL_NETWORKS[0]})
        made = read_mapped(head, named, context)
    return made, asked


def _rejected(read: TableRead, t: Texts) -> None:
    by_reason: dict[str, list[int]] = defaultdict(list)
    said: dict[str, str] = {}
    for row in read.rejected:
        said.setdefault(row.reason, row.text(t))
        by_reason[row.reason].append(row.line)
    for reason, lines in by_reason.items():
        few = ", ".join(map(str, lines[:5])) + ("…" if len(lines) > 5 else "")
        told = t("mapping-preview.lines", count=len(lines), lines=few, reason=said[reason])
        st.caption(f":material/warning: {plain(told)}")


def _sums(read: TableRead, t: Texts) -> None:
    rows = [
        {
            t("data-column_measure"): t(f"measure-{key}") if key in MEASURES else t("mapping-role_share"),
            t("data-column_sum"): t.number(made.sum) if key in MEASURES and MEASURES[key].kind == "flow" else "—",
            t("data-column_last"): t.number(made.last),
            t("data-column_count"): t.number(made.count),
            t("data-column_missing"): t.number(made.missing),
        }
        for key, made in read.measures.items()
    ]
    if rows:
        figures = right(t("data-column_sum"), t("data-column_last"), t("data-column_count"), t("data-column_missing"))
        st.dataframe(
            pd.DataFrame(rows), hide_index=True, width="stretch", column_config=figures, alt=t("mapping-preview.sums"),
        )  # fmt: skip


def _rows(kind: str, frame: pd.DataFrame, asked: bool, t: Texts) -> None:
    head = frame.head(ROWS)
    shown: dict[str, list[str]] = {}
    for name in _FIXED[kind]:
        if name not in head or (name == "network" and asked) or not head[name].astype(str).str.strip().any():
            continue
        shown[t(f"mapping-preview.fact_{name}")] = [_cell(name, value, t) for value in head[name]]
    for name in head.columns:
        if name in MEASURES:
            shown[t(f"measure-{name}")] = [t.number(value) for value in head[name]]
    st.dataframe(pd.DataFrame(shown), hide_index=True, width="stretch", alt=t("mapping-preview.alt"))


def _cell(name: str, value: object, t: Texts) -> str:
    if name in ("date", "start", "end"):
        return t.date(value) if isinstance(value, pd.Timestamp) else "—"
    if name == "network":
        return t(f"network-{value}") if value else "—"
    if name == "measure":
        return t(f"measure-{value}") if value in MEASURES else t("mapping-role_share")
    if name == "value":
        return t.number(float(str(value)))
    text = str(value)
    return text if len(text) <= _TEXT else text[: _TEXT - 1] + "…"
