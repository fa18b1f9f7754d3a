"""Many goals: the first are drawn, the others once they are asked for or led to."""

from collections.abc import Callable

import pytest
from streamlit.testing.v1 import AppTest

from smmdash.goals import register
from smmdash.i18n import LANGUAGES, Texts
from smmdash.ui.goals.cards import MOST

Start = Callable[..., AppTest]
MANY = MOST + 3


def many(app: Start, language: str = "en") -> tuple[AppTest, list[str]]:
    """Open the sample with MANY goals; return their ids in the order of the page."""
    running = app("start", language)
    running.button("start-sample").click().run()
    state = running.session_state["smmdash"].history.present
    first = state.workspace.goals[0]
    state.workspace.goals = [first.model_copy(update={"id": f"goal{place:02}"}) for place in range(MANY)]
    running.switch_page("pages/goals.py").run()
    return running, [goal.id for goal in register.in_order(state.workspace.goals)]


def drawn(running: AppTest) -> list[str]:
    assert not running.exception
    keys = [button.key or "" for button in running.button]
    return [key.removeprefix("w:goals-edit-") for key in keys if key.startswith("w:goals-edit-")]


def test_the_first_goals_are_drawn_and_the_others_on_demand(app: Start) -> None:
    running, ids = many(app)
    assert drawn(running) == ids[:MOST]
    running.button("w:goals-show_all").click().run()
    assert drawn(running) == ids
    assert "w:goals-show_all" not in [button.key for button in running.button]


def test_a_link_to_a_goal_further_down_draws_it(app: Start) -> None:
    running, ids = many(app)
    running.query_params["goal"], running.query_params["field"] = ids[-1], "check_ins"
    running.run()
    assert drawn(running) == ids


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_button_counts_what_is_not_drawn(app: Start, language: str) -> None:
    running, _ = many(app, language)
    assert running.button("w:goals-show_all").label == Texts(language)("goal-show_all", count=MANY - MOST)
