"""The correction of one piece: a field for each thing its words mean, filled with what was understood."""

from typing import Any

import streamlit as st

from smmdash.goals import said
from smmdash.goals.types import bases_of
from smmdash.i18n import Texts
from smmdash.metrics import NETWORKS
from smmdash.pacing.example import known_networks
from smmdash.ui import boundary, session
from smmdash.ui.goals import fields, figures
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.say import ask, held, words
from smmdash.ui.goals.say.held import Said
from smmdash.ui.goals.say.parts import Part, at
from smmdash.ui.plain import plain

CADENCES = ("", "day", "week", "month", "quarter", "year", "post")
_WIDE = 520


def panel(t: Texts, now: Said) -> None:
    """Draw the fields of the piece that is open, and the ways to leave it out or have the reading back."""
    part = at(now, held.open_piece())
    if part is None:
        return
    with st.container(border=True, key=key("say_panel")):
        for facet in _facets(now, part):
            if key(f"say_to_{facet}") not in st.session_state:
                held.fill((facet,))
            field(t, now, facet, part.text)
        with st.container(horizontal=True, gap="small"):
            st.button(t("sentence-done"), key=key("say_done"), icon=":material/check:", on_click=_done)
            if any(facet in now.changes for facet in part.facets):
                st.button(
                    t("sentence-as_read"),
                    key=key("say_restore"),
                    icon=":material/undo:",
                    type="tertiary",
                    on_click=boundary.safe(held.restore),
                    args=(part.facets,),
                )
            elif part.text:
                st.button(
                    t("sentence-not_meant"),
                    key=key("say_leave_out"),
                    icon=":material/ink_eraser:",
                    type="tertiary",
                    help=t("sentence-not_meant.help"),
                    on_click=_leave_out,
                    args=(part,),
                )


def _facets(now: Said, part: Part) -> tuple[str, ...]:
    """Return the facets that the piece is corrected by: a number in money keeps its currency, a range shows its end."""
    facets = [facet for facet in part.facets if facet != "currency" or len(part.facets) == 1]
    if "comparison" in facets and now.meaning.comparison == "within" and "upper" not in facets:
        facets.append("upper")
    return tuple(facets)


def field(t: Texts, now: Said, facet: str, text: str = "") -> None:
    """Draw the field that corrects one facet."""
    drawn = _FIELDS.get(facet, _line)
    drawn(t, now, facet, text)


def _changed(facet: str) -> dict[str, Any]:
    return {"key": key(f"say_to_{facet}"), "on_change": _take, "args": (facet,), "persist_state": "session"}


@boundary.safe
def _take(facet: str) -> None:
    value = get(f"say_to_{facet}")
    if facet in held.NUMBERS:
        typed = held.number(f"say_to_{facet}")
        if typed.problem:
            return  # the field says so; what was understood stays
        value = typed.value
    elif facet in said.LISTS:
        value = tuple(value or ())[:40]
    elif isinstance(value, str):
        value = value.strip()[: held.LONGEST]
    held.change(facet, said.nothing(facet) if value is None else value)


def _metric(t: Texts, now: Said, facet: str, text: str) -> None:
    chosen = st.selectbox(
        words.titled(t, facet),
        said.nearest(text or now.text, now.meaning.metric, now.meaning.goal_type),
        index=None,
        format_func=lambda one: fields.metric_name(t, one),
        placeholder=t("goal-field_metric.placeholder"),
        width=_WIDE,
        **_changed(facet),
    )
    if chosen:
        st.caption(plain(t(f"metric-{chosen}.explain")))


def _networks(t: Texts, now: Said, facet: str, text: str) -> None:
    known = networks_known(now.meaning.metric)
    st.multiselect(
        words.titled(t, facet),
        list(dict.fromkeys([*known, *NETWORKS, *now.meaning.networks])),
        format_func=fields.network_name,
        placeholder=t("goal-everything"),
        width=_WIDE,
        **_changed(facet),
    )


