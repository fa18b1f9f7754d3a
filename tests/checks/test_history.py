"""The history of findings: a point a day, what came and what was mended, the same for whoever opens the workspace."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from checks.changes import TODAY, apart, both, goal, milestones, row, without_days
from hypothesis import given
from hypothesis import strategies as some

from smmdash.checks import Evidence, accept, run
from smmdash.checks import history as kept
from smmdash.checks.accepting import returned, since, with_acceptance
from smmdash.checks.base import Account, Amount, Segment, Sentences, Term
from smmdash.checks.history import name, points, recorded
from smmdash.checks.written import MOST, read, write
from smmdash.i18n import Texts
from smmdash.store.workspace import FindingsDay, FindingsHistory, Noticed, Workspace

EN = Texts("en")


NEXT = TODAY + timedelta(days=1)


def noted(evidence: Evidence, work: Workspace, day=TODAY) -> Workspace:
    """Record what the checks say of ``evidence`` in the document ``work``, which holds the history."""
    held = evidence.workspace.model_copy(update={"findings": work.findings})
    return recorded(held, run(Evidence(held, TODAY, evidence.facts, evidence.sources, evidence.replaced)), day)


def came(day: FindingsDay) -> set[tuple[str, str]]:
    return {(one.check, one.how) for one in day.came}


def went(day: FindingsDay) -> set[tuple[str, str]]:
    return {(one.check, one.how) for one in day.went}


def test_the_first_point_counts_and_nothing_came(good: Evidence) -> None:
    evidence = apart(good, both(goal(0, owner="", metric=""), row("risks", "answer", "")))
    (day,) = noted(evidence, evidence.workspace).findings.days
    assert (day.day, day.errors, day.warnings, day.infos) == (TODAY, 1, 2, 0)
    assert day.came == day.went == []


def test_nothing_changed_is_no_point_and_the_very_workspace(good: Evidence) -> None:
    evidence = apart(good, goal(0, owner=""))
    work = noted(evidence, evidence.workspace)
    results = run(Evidence(work, TODAY, evidence.facts, evidence.sources))
    assert recorded(work, results, TODAY) is work
    assert recorded(work, results, NEXT) is work
    assert recorded(work, results, TODAY - timedelta(days=3)) is work


def test_a_day_lists_what_came_and_what_was_mended(good: Evidence) -> None:
    work = noted(apart(good, goal(0, owner="")), good.workspace)
    work = noted(apart(good, goal(0, audience="")), work, NEXT)
    first, second = work.findings.days
    assert first.day == TODAY
    assert second.day == NEXT
    assert came(second) == {("goal_without_audience", "new")}
    assert went(second) == {("goal_without_owner", "mended")}
    assert name(second.came[0], EN) == "11,250 followers"


def test_a_day_has_one_point_and_what_came_and_went_on_it_is_not_told(good: Evidence) -> None:
    work = noted(apart(good, goal(0, owner="")), good.workspace)
    work = noted(apart(good, goal(0, owner="", audience="")), work, NEXT)
    work = noted(apart(good, goal(0, owner="", audience="", steps=[])), work, NEXT)
    assert len(work.findings.days) == 2
    assert came(work.findings.days[1]) == {("goal_without_audience", "new"), ("goal_without_steps", "new")}
    work = noted(apart(good, goal(0, owner="")), work, NEXT)
    assert came(work.findings.days[1]) == went(work.findings.days[1]) == set()
    work = noted(good, work, NEXT)
    assert went(work.findings.days[1]) == {("goal_without_owner", "mended")}
    work = noted(apart(good, goal(0, owner="")), work, NEXT)
    assert went(work.findings.days[1]) == set()


def test_two_visitors_note_the_same_whatever_the_order(good: Evidence) -> None:
    start = noted(apart(good, goal(0, owner="")), good.workspace)
    changed = apart(good, goal(0, audience=""))
    one = noted(changed, start, NEXT)
    other = noted(changed, noted(changed, start, NEXT), NEXT)
    assert one.findings == other.findings


def test_accepted_is_told_apart_from_mended_and_its_return_too(good: Evidence) -> None:
    evidence = apart(good, row("risks", "answer", ""))
    work = noted(evidence, good.workspace)
    (result,) = [one for one in run(evidence) if one.is_open]
    entry = accept(result.check, result.finding, "watched", datetime(2026, 11, 20))
    accepted = apart(evidence, lambda e: e.workspace.accepted.append(entry))
    work = noted(accepted, work, NEXT)
    assert went(work.findings.days[-1]) == {("risk_without_answer", "accepted")}
    heavier = apart(accepted, row("risks", "impact", 5))
    work = noted(heavier, work, NEXT + timedelta(days=1))
    assert came(work.findings.days[-1]) == {("risk_without_answer", "returned")}


def test_what_cannot_be_judged_any_more_was_not_mended(good: Evidence) -> None:
    evidence = apart(good, without_days(20, 21, 40))
    work = noted(evidence, good.workspace)
    from smmdash.facts import Facts

    bare = Evidence(good.workspace.model_copy(update={"findings": work.findings}), TODAY, Facts())
    work = recorded(bare.workspace, run(bare), NEXT)
    assert ("data_gap", "gone") in went(work.findings.days[-1])


def test_the_history_stays_small(good: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_DAYS", 5)
    monkeypatch.setattr(kept, "DETAILED", 2)
    monkeypatch.setattr(kept, "LISTED", 3)
    work = noted(good, good.workspace)
    for step in range(1, 9):
        change = milestones(8) if step % 2 else goal(0, owner="")
        work = noted(apart(good, change), work, TODAY + timedelta(days=step))
    assert len(work.findings.days) == 5
    assert [bool(day.came or day.went) for day in work.findings.days] == [False, False, True, True, True]
    assert all(day.unlisted for day in work.findings.days[:2])
    many = apart(good, both(goal(0, owner="", audience="", steps=[], metric="", deadline=None), goal(1, owner="")))
    work = noted(many, work, TODAY + timedelta(days=9))
    last = work.findings.days[-1]
    assert len(last.came) == 3
    assert last.unlisted >= 2


def test_more_findings_than_can_be_followed_are_counted(good: Evidence, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "MOST_OPEN", 2)
    many = apart(good, goal(0, owner="", audience="", steps=[]))
    work = noted(many, noted(apart(good, goal(0, owner="")), good.workspace), NEXT)
    assert (work.findings.days[-1].warnings, work.findings.days[-1].came, work.findings.open) == (3, [], [])
    work = noted(apart(good, goal(0, owner="")), work, NEXT + timedelta(days=1))
    assert work.findings.days[-1].came == []
    assert len(work.findings.open) == 1


def test_a_history_of_a_full_length_fits_its_document(good: Evidence) -> None:
    days = [FindingsDay(day=TODAY + timedelta(days=n - 500)) for n in range(400)]
    held = good.workspace.model_copy(update={"findings": FindingsHistory(days=days)})
    work = Workspace.model_validate(held.model_dump())
    work = noted(apart(good, goal(0, owner="")), work)
    assert len(Workspace.model_validate(work.model_dump()).findings.days) == 400


def test_the_points_end_today(good: Evidence) -> None:
    work = noted(apart(good, goal(0, owner="")), good.workspace)
    told = points(work.findings, TODAY + timedelta(days=6))
    assert [(one.day, one.warnings) for one in told] == [(TODAY, 1), (TODAY + timedelta(days=6), 1)]
    assert points(good.workspace.findings, TODAY) == ()


NEVER_WRITTEN = (
    "", "nonsense", "[1]", '{"name": {"is": "Term"}}', '{"name": {"is": "day", "day": 7}}',
    '{"name": {"is": "Amount", "metric": [], "number": "1", "currency": ""}}',
)  # fmt: skip


@pytest.mark.parametrize("held", NEVER_WRITTEN)
def test_a_name_that_nobody_wrote_is_no_name(held: str) -> None:
    assert name(Noticed(check="data_gap", subject="x", name=held), EN) == EN("check-unnamed")


simple = some.one_of(
    some.text(max_size=20), some.integers(-(10**9), 10**9), some.dates(), some.booleans(),
    some.floats(allow_nan=False, allow_infinity=False), some.builds(Term, some.text(max_size=9)),
    some.builds(Account, some.text(max_size=9), some.text(max_size=9)), some.builds(Segment, some.text(max_size=9)),
    some.builds(Amount, some.text(max_size=9), some.integers(0, 9), some.text(max_size=3)),
    some.builds(Sentences, some.lists(some.text(max_size=9), max_size=3).map(tuple)),
)  # fmt: skip


@given(
    some.dictionaries(some.text(max_size=9), some.one_of(simple, some.lists(simple, max_size=3).map(tuple)), max_size=6)
)
def test_values_come_back_as_they_were(values: dict) -> None:
    written = write(values)
    assert len(written) <= MOST
    if written:
        assert read(written) == values


@given(some.text(max_size=60))
def test_reading_what_was_never_written_does_not_fail(text: str) -> None:
    assert read(text) is None or isinstance(read(text), dict)


def test_what_has_changed_since_is_said_in_figures_and_in_the_sentence_of_then(good: Evidence) -> None:
    evidence = apart(good, row("risks", "answer", ""))
    (result,) = [one for one in run(evidence) if one.is_open]
    entry = accept(result.check, result.finding, "watched", datetime(2026, 11, 3))
    accepted = apart(evidence, lambda e: e.workspace.accepted.append(entry))
    heavier = apart(accepted, row("risks", "impact", 5))
    results = run(heavier)
    (back,) = [one for one in results if one.is_open]
    assert returned(back, heavier.workspace.accepted, results) == entry
    found = since(back, entry, EN)
    assert found.moved == ("16 → 20",)
    assert "weighs 16 of 25" in found.said
    assert since(back, entry.model_copy(update={"values": ""}), EN) is None
    assert since(back, entry.model_copy(update={"values": '{"a": 1}'}), EN) is None
    # Accepted as it is now, the outgrown acceptance makes room.
    again = accept(back.check, back.finding, "still", datetime(2026, 11, 21))
    assert with_acceptance(heavier.workspace.accepted, again, results) == [again]


def test_accepting_one_of_two_findings_about_one_subject_keeps_the_other(good: Evidence) -> None:
    (result,) = [one for one in run(apart(good, row("risks", "answer", ""))) if one.is_open]
    other = replace(result.finding, values={**result.finding.values, "weight": 25})
    first = accept(result.check, result.finding, "watched", datetime(2026, 11, 3))
    second = accept(result.check, other, "watched too", datetime(2026, 11, 4))
    held = [replace(result, accepted=first), replace(result, finding=other)]
    assert with_acceptance([first], second, held) == [first, second]
    outgrown = [replace(result, finding=other)]
    assert with_acceptance([first], second, outgrown) == [second]


def test_a_finding_that_was_never_accepted_is_not_back(good: Evidence) -> None:
    results = run(apart(good, goal(0, owner="")))
    (result,) = [one for one in results if one.is_open]
    assert returned(result, [], results) is None
