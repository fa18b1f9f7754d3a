"""Samples of YouTube, Google Analytics and Google Ads."""

import datetime as dt
import io
import random
import zipfile
from collections.abc import Iterable, Sequence

from importers.sample_parts import RIDES, Row, days, plain, text


def youtube_content(r: random.Random) -> bytes:
    """German: soft hyphens inside the headers, a total row, a remark below the table."""
    rows: list[Row] = [
        [
            "Vi\xaddeo",
            "Vi\xaddeo\xadti\xadtel",
            "Ver\xadöf\xadfent\xadli\xadchungs\xadzeit\xadpunkt des Vi\xadde\xados",
            "Auf\xadru\xadfe",
            "Wie\xadder\xadga\xadbe\xadzeit (Stun\xadden)",
            "Abon\xadnen\xadten",
            "Im\xadpres\xadsio\xadnen",
            "Klick\xadra\xadte der Im\xadpres\xadsio\xadnen (%)",
        ]
    ]
    videos: list[list[object]] = []
    for number in range(25):
        day = dt.date(2024, 1, 9) + dt.timedelta(days=37 * number)
        videos.append(
            [
                f"vK{number:02}aLamaja_",
                RIDES[number % len(RIDES)],
                f"{day:%b} {day.day}, {day.year}",
                r.randint(20, 5000),
                round(r.uniform(1, 300), 4),
                r.randint(-2, 20),
                r.randint(500, 60000),
                round(r.uniform(1, 12), 2),
            ]
        )
    videos[18][2] = ""
    views = sum(int(str(video[3])) for video in videos)
    rows.append(["Ge\xadsamt", "", "", views + 2400, 2950.25, 160, 733000, 5.4])
    return (
        text([*rows, *videos]) + "Die 500 be\xadsten Er\xadgeb\xadnis\xadse wer\xadden an\xadge\xadzeigt\n"
    ).encode()


def youtube_by_date(r: random.Random) -> bytes:
    """A ZIP as YouTube Studio gives it: totals by day, the chart's rows, the table by content."""
    span = days(21)
    chart: list[Row] = [["Date", "Content", "Video title", "Video publish time", "Views"]]
    table: list[Row] = [["Content", "Video title", "Video publish time", "Views", "Watch time (hours)", "Subscribers"]]
    totals: list[Row] = [["Date", "Views"]]
    per_day = {day: [r.randint(0, 80) for _ in range(3)] for day in span}
    for number in range(3):
        identity = [f"vK9{number}aLamaja_", RIDES[number], "Aug 30, 2026"]
        chart += [[str(day), *identity, per_day[day][number]] for day in span]
        table.append([*identity, sum(per_day[day][number] for day in span), round(r.uniform(5, 90), 4), number])
    totals += [[str(day), sum(per_day[day])] for day in span]
    watched = round(sum(float(str(row[4])) for row in table[1:]), 4)
    table.insert(1, ["Total", "", "", sum(sum(per_day[day]) for day in span), watched, 3])
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, rows in (("Chart data.csv", chart), ("Table data.csv", table), ("Totals.csv", totals)):
            archive.writestr(zipfile.ZipInfo(name, (2026, 10, 1, 8, 0, 0)), text(rows))
    return out.getvalue()


def youtube_audience(r: random.Random) -> bytes:
    ages = ("13–17 years", "18–24 years", "25–34 years", "35–44 years", "45–54 years", "55–64 years", "65+ years")
    shares = (1.2, 14.6, 33.1, 27.4, 13.9, 6.6, 3.2)
    rows = [["Viewer age", "Views (%)", "Watch time (hours) (%)"]]
    return plain([*rows, *[[age, share, round(share * 0.97, 1)] for age, share in zip(ages, shares, strict=True)]])


def _ga4(*blocks: tuple[Sequence[str], Iterable[Row]]) -> bytes:
    top = [
        "# ----------------------------------------",
        "# Report CSV Export",
        "# Account: Maizes Māja",
        "# Property: maizesmaja.lv",
        "# ----------------------------------------",
    ]
    body = "\r\n".join("\r\n".join(above) + "\r\n" + text(rows, end="\r\n") for above, rows in blocks)
    return ("\r\n".join(top) + "\r\n" + body).encode()


