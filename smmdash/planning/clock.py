"""Times of day as people write and paste them."""

import re
from datetime import time

_WORDS = re.compile(r"^(?:at|plkst\.?|pulksten|в|к)\s+|\s*(?:o'clock|hrs?|h|ч\.?|час\.?|часов)$", re.IGNORECASE)
_TIME = re.compile(
    r"(?P<hour>\d{1,2})(?:\s*[:.,hч]\s*(?P<minute>\d{2})(?:[:.]\d{2})?|(?P<packed>\d{2}))?\s*(?P<half>[ap]\.?m\.?)?",
    re.IGNORECASE,
)


def time_of(text: str) -> time | None:
    """Return the time of day that a text says: 18:30, 18.30, 1830, 18, 6:30 pm, plkst. 18.30; None for an empty one.

    Seconds are dropped. Raises ValueError for anything else.
    """
    said = " ".join(text.split())
    if not said:
        return None
    found = _TIME.fullmatch(_WORDS.sub("", _WORDS.sub("", said)))
    hour, minute = (int(found["hour"]), int(found["minute"] or found["packed"] or 0)) if found else (24, 0)
    if found and found["half"]:
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0) if 1 <= hour <= 12 else 24
    if hour > 23 or minute > 59:
        raise ValueError("no time of day")
    return time(hour, minute)


def written(at: time | None) -> str:
    """Write a time of day as 18:30, nothing for None."""
    return f"{at:%H:%M}" if at is not None else ""
