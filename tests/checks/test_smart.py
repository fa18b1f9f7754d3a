"""SMART: every check of goals has its letter, and letters follow what is done to a goal, saved or not."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from checks.changes import TODAY, aim, also, altered, both, first, goal

from smmdash.checks import CHECKS, Evidence, accept
from smmdash.checks.sentence import words
from smmdash.checks.smart import (
    AFTER,
    ANCHOR_STATES,
    ANCHORS,
    INITIALS,
    LETTERS,
    NO_LETTER,
    STATES,
    Letter,
    anchors,
    score,
    smart,
)  # fmt: skip
from smmdash.goals import Goal, Outcome, Step
from smmdash.i18n import LANGUAGES, Texts


def states(evidence: Evidence, place: int = 0) -> dict[str, str]:
    return {letter.key: letter.state for letter in smart(evidence.workspace.goals[place], evidence)}


def letter(evidence: Evidence, key: str) -> Letter:
    return next(one for one in smart(evidence.workspace.goals[0], evidence) if one.key == key)


def test_every_check_of_a_goal_belongs_to_one_letter_or_is_declared_to_belong_to_none() -> None:
    lettered = [check for checks in LETTERS.values() for check in checks]
    assert len(lettered) == len(set(lettered))
    assert not NO_LETTER & set(lettered)
    assert {key for key, check in CHECKS.items() if check.subject in ("goal", "step")} <= NO_LETTER | set(lettered)
    assert NO_LETTER | set(lettered) <= set(CHECKS)
    assert {check for checks in ANCHORS.values() for check in checks} <= set(lettered)
    assert set(AFTER) | set(AFTER.values()) <= set(lettered)
    assert list(INITIALS) == list(LETTERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_letters_states_and_anchors_have_their_words(language: str) -> None:
    texts = Texts(language)
    wanted = [f"smart-{key}{part}" for key in LETTERS for part in ("", ".help")]
    wanted += [f"smart-state_{state}" for state in STATES] + [
        f"smart-anchor_{key}" for key in (*ANCHORS, *ANCHOR_STATES)
    ]
    assert [key for key in wanted if not texts.has(key)] == []


def test_all_five_letters_of_a_good_goal_are_met(good: Evidence) -> None:
    for place in (0, 1):
        assert set(states(good, place).values()) == {"met"}
        judged = smart(good.workspace.goals[place], good)
        passed, of_all = score(judged)
        assert passed == of_all == sum(len(checks) for checks in LETTERS.values())
        assert set(anchors(judged).values()) == {"holds"}


@pytest.mark.parametrize(
    ("change", "key", "state"),
    [
        (first("metric", ""), "specific", "missing"),
        (first("owner", ""), "specific", "partly"),
        (aim(0, value=None), "measurable", "missing"),
        (aim(0, value=14_000), "achievable", "missing"),
        (aim(0, value=10_000), "achievable", "partly"),
        (first("steps", []), "achievable", "partly"),
        (first("business_goal", ""), "relevant", "missing"),
        (first("audience", ""), "relevant", "partly"),
        (first("goal_type", "service"), "relevant", "partly"),
        (first("deadline", None), "time_bound", "missing"),
    ],
)
def test_a_letter_goes_out_with_its_check(good: Evidence, change, key: str, state: str) -> None:
    altered(good, change)
    assert states(good)[key] == state


def test_one_letter_alone_goes_out(good: Evidence) -> None:
    altered(good, first("owner", ""))
    assert [key for key, state in states(good).items() if state != "met"] == ["specific"]


def test_what_waits_for_something_else_is_not_judged(good: Evidence) -> None:
    altered(good, first("metric", ""))
    reasons = {one.check: one.result.reason for one in letter(good, "measurable").judged}
    assert reasons["goal_unmeasured"] == "after_goal_vague"
    assert {one.result.reason for one in letter(good, "achievable").judged[:2]} == {"after_goal_vague"}
    altered(good, both(first("metric", "followers"), first("deadline", None)))
    assert letter(good, "time_bound").judged[1].result.reason == "after_goal_without_deadline"


def test_without_data_a_letter_is_not_judged_rather_than_lit(good: Evidence) -> None:
    from smmdash.facts import Facts

    bare = replace(good, facts=Facts(), kept={})
    found = states(bare)
    assert found["achievable"] == "unjudged"
    assert found["specific"] == found["time_bound"] == "met"
    held = anchors(smart(bare.workspace.goals[0], bare))
    assert held == {"specific": "holds", "measurable": "holds", "relevant": "holds", "current": "unjudged"}


def test_an_anchor_says_no_other_than_its_letter(good: Evidence) -> None:
    """Steps that are missing keep a check of their KPI waiting; that does not make the goal immeasurable."""
    judged = smart(good.workspace.goals[0].model_copy(update={"steps": [], "owner": ""}), good)
    by_letter = {letter.key: letter.state for letter in judged}
    assert (by_letter["measurable"], anchors(judged)["measurable"]) == ("met", "holds")
    assert (by_letter["specific"], anchors(judged)["specific"]) == ("partly", "open")


def test_a_draft_is_judged_in_the_place_of_what_is_saved(good: Evidence) -> None:
    draft = good.workspace.goals[0].model_copy(update={"deadline": None})
    assert {one.key: one.state for one in smart(draft, good)}["time_bound"] == "missing"
    assert states(good)["time_bound"] == "met"
    new = Goal(id="new", statement="More friends")
    found = {one.key: one.state for one in smart(new, good)}
    assert [key for key, state in found.items() if state == "missing"] == [
        "specific", "measurable", "relevant", "time_bound",
    ]  # fmt: skip
    assert [goal.id for goal in good.workspace.goals] == ["g1", "g2"]


def test_only_this_goal_is_judged_and_the_others_are_compared_with(good: Evidence) -> None:
    from smmdash.goals import Target

    altered(good, also(owner="", target=Target(kind="level", comparison="at_most", value=11_200)))
    for place in (0, 2):
        misses = [one.check for one in smart(good.workspace.goals[place], good)[2].misses]
        assert misses == ["goals_conflict"]
    assert states(good)["specific"] == "met"
    assert set(states(good, 1).values()) == {"met"}


def test_an_accepted_finding_leaves_the_letter_lit(good: Evidence) -> None:
    altered(good, first("steps", [Step(id=str(n), title="x", due=TODAY, kpi="y") for n in range(6)]))
    (miss,) = letter(good, "achievable").misses
    good.workspace.accepted = [accept(miss.check, miss.finding, "all six are small", datetime(2026, 11, 21))]
    assert letter(good, "achievable").state == "met"


def test_the_gravest_miss_comes_first_and_a_check_counts_once(good: Evidence) -> None:
    altered(good, both(first("audience", ""), first("business_goal", "")))
    assert [one.severity for one in letter(good, "relevant").misses] == ["error", "warning"]
    altered(good, first("steps", [Step(id=str(n), title="x") for n in range(3)]))
    passed, of_all = score(smart(good.workspace.goals[0], good))
    assert of_all - passed == 3


def test_an_ended_goal_has_letters_too(good: Evidence) -> None:
    altered(good, goal(0, outcome=Outcome(result="missed", day=TODAY - timedelta(days=3)), owner=""))
    assert states(good)["specific"] == "partly"


def test_a_day_in_a_finding_reads_after_its_preposition() -> None:
    """A Latvian month in words would need its case: it is written in figures, as in a goal's own sentence."""
    assert [words(date(2027, 5, 22), Texts(language)) for language in ("lv", "en")] == ["22.05.2027", "May 22, 2027"]
