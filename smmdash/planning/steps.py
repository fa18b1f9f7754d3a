"""Three or four consecutive steps for a goal, made from what fits its type, each with a figure of its own."""

import math
from collections.abc import Sequence
from datetime import date, timedelta

from smmdash.facts import Facts
from smmdash.goals import Goal, Step, words
from smmdash.goals.tactics import TACTICS, Tactic
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.planning.way import on_the_way

MOST_STEPS = 4
"""A plan of more steps is not kept in mind (article C: three or four, not more)."""
_FEWEST = 3
_LONG_DAYS = 56
"""From eight weeks on a window has room for a fourth step."""
_MILESTONE = ("ask", "gather", "check", "hand_in")
"""The steps to a milestone (texts: ``plan-milestone_KEY`` with ``.kpi``)."""


def fitting(goal: Goal, *, free: bool = False) -> list[Tactic]:
    """Return the tactics for a goal: those of its type, what moves its metric first; ``free`` ones without a budget.

    Without a type, those of every type whose metrics include the goal's; without a metric too, nothing.
    """
    kinds = [GOAL_TYPES[goal.goal_type]] if goal.goal_type in GOAL_TYPES else []
    if not kinds:
        kinds = [kind for kind in GOAL_TYPES.values() if goal.metric in kind.metrics]
    listed = [TACTICS[key] for key in dict.fromkeys(key for kind in kinds for key in kind.tactics)]
    listed.sort(key=lambda tactic: goal.metric not in tactic.metrics)
    return [tactic for tactic in listed if tactic.free or not free]


def proposed_steps(goal: Goal, *, today: date, texts: Texts, facts: Facts | None = None) -> list[Step]:
    """Return steps that follow one another from today, or the start if that is later, to the deadline.

    Four from eight weeks on, else three, or as many as there are days. The last one keeps what has worked; those
    before are tactics, or the usual way to a milestone. A step's figure is the goal's metric on the pace line at the
    step's end, or what the tactic moves first. Without a deadline to come the steps have no dates and no figures of
    the goal. Owners are the goal's.
    """
    last = goal.deadline if goal.deadline is not None and goal.deadline >= today else None
    first = max(goal.start or today, today)
    days = (last - first).days + 1 if last is not None else 0
    count = MOST_STEPS if not days or days >= _LONG_DAYS else _FEWEST
    if days:
        count = min(count, days)
    parts = _parts(goal, count, texts)
    count = len(parts)
    spans: list[tuple[date, date] | None] = [None] * count
    if last is not None:
        cuts = [first + timedelta(days=round(days * part / count)) for part in range(count + 1)]
        spans = [(cuts[part], cuts[part + 1] - timedelta(days=1)) for part in range(count)]
    values = on_the_way(goal, [span[1] for span in spans if span], facts or Facts(), today=today)
    ids = _free_ids(goal, count)
    steps = []
    for place, (title, kpi, tactic) in enumerate(parts):
        span = spans[place]
        own = kpi or _kpi(goal, tactic, values[place] if values else math.nan, texts)
        steps.append(
            Step(id=ids[place], title=title, owner=goal.owner, start=span[0] if span else None,
                 due=span[1] if span else None, kpi=own[:300])
        )  # fmt: skip
    return steps


def step_for(goal: Goal, tactic: str, *, today: date, texts: Texts, facts: Facts | None = None) -> Step:
    """Return a step for a tactic (a key of TACTICS): after the steps there are, as long as its working days take.

    It ends by the deadline at the latest. Raises KeyError for an unknown tactic.
    """
    chosen = TACTICS[tactic]
    ends = [step.due for step in goal.steps if step.due is not None]
    first = max([goal.start or today, today, *(day + timedelta(days=1) for day in ends)])
    last = first + timedelta(days=math.ceil(chosen.days * 7 / 5) - 1)
    if goal.deadline is not None and goal.deadline >= today:
        first, last = min(first, goal.deadline), min(last, goal.deadline)
    values = on_the_way(goal, [last], facts or Facts(), today=today)
    kpi = _kpi(goal, chosen, values[0] if values else math.nan, texts)
    title = texts(f"tactic-{tactic}")
    return Step(id=_free_ids(goal, 1)[0], title=title, owner=goal.owner, start=first, due=last, kpi=kpi[:300])


def figure_on(goal: Goal, day: date, *, today: date, texts: Texts, facts: Facts | None = None) -> str:
    """Write the goal's metric as its pace line has it on a day, to tell a step by; empty where it has no line there."""
    values = on_the_way(goal, [day], facts or Facts(), today=today)
    return _kpi(goal, None, values[0], texts)[:300] if values and math.isfinite(values[0]) else ""


def _parts(goal: Goal, count: int, texts: Texts) -> list[tuple[str, str, Tactic | None]]:
    """Return title, figure (empty: to be worked out) and tactic of each step."""
    if goal.target.kind == "milestone":
        keys = _MILESTONE if count >= len(_MILESTONE) else ("gather", "check", "hand_in")[-count:]
        return [(texts(f"plan-milestone_{key}"), texts(f"plan-milestone_{key}.kpi"), None) for key in keys]
    tactics = fitting(goal)[: count - 1]
    made: list[tuple[str, str, Tactic | None]] = [(texts(f"tactic-{one.key}"), "", one) for one in tactics]
    if not made:
        made = [(texts("plan-step_try"), texts("plan-step_try.kpi"), None)]
    return [*made, (texts("plan-step_keep"), "", None)][-count:]


def _kpi(goal: Goal, tactic: Tactic | None, value: float, texts: Texts) -> str:
    """Write a step's figure: the goal's own where the step moves it, else the first thing that the tactic moves."""
    own = goal.metric in METRICS and (tactic is None or goal.metric in tactic.metrics)
    if own and math.isfinite(value):
        said = words.amount(texts, goal.metric, value)
        up = "at_most" if goal.target.comparison == "at_most" else "at_least"
        key = "plan-kpi_total" if goal.target.kind == "total" else "plan-kpi_level"
        return texts(key, metric=texts(f"metric-{goal.metric}"), value=texts(f"goal-{up}", value=said))
    leading = goal.metric if own or tactic is None else tactic.metrics[0]
    if leading not in METRICS:
        return ""
    better = "plan-kpi_less" if METRICS[leading].better == "down" else "plan-kpi_more"
    return texts(better, metric=texts(f"metric-{leading}"))


def _free_ids(goal: Goal, count: int) -> list[str]:
    taken: Sequence[str] = [step.id for step in goal.steps]
    made: list[str] = []
    number = 0
    while len(made) < count:
        number += 1
        if f"step-{number}" not in taken:
            made.append(f"step-{number}")
    return made
