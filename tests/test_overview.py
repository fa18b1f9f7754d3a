from datetime import date

import generated
import pandas as pd
import pytest

from smmdash.facts import Facts, Scope, frame
from smmdash.goals import Goal, Target
from smmdash.goals.model import Outcome
from smmdash.metrics import METRICS
from smmdash.overview import FEWEST_BUCKETS, HEADLINE, MOST_CARDS, card, first_metrics, measured, sources, targets

TODAY = date(2026, 11, 21)
START, END = date(2026, 8, 23), date(2026, 11, 20)
EVERYTHING = Scope()


@pytest.fixture(scope="module")
def facts() -> Facts:
    return generated.facts(last=END, days=400, posts=300, accounts=3)


def made(facts: Facts, metric: str, start: date = START, end: date = END, **more: object) -> object:
    asked = {"by": "week", "against": "previous", "scope": EVERYTHING, "today": TODAY} | more
    return card(facts, metric, start, end, **asked)  # type: ignore[arg-type]


def test_every_headline_metric_exists() -> None:
    assert set(HEADLINE) <= set(METRICS)
    assert len(HEADLINE) == len(set(HEADLINE))


def test_only_what_the_data_gives_is_measured(facts: Facts) -> None:
    found = measured(facts, START, END, scope=EVERYTHING, today=TODAY)
    assert {"followers", "posts", "link_clicks", "engagement_rate_by_reach"} <= set(found)
    assert found["reach"].reason == "unique_over_accounts"
    assert not {"sessions", "spend", "response_time"} & set(found)
    assert measured(Facts(), START, END, scope=EVERYTHING, today=TODAY) == {}
    assert measured(facts, date(2024, 1, 1), date(2024, 1, 31), scope=EVERYTHING, today=TODAY) == {}


def test_metrics_of_open_goals_come_first_even_without_data() -> None:
    goals = [
        Goal(id="a", metric="response_time"),
        Goal(id="b", metric="ctr", outcome=Outcome(result="reached", day=TODAY)),
        Goal(id="c", metric="no_such"),
        Goal(id="d", metric="likes"),
    ]
    shown = first_metrics(["reactions", "likes", "views", "followers", "ctr"], goals)
    assert shown[:3] == ["response_time", "likes", "followers"]
    assert "no_such" not in shown
    assert len(first_metrics(METRICS, [])) == MOST_CARDS


def test_targets_need_a_value_and_an_open_goal() -> None:
    goals = [
        Goal(id="a", metric="likes", target=Target(value=5)),
        Goal(id="b", metric="likes"),
        Goal(id="c", metric="views", target=Target(value=5), outcome=Outcome(result="missed", day=TODAY)),
    ]
    assert {metric: [goal.id for goal in listed] for metric, listed in targets(goals).items()} == {"likes": ["a"]}


def test_people_of_several_accounts_are_listed_and_never_summed(facts: Facts) -> None:
    reach = made(facts, "reach")
    assert not reach.value.known
    assert [name for name, value in reach.accounts if value.known] == [name for name, _ in reach.accounts]
    assert len(reach.accounts) == 3
    alone = made(facts, "reach", scope=Scope(accounts=("x:salt",)))
    assert alone.accounts == ()


def test_down_is_better_where_the_metric_says_so() -> None:
    def spent(first: float, second: float) -> Facts:
        days = pd.DataFrame(
            {
                "date": pd.date_range("2026-09-01", "2026-10-31"), "network": "ads", "account": "a", "source": "ads",
                "line": 2, "currency": "EUR", "link_clicks": 10.0, "likes": 5.0,
            }
        )  # fmt: skip
        days["spend"] = [first] * 30 + [second] * 31
        days["likes"] = days["spend"]
        return Facts(days=frame("days", days))

    def verdict(metric: str, first: float, second: float) -> str:
        month = (date(2026, 10, 1), date(2026, 10, 31))
        return made(spent(first, second), metric, *month).verdict

    assert verdict("cost_per_click", 5, 3) == "better"
    assert verdict("cost_per_click", 3, 5) == "worse"
    assert verdict("cost_per_click", 3, 3) == "same"
    assert verdict("likes", 5, 3) == "worse"
    nothing_before = made(spent(5, 3), "likes", date(2026, 9, 1), date(2026, 9, 30))
    assert (nothing_before.verdict, nothing_before.comparison.reason) == ("", "no_data_before")


def test_a_week_that_began_before_the_period_is_left_out_of_long_courses(facts: Facts) -> None:
    course = made(facts, "likes").buckets
    assert course["start"].iloc[0] == pd.Timestamp("2026-08-24")
    short = made(facts, "likes", date(2026, 11, 4), date(2026, 11, 20)).buckets
    assert len(short) < FEWEST_BUCKETS
    assert short["start"].iloc[0] == pd.Timestamp("2026-11-02")


def test_sources_are_those_that_the_figure_counts(facts: Facts) -> None:
    def found(metric: str, scope: Scope = EVERYTHING) -> set[str]:
        return set(sources(facts, metric, START, END, scope=scope))

    assert found("engagement_rate_by_reach") == {"posts"}
    assert found("posts") == {"posts"}
    assert found("link_clicks") == {"days-instagram", "days-facebook", "days-tiktok"} & found("link_clicks")
    assert len(found("link_clicks")) > 1
    assert found("link_clicks", Scope(networks=("facebook",))) == {"days-facebook"}
    assert found("spend") == set()
    assert set(sources(facts, "likes", date(2020, 1, 1), date(2020, 2, 1), scope=EVERYTHING)) == set()
