"""The content calendar as a file that calendar programs open (iCalendar, RFC 5545)."""

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from smmdash.goals import Entry, Goal, words
from smmdash.i18n import Texts


def ics(
    texts: Texts,
    entries: Iterable[Entry],
    goals: Iterable[Goal],
    *,
    kind: Callable[[str], str],
    name: str,
    workspace: str,
    now: datetime,
) -> bytes:
    """Return the dated entries as all-day events, the same entry always with the same identity.

    ``kind`` writes a post type in words, ``name`` is the calendar's name, ``workspace`` makes identities differ between
    workspaces, ``now`` stamps the file.
    Texts of people are escaped by the library.
    """
    from icalendar import Calendar, Event  # here, because nobody else needs it and it takes 0.1 s to import

    titles = {goal.id: words.title(texts, goal) for goal in goals}
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
        event.add("dtstart", entry.day)
        event.add("dtend", entry.day + timedelta(days=1))
        event.add("summary", _line(_summary(texts, entry, kind)))
        notes = [titles.get(entry.goal, ""), entry.owner]
        event.add("description", "\n".join(_line(note) for note in notes if note.strip()))
        event.add("transp", "TRANSPARENT")
        calendar.add_component(event)
    made: bytes = calendar.to_ical()
    return made


def _summary(texts: Texts, entry: Entry, kind: Callable[[str], str]) -> str:
    network = words.network(texts, entry.network) if entry.network else ""
    form = kind(entry.post_type) if entry.post_type else ""
    where = " · ".join(part for part in (network, entry.account, form) if part)
    return f"{where}: {entry.title}" if where and entry.title else where or entry.title or texts("plan-untitled")


def _line(text: str) -> str:
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
