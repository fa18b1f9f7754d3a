"""Every check: silent on the good workspace, raised alone by one change, silent again just short of it."""

import csv
from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pandas as pd
import pytest
from checks.break_cases import BREAK_ALSO, BREAK_CASES, BREAK_NEAR
from checks.cases import GIVEN, GOAL_ALSO, GOAL_CASES, GOAL_NEAR, WAY
from checks.changes import (
    ALL,
    SECRET,
    TODAY,
    Change,
    aim,
    altered,
    answer,
    both,
    cell,
    check_in,
    clash,
    days,
    dollars,
    first,
    found,
    last_post,
    milestones,
    only_weekdays,
    row,
    scope,
    second,
    source,
    steps,
    target,
    until,
    without_days,
)
from checks.upkeep_cases import UPKEEP_ALSO, UPKEEP_CASES, UPKEEP_NEAR

from smmdash.audit import Obstacle
from smmdash.checks import CHECKS, Evidence, message, run
from smmdash.facts import Facts, frame
from smmdash.goals import BusinessGoal, Goal, Outcome, Step
from smmdash.i18n import LANGUAGES, Texts

CATALOGUE = Path(__file__).parents[3] / "shared" / "checks.csv"

CASES: dict[str, Change] = {
    "goal_vague": first("metric", ""),
    "goal_without_target": target("value", None),
    "goal_without_deadline": first("deadline", None),
    "goal_deadline_passed": first("deadline", TODAY - timedelta(days=1)),
    "goal_unmeasured": first("metric", "leads"),
    "goal_without_business_goal": first("business_goal", "gone"),
    "business_goal_without_goal": lambda e: e.workspace.business_goals.append(BusinessGoal(id="b2", name="Staff")),
    "goal_without_audience": first("audience", ""),
    "goal_without_owner": first("owner", "  "),
    "goal_without_steps": first("steps", []),
    "goal_too_many_steps": steps(5),
    "review_overdue": first("start", TODAY - timedelta(days=92)),
    "too_many_goals": milestones(8),
    "profile_without_owner": row("profiles", "credentials_place", ""),
    "profile_dormant": last_post(62),
    "audit_incomplete": answer("positioning", ""),
    "risk_without_answer": row("risks", "answer", ""),
    "obstacle_without_action": row("obstacles", "action", ""),
    "secret_in_text": row("profiles", "credentials_place", SECRET),
    "data_gap": without_days(20, 21, 40),
    "data_stale": until(TODAY - timedelta(days=20)),
    "data_duplicate": clash("days", date(2026, 10, 5), 30, 45),
    "data_impossible": cell("likes", -1),
    "data_mixed_currency": dollars,
    "data_rejected_rows": source("s1", rows_rejected=3, rejected=((7, "no_date"), (9, "no_date"), (12, "duplicate"))),
    **BREAK_CASES,
    **UPKEEP_CASES,
    **GOAL_CASES,
}
"""One change of the good workspace for each check, which raises that check and no other."""

ALSO: list[tuple[str, Change]] = [
    ("goal_vague", first("metric", "a metric of tomorrow")),
    ("goal_without_target", target("comparison", "within")),
    ("goal_unmeasured", lambda e: setattr(e.workspace.goals[0].scope, "networks", ["vk"])),
    ("goal_unmeasured", both(second("check_ins", []), scope(1, post_types=["reel"]))),
    ("goal_without_business_goal", first("business_goal", "")),
    ("goal_without_audience", first("audience", "gone")),
    ("goal_without_steps", first("steps", [Step(id="s1")])),
    ("review_overdue", both(first("start", date(2025, 1, 1)), first("milestones", WAY), check_in(92))),
    ("profile_without_owner", row("profiles", "owner", "")),
    ("risk_without_answer", row("risks", "owner", "")),
    ("secret_in_text", lambda e: setattr(e.workspace.goals[1], "owner", SECRET)),
    ("secret_in_text", answer("course", "see\n" + SECRET)),
    ("data_duplicate", clash("days", date(2026, 11, 20), 45, 30)),
    ("data_duplicate", clash("posts", date(2026, 10, 5), 45, 30)),
    ("data_impossible", cell("reach", 901)),
    ("data_impossible", cell("likes", 501, kind="posts")),
    ("data_impossible", cell("completion_rate", 101.0)),
    ("data_impossible", cell("likes", -1, kind="posts", network="linkedin", account="riga.roast")),
    *BREAK_ALSO,
    *UPKEEP_ALSO,
    *GOAL_ALSO,
]
"""Further changes that raise exactly one check."""

