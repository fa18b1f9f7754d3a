"""The guess at tables nobody has declared: what marketers keep themselves and what small tools write."""

import datetime as dt

import pytest

from smmdash.importers.formats import FORMATS
from smmdash.importers.mapping import Mapping, again, propose
from smmdash.importers.reading import read_tables
from smmdash.importers.recognise import choose, matches

TODAY = dt.date(2026, 11, 21)

TABLES = {
    "a Latvian sheet by day": (
        "Datums;Sasniegums;Patīk atzīmes;Komentāri;Sekotāju skaits;Vidējā iesaiste\n"
        "01.10.2026;1200;34;5;10500;3,2\n13.10.2026;1300;35;6;10510;3,4\n",
        "days",
        ["date", "measure:reach", "measure:likes", "measure:comments", "measure:followers", "ignore"],
    ),
    "a Russian list of posts": (
        "Дата публикации;Ссылка на пост;Текст поста;Охват публикации;Лайки, шт.;Репосты;ER, %\n"
        "2026-10-01 12:00;https://vk.com/wall-1_2;Свежий хлеб каждый день по утрам, приходите;500;20;3;4,6\n"
        "2026-10-02 13:00;https://vk.com/wall-1_3;Новая витрина и новые булочки ждут гостей;700;25;4;4,1\n",
        "posts",
        ["date", "url", "text", "measure:reach", "measure:likes", "measure:shares", "ignore"],
    ),
    "headings in nobody's language": (
        "a,b,c\n2026-10-01,https://example.com/1,5\n2026-10-02,https://example.com/2,7\n",
        "posts",
        ["date", "url", "ignore"],
    ),
    "an audience": (
        "Vecuma grupa,Procenti\n18-24,12%\n25-34,48%\n35-44,40%\n",
        "segments",
        ["segment", "share"],
    ),
    "months of a report": (
        "Period start,Period end,Accounts reached,Total interactions\n2026-09-01,2026-09-30,9000,400\n"
        "2026-10-01,2026-10-31,9500,420\n",
        "periods",
        ["start", "end", "measure:reach", "measure:engagements"],
    ),
    "English with two networks": (
        "Day,Platform,Page name,Impressions,New followers,Watch time (hours)\n"
        "2026-10-01,Instagram,cafe,100,3,1.5\n2026-10-01,TikTok,cafe,90,2,2.5\n",
        "days",
        ["date", "network", "account", "measure:impressions", "measure:followers_gained",
         "measure:watch_time_minutes"],
    ),
}  # fmt: skip


def proposal(text: str, **given):
    return propose(read_tables(text.encode(), "table.csv")[0], TODAY, **given)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_is_guessed(name):
    text, kind, meanings = TABLES[name]
    found = proposal(text)
    assert found.mapping.kind == kind
    assert [column.meaning for column in found.mapping.columns] == meanings
    assert [guess.meaning for guess in found.columns] == meanings


def test_a_unit_is_taken_from_the_heading_and_from_the_cells():
    found = proposal(TABLES["English with two networks"][0])
    assert found.mapping.columns[-1].unit == "hours"
    found = proposal("Day,Watch time\n2026-10-01,0:12:30\n2026-10-02,1:02:30\n")
    assert (found.mapping.columns[1].measure, found.mapping.columns[1].unit) == ("watch_time_minutes", "duration")
    found = proposal("Country,Share\nLatvia,0.75\nEstonia,0.25\n")
    assert (found.mapping.columns[1].role, found.mapping.columns[1].unit) == ("share", "fraction")


def test_why_is_said():
    found = proposal(
        "Datums,Sasniegumus,Jauni lietotāji,x,Likes,Likes,Comments,Notes,Average reach\n"
        "2026-10-01,12,4,5,1,2,many,good,3\n2026-10-02,15,4,6,1,2,few,bad,4\n"
    )
    reasons = {guess.header: guess.reason.key for guess in found.columns[:5]}
    assert reasons["Datums"] in ("format", "words")
    assert reasons["Sasniegumus"] == "alike"
    assert reasons["x"] == "cells_numbers"
    assert [guess.reason.key for guess in found.columns[5:]] == ["taken", "not_numbers", "cells_words", "ratio"]


