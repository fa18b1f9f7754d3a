"""Campaigns that are over, told from what the data say of a post: its words, its tags, its address.

Every answer names its reason (texts ``audit-because_<reason>``) and the day, tag or campaign that gave it.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol
from urllib.parse import parse_qsl, urlsplit

import numpy as np
import pandas as pd

from smmdash.audit.said_days import days_said
from smmdash.facts import account_names

URGENT_FOR_DAYS = 14
"""An offer that says "last day" or "only today" without a date is over after so many days."""
UNUSED_DAYS = 180
"""A tag that was not used for longer than this belongs to a campaign that is over."""
SHORT_DAYS = 180
"""A tag in use for longer than this is a habit, a season or the brand, not a campaign."""
FEWEST_POSTS = 3
"""A campaign's tag is one that at least so many posts of the account bear."""
_SINCE_DAYS = 30
"""So many days the account must have gone on posting without a tag before the tag counts as dropped."""

REASONS = ("campaign_ended", "offer_over", "event_over", "link_ended", "tag_unused")
"""Why a post's campaign is over, what is surest first."""

_URGENT = re.compile(
    r"last (?:day|days|chance|call)\b|(?:only|ends?|ending) (?:today|tonight)|(?:today|this week|this weekend) only|"
    r"final (?:day|hours)|pēdēj(?:ā|o|ās) (?:dien|iespēj)|tikai šodien|šodien beidz|tikai šonedēļ|"
    r"последний (?:день|шанс)|последние (?:дни|часы)|только (?:сегодня|на этой неделе)|сегодня заканчива"
)
_OFFER = re.compile(
    r"\bsale\b|discount|\boffer|giveaway|contest|competition|ticket|sign up|register|registration|pre-?order|promo|"
    r"\d ?% ?off|[-–−] ?\d{1,2} ?%|atlaid|akcij|piedāvājum|konkurs|izloz|biļe|pieteik|reģistr|loterij|"
    r"скид|акци[яию]|распродаж|предложени|конкурс|розыгрыш|билет|регистрац|запись на|промокод"
)
_LINK_OVER = re.compile(
    r"(?:^|[/._-])(?:ended|expired|archived?|closed|noslegts|noslegusies|beigusies|beidzies|arhivs|zavershen\w*|"
    r"arhiv|zakryt\w*)(?:$|[/._-])"
)
_UTM = re.compile(r"utm_campaign=([^&#\s]{1,200})")
_TAG = re.compile(r"#(\w{2,100})")
# What is worth a closer look, told over whole columns; the closer look is dear.
_MONTH = (
    "jan|feb|mar|apr|may|maij|jun|jūn|jul|jūl|aug|sep|oct|okt|nov|dec|"
    "янв|фев|мар|апр|ма[яй]|июн|июл|авг|сен|окт|ноя|дек"
)
_MAYBE_SAID = rf"\d[./-]\d|\d\S{{0,3}} ?(?:of )?(?:{_MONTH})|(?:{_MONTH})\S* \d"
_MAYBE_URGENT = "last |only|today|tonight|final|tikai|pēdēj|šodien|последн|только|сегодня"
_MAYBE_LINK = "utm_|ended|expired|archive|closed|nosleg|beig|beidz|arhiv|zavershen|zakryt"


@dataclass(frozen=True)
class Ended:
    """A campaign that is over: its name as a goal, a tag or an address bears it, and its last day."""

    name: str
    day: date


class _Scope(Protocol):
    @property
    def campaign(self) -> str: ...


class _Outcome(Protocol):
    @property
    def day(self) -> date: ...


class CampaignGoal(Protocol):
    """What is read of a goal."""

    @property
    def scope(self) -> _Scope:
        """What it is about; ``campaign`` is the name of its campaign, or empty."""

    @property
    def deadline(self) -> date | None:
        """Its last day."""

    @property
    def outcome(self) -> _Outcome | None:
        """How and when it ended, None while it is open."""


def ended_campaigns(goals: Iterable[CampaignGoal], today: date) -> tuple[Ended, ...]:
    """Return the campaigns of goals that have all ended: by their outcome, or because their last day is over."""
    last: dict[str, date | None] = {}
    for goal in goals:
        name = goal.scope.campaign.strip()
        if not name:
            continue
        end = goal.outcome.day if goal.outcome is not None else goal.deadline
        before = last.get(name, date.min)
        last[name] = None if end is None or end >= today or before is None else max(before, end)
    return tuple(Ended(name, day) for name, day in sorted(last.items()) if day is not None)


@dataclass(frozen=True)
class _Posts:
    """Posts as plain lists, in one order; words are in small letters."""

    words: list[str]
    addresses: list[str]
    published: list[date]
    tags: pd.DataFrame


