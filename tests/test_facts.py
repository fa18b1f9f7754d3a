"""Frames, the union of overlapping uploads, and scopes."""

import math
from datetime import date
from typing import Any

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from kpi import dice

from smmdash.facts import (
    COLUMNS,
    KEYS,
    REPLACED_COLUMNS,
    Facts,
    Scope,
    Union,
    account_names,
    accounts,
    empty,
    frame,
    measures,
    none_replaced,
    rejoined,
    stacked,
    union,
    within,
)

SLOW = [HealthCheck.too_slow, HealthCheck.data_too_large]


def upload(source: str, rows: list[dict[str, Any]]) -> Facts:
    given = pd.DataFrame(rows).assign(source=source, line=range(1, len(rows) + 1))
    return Facts(days=frame("days", given.assign(date=pd.to_datetime(given["date"]))))


def day(on: int, **measured: Any) -> dict[str, Any]:
    return {"date": date(2026, 9, on), "network": "vk", "account": "cafe", **measured}


@pytest.mark.parametrize("kind", KEYS)
def test_an_empty_frame_has_its_columns_in_their_types(kind: str) -> None:
    rows = empty(kind)
    assert {name: str(dtype) for name, dtype in rows.dtypes.items()} == dict(COLUMNS[kind])
    assert rows.empty
    assert set(KEYS[kind]) <= set(rows.columns)


def test_a_frame_gets_types_and_empty_texts_and_refuses_what_it_cannot_do_without() -> None:
    rows = frame("days", pd.DataFrame({"date": pd.to_datetime(["2026-09-01"]), "line": [1], "likes": [3]}))
    assert str(rows["likes"].dtype) == "float64"
    assert rows.loc[0, "campaign"] == ""
    assert measures(rows, "days") == ["likes"]
    with pytest.raises(ValueError, match="needs the column date"):
        frame("days", pd.DataFrame({"line": [1]}))


def test_facts_give_their_frames_by_name() -> None:
    facts = Facts()
    assert facts.is_empty
    assert facts["days"] is facts.days
    with pytest.raises(KeyError):
        facts["weeks"]
    assert not upload("a", [day(1, likes=1.0)]).is_empty


def test_a_later_upload_wins_and_the_older_value_is_told() -> None:
    found = union([upload("a", [day(1, likes=1.0), day(2, likes=5.0)]), upload("b", [day(2, likes=6.0)])])
    assert found.facts.days.sort_values("date")["likes"].tolist() == [1, 6]
    assert list(found.replaced.columns) == list(REPLACED_COLUMNS)
    told = found.replaced.iloc[0]
    assert (told["frame"], told["measure"], told["old"], told["new"]) == ("days", "likes", 5, 6)
    assert (told["old_source"], told["new_source"]) == ("a", "b")
    assert "cafe" in told["key"]


def test_a_missing_value_does_not_replace_a_known_one() -> None:
    found = union([upload("a", [day(1, likes=1.0)]), upload("b", [day(1, likes=None, views=2.0)])])
    row = found.facts.days.iloc[0]
    assert (row["likes"], row["views"], row["source"]) == (1, 2, "b")
    assert found.replaced.empty


def test_a_zero_does_replace() -> None:
    found = union([upload("a", [day(1, likes=1.0)]), upload("b", [day(1, likes=0.0)])])
    assert found.facts.days["likes"].tolist() == [0]
    assert found.replaced["old"].tolist() == [1]


def test_campaigns_and_currencies_are_rows_of_their_own() -> None:
    rows = [day(1, spend=1.0, campaign="a"), day(1, spend=2.0, campaign="b"), day(1, spend=3.0, currency="EUR")]
    assert len(union([upload("a", rows), upload("b", rows)]).facts.days) == 3


def test_nothing_joined_is_nothing() -> None:
    found = union([])
    assert found.facts.is_empty
    assert list(found.replaced.columns) == list(REPLACED_COLUMNS)
    assert union([Facts(), Facts()]).facts.is_empty


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.facts)
def test_a_union_is_what_a_loop_over_the_uploads_keeps(first: Facts, second: Facts) -> None:
    """On every key and measure the last value that is known, whichever upload it stands in."""
    found = union([first, second]).facts
    for kind in ("days", "posts"):
        kept: dict[tuple[Any, ...], dict[str, float]] = {}
        for facts in (first, second):
            for row in facts[kind].to_dict("records"):
                held = kept.setdefault(tuple(row[name] for name in KEYS[kind]), {})
                held |= {name: row[name] for name in measures(facts[kind], kind) if not math.isnan(row[name])}
        rows = found[kind].to_dict("records")
        assert len(rows) == len(kept)
        for row in rows:
            known = {name: row[name] for name in measures(found[kind], kind) if not math.isnan(row[name])}
            assert known == kept[tuple(row[name] for name in KEYS[kind])]
        assert {name: str(found[kind].dtypes[name]) for name in COLUMNS[kind]} == dict(COLUMNS[kind])


