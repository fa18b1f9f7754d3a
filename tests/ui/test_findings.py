"""What pages ask of the checks: counted once per state, following every change, its undo and the day."""

from collections.abc import Callable
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from smmdash import checks
from smmdash.goals import Goal

Start = Callable[..., AppTest]


def ask(app: AppTest, monkeypatch: pytest.MonkeyPatch, question: Callable[[], Any]) -> Any:
    """Ask within a run of the app, as a page does."""
    from smmdash.ui import start

    answers: list[Any] = []
    with monkeypatch.context() as patch:
        patch.setattr(start, "heading", lambda: answers.append(question()))
        app.switch_page("pages/start.py").run()
    assert not app.exception
    return answers[-1]


@pytest.fixture
def sample(app: Start) -> AppTest:
    running = app()
    running.button("start-sample").click().run()
    return running


def test_results_and_counts_are_those_of_the_checks(sample: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    from smmdash.ui import findings, session

    def question() -> Any:
        expected = checks.run(checks.evidence_of(session.open_state(), session.today()))
        return (
            findings.results() == expected,
            findings.counted()
            == {key: sum(r.is_open and r.severity == key for r in expected) for key in ("error", "warning", "info")},
        )

    assert ask(sample, monkeypatch, question) == (True, True)


def test_a_change_counts_at_once_and_its_undo_too(sample: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    from smmdash.ui import findings, session

    def change() -> Any:
        before, goals = findings.counted()["error"], findings.audit_context().goals
        session.edit("start-change_renamed", lambda w: w.model_copy(update={"goals": [*w.goals, Goal(id="new one")]}))
        after, more = findings.counted()["error"], findings.audit_context().goals
        session.undo()
        return before, goals, after, more, findings.counted()["error"], findings.audit_context().goals

    before, goals, after, more, back, goals_back = ask(sample, monkeypatch, change)
    assert after > before == back
    assert more == goals + 1 == goals_back + 1


def test_asking_again_runs_no_check_again(sample: AppTest, monkeypatch: pytest.MonkeyPatch) -> None:
    from smmdash.ui import findings

    ran: list[int] = []
    run = checks.run

    def question() -> Any:
        findings._judge.clear()
        checks.run = lambda evidence: ran.append(1) or run(evidence)  # type: ignore[assignment,func-returns-value]
        try:
            findings.audit_context()
            untouched = len(ran)
            for _ in range(3):
                findings.counted()
                findings.results()
        finally:
            checks.run = run  # type: ignore[assignment]
        return untouched, len(ran)

    assert ask(sample, monkeypatch, question) == (0, 1)
