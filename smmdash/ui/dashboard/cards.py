"""The cards: one metric each, with its change, its shape and how far the data carries it."""

import streamlit as st

from smmdash.charts import wording
from smmdash.charts.sparkline import sparkline
from smmdash.goals import Goal, words
from smmdash.i18n import Texts
from smmdash.metrics import METRICS, NETWORKS
from smmdash.overview import Card, first_metrics, targets
from smmdash.ui import session
from smmdash.ui.boundary import safe
from smmdash.ui.dashboard import figures
from smmdash.ui.dashboard.view import View, key, put
from smmdash.ui.plain import plain

_ARROWS = {"better": "green", "worse": "red", "same": "gray", "": "gray"}
_MOST_ACCOUNTS = 4
_ORDINARY = ("", "days", "posts", "level", "mixed")


def shown_metrics(view: View) -> list[str]:
    """Return the metrics that have a card: those a person chose, else the first ones."""
    given = figures.measured(view)
    chosen = [metric for metric in view.chosen if metric in METRICS]
    return chosen or first_metrics(given, session.workspace().goals)


def cards(view: View) -> None:
    """Draw the cards and the choice of metrics."""
    t = session.texts()
    shown = shown_metrics(view)
    aimed = targets(session.workspace().goals)
    with st.container(horizontal=True, vertical_alignment="bottom", horizontal_alignment="distribute"):
        st.header(t("dashboard-cards"), anchor=False)
        _choose(view, shown)
    with st.grid(4, min_column_width=160, key="dashboard-cards"):
        for metric in shown:
            with st.container(border=True, height="stretch", gap="xsmall", key=f"dashboard-card-{metric}"):
                _card(t, figures.card(view, metric), aimed.get(metric, []))


def _choose(view: View, shown: list[str]) -> None:
    t = session.texts()
    given = figures.measured(view)
    options = list(dict.fromkeys([*given, *(metric for metric in view.chosen if metric in METRICS)]))
    with st.popover(t("dashboard-choose"), icon=":material/tune:", key="dashboard-choose"):
        st.multiselect(
            t("dashboard-choose.label"),
            options,
            format_func=lambda metric: t(f"metric-{metric}"),
            key=key("cards"),
            placeholder=t("dashboard-choose.automatic"),
            persist_state="session",
        )
        with st.container(horizontal=True):
            st.button(t("dashboard-choose.those"), key="dashboard-choose-those", on_click=_cards, args=(tuple(shown),))
            st.button(t("dashboard-choose.reset"), key="dashboard-choose-reset", on_click=_cards, args=((),))


@safe
def _cards(metrics: tuple[str, ...]) -> None:
    put("cards", list(metrics))


def _card(t: Texts, card: Card, goals: list[Goal]) -> None:
    metric = METRICS[card.metric]
    change = wording.change(t, card.comparison)
    name = t(f"metric-{card.metric}")
    about = [t(f"metric-{card.metric}.explain"), metric.formula.text(t), *wording.notes(t, card.value)]
    st.markdown(f":small[{name}]", help="\n\n".join(plain(line) for line in about))
    st.metric(
        name,
        plain(wording.short_figure(t, card.value)),
        plain(change or _refused(card)) or None,
        delta_color=_ARROWS[card.verdict],  # type: ignore[arg-type]
        delta_arrow="off" if not change or card.verdict == "same" else "up" if card.comparison.change > 0 else "down",
        delta_description=t(f"dashboard-verdict_{card.verdict}") if change and card.verdict else None,
        label_visibility="collapsed",
    )
    picture = sparkline(list(card.buckets["value"]), list(card.buckets["partial"]))
    if picture:
        st.image(picture, width="stretch", alt=wording.shape_alt(t, card))
    lines = [_before(t, card), wording.misleads(t, card)] if change else [_why(t, card)]
    lines += [_target(t, goal) for goal in goals[:2]]
    lines += _accounts(t, card)
    lines += [_basis(t, card)]
    st.caption("  \n".join(plain(line) for line in lines if line))


def _refused(card: Card) -> str:
    """Return the dash that stands for a change that would compare two different figures."""
    return "—" if card.comparison.reason == "definition" else ""


def _before(t: Texts, card: Card) -> str:
    before = card.comparison.before
    if "to_date" in before.notes:
        return t("dashboard-was.to_date", value=wording.figure(t, before), period=t.period(before.start, before.end))
    return t("dashboard-was", value=wording.figure(t, before))


def _why(t: Texts, card: Card) -> str:
    if not card.value.known:
        return t(f"kpi-reason_{card.value.reason}") if not card.accounts else ""
    if card.comparison.changed:
        return wording.refused(t, card)
    return t(f"kpi-compare_{card.comparison.reason}") if card.comparison.reason else ""


def _basis(t: Texts, card: Card) -> str:
    if card.accounts:
        bases = dict.fromkeys(value.basis for _, value in card.accounts if value.basis)
        return t.join(t(f"kpi-basis_{basis}") for basis in bases)
    if not card.value.known:
        return ""
    basis = "" if card.value.basis in _ORDINARY else t(f"kpi-basis_{card.value.basis}")
    return " · ".join(part for part in (wording.coverage(t, card.value), basis) if part)


def _accounts(t: Texts, card: Card) -> list[str]:
    listed = [f"{wording.account(t, name)}: {wording.figure(t, value)}" for name, value in card.accounts]
    more = len(listed) - _MOST_ACCOUNTS
    if more > 0:
        listed = [*listed[:_MOST_ACCOUNTS], t("dashboard-more_accounts", count=more)]
    return listed


def _target(t: Texts, goal: Goal) -> str:
    aim = words.target(t, goal, currency=session.workspace().currency)
    if goal.scope.networks:  # the card may count more networks than the goal is about
        networks = t.join(t(f"network-{one}") if one in NETWORKS else one for one in goal.scope.networks)
        aim = f"{networks}, {aim}"
    if goal.deadline is None:
        return t("dashboard-target", target=aim)
    return t("dashboard-target.by", target=aim, day=t.date(goal.deadline))
