"""What goals serve and point at: business goals and audiences, each with the goals that name it."""

import secrets
from collections.abc import Callable, Sequence
from typing import Literal

import streamlit as st

from smmdash.goals import Audience, BusinessGoal, Goal, edit, register, words
from smmdash.metrics import NETWORKS
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, fields
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.plain import plain

Which = Literal["business_goal", "audience"]


def business_goals() -> None:
    """Draw the business goals, each with the goals that serve it."""
    _entries("business_goal", session.workspace().business_goals, register.serving)


def audiences() -> None:
    """Draw the audiences, each with the goals that point at it."""
    _entries("audience", session.workspace().audiences, register.pointing)


def _entries(
    which: Which, entries: Sequence[BusinessGoal | Audience], naming: Callable[[str, list[Goal]], list[Goal]]
) -> None:
    add(which)
    if not entries:
        st.caption(plain(session.texts()(f"goal-{which}s_none")))
    for entry in entries:
        _entry(which, entry, naming(entry.id, session.workspace().goals))


def open_place(register_name: str, place: str) -> None:
    """Open the entry at a place (a number from 0) of a register, business_goals or audiences, if there is one."""
    work = session.workspace()
    entries: list[BusinessGoal] | list[Audience] = (
        work.business_goals if register_name == "business_goals" else work.audiences
    )
    if place.isdigit() and int(place) < len(entries):
        _open("business_goal" if register_name == "business_goals" else "audience", entries[int(place)])


def add(which: Which) -> None:
    """Draw the one-line form that adds an entry to a register; the goal that is being written takes it over."""
    t = session.texts()
    with (
        st.form(key(f"{which}_form"), border=False, clear_on_submit=True),
        st.container(horizontal=True, vertical_alignment="bottom"),
    ):
        st.text_input(
            t(f"goal-{which}_new"),
            key=key(f"{which}_new"),
            max_chars=300,
            placeholder=t(f"goal-{which}_new.placeholder"),
        )
        st.form_submit_button(
            t("goal-add"), key=key(f"{which}_add"), icon=":material/add:", on_click=_add, args=(which,)
        )


@boundary.safe
def _add(which: Which) -> None:
    name = get(f"{which}_new", "").strip()
    if not name:
        return

    entry_id = secrets.token_hex(4)

    def change(work: Workspace) -> Workspace:
        if which == "business_goal":
            work.business_goals = [*work.business_goals, BusinessGoal(id=entry_id, name=name)]
        else:
            work.audiences = [*work.audiences, Audience(id=entry_id, name=name)]
        return work

    session.edit(f"goal-change_{which}_added", change)
    if get("editing"):
        put(which, entry_id)


def _entry(which: Which, entry: BusinessGoal | Audience, goals: list[Goal]) -> None:
    t = session.texts()
    with st.container(border=True, key=key(f"{which}-{entry.id}")):
        if get("entry") == entry.id:
            _form(which, entry)
            return
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.markdown(f"**{plain(entry.name or t('goal-unnamed'))}**", width="stretch")
            st.button(
                t("goal-edit"),
                key=key(f"{which}_edit-{entry.id}"),
                icon=":material/edit:",
                type="tertiary",
                on_click=_open,
                args=(which, entry),
            )
        note = entry.note if isinstance(entry, BusinessGoal) else entry.description
        if note.strip():
            st.caption(plain(note))
        if isinstance(entry, Audience) and entry.networks:
            st.caption(plain(t.join(fields.network_name(one) for one in entry.networks)))
        currency = session.workspace().currency
        named = "; ".join(words.title(t, goal, currency=currency) for goal in goals)
        if goals:
            st.caption(":material/target: " + plain(t(f"goal-{which}_served", goals=named)))
        else:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.caption(":material/link_off: " + plain(t(f"goal-{which}_unserved")), width="content")
                st.button(
                    t("goal-write_for"),
                    key=key(f"{which}_write-{entry.id}"),
                    icon=":material/add:",
                    type="tertiary",
                    on_click=boundary.safe(draft.begin),
                    kwargs={which: entry.id},
                )


def _form(which: Which, entry: BusinessGoal | Audience) -> None:
    t = session.texts()
    with st.form(key(f"{which}_entry"), border=False):
        st.text_input(t("goal-entry_name"), key=key("entry_name"), max_chars=300, persist_state="session")
        if get("entry_problem"):
            st.caption(":material/error: " + plain(t("goal-entry_nameless")))
        st.text_area(t(f"goal-{which}_note"), key=key("entry_note"), max_chars=4000, height=80, persist_state="session")
        if isinstance(entry, Audience):
            st.multiselect(
                t("goal-field_networks"),
                list(dict.fromkeys([*NETWORKS, *entry.networks])),
                format_func=fields.network_name,
                key=key("entry_networks"),
                placeholder=t("goal-choose"),
                persist_state="session",
            )
        with st.container(horizontal=True):
            st.form_submit_button(
                t("goal-entry_save"),
                key=key("entry_save"),
                icon=":material/check:",
                on_click=_save,
                args=(which, entry.id),
            )
            st.form_submit_button(
                t("goal-remove"),
                key=key("entry_remove"),
                icon=":material/delete:",
                type="tertiary",
                on_click=_remove,
                args=(which, entry.id),
            )
            st.form_submit_button(t("goal-cancel"), key=key("entry_cancel"), type="tertiary", on_click=_close)


@boundary.safe
def _open(which: Which, entry: BusinessGoal | Audience) -> None:
    put("entry", entry.id)
    put("entry_name", entry.name)
    put("entry_note", entry.note if isinstance(entry, BusinessGoal) else entry.description)
    put("entry_networks", list(entry.networks) if isinstance(entry, Audience) else [])


@boundary.safe
def _close() -> None:
    st.session_state.pop(key("entry"), None)
    put("entry_problem", False)


@boundary.safe
def _save(which: Which, entry_id: str) -> None:
    name, note, networks = get("entry_name", "").strip(), get("entry_note", ""), get("entry_networks", [])
    put("entry_problem", not name)
    if not name:
        return

    def change(work: Workspace) -> Workspace:
        if which == "business_goal":
            made = BusinessGoal(id=entry_id, name=name, note=note)
            work.business_goals = [made if known.id == entry_id else known for known in work.business_goals]
        else:
            segment = Audience(id=entry_id, name=name, description=note, networks=networks)
            work.audiences = [segment if known.id == entry_id else known for known in work.audiences]
        return work

    session.edit(f"goal-change_{which}_edited", change)
    _close()


@boundary.safe
def _remove(which: Which, entry_id: str) -> None:
    at = session.now()

    def change(work: Workspace) -> Workspace:
        if which == "business_goal":
            work.business_goals = [known for known in work.business_goals if known.id != entry_id]
        else:
            work.audiences = [known for known in work.audiences if known.id != entry_id]
        work.goals = edit.unlinked(work.goals, which, entry_id, at=at)
        return work

    session.edit(f"goal-change_{which}_removed", change)
    _close()
