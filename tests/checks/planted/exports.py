"""Exports of the good workspace's invented cider house, in the layouts of the networks, as text."""

import csv
import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

import numpy as np
from checks.changes import TODAY

HANDLE = "mezabele"
_WEEK = np.array([0.86, 0.92, 0.97, 1.02, 1.16, 1.22, 0.98])
_TEXTS = (
    "Āboli no vecā dārza: {n} šķirnes vienā mucā",
    "Сидр отдыхает {n} недель, мы тоже",
    "Tasting on Saturday at {n}, dogs are welcome",
    "Как мы выбираем яблоки: {n} правил",
)


@dataclass(frozen=True)
class File:
    """An export: its text and how it is encoded, the account where the file does not say, the day it was added."""

    text: str
    account: str = HANDLE
    encoding: str = "utf-8"
    added: date = TODAY
    network: str = ""


def last_days(count: int) -> list[date]:
    """Return so many days up to yesterday."""
    return [TODAY - timedelta(days=back) for back in range(count, 0, -1)]


def table(rows: Iterable[Iterable[object]], delimiter: str = ",") -> str:
    """Write rows as CSV."""
    held = io.StringIO()
    csv.writer(held, lineterminator="\n", delimiter=delimiter).writerows(rows)
    return held.getvalue()


def drawn(dice: np.random.Generator, days: Sequence[date], start: float, end: float, spread: float = 6.0) -> np.ndarray:
    """Draw daily counts around a mean that goes from one level to another, with a week's shape."""
    mean = start * (end / start) ** (np.arange(len(days)) / len(days)) * _WEEK[[day.weekday() for day in days]]
    return dice.poisson(mean * dice.gamma(spread, 1 / spread, len(days)))


def sprout(network: str, name: str, days: Sequence[date], size: int, seed: int) -> str:
    """Return a daily profile report of Sprout Social for Instagram or Facebook."""
    dice = np.random.default_rng(seed)
    gained, lost = drawn(dice, days, size / 700, size / 500), drawn(dice, days, size / 2500, size / 2500)
    followers = size - (gained - lost)[::-1].cumsum()[::-1] + (gained - lost)
    reach = drawn(dice, days, size / 6, size / 4)
    seen = (reach * dice.uniform(1.2, 1.6, len(days))).astype(int)
    likes, comments = dice.binomial(reach, 0.035), dice.binomial(reach, 0.004)
    saves, posts = dice.binomial(reach, 0.003), dice.binomial(2, 0.3, len(days))
    title = {"instagram": "Instagram Profile", "facebook": "Facebook Page"}[network]
    names = ("Followers", "Followers Gained", "Followers Lost", "Published Posts & Stories", "Saves")
    if network == "facebook":
        names = ("Total Fans", "Page Likes", "Page Unlikes", "Published Posts", "Shares")
    header = ("Date", title, *names[:4], "Impressions", "Reach", "Engagements", "Reactions" if network == "facebook"
              else "Likes", "Comments", names[4])  # fmt: skip
    rows = zip((f"{day:%m-%d-%Y}" for day in days), [name] * len(days), (f"{one:,}" for one in followers), gained, lost,
               posts, seen, reach, likes + comments + saves + 3, likes, comments, saves, strict=True)  # fmt: skip
    return table([header, *rows])


def vk(days: Sequence[date], size: int, seed: int) -> str:
    """Return the statistics of a community of VK, as written in Russian."""
    dice = np.random.default_rng(seed)
    reach = drawn(dice, days, 900, 1200)
    joined, left = drawn(dice, days, 6, 7), drawn(dice, days, 2, 2)
    members = size - (joined - left)[::-1].cumsum()[::-1] + (joined - left)
    header = ("Дата", "Просмотры", "Уникальные посетители", "Полный охват", "Охват подписчиков", "Виральный охват",
              "Мне нравится", "Комментарии", "Репосты", "Подписались", "Отписались", "Всего участников")  # fmt: skip
    rows = zip((f"{day:%d.%m.%Y}" for day in days), reach // 8, reach // 9, reach, reach * 7 // 10, reach * 3 // 10,
               dice.binomial(reach, 0.05), dice.binomial(reach, 0.006), dice.binomial(reach, 0.004), joined, left,
               members, strict=True)  # fmt: skip
    return table([header, *rows], ";")


