"""What the workspace itself says: goals and how they ended, business goals, audiences, people, plans."""

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta

from smmdash.audit import Criterion, Lesson, Obstacle, Outlook, PastGoal, Promise, TeamSkill, reasons_counted, traces
from smmdash.checks.base import Term
from smmdash.goals import Goal
from smmdash.known.fact import Around, Clauses, Known, Name, Quoted, Take
from smmdash.metrics import METRICS

OfWork = Callable[[Around], Iterator[Known]]
MOST = 5
MOST_GOALS = 10
REASON_CAUSES: Mapping[str, str] = {
    "integration": "marketing",
    "skills": "skills",
    "content": "assets",
    "market": "knowledge",
    "audience": "knowledge",
    "resources": "resources",
    "budget": "budget",
    "vision": "marketing",
    "focus": "marketing",
}
"""Which obstacle stands behind a reason that past goals gave."""


def _open(around: Around) -> list[Goal]:
    return [goal for goal in around.state.workspace.goals if goal.outcome is None]


def _quoted(texts: list[str]) -> tuple[Quoted, ...]:
    return tuple(Quoted(text) for text in texts if text.strip())


def reviewed(around: Around) -> Iterator[Known]:
    """Tell how long ago the direction was reviewed, and how many goals were written since."""
    day = around.state.workspace.audit.course_reviewed
    if day is None or day > around.today:
        return
    yield Known("reviewed", {"days": (around.today - day).days})
    since = [goal for goal in around.state.workspace.goals if goal.created is not None and goal.created > day]
    if since:
        yield Known("goals_since", {"count": len(since)})


def open_goals(around: Around) -> Iterator[Known]:
    """Tell each open goal with its deadline; they may be taken as the answer."""
    for goal in [goal for goal in _open(around) if goal.statement.strip()][:MOST_GOALS]:
        if goal.deadline is None:
            yield Known("goal", {"goal": Quoted(goal.statement)}, take=Take("aim"))
        else:
            yield Known("goal_until", {"goal": Quoted(goal.statement), "day": goal.deadline}, take=Take("aim"))


def goals_ahead(around: Around) -> Iterator[Known]:
    """Tell how many open goals end within twelve months, and which ends last."""
    ends = sorted(goal.deadline for goal in _open(around) if goal.deadline and goal.deadline >= around.today)
    within = [day for day in ends if day <= around.today + timedelta(days=365)]
    if within:
        yield Known("ends_within", {"count": len(within), "last": within[-1]})


def goals_far(around: Around) -> Iterator[Known]:
    """Tell how many open goals reach beyond twelve months, even where none does."""
    goals = _open(around)
    dated = [goal for goal in goals if goal.deadline is not None]
    if dated:
        far = [goal for goal in dated if goal.deadline > around.today + timedelta(days=365)]  # type: ignore[operator]
        yield Known("ends_beyond", {"count": len(far)})


def business_goals(entry: str = "") -> OfWork:
    """Return what tells the business goals; the question ``entry`` may take them as its answer."""

    def told(around: Around) -> Iterator[Known]:
        names = _quoted([row.name for row in around.state.workspace.business_goals])
        for name in names[:MOST]:
            yield Known("business_goal", {"name": name}, take=Take(entry) if entry else None)

    return told


def outlook_lacking(around: Around) -> Iterator[Known]:
    """Tell the business goals that no expected change belongs to; rows for them may be taken."""
    work = around.state.workspace
    linked = {row.business_goal for row in work.audit.outlook}
    open_ = [row for row in work.business_goals if row.id not in linked and row.name.strip()]
    if open_:
        rows = tuple(Outlook(change=row.note or row.name, business_goal=row.id) for row in open_)
        names = _quoted([row.name for row in open_])
        yield Known("no_outlook", {"count": len(open_), "names": names}, take=Take("outlook", rows))


def linked(around: Around) -> Iterator[Known]:
    """Tell how many open goals serve a business goal."""
    wanted = {goal.id for goal in around.state.workspace.business_goals}
    goals = _open(around)
    if goals:
        yield Known("linked", {"count": len(goals), "linked": sum(goal.business_goal in wanted for goal in goals)})


