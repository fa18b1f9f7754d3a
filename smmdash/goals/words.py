"""Goals in plain words: the sentence a goal makes, how its target reads back, what its history says.

Every function takes ``Texts`` first and returns plain text (no Markdown). Currency is the ISO code of money metrics.
"""

import json
import math
import re
from datetime import date, timedelta

from smmdash.goals.model import Change, Goal
from smmdash.goals.types import EXAMPLES, GOAL_TYPES
from smmdash.i18n import Texts
from smmdash.metrics import METRICS

_ISO = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_KEYS = {
    "target_kind": "goal-kind", "target_comparison": "goal-comparison", "target_basis": "goal-basis",
    "outcome": "goal-outcome", "goal_type": "goal_type", "metric": "metric", "target_per": "goal-each",
    "status_override": "odds-status",
}  # fmt: skip


def amount(texts: Texts, metric: str, value: float | None, *, currency: str = "", signed: bool = False) -> str:
    """Write a value of a metric with its unit's sign, as in 3.1 %, 15 min or €1,200; a dash where there is none."""
    return texts.value(value, unit_of(metric), currency=currency, signed=signed)


def difference(texts: Texts, metric: str, value: float | None, *, currency: str = "") -> str:
    """Write a difference of two values with its sign; percentages differ by percentage points."""
    unit = unit_of(metric)
    return texts.value(value, "points" if unit == "percent" else unit, currency=currency, signed=True)


def unit_of(metric: str) -> str:
    """Return the unit of a metric, a plain count where there is none."""
    return METRICS[metric].unit if metric in METRICS else "count"


def about(texts: Texts, goal: Goal) -> str:
    """Name what the goal is about: its metric and, where it has them, its networks."""
    name = texts(f"metric-{goal.metric}") if goal.metric in METRICS else texts("goal-no_metric")
    if not goal.scope.networks:
        return name
    return texts("goal-about", metric=name, networks=texts.join(network(texts, key) for key in goal.scope.networks))


def network(texts: Texts, key: str) -> str:
    """Name a network; one that is not in the catalogue keeps the name it came with."""
    return texts(f"network-{key}") if texts.has(f"network-{key}") else key


def target(texts: Texts, goal: Goal, *, currency: str = "") -> str:
    """Write the target as it was set: "at least 1,500", "down by at most 20 %", "up by 2 percentage points"."""
    aim = goal.target
    if aim.value is None or (aim.comparison == "within" and aim.upper is None):
        return texts("goal-no_target")
    if aim.basis == "to":
        return reached(texts, goal, aim.value, aim.upper, currency=currency)
    low, high = aim.value, aim.upper if aim.comparison == "within" else None
    if high is None:
        # "at most -20 %" says that it falls by at least 20 %
        key = aim.comparison if low >= 0 else {"at_least": "at_most", "at_most": "at_least"}[aim.comparison]
        return texts(f"goal-{'up' if low >= 0 else 'down'}_{key}", by=_by(texts, goal, abs(low), currency))
    low, high = min(low, high), max(low, high)
    if low < 0 < high:
        return texts(
            "goal-between_changes", low=_signed(texts, goal, low, currency), high=_signed(texts, goal, high, currency)
        )
    near, far = sorted((abs(low), abs(high)))
    sign = "up" if high > 0 else "down"
    return texts(f"goal-{sign}_within", low=_near(texts, goal, near, currency), high=_by(texts, goal, far, currency))


def reached(texts: Texts, goal: Goal, value: float | None, upper: float | None = None, *, currency: str = "") -> str:
    """Write the target as the value to reach, whatever its basis: "at least 1,500", "between 3 % and 4 %"."""
    written = amount(texts, goal.metric, value, currency=currency)
    if goal.target.comparison == "within":
        low = written if unit_of(goal.metric) == "money" else texts.number(value)
        high = amount(texts, goal.metric, upper, currency=currency)
        return texts("goal-within", low=low, high=_each(texts, goal, high))
    return texts(f"goal-{goal.target.comparison}", value=_each(texts, goal, written))


