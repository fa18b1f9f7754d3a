"""Samples of LiveDune, Popsters and Pinterest."""

# ruff: noqa: PERF401 (a loop reads better than a comprehension of wide rows)

import datetime as dt
import random

from importers.sample_parts import CAPTIONS, Row, days, plain, text, workbook
from importers.samples_ru_networks import BUN, POSTS, VK_ID

_NETWORKS = ("ВКонтакте", "Telegram", "Одноклассники", "Instagram", "YouTube")


def _address(network: str, number: int) -> str:
    return {
        "ВКонтакте": f"https://vk.com/wall-{VK_ID}_{900 + number}",
        "Telegram": f"https://t.me/teplyi_rogalik/{500 + number}",
        "Одноклассники": f"https://ok.ru/group/61234567890123/topic/1577{number:02d}1234567",
        "Instagram": f"https://www.instagram.com/p/Rgl_{number:02d}xA/",
        "YouTube": f"https://www.youtube.com/watch?v=Rogalik{number:04d}",
    }[network]


def livedune_accounts(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["01.09.2026 - 30.09.2026"],
        [],
        ["Аккаунт", "Социальная сеть", "Ссылка", "Подписчики", "Прирост", "Постов", "Реакции", "Лайки", "Комментарии",
         "Репосты", "Просмотры", "Охват", "ER, %"],
    ]  # fmt: skip
    for network in _NETWORKS:
        likes, comments, shares = r.randint(200, 900), r.randint(10, 90), r.randint(5, 70)
        level = r.randint(900, 6000)
        reach: object = "" if network == "Telegram" else r.randint(3000, 20000)
        rows.append(
            [BUN, network, _address(network, 1), level, r.randint(-20, 240), r.randint(8, 30),
             likes + comments + shares, likes, comments, shares, r.randint(9000, 60000), reach,
             round(100 * likes / level, 2)]
        )  # fmt: skip
    return workbook({"Аккаунты": rows})


def livedune_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Дата публикации", "Социальная сеть", "Аккаунт", "Ссылка", "Тип", "Текст", "Лайки", "Комментарии", "Репосты",
         "Сохранения", "Реакции", "Просмотры", "Охват", "ER, %", "ERViews, %", "ERReach, %"],
    ]  # fmt: skip
    for number in range(20):
        network = _NETWORKS[number % len(_NETWORKS)]
        likes, comments, shares = r.randint(5, 200), r.randint(0, 30), r.randint(0, 20)
        saves: object = r.randint(0, 15) if network == "Instagram" else ""
        views = r.randint(500, 9000)
        reach: object = "" if network in ("Telegram", "YouTube") else views - r.randint(20, 300)
        at = dt.datetime(2026, 9, 1, 10, 0) + dt.timedelta(days=number, minutes=71 * number)
        total = likes + comments + shares + (saves if isinstance(saves, int) else 0)
        rows.append(
            [f"{at:%d.%m.%Y %H:%M}", network, BUN, _address(network, number), "видео" if number % 4 == 0 else "фото",
             POSTS[number % len(POSTS)], likes, comments, shares, saves, total, views, reach, round(total / 50, 2),
             round(100 * total / views, 2), "" if reach == "" else round(100 * total / int(str(reach)), 2)]
        )  # fmt: skip
    return workbook({"Посты": rows})


def popsters_posts(r: random.Random) -> bytes:
    """Several networks in one file that no column names: the addresses do."""
    rows: list[Row] = [
        ["Url", "Text", "Author", "Дата", "Лайки", "Репосты", "Комментарии", "Просмотры", "ER", "LR", "TR"]
    ]
    for number in range(24):
        network = _NETWORKS[number % 4]
        likes, shares, comments = r.randint(4, 400), r.randint(0, 40), r.randint(0, 50)
        at = dt.datetime(2026, 8, 20, 12, 30) + dt.timedelta(days=number, minutes=17 * number)
        rows.append(
            [_address(network, number), CAPTIONS[number % len(CAPTIONS)] if number % 3 else POSTS[number % len(POSTS)],
             f"автор{number}", f"{at:%d.%m.%Y %H:%M:%S}", likes, shares, comments,
             "" if network == "Instagram" else r.randint(400, 9000), round((likes + shares + comments) / 31, 3),
             round(likes / 31, 3), round(comments / 31, 3)]
        )  # fmt: skip
    rows.append(["https://example.lv/blog/rogalik", "Не пост", "автор", "01.09.2026 09:00:00", 1, 0, 0, 5, 0.1, 0.1, 0])
    return workbook({"Posts": rows})


