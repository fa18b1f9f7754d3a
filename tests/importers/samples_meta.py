"""Samples of Meta."""

import datetime as dt
import random
from collections.abc import Callable, Iterable

from importers.sample_parts import BAKERY, CAPTIONS, Row, bom, covering, days, plain, us, utf16, workbook


def meta_instagram_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Post ID",
            "Account ID",
            "Account username",
            "Account name",
            "Description",
            "Duration (sec)",
            "Publish time",
            "Permalink",
            "Post type",
            "Data comment",
            "Date",
            "Views",
            "Reach",
            "Likes",
            "Shares",
            "Follows",
            "Comments",
            "Saves",
        ]
    ]
    for number, day in enumerate(days(36)):
        account = ("kalnciema.tirgus", "Kalnciema tirgus") if number in (7, 20) else (BAKERY, "Maizes Māja")
        reach = r.randint(300, 2400)
        kind = ("IG reel", "IG carousel", "IG image")[number % 3]
        rows.append(
            [
                18044000000000000 + number * 7919,
                17841400000000001,
                *account,
                CAPTIONS[number % len(CAPTIONS)],
                27 if kind == "IG reel" else 0,
                f"{us(day)} {r.choice((1, 4, 9, 22)):02}:{r.randint(0, 59):02}",
                f"https://www.instagram.com/p/Dsample{number:03}/",
                kind,
                "",
                "Lifetime",
                reach + r.randint(20, 900),
                reach,
                r.randint(10, 180),
                r.randint(0, 20),
                "" if number % 5 else r.randint(1, 9),
                r.randint(0, 15),
                r.randint(0, 30),
            ]
        )
    return bom(rows)


def meta_facebook_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Post ID",
            "Page ID",
            "Page name",
            "Title",
            "Description",
            "Duration (sec)",
            "Publish time",
            "Caption type",
            "Permalink",
            "Is crosspost",
            "Is share",
            "Post type",
            "Languages",
            "Custom labels",
            "Funded content status",
            "Data comment",
            "Date",
            "Views",
            "Reach",
            "Reactions, Comments and Shares",
            "Reactions",
            "Comments",
            "Shares",
            "Total clicks",
            "Views",
            "Link Clicks",
            "Seconds viewed",
        ]
    ]
    for number, day in enumerate(days(24)):
        likes, comments, shares = r.randint(3, 90), r.randint(0, 12), r.randint(0, 9)
        reach = r.randint(200, 3000)
        views = reach + r.randint(0, 700)
        rows.append(
            [
                939005954986000 + number,
                100066300057039,
                "Maizes Māja",
                CAPTIONS[number % len(CAPTIONS)],
                "",
                0,
                f"{us(day)} 05:{number:02}",
                "N/A",
                f"https://www.facebook.com/MaizesMaja/posts/{number}",
                0,
                0,
                ("Photos", "Links", "Reels")[number % 3],
                "",
                "akcija" if number % 6 == 0 else "",
                "",
                "",
                "Lifetime",
                views,
                reach,
                likes + comments + shares,
                likes,
                comments,
                shares,
                r.randint(0, 60),
                views + (number == 4),
                r.randint(0, 20) if number % 3 == 1 else "",
                r.randint(90, 4000) if number % 3 == 2 else "",
            ]
        )
    error = [""] * 15 + [
        "An error occurred while computing metadata for content with ID 933528094972880.",
        "Lifetime",
        51,
    ]
    rows.insert(9, [*error, *[""] * 9])
    return bom(covering(rows, "Total clicks", "Link Clicks"))


def meta_facebook_videos(r: random.Random) -> bytes:
    countries = [f"3-second video views by country ({name})" for name in ("Latvia (LV)", "Estonia (EE)")]
    curve = [f"Percentage of total views at interval {number}" for number in range(40)]
    rows: list[Row] = [
        [
            "Video asset ID",
            "Universal video ID",
            "Page ID",
            "Page name",
            "Title",
            "Duration (sec)",
            "Publish time",
            "Custom labels",
            "Data comment",
            "Date",
            "Reach",
            "3-second video views",
            "1-minute video views",
            "Seconds viewed",
            "Average Seconds viewed",
            "Reactions, comments and shares",
            "Reactions",
            "Comments",
            "Shares",
            *countries,
            *curve,
        ]
    ]
    for number, day in enumerate(days(15)):
        likes, comments, shares = r.randint(3, 60), r.randint(0, 8), r.randint(0, 5)
        rows.append(
            [
                1380000000000000 + number,
                1390000000000000 + number,
                100066300057039,
                "Maizes Māja",
                CAPTIONS[number % len(CAPTIONS)],
                45,
                f"{us(day)} 09:15",
                "",
                "",
                "Lifetime",
                r.randint(200, 900),
                r.randint(100, 800),
                r.randint(0, 60),
                r.randint(500, 9000),
                round(r.uniform(2, 20), 2),
                likes + comments + shares,
                likes,
                comments,
                shares,
                r.randint(50, 400),
                r.randint(0, 60),
                *[round(1 - step / 41, 3) for step in range(40)],
            ]
        )
    return bom(rows)


