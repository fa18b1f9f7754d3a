"""A big invented workspace: 50,000 posts and five years of daily figures of three chains of cafés, in real layouts."""

import csv
import io
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import numpy as np

from smmdash.i18n import Texts
from smmdash.importers.answers import Answers
from smmdash.store import State, file
from smmdash.store.sample import ZONE, sample_state
from smmdash.store.sample_exports import counts, level
from smmdash.store.state import add, new, with_workspace

TODAY = date(2026, 11, 21)
POSTS = 50_000
YEARS = 5
BRANDS = ("ritagaisma", "vakarasvece", "dienasmaize")
_WORDS = (
    "cardamom", "buns", "coffee", "morning", "Riga", "брускетта", "кофе", "утро", "зима", "rudzu", "maize", "brokastis",
    "kafija", "draugi", "galds",
)  # fmt: skip
_POST_HEADER = (
    "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)", "Publish time",
    "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares", "Comments", "Saves",
    "Follows",
)  # fmt: skip
_X_HEADER = (
    "Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows", "Replies",
    "Reposts", "Profile visits", "Create Post", "Video views", "Media views",
)  # fmt: skip
_TIKTOK_HEADER = ("Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares")
_TIKTOK_FOLLOWERS = ("Date", "Followers", "Difference in followers from previous day")
_META = {
    "Follows": (("Instagram follows", 9), ("Facebook follows", 3)),
    "Reach": (("Facebook reach", 700), ("Instagram reach", 1900)),
    "Visits": (("Facebook visits", 60), ("Instagram profile visits", 110)),
}


def big_state(posts: int = POSTS, years: int = YEARS, today: date = TODAY) -> State:
    """Return the workspace with everything loaded; its goals and audit are those of the sample workspace."""
    now = datetime.combine(today, time(8), UTC)
    state = new("big", "Three chains of cafés", now - timedelta(days=365 * years), timezone=ZONE)
    for name, data, account, added in exports(posts, years, today):
        state, effect = add(
            state, data, name, now=datetime.combine(added, time(8), UTC), answers=Answers(account=account)
        )
        if effect.kind != "added":
            raise RuntimeError(f"{name} was not taken: {effect.kind}")
    sample = sample_state(now, Texts("en")).workspace
    taken = ("business_goals", "audiences", "goals", "audit")
    return with_workspace(state, state.workspace.model_copy(update={name: getattr(sample, name) for name in taken}))


def write(path: Path) -> State:
    """Write the workspace as a file and return it."""
    state = big_state()
    path.write_bytes(file.to_bytes(state))
    return state


def exports(
    posts: int, years: int, today: date, brands: Sequence[str] = BRANDS
) -> Iterator[tuple[str, bytes, str, date]]:
    """Yield every export: its name, its bytes, its account where the file does not say, the day it was added.

    ``brands`` begin with letters of their own, of which the posts' ids are made.
    """
    days = [today - timedelta(days=back) for back in range(365 * years, 0, -1)]
    for number, brand in enumerate(brands):
        rng = np.random.default_rng(7 + number)
        share = posts // len(brands) + (number < posts % len(brands))
        yield f"{brand} posts.csv", instagram_posts(rng, brand, days, share), "", today
        for name, series in _META.items():
            yield f"{brand} {name}.csv", _meta(rng, days, series), brand, today
        yield f"{brand} account_overview_analytics.csv", _x(rng, days), brand, today
        for year in range(years):
            part = days[365 * year : 365 * (year + 1)]
            added = part[-1] + timedelta(days=1)
            yield f"{brand} Overview {added.year}.csv", _tiktok(rng, part), brand, added
            yield f"{brand} FollowerHistory {added.year}.csv", _tiktok_followers(rng, part, 900 * year), brand, added


