from collections.abc import Iterator
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest

from smmdash.checks import CHECKS, Evidence, Finding, Mend, Term, accept, fingerprint, message, run, subject, subject_of
from smmdash.checks.audit import PAGES
from smmdash.checks.base import NEEDS, SEVERITIES, Skipped, check, plain
from smmdash.checks.texts_within import texts_within
from smmdash.i18n import LANGUAGES, Texts
from smmdash.i18n.texts import variables
from smmdash.importers.results import REASONS
from smmdash.store.workspace import Workspace

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 12)


def finding(name: str = "g1", *, deadline: date | None = None, **values: object) -> Finding:
    return Finding("goal", name, name, Mend("goals", name), values, deadline=deadline)


@check("error", subject="goal")
def raises(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Raise two findings: a later deadline first."""
    yield finding("late", deadline=date(2027, 5, 1))
    yield finding("over", deadline=date(2026, 1, 1))
    yield finding("soon", deadline=date(2026, 12, 1))


@check("warning", subject="goal", needs=("goals",))
def judges(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Find nothing."""
    yield from ()


@check("info", subject="goal")
def skips(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Find one thing and skip the rest, twice for one reason."""
    yield Skipped("no_start")
    yield finding("seen")
    yield Skipped("no_start")


def test_a_check_is_found_passed_or_skipped(good: Evidence) -> None:
    results = run(good, {entry.key: entry for entry in (skips, judges, raises)})
    assert [(result.check, result.result, result.reason) for result in results] == [
        ("raises", "found", ""),
        ("raises", "found", ""),
        ("raises", "found", ""),
        ("skips", "found", ""),
        ("skips", "skipped", "no_start"),
        ("judges", "passed", ""),
    ]


def test_the_nearest_open_deadline_comes_first(good: Evidence) -> None:
    results = run(good, {"raises": raises})
    assert [result.finding.subject_id for result in results] == ["soon", "late", "over"]


def test_without_what_it_needs_a_check_is_skipped(good: Evidence) -> None:
    good.workspace.goals = []
    (result,) = run(good, {"judges": judges})
    assert (result.result, result.reason, result.finding) == ("skipped", "no_goals", None)


def test_an_accepted_finding_stays_accepted_while_its_facts_do_and_then_returns(good: Evidence) -> None:
    def stale(evidence: Evidence) -> list:
        return [result for result in run(evidence) if result.check == "goal_too_many_steps" and result.finding]

    steps = good.workspace.goals[0].steps
    good.workspace.goals[0].steps = steps * 5
    (result,) = stale(good)
    assert result.is_open
    good.workspace.accepted = [accept(result.check, result.finding, "all five are small", NOW)]
    (result,) = stale(good)
    assert not result.is_open
    assert result.accepted.reason == "all five are small"
    good.workspace.goals[0].steps = steps * 6
    (result,) = stale(good)
    assert result.is_open


def test_days_passing_do_not_bring_an_accepted_finding_back(good: Evidence) -> None:
    good.workspace.goals[0].deadline = TODAY - timedelta(days=1)
    (result,) = [result for result in run(good) if result.check == "goal_deadline_passed"]
    good.workspace.accepted = [accept(result.check, result.finding, "closing next week", NOW)]
    later = replace(good, today=TODAY + timedelta(days=5))
    (result,) = [result for result in run(later) if result.check == "goal_deadline_passed"]
    assert result.finding.ages == {"days": 6}
    assert not result.is_open
    good.workspace.goals[0].deadline = TODAY - timedelta(days=2)
    (result,) = [result for result in run(good) if result.check == "goal_deadline_passed"]
    assert result.is_open


def test_accepting_one_finding_leaves_its_neighbour_open(good: Evidence) -> None:
    for goal in good.workspace.goals:
        goal.owner = ""
    first, second = [result for result in run(good) if result.result == "found"]
    good.workspace.accepted = [accept(first.check, first.finding, "x", NOW)]
    found = [result for result in run(good) if result.result == "found"]
    assert [result.finding for result in found] == [second.finding, first.finding]
    assert [result.is_open for result in found] == [True, False]


def test_a_fingerprint_depends_on_check_subject_and_values() -> None:
    prints = {
        fingerprint("a", finding("g1", count=1)),
        fingerprint("b", finding("g1", count=1)),
        fingerprint("a", finding("g2", count=1)),
        fingerprint("a", finding("g1", count=2)),
    }
    assert len(prints) == 4
    assert fingerprint("a", finding("g1", day=TODAY)) == fingerprint("a", finding("g1", day=TODAY))


def test_a_long_subject_is_kept_short_and_apart() -> None:
    names = {subject_of(finding("x" * 100 + end)) for end in "ab"}
    assert len(names) == 2
    assert all(len(name) <= 80 for name in names)


def test_values_become_plain_for_json() -> None:
    assert plain({"a": (Term("measure-likes"), TODAY), "b": 2}) == {"a": ["measure-likes", "2026-11-21"], "b": 2}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_engine_s_own_words_are_there(language: str) -> None:
    texts = Texts(language)
    wanted = [f"check-severity_{key}" for key in SEVERITIES]
    wanted += [f"check-skipped_no_{need}" for need in NEEDS]
    wanted += [f"check-skipped_{reason}" for reason in ("no_start", "no_daily_series", "no_amounts")]
    wanted += [f"import-reason_{reason}" for reason in REASONS]
    wanted += [
        f"check-place_{name}" for name in ("name", "goals", "business_goals", "audiences", "uploads", "accepted")
    ]
    assert [key for key in wanted if not texts.has(key)] == []


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
def test_the_languages_take_the_same_values(language: str) -> None:
    english, other = (
        {k: v for k, v in variables(x).items() if k.startswith(("check-", "audit-"))} for x in ("en", language)
    )
    assert other == english


@pytest.mark.parametrize(
    ("language", "count", "said"),
    [
        ("ru", 1, "шаг;"), ("ru", 3, "шага;"), ("ru", 5, "шагов;"), ("ru", 21, "шаг;"),
        ("lv", 1, "solis;"), ("lv", 5, "soļi;"), ("lv", 10, "soļu;"), ("lv", 21, "solis;"),
        ("en", 1, "step;"), ("en", 5, "steps;"),
    ],
)  # fmt: skip
def test_plurals_are_real(language: str, count: int, said: str) -> None:
    assert f"{count} {said}" in Texts(language)("check-goal_too_many_steps.message", subject="x", count=count, most=4)


def test_a_long_list_is_cut_and_counted(good: Evidence) -> None:
    steps = tuple(
        Term(f"measure-{name}") for name in ("likes", "shares", "saves", "views", "clicks", "reach", "posts", "leads")
    )
    values = {"network": Term("network-vk"), "measures": steps, "count": 2, "longest": 1, "first": TODAY}
    entry = replace(CHECKS["data_gap"], rule=lambda evidence: iter([replace(finding(), values=values)]))
    (result,) = run(good, {"data_gap": entry})
    assert "2 more" in message(result, Texts("en"))


def test_a_measure_of_one_source_goes_by_its_own_name() -> None:
    entry = Finding("data", "x", Term("measure-story_taps"), Mend("data"))
    assert subject(entry, Texts("lv")) == "story taps"


def test_ids_and_keys_are_no_texts(good: Evidence) -> None:
    places = ["/".join(path) for path, _ in texts_within(good.workspace)]
    assert "goals/0/statement" in places
    assert "goals/0/steps/0/title" in places
    assert "audit/profiles/0/credentials_place" in places
    assert not [place for place in places if place.endswith(("/id", "/metric", "/network")) or place == "id"]


def test_every_part_of_a_workspace_with_texts_has_a_page_and_a_name() -> None:
    parts = {
        name for name, field in Workspace.model_fields.items() if "list" in str(field.annotation) or name == "name"
    }
    texts = Texts("en")
    assert [part for part in parts if part != "audit" and not texts.has(f"check-place_{part}")] == []
    assert set(PAGES) <= set(Workspace.model_fields)
