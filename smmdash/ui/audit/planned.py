"""Obstacles, risks and tactics put into the plan: how each one's step stands, and a form that makes or links one."""

import secrets
from typing import Any

import streamlit as st

from smmdash.goals import Entry, Goal, Step, words
from smmdash.i18n import Texts
from smmdash.planning import carried as plan
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.page_state import PageState
from smmdash.ui.plain import plain

_STATE = PageState("audit-planned")
_SIGNS = {
    "open": ":material/playlist_add_check:",
    "late": ":material/warning:",
    "done": ":material/check_circle:",
    "ended": ":material/warning:",
    "gone": ":material/link_off:",
}


def in_plan(entry: str, name: Any, t: Texts) -> None:
    """Draw each row of a register on a line: its name, how its step stands, and the way into the plan.

    ``name`` says how a row is called; rows without a name are left out.
    """
    rows = [(place, row, name(row)) for place, row in enumerate(getattr(held.audit(), entry)) if name(row)]
    if not rows:
        return
    st.markdown(f"**{plain(t('audit_registers-in_plan'))}**")
    for place, row, called in rows:
        with st.container(key=f"audit-planned-{entry}-{place}", gap="xsmall"):
            put_in(entry, place, row, t, called=called)


def put_in(entry: str, place: int, row: Any, t: Texts, *, called: str = "") -> None:
    """Draw how a row stands in the plan, with the ways to put it there; the form opens below it."""
    where = f"{entry}/{place}"
    said = _said(row, t)
    with st.container(horizontal=True, vertical_alignment="center"):
        title = f"**{plain(called)}** · " if called else ""
        st.markdown(title + (said or plain(t("audit_registers-not_planned"))), width="content")
        if _STATE.get("open") != where:
            if not row.step or said.startswith(_SIGNS["gone"]):
                _opener(where, "step", "audit_registers-to_plan", ":material/playlist_add:", t)
            if entry == "tactics" and _entry(row) is None:
                _opener(where, "entry", "audit_registers-to_calendar", ":material/event:", t)
        if said:
            st.button(t("audit_registers-unlink"), key=f"audit-unlink-{entry}-{place}", type="tertiary",
                      icon=":material/link_off:", on_click=_unlink, args=(entry, place))  # fmt: skip
            st.page_link("pages/plan.py", label=t("audit_registers-open_plan"), icon=":material/arrow_forward:",
                         query_params=_query(row, t))  # fmt: skip
    held.draw_said(f"planned/{where}", t)
    if _STATE.get("open") == where:
        _form(entry, place, row, t)


def _query(row: Any, t: Texts) -> dict[str, str]:
    return {"lang": t.language} | ({"goal": row.goal} if row.goal else {})


def _said(row: Any, t: Texts) -> str:
    """Return how a row's step and its entry in the calendar stand, empty where it has neither."""
    parts = []
    found = plan.carried(row, session.workspace().goals, session.today())
    if found is not None:
        named = {
            "step": found.step.title if found.step else "",
            "goal": _title(found.goal, t) if found.goal else "",
        }
        if found.state in ("open", "late"):
            due = found.step.due if found.step else None
            key = f"audit_registers-step_{found.state}"
            named["due"] = t(f"{key}.due", day=t.date(due)) if due else ""
        parts.append(f"{_SIGNS[found.state]} {plain(t(f'audit_registers-step_{found.state}', **named))}")
    if getattr(row, "entry", ""):
        entry = _entry(row)
        if entry is None:
            parts.append(f":material/link_off: {plain(t('audit_registers-entry_gone'))}")
        else:
            day = t.date(entry.day) if entry.day else ""
            parts.append(f":material/event: {plain(t('audit_registers-entry_there', day=day, title=entry.title))}")
    return " · ".join(parts)


def _entry(row: Any) -> Entry | None:
    return next((one for one in session.workspace().calendar if one.id == row.entry and row.entry), None)


def _title(goal: Goal, t: Texts) -> str:
    return words.title(t, goal, currency=session.workspace().currency)


def _opener(where: str, kind: str, label: str, icon: str, t: Texts) -> None:
    st.button(t(label), key=f"audit-{kind}-{where.replace('/', '-')}", icon=icon, on_click=_open, args=(where, kind))


@boundary.safe
def _open(where: str, kind: str) -> None:
    entry, place = where.split("/")
    row = getattr(held.audit(), entry)[int(place)]
    t = session.texts()
    _STATE.put("open", where)
    _STATE.put("kind", kind)
    goals = [one.id for one in session.workspace().goals if one.outcome is None]
    _STATE.put("goal", row.goal if row.goal in goals else next(iter(goals), None))
    _STATE.put("step", "")
    _STATE.put("title", _proposed(entry, row, t)[:300])
    _STATE.put("owner", getattr(row, "owner", ""))
    _STATE.put("due", getattr(row, "when", None))


def _proposed(entry: str, row: Any, t: Texts) -> str:
    """Return what will be done as far as the row says it: its action or answer, else its name."""
    said = {"obstacles": "action", "risks": "answer"}.get(entry)
    if said:
        return " ".join(getattr(row, said).split())
    return called("tactics", row, t)


