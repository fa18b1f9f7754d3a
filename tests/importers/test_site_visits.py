"""What reports of Yandex Metrica and Google Analytics do to people: trees, totals, goals, rates, languages."""

import io

import numpy as np
import pytest
import xlsxwriter
from importers.told import keys, read

from smmdash.importers import Answers, Import
from smmdash.importers.rows.levels import other_levels


def period(found: Import) -> dict[str, float]:
    return dict(found.facts.periods.set_index("measure")["value"])


NAME = "Источники, сводка-2026-09-01-2026-09-30-0123456789.csv"
DAYS = "Интервал дат визита,Визиты,Посетители,Отказы,Глубина просмотра,Время на сайте\n"
DAY_ROWS = "2026-09-01,40,35,0.25,2.5,00:01:10\n2026-09-02,60,50,0.1,2.1,00:02:00\n"
DAY_TOTAL = "Итого и средние,100,79,0.16,2.26,00:01:40\n"


def test_the_total_on_the_second_line_is_no_day_and_its_visitors_are_those_of_the_period() -> None:
    found = read(DAYS + DAY_TOTAL + DAY_ROWS)
    assert found.format == "yandex_metrica_days"
    assert found.facts.days["sessions"].tolist() == [40, 60]
    assert period(found)["users"] == 79
    assert found.tables[0].rows_known == ((2, "total"),)


def test_bounces_come_from_the_rate_and_the_rate_from_the_bounces() -> None:
    found = read(DAYS + DAY_TOTAL + DAY_ROWS)
    assert found.facts.days["bounces"].tolist() == [10, 6]
    assert "bounce_rate" not in found.facts.days
    assert "bounces_from_rate" in keys(found)


def test_what_stands_beside_an_amount_does_not_stand_twice() -> None:
    head = "Интервал дат визита,Визиты,Просмотры,Доход, EUR\n".replace("Доход, EUR", '"Доход, EUR"')
    days = read(head + "2026-09-01,40,90,10.50\n2026-09-02,60,95,0.50\n").facts.days
    assert days["revenue"].sum() == 11
    assert days["sessions"].sum() == 100
    assert days["просмотры"].sum() == 185


@pytest.mark.parametrize(("first", "second"), [("25%", "10%"), ("25,0", "10,0"), ("0,25", "0,1"), ("0.25", "0.1")])
def test_a_bounce_rate_in_any_writing_gives_the_same_bounces(first: str, second: str) -> None:
    head = DAYS.replace(",", ";")
    found = read(f"{head}2026-09-01;40;35;{first};2;00:01:10\n2026-09-02;60;50;{second};2;00:02:00\n")
    assert found.facts.days["bounces"].tolist() == [10, 6]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("mark", [",", ";", "\t"])
def test_attendance_saved_again(mark: str, encoding: str) -> None:
    found = read((DAYS + DAY_TOTAL + DAY_ROWS).replace(",", mark).encode(encoding))
    assert found.format == "yandex_metrica_days"
    assert found.facts.days[["sessions", "bounces"]].to_numpy().tolist() == [[40, 10], [60, 6]]


def test_columns_in_another_order_and_left_out() -> None:
    found = read("Визиты,Дата визита\n60,2026-09-02\n40,2026-09-01\n")
    assert found.format == "yandex_metrica_days"
    assert sorted(found.facts.days["sessions"]) == [40, 60]


def test_attendance_in_the_english_interface() -> None:
    text = "Date of visit,Sessions,Users,Bounce rate,Page depth,Time on site\n2026-09-01,40,35,0.25,2.5,00:01:10\n"
    found = read(text, answers=Answers(confirm="yes"))
    assert found.format == "yandex_metrica_days"
    assert found.facts.days[["sessions", "bounces"]].to_numpy().tolist() == [[40, 10]]
    assert "vocabulary_guess" in keys(found)


def test_weeks_are_periods_not_days() -> None:
    rows = "2026-09-01 - 2026-09-06,40,35,0.25,2.5,00:01:10\n2026-09-07 - 2026-09-13,60,50,0.1,2.1,00:02:00\n"
    found = read(DAYS + DAY_TOTAL + rows)
    assert found.facts.days.empty
    sessions = found.facts.periods.query("measure == 'sessions'")
    assert dict(zip(sessions["end"].astype(str), sessions["value"], strict=True)) == {
        "2026-09-06": 40, "2026-09-13": 60,
    }  # fmt: skip
    assert set(found.facts.periods.query("measure == 'users'")["value"]) == {35, 50}
    assert "days_as_periods" in keys(found)


