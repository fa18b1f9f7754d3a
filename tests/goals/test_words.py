import re
from datetime import UTC, date, datetime
from itertools import product
from typing import get_args

import pytest

from smmdash.goals import (
    Baseline,
    Budget,
    Change,
    Goal,
    GoalScope,
    Intermediate,
    Outcome,
    StatusOverride,
    Step,
    Target,
    edit,
    words,
)
from smmdash.goals.model import Basis, Comparison, TargetKind
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS
from smmdash.pacing import target_values

METRIC_OF = {"total": "revenue", "level": "followers", "rate": "engagement_rate_by_reach", "milestone": ""}
EVERY = list(product(get_args(TargetKind), get_args(Comparison), get_args(Basis), ((20, 25), (-25, -20), (-5, 5))))


def goal(
    kind: str, comparison: str, basis: str, low: float | None = 20, high: float | None = 25, **more: object
) -> Goal:
    target = Target.model_validate(
        {"kind": kind, "comparison": comparison, "basis": basis, "value": low,
         "upper": high if comparison == "within" else None}
    )  # fmt: skip
    made = Goal(
        id="a", metric=METRIC_OF[kind], target=target, start=date(2026, 11, 21), deadline=date(2026, 12, 31),
        baseline=Baseline(value=12, first=date(2026, 11, 20), last=date(2026, 11, 20)),
    )  # fmt: skip
    return made.model_copy(update=more)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("kind", "comparison", "basis", "ends"), EVERY)
def test_every_target_reads_as_a_clean_sentence(
    kind: str, comparison: str, basis: str, ends: tuple[float, float], language: str
) -> None:
    texts = Texts(language)
    made = goal(kind, comparison, basis, *ends)
    said = words.reading(texts, made, 15, 18, currency="EUR")
    assert "goal-" not in said
    assert not re.search(r"[{}]|  |\.\.|—| [,.;]", said), said
    assert said.endswith(".")
    if kind != "milestone":
        assert texts(f"metric-{made.metric}") in said
        assert re.search(r"20|25|5", said)
        assert "12" in said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", ["total", "level", "rate"])
def test_no_two_targets_read_alike(kind: str, language: str) -> None:
    texts = Texts(language)
    bases = ("to", "by_points", "by_percent") if kind == "rate" else ("to", "by", "by_percent")
    said = {
        (comparison, basis): words.target(texts, goal(kind, comparison, basis), currency="EUR")
        for comparison, basis in product(get_args(Comparison), bases)
    }
    assert len(set(said.values())) == len(said)


@pytest.mark.parametrize(
    ("language", "kind", "comparison", "basis", "ends", "said"),
    [
        ("en", "level", "at_least", "to", (1500, None),
         "Followers: at least 1,500 by Dec 31, 2026. That is +1,488 against a baseline of 12 (Nov 20, 2026)."),
        ("ru", "level", "at_least", "to", (150, None),
         "Подписчики: не менее 150 к 31 дек. 2026 г. Изменение к исходному значению 12 (20 нояб. 2026 г.): +138."),
        ("lv", "level", "at_least", "to", (150, None),
         "Sekotāji: vismaz 150 līdz 31.12.2026. Tas ir +138 pret sākuma vērtību 12 (2026. gada 20. nov.)."),
        ("en", "rate", "at_most", "by_percent", (-20, None),
         "ER by reach (ERR): down by at least 20% by Dec 31, 2026. "
         "That means at most 9.60%, from a baseline of 12% (Nov 20, 2026)."),
        ("ru", "rate", "at_least", "by_points", (2, None),
         "ER по охвату (ERR): рост не менее чем на 2 процентных пункта к 31 дек. 2026 г. "
         "Это значит: не менее 14 %; исходное значение 12 % (20 нояб. 2026 г.)."),
        ("lv", "rate", "at_least", "by_points", (1, None),
         "ER pēc sasniedzamības (ERR): pieaugums vismaz par 1 procentpunktu līdz 31.12.2026. "
         "Tas nozīmē: vismaz 13%; sākuma vērtība 12% (2026. gada 20. nov.)."),
        ("en", "total", "within", "to", (1000, 2000),
         "Revenue: between €1,000 and €2,000 from Nov 21, 2026 to Dec 31, 2026. "
         "The baseline is €12.00 (Nov 20, 2026)."),
    ],
)  # fmt: skip
def test_known_sentences(
    language: str, kind: str, comparison: str, basis: str, ends: tuple[float, float | None], said: str
) -> None:
    made = goal(kind, comparison, basis, *ends)
    spoken = words.reading(Texts(language), made, *target_values(made), currency="EUR")
    assert spoken.replace("\u00a0", " ").replace("\u202f", " ") == said


def test_a_negative_limit_is_a_fall_the_other_way_round() -> None:
    texts = Texts("en")
    assert words.target(texts, goal("level", "at_most", "by", -20)) == "down by at least 20"
    assert words.target(texts, goal("level", "at_least", "by", -20)) == "down by at most 20"
    assert words.target(texts, goal("level", "within", "by", -25, -20)) == "down by 20 to 25"
    assert words.target(texts, goal("level", "within", "by", -5, 5)) == "a change between −5 and +5"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_there_is_said(language: str) -> None:
    texts = Texts(language)
    said = words.sentence(texts, Goal(id="a"))
    assert texts("goal-no_metric") in said
    assert texts("goal-no_target") in said
    assert words.title(texts, Goal(id="a", statement=" More guests ")) == "More guests"


def test_an_unknown_metric_or_network_never_fails() -> None:
    made = Goal(id="a", metric="moon_phase", scope=GoalScope(networks=["vk", "mastodon"]), target=Target(value=3))
    assert words.sentence(Texts("en"), made) == "No metric chosen, VK and mastodon: at least 3"


