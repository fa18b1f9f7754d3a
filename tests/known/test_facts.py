"""Facts of invented data: dependence, kinds of posts, rhythm, growth, groups, freshness, coverage."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

import pandas as pd
import pytest

from smmdash.facts import Facts, frame
from smmdash.i18n import Texts
from smmdash.known import Known, accounts, growth, people, posts, rhythm, sentence, shares, sources
from smmdash.known.fact import Span
from smmdash.known.figures import figures

TODAY = date(2026, 11, 21)
EN = Texts("en")


def days(rows: Sequence[dict[str, Any]]) -> pd.DataFrame:
    made = pd.DataFrame(rows)
    return frame("days", made.assign(date=pd.to_datetime(made["date"]), source="s", line=range(1, len(made) + 1)))


def daily(account: str, count: int, *, network: str = "instagram", end: date = TODAY, **measures: Any) -> pd.DataFrame:
    dates = [end - timedelta(days=back) for back in range(count, 0, -1)]
    rows = [
        {"date": day, "network": network, "account": account}
        | {name: value(place) if callable(value) else value for name, value in measures.items()}
        for place, day in enumerate(dates)
    ]
    return days(rows)


def some_posts(rows: Sequence[tuple[int, str, float]], account: str = "a") -> pd.DataFrame:
    """Make posts of (days ago, type, likes)."""
    made = pd.DataFrame(
        {
            "date": [pd.Timestamp(TODAY - timedelta(days=ago)) for ago, _, _ in rows],
            "network": "instagram",
            "account": account,
            "post_id": [str(place) for place in range(len(rows))],
            "post_type": [kind for _, kind, _ in rows],
            "text": [f"post {place}" for place in range(len(rows))],
            "timed": False,
            "likes": [likes for *_, likes in rows],
            "shares": [likes for *_, likes in rows],
        }
    )
    made["published_at"] = made["date"].dt.tz_localize("UTC")
    return frame("posts", made.assign(source="s", line=range(1, len(made) + 1)))


def keys(found: Sequence[Known]) -> list[str]:
    return [one.key for one in found]


@pytest.mark.parametrize(("first", "taken"), [(70, True), (55, False)])
def test_dependence_is_told_and_may_be_taken_as_a_risk_from_sixty_percent(first: float, taken: bool) -> None:
    rows = pd.concat(
        [daily("a", 90, views=first), daily("b", 90, network="tiktok", views=100 - first)], ignore_index=True
    )
    (found,) = shares.dependence("views", "reach", entry="risks")(Facts(days=rows), TODAY)
    assert found.values["share"].number == pytest.approx(first)
    assert (found.take is not None) == taken
    assert "Instagram" in sentence(found, EN)


def test_one_network_alone_is_no_dependence() -> None:
    facts = Facts(days=daily("a", 90, views=5.0))
    assert list(shares.dependence("views")(facts, TODAY)) == []


def test_kinds_are_judged_from_eight_posts_on() -> None:
    rows = [(place + 1, "reel", 30.0) for place in range(8)] + [(place + 1, "image", 10.0) for place in range(20)]
    better = list(posts.kinds("to_repeat", best=True)(Facts(posts=some_posts(rows)), TODAY))
    assert [one.values["kind"].text for one in better] == ["reel"]
    assert better[0].values["times"] == pytest.approx(3.0)
    assert list(posts.kinds("to_repeat", best=True)(Facts(posts=some_posts(rows[1:])), TODAY)) == []


def test_a_top_post_stands_out_of_its_own_account() -> None:
    rows = [(place + 1, "reel", 4.0) for place in range(9)] + [(3, "reel", 40.0)]
    (found,) = posts.top_posts("shares")(Facts(posts=some_posts(rows)), TODAY)
    said = sentence(found, EN)
    assert "Shares: 40" in said
    assert "median is 4" in said
    assert "“post 9”" in said
    assert list(posts.top_posts("shares")(Facts(posts=some_posts(rows[-8:])), TODAY)) != []
    assert list(posts.top_posts("shares")(Facts(posts=some_posts(rows[-7:])), TODAY)) == []


@pytest.mark.parametrize(("lately", "taken"), [(1.0, True), (2.0, False)])
def test_a_slower_pace_may_be_taken_as_lack_of_time(lately: float, taken: bool) -> None:
    rows = daily("a", 300, posts=lambda place: lately if place >= 272 else 2.0)
    (found,) = rhythm.pace(Facts(days=rows), TODAY)
    assert (found.values["lately"], found.values["usual"]) == (pytest.approx(7 * lately), pytest.approx(14))
    assert (found.take is not None) == taken


def test_the_longest_silence_is_told_with_its_days() -> None:
    rows = daily("a", 90, posts=lambda place: 0.0 if 40 <= place < 51 else 1.0)
    (found,) = rhythm.silence(Facts(days=rows), TODAY)
    begun = TODAY - timedelta(days=50)
    assert found.values == {"days": 11, "period": Span(begun, begun + timedelta(days=10))}
    assert list(rhythm.silence(Facts(days=daily("a", 90, posts=1.0)), TODAY)) == []


def test_usual_growth_and_the_best_ninety_days() -> None:
    rows = daily("a", 400, followers_gained=lambda place: 5.0 if 100 <= place < 190 else 2.0, followers_lost=1.0)
    (found,) = growth.usual_growth(Facts(days=rows), TODAY)
    assert found.key == "growth_best"
    assert found.values["best"].number == pytest.approx(90 * 4)
    assert found.values["period"].first == TODAY - timedelta(days=300)
    assert 28 <= found.values["usual"].number <= 31


def test_those_who_left_are_a_share_of_those_who_followed() -> None:
    rows = daily("a", 120, followers=1000.0, followers_gained=2.0, followers_lost=1.0)
    (found,) = growth.churn(Facts(days=rows), TODAY)
    assert found.key == "churn"
    assert found.values["lost"].number == 90
    assert found.values["share"].number == pytest.approx(9.0)
    sparse = rows.assign(followers_lost=rows["followers_lost"].where(rows.index % 2 == 0))
    assert list(growth.churn(Facts(days=sparse), TODAY)) == [], "half of the days are no total"


def group(day: date, segment: str, value: float, measure: str = "followers", dimension: str = "age") -> dict[str, Any]:
    return {"network": "instagram", "account": "a", "as_of": pd.Timestamp(day), "dimension": dimension,
            "segment": segment, "measure": measure, "value": value, "source": "s", "line": 1}  # fmt: skip


def test_groups_are_the_newest_and_shares_are_worked_out() -> None:
    old, fresh = TODAY - timedelta(days=60), TODAY - timedelta(days=2)
    rows = [group(old, "18-24", 900), group(old, "25-34", 100), group(fresh, "18-24", 50), group(fresh, "25-34", 150)]
    rows += [group(fresh, "female", 61.5, "share", "gender"), group(TODAY + timedelta(days=3), "18-24", 999)]
    (found,) = people.groups(Facts(segments=frame("segments", pd.DataFrame(rows))), TODAY)
    assert sentence(found, EN) == "Instagram, a: age: 25-34 75% · gender: women 61.5%. As of Nov 19, 2026"


def test_a_figure_says_which_of_its_days_are_known() -> None:
    rows = daily("a", 180, comments=lambda place: float("nan") if 100 <= place < 110 else 1.0)
    (found,) = figures("comments")(Facts(days=rows), TODAY)
    said = sentence(found, EN)
    assert said == "Comments: 80 (figures for 80 of 90 days)", "days are missing, so there is no fair comparison"


def test_a_figure_of_an_old_upload_names_its_last_day() -> None:
    rows = pd.concat(
        [daily("a", 200, comments=2.0, end=TODAY - timedelta(days=30)), daily("b", 200, network="ads", spend=1.0)],
        ignore_index=True,
    )
    found = {one.values["metric"].key: one.until for one in figures("comments", "spend")(Facts(days=rows), TODAY)}
    assert found == {
        "metric-comments": TODAY - timedelta(days=31),
        "metric-spend": TODAY - timedelta(days=1),
    }


def test_what_is_written_alike_is_no_change() -> None:
    rows = daily("a", 180, comments=lambda place: 1000.0 if place < 90 else 1006.0)
    (found,) = figures("comments")(Facts(days=rows), TODAY)
    assert found.values["way"] == "up"
    rows = daily("a", 180, spend=1.0, link_clicks=lambda place: 250.0 if place < 90 else 251.5).assign(currency="EUR")
    (found,) = figures("cost_per_click")(Facts(days=rows), TODAY)
    assert "as before" in sentence(found, EN)


def test_stale_accounts_come_first_and_fresh_ones_are_counted() -> None:
    rows = pd.concat(
        [daily("old", 10, likes=1.0, end=TODAY - timedelta(days=19)), daily("new", 10, network="x", likes=1.0)],
        ignore_index=True,
    )
    found = list(sources.freshness(Facts(days=rows), TODAY))
    assert keys(found) == ["behind", "fresh"]
    assert found[0].values["days"] == 20
    assert found[1].values["count"] == 1


def test_more_accounts_than_are_told_are_counted() -> None:
    rows = pd.concat([daily(f"a{place}", 5, posts=1.0) for place in range(9)], ignore_index=True)
    found = list(accounts.each_account(Facts(days=rows), TODAY))
    assert keys(found) == ["account"] * 6 + ["more_accounts"]
    assert found[-1].values == {"count": 3}


def test_content_is_counted_by_age() -> None:
    rows = [(10, "reel", 1.0), (300, "reel", 1.0), (700, "reel", 1.0), (800, "reel", 1.0)]
    found = list(accounts.content(Facts(posts=some_posts(rows)), TODAY))
    assert found[0].values["count"] == 4
    assert found[1].values == {"ageing": 1, "old": 2}
