"""Where a goal stands, in words."""

import math
from collections.abc import Mapping
from datetime import date, timedelta
from typing import Literal

from smmdash.goals import Goal, words
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.pacing import Pace

ICONS = {
    "reached": ":material/check_circle:",
    "missed": ":material/cancel:",
    "not_judged": ":material/pending:",
    "not_started": ":material/schedule:",
    "dropped": ":material/do_not_disturb_on:",
}
COLOURS: Mapping[str, Literal["green", "red", "gray"]] = {"reached": "green", "missed": "red"}


def state(goal: Goal, pace: Pace) -> str:
    """Return what a person decided about the goal's end, else what the data say."""
    return goal.outcome.result if goal.outcome is not None else pace.state


def why(texts: Texts, goal: Goal, pace: Pace) -> str:
    """Say why a goal is not judged; nothing once it has ended."""
    if goal.outcome is not None or not pace.reason:
        return ""
    return texts(f"pacing-reason_{pace.reason}")


def last_day(goal: Goal, pace: Pace) -> date | None:
    """Return the last day of a goal that its pace knows to be over; None while it runs."""
    whole = 0 < pace.total_days <= pace.elapsed_days
    days = [goal.outcome.day] if goal.outcome is not None else []
    return min([*days, goal.deadline] if whole and goal.deadline is not None else days, default=None)


def line(texts: Texts, goal: Goal, pace: Pace, *, currency: str) -> str:
    """Say where the goal stands: figure and target, the way made, what the pace line expects, what is still needed.

    One that is over is compared with its target only, and so is one that rests; days stand in the place of the pace.
    """
    if goal.target.kind == "milestone":
        done = [step for step in goal.steps if step.done]
        steps = texts("goal-steps_done", done=texts.number(len(done)), count=len(goal.steps)) if goal.steps else ""
        return texts("goal-done_on", day=words.day(texts, goal.milestone_done)) if goal.milestone_done else steps
    if pace.actual is None or not pace.actual.known:
        return ""
    currency = pace.actual.currency or currency

    def write(number: float) -> str:
        return words.amount(texts, goal.metric, number, currency=currency)

    actual, aim = write(pace.actual.number), write(pace.target_value)
    last = last_day(goal, pace)
    if goal.target.kind == "total" and goal.target.comparison == "at_least":
        parts = [texts("goal-standing_total", actual=actual, target=aim)]
    else:
        to = words.reached(texts, goal, pace.target_value, pace.upper_value, currency=currency)
        parts = [texts("goal-standing_now" if last is None else "goal-end_now", actual=actual, target=to)]
    if math.isfinite(pace.progress) and goal.target.comparison != "within":
        back = pace.progress < 0
        share = texts.value(round(pace.progress * 100), "percent")
        parts.append(texts("goal-standing_back") if back else texts("goal-standing_progress", share=share))
    if last is not None:
        parts.append(_days(texts, goal, pace, last))
    elif goal.paused is None:
        parts += _due(texts, goal, pace, currency)
    said = "; ".join(part for part in parts if part)
    return said[:1].upper() + said[1:]


def _days(texts: Texts, goal: Goal, pace: Pace, last: date) -> str:
    """Say how many days a goal that is over had, and up to where its figures reach if they end before it."""
    if goal.start is None or last < goal.start:
        return ""
    count = (last - goal.start).days + 1
    if goal.deadline is not None and last < goal.deadline:
        said = texts("goal-end_early", day=words.day(texts, last), count=count, total=pace.total_days)
    else:
        said = texts("goal-end_days", day=words.day(texts, last), count=count)
    if pace.as_of is None or pace.as_of >= last - timedelta(days=1):
        return said
    return f"{said}; {texts('goal-end_data', day=words.day(texts, pace.as_of))}"


def _due(texts: Texts, goal: Goal, pace: Pace, currency: str) -> list[str]:
    """Say what the pace line expects of a running goal by now, and what it still needs."""

    def write(number: float) -> str:
        return words.amount(texts, goal.metric, number, currency=currency)

    parts = []
    if math.isfinite(pace.expected) and pace.state != "reached":
        key = "goal-standing_expected_shaped" if pace.weekday_shaped else "goal-standing_expected"
        expected = write(_counted(pace.expected, goal.metric))
        parts.append(texts(key, expected=expected, day=words.day(texts, pace.as_of)))
    if pace.state == "not_judged" and math.isfinite(pace.required_rate):
        parts.append(_required(texts, goal, pace, currency))
    return parts


def _required(texts: Texts, goal: Goal, pace: Pace, currency: str) -> str:
    key = "rate" if goal.target.kind == "rate" else "day" if goal.target.comparison == "at_least" else "room"
    if key == "day" and pace.required_rate <= 0:
        return ""
    rate = words.amount(texts, goal.metric, _rounded_up(pace.required_rate, goal.metric), currency=currency)
    return texts(f"goal-standing_required_{key}", rate=rate, day=words.day(texts, goal.deadline))


def _counts(metric: str) -> bool:
    return METRICS[metric].kind in ("stock", "flow") and METRICS[metric].unit != "money"


def _counted(number: float, metric: str) -> float:
    """Round what is counted in whole things."""
    return float(round(number)) if _counts(metric) else number


def _rounded_up(rate: float, metric: str) -> float:
    # 10.2 followers a day are not enough if only 10 come
    return float(math.ceil(rate)) if _counts(metric) and rate > 10 else rate


def finding(texts: Texts, goal: Goal, pace: Pace, *, currency: str) -> str:
    """Return the sentence that stands over the goal's chart."""
    name = state(goal, pace)
    if name in ("reached", "missed", "dropped", "not_started"):
        return texts(f"goal-finding_{name}")
    if pace.actual is None or not pace.actual.known or not math.isfinite(pace.expected):
        return texts("goal-finding_none")
    currency = pace.actual.currency or currency
    gap = _counted(pace.actual.number - pace.expected, goal.metric)
    written = words.difference(texts, goal.metric, abs(gap), currency=currency).lstrip("+")
    if abs(gap) <= abs(pace.expected) * 0.01:
        return texts("goal-finding_even")
    side = "above" if gap > 0 else "below"
    good = (gap > 0) == (goal.target.comparison != "at_most")
    if goal.target.comparison == "within":
        return texts(f"goal-finding_{side}", gap=written)
    return texts(f"goal-finding_{side}_{'good' if good else 'bad'}", gap=written)


def described(texts: Texts, goal: Goal, pace: Pace, *, currency: str) -> str:
    """Describe the chart for those who cannot see it."""
    said = [finding(texts, goal, pace, currency=currency), line(texts, goal, pace, currency=currency)]
    named = texts("goal-chart_alt", title=words.title(texts, goal, currency=currency))
    return " ".join([named, *(words.ended(one) for one in said if one)])


def source(texts: Texts, names: list[str], pace: Pace) -> str:
    """Name the files a goal's figures come from, and the last day they reach."""
    if not names:
        return ""
    if len(names) == 1:
        return texts("goal-source_one", name=names[0], day=words.day(texts, pace.as_of))
    return texts("goal-source_more", name=names[0], count=len(names) - 1, day=words.day(texts, pace.as_of))
