"""Exports of an invented chain of cafés, written in the layouts of the networks: 18 months up to yesterday."""

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np

SEED = 20_240_508
LENGTH = 548
BRAND = "Rīta Gaisma"
HANDLE = "ritagaisma"
_WEEK = np.array([0.86, 0.92, 0.97, 1.02, 1.16, 1.22, 0.98])
_POSTS = (
    "Cardamom buns are out of the oven, {n} of them.\nFirst come, first served.",
    "Jaunā grauzdējuma degustācija sestdien plkst. {n}.00, ieeja brīva 🙂",
    "Какой кофе вы пьёте зимой? Расскажите в комментариях, вариант {n}",
    "Behind the counter: how we set the grinder in {n} steps",
    "Brokastis visu dienu, tagad arī Teikā.\n#kafija #riga #brokastis",
    'A guest said: "the quietest table in town", table {n}',
    "Ziemas ēdienkarte ir klāt: {n} jauni ēdieni",
    "Мы ищем бариста в команду, {n} смены в неделю",
)


@dataclass(frozen=True)
class File:
    """An export file and the day on which the marketer added it."""

    name: str
    data: bytes
    added: date


def exports(today: date) -> list[File]:
    """Return every file, oldest first; the same day gives the same bytes."""
    days = [today - timedelta(days=LENGTH - index) for index in range(LENGTH)]
    made = [
        *_audience(days, np.random.default_rng(SEED)),
        _meta_daily(days, np.random.default_rng(SEED + 1), "Follows", _FOLLOWS, today),
        _meta_daily(days, np.random.default_rng(SEED + 2), "Reach", _REACH, today),
        _meta_daily(days, np.random.default_rng(SEED + 3), "Visits", _VISITS, today),
        _instagram_posts(days, np.random.default_rng(SEED + 4), today),
        _facebook_posts(days, np.random.default_rng(SEED + 5), today),
        _tiktok_followers(days, np.random.default_rng(SEED + 6), today),
        _tiktok_overview(days, np.random.default_rng(SEED + 7), today),
        _x_overview(days, np.random.default_rng(SEED + 8), today),
        _website(days, np.random.default_rng(SEED + 9), today),
        _ads(days, np.random.default_rng(SEED + 10), today),
    ]
    return sorted(made, key=lambda file: file.added)


def level(days: list[date], start: float, end: float, *, season: float = 0.08) -> np.ndarray:
    """Return a smooth daily mean from ``start`` to ``end`` with a weekday shape and a yearly wave."""
    steps = np.arange(len(days)) / max(len(days) - 1, 1)
    trend = start * (end / start) ** steps
    weekday = _WEEK[[day.weekday() for day in days]]
    wave = 1 + season * np.cos(2 * np.pi * (np.array([day.timetuple().tm_yday for day in days]) - 350) / 365)
    return np.asarray(trend * weekday * wave)


def counts(rng: np.random.Generator, mean: np.ndarray, spread: float = 6.0) -> np.ndarray:
    """Draw counts around ``mean`` that vary more than by chance alone, as daily figures of a profile do."""
    return rng.poisson(mean * rng.gamma(spread, 1 / spread, len(mean)))


def _table(rows: Iterable[Iterable[object]], *, quote: int = csv.QUOTE_MINIMAL) -> str:
    held = io.StringIO()
    csv.writer(held, lineterminator="\n", quoting=quote).writerows(rows)  # type: ignore[arg-type]
    return held.getvalue()


_FOLLOWS = (("Instagram follows", 9.0, 15.0), ("Facebook follows", 3.0, 4.0))
_REACH = (("Facebook reach", 700.0, 620.0), ("Instagram reach", 1500.0, 2600.0))
_VISITS = (("Facebook visits", 60.0, 55.0), ("Instagram profile visits", 85.0, 140.0))


def _meta_daily(
    days: list[date], rng: np.random.Generator, name: str, titles: tuple[tuple[str, float, float], ...], today: date
) -> File:
    text = "sep=,\n"
    for title, start, end in titles:
        values = counts(rng, level(days, start, end), 3.0)
        rows = [(f"{day.isoformat()}T00:00:00", int(value)) for day, value in zip(days, values, strict=True)]
        text += _table([(title,), ("Date", "Primary"), *rows], quote=csv.QUOTE_ALL) + "\n"
    return File(f"{name}.csv", text.encode("utf-16"), today)


