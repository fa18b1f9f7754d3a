"""The content inventory: a suggestion for every post of the data, decided one by one or many at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import pandas as pd
import streamlit as st

from smmdash.audit import Audit, InventoryItem, Register, groups_counted
from smmdash.audit.campaigns import Ended, ended_campaigns
from smmdash.audit.inventory import (
    GROUPS,
    SORTS,
    STATES,
    Wanted,
    accepted,
    decided_groups,
    item_of,
    key_of,
    listed,
    removed,
    suggestions,
    with_page,
)
from smmdash.audit.model import MOST_INVENTORY
from smmdash.facts import Facts
from smmdash.i18n import Texts
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.audit.table import View, editor, pages, table
from smmdash.ui.page_state import PageState
from smmdash.ui.plain import plain

AT_ONCE = 25
"""How many posts are decided on one page."""
_STATE = PageState("audit-posts")
_COLUMNS = ("title", "suggested", "group", "reason", "removed", "published", "performance", "network", "account", "url")


def inventory(register: Register, t: Texts) -> None:
    """Draw what was decided, the suggestions for the posts of the data, and what is listed by hand."""
    _standing(t)
    held.draw_said("inventory/posts", t)
    if len(session.facts().posts):
        found = _found()
        _posts(register, found, t)
        st.markdown(f"**{plain(t('audit_registers-by_hand'))}**  \n:small[{plain(t('audit_registers-by_hand.why'))}]")
        known = _keys(session.facts_key(), session.today(), found)
        table(register, t, shows=lambda row: not row.post_id or _key(row) not in known)
    else:
        table(register, t)


def _standing(t: Texts) -> None:
    """Draw the decisions by group and what was called outdated and is still published, with one click for all of it."""
    rows = held.audit().inventory
    counts = groups_counted(rows)
    if not any(counts[group] for group in GROUPS):
        return
    st.markdown(plain(t("audit_registers-decided", groups=_counted({group: counts[group] for group in GROUPS}, t))))
    left = sum(row.group == "outdated" and row.removed is None for row in rows)
    with st.container(horizontal=True, vertical_alignment="center", key="audit-standing"):
        st.caption(plain(t("audit_registers-standing", count=left, n=t.number(left))), width="content")
        if left:
            st.button(t("audit_registers-mark_removed", count=left, n=t.number(left)), key="audit-removed-all",
                      icon=":material/delete_sweep:", on_click=_remove, args=(None,))  # fmt: skip


def _counted(counts: dict[Any, int], t: Texts) -> str:
    return " · ".join(
        t("audit_registers-group_count", group=t(f"audit-group_{group}"), count=t.number(count))
        for group, count in counts.items()
        if count
    )


def _found() -> pd.DataFrame:
    today = session.today()
    return _suggested(session.facts_key(), today, ended_campaigns(session.workspace().goals, today), session.facts())


@st.cache_resource(max_entries=4, ttl=3600, show_spinner=False)
def _suggested(facts_key: str, today: date, ended: tuple[Ended, ...], _facts: Facts) -> pd.DataFrame:
    return suggestions(_facts, today, ended)


@st.cache_resource(max_entries=4, ttl=3600, show_spinner=False)
def _keys(facts_key: str, today: date, _rows: pd.DataFrame) -> frozenset[str]:
    return frozenset(_rows["key"])


def _key(row: Any) -> str:
    return str(key_of(row.network, row.account, row.post_id))


def _wanted() -> Wanted:
    return Wanted(
        tuple(_STATE.get("network", ())),
        tuple(_STATE.get("group", ())),
        _STATE.get("because", ""),
        _STATE.get("state", "open"),
        _STATE.get("sort", "suggested"),
    )


def _posts(register: Register, found: pd.DataFrame, t: Texts) -> None:
    rows = held.audit().inventory
    st.markdown(f"**{plain(t('audit_registers-posts'))}**")
    wanted = _wanted()
    left = listed(found, rows, Wanted())
    counts = left["suggested"].value_counts()
    groups = _counted({group: int(counts.get(group, 0)) for group in GROUPS}, t)
    if left.empty:
        st.success(t("audit_registers-all_decided"), icon=":material/check_circle:")
    else:
        st.markdown(plain(t(
            "audit_registers-counts", posts=t.number(len(found)), decided=t.number(len(found) - len(left)),
            open=t.number(len(left)), groups=groups,
        )))  # fmt: skip
    room = MOST_INVENTORY - len(rows)
    if room < len(left):
        st.caption(plain(t("audit_registers-full", count=len(left), n=t.number(len(left)),
                           most=t.number(MOST_INVENTORY))))  # fmt: skip
    _filters(found, rows, wanted, t)
    chosen = listed(found, rows, wanted)
    _at_once(chosen, wanted, room, t)
    first = pages("w:audit-posts-first", len(chosen), AT_ONCE, t)
    page = _kept(chosen.iloc[first : first + AT_ONCE], found, wanted, first)
    if page.empty:
        st.caption(t("audit_registers-none"))
        return
    editor(register, _view(page, t), t)


def _filters(found: pd.DataFrame, rows: Sequence[InventoryItem], wanted: Wanted, t: Texts) -> None:
    with st.container(horizontal=True, vertical_alignment="bottom", key="audit-posts-filters"):
        _segments("state", STATES, [t(f"audit_registers-state_{key}") for key in STATES], t, multi=False)
        networks = sorted(set(found["network"].unique()) | set(wanted.networks))
        if len(networks) > 1:
            _segments("network", networks, [t(f"network-{key}") for key in networks], t)
        _segments("group", GROUPS, [t(f"audit-group_{key}") for key in GROUPS], t)
        fitting = listed(found, rows, replace(wanted, because="", sort="suggested"))["because"].value_counts()
        reasons = {"": t("audit_registers-because.any")} | {
            key: f"{t(f'audit-because_{key}')} · {t.number(int(fitting.get(key, 0)))}"
            for key in dict.fromkeys([*fitting.index, *([wanted.because] if wanted.because else [])])
        }
        st.selectbox(
            t("audit_registers-because"), list(reasons), format_func=lambda key: reasons[key],
            key=held.mirror(_STATE.key("because"), wanted.because), width=320, on_change=_anew,
        )  # fmt: skip
        st.selectbox(
            t("audit_registers-sort"), SORTS, format_func=lambda key: t(f"audit_registers-sort_{key}"),
            key=held.mirror(_STATE.key("sort"), wanted.sort), width=260, on_change=_anew,
        )  # fmt: skip


def _segments(name: str, options: Sequence[str], said: Sequence[str], t: Texts, *, multi: bool = True) -> None:
    names = dict(zip(options, said, strict=True))
    label, key = t(f"audit_registers-{name}"), _STATE.key(name)
    if multi:
        st.pills(label, options, selection_mode="multi", format_func=lambda one: plain(names[one]), key=key,
                 on_change=_anew)  # fmt: skip
    else:
        held.mirror(key, _STATE.get(name, options[0]))
        st.segmented_control(label, options, required=True, format_func=lambda one: plain(names[one]), key=key,
                             on_change=_anew)  # fmt: skip


@boundary.safe
def _anew() -> None:
    """Begin at the first page of what is wanted now."""
    st.session_state["w:audit-posts-first"] = 0
    _STATE.drop("page")


def _kept(rows: pd.DataFrame, found: pd.DataFrame, wanted: Wanted, first: int) -> pd.DataFrame:
    """Return the posts of the open page: those it was opened with, so that a decided one does not slip from under."""
    name = (wanted, first, session.facts_key(), session.today())
    known = _STATE.get("page")
    if known is None or known[0] != name:
        known = (name, list(rows["key"]))
        _STATE.put("page", known)
    return found[found["key"].isin(known[1])].set_index("key", drop=False).loc[known[1]]


def _view(page: pd.DataFrame, t: Texts) -> View:
    """Return the page as rows to be edited: decided ones as they were left, the others as suggested."""
    posts = list(page.itertuples(index=False))
    fresh = {str(post.key): item_of(post) for post in posts}
    details = {str(post.key): (str(post.because), str(post.detail)) for post in posts}

    def rows() -> list[Any]:
        known = decided_groups(held.audit().inventory)
        told = ("performance", "suggested", "suggested_because")
        return [
            known[key].model_copy(update={name: getattr(row, name) for name in told}) if key in known else row
            for key, row in fresh.items()
        ]

    def write(audit: Audit, edited: list[Any]) -> None:
        audit.inventory = with_page(audit.inventory, edited)

    def said(row: Any) -> str:
        because, detail = details.get(_key(row), (row.suggested_because, ""))
        words = t(f"audit-because_{because}") if because else ""
        if not detail:
            return words
        shown = t.date(date.fromisoformat(detail)) if because in ("event_over", "offer_over") else detail
        return t("audit_registers-said", because=words, detail=shown)

    return View(
        "inventory_posts", rows, write, changes="fixed", order=_COLUMNS, said=said,
        label="audit_registers-change_decided", alt="audit_registers-table_alt",
    )  # fmt: skip


def _at_once(chosen: pd.DataFrame, wanted: Wanted, room: int, t: Texts) -> None:
    """Draw what can be done with everything that is listed; no more is accepted than the inventory has room for."""
    waiting = int((chosen["group"] == "").sum())
    fitting = min(waiting, max(room, 0))
    gone = int((chosen["group"].isin(("outdated", "update")) & ~chosen["removed"]).sum())
    with st.container(horizontal=True, key="audit-posts-at-once"):
        if fitting:
            key = "audit_registers-accept_group" if len(wanted.groups) == 1 else "audit_registers-accept"
            if fitting < waiting:
                key = "audit_registers-accept_first"
            group = t(f"audit-group_{wanted.groups[0]}") if len(wanted.groups) == 1 else ""
            st.button(t(key, count=fitting, n=t.number(fitting), group=group), key="audit-accept-all",
                      icon=":material/done_all:", on_click=_accept, args=(wanted,))  # fmt: skip
        if gone and wanted.state != "open":
            st.button(t("audit_registers-mark_removed", count=gone, n=t.number(gone)), key="audit-removed-listed",
                      icon=":material/delete_sweep:", on_click=_remove, args=(wanted,))  # fmt: skip


@boundary.safe
def _accept(wanted: Wanted) -> None:
    found, t = _found(), session.texts()
    before = held.audit().inventory
    chosen = listed(found, before, wanted)
    made, beyond = accepted(before, chosen)
    taken = int((chosen["group"] == "").sum()) - beyond

    def accept(audit: Audit) -> None:
        audit.inventory = made

    held.change("audit_registers-change_accepted", "inventory/posts", accept)
    _anew()
    if beyond:
        left = {"count": beyond, "n": t.number(beyond), "most": t.number(MOST_INVENTORY), "taken": t.number(taken)}
        held.say(held.Said("inventory/posts", "audit_registers-beyond", left))
    else:
        held.say(held.Said("inventory/posts", "audit_registers-accepted", {"count": taken, "n": t.number(taken)}))


@boundary.safe
def _remove(wanted: Wanted | None) -> None:
    """Mark what is listed as taken down or updated; without a listing everything that was called outdated."""
    rows, today, t = held.audit().inventory, session.today(), session.texts()
    if wanted is None:
        made = [
            row.model_copy(update={"removed": today}) if row.group == "outdated" and row.removed is None else row
            for row in rows
        ]
    else:
        made = removed(rows, listed(_found(), rows, wanted)["key"], today)
    count = sum(new.removed != old.removed for new, old in zip(made, rows, strict=True))

    def remove(audit: Audit) -> None:
        audit.inventory = made

    held.change("audit_registers-change_removed", "inventory/posts", remove)
    held.say(held.Said("inventory/posts", "audit_registers-removed", {"count": count, "n": t.number(count)}))
