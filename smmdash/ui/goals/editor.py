"""The editor of one goal, from top to bottom."""

from collections.abc import Sequence

import streamlit as st

from smmdash.goals import Audience, BusinessGoal, register
from smmdash.goals.types import GOAL_TYPES
from smmdash.metrics import METRICS, NETWORKS
from smmdash.ui import boundary, look, session
from smmdash.ui.goals import draft, fields, figures, focus, reason, registers, rhythm, say, smart, steps, target
from smmdash.ui.goals.draft import get, key
from smmdash.ui.plain import plain


def editor() -> None:
    """Draw the form of the goal that is being written; nothing is kept until it is saved."""
    t = session.texts()
    with st.container(key=key("top")):
        st.subheader(t("goal-editor_new") if get("editing") == draft.NEW else t("goal-editor_edit"))
    smart.lights()
    with st.container(key=key("fields")):
        if get("editing") == draft.NEW and not draft.came_filled():
            say.say()
            say.pick()
        _aim()
    _scope()
    target.target()
    _people()
    steps.steps()
    _end()
    focus.focus(st.query_params.get("field", ""))


def _aim() -> None:
    t = session.texts()
    with st.container(border=True):
        st.text_input(
            t("goal-field_statement"),
            key=key("statement"),
            max_chars=300,
            placeholder=t("goal-field_statement.example"),
            help=t("goal-field_statement.help"),
            persist_state="session",
        )
        left, right = st.columns(2)
        with left:
            st.selectbox(
                t("goal-field_type"),
                list(GOAL_TYPES),
                index=None,
                format_func=lambda one: t(f"goal_type-{one}"),
                key=key("goal_type"),
                placeholder=t("goal-choose"),
                on_change=boundary.safe(say.type_chosen),
                persist_state="session",
            )
            chosen = get("goal_type")
            if chosen:
                st.caption(plain(t(f"goal_type-{chosen}.explain")))
        with right:
            _metric()


def _metric() -> None:
    t = session.texts()
    chosen = GOAL_TYPES.get(get("goal_type", ""))
    fitting = list(chosen.metrics) if chosen else []
    others = [metric for metric in METRICS if metric not in fitting]
    held = get("metric")
    unknown = [held] if held and held not in METRICS else []
    st.selectbox(
        t("goal-field_metric"),
        [*fitting, *others, *unknown],
        index=None,
        format_func=lambda one: fields.metric_name(t, one),
        key=key("metric"),
        placeholder=t("goal-field_metric.placeholder"),
        help=t("goal-field_metric.help"),
        on_change=boundary.safe(draft.metric_changed),
        persist_state="session",
    )
    metric = get("metric")
    if metric in METRICS:
        st.caption(plain(t(f"metric-{metric}.explain")))
        if chosen and metric not in fitting:
            st.caption(":material/info: " + plain(t("goal-metric_unfit", goal_type=t(f"goal_type-{chosen.key}"))))
    elif fitting:
        st.caption(plain(t("goal-metric_fitting", count=len(fitting))))


def _scope() -> None:
    t = session.texts()
    accounts, types, campaigns = figures.known()
    chosen = GOAL_TYPES.get(get("goal_type", ""))
    with st.container(border=True):
        left, right = st.columns(2)
        with left:
            st.multiselect(
                t("goal-field_networks"),
                list(dict.fromkeys([*NETWORKS, *get("networks", [])])),
                format_func=fields.network_name,
                key=key("networks"),
                placeholder=t("goal-everything"),
                persist_state="session",
            )
            if chosen:
                suited = t.join(fields.network_name(one) for one in chosen.networks)
                st.caption(plain(t("goal-networks_suited", networks=suited)))
        with right:
            st.multiselect(
                t("goal-field_accounts"),
                list(dict.fromkeys([*accounts, *get("accounts", [])])),
                format_func=fields.account_name,
                key=key("accounts"),
                placeholder=t("goal-everything"),
                accept_new_options=True,
                help=t("goal-field_accounts.help"),
                persist_state="session",
            )
        narrowed = bool(get("post_types") or get("campaign") or get("segment"))
        with st.expander(t("goal-narrow"), expanded=narrowed or st.query_params.get("field") == "scope"):
            one, two, three = st.columns(3)
            with one:
                st.multiselect(
                    t("goal-field_post_types"),
                    list(dict.fromkeys([*types, *get("post_types", [])])),
                    key=key("post_types"),
                    placeholder=t("goal-everything"),
                    accept_new_options=True,
                    persist_state="session",
                )
            with two:
                st.selectbox(
                    t("goal-field_campaign"),
                    list(dict.fromkeys(["", *campaigns, get("campaign", "")])),
                    format_func=lambda name: name or t("goal-everything"),
                    key=key("campaign"),
                    accept_new_options=True,
                    persist_state="session",
                )
            with three:
                st.text_input(
                    t("goal-field_segment"),
                    key=key("segment"),
                    max_chars=300,
                    help=t("goal-field_segment.help"),
                    persist_state="session",
                )


def _of_register(which: registers.Which, entries: Sequence[BusinessGoal | Audience]) -> None:
    """Draw the choice of what the goal serves or points at, and the form for the first one where there is none."""
    t = session.texts()
    names = {one.id: one.name for one in entries}
    fields.choice(which, t(f"goal-field_{which}"), list(names), names, help=t(f"goal-field_{which}.help"))
    if not entries:
        registers.add(which)


def _people() -> None:
    t = session.texts()
    work = session.workspace()
    people = register.owners(
        [profile.owner for profile in work.audit.profiles],
        [member.person for member in work.audit.team],
        [goal.owner for goal in work.goals],
        [get("owner", "")],
    )
    with st.container(border=True):
        left, right = st.columns(2)
        with left:
            _of_register("business_goal", work.business_goals)
        with right:
            _of_register("audience", work.audiences)
        left, right = st.columns(2)
        with left:
            st.selectbox(
                t("goal-field_owner"),
                people,
                index=None,
                key=key("owner"),
                accept_new_options=True,
                placeholder=t("goal-field_owner.placeholder"),
                persist_state="session",
            )
        with right:
            rhythm.rhythm()


def _end() -> None:
    t = session.texts()
    smart.misses()
    reason.reason()
    if st.session_state.pop(key("refused"), False):
        st.error(
            t("goal-not_saved", fields=t.join(_named(name) for name in draft.unreadable())), icon=":material/edit:"
        )
    with st.container(horizontal=True):
        st.button(
            t("goal-save"),
            key=key("save"),
            icon=":material/check:",
            type=look.main_button(),
            on_click=boundary.safe(draft.save),
        )
        st.button(t("goal-cancel"), key=key("cancel"), on_click=boundary.safe(draft.close))
    if register.gaps(draft.goal()):
        st.caption(plain(t("goal-draft_note")))


def _named(name: str) -> str:
    return session.texts()(f"goal-field_{name}")
