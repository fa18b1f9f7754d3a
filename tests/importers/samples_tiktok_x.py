"""Samples of TikTok and X."""

# ruff: noqa: PERF401 (a loop reads better than a comprehension of wide rows)

import datetime as dt
import random

from importers.sample_parts import CAPTIONS, RIDES, SHOP, Row, bom, covering, days, named, plain, text


def tiktok_overview(r: random.Random) -> bytes:
    rows: list[Row] = [["Date", "Video Views", "Profile Views", "Likes", "Comments", "Shares"]]
    for day in days(60, dt.date(2025, 12, 1)):
        rows.append(
            [named(day), r.randint(200, 9000), r.randint(5, 90), r.randint(4, 300), r.randint(0, 30), r.randint(0, 20)]
        )
    return bom(rows, quoted=True)


def _tiktok_id(at: dt.datetime, number: int) -> int:
    return (int(at.replace(tzinfo=dt.UTC).timestamp()) << 32) + 1_000_003 * (number + 1)


def tiktok_content(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Time",
            "Video title",
            "Video link",
            "Post time",
            "Total likes",
            "Total comments",
            "Total shares",
            "Total views",
        ]
    ]
    for number in range(16):
        at = dt.datetime(2024, 12, 20, 8, 30) + dt.timedelta(days=31 * number, hours=number)
        link = f"https://www.tiktok.com/@{SHOP}/video/{_tiktok_id(at, number)}"
        rows.append(
            [
                "April 15",
                RIDES[number % len(RIDES)] if number != 3 else "",
                link,
                named(at.date()),
                r.randint(5, 900),
                r.randint(0, 50),
                r.randint(0, 90),
                r.randint(900, 50000),
            ]
        )
    return bom(rows, quoted=True)


def tiktok_viewers(r: random.Random) -> bytes:
    rows: list[Row] = [["Date", "Total Viewers", "New Viewers", "Returning Viewers"]]
    for day in days(28):
        new, back = r.randint(50, 900), r.randint(10, 200)
        rows.append([f"{day.day} {day:%B}", new + back, new, back])
    return bom(rows, quoted=True)


def tiktok_followers(r: random.Random) -> bytes:
    rows: list[Row] = [["Date", "Followers", "Difference in followers from previous day"]]
    level = 2410
    months = {9: "septembre", 10: "octobre"}
    for day in days(40):
        change = r.randint(-3, 12)
        level += change
        rows.append([f"{day.day} {months[day.month]}", level, change])
    return bom(rows, quoted=True)


def tiktok_follower_activity(r: random.Random) -> bytes:
    rows: list[Row] = [["Date", "Hour", "Active followers"]]
    for day in days(2):
        rows += [[named(day), hour, r.randint(20, 400)] for hour in range(24)]
    return bom(rows, quoted=True)


def tiktok_audience(r: random.Random) -> bytes:
    return bom([["Gender", "Distribution"], ["Female", 0.4417], ["Male", 0.5401], ["Other", 0.0182]], quoted=True)


def tiktok_business_overview(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Date",
            "Video views",
            "Reached audience",
            "Profile views",
            "Likes",
            "Shares",
            "Comments",
            "Phone number clicks ",
            "Leads submission",
            "Net growth",
            "New followers",
            "Lost followers",
        ]
    ]
    for number, day in enumerate(days(30)):
        views, gained, lost = r.randint(400, 9000), r.randint(0, 30), r.randint(0, 4)
        rows.append(
            [
                f"{day:%Y/%m/%d}",
                views,
                "NAN" if number in (0, 11) else views - r.randint(5, 90),
                r.randint(5, 90),
                r.randint(9, 300),
                r.randint(0, 30),
                r.randint(0, 20),
                0,
                0,
                gained - lost,
                gained,
                lost,
            ]
        )
    return bom(rows)