def facebook_insights_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Post ID",
            "Permalink",
            "Post Message",
            "Type",
            "Countries",
            "Languages",
            "Posted",
            "Audience Targeting",
            "Lifetime Post Total Reach",
            "Lifetime Post organic reach",
            "Lifetime Post Total Impressions",
            "Lifetime Engaged Users",
        ],
        [
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "",
            "Lifetime: The total number of people your Page post was served to.",
            "Lifetime: The number of people who saw your Page post unpaid.",
            "Lifetime: The number of impressions of your Page post.",
            "Lifetime: The number of unique people who engaged in certain ways with your Page post.",
        ],
    ]
    for number, day in enumerate(days(18, dt.date(2019, 10, 1))):
        reach = r.randint(100, 900)
        rows.append(
            [
                f"100066300057039_{2500 + number}",
                f"https://www.facebook.com/MaizesMaja/posts/{2500 + number}",
                CAPTIONS[number % len(CAPTIONS)],
                ("Photo", "Link")[number % 2],
                "",
                "",
                f"{day.month}/{day.day}/{day.year} 21:00",
                "",
                reach,
                reach - 10,
                reach * 2,
                r.randint(5, 90),
            ]
        )
    return plain(rows)


def _daily(title: str, values: Iterable[tuple[dt.date, object]], hour: Callable[[dt.date], int]) -> list[Row]:
    return [[title], ["Date", "Primary"], *[[f"{day}T{hour(day):02}:00:00", value] for day, value in values]]


def meta_insights_daily(r: random.Random) -> bytes:
    span = days(45, dt.date(2026, 10, 1))
    winter = dt.date(2026, 10, 25)
    follows = [(day, count) for day in span if (count := r.choice((0, 0, 1, 2, 5)))]
    return utf16(
        _daily("Facebook reach", [(day, r.randint(200, 4000)) for day in span], lambda day: int(day < winter)),
        _daily("Instagram reach", [(day, r.randint(100, 1500)) for day in span], lambda day: int(day < winter)),
        _daily("Instagram follows", follows, lambda day: 0),
        _daily("Views", [(day, r.randint(500, 9000)) for day in span[:15]], lambda day: 0),
    )


def meta_audience(r: random.Random) -> bytes:
    ages = ("18-24", "25-34", "35-44", "45-54", "55-64", "65+")
    women, men = (9.1, 26.4, 21.2, 9.8, 3.9, 1.6), (4.2, 10.3, 7.7, 3.6, 1.5, 0.7)
    sexes = [[age, f"{w}%", f"{m}%"] for age, w, m in zip(ages, women, men, strict=True)]
    cities = [
        ["Riga, Latvia", "48.2%"],
        ["Jūrmala, Latvia", "6.1%"],
        ["Рига, Латвия", "2%"],
        ["London, England", "1.3%"],
    ]
    return utf16(
        [["Facebook followers"], ["FB_PAGE,FOLLOW,UNIQUE_USERS"], [8412]],
        [["Instagram followers"], ["IG_ACCOUNT,FOLLOW,UNIQUE_USERS"], [5177]],
        [["Instagram followers by gender and age"], ["Age", "Women", "Men"], *sexes],
        [["Facebook followers by gender and age"], ["Age", "Men", "Women"], *[[a, m, w] for a, w, m in sexes]],
        [["Instagram followers by top cities"], ["Top cities", "Value"], *cities],
        [["Instagram followers by top countries"], ["Top countries", "Value"], ["Latvia", "81%"], ["Estonia", "4.4%"]],
    )


def meta_top_formats(r: random.Random) -> bytes:
    lines = [
        "Views;;;;",
        "Reels;Multi-photo;Links;Photos;Text",
        "57268;8620;7953;2228;413",
        ";;;;",
        "Content interactions;;;;",
        "Reels;Multi-photo;Photos;Links;Stories",
        "3687;2013;569;144;50",
        ";;;;",
        "Published content;;;;",
        "Reels;Photos;Stories;Links;",
        "46;30;13;2;",
        "",
    ]
    return "\n".join(lines).encode()


