"""Point A: the figure a goal starts from, read from the data before its start."""

import math
from dataclasses import dataclass, replace
from datetime import date

from smmdash import goals
from smmdash.facts import Facts, Scope
from smmdash.goals import Goal, GoalScope
from smmdash.goals.model import Per, TargetKind
from smmdash.kpi import Value, crossed, extent, value, values
from smmdash.metrics import METRICS, NETWORKS
from smmdash.pacing.per import counted_per, periods_in
from smmdash.redefined import Change
from smmdash.store.state import State, with_workspace

RATE_DAYS = 28
"""A rate is read over this many days: the steadiest of the simple baselines, and never a single day."""
MEAN_OF = 3
"""A total's baseline is the mean of this many periods before the start, where the data reach that far back."""
SHORT = ("history_too_short", "data_end_early")
"""Why data before the start do not make a total's baseline: they begin too late, or end too early."""
_GAP_SHARE = 0.9
_FEWEST_SINCE = 7
"""Days since a change of definition without which a total cannot be scaled to a whole period."""

_FITS: dict[TargetKind, frozenset[str]] = {
    "total": frozenset({"flow", "unique"}),
    "level": frozenset({"stock"}),
    "rate": frozenset({"ratio", "mean", "duration", "unique"}),
}


@dataclass(frozen=True)
class Baseline:
    """Point A from the data: ``number`` (NaN when missing, ``reason`` says why) and the days it was read from.

    ``periods`` is 3 where the number is the mean of three periods of the goal's length, which ``first`` to ``last``
    covers together; otherwise 1. ``reason`` is one of kpi.REASONS or of SHORT. ``changed`` is the key of the platform's
    change of definition (``smmdash.redefined.CHANGES``) because of which ``first`` is the day of the change: a total of
    the days since is scaled to the goal's length.
    """

    number: float
    first: date
    last: date
    periods: int = 1
    reason: str = ""
    changed: str = ""

    @property
    def known(self) -> bool:
        """Tell whether there is a number."""
        return math.isfinite(self.number)

    def document(self) -> goals.Baseline:
        """Return it as a goal keeps it."""
        number = self.number if self.known else None
        return goals.Baseline(value=number, first=self.first, last=self.last, periods=self.periods)


def scope_of(scope: GoalScope) -> Scope:
    """Return the facts a goal is about. Its segment is left out: figures are not known by segment.

    An account without its network, such as ``riga`` or ``@riga``, is that of any network of the scope.
    """
    return Scope(tuple(scope.networks), _accounts(scope), scope.campaign, tuple(scope.post_types))


def _accounts(scope: GoalScope) -> tuple[str, ...]:
    """Return the accounts as the facts name them, ``network:account``, in both spellings of a handle said alone."""
    found: dict[str, None] = {}
    for name in scope.accounts:
        if name.partition(":")[0] in NETWORKS:
            found[name] = None
            continue
        handle = name.strip().removeprefix("@")
        for network in scope.networks or NETWORKS:
            found |= {f"{network}:{handle}": None, f"{network}:@{handle}": None}
    return tuple(found)


def kind_fits(kind: TargetKind, metric: str, per: Per = "") -> bool:
    """Tell whether a target of this kind fits the metric: totals flows, levels stocks, rates the rest.

    With a period a rate fits a flow too: 10 sales a month.
    """
    if kind == "rate" and per and METRICS[metric].kind == "flow":
        return True
    return kind == "milestone" or METRICS[metric].kind in _FITS[kind]


def baseline(
    goal_metric: str,
    scope: Scope,
    facts: Facts,
    *,
    start: date,
    today: date,
    deadline: date | None = None,
    kind: TargetKind | None = None,
    per: Per = "",
) -> Baseline:
    """Return point A of a goal that starts on ``start``.

    total: the sum of as many days before the start as the goal has (28 without a deadline); the mean of three such
    periods where the data reach that far back. level: the latest level at or before the start. rate: the value of the
    28 days before the start, or of what exists of them; of a flow ``per`` period, its total's baseline by the period.
    ``kind`` None takes the kind that suits the metric. Nothing after ``today`` counts. Raises KeyError for an unknown
    metric.
    """
    if kind == "rate" and per and METRICS[goal_metric].kind == "flow":
        days = max(1, (deadline - start).days + 1) if deadline is not None else RATE_DAYS
        whole = _total(goal_metric, scope, facts, start, days, today)
        first = shifted(start, -days) if whole.changed else whole.first
        each = whole.periods / periods_in(first, whole.last, per)
        return replace(whole, number=whole.number * each)
    if kind is None:
        kind = next(kind for kind, fits in _FITS.items() if METRICS[goal_metric].kind in fits and kind != "milestone")
        if METRICS[goal_metric].kind == "unique":
            kind = "rate"
    if kind == "level":
        found = value(facts, goal_metric, start, start, scope=scope, today=today)
        return Baseline(found.number, start, start, reason=found.reason)
    if kind == "total":
        days = max(1, (deadline - start).days + 1) if deadline is not None else RATE_DAYS
        return _total(goal_metric, scope, facts, start, days, today)
    last = shifted(start, -1)
    first = shifted(start, -RATE_DAYS)
    known = extent(facts, goal_metric, scope=scope)
    if known is not None and first < known[0] <= last:
        first = known[0]
    changes = crossed(facts, goal_metric, first, last, scope=scope)
    first = changes[-1].day if changes else first
    found = value(facts, goal_metric, first, last, scope=scope, today=today)
    return Baseline(found.number, first, last, reason=found.reason, changed=changes[-1].key if changes else "")


