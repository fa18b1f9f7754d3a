"""Figures that cannot be, clash, come in several currencies or could not be read, planted in the exports themselves."""

from checks.planted.case import bad, near
from checks.planted.data_series import ADS, DESK, DOTS, FB, IG, POSTS, RU, TT, VK, WEB, less
from checks.planted.exports import table
from checks.planted.space import (
    Space,
    back,
    both,
    cell,
    every,
    good_files_once,
    kept,
    rewritten,
    second,
    upload,
    without,
)  # fmt: skip

OLD_VK = "vk_stats (1).csv"
DEALS = ("ID;Название сделки;Стадия сделки;Сумма;Валюта;Контакт;Компания;Ответственный;Дата создания;"
         "Предполагаемая дата закрытия;Сделка закрыта;Источник;Комментарий")  # fmt: skip


def deals(currency: str, count: int = 12) -> str:
    """Return deals of Bitrix24 up to yesterday, the third of them in another currency."""
    rows = [
        f"{880 + n};Сидр {n};Сделка успешна;{500 + n},00;{currency if n == 2 else 'Евро'};;;Марина;"
        f"{back(count - n):%d.%m.%Y} 18:29:56;{back(count - n):%d.%m.%Y};Да;Сайт;"
        for n in range(count)
    ]
    return "\n".join([DEALS, *rows]) + "\n"


def good_text(name: str) -> str:
    """Return an export of the good workspace."""
    return good_files_once()[name].text


def _later(space: Space) -> None:
    """Upload the community's days again as they are in the end."""
    space.files[OLD_VK] = good_files_once()[VK]


def _times(line: str, column: int, share: float) -> str:
    cells = line.split(";")
    cells[column] = str(round(int(cells[column]) * share))
    return ";".join(cells)


def spread(counts: dict[str, str]) -> str:
    """Return the ages of a channel's viewers on YouTube, in percent of the views."""
    return table([("Viewer age", "Views (%)", "Watch time (hours) (%)"),
                  *((name, share, share) for name, share in counts.items())])  # fmt: skip


AGES = {"18–24 years": "24.6", "25–34 years": "33.1", "35–44 years": "27.4", "45–54 years": "14.9"}