def pinterest_overview(r: random.Random) -> bytes:
    shop = "https://www.pinterest.com/teplyirogalik"
    daily: list[Row] = [["Date", "Impressions"]]
    for day in days(30):
        daily.append([day.isoformat(), r.randint(300, 2400)])
    boards: list[Row] = [
        ["Top Boards"], ["Board link", "Impressions", "Engagements", "Pin clicks", "Outbound clicks", "Saves"],
    ]  # fmt: skip
    for name in ("bread", "pretzels", "morning-tables"):
        clicks, out, saves = r.randint(40, 200), r.randint(5, 60), r.randint(5, 90)
        boards.append([f"{shop}/{name}/", r.randint(2000, 9000), clicks + out + saves, clicks, out, saves])
    pins: list[Row] = [["Top Pins"], ["Pin link", "Type", "Source", "Impressions"]]
    for number in range(6):
        pins.append(
            [f"https://www.pinterest.com/pin/88123456789012{number:02d}/", "Organic", "From you", 4000 - 300 * number]
        )
    return ("2026-09-01 - 2026-09-30\n\n" + "\n".join(text(part) for part in (daily, boards, pins))).encode()


def pinterest_audience(r: random.Random) -> bytes:
    interests: list[Row] = [
        ["Interests"], ["Category", "Interest", "Percent", "Affinity"], ["Food and drink", "", 0.8121, 1.31],
        ["Food and drink", "Bread recipes", 0.4127, 3.02], ["Food and drink", "Cakes, pies", 0.3391, 2.2],
        ["Home", "Kitchen", 0.2044, 1.4],
    ]  # fmt: skip
    parts: list[list[Row]] = [
        interests,
        [["Age", "Percent"], ["18-24", 0.2512], ["25-34", 0.4007], ["35-44", 0.2481], ["45-49", 0.1]],
        [["Gender", "Percent"], ["female", 0.7713], ["male", 0.1866], ["unspecified", 0.0421]],
        [["Device", "Percent"], ["iPhone", 0.402], ["Android mobile", 0.451], ["Web", 0.147]],
        [["Countries", "Percent"], ["Latvia", 0.6218], ["Estonia", 0.2119], ["Germany", 0.1663]],
        [["Metros", "Percent"], ["Riga", 0.5102], ["Tallinn", 0.1804]],
    ]
    return "\n".join(text(part) for part in parts).encode()


def pinterest_ads(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Date", "Campaign name", "Ad group name", "Spend in account currency", "Impressions", "Pin clicks",
         "Outbound clicks", "CTR", "eCPC", "Total conversions", "Checkouts", "Checkout value in account currency",
         "Checkout ROAS"],
    ]  # fmt: skip
    spend_all, shown_all, clicks_all, out_all, sales_all, value_all = 0, 0, 0, 0, 0, 0
    for day in days(14):
        for group in ("Autumn bread", "Pretzels"):
            spend, shown, clicks = r.randint(300, 2400), r.randint(900, 9000), r.randint(20, 120)
            out, sales, value = r.randint(2, 20), r.randint(0, 3), r.randint(0, 9000)
            rows.append(
                [day.isoformat(), "Autumn in the bakery", group, f"{spend / 100:.2f}", shown, clicks, out,
                 f"{100 * clicks / shown:.1f}%", f"{spend / 100 / clicks:.2f}", sales + 1, sales, f"{value / 100:.2f}",
                 f"{value / spend:.2f}"]
            )  # fmt: skip
            spend_all, shown_all, clicks_all = spend_all + spend, shown_all + shown, clicks_all + clicks
            out_all, sales_all, value_all = out_all + out, sales_all + sales, value_all + value
    rows.append(["Total", "", "", f"{spend_all / 100:.2f}", shown_all, clicks_all, out_all, "", "", sales_all + 28,
                 sales_all, f"{value_all / 100:.2f}", ""])  # fmt: skip
    return plain(rows)
