"""The history of the odds is kept up by every page, a bounded part at a time, and without what no page shows."""

from itertools import pairwise
from typing import Any

import pytest
from conftest import TODAY
from pages.acting import Start, goals, history, opened
from streamlit.testing.v1 import AppTest

from smmdash import pacing
from smmdash.ui.goals.odds import figures, record
from smmdash.ui.readings import Shelf


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bool]]:
    """The goals whose odds of today were worked out, in order, and whether only in brief."""
    made: list[tuple[str, bool]] = []
    odds = pacing.odds

    def counted(goal: Any, *arguments: Any, **named: Any) -> Any:
        if named.get("today") == TODAY and named.get("before", True):
            made.append((goal.id, bool(named.get("brief"))))
        return odds(goal, *arguments, **named)

    monkeypatch.setattr(pacing, "odds", counted)
    for name in ("_ODDS", "_BRIEF"):  # what another test drew is not known here
        monkeypatch.setattr(figures, name, Shelf(500))
    return made


def told_today(running: AppTest) -> set[str]:
    """The goals that have a chance of today."""
    return {name for name, goal in goals(running).items() if goal.odds and goal.odds[-1].day == TODAY}


def test_where_there_are_many_goals_each_run_goes_on_with_some(app: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = told_today(opened(app, "sample", page="reference"))
    assert len(whole) > 3
    monkeypatch.setattr(record, "AT_ONCE", 2)
    running = app("start")
    running.button("start-sample").click().run()
    counts = [len(told_today(running))]
    for _ in range(len(goals(running))):
        running.run()
        counts.append(len(told_today(running)))
    assert counts[0] <= 2
    assert all(0 <= later - now <= 2 for now, later in pairwise(counts))
    assert told_today(running) == whole
    assert not history(running).past


def test_a_page_without_goals_looks_at_each_goal_once_and_in_brief(
    app: Start, asked: list[tuple[str, bool]], monkeypatch: pytest.MonkeyPatch
) -> None:
    running, held = opened(app, "empty", page="reference"), opened(app, "sample", page="reference")
    for name in ("_ODDS", "_BRIEF"):  # as in a process that has just been started
        monkeypatch.setattr(figures, name, Shelf(500))
    asked.clear()
    running.session_state["smmdash"].history = history(held)
    running.run()
    assert len(asked) > 3
    assert all(brief for _, brief in asked)
    assert len({name for name, _ in asked}) == len(asked)
    asked.clear()
    running.run()
    assert not asked


def test_what_a_page_drew_is_what_the_history_keeps(app: Start, asked: list[tuple[str, bool]]) -> None:
    running = opened(app, "sample")
    whole = {name for name, only in asked if not only}
    assert whole
    for name in told_today(running) & whole:
        found = pacing.odds(goals(running)[name], history(running).present.facts, today=TODAY)
        point = goals(running)[name].odds[-1]
        assert (point.chance, point.before, point.steady) == (found.chance, found.day_before, found.steady)