def sentence(texts: Texts, goal: Goal, *, currency: str = "") -> str:
    """Return the goal as one sentence made from its fields."""
    if goal.target.kind == "milestone":
        what = goal.statement.strip() or texts("goal-milestone")
        return texts("goal-sentence_milestone", what=what, day=day(texts, goal.deadline)) if goal.deadline else what
    said = texts("goal-sentence", what=about(texts, goal), target=target(texts, goal, currency=currency))
    when = _when(texts, goal)
    return texts("goal-sentence_when", what=said, when=when) if when else said


def title(texts: Texts, goal: Goal, *, currency: str = "") -> str:
    """Return the person's own statement, or the sentence where there is none."""
    return goal.statement.strip() or sentence(texts, goal, currency=currency)


def reading(
    texts: Texts, goal: Goal, value: float | None = None, upper: float | None = None, *, currency: str = ""
) -> str:
    """Read the whole goal back, with the difference from its baseline.

    ``value`` and ``upper`` are the values to reach in the metric's unit (``pacing.target_values``).
    """
    said = ended(sentence(texts, goal, currency=currency))
    start = goal.baseline.value
    if goal.target.kind == "milestone" or value is None or start is None or not math.isfinite(value):
        return said
    base = base_value(texts, goal, currency=currency)
    if goal.target.basis != "to":
        to = reached(texts, goal, value, upper, currency=currency)
        return said + " " + ended(texts("goal-means", target=to, baseline=base))
    if goal.target.comparison == "within":
        return said + " " + ended(texts("goal-starts", baseline=base))
    change = difference(texts, goal.metric, value - start, currency=currency)
    return said + " " + ended(texts("goal-differs", change=change, baseline=base))


def day(texts: Texts, when: date | None) -> str:
    """Write a date inside a sentence: with its month in words only where the language does not inflect it."""
    return texts.date(when, texts("goal-date_style"))


def base_value(texts: Texts, goal: Goal, *, currency: str = "") -> str:
    """Write the baseline with its period: "1,237 per 91 days, the mean of 3 periods (22 Feb – 21 Nov)"."""
    base = goal.baseline
    written = amount(texts, goal.metric, base.value, currency=currency)
    since = period(texts, base.first, base.last)
    if not since:
        return written
    if base.periods > 1 and base.first is not None and base.last is not None and not base.by_hand:
        days = round(((base.last - base.first).days + 1) / base.periods)
        if goal.target.kind == "total":
            written = texts("goal-value_per_days", value=written, count=days)
        else:  # of a figure by the month it is the mean by the month
            written = _each(texts, goal, written)
        written = texts("goal-value_mean", value=written, count=base.periods)
    return texts("goal-value_of", value=written, when=since)


def period(texts: Texts, first: date | None, last: date | None) -> str:
    """Write a baseline's period; one day as a day, an open one as nothing."""
    if first is None or last is None:
        return texts.date(last or first) if last or first else ""
    return texts.period(first, last)


def change(texts: Texts, entry: Change, goal: Goal, names: dict[str, str], *, currency: str = "") -> str:
    """Write one entry of the history; ``names`` gives the names of business goals and audiences by id."""
    old, new = (_facet(texts, entry.field, side, goal, names, currency) for side in (entry.old, entry.new))
    label = texts(f"goal-facet_{entry.field}")
    if entry.field == "paused":
        return label if entry.new else texts("goal-history_resumed")
    if not entry.old:
        return texts("goal-history_set", field=label, new=new)
    if not entry.new:
        return texts("goal-history_cleared", field=label, old=old)
    return texts("goal-history_changed", field=label, old=old, new=new)


def example(
    texts: Texts, goal_type: str, place: int, *, today: date, value: float | None = None, currency: str = ""
) -> str:
    """Say an example of a goal type as a sentence; ``place`` is 0 to 2, ``value`` takes the place of its own figure."""
    one = GOAL_TYPES[goal_type].examples[place]
    size = abs(one.value if value is None else value)
    if one.basis == "to":
        written = amount(texts, one.metric, size, currency=currency)
    else:
        written = _by(texts, one.goal("", goal_type, today=today), size, currency)
    last = day(texts, today + timedelta(days=one.days))
    count = int(size) if size == int(size) else size
    return texts(f"goal_type-{goal_type}.{EXAMPLES[place]}", value=written, count=count, day=last)