@settings(max_examples=20, deadline=None, suppress_health_check=SLOW)
@given(dice.facts)
def test_the_same_upload_twice_changes_nothing(facts: Facts) -> None:
    again = union([facts, facts])
    assert again.replaced.empty
    for kind in KEYS:
        key = list(KEYS[kind])
        first, second = (rows[kind].sort_values(key).reset_index(drop=True) for rows in (facts, again.facts))
        pd.testing.assert_frame_equal(first, second[first.columns] if len(second) else first.iloc[:0])


@settings(max_examples=25, deadline=None, suppress_health_check=SLOW)
@given(dice.facts, dice.scopes)
def test_a_scope_keeps_the_rows_that_a_loop_keeps(facts: Facts, scope: Scope) -> None:
    found = within(facts, scope)
    for kind in ("days", "posts", "periods"):
        kept = [
            row
            for row in facts[kind].to_dict("records")
            if (not scope.networks or row["network"] in scope.networks)
            and (not scope.accounts or f"{row['network']}:{row['account']}" in scope.accounts)
            and (not scope.campaign or kind != "days" or row["campaign"] == scope.campaign)
            and (not scope.post_types or (kind == "posts" and row["post_type"] in scope.post_types))
        ]
        assert [str(row) for row in found[kind].to_dict("records")] == [str(row) for row in kept]


@given(st.sampled_from(["", "cafe", "a:b"]))
def test_accounts_are_named_by_network_and_name_and_competitors_are_none_of_them(name: str) -> None:
    rows = {"network": "vk", "account": name, "owner": "competitor", "measure": "reach", "value": 1.0}
    rows |= {"start": date(2026, 9, 1), "end": date(2026, 9, 2)}
    rival = Facts(periods=dice.made("periods", [rows]))
    assert accounts(rival) == []
    own = Facts(periods=dice.made("periods", [rows | {"owner": "own"}]))
    assert accounts(own) == [f"vk:{name}"]
    assert account_names(own.periods).tolist() == [f"vk:{name}"]


def test_a_later_file_with_fewer_columns_erases_no_description_and_no_hour():
    row = {"network": "instagram", "account": "a", "post_id": "1", "likes": 5.0, "line": 2}
    first = {
        **row, "published_at": pd.Timestamp("2026-03-01 18:30", tz="UTC"), "date": pd.Timestamp("2026-03-01"),
        "timed": True, "post_type": "reel", "text": "buns", "url": "https://x.example", "source": "one",
    }  # fmt: skip
    later = {
        **row, "published_at": pd.Timestamp("2026-03-01", tz="UTC"), "date": pd.Timestamp("2026-03-02"),
        "timed": False, "likes": 9.0, "source": "two",
    }  # fmt: skip
    joined = union([Facts(posts=frame("posts", pd.DataFrame([given]))) for given in (first, later)]).facts.posts
    assert len(joined) == 1
    got = joined.iloc[0]
    assert (got["post_type"], got["text"], got["url"]) == ("reel", "buns", "https://x.example")
    assert got["timed"]
    assert got["published_at"] == first["published_at"]
    assert got["date"] == first["date"]
    assert got["likes"] == 9
    assert got["source"] == "two"


def in_order(rows: pd.DataFrame, key: list[str]) -> pd.DataFrame:
    return rows[sorted(rows.columns)].sort_values(key, ignore_index=True)


@settings(max_examples=40, deadline=None, suppress_health_check=SLOW)
@given(st.lists(dice.facts, min_size=1, max_size=4), st.lists(dice.facts, min_size=1, max_size=2))
def test_joining_anew_only_what_is_touched_gives_what_joining_everything_gives(old: list[Facts], new: list[Facts]):
    every = [
        Facts(**{kind: facts[kind].assign(source=f"s{at}") for kind in KEYS if len(facts[kind])})
        for at, facts in enumerate([*old, *new])
    ]
    before, whole = union(every[: len(old)]), union(every)
    grown = rejoined(before, stacked(every[len(old) :]), every)
    for kind in KEYS:
        key = list(KEYS[kind])
        pd.testing.assert_frame_equal(in_order(grown.facts[kind], key), in_order(whole.facts[kind], key))
    by = ["frame", "key", "measure", "old_source", "new_source"]
    pd.testing.assert_frame_equal(in_order(grown.replaced, by), in_order(whole.replaced, by))


def test_a_replaced_value_names_its_fact_in_columns_of_its_own():
    found = union(
        [upload("a", [day(1, likes=1.0, campaign="spring")]), upload("b", [day(1, likes=2.0, campaign="spring")])]
    )
    told = found.replaced.iloc[0]
    assert (told["date"], told["network"], told["account"]) == (pd.Timestamp("2026-09-01"), "vk", "cafe")
    assert (told["campaign"], told["post_id"], str(told["start"])) == ("spring", "", "NaT")


def test_facts_of_a_union_are_worked_out_once_and_only_when_asked_for():
    asked = []
    one = Union(lambda: asked.append(1) or Facts(), none_replaced())
    assert one.replaced.empty
    assert not asked
    assert one.facts is one.facts is one.made
    assert asked == [1]
