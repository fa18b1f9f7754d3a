"""What the end of a goal adds to the audit."""

from datetime import UTC, date, datetime

from smmdash.audit import PastGoal
from smmdash.goals import Outcome
from smmdash.store import Workspace
from smmdash.store.lookback import noted

WORK = Workspace(id="w", created=datetime(2026, 11, 21, tzinfo=UTC))
END = Outcome(
    result="missed", day=date(2026, 11, 20), reasons=["budget"], note="late", repeat="short\nvideos", drop="daily posts"
)


def test_a_goal_that_ended_is_among_the_past_goals_with_its_lessons() -> None:
    audit = noted(WORK, "More leads", END).audit
    assert audit.past_goals == [PastGoal(goal="More leads", outcome="missed", reasons=["budget"], note="late")]
    assert [(one.what, one.why) for one in audit.to_repeat] == [("short videos", "More leads")]
    assert [(one.what, one.why) for one in audit.to_drop] == [("daily posts", "More leads")]
    assert WORK.audit.past_goals == []


def test_noted_again_it_takes_its_own_place_and_lessons_stay_once() -> None:
    once = noted(noted(WORK, "Other", END), "More leads", END)
    twice = noted(once, "More leads", END.model_copy(update={"result": "reached", "drop": ""}))
    assert [(one.goal, one.outcome) for one in twice.audit.past_goals] == [
        ("Other", "missed"),
        ("More leads", "reached"),
    ]
    assert len(twice.audit.to_repeat) == len(twice.audit.to_drop) == 1


def test_full_lists_and_long_names_are_borne() -> None:
    full = WORK.model_copy(deep=True)
    full.audit.past_goals = [PastGoal(goal=str(n)) for n in range(500)]
    made = noted(full, "x" * 400, END)
    assert len(made.audit.past_goals) == 500
    assert len(noted(WORK, "x" * 400, END).audit.past_goals[0].goal) == 300
