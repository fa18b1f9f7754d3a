"""The goal types to pick from: what each is for, what it is measured by, where it works, three goals of its kind."""

import streamlit as st

from smmdash.goals import Goal, said, words
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import Texts
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, fields
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.goals.say import fill, held, panel
from smmdash.ui.plain import plain

SHOWN = 6
"""So many of a type's usual metrics are named."""


def pick() -> None:
    """Draw the goal types behind a heading that opens; nothing of them is drawn while it is closed."""
    _types()
    _told(session.texts())


@st.fragment
def _types() -> None:
    t = session.texts()
    behind = st.expander(t("sentence-types"), icon=":material/category:", key=key("say_types"), on_change="rerun")
    if behind.open:
        with behind:
            _choice(t)


def _choice(t: Texts) -> None:
    st.pills(
        t("sentence-types_choose"),
        list(GOAL_TYPES),
        format_func=lambda one: t(f"goal_type-{one}"),
        key=key("say_type"),
        label_visibility="collapsed",
        persist_state="session",
    )
    chosen = get("say_type")
    if chosen in GOAL_TYPES:
        _type(t, chosen)
    else:
        st.caption(plain(t("sentence-types_explain")))


def _type(t: Texts, name: str) -> None:
    kind = GOAL_TYPES[name]
    st.markdown(plain(t(f"goal_type-{name}.explain")))
    metrics = [t(f"metric-{metric}") for metric in kind.metrics[:SHOWN]]
    known = set(panel.networks_known(kind.metrics[0]))
    networks = [fields.network_name(one) for one in kind.networks]
    st.caption(plain(t("sentence-type_metrics", metrics=t.join(metrics))))
    st.caption(plain(t("sentence-type_networks", networks=t.join(networks))))
    if known & set(kind.networks):
        with_data = t.join(fields.network_name(one) for one in kind.networks if one in known)
        st.caption(":material/database: " + plain(t("sentence-type_data", networks=with_data)))
    st.button(
        t("sentence-type_take"),
        key=key(f"say_type_take-{name}"),
        icon=":material/edit_note:",
        on_click=_take,
        args=(name,),
    )
    st.markdown("**" + plain(t("sentence-type_examples")) + "**")
    for place in range(len(kind.examples)):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            said_so = words.example(t, name, place, today=session.today(), currency=session.workspace().currency)
            st.markdown(plain(said_so), width="stretch")
            st.button(
                t("goal-take_over"),
                key=key(f"say_example-{name}-{place}"),
                icon=":material/edit_note:",
                type="tertiary",
                on_click=_take_example,
                args=(name, place, said_so),
            )


@boundary.safe
def _take(name: str) -> None:
    """Open the editor with what the type usually takes; what was typed or said before stays."""
    now = held.said_now()
    if get("editing") == draft.NEW:
        fill.take_type(name, panel.networks_known(_metric(draft.goal(), name)))
    else:
        base = held.goal(now) if now else Goal(id=draft.NEW, start=session.today())
        made, _, _ = said.with_type(base, name, panel.networks_known(_metric(base, name)))
        draft.load(made)
    _leave()


def _metric(goal: Goal, name: str) -> str:
    return goal.metric or GOAL_TYPES[name].metrics[0]


def type_chosen() -> None:
    """Fill what is empty in the form once a type was chosen in it; what was typed stays."""
    name = get("goal_type", "")
    if name in GOAL_TYPES:
        fill.take_type(name, panel.networks_known(_metric(draft.goal(), name)))


@boundary.safe
def _take_example(name: str, place: int, said_so: str) -> None:
    """Open the editor with an example; in an open one, in place of what stood there, which can be put back."""
    made = GOAL_TYPES[name].examples[place].goal(draft.NEW, name, today=session.today())
    made.statement = said_so[: held.LONGEST]
    if get("editing") == draft.NEW:
        fill.take(made, fill.AIM)
        put("say_told", ("example", (), ()))
    else:
        draft.load(made)
    _leave()


def _leave() -> None:
    put("say_types", False)
    fill.whole_page()


def _told(t: Texts) -> None:
    """Say what a type filled in and what it left, and offer to have the fields back."""
    told = get("say_told")
    if told is None or get("editing") != draft.NEW:
        return
    name, filled, kept = told
    with st.container(border=True, horizontal=True, vertical_alignment="center", gap="small", key=key("say_told_box")):
        lines = [t("sentence-told_example")] if name == "example" else []
        if filled:
            lines.append(t("sentence-told_filled", fields=t.join(t(f"goal-field_{one}") for one in filled)))
        if kept:
            lines.append(t("sentence-told_kept", fields=t.join(t(f"goal-field_{one}") for one in kept)))
        st.markdown(plain(" ".join(lines) or t("sentence-told_nothing")), width="content")
        if "metric" in kept:
            metric = GOAL_TYPES[name].metrics[0]
            st.button(
                t("sentence-told_metric", metric=plain(t(f"metric-{metric}"))),
                key=key("say_told_metric"),
                on_click=_take_metric,
                args=(metric,),
            )
        st.button(
            t("sentence-put_back"),
            key=key("say_told_back"),
            icon=":material/undo:",
            type="tertiary",
            on_click=_put_back,
        )
        st.button(t("sentence-done"), key=key("say_told_done"), type="tertiary", on_click=_told_done)


@boundary.safe
def _take_metric(metric: str) -> None:
    put("metric", metric)
    draft.metric_changed()
    put("say_told", None)


@boundary.safe
def _put_back() -> None:
    fill.put_back()
    put("say_told", None)


@boundary.safe
def _told_done() -> None:
    put("say_told", None)