def holes(entry: str = "") -> OfWork:
    """Return what tells the gaps of the plan by their kind; the question ``entry`` may take them as its answer."""

    def told(around: Around) -> Iterator[Known]:
        work = around.state.workspace
        if not _open(around):
            return
        rows = traces(work.business_goals, work.goals, work.audiences)
        counted = Counter(hole for row in rows for hole in row.holes)
        if not counted:
            yield Known("no_holes")
            return
        parts = tuple(
            Known("hole", {"hole": Term(f"audit-hole_{hole}"), "count": count}) for hole, count in counted.most_common()
        )
        values = {"count": around.context.holes or sum(bool(row.holes) for row in rows), "holes": Clauses(parts)}
        yield Known("holes", values, take=Take(entry) if entry else None)

    return told


def overdue(around: Around) -> Iterator[Known]:
    """Tell the steps of open goals whose day has passed undone."""
    late = [
        (step.due, step.title)
        for goal in _open(around)
        for step in goal.steps
        if step.due is not None and step.due < around.today and not step.done
    ]
    if late:
        first, title = min(late)
        yield Known("overdue", {"count": len(late), "day": first, "step": Quoted(title)})


def ended(around: Around) -> Iterator[Known]:
    """Tell the goals that ended here, each with its outcome and reasons; the register may take it."""
    work = around.state.workspace
    listed = {row.goal.strip().casefold() for row in work.audit.past_goals}
    for goal in work.goals:
        if goal.outcome is None or not goal.statement.strip() or goal.statement.strip().casefold() in listed:
            continue
        how = goal.outcome
        row = PastGoal(goal=goal.statement, outcome=how.result, reasons=list(how.reasons), note=how.note)
        yield Known(
            "ended_why" if how.reasons else "ended",
            {
                "goal": Quoted(goal.statement),
                "outcome": Term(f"audit-outcome_{how.result}"),
                "day": how.day,
                "reasons": tuple(Term(f"audit-reason_{reason}") for reason in how.reasons),
            },
            take=Take("past_goals", (row,)),
        )


def ran_out(around: Around) -> Iterator[Known]:
    """Tell the open goals whose deadline has passed: how they ended is not written down."""
    late = [goal for goal in _open(around) if goal.deadline is not None and goal.deadline < around.today]
    if late:
        yield Known("ran_out", {"count": len(late), "goals": _quoted([goal.statement for goal in late])})


def lessons(entry: str) -> OfWork:
    """Return what tells what ended goals said to repeat or to drop; the register ``entry`` may take each."""

    def told(around: Around) -> Iterator[Known]:
        work = around.state.workspace
        listed = {row.what.strip().casefold() for row in getattr(work.audit, entry)}
        for goal in work.goals:
            said = getattr(goal.outcome, entry.removeprefix("to_"), "") if goal.outcome is not None else ""
            what = " ".join(said.split())[:300]
            if what and what.casefold() not in listed:
                row = Lesson(what=what, why=goal.statement)
                yield Known(
                    "lesson", {"lesson": Quoted(what), "goal": Quoted(goal.statement)}, take=Take(entry, (row,))
                )

    return told


def reasons(around: Around) -> Iterator[Known]:
    """Tell the reasons that past goals gave most often; the obstacle behind one may be picked."""
    work = around.state.workspace
    counted = Counter(reasons_counted(work.audit))
    listed = {row.goal.strip().casefold() for row in work.audit.past_goals}
    for goal in work.goals:
        if goal.outcome is not None and goal.statement.strip().casefold() not in listed:
            counted.update(goal.outcome.reasons)
    picked = {row.cause for row in work.audit.obstacles}
    for reason, count in counted.most_common(MOST):
        cause = REASON_CAUSES.get(reason)
        fresh = cause is not None and cause not in picked
        take = Take("obstacles", (Obstacle(cause=cause or ""),)) if fresh else None
        yield Known("reason", {"reason": Term(f"audit-reason_{reason}"), "count": count}, take=take)


def weak_skills(around: Around) -> Iterator[Known]:
    """Tell the skills that the register of the team puts at 1 or 2 of 5."""
    audit = around.state.workspace.audit
    weak = [row for row in audit.team if row.level is not None and row.level <= 2 and row.skill.strip()]
    if weak:
        fresh = all(row.cause != "skills" for row in audit.obstacles)
        take = Take("obstacles", (Obstacle(cause="skills"),)) if fresh else None
        names = tuple(Name(f"{row.skill} ({row.person})" if row.person.strip() else row.skill) for row in weak)
        yield Known("weak_skills", {"skills": names}, take=take)


