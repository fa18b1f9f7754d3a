"""Tactics to pick for a goal: what fits its type, what the audit chose, and what needs no budget."""

import secrets
from datetime import timedelta

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal, Step
from smmdash.goals.tactics import TACTICS
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.plain import plain
from smmdash.ui.plan import held
from smmdash.ui.plan.held import get, key, put


def picker(goal: Goal) -> None:
    """Draw the tactics that fit a goal, each with how, effort and whether it costs money, and two ways to take it."""
    t = session.texts()
    st.markdown(f"**{plain(t('plan-tactics'))}**")
    if get(f"free-{goal.id}") is None:
        put(f"free-{goal.id}", False)
    st.toggle(t("plan-tactics_free"), key=key(f"free-{goal.id}"), persist_state="session")
    listed = planning.fitting(goal, free=bool(get(f"free-{goal.id}", False)))
    if not listed:
        st.caption(plain(t("plan-tactics_none")))
    with st.grid("auto", min_column_width=300):
        for tactic in listed:
            card(goal, tactic.key)
    _from_audit(goal)


def card(goal: Goal, name: str) -> None:
    """Draw one tactic with the ways to take it."""
    t = session.texts()
    tactic = TACTICS[name]
    taken = any(step.title == t(f"tactic-{name}") for step in goal.steps)
    with st.container(border=True, height="stretch", gap="xsmall", key=key(f"tactic-{goal.id}-{name}")):
        st.markdown(f"**{plain(t(f'tactic-{name}'))}**")
        st.markdown(plain(t(f"tactic-{name}.how")))
        parts = [t("plan-tactic_days", count=tactic.days), t("plan-tactic_free" if tactic.free else "plan-tactic_paid")]
        if goal.metric in tactic.metrics:
            parts.append(t("plan-tactic_moves"))
        st.caption(" · ".join(plain(part) for part in parts))
        st.space("stretch")
        with st.container(horizontal=True, gap="small"):
            st.button(
                t("plan-tactic_taken" if taken else "plan-tactic_step"), key=key(f"take-{goal.id}-{name}"),
                icon=":material/check:" if taken else ":material/playlist_add:", disabled=taken, on_click=_take,
                args=(goal.id, name),
            )  # fmt: skip
            st.button(t("plan-tactic_entry"), key=key(f"entry-{goal.id}-{name}"), icon=":material/event:",
                      type="tertiary", on_click=_schedule, args=(goal.id, name))  # fmt: skip


@boundary.safe
def _take(goal_id: str, tactic: str) -> None:
    t, today, facts = session.texts(), session.today(), session.facts()
    held.change_goal(
        "plan-change_tactic",
        goal_id,
        lambda goal: {"steps": [*goal.steps, planning.step_for(goal, tactic, today=today, texts=t, facts=facts)][:50]},
    )


@boundary.safe
def _schedule(goal_id: str, tactic: str) -> None:
    goal = held.found(goal_id)
    if goal is None:
        return
    title = session.texts()(f"tactic-{tactic}")
    first = max(goal.start or session.today(), session.today())
    made = planning.entry_for(goal, secrets.token_hex(4), title=title, day=first + timedelta(days=1))

    def change(work: Workspace) -> Workspace:
        work.calendar = planning.put(work.calendar, made)
        return work

    session.edit("plan-change_entry_added", change)
    st.toast(session.texts()("plan-entry_added", title=title, day=session.texts().date(made.day)))


def _from_audit(goal: Goal) -> None:
    """Offer the tactics that the audit's last step has chosen."""
    t = session.texts()
    chosen = [row for row in session.workspace().audit.tactics if row.tactic or row.name.strip()]
    if not chosen:
        return
    st.caption(plain(t("plan-tactics_audit")))
    with st.container(horizontal=True, gap="small"):
        for place, row in enumerate(chosen[:12]):
            key_of = f"audit-tactic_{row.tactic}"
            name = row.name.strip() or (t(key_of) if t.has(key_of) else row.tactic)
            st.button(plain(name), key=key(f"audit-{goal.id}-{place}"), icon=":material/playlist_add:",
                      on_click=_take_audit, args=(goal.id, place))  # fmt: skip


@boundary.safe
def _take_audit(goal_id: str, place: int) -> None:
    t = session.texts()
    chosen = [row for row in session.workspace().audit.tactics if row.tactic or row.name.strip()]
    if place >= len(chosen):
        return
    row = chosen[place]
    key_of = f"audit-tactic_{row.tactic}"
    name = row.name.strip() or (t(key_of) if t.has(key_of) else row.tactic)
    held.change_goal(
        "plan-change_tactic",
        goal_id,
        lambda goal: {
            "steps": [
                *goal.steps,
                Step(id=secrets.token_hex(4), title=name[:300], owner=row.owner or goal.owner, due=row.when),
            ][:50]
        },
    )
