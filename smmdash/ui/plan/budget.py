"""What a goal may cost: the cost of one result, from the data or typed, times the results wanted."""

import math

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal, GoalScope, words
from smmdash.planning import Cost
from smmdash.planning.budget import FOLLOWERS, RESULTS, usual_result
from smmdash.ui import boundary, session
from smmdash.ui.goals import figures as goal_figures
from smmdash.ui.goals import typed
from smmdash.ui.plain import plain
from smmdash.ui.plan import costing, figures, held, unpaid
from smmdash.ui.plan.held import get, key, put

WAYS = ("data", "typed")
SEED = 7
"""The same data give the same range every time."""


def budget() -> None:
    """Draw the choice of goal and result, the arithmetic, and what can be done without a budget."""
    t = session.texts()
    goals = held.goals()
    st.markdown(plain(t("plan-budget_lead", cost=t.number(300), wanted=t.number(10), amount=t.number(3000))))
    goal = _goal(goals)
    _load(goal)
    left, middle, right = st.columns([1.4, 1, 1.2], vertical_alignment="bottom")
    with left:
        st.selectbox(
            t("plan-budget_result"), RESULTS, format_func=lambda metric: t(f"metric-{metric}"), key=key("result"),
            on_change=_forget_wanted, args=(goal.id if goal else "",),
        )  # fmt: skip
    with middle:
        wanted = costing.number("wanted", t("plan-budget_wanted"), whole=True)
    with right:
        st.segmented_control(
            t("plan-budget_way"), WAYS, format_func=lambda way: t(f"plan-budget_way_{way}"), key=key("way"),
            required=True,
        )  # fmt: skip
    result = get("result", RESULTS[0])
    found = figures.costs(result, goal.scope if goal else GoalScope())
    made = _from_data(goal, result, wanted, found) if get("way") == "data" else _typed(wanted)
    if made is not None:
        costing.save(goal, made)
    costing.saved(goal)
    unpaid.alternatives(goal)


def _goal(goals: list[Goal]) -> Goal | None:
    t = session.texts()
    if not goals:
        return None
    names = {goal.id: words.title(t, goal, currency=session.workspace().currency) for goal in goals}
    if get("budget_goal") not in names:
        put("budget_goal", _most_fitting(goals).id)
    st.selectbox(t("plan-budget_goal"), list(names), format_func=lambda one: names[one], key=key("budget_goal"))
    return held.found(str(get("budget_goal")))


def _most_fitting(goals: list[Goal]) -> Goal:
    counted = [goal for goal in goals if usual_result(goal) and _known(usual_result(goal), goal)]
    counted.sort(key=lambda goal: usual_result(goal) == FOLLOWERS)  # what is nearer to a client first
    saved = [goal for goal in goals if goal.budget is not None]
    return (counted or saved or goals)[0]


def _load(goal: Goal | None) -> None:
    """Fill the fields for a goal when it is chosen: from its budget, else from its target."""
    name = goal.id if goal else ""
    if get("budget_loaded") == name and get("result") is not None:
        return
    put("budget_loaded", name)
    kept = goal.budget if goal else None
    language = session.texts().language
    result = (kept.result if kept and kept.result in RESULTS else "") or (usual_result(goal) if goal else "")
    put("result", result or _first_known(goal))
    by_hand = kept is not None and kept.first is None
    put("way", "typed" if by_hand or not _known(str(get("result")), goal) else "data")
    put("cost", typed.write(kept.cost_per_result, language) if kept and by_hand else "")
    put("currency", (kept.currency if kept else "") or session.workspace().currency)
    put("note", kept.note if kept else "")
    put("wanted", typed.write(kept.wanted if kept else _wanted(goal, str(get("result"))), language))
    for field in ("cost", "wanted"):
        put(f"{field}_language", language)


def _known(result: str, goal: Goal | None) -> bool:
    return any(cost.known for cost, _ in figures.costs(result, goal.scope if goal else GoalScope()))


def _first_known(goal: Goal | None) -> str:
    return next((result for result in RESULTS if _known(result, goal)), RESULTS[0])


def _wanted(goal: Goal | None, result: str) -> float:
    """Return how many results are still to come by the goal, or ten."""
    counts = (FOLLOWERS, "followers") if result == FOLLOWERS else (result,)
    if goal is None or goal.metric not in counts:
        return 10.0
    pace = goal_figures.pace(goal)
    got = pace.actual.number if pace.actual is not None and pace.actual.known else 0.0
    left = pace.target_value - got
    return math.ceil(left) if math.isfinite(left) and left > 0 else 10.0


@boundary.safe
def _forget_wanted(goal_id: str) -> None:
    goal = held.found(goal_id)
    result = str(get("result", RESULTS[0]))
    put("wanted", typed.write(_wanted(goal, result), session.texts().language))
    put("way", "data" if _known(result, goal) else "typed")


def _from_data(
    goal: Goal | None, result: str, wanted: float | None, found: list[tuple[Cost, list[tuple[float, float]]]]
) -> planning.Budget | None:
    t = session.texts()
    known = [(cost, weeks) for cost, weeks in found if cost.known]
    if not known:
        reason = found[0][0].reason
        st.info(plain(t(f"plan-cost_{reason}", result=t(f"metric-{result}"))), icon=":material/info:")
        return None
    if len(known) > 1:
        names = [cost.currency for cost, _ in known]
        if get("spent_currency") not in names:
            put("spent_currency", names[0])
        st.segmented_control(t("plan-budget_currency"), names, key=key("spent_currency"), required=True)
        st.caption(plain(t("plan-budget_currencies")))
        known = [pair for pair in known if pair[0].currency == get("spent_currency")]
    cost, weeks = known[0]
    low, high = planning.wanted_range(cost, wanted or 0.0, weeks, seed=SEED)
    made = None
    if wanted is not None:
        currency = cost.currency or session.workspace().currency
        made = planning.budget_of(cost, wanted, low, high, currency=currency)
        costing.arithmetic(made)
    costing.origin(cost)
    if made is not None:
        costing.cautions(goal, cost, made)
    return made


def _typed(wanted: float | None) -> planning.Budget | None:
    t = session.texts()
    left, middle, right = st.columns([1, 1, 2], vertical_alignment="bottom")
    with left:
        cost = costing.number("cost", t("plan-budget_cost"), zero=True)
    with middle:
        st.selectbox(t("plan-budget_currency"), costing.currencies(), key=key("currency"), accept_new_options=True)
    with right:
        st.text_input(t("plan-budget_note"), key=key("note"), max_chars=300,
                      placeholder=t("plan-budget_note.placeholder"))  # fmt: skip
    if cost is None or wanted is None:
        st.caption(plain(t("plan-budget_type")))
        return None
    currency = str(get("currency", "") or session.workspace().currency).strip().upper()[:80]
    made = planning.typed_budget(cost, wanted, currency=currency, result=str(get("result", "")), note=get("note", ""))
    costing.arithmetic(made)
    st.caption(plain(t("plan-budget_typed_caution")))
    return made
