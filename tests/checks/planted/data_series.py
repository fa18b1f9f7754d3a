"""Holes in daily series, data that nobody renews, and rows that could not be read, planted in the exports."""

from collections.abc import Callable
from datetime import timedelta

from checks.changes import TODAY
from checks.planted.case import bad, near
from checks.planted.exports import last_days, support, table
from checks.planted.space import back, both, cell, dropping, every, kept, rewritten, second, upload, without, zoned

Lines = Callable[[list[str]], list[str]]

IG, RU, FB = "Sprout Instagram.csv", "Sprout Instagram RU.csv", "Sprout Facebook.csv"
VK, TG, TT, ADS = "vk_stats.csv", "tgstat posts.csv", "Overview TikTok.csv", "Ads by day.csv"
WEB, POSTS, DESK = "Traffic_acquisition.csv", "Instagram posts.csv", "tickets.csv"


def less(days: range, written: str) -> Lines:
    """Leave out the lines of the days so many days ago."""
    gone = [f"{back(one):{written}}" for one in days]
    return dropping(lambda line: any(day in line for day in gone))


def weekly(lines: list[str]) -> list[str]:
    """Keep the head and every seventh line, up to the newest."""
    return [lines[0], *lines[1:][::-1][::7][::-1]]


def emptied(days: range, column: int) -> Lines:
    """Empty one column of the days so many days ago."""
    return every(*(cell(-one, column, "") for one in days))


MONTH = table([
    (f"{TODAY.replace(day=1):%d.%m.%Y} - {(TODAY.replace(day=1) + timedelta(days=45)):%d.%m.%Y}", *[""] * 12),
    ("Аккаунт", "Социальная сеть", "Ссылка", "Подписчики", "Прирост", "Постов", "Реакции", "Лайки", "Комментарии",
     "Репосты", "Просмотры", "Охват", "ER, %"),
    ("mezabele", "ВКонтакте", "https://vk.com/mezabele", 4810, 90, 9, 543, 456, 33, 54, 52901, 19602, "9,82"),
])  # fmt: skip
"""What LiveDune says of a community for a time that is not over."""

US, DOTS, SLASHES, ISO, PLAIN = "%m-%d-%Y", "%d.%m.%Y", "%Y/%m/%d", "%Y-%m-%d", "%Y%m%d"


def several(ago: int, *profiles: tuple[str, str]) -> str:
    """Return what Sprout says of profiles (network and name), each time from the same day on."""
    rows = [
        (f"{back(one):%m-%d-%Y}", network, name, f"{5_000 - one:,}", 1, 2, 1, 1, 900 + one % 7, 40 + one % 5)
        for one in range(90, ago - 1, -1)
        for network, name in profiles
    ]
    header = ("Date", "Network", "Profile", "Audience", "Net Audience Growth", "Audience Gained", "Audience Lost",
              "Published Posts (Total)", "Impressions", "Engagements")  # fmt: skip
    return table([header, *rows])


BOTH = (("Facebook", "Mežābele"), ("LinkedIn", "Mežābele SIA"))