def networks_known(metric: str) -> tuple[str, ...]:
    """Return the networks that have data for a metric, most days first; without a metric, none."""
    return tuple(_known(session.facts_key(), metric, session.facts())) if metric else ()


@st.cache_resource(max_entries=200, ttl=3600, show_spinner=False)
def _known(facts_key: str, metric: str, _facts: Any) -> dict[str, int]:
    return known_networks(_facts, metric)


def _number(t: Texts, now: Said, facet: str, text: str) -> None:
    basis = "to" if facet == "baseline" else now.meaning.basis or "to"
    sign = fields.unit(t, now.meaning.metric, basis)
    name = words.titled(t, facet)
    held.in_language(f"say_to_{facet}")
    st.text_input(
        t("goal-in_unit", label=name, unit=sign) if sign else name, max_chars=40, width=260, **_changed(facet)
    )
    fields.problem(held.number(f"say_to_{facet}").problem, str(get(f"say_to_{facet}", "") or ""))


def _choice(options: tuple[str, ...], named: str) -> Any:
    def draw(t: Texts, now: Said, facet: str, text: str) -> None:
        st.pills(
            words.titled(t, facet), options, format_func=lambda one: t(f"{named}{one or 'none'}"), **_changed(facet)
        )

    return draw


def _basis(t: Texts, now: Said, facet: str, text: str) -> None:
    every = dict.fromkeys([*bases_of(now.meaning.metric), now.meaning.basis or "to"])
    _choice(tuple(every), "goal-basis_")(t, now, facet, text)


def _day(t: Texts, now: Said, facet: str, text: str) -> None:
    language = t.language
    if get("say_day_language", language) != language:
        put(f"say_to_{facet}", get(f"say_to_{facet}"))  # another format makes another widget, which would start empty
    put("say_day_language", language)
    st.date_input(words.titled(t, facet), value=None, format=fields.date_format(), width=260, **_changed(facet))
    if facet == "deadline":
        ask.quick_days(t)


def _post_types(t: Texts, now: Said, facet: str, text: str) -> None:
    _, types, _ = figures.known()
    st.multiselect(
        words.titled(t, facet),
        list(dict.fromkeys([*now.meaning.post_types, *types])),
        accept_new_options=True,
        placeholder=t("goal-everything"),
        width=_WIDE,
        **_changed(facet),
    )


def _milestone(t: Texts, now: Said, facet: str, text: str) -> None:
    st.toggle(t("sentence-is_milestone"), help=t("sentence-is_milestone.help"), **_changed(facet))


def _line(t: Texts, now: Said, facet: str, text: str) -> None:
    st.text_input(words.titled(t, facet), max_chars=held.LONGEST, width=_WIDE, **_changed(facet))


def _currency(t: Texts, now: Said, facet: str, text: str) -> None:
    st.caption(plain(t("sentence-currency", currency=session.workspace().currency)))


_FIELDS: dict[str, Any] = {
    "metric": _metric,
    "network": _networks,
    "post_type": _post_types,
    "value": _number,
    "upper": _number,
    "baseline": _number,
    "basis": _basis,
    "comparison": _choice(("at_least", "at_most", "within"), "goal-comparison_"),
    "cadence": _choice(CADENCES, "sentence-cadence_"),
    "start": _day,
    "deadline": _day,
    "milestone": _milestone,
    "currency": _currency,
}


@boundary.safe
def _done() -> None:
    held.close()


@boundary.safe
def _leave_out(part: Part) -> None:
    now = held.said_now()
    if now is None:
        return
    start = int(part.piece.removeprefix("at-"))
    for facet in part.facets:
        if facet in said.LISTS:
            own = {
                piece.value
                for piece in now.read.pieces
                if piece.facet == facet and piece.start >= start and piece.end <= start + len(part.text)
            }
            held.change(facet, tuple(one for one in said.read(now.meaning, facet) if one not in own))
        else:
            held.change(facet, said.nothing(facet))
    held.close()