def test_tags_by_month_are_segments_of_their_month() -> None:
    head = "UTM Source,UTM Campaign,Интервал дат визита,Визиты\nИтого и средние,,,30\n"
    rows = "vk,a,2026-05-01 - 2026-05-31,10\nvk,b,2026-05-01 - 2026-05-31,5\nvk,a,2026-06-01 - 2026-06-30,15\n"
    found = read(head + rows)
    assert found.facts.periods.empty
    segments = found.facts.segments
    assert dict(zip(segments["as_of"].astype(str), segments["value"], strict=True)) == {
        "2026-05-31": 15, "2026-06-30": 15,
    }  # fmt: skip


def test_the_english_total_is_no_source() -> None:
    head = "Traffic source,Traffic source (detailed),Sessions,Users,Bounce rate\nTotals and averages,,100,90,0.2\n"
    found = read(head + "Social network traffic,VK,30,30,0.1\nDirect traffic,Not specified,70,66,0.2\n", NAME)
    assert found.format == "yandex_metrica_sources"
    assert (period(found)["sessions"], period(found)["social_sessions"], period(found)["users"]) == (100, 30, 90)


SOURCES = "Источник трафика,Источник трафика (детально),Визиты,Посетители,Отказы\n"
LEAVES = (
    "Переходы из социальных сетей,ВКонтакте,30,28,0.5\nПереходы из социальных сетей,Instagram,20,20,0.1\n"
    "Переходы из мессенджеров,Telegram,7,7,0\nПрямые заходы,Не определено,43,40,0\n"
)
TREE = (
    "Переходы из социальных сетей,,50,47,0.34\nПереходы из социальных сетей,ВКонтакте,30,28,0.5\n"
    "Переходы из социальных сетей,Instagram,20,20,0.1\nПереходы из мессенджеров,,7,7,0\n"
    "Переходы из мессенджеров,Telegram,7,7,0\nПрямые заходы,,43,40,0\n"
)
TOTAL = "Итого и средние,,100,90,0.17\n"


@pytest.mark.parametrize("rows", [LEAVES, TREE], ids=["leaves", "tree"])
@pytest.mark.parametrize("total", [TOTAL, ""], ids=["total", "no total"])
def test_one_level_of_a_tree_counts_once(rows: str, total: str) -> None:
    found = read(SOURCES + total + rows, NAME)
    assert found.format == "yandex_metrica_sources"
    assert period(found)["sessions"] == 100
    assert period(found)["social_sessions"] == 50
    assert period(found)["bounces"] == 17
    assert ("levels_apart" in keys(found)) == (rows is TREE)
    assert set(found.facts.periods["start"].astype(str)) == {"2026-09-01"}
    assert set(found.facts.periods["end"].astype(str)) == {"2026-09-30"}
    channels = found.facts.segments.query("measure == 'sessions'").set_index("segment")["value"]
    assert channels["Переходы из социальных сетей"] == 50
    assert channels.sum() == 100


def test_visitors_are_never_the_sum_of_channels() -> None:
    assert period(read(SOURCES + TOTAL + LEAVES, NAME))["users"] == 90
    found = read(SOURCES + LEAVES, NAME)
    assert "users" not in period(found)
    assert found.tables[0].measures["users"].sum is None


def test_names_written_once_count_for_the_rows_below() -> None:
    rows = (
        "Переходы из социальных сетей,ВКонтакте,30,28,0.5\n,Instagram,20,20,0.1\nПрямые заходы,Не определено,50,40,0\n"
    )
    found = read(SOURCES + "Итого и средние,,100,90,0.17\n" + rows, NAME)
    assert period(found)["social_sessions"] == 50
    assert found.rows_rejected == 0


def test_where_the_rows_below_are_incomplete_the_rows_above_count() -> None:
    rows = "Переходы из социальных сетей,,50,47,0.34\nПереходы из социальных сетей,ВКонтакте,30,28,0.5\n"
    rows += "Прямые заходы,,50,40,0\n"
    for total in (TOTAL, ""):
        assert period(read(SOURCES + total + rows, NAME))["sessions"] == 100


