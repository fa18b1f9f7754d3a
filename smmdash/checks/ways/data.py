"""Clicks about the data: whose figures count, from which days a goal is compared, and when the next export is due."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any

from smmdash import pacing
from smmdash.audit.demands import place_of
from smmdash.checks.accepting import accept
from smmdash.checks.base import Account, Amount, Finding
from smmdash.checks.breaks import SAME, breaks_of, data_break
from smmdash.checks.goals import running_goals
from smmdash.checks.sentence import words as said
from smmdash.checks.ways.base import Asked, Change, Way
from smmdash.goals import Baseline, Entry, Goal, edit, words
from smmdash.goals.planned import MOST_ENTRIES
from smmdash.kpi import known_until, value
from smmdash.metrics import METRICS
from smmdash.pacing.baseline import RATE_DAYS
from smmdash.store.workspace import Workspace

FEWEST_DAYS = 14
"""A baseline of fewer days says more about the days of the week than about the account."""
_WORK_WEEK = 5


def reminder(asked: Asked) -> Iterator[Way]:
    """Offer an entry in the calendar on the next working day that asks for the export; it mends nothing by itself."""
    finding, work = asked.finding, asked.work
    if finding is None or len(work.calendar) >= MOST_ENTRIES:
        return
    owner, title = "", asked.texts("way-note_reminder")
    if isinstance(finding.subject_name, Account):
        account = finding.subject_name
        title = asked.texts("way-note_reminder_of", account=said(account, asked.texts))
        place = place_of(work.audit.profiles, account.network, account.name)
        owner = work.audit.profiles[place].owner if place is not None else ""
    day = asked.evidence.today + timedelta(days=1)
    while day.weekday() >= _WORK_WEEK:
        day += timedelta(days=1)
    if any(entry.title == title and (entry.day or date.min) >= asked.evidence.today for entry in work.calendar):
        return
    made = Entry(id=_free({entry.id for entry in work.calendar}), day=day, title=title[:300], owner=owner)

    def change(work: Workspace, at: datetime) -> Workspace:
        work.calendar = [*work.calendar, made]
        return work

    yield Way("reminder", {"day": day}, change=change, mends=False)


def _free(taken: set[str]) -> str:
    number = 1
    while f"export-{number}" in taken:
        number += 1
    return f"export-{number}"


def newer_counts(asked: Asked) -> Iterator[Way]:
    """Offer to accept that the newer upload counts, which it does already."""
    finding = asked.finding
    if finding is None:
        return
    names = {name: str(finding.values[name]) for name in ("older", "newer")}
    reason = asked.texts("way-note_newer", **names)[:4000]

    def change(work: Workspace, at: datetime) -> Workspace:
        entry = accept(asked.check, finding, reason, at)
        work.accepted = [*(row for row in work.accepted if (row.check, row.subject, row.facts) != (
            entry.check, entry.subject, entry.facts)), entry]  # fmt: skip
        return work

    yield Way("newer_counts", names, change=change)


def baseline_after(asked: Asked) -> Iterator[Way]:
    """Offer a point A from the days since the break to every goal that compares across it."""
    finding = asked.finding
    if finding is None:
        return
    made: dict[str, Baseline] = {}
    for goal in running_goals(asked.evidence):
        day = _break_of(goal, finding, asked)
        found = _since(goal, day, asked) if day is not None else None
        if found is not None:
            made[goal.id] = found
    if not made:
        return
    held = {goal.id: goal for goal in asked.work.goals}
    first = next(iter(made))
    values: dict[str, Any] = {
        "count": len(made), "day": min(one.first for one in made.values() if one.first is not None),
        "value": Amount(held[first].metric, made[first].value or 0.0, asked.work.currency),
        "names": tuple(words.title(asked.texts, held[one], currency=asked.work.currency) for one in made),
    }  # fmt: skip
    change = _with_baselines(made)
    after = replace(asked.evidence, workspace=change(asked.work.model_copy(deep=True), datetime.min))
    stays = any(isinstance(one, Finding) and one.subject_id == finding.subject_id for one in data_break.rule(after))
    yield Way("baseline_after", values, change=change, mends=not stays)


def _with_baselines(made: dict[str, Baseline]) -> Change:
    def change(work: Workspace, at: datetime) -> Workspace:
        for goal_id, baseline in made.items():
            with_it = partial(edit.changed, at=at, baseline=baseline)
            work.goals = edit.replaced(work.goals, goal_id, with_it)
        return work

    return change


def _break_of(goal: Goal, finding: Finding, asked: Asked) -> date | None:
    """Return the last day on which a goal's figures break in the way that a finding tells."""
    told: date = finding.values["day"]
    days = []
    for one in breaks_of(goal, asked.evidence):
        same = finding.subject_id.startswith(f"{one.network}:{one.account}:")
        if same and (
            finding.subject_id.endswith(f":{one.change}") if one.change else abs((one.day - told).days) <= SAME
        ):
            days.append(one.day)
    return max(days, default=None)


def _since(goal: Goal, day: date, asked: Asked) -> Baseline | None:
    """Return point A of the days since ``day``: of a level that day's, of a total scaled to the goal's length."""
    facts, today, scope = asked.evidence.facts, asked.evidence.today, pacing.scope_of(goal.scope)
    if not pacing.kind_fits(goal.target.kind, goal.metric):
        return None
    note = asked.texts("way-note_since", day=words.day(asked.texts, day))
    if goal.target.kind == "level":
        found = value(facts, goal.metric, day, day, scope=scope, today=today)
        return Baseline(value=found.number, first=day, last=day, by_hand=True, note=note) if found.known else None
    reached = known_until(facts, goal.metric, scope=scope, today=today)
    if reached is None or goal.start is None:
        return None
    last = min(reached, today - timedelta(days=1))
    if (goal.start - day).days >= FEWEST_DAYS:
        last = min(last, goal.start - timedelta(days=1))
    last = min(last, day + timedelta(days=RATE_DAYS - 1)) if goal.start <= day else last
    days = (last - day).days + 1
    if days < FEWEST_DAYS:
        return None
    found = value(facts, goal.metric, day, last, scope=scope, today=today)
    if not found.known:
        return None
    number = found.number
    if goal.target.kind == "total":
        if goal.deadline is None or METRICS[goal.metric].kind != "flow":
            return None
        number *= ((goal.deadline - goal.start).days + 1) / days
    return Baseline(value=number, first=day, last=last, by_hand=True, note=note)


def baseline_whole(asked: Asked) -> Iterator[Way]:
    """Offer point A of a period that is over and of which the data tell all days."""
    goal, evidence = asked.goal, asked.evidence
    if goal is None or asked.finding is None or goal.start is None:
        return
    scope = pacing.scope_of(goal.scope)
    if not pacing.kind_fits(goal.target.kind, goal.metric, goal.target.per):
        return
    reached = known_until(evidence.facts, goal.metric, scope=scope, today=evidence.today)
    if reached is None:
        return
    start = min(goal.start, evidence.today, reached + timedelta(days=1))
    length = goal.deadline - goal.start if goal.deadline is not None and goal.deadline >= goal.start else None
    found = pacing.baseline(
        goal.metric, scope, evidence.facts, start=start, today=evidence.today, kind=goal.target.kind,
        deadline=start + length if length is not None else None, per=goal.target.per,
    )  # fmt: skip
    if found.known:
        values = {"value": Amount(goal.metric, found.number, asked.work.currency), "first": found.first,
                  "last": found.last}  # fmt: skip
        yield Way("baseline_whole", values, {"baseline": found.document()})
