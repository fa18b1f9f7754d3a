"""What the last drop of files was and what it changed, and how an upload is told in a line."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers import Import, Ledger, TableRead
from smmdash.store.drop import NotRead
from smmdash.ui import boundary, mapping, session
from smmdash.ui.data.drop import MAX_MEGABYTES
from smmdash.ui.data.notes import not_ours, not_used, to_look_at
from smmdash.ui.plain import plain

SEVERAL = 4
"""From so many files on, those that were read without anything to say share one box."""


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
        smooth = [effect for effect in told if _is_smooth(effect)]
        smooth = smooth if len(smooth) >= SEVERAL else []
        for effect in sorted(told, key=_rank):
            if effect not in stopped and effect not in smooth:
                _effect(effect, t)
        if smooth:
            lines = [f"- **{plain(effect.name)}** · {summary(effect.read, t)} · {_values(effect, t)}"
                     for effect in smooth]  # fmt: skip
            st.success("\n".join(lines), title=t("data-smooth", count=len(smooth)))
        if stopped:
            names = plain(t.join(effect.name for effect in stopped))
            kept = len(told) - len(stopped)
            said = t("data-stopped.body", count=kept, names=names)
            st.warning(said, title=t("data-stopped", count=len(stopped)), icon=":material/cancel:")


@boundary.safe
def _put_away() -> None:
    session.session().news = []


def _rank(effect: Any) -> int:
    """Order what is told: what was not read, what waits for an answer, what was of no use, then the rest."""
    if isinstance(effect, NotRead) or effect.kind in ("refused", "kept"):
        return 0
    if effect.kind == "added" and any(question.required for question in effect.read.questions):
        return 1
    return {"unused": 2, "same": 4}.get(effect.kind, 3)


def _is_smooth(effect: Any) -> bool:
    """Tell whether a file was read and leaves nothing to say but what it was."""
    if isinstance(effect, NotRead) or effect.kind not in ("added", "replaced", "answered"):
        return False
    read, odd = effect.read, effect.repeats or len(effect.replaced) or effect.newer
    waits = any(question.required for question in read.questions) or any(table.mappable for table in read.tables)
    return not (odd or waits or to_look_at(read) or read.ledger.set_aside or read.ledger.repaired)


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
    lines = [summary(effect.read, t), ledger(effect.read.tables, effect.read.ledger, t)]
    if waiting:
        lines.append(t("data-waits"))
    else:
        lines.append(_values(effect, t))
    if effect.repeats:
        lines.append(t("data-repeats"))
    if len(effect.replaced):
        lines.append(t("data-replaced", count=len(effect.replaced)))
    if look := to_look_at(effect.read):
        lines.append(t("data-look", count=look))
    if effect.newer:
        lines.append(t("data-older", count=len(effect.newer)))
    title = t("data-added", name=plain(effect.name))
    if any(question.key == "mapping" for question in effect.read.questions):
        mapping.unknown(effect.source, effect.name, effect.read)
        return
    (st.warning if waiting else st.success)("  \n".join(lines), title=title)
    mapping.left(effect.source, effect.read)


def _values(effect: store.Effect, t: Texts) -> str:
    changed = [t("data-changed", count=effect.new_values)]
    if effect.repeated_values:
        changed.append(t("data-changed.repeated", count=effect.repeated_values))
    return ", ".join(changed)


def summary(read: Import, t: Texts) -> str:
    """Return one line: what the file is, its accounts and period. Safe as Markdown."""
    parts = [t(f"import-format_{read.format}") if read.format else t("data-unknown_format")]
    networks = sorted({table.network for table in read.tables if table.network} or {read.network} - {""})
    parts += [t.join(t(f"network-{network}") for network in networks)] if networks else []
    accounts = sorted({table.account for table in read.tables if table.account})
    parts += [plain(t.join(accounts[:3]))] if accounts else []
    parts += [t.period(read.first, read.last)] if read.first and read.last else []
    return " · ".join(parts)


def ledger(tables: Sequence[TableRead], counted: Ledger, t: Texts, *, whole: bool = False) -> str:
    """Return a ledger as a sum; parts that are nothing are left out unless the ``whole`` of it is asked for.

    Rows of tables that are not read, which the ledger counts as known, are told apart from lines without data.
    """
    waiting = sum(not_ours(table) for table in tables if table.mappable)
    unused = sum(not_ours(table) for table in tables) - waiting
    known = counted.known - waiting - unused
    always = {"read": counted.read, "repaired": counted.repaired, "set_aside": counted.set_aside}
    said = [t(f"data-ledger_{name}", count=count) for name, count in always.items() if count or whole]
    others = {"waiting": waiting, "unused": unused, "known": known}
    said += [t(f"data-ledger_{name}", count=count) for name, count in others.items() if count]
    if whole and not known and not waiting + unused:
        said.append(t("data-ledger_known", count=0))
    return t("data-ledger", count=counted.records, parts=" + ".join(said or [t("data-ledger_read", count=0)]))


def unused(read: Import, t: Texts) -> str:
    """Return what a file holds that smmdash does not use. Safe as Markdown."""
    lines = [plain(note.text(t)) for note in read.notes]
    if not any(table.rows_read or table.rows_rejected or table.rows_known for table in read.tables):
        lines.append(t("data-unused.empty"))
    lines += not_used(read.tables, t)
    lines.append(t("data-unused.body"))
    return "  \n".join(lines)