def test_samples_are_few_short_and_different():
    rows = "".join(f"2026-10-{day:02d},{'long ' * 40},7\n" for day in range(1, 20))
    guesses = proposal(f"Day,Text,Likes\n{rows}").columns
    assert len(guesses[0].content.samples) == 5
    assert len(guesses[1].content.samples) == 1
    assert len(guesses[1].content.samples[0]) <= 60
    assert guesses[2].content.samples == ("7",)


def test_people_are_not_offered():
    rows = "2026-10-01,a@b.lv,5\n2026-10-02,c@d.lv,6\n"
    for header in ("Date,E-mail,Likes", "Date,Whatever,Likes"):  # by its heading, by its cells
        guess = proposal(f"{header}\n{rows}").columns[1]
        assert guess.personal
        assert guess.content.samples == ()
        assert guess.meaning == "ignore"


def test_what_was_said_before_comes_first():
    before = Mapping.model_validate(
        {
            "id": "m", "name": "Aģentūra",
            "columns": [
                {"header": "Datums", "role": "date"}, {"header": "Zvani", "role": "measure", "measure": "leads"},
            ],
        }
    )  # fmt: skip
    found = proposal("Datums,Zvani,Likes\n2026-10-01,5,6\n2026-10-02,5,6\n", known=[before])
    assert [column.meaning for column in found.mapping.columns] == ["date", "measure:leads", "measure:likes"]
    assert found.columns[1].reason.key == "said_before"


def test_a_recognised_layout_is_taken_over():
    described = [declared for declared in FORMATS.values() if declared.evidence == "described"]
    assert described
    text = "Date,Views,Watch time (hours),Subscribers\n2026-10-01,10,1.5,3\n2026-10-02,12,2.5,4\n"
    table = read_tables(text.encode(), "Table data.csv")[0]
    match = choose(matches(table, ("Table data.csv",)))
    assert match is not None
    found = propose(table, TODAY, match=match)
    assert found.mapping.network == match.format.network
    assert found.mapping.columns[2].unit == "hours"
    assert {guess.reason.key for guess in found.columns if guess.meaning != "ignore"} == {"format"}


def test_an_open_order_of_day_and_month_is_told():
    assert proposal("Datums,Likes\n01.10.2026,5\n02.10.2026,6\n").order_open is False  # points: the day comes first
    assert proposal("Date,Likes\n01/10/2026,5\n02/10/2026,6\n").order_open
    assert not proposal("Date,Likes\n01/13/2026,5\n02/10/2026,6\n").order_open


def test_another_kind_keeps_what_a_person_chose():
    text = "Date,Link,Reach,Calls\n2026-10-01,https://x.com/a/status/1,5,3\n2026-10-02,https://x.com/a/status/2,6,4\n"
    table = read_tables(text.encode(), "t.csv")[0]
    first = propose(table, TODAY)
    assert first.mapping.kind == "posts"
    columns = list(first.mapping.columns)
    columns[3] = columns[3].meant("measure:leads")
    chosen = first.mapping.model_copy(update={"columns": columns})
    moved = again(first, chosen, "days", propose(table, TODAY, kind="days"))
    assert moved.kind == "days"
    assert [column.meaning for column in moved.columns] == ["date", "ignore", "measure:reach", "measure:leads"]


def test_a_total_comes_before_its_parts():
    found = proposal("Date,Clicks (organic),Clicks (total)\n2026-10-01,5,9\n2026-10-02,6,8\n")
    assert [column.meaning for column in found.mapping.columns] == ["date", "ignore", "measure:clicks"]


def test_percents_and_empty_columns():
    found = proposal("Date,Likes,Вовлечённость %,Reach,Reachs\n2026-10-01,5%,4,,\n2026-10-02,6%,5,,\n")
    meanings = [column.meaning for column in found.mapping.columns]
    assert meanings == [
        "date",
        "ignore",
        "ignore",
        "measure:reach",
        "ignore",
    ]  # a known heading may be filled next time
    assert [guess.reason.key for guess in found.columns[1:3]] == ["ratio", "ratio"]
