"""Dead campaigns: told by days, offers, tags and addresses, each with what says so; near-misses stay alive."""

from dataclasses import dataclass, field
from datetime import date, timedelta

import pandas as pd
import pytest

from smmdash.audit.campaigns import REASONS, Ended, ended_campaigns, over
from smmdash.audit.said_days import days_said
from smmdash.facts import frame
from smmdash.i18n import LANGUAGES, Texts

TODAY = date(2026, 11, 21)
PUBLISHED = date(2026, 5, 2)


def posts(*rows: dict) -> pd.DataFrame:
    table = pd.DataFrame(
        [{"post_id": str(place), "date": PUBLISHED, "line": 2} | row for place, row in enumerate(rows)]
    )
    table["date"] = pd.to_datetime(table["date"])
    table["published_at"] = table["date"].dt.tz_localize("UTC")
    defaults = {"network": "instagram", "account": "a", "timed": True, "source": "s", "text": "", "url": "", "tags": ""}
    for name, value in defaults.items():
        table[name] = table[name].fillna(value) if name in table else value
    return frame("posts", table)


def judged(text: str = "", *, day: date = PUBLISHED, ended: tuple[Ended, ...] = (), **cells: str) -> tuple[str, str]:
    reasons, details = over(posts({"text": text, "date": day, **cells}), TODAY, ended)
    return reasons[0], details[0]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Open day on 12 May", "2026-05-12"),
        ("Open day on May 12th, all welcome", "2026-05-12"),
        ("Open day, the 12th of May 2026", "2026-05-12"),
        ("Atvērto durvju diena 12. maijā", "2026-05-12"),
        ("2026. gada 12. maijā", "2026-05-12"),
        ("День открытых дверей 12 мая", "2026-05-12"),
        ("С 3 по 5 июня", "2026-06-05"),
        ("Pieteikšanās līdz 31.05.", "2026-05-31"),
        ("Регистрация до 31.05", "2026-05-31"),
        ("12.05.2026 at noon", "2026-05-12"),
        ("12.05.26", "2026-05-12"),
        ("2026-05-12", "2026-05-12"),
        ("05/06/2026", "2026-06-05"),  # either the fifth of June or the sixth of May: the later one
        ("1–24 August", "2026-08-24"),
    ],
)
def test_a_day_is_read_as_it_is_written(text: str, said: str) -> None:
    assert max(days_said(text.casefold(), PUBLISHED)).isoformat() == said


@pytest.mark.parametrize(
    "text",
    [
        "Since 12.05.1998",
        "Since 12.05.2019",
        "Opened 2020-03-01",
        "2. maijā 2024",
        "Our winter menu of 5 January 2026",
        "It was great on 12 April",  # a look back
        "Open 10.30–18.00",
        "Only 9.99 eur",
        "до 25.12 руб",
        "we may 3 times",  # no day of May: that would be 3 May, said before the month
        "31 April",
        "room 12, floor 5",
        "version 2.1.3",
        "call 12.05.202612",
        "12:05",
    ],
)
def test_what_is_no_day_to_come_is_not_read(text: str) -> None:
    assert days_said(text.casefold(), PUBLISHED) <= {date(2026, 5, 3)}


def test_a_day_over_the_turn_of_the_year_is_the_next_years() -> None:
    assert days_said("on 5 january", date(2025, 12, 20)) == {date(2026, 1, 5)}


@pytest.mark.parametrize(
    ("text", "because"),
    [
        ("Open day on 12 May", ("event_over", "2026-05-12")),
        ("-20 % until 31 May", ("offer_over", "2026-05-31")),
        ("Atlaides līdz 31. maijam", ("offer_over", "2026-05-31")),
        ("Скидки до 31 мая", ("offer_over", "2026-05-31")),
        ("Last day of the sale", ("offer_over", "")),
        ("Pēdējā diena, kad darbojas akcija", ("offer_over", "")),
        ("Последний день акции", ("offer_over", "")),
        ("Tickets: today only", ("offer_over", "")),
        ("Open day on 12 December 2026", ("", "")),
        ("Last day of the sale: 1 December 2026", ("", "")),
        ("The last day of summer", ("", "")),
        ("Sale as usual", ("", "")),
        ("", ("", "")),
    ],
)
def test_words_tell_what_is_over(text: str, because: tuple[str, str]) -> None:
    assert judged(text) == because


