"""What was worked out lately, kept for the whole process: a file is read once and not on every click.

Streamlit's own caches replay what is drawn inside a cached function, and refuse where it was drawn outside; reading
draws its progress, so it has a shelf of its own. They also take 0.4 ms to find what is kept, fifty times a run where
goals are drawn.
"""

import math
import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock
from typing import Generic, TypeVar

from smmdash.importers import Import

MOST = 48
SECONDS = 3600.0

Held = TypeVar("Held")


class Shelf(Generic[Held]):
    """Keeps the latest ``most`` things for ``seconds`` each; safe to use from several sessions at once."""

    def __init__(self, most: int = MOST, seconds: float = SECONDS, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._kept: OrderedDict[Hashable, tuple[float, Held]] = OrderedDict()
        self._due = math.inf
        """When the first of what is kept may be too old."""
        self._lock = Lock()

    def once(self, key: Hashable, make: Callable[[], Held]) -> Held:
        """Return what was made for ``key``, by ``make`` unless it is kept. What ``make`` raises leaves no trace."""
        with self._lock:
            self._drop_old()
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][1]
        made = make()  # outside the lock: another visitor's file must not wait for this one
        with self._lock:
            now = self._clock()
            self._kept[key] = (now, made)
            self._kept.move_to_end(key)
            self._due = min(self._due, now + self._seconds)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made

    def get(self, key: Hashable) -> Held | None:
        """Return what is kept for ``key``, or None."""
        with self._lock:
            self._drop_old()
            return self._kept[key][1] if key in self._kept else None

    def _drop_old(self) -> None:
        now = self._clock()
        if now <= self._due:
            return
        for key in [key for key, (since, _) in self._kept.items() if now - since > self._seconds]:
            del self._kept[key]
        self._due = min((since for since, _ in self._kept.values()), default=math.inf) + self._seconds

    def __len__(self) -> int:
        return len(self._kept)


SHELF: Shelf[Import] = Shelf()
