"""Whatever a person has written of a goal comes back from the table as it was."""

from datetime import UTC, date, datetime
from itertools import count

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from smmdash.goal_table import applied, exported, read
from smmdash.goals import (
    Budget,
    CheckIn,
    Goal,
    GoalScope,
    Intermediate,
    OddsPoint,
    Outcome,
    StatusOverride,
    Step,
    Target,
)
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS, NETWORKS
from smmdash.reasons import REASONS
from smmdash.store import Workspace

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
HEADERS = {"keys": None, **{language: Texts(language) for language in LANGUAGES}}

days = st.dates(date(1990, 1, 1), date(2090, 12, 31))
numbers = st.one_of(
    st.integers(-(10**9), 10**9).map(float),
    st.floats(-1e9, 1e9, allow_nan=False).map(lambda value: round(value, 4)),
    st.floats(1e-6, 1e6),
)
signs = st.sampled_from([*"aZāžйЖ07 ,.;:|\\\"'=+-@#%✓(){}[]x\n\t–«„", "http://x", "[x]", "2026-01-01", "1.500"])
# What stands around a text is no part of it: fields of the app strip it too.
line = st.lists(signs, max_size=12).map(lambda parts: "".join(parts).strip())
single = line.map(lambda text: " ".join(text.split()))


def some(strategy, most: int = 3):
    return st.lists(strategy, max_size=most)


budgets = st.builds(
    Budget, cost_per_result=st.none() | numbers, wanted=st.none() | numbers, amount=numbers,
    currency=st.sampled_from(["", "EUR", "RUB"]), result=st.sampled_from(["", "sales", "leads"]), note=line,
    low=st.none() | numbers, high=st.none() | numbers, first=st.none() | days, last=st.none() | days,
)  # fmt: skip
goals = st.builds(
    Goal,
    id=st.from_regex(r"[0-9a-e][0-9a-z]{0,9}", fullmatch=True),
    statement=line.filter(bool),
    goal_type=st.sampled_from(["", *GOAL_TYPES]),
    metric=st.sampled_from(["", *METRICS]),
    scope=st.builds(
        GoalScope, networks=some(st.sampled_from(NETWORKS)).map(lambda found: list(dict.fromkeys(found))),
        accounts=some(line.filter(bool)), post_types=some(line.filter(bool)), campaign=line, segment=line,
    ),
    target=st.builds(
        Target, kind=st.sampled_from(["total", "level", "rate", "milestone"]),
        comparison=st.sampled_from(["at_least", "at_most", "within"]),
        basis=st.sampled_from(["to", "by", "by_percent", "by_points"]), value=st.none() | numbers,
        upper=st.none() | numbers, per=st.sampled_from(["", "day", "week", "month", "quarter", "year"]),
    ),
    start=days,
    deadline=st.none() | days,
    owner=line,
    steps=some(
        st.builds(Step, id=st.just("s"), title=single.filter(bool), owner=single, kpi=single,
                  start=st.none() | days, due=st.none() | days, done=st.booleans()),
    ).map(lambda steps: [step.model_copy(update={"id": f"s{place}"}) for place, step in enumerate(steps)]),
    milestones=some(st.builds(Intermediate, day=days, value=st.none() | numbers, note=single)),
    budget=st.none() | budgets,
    review_every_days=st.integers(1, 3660),
    check_ins=some(
        st.builds(CheckIn, day=days, value=st.none() | numbers, confidence=st.none() | st.integers(0, 10), note=single)
    ).map(lambda found: sorted(found, key=lambda one: one.day)),
    outcome=st.none() | st.builds(
        Outcome, result=st.sampled_from(["reached", "missed", "dropped"]), day=days,
        reasons=some(st.sampled_from(REASONS)).map(lambda found: list(dict.fromkeys(found))), note=line, repeat=line,
        drop=line,
    ),
    paused=st.none() | days,
    milestone_done=st.none() | days,
    status_override=st.none() | st.builds(
        StatusOverride, state=st.sampled_from(["on_track", "at_risk", "off_track"]), day=days,
        as_of=st.none() | days, note=line,
    ),
    odds=some(st.builds(OddsPoint, day=days, as_of=days, chance=st.floats(0, 1), target=st.just(5.0)), 2),
)  # fmt: skip

PLANNED = Goal(
    id="planned", statement="Grow", metric="followers", start=TODAY, target=Target(kind="level", value=1.125),
    milestones=[Intermediate(day=date(2026, 12, 31), value=0.125, note="half | way"), Intermediate(day=TODAY)],
    budget=Budget(cost_per_result=3.4881, wanted=10, amount=34.88, currency="EUR", result="leads", low=21.23,
                  high=49.29, first=date(2026, 5, 25), last=date(2026, 11, 15), note="=in = data"),
    status_override=StatusOverride(state="at_risk", day=TODAY, as_of=date(2026, 11, 15), note="ill; \"away\""),
    paused=TODAY,
)  # fmt: skip


def work_of(*goals: Goal) -> Workspace:
    return Workspace(id="w", created=AT, goals=list(goals))


def taken(data: bytes, work: Workspace, language: str = "en"):
    numbers = count(1)
    return read(data, "g.csv", work, language=language, today=TODAY, new_id=lambda: f"new{next(numbers)}")


def told(goal: Goal) -> dict[str, object]:
    """What the table carries of a goal; the ids of steps are given anew and the rest is the workspace's own record."""
    made = goal.model_dump(exclude={"odds", "history", "created", "baseline"})
    for step in made["steps"]:
        step.pop("id")
    return made


@pytest.mark.parametrize("spoken", HEADERS)
@settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))
@given(goal=goals)
@example(goal=PLANNED)
def test_what_goes_out_comes_back_the_same(spoken: str, goal: Goal) -> None:
    data = exported([goal], {}, HEADERS[spoken])
    own = work_of(goal)
    again = taken(data, own)
    assert [(row.state, row.problems) for row in again.rows] == [("same", ())]
    assert applied(own, again, at=AT, today=TODAY, reason="x") == own
    found = taken(data, work_of(), "lv")
    assert [(row.state, row.problems) for row in found.rows] == [("new", ())]
    assert found.unknown == ()
    made = applied(work_of(), found, at=AT, today=TODAY, reason="x").goals[0]
    assert close(told(made), told(goal))
    assert made.odds == []


def close(one: object, other: object) -> bool:
    """Tell whether two documents are the same; a CSV has twelve digits of a number."""
    if isinstance(one, dict) and isinstance(other, dict):
        assert one.keys() == other.keys()
        assert all(close(one[key], other[key]) for key in one)
    elif isinstance(one, list) and isinstance(other, list):
        assert len(one) == len(other)
        assert all(close(*pair) for pair in zip(one, other, strict=True))
    elif isinstance(one, float) and isinstance(other, float):
        assert one == pytest.approx(other, rel=1e-10, abs=1e-12)
    else:
        assert one == other
    return True