def test_without_a_period_the_figure_is_kept_and_said_to_be_undated() -> None:
    found = read(SOURCES + TOTAL + LEAVES, "renamed.csv")
    assert period(found)["sessions"] == 100
    assert found.facts.periods["start"].isna().all()
    assert "figure_undated" in keys(found)


def test_sources_by_day() -> None:
    head = "Дата визита,Источник трафика,Визиты,Посетители\n"
    rows = "2026-09-01,Переходы из социальных сетей,5,5\n2026-09-01,Переходы из мессенджеров,2,2\n"
    rows += "2026-09-01,Прямые заходы,10,9\n2026-09-02,Прямые заходы,4,4\n"
    for text in (head + rows, head + "2026-09-01,,17,16\n2026-09-02,,4,4\n" + rows):
        days = read(text).facts.days.set_index("date")
        assert days["sessions"].tolist() == [17, 4]
        assert days["social_sessions"].tolist() == [5, 0]


def test_an_xlsx_with_lines_above_the_header() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet = book.add_worksheet("Отчёт")
    rows = [["Отчёт «Метки UTM»"], ["Период с 01.09.2026 по 30.09.2026"], ["Фильтр: все визиты"], [], [], []]
    rows += [["UTM Campaign", "Визиты", "Отказы", "Время на сайте"], ["autumn", 12, 0.25, "00:01:00"]]
    for number, row in enumerate(rows):
        sheet.write_row(number, 0, row)
    book.close()
    found = read(out.getvalue(), "Метки UTM.xlsx")
    assert found.format == "yandex_metrica_utm"
    segments = found.facts.segments
    assert segments[["dimension", "segment", "measure", "value"]].to_numpy().tolist() == [
        ["utm_campaign", "autumn", "sessions", 12],
    ]  # fmt: skip
    assert set(segments["as_of"].astype(str)) == {"2026-09-30"}
    assert found.facts.periods.empty, "visits with tags are not all visits"


def test_one_goal_is_the_conversions() -> None:
    head = DAYS.replace("\n", ',Достижения цели (Заказ),Целевые визиты (Заказ),"Конверсия (Заказ)"\n')
    found = read(head + "2026-09-01,40,35,0.25,2.5,00:01:10,5,4,0.1\n2026-09-02,60,50,0.1,2,00:02:00,7,6,0.1\n")
    assert found.facts.days["conversions"].tolist() == [5, 7]
    assert found.facts.days["целевые_визиты_заказ"].tolist() == [4, 6]
    assert "goals_apart" not in keys(found)


def test_several_goals_are_never_added() -> None:
    head = DAYS.replace("\n", ",Достижения цели (Заказ),Достижения цели (Звонок)\n")
    rows = "2026-09-01,40,35,0.25,2.5,00:01:10,5,9\n2026-09-02,60,50,0.1,2,00:02:00,7,1\n"
    found = read(head + rows)
    assert "conversions" not in found.facts.days
    assert found.facts.days["достижения_цели_звонок"].tolist() == [9, 1]
    assert next(note for note in found.tables[0].notes if note.key == "goals_apart").values["count"] == 2


def test_goals_survive_the_adding_of_sources() -> None:
    head = "Дата визита,Источник трафика,Визиты,Достижения цели (Заказ),Достижения цели (Звонок)\n"
    days = read(head + "2026-09-01,Прямые заходы,5,1,2\n2026-09-01,Внутренние переходы,5,3,4\n").facts.days
    assert days[["достижения_цели_заказ", "достижения_цели_звонок"]].to_numpy().tolist() == [[4, 6]]


def test_income_has_its_currency_and_visits_none() -> None:
    days = read('Дата визита,Визиты,"Доход, BYN"\n2026-09-01,40,12.50\n2026-09-02,60,\n').facts.days
    assert days.query("currency == ''")["sessions"].tolist() == [40, 60]
    assert days.query("currency == 'BYN'")["revenue"].tolist() == [12.5]
    assert days["revenue"].sum() == 12.5


def test_visits_by_tags_are_parts_of_a_campaign_not_all_visits() -> None:
    head = "UTM Source,UTM Campaign,Дата визита,Визиты,Посетители,Отказы\n"
    found = read(head + "Итого и средние,,,9,9,0.1\nvk,autumn,2026-09-01,4,4,0.5\nvk,winter,2026-09-01,5,5,0\n")
    assert found.format == "yandex_metrica_utm"
    assert dict(zip(found.facts.days["campaign"], found.facts.days["sessions"], strict=True)) == {
        "vk / autumn": 4, "vk / winter": 5,
    }  # fmt: skip
    assert found.facts.periods.empty


