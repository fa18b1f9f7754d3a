"""What was planned for an earlier target is told from what leads to the target that is set."""

from datetime import date, datetime, timedelta
from typing import Any

from smmdash.facts import Facts
from smmdash.goals import Goal, Intermediate, Step, Target, edit
from smmdash.planning import outdated_intermediates, outdated_steps, proposed_intermediates

TODAY = date(2026, 2, 10)
AT = datetime(2026, 2, 1, 12)


def planned(**fields: Any) -> Goal:
    """Return a goal of 3,650 in a year with the intermediate targets that are proposed for it."""
    goal = Goal(id="g", metric="net_new_followers", target=Target(kind="total", value=3650), start=date(2026, 1, 1),
                deadline=date(2026, 12, 31))  # fmt: skip
    goal = edit.changed(goal, at=AT, milestones=proposed_intermediates(goal, Facts(), today=TODAY))
    return edit.changed(goal, at=AT, **fields)


def old(goal: Goal, saved: Goal | None = None) -> bool:
    return outdated_intermediates(goal, Facts(), today=TODAY, saved=saved)


def later(goal: Goal, days: int = 1, **fields: Any) -> Goal:
    return edit.changed(goal, at=AT + timedelta(days=days), **fields)


def test_they_are_outdated_from_the_change_of_the_target_until_they_are_recomputed() -> None:
    goal = planned()
    assert not old(goal)
    raised = later(goal, target=Target(kind="total", value=6000))
    assert old(raised)
    assert not old(later(raised, 2, milestones=proposed_intermediates(raised, Facts(), today=TODAY)))
    assert not old(later(goal, target=Target(kind="total", value=3700)))  # still beside the way


def test_a_change_that_is_not_saved_yet_counts() -> None:
    goal = planned()
    assert old(goal.model_copy(update={"target": Target(kind="total", value=6000)}), goal)
    assert old(goal.model_copy(update={"deadline": date(2026, 11, 15)}), goal)
    assert not old(goal.model_copy(update={"owner": "Anna"}), goal)


def test_what_a_person_put_beside_the_way_stays() -> None:
    slow = later(planned(), milestones=[Intermediate(day=date(2026, 6, 30), value=500)])
    assert not old(slow)
    assert old(later(slow, 2, target=Target(kind="total", value=5000)))


def test_beyond_the_target_or_after_the_deadline_none_leads_there() -> None:
    assert old(planned(milestones=[Intermediate(day=date(2026, 6, 30), value=4000)]))
    assert old(planned(milestones=[Intermediate(day=date(2027, 1, 31), value=2000)]))
    limit = Goal(id="g", metric="response_time", start=date(2026, 1, 1), deadline=date(2026, 12, 31),
                 target=Target(kind="rate", comparison="at_most", value=10), baseline={"value": 40})  # fmt: skip
    made = proposed_intermediates(limit, Facts(), today=TODAY)
    assert made
    assert not old(limit.model_copy(update={"milestones": made}))
    assert old(limit.model_copy(update={"milestones": [Intermediate(day=date(2026, 6, 30), value=8)]}))


def test_without_a_way_there_is_nothing_to_recompute() -> None:
    gone = later(planned(), target=Target(kind="total", value=None))
    assert not old(gone)
    assert not old(later(planned(), deadline=None))


def test_steps_with_figures_are_old_after_the_target_was_changed() -> None:
    goal = planned(steps=[Step(id="a", title="Reels", kpi="Net new followers: at least 900")])
    assert not outdated_steps(goal)
    raised = later(goal, target=Target(kind="total", value=6000))
    assert outdated_steps(raised)
    assert outdated_steps(goal.model_copy(update={"target": Target(kind="total", value=6000)}), saved=goal)
    assert not outdated_steps(later(raised, 2, steps=[Step(id="a", kpi="Net new followers: at least 1,500")]))
    for kept in (
        Step(id="a", title="Reels"),
        Step(id="a", title="Reels", kpi="4 videos a week"),  # a figure of its own
        Step(id="a", kpi="Net new followers: 900", done=True),
    ):
        assert not outdated_steps(later(planned(steps=[kept]), target=Target(value=6000)))
