"""Planted errors are found, look-alikes are left alone, and every check has enough of both."""

from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from checks.planted.case import Case, bad, near
from checks.planted.data_series import DOTS, VK, less
from checks.planted.space import Plant, Space, aimed, answered, document, good, of, rewritten, row
from checks.planted.suite import CASES, scores, told

from smmdash.audit import InventoryItem
from smmdash.checks import CHECKS, Result, accept, run
from smmdash.goals import Baseline

LEAST = 3


def test_the_good_workspace_is_silent_and_hardly_anything_is_skipped() -> None:
    results = run(good().evidence())
    assert [result.check for result in results if result.result == "found"] == []
    assert {result.check for result in results if result.result == "skipped"} <= {"content_outdated"}


@pytest.mark.parametrize("key", CHECKS)
def test_every_check_has_planted_errors_and_look_alikes(key: str) -> None:
    counted = Counter(bool(case.subject) for case in CASES if case.key == key)
    assert min(counted[True], counted[False]) >= LEAST


def test_no_case_is_about_a_check_that_is_not_there_or_told_twice() -> None:
    assert {case.key for case in CASES} <= CHECKS.keys()
    assert [name for name, count in Counter((case.key, case.name) for case in CASES).items() if count > 1] == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.key}: {case.name}")
def test_a_case_says_what_was_planted_and_nothing_else(case: Case) -> None:
    result = told(case)
    assert result.is_right, (result.subjects, result.others)


def _found(space: Space, key: str) -> Result:
    (result,) = [one for one in run(space.evidence()) if one.check == key and one.finding is not None]
    return result


def test_a_target_that_the_start_met_is_told_by_that_level_although_no_baseline_is_kept() -> None:
    space = good()
    of("followers", baseline=Baseline())(space)
    aimed("followers", value=8_500)(space)
    finding = _found(space, "goal_too_easy").finding
    assert finding is not None
    assert finding.values["case"] == "met"
    assert 8_500 < finding.values["now"].number < 9_100


RETURNING: dict[str, tuple[Plant, Plant]] = {
    "risk_without_answer": (row("risks", 2, likelihood=5), row("risks", 2, impact=4)),
    "profile_without_owner": (row("profiles", 3, owner=""), row("profiles", 3, credentials_place="")),
    "goal_unrealistic": (aimed("visits", value=36_000), aimed("visits", value=40_000)),
    "data_gap": (rewritten(VK, less(range(60, 65), DOTS)), rewritten(VK, less(range(60, 67), DOTS))),
    "data_rejected_rows": (
        rewritten(VK, lambda lines: [*lines, "вчера;1"]),
        rewritten(VK, lambda lines: [*lines, "вчера;1"]),
    ),
    "content_outdated": (
        answered(inventory=[InventoryItem(title="A", group="outdated")]),
        document(lambda work: work.audit.inventory.append(InventoryItem(title="B", group="outdated"))),
    ),
}
"""Plants of which the second changes the facts behind the finding of the first."""


@pytest.mark.parametrize("key", RETURNING)
def test_an_accepted_finding_returns_when_the_facts_behind_it_change(key: str) -> None:
    planted, changed = RETURNING[key]
    space = good()
    planted(space)
    finding = _found(space, key).finding
    assert finding is not None
    space.work.accepted = [accept(key, finding, "Мы об этом знаем", datetime(2026, 11, 20, tzinfo=UTC))]
    accepted = _found(space, key)
    assert (accepted.is_open, accepted.accepted and accepted.accepted.reason) == (False, "Мы об этом знаем")
    space.today += timedelta(days=1)
    assert not _found(space, key).is_open
    changed(space)
    assert _found(space, key).is_open


def test_a_check_that_is_wrong_is_counted_so() -> None:
    wrong = [
        bad("goal_without_owner", "silent", "vk", of("vk")),
        bad("goal_without_owner", "another goal", "vk", of("leads", owner="")),
        near("goal_without_owner", "raised", of("vk", owner="")),
        near("goal_without_steps", "raised another", of("vk", owner="")),
        bad("goal_without_owner", "right", "vk", of("vk", owner="")),
    ]
    made = scores(map(told, wrong))
    assert (made["goal_without_owner"].planted, made["goal_without_owner"].found) == (3, 1)
    assert made["goal_without_owner"].false == 3
    assert made["goal_without_owner"].recall == pytest.approx(1 / 3)
    assert made["goal_without_owner"].precision == pytest.approx(1 / 4)
    assert made["goal_without_steps"].wrong == ["raised another"]