def instagram_posts(rng: np.random.Generator, brand: str, days: Sequence[date], count: int) -> bytes:
    """Return an Instagram content export of ``count`` posts spread over ``days``."""
    reach = np.maximum(rng.lognormal(7, 0.6, count).astype(int), 40)
    likes, shares, comments, saves, follows = (
        rng.binomial(reach, part) for part in (0.035, 0.002, 0.003, 0.004, 0.0008)
    )
    kinds = rng.choice(["IG reel", "IG carousel", "IG image"], count, p=[0.45, 0.3, 0.25])
    places = np.sort(rng.integers(len(days), size=count))
    clocks = rng.integers(0, 24 * 60, count)
    words = rng.integers(len(_WORDS), size=(count, 12))
    rows = (
        (
            f"1794{brand[:1].encode()[0]}{index:011d}", f"1784140000000{brand[:1].encode()[0]:04d}", brand,
            brand.title(),
            " ".join(_WORDS[word] for word in words[index]) + f", no. {index}\n#kafija #{brand}",
            27 if kinds[index] == "IG reel" else 0,
            f"{days[places[index]]:%m/%d/%Y} {clocks[index] // 60:02d}:{clocks[index] % 60:02d}",
            f"https://www.instagram.com/p/{brand[:2]}{index:08d}/", kinds[index], "", "Lifetime",
            int(reach[index] * 1.3), reach[index], likes[index], shares[index], comments[index], saves[index],
            follows[index],
        )
        for index in range(count)
    )  # fmt: skip
    return b"\xef\xbb\xbf" + _csv([_POST_HEADER, *rows])


def _csv(rows: Sequence[Sequence[object]], *, quoted: bool = False) -> bytes:
    held = io.StringIO()
    csv.writer(held, lineterminator="\n", quoting=csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL).writerows(rows)
    return held.getvalue().encode()


def _meta(rng: np.random.Generator, days: Sequence[date], series: Sequence[tuple[str, float]]) -> bytes:
    text = "sep=,\n"
    for title, mean in series:
        values = counts(rng, level(list(days), mean, mean * 1.8), 3.0)
        rows = [(f"{day}T00:00:00", value) for day, value in zip(days, values, strict=True)]
        text += _csv([(title,), ("Date", "Primary"), *rows], quoted=True).decode() + "\n"
    return text.encode("utf-16")


def _x(rng: np.random.Generator, days: Sequence[date]) -> bytes:
    rows: list[Sequence[object]] = [_X_HEADER]
    for day, seen in zip(days, counts(rng, level(list(days), 260, 330), 1.8), strict=True):
        likes = rng.binomial(seen, 0.018)
        rows.append(
            (f"{day:%a, %b} {day.day}, {day.year}", seen, likes, likes + rng.binomial(seen, 0.02),
             *rng.poisson((0.3, 0.2, 0.9, 0.5, 0.5, 0.9)), rng.binomial(seen, 0.012), rng.poisson(0.7),
             rng.binomial(seen, 0.1), 0)
        )  # fmt: skip
    return _csv(rows)


def _tiktok(rng: np.random.Generator, days: Sequence[date]) -> bytes:
    rows: list[Sequence[object]] = [_TIKTOK_HEADER]
    for day, seen in zip(days, counts(rng, level(list(days), 900, 2100), 1.6), strict=True):
        rows.append((f"{day:%B} {day.day}", seen, *(rng.binomial(seen, part) for part in (0.02, 0.035, 0.002, 0.003))))
    return b"\xef\xbb\xbf" + _csv(rows, quoted=True)


def _tiktok_followers(rng: np.random.Generator, days: Sequence[date], before: int) -> bytes:
    gained = rng.poisson(4, len(days)) - rng.poisson(1.1, len(days))
    total = 2350 + before + np.cumsum(gained)
    rows = [(f"{day:%B} {day.day}", *pair) for day, *pair in zip(days, total, gained, strict=True)]
    return b"\xef\xbb\xbf" + _csv([_TIKTOK_FOLLOWERS, *rows], quoted=True)
