"""Days on which figures break: marked on trends, said in words, and no comparison across a change of definition."""

from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.charts import wording
from smmdash.charts.marks import Day
from smmdash.charts.trend import trend
from smmdash.facts import Facts, Scope, frame
from smmdash.i18n import LANGUAGES, Texts
from smmdash.overview import Card, card
from smmdash.redefined import CHANGES

CHANGE = CHANGES["instagram_views"]
EN = Texts("en")


def facts(measure: str, middle: date, factor: float) -> Facts:
    dates = pd.date_range(middle - timedelta(days=150), middle + timedelta(days=90))
    late = dates >= pd.Timestamp(middle)
    fixed = {"date": dates, "network": "instagram", "account": "shop", "source": "s", "line": range(2, len(dates) + 2)}
    values = (1000.0 + 10 * (np.arange(len(dates)) % 7)) * np.where(late, factor, 1.0)
    return Facts(days=frame("days", pd.DataFrame({**fixed, measure: values})))


def shown(measure: str, middle: date, factor: float = 2.0, after: int = 40) -> Card:
    last = middle + timedelta(days=after)
    return card(
        facts(measure, middle, factor), measure, last - timedelta(days=59), last, by="week", against="previous",
        scope=Scope(), today=middle + timedelta(days=91),
    )  # fmt: skip


def drawn(texts: Texts, one: Card) -> dict:
    marked = [Day(found.day, wording.broken(texts, one, found)) for found in one.marked]
    return trend(one.buckets, texts, by="week", unit="count", marked=marked).to_dict()


def test_a_change_of_definition_is_marked_and_forbids_the_comparison() -> None:
    one = shown("views", CHANGE.day)
    assert [found.change for found in one.marked] == ["instagram_views"]
    assert (one.verdict, wording.change(EN, one.comparison)) == ("", "")
    assert wording.refused(EN, one) == (
        "Instagram counts views (Apr 21, 2025): figures before and after are not the same figure."
    )
    assert wording.misleads(EN, one) == ""


def test_a_shift_of_level_is_marked_and_only_warns() -> None:
    middle = date(2026, 6, 1)
    one = shown("likes", middle, 3.0)
    assert [found.kind for found in one.marked] == ["level"]
    assert wording.change(EN, one.comparison).startswith("+")
    assert wording.misleads(EN, one).startswith("Instagram · shop: the level broke on Jun 1, 2026 (from 1,0")
    later = shown("likes", middle, 3.0, after=80)
    assert later.marked == ()
    assert wording.misleads(EN, later)  # it lies in the earlier of the two periods


def test_without_breaks_nothing_is_marked() -> None:
    one = shown("likes", date(2026, 6, 1), 1.0)
    assert (one.marked, wording.marked(EN, one), wording.misleads(EN, one)) == ((), "", "")
    spec = str(drawn(EN, one))
    assert "label:N" not in spec
    assert "'text'" not in spec


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_mark_is_a_line_with_its_date_and_words_for_those_who_cannot_see_it(language: str) -> None:
    texts = Texts(language)
    one = shown("views", CHANGE.day)
    spec = drawn(texts, one)
    held = next(rows for rows in spec["datasets"].values() if rows and "said" in rows[0])
    assert held[0]["start"].startswith("2025-04-21")
    assert held[0]["label"] == texts.date(CHANGE.day, "day")
    assert texts("change-instagram_views") in held[0]["said"]
    assert texts("change-instagram_views") in wording.marked(texts, one)
    assert str(texts.number(21)) in wording.marked(texts, one)


def test_labels_of_neighbours_keep_apart_and_stay_on_the_chart() -> None:
    one = shown("views", CHANGE.day)
    first, last = one.buckets["start"].iloc[0].date(), one.buckets["start"].iloc[-1].date()
    marked = [Day(first + timedelta(days=9), "a"), Day(first + timedelta(days=12), "b"), Day(last, "c")]
    spec = trend(one.buckets, EN, by="week", unit="count", marked=marked).to_dict()
    texts = [layer["mark"] for layer in spec["layer"] if layer["mark"]["type"] == "text"]
    assert {(mark["align"], mark["dy"]) for mark in texts} == {("left", 0), ("left", 13), ("right", 0)}
