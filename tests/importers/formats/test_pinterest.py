"""Pinterest: sections one under another, fractions, figures of a range that are not a pin's lifetime."""

import datetime as dt

import pytest

from smmdash.importers import Answers, Import, read_export


def read(text: str, name: str = "analytics.csv") -> Import:
    return read_export(text.encode(), name, answers=Answers(confirm="yes"), today=dt.date(2026, 11, 21))


DAILY = "Date,Impressions\n2026-09-01,100\n2026-09-02,50\n"
BOARDS = """Top Boards
Board link,Impressions,Engagements,Pin clicks,Outbound clicks,Saves
https://www.pinterest.com/rogalik/bread/,90,9,5,3,1
https://www.pinterest.com/rogalik/buns/,60,6,3,2,1
"""
PINS = """Top Pins
Pin link,Type,Source,Impressions
https://www.pinterest.com/pin/12/,Organic,From you,70
"""


@pytest.mark.parametrize("gap", ["", "\n", "\n\n"])
def test_sections_are_read_apart(gap: str) -> None:
    found = read(f"2026-09-01 - 2026-09-02\n{gap}{DAILY}\n{BOARDS}\n{PINS}")
    assert [(table.kind, table.rows_read) for table in found.tables] == [("days", 2), ("segments", 2), ("segments", 1)]
    assert found.facts.days["impressions"].tolist() == [100, 50]
    parts = found.facts.segments
    assert parts["as_of"].astype(str).unique().tolist() == ["2026-09-02"]
    assert parts.query("dimension == 'board'").groupby("measure")["value"].sum().to_dict() == {
        "impressions": 150, "engagements": 15, "clicks": 8, "link_clicks": 5, "saves": 2,
    }  # fmt: skip
    assert parts.query("dimension == 'pin'")["value"].tolist() == [70]
    assert found.facts.posts.empty


def test_days_of_impressions_alone_could_be_anybodys() -> None:
    found = read(DAILY)
    assert found.format == ""
    assert found.facts.is_empty


def test_days_with_pin_clicks_are_pinterests() -> None:
    found = read("Date,Impressions,Pin clicks,Outbound clicks,Saves,Total audience\n2026-09-01,100,9,3,2,80\n")
    measures = found.tables[0].measures
    assert found.format == "pinterest_overview"
    assert {key: measure.sum for key, measure in measures.items()} == {
        "impressions": 100, "clicks": 9, "link_clicks": 3, "saves": 2, "reach": 80,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("head", "date"),
    [
        ("Datum,Impressions,Interaktionen,Ausgehende Klicks", "2026-09-01"),
        ("Fecha,Impresiones,Interacciones,Clics salientes", "2026-09-01"),
        ("Data,Impressões,Engajamentos,Cliques de saída", "2026-09-01"),
        ("Date,Impressions,Engagements,Clics sortants", "2026-09-01"),
        ("Дата,Показы,Взаимодействия,Исходящие клики", "2026-09-01"),
    ],
)
def test_days_in_other_languages(head: str, date: str) -> None:
    measures = read(f"{head}\n{date},100,9,3\n").tables[0].measures
    assert {key: measure.sum for key, measure in measures.items()} == {
        "impressions": 100, "engagements": 9, "link_clicks": 3,
    }  # fmt: skip


AUDIENCE = """Interests
Category,Interest,Percent,Affinity
Food,,0.81,1.3
Food,Bread,0.4,3
Home,Kitchen,0.2,1.4

Age,Percent
18-24,0.25
25-34,0.75

Gender,Percent
female,0.7
male,0.3
"""


def test_fractions_become_percents_and_affinity_no_measure() -> None:
    found = read(AUDIENCE)
    assert [table.kind for table in found.tables] == ["segments"] * 3
    shares = found.facts.segments.groupby("dimension")
    assert dict(zip(shares.get_group("age")["segment"], shares.get_group("age")["value"], strict=True)) == {
        "18-24": 25, "25-34": 75,
    }  # fmt: skip
    assert set(found.facts.segments["measure"]) == {"share"}
    assert shares.get_group("interest")["segment"].tolist() == ["Food", "Food · Bread", "Home · Kitchen"]
    assert shares.get_group("interest")["value"].tolist() == [81, 40, 20]
    assert shares.get_group("gender")["value"].tolist() == [70, 30]


def test_a_group_without_a_figure_is_told() -> None:
    found = read("Interests\nCategory,Interest,Percent,Affinity\nFood,Bread,0.4,3\nHome,Kitchen,,1.4\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(4, "no_figures")]
    assert found.facts.segments["segment"].tolist() == ["Food · Bread"]


def test_the_total_of_the_ads_is_kept_apart() -> None:
    text = "Date,Campaign name,Ad group name,Spend in account currency,Impressions,Pin clicks,Outbound clicks,CTR\n"
    text += "2026-09-01,Bread,A,10.00,5000,150,60,3%\n2026-09-01,Bread,B,5.00,2500,70,30,2.8%\n"
    text += "Total,,,15.00,7500,220,90,\n"
    found = read(text)
    assert found.format == "pinterest_ads"
    assert found.tables[0].measures["spend"].sum == 15
    assert found.tables[0].measures["link_clicks"].sum == 90
    assert found.facts.periods.set_index("measure")["value"]["spend"] == 15