def _audience(days: list[date], rng: np.random.Generator) -> list[File]:
    made = []
    for back in range(5, -1, -1):
        day = days[-1] - timedelta(days=30 * back)
        age = len(days) - 30 * back
        instagram, facebook = 5200 + int(11.6 * age), 8100 + int(3.1 * age)
        women = np.round(rng.dirichlet([3, 9, 8, 4, 2, 1]) * 68, 1)
        text = "sep=,\n" + _table(
            [("Facebook followers",), ("FB_PAGE,FOLLOW,UNIQUE_USERS",), (facebook,), (),
             ("Instagram followers",), ("IG_ACCOUNT,FOLLOW,UNIQUE_USERS",), (instagram,), (),
             ("Instagram followers by gender and age",), ("Age", "Women", "Men"),
             *((age_group, f"{share}%", f"{round(share * 0.47, 1)}%") for age_group, share in
               zip(("18-24", "25-34", "35-44", "45-54", "55-64", "65+"), women, strict=True)), (),
             ("Instagram followers by top cities",), ("Top cities", "Value"),
             ("Riga, Latvia", "61.4%"), ("Jūrmala, Latvia", "7.2%"), ("Sigulda, Latvia", "3.1%"),
             ("Tallinn, Estonia", "1.9%")],
            quote=csv.QUOTE_ALL,
        )  # fmt: skip
        made.append(File(f"Audience {day.isoformat()}.csv", text.replace('""\n', "\n").encode("utf-16"), day))
    return made


def _publishing(days: list[date], rng: np.random.Generator, a_week: float) -> list[int]:
    chance = a_week / 7 * _WEEK[[day.weekday() for day in days]]
    return [int(index) for index in np.flatnonzero(rng.random(len(days)) < chance)]


def _instagram_posts(days: list[date], rng: np.random.Generator, today: date) -> File:
    rows: list[tuple[object, ...]] = [
        ("Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)", "Publish time",
         "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares", "Comments", "Saves",
         "Follows")
    ]  # fmt: skip
    mean = level(days, 1150, 1750)
    for index in _publishing(days, rng, 3.2):
        kind, boost, love = (("IG reel", 1.7, 1.15), ("IG carousel", 1.0, 1.3), ("IG image", 0.75, 0.9))[
            rng.choice(3, p=[0.45, 0.3, 0.25])
        ]
        reach = max(int(mean[index] * boost * rng.lognormal(0, 0.45)), 40)
        rate = (0.026 + 0.011 * index / len(days)) * love * rng.lognormal(0, 0.3)
        likes = rng.binomial(reach, min(rate, 0.5))
        rows.append(
            (f"1794{index:013d}", "17841400000000001", HANDLE, BRAND,
             _POSTS[int(rng.integers(len(_POSTS)))].format(n=int(rng.integers(2, 30))),
             int(rng.integers(8, 60)) if kind == "IG reel" else 0,
             f"{days[index]:%m/%d/%Y} {int(rng.choice([0, 1, 3, 9, 10])):02d}:{int(rng.integers(60)):02d}",
             f"https://www.instagram.com/p/S{index:07d}/", kind, "", "Lifetime", int(reach * rng.uniform(1.15, 1.6)),
             reach, int(likes), int(rng.binomial(likes, 0.06)), int(rng.binomial(likes, 0.09)),
             int(rng.binomial(likes, 0.12)), int(rng.binomial(likes, 0.02)))
        )  # fmt: skip
    return File("Instagram posts.csv", b"\xef\xbb\xbf" + _table(rows).encode(), today)


def _facebook_posts(days: list[date], rng: np.random.Generator, today: date) -> File:
    rows: list[tuple[object, ...]] = [
        ("Post ID", "Page ID", "Page name", "Title", "Description", "Duration (sec)", "Publish time", "Caption type",
         "Permalink", "Is crosspost", "Is share", "Post type", "Languages", "Custom labels", "Funded content status",
         "Data comment", "Date", "Views", "Reach", "Reactions, Comments and Shares", "Reactions", "Comments", "Shares",
         "Total clicks", "Link Clicks", "Other Clicks")
    ]  # fmt: skip
    mean = level(days, 900, 760)
    for index in _publishing(days, rng, 2.4):
        kind = str(rng.choice(["Photos", "Links", "Reels"], p=[0.5, 0.25, 0.25]))
        reach = max(int(mean[index] * rng.lognormal(0, 0.5)), 30)
        reactions = int(rng.binomial(reach, 0.021))
        comments, shares = int(rng.binomial(reactions, 0.1)), int(rng.binomial(reactions, 0.08))
        clicks = int(rng.binomial(reach, 0.03 if kind == "Links" else 0.008))
        rows.append(
            (f"8800{index:011d}", "100060000000001", HANDLE,
             _POSTS[int(rng.integers(len(_POSTS)))].format(n=int(rng.integers(2, 30))), "", 0,
             f"{days[index]:%m/%d/%Y} {int(rng.choice([0, 2, 8, 10])):02d}:{int(rng.integers(60)):02d}", "N/A",
             f"https://www.facebook.com/{HANDLE}/posts/{index}", 0, 0, kind, "", "", "", "", "Lifetime",
             int(reach * rng.uniform(1.1, 1.5)), reach, reactions + comments + shares, reactions, comments, shares,
             clicks * 2, clicks, clicks)
        )  # fmt: skip
    return File("Facebook posts.csv", b"\xef\xbb\xbf" + _table(rows).encode(), today)


