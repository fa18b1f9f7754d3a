"""How steadily the work is done: posts a day against the usual, silences, and how fast people are answered."""

from collections.abc import Iterator
from datetime import date, timedelta

from smmdash import kpi
from smmdash.audit import Obstacle, Risk
from smmdash.facts import Facts
from smmdash.known.fact import Known, Span, Take

LATELY = 28
USUAL = 365
LEAST_USUAL = 90
SLOWER = 0.8
"""Under this share of the usual pace, time may be what is lacking."""
SILENT = 7
"""So many days in a row without a post in any account are worth saying."""


def pace(facts: Facts, today: date) -> Iterator[Known]:
    """Tell how many posts a week there were in the last four weeks, and how many is usual in the year before."""
    until = _until(facts, today)
    if until is None:
        return
    start = until - timedelta(days=LATELY - 1)
    extent = kpi.extent(facts, "posts")
    assert extent is not None
    first = max(extent[0], start - timedelta(days=USUAL))
    now = kpi.value(facts, "posts", start, until, today=today)
    if not now.known:
        return
    lately = 7 * now.number / LATELY
    before = kpi.value(facts, "posts", first, start - timedelta(days=1), today=today) if first < start else None
    if before is None or not before.known or (start - first).days < LEAST_USUAL:
        yield Known("pace_alone", {"lately": lately}, None)
        return
    usual = 7 * before.number / (start - first).days
    slower = usual > 0 and lately < SLOWER * usual
    take = Take("obstacles", (Obstacle(cause="time"),)) if slower else None
    yield Known("pace", {"lately": lately, "usual": usual}, None, take)


def pace_as_risk(facts: Facts, today: date) -> Iterator[Known]:
    """Tell the pace of posting; a slower one may be taken as the risk that time is short."""
    for found in pace(facts, today):
        take = Take("risks", (Risk(risk="lack_of_time"),), "name") if found.take is not None else None
        yield Known(found.key, found.values, found.until, take)


def silence(facts: Facts, today: date) -> Iterator[Known]:
    """Tell the longest time without any post in the last 90 days of the data."""
    until = _until(facts, today)
    if until is None:
        return
    daily = kpi.daily(facts, "posts", until - timedelta(days=89), until, today=today).values
    longest, run, end = 0, 0, 0
    for place, value in enumerate(daily):
        run = 0 if value > 0 else run + 1
        if run > longest:
            longest, end = run, place
    if SILENT <= longest < len(daily):
        last = until - timedelta(days=len(daily) - 1 - end)
        yield Known("silence", {"days": longest, "period": Span(last - timedelta(days=longest - 1), last)}, until)


def _until(facts: Facts, today: date) -> date | None:
    known = kpi.known_until(facts, "posts", today=today)
    return None if known is None else min(known, today - timedelta(days=1))