def with_baselines(state: State, *, today: date) -> State:
    """Return the state whose goals have the baseline of the data where they had none, as the editor saves them."""
    made = []
    for goal in state.workspace.goals:
        start, aim = goal.start, goal.target
        if goal.baseline.value is None and goal.metric in METRICS and start is not None:
            fits = kind_fits(aim.kind, goal.metric, aim.per)
            found = baseline(
                goal.metric,
                scope_of(goal.scope),
                state.facts,
                start=start,
                today=today,
                deadline=goal.deadline if goal.deadline and goal.deadline >= start else None,
                kind=aim.kind if fits and aim.kind != "milestone" else None,
                per=aim.per if fits and aim.kind == "rate" else "",
            )
            goal = goal.model_copy(update={"baseline": found.document()}) if found.known else goal
        made.append(goal)
    return with_workspace(state, state.workspace.model_copy(update={"goals": made}))


def judged_as(goal: Goal) -> TargetKind:
    """Return the kind that a goal is judged as: people never add up, but their daily mean can grow by a percentage."""
    target = goal.target
    metric = METRICS.get(goal.metric)
    people = target.kind == "total" and target.basis == "by_percent" and metric is not None and metric.kind == "unique"
    return "rate" if people else target.kind


def own_baseline(goal: Goal) -> float:
    """Return the baseline that the goal carries, NaN where it has none."""
    return math.nan if goal.baseline.value is None else goal.baseline.value


def point_a(goal: Goal, facts: Facts, *, today: date) -> float:
    """Return the baseline of a goal with a metric and a start: its own, else that of the data, else NaN."""
    own = own_baseline(goal)
    if not math.isnan(own) or goal.start is None:
        return own
    return baseline(
        goal.metric, scope_of(goal.scope), facts, start=goal.start, today=today, deadline=goal.deadline,
        kind=judged_as(goal), per=counted_per(goal.target, goal.metric),
    ).number  # fmt: skip


def _total(metric: str, scope: Scope, facts: Facts, start: date, days: int, today: date) -> Baseline:
    last = shifted(start, -1)
    count = MEAN_OF if start.toordinal() > MEAN_OF * days else 1
    periods = [(shifted(start, -days * back), shifted(start, -days * (back - 1) - 1)) for back in range(1, count + 1)]
    found = values(facts, metric, periods[::-1], scope=scope, today=today)[::-1]
    numbers: list[float] = []
    reason = ""
    for (first, end), one in zip(periods, found, strict=True):
        changes = crossed(facts, metric, first, last, scope=scope)
        if changes and not numbers:
            return _since(metric, scope, facts, changes[-1], last, days, today)
        if changes:
            break
        if not _whole(one):
            reason = one.reason or _short_of(extent(facts, metric, scope=scope), first, end)
            break
        numbers.append(one.number)
    if len(numbers) == MEAN_OF:
        return Baseline(sum(numbers) / MEAN_OF, shifted(start, -days * MEAN_OF), last, MEAN_OF)
    first = shifted(start, -days)
    return Baseline(numbers[0], first, last) if numbers else Baseline(math.nan, first, last, reason=reason)


def _since(metric: str, scope: Scope, facts: Facts, change: Change, last: date, days: int, today: date) -> Baseline:
    """Return the total of the days since a change of definition, scaled to a period of ``days``."""
    found = value(facts, metric, change.day, last, scope=scope, today=today)
    count = (last - change.day).days + 1
    if count < min(_FEWEST_SINCE, days) or not _whole(found):
        return Baseline(math.nan, change.day, last, reason=found.reason or SHORT[0], changed=change.key)
    return Baseline(found.number * days / count, change.day, last, changed=change.key)


def _short_of(known: tuple[date, date] | None, first: date, last: date) -> str:
    """Tell what a period lacks whose data are not whole: one of SHORT."""
    return "data_end_early" if known is not None and known[0] <= first and known[1] < last else "history_too_short"


def _whole(found: Value) -> bool:
    """Tell whether the data cover a period well enough to stand for all of it."""
    coverage = found.coverage
    return found.known and (not found.partial or coverage.have >= _GAP_SHARE * coverage.of)


def shifted(day: date, days: int) -> date:
    """Return the day so many days later, kept inside the calendar."""
    return date.fromordinal(min(max(day.toordinal() + days, 1), date.max.toordinal()))
