"""Every way of every check: it mends its finding, raises no new error, says so in three languages, undoes whole."""

from dataclasses import replace
from datetime import date, datetime
from functools import cache

import pytest
from checks.changes import SECRET, TODAY, aim, altered, both, first, goal, second
from checks.test_catalogue import CASES
from checks.ways_cases import WAY_CASES, another_profile

from smmdash.checks import CHECKS, Evidence, Result, run
from smmdash.checks.sentence import words
from smmdash.checks.ways import OFFERS, WAYS, Way, applied, mends
from smmdash.checks.ways.base import LINKS, MOST, SETTING
from smmdash.goals import Goal, Intermediate, Step
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store.workspace import Workspace

AT = datetime(2026, 11, 21, 12)
EN = Texts("en")
ONLY_A_DRAFT_OR_A_HINT = {"baseline"}
"""Offered where no check asks for it."""

ASIDE = frozenset(
    {
        "goal_too_many_steps", "benchmark_stale", "data_impossible", "data_mixed_currency", "data_rejected_rows",
        "audit_incomplete", "obstacle_without_action",
    }
)  # fmt: skip
"""Checks about whose findings only the person can tell what is right: a link leads to the place."""


def opened(evidence: Evidence) -> dict[tuple[str, str], Result]:
    return {
        (result.check, result.finding.subject_id): result
        for result in run(evidence)
        if result.is_open and result.finding is not None
    }


def offered(evidence: Evidence, check: str, language: str = "en") -> list[tuple[Result, Way]]:
    texts = Texts(language)
    return [
        (result, way)
        for (key, _), result in opened(evidence).items()
        if key == check
        for way in mends(result, evidence, texts)
    ]


@cache
def texts_of(language: str) -> Texts:
    return Texts(language)


def said(way: Way, texts: Texts) -> str:
    values = {name: one if isinstance(one, int) else words(one, texts) for name, one in way.values.items()}
    return texts(way.text, **values)


def test_every_check_offers_a_way_or_is_known_to_need_a_person() -> None:
    assert OFFERS.keys() | ASIDE == CHECKS.keys()
    assert not OFFERS.keys() & ASIDE


def test_every_way_has_a_case() -> None:
    assert WAY_CASES.keys() | ONLY_A_DRAFT_OR_A_HINT == WAYS
    assert not SETTING & LINKS


@pytest.mark.parametrize("key", WAY_CASES)
def test_a_way_is_offered_for_its_case(good: Evidence, key: str) -> None:
    check, change = WAY_CASES[key]
    assert key in [way.key for _, way in offered(altered(good, change), check)]


def judged(evidence: Evidence, check: str) -> None:
    before = opened(evidence)
    found = offered(evidence, check)
    per_finding: dict[str, int] = {}
    for result, way in found:
        assert result.finding is not None
        subject = (result.check, result.finding.subject_id)
        per_finding[subject[1]] = per_finding.get(subject[1], 0) + 1
        assert way.key in WAYS
        if way.leads is not None:
            assert way.key in LINKS
            continue
        snapshot = evidence.workspace.model_dump_json()
        made = applied(way, evidence.workspace, at=AT)
        assert evidence.workspace.model_dump_json() == snapshot, "undo restores what was there"
        assert made.model_dump_json() != snapshot
        assert Workspace.model_validate_json(made.model_dump_json()) == made
        after = opened(replace(evidence, workspace=made))
        assert (subject not in after) is way.mends, way.key
        fresh = [one for name, one in after.items() if name not in before and one.severity == "error"]
        assert [one.check for one in fresh] == [], way.key
    assert all(count <= MOST for count in per_finding.values())


@pytest.mark.parametrize("check", CASES)
def test_every_way_mends_the_bad_case_of_its_check(good: Evidence, check: str) -> None:
    judged(altered(good, CASES[check]), check)


