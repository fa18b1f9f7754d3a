"""VK: one reach of several, the long form, the two advertising cabinets."""

import datetime as dt
import io
from collections.abc import Sequence
from typing import Any

import pytest
import xlsxwriter

from smmdash.importers import Answers, Import, read_export

YES = Answers(confirm="yes")


def read(text: str, name: str = "stats.csv", encoding: str = "cp1251", **given: Any) -> Import:
    given = {"answers": YES, "today": dt.date(2026, 11, 21), **given}
    return read_export(text.encode(encoding), name, **given)


def workbook(sheets: dict[str, Sequence[Sequence[object]]], name: str = "report.xlsx") -> Import:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for title, rows in sheets.items():
        sheet = book.add_worksheet(title)
        for number, row in enumerate(rows):
            sheet.write_row(number, 0, row)
    book.close()
    return read_export(out.getvalue(), name, answers=YES, today=dt.date(2026, 11, 21))


HEAD = "Дата;Охват подписчиков;Виральный охват;Полный охват;Просмотры;Уникальные посетители;Подписались;Отписались\r\n"


def test_only_the_full_reach_is_reach() -> None:
    found = read(HEAD + "01.11.2026;700;250;900;40;30;5;2\r\n02.11.2026;600;100;;41;31;6;1\r\n")
    days = found.facts.days
    assert days["reach"].tolist()[0] == 900
    assert days["reach"].isna().tolist() == [False, True]
    assert (days["followers_gained"].sum(), days["followers_lost"].sum()) == (11, 3)


def test_without_the_full_reach_there_is_none() -> None:
    found = read("Дата;Охват подписчиков;Виральный охват;Подписались;Отписались\r\n01.11.2026;700;250;5;2\r\n")
    assert found.format == "vk_community"
    assert "reach" not in found.facts.days
    assert found.tables[0].unused == ("Охват подписчиков", "Виральный охват")


def test_views_of_the_page_are_no_views_of_posts() -> None:
    days = read(HEAD + "01.11.2026;700;250;900;40;30;5;2\r\n").facts.days
    assert days["profile_views"].tolist() == [40]
    assert "views" not in days


def test_facts_wait_until_a_person_confirms() -> None:
    found = read(HEAD + "01.11.2026;700;250;900;40;30;5;2\r\n", answers=Answers())
    assert [question.key for question in found.questions if question.required] == ["confirm"]
    assert found.facts.is_empty
    assert found.tables[0].measures["reach"].sum == 900


LONG = """Дата;Критерий;Параметр 1;Параметр 2;Значение
01.11.2026;Охват;Полный охват;;900
01.11.2026;Охват;Охват подписчиков;;700
01.11.2026;Посетители;Просмотры;;40
01.11.2026;Посетители;Пол;Женский;25
02.11.2026;Охват;Полный охват;;950
02.11.2026;Посетители;Просмотры;;много
02.11.2026;Участники;Подписались;;5
02.11.2026;Участники;Всего участников;;120
02.11.2026;Участники;Подписались;;6
03.11.2026;Участники;Всего участников;;121
;Участники;Подписались;;7
"""


def test_the_long_form_becomes_one_row_a_day() -> None:
    found = read(LONG)
    (table,) = found.tables
    assert (found.format, table.rows_read, table.rows_rejected, len(table.rows_known)) == ("vk_community", 6, 3, 2)
    assert [(row.line, row.reason) for row in table.rejected] == [
        (7, "figures_unreadable"), (8, "duplicate"), (12, "no_date"),
    ]  # fmt: skip
    assert table.rows_known == ((3, "not_ours"), (5, "not_ours"))
    assert table.unused == ("Охват · Охват подписчиков", "Посетители · Пол · Женский")
    days = found.facts.days.set_index(found.facts.days["date"].dt.day)
    assert days["reach"].dropna().to_dict() == {1: 900, 2: 950}
    assert days["profile_views"].dropna().to_dict() == {1: 40}
    assert days["followers_gained"].dropna().to_dict() == {2: 6}
    assert days["followers"].dropna().to_dict() == {2: 120, 3: 121}
    assert (table.measures["followers"].sum, table.measures["followers"].last) == (None, 121)
    ledger = found.ledger
    assert ledger is not None
    assert ledger.records == ledger.read + ledger.repaired + ledger.set_aside + ledger.known == 12


def test_posts_of_another_network_are_not_vks() -> None:
    head = "Ссылка;Дата;Полный охват;Охват подписчиков;Мне нравится\r\n"
    vk = read(head + "https://vk.com/wall-1_5;01.11.2026;900;700;5\r\n")
    ok = read(head + "https://ok.ru/group/1/topic/5;01.11.2026;900;700;5\r\n")
    assert (vk.format, vk.facts.posts["post_id"].tolist()) == ("vk_posts", ["wall-1_5"])
    assert ok.format != "vk_posts"
    assert ok.facts.is_empty


