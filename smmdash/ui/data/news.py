"""What the last drop of files was and what it changed, and how an upload is told in a line."""

from typing import Any

import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers import Import, Ledger
from smmdash.store.drop import NotRead
from smmdash.ui import boundary, mapping, session
from smmdash.ui.data.drop import MAX_MEGABYTES
from smmdash.ui.plain import plain


def news() -> None:
    """Draw what the last drop of files was and what it changed, until it is put away."""
    t = session.texts()
    told = session.session().news
    if not told:
        return
    with st.container(border=True, key="data-news"):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.subheader(t("data-news"), anchor=False, width="content")
            st.button(t("data-news.close"), key="data-news-close", icon=":material/close:", on_click=_put_away)
        stopped = [effect for effect in told if isinstance(effect, NotRead) and effect.why == "stopped"]
        for effect in told:
            if effect not in stopped:
                _effect(effect, t)
        if stopped:
            names = plain(t.join(effect.name for effect in stopped))
            kept = len(told) - len(stopped)
            said = t("data-stopped.body", count=kept, names=names)
            st.warning(said, title=t("data-stopped", count=len(stopped)), icon=":material/cancel:")


@boundary.safe
def _put_away() -> None:
    session.session().news = []


def _effect(effect: Any, t: Texts) -> None:
    if isinstance(effect, NotRead):
        _not_read(effect, t)
    elif effect.kind == "refused":
        st.error(plain(effect.read.error.text(t)), title=t("data-refused", name=plain(effect.name)))
    elif effect.kind == "kept":
        why = plain(effect.read.error.text(t)) if effect.read.error is not None else t("data-kept.nothing")
        st.error(f"{why}  \n{t('data-kept.body')}", title=t("data-kept", name=plain(effect.name)))
    elif effect.kind == "unused":
        st.warning(unused(effect.read, t), title=t("data-unused", name=plain(effect.name)))
    elif effect.kind == "same":
        st.info(t("data-same.body"), title=t("data-same", name=plain(effect.name)))
    else:
        _added(effect, t)


def _not_read(effect: NotRead, t: Texts) -> None:
    if effect.why == "too_large":
        said = t("data-too_large.body", megabytes=effect.megabytes, limit=MAX_MEGABYTES)
    else:
        said = t("data-failed.body", number=effect.number)
    st.error(said, title=t(f"data-{effect.why}", name=plain(effect.name)))


def _added(effect: store.Effect, t: Texts) -> None:
    waiting = any(question.required for question in effect.read.questions)
    lines = [summary(effect.read, t), ledger(effect.read.ledger, t)]
    if waiting:
        lines.append(t("data-waits"))
    else:
        changed = [t("data-changed", count=effect.new_values)]
        if effect.repeated_values:
            changed.append(t("data-changed.repeated", count=effect.repeated_values))
        lines.append(", ".join(changed))
    if effect.repeats:
        lines.append(t("data-repeats"))
    if len(effect.replaced):
        lines.append(t("data-replaced", count=len(effect.replaced)))
    if effect.newer:
        lines.append(t("data-older", count=len(effect.newer)))
    title = t("data-added", name=plain(effect.name))
    if any(question.key == "mapping" for question in effect.read.questions):
        mapping.unknown(effect.source, effect.name, effect.read)
        return
    (st.warning if waiting else st.success)("  \n".join(lines), title=title)
    mapping.left(effect.source, effect.read)


def summary(read: Import, t: Texts) -> str:
    """Return one line: what the file is, its accounts and period. Safe as Markdown."""
    parts = [t(f"import-format_{read.format}") if read.format else t("data-unknown_format")]
    networks = sorted({table.network for table in read.tables if table.network} or {read.network} - {""})
    parts += [t.join(t(f"network-{network}") for network in networks)] if networks else []
    accounts = sorted({table.account for table in read.tables if table.account})
    parts += [plain(t.join(accounts[:3]))] if accounts else []
    parts += [t.period(read.first, read.last)] if read.first and read.last else []
    return " · ".join(parts)


def ledger(counted: Ledger, t: Texts, *, whole: bool = False) -> str:
    """Return a ledger as a sum; parts that are nothing are left out unless the ``whole`` of it is asked for."""
    parts = {"read": counted.read, "repaired": counted.repaired, "set_aside": counted.set_aside, "known": counted.known}
    said = [t(f"data-ledger_{name}", count=count) for name, count in parts.items() if count or whole]
    return t("data-ledger", count=counted.records, parts=" + ".join(said or [t("data-ledger_read", count=0)]))


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