NEAR: dict[str, Change] = {
    "a milestone needs no metric and no number": both(
        first("metric", ""), target("kind", "milestone"), target("value", None)
    ),
    "a target of zero is a target": aim(0, value=0, upper=20_000, comparison="within"),
    "the last day of a goal is not over": both(first("deadline", TODAY), target("value", 11_001)),
    "a closed goal is left alone": both(
        first("metric", ""), first("deadline", None), first("outcome", Outcome(result="missed", day=TODAY))
    ),
    "a value noted by hand measures": both(first("metric", "leads"), check_in(3, 12)),
    "a segment in the scope is an audience": both(
        first("audience", ""), lambda e: setattr(e.workspace.goals[0].scope, "segment", "Riga"), check_in(3, 1)
    ),
    "four steps are fine": steps(4),
    "the day of the review is not late": first("start", TODAY - timedelta(days=91)),
    "a check-in counts": both(first("start", date(2025, 1, 1)), first("milestones", WAY), check_in(91)),
    "seven goals are fine": milestones(7),
    "sixty days of silence are fine": last_post(60),
    "a dormant profile may be silent": both(last_post(100), row("profiles", "status", "dormant")),
    "a low risk may stay open": both(row("risks", "answer", ""), row("risks", "likelihood", 2)),
    "a risk nobody weighed is not high": both(row("risks", "answer", ""), row("risks", "impact", None)),
    "a row without a cause is no obstacle": lambda e: e.workspace.audit.obstacles.append(Obstacle(weight=5)),
    "prose about a password is no secret": row("profiles", "credentials_place", "the password is in Bitwarden"),
    "closed on weekends is no gap": days(only_weekdays),
    "an export that drops zero days has no gaps": both(without_days(20, 21), source("s1", drops_zero_days=ALL)),
    "a fortnight is fresh enough": until(TODAY - timedelta(days=14)),
    "posts grow": clash("posts", date(2026, 10, 5), 30, 45),
    "the last days were still being counted": clash("days", date(2026, 11, 19), 30, 45),
    "linkedin takes reactions back": cell("likes", -1, line=211, network="linkedin", account="riga.roast"),
    "tiktok takes deleted comments back": cell("comments", -4, line=211, network="tiktok", account="riga.roast"),
    "a video may cost subscribers": cell("followers_gained", -1, kind="posts", network="youtube", account="riga"),
    "reach may equal impressions": cell("reach", 900),
    "a refund is no error": days(lambda rows: rows.assign(spend=rows["spend"].mask(rows["line"] == 7, -3.0))),
    "one currency and rows without any": days(
        lambda rows: rows.assign(currency=rows["currency"].mask(rows["line"] == 7, ""))
    ),
    **BREAK_NEAR,
    **UPKEEP_NEAR,
    **GOAL_NEAR,
}


def test_every_check_has_a_case() -> None:
    assert list(CASES.keys() ^ CHECKS.keys()) == []


def test_the_good_workspace_is_silent_and_nothing_is_skipped(good: Evidence) -> None:
    assert [(result.check, result.result) for result in run(good) if result.result != "passed"] == []
    assert len(run(good)) == len(CHECKS)


@pytest.mark.parametrize("key", CASES)
def test_one_change_raises_exactly_one_check(good: Evidence, key: str) -> None:
    assert set(found(altered(good, CASES[key]))) == {key, *GIVEN.get(key, [])}


@pytest.mark.parametrize("place", range(len(ALSO)), ids=lambda place: f"{ALSO[place][0]}-{place}")
def test_other_ways_to_raise_it(good: Evidence, place: int) -> None:
    key, change = ALSO[place]
    assert set(found(altered(good, change))) == {key}


@pytest.mark.parametrize("name", NEAR)
def test_just_short_of_it_is_silent(good: Evidence, name: str) -> None:
    assert found(altered(good, NEAR[name])) == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", CASES)
def test_a_finding_is_a_whole_sentence(good: Evidence, key: str, language: str) -> None:
    texts = Texts(language)
    for result in run(altered(good, CASES[key])):
        said = message(result, texts)
        assert said
        for unfilled in ("{", "}", "check-", "audit-", "measure-", "network-", "nan", "None", "_"):
            assert unfilled not in said, said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", CHECKS)
def test_a_check_explains_itself(key: str, language: str) -> None:
    texts = Texts(language)
    wanted = [f"check-{key}{part}" for part in ("", ".message", ".why", ".mend", ".article", ".bad", ".good")]
    assert [text for text in wanted if not texts.has(text)] == []


def test_the_secret_itself_is_nowhere_in_the_result(good: Evidence) -> None:
    (result,) = [r for r in run(altered(good, CASES["secret_in_text"])) if r.result == "found"]
    assert "flat7white" not in repr(result)
    assert result.finding.mend.anchor == "audit/profiles/0/credentials_place"


def test_the_zero_days_of_one_measure_excuse_no_other(good: Evidence) -> None:
    change = both(without_days(20, 21), source("s3", drops_zero_days=frozenset({"likes"})))
    (result,) = [r for r in run(altered(good, change)) if r.check == "data_gap"]
    assert [term.key for term in result.finding.values["measures"]] == [
        "measure-followers",
        "measure-reach",
        "measure-impressions",
    ]


