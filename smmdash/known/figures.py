"""The figures of a period beside those of the period before, as facts."""

from collections.abc import Callable, Iterator
from datetime import date, timedelta

from smmdash import kpi
from smmdash.checks.base import Amount, Term
from smmdash.facts import Facts, Scope
from smmdash.known.fact import WINDOW_DAYS, Known, Take
from smmdash.windows import known_days

OfFacts = Callable[[Facts, date], Iterator[Known]]
SAME = 0.005
"""Figures that differ by less than this share of the earlier one are the same in words."""


def period(facts: Facts, today: date) -> tuple[date, date] | None:
    """Return the last WINDOW_DAYS days of the data, None where there are no data."""
    days = known_days(facts, today)
    return None if days is None else (days[1] - timedelta(days=WINDOW_DAYS - 1), days[1])


def figures(*metrics: str, entry: str = "") -> OfFacts:
    """Return what tells the figures of ``metrics``, a line each; those without a number are left out.

    ``entry`` is a question that may take each line as a part of its answer.
    """

    def told(facts: Facts, today: date) -> Iterator[Known]:
        for metric in metrics:
            found = figure(facts, metric, today)
            if found is not None:
                yield Known("figure", found.values, found.until, Take(entry) if entry else None)

    return told


def figure(facts: Facts, metric: str, today: date, *, scope: Scope | None = None) -> Known | None:
    """Return a metric's figure of the last days that the data reach for it, with the one before where that is fair."""
    within = scope or Scope()
    until = kpi.known_until(facts, metric, scope=within, today=today)
    if until is None:
        return None
    until = min(until, today - timedelta(days=1))
    start = until - timedelta(days=WINDOW_DAYS - 1)
    both = kpi.compare(facts, metric, start, until, scope=within, today=today)
    if not both.now.known:
        return None
    fair = both.reason in ("", "zero_before", "negative_before")
    covered = both.now.coverage
    whole = covered.have >= covered.of
    return Known(
        "figure",
        {
            "metric": Term(f"metric-{metric}"),
            "now": Amount(metric, both.now.number, both.now.currency),
            "before": Amount(metric, both.before.number, both.before.currency) if fair else "",
            "way": _way(both.now.number, both.before.number) if fair else "alone",
            "have": covered.have,
            "of": 0 if whole else covered.of,
            "what": covered.what,
        },
        until,
    )


def _way(now: float, before: float) -> str:
    if abs(now - before) <= SAME * max(abs(before), abs(now)):
        return "same"
    return "up" if now > before else "down"
