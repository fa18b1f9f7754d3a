"""The plan page: empty, with data, each action and its undo, in three languages."""

import re
from datetime import date, time, timedelta
from functools import partial

import pytest
from conftest import TODAY
from pages.acting import EN, Start, goal, said, spaced, state, undo, work
from streamlit.testing.v1 import AppTest

from pages import acting
from smmdash import checks as findings
from smmdash.goals import Entry, Step
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store.state import with_workspace
from smmdash.ui.checks import lines as page_of_checks
from smmdash.ui.plan.heading import VIEWS

opened = partial(acting.opened, page="plan")


@pytest.fixture
def sample(app: Start) -> AppTest:
    return opened(app, "sample")


def press(running: AppTest, key: str) -> AppTest:
    running.button(f"w:plan-{key}").click().run()
    assert not running.exception
    assert not running.error
    return running


def view(running: AppTest, name: str) -> AppTest:
    running.segmented_control("w:plan-view").set_value(name).run()
    assert not running.exception
    return running


def whole(running: AppTest) -> str:
    labels = [widget.label for kind in ("button", "checkbox", "text_input", "date_input", "selectbox", "toggle")
              for widget in getattr(running, kind)]  # fmt: skip
    return said(running) + "\n".join(str(label) for label in labels)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("which", ["empty", "sample"])
def test_every_view_is_drawn_in_every_language(app: Start, language: str, which: str) -> None:
    running = opened(app, which, language)
    texts = Texts(language)
    assert running.title[0].value == texts("plan-title")
    for name in VIEWS:
        view(running, name)
        if which == "sample" and name == "steps":
            press(running, "open-followers")
        assert not running.error
        assert not re.search(r"\b(plan|tactic|goal|metric)-[a-z_]+", whole(running)), name
        assert "{ $" not in whole(running)


def test_an_empty_workspace_says_what_will_be_here_and_where_to_begin(app: Start) -> None:
    running = opened(app, "empty")
    assert EN("plan-empty.body") in said(running)
    view(running, "calendar")
    assert EN("plan-rhythm_none") in said(running)
    assert EN("plan-calendar_empty") in said(running)
    view(running, "budget")
    assert "If a client costs 300 and 10 clients are wanted, the budget is 3,000." in said(running)
    running.text_input("w:plan-cost").set_value("300").run()
    running.text_input("w:plan-wanted").set_value("10").run()
    assert running.metric[0].value == "€3,000"
    assert "€300.00 × 10 = €3,000." in said(running)
    assert EN("plan-budget_goalless") in said(running)


def test_one_click_splits_a_goal_into_steps_and_undo_takes_it_back(sample: AppTest) -> None:
    assert goal(sample, "answers").steps == []
    press(sample, "split-answers")
    steps = goal(sample, "answers").steps
    assert 3 <= len(steps) <= 4
    assert steps[0].start == TODAY
    assert steps[-1].due == goal(sample, "answers").deadline
    assert all(step.title and step.kpi for step in steps)
    assert sample.text_input(f"w:plan-title-answers-{steps[0].id}").value == steps[0].title
    undo(sample)
    assert goal(sample, "answers").steps == []
    assert "w:plan-split-answers" in {button.key for button in sample.button}


def test_steps_are_changed_in_place_and_kept_at_once(sample: AppTest) -> None:
    press(sample, "open-followers")
    first = goal(sample, "followers").steps[0].id
    sample.text_input(f"w:plan-title-followers-{first}").set_value("Film in the kitchen").run()
    sample.text_input(f"w:plan-kpi-followers-{first}").set_value("3 videos a week").run()
    sample.date_input(f"w:plan-due-followers-{first}").set_value(date(2026, 10, 30)).run()
    changed = goal(sample, "followers").steps[0]
    assert (changed.title, changed.kpi, changed.due) == ("Film in the kitchen", "3 videos a week", date(2026, 10, 30))
    assert goal(sample, "followers").history[-1].field == "steps"
    undo(sample)
    assert goal(sample, "followers").steps[0].due != date(2026, 10, 30)
    assert sample.date_input(f"w:plan-due-followers-{first}").value == goal(sample, "followers").steps[0].due
    sample.date_input(f"w:plan-due-followers-{first}").set_value(date(2026, 9, 1)).run()
    assert "before it begins" in said(sample)
    press(sample, "step_add-followers")
    press(sample, "step_add-followers")
    assert len(goal(sample, "followers").steps) == 5
    assert "This plan has 5 steps" in said(sample)
    last = goal(sample, "followers").steps[-1].id
    press(sample, f"up-followers-{last}")
    assert goal(sample, "followers").steps[-2].id == last
    press(sample, f"remove-followers-{last}")
    assert last not in [step.id for step in goal(sample, "followers").steps]