def test_a_gap_is_measured(good: Evidence) -> None:
    (result,) = [r for r in run(altered(good, CASES["data_gap"])) if r.check == "data_gap"]
    assert (result.finding.values["count"], result.finding.values["longest"]) == (3, 2)


def test_a_gap_older_than_400_days_is_left_alone(good: Evidence) -> None:
    (result,) = [r for r in run(altered(good, far_back(600, 420))) if r.check == "data_gap"]
    assert result.result == "passed"
    (result,) = [r for r in run(altered(good, far_back(600, 300))) if r.check == "data_gap"]
    assert result.result == "found"


def far_back(length: int, missing: int) -> Change:
    dates = pd.date_range(TODAY - timedelta(days=length), TODAY - timedelta(days=1))
    dates = dates[dates != pd.Timestamp(TODAY - timedelta(days=missing))]
    rows = pd.DataFrame({"date": dates, "network": "vk", "account": "r", "source": "s1", "line": 2, "likes": 1.0})
    return lambda evidence: replace(evidence, facts=Facts(days=frame("days", rows)))


@pytest.mark.parametrize(("gap", "age", "stale"), [(3, 7, False), (3, 8, True), (30, 45, False), (30, 46, True)])
def test_the_cadence_follows_the_uploads(good: Evidence, gap: int, age: int, stale: bool) -> None:
    rhythm = [source(key, added=TODAY - timedelta(days=age + gap * place)) for place, key in enumerate(("s1", "s3"))]
    third = replace(good.sources["s1"], id="s4", added=TODAY - timedelta(days=age + gap * 2))
    evidence = altered(good, both(*rhythm, until(TODAY - timedelta(days=age))))
    evidence = replace(
        evidence,
        sources={**evidence.sources, "s4": third},
        facts=replace(evidence.facts, posts=frame("posts", evidence.facts.posts.iloc[:0])),
    )
    named = [r.finding.subject_id for r in run(evidence) if r.check == "data_stale" and r.finding]
    assert ("instagram:riga.roast" in named) is stale


def test_impossible_figures_are_grouped_by_upload_and_measure(good: Evidence) -> None:
    changes = [cell("likes", -1, line=line) for line in (4, 6, 8, 9)] + [cell("reach", 5000, line=4)]
    results = [r for r in run(altered(good, both(*changes))) if r.check == "data_impossible"]
    values = [result.finding.values for result in results]
    assert [(value["rule"], value["count"], value["lines"]) for value in values] == [
        ("negative", 4, ("4", "6", "8")),
        ("part", 1, ("4",)),
    ]


def test_impossible_figures_never_flood(good: Evidence) -> None:
    measures = ("saves", "shares", "comments", "views", "clicks", "mentions", "reviews", "leads")
    results = [
        r for r in run(altered(good, both(*(cell(name, -1) for name in measures)))) if r.check == "data_impossible"
    ]
    assert len(results) == 5
    assert results[-1].finding.values["rule"] == "several"
    assert len(results[-1].finding.values["measures"]) == 4


def test_periods_are_checked_too(good: Evidence) -> None:
    rows = pd.DataFrame({
        "network": "vk", "account": "r", "owner": "own",
        "start": pd.Timestamp(2026, 10, 1), "end": pd.Timestamp(2026, 11, 15),
        "measure": ["reach", "impressions"], "value": [20.0, 10.0], "source": "s1", "line": [3, 3],
    })  # fmt: skip
    evidence = replace(good, facts=replace(good.facts, periods=frame("periods", rows)))
    assert found(evidence) == ["data_impossible"]


@pytest.mark.skipif(not CATALOGUE.is_file(), reason="the shared catalogue is not here")
def test_severity_and_subject_are_those_of_the_catalogue() -> None:
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        rows = {line["key"]: (line["severity"], line["subject"].replace(" ", "_")) for line in csv.DictReader(file)}
    assert CHECKS.keys() <= rows.keys()
    assert {key: (check.severity, check.subject) for key, check in CHECKS.items()} == {key: rows[key] for key in CHECKS}


def test_an_empty_workspace_is_not_blamed_for_what_cannot_be_judged() -> None:
    from smmdash.store.workspace import Workspace

    results = run(Evidence(Workspace(id="w", created=datetime(2026, 1, 1)), TODAY))
    states = {result.check: (result.result, result.reason) for result in results}
    assert states["goal_vague"] == ("skipped", "no_goals")
    assert states["data_gap"] == ("skipped", "no_days")
    assert states["secret_in_text"] == ("passed", "")
    assert [result.check for result in results if result.result == "found"] == ["audit_incomplete"]


def test_goals_of_any_shape_are_judged_without_an_error() -> None:
    from smmdash.store.workspace import Workspace

    space = Workspace(id="w", created=datetime(2026, 1, 1), goals=[Goal(id="g")])
    reasons = {result.reason for result in run(Evidence(space, TODAY)) if result.check == "review_overdue"}
    assert reasons == {"no_start"}