@pytest.mark.parametrize(("days", "over_"), [(14, False), (15, True)])
def test_an_urgent_offer_is_over_after_two_weeks(days: int, over_: bool) -> None:
    assert bool(judged("Sale ends today", day=TODAY - timedelta(days=days))[0]) is over_


@pytest.mark.parametrize(("day", "over_"), [("20 November", True), ("21 November", False)])
def test_an_event_is_over_when_its_day_is(day: str, over_: bool) -> None:
    assert bool(judged(f"Concert on {day}", day=date(2026, 11, 1))[0]) is over_


SPRING = (Ended("Spring Sale", date(2026, 5, 31)),)


@pytest.mark.parametrize(
    ("cells", "detail"),
    [
        ({"text": "Coffee for all #SpringSale"}, "#springsale"),
        ({"tags": "spring_sale, coffee"}, "#spring_sale"),
        ({"url": "https://shop.example/a?utm_campaign=spring-sale"}, "Spring Sale"),
        ({"text": "https://shop.example/?utm_source=x&utm_campaign=Spring_Sale"}, "Spring Sale"),
    ],
)
def test_an_ended_campaign_is_known_by_tag_and_address(cells: dict, detail: str) -> None:
    assert judged(**cells, ended=SPRING) == ("campaign_ended", detail)
    assert judged(**cells) == ("", "")
    assert judged(**cells, ended=SPRING, day=date(2026, 6, 1)) == ("", "")  # published after it ended


@pytest.mark.parametrize(
    ("url", "detail"),
    [
        ("https://shop.example/offers/ended/12", "shop.example"),
        ("https://shop.example/akcija-beigusies", "shop.example"),
        ("https://shop.example/a?utm_content=expired", "shop.example"),
        ("https://blended.example/coffee", ""),
        ("https://shop.example/recommended", ""),
        ("http://[broken/ended", ""),
    ],
)
def test_an_address_can_say_that_it_is_over(url: str, detail: str) -> None:
    assert judged(url=url) == (("link_ended", detail) if detail else ("", ""))


def tagged(*days: date, others: tuple[date, ...] = (TODAY,)) -> list[str]:
    rows = [{"text": "beans #Race", "date": day} for day in days] + [{"text": "beans", "date": day} for day in others]
    return over(posts(*rows), TODAY)[0][: len(days)]


def test_a_tag_dropped_long_ago_was_a_campaigns() -> None:
    first = TODAY - timedelta(days=260)
    days = [first + timedelta(days=step) for step in (0, 30, 60)]
    assert tagged(*days) == ["tag_unused"] * 3
    assert tagged(*days[:2]) == [""] * 2  # two posts are no campaign
    assert tagged(*days, others=()) == [""] * 3  # the whole account fell silent
    assert tagged(*days, first + timedelta(days=80)) == [""] * 4  # in use 180 days ago
    assert tagged(first - timedelta(days=121), *days) == [""] * 4  # 181 days in use: no campaign


@dataclass
class _Scope:
    campaign: str


@dataclass
class _Outcome:
    day: date


@dataclass
class _Goal:
    scope: _Scope
    deadline: date | None
    outcome: _Outcome | None = field(default=None)


def test_a_campaign_has_ended_when_all_its_goals_have() -> None:
    past, later = TODAY - timedelta(days=9), TODAY + timedelta(days=9)
    goals = [
        _Goal(_Scope("done"), later, _Outcome(past)),
        _Goal(_Scope("late"), past),
        _Goal(_Scope("late"), past - timedelta(days=1)),
        _Goal(_Scope("both"), past),
        _Goal(_Scope("both"), later),
        _Goal(_Scope("open"), None),
        _Goal(_Scope("today"), TODAY),
        _Goal(_Scope(""), past),
    ]
    assert ended_campaigns(goals, TODAY) == (Ended("done", past), Ended("late", past))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_has_its_words(language: str) -> None:
    texts = Texts(language)
    said = [texts(f"audit-because_{reason}") for reason in REASONS]
    assert len(set(said)) == len(REASONS)