def test_a_step_is_ticked_on_its_card_and_an_overdue_one_is_marked(sample: AppTest) -> None:
    step = goal(sample, "visits").steps[1].id
    sample.checkbox(f"w:plan-done-visits-{step}").check().run()
    assert goal(sample, "visits").steps[1].done
    undo(sample)
    assert not sample.checkbox(f"w:plan-done-visits-{step}").value
    assert "overdue" not in sample.checkbox(f"w:plan-done-visits-{step}").label
    press(sample, "open-visits")
    sample.date_input(f"w:plan-due-visits-{step}").set_value(TODAY - timedelta(days=1)).run()
    press(sample, "open-visits")
    assert "overdue" in sample.checkbox(f"w:plan-done-visits-{step}").label
    assert "1 step is overdue." in said(sample)


def test_intermediate_targets_are_proposed_changed_and_judged(sample: AppTest) -> None:
    assert "by Oct 27, 2026: 3,300, reached (actual: 3,355)" in said(sample)
    assert "by Oct 27, 2026: 300, missed (actual: 235)" in said(sample)
    press(sample, "target_propose-lead_cost")
    made = goal(sample, "lead_cost").milestones
    assert [one.day for one in made] == [date(2026, 10, 31), date(2026, 11, 30)]
    sample.text_input("w:plan-target_value-lead_cost-0").set_value("3.1").run()
    assert goal(sample, "lead_cost").milestones[0].value == 3.1
    sample.text_input("w:plan-target_value-lead_cost-0").set_value("cheap").run()
    assert goal(sample, "lead_cost").milestones[0].value == 3.1
    assert "cheap" in said(sample)
    sample.text_input("w:plan-target_value-lead_cost-0").set_value("3.2").run()
    assert goal(sample, "lead_cost").milestones[0].value == 3.2
    assert not sample.error
    press(sample, "target_add-lead_cost")
    press(sample, "target_remove-lead_cost-0")
    assert len(goal(sample, "lead_cost").milestones) == 2
    for _ in range(3):
        undo(sample)
    assert goal(sample, "lead_cost").milestones[0].value == 3.1
    press(sample, "open-lead_cost")
    press(sample, "target_propose-answers")
    assert goal(sample, "answers").milestones == []
    assert "Nothing can be proposed yet" in said(sample)


def test_a_tactic_becomes_a_step_or_an_entry_and_free_ones_can_be_asked_for(sample: AppTest) -> None:
    press(sample, "open-lead_cost")
    keys = {button.key for button in sample.button}
    assert "w:plan-take-lead_cost-lead_form_ads" in keys
    sample.toggle("w:plan-free-lead_cost").set_value(True).run()
    free = {button.key for button in sample.button}
    assert "w:plan-take-lead_cost-lead_form_ads" not in free
    assert "w:plan-take-lead_cost-webinar" in free
    before = len(work(sample).calendar)
    press(sample, "take-lead_cost-webinar")
    assert goal(sample, "lead_cost").steps[-1].title == EN("tactic-webinar")
    press(sample, "entry-lead_cost-webinar")
    assert len(work(sample).calendar) == before + 1
    undo(sample)
    undo(sample)
    assert len(work(sample).calendar) == before
    assert len(goal(sample, "lead_cost").steps) == 3


def test_the_calendar_is_read_added_to_changed_and_emptied_in_place(sample: AppTest) -> None:
    view(sample, "calendar")
    assert "13 of 20 planned posts are out." in said(sample)
    before = {one.id for one in work(sample).calendar}
    press(sample, "entry_new")
    assert not {"Advertising", "Sales (CRM)"} & set(sample.selectbox("w:plan-entry_network").options)
    press(sample, "entry_save")
    assert EN("plan-entry_blank") in said(sample)
    assert {one.id for one in work(sample).calendar} == before
    sample.text_input("w:plan-entry_title").set_value("Advent buns")
    sample.selectbox("w:plan-entry_network").set_value("instagram")
    press(sample, "entry_save")
    (made,) = [one for one in work(sample).calendar if one.id not in before]
    assert (made.title, made.network, made.day, made.state) == ("Advent buns", "instagram", TODAY, "planned")
    assert "Instagram: Advent buns" in said(sample)
    press(sample, f"edit-{made.id}")
    sample.text_input("w:plan-entry_at").set_value("evening")
    press(sample, "entry_save")
    assert EN("plan-entry_timeless", seen="evening") in said(sample)
    sample.text_input("w:plan-entry_at").set_value(" 18.30")
    press(sample, "entry_save")
    assert next(one for one in work(sample).calendar if one.id == made.id).at == time(18, 30)
    assert ", 18:30 **Instagram: Advent buns**" in said(sample)
    press(sample, f"edit-{made.id}")
    assert sample.text_input("w:plan-entry_at").value == "18:30"
    press(sample, "entry_week_later")
    assert next(one for one in work(sample).calendar if one.id == made.id).day == TODAY + timedelta(days=7)
    sample.date_input("w:plan-entry_day").set_value(None)
    press(sample, "entry_save")
    assert EN("plan-entry_dayless") in said(sample)
    press(sample, "entry_remove")
    assert {one.id for one in work(sample).calendar} == before
    undo(sample)
    assert made.id in {one.id for one in work(sample).calendar}


