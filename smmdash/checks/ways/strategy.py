"""Clicks about what goals serve, whom they are for, how many run at once, and whether one is about quality."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime, timedelta

from smmdash import planning
from smmdash.checks.balance import COUNTS
from smmdash.checks.base import Amount, Mend, Term
from smmdash.checks.blank import is_blank
from smmdash.checks.goals import MOST_GOALS, every_open_goal, running_goals
from smmdash.checks.measured import is_measured
from smmdash.checks.scoped import known_for
from smmdash.checks.sentence import words as said
from smmdash.checks.ways.base import Asked, Change, Way
from smmdash.checks.ways.goals import by_quarter, with_suggested
from smmdash.goals import Audience, BusinessGoal, Goal, edit, life
from smmdash.goals.types import GOAL_TYPES
from smmdash.kpi import known_until
from smmdash.metrics import METRICS
from smmdash.store.workspace import Workspace


def served(asked: Asked) -> Iterator[Way]:
    """Offer the one open goal that serves nothing to serve this business goal."""
    known = {wanted.id for wanted in asked.work.business_goals}
    loose = [goal for goal in every_open_goal(asked.evidence) if goal.business_goal not in known]
    if len(loose) == 1 and asked.finding is not None:
        name = asked.name(loose[0])
        yield Way("serve", {"name": name}, {"business_goal": asked.finding.subject_id}, goal=loose[0].id)


def pointed_at(asked: Asked) -> Iterator[Way]:
    """Offer the one open goal that is for nobody to be for this audience, else a new goal for it."""
    if asked.finding is None:
        return
    known = {audience.id for audience in asked.work.audiences}
    goals = every_open_goal(asked.evidence)
    loose = [goal for goal in goals if goal.audience not in known and not goal.scope.segment.strip()]
    if len(loose) == 1:
        name = asked.name(loose[0])
        yield Way("point_at", {"name": name}, {"audience": asked.finding.subject_id}, goal=loose[0].id)
    yield Way("new_for_audience", leads=Mend("goals", f"new/audience/{asked.finding.subject_id}"))


def segments(asked: Asked) -> Iterator[Way]:
    """Offer the segment with the highest rate as the goal's audience, and the one with the lowest."""
    goal, finding = asked.goal, asked.finding
    if goal is None or finding is None:
        return
    for which in ("high", "low"):
        name = said(finding.values[which], asked.texts)[:300]
        known = next((one.id for one in asked.work.audiences if one.name.strip().casefold() == name.casefold()), "")
        audience = known or _free("audience", {one.id for one in asked.work.audiences})
        yield Way(
            "audience_segment",
            {"name": name, "rate": finding.values[f"{which}_rate"], "which": which},
            {"audience": audience},
            change=_with_audience(Audience(id=audience, name=name)),
        )


def _with_audience(made: Audience) -> Change:
    def change(work: Workspace, at: datetime) -> Workspace:
        if all(one.id != made.id for one in work.audiences):
            work.audiences = [*work.audiences, made]
        return work

    return change


def fewer(asked: Asked) -> Iterator[Way]:
    """Offer rest to as many goals as are too many, those with the farthest deadlines, the latest written first."""
    running = running_goals(asked.evidence)
    many = len(running) - MOST_GOALS
    placed = sorted(enumerate(running), key=lambda pair: (pair[1].deadline or date.max, pair[0]), reverse=True)
    chosen = [goal for _, goal in placed[: max(many, 0)]]
    today = asked.evidence.today
    if len(chosen) == 1:
        yield Way("pause", {"name": asked.name(chosen[0])}, {"paused": today}, goal=chosen[0].id)
    elif chosen:
        names = tuple(asked.name(goal) for goal in chosen)

        def change(work: Workspace, at: datetime) -> Workspace:
            for goal in chosen:
                work.goals = edit.replaced(work.goals, goal.id, lambda known: edit.changed(known, at=at, paused=today))
            return work

        yield Way("pause_several", {"count": len(chosen), "names": names}, change=change)


def quality(asked: Asked) -> Iterator[Way]:
    """Offer one goal about quality: the first such metric whose data tell a target, serving what the others serve."""
    made = _quality_goal(asked)
    if made is not None and (made.business_goal or not asked.work.goals):
        values = {
            "metric": Term(f"metric-{made.metric}"),
            "value": Amount(made.metric, made.target.value or 0.0, asked.work.currency),
            "day": made.deadline,
        }

        def change(work: Workspace, at: datetime) -> Workspace:
            work.goals = [*work.goals, made]
            return work

        yield Way("quality_goal", values, change=change)
    yield Way("write_quality", leads=Mend("goals", "new"))


def _quality_goal(asked: Asked) -> Goal | None:
    evidence, work = asked.evidence, asked.work
    goals = running_goals(evidence)
    blank = Goal(
        id=_free("quality", {goal.id for goal in work.goals}),
        goal_type="engagement",
        created=evidence.today,
        business_goal=_one(goal.business_goal for goal in goals if goal.business_goal in _ids(work.business_goals))
        or _one(entry.id for entry in work.business_goals),
        audience=_one(goal.audience for goal in goals if goal.audience in _ids(work.audiences)),
        owner=_one(goal.owner.strip() for goal in goals if not is_blank(goal.owner)),
    )
    known = known_for(blank, evidence)
    for metric in GOAL_TYPES["engagement"].metrics:
        if metric in COUNTS or not is_measured(METRICS[metric], known):
            continue
        reached = known_until(evidence.facts, metric, today=evidence.today)
        if reached is None:
            continue
        start = min(reached + timedelta(days=1), evidence.today)
        deadline = by_quarter(evidence.today).fields["deadline"]
        rhythm = life.rhythm_for((deadline - start).days + 1)
        begun = blank.model_copy(update={"start": start, "deadline": deadline, "review_every_days": rhythm})
        found = with_suggested(begun, metric, evidence)
        if found is None:
            continue
        goal = begun.model_copy(update=found[0])
        steps = planning.proposed_steps(goal, today=evidence.today, texts=asked.texts, facts=evidence.facts)
        return goal.model_copy(update={"steps": steps})
    return None


def _one(values: Iterable[str]) -> str:
    """Return the only one of some values, nothing where there are several."""
    told = set(values)
    return str(told.pop()) if len(told) == 1 else ""


def _ids(entries: Iterable[BusinessGoal | Audience]) -> set[str]:
    return {entry.id for entry in entries}


def _free(wanted: str, taken: set[str]) -> str:
    number = 1
    while f"{wanted}-{number}" in taken:
        number += 1
    return f"{wanted}-{number}"
