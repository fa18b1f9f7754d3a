"""Replaced values by pairs of uploads, in words, and how large the differences are."""

from datetime import date

import pandas as pd
import pytest

from smmdash import replaced as past
from smmdash.facts import Facts, frame, union
from smmdash.i18n import LANGUAGES, Texts

WHO = {"network": "instagram", "account": "cafe"}


def days(source: str, **likes: float) -> Facts:
    rows = [{**WHO, "date": pd.Timestamp(2026, 9, int(on[1:])), "likes": value} for on, value in likes.items()]
    return Facts(days=frame("days", pd.DataFrame(rows).assign(source=source, line=1)))


def posts(source: str, likes: float, text: str = "Rye bread is out of the oven") -> Facts:
    row = {**WHO, "post_id": "p1", "published_at": pd.Timestamp("2026-09-01 10:00", tz="UTC"), "timed": True}
    row |= {"date": pd.Timestamp("2026-09-01"), "text": text, "likes": likes, "source": source, "line": 1}
    return Facts(posts=frame("posts", pd.DataFrame([row])))


def segments(source: str, value: float) -> Facts:
    row = {**WHO, "as_of": pd.Timestamp("2026-09-30"), "dimension": "age", "segment": "25–34", "measure": "followers"}
    return Facts(segments=frame("segments", pd.DataFrame([row | {"value": value, "source": source, "line": 1}])))


def periods(source: str, value: float) -> Facts:
    row = {**WHO, "owner": "competitor", "start": pd.Timestamp("2026-09-01"), "end": pd.Timestamp("2026-09-30")}
    row |= {"measure": "reach", "value": value, "currency": "", "source": source, "line": 1}
    return Facts(periods=frame("periods", pd.DataFrame([row])))


def test_values_are_counted_by_the_uploads_they_passed_between():
    joined = union([days("a", d1=100, d2=10, d3=0), days("b", d1=110, d2=5, d3=7), days("c", d1=121)])
    first, second = past.pairs(joined.replaced)
    assert (first.older, first.newer, first.count, first.rose, first.fell) == ("a", "b", 3, 2, 1)
    assert (first.typical, first.largest) == (30.0, 50.0)  # 10 % and 50 %; from zero there is no percentage
    assert (second.older, second.newer, second.count, second.typical) == ("b", "c", 1, pytest.approx(10))


def test_only_zeros_before_have_no_percentage():
    (pair,) = past.pairs(union([days("a", d1=0), days("b", d1=7)]).replaced)
    assert (pair.typical, pair.largest, pair.rose) == (None, None, 1)


def test_filters_narrow_down_and_nothing_is_nothing():
    replaced = union([days("a", d1=1), posts("a", 1), days("b", d1=2), posts("b", 2)]).replaced
    assert len(past.between(replaced)) == 2
    assert len(past.between(replaced, older="a", newer="b", account="instagram:cafe", measure="likes")) == 2
    assert past.between(replaced, measure="reach").empty
    assert past.between(replaced, account="instagram:other").empty
    assert past.accounts(replaced) == ["instagram:cafe"]
    nothing = union([]).replaced
    assert past.pairs(nothing) == []
    assert past.accounts(nothing) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_fact_is_said_in_words(language: str):
    t = Texts(language)
    older = [days("a", d1=1), posts("a", 1), segments("a", 1), periods("a", 1)]
    newer = [days("b", d1=2), posts("b", 2), segments("b", 2), periods("b", 2)]
    joined = union([*older, *newer])
    said = past.subjects(t, joined.replaced, joined.facts)
    assert said == [
        t.date(date(2026, 9, 1)),
        f"{t.date(date(2026, 9, 1))} · Rye bread is out of the oven",
        f"{t.date(date(2026, 9, 30))} · {t('data-dimension_age')}: 25–34",
        f"{t.period(date(2026, 9, 1), date(2026, 9, 30))} · {t('data-competitor')}",
    ]
    table = past.shown(t, joined.replaced, joined.facts, {"a": "June.csv", "b": "July.csv"})
    assert table[t("data-column_old_source")].tolist() == ["June.csv"] * 4
    assert table[t("data-column_change")].iloc[0] == t.value(100.0, "percent", signed=True)


def test_a_post_without_a_text_is_called_by_its_id():
    joined = union([posts("a", 1, text=""), posts("b", 2, text="")])
    assert past.subjects(Texts("en"), joined.replaced, joined.facts)[0].endswith("p1")


def test_a_spreadsheet_gets_numbers():
    joined = union([days("a", d1=1000), days("b", d1=1250)])
    row = past.shown(Texts("lv"), joined.replaced, joined.facts, {}, numbers=True).iloc[0].tolist()
    assert row[3:6] == [1000.0, 1250.0, 25.0]
