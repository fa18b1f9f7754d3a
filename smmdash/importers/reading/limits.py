"""How large a file may be and how long its reading may take: the one place of reading that looks at a clock.

What reads calls ``step`` in its loops. That tells whoever waits how far it is, lets a person cancel, and ends the
reading of a file that takes too long. Results never depend on the clock: a file is read to its end or refused.
"""

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field

from smmdash.importers.reading.tables import ReadError

SECONDS = 30
MAX_FIELD = 1 << 20
"""The longest text of a cell, in characters; what is beyond is cut off and told, since to refuse would lose more."""

Tick = Callable[[float], object]
"""Told the share that is done, 0 to 1; whatever it raises ends the reading."""

_EVERY = 0.1


@dataclass
class _Run:
    tick: Tick | None
    deadline: float
    share: float = 0.0
    told: float = field(default_factory=time.monotonic)
    start: float = 0.0
    """The part of the work that runs now begins at this share of the whole."""
    span: float = 1.0


_run: ContextVar[_Run | None] = ContextVar("reading", default=None)


@contextmanager
def limited(tick: Tick | None = None, seconds: float | None = None) -> Iterator[None]:
    """Give the reading inside so many seconds; an inner use changes nothing: the file has one clock."""
    if _run.get() is not None:
        yield
        return
    run = _Run(tick, time.monotonic() + (SECONDS if seconds is None else seconds))
    token = _run.set(run)
    try:
        if tick is not None:
            tick(0.0)
        yield
        if tick is not None:
            tick(1.0)
    finally:
        _run.reset(token)


@contextmanager
def part(start: float, stop: float) -> Iterator[None]:
    """Shares told inside are shares of the stretch from ``start`` to ``stop`` of the work around it."""
    run = _run.get()
    if run is None:
        yield
        return
    outer = run.start, run.span
    run.start, run.span = run.start + start * run.span, (stop - start) * run.span
    try:
        step(0.0)
        yield
    finally:
        run.start, run.span = outer


def step(share: float | None = None) -> None:
    """Tell the share of the present part that is done, a few times a second at most.

    Raises ReadError ``timeout`` past the time of the file, and whatever the one who waits raises to cancel.
    """
    run = _run.get()
    if run is None:
        return
    now = time.monotonic()
    if now > run.deadline:
        raise ReadError("timeout", seconds=SECONDS)
    if share is not None:
        run.share = max(run.share, run.start + min(max(share, 0.0), 1.0) * run.span)
    if run.tick is not None and now - run.told >= _EVERY:
        run.told = now
        run.tick(run.share)


def left() -> float:
    """Return how many seconds the file still has."""
    run = _run.get()
    return SECONDS if run is None else run.deadline - time.monotonic()
