"""The chart of a goal: what was, what is, what keeping pace would be, and what may still come."""

import math
from datetime import date

from smmdash.charts.progress import progress
from smmdash.goals import Goal, words
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.pacing import Odds, Pace
from smmdash.planning import judged
from smmdash.ui import session
from smmdash.ui.chart import draw, kept
from smmdash.ui.goals import figures, standing
from smmdash.ui.goals.odds import figures as chances


def has_chart(goal: Goal, pace: Pace) -> bool:
    """Tell whether there is a window to draw."""
    return goal.metric in METRICS and len(pace.line) > 0


def course(
    goal: Goal, pace: Pace, odds: Odds, key: str, *, height: int = 200, before: bool = False, note: str = ""
) -> None:
    """Draw the course of a goal; ``before`` shows what was before its start, ``note`` stands under the chart."""
    t = session.texts()
    currency = (pace.actual.currency if pace.actual else "") or session.workspace().currency
    past = chances.past(goal) if before else None
    today = session.today()
    aims = "".join(one.model_dump_json() for one in goal.milestones)
    drawn = kept(
        f"course {chances.identity(goal)} {figures.last_day(goal)} {currency} {height} {before} {aims}",
        lambda: progress(
            pace.line,
            t,
            unit=METRICS[goal.metric].unit,
            target=pace.target_value,
            upper=pace.upper_value,
            currency=currency,
            height=height,
            fan=odds.fan,
            past=past,
            today=today if before else None,
            marks=judged(goal, pace, session.facts(), today=today) if goal.milestones else (),
        ),
    )
    draw(
        drawn,
        finding(t, goal, pace, odds, currency=currency),
        standing.source(t, figures.sources(goal, pace), pace),
        described(t, goal, pace, odds, currency=currency),
        key,
        note=note,
    )


def note(texts: Texts, goal: Goal, odds: Odds, *, marks: bool, before: bool = False) -> str:
    """Explain the chart: its marks, and why a rate's forecast need not begin where its line ends."""
    parts = [texts("goal-chart_note")] if marks else []
    if marks and len(odds.fan):
        parts.append(texts("odds-ui_chart_note_past" if before else "odds-ui_chart_note"))
    if goal.milestones:
        parts.append(texts("plan-marks_note"))
    if goal.target.kind == "rate" and len(odds.fan):
        parts.append(texts("odds-ui_chart_rate"))
    return " ".join(parts)


def finding(texts: Texts, goal: Goal, pace: Pace, odds: Odds, *, currency: str) -> str:
    """Return the sentence over the chart: where the median forecast ends, else where the goal stands."""
    end = _end(odds)
    if end is None or standing.state(goal, pace) != "not_judged" or not math.isfinite(odds.target):
        return standing.finding(texts, goal, pace, currency=currency)
    day, middle = end[0], end[1]["p50"]
    write = {"value": words.amount(texts, goal.metric, _counted(middle, goal.metric), currency=currency)}
    write["day"] = words.day(texts, day)
    if goal.target.comparison == "within" and odds.target <= middle <= odds.upper:
        return texts("odds-ui_finding_within", **write)
    aim = odds.upper if goal.target.comparison == "within" and middle > odds.upper else odds.target
    gap = _counted(middle, goal.metric) - _counted(aim, goal.metric)
    if abs(gap) <= abs(aim) * 0.005:
        return texts("odds-ui_finding_even", **write)
    side = "above" if gap > 0 else "below"
    size = words.difference(texts, goal.metric, abs(gap), currency=currency).lstrip("+")
    return texts(f"odds-ui_finding_{side}", gap=size, **write)


def described(texts: Texts, goal: Goal, pace: Pace, odds: Odds, *, currency: str) -> str:
    """Describe the chart for those who cannot see it."""
    said = standing.described(texts, goal, pace, currency=currency)
    end = _end(odds)
    if end is None:
        return said
    low, middle, high = (
        words.amount(texts, goal.metric, _counted(end[1][name], goal.metric), currency=currency)
        for name in ("p10", "p50", "p90")
    )
    day = words.day(texts, end[0])
    return f"{said} {texts('odds-ui_chart_alt', day=day, low=low, middle=middle, high=high)}"


def _end(odds: Odds) -> tuple[date, dict[str, float]] | None:
    if not len(odds.fan):
        return None
    last = odds.fan.iloc[-1]
    return last["date"].date(), {name: float(last[name]) for name in ("p10", "p50", "p90")}


def _counted(number: float, metric: str) -> float:
    return (
        float(round(number))
        if METRICS[metric].kind in ("stock", "flow") and METRICS[metric].unit != "money"
        else number
    )
