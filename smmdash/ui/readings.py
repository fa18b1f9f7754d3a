"""What was read lately, kept for the whole process, so that a file is read once and not on every click.

Streamlit's own caches replay what is drawn inside a cached function, and refuse where it was drawn outside; reading
draws its progress, so it has a shelf of its own.
"""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from threading import Lock

from smmdash.importers import Import

MOST = 48
SECONDS = 3600.0


class Shelf:
    """Keeps the latest ``most`` readings for ``seconds`` each; safe to use from several sessions at once."""

    def __init__(self, most: int = MOST, seconds: float = SECONDS, clock: Callable[[], float] = time.monotonic) -> None:
        self._most, self._seconds, self._clock = most, seconds, clock
        self._kept: OrderedDict[Hashable, tuple[float, Import]] = OrderedDict()
        self._lock = Lock()

    def once(self, key: Hashable, read: Callable[[], Import]) -> Import:
        """Return the reading of ``key``, made by ``read`` unless it is kept. What ``read`` raises leaves no trace."""
        with self._lock:
            self._drop_old()
            if key in self._kept:
                self._kept.move_to_end(key)
                return self._kept[key][1]
        made = read()  # outside the lock: another visitor's file must not wait for this one
        with self._lock:
            self._kept[key] = (self._clock(), made)
            self._kept.move_to_end(key)
            while len(self._kept) > self._most:
                self._kept.popitem(last=False)
        return made

    def _drop_old(self) -> None:
        old = [key for key, (since, _) in self._kept.items() if self._clock() - since > self._seconds]
        for key in old:
            del self._kept[key]

    def __len__(self) -> int:
        return len(self._kept)


SHELF = Shelf()
