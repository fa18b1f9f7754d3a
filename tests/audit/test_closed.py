"""Closed audits and which of them the present one is compared with."""

from datetime import date

from smmdash.audit import STEPS, Audit, Context, Score, Snapshot, StepScore, overall, snapshot
from smmdash.audit.closed import later_than, met, moves, previous, scores_of


def closed(day: date, done: int) -> Snapshot:
    return Snapshot(day=day, scores=[StepScore(step="why", done=done, of=5), StepScore(step="the_plan", done=1, of=4)])


def test_what_an_audit_came_to() -> None:
    score = met(closed(date(2026, 1, 1), 3))
    assert (score.done, score.of) == (4, 9)
    audit = Audit(aim="to be first")
    now, kept = overall(audit, Context()), met(snapshot(audit, Context(), date(2026, 1, 1)))
    assert (kept.done, kept.of) == (now.done, now.of)


def test_the_previous_audit_is_the_newest_before_today() -> None:
    days = [date(2026, 5, 1), date(2026, 11, 21), date(2026, 8, 1)]
    audit = Audit(past=[closed(day, 1) for day in days])
    found = previous(audit, date(2026, 11, 21))
    assert found is not None
    assert found.day == date(2026, 8, 1)
    assert previous(audit, date(2026, 5, 1)) is None


def test_every_step_has_its_score_and_how_it_moved() -> None:
    listed = dict(zip(STEPS, scores_of(closed(date(2026, 1, 1), 3)), strict=True))
    assert (listed["why"], listed["the_plan"], listed["what_we_have"]) == (Score(3, 5), Score(1, 4), Score(0, 0))
    later = closed(date(2026, 8, 1), 4)
    later.scores.append(StepScore(step="how_we_know", done=1, of=2))
    moved = {row.step: (row.before, row.now) for row in moves(closed(date(2026, 1, 1), 3), later)}
    assert list(moved) == list(STEPS)
    assert (moved["why"], moved["how_we_know"]) == ((0.6, 0.8), (None, 0.5))


def test_later_audits_come_newest_first() -> None:
    past = [closed(date(2026, month, 1), 1) for month in (3, 9, 6, 1)]
    assert [row.day.month for row in later_than(past, date(2026, 3, 1))] == [9, 6]
