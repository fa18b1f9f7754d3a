"""The first goal of an empty workspace: every finding has its click, and what it serves is written beside it."""

from collections.abc import Callable

from pages.acting import keys
from streamlit.testing.v1 import AppTest


def press(running: AppTest, key: str) -> None:
    running.button(key).click().run()
    assert not running.exception


def test_a_goal_being_written_first_leads_to_every_field_and_takes_a_new_business_goal(
    app: Callable[..., AppTest],
) -> None:
    """Neither a finding without a click nor a choice of nothing: the first business goal is written where it lacks."""
    running = app("start", "en")
    running.text_input("start-name").set_value("Harbour")
    press(running, "start-empty")
    running = running.switch_page("pages/goals.py").run()
    press(running, "w:goals-new")
    wanted = {f"w:goals-gap_{field}-new" for field in ("metric", "target", "business_goal", "deadline", "owner")}
    assert wanted <= keys(running)
    running.text_input("w:goals-business_goal_new").set_value("15% more orders")
    press(running, "w:goals-business_goal_add")
    [made] = running.session_state["smmdash"].history.present.workspace.business_goals
    assert made.name == "15% more orders"
    assert running.selectbox("w:goals-business_goal").value == made.id
    assert "w:goals-gap_business_goal-new" not in keys(running)


def test_a_sentence_over_a_network_without_data_says_that_it_is_left_out(app: Callable[..., AppTest]) -> None:
    running = app("start", "en")
    press(running, "start-sample")
    running = running.switch_page("pages/goals.py").run()
    for networks, left_out in (("Instagram and VK", True), ("Instagram", False)):
        running.text_input("w:goals-say_text").set_value(f"250 new followers on {networks} by 1 March").run()
        captions = "\n".join(one.value for one in running.caption)
        assert ("No upload has figures of VK" in captions) is left_out
