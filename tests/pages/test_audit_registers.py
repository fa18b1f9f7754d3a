"""Registers on the audit page: pasted and handed over, the inventory at once, and what is put into the plan."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from pages.acting import edit, editor, history, keys, undo, work
from streamlit.testing.v1 import AppTest

from smmdash import audit_table
from smmdash.audit import Audit, InventoryItem, Obstacle, PastGoal, Profile, TeamSkill
from smmdash.audit import inventory as suggested
from smmdash.goals import Outcome
from smmdash.i18n import LANGUAGES, Texts
from smmdash.ui.audit import inventory as shown

Start = Callable[..., AppTest]
TODAY = date(2026, 11, 21)
SECRET = "ghp_0123456789abcdefghijABCDEFGHIJ"
EN = Texts("en")
each_language = pytest.mark.parametrize("language", LANGUAGES)


def opened(app: Start, step: str, field: str, language: str = "en", *, with_sample: bool = True) -> AppTest:
    running = app("start", language)
    running.button("start-sample" if with_sample else "start-empty").click().run()
    running.switch_page("pages/audit.py")
    running.query_params["step"] = step
    running.query_params["field"] = field
    running.run()
    assert not running.exception
    return running


def audit(app: AppTest) -> Audit:
    found: Audit = work(app).audit
    return found


def put(app: AppTest, **fields: Any) -> AppTest:
    """Set parts of the audit as the page itself would, without its own history."""
    for name, value in fields.items():
        setattr(audit(app), name, value)
    return app.run()


def written(app: AppTest) -> str:
    kinds = (app.markdown, app.caption, app.info, app.success, app.error, app.warning)
    return "\n".join(one.value for kind in kinds for one in kind).replace("\\", "").replace("\u00a0", " ")


def press(app: AppTest, key: str) -> AppTest:
    app.button(key).click().run()
    assert not app.exception
    return app


def paste(app: AppTest, register: str, text: str, times: int = 0) -> AppTest:
    app.text_area(f"w:audit-table-box-{register}-{times}").set_value(text).run()
    assert not app.exception
    return app


# Pasted


@each_language
def test_rows_are_pasted_seen_and_taken_with_one_click(app: Start, language: str) -> None:
    page, t = opened(app, "what_we_have", "team", language), Texts(language)
    before = audit(page).team
    head = "\t".join(t(f"audit-team_{column}") for column in ("person", "skill", "level"))
    paste(page, "team", f"{head}\nInese\tVideo\t3\nJuris\tTexts\tgreat\n\t{SECRET}")
    text = written(page)
    assert t("audit_registers-counted", new="2", changed="0", same="0", refused="1") in text
    assert t("audit_registers-problem_scale", column=t("audit-team_level"), seen="great") in text
    assert t("audit_registers-problem_nothing") in text
    assert SECRET not in text
    assert audit(page).team == before
    press(page, "audit-apply-team")
    assert audit(page).team == [*before, TeamSkill(person="Inese", skill="Video", level=3),
                                TeamSkill(person="Juris", skill="Texts")]  # fmt: skip
    assert t("audit_registers-applied", count=2) in written(page)
    assert page.text_area("w:audit-table-box-team-1").value == ""
    undo(page)
    assert audit(page).team == before


def test_a_paste_can_be_discarded_and_nothing_new_is_told(app: Start) -> None:
    page = opened(app, "what_we_have", "team")
    row = audit(page).team[0]
    paste(page, "team", f"{row.person}\t{row.skill}\t{row.level}")
    assert EN("audit_registers-nothing") in written(page)
    assert EN("audit_registers-in_order") in written(page)
    assert "audit-apply-team" not in keys(page)
    press(page, "audit-drop-team")
    assert page.text_area("w:audit-table-box-team-1").value == ""


def test_a_known_row_says_what_changes(app: Start) -> None:
    page = opened(app, "what_we_have", "profiles")
    paste(page, "profiles", "Network\tHandle\tWho runs it\nX\t@zvaigzne\tInese\nTwitch\t@a\tInese\n")
    handle = audit(page).profiles[3].handle
    paste(page, "profiles", f"Network;Handle;Who runs it;Shoe\nX;{handle};Inese;44\nTwitch;@a;Inese;45\n")
    text = written(page)
    assert EN("audit_registers-unknown", count=1, names="Shoe") in text
    assert "“Network”: “Twitch” is not a choice here. Expected: " in text
    press(page, "audit-apply-profiles")
    assert audit(page).profiles[3].owner == "Inese"
    assert Profile(handle="@a", owner="Inese") in audit(page).profiles


def test_a_text_that_is_too_long_is_refused(app: Start) -> None:
    page = opened(app, "what_we_have", "team")
    paste(page, "team", "x" * (audit_table.MOST_LETTERS + 1))
    assert len(page.error) == 1


def test_a_paste_without_rows_says_so(app: Start) -> None:
    page = opened(app, "what_we_have", "team")
    paste(page, "team", "Person\tSkill")
    assert [one.value for one in page.warning] == [EN("audit_registers-no_rows")]


# The inventory


def test_the_data_suggest_and_nothing_is_decided_by_itself(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    assert audit(page).inventory == []
    table = editor(page, "inventory_posts").value
    assert len(table) == shown.AT_ONCE
    assert ": " in table["suggested"].iloc[0]
    edit(page, "inventory_posts", edited_rows={"0": {"group": "current", "reason": "a classic"}})
    (row,) = audit(page).inventory
    assert (row.group, row.reason) == ("current", "a classic")
    assert len(editor(page, "inventory_posts").value) == shown.AT_ONCE  # the decided one stays until the page is left
    edit(
        page,
        "inventory_posts",
        edited_rows={"0": {"group": "current", "reason": "a classic"}, "2": {"group": "update"}},
    )
    assert [one.group for one in audit(page).inventory] == ["current", "update"]
    undo(page)
    assert audit(page).inventory == [row]


def test_all_suggestions_of_a_group_are_accepted_with_one_click(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    page.pills("w:audit-posts-group").set_value(["update"]).run()
    label = page.button("audit-accept-all").label
    count = int("".join(char for char in label if char.isdigit()))
    assert EN("audit-group_update") in label
    press(page, "audit-accept-all")
    rows = audit(page).inventory
    assert len(rows) == count > 1
    assert {row.group for row in rows} == {row.suggested for row in rows} == {"update"}
    assert EN("audit_registers-accepted", count=count, n=str(count)) in written(page)
    assert "audit-accept-all" not in keys(page)
    page.pills("w:audit-posts-group").set_value([]).run()
    press(page, "audit-accept-all")
    assert len(audit(page).inventory) > count
    assert EN("audit_registers-all_decided") in written(page)
    undo(page)
    assert audit(page).inventory == rows
    undo(page)
    assert audit(page).inventory == []


@each_language
def test_no_more_suggestions_are_accepted_than_there_is_room_for(
    app: Start, monkeypatch: pytest.MonkeyPatch, language: str
) -> None:
    for module in (shown, suggested):
        monkeypatch.setattr(module, "MOST_INVENTORY", 7)
    page, t = opened(app, "what_we_have", "inventory", language), Texts(language)
    posts = len(history(page).present.facts.posts)
    assert page.button("audit-accept-all").label == t("audit_registers-accept_first", count=7, n="7")
    press(page, "audit-accept-all")
    assert len(audit(page).inventory) == 7
    left = posts - 7
    beyond = t("audit_registers-beyond", count=left, n=t.number(left), most="7", taken="7")
    assert beyond.replace("\u00a0", " ") in written(page)
    assert "audit-accept-all" not in keys(page)


def test_a_reason_filters_and_an_order_sorts(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    chosen = page.selectbox("w:audit-posts-because")
    reasons = [one for one in chosen.options if one != EN("audit_registers-because.any")]
    assert reasons
    key = next(
        key
        for key in ("recent", "not_old", "strong_and_ageing", "old_and_weak")
        if any(EN(f"audit-because_{key}") in one for one in reasons)
    )
    chosen.set_value(key).run()
    assert all(EN(f"audit-because_{key}") in one for one in editor(page, "inventory_posts").value["suggested"])
    page.selectbox("w:audit-posts-sort").set_value("oldest").run()
    oldest = list(editor(page, "inventory_posts").value["published"])
    assert oldest == sorted(oldest)
    page.segmented_control("w:audit-posts-state").set_value("decided").run()
    assert EN("audit_registers-none") in written(page)


def test_pages_are_turned(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    first = list(editor(page, "inventory_posts").value["title"])
    press(page, "w:audit-posts-first-later")
    second = list(editor(page, "inventory_posts").value["title"])
    assert second != first
    press(page, "w:audit-posts-first-earlier")
    assert list(editor(page, "inventory_posts").value["title"]) == first


def test_what_is_outdated_is_marked_as_taken_down(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    put(
        page, inventory=[InventoryItem(title="Leaflet", group="outdated"), InventoryItem(title="Site", group="current")]
    )
    assert EN("audit_registers-standing", count=1, n="1") in written(page)
    press(page, "audit-removed-all")
    assert [row.removed for row in audit(page).inventory] == [TODAY, None]
    assert EN("audit_registers-standing", count=0, n="0") in written(page)
    assert "audit-removed-all" not in keys(page)


def test_marking_what_is_listed_leaves_the_rest(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    page.pills("w:audit-posts-group").set_value(["update"]).run()
    press(page, "audit-accept-all")
    page.segmented_control("w:audit-posts-state").set_value("decided").run()
    put(page, inventory=[*audit(page).inventory, InventoryItem(title="Leaflet", group="outdated")])
    press(page, "audit-removed-listed")
    *posts, leaflet = audit(page).inventory
    assert {row.removed for row in posts} == {TODAY}
    assert leaflet.removed is None


def test_content_by_hand_stands_apart_and_in_pages(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory")
    put(page, inventory=[InventoryItem(title=f"Leaflet {number}") for number in range(130)])
    assert len(editor(page, "inventory").value) == 100
    edit(page, "inventory", edited_rows={"0": {"group": "outdated"}}, deleted_rows=[1])
    assert (len(audit(page).inventory), audit(page).inventory[0].group) == (129, "outdated")
    press(page, "w:audit-page-inventory-later")
    assert next(iter(editor(page, "inventory").value["title"])) == "Leaflet 101"
    edit(page, "inventory", deleted_rows=[0], added_rows=[{"title": "Poster"}])
    rows = audit(page).inventory
    assert [len(rows), rows[99].title, rows[100].title, rows[-1].title] == [
        129, "Leaflet 100", "Leaflet 102", "Poster",
    ]  # fmt: skip
    assert rows[0].group == "outdated"


def test_without_posts_the_inventory_is_a_plain_register(app: Start) -> None:
    page = opened(app, "what_we_have", "inventory", with_sample=False)
    assert {str(table.key).split("-")[2] for table in page.data_editor} == {"inventory"}
    edit(page, "inventory", added_rows=[{"title": "Leaflet", "group": "outdated", "removed": "2026-11-01"}])
    assert audit(page).inventory == [InventoryItem(title="Leaflet", group="outdated", removed=date(2026, 11, 1))]


@each_language
def test_the_inventory_speaks_every_language(app: Start, language: str) -> None:
    page, t = opened(app, "what_we_have", "inventory", language), Texts(language)
    text = written(page)
    assert t("audit_registers-posts") in text
    labels = [option for group in (*page.pills, *page.selectbox) for option in group.options]
    assert not any("audit_registers-" in one or "audit-" in one for one in (text, *labels))


# Into the plan


def test_an_obstacle_is_put_into_the_plan_and_its_step_is_followed(app: Start) -> None:
    page = opened(app, "what_holds_back", "obstacles")
    goal = work(page).goals[0]
    press(page, "audit-step-obstacles-0")
    assert page.text_input("w:audit-planned-title").value == audit(page).obstacles[0].action
    assert page.selectbox("w:audit-planned-goal").value == goal.id  # what is chosen is shown, nothing is guessed
    assert page.selectbox("w:audit-planned-step").value == ""
    page.selectbox("w:audit-planned-goal").set_value(goal.id).run()
    page.text_input("w:audit-planned-title").set_value("Plan the week on Mondays")
    page.text_input("w:audit-planned-owner").set_value("Marta")
    page.date_input("w:audit-planned-due").set_value(date(2026, 12, 1))
    press(page, "w:audit-planned-save")
    step = work(page).goals[0].steps[-1]
    assert (step.title, step.owner, step.due) == ("Plan the week on Mondays", "Marta", date(2026, 12, 1))
    assert (audit(page).obstacles[0].goal, audit(page).obstacles[0].step) == (goal.id, step.id)
    assert work(page).goals[0].history[-1].field == "steps"
    assert "Plan the week on Mondays" in written(page)
    assert "audit-step-obstacles-0" not in keys(page)
    work(page).goals[0].steps[-1].done = True
    page.run()
    assert ":material/check_circle:" in written(page)
    undo(page)
    assert audit(page).obstacles[0].step == ""
    assert "audit-step-obstacles-0" in keys(page)


def test_a_step_that_is_there_is_linked_and_let_go(app: Start) -> None:
    page = opened(app, "what_holds_back", "obstacles")
    put(page, obstacles=[Obstacle(cause="fear")])
    goal = work(page).goals[0]
    count = len(goal.steps)
    press(page, "audit-step-obstacles-0")
    page.selectbox("w:audit-planned-goal").set_value(goal.id).run()
    page.selectbox("w:audit-planned-step").set_value(goal.steps[0].id).run()
    press(page, "w:audit-planned-save")
    assert len(work(page).goals[0].steps) == count
    assert audit(page).obstacles[0] == Obstacle(
        cause="fear", action=goal.steps[0].title, goal=goal.id, step=goal.steps[0].id
    )
    press(page, "audit-unlink-obstacles-0")
    assert audit(page).obstacles[0].step == ""
    assert len(work(page).goals[0].steps) == count


def test_nothing_is_put_in_without_words_and_no_secret_is(app: Start) -> None:
    page = opened(app, "what_holds_back", "obstacles")
    before = [len(goal.steps) for goal in work(page).goals]
    press(page, "audit-step-obstacles-0")
    for given, key in (("", "audit_registers-no_title"), (SECRET, "")):
        page.text_input("w:audit-planned-title").set_value(given)
        press(page, "w:audit-planned-save")
        assert len(page.error) == 1
        assert not key or EN(key) in written(page)
    assert [len(goal.steps) for goal in work(page).goals] == before
    press(page, "w:audit-planned-cancel")
    assert "w:audit-planned-save" not in keys(page)


def test_a_step_that_is_gone_is_told(app: Start) -> None:
    page = opened(app, "what_holds_back", "obstacles")
    put(page, obstacles=[Obstacle(cause="fear", goal="no", step="such")])
    assert EN("audit_registers-step_gone") in written(page)
    assert "audit-step-obstacles-0" in keys(page)


def test_without_goals_the_way_to_one_is_shown(app: Start) -> None:
    page = opened(app, "what_holds_back", "obstacles", with_sample=False)
    put(page, obstacles=[Obstacle(cause="fear")])
    press(page, "audit-step-obstacles-0")
    assert EN("audit_registers-no_goals") in written(page)


def test_a_risk_in_own_words_is_answered_by_the_plan(app: Start) -> None:
    page = opened(app, "what_to_overcome", "risks")
    page.text_input("w:audit-own-risks").set_value("A strike of couriers")
    press(page, "w:audit-own-add-risks")
    assert [row.name for row in audit(page).risks] == ["", "A strike of couriers"]
    press(page, "audit-step-risks-1")
    page.text_input("w:audit-planned-title").set_value("Agree with a second courier")
    page.text_input("w:audit-planned-owner").set_value("Edgars")
    press(page, "w:audit-planned-save")
    assert (audit(page).risks[1].answer, audit(page).risks[1].owner) == ("Agree with a second courier", "Edgars")
    page.text_input("w:audit-own-risks").set_value("a STRIKE of couriers")
    press(page, "w:audit-own-add-risks")
    assert len(audit(page).risks) == 2


def test_a_tactic_is_put_into_the_calendar(app: Start) -> None:
    page = opened(app, "how_we_stand_out", "tactics")
    page.text_input("w:audit-own-tactics").set_value("Open roasting night")
    press(page, "w:audit-own-add-tactics")
    press(page, "audit-entry-tactics-0")
    assert page.text_input("w:audit-planned-title").value == "Open roasting night"
    press(page, "w:audit-planned-save")
    assert EN("audit_registers-no_day") in written(page)
    page.date_input("w:audit-planned-due").set_value(date(2026, 12, 12))
    press(page, "w:audit-planned-save")
    entry = next(one for one in work(page).calendar if one.title == "Open roasting night")
    assert entry.day == date(2026, 12, 12)
    assert (audit(page).tactics[0].entry, audit(page).tactics[0].when) == (entry.id, entry.day)
    assert "audit-entry-tactics-0" not in keys(page)
    undo(page)
    assert audit(page).tactics[0].entry == ""
    assert "Open roasting night" not in [one.title for one in work(page).calendar]


# Past goals


def test_goals_that_ended_are_taken_over_with_their_reasons(app: Start) -> None:
    page = opened(app, "what_was_done", "past_goals")
    work(page).goals[0].outcome = Outcome(result="missed", day=TODAY, reasons=["budget", "focus"], note="too late")
    page.run()
    press(page, "audit-take-ended")
    (row,) = audit(page).past_goals
    assert (row.outcome, row.reasons, row.note) == ("missed", ["budget", "focus"], "too late")
    assert "audit-take-ended" not in keys(page)
    assert any(EN("audit-reason_budget") in one.value for one in page.markdown)


def test_a_full_register_takes_nothing_over_and_says_so(app: Start) -> None:
    page = opened(app, "what_was_done", "past_goals")
    work(page).goals[0].outcome = Outcome(result="missed", day=TODAY, reasons=["budget"])
    put(page, past_goals=[PastGoal(goal=f"Goal {number}") for number in range(500)])
    press(page, "audit-take-ended")
    assert len(audit(page).past_goals) == 500
    assert EN("audit_page-refused_value") in written(page)
    assert EN("audit_registers-taken_ended", count=1) not in written(page)
