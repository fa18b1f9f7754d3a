"""The plan of each goal: its steps to tick off, its intermediate targets, and the way to change them."""

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal, words
from smmdash.planning import Mark
from smmdash.ui import boundary, session
from smmdash.ui.goals import focus
from smmdash.ui.plain import plain
from smmdash.ui.plan import held, steps, tactics, targets
from smmdash.ui.plan.held import get, key, put

_ICONS = {"reached": ":material/check:", "missed": ":material/close:", "running": ":material/schedule:",
          "unknown": ":material/help:"}  # fmt: skip


def goal_plans() -> None:
    """Draw a card for each open goal; one of them may be open for changes."""
    for goal in held.goals():
        with st.container(border=True, key=key(f"card-{goal.id}")):
            _card(goal)
    if get("arrived_at"):
        focus.into_view(key(f"card-{get('arrived_at')}"), f"plan:{get('arrived')}")


def _card(goal: Goal) -> None:
    t = session.texts()
    currency = session.workspace().currency
    opened = get("open") == goal.id
    st.markdown(f"#### {plain(words.title(t, goal, currency=currency))}")
    said = [t.period(goal.start, goal.deadline) if goal.start and goal.deadline else t("plan-no_dates")]
    if goal.budget is not None and goal.budget.amount is not None:
        cost = t.value(goal.budget.amount, "money", currency=goal.budget.currency)
        said.append(t("plan-card_budget", amount=cost))
    st.caption(" · ".join(plain(part) for part in said))
    if opened:
        steps.editor(goal)
    else:
        _steps(goal)
    if not goal.steps:
        _split(goal)
    if len(goal.steps) > planning.MOST_STEPS:
        st.info(plain(t("plan-too_many", count=len(goal.steps))), icon=":material/low_priority:")
    if opened:
        targets.editor(goal)
        tactics.picker(goal)
    else:
        _targets(goal)
    st.button(
        t("plan-close" if opened else "plan-open"),
        key=key(f"open-{goal.id}"),
        icon=":material/check:" if opened else ":material/edit:",
        type="secondary" if opened else "tertiary",
        on_click=_toggle,
        args=(goal.id,),
    )


@boundary.safe
def _toggle(goal_id: str) -> None:
    put("open", "" if get("open") == goal_id else goal_id)


def _split(goal: Goal) -> None:
    t = session.texts()
    with st.container(horizontal=True, vertical_alignment="center", key=key(f"split_box-{goal.id}")):
        st.button(t("plan-split"), key=key(f"split-{goal.id}"), icon=":material/call_split:", on_click=_split_up,
                  args=(goal.id,))  # fmt: skip
        st.caption(plain(t("plan-split.why")))


@boundary.safe
def _split_up(goal_id: str) -> None:
    t, today, facts = session.texts(), session.today(), session.facts()
    held.change_goal(
        "plan-change_split",
        goal_id,
        lambda goal: {"steps": planning.proposed_steps(goal, today=today, texts=t, facts=facts)},
    )
    put("open", goal_id)


def _steps(goal: Goal) -> None:
    t = session.texts()
    for number, step in enumerate(goal.steps, start=1):
        late = step.due is not None and step.due < session.today() and not step.done
        parts = [step.owner.strip(), t("plan-step_until", day=t.date(step.due)) if step.due else "", step.kpi.strip()]
        more = " · ".join(plain(part) for part in parts if part)
        title = plain(step.title) or plain(t("plan-untitled"))
        label = f"{t.number(number)}. **{title}**" + (f" · {more}" if more else "")
        if late:
            label += f" :red-badge[:material/event_busy: {plain(t('plan-step_late'))}]"
        name = f"done-{goal.id}-{step.id}"
        put(name, step.done)
        st.checkbox(label, key=key(name), on_change=boundary.safe(steps.ticked), args=(goal.id, step.id, name))


def _targets(goal: Goal) -> None:
    t = session.texts()
    marks = held.marks(goal)
    if marks:
        st.markdown(
            f"**{plain(t('plan-targets'))}**  \n" + "  \n".join(f":small[{target_line(goal, mark)}]" for mark in marks)
        )
    elif planning.need(goal):
        with st.container(horizontal=True, vertical_alignment="center", key=key(f"need-{goal.id}")):
            st.caption(f":material/flag: {plain(t(f'plan-targets_{planning.need(goal)}'))}", width="content")
            targets.propose_button(goal)


def target_line(goal: Goal, mark: Mark) -> str:
    """Return an intermediate target as a line of Markdown: by when, how much, and how it stands."""
    t = session.texts()
    currency = session.workspace().currency
    value = words.amount(t, goal.metric, mark.value, currency=currency)
    actual = words.amount(t, goal.metric, mark.actual, currency=currency)
    known = mark.actual == mark.actual
    state = t(f"plan-mark_{mark.state}")
    said = t("plan-target_line", day=t.date(mark.day), value=value, state=state)
    if known:
        key_of = "plan-target_line.now" if mark.state == "running" else "plan-target_line.actual"
        said = t(key_of, line=said, actual=actual)
    note = f" {plain(mark.note)}" if mark.note.strip() else ""
    return f"{_ICONS[mark.state]} {plain(said)}{note}"