def test_weeks_are_planned_in_the_usual_rhythm_and_turned_over(sample: AppTest) -> None:
    view(sample, "calendar")
    assert "Instagram · ritagaisma: usually 4 posts a week" in said(sample)
    before = len(work(sample).calendar)
    press(sample, "rhythm_plan")
    assert len(work(sample).calendar) > before
    fresh = [one for one in work(sample).calendar if one.id.startswith("instagram-")]
    assert len({one.day for one in fresh}) == len(fresh)
    assert {(one.goal, one.owner, one.account) for one in fresh} == {("engagement", "Marta", "ritagaisma")}
    undo(sample)
    assert len(work(sample).calendar) == before
    press(sample, "turn_today")
    assert sample.subheader[0].value == "November 2026"
    press(sample, "turn_later")
    assert sample.subheader[0].value == "December 2026"
    assert "9 posts are planned." in said(sample)
    sample.segmented_control("w:plan-span").set_value("week").run()
    press(sample, "turn_earlier")
    assert not sample.exception


def test_a_budget_comes_from_the_data_with_its_range_and_is_kept_with_the_goal(sample: AppTest) -> None:
    view(sample, "budget")
    assert sample.selectbox("w:plan-budget_goal").value == "lead_cost"
    assert sample.selectbox("w:plan-result").value == "leads"
    assert "€3.49 × 10 ≈ €34.88." in said(sample)
    sample.text_input("w:plan-wanted").set_value("-4").run()
    assert EN("plan-budget_above", seen="-4") in said(sample)
    assert not sample.metric
    sample.text_input("w:plan-wanted").set_value("100").run()
    assert "In 8 of 10 cases it takes between" in said(sample)
    assert "whole weeks" in said(sample)
    assert EN("plan-returns_unknown") in said(sample)
    press(sample, "budget_save")
    kept = goal(sample, "lead_cost").budget
    assert kept is not None
    assert kept.wanted == 100
    assert kept.low is not None
    assert kept.high is not None
    assert kept.low < kept.amount < kept.high
    assert kept.first is not None
    assert sample.button("w:plan-budget_save").disabled
    undo(sample)
    assert goal(sample, "lead_cost").budget is None


def test_a_typed_cost_reads_the_visitor_s_notation_and_has_no_range(app: Start) -> None:
    running = view(opened(app, "sample", "ru"), "budget")
    running.segmented_control("w:plan-way").set_value("typed").run()
    running.text_input("w:plan-cost").set_value("300,50").run()
    running.text_input("w:plan-wanted").set_value("10").run()
    running.selectbox("w:plan-currency").set_value("RUB").run()
    assert re.sub(r"\s", " ", running.metric[0].value).startswith("3 005")
    press(running, "budget_save")
    kept = goal(running, "lead_cost").budget
    assert (kept.cost_per_result, kept.amount, kept.currency, kept.low) == (300.5, 3005, "RUB", None)
    running.selectbox("lang").set_value("en").run()
    assert running.text_input("w:plan-cost").value == "300.5"
    press(running, "budget_remove")
    assert goal(running, "lead_cost").budget is None


def test_texts_of_people_are_not_markup(sample: AppTest) -> None:
    evil = "![x](https://evil.example/x.png) **bold**"
    present = work(sample)
    present.goals[0].steps = [Step(id="e", title=evil, owner=evil, kpi=evil, due=TODAY)]
    present.calendar = [Entry(id="e", day=TODAY, network="instagram", title=evil, account=evil, owner=evil)]
    view(sample, "steps")
    drawn = [widget.label for widget in sample.checkbox] + [element.value for element in sample.markdown]
    view(sample, "calendar")
    drawn += [element.value for element in sample.markdown] + [button.help or "" for button in sample.button]
    assert any("evil" in text for text in drawn)
    assert not any("![x](" in text or "**bold**" in text for text in drawn)


