from datetime import date, timedelta

import pandas as pd
import pytest

from smmdash.audit import (
    InventoryItem,
    PastGoal,
    Profile,
    groups_counted,
    last_posts,
    merge_profiles,
    past_goals_from,
    profiles_from,
)
from smmdash.audit.inventory import item_of, suggestions
from smmdash.audit.suggest import suggest
from smmdash.facts import Facts, frame
from smmdash.goals import Goal, Outcome

TODAY = date(2026, 11, 21)


def inventory_from(facts: Facts, today: date, limit: int) -> list[InventoryItem]:
    return [item_of(post) for post in suggestions(facts, today).head(limit).itertuples(index=False)]


def posts(rows: list[dict]) -> pd.DataFrame:
    table = pd.DataFrame(rows)
    table["date"] = pd.to_datetime(table["date"])
    table["published_at"] = table["date"].dt.tz_localize("UTC")
    defaults = {"network": "instagram", "account": "riga.roast", "timed": True, "source": "s1", "line": 2}
    for name, value in defaults.items():
        if name not in table:
            table[name] = value
    return frame("posts", table)


def days(first: date, last: date, **measures: float) -> pd.DataFrame:
    dates = pd.date_range(first, last)
    rows = pd.DataFrame({"date": dates, **measures})
    return frame(
        "days", rows.assign(network="instagram", account="riga.roast", source="s1", line=range(2, len(dates) + 2))
    )


def ago(number: int) -> date:
    return TODAY - timedelta(days=number)


def test_a_profile_is_told_from_its_posts() -> None:
    facts = Facts(posts=posts([{"post_id": str(n), "date": ago(n), "likes": 1.0} for n in (5, 89, 90, 400)]))
    (profile,) = profiles_from(facts, TODAY)
    assert profile == Profile(
        network="instagram",
        handle="riga.roast",
        account="riga.roast",
        status="active",
        last_post=ago(5),
        posts_90_days=2,
    )


@pytest.mark.parametrize(
    ("last", "data_until", "status"),
    [
        (60, 0, "active"),
        (61, 0, "dormant"),
        (200, 100, "dormant"),  # a hundred days of silence were seen
        (130, 100, ""),  # the data ends too early to tell
    ],
)
def test_a_profile_is_dormant_only_as_far_as_the_data_reaches(last: int, data_until: int, status: str) -> None:
    facts = Facts(
        posts=posts([{"post_id": "1", "date": ago(last), "likes": 1.0}]),
        days=days(ago(500), ago(data_until), followers=10.0),
    )
    assert [profile.status for profile in profiles_from(facts, TODAY)] == [status]


def test_days_that_count_posts_stand_in_for_posts() -> None:
    rows = days(ago(29), TODAY, posts=0.0)
    rows.loc[rows["date"] == pd.Timestamp(ago(3)), "posts"] = 2.0
    (profile,) = profiles_from(Facts(days=rows), TODAY)
    assert (profile.last_post, profile.posts_90_days, profile.status) == (ago(3), 2, "active")


def test_without_posts_nothing_is_said_of_them() -> None:
    (profile,) = profiles_from(Facts(days=days(ago(10), TODAY, followers=5.0)), TODAY)
    assert (profile.last_post, profile.posts_90_days, profile.status) == (None, None, "")


def test_a_site_or_a_desk_is_no_profile() -> None:
    rows = days(ago(10), TODAY, sessions=5.0).assign(network="web")
    assert profiles_from(Facts(days=rows), TODAY) == []
    assert last_posts(Facts(days=rows)) == {}


def test_merging_profiles_keeps_what_a_person_wrote_and_is_idempotent() -> None:
    written = [
        Profile(network="instagram", handle="@Riga.Roast", owner="Inese", status="dormant", credentials_place="vault"),
        Profile(network="vk", handle="riga"),
    ]
    suggested = [
        Profile(
            network="instagram",
            handle="riga.roast",
            account="riga.roast",
            status="active",
            last_post=ago(5),
            posts_90_days=2,
        ),
        Profile(network="telegram", handle="riga", account="riga"),
    ]
    merged = merge_profiles(written, suggested)
    assert [(row.network, row.handle) for row in merged] == [
        ("instagram", "@Riga.Roast"),
        ("vk", "riga"),
        ("telegram", "riga"),
    ]
    assert merged[0].owner == "Inese"
    assert merged[0].status == "dormant"
    assert merged[0].last_post == ago(5)
    assert merge_profiles(merged, suggested) == merged
    assert written[0].last_post is None


def test_the_inventory_puts_what_needs_a_decision_first() -> None:
    facts = Facts(
        posts=posts(
            [
                {"post_id": "new", "date": ago(3), "likes": 10.0, "text": "Fresh   beans\ntoday"},
                {"post_id": "hit", "date": ago(300), "likes": 30.0},
                {"post_id": "old", "date": ago(700), "likes": 4.0},
                {"post_id": "none", "date": ago(900), "likes": float("nan")},
            ]
        )
    )
    items = inventory_from(facts, TODAY, 10)
    assert [(item.post_id, item.suggested, item.suggested_because) for item in items] == [
        ("hit", "update", "strong_and_ageing"),
        ("old", "outdated", "old_and_weak"),
        ("none", "outdated", "old_and_unknown"),
        ("new", "current", "recent"),
    ]
    assert items[0].performance == 3.0
    assert items[0].age_days(TODAY) == 300
    assert items[2].performance is None
    assert items[3].title == "Fresh beans today"
    assert all(item.group == "" for item in items)
    assert [item.post_id for item in inventory_from(facts, TODAY, 2)] == ["hit", "old"]