def meta_ads(r: random.Random) -> bytes:
    header = [
        "Reporting starts",
        "Reporting ends",
        "Ad name",
        "Ad delivery",
        "Ad Set Name",
        "Attribution setting",
        "Results",
        "Result indicator",
        "Reach",
        "Impressions",
        "Cost per results",
        "Quality ranking",
        "Link clicks",
        "Amount spent (EUR)",
        "Ends",
    ]
    ads: list[list[object]] = []
    for number in range(16):
        reach = r.randint(900, 9000)
        results, spend = r.randint(10, 400), round(r.uniform(12, 140), 2)
        ads.append(
            [
                "2026-09-01",
                "2026-10-31",
                f"Kliņģeris {number % 15 + 1} · «Осень»",
                "not_delivering",
                "Rīga 25-45",
                "7-day click or 1-day view",
                results,
                ("actions:link_click", "actions:lead")[number % 2],
                reach,
                reach + r.randint(10, 5000),
                round(spend / results, 8),
                "-",
                r.randint(0, 90),
                spend,
                "2026-10-20",
            ]
        )
    ads[5][6:9] = ["", "", ""]
    total = [
        "2026-09-01",
        "2026-10-31",
        "",
        "",
        "",
        "7-day click or 1-day view",
        "",
        "",
        41200,
        sum(int(str(ad[9])) for ad in ads),
        "",
        "-",
        sum(int(str(ad[12])) for ad in ads),
        round(sum(float(str(ad[13])) for ad in ads), 2),
        "",
    ]
    return workbook({"Worksheet": [header, total, *ads]})


def meta_instagram_stories(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)",
            "Publish time", "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares",
            "Follows", "Replies", "Navigation", "Link clicks", "Sticker taps", "Profile visits",
        ]
    ]  # fmt: skip
    for number, day in enumerate(days(30, dt.date(2026, 10, 1))):
        reach = r.randint(80, 700)
        story = 3200000000000000000 + number * 104729
        rows.append(
            [
                18060000000000000 + number * 6007, 17841400000000001, BAKERY, "Maizes Māja", "", r.choice((0, 7, 15)),
                f"{us(day)} {r.choice((0, 3, 8)):02}:{r.randint(0, 59):02}",
                f"https://www.instagram.com/stories/{BAKERY}/{story}", "IG story", "", "Lifetime",
                reach + r.randint(0, 90), reach, r.randint(0, 25), r.randint(0, 4),
                "" if number % 4 else r.randint(0, 3), r.randint(0, 6), reach * 2 + r.randint(0, 99), r.randint(0,
                12), r.randint(0, 9), r.randint(0, 20),
            ]
        )  # fmt: skip
    return bom(rows)


def facebook_insights_page(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Date", "Lifetime Total Likes", "Daily New Likes", "Daily Unlikes", "Daily Page Engaged Users",
            "Weekly Page Engaged Users", "28 Days Page Engaged Users", "Daily Total Reach", "Weekly Total Reach",
            "28 Days Total Reach", "Daily Total Impressions", "Weekly Total Impressions", "28 Days Total Impressions",
        ],
        [
            "", "Lifetime: The total number of people who have liked your Page. (Unique Users)",
            "Daily: The number of new people who have liked your Page (Unique Users)",
            "Daily: The number of Unlikes of your Page (Unique Users)",
            "Daily: The number of people who engaged with your Page. (Unique Users)",
            "Weekly: The number of people who engaged with your Page. (Unique Users)",
            "28 Days: The number of people who engaged with your Page. (Unique Users)",
            "Daily: The number of people who had any content from your Page enter their screen. (Unique Users)",
            "Weekly: The number of people who had any content from your Page enter their screen. (Unique Users)",
            "28 Days: The number of people who had any content from your Page enter their screen. (Unique Users)",
            "Daily: The number of times any content from your Page entered a person's screen. (Total Count)",
            "Weekly: The number of times any content from your Page entered a person's screen. (Total Count)",
            "28 Days: The number of times any content from your Page entered a person's screen. (Total Count)",
        ],
    ]  # fmt: skip
    likes = 2310
    for day in days(40, dt.date(2019, 9, 20)):
        gained, lost, reach = r.randint(0, 6), r.randint(0, 2), r.randint(60, 900)
        likes += gained - lost
        rows.append(
            [
                f"{day.month}/{day.day}/{day.year}", likes, gained, lost, reach // 9, reach, reach * 3, reach,
                reach * 5, reach * 16, reach * 2, reach * 13, reach * 51,
            ]
        )  # fmt: skip
    return plain(rows)
