"""The content calendar as a file that calendar programs open (iCalendar, RFC 5545)."""

from collections.abc import Callable, Iterable
from datetime import MAXYEAR, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from smmdash.goals import Entry, Goal, words
from smmdash.i18n import Texts

MINUTES = 30
"""How long a planned post with a time takes in a calendar program, which hides what takes no time at all."""


def ics(
    texts: Texts,
    entries: Iterable[Entry],
    goals: Iterable[Goal],
    *,
    kind: Callable[[str], str],
    name: str,
    workspace: str,
    now: datetime,
    timezone: str = "",
) -> bytes:
    """Return the dated entries as events, the same entry always with the same identity.

    An entry with a time lasts MINUTES from then in ``timezone``, whose rules go with the file (VTIMEZONE); in a zone
    that nobody knows it is at that time wherever it is read (RFC 5545, 3.3.5, form 1). Without one it takes all day.

    ``kind`` writes a post type in words, ``name`` is the calendar's name, ``workspace`` makes identities differ between
    workspaces, ``now`` stamps the file.
    Texts of people are escaped by the library.
    """
    from icalendar import Calendar, Event  # here, because nobody else needs it and it takes 0.1 s to import

    titles = {goal.id: words.title(texts, goal) for goal in goals}
    entries, zone = list(entries), _zone(timezone)
    calendar = Calendar()
    calendar.add("prodid", "-//smmdash//content calendar//EN")
    calendar.add("version", "2.0")
    calendar.add("x-wr-calname", _line(name))
    for entry in entries:
        if entry.day is None:
            continue
        event = Event()
        event.add("uid", f"{entry.id}@{workspace}.smmdash")
        event.add("dtstamp", now)
        first, last = _span(entry.day, entry.at, zone)
        event.add("dtstart", first)
        event.add("dtend", last)
        event.add("summary", _line(_summary(texts, entry, kind)))
        notes = [titles.get(entry.goal, ""), entry.owner]
        event.add("description", "\n".join(_line(note) for note in notes if note.strip()))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    if zone is not None and (years := [entry.day.year for entry in entries if entry.day and entry.at]):
        # whole years, so that the rules hold both changes of the clock
        calendar.add_missing_timezones(date(min(years), 1, 1), date(min(max(years) + 2, MAXYEAR), 1, 1))
    made: bytes = calendar.to_ical()
    return made


def _zone(name: str) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return None


def _span(day: date, at: time | None, zone: ZoneInfo | None) -> tuple[date, date]:
    if at is None:
        return day, day + timedelta(days=1)
    begin = datetime.combine(day, at, zone)
    return begin, begin + timedelta(minutes=MINUTES)


def _summary(texts: Texts, entry: Entry, kind: Callable[[str], str]) -> str:
    network = words.network(texts, entry.network) if entry.network else ""
    form = kind(entry.post_type) if entry.post_type else ""
    where = " · ".join(part for part in (network, entry.account, form) if part)
    return f"{where}: {entry.title}" if where and entry.title else where or entry.title or texts("plan-untitled")


def _line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