def test_performance_is_against_the_own_account() -> None:
    rows = posts(
        [
            {"post_id": "a", "date": ago(1), "likes": 1000.0, "account": "big"},
            {"post_id": "b", "date": ago(1), "likes": 1000.0, "account": "big"},
            {"post_id": "c", "date": ago(1), "likes": 10.0, "account": "small"},
            {"post_id": "d", "date": ago(1), "likes": 30.0, "account": "small"},
        ]
    )
    found = {item.post_id: item.performance for item in inventory_from(Facts(posts=rows), TODAY, 10)}
    assert found == {"a": 1.0, "b": 1.0, "c": 0.5, "d": 1.5}


@pytest.mark.parametrize(
    ("age", "performance", "past_year", "because"),
    [
        (180, 0.1, False, "recent"),
        (100, 9.0, True, "names_past_year"),
        (181, 1.5, False, "strong_and_ageing"),
        (181, 1.5, True, "strong_and_ageing"),
        (181, 1.4, True, "names_past_year"),
        (540, 1.4, False, "not_old"),
        (541, 1.0, False, "old_and_fair"),
        (541, 0.9, False, "old_and_weak"),
        (541, None, False, "old_and_unknown"),
    ],
)
def test_a_suggestion_has_its_reason(age: int, performance: float | None, past_year: bool, because: str) -> None:
    assert suggest(age, performance, past_year=past_year)[1] == because


@pytest.mark.parametrize(
    ("text", "because"),
    [("Menu 2024", "names_past_year"), ("2024 and 2026", "recent"), ("call 120245678", "recent"), ("2027", "recent")],
)
def test_a_year_in_the_text_counts_only_when_it_is_over(text: str, because: str) -> None:
    facts = Facts(posts=posts([{"post_id": "1", "date": ago(30), "likes": 1.0, "text": text}]))
    assert inventory_from(facts, TODAY, 5)[0].suggested_because == because


def test_groups_are_counted() -> None:
    rows = [InventoryItem(group="current"), InventoryItem(title="Leaflet", group="outdated"), InventoryItem()]
    assert groups_counted(rows) == {"outdated": 1, "current": 1, "update": 0, "": 1}


def test_goals_that_ended_come_with_outcome_and_reasons_once() -> None:
    ended = Goal(id="a", statement="Win", outcome=Outcome(result="missed", day=TODAY, reasons=["budget"], note="late"))
    goals = [ended, Goal(id="b", statement="Open"), ended.model_copy(update={"statement": " "}), ended]
    row = PastGoal(goal="Win", outcome="missed", reasons=["budget"], note="late")
    assert past_goals_from([], goals) == [row]
    assert past_goals_from([PastGoal(goal="win ")], goals) == []


def test_no_data_gives_nothing() -> None:
    assert profiles_from(Facts(), TODAY) == []
    assert inventory_from(Facts(), TODAY, 5) == []


@pytest.mark.parametrize(
    ("written", "rows"),
    [([], 1), (["@riga"], 1), (["@riga", "@riga.jobs"], 3), (["@riga", ""], 2)],
)
def test_an_account_without_a_name_is_the_only_profile_of_its_network(written: list[str], rows: int) -> None:
    existing = [Profile(network="tiktok", handle=handle) for handle in written]
    suggested = [Profile(network="tiktok", last_post=ago(4))]
    merged = merge_profiles(existing, suggested)
    assert len(merged) == rows
    assert [row.last_post for row in merged].count(ago(4)) == 1
    assert merge_profiles(merged, suggested) == merged


def test_exports_without_an_account_belong_to_the_only_one_that_others_name() -> None:
    unnamed = days(ago(10), ago(1), posts=1.0).assign(account="")
    named = posts([{"post_id": "1", "date": ago(4), "likes": 1.0}])
    (profile,) = profiles_from(Facts(days=unnamed, posts=named), TODAY)
    assert (profile.account, profile.last_post, profile.posts_90_days) == ("riga.roast", ago(1), 1)
    other = posts([{"post_id": "2", "date": ago(5), "likes": 1.0, "account": "riga.jobs"}])
    three = profiles_from(Facts(days=unnamed, posts=frame("posts", pd.concat([named, other]))), TODAY)
    assert [row.account for row in three] == ["", "riga.jobs", "riga.roast"]
    elsewhere = profiles_from(Facts(days=unnamed.assign(network="x"), posts=named), TODAY)
    assert [(row.network, row.account) for row in elsewhere] == [("instagram", "riga.roast"), ("x", "")]


@pytest.mark.parametrize(
    ("handles", "accounts", "merged"),
    [
        ([""], ["riga"], ["riga"]),
        (["@jobs"], ["riga"], ["@jobs", "riga"]),
        ([""], ["jobs", "riga"], ["", "jobs", "riga"]),  # nobody knows which of them it is
        (["", ""], ["riga"], ["", "", "riga"]),
    ],
)
def test_a_profile_without_a_name_gets_it_from_the_only_account(
    handles: list[str], accounts: list[str], merged: list[str]
) -> None:
    existing = [Profile(network="tiktok", handle=handle, owner="Marta") for handle in handles]
    suggested = [Profile(network="tiktok", handle=name, account=name) for name in accounts]
    found = merge_profiles(existing, suggested)
    assert [row.handle for row in found] == merged
    assert merge_profiles(found, suggested) == found
    assert found[0].owner == "Marta"
