"""The end of a goal: how it ended, why, what it taught, and the way back."""

import streamlit as st

from smmdash.goals import Goal, Outcome, edit, words
from smmdash.i18n import Texts
from smmdash.pacing import Pace
from smmdash.reasons import REASONS
from smmdash.store import Workspace
from smmdash.store.lookback import noted
from smmdash.ui import session
from smmdash.ui.goals import draft, fields, panel_form
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.plain import plain

_TEXTS = ("note", "repeat", "drop")


def fill(goal: Goal, pace: Pace) -> None:
    """Fill the fields from the goal; without an outcome, with what the data settled."""
    ended = goal.outcome
    put("outcome_result", ended.result if ended else pace.state if pace.state in ("reached", "missed") else None)
    put("outcome_day", ended.day if ended else session.today())
    put("outcome_reasons", list(ended.reasons) if ended else [])
    for name in _TEXTS:
        put(f"outcome_{name}", getattr(ended, name) if ended else "")
    put("outcome_audit", True)
    put("outcome_problem", False)


def form(goal: Goal) -> None:
    """Draw the form of the outcome."""
    t = session.texts()
    with st.form(key("outcome_form"), border=True):
        st.markdown(f"**{plain(t('goal-outcome'))}**")
        st.segmented_control(
            t("goal-outcome_result"),
            ["reached", "missed", "dropped"],
            format_func=lambda one: t(f"goal-outcome_{one}"),
            key=key("outcome_result"),
            persist_state="session",
        )
        fields.day("outcome_day", t("goal-outcome_day"))
        st.multiselect(
            t("goal-outcome_reasons"),
            list(dict.fromkeys([*REASONS, *get("outcome_reasons", [])])),
            format_func=lambda one: _reason(one, t),
            key=key("outcome_reasons"),
            placeholder=t("goal-choose"),
            help=t("goal-outcome_reasons.help"),
            persist_state="session",
        )
        _text("note")
        left, right = st.columns(2)
        with left:
            _text("repeat")
        with right:
            _text("drop")
        st.checkbox(
            t("goal-outcome_audit"),
            key=key("outcome_audit"),
            help=t("goal-outcome_audit.help"),
            persist_state="session",
        )
        if get("outcome_problem"):
            st.caption(":material/error: " + plain(t("goal-outcome_missing")))
        back = None if goal.outcome is None else ("reopen", t("goal-reopen"), ":material/lock_open:", reopen)
        panel_form.end("outcome", goal.id, t("goal-outcome_save"), _save, other=back)


def ended(goal: Goal) -> None:
    """Draw why a goal ended as it did and what it taught; nothing where nobody said."""
    if goal.outcome is None:
        return
    t = session.texts()
    end = goal.outcome
    said = []
    if end.reasons:
        said.append(t("goal-ended_reasons", reasons="; ".join(_reason(one, t) for one in end.reasons)))
    for name in _TEXTS:
        text = getattr(end, name).strip()
        if text:
            said.append(t(f"goal-ended_{name}", text=text))
    if said:
        st.markdown("\n".join(f"- {plain(line)}" for line in said))


def reopen(goal_id: str) -> None:
    """Let an ended goal run again; its history keeps how it had ended."""
    _set(goal_id, None, "goal-change_reopened")
    panel_form.close()


def _reason(key_: str, t: Texts) -> str:
    return t(f"audit-reason_{key_}") if t.has(f"audit-reason_{key_}") else key_


def _text(name: str) -> None:
    t = session.texts()
    st.text_area(
        t(f"goal-outcome_{name}"), key=key(f"outcome_{name}"), max_chars=4000, height=80, persist_state="session"
    )


def _save(goal_id: str) -> None:
    result = get("outcome_result")
    written = bool(get("outcome_reasons")) or any(get(f"outcome_{name}", "").strip() for name in _TEXTS)
    put("outcome_problem", not result and written)
    if get("outcome_problem"):
        return  # a note without a result would be lost in silence
    made = None
    if result:
        texts = {name: get(f"outcome_{name}", "") for name in _TEXTS}
        day = get("outcome_day", session.today())
        made = Outcome(result=result, day=day, reasons=get("outcome_reasons", []), **texts)
    _set(goal_id, made, "goal-change_outcome", audit=bool(get("outcome_audit", False)))
    panel_form.close()


def _set(goal_id: str, made: Outcome | None, label: str, *, audit: bool = False) -> None:
    goal = draft.found(goal_id)
    if goal is None or goal.outcome == made:
        return
    at = session.now()
    name = words.title(session.texts(), goal, currency=session.workspace().currency)

    def change(work: Workspace) -> Workspace:
        work.goals = edit.replaced(work.goals, goal_id, lambda known: edit.changed(known, at=at, outcome=made))
        return noted(work, name, made) if made is not None and audit else work

    session.edit(label, change)
    draft.lead_to(goal_id)