def _facet(texts: Texts, field: str, written: str, goal: Goal, names: dict[str, str], currency: str) -> str:
    if not written:
        return texts("goal-nothing")
    if field in _KEYS:
        key = f"{_KEYS[field]}-{written}" if field in ("metric", "goal_type") else f"{_KEYS[field]}_{written}"
        return texts(key) if texts.has(key) else written
    if field in ("business_goal", "audience"):
        return names.get(written, "") or texts("goal-removed")
    if field in ("target_value", "target_upper", "baseline_value", "review_every_days"):
        try:
            value = float(written)
        except ValueError:
            return written
        if field == "baseline_value":
            return amount(texts, goal.metric, value, currency=currency)
        return texts.number(value)
    if field.startswith("scope_") or field in ("outcome_reasons", "steps", "milestones"):
        try:
            listed = json.loads(written)
        except ValueError:
            listed = written
        if isinstance(listed, list) and field == "outcome_reasons":
            written = texts.join(_reason(texts, str(item)) for item in listed)
        elif isinstance(listed, list):
            shown = [network(texts, str(item)) if field == "scope_networks" else str(item) for item in listed]
            written = texts.join(shown) if field.startswith("scope_") else "; ".join(shown)
    if field == "baseline_period":
        written = written.replace("/", " – ")
    return _ISO.sub(lambda found: _day(texts, found.group()), written) if field not in _FREE else written


_FREE = ("statement", "owner", "baseline_note", "outcome_note", "outcome_repeat", "outcome_drop")


def _reason(texts: Texts, key: str) -> str:
    return texts(f"audit-reason_{key}") if texts.has(f"audit-reason_{key}") else key


def _day(texts: Texts, written: str) -> str:
    try:
        return day(texts, date.fromisoformat(written))
    except ValueError:
        return written


def ended(said: str) -> str:
    """End a sentence with one full stop; an abbreviation may have brought its own."""
    return said.rstrip(".") + "."


def _when(texts: Texts, goal: Goal) -> str:
    if goal.deadline is None:
        return ""
    summed = goal.target.kind == "total" or (goal.target.kind == "rate" and goal.target.per)
    if summed and goal.start is not None and goal.start <= goal.deadline:
        return texts("goal-when_during", first=day(texts, goal.start), last=day(texts, goal.deadline))
    return texts("goal-when_by", day=day(texts, goal.deadline))


def _in_points(goal: Goal) -> bool:
    return goal.target.basis == "by_points" or (goal.target.basis == "by" and unit_of(goal.metric) == "percent")


def _by(texts: Texts, goal: Goal, value: float, currency: str) -> str:
    """Write the size of a change with its unit."""
    if _in_points(goal):
        return texts("goal-by_points", count=value, value=texts.number(value))
    if goal.target.basis == "by_percent":
        return texts.value(value, "percent")
    return _each(texts, goal, amount(texts, goal.metric, value, currency=currency))


def _each(texts: Texts, goal: Goal, written: str) -> str:
    """Add "a month" to the value of a flow that is counted by the period."""
    per = goal.target.per if goal.target.kind == "rate" else ""
    return texts(f"goal-per_{per}", value=written) if per else written


def _near(texts: Texts, goal: Goal, value: float, currency: str) -> str:
    """Write the near end of a range of changes: the far end names the unit for both, except that of money."""
    money = goal.target.basis == "by" and unit_of(goal.metric) == "money"
    return _by(texts, goal, value, currency) if money else texts.number(value)


def _signed(texts: Texts, goal: Goal, value: float, currency: str) -> str:
    if _in_points(goal):
        return texts.value(value, "points", signed=True)
    if goal.target.basis == "by_percent":
        return texts.value(value, "percent", signed=True)
    return amount(texts, goal.metric, value, currency=currency, signed=True)