def tiktok_business_videos(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Video title", "Video link", "Post time", "Video views", "Likes", "Comments", "Shares", "Add to Favorites"]
    ]
    for number in range(15):
        at = dt.datetime(2026, 9, 1, 22, 15, 10) + dt.timedelta(days=2 * number)
        rows.append(
            [
                RIDES[number % len(RIDES)],
                f"https://www.tiktok.com/@{SHOP}/video/{_tiktok_id(at, number)}",
                f"{at:%Y/%m/%d %H:%M:%S}",
                r.randint(300, 9000),
                r.randint(5, 400),
                r.randint(0, 30),
                r.randint(0, 30),
                r.randint(0, 30),
            ]
        )
    rows.append(rows[3])
    return bom(rows)


def x_account_overview(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Date",
            "Impressions",
            "Likes",
            "Engagements",
            "Bookmarks",
            "Shares",
            "New follows",
            "Unfollows",
            "Replies",
            "Reposts",
            "Profile visits",
            "Create Post",
            "Video views",
            "Media views",
        ]
    ]
    for day in reversed(days(30)):
        rows.append(
            [
                f"{day:%a, %b} {day.day}, {day.year}",
                r.randint(90, 900),
                r.randint(0, 30),
                r.randint(0, 60),
                r.randint(0, 3),
                r.randint(0, 3),
                r.randint(0, 5),
                r.randint(0, 2),
                r.randint(0, 8),
                r.randint(0, 8),
                r.randint(0, 20),
                r.randint(0, 3),
                r.randint(0, 90),
                r.randint(0, 90),
            ]
        )
    return plain(covering(rows, "Engagements", "Likes", "Bookmarks", "Shares", "Replies", "Reposts"))


def x_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Post id",
            "Date",
            "Post text",
            "Post Link",
            "Impressions",
            "Likes",
            "Engagements",
            "Bookmarks",
            "Shares",
            "New follows",
            "Replies",
            "Reposts",
            "Profile visits",
            "Detail Expands",
            "URL Clicks",
            "Hashtag Clicks",
            "Permalink Clicks",
        ]
    ]
    for number, day in enumerate(days(20)):
        identity = 1890000000000000000 + number * 104729
        rows.append(
            [
                identity,
                f"{day:%a, %b} {day.day}, {day.year}",
                CAPTIONS[number % len(CAPTIONS)],
                f"https://x.com/{SHOP}/status/{identity}",
                r.randint(90, 2000),
                *[r.randint(0, 25) for _ in range(12)],
            ]
        )
    return plain(covering(rows, "Engagements", "Likes", "Bookmarks", "Shares", "Replies", "Reposts"))


def twitter_tweets(r: random.Random) -> bytes:
    """Re-saved in a spreadsheet: ids rounded, a semicolon instead of a comma, CRLF."""
    rows: list[Row] = [
        [
            "Tweet id",
            "Tweet permalink",
            "Tweet text",
            "time",
            "impressions",
            "engagements",
            "engagement rate",
            "retweets",
            "replies",
            "favorites",
            "user profile clicks",
            "url clicks",
            "hashtag clicks",
            "detail expands",
            "promoted impressions",
        ]
    ]
    for number, day in enumerate(days(18, dt.date(2021, 3, 20))):
        link = f"https://twitter.com/{SHOP}/status/{1373000000000000000 + number}" if number != 6 else "deleted"
        impressions, engagements = r.randint(90, 900), r.randint(1, 60)
        rows.append(
            [
                "1.373E+18",
                link,
                CAPTIONS[number % len(CAPTIONS)],
                f"{day} 18:42 +0000",
                f"{impressions}.0",
                f"{engagements}.0",
                f"{engagements / impressions:.6f}",
                *[f"{r.randint(0, 9)}.0" for _ in range(7)],
                "-",
            ]
        )
    return text(rows, delimiter=";", end="\r\n").encode()


def x_video_overview(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Date", "Views", "Watch Time (ms)", "Completion Rate", "Average Watch Time (ms)", "Estimated Revenue"]
    ]
    for day in days(20):
        views = r.randint(5, 90)
        rows.append([f"{day:%a, %b} {day.day}, {day.year}", views, views * r.randint(2000, 9000), 0.41, 5100, 0])
    return ("Video overview,,,,,\n" + text(rows)).encode()
