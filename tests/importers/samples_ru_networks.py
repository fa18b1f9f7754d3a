"""Samples of VK, VK advertising, Odnoklassniki and Telegram as TGStat counts it."""

import datetime as dt
import random

from importers.sample_parts import BAKERY, Row, days, text, workbook

POSTS = (
    "Новый круассан с вишней уже на витрине\nПриходите, пока тёплый #рига #выпечка",
    "Как мы печём ржаной хлеб: 18 часов и ни минуты меньше",
    "Спрашивали про закваску; отвечаем",
    "Розыгрыш! Три кренделя за лучший «хлебный» комментарий",
    "=Утро доброе, если оно с булочкой",
    "Открываемся в 6:30, субботу тоже считаем за утро",
)
BUN = "Булочная «Тёплый рогалик»"
VK_ID = 214500321


def _ru(day: dt.date) -> str:
    return f"{day:%d.%m.%Y}"


def cp1251(rows: list[Row]) -> bytes:
    return text(rows, delimiter=";", end="\r\n").encode("cp1251")


def vk_community(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Дата", "Просмотры", "Уникальные посетители", "Полный охват", "Охват подписчиков", "Виральный охват",
         "Мне нравится", "Комментарии", "Репосты", "Подписались", "Отписались", "Всего участников"],
    ]  # fmt: skip
    level = 5230
    for number, day in enumerate(days(45)):
        subscribers, viral = r.randint(400, 1400), r.randint(20, 600)
        gained, lost = r.randint(0, 22), r.randint(0, 7)
        level += gained - lost
        views = r.randint(60, 300)
        likes = "" if number == 17 else r.randint(3, 120)
        rows.append(
            [_ru(day), views, views - r.randint(5, 40), subscribers + viral, subscribers, viral, likes,
             r.randint(0, 25), r.randint(0, 14), gained, lost, level]
        )  # fmt: skip
    return cp1251(rows)


def vk_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Ссылка на запись", "Дата", "Текст", "Полный охват", "Охват подписчиков", "Виральный охват", "Рекламный охват",
         "Просмотры", "Мне нравится", "Комментарии", "Репосты", "Переходы по ссылке", "Переходы в сообщество",
         "Вступления в сообщество", "Скрытия", "Жалобы", "ER, %"],
    ]  # fmt: skip
    for number in range(18):
        subscribers, viral, paid = r.randint(300, 1200), r.randint(0, 400), 0 if number % 6 else r.randint(200, 3000)
        reach = subscribers + viral + paid
        likes, comments, shares = r.randint(3, 90), r.randint(0, 20), r.randint(0, 12)
        at = dt.datetime(2026, 9, 1, 9, 15) + dt.timedelta(days=2 * number, minutes=37 * number)
        rows.append(
            [f"https://vk.com/wall-{VK_ID}_{700 + 3 * number}", f"{at:%d.%m.%Y %H:%M}", POSTS[number % len(POSTS)],
             reach, subscribers, viral, paid, reach + r.randint(20, 500), likes, comments, shares, r.randint(0, 30),
             r.randint(0, 20), r.randint(0, 4), r.randint(0, 2), 0,
             f"{100 * (likes + comments + shares) / reach:.2f}".replace(".", ",")]
        )  # fmt: skip
    return cp1251(rows)


_AIMS = ("Подписка на сообщество", "Сообщения")


