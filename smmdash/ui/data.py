"""The data page: drop files in, see what each was and what it changed, and how days are counted."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from zoneinfo import available_timezones

import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers import Import
from smmdash.ui import boundary, session
from smmdash.ui.plain import plain

MAX_MEGABYTES = 50
"""Largest export that is read here: a visitor's share of a small server. The reader itself takes four times that."""

CURRENCIES = ("EUR", "USD", "GBP", "UAH", "RUB", "PLN", "SEK", "NOK", "DKK", "CHF", "CZK")


@dataclass(frozen=True)
class TooLarge:
    """A file that was not read because of its size."""

    name: str
    megabytes: int


def too_large(file: Any) -> TooLarge | None:
    """Return why an uploaded file is not read because of its size, or None."""
    return TooLarge(file.name, round(file.size / 1_000_000)) if file.size > MAX_MEGABYTES * 1_000_000 else None


def heading() -> None:
    """Draw the title and what belongs here."""
    t = session.texts()
    st.title(t("data-title"))
    if not session.workspace().uploads:
        st.markdown(t("data-lead"))


def uploader() -> None:
    """Take files, read them at once with progress, and clear the field for the next ones."""
    t = session.texts()
    turn = st.session_state.setdefault("data-turn", 0)
    files = st.file_uploader(
        t("data-drop"),
        accept_multiple_files=True,
        max_upload_size=200,
        key=f"data-files-{turn}",
        help=t("data-drop.help"),
    )
    st.caption(t("data-drop.limit", megabytes=MAX_MEGABYTES))
    if files:
        session.session().news = _take(files, t)
        st.session_state["data-turn"] = turn + 1
        st.rerun()


def _take(files: Sequence[Any], t: Texts) -> list[Any]:
    """Add every file; the workspace changes once, so that one undo takes the whole drop back."""
    state = session.open_state()
    effects: list[Any] = []
    bar = st.progress(0.0)
    for number, file in enumerate(files):
        bar.progress(number / len(files), t("data-reading", name=plain(file.name), number=number + 1, of=len(files)))
        if (refused := too_large(file)) is not None:
            effects.append(refused)
            continue
        state, effect = store.add(state, file.getvalue(), file.name, now=session.now(), read=session.read)
        effects.append(effect)
    bar.empty()
    session.commit(state, "data-change_added")
    return effects


def news() -> None:
    """Draw what the last drop of files was and what it changed, until it is put away."""
    t = session.texts()
    told = session.session().news
    if not told:
        return
    with st.container(border=True, key="data-news"):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.subheader(t("data-news"), anchor=False)
            st.button(t("data-news.close"), key="data-news-close", icon=":material/close:", on_click=_put_away)
        for effect in told:
            _effect(effect, t)


@boundary.safe
def _put_away() -> None:
    session.session().news = []


def _effect(effect: Any, t: Texts) -> None:
    if isinstance(effect, TooLarge):
        st.error(
            t("data-too_large.body", megabytes=effect.megabytes, limit=MAX_MEGABYTES),
            title=t("data-too_large", name=plain(effect.name)),
        )
    elif effect.kind == "refused":
        st.error(plain(effect.read.error.text(t)), title=t("data-refused", name=plain(effect.name)))
    elif effect.kind == "unused":
        st.warning(unused(effect.read, t), title=t("data-unused", name=plain(effect.name)))
    elif effect.kind == "same":
        st.info(t("data-same.body"), title=t("data-same", name=plain(effect.name)))
    else:
        _added(effect, t)


def _added(effect: store.Effect, t: Texts) -> None:
    waiting = any(question.required for question in effect.read.questions)
    lines = [summary(effect.read, t)]
    if waiting:
        lines.append(t("data-waits"))
    else:
        changed = [t("data-changed", count=effect.new_values)]
        if effect.repeated_values:
            changed.append(t("data-changed.repeated", count=effect.repeated_values))
        lines.append(", ".join(changed))
    if len(effect.replaced):
        lines.append(t("data-replaced", count=len(effect.replaced)))
    title = t("data-added", name=plain(effect.name))
    (st.warning if waiting else st.success)("  \n".join(lines), title=title)


def summary(read: Import, t: Texts) -> str:
    """Return one line: what the file is, its accounts, period and rows. Safe as Markdown."""
    parts = [t(f"import-format_{read.format}") if read.format else t("data-unknown_format")]
    networks = sorted({table.network for table in read.tables if table.network} or {read.network} - {""})
    parts += [t.join(t(f"network-{network}") for network in networks)] if networks else []
    accounts = sorted({table.account for table in read.tables if table.account})
    parts += [plain(t.join(accounts[:3]))] if accounts else []
    parts += [t.period(read.first, read.last)] if read.first and read.last else []
    parts.append(t("data-rows", count=read.rows_read))
    if read.rows_rejected:
        parts.append(t("data-rows_rejected", count=read.rows_rejected))
    return " · ".join(parts)


def unused(read: Import, t: Texts) -> str:
    """Return what a file holds that smmdash does not use. Safe as Markdown."""
    columns = [name for table in read.tables for name in table.unused]
    lines = [plain(note.text(t)) for note in read.notes]
    if not any(table.rows_read or table.rows_rejected or table.rows_known for table in read.tables):
        lines.append(t("data-unused.empty"))
    if columns:
        shown = ", ".join(plain(name) for name in columns[:15])
        lines.append(t("data-unused.columns", count=len(columns), columns=shown))
    lines.append(t("data-unused.body"))
    return "  \n".join(lines)


def settings() -> None:
    """Draw how days, weeks and money are counted in this workspace."""
    t = session.texts()
    work = session.workspace()
    st.subheader(t("data-settings"), anchor=False)
    with st.container(horizontal=True):
        zones = sorted(available_timezones() | {work.timezone})
        st.selectbox(
            t("data-zone"), zones, index=zones.index(work.timezone), key=f"w:data-zone-{session.revision()}",
            help=t("data-zone.help"), on_change=_zone,
        )  # fmt: skip
        starts = ("monday", "sunday")
        st.selectbox(
            t("data-week"), starts, index=starts.index(work.week_start), format_func=lambda key: t(f"data-week_{key}"),
            key=f"w:data-week-{session.revision()}", on_change=_week,
        )  # fmt: skip
        currencies = sorted({*CURRENCIES, work.currency})
        st.selectbox(
            t("data-currency"), currencies, index=currencies.index(work.currency),
            key=f"w:data-currency-{session.revision()}", help=t("data-currency.help"), on_change=_currency,
        )  # fmt: skip


@boundary.safe
def _zone() -> None:
    chosen = st.session_state[f"w:data-zone-{session.revision()}"]
    session.commit(store.state.in_timezone(session.open_state(), chosen, read=session.read), "data-change_zone")


@boundary.safe
def _week() -> None:
    chosen = st.session_state[f"w:data-week-{session.revision()}"]
    session.edit("data-change_week", lambda work: work.model_copy(update={"week_start": chosen}))


@boundary.safe
def _currency() -> None:
    chosen = st.session_state[f"w:data-currency-{session.revision()}"]
    session.edit("data-change_currency", lambda work: work.model_copy(update={"currency": chosen}))