def test_percentages_differ_by_points() -> None:
    assert words.difference(Texts("en"), "ctr", 0.5).replace("\u00a0", " ") == "+0.50 pp"
    assert words.difference(Texts("en"), "revenue", -5, currency="EUR") == "−€5.00"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_change_of_every_field_reads_as_words(language: str) -> None:
    texts = Texts(language)
    at = datetime(2026, 11, 21, tzinfo=UTC)
    made = edit.changed(
        Goal(id="a", target=Target(kind="level"), steps=[Step(id="1", title="Film")]),
        at=at, statement="More guests", goal_type="awareness", business_goal="b", metric="followers",
        scope=GoalScope(networks=["vk"], accounts=["vk:tea"], post_types=["video"], campaign="May", segment="women"),
        target=Target(kind="rate", comparison="within", basis="by_percent", value=1000, upper=2000.5, per="month"),
        baseline=Baseline(value=1200, first=date(2026, 3, 1), last=date(2026, 3, 31), by_hand=True, note="shop"),
        start=date(2026, 4, 1), deadline=date(2026, 5, 1), owner="Inga", audience="gone", review_every_days=30,
        steps=[Step(id="1", title="Film", due=date(2026, 4, 2), done=True)], milestone_done=date(2026, 4, 4),
        outcome=Outcome(result="missed", day=date(2026, 5, 2), note="rain", reasons=["budget"], repeat="r", drop="d"),
        paused=date(2026, 4, 5),
        status_override=StatusOverride(state="on_track", note="rain is over", day=date(2026, 5, 1)),
        milestones=[Intermediate(day=date(2026, 4, 15), value=1100.5, note="half way")],
        budget=Budget(cost_per_result=300, wanted=10, amount=3000, currency="EUR"),
    )  # fmt: skip
    assert {entry.field for entry in made.history} == set(edit.facets(made))
    for entry in made.history:
        said = words.change(texts, entry, made, {"b": "Sales"}, currency="EUR")
        assert texts(f"goal-facet_{entry.field}") in said
        assert not re.search(r"\d{4}-\d\d-\d\d|[\[\]{}]|goal-|_", said), said
    read = {entry.field: words.change(texts, entry, made, {"b": "Sales"}) for entry in made.history}
    assert "Sales" in read["business_goal"]
    assert texts("goal-removed") in read["audience"]
    assert texts("network-vk") in read["scope_networks"]
    assert texts("metric-followers") in read["metric"]


def test_a_history_that_was_cut_or_forged_still_reads() -> None:
    entry = Change(at=datetime(2026, 11, 21, tzinfo=UTC), field="steps", old='["Fil', new="not a list")
    assert "not a list" in words.change(Texts("en"), entry, Goal(id="a"), {})
    forged = Change(at=entry.at, field="target_value", old="abc", new="1e400")
    assert words.change(Texts("en"), forged, Goal(id="a"), {})


@pytest.mark.parametrize("metric", METRICS)
def test_a_missing_amount_is_a_dash(metric: str) -> None:
    assert words.amount(Texts("ru"), metric, None) == "—"
    assert words.amount(Texts("ru"), metric, float("nan")) == "—"


def test_a_flow_by_the_month_says_so() -> None:
    texts = Texts("en")

    def by_month(comparison: str, basis: str, value: float, upper: float | None = None) -> Goal:
        target = {"kind": "rate", "comparison": comparison, "basis": basis, "value": value, "upper": upper}
        return Goal(
            id="a", metric="sales", target=Target.model_validate({**target, "per": "month"}),
            start=date(2026, 11, 21), deadline=date(2026, 12, 31),
        )  # fmt: skip

    assert words.target(texts, by_month("at_least", "to", 10)) == "at least 10 a month"
    assert words.target(texts, by_month("within", "to", 8, 10)) == "between 8 and 10 a month"
    assert words.target(texts, by_month("at_least", "by", 2)) == "up by at least 2 a month"
    assert words.target(texts, by_month("at_least", "by_percent", 20)).replace("\u00a0", " ") == "up by at least 20%"
    assert "from 21" in words.sentence(texts, by_month("at_least", "to", 10)).replace("Nov 21", "21")
    total = by_month("at_least", "to", 10)
    total.target.kind = "total"
    assert "month" not in words.target(texts, total)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_baseline_of_three_periods_reads_as_their_mean(language: str) -> None:
    texts = Texts(language)
    base = Baseline(value=1237, first=date(2026, 2, 22), last=date(2026, 11, 21), periods=3)
    made = goal("total", "at_least", "to", 1500).model_copy(update={"metric": "link_clicks", "baseline": base})
    said = words.reading(texts, made, 1500)
    assert "91" in said
    assert re.search(r"\b3\b", said)
    assert not re.search(r"[{}]|  |goal-", said), said
    one = made.model_copy(update={"baseline": base.model_copy(update={"periods": 1})})
    assert "91" not in words.reading(texts, one, 1500)
    monthly = made.model_copy(update={"target": Target(kind="rate", per="month", value=1500)})
    assert "91" not in words.reading(texts, monthly, 1500)  # a mean by the month, not by the goal's length
    by_hand = made.model_copy(update={"baseline": base.model_copy(update={"by_hand": True})})
    assert "91" not in words.reading(texts, by_hand, 1500)


def test_a_baseline_says_what_it_is_the_mean_of() -> None:
    base = Baseline(value=1237, first=date(2026, 2, 22), last=date(2026, 11, 21), periods=3)
    made = goal("total", "at_least", "to", 1500).model_copy(update={"metric": "link_clicks", "baseline": base})
    assert "a baseline of 1,237 per 91 days, the mean of 3 periods (" in words.reading(Texts("en"), made, 1500)
