"""What the sentence leaves open: what is missing is asked for on the spot, doubts are put as a choice."""

from typing import Any

import streamlit as st

from smmdash.goals import Goal, Target, register, said
from smmdash.goals import words as goal_words
from smmdash.goals.types import FIRST_EXAMPLES, GOAL_TYPES, bases_of
from smmdash.i18n import Texts
from smmdash.ui import boundary, session
from smmdash.ui.goals import fields
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.say import chances, held, words
from smmdash.ui.goals.say.held import Said
from smmdash.ui.plain import plain

OFFERED = 4


def ask(t: Texts, now: Said) -> None:
    """Draw the doubts and then what is missing, each with what answers it."""
    for doubt in now.meaning.doubts:
        _doubt(t, now, doubt)
    asked = {"specific": _metric, "measurable": _figure, "time_bound": _day}
    # where a date can mean two days, the choice between them is the question
    either = {"time_bound"} if "ambiguous_date" in now.meaning.doubts else set()
    letters = [letter for letter in now.meaning.missing if letter not in either]
    if letters:
        with st.container(border=True, key=key("say_asked")):
            for letter in letters:
                asked[letter](t, now)


def _doubt(t: Texts, now: Said, doubt: str) -> None:
    with st.container(
        border=True, horizontal=True, vertical_alignment="center", gap="small", key=key(f"say_doubt-{doubt}")
    ):
        st.markdown(":material/help: " + plain(t(f"sentence-doubt_{doubt}")), width="content")
        for place, changes in enumerate(said.answers(now.meaning, doubt, now.text, today=session.today())):
            said_so = [words.answer(t, facet, value, now.meaning) for facet, value in changes.items()]
            st.button(
                plain(t.join(said_so)) if said_so else t("sentence-right"),
                key=key(f"say_answer_{doubt}-{place}"),
                on_click=boundary.safe(held.change_all),
                args=(changes, doubt),
            )


def offered(now: Said) -> tuple[str, ...]:
    """Return a few metrics that may be meant: those whose names share words, the goal type's, or the usual ones."""
    kind = GOAL_TYPES.get(now.meaning.goal_type)
    if kind is not None:
        return kind.metrics[:OFFERED]
    if said.is_wish(now.meaning):
        return tuple(GOAL_TYPES[name].example.metric for name in FIRST_EXAMPLES)
    return said.nearest(now.text)[:OFFERED]


def _metric(t: Texts, now: Said) -> None:
    st.selectbox(
        t("sentence-ask_metric"),
        said.nearest(now.text, "", now.meaning.goal_type),
        index=None,
        format_func=lambda one: fields.metric_name(t, one),
        key=key("say_ask_metric"),
        placeholder=t("goal-field_metric.placeholder"),
        on_change=_chosen,
        args=("metric", "say_ask_metric"),
        width=420,
    )
    _quick(t("sentence-ask_metric"), list(offered(now)), lambda one: fields.metric_name(t, one), "metric")


def _quick(label: str, options: list[str], name: Any, facet: str) -> None:
    """Draw quick answers; a press answers."""
    st.pills(
        label,
        options,
        format_func=name,
        key=key(f"say_ask_quick_{facet}"),
        label_visibility="collapsed",
        on_change=_chosen,
        args=(facet, f"say_ask_quick_{facet}"),
    )


def _figure(t: Texts, now: Said) -> None:
    meaning = now.meaning
    facet = "upper" if meaning.value is not None else "value"
    name = f"say_ask_{facet}"
    sign = fields.unit(t, meaning.metric, meaning.basis or "to")
    label = t("sentence-ask_upper" if facet == "upper" else "sentence-ask_value")
    held.in_language(name)
    st.text_input(
        t("goal-in_unit", label=label, unit=sign) if sign else label,
        key=key(name),
        max_chars=40,
        on_change=_number,
        args=(facet,),
        width=260,
    )
    fields.problem(held.number(name).problem, str(get(name, "") or ""))
    made = held.goal(now)
    base = made.baseline
    if base.value is not None:
        written = goal_words.base_value(t, made, currency=session.workspace().currency)
        st.caption(plain(t("goal-baseline_from", value=written)))
    if facet == "value":
        _suggested(t, made)
        put("say_ask_basis", meaning.basis or "to")
        st.pills(
            t("goal-field_basis"),
            list(dict.fromkeys([*bases_of(meaning.metric), meaning.basis or "to"])),
            format_func=lambda one: t(f"goal-basis_{one}"),
            key=key("say_ask_basis"),
            required=True,
            label_visibility="collapsed",
            on_change=_chosen,
            args=("basis", "say_ask_basis"),
        )


def _suggested(t: Texts, made: Goal) -> None:
    """Draw the targets that the data suggest, each with its chance; a press takes one."""
    found = chances.targets(made)
    if not found:
        return
    written = {
        name: goal_words.target(t, made.model_copy(update={"target": aim}), currency=session.workspace().currency)
        for name, aim in found.items()
    }
    st.pills(
        t("odds-ui_suggested"),
        list(found),
        format_func=lambda name: t("sentence-label", name=t(f"odds-ui_{name}"), value=written[name]),
        key=key("say_ask_quick_target"),
        help=" · ".join(f"{t(f'odds-ui_{name}')}: {t(f'odds-ui_{name}.chance')}" for name in found),
        on_change=_take_target,
        args=(found,),
    )


@boundary.safe
def _take_target(found: dict[str, Target]) -> None:
    aim = found.get(str(get("say_ask_quick_target")))
    if aim is not None:
        held.change_all({"basis": aim.basis, "value": aim.value, "comparison": aim.comparison})
    put("say_ask_quick_target", None)


def _day(t: Texts, now: Said) -> None:
    if get("say_ask_language", t.language) != t.language:
        put("say_ask_deadline", get("say_ask_deadline"))  # another format makes another widget, which starts empty
    put("say_ask_language", t.language)
    st.date_input(
        t("sentence-ask_deadline"),
        value=None,
        format=fields.date_format(),
        key=key("say_ask_deadline"),
        on_change=_chosen,
        args=("deadline", "say_ask_deadline"),
        width=260,
    )
    quick_days(t)


def quick_days(t: Texts) -> None:
    """Draw the usual deadlines to press."""
    days = {choice: register.quick_deadline(choice, session.today()) for choice in register.DEADLINES}
    names = {one: t("goal-quick", name=t(f"goal-deadline_{one}"), day=t.date(day, "day")) for one, day in days.items()}
    _quick(t("sentence-ask_deadline"), list(days), names.get, "deadline")


@boundary.safe
def _chosen(facet: str, name: str) -> None:
    value = get(name)
    if value is None:
        return
    if value in register.DEADLINES:
        value = register.quick_deadline(value, session.today())
    held.change(facet, value)
    if name.startswith("say_ask_quick"):
        put(name, None)  # pressed, not chosen: the answer is shown by the sentence
        held.fill((facet,))


@boundary.safe
def _number(facet: str) -> None:
    value = held.number(f"say_ask_{facet}").value
    if value is not None:
        held.change(facet, value)


def named(t: Texts, now: Said) -> str:
    """Name what is missing in one line."""
    return t.join(t(f"sentence-missing_{letter}") for letter in now.meaning.missing)
