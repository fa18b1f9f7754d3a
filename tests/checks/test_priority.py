"""What stands first: severity times what a finding does to open goals, said in words."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from checks.changes import SECRET, TODAY, aim, apart, both, goal, row, source, without_days
from checks.test_catalogue import CASES

from smmdash.checks import CHECKS, Evidence, Term, accept, run
from smmdash.checks.priority import Ranked, grouped, ranked, reasons, standing, touched
from smmdash.checks.subjects import About, about, goal_of, is_about, named
from smmdash.goals import Goal, Outcome
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store.workspace import Workspace

EN = Texts("en")


def order(evidence: Evidence) -> list[Ranked]:
    return list(ranked(run(evidence), evidence))


def keys(evidence: Evidence) -> list[str]:
    return [entry.result.check for entry in order(evidence)]


def entry(evidence: Evidence, check: str) -> Ranked:
    return next(one for one in order(evidence) if one.result.check == check)


def said(evidence: Evidence, check: str, *, of_goal: bool = False, language: str = "en") -> str:
    return reasons(entry(evidence, check), TODAY, Texts(language), of_goal=of_goal)


def test_the_graver_of_two_findings_about_one_goal_stands_first(good: Evidence) -> None:
    evidence = apart(good, goal(0, owner="", audience="gone", metric=""))
    found = keys(evidence)
    assert found.index("goal_vague") < found.index("goal_without_owner")


def test_of_equals_the_goal_whose_deadline_is_near_stands_first(good: Evidence) -> None:
    far, near = both(goal(0, owner=""), goal(1, owner="")), goal(1, deadline=TODAY + timedelta(days=9))
    subjects = [one.result.finding.subject_id for one in order(apart(good, both(far, near)))
                if one.result.check == "goal_without_owner"]  # fmt: skip
    assert subjects == ["g2", "g1"]
    turned = both(goal(0, owner="", deadline=TODAY + timedelta(days=9)), goal(1, owner=""))
    subjects = [one.result.finding.subject_id for one in order(apart(good, turned))
                if one.result.check == "goal_without_owner"]  # fmt: skip
    assert subjects == ["g1", "g2"]


def test_a_data_finding_that_goals_rest_on_stands_before_one_that_no_goal_needs(good: Evidence) -> None:
    evidence = apart(good, both(without_days(20, 21, 40), row("risks", "answer", "")))
    found = keys(evidence)
    assert found.index("data_gap") < found.index("risk_without_answer")
    assert entry(evidence, "data_gap").stake.goals == ("g1", "g2")
    assert said(evidence, "data_gap") == (
        "Warning; 2 open goals rest on it; the deadline is in 40 days, on Dec 31, 2026; one of them is off track."
    )
    assert said(evidence, "risk_without_answer") == "Warning; no open goal rests on it."


def test_only_goals_of_that_account_and_measure_rest_on_data(good: Evidence) -> None:
    elsewhere = apart(good, both(without_days(20, 21, 40), *(goal(n, scope={"networks": ["vk"]}) for n in (0, 1))))
    assert entry(elsewhere, "data_gap").stake.goals == ()
    other = apart(good, both(without_days(20, 21, 40), goal(1, metric="leads")))
    assert entry(other, "data_gap").stake.goals == ("g1",)


def test_goals_of_other_measures_do_not_rest_on_a_gap_in_some(good: Evidence) -> None:
    whole = entry(apart(good, without_days(20, 21, 40)), "data_gap").result.finding
    of_likes = replace(whole, values={**whole.values, "measures": (Term("measure-likes"),)})
    assert [mine.id for mine in touched(whole, good)] == ["g1", "g2"]
    assert [mine.id for mine in touched(of_likes, good)] == ["g2"]


def test_a_goal_that_is_over_does_not_rest_on_new_data(good: Evidence) -> None:
    over = apart(good, both(without_days(20, 21, 40), goal(1, deadline=TODAY - timedelta(days=1))))
    assert entry(over, "data_gap").stake.goals == ("g1",)
    ended = apart(good, both(without_days(20, 21, 40), goal(1, outcome=Outcome(result="missed", day=TODAY))))
    assert entry(ended, "data_gap").stake.goals == ("g1",)


def test_a_passed_deadline_weighs_and_is_said(good: Evidence) -> None:
    evidence = apart(good, goal(0, deadline=TODAY - timedelta(days=3)))
    assert "the deadline passed 3 days ago" in said(evidence, "goal_deadline_passed", of_goal=True)
    today = apart(good, goal(0, deadline=TODAY, owner=""))
    assert "the deadline is today" in said(today, "goal_without_owner", of_goal=True)


def test_a_goal_off_track_is_said_and_stands_before_one_that_goes_well(good: Evidence) -> None:
    def owners(first: float, second: float) -> list[Ranked]:
        change = both(goal(0, owner=""), goal(1, owner=""), aim(0, value=first), aim(1, value=second))
        return [one for one in order(apart(good, change)) if one.result.check == "goal_without_owner"]

    likely, hopeless = (11_050, 5.0), (14_000, 20.0)
    evidence = apart(good, both(aim(0, value=likely[0]), aim(1, value=hopeless[1])))
    assert [standing(one, evidence) for one in evidence.workspace.goals] == ["", "off_track"]
    for numbers, expected in (((likely[0], hopeless[1]), "g2"), ((hopeless[0], likely[1]), "g1")):
        mine, calm = owners(*numbers)
        assert mine.result.finding.subject_id == expected
        assert mine.score > calm.score
        assert "the goal is off track" in reasons(mine, TODAY, EN, of_goal=True)
        assert "track" not in reasons(calm, TODAY, EN, of_goal=True)


def test_more_goals_weigh_more_but_not_without_end(good: Evidence) -> None:
    def score(count: int) -> float:
        more = [good.workspace.goals[0].model_copy(update={"id": f"m{n}"}) for n in range(count)]
        work = good.workspace.model_copy(update={"goals": [*good.workspace.goals, *more]})
        return entry(apart(replace(good, workspace=work), without_days(20, 21, 40)), "data_gap").score

    assert score(0) < score(1) < score(2)
    assert score(10) == score(20)


def test_a_secret_stands_before_everything_about_a_calm_goal(good: Evidence) -> None:
    evidence = apart(good, both(row("profiles", "credentials_place", SECRET), goal(0, owner=""), goal(1, audience="")))
    assert keys(evidence)[0] == "secret_in_text"
    assert said(evidence, "secret_in_text") == "Error; whoever gets the file gets the access."


def test_accepted_findings_are_not_ranked(good: Evidence) -> None:
    evidence = apart(good, goal(0, owner=""))
    (result,) = [one.result for one in order(evidence)]
    work = evidence.workspace.model_copy(
        update={"accepted": [accept(result.check, result.finding, "so be it", datetime(2026, 11, 1))]}
    )
    assert order(replace(evidence, workspace=work)) == []


def test_cards_hold_a_goal_with_its_steps_and_stand_where_their_first_finding_does(good: Evidence) -> None:
    evidence = apart(good, both(goal(0, owner="", metric=""), goal(1, owner=""), row("risks", "answer", "")))
    work = evidence.workspace
    groups = grouped(ranked(run(evidence), evidence), "subject", work)
    assert [group.key for group in groups][:1] == ["goal:g1"]
    assert {group.key for group in groups} == {"goal:g1", "goal:g2", "audit"}
    mine = groups[0]
    assert mine.about == About("goal", "g1")
    assert mine.entries[0].result.check == "goal_vague"
    assert sum(len(group.entries) for group in groups) == len(order(evidence))
    by_check = grouped(ranked(run(evidence), evidence), "check", work)
    owners = next(group for group in by_check if group.check == "goal_without_owner")
    assert {one.result.finding.subject_id for one in owners.entries} == {"g1", "g2"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_subject_has_a_name_and_every_finding_a_reason(good: Evidence, language: str) -> None:
    texts = Texts(language)
    for change in CASES.values():
        evidence = apart(good, change)
        for one in order(evidence):
            finding = one.result.finding
            of = about(finding, evidence.workspace)
            assert is_about(one.result, str(of), evidence.workspace)
            assert named(of, finding, evidence.workspace, texts)
            for of_goal in (True, False):
                why = reasons(one, TODAY, texts, of_goal=of_goal)
                assert why.endswith(".")
                assert not why.endswith("..")
                assert not any(mark in why for mark in ("{", "checks-", "check-"))


def test_a_secret_in_a_goal_belongs_to_the_goal(good: Evidence) -> None:
    evidence = apart(good, goal(1, owner=SECRET))
    (result,) = [one.result for one in order(evidence) if one.result.check == "secret_in_text"]
    assert goal_of(result.finding, evidence.workspace) == "g2"
    assert is_about(result, "goal:g2", evidence.workspace)


def test_an_upload_answers_for_its_account(good: Evidence) -> None:
    evidence = apart(good, both(without_days(20, 21, 40), source("s1", rows_rejected=1, rejected=((7, "no_date"),))))
    results = [one.result for one in order(evidence)]
    gap = next(one for one in results if one.check == "data_gap")
    rejected = next(one for one in results if one.check == "data_rejected_rows")
    work = evidence.workspace
    assert is_about(rejected, "data:s1", work)
    assert not is_about(gap, "data:s1", work)
    assert is_about(gap, "data:s1", work, {"instagram:riga.roast"})
    assert not is_about(gap, "data:s1", work, {"vk:riga.roast"})
    assert not is_about(gap, "goal:s1", work, {"instagram:riga.roast"})


def test_every_check_s_finding_touches_goals_without_failing(good: Evidence) -> None:
    seen = set()
    for change in CASES.values():
        evidence = apart(good, change)
        for one in order(evidence):
            assert {mine.id for mine in touched(one.result.finding, evidence)} <= {
                g.id for g in evidence.workspace.goals
            }
            seen.add(one.result.check)
    assert seen == set(CHECKS)


def test_a_goal_of_any_shape_is_ranked() -> None:
    evidence = Evidence(Workspace(id="w", created=datetime(2026, 1, 1), goals=[Goal(id="g")]), TODAY)
    found = order(evidence)
    assert found[0].result.severity == "error"
    assert all(one.score > 0 for one in found)