def called(entry: str, row: Any, t: Texts) -> str:
    """Return the name of a row: in own words, or of the choice it is."""
    column, family = {"obstacles": ("cause", "cause"), "risks": ("risk", "risk"), "tactics": ("tactic", "tactic")}[
        entry
    ]
    key = f"audit-{family}_{getattr(row, column)}"
    own = getattr(row, "name", "").strip()
    return own or (t(key) if t.has(key) else getattr(row, column))


def _form(entry: str, place: int, row: Any, t: Texts) -> None:
    """Draw the form of a step or an entry; Enter keeps it."""
    goals = {one.id: _title(one, t) for one in session.workspace().goals if one.outcome is None}
    kind = _STATE.get("kind", "step")
    with st.container(border=True, key="audit-planned-form"):
        if kind == "step" and not goals:
            st.markdown(plain(t("audit_registers-no_goals")))
            with st.container(horizontal=True):
                st.page_link("pages/goals.py", label=t("audit_registers-write_goal"), icon=":material/target:")
                _cancel(t)
            return
        steps: dict[str, str] = {}
        if kind == "step":
            st.selectbox(t("audit_registers-goal"), list(goals), format_func=lambda key: goals[key],
                         key=_STATE.key("goal"), persist_state="session")  # fmt: skip
            goal = next((one for one in session.workspace().goals if one.id == _chosen(goals)), None)
            steps = {one.id: one.title for one in goal.steps if one.title.strip()} if goal else {}
            if steps:
                names = {"": t("audit_registers-step.fresh")} | steps
                if _STATE.get("step", "") not in names:
                    _STATE.put("step", "")
                st.selectbox(t("audit_registers-step"), list(names), format_func=lambda key: names[key],
                             key=_STATE.key("step"), persist_state="session")  # fmt: skip
        with st.form(_STATE.key("form"), border=False):
            if not (steps and _STATE.get("step")):
                st.text_input(t("audit_registers-step_title"), key=_STATE.key("title"), max_chars=300,
                              persist_state="session")  # fmt: skip
                left, right = st.columns(2)
                with left:
                    st.text_input(t("audit_registers-owner"), key=_STATE.key("owner"), max_chars=300,
                                  persist_state="session")  # fmt: skip
                with right:
                    label = t("audit_registers-due" if kind == "step" else "audit_registers-day")
                    st.date_input(label, value=None, key=_STATE.key("due"), format=held.date_format(t),
                                  persist_state="session")  # fmt: skip
            with st.container(horizontal=True):
                st.form_submit_button(t("audit_registers-save"), key=_STATE.key("save"), icon=":material/check:",
                                      on_click=_save, args=(entry, place, kind))  # fmt: skip
                st.form_submit_button(t("audit_registers-cancel"), key=_STATE.key("cancel"), type="tertiary",
                                      on_click=boundary.safe(_close))  # fmt: skip


def _chosen(goals: dict[str, str]) -> str:
    chosen = _STATE.get("goal")
    return chosen if chosen in goals else next(iter(goals), "")


def _cancel(t: Texts) -> None:
    st.button(t("audit_registers-cancel"), key=_STATE.key("cancel"), type="tertiary", on_click=boundary.safe(_close))


def _close() -> None:
    _STATE.drop("open", "kind", "goal", "step", "title", "owner", "due")


@boundary.safe
def _save(entry: str, place: int, kind: str) -> None:
    where = f"planned/{entry}/{place}"
    title, owner = (" ".join((_STATE.get(name, "") or "").split())[:300] for name in ("title", "owner"))
    due, held_step = _STATE.get("due"), _STATE.get("step", "") if kind == "step" else ""
    if held.refuses(where, title) or held.refuses(where, owner):
        return
    if not held_step and not title:
        held.say(held.Said(where, "audit_registers-no_title", refused=True))
        return
    if kind == "entry" and due is None:
        held.say(held.Said(where, "audit_registers-no_day", refused=True))
        return
    goals = {one.id: "" for one in session.workspace().goals if one.outcome is None}
    goal, at = _chosen(goals), session.now()
    fresh = Step(id=secrets.token_hex(4), title=title, owner=owner, due=due)

    def change(work: Workspace) -> Workspace:
        if kind == "entry":
            made = Entry(id=secrets.token_hex(4), day=due, title=title, owner=owner)
            return plan.with_entry(work, place, made)
        known = next((step for one in work.goals if one.id == goal for step in one.steps if step.id == held_step), None)
        return plan.with_step(work, entry, place, goal, known or fresh, at=at)

    held.hush()
    try:
        session.edit(
            "audit_registers-change_scheduled" if kind == "entry" else "audit_registers-change_planned", change
        )
    except ValueError:
        held.say(held.Said(where, "audit_registers-plan_full", refused=True))
        return
    _close()


@boundary.safe
def _unlink(entry: str, place: int) -> None:
    held.hush()
    session.edit("audit_registers-change_unlinked", lambda work: plan.without(work, entry, place))
