"""Where a check begins to speak: the days, counts and shares between what is found and what is left alone."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pandas as pd
import pytest
from checks.changes import TODAY, also, cell, segments

from smmdash.changes import CHANGES
from smmdash.checks import Evidence, SourceInfo
from smmdash.checks.balance import vanity_only
from smmdash.checks.base import Check, Finding
from smmdash.checks.impossible import data_impossible
from smmdash.checks.stale import data_stale
from smmdash.checks.upkeep import FRESH_MONTHS, _stale
from smmdash.facts import Facts, frame
from smmdash.goals import Target
from smmdash.store.workspace import Workspace


def found(check: Check, evidence: Evidence) -> list[Finding]:
    return [one for one in check.rule(evidence) if isinstance(one, Finding)]


def renewed(newest: int, uploads: Sequence[int]) -> Evidence:
    """An account whose newest day is ``newest`` days ago, with uploads of so many days ago."""
    rows = [
        {"date": pd.Timestamp(TODAY - timedelta(days=newest + place)), "source": f"s{place}"}
        for place in range(len(uploads))
    ]
    made = pd.DataFrame(rows).assign(network="vk", account="cafe", line=2, likes=5.0)
    sources = {
        f"s{place}": SourceInfo(f"s{place}", "a.csv", network="vk", account="cafe", added=TODAY - timedelta(days=ago))
        for place, ago in enumerate(uploads)
    }
    work = Workspace(id="w", name="w", created=datetime(2026, 1, 1))
    return Evidence(work, TODAY, Facts(days=frame("days", made)), sources)


@pytest.mark.parametrize(
    ("newest", "uploads", "cadence"),
    [
        (7, (7, 8, 9, 10), None),  # who uploads every day has a week all the same
        (8, (8, 9, 10, 11), 7),
        (14, (40, 14), None),
        (15, (40, 14), 14),  # two uploads are no rhythm
        (30, (30, 50, 70), None),
        (31, (31, 51, 71), 30),
    ],
)
def test_data_are_stale_after_one_and_a_half_times_their_rhythm(
    newest: int, uploads: tuple[int, ...], cadence: int | None
) -> None:
    assert [one.values["cadence"] for one in found(data_stale, renewed(newest, uploads))] == [cadence] * (
        cadence is not None
    )


@pytest.mark.parametrize("key", CHANGES)
@pytest.mark.parametrize(("off", "silent"), [(0, True), (44, True), (-44, True), (46, False), (-46, False)])
def test_what_a_platform_took_away_is_not_asked_for_again(key: str, off: int, silent: bool) -> None:
    change = CHANGES[key]
    ended = change.day + timedelta(days=off)
    last = ended + timedelta(days=60)
    dates = pd.date_range(ended - timedelta(days=60), last)
    known = dates <= pd.Timestamp(ended)
    measure = change.measures[0]
    rows = pd.DataFrame({
        "date": dates, "network": change.network, "account": "cafe", "source": "s", "line": range(2, len(dates) + 2),
        "link_clicks": 3.0, measure: pd.Series(5.0, index=range(len(dates))).where(known),
    })  # fmt: skip
    work = Workspace(id="w", name="w", created=datetime(2026, 1, 1))
    said = found(data_stale, Evidence(work, last, Facts(days=frame("days", rows)), {}))
    beside = any(
        other.network == change.network and measure in other.measures and abs((other.day - ended).days) <= 45
        for other in CHANGES.values()
    )
    assert beside or not silent
    assert (said == []) is beside


@pytest.mark.parametrize(("shares", "count"), [((60.0, 45.0), 0), ((60.0, 45.1), 1)])
def test_rounded_shares_may_add_up_to_a_little_more(good: Evidence, shares: tuple[float, float], count: int) -> None:
    rows = segments({"18-24": shares, "25-34": shares}).query("segment == '18-24'").copy()
    rows["measure"] = "share"
    rows["segment"] = ["18-24", "25-34"]
    held = replace(good, facts=replace(good.facts, segments=frame("segments", rows)), kept={})
    assert len(found(data_impossible, held)) == count


@pytest.mark.parametrize(("wrong", "said"), [(5, ["negative"] * 5), (6, ["negative"] * 4 + ["several"])])
def test_of_many_impossible_measures_the_last_are_told_together(good: Evidence, wrong: int, said: list[str]) -> None:
    held = good
    names = ("views", "saves", "profile_views", "followers_gained", "followers_lost", "mentions")[:wrong]
    for place, measure in enumerate(names):
        held = cell(measure, -1.0, line=5 + place)(held) or held
    findings = found(data_impossible, replace(held, kept={}))
    assert [one.values["rule"] for one in findings] == said
    told = [term.key for one in findings for term in one.values["measures"]]
    assert sorted(told) == sorted(f"measure-{name}" for name in names)


def test_a_milestone_of_awareness_is_about_counts_too(good: Evidence) -> None:
    good.workspace.goals = good.workspace.goals[:1]
    assert len(found(vanity_only, good)) == 1
    also(goal_type="awareness", metric="", target=Target(kind="milestone"))(good)
    (one,) = found(vanity_only, good)
    assert one.values["count"] == 1
    good.workspace.goals[1].goal_type = "service"
    assert found(vanity_only, good) == []


def test_a_norm_of_a_year_is_old_after_its_months_are_over() -> None:
    months = [date(year, month, 1) for year in (2025, 2026) for month in range(1, 13)]
    assert [day for day in months if not _stale(2024, day)] == months[:FRESH_MONTHS]