CASES = [
    bad("data_impossible", "reach above impressions", "part:reach", rewritten(IG, cell(-40, 7, "99999"))),
    bad("data_impossible", "likes below zero", "negative:likes", rewritten(RU, cell(-12, 9, "-4"))),
    bad("data_impossible", "fewer people than none joined, in Russian", "negative:followers_gained",
        rewritten(VK, cell(-9, 9, "-12", ";"))),
    bad("data_impossible", "more liked a post than saw it", "part:likes", rewritten(POSTS, cell(-3, 13, "99999"))),
    bad("data_impossible", "more likes than engagements", "part:likes", rewritten(FB, cell(-20, 9, "90000"))),
    bad("data_impossible", "parts that are together more than the whole", "together", rewritten(
        FB, every(cell(-20, 8, "100"), cell(-20, 9, "80"), cell(-20, 10, "60")))),
    bad("data_impossible", "more clicked an ad than it was shown", "part:link_clicks", rewritten(
        ADS, cell(-5, 5, "50000"))),
    bad("data_impossible", "140 % of the viewers are of one age", "share", upload(
        "YouTube ages.csv", spread(AGES | {"25–34 years": "140"}))),
    bad("data_impossible", "the shares of all ages make 180 %", "sum:age", upload(
        "YouTube ages.csv", spread(AGES | {"25–34 years": "90", "35–44 years": "50.5"}))),
    bad("data_impossible", "spent less than no clicks", "negative:link_clicks", rewritten(ADS, cell(-7, 5, "-31"))),
    bad("data_impossible", "nobody follows for one day", "fallen:followers", rewritten(IG, cell(-40, 2, "0"))),
    bad("data_impossible", "a day of next year that has figures already", "future", rewritten(
        VK, lambda lines: [*lines, f"{back(-90):%d.%m.%Y};" + lines[-1].split(";", 1)[1]])),
    near("data_impossible", "zeros for the days up to the month's end", rewritten(VK, lambda lines: [
        *lines, *(f"{back(-n):%d.%m.%Y}" + ";0" * lines[-1].count(";") for n in range(2, 9))])),
    near("data_impossible", "reach equals impressions", rewritten(IG, every(cell(-40, 6, "900"), cell(-40, 7, "900")))),
    near("data_impossible", "TikTok takes likes back", rewritten(TT, cell(-8, 4, "-3"))),
    near("data_impossible", "the community shrinks by a net of many", rewritten(VK, every(
        cell(-9, 9, "2", ";"), cell(-9, 10, "31", ";")))),
    near("data_impossible", "a refund on the site", rewritten(WEB, cell(-9, 6, "-17.5"))),
    near("data_impossible", "shares that round to 100.4 %", upload(
        "YouTube ages.csv", spread(AGES | {"25–34 years": "33.5"}))),
    near("data_impossible", "more likes on a day than its reach", rewritten(VK, every(
        cell(-30, 3, "12", ";"), cell(-30, 4, "9", ";"), cell(-30, 5, "3", ";"), cell(-30, 6, "40", ";")))),

    bad("data_duplicate", "the same days with lower figures", "vk_stats (1).csv", second(
        VK, OLD_VK, lambda lines: [lines[0], *(_times(line, 3, 0.9) for line in lines[-60:])]), "data_break"),
    bad("data_duplicate", "a post that lost its likes", "posts again.csv", second(
        POSTS, "posts again.csv", every(lambda lines: [lines[0], *lines[-20:]], cell(-5, 13, "1")))),
    bad("data_duplicate", "one day, one figure, in the middle", "Sprout Instagram (1).csv", second(
        IG, "Sprout Instagram (1).csv", every(
            lambda lines: [lines[0], *lines[-90:]], cell(-50, 9, "4")))),
    bad("data_duplicate", "an older spend, corrected upwards long after", "ads corrected.csv", both(
        kept(ADS, added=back(1)), second(

        ADS, "ads corrected.csv", every(lambda lines: [lines[0], *lines[-30:]], cell(-20, 4, "19.99"))))),
    near("data_duplicate", "the same file under another name", second(VK, OLD_VK, lambda lines: [*lines, ""])),
    near("data_duplicate", "posts that went on collecting", second(
        POSTS, "posts again.csv", every(lambda lines: [lines[0], *lines[-20:]], cell(-5, 11, "99998"), cell(
            -5, 12, "99990"), cell(-5, 13, "9999")))),
    near("data_duplicate", "the last days were still being counted", both(
        rewritten(VK, every(less(range(1, 4), DOTS), cell(-1, 3, "600", ";"))), kept(VK, added=back(3)),
        _later)),
    near("data_duplicate", "a shorter download of the same", second(
        FB, "fb short.csv", lambda lines: [lines[0], *lines[-30:]])),

    bad("data_mixed_currency", "a campaign paid in dollars", "currency", second(
        ADS, "ads usd.csv", lambda lines: [lines[0].replace("EUR", "USD"), *(
            line.replace("Ražas svētki", "Export") for line in lines[1:40])]), "data_break"),
    bad("data_mixed_currency", "a deal in Belarusian roubles", "currency", upload(
        "deals.csv", deals("Белорусский рубль"), account="Bitrix24", encoding="utf-8-sig")),
    bad("data_mixed_currency", "revenue in euros, spend in roubles", "currency", both(without(ADS), upload(
        "ads rub.csv", good_text(ADS).replace("EUR", "RUB")), upload(
            "deals.csv", deals("Евро"), account="Bitrix24", encoding="utf-8-sig"))),
    near("data_mixed_currency", "all in euros", upload(
        "deals.csv", deals("Евро"), account="Bitrix24", encoding="utf-8-sig")),
    near("data_mixed_currency", "all in dollars", kept(ADS, text=good_text(ADS).replace("EUR", "USD"))),
    near("data_mixed_currency", "the sign and the code of one currency", upload(
        "deals.csv", deals("€"), account="Bitrix24", encoding="utf-8-sig")),

    bad("data_rejected_rows", "words where a day belongs", "vk_stats.csv", rewritten(
        VK, lambda lines: [*lines[:-30], "вчера;" + lines[-30].split(";", 1)[1], *lines[-30:]])),
    bad("data_rejected_rows", "a day that is not in the calendar", "Sprout Instagram RU.csv", rewritten(
        RU, lambda lines: [*lines[:-30], "02-30-2026," + lines[-30].split(",", 1)[1], *lines[-30:]])),
    bad("data_rejected_rows", "a day twice with other figures", "vk_stats.csv", rewritten(
        VK, lambda lines: [*lines, lines[-3].replace(";", ";9", 1)])),
    bad("data_rejected_rows", "a ticket without a day", "tickets.csv", rewritten(
        DESK, lambda lines: [*lines, "9999,Order is late,Solved,Web form,,,,,"])),
    near("data_rejected_rows", "a line of totals", rewritten(
        ADS, lambda lines: [*lines, ",,100,120,9.99,3,1,,"])),
    near("data_rejected_rows", "blank lines at the end", rewritten(VK, lambda lines: [*lines, "", ""])),
    near("data_rejected_rows", "empty cells", rewritten(FB, cell(-1, 11, ""))),
    near("data_rejected_rows", "a mark of the byte order and Windows lines", rewritten(
        FB, lambda lines: [line + "\r" for line in lines], encoding="utf-8-sig")),
    near("data_rejected_rows", "the same in UTF-16", kept(VK, encoding="utf-16")),
]  # fmt: skip
