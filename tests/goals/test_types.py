from datetime import date, timedelta

import pytest

from smmdash.goals import register, words
from smmdash.goals.sentence import understand
from smmdash.goals.types import EXAMPLES, FIRST_EXAMPLES, GOAL_TYPES, bases_of, comparison_of, kind_of
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
@pytest.mark.parametrize("place", range(3))
def test_an_example_is_a_goal_of_its_type(key: str, place: int) -> None:
    one = GOAL_TYPES[key]
    example = one.examples[place]
    assert example.metric in one.metrics
    assert set(example.networks) <= set(one.networks)
    assert example.basis in bases_of(example.metric)
    assert example.days >= 30
    goal = example.goal("a", key, today=date(2026, 11, 21))
    assert kind_fits(goal.target.kind, goal.metric)
    assert goal.target.comparison == comparison_of(goal.metric)
    assert goal.target.value is not None
    assert (goal.target.value < 0) == (goal.target.basis != "to" and goal.target.comparison == "at_most")
    assert (goal.deadline - goal.start).days == example.days if goal.deadline and goal.start else False
    assert [gap for gap in register.gaps(goal) if gap in ("metric", "target", "start", "deadline")] == []


@pytest.mark.parametrize("key", GOAL_TYPES)
def test_a_type_has_three_different_examples(key: str) -> None:
    one = GOAL_TYPES[key]
    assert len({(example.metric, example.basis) for example in one.examples}) == len(EXAMPLES) == 3
    assert one.example is one.examples[0]


def test_every_metric_that_can_be_an_aim_fits_some_type() -> None:
    fitting = {metric for one in GOAL_TYPES.values() for metric in one.metrics}
    assert set(METRICS) - fitting == NOT_AIMS


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", GOAL_TYPES)
def test_a_type_has_its_texts(key: str, language: str) -> None:
    texts = Texts(language)
    for part in ("", ".explain", *(f".{name}" for name in EXAMPLES), ".why"):
        assert texts.has(f"goal_type-{key}{part}"), part
    for name in EXAMPLES:
        said = texts(f"goal_type-{key}.{name}", value="42 %", day="7 May")
        assert "42 %" in said
        assert "7 May" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", GOAL_TYPES)
def test_an_example_is_said_with_its_own_figure_or_with_yours(key: str, language: str) -> None:
    texts, today = Texts(language), date(2026, 11, 21)
    for place, example in enumerate(GOAL_TYPES[key].examples):
        last = words.day(texts, today + timedelta(days=example.days)).rstrip(".")
        for value in (None, 21):
            said = words.example(texts, key, place, today=today, value=value, currency="EUR")
            assert texts.number(abs(example.value if value is None else value)) in said
            assert last in said
            assert not {"-", "−"} & set(said), said


def test_an_example_agrees_with_its_number() -> None:
    def said(language: str, value: int) -> str:
        return words.example(Texts(language), "conversions", 0, today=date(2026, 11, 21), value=value)

    assert [said("ru", value).split(" через")[0] for value in (1, 3, 12)] == [
        "Сделать 1 продажу", "Сделать 3 продажи", "Сделать 12 продаж",
    ]  # fmt: skip
    assert [said("en", value).split(" through")[0] for value in (1, 12)] == ["Make 1 sale", "Make 12 sales"]
    assert [said("lv", value).split(" Instagram")[0] for value in (21, 12)] == [
        "Panākt 21 pārdevumu", "Panākt 12 pārdevumus",
    ]  # fmt: skip


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


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", GOAL_TYPES)
def test_an_example_is_understood_as_what_it_says(key: str, language: str) -> None:
    today = date(2026, 11, 21)
    for place, example in enumerate(GOAL_TYPES[key].examples):
        said = words.example(Texts(language), key, place, today=today, currency="EUR")
        meaning = understand(said, today=today, language=language)
        assert (meaning.metric, meaning.value) == (example.metric, example.value), said
        assert meaning.comparison == comparison_of(example.metric), said
        assert meaning.deadline == today + timedelta(days=example.days), said
        assert set(meaning.networks) <= set(example.networks), said
        # a change of an index in points is a plain change, whichever way it is called
        same = {"by", "by_points"} if METRICS[example.metric].unit == "points" else {example.basis}
        assert meaning.basis in {example.basis} | same, said
