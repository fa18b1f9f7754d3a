"""The key figures of a day, as they would have been seen on it, and those that mean something else since."""

from datetime import UTC, date, datetime, timedelta

import pytest

from smmdash.audit.model import KeptFigure
from smmdash.facts import Facts
from smmdash.i18n import Texts
from smmdash.known.on_the_day import RATES, key_figures, redefined
from smmdash.redefined import CHANGES
from smmdash.store import State
from smmdash.store.sample import sample_state

TODAY = date(2026, 11, 21)


@pytest.fixture(scope="module")
def sample() -> State:
    return sample_state(datetime(2026, 11, 21, 12, tzinfo=UTC), Texts("en"))


def test_each_network_has_its_figures(sample: State) -> None:
    found = {(one.network, one.metric): one for one in key_figures(sample.facts, TODAY)}
    assert found["instagram", "followers"].value == pytest.approx(11_556, rel=0.2)
    posts = sample.facts.posts
    days = posts["date"].dt.date
    mine = (posts["network"] == "instagram") & (days >= TODAY - timedelta(days=90)) & (days < TODAY)
    assert found["instagram", "posts"].value == mine.sum()
    assert all(one.until < TODAY for one in found.values())
    rates = [network for network, metric in found if metric in RATES]
    assert len(rates) == len(set(rates)), "one engagement rate a network"


def test_an_earlier_day_knows_nothing_of_later_ones(sample: State) -> None:
    day = TODAY - timedelta(days=182)
    cut = sample.facts.posts["date"].dt.date < day
    posts = int((cut & (sample.facts.posts["network"] == "instagram")
                 & (sample.facts.posts["date"].dt.date >= day - timedelta(days=90))).sum())  # fmt: skip
    found = {(one.network, one.metric): one for one in key_figures(sample.facts, day)}
    assert found["instagram", "posts"].value == posts
    assert all(one.until < day for one in found.values())


def test_without_data_there_are_no_figures() -> None:
    assert key_figures(Facts(), TODAY) == []


def test_a_change_of_what_a_platform_counts_is_not_compared_across(sample: State) -> None:
    same = key_figures(sample.facts, TODAY)
    assert redefined(sample.facts, [], same) == frozenset()
    assert redefined(sample.facts, same, same) == frozenset()
    older = sample_state(datetime(2026, 3, 1, 12, tzinfo=UTC), Texts("en")).facts
    change = CHANGES["instagram_views"]

    def figure(metric: str, days: int) -> KeptFigure:
        return KeptFigure(network="instagram", metric=metric, value=1, until=change.day + timedelta(days=days))

    across = redefined(older, [figure("views", -5), figure("posts", -5)], [figure("views", 120), figure("posts", 120)])
    assert across == {("instagram", "views")}
    assert redefined(older, [figure("views", 95)], [figure("views", 150)]) == frozenset()