def over(posts: pd.DataFrame, today: date, ended: Iterable[Ended] = ()) -> tuple[list[str], list[str]]:
    """Return for each post why its campaign is over (a key of REASONS, or empty) and what says so.

    ``posts`` has network, account, date, text, url and tags. What says so is a day (ISO), a tag with its ``#``, the
    campaign's name or the address's host; empty where it is the words alone. By data only: a day that a post names
    counts only if it was still to come when the post was published.
    """
    texts, urls = posts["text"].fillna("").str.lower(), posts["url"].fillna("")
    given = _Posts(texts.tolist(), urls.tolist(), posts["date"].dt.date.tolist(), _tags(texts, posts["tags"]))
    reasons, details = [""] * len(posts), [""] * len(posts)
    linked = _places(texts.str.contains("utm_campaign") | urls.str.contains("utm_campaign"))
    for found in (
        _ended(given, linked, {_bare(one.name): one for one in ended if _bare(one.name)}),
        _said(given, _places(texts.str.contains(_MAYBE_SAID)), _places(texts.str.contains(_MAYBE_URGENT)), today),
        _linked(given, _places(urls.str.lower().str.contains(_MAYBE_LINK))),
        _dropped(posts, given.tags, today),
    ):
        for place, reason, detail in found:
            if not reasons[place]:
                reasons[place], details[place] = reason, detail
    return reasons, details


_Found = Iterator[tuple[int, str, str]]


def _places(fits: pd.Series) -> list[int]:
    return [int(place) for place in np.flatnonzero(fits.to_numpy(dtype=bool))]


def _ended(given: _Posts, linked: list[int], names: Mapping[str, Ended]) -> _Found:
    if not names:
        return
    for place in linked:
        for name in re.findall(
            r"utm_campaign=([^&#\s]{1,200})", f"{given.words[place]} {given.addresses[place].lower()}"
        ):
            one = names.get(_bare(name))
            if one is not None and given.published[place] <= one.day:
                yield place, "campaign_ended", one.name
    for place, tag in zip(given.tags["place"].tolist(), given.tags["tag"].tolist(), strict=True):
        one = names.get(_bare(tag))
        if one is not None and given.published[place] <= one.day:
            yield place, "campaign_ended", f"#{tag}"


def _said(given: _Posts, dated: list[int], urgent: list[int], today: date) -> _Found:
    latest: dict[int, date] = {}
    for place in dated:
        days = days_said(given.words[place], given.published[place])
        if not days:
            continue
        day = latest[place] = max(days)
        if day < today:
            yield place, "offer_over" if _OFFER.search(given.words[place]) else "event_over", day.isoformat()
    for place in urgent:
        words = given.words[place]
        if place in latest or (today - given.published[place]).days <= URGENT_FOR_DAYS:
            continue
        if _URGENT.search(words) and _OFFER.search(words):
            yield place, "offer_over", ""


def _linked(given: _Posts, looked: list[int]) -> _Found:
    for place in looked:
        parts = _address(given.addresses[place])
        if parts is not None and _LINK_OVER.search(parts[1]):
            yield place, "link_ended", parts[0]


def _bare(name: str) -> str:
    """Return a campaign's name as tag, parameter and goal share it: letters and digits only."""
    return "".join(char for char in name.casefold() if char.isalnum())


def _address(url: str) -> tuple[str, str] | None:
    """Return the host of an address and what stands behind it, without the parameters of other kinds."""
    try:
        parts = urlsplit(url.strip().casefold())
    except ValueError:
        return None
    query = "/".join(value for name, value in parse_qsl(parts.query) if name.startswith("utm_"))
    return parts.netloc, f"{parts.path}/{query}"


def _tags(texts: pd.Series, column: pd.Series) -> pd.DataFrame:
    """Return place and tag of every tag, from the words and from the column of tags; each once per post."""
    given = column.fillna("").str.lower()
    rows: set[tuple[int, str]] = set()
    for place, text in enumerate(texts.tolist()):
        if "#" in text:
            rows.update((place, tag) for tag in _TAG.findall(text))
    for place, text in enumerate(given.tolist()):
        if text:
            rows.update((place, tag) for tag in re.findall(r"\w{2,100}", text))
    return pd.DataFrame(sorted(rows), columns=["place", "tag"])


def _dropped(posts: pd.DataFrame, tags: pd.DataFrame, today: date) -> _Found:
    """Yield the posts whose tag was a campaign's: a short time in use, and since then no more."""
    if tags.empty:
        return
    rows = tags.assign(
        account=account_names(posts).to_numpy()[tags["place"]],
        day=posts["date"].to_numpy()[tags["place"]],
    )
    newest = posts["date"].groupby(account_names(posts)).max()
    used = rows.groupby(["account", "tag"])["day"].agg(["size", "min", "max"]).reset_index()
    last = used["account"].map(newest)
    over_since = pd.Timestamp(today - timedelta(days=UNUSED_DAYS))
    dead = used[
        (used["size"] >= FEWEST_POSTS)
        & (used["max"] < over_since)
        & ((used["max"] - used["min"]).dt.days <= SHORT_DAYS)
        & ((last - used["max"]).dt.days >= _SINCE_DAYS)
    ]
    found = rows.merge(dead[["account", "tag"]], on=["account", "tag"])
    for place, tag in zip(found["place"].tolist(), found["tag"].tolist(), strict=True):
        yield place, "tag_unused", f"#{tag}"
