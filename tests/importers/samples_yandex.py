"""Samples of Yandex Metrica and Yandex Direct."""

import random

from importers.sample_parts import Row, days, text, workbook

_CAMPAIGNS = (("Хлеб · Рига · поиск", 71200341), ("Круассаны · сети", 71200342), ("Торты к празднику", 71200360))


def yandex_direct(r: random.Random) -> bytes:
    """Windows-1251 with semicolons: lines above the header, decimal commas, two rows of one campaign and day, Итого."""
    header = [
        "Дата", "№ Кампании", "Название кампании", "Тип площадки", "Показы", "Клики", "CTR (%)", "Расход (руб.)",
        "Ср. цена клика (руб.)", "Конверсии", "CR, %", "CPA, ₽",
    ]  # fmt: skip
    header[-1] = "CPA (руб.)"  # the code page has no sign for the rouble
    rows: list[Row] = []
    shown = clicked = won = cents = 0
    for day in days(10):
        for name, number in _CAMPAIGNS:
            for place in ("поиск", "сети"):
                impressions, clicks = r.randint(80, 4000), r.randint(0, 60)
                kopecks, conversions = clicks * r.randint(800, 4200), r.randint(0, clicks // 6)
                shown, clicked, won, cents = shown + impressions, clicked + clicks, won + conversions, cents + kopecks
                rows.append([
                    f"{day:%d.%m.%Y}", number, name, place, impressions, clicks, _comma(100 * clicks / impressions),
                    _comma(kopecks / 100), _comma(kopecks / 100 / clicks) if clicks else "-", conversions or "-",
                    _comma(100 * conversions / clicks) if conversions else "-",
                    _comma(kopecks / 100 / conversions) if conversions else "-",
                ])  # fmt: skip
    total = [
        "Итого", "", "", "—", shown, clicked, _comma(100 * clicked / shown), _comma(cents / 100),
        _comma(cents / 100 / clicked), won, _comma(100 * won / clicked), _comma(cents / 100 / won),
    ]  # fmt: skip
    above = "Отчет по кампаниям клиента maizes-maja\r\nПериод: 01.09.2026 - 10.09.2026\r\n\r\n"
    return (above + text([header, *rows, total], delimiter=";", end="\r\n")).encode("cp1251")


def _comma(value: float) -> str:
    return f"{value:.2f}".replace(".", ",")


def _percent(rate: float) -> float:
    return round(rate, 10)


def _clock(seconds: int) -> str:
    return f"{seconds // 3600:02}:{seconds // 60 % 60:02}:{seconds % 60:02}"


def yandex_metrica_days(r: random.Random) -> bytes:
    """Attendance: every cell quoted, the total on the second line, two goals, an income with its currency."""
    header = [
        "Интервал дат визита", "Визиты", "Посетители", "Просмотры", "Доля новых посетителей", "Отказы",
        "Глубина просмотра", "Время на сайте", "Достижения цели (Заказ торта)", "Достижения цели (Звонок)",
        "Доход, EUR",
    ]  # fmt: skip
    rows: list[Row] = []
    sums = [0] * 5
    for day in reversed(days(14)):
        visits = r.randint(60, 400)
        people, seen, bounced = visits - r.randint(0, 30), visits * 2 + r.randint(0, 90), r.randint(5, visits // 2)
        cakes, calls, cents = r.randint(0, 9), r.randint(0, 14), r.randint(0, 90_000)
        sums = [a + b for a, b in zip(sums, (visits, seen, bounced, cakes, calls), strict=True)]
        rows.append([
            str(day), visits, people, seen, round(r.uniform(0.4, 0.9), 4), _percent(bounced / visits),
            round(seen / visits, 4), _clock(r.randint(20, 400)), cakes, calls, f"{cents / 100:.2f}",
        ])  # fmt: skip
    visits, seen, bounced, cakes, calls = sums
    income = f"{sum(float(str(row[-1])) for row in rows):.2f}"
    total = ["Итого и средние", visits, round(visits * 0.71), seen, 0.66, _percent(bounced / visits),
             round(seen / visits, 4), "00:02:31", cakes, calls, income]  # fmt: skip
    return ("\ufeff" + text([header, total, *rows], quoted=True)).encode()


def yandex_metrica_sources(r: random.Random) -> bytes:
    """An XLSX: six lines above the header, rows of the inner level and, above them, their sums."""
    tree = {
        "Переходы из поисковых систем": ("Яндекс", "Google"),
        "Прямые заходы": (),
        "Переходы из социальных сетей": ("ВКонтакте", "Instagram", "Facebook"),
        "Переходы из мессенджеров": ("Telegram",),
        "Переходы по рекламе": ("Яндекс: Директ",),
        "Внутренние переходы": (),
    }
    body: list[Row] = []
    everything = [0, 0, 0, 0]
    for channel, details in tree.items():
        inner: list[list[int]] = []
        for _ in details or ("",):
            visits = r.randint(20, 900)
            inner.append([visits, visits - r.randint(0, 20), r.randint(1, visits // 2), r.randint(0, visits // 20)])
        whole = [sum(column) for column in zip(*inner, strict=True)]
        everything = [a + b for a, b in zip(everything, whole, strict=True)]
        body.append([channel, "", *_source_figures(whole)])
        body += [[channel, detail, *_source_figures(row)] for detail, row in zip(details, inner, strict=False)]
    above: list[Row] = [
        ["Отчет «Источники, сводка»"], ["За период с 2026-09-01 по 2026-09-30"],
        ["Атрибуция: последний значимый переход"], ["Сегмент: все визиты"], ["Данные с роботами"], [],
    ]  # fmt: skip
    header = ["Источник трафика", "Источник трафика (детально)", "Визиты", "Посетители", "Отказы",
              "Глубина просмотра", "Время на сайте", "Достижения цели (Заказ торта)",
              "Конверсия (Заказ торта)"]  # fmt: skip
    total = ["Итого и средние", "", *_source_figures([everything[0], 2210, *everything[2:]])]
    return workbook({"Отчет": [*above, header, total, *body]})


def _source_figures(row: list[int]) -> list[object]:
    visits, people, bounced, goals = row
    return [visits, people, _percent(bounced / visits), 2.4, "00:01:40", goals, _percent(goals / visits)]


def yandex_metrica_utm(r: random.Random) -> bytes:
    """UTM tags by day: the day stands in the third column, a tag of one row is not defined."""
    header = ["UTM Source", "UTM Campaign", "Дата визита", "Визиты", "Посетители", "Отказы", "Глубина просмотра",
              "Время на сайте", "Целевые визиты (Заказ торта)"]  # fmt: skip
    rows: list[Row] = []
    for day in days(5):
        for source, campaign in (("vk", "kruassany_sept"), ("instagram", "kruassany_sept"), ("vk", "Не определено")):
            visits = r.randint(4, 80)
            bounced, goals = r.randint(0, visits), r.randint(0, 5)
            rate = _percent(bounced / visits)
            rows.append([source, campaign, str(day), visits, visits, rate, 1.8, "00:01:05", goals])
    total = ["Итого и средние", "", "", sum(int(str(row[3])) for row in rows), 402, 0.3, 1.8, "00:01:05",
             sum(int(str(row[8])) for row in rows)]  # fmt: skip
    return ("\ufeff" + text([header, total, *rows], quoted=True)).encode()


def yandex_metrica_social(r: random.Random) -> bytes:
    header = ["Социальная сеть", "Визиты", "Посетители", "Отказы", "Глубина просмотра", "Время на сайте"]
    rows: list[Row] = []
    for network in ("ВКонтакте", "Instagram", "Facebook", "Одноклассники"):
        visits = r.randint(20, 700)
        rows.append([network, visits, visits - 5, _percent(r.randint(1, visits) / visits), 1.9, "00:00:58"])
    visits = sum(int(str(row[1])) for row in rows)
    return ("\ufeff" + text([header, ["Итого и средние", visits, visits - 41, 0.31, 1.9, "00:00:58"], *rows],
                            quoted=True)).encode()  # fmt: skip


def yandex_metrica_parts(r: random.Random) -> bytes:
    """Landing pages: the four levels of an address before the address itself."""
    header = ["Страница входа, ур. 1", "Страница входа, ур. 2", "Страница входа", "Визиты", "Посетители", "Отказы",
              "Глубина просмотра", "Время на сайте"]  # fmt: skip
    rows: list[Row] = []
    for path in ("", "torty/", "torty/medovik/", "kontakty/"):
        site = "https://maizes-maja.example/"
        visits = r.randint(20, 300)
        level = site + path.split("/")[0] + "/" if path else site
        rows.append([site, level, site + path, visits, visits - 3, _percent(r.randint(1, visits) / visits), 1.4,
                     "00:01:11"])  # fmt: skip
    visits = sum(int(str(row[3])) for row in rows)
    return ("\ufeff" + text([header, ["Итого и средние", "", "", visits, visits - 40, 0.2, 1.4, "00:01:11"], *rows],
                            quoted=True)).encode()  # fmt: skip
