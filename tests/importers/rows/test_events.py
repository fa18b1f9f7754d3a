"""Rows that are events: counted by day, each where it belongs and nowhere else."""

import csv
import datetime as dt
import io
import random
from collections import Counter, defaultdict
from typing import Any

import numpy as np
import pandas as pd
import pytest
from importers import golden, samples_events
from importers.told import keys

from smmdash import kpi
from smmdash.facts import union
from smmdash.importers import Answers, Import, read_export
from smmdash.importers.reading import read_tables

TODAY = dt.date(2026, 11, 21)
DEALS = "Record ID,Deal Stage,Amount,Close Date,Create Date\n"
TICKETS = "Id,Status,Created at,Satisfaction Score,First reply time in minutes\n"


def read(text: str | bytes, name: str = "export.csv", **given: Any) -> Import:
    data = text if isinstance(text, bytes) else text.encode()
    return read_export(data, name, today=TODAY, timezone=given.pop("timezone", "Europe/Riga"), **given)


def sample(key: str) -> tuple[list[dict[str, str]], pd.DataFrame]:
    """The rows of a CSV sample as the standard library reads them, and the days it came to."""
    data = getattr(samples_events, key)(random.Random(f"{key}.csv"))
    text = data.decode("cp1251" if key == "amocrm_deals" else "utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline=""), delimiter=";" if ";" in text.split("\n")[0] else ","))
    return rows, read(data, f"{key}.csv").facts.days


def by_day(days: pd.DataFrame, measure: str) -> dict[str, float]:
    """The days on which something was counted."""
    found = days[days[measure].fillna(0) != 0]
    return dict(zip(found["date"].dt.strftime("%Y-%m-%d"), found[measure], strict=True))


def iso(text: str) -> str:
    """A day as the samples of amoCRM and Bitrix24 write it."""
    return f"{text[6:10]}-{text[3:5]}-{text[:2]}"


def test_contacts_are_leads_on_the_day_they_were_made() -> None:
    rows, days = sample("hubspot_contacts")
    made = {row["Record ID"]: row["Create Date"][:10] for row in rows if row["Create Date"]}
    assert by_day(days, "leads") == Counter(made.values())
    assert set(days["network"]) == {"crm"}
    assert set(days["account"]) == {"HubSpot"}


def test_won_deals_are_sales_on_the_day_they_were_closed() -> None:
    rows, days = sample("amocrm_deals")
    won = [row for row in rows if row["Этап сделки"] == "Успешно реализовано"]
    money: dict[str, float] = defaultdict(float)
    for row in won:
        money[iso(row["Дата закрытия"])] += float(row["Бюджет"])
    assert by_day(days, "sales") == Counter(iso(row["Дата закрытия"]) for row in won)
    assert by_day(days, "revenue") == money
    assert by_day(days, "leads") == Counter(iso(row["Дата создания"]) for row in rows)


def test_the_american_order_of_hubspot_is_seen() -> None:
    rows, days = sample("hubspot_deals")
    won = [row["Close Date"] for row in rows if row["Deal Stage"] == "Closed Won" and row["Close Date"]]
    assert by_day(days, "sales") == Counter(
        dt.datetime.strptime(text, "%m/%d/%Y %I:%M %p").date().isoformat() for text in won
    )
    assert days["date"].max() <= pd.Timestamp("2026-11-17"), "an open deal's expected day is no day of anything"


def test_amounts_of_several_currencies_stay_apart() -> None:
    rows, days = sample("bitrix24_deals")
    won = [row for row in rows if row["Стадия сделки"] == "Сделка успешна"]
    names = {"Евро": "EUR", "Белорусский рубль": "BYN"}
    money: Counter[str] = Counter()
    for row in won:
        money[names[row["Валюта"]]] += float(row["Сумма"].replace(",", "."))  # type: ignore[assignment]
    paid = days[days["revenue"].notna()]
    assert paid.groupby("currency")["revenue"].sum().to_dict() == pytest.approx(money)
    assert days["sales"].sum() == len(won)
    assert read(samples_events.bitrix24_deals(random.Random(1))).tables[0].measures["revenue"].sum is None


def test_tickets_their_answers_and_the_mean_time_of_a_day() -> None:
    rows, days = sample("zendesk_tickets")
    kept = [row for row in rows if row["Status"] != "Deleted"]
    assert by_day(days, "support_requests") == Counter(row["Created at"][:10] for row in kept)
    assert days["satisfied_answers"].sum() == sum(row["Satisfaction Score"] == "Good" for row in kept)
    assert days["survey_answers"].sum() == sum(row["Satisfaction Score"] in ("Good", "Bad") for row in kept)
    times: dict[str, list[float]] = defaultdict(list)
    for row in kept:
        if row["First reply time in minutes"]:
            times[row["Created at"][:10]].append(float(row["First reply time in minutes"]))
    assert by_day(days, "response_minutes") == {day: sum(found) / len(found) for day, found in times.items()}


def test_response_time_and_csat_are_computed_from_tickets() -> None:
    rows, _ = sample("zendesk_tickets")
    facts = union([read(samples_events.zendesk_tickets(random.Random("zendesk_tickets.csv"))).facts]).facts
    span = dt.date(2026, 9, 1), dt.date(2026, 10, 31)
    kept = [row for row in rows if row["Status"] != "Deleted"]
    scores = Counter(row["Satisfaction Score"] for row in kept)
    csat = kpi.value(facts, "csat", *span, today=TODAY)
    assert csat.number == pytest.approx(100 * scores["Good"] / (scores["Good"] + scores["Bad"]))
    times = pd.DataFrame(kept).assign(day=lambda t: t["Created at"].str[:10])
    minutes = pd.to_numeric(times["First reply time in minutes"], errors="coerce").groupby(times["day"]).mean()
    assert kpi.value(facts, "response_time", *span, today=TODAY).number == pytest.approx(minutes.median())


def test_lead_conversion_and_share_of_voice_are_computed_over_exports() -> None:
    seed = random.Random(4)
    contacts, deals = samples_events.hubspot_contacts(seed), samples_events.hubspot_deals(seed)
    own, theirs = samples_events.brand_analytics_mentions(seed), samples_events.meltwater_mentions(seed)
    competitor = read(theirs, answers=Answers(owner="competitor", account="Rival", confirm="yes"))
    given = [read(contacts), read(deals), read(own, answers=Answers(account="Maja")), competitor]
    facts = union(one.facts for one in given).facts
    span = dt.date(2026, 9, 7), dt.date(2026, 10, 18)
    days = facts.days[facts.days["date"].between(*map(pd.Timestamp, span))]
    rate = kpi.value(facts, "lead_conversion_rate", *span, today=TODAY).number
    both = days[days["leads"].notna() & days["sales"].notna()]
    assert rate == pytest.approx(100 * both["sales"].sum() / both["leads"].sum())
    assert both["sales"].sum() > 0
    voice = kpi.value(facts, "share_of_voice", *span, today=TODAY)
    assert 50 < voice.number < 75  # 30 mentions of ours over 20 of theirs, on the days that both files know
    assert set(competitor.facts.days.columns) & {"mentions", "mentions_positive", "potential_reach"} == set()
    assert competitor.facts.days["competitor_mentions"].sum() == 20


def test_mentions_by_sentiment_and_audience() -> None:
    found = golden.read(golden.SAMPLES / "brand24_mentions.xlsx")
    sums = {key: measure.sum for key, measure in found.tables[0].measures.items()}
    assert sums == {"mentions": 34, "mentions_positive": 13, "mentions_neutral": 14, "mentions_negative": 7}
    found = golden.read(golden.SAMPLES / "brand_analytics_mentions.xlsx")
    sums = {key: measure.sum for key, measure in found.tables[-1].measures.items()}
    unclear = 30 - sums["mentions_positive"] - sums["mentions_neutral"] - sums["mentions_negative"]
    assert unclear == 6, "what is not determined is counted as a mention and as no sentiment"
    assert sums["mentions"] == 30


@pytest.mark.parametrize(
    "key", ["hubspot_contacts", "hubspot_deals", "amocrm_deals", "bitrix24_deals", "zendesk_tickets"]
)
def test_columns_in_another_order_or_saved_anew_come_to_the_same(key: str) -> None:
    rows, days = sample(key)
    names = list(rows[0])
    random.Random(3).shuffle(names)
    out = io.StringIO()
    writer = csv.DictWriter(out, names, delimiter="\t", lineterminator="\r\n")
    writer.writeheader()
    writer.writerows(rows)
    found = read(out.getvalue().encode("utf-16"))
    assert found.format == key
    same = days.drop(columns=["source", "line"])
    pd.testing.assert_frame_equal(found.facts.days[list(same)], same)


@pytest.mark.parametrize(
    ("key", "gone"),
    [
        ("hubspot_contacts", ("Phone Number", "Original Source", "Associated Company", "Last Name")),
        ("amocrm_deals", ("Теги", "Примечание", "utm_source", "Компания", "Рабочий телефон")),
        ("bitrix24_leads", ("Отчество", "Комментарий", "Валюта", "Сумма")),
        ("zendesk_tickets", ("Requester", "Subject", "Group", "Via")),
    ],
)
def test_columns_that_are_left_out_change_nothing_else(key: str, gone: tuple[str, ...]) -> None:
    rows, days = sample(key)
    names = [name for name in rows[0] if name not in gone]
    out = io.StringIO()
    writer = csv.DictWriter(out, names, extrasaction="ignore")
    writer.writeheader()
    writer.writerows(rows)
    found = read(out.getvalue())
    assert found.format == key
    same = days.drop(columns=["source", "line"])
    pd.testing.assert_frame_equal(found.facts.days[list(same)], same)


def test_other_names_that_zendesk_writes_are_known() -> None:
    head = "Ticket ID,Status,Created at,First reply time (min),Satisfaction Score\n"
    found = read(head + "1,Open,2026-09-01,30,Good\n2,Open,2026-09-01,10,Bad\n")
    assert found.format == "zendesk_tickets"
    assert found.facts.days["response_minutes"].tolist() == [20]
    assert found.facts.days["survey_answers"].tolist() == [2]


def test_mentions_saved_as_text_with_fewer_columns_come_to_the_same() -> None:
    whole = read(samples_events.brand_analytics_mentions(random.Random(2)), "report.xlsx")
    table = read_tables(samples_events.brand_analytics_mentions(random.Random(2)), "report.xlsx")[-1]
    names = ["Тональность", "Дата", "Аудитория", "Автор", "Тип источника", "Id сообщения"]
    rows = [[row[table.header.index(name)] for name in names] for row in table.rows]
    text = "\n".join(";".join(row) for row in [names, *rows]) + "\n"
    found = read(text.encode("utf-8-sig"), "mentions.csv")
    assert found.format == "brand_analytics_mentions"
    same = whole.facts.days.drop(columns=["source", "line"])
    pd.testing.assert_frame_equal(found.facts.days[list(same)], same)


def test_days_without_an_event_are_zero_and_without_a_time_missing() -> None:
    days = read(TICKETS + "1,Open,2026-09-01,Good,10\n2,Open,2026-09-03,,\n").facts.days
    assert days["support_requests"].tolist() == [1, 0, 1]
    assert days["survey_answers"].tolist() == [1, 0, 0]
    np.testing.assert_array_equal(days["response_minutes"].to_numpy(), [10, np.nan, np.nan])


def test_a_deal_won_on_no_day_is_set_aside_with_the_reason() -> None:
    found = read(DEALS + "1,Closed Won,10,,2026-09-01\n2,Closed Won,20,2026-09-02,2026-09-01\n3,Sent,5,,2026-09-05\n")
    (table,) = found.tables
    assert [(row.line, row.reason) for row in table.rejected] == [(2, "no_closing")]
    assert (table.rows_read, table.measures["sales"].sum, table.measures["revenue"].sum) == (2, 1, 20)
    assert found.ledger.balanced


def test_a_deal_won_on_no_day_is_a_lead_all_the_same() -> None:
    head = "ID,Название сделки,Этап сделки,Бюджет,Дата создания,Дата закрытия\n"
    found = read(head + "1,а,Успешно реализовано,10,01.09.2026,\n2,б,Успешно реализовано,20,01.09.2026,02.09.2026\n")
    (table,) = found.tables
    note = next(note for note in table.notes if note.key == "closings_undated")
    assert (note.line, note.values["count"]) == (2, 1)
    assert (table.measures["leads"].sum, table.measures["sales"].sum, table.rows_rejected) == (2, 1, 0)


def test_a_won_deal_without_an_amount_is_a_sale_of_unknown_revenue() -> None:
    found = read(DEALS + "1,Closed Won,,2026-09-02,2026-09-01\n2,Closed Won,20,2026-09-04,2026-09-01\n")
    days = found.facts.days.set_index("date")
    assert np.isnan(days.loc["2026-09-02", "revenue"])
    assert days.loc["2026-09-03", "revenue"] == 0
    assert "sales_without_amount" in keys(found)


def test_stages_nobody_knows_are_told_and_nothing_is_guessed() -> None:
    found = read(DEALS + "1,Yay,10,2026-09-02,2026-09-01\n2,Nay,20,2026-09-03,2026-09-01\n")
    note = next(note for note in found.tables[0].notes if note.key == "words_unknown")
    assert note.values == {"header": "Deal Stage"}
    assert "Yay" not in note.message
    assert "sales" not in found.facts.days


def test_lost_deals_only_are_no_sales_at_all() -> None:
    found = read(DEALS + "1,Closed Lost,10,2026-09-02,2026-09-01\n2,Closed Lost,20,2026-09-03,2026-09-01\n")
    assert found.tables[0].rows_read == 2
    assert "words_unknown" not in keys(found)


def test_a_column_that_says_whether_a_deal_was_won_is_enough() -> None:
    head = "Record ID,Deal Stage,Is Closed Won,Amount,Close Date,Create Date\n"
    found = read(head + "1,Torte!,true,10,2026-09-02,2026-09-01\n2,Torte!,false,20,2026-09-03,2026-09-01\n")
    assert found.tables[0].measures["sales"].sum == 1
    assert found.tables[0].measures["revenue"].sum == 10


def test_one_column_of_days_settles_the_other() -> None:
    found = read(DEALS + "1,Closed Won,10,9/3/2026,8/30/2026\n2,Closed Won,20,9/4/2026,8/31/2026\n")
    assert found.questions == ()
    assert by_day(found.facts.days, "sales") == {"2026-09-03": 1, "2026-09-04": 1}


def test_days_that_stay_open_are_asked_and_the_answer_settles_them() -> None:
    text = DEALS + "1,Closed Won,10,9/3/2026,8/3/2026\n2,Closed Won,20,9/4/2026,8/1/2026\n"
    found = read(text)
    assert [question.key for question in found.questions] == ["order"]
    assert found.facts.is_empty
    assert by_day(read(text, answers=Answers(order="dmy")).facts.days, "sales") == {"2026-03-09": 1, "2026-04-09": 1}


def test_an_instant_with_a_zone_counts_on_the_marketers_day() -> None:
    text = TICKETS + "1,Open,2026-09-01T22:30:00Z,,\n2,Open,2026-09-02T10:00:00Z,,\n"
    assert by_day(read(text).facts.days, "support_requests") == {"2026-09-02": 2}
    assert by_day(read(text, timezone="UTC").facts.days, "support_requests") == {"2026-09-01": 1, "2026-09-02": 1}


def test_only_the_last_row_of_one_event_counts() -> None:
    found = read(TICKETS + "1,Open,2026-09-01,,5\n1,Solved,2026-09-01,Good,7\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "duplicate")]
    assert found.facts.days["response_minutes"].tolist() == [7]


def test_ids_that_a_spreadsheet_rounded_are_not_taken_for_one_event() -> None:
    found = read(TICKETS + "6.49E+17,Open,2026-09-01,,5\n6.49E+17,Open,2026-09-01,,7\n")
    assert found.tables[0].rows_read == 2


def test_rows_of_no_day_are_set_aside_by_line() -> None:
    found = read(TICKETS + "1,Open,2026-09-01,,5\n2,Open,,,6\n3,Open,soon,,7\n4,Deleted,,,\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(3, "no_date"), (4, "date_unreadable")]
    assert found.tables[0].rows_read == 2
    assert found.ledger.balanced


def test_an_export_without_rows_is_recognised() -> None:
    found = read(TICKETS)
    assert (found.format, found.rows_read, found.facts.is_empty) == ("zendesk_tickets", 0, True)


def test_the_currency_stands_in_a_header_too() -> None:
    head = 'ID,Название сделки,Этап сделки,"Бюджет, ₽",Дата создания,Дата закрытия\n'
    found = read(head + "1,а,Успешно реализовано,10,01.09.2026,02.09.2026\n")
    paid = found.facts.days[found.facts.days["revenue"].fillna(0) > 0]
    assert paid["currency"].tolist() == ["RUB"]


def test_another_export_of_the_same_source_replaces_its_days() -> None:
    first = read(TICKETS + "1,Open,2026-09-01,,5\n2,Open,2026-09-02,,6\n3,Open,2026-09-03,,6\n")
    later = read(TICKETS + "1,Open,2026-09-01,Good,5\n3,Deleted,2026-09-02,,6\n4,Open,2026-09-03,,6\n", "later.csv")
    days = union([first.facts, later.facts]).facts.days.sort_values("date")
    assert days["support_requests"].tolist() == [1, 0, 1]
    assert days["satisfied_answers"].tolist() == [1, 0, 0]


def test_rows_that_come_to_nothing_are_said() -> None:
    deals = (
        "ID;Стадия сделки;Сумма;Валюта;Дата создания\n1;Сделка успешна;100;RUB;01.11.2026\n2;Новая;50;RUB;02.11.2026\n"
    )
    found = read(deals)
    assert found.facts.is_empty
    assert "nothing_counted" in keys(found)
    assert "nothing_counted" not in keys(read(f"{DEALS}1,Closed won,10,2026-11-03,2026-11-01\n"))