def telegram(count: int, seed: int) -> str:
    """Return the posts of a channel as TGStat lists them, one every third day."""
    dice = np.random.default_rng(seed)
    seen = dice.lognormal(6.3, 0.4, count).astype(int)
    days = [TODAY - timedelta(days=3 * back + 1) for back in range(count)][::-1]
    header = (
        "Ссылка на пост",
        "Дата публикации",
        "Текст",
        "Просмотры",
        "Пересылки",
        "Реакции",
        "Комментарии",
        "ERR, %",
    )
    rows = [
        (f"https://t.me/{HANDLE}/{400 + place}", f"{day:%d.%m.%Y} 10:{place % 60:02d}",
         _TEXTS[place % 4].format(n=place % 9 + 2), seen[place], dice.binomial(seen[place], 0.02),
         dice.binomial(seen[place], 0.05), dice.binomial(seen[place], 0.01), "12,5")
        for place, day in enumerate(days)
    ]  # fmt: skip
    return table([header, *rows])


def tiktok(days: Sequence[date], seed: int) -> str:
    """Return the overview of a business account of TikTok."""
    dice = np.random.default_rng(seed)
    seen = drawn(dice, days, 900, 1400, 3.0)
    joined, left = drawn(dice, days, 6, 8), drawn(dice, days, 1.5, 1.5)
    header = ("Date", "Video views", "Reached audience", "Profile views", "Likes", "Shares", "Comments",
              "Net growth", "New followers", "Lost followers")  # fmt: skip
    rows = zip((f"{day:%Y/%m/%d}" for day in days), seen, seen * 9 // 10, dice.binomial(seen, 0.02),
               dice.binomial(seen, 0.04), dice.binomial(seen, 0.002), dice.binomial(seen, 0.003), joined - left, joined,
               left, strict=True)  # fmt: skip
    return table([header, *rows])


def web(days: Sequence[date], seed: int) -> str:
    """Return sessions by channel and day, with the lines that GA4 writes above its table."""
    dice = np.random.default_rng(seed)
    rows: list[tuple[object, ...]] = []
    for channel, start, end in (("Organic Search", 60.0, 110.0), ("Organic Social", 18.0, 42.0)):
        sessions = drawn(dice, days, start, end)
        rows += [
            (channel, f"{day:%Y%m%d}", int(count * 0.9), count, dice.binomial(count, 0.6), dice.binomial(count, 0.02),
             f"{dice.gamma(2, 9):.2f}")
            for day, count in zip(days, sessions, strict=True)
        ]  # fmt: skip
    header = ("Session primary channel group (Default channel group)", "Date", "Users", "Sessions", "Engaged sessions",
              "Key events", "Total revenue")  # fmt: skip
    rule = "# ----------------------------------------"
    above = [rule, "# Report CSV Export", "# Account: Mežābele", f"# Property: {HANDLE}.example", rule, "# ",
             "# All Users", f"# Start date: {days[0]:%Y%m%d}", f"# End date: {days[-1]:%Y%m%d}"]  # fmt: skip
    return "\n".join(above) + "\n" + table([header, *rows])


def ads(days: Sequence[date], seed: int) -> str:
    """Return two campaigns by day, as Meta's ads manager writes them."""
    dice = np.random.default_rng(seed)
    rows: list[tuple[object, ...]] = []
    for campaign, budget in (("Ražas svētki", 11.0), ("Подарочный набор", 7.0)):
        for day, seen in zip(days, drawn(dice, days, budget * 200, budget * 210, 12.0), strict=True):
            clicks = dice.binomial(seen, 0.012)
            rows.append((campaign, day, int(seen * 0.8), seen, round(budget * dice.uniform(0.8, 1.1), 2), clicks,
                         dice.binomial(clicks, 0.1), day, day))  # fmt: skip
    header = ("Campaign name", "Day", "Reach", "Impressions", "Amount spent (EUR)", "Link clicks", "Leads",
              "Reporting starts", "Reporting ends")  # fmt: skip
    return table([header, *rows])


