from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from smmdash.goals import (
    Baseline,
    Budget,
    CheckIn,
    Goal,
    GoalScope,
    Intermediate,
    Outcome,
    StatusOverride,
    Step,
    Target,
    edit,
)

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
GOAL = Goal(
    id="a",
    metric="followers",
    target=Target(kind="level", value=1500),
    baseline=Baseline(value=1200, first=date(2026, 11, 20), last=date(2026, 11, 20)),
    start=date(2026, 11, 21),
    deadline=date(2026, 12, 31),
    steps=[Step(id="1", title="Film"), Step(id="2", title="Post", owner="Inga", due=date(2026, 12, 1))],
)


def test_a_change_is_kept_with_old_new_and_reason() -> None:
    made = edit.changed(GOAL, at=AT, reason="smaller budget", target=Target(kind="level", value=1400))
    assert made.target.value == 1400
    assert [(one.field, one.old, one.new, one.reason, one.at) for one in made.history] == [
        ("target_value", "1500", "1400", "smaller budget", AT)
    ]
    assert GOAL.history == []
    assert GOAL.target.value == 1500


def test_each_field_that_differs_is_an_entry_of_its_own() -> None:
    made = edit.changed(
        GOAL,
        at=AT,
        owner="Inga",
        deadline=None,
        target=Target(kind="rate", comparison="within", basis="by_percent", value=0.5, upper=12.25),
        scope=GoalScope(networks=["vk", "telegram"]),
    )
    assert {one.field: (one.old, one.new) for one in made.history} == {
        "owner": ("", "Inga"),
        "deadline": ("2026-12-31", ""),
        "target_kind": ("level", "rate"),
        "target_comparison": ("at_least", "within"),
        "target_basis": ("to", "by_percent"),
        "target_value": ("1500", "0.5"),
        "target_upper": ("", "12.25"),
        "scope_networks": ("", '["vk", "telegram"]'),
    }


def test_saving_without_a_change_leaves_no_trace() -> None:
    assert edit.changed(GOAL, at=AT, owner="", steps=list(GOAL.steps)) == GOAL


def test_every_field_of_a_goal_that_a_person_writes_is_watched() -> None:
    values = {
        "statement": "More guests", "goal_type": "awareness", "business_goal": "b", "metric": "reach",
        "scope": GoalScope(segment="women"), "target": Target(upper=3), "baseline": Baseline(value=1),
        "start": None, "deadline": None, "owner": "Inga", "audience": "p", "steps": [], "review_every_days": 30,
        "milestones": [Intermediate(day=date(2026, 12, 1), value=5)], "budget": Budget(amount=3000, currency="EUR"),
        "outcome": Outcome(result="missed", day=date(2026, 12, 31)), "milestone_done": date(2026, 12, 1),
        "status_override": StatusOverride(state="at_risk", day=date(2026, 12, 1)), "paused": date(2026, 12, 1),
    }  # fmt: skip
    kept = {"id", "check_ins", "created", "history", "odds"}
    assert set(values) == set(Goal.model_fields) - kept
    for name, value in values.items():
        assert edit.changed(GOAL, at=AT, **{name: value}).history, name


def test_a_ticked_moved_or_renamed_step_shows_in_the_history() -> None:
    done = [GOAL.steps[0].model_copy(update={"done": True}), GOAL.steps[1]]
    entry = edit.changed(GOAL, at=AT, steps=done).history[0]
    assert (entry.old, entry.new) == (
        '["Film", "Post · Inga · 2026-12-01"]',
        '["✓ Film", "Post · Inga · 2026-12-01"]',
    )
    assert edit.changed(GOAL, at=AT, steps=GOAL.steps[::-1]).history


def test_what_the_model_does_not_hold_is_refused() -> None:
    with pytest.raises(ValidationError):
        edit.changed(GOAL, at=AT, statement="x" * 301)


def test_history_stays_bounded() -> None:
    long = GOAL.model_copy(update={"history": edit.changed(GOAL, at=AT, owner="A").history * edit.MOST_CHANGES})
    made = edit.changed(long, at=AT, owner="Inga")
    assert len(made.history) == edit.MOST_CHANGES
    assert made.history[-1].new == "Inga"
    assert Goal.model_validate_json(made.model_dump_json()) == made


def test_a_duplicate_starts_anew() -> None:
    lived = GOAL.model_copy(
        update={
            "check_ins": [CheckIn(day=date(2026, 11, 21))],
            "outcome": Outcome(result="reached", day=date(2026, 12, 31)),
            "steps": [step.model_copy(update={"done": True}) for step in GOAL.steps],
        }
    )
    copy = edit.duplicated(lived, "b", today=date(2027, 1, 2))
    assert (copy.id, copy.created, copy.check_ins, copy.outcome, copy.history) == ("b", date(2027, 1, 2), [], None, [])
    assert [step.done for step in copy.steps] == [False, False]
    assert copy.target == GOAL.target
    copy.target.value = 1
    assert lived.target.value == 1500


def test_a_later_check_in_of_a_day_takes_the_place_of_the_earlier() -> None:
    made = edit.checked_in(GOAL, CheckIn(day=date(2026, 12, 5), value=1))
    made = edit.checked_in(made, CheckIn(day=date(2026, 12, 1), value=2))
    made = edit.checked_in(made, CheckIn(day=date(2026, 12, 5), value=3))
    assert [(one.day.day, one.value) for one in made.check_ins] == [(1, 2), (5, 3)]


def test_a_removed_link_is_taken_out_and_written_down() -> None:
    linked = GOAL.model_copy(update={"business_goal": "b"})
    made = edit.unlinked([linked, GOAL], "business_goal", "b", at=AT)
    assert [goal.business_goal for goal in made] == ["", ""]
    assert made[0].history[0].old == "b"
    assert made[1] is GOAL


def test_items_move_and_stop_at_the_ends() -> None:
    assert edit.moved(["a", "b", "c"], "c", -1) == ["a", "c", "b"]
    assert edit.moved(["a", "b", "c"], "a", -1) == ["a", "b", "c"]
    assert edit.moved(["a", "b", "c"], "c", 1) == ["a", "b", "c"]
    assert edit.moved(["a", "b", "c"], "a", 1) == ["b", "a", "c"]


def test_one_goal_of_several_is_replaced_and_the_others_are_the_same() -> None:
    other = GOAL.model_copy(update={"id": "b"})
    made = edit.replaced([GOAL, other], "b", lambda known: known.model_copy(update={"owner": "Marta"}))
    assert made[0] is GOAL
    assert [(goal.id, goal.owner) for goal in made] == [("a", GOAL.owner), ("b", "Marta")]
    assert other.owner == GOAL.owner