@pytest.mark.parametrize("key", WAY_CASES)
def test_every_way_mends_its_own_case(good: Evidence, key: str) -> None:
    check, change = WAY_CASES[key]
    judged(altered(good, change), check)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", WAY_CASES)
def test_every_way_says_what_it_does(good: Evidence, key: str, language: str) -> None:
    check, change = WAY_CASES[key]
    texts = texts_of(language)
    for _, way in offered(altered(good, change), check, language):
        line = said(way, texts)
        for unfilled in ("{", "way-", "metric-", "check-", "None", "nan", "audit-"):
            assert unfilled not in line
        assert way.key in LINKS or texts.has(way.label)


def only(good: Evidence, check: str, key: str) -> tuple[Evidence, Workspace]:
    evidence = altered(good, WAY_CASES[key][1])
    way = next(way for _, way in offered(evidence, check) if way.key == key)
    return evidence, applied(way, evidence.workspace, at=AT)


def test_a_secret_is_cut_out_and_the_rest_stays(good: Evidence) -> None:
    _, made = only(good, "secret_in_text", "without_secret")
    assert made.audit.course == "see the vault"
    assert SECRET not in made.model_dump_json()


def test_a_secret_in_a_goal_is_not_kept_in_its_history(good: Evidence) -> None:
    evidence = altered(good, first("statement", SECRET))
    (_, way), *_ = offered(evidence, "secret_in_text")
    made = applied(way, evidence.workspace, at=AT)
    assert (made.goals[0].statement, made.goals[0].history) == ("", [])


def test_what_a_click_changes_in_a_goal_is_in_its_history(good: Evidence) -> None:
    _, made = only(good, "goal_without_owner", "owner")
    assert [(entry.field, entry.new, entry.at) for entry in made.goals[0].history] == [("owner", "Inese", AT)]


def test_an_end_that_the_data_settled_is_noted_in_the_audit(good: Evidence) -> None:
    _, made = only(good, "goal_deadline_passed", "outcome_missed")
    assert [(goal.goal, goal.outcome) for goal in made.audit.past_goals] == [("11,250 followers", "missed")]


def test_a_target_that_was_reached_is_given_no_longer_term(good: Evidence) -> None:
    evidence = altered(good, WAY_CASES["outcome_reached"][1])
    assert [way.key for _, way in offered(evidence, "goal_deadline_passed")] == ["outcome_reached"]


def test_another_term_that_would_be_hopeless_is_not_offered(good: Evidence) -> None:
    evidence = altered(good, WAY_CASES["outcome_missed"][1])
    assert [way.key for _, way in offered(evidence, "goal_deadline_passed")] == ["outcome_missed"]


def test_a_dropped_goal_says_which_it_repeats(good: Evidence) -> None:
    _, made = only(good, "goals_duplicate", "drop_newer")
    ended = made.goals[2].outcome
    assert ended is not None
    assert (ended.result, ended.note) == ("dropped", "It said the same as “11,250 followers”.")
    assert made.goals[0].outcome is None


def test_only_people_whom_the_workspace_names_are_put_in_charge(good: Evidence) -> None:
    change = both(goal(0, owner="", steps=[]), second("owner", " ilze  B. "), another_profile(owner="Ilze B."))
    ways = [way.values["name"] for _, way in offered(altered(good, change), "goal_without_owner")]
    assert ways == ["ilze B.", "Inese"]
    good.workspace.goals[1].owner = good.workspace.audit.risks[0].owner = ""
    good.workspace.audit.profiles = []
    assert offered(good, "goal_without_owner") == []


def test_a_profile_takes_only_what_all_others_share(good: Evidence) -> None:
    change = both(another_profile(owner=""), another_profile(network="facebook", owner="Zane"))
    keys = {way.key for _, way in offered(altered(good, change), "profile_without_owner")}
    assert keys == {"owner_profile"}


