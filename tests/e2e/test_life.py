"""The life of a goal as a person lives it, and two tabs of one browser that leave each other alone."""

from e2e.acting import fill, go_to, press, quiet, sideways, violations
from playwright.sync_api import Locator, Page, expect

from smmdash.i18n import Texts

EN = Texts("en")
PANELS = ".st-key-w-goals-"


def card(page: Page, title: str) -> Locator:
    return page.locator("[class*='st-key-w-goals-card-']").filter(has=page.get_by_role("heading", name=title))


def choose_in(page: Page, where: str, name: str) -> None:
    """Press a choice of a row of buttons by its name."""
    page.locator(f"{PANELS}{where} button", has_text=name).first.click()
    quiet(page)


def test_a_goal_is_said_paused_resumed_judged_by_hand_ended_and_taken_back(visit):
    page = visit()
    press(page, "start-sample")
    go_to(page, "goals")

    fill(page, "w-goals-say_text", "250 new followers on Instagram in six weeks")
    press(page, "w-goals-say_save")
    made = card(page, "250 new followers on Instagram in six weeks")
    expect(made.get_by_role("heading")).to_be_in_viewport()
    identity = made.get_attribute("class").split("st-key-w-goals-card-")[1].split()[0]
    place = f"{PANELS}card-{identity}"

    press(page, f"w-goals-more-{identity}")
    press(page, f"w-goals-pause-{identity}")
    page.locator(f"{PANELS}pause_note input").fill("the café is being rebuilt")
    press(page, "w-goals-pause_save")
    expect(made).to_contain_text("Paused since Nov 21, 2026: the café is being rebuilt")
    expect(page.locator(f"{PANELS}odds-{identity}")).to_have_count(0)
    press(page, f"w-goals-resume-{identity}")
    expect(made).not_to_contain_text("Paused")
    page.wait_for_function(f"document.querySelector('{place}').contains(document.activeElement)")

    press(page, "w-goals-odds-visits")
    choose_in(page, "override_state", EN("odds-status_off_track"))
    page.locator(f"{PANELS}override_note input").fill("the website is down next week")
    press(page, "w-goals-override_save")
    visits = page.locator(f"{PANELS}card-visits")
    by_hand = EN("odds-ui_status_by_hand", status=EN("odds-status_off_track"))
    expect(visits).to_contain_text(by_hand)
    press(page, "shell-undo")
    expect(visits).not_to_contain_text(by_hand)
    press(page, "w-goals-override_cancel")

    press(page, "w-goals-outcome-visits")
    choose_in(page, "outcome_result", EN("goal-outcome_missed"))
    page.locator(f"{PANELS}outcome_reasons input").click()
    page.get_by_role("option", name=EN("audit-reason_content"), exact=True).click()
    page.locator(f"{PANELS}outcome_reasons input").press("Escape")
    page.locator(f"{PANELS}outcome_repeat textarea").fill("Short videos")
    press(page, "w-goals-outcome_save")
    expect(visits).to_contain_text(EN("goal-ended_reasons", reasons=EN("audit-reason_content")))
    expect(visits).to_contain_text(EN("goal-ended_repeat", text="Short videos"))
    expect(visits).not_to_contain_text(EN("odds-ui_line", chance="").strip())
    assert sideways(page) <= 0
    assert violations(page) == []
    press(page, "shell-undo")
    expect(visits).to_contain_text(EN("odds-ui_line", chance="").strip())


def test_the_editor_is_entered_at_its_first_field_and_left_on_the_card(visit):
    page = visit(width=390)
    press(page, "start-sample")
    go_to(page, "goals")
    page.locator(f"{PANELS}edit-lead_cost button").focus()
    page.keyboard.press("Enter")
    quiet(page)
    first = f"{PANELS}statement"
    page.wait_for_function(f"document.querySelector('{first}')?.contains(document.activeElement)")
    expect(page.locator(f"{PANELS}top")).to_be_in_viewport()
    press(page, "w-goals-save")
    page.wait_for_function(f"document.querySelector('{PANELS}card-lead_cost')?.contains(document.activeElement)")
    expect(page.locator(f"{PANELS}card-lead_cost").get_by_role("heading")).to_be_in_viewport()


def test_two_tabs_of_one_browser_leave_each_other_alone(visit):
    one = visit()
    press(one, "start-sample")
    go_to(one, "goals")
    press(one, "w-goals-edit-visits")
    fill(one, "w-goals-value", "12,000")

    other = one.context.new_page()
    other.goto(one.url.split("/goals")[0] + "/?lang=lv")
    quiet(other)
    press(other, "start-sample")
    go_to(other, "goals")
    press(other, "w-goals-more-visits")
    press(other, "w-goals-remove-visits")
    expect(other.locator(f"{PANELS}card-visits")).to_have_count(0)

    # the draft of the first tab, its language and its goals are as they were
    expect(one.locator(f"{PANELS}value input")).to_have_value("12,000")
    press(one, "w-goals-save")
    visits = one.locator(f"{PANELS}card-visits")
    expect(visits).to_contain_text("at least 12,000")
    expect(one.locator("[data-testid=stMain] h1")).to_have_text(EN("goal-title"))

    # and the second tab knows nothing of what was saved in the first; undo is its own
    press(other, "shell-undo")
    expect(other.locator(f"{PANELS}card-visits")).to_contain_text("vismaz 10")
    expect(other.locator("[data-testid=stMain] h1")).to_have_text(Texts("lv")("goal-title"))
    press(one, "shell-undo")
    expect(visits).to_contain_text("at least 10,000")
