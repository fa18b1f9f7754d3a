"""The part of the editor that says what to reach and by when, and reads it back in plain words."""

from typing import get_args

import streamlit as st

from smmdash import pacing
from smmdash.charts import wording
from smmdash.goals import Goal, register, words
from smmdash.goals.model import Per
from smmdash.goals.types import bases_of, kind_of
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import SHORT
from smmdash.ui import boundary, session
from smmdash.ui.goals import anew, draft, fields, figures
from smmdash.ui.goals.draft import get, key
from smmdash.ui.goals.odds.beside import beside
from smmdash.ui.plain import plain

PERS = get_args(Per)


def target() -> None:
    """Draw the target, its dates, the goal in plain words, and its baseline."""
    with st.container(border=True):
        _kinds()
        if get("kind") != "milestone":
            _values()
        _dates()
        made = draft.goal()
        _reading(made)
        if get("kind") != "milestone":
            _baseline(made)
    beside(made)


def _kinds() -> None:
    t = session.texts()
    metric, held = get("metric", ""), get("kind", "total")
    usual = kind_of(metric) if metric in METRICS else "total"
    kinds = list(dict.fromkeys([usual if held == "milestone" else held, usual, "milestone"]))
    with st.container(horizontal=True):
        st.segmented_control(
            t("goal-field_kind"),
            kinds,
            format_func=lambda one: t(f"goal-kind_{one}"),
            key=key("kind"),
            required=True,
            persist_state="session",
        )
        if get("kind") == "milestone":
            return
        st.segmented_control(
            t("goal-field_comparison"),
            ["at_least", "at_most", "within"],
            format_func=lambda one: t(f"goal-comparison_{one}"),
            key=key("comparison"),
            required=True,
            persist_state="session",
        )
    if get("kind") == "rate" and metric in METRICS and METRICS[metric].kind == "flow":
        st.pills(
            t("goal-field_per"),
            PERS,
            format_func=lambda one: t(f"sentence-cadence_{one or 'none'}"),
            key=key("per"),
            required=True,
            persist_state="session",
        )
    st.segmented_control(
        t("goal-field_basis"),
        list(dict.fromkeys([*bases_of(metric), get("basis", "to")])),
        format_func=lambda one: t(f"goal-basis_{one}"),
        key=key("basis"),
        required=True,
        persist_state="session",
    )


def _values() -> None:
    t = session.texts()
    metric, basis, comparison = get("metric", ""), get("basis", "to"), get("comparison", "at_least")
    within = comparison == "within"
    left, right = st.columns(2)
    with left:
        label = t("goal-field_lower") if within else t("goal-field_value")
        fields.number("value", label, metric=metric, basis=basis, help=t("goal-field_value.help"))
    if within:
        with right:
            fields.number("upper", t("goal-field_upper"), metric=metric, basis=basis)
    value = draft.number("value").value
    if comparison == "at_most" and basis != "to" and value is not None and value > 0:
        st.caption(":material/info: " + plain(t("goal-write_minus", example=t.number(-value))))


def _dates() -> None:
    t = session.texts()
    today = session.today()
    left, right = st.columns(2)
    with left:
        fields.day("start", t("goal-field_start"))
    with right:
        fields.day("deadline", t("goal-field_deadline"))
    with st.container(horizontal=True, key=key("quick_deadlines")):
        for choice in register.DEADLINES:
            day = register.quick_deadline(choice, today)
            st.button(
                t("goal-quick", name=t(f"goal-deadline_{choice}"), day=t.date(day, "day")),
                key=key(f"deadline_{choice}"),
                type="tertiary",
                on_click=boundary.safe(draft.set_deadline),
                args=(day,),
            )
    if get("kind") == "milestone":
        with left:
            fields.day("milestone_done", t("goal-field_milestone_done"), help=t("goal-field_milestone_done.help"))


def _reading(made: Goal) -> None:
    t = session.texts()
    value, upper = pacing.target_values(made)
    currency = session.workspace().currency
    said = words.reading(t, made, value, upper if upper == upper else None, currency=currency)
    with st.container(border=True, key=key("reading")):
        st.markdown(":material/chat: **" + plain(said) + "**")
        anew.in_editor(made)


def _baseline(made: Goal) -> None:
    t = session.texts()
    if not get("by_hand", False):
        st.caption(":material/flag: " + plain(_point_a(made)))
    st.toggle(t("goal-field_by_hand"), key=key("by_hand"), help=t("goal-field_by_hand.help"), persist_state="session")
    if get("by_hand", False):
        left, right = st.columns(2)
        with left:
            fields.number("baseline_value", t("goal-field_baseline_value"), metric=made.metric)
        with right:
            st.text_input(
                t("goal-field_baseline_note"),
                key=key("baseline_note"),
                max_chars=1000,
                placeholder=t("goal-field_baseline_note.placeholder"),
                persist_state="session",
            )
        if not get("baseline_note", "").strip():
            st.caption(":material/info: " + plain(t("goal-baseline_note_wanted")))


def _point_a(made: Goal) -> str:
    """Say where the baseline comes from, or why there is none."""
    t = session.texts()
    if made.metric not in METRICS or made.start is None:
        return t("goal-baseline_needs")
    found, figure = figures.point_a(
        made.metric, made.scope, made.start, made.deadline, made.target.kind, made.target.per
    )
    if not found.known:
        key = f"{'pacing-baseline' if found.reason in SHORT else 'kpi-reason'}_{found.reason}"
        return f"{t('goal-baseline_none')} {t(key)}"
    number = words.amount(t, made.metric, found.number, currency=session.workspace().currency)
    when = words.period(t, found.first, found.last)
    if found.periods > 1:
        said = t("goal-baseline_mean", value=number, when=when, count=found.periods)
    else:
        said = t("goal-baseline_is", value=number, when=when)
    if found.changed:
        said += " " + t("change-cut_baseline", day=words.day(t, found.first), name=t(f"change-{found.changed}"))
    covered = wording.coverage(t, figure)
    return f"{said} {words.ended(covered[:1].upper() + covered[1:])}" if covered else said