def audiences(around: Around) -> Iterator[Known]:
    """Tell the audiences that are written down."""
    names = _quoted([row.name for row in around.state.workspace.audiences])
    if names:
        yield Known("audiences", {"count": len(names), "names": names})


def promises_lacking(around: Around) -> Iterator[Known]:
    """Tell the audiences without a reason to follow; rows for them may be taken."""
    work = around.state.workspace
    listed = {row.audience for row in work.audit.promises}
    open_ = [row for row in work.audiences if row.id not in listed and row.name.strip()]
    if open_:
        rows = tuple(Promise(audience=row.id) for row in open_)
        names = _quoted([row.name for row in open_])
        yield Known("no_promise", {"count": len(open_), "names": names}, take=Take("promises", rows))


def people(around: Around) -> Iterator[Known]:
    """Tell who is named elsewhere, as an owner of profiles, goals or steps, and not in the register of the team."""
    work = around.state.workspace
    listed = {row.person.strip().casefold() for row in work.audit.team}
    named: Counter[str] = Counter()
    shown: dict[str, str] = {}
    owners = [row.owner for row in work.audit.profiles]
    owners += [goal.owner for goal in _open(around)]
    owners += [step.owner for goal in _open(around) for step in goal.steps]
    for owner in owners:
        key = owner.strip().casefold()
        if key:
            named[key] += 1
            shown.setdefault(key, owner.strip())
    if named:
        told = tuple(Known("owns", {"person": Name(shown[key]), "count": n}) for key, n in named.most_common(MOST))
        missing = [shown[key] for key in named if key not in listed]
        take = Take("team", tuple(TeamSkill(person=name) for name in missing)) if missing else None
        names = tuple(Name(name) for name in missing)
        yield Known("people_missing" if missing else "people", {"people": Clauses(told), "missing": names}, take=take)


def criteria_lacking(around: Around) -> Iterator[Known]:
    """Tell the open goals whose metric is not among the criteria; each may be taken as a criterion."""
    listed = {row.goal for row in around.state.workspace.audit.criteria}
    for goal in _open(around):
        if goal.metric in METRICS and goal.id not in listed and goal.statement.strip():
            row = Criterion(criterion=goal.statement, metric=goal.metric, goal=goal.id)
            values = {"goal": Quoted(goal.statement), "metric": Term(f"metric-{goal.metric}")}
            yield Known("criterion", values, take=Take("criteria", (row,)))


def reviews(around: Around) -> Iterator[Known]:
    """Tell when a goal was last checked on, and how often the goals ask for it."""
    goals = _open(around)
    days = [check.day for goal in goals for check in goal.check_ins if check.day <= around.today]
    if days:
        yield Known("checked_in", {"days": (around.today - max(days)).days})
    if goals:
        yield Known("review_every", {"days": min(goal.review_every_days for goal in goals)})


def uploads(around: Around) -> Iterator[Known]:
    """Tell how many uploads there are and when the last one came."""
    added = [upload.added.date() for upload in around.state.workspace.uploads]
    if added:
        yield Known("uploads", {"count": len(added), "day": min(max(added), around.today)})


def steps_ahead(around: Around) -> Iterator[Known]:
    """Tell the steps of open goals that are still to be done, and the next of them."""
    ahead = [
        (step.due, step.title)
        for goal in _open(around)
        for step in goal.steps
        if step.due is not None and step.due >= around.today and not step.done and step.title.strip()
    ]
    if ahead:
        day, title = min(ahead)
        yield Known("steps_ahead", {"count": len(ahead), "day": day, "step": Quoted(title)})


def calendar(around: Around) -> Iterator[Known]:
    """Tell how many posts of the calendar are planned for the next 28 days."""
    until = around.today + timedelta(days=28)
    planned = [
        row
        for row in around.state.workspace.calendar
        if row.day is not None and around.today <= row.day <= until and row.state == "planned"
    ]
    if planned:
        yield Known("planned", {"count": len(planned)})