def test_social_networks_are_social_visits_only() -> None:
    found = read('"Социальная сеть","Дата визита","Визиты"\n"ВКонтакте","2026-09-01","4"\n"OK","2026-09-01","5"\n')
    assert found.format == "yandex_metrica_social"
    assert found.facts.days["social_sessions"].tolist() == [9]
    assert "sessions" not in found.facts.days


def test_levels_that_prove_nothing_all_count() -> None:
    names = [("a", ""), ("a", "b"), ("a", "c")]
    assert other_levels(names, np.array([1.0, 30.0, 20.0]), np.nan).tolist() == [False, False, False]
    assert other_levels(names, np.array([50.0, 30.0, 20.0]), np.nan).tolist() == [True, False, False]
    assert other_levels(names, np.array([50.0, 30.0, 20.0]), 100.0).tolist() == [False, False, False]
    assert other_levels(names, np.array([50.0, 30.0, np.nan]), 50.0).tolist() == [False, True, True]


GROUPS = {
    "en": "Session primary channel group (Default channel group),Date,Sessions,Engaged sessions,Key events",
    "de": "Sitzung – primäre Channelgruppe (Standard-Channelgruppe),Datum,Sitzungen,Sitzungen mit Interaktionen,"
          "Schlüsselereignisse",
    "es": "Grupo de canales predeterminado de la sesión,Fecha,Sesiones,Sesiones con interacción,Eventos clave",
    "fr": "Groupe de canaux,Date,Sessions,Sessions avec engagement,Événements clés",
    "pt": "Grupo de canais padrão da sessão,Data,Sessões,Sessões engajadas,Eventos principais",
    "ru": "Группа каналов по умолчанию для сеанса,Дата,Сеансы,Сеансы с взаимодействием,Ключевые события",
    "lv": "Sesijas noklusējuma kanālu grupa,Datums,Sesijas,Sesijas ar iesaisti,Galvenie notikumi",
}  # fmt: skip
ABOVE = {
    "en": ("Property", "Start date", "End date"), "de": ("Property", "Startdatum", "Enddatum"),
    "es": ("Propiedad", "Fecha de inicio", "Fecha de finalización"),
    "fr": ("Propriété", "Date de début", "Date de fin"), "pt": ("Propriedade", "Data de início", "Data de término"),
    "ru": ("Ресурс", "Дата начала", "Дата окончания"), "lv": ("Īpašums", "Sākuma datums", "Beigu datums"),
}  # fmt: skip


def above(language: str) -> str:
    site, first, last = ABOVE[language]
    lines = ["# " + "-" * 40, "# CSV", "# Account: 12345678", f"# {site}: shop.ee", "# " + "-" * 40, "# ", "# All",
             f"# {first}: 20260901", f"# {last}: 20260930"]  # fmt: skip
    return "\r\n".join(lines) + "\r\n"


@pytest.mark.parametrize("language", GROUPS)
@pytest.mark.parametrize("mark", [",", ";"])
def test_ga4_by_day_in_every_language(language: str, mark: str) -> None:
    rows = "Organic Social,20260901,7,5,2\r\nDirect,20260901,10,6,1\r\nPaid Social,20260902,4,1,0\r\n"
    text = GROUPS[language] + "\r\n" + rows
    found = read(above(language) + text.replace(",", mark), answers=Answers(confirm="yes"))
    assert found.format == "ga4_report"
    days = found.facts.days.set_index("date")
    assert days["sessions"].tolist() == [17, 4]
    assert days["social_sessions"].tolist() == [7, 4]
    assert days["bounces"].tolist() == [6, 3]
    assert days["conversions"].tolist() == [3, 0]
    assert set(found.facts.days["account"]) == {"shop.ee"}


