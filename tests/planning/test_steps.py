"""Steps follow one another over the window, each with a figure of its own."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from smmdash.goals import Baseline, Goal, GoalScope, Step, Target
from smmdash.goals.tactics import TACTICS
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.planning import MOST_STEPS, fitting, proposed_steps, step_for

TODAY = date(2026, 11, 21)
EN = Texts("en")


def goal(**fields) -> Goal:
    given = {
        "id": "g", "goal_type": "awareness", "metric": "net_new_followers", "owner": "Marta",
        "target": Target(kind="total", value=900), "start": date(2026, 11, 1), "deadline": date(2027, 2, 28),
        "scope": GoalScope(networks=["tiktok"]),
    }  # fmt: skip
    return Goal(**{**given, **fields})


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", GOAL_TYPES)
def test_every_goal_type_gives_three_or_four_steps_in_a_row(kind: str, language: str) -> None:
    example = GOAL_TYPES[kind].example
    made = example.goal("g", kind, today=TODAY)
    made.baseline = Baseline(value=10)
    steps = proposed_steps(made, today=TODAY, texts=Texts(language))
    assert 3 <= len(steps) <= MOST_STEPS
    assert steps[0].start == TODAY
    assert steps[-1].due == made.deadline
    for before, after in pairwise(steps):
        assert before.due is not None
        assert after.start == before.due + timedelta(days=1)
    assert all(step.start <= step.due for step in steps)  # type: ignore[operator]
    assert all(step.title and step.kpi and "plan-" not in step.title + step.kpi for step in steps)
    assert len({step.title for step in steps}) == len(steps)
    assert len({step.id for step in steps}) == len(steps)


def test_a_window_from_eight_weeks_on_has_four_steps_and_the_last_figure_is_the_target() -> None:
    steps = proposed_steps(goal(), today=TODAY, texts=EN)
    assert len(steps) == 4
    assert steps[-1].kpi == "Net new followers: at least 900 since the start of the goal"
    shares = [float(step.kpi.split("least ")[1].split()[0].replace(",", "")) for step in steps]
    assert shares == sorted(shares)
    # 21 November is day 21 of 120; the first quarter of what is left ends on day 45, so 45/120 of 900 is due.
    assert shares[0] == pytest.approx(900 * 45 / 120, abs=10)
    assert len(proposed_steps(goal(deadline=TODAY + timedelta(days=30)), today=TODAY, texts=EN)) == 3
    assert len(proposed_steps(goal(deadline=TODAY + timedelta(days=1)), today=TODAY, texts=EN)) == 2


def test_a_limit_falls_by_the_same_percentage_and_says_at_most() -> None:
    made = goal(
        goal_type="service", metric="response_time", target=Target(kind="rate", comparison="at_most", value=10),
        baseline=Baseline(value=40), start=TODAY, deadline=TODAY + timedelta(days=99),
    )  # fmt: skip
    kpis = [step.kpi.replace("\u00a0", " ") for step in proposed_steps(made, today=TODAY, texts=EN)]
    assert all("at most" in kpi for kpi in kpis)
    assert "28" in kpis[0]  # 28.3, to the minute: 40 * (10 / 40) ** 0.25
    assert "10 min" in kpis[-1]


def test_a_milestone_has_its_own_steps_and_a_goal_without_a_deadline_no_dates() -> None:
    mark = goal(metric="", goal_type="", target=Target(kind="milestone"))
    steps = proposed_steps(mark, today=TODAY, texts=EN)
    assert [step.title for step in steps] == [
        EN(f"plan-milestone_{key}") for key in ("ask", "gather", "check", "hand_in")
    ]
    open_ended = proposed_steps(goal(deadline=None), today=TODAY, texts=EN)
    assert 3 <= len(open_ended) <= 4
    assert all(step.start is None and step.due is None for step in open_ended)
    over = proposed_steps(goal(deadline=TODAY - timedelta(days=1)), today=TODAY, texts=EN)
    assert all(step.due is None for step in over)
    bare = proposed_steps(Goal(id="g"), today=TODAY, texts=EN)
    assert bare
    assert all(step.title for step in bare)


def test_fitting_tactics_begin_with_what_moves_the_metric_and_can_leave_out_what_costs() -> None:
    made = goal(metric="reach")
    listed = fitting(made)
    moves = ["reach" in tactic.metrics for tactic in listed]
    assert moves == sorted(moves, reverse=True)
    assert any(not tactic.free for tactic in listed)
    assert all(tactic.free for tactic in fitting(made, free=True))
    assert len(fitting(made, free=True)) < len(listed)
    assert fitting(Goal(id="g")) == []
    assert fitting(Goal(id="g", metric="response_time"))


@pytest.mark.parametrize("tactic", TACTICS)
def test_a_tactic_becomes_a_step_after_those_there_are(tactic: str) -> None:
    made = goal(steps=[Step(id="step-1", title="Film", due=date(2026, 12, 10))])
    step = step_for(made, tactic, today=TODAY, texts=EN)
    assert step.id != "step-1"
    assert step.start == date(2026, 12, 11)
    assert step.due is not None
    assert step.start <= step.due <= made.deadline
    assert step.title == EN(f"tactic-{tactic}")
    assert step.kpi


def test_an_unknown_tactic_is_refused() -> None:
    with pytest.raises(KeyError):
        step_for(goal(), "spam_everyone", today=TODAY, texts=EN)