def _tiktok_followers(days: list[date], rng: np.random.Generator, today: date) -> File:
    recent = days[-365:]
    gained = counts(rng, level(recent, 5, 11), 3.0) - rng.poisson(1.1, len(recent))
    followers = 2350 + np.cumsum(gained)
    rows = [(_english(day), int(total), int(step)) for day, total, step in zip(recent, followers, gained, strict=True)]
    header = ("Date", "Followers", "Difference in followers from previous day")
    return File("FollowerHistory.csv", b"\xef\xbb\xbf" + _table([header, *rows], quote=csv.QUOTE_ALL).encode(), today)


def _tiktok_overview(days: list[date], rng: np.random.Generator, today: date) -> File:
    recent = days[-365:]
    views = counts(rng, level(recent, 900, 2100), 1.6)
    rows = [
        (_english(day), int(seen), int(rng.binomial(seen, 0.02)), int(rng.binomial(seen, 0.035)),
         int(rng.binomial(seen, 0.002)), int(rng.binomial(seen, 0.003)))
        for day, seen in zip(recent, views, strict=True)
    ]  # fmt: skip
    header = ("Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares")
    return File("Overview.csv", b"\xef\xbb\xbf" + _table([header, *rows], quote=csv.QUOTE_ALL).encode(), today)


_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip


def _english(day: date) -> str:
    return f"{_MONTHS[day.month - 1]} {day.day}"


def _x_overview(days: list[date], rng: np.random.Generator, today: date) -> File:
    impressions = counts(rng, level(days, 260, 330), 1.8)
    rows: list[tuple[object, ...]] = []
    for day, seen in zip(days, impressions, strict=True):
        likes = int(rng.binomial(seen, 0.018))
        shares, replies, reposts = (int(rng.poisson(mean)) for mean in (0.2, 0.5, 0.9))
        engaged = likes + shares + replies + reposts + int(rng.binomial(seen, 0.02))
        rows.append(
            (f"{_DAYS[day.weekday()]}, {_MONTHS[day.month - 1][:3]} {day.day}, {day.year}", int(seen), likes, engaged,
             int(rng.poisson(0.3)), shares, int(rng.poisson(0.9)), int(rng.poisson(0.5)), replies, reposts,
             int(rng.binomial(seen, 0.012)), int(rng.poisson(0.7)), int(rng.binomial(seen, 0.1)), 0)
        )  # fmt: skip
    header = (
        "Date", "Impressions", "Likes", "Engagements", "Bookmarks", "Shares", "New follows", "Unfollows", "Replies",
        "Reposts", "Profile visits", "Create Post", "Video views", "Media views",
    )  # fmt: skip
    return File("account_overview_analytics.csv", _table([header, *reversed(rows)]).encode(), today)


_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")


def _website(days: list[date], rng: np.random.Generator, today: date) -> File:
    channels = (
        ("Organic Search", 120, 150, 0.011), ("Direct", 70, 80, 0.013), ("Organic Social", 42, 78, 0.016),
        ("Paid Social", 14, 30, 0.02), ("Referral", 9, 10, 0.01),
    )  # fmt: skip
    rows: list[tuple[object, ...]] = []
    for channel, start, end, sold in channels:
        sessions = counts(rng, level(days, start, end), 4.0)
        for day, visits in zip(days, sessions, strict=True):
            rows.append(
                (f"{day:%Y%m%d}", channel, int(visits * 0.86), int(visits), int(rng.binomial(visits, 0.61)),
                 int(rng.binomial(visits, sold)))
            )  # fmt: skip
    header = (
        "Date", "Session primary channel group (Default channel group)", "Users", "Sessions", "Engaged sessions",
        "Key events",
    )  # fmt: skip
    rule = "# ----------------------------------------"
    preamble = [
        rule, "# Traffic acquisition", f"# Account: {BRAND}", f"# Property: {HANDLE}.example", rule, "# ",
        "# All Users", f"# Start date: {days[0]:%Y%m%d}", f"# End date: {days[-1]:%Y%m%d}",
    ]  # fmt: skip
    return File("Traffic_acquisition.csv", ("\n".join(preamble) + "\n" + _table([header, *rows])).encode(), today)


def _ads(days: list[date], rng: np.random.Generator, today: date) -> File:
    rows: list[tuple[object, ...]] = []
    recent = days[-180:]
    for campaign, budget in (("Breakfast all day", 9.0), ("Gift cards", 6.0)):
        spent = np.round(budget * rng.uniform(0.8, 1.1, len(recent)), 2)
        impressions = counts(rng, spent / 0.0048, 12.0)
        for day, money, seen in zip(recent, spent, impressions, strict=True):
            clicks = int(rng.binomial(seen, 0.012))
            rows.append(
                (campaign, day.isoformat(), int(seen * 0.8), int(seen), money, clicks, int(rng.binomial(clicks, 0.11)),
                 day.isoformat(), day.isoformat())
            )  # fmt: skip
    header = (
        "Campaign name", "Day", "Reach", "Impressions", "Amount spent (EUR)", "Link clicks", "Leads",
        "Reporting starts", "Reporting ends",
    )  # fmt: skip
    return File("Ads by day.csv", b"\xef\xbb\xbf" + _table([header, *rows]).encode(), today)
