"""The parts of the budget's arithmetic: its fields, its figures, where they come from, and keeping it with the goal."""

import math
from datetime import date

import streamlit as st

from smmdash.goals import Budget, Goal
from smmdash.planning import Cost
from smmdash.planning.budget import FOLLOWERS, weekly
from smmdash.ui import boundary, session
from smmdash.ui.goals import fields, typed
from smmdash.ui.plain import plain
from smmdash.ui.plan import held
from smmdash.ui.plan.held import get, key, put

_CURRENCIES = ("EUR", "USD", "RUB", "GBP")


def currencies() -> list[str]:
    """Return the currencies that are offered, the workspace's first."""
    held_now = [str(get("currency"))] if get("currency") else []
    return list(dict.fromkeys([session.workspace().currency, *_CURRENCIES, *held_now]))


def number(name: str, label: str, *, whole: bool = False, zero: bool = False) -> float | None:
    """Draw a number field of the draft in the visitor's notation and return what it holds; not below ``zero``."""
    language = session.texts().language
    before = get(f"{name}_language", language)
    if before != language:  # 1,500 means another number there
        value = typed.read(get(name, ""), before, whole=whole).value
        if value is not None:
            put(name, typed.write(value, language))
        put(f"{name}_language", language)
    st.text_input(label, key=key(name), max_chars=40, persist_state="session")
    read = typed.read(get(name, ""), language, whole=whole)
    if read.problem:
        fields.problem(read.problem, get(name, ""))
    elif read.value is not None and (read.value < 0 or (read.value == 0 and not zero)):
        st.error(plain(session.texts()("plan-budget_above", seen=get(name, ""))), icon=":material/edit:")
        return None
    return read.value


def _money(value: float | None, currency: str) -> str:
    return session.texts().value(value, "money", currency=currency)


def arithmetic(made: Budget) -> None:
    """Draw the multiplication and the budget, with its range where data gave it."""
    t = session.texts()
    currency = made.currency
    with st.container(border=True, key=key("arithmetic")):
        st.metric(
            t("plan-budget_amount"),
            _money(made.amount, currency),
        )
        cost = _money(made.cost_per_result, currency)
        key_of = "plan-budget_sum" if _as_shown(made) else "plan-budget_sum.about"
        said = t(key_of, cost=cost, wanted=t.number(made.wanted), amount=_money(made.amount, currency))
        if made.low is not None and made.high is not None:
            low, high = (_money(end, currency) for end in (made.low, made.high))
            said = f"{said} {t('plan-budget_range', low=low, high=high)}"
        st.markdown(plain(said))


def _as_shown(made: Budget) -> bool:
    """Tell whether the figures multiply as they are shown: to the hundredth, from a thousand on without decimals."""
    shown = [made.cost_per_result or 0.0, made.wanted or 0.0, made.amount or 0.0]
    return all(round(number, 0 if number >= 1000 else 2) == number for number in shown)


def origin(cost: Cost) -> None:
    """Say where the cost of one result comes from, and how sure it is."""
    t = session.texts()
    currency = cost.currency or session.workspace().currency
    parts = [
        t(
            "plan-cost_origin", cost=_money(cost.number, currency), spend=_money(cost.spend, currency),
            results=t.number(cost.results), name=t(f"metric-{cost.result}"), count=cost.weeks,
            period=t.period(cost.first, cost.last),
        ),
        t("plan-cost_range", low=_money(cost.low, currency), high=_money(cost.high, currency)),
    ]  # fmt: skip
    if cost.blended:
        parts.append(t("plan-cost_followers" if cost.result == FOLLOWERS else "plan-cost_blended"))
    if cost.results < 20:
        parts.append(t("plan-cost_few", count=int(cost.results)))
    st.markdown(plain(" ".join(parts)))
    st.caption(plain(t("plan-cost_method")))


def cautions(goal: Goal | None, cost: Cost, made: Budget) -> None:
    """Say what more money may bring: diminishing returns as far as the data tell, and how far this is beyond them."""
    t = session.texts()
    currency = cost.currency or session.workspace().currency
    if math.isfinite(cost.dear):
        key_of = "plan-returns_dearer" if cost.dearer else "plan-returns_even"
        said = t(key_of, dear=_money(cost.dear, currency), cheap=_money(cost.cheap, currency))
    else:
        said = t("plan-returns_unknown")
    lines = [f":material/trending_down: {plain(said)}"]
    a_week = weekly(made, goal.deadline if goal else None, today=session.today())
    if math.isfinite(a_week) and cost.top_week > 0:
        week = _money(a_week, currency)
        top = _money(cost.top_week, currency)
        beyond = "plan-returns_beyond" if a_week > cost.top_week else "plan-returns_within"
        lines.append(f":material/speed: {plain(t(beyond, week=week, top=top))}")
    st.markdown("  \n".join(lines))


def save(goal: Goal | None, made: Budget) -> None:
    """Draw the button that keeps the budget with the goal."""
    t = session.texts()
    if goal is None:
        st.caption(plain(t("plan-budget_goalless")))
        return
    same = goal.budget == made
    st.button(t("plan-budget_saved" if same else "plan-budget_save"), key=key("budget_save"), icon=":material/check:",
              disabled=same, on_click=_save, args=(goal.id, made))  # fmt: skip


@boundary.safe
def _save(goal_id: str, made: Budget) -> None:
    held.change_goal("plan-change_budget", goal_id, lambda _: {"budget": made})


def saved(goal: Goal | None) -> None:
    """Say what is kept with the goal, and let it go."""
    if goal is None or goal.budget is None:
        return
    t = session.texts()
    kept = goal.budget
    amount = t.value(kept.amount, "money", currency=kept.currency)
    since = _since(kept.first, kept.last)
    with st.container(horizontal=True, vertical_alignment="center", key=key("budget_kept")):
        said = t("plan-budget_kept", amount=amount, since=since)
        st.caption(f":material/savings: {plain(said)}", width="content")
        st.button(t("plan-remove"), key=key("budget_remove"), icon=":material/delete:", type="tertiary",
                  on_click=_remove, args=(goal.id,))  # fmt: skip


def _since(first: date | None, last: date | None) -> str:
    t = session.texts()
    return t("plan-budget_since_data", period=t.period(first, last)) if first and last else t("plan-budget_since_typed")


@boundary.safe
def _remove(goal_id: str) -> None:
    held.change_goal("plan-change_budget_removed", goal_id, lambda _: {"budget": None})
    held.drop("budget_loaded")