OLD = "Кампания;Дата;Показы;Переходы;Потрачено, руб.\r\n"


def test_the_old_cabinets_total_is_not_added() -> None:
    rows = '"Завтраки; центр";01.03.2023;1 000;10;100,50\r\nТорты;01.03.2023;500;5;50,25\r\nИтого;;1 500;15;150,75\r\n'
    found = read(OLD + rows)
    assert found.format == "vk_ads_old"
    assert found.facts.days[["campaign", "spend"]].values.tolist() == [["Завтраки; центр", 100.5], ["Торты", 50.25]]
    spend = found.facts.periods.set_index("measure").loc["spend"]
    assert (spend["value"], spend["currency"]) == (150.75, "RUB")


ADS = [
    ["ID группы", "ID объявления", "Название объявления", "Показы", "Клики", "Потрачено всего, ₽", "Результат", "Цель"],
    [1, 11, "Крендель", 1000, 20, 150.5, 7, "Сообщения"],
    [1, 12, "Рогалик", 500, 9, 49.5, 3, "Подписка"],
]


def test_vk_ads_are_read_from_their_sheet() -> None:
    notes = [["О файле"], ["Выгрузка VK Рекламы"]]
    found = workbook({"Справка": notes, "Объявления": ADS})
    assert found.format == "vk_ads"
    values = found.facts.periods.set_index("measure")
    assert values["value"].to_dict() == {"impressions": 1500, "link_clicks": 29, "spend": 200}
    assert values.loc["spend", "currency"] == "RUB"
    assert values["start"].isna().all()
    assert "figure_undated" in {note.key for table in found.tables for note in table.notes}
    assert set(found.facts.segments["segment"]) == {"Крендель", "Рогалик"}


@pytest.mark.parametrize(
    "spelling", ["Потрачено всего, Р", "Потрачено всего", "Расход, ₽", "Потрачено всего, ₽ (с НДС)"]
)
def test_spend_goes_by_several_names(spelling: str) -> None:
    head = [spelling if "Потрачено" in str(cell) else cell for cell in ADS[0]]
    found = workbook({"Объявления": [head, *ADS[1:]]})
    assert found.tables[0].measures["spend"].sum == 200


@pytest.mark.parametrize("name", ["report_2026-10-01_2026-10-31.xlsx", "Отчёт 01.10.2026-31.10.2026.xlsx"])
def test_the_files_name_may_hold_the_period(name: str) -> None:
    periods = workbook({"Объявления": ADS}, name).facts.periods
    assert set(periods["start"].astype(str)) == {"2026-10-01"}
    assert set(periods["end"].astype(str)) == {"2026-10-31"}


def test_results_of_different_aims_are_no_measure() -> None:
    found = workbook({"Объявления": ADS})
    assert "conversions" not in set(found.facts.periods["measure"])
    assert "results_mixed" in {note.key for table in found.tables for note in table.notes}


def test_ages_and_sexes_are_parts_and_never_totals() -> None:
    rows = [
        ["Возраст", "Пол", "Показы", "Клики"], ["18-24", "Мужской", 10, 1], ["18–24", "Женский", 20, 2],
        ["25-34", "Ж", 30, 3], ["Итого", "", 60, 6],
    ]  # fmt: skip
    found = workbook({"Демография": rows})
    assert found.format == "vk_ads_demography"
    assert found.facts.days.empty
    assert found.facts.periods.empty
    shown = found.facts.segments.query("measure == 'impressions'").set_index("segment")["value"]
    assert shown.to_dict() == {"18-24 · male": 10, "18-24 · female": 20, "25-34 · female": 30}
    assert found.tables[0].rows_known == ((5, "total"),)


@pytest.mark.parametrize("name", ["Кампания", "Название кампании", "Название группы", "Название объявления"])
def test_vk_ads_by_day(name: str) -> None:
    head = ["Дата", name, "Показы", "Клики", "Потрачено всего, ₽"]
    rows = [head, ["01.10.2026", "Хлеб", 100, 5, 9.5], ["02.10.2026", "Хлеб", 200, 6, 10.5], ["Итого", "", 300, 11, 20]]
    found = workbook({"Статистика": rows})
    assert (found.format, len(found.facts.days)) == ("vk_ads", 2)
    assert found.facts.days["spend"].sum() == 20
    assert found.facts.periods.set_index("measure")["value"]["spend"] == 20
    assert set(found.facts.days["currency"]) == {"RUB"}
