"""Samples of LinkedIn."""

# ruff: noqa: PERF401 (a loop reads better than a comprehension of wide rows)

import random
from collections.abc import Sequence

from importers.sample_parts import CAPTIONS, Row, days, us, workbook


def _counts(r: random.Random, label: str, value: str, names: Sequence[str]) -> list[Row]:
    return [[label, value], *[[name, r.randint(1, 90)] for name in names]]


_DEMOGRAPHICS = {
    "Location": ("Riga Metropolitan Area, Latvia", "Tallinn Metropolitan Area, Estonia", "Vilnius, Lithuania"),
    "Job function": ("Operations", "Sales", "Business Development"),
    "Seniority": ("Senior", "Entry", "Director"),
    "Industry": ("Retail", "Food and Beverage Services"),
    "Company size": ("2-10", "11-50", "51-200", "1001-5000"),
}


def linkedin_page_followers(r: random.Random) -> bytes:
    daily: list[Row] = [
        ["Date", "Sponsored followers", "Organic followers", "Auto-invited followers", "Total followers"]
    ]
    for day in days(42):
        parts = (r.choice((0, 0, 0, 2)), r.randint(0, 4), r.choice((0, 0, 1)))
        daily.append([us(day), *parts, sum(parts)])
    sheets = {label: _counts(r, label, "Total followers", names) for label, names in _DEMOGRAPHICS.items()}
    return workbook({"New followers": daily, **sheets})


def linkedin_page_visitors(r: random.Random) -> bytes:
    parts = [
        f"{page} {what} ({device})"
        for page in ("Overview", "Life", "Jobs", "Total")
        for what in ("page views", "unique visitors")
        for device in ("desktop", "mobile", "total")
    ]
    daily: list[Row] = [["Date", *parts]]
    for day in days(28):
        cells: list[int] = []
        for _ in range(8):
            desktop, mobile = r.randint(0, 20), r.randint(0, 20)
            cells += [desktop, mobile, desktop + mobile]
        daily.append([us(day), *cells])
    sheets = {label: _counts(r, label, "Total views", names) for label, names in _DEMOGRAPHICS.items()}
    return workbook({"Visitor metrics": daily, **sheets})


def linkedin_page_content(r: random.Random) -> bytes:
    names = ("Impressions", "Clicks", "Reactions", "Comments", "Reposts")
    header = ["Date", *[f"{name} ({part})" for name in names for part in ("organic", "sponsored", "total")]]
    header.insert(4, "Unique impressions (organic)")
    daily: list[Row] = [["Aggregated engagement metrics for your organic and sponsored posts."], header]
    for day in days(30):
        cells: list[object] = [us(day)]
        for name in names:
            organic = r.randint(0, 400 if name == "Impressions" else 12)
            paid = r.choice((0, 0, 3))
            cells += [organic, paid, organic + paid]
            if name == "Impressions":
                cells.append(organic // 2)
        daily.append(cells)
    posts: list[Row] = [
        ["Engagement metrics for individual posts."],
        [
            "Post title",
            "Post link",
            "Post type",
            "Campaign name",
            "Posted by",
            "Created date",
            "Campaign start date",
            "Campaign end date",
            "Audience",
            "Impressions",
            "Views",
            "Offsite Views",
            "Clicks",
            "Click through rate (CTR)",
            "Likes",
            "Comments",
            "Reposts",
            "Follows",
            "Engagement rate",
            "Content Type",
        ],
    ]
    for number, day in enumerate(days(16)):
        link = f"https://www.linkedin.com/feed/update/urn:li:activity:{7300000000000000000 + number}"
        for campaign in ("", "Autumn hiring") if number == 5 else ("",):
            posts.append(
                [
                    CAPTIONS[number % len(CAPTIONS)],
                    link,
                    "Sponsored" if campaign else "Organic",
                    campaign,
                    "Maizes Māja",
                    us(day),
                    "",
                    "",
                    "All followers",
                    r.randint(90, 900),
                    "",
                    "",
                    r.randint(0, 20),
                    round(r.uniform(0, 0.1), 6),
                    r.randint(0, 20),
                    r.randint(0, 5),
                    r.randint(0, 3),
                    "",
                    round(r.uniform(0, 0.1), 6),
                    ("Image", "Article")[number % 2],
                ]
            )
    return workbook({"Metrics": daily, "All posts": posts})


def linkedin_page_competitors(r: random.Random) -> bytes:
    header = ["Page", "Total Followers", "New Followers", "Total post engagements", "Total posts"]
    pages = [
        [name, r.randint(300, 9000), r.randint(0, 90), r.randint(5, 900), r.randint(0, 30)]
        for name in ("Maizes Māja", "Laci un Draugi", "Vecrīgas Beķereja", "Хлеб и Соль")
    ]
    return workbook({"COMPETITORS": [["9/1/2026", "10/31/2026"], header, *pages]})


def linkedin_profile_content(r: random.Random) -> bytes:
    span = days(35)
    figures = [[f"{day.month}/{day.day}/{day.year}", r.randint(5, 900), r.randint(0, 40)] for day in span]
    top: list[Row] = [
        ["Maximum of 50 posts available to include in this list"],
        [""],
        ["Post URL", "Post publish date", "Engagements", "", "Post URL", "Post publish date", "Impressions"],
    ]
    posts = [
        (
            f"https://www.linkedin.com/feed/update/urn:li:activity:{7310000000000000000 + number}",
            f"{day.month}/{day.day}/{day.year}",
        )
        for number, day in enumerate(span[:15])
    ]
    top += [
        [*first, r.randint(1, 90), "", *second, r.randint(90, 2000)]
        for first, second in zip(posts, reversed(posts), strict=True)
    ]
    gained = [[f"{day.month}/{day.day}/{day.year}", r.randint(0, 9)] for day in span]
    total = sum(int(str(row[1])) for row in figures)
    return workbook(
        {
            "DISCOVERY": [
                ["Overall Performance", "9/1/2026 - 10/5/2026"],
                ["Impressions", total],
                ["Unique views", total // 3],
            ],
            "ENGAGEMENT": [["Date", "Impressions", "Engagements"], *sorted(figures, key=lambda row: int(str(row[1])))],
            "TOP POSTS": top,
            "FOLLOWERS": [["Total followers on 10/5/2026:", 1204], [""], ["Date", "New followers"], *gained],
            "DEMOGRAPHICS": [
                ["Top Demographics", "Value", "Percentage"],
                ["Job titles", "Baker", 0.1272],
                ["Locations", "Riga Metropolitan Area", 0.412],
                ["Companies", "Maizes Māja", "< 1%"],
            ],
        }
    )
