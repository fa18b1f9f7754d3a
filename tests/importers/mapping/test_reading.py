"""Tables read by a mapping: through the same rows as every format, whatever the mapping says."""

import csv
import datetime as dt
import io

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from smmdash.importers import Answers, read_export
from smmdash.importers.mapping import MappedColumn, Mapping, fingerprint, is_sound, problems, propose
from smmdash.importers.mapping.document import KINDS, MEANINGS
from smmdash.importers.reading import read_tables

TODAY = dt.date(2026, 11, 21)
SHEET = (
    "Datums;Sasniegums;Patīk atzīmes;Komentāri;Sekotāju skaits\n"
    "01.10.2026;1200;34;5;10500\n13.10.2026;1300;35;6;10510\n99.99.2026;1;1;1;1\n"
)


def mapping_of(text: str, **changes) -> Mapping:
    made = propose(read_tables(text.encode(), "t.csv")[0], TODAY, name="Aģentūras atskaite").mapping
    return made.model_copy(update={"network": "instagram", "account": "cafe", **changes})


def read(text: str, *mappings: Mapping, answers: Answers | None = None):
    return read_export(text.encode(), "t.csv", today=TODAY, mappings=mappings, answers=answers)


def balanced(found) -> bool:
    return found.ledger.balanced and all(table.ledger.balanced for table in found.tables)


def test_an_unknown_table_asks_what_it_means():
    found = read(SHEET)
    assert [(question.key, question.options) for question in found.questions] == [("mapping", ("0",))]
    assert found.tables[0].mappable
    assert found.facts.is_empty
    assert balanced(found)


@pytest.mark.parametrize("text", ["Colour,Taste\nred,sweet\nblue,sour\n", "Date,Likes\n", "One\n5\n6\n"])
def test_what_holds_no_figures_is_not_asked_about(text):
    assert read(text).questions == ()


def test_a_mapping_reads_it_like_any_format():
    mapping = mapping_of(SHEET)
    found = read(SHEET, mapping)
    table = found.tables[0]
    assert (found.format, table.mapping, found.questions) == ("own_mapping", mapping.id, ())
    assert (table.rows_read, table.rows_rejected) == (2, 1)
    assert table.rejected[0].reason == "date_unreadable"
    days = found.facts.days
    assert set(days["network"] + ":" + days["account"]) == {"instagram:cafe"}
    assert days["reach"].tolist() == [1200, 1300]
    assert days["followers"].tolist() == [10500, 10510]
    assert balanced(found)


def test_the_next_file_with_other_order_and_case_is_read_at_once():
    again = "sasniegums;KOMENTĀRI;Datums;Sekotāju skaits;Patīk atzīmes\n500;2;01.11.2026;10600;9\n"
    days = read(again, mapping_of(SHEET)).facts.days
    assert days[["reach", "comments", "followers", "likes"]].iloc[0].tolist() == [500, 2, 10600, 9]


def test_a_table_with_one_more_column_is_asked_about_again():
    more = "Datums;Sasniegums;Patīk atzīmes;Komentāri;Sekotāju skaits;Zvani\n01.10.2026;1;2;3;4;5\n"
    assert [question.key for question in read(more, mapping_of(SHEET)).questions] == ["mapping"]


def test_what_a_person_answers_about_the_file_comes_before_the_mapping():
    found = read(SHEET, mapping_of(SHEET), answers=Answers(account="other"))
    assert set(found.facts.days["account"]) == {"other"}


def test_a_network_that_differs_by_file_is_asked():
    found = read(SHEET, mapping_of(SHEET, network=""))
    assert [question.key for question in found.questions] == ["network"]
    assert "web" in found.questions[0].options
    answered = read(SHEET, mapping_of(SHEET, network=""), answers=Answers(network="vk"))
    assert set(answered.facts.days["network"]) == {"vk"}


