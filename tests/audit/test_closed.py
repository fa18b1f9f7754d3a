"""Closed audits and which of them the present one is compared with."""

from datetime import date

from smmdash.audit import Audit, Context, Snapshot, StepScore, overall, snapshot
from smmdash.audit.closed import met, previous, with_closed


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


def test_closing_twice_on_a_day_keeps_the_later_one() -> None:
    first, second = closed(date(2026, 8, 1), 1), closed(date(2026, 8, 1), 4)
    older = closed(date(2026, 5, 1), 2)
    assert with_closed([older, first], second) == [older, second]