@pytest.mark.parametrize("language", GROUPS)
def test_ga4_over_a_period_in_every_language(language: str) -> None:
    head = GROUPS[language].split(",")
    text = ",".join([head[0], *head[2:]]) + "\r\nOrganic Social,7,5,2\r\nDirect,10,6,1\r\n"
    found = read(above(language) + text, answers=Answers(confirm="yes"))
    assert found.format == "ga4_report"
    assert period(found) == {
        "sessions": 17, "conversions": 3, "bounces": 6, "social_sessions": 7, "social_conversions": 2,
    }  # fmt: skip
    assert set(found.facts.periods["start"].astype(str)) == {"2026-09-01"}
    assert set(found.facts.periods["end"].astype(str)) == {"2026-09-30"}


@pytest.mark.parametrize("total", [",17,15,Grand total", "Grand total,17,15,", "Gesamt,17,15,"])
def test_ga4_grand_totals_stay_out_of_the_sum_and_give_the_users(total: str) -> None:
    text = (
        f"Session source / medium,Sessions,Total users,Totals\r\n{total}\r\ngoogle / cpc,7,6,\r\nvk / social,10,9,\r\n"
    )
    found = read(above("en") + text)
    assert found.format == "ga4_report"
    assert period(found) == {"sessions": 17, "users": 15}
    assert [reason for _, reason in found.tables[0].rows_known if reason == "total"] == ["total"]


@pytest.mark.parametrize("mark", ["# ", ""])
def test_ga4_with_ten_lines_above_and_a_grand_total(mark: str) -> None:
    lines = ["Report", "Account: Shop", "Property: shop.ee", "Traffic acquisition", "All users", "Comparison: none",
             "Start date: 20260901", "End date: 20260930"]  # fmt: skip
    text = "Session default channel group,Sessions,Key events\nGrand total,17,3\nDirect,10,1\nOrganic Social,7,2\n"
    found = read("\n".join(f"{mark}{line}" for line in lines) + "\n" + text)
    assert found.format == "ga4_report"
    assert (period(found)["sessions"], period(found)["social_sessions"]) == (17, 7)
    assert set(found.facts.periods["end"].astype(str)) == {"2026-09-30"}
    assert set(found.facts.periods["account"]) == {"shop.ee"}


def test_a_grand_total_beyond_the_header_is_no_row() -> None:
    text = "Session campaign,Date,Sessions\r\na,20260901,5\r\nb,20260902,6\r\n,,11,Grand total\r\n"
    found = read(above("en") + text)
    assert found.facts.days["sessions"].tolist() == [5, 6]
    assert (found.rows_rejected, period(found)["sessions"]) == (0, 11)


def test_ga4_states_the_period_of_an_exploration_in_one_line() -> None:
    text = "# ----\n# Free form 1\n# 20260901-20260914\n# ----\nSession source / medium,Sessions\nvk / social,10\n"
    assert set(read(text).facts.periods["end"].astype(str)) == {"2026-09-14"}


def test_ga4_comparison_of_periods_is_known_and_left_alone() -> None:
    text = "Session source / medium,Date comparison,Sessions\nvk / social,% change,-12.80%\n"
    found = read(above("en") + text + ",Sep 1 - 30,34\n,Aug 1 - 31,39\n")
    assert found.format == "ga4_report"
    assert found.facts.is_empty
    assert "not_used" in keys(found)


SNAPSHOT = {
    "es": ("Día N", "Usuarios", "País"), "de": ("Tag N", "Nutzer insgesamt", "Land"),
    "fr": ("Jour N", "Utilisateurs actifs", "Pays"), "ru": ("День N", "Активные пользователи", "Страна"),
}  # fmt: skip


@pytest.mark.parametrize("language", SNAPSHOT)
def test_ga4_snapshot_in_other_languages(language: str) -> None:
    day, users, country = SNAPSHOT[language]
    _, first, last = ABOVE[language]
    span = f"# {first}: 20260901\r\n# {last}: 20260902\r\n"
    text = f"{above(language)}{day},{users}\r\n0000,4\r\n0001,6\r\n\r\n"
    text += f"{span}{country},{users}\r\nLatvia,7\r\nEstonia,2\r\n"
    found = read(text, answers=Answers(confirm="yes"))
    assert {table.format for table in found.tables} == {"ga4_snapshot"}
    assert found.facts.days["users"].tolist() == [4, 6]
    assert found.facts.days["date"].astype(str).tolist() == ["2026-09-01", "2026-09-02"]
    assert found.facts.segments["value"].tolist() == [7, 2]
    assert set(found.facts.segments["as_of"].astype(str)) == {"2026-09-02"}