def test_columns_of_one_name_are_told_apart_by_place():
    text = "Date,Likes,Likes\n2026-10-01,1,10\n2026-10-02,2,20\n"
    base = mapping_of(text)
    columns = [base.columns[0], base.columns[1].meant("measure:likes"), base.columns[2].meant("measure:comments")]
    days = read(text, base.model_copy(update={"columns": columns})).facts.days
    assert days["likes"].tolist() == [1, 2]
    assert days["comments"].tolist() == [10, 20]


def test_columns_left_out_are_listed_and_not_kept():
    text = "Date,Likes,Secret figure\n2026-10-01,1,77\n2026-10-02,2,78\n"
    found = read(text, mapping_of(text))
    assert found.tables[0].unused == ("Secret figure",)
    assert 77 not in found.facts.days.select_dtypes("number").to_numpy()


def test_several_rows_of_a_day_are_a_correction_or_parts():
    text = "Date,Likes,Followers\n2026-10-01,1,100\n2026-10-01,2,100\n2026-10-02,4,101\n"
    last, added = mapping_of(text), mapping_of(text, repeats="add")
    assert read(text, last).facts.days["likes"].tolist() == [2, 4]
    assert read(text, last).tables[0].rejected[0].reason == "duplicate"
    days = read(text, added).facts.days
    assert days["likes"].tolist() == [3, 4]
    assert "followers" not in days  # a stock is never summed


def test_networks_and_accounts_are_taken_from_columns():
    text = "Day,Platform,Page,Impressions\n2026-10-01,Instagram,cafe,100\n2026-10-01,TikTok,bar,90\n"
    days = read(text, mapping_of(text, network="", account="")).facts.days
    assert set(days["network"] + ":" + days["account"]) == {"instagram:cafe", "tiktok:bar"}


def test_days_by_campaign():
    text = "Day,Campaign,Spend,Clicks\n2026-10-01,A,10.5,3\n2026-10-01,B,1.5,1\nnot a day,,2,1\n"
    found = read(text, mapping_of(text, network="ads"))
    assert found.facts.days.set_index("campaign")["spend"].to_dict() == {"A": 10.5, "B": 1.5}
    assert balanced(found)


def test_days_with_a_currency_lose_no_row_without_a_day():
    text = "Day,Currency,Spend\n2026-10-01,EUR,10.5\n2026-10-01,USD,2\n31.31.2026,EUR,7\n2026-10-03,EUR,1\n"
    found = read(text, mapping_of(text, network="ads"))
    assert found.facts.days.groupby("currency")["spend"].sum().to_dict() == {"EUR": 11.5, "USD": 2}
    assert [row.reason for row in found.tables[0].rejected] == ["date_unreadable"]
    assert balanced(found)


def test_posts():
    text = (
        "Дата публикации;Ссылка на пост;Лайки\n2026-10-01 12:00;https://vk.com/wall-1_2;20\n"
        "2026-10-02 13:00;https://vk.com/wall-1_3;25\n;https://vk.com/wall-1_3;26\n"
    )
    found = read(text, mapping_of(text, network="vk"))
    assert found.facts.posts["likes"].tolist() == [20, 26]
    assert balanced(found)


def test_groups_in_percent():
    text = "Vecuma grupa,Procenti\n18-24,0.12\n25-34,0.48\n35-44,0.4\n"
    found = read(text, mapping_of(text))
    rows = found.facts.segments
    assert set(rows["dimension"]) == {"age"}
    assert rows["value"].tolist() == [12, 48, 40]


def test_periods_keep_what_cannot_be_added():
    text = (
        "Period start,Period end,Reach,Followers\n2026-09-01,2026-09-30,9000,500\n2026-10-01,2026-10-31,9500,510\n"
        "2026-10-01,2026-10-31,9600,511\n2026-12-01,2026-11-01,1,1\n"
    )
    found = read(text, mapping_of(text))
    rows = found.facts.periods
    assert rows[rows["measure"] == "reach"]["value"].tolist() == [9000, 9600]
    assert rows[rows["measure"] == "followers"]["value"].tolist() == [500, 511]
    assert {row.reason for row in found.tables[0].rejected} == {"duplicate", "date_unreadable"}
    assert balanced(found)


