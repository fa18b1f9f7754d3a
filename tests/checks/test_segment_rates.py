"""Whether segments differ: told from counts, corrected for how many are compared, silent where there is too little."""

import numpy as np
import pandas as pd
import pytest
from checks.changes import segments

from smmdash.checks.segment_rates import PEOPLE, difference
from smmdash.facts import frame
from smmdash.metrics import METRICS

RATE = METRICS["engagement_rate_by_reach"]


def measured(counts: dict[str, dict[str, float]], dimension: str = "age") -> pd.DataFrame:
    rows = [(name, measure, value) for name, known in counts.items() for measure, value in known.items()]
    listed = pd.DataFrame(rows, columns=["segment", "measure", "value"])
    fixed = {"network": "ads", "account": "r", "as_of": pd.Timestamp("2026-11-01"), "dimension": dimension}
    return frame("segments", listed.assign(**fixed, source="s1", line=2))


def test_the_widest_difference_is_told_with_its_counts() -> None:
    found = difference(RATE, segments({"18-24": (2000, 240), "25-34": (3000, 150), "35-44": (1000, 50)}))
    assert found is not None
    assert (found.high, found.high_count, found.low_count, found.segments) == ("18-24", 240, 150, 3)
    assert (found.high_rate, found.low_rate) == (12.0, 5.0)


@pytest.mark.parametrize(
    "counts",
    [
        {"18-24": (2000, 130), "25-34": (3000, 190), "35-44": (1000, 66)},  # alike
        {"18-24": (200, 24), "25-34": (300, 15), "35-44": (100, 5)},  # the same rates, too few to tell
        {"18-24": (2_000_000, 132_000), "25-34": (3_000_000, 186_000)},  # surely different, but hardly
        {"18-24": (1000, 65), "25-34": (1000, 36)},  # surely different only without the continuity correction
        {"18-24": (2000, 240)},  # nothing to compare with
        {"18-24": (2000, 0), "25-34": (3000, 0)},
    ],
)
def test_no_difference_is_made_of_chance_or_of_little(counts: dict[str, tuple[float, float]]) -> None:
    assert difference(RATE, segments(counts)) is None


def test_shares_are_no_counts_and_boards_are_no_people() -> None:
    unequal = {"a": (2000.0, 240.0), "b": (3000.0, 150.0)}
    assert difference(RATE, segments(unequal, "board")) is None
    assert "board" not in PEOPLE
    shares = measured({"18-24": {"share": 60.0}, "25-34": {"share": 40.0}})
    assert difference(METRICS["followers"], shares) is None
    assert difference(RATE, shares) is None


def test_a_cost_is_tested_on_its_count_and_told_as_a_cost() -> None:
    spent = {"18-24": {"spend": 500.0, "leads": 100.0}, "25-34": {"spend": 500.0, "leads": 40.0}}
    found = difference(METRICS["cost_per_lead"], measured(spent))
    assert found is not None
    assert (found.high, found.high_rate, found.low, found.low_rate) == ("25-34", 12.5, "18-24", 5.0)
    assert difference(METRICS["roas"], measured({k: {"spend": 9.0, "revenue": 900.0} for k in "ab"})) is None


def test_pictures_of_several_days_are_not_added_up() -> None:
    now = segments({"18-24": (2000, 130), "25-34": (3000, 190)})
    before = segments({"18-24": (2000, 400), "25-34": (3000, 100)}).assign(as_of=pd.Timestamp("2026-01-01"))
    assert difference(RATE, pd.concat([before, now], ignore_index=True)) is None


def test_two_accounts_are_added_up_segment_by_segment() -> None:
    one = segments({"18-24": (1000, 120), "25-34": (1500, 75)})
    both = pd.concat([one, one.assign(account="other")], ignore_index=True)
    found = difference(RATE, both)
    assert found is not None
    assert (found.high_count, found.high_rate) == (240, 12.0)


def test_equal_segments_seldom_seem_to_differ_however_many_there_are() -> None:
    dice = np.random.default_rng(3)
    alarms = 0
    for _ in range(300):
        counts = {str(n): (float(reach), float(dice.binomial(reach, 0.05))) for n, reach in
                  enumerate(dice.integers(300, 900, 20))}  # fmt: skip
        alarms += difference(RATE, segments(counts)) is not None
    assert alarms <= 9  # 1 % of 300 are 3; more than 9 would be a hundredth of a percent


def test_a_difference_just_beyond_chance_is_told() -> None:
    assert difference(RATE, segments({"18-24": (1000, 66), "25-34": (1000, 35)})) is not None