def vk_ads(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["ID кампании", "ID группы", "ID объявления", "Название объявления", "Цель", "Показы", "Клики",
         "Потрачено всего, ₽", "Результат", "Цена за результат, ₽", "eCPC, ₽"],
    ]  # fmt: skip
    for number in range(14):
        shown = r.randint(2000, 90000)
        clicks = r.randint(10, max(11, shown // 90))
        spent, results = round(shown * r.uniform(0.08, 0.2), 2), r.randint(1, clicks)
        name = ("Крендель, видео", "Рогалик, карусель", "Завтраки, картинка")[number % 3] if number != 5 else "Хлеб"
        rows.append(
            [1200345 + number // 5, 5600700 + number // 2, 98000100 + number, name, _AIMS[number % 2], shown, clicks,
             spent, results, round(spent / results, 2), round(spent / clicks, 2)]
        )  # fmt: skip
    return workbook({"Объявления": rows})


def vk_ads_demography(r: random.Random) -> bytes:
    rows: list[Row] = [["Возраст", "Пол", "Показы", "Клики", "Потрачено всего, ₽", "Цена за результат, ₽"]]
    for age in ("18–24", "25–34", "35–44", "45–54", "55+"):
        for sex in ("Женский", "Мужской"):
            shown = r.randint(900, 20000)
            spent = round(shown * 0.11, 2)
            rows.append([age, sex, shown, shown // r.randint(90, 200), spent, round(spent / r.randint(3, 20), 2)])
    return workbook({"Демография": rows})


def vk_ads_old(r: random.Random) -> bytes:
    rows: list[Row] = [["Кампания", "Дата", "Показы", "Переходы", "Потрачено, руб.", "CTR, %"]]
    shown_all, clicks_all, spent_all = 0, 0, 0
    for name in ("Завтраки; район Центр", "Доставка тортов"):
        for day in days(12, dt.date(2023, 3, 1)):
            shown = r.randint(1000, 9000)
            clicks, spent = r.randint(3, 60), r.randint(15000, 90000)
            shown_all, clicks_all, spent_all = shown_all + shown, clicks_all + clicks, spent_all + spent
            rows.append([name, _ru(day), shown, clicks, _money(spent), _money(10000 * clicks // shown)])
    rows.append(["Итого", "", shown_all, clicks_all, _money(spent_all), ""])
    return cp1251(rows)


def _money(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02d}"


def ok_group(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Дата", "Участники", "Вступили", "Вышли", "Охват", "Органический охват", "Вовлечённость", "Классы",
         "Комментарии", "Поделились", "Переходы по ссылкам", "Негатив"],
    ]  # fmt: skip
    level = 1820
    for day in days(40):
        gained, lost, reach = r.randint(0, 9), r.randint(0, 4), r.randint(150, 2600)
        level += gained - lost
        rows.append(
            [_ru(day), level, gained, lost, reach, reach - r.randint(0, 100), r.randint(10, 150), r.randint(3, 90),
             r.randint(0, 20), r.randint(0, 15), r.randint(0, 12), r.randint(0, 2)]
        )  # fmt: skip
    return text(rows, delimiter=";", end="\r\n").encode("utf-8-sig")


def ok_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Ссылка", "Дата публикации", "Текст", "Охват", "Классы", "Комментарии", "Поделились", "Переходы по ссылкам",
         "Вовлечённость, %"],
    ]  # fmt: skip
    for number in range(12):
        at = dt.datetime(2026, 9, 2, 18, 5) + dt.timedelta(days=3 * number)
        rows.append(
            [f"https://ok.ru/group/61234567890123/topic/15{number:02d}77{number:02d}0091", f"{at:%d.%m.%Y %H:%M}",
             POSTS[number % len(POSTS)], r.randint(200, 3000), r.randint(5, 120), r.randint(0, 25), r.randint(0, 20),
             r.randint(0, 15), round(r.uniform(0.5, 9), 2)]
        )  # fmt: skip
    return workbook({"Темы": rows})


def tgstat_channel(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Дата", "Подписчики", "Прирост", "Подписались", "Отписались", "Публикации", "Просмотры", "Пересылки",
         "Реакции", "Средний охват поста", "ERR, %", "Индекс цитирования"],
    ]  # fmt: skip
    level = 3120
    for day in days(40):
        gained, lost, posts = r.randint(0, 30), r.randint(0, 12), r.randint(0, 3)
        level += gained - lost
        views = posts * r.randint(400, 900)
        mean = r.randint(600, 900)
        rows.append(
            [_ru(day), level, gained - lost, gained, lost, posts, views, r.randint(0, 9) * posts,
             r.randint(0, 40) * posts, mean, round(100 * mean / level, 2), 3.1]
        )  # fmt: skip
    return workbook({"Канал": rows})


def tgstat_posts(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Ссылка на пост", "Дата публикации", "Текст", "Просмотры", "Пересылки", "Реакции", "Комментарии", "ERR, %"],
    ]
    for number in range(20):
        at = dt.datetime(2026, 9, 1, 7, 45) + dt.timedelta(days=number, minutes=53 * number)
        views = r.randint(300, 1500)
        rows.append(
            [f"https://t.me/teplyi_rogalik/{410 + number}", f"{at:%d.%m.%Y %H:%M}", POSTS[number % len(POSTS)],
             f"{views / 1000:.1f}K" if views > 1000 else views, r.randint(0, 30), r.randint(2, 80), r.randint(0, 20),
             f"{100 * views / 3200:.1f}%"]
        )  # fmt: skip
    return text(rows).encode("utf-8-sig")


def tgstat_channels(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["Канал", "Ссылка", "Подписчики", "Прирост за месяц", "Средний охват поста", "ERR, %", "Индекс цитирования"],
    ]
    for name, handle in (
        (BUN, "teplyi_rogalik"), ("Крендель и компания", "krendel_i_ko"), ("Пекарня на углу", "pekarnya_na_uglu"),
        ("Хлеб да соль, Рига", "hleb_da_sol_riga"), (BAKERY, "maizes_maja"),
    ):  # fmt: skip
        level = r.randint(800, 9000)
        mean = level // r.randint(3, 9)
        rows.append([name, f"https://t.me/{handle}", f"{level:,}".replace(",", " "), r.randint(-40, 300), mean,
                     f"{100 * mean / level:.1f}", round(r.uniform(0, 9), 2)])  # fmt: skip
    return text(rows, delimiter=";", end="\r\n").encode("utf-8-sig")