_SPAN = ("# Start date: 20260901", "# End date: 20260914")


def ga4_report(r: random.Random) -> bytes:
    rows: list[Row] = [
        [
            "Session primary channel group (Default channel group)",
            "Date",
            "Users",
            "Sessions",
            "Engaged sessions",
            "Engagement rate",
            "Event count",
            "Key events",
            "Total revenue",
        ]
    ]
    for day in days(14):
        for channel in ("Direct", "Organic Search", "Organic Social", "Paid Social"):
            sessions = r.randint(10, 200)
            engaged = r.randint(5, sessions)
            rows.append(
                [
                    channel,
                    f"{day:%Y%m%d}",
                    sessions - r.randint(0, 8),
                    sessions,
                    engaged,
                    round(engaged / sessions, 9),
                    sessions * 5,
                    r.randint(0, 6),
                    round(r.uniform(0, 90), 2),
                ]
            )
    head, body = rows[0], rows[1:]
    r.shuffle(body)
    return _ga4((("# ", "# All Users", *_SPAN), [head, *body]))


def ga4_snapshot(r: random.Random) -> bytes:
    def nth(name: str) -> list[Row]:
        return [["Nth day", name], *[[f"{number:04}", r.randint(0, 90)] for number in range(14)]]

    return _ga4(
        (("#  ", *_SPAN), nth("Users")),
        (_SPAN, nth("New users")),
        (_SPAN, nth("Total revenue")),
        (
            ("# Where do your new users come from?", *_SPAN),
            [["First user default channel group", "New users"], ["Organic Social", 41], ["Direct", 33]],
        ),
        (
            ("#  ", *_SPAN),
            [["Session default channel group", "Sessions"], ["Organic Social", 77], ["Direct", 52], ["Referral", 9]],
        ),
        (_SPAN, [["Country", "Users"], ["Latvia", 301], ["Estonia", 44]]),
        (("# What are your top events?", *_SPAN), [["Event name", "Event count"], ["page_view", 933], ["scroll", 410]]),
    )


def google_ads(r: random.Random) -> bytes:
    """As "CSV (Excel)" gives it: UTF-16 with tabs, a title, the period, two currencies, totals at the end."""
    rows: list[Row] = [
        ["Campaign report"],
        ["September 1, 2026 - September 7, 2026"],
        ["Day", "Campaign", "Campaign ID", "Campaign type", "Currency code", "Cost", "Impr.", "Clicks", "CTR",
         "Avg. CPC", "Conversions", "Conv. value"],
    ]  # fmt: skip
    shown = clicked = won = 0
    for day in days(7):
        for name, number, kind, money in (
            ("Velo · search · brand", 20417755001, "Search", "EUR"),
            ("Велосипеды · PMax", 20417755002, "Performance Max", "EUR"),
            ("Kalamaja · Sverige", 20417755003, "Search", "SEK"),
        ):
            impressions, clicks, conversions = r.randint(0, 6000), r.randint(0, 90), r.randint(0, 8)
            impressions = max(impressions, clicks)
            cost = clicks * r.uniform(0.2, 9)
            shown, clicked, won = shown + impressions, clicked + clicks, won + conversions
            rows.append([
                str(day), name, number, kind, money, f"{cost:,.2f}", f"{impressions:,}", clicks,
                f"{100 * clicks / impressions:.2f}%" if impressions else " --",
                f"{cost / clicks:.2f}" if clicks else " --", f"{conversions:.2f}", f"{conversions * 84.5:,.2f}",
            ])  # fmt: skip
    rows += [
        [level, *[" --"] * 5, f"{shown:,}", f"{clicked:,}", " --", " --", f"{won:,.2f}", " --"]
        for level in ("Total: Campaigns", "Total: Account")
    ]
    return text(rows, delimiter="\t", end="\r\n").encode("utf-16")