def test_a_link_opens_a_goal_and_a_view(app: Start) -> None:
    running = opened(app, "sample")
    running.query_params["goal"] = "visits"
    running.run()
    assert "w:plan-step_add-visits" in {button.key for button in running.button}
    running.query_params["view"] = "calendar"
    running.run()
    assert running.segmented_control("w:plan-view").value == "calendar"
    running.query_params["goal"] = "gone"
    running.run()
    assert EN("goal-lost") in said(running)


@pytest.mark.parametrize("check", ["goal_without_steps", "step_without_kpi"])
def test_a_finding_about_steps_leads_to_the_plan_of_its_goal(app: Start, check: str) -> None:
    running = app("start", "en")
    running.button("start-sample").click().run()
    steps = [Step(id="s1", title="Write it")] if check == "step_without_kpi" else []
    made = work(running).model_copy(deep=True)
    made.goals[0].steps = steps
    history = running.session_state["smmdash"].history
    changed = history.changed(with_workspace(history.present, made), "plan-change_step")
    running.session_state["smmdash"].history = changed
    running.switch_page("pages/checks.py").run()
    results = [one for one in findings.run(findings.evidence_of(state(running), TODAY)) if one.check == check]
    result = next(
        one for one in results if one.finding and one.finding.mend.anchor == f"{work(running).goals[0].id}/steps"
    )
    running.button(f"checks-go-{page_of_checks.name_of(result)}").click().run()
    assert running.title[0].value == EN("plan-title")
    assert f"w:plan-step_add-{work(running).goals[0].id}" in {button.key for button in running.button}
    assert not set(running.query_params) & {"goal", "view", "field"}


def test_a_goal_s_card_leads_to_its_plan_where_steps_are_lacking(app: Start) -> None:
    running = app("start", "en")
    running.button("start-sample").click().run()
    running.switch_page("pages/goals.py").run()
    links = [one.proto for one in running.get("page_link") if one.proto.label == EN("checks-go_plan")]
    assert links
    assert "goal=answers" in "".join(link.query_string for link in links)
    assert not [button for button in running.button if button.key == "w:goals-gap_steps-answers"]


def test_a_link_opens_a_planned_post_in_its_month(app: Start) -> None:
    running = opened(app, "sample")
    work(running).calendar = [Entry(id="e", day=TODAY + timedelta(days=90), title="Spring")]
    running.query_params["entry"] = "e"
    running.query_params["view"] = "calendar"
    running.run()
    assert not running.exception
    assert running.text_input("w:plan-entry_title").value == "Spring"


def test_a_draft_entry_survives_another_language(app: Start) -> None:
    running = view(opened(app, "sample"), "calendar")
    press(running, "entry_new")
    running.selectbox("lang").set_value("lv").run()
    assert not running.exception
    assert running.date_input("w:plan-entry_day").value == TODAY


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_article_s_example_can_be_typed_and_is_told_what_more_money_brings(app: Start, language: str) -> None:
    t = Texts(language)
    running = view(opened(app, "empty", language), "budget")
    assert spaced(t("plan-budget_lead", cost=t.number(300), wanted=t.number(10), amount=t.number(3000))) in said(
        running
    )
    running.segmented_control("w:plan-way").set_value("typed").run()
    running.text_input("w:plan-cost").set_value("300").run()
    running.text_input("w:plan-wanted").set_value("10").run()
    assert not running.exception
    assert [one.value for one in running.metric] == [t.value(3000, "money", currency="EUR")]
    # nobody's weeks are known, so diminishing returns are told as what is usual; what costs nothing stands below
    assert spaced(t("plan-budget_typed_caution")) in said(running)
    assert t("plan-unpaid") in [one.value for one in running.subheader]
    assert t("tactic-barter_bloggers") in said(running)


def test_the_budget_of_a_followers_goal_is_counted_in_new_followers(sample: AppTest) -> None:
    view(sample, "budget")
    sample.selectbox("w:plan-budget_goal").set_value("followers").run()
    assert not sample.exception
    assert sample.selectbox("w:plan-result").value == "net_new_followers"
    left = float(sample.text_input("w:plan-wanted").value)
    assert 0 < left < goal(sample, "followers").target.value  # what is still to come
    assert EN("plan-cost_followers") in said(sample)
    assert EN("plan-cost_blended") not in said(sample)
