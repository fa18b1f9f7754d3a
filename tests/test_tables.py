from datetime import date

import generated
import pandas as pd
import pytest

from smmdash.facts import Scope
from smmdash.i18n import LANGUAGES, Texts
from smmdash.kpi import post_values
from smmdash.overview import card, ranking
from smmdash.sheet import safe_csv
from smmdash.tables import metric_table, opening, posts_shown, posts_table, series_table, web_address

START, END, TODAY = date(2026, 10, 1), date(2026, 10, 31), date(2026, 11, 21)


@pytest.fixture(scope="module")
def facts():
    return generated.facts(last=END, days=120, posts=90, accounts=2)


def cards(facts, *metrics):
    return [
        card(facts, metric, START, END, by="week", against="previous", scope=Scope(), today=TODAY) for metric in metrics
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_tables_hold_plain_numbers_and_dates(facts, language):
    texts = Texts(language)
    shown = cards(facts, "followers", "reach", "ctr", "spend")
    table = metric_table(texts, shown)
    assert len(table) == 4 + 2  # reach is given for each of the two accounts
    assert table.iloc[0, 1] == shown[0].value.number
    assert table.iloc[0, 3] == START
    assert texts("kpi-note_accounts_overlap") in table.iloc[0, -1]
    assert not any("chart-" in str(name) or "kpi-" in str(name) for name in table.columns)
    assert not table.map(lambda cell: isinstance(cell, str) and cell.startswith(("kpi-", "chart-"))).any(axis=None)
    series = series_table(texts, shown)
    assert len(series) == sum(len(one.buckets) for one in shown)
    assert safe_csv(table)
    assert safe_csv(series, decimal=",")


def test_no_cards_give_an_empty_series():
    assert len(series_table(Texts("en"), [])) == 0


def test_posts_are_cut_and_links_are_only_of_the_web(facts):
    found = post_values(facts, "engagement_rate_by_reach", START, END)
    found.loc[0, "url"] = "javascript:alert(1)"
    found.loc[0, "text"] = "word " * 100
    found.loc[0, "value"] = 99.0
    made = ranking(found, "engagement_rate_by_reach")
    shown = posts_shown(Texts("en"), made.best, "engagement_rate_by_reach", "EUR")
    assert pd.isna(shown["url"].iloc[0])
    assert shown["url"].iloc[1].startswith("https://example.com/")
    assert len(shown["text"].iloc[0]) <= 121
    assert shown["value"].iloc[0] == "99%"
    table = posts_table(Texts("en"), made, "engagement_rate_by_reach")
    assert len(table) == 10
    assert "javascript" not in safe_csv(table).decode("utf-8-sig")


@pytest.mark.parametrize(
    "address",
    [
        "javascript:alert(1)",
        "data:text/html,x",
        "//evil",
        "ftp://x/y",
        "https://",
        "http://[",
        "",
        "file:///etc/passwd",
    ],
)
def test_other_addresses_are_no_links(address):
    assert web_address(address) is None


def test_web_addresses_are_links():
    assert web_address(" https://example.com/a ") == "https://example.com/a"


def test_the_opening_of_a_text():
    assert opening("short\ntext") == "short text"
    assert opening("one two three", 8) == "one two…"
    assert opening("a" * 200, 10) == "a" * 10 + "…"