def test_personal_columns_are_never_read_by_a_mapping():
    text = "Date,E-mail,Likes\n2026-10-01,a@b.lv,5\n2026-10-02,c@d.lv,6\n"
    base = mapping_of(text)
    columns = [base.columns[0], base.columns[1].meant("account"), base.columns[2]]
    days = read(text, base.model_copy(update={"columns": columns})).facts.days
    assert set(days["account"]) == {"cafe"}


def test_a_mapping_nobody_could_have_saved_is_no_mapping():
    broken = mapping_of(SHEET).model_copy(update={"columns": [MappedColumn(header="Datums", role="date")]})
    assert [question.key for question in read(SHEET, broken).questions] == ["mapping"]


# --- whatever the mapping, whatever the table ------------------------------------------------------------------------

CELLS = st.sampled_from([
    "", "2026-10-01", "02.10.2026", "03/04/2026", "1", "2", "-7", "3,5", "1.234", "12%", "1:02:03", "text", "Total",
    "instagram", "https://vk.com/wall-1_2", "17841400000000001", "6.49E+17", "=1+1", "a@b.lv", "€5", "0.25", "18-24",
])  # fmt: skip
NAMES = st.sampled_from(["Date", "Likes", "Likes", "Reach", "", "Link", "Start", "End", "Age", "E-mail", "Ŗ x", "***"])


@st.composite
def tables(draw) -> str:
    header = draw(st.lists(NAMES, min_size=2, max_size=6))
    rows = draw(st.lists(st.lists(CELLS, min_size=len(header), max_size=len(header)), min_size=1, max_size=6))
    made = io.StringIO()
    csv.writer(made).writerows([header, *rows])
    assume(any(cell.strip() for row in [header, *rows] for cell in row))  # a blank file is refused, which is no table
    return made.getvalue()


@st.composite
def mapped(draw) -> tuple[str, Mapping]:
    text = draw(tables())
    header = read_tables(text.encode(), "t.csv")[0].header
    seen: dict[str, int] = {}
    columns = []
    for name in header:
        columns.append(
            MappedColumn(header=name, nth=seen.get(name, 0)).meant(
                draw(st.sampled_from(sorted(MEANINGS) + ["ignore"] * 10 + ["date", "url", "segment"] * 8)),
                draw(st.sampled_from(["", "hours", "seconds", "duration", "fraction"])),
            )
        )
        seen[name] = seen.get(name, 0) + 1
    return text, Mapping(
        id="m",
        fingerprint=fingerprint(header),
        kind=draw(st.sampled_from(KINDS)),
        network=draw(st.sampled_from(["", "instagram", "web", "nowhere"])),
        account=draw(st.sampled_from(["", "cafe"])),
        order=draw(st.sampled_from(["", "dmy", "mdy"])),
        decimal=draw(st.sampled_from(["", ".", ","])),
        dimension=draw(st.sampled_from(["", "age", "other"])),
        repeats=draw(st.sampled_from(["last", "add"])),
        columns=columns,
    )


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(mapped())
def test_no_mapping_of_any_table_raises_or_loses_a_row(drawn):
    text, mapping = drawn
    assert isinstance(problems(mapping), list)
    found = read(text, mapping)
    assert found.error is None
    assert balanced(found)
    table = found.tables[0]
    used = table.format == "own_mapping"
    assert used <= is_sound(mapping)
    if used:
        assert table.mapping == "m"


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(tables())
@example("Age,Reach,Reach,Age\r\n,,2026-10-01,\r\n,12%,,\r\n")
def test_no_guess_raises_and_every_sound_one_reads(text):
    for table in read_tables(text.encode(), "t.csv"):
        mapping = propose(table, TODAY).mapping
        assert len(mapping.columns) == len(table.header)
        assert balanced(read(text, mapping))
