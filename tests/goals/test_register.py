from datetime import date

import pytest

from smmdash.goals import CheckIn, Goal, Outcome, Step, Target, register
from smmdash.i18n import LANGUAGES, Texts

TODAY = date(2026, 11, 21)
WHOLE = Goal(
    id="a", metric="followers", target=Target(value=10), start=TODAY, deadline=TODAY, business_goal="b", audience="p",
    owner="Inga", steps=[Step(id="1", title="Film")],
)  # fmt: skip


def test_a_whole_goal_lacks_nothing_and_an_empty_one_all_but_words() -> None:
    assert register.gaps(WHOLE) == ()
    assert register.gaps(Goal(id="a")) == tuple(gap for gap in register.GAPS if gap != "statement")


def test_a_range_needs_both_ends() -> None:
    within = Target(comparison="within", value=1)
    assert register.gaps(WHOLE.model_copy(update={"target": within})) == ("target",)


def test_a_milestone_needs_words_instead_of_a_metric_and_a_number() -> None:
    milestone = WHOLE.model_copy(update={"target": Target(kind="milestone"), "metric": ""})
    assert register.gaps(milestone) == ("statement",)
    assert register.gaps(milestone.model_copy(update={"statement": "Get the mark"})) == ()


def test_steps_without_a_title_are_no_steps() -> None:
    assert register.gaps(WHOLE.model_copy(update={"steps": [Step(id="1", title=" ")]})) == ("steps",)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_quick_deadline_has_its_words(language: str) -> None:
    texts = Texts(language)
    for choice in register.DEADLINES:
        assert texts.has(f"goal-deadline_{choice}")


def test_open_goals_come_by_deadline_then_ended_ones_latest_first() -> None:
    def goal(name: str, deadline: date | None, ended: date | None = None) -> Goal:
        outcome = Outcome(result="missed", day=ended) if ended else None
        return Goal(id=name, deadline=deadline, outcome=outcome)

    goals = [
        goal("old", date(2026, 1, 1), date(2026, 1, 2)),
        goal("never", None),
        goal("late", date(2027, 1, 1)),
        goal("new", date(2025, 1, 1), date(2026, 5, 5)),
        goal("soon", date(2026, 12, 1)),
    ]
    assert [one.id for one in register.in_order(goals)] == ["soon", "late", "never", "new", "old"]


def test_what_serves_and_what_points() -> None:
    other = Goal(id="c", business_goal="x", audience="p")
    assert register.serving("b", [WHOLE, other]) == [WHOLE]
    assert register.pointing("p", [WHOLE, other]) == [WHOLE, other]


def test_a_review_counts_from_the_last_check_in_else_from_the_start() -> None:
    goal = Goal(id="a", start=date(2026, 8, 1), created=date(2026, 7, 1), review_every_days=91)
    assert register.review(goal, TODAY) == register.Review(date(2026, 10, 31), 21)
    seen = goal.model_copy(update={"check_ins": [CheckIn(day=date(2026, 11, 15))]})
    assert register.review(seen, TODAY) == register.Review(date(2027, 2, 14), 0)
    assert register.review(seen, date(2027, 2, 14)) == register.Review(date(2027, 2, 14), 0)


def test_a_review_is_due_on_the_deadline_at_the_latest_and_not_again() -> None:
    goal = Goal(id="a", start=date(2026, 11, 21), deadline=date(2026, 12, 5), review_every_days=91)
    assert register.review(goal, TODAY) == register.Review(date(2026, 12, 5), 0)
    assert register.review(goal, date(2026, 12, 8)) == register.Review(date(2026, 12, 5), 3)
    weekly = goal.model_copy(update={"review_every_days": 7})
    assert register.review(weekly, TODAY) == register.Review(date(2026, 11, 28), 0)
    seen = goal.model_copy(update={"check_ins": [CheckIn(day=date(2026, 12, 5))]})
    assert register.review(seen, date(2026, 12, 8)) is None


def test_a_paused_goal_asks_for_no_review() -> None:
    goal = Goal(id="a", start=date(2026, 8, 1), paused=date(2026, 9, 1))
    assert register.review(goal, TODAY) is None
    assert register.due([goal, goal.model_copy(update={"id": "b", "paused": None})], TODAY)[0][0].id == "b"


def test_there_is_no_review_without_a_day_or_after_the_end() -> None:
    assert register.review(Goal(id="a"), TODAY) is None
    ended = Goal(id="a", start=TODAY, outcome=Outcome(result="dropped", day=TODAY))
    assert register.review(ended, TODAY) is None
    assert register.review(Goal(id="a", start=date.max), TODAY) is None


@pytest.mark.parametrize(
    ("choice", "today", "day"),
    [
        ("end_of_month", date(2026, 2, 3), date(2026, 2, 28)),
        ("end_of_month", date(2028, 2, 3), date(2028, 2, 29)),
        ("end_of_quarter", date(2026, 11, 21), date(2026, 12, 31)),
        ("end_of_quarter", date(2026, 4, 1), date(2026, 6, 30)),
        ("end_of_quarter", date(2026, 3, 31), date(2026, 3, 31)),
        ("end_of_year", date(2026, 1, 1), date(2026, 12, 31)),
        ("in_90_days", date(2026, 11, 21), date(2027, 2, 19)),
    ],
)
def test_quick_deadlines(choice: str, today: date, day: date) -> None:
    assert register.quick_deadline(choice, today) == day


def test_owners_come_once_each_in_order() -> None:
    assert register.owners(["Inga", ""], [" Oleg ", "Inga"]) == ["Inga", "Oleg"]


def test_due_reviews_come_with_the_longest_overdue_first() -> None:
    def since(name: str, day: date, **more: object) -> Goal:
        return Goal(id=name, start=day, review_every_days=10, **more)  # type: ignore[arg-type]

    ended = since("d", date(2026, 1, 1), outcome=Outcome(result="missed", day=TODAY))
    goals = [since("a", date(2026, 11, 11)), since("b", date(2026, 11, 12)), since("c", date(2026, 11, 1)), ended]
    assert [(goal.id, review.overdue_days) for goal, review in register.due(goals, TODAY)] == [("c", 10), ("a", 0)]