def posts(days: Sequence[date], count: int, seed: int) -> str:
    """Return the posts of the Instagram account, as Meta Business Suite writes them."""
    dice = np.random.default_rng(seed)
    header = ("Post ID", "Account ID", "Account username", "Account name", "Description", "Duration (sec)",
              "Publish time", "Permalink", "Post type", "Data comment", "Date", "Views", "Reach", "Likes", "Shares",
              "Follows", "Comments", "Saves")  # fmt: skip
    rows: list[tuple[object, ...]] = []
    for place, at in enumerate(np.linspace(0, len(days) - 1, count).astype(int)):
        reach = int(dice.lognormal(6.9, 0.35))
        likes = dice.binomial(reach, 0.045)
        kind = ("IG reel", "IG carousel", "IG image")[place % 3]
        rows.append(
            (f"1788{place:013d}", "17841400000000777", HANDLE, "Mežābele", _TEXTS[place % 4].format(n=place % 9 + 2),
             20 if kind == "IG reel" else 0, f"{days[at]:%m/%d/%Y} {8 + place % 3:02d}:{place % 60:02d}",
             f"https://www.instagram.com/p/M{place:07d}/", kind, "", "Lifetime", int(reach * 1.4), reach, likes,
             dice.binomial(likes, 0.05), dice.binomial(likes, 0.01), dice.binomial(likes, 0.09),
             dice.binomial(likes, 0.1))
        )  # fmt: skip
    return "\ufeff" + table([header, *rows])


def support(days: Sequence[date], seed: int) -> str:
    """Return tickets as Zendesk lists them: one or two a day."""
    dice = np.random.default_rng(seed)
    header = ("Id", "Subject", "Status", "Via", "Created at", "Solved at", "Satisfaction Score",
              "First reply time in minutes", "First reply time in minutes within business hours")  # fmt: skip
    rows = [
        (3300 + 2 * place + more, "Order is late", "Solved", "Web form", f"{day} {9 + more * 4:02d}:41", "",
         dice.choice(["Good", "Good", "Good", "Bad", "Offered"]), int(dice.gamma(4, 12)), int(dice.gamma(4, 8)))
        for place, day in enumerate(days)
        for more in range(1 + place % 2)
    ]  # fmt: skip
    return table([header, *rows])


def ages(counts: Sequence[tuple[str, int, int]]) -> str:
    """Return who saw and who clicked the ads on VK, by age: name, impressions, clicks."""
    header = ("Возраст", "Пол", "Показы", "Клики", "Потрачено всего, ₽", "Цена за результат, ₽")
    return table([header, *((name, "Женский", seen, clicks, "", "") for name, seen, clicks in counts)])


EVEN = (("18–24", 4200, 60), ("25–34", 9100, 133), ("35–44", 6800, 96), ("45–54", 3900, 57))


def good_files() -> dict[str, File]:
    """Return every export of the good workspace by its name, oldest first."""
    long, middle, half = last_days(1826), last_days(730), last_days(200)
    return {
        "Traffic_acquisition.csv": File(web(long, 1), f"{HANDLE}.example"),
        "Sprout Instagram.csv": File(sprout("instagram", HANDLE, middle, 9_400, 2)),
        "Sprout Instagram RU.csv": File(sprout("instagram", f"{HANDLE}.ru", last_days(400), 2_100, 3), f"{HANDLE}.ru"),
        "Sprout Facebook.csv": File(sprout("facebook", "Mežābele", middle, 5_300, 4), "Mežābele"),
        "vk_stats.csv": File(vk(last_days(420), 4_800, 5), encoding="cp1251"),
        "tgstat posts.csv": File(telegram(100, 6), encoding="utf-8-sig"),
        "Overview TikTok.csv": File(tiktok(last_days(365), 7), encoding="utf-8-sig"),
        "Ads by day.csv": File(ads(half, 8), encoding="utf-8-sig"),
        "Instagram posts.csv": File(posts(middle[-420:], 170, 9)),
        "tickets.csv": File(support(half, 10), "Zendesk"),
        "vk demography.csv": File(ages(EVEN), "VK Ads"),
    }
