"""The catalogue of metrics: its keys are a contract, its entries are whole."""

import csv
from pathlib import Path

import pytest

from smmdash import kpi
from smmdash.facts import COLUMNS
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import MEASURES, METRICS, Change, FirstOf, Level, Minus, PostCount, Ratio, Sum

CATALOGUE = Path(__file__).resolve().parent.parent.parent / "shared" / "metrics.csv"

KEYS = (
    "followers", "net_new_followers", "audience_growth_rate", "reach", "mean_reach_per_post", "reach_rate",
    "potential_reach", "impressions", "views", "views_per_post", "view_rate", "mentions", "hashtag_uses",
    "competitor_mentions", "share_of_voice", "sentiment_positive_share", "net_sentiment", "likes", "comments",
    "shares", "saves", "reviews", "engagements", "likes_per_post", "comments_per_post", "shares_per_post",
    "engagement_rate_by_reach", "engagement_rate_by_followers", "engagement_rate_daily", "engagement_rate_by_views",
    "profile_views", "link_clicks", "ctr", "sessions", "social_sessions", "bounce_rate", "signups", "conversions",
    "conversion_rate", "social_conversion_rate", "leads", "contest_entries", "lead_conversion_rate", "sales",
    "revenue", "spend", "cost_per_lead", "cost_per_sale", "cost_per_click", "cost_per_mille", "roas", "roi",
    "support_requests", "requests_per_agent", "response_time", "csat", "posts", "group_posts", "chat_members",
    "messages_per_member", "applications", "hires",
)  # fmt: skip


def test_the_keys_are_these_in_this_order() -> None:
    assert tuple(METRICS) == KEYS
    assert all(key == metric.key for key, metric in METRICS.items())


@pytest.mark.skipif(not CATALOGUE.exists(), reason="the shared catalogue is not here")
def test_the_catalogue_is_the_shared_one() -> None:
    with CATALOGUE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["key"] for row in rows] == list(METRICS)
    for row in rows:
        metric = METRICS[row["key"]]
        assert (metric.kind, metric.unit, metric.better) == (row["kind"], row["unit"], row["better"]), row["key"]
        assert metric.seed.split() == row["seed"].split(), row["key"]


@pytest.mark.parametrize("key", KEYS)
def test_a_metric_needs_measures_that_exist(key: str) -> None:
    assert METRICS[key].needs
    assert METRICS[key].needs <= set(MEASURES)


def test_no_measure_is_called_as_a_fixed_column() -> None:
    fixed = {name for columns in COLUMNS.values() for name in columns}
    assert fixed & set(MEASURES) == set()


@pytest.mark.parametrize("key", KEYS)
def test_only_flows_are_summed(key: str) -> None:
    """A metric that is a plain sum adds up flows; one of different people or of a level is never a sum."""
    metric = METRICS[key]
    if isinstance(metric.formula, Sum):
        assert metric.kind == "flow"
        assert all(MEASURES[measure].kind == "flow" for measure in metric.formula.measures)
    if metric.kind == "stock":
        assert type(metric.formula) is Level
        assert MEASURES[metric.formula.measure].kind == "stock"
    if metric.kind == "unique":
        assert MEASURES[next(iter(metric.needs))].kind == "unique"


@pytest.mark.parametrize("key", KEYS)
def test_a_ratio_says_what_it_is_in_percent_of(key: str) -> None:
    metric = METRICS[key]
    if metric.kind in ("ratio", "mean"):
        assert isinstance(metric.formula, Ratio)
        assert (metric.formula.times == 100) == (metric.unit in ("percent", "points"))
    if metric.kind == "mean" and metric.formula.grain == "posts":
        assert isinstance(metric.formula.bottom, PostCount)


def test_money_metrics_use_money() -> None:
    for metric in METRICS.values():
        if metric.unit == "money":
            assert any(MEASURES[measure].money for measure in metric.needs), metric.key


def test_formulas_of_choices_hold_what_an_evaluation_takes() -> None:
    for metric in METRICS.values():
        sides = (
            [metric.formula] if not isinstance(metric.formula, Ratio) else [metric.formula.top, metric.formula.bottom]
        )
        for side in sides:
            if isinstance(side, FirstOf):
                assert all(isinstance(choice, Sum | Minus | Change) for choice in side.choices), metric.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_basis_and_note_has_its_text(language: str) -> None:
    texts = Texts(language)
    wanted = {"basis": kpi.BASES, "reason": kpi.REASONS, "note": kpi.NOTES, "compare": kpi.COMPARISON_REASONS}
    for section, keys in wanted.items():
        for key in keys:
            assert texts.has(f"kpi-{section}_{key}"), key