def test_goals_with_the_farthest_deadlines_rest_first(good: Evidence) -> None:
    evidence = altered(good, WAY_CASES["pause_several"][1])
    evidence.workspace.goals[2].deadline = None
    evidence.workspace.goals[4].deadline = date(2027, 6, 1)
    (_, way), *_ = offered(evidence, "too_many_goals")
    made = applied(way, evidence.workspace, at=AT)
    assert [place for place, one in enumerate(made.goals) if one.paused] == [2, 4, 9]
    assert {one.paused for one in made.goals} == {None, TODAY}


def test_a_segment_that_is_an_audience_already_is_not_made_twice(good: Evidence) -> None:
    evidence = altered(good, WAY_CASES["audience_segment"][1])
    evidence.workspace.audiences[0].name = " 18-24"
    (_, high), (_, low) = offered(evidence, "audience_rates_differ")
    assert [one.name for one in applied(high, evidence.workspace, at=AT).audiences] == [" 18-24"]
    assert [one.name for one in applied(low, evidence.workspace, at=AT).audiences] == [" 18-24", "25-34"]


def test_a_goal_about_quality_serves_what_the_others_serve_or_is_not_made(good: Evidence) -> None:
    _, made = only(good, "vanity_only", "quality_goal")
    fresh = made.goals[-1]
    assert (fresh.business_goal, fresh.audience, fresh.owner, fresh.start) == ("b1", "a1", "Inese", TODAY)
    assert fresh.baseline.value is not None
    assert fresh.target.value is not None
    assert fresh.steps
    evidence = altered(good, WAY_CASES["write_quality"][1])
    evidence.workspace.goals[1].business_goal = "b2"
    assert [way.key for _, way in offered(evidence, "vanity_only")] == ["write_quality"]


def test_a_step_s_day_keeps_the_order_of_the_steps(good: Evidence) -> None:
    days = [date(2026, 11, 30), None, None, date(2026, 12, 20)]
    steps = [Step(id=f"s{place}", title="Do", kpi="4 posts", due=day) for place, day in enumerate(days)]
    evidence = altered(good, first("steps", steps))
    for _ in range(2):
        (_, way), *_ = offered(evidence, "step_without_kpi")
        evidence.workspace.goals = applied(way, evidence.workspace, at=AT).goals
    dues = [step.due for step in evidence.workspace.goals[0].steps]
    assert dues == sorted(dues)
    assert len(set(dues)) == 4


def test_a_reminder_is_put_on_a_working_day_and_only_once(good: Evidence) -> None:
    evidence, made = only(good, "analysis_unsystematic", "reminder")
    (entry,) = made.calendar
    assert (entry.day, entry.title) == (date(2026, 11, 23), "Export and upload the newest data")
    assert offered(replace(evidence, workspace=made), "analysis_unsystematic") == []


def test_words_and_marks_of_the_metric_before_do_not_stay(good: Evidence) -> None:
    change = both(WAY_CASES["metric_target"][1], first("milestones", [Intermediate(day=TODAY, value=11_000)]))
    evidence = altered(good, change)
    (_, way), *_ = offered(evidence, "goal_not_topical")
    made = applied(way, evidence.workspace, at=AT).goals[0]
    assert (made.statement, made.milestones, made.metric) == ("", [], "engagement_rate_by_followers")
    assert "engagement" in made.goal_type


def test_a_break_that_is_compared_elsewhere_too_stays_open(good: Evidence) -> None:
    evidence = altered(good, CASES["data_break"])
    evidence.workspace.goals[0] = Goal.model_validate(
        evidence.workspace.goals[0].model_dump() | {"metric": "likes", "target": {"kind": "total", "value": 8_900}}
    )
    ways = [way for _, way in offered(evidence, "data_break")]
    assert [(way.key, way.mends) for way in ways] == [("baseline_after", False)]


def test_a_hopeless_target_is_not_moved_along(good: Evidence) -> None:
    evidence = altered(good, both(CASES["kpi_static"], aim(0, value=11_200)))
    assert "target_moved" not in [way.key for _, way in offered(evidence, "kpi_static")]
