from smmdash.audit import traces
from smmdash.goals import Audience, BusinessGoal, Goal, Outcome, Step, Target

WANTED = [BusinessGoal(id="b1", name="Bookings"), BusinessGoal(id="b2", name="Staff")]
PEOPLE = [Audience(id="a1", name="Students"), Audience(id="a2", name="Parents")]


def goal(key: str, **values) -> Goal:
    whole = {
        "statement": key,
        "business_goal": "b1",
        "metric": "leads",
        "audience": "a1",
        "steps": [Step(id="s", title="Ad")],
    }
    return Goal(id=key, **{**whole, **values})


def test_a_whole_trace_has_no_hole() -> None:
    row = traces(WANTED, [goal("g1")], PEOPLE)[0]
    assert (row.business_goal, row.goal, row.metric, row.audience, row.steps, row.holes) == (
        "Bookings",
        "g1",
        "leads",
        "Students",
        ("Ad",),
        (),
    )


def test_every_missing_link_is_a_hole() -> None:
    rows = traces(
        WANTED, [goal("g1", metric="", steps=[]), goal("g2", business_goal="gone", audience="gone")], PEOPLE[:1]
    )
    assert [(row.goal, row.holes) for row in rows] == [
        ("g1", ("no_metric", "no_step")),
        ("", ("no_goal",)),
        ("g2", ("no_business_goal", "no_audience")),
    ]


def test_an_audience_without_a_goal_is_a_hole() -> None:
    rows = traces(WANTED[:1], [goal("g1")], PEOPLE)
    assert [(row.audience, row.holes) for row in rows[1:]] == [("Parents", ("no_goal_for_audience",))]


def test_a_milestone_needs_no_metric_and_a_closed_goal_serves_nothing() -> None:
    assert traces(WANTED[:1], [goal("g1", metric="", target=Target(kind="milestone"))], PEOPLE[:1])[0].holes == ()
    closed = goal("g1", outcome=Outcome(result="reached", day="2026-01-01"))
    assert traces(WANTED[:1], [closed], [])[0].holes == ("no_goal",)
