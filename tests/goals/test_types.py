import pytest

from smmdash.goals.types import FIRST_EXAMPLES, GOAL_TYPES, bases_of, comparison_of, kind_of
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS, NETWORKS
from smmdash.pacing import kind_fits

NOT_AIMS = {"posts", "spend"}
"""Work and money put in: they are never what a goal is for."""


def test_the_types_are_those_of_the_articles() -> None:
    assert list(GOAL_TYPES) == [
        "awareness", "reputation", "traffic", "engagement", "conversions", "leads", "service", "listening",
        "recruiting", "community", "trust",
    ]  # fmt: skip
    assert all(key == one.key for key, one in GOAL_TYPES.items())


@pytest.mark.parametrize("key", GOAL_TYPES)
def test_a_type_names_known_metrics_and_networks_once_each(key: str) -> None:
    one = GOAL_TYPES[key]
    assert set(one.metrics) <= set(METRICS)
    assert set(one.networks) <= set(NETWORKS)
    assert len(set(one.metrics)) == len(one.metrics)
    assert len(set(one.networks)) == len(one.networks)


@pytest.mark.parametrize("key", GOAL_TYPES)
def test_an_example_is_a_goal_of_its_type(key: str) -> None:
    one = GOAL_TYPES[key]
    assert one.example.metric in one.metrics
    assert set(one.example.networks) <= set(one.networks)
    assert one.example.basis in bases_of(one.example.metric)
    assert one.example.days >= 30


def test_every_metric_that_can_be_an_aim_fits_some_type() -> None:
    fitting = {metric for one in GOAL_TYPES.values() for metric in one.metrics}
    assert set(METRICS) - fitting == NOT_AIMS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", GOAL_TYPES)
def test_a_type_has_its_texts(key: str, language: str) -> None:
    texts = Texts(language)
    for part in ("", ".explain", ".example", ".why"):
        assert texts.has(f"goal_type-{key}{part}"), part
    said = texts(f"goal_type-{key}.example", value="42 %", day="7 May")
    assert "42 %" in said
    assert "7 May" in said


@pytest.mark.parametrize("metric", METRICS)
def test_the_default_target_of_a_metric_fits_it(metric: str) -> None:
    assert kind_fits(kind_of(metric), metric)
    assert comparison_of(metric) == ("at_most" if METRICS[metric].better == "down" else "at_least")


def test_the_defaults_of_a_type_follow_its_first_metric() -> None:
    assert (GOAL_TYPES["service"].kind, GOAL_TYPES["service"].comparison) == ("rate", "at_most")
    assert (GOAL_TYPES["leads"].kind, GOAL_TYPES["leads"].comparison) == ("total", "at_least")
    assert bases_of("engagement_rate_by_reach") == ("to", "by_points", "by_percent")
    assert bases_of("followers") == ("to", "by", "by_percent")
    assert bases_of("") == ("to", "by", "by_percent")


def test_an_empty_page_shows_an_accumulation_a_mean_and_a_limit() -> None:
    shown = [GOAL_TYPES[key].example.metric for key in FIRST_EXAMPLES]
    assert [kind_of(metric) for metric in shown] == ["total", "rate", "rate"]
    assert [comparison_of(metric) for metric in shown] == ["at_least", "at_least", "at_most"]