CASES = [
    bad("data_gap", "one day of the smaller of two accounts", "instagram:mezabele.ru", rewritten(
        RU, less(range(30, 31), US))),
    bad("data_gap", "five days, in Russian", "vk:mezabele", rewritten(VK, less(range(60, 65), DOTS))),
    bad("data_gap", "two holes", "tiktok:mezabele", rewritten(
        TT, every(less(range(20, 22), SLASHES), less(range(100, 103), SLASHES)))),
    bad("data_gap", "every channel of the site for a week", "web:mezabele.example", rewritten(
        WEB, less(range(40, 47), PLAIN))),
    bad("data_gap", "one column is empty for a week", "facebook:Mežābele:followers", rewritten(
        FB, emptied(range(30, 37), 2))),
    bad("data_gap", "a month between two downloads", "vk:mezabele", both(
        second(VK, "vk old.csv", less(range(1, 100), DOTS), added=back(90)),
        rewritten(VK, less(range(70, 421), DOTS)))),
    bad("data_gap", "two weeks of a weekly report", "facebook:Mežābele", rewritten(
        FB, lambda lines: [*weekly(lines)[:-6], *weekly(lines)[-4:]])),
    near("data_gap", "a hole that another download fills", both(
        second(VK, "vk again.csv", lambda lines: [lines[0], *lines[-90:]]), rewritten(VK, less(range(60, 65), DOTS)))),
    near("data_gap", "a desk that is closed on Sundays", upload(
        DESK, support([day for day in last_days(200) if day.weekday() != 6], 10), account="Zendesk")),
    near("data_gap", "days on which nobody wrote to the desk", upload(
        DESK, support([day for place, day in enumerate(last_days(200)) if place % 9 != 4], 10), account="Zendesk")),
    near("data_gap", "a total up to the end of a month that runs", upload(
        "LiveDune.csv", MONTH, account="mezabele"), "data_partial_period"),
    near("data_gap", "longer ago than a year and a month", rewritten(IG, less(range(500, 510), US))),
    near("data_gap", "a campaign that paused", rewritten(
        ADS, lambda lines: [line for line in lines if not any(
            line.startswith("Ražas") and f"{back(one)}" in line for one in range(40, 60))])),
    near("data_gap", "a weekly report", rewritten(FB, weekly)),
    near("data_gap", "a workspace on the other side of the world", zoned("Pacific/Auckland")),
    near("data_gap", "a workspace across the ocean", zoned("America/New_York")),
    near("data_gap", "posts have no days", rewritten(TG, less(range(20, 40), DOTS))),

    bad("data_stale", "the community ends three weeks ago", "vk:mezabele", rewritten(VK, less(range(20), DOTS))),
    bad("data_stale", "one of two accounts, just too old", "instagram:mezabele.ru", rewritten(RU, less(range(15), US))),
    bad("data_stale", "the ads end three weeks ago", "ads:mezabele", rewritten(ADS, less(range(21), ISO))),
    bad("data_stale", "the channel's list of posts is a month old", "telegram:mezabele", both(
        rewritten(TG, less(range(30), DOTS)), kept(TG, added=back(30)))),
    bad("data_stale", "the list of posts is old, the account's days are fresh", "instagram:mezabele:posts", both(
        rewritten(POSTS, less(range(40), "%m/%d/%Y")), kept(POSTS, added=back(40)))),
    bad("data_stale", "the account's days end, its list of posts is fresh", "instagram:mezabele:", rewritten(
        IG, less(range(30), US))),
    bad("data_stale", "followers end while the rest goes on", "facebook:Mežābele:followers", rewritten(
        FB, emptied(range(1, 41), 2))),
    bad("data_stale", "a rhythm of a week is broken", "tiktok:mezabele", both(*(
        second(TT, f"tiktok {week}.csv", less(range(7 * week + 13), SLASHES), added=back(7 * week + 12))
        for week in range(4)), without(TT))),
    bad("data_stale", "a rhythm of a week is broken, several accounts in each file", "facebook:Mežābele", both(*(
        upload(f"profiles {week}.csv", several(7 * week + 13, *BOTH), added=back(7 * week + 12)) for week in range(4)),
        upload("profile.csv", several(1, BOTH[1])), without(FB))),
    near("data_stale", "its days are a week behind its posts", rewritten(IG, less(range(8), US))),
    near("data_stale", "just fresh enough", rewritten(VK, less(range(14), DOTS))),
    near("data_stale", "the channel was silent, the list is new", rewritten(TG, less(range(40), DOTS))),
    near("data_stale", "a rhythm of a month", both(*(
        second(TT, f"tiktok {month}.csv", less(range(30 * month + 36), SLASHES), added=back(30 * month + 35))
        for month in range(4)), without(TT))),
    near("data_stale", "an old tool, continued by another", both(
        second(FB, "fb old.csv", lambda lines: lines[:400], added=back(330)), rewritten(
            FB, lambda lines: [lines[0], *lines[380:]]))),

]  # fmt: skip
