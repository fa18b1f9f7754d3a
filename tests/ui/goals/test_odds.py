"""What the odds put into words and fields without a page around them."""

import math
from datetime import date

import pandas as pd
import pytest

from smmdash.goals import Goal, OddsPoint, Outcome, Target
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing import STATES, STATUS_STATES, Odds, Pace, Status, Suggestion
from smmdash.ui.goals.odds import chip, course, suggested, take

EN = Texts("en")
DAY = date(2026, 12, 31)


def goal(basis: str = "to", comparison: str = "at_least", **more: object) -> Goal:
    target = Target.model_validate(
        {"kind": "total", "comparison": comparison, "basis": basis, "value": 10, "upper": 20}
    )
    return Goal(id="a", metric="likes", target=target, start=date(2026, 11, 1), deadline=DAY, **more)  # type: ignore[arg-type]


def fan(middle: float) -> pd.DataFrame:
    quantiles = {"p10": 0.8 * middle, "p25": 0.9 * middle, "p50": middle, "p75": 1.1 * middle, "p90": 1.2 * middle}
    return pd.DataFrame({"date": pd.to_datetime([DAY]), **{name: [value] for name, value in quantiles.items()}})


def test_a_suggestion_is_taken_over_as_the_goal_s_own_basis_writes_it() -> None:
    made = take.aimed(goal("by_percent"), Suggestion(80, value=110.0, written=12.0))
    assert (made.basis, made.value, made.upper) == ("by_percent", 12.0, None)


def test_what_the_basis_cannot_write_is_taken_over_as_a_value_to_reach() -> None:
    made = take.aimed(goal("by_percent"), Suggestion(80, value=110.0))
    assert (made.basis, made.value) == ("to", 110.0)


@pytest.mark.parametrize(
    ("basis", "comparison", "value", "written", "kept"),
    [
        ("to", "at_least", None, 90.0, True), ("by_points", "at_least", None, 4.0, True),
        ("by_points", "at_least", None, -5.0, False), ("by_percent", "at_most", None, -20.0, True),
        ("by_percent", "at_most", -20.0, 22.0, False), ("by_percent", "at_most", 10.0, 22.0, True),
        ("by", "at_least", -50.0, -20.0, True), ("by_percent", "at_least", None, math.nan, True),
        ("by_percent", "within", None, -5.0, True),
    ],
)  # fmt: skip
def test_a_change_the_wrong_way_is_not_suggested_beside_one_the_right_way(
    basis: str, comparison: str, value: float | None, written: float, kept: bool
) -> None:
    asked = goal(basis, comparison)
    asked = asked.model_copy(update={"target": asked.target.model_copy(update={"value": value})})
    assert suggested.forward(asked, Suggestion(80, value=90.0, written=written)) == kept
    assert not suggested.forward(asked, Suggestion(80))


def test_a_range_is_taken_over_with_both_its_ends() -> None:
    band = goal(comparison="within")
    made = take.aimed(band, Suggestion(80, value=5.0, written=5.0, upper=9.0, written_upper=9.0))
    assert (made.value, made.upper) == (5.0, 9.0)
    assert not take.is_set(band, made)
    assert take.is_set(band.model_copy(update={"target": made}), made)
    assert not take.is_set(band.model_copy(update={"target": made.model_copy(update={"upper": 8.0})}), made)


@pytest.mark.parametrize(
    ("middle", "said"),
    [
        (1300.0, "Median forecast for Dec 31, 2026: 1,300, 300 above the target"),
        (800.0, "Median forecast for Dec 31, 2026: 800, 200 below the target"),
        (1002.0, "Median forecast for Dec 31, 2026: 1,002, on the target"),
    ],
)
def test_the_chart_s_title_says_where_the_median_ends(middle: float, said: str) -> None:
    odds = Odds("a", target=1000.0, fan=fan(middle))
    assert course.finding(EN, goal(), Pace("a"), odds, currency="") == said


def test_a_range_s_title_measures_from_the_nearer_end() -> None:
    def of(middle: float) -> str:
        odds = Odds("a", target=1000.0, upper=1200.0, fan=fan(middle))
        return course.finding(EN, goal(comparison="within"), Pace("a"), odds, currency="")

    assert of(1100.0).endswith("1,100, inside the range")
    assert of(1300.0).endswith("1,300, 100 above the target")
    assert of(900.0).endswith("900, 100 below the target")


def test_without_a_fan_the_title_says_where_the_goal_stands() -> None:
    assert course.finding(EN, goal(), Pace("a"), Odds("a"), currency="") == EN("goal-finding_none")
    reached = Pace("a", "reached")
    assert course.finding(EN, goal(), reached, Odds("a", target=1.0, fan=fan(9.0)), currency="") == EN(
        "goal-finding_reached"
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_has_a_word_a_shape_and_a_place_among_the_needs(language: str) -> None:
    texts = Texts(language)
    states = [*STATUS_STATES, *(state for state in STATES if state != "not_judged")]
    for name in states:
        assert texts.has(f"odds-status_{name}") or texts.has(f"pacing-state_{name}")
        assert chip.said(texts, goal(), name)
        assert name in chip.ICONS
        assert name in chip.NEED
    assert len({chip.ICONS[name] for name in STATUS_STATES}) == len(STATUS_STATES)


def test_a_person_s_outcome_goes_before_the_data_and_these_before_the_chance() -> None:
    ended = goal(outcome=Outcome(result="dropped", day=DAY))
    assert chip.state(ended, Pace("a", "reached"), Status("on_track")) == "dropped"
    assert chip.state(goal(), Pace("a", "reached"), Status("on_track")) == "reached"
    assert chip.state(goal(), Pace("a"), Status("at_risk")) == "at_risk"
    assert chip.said(EN, goal(), "at_risk", by_hand=True) != chip.said(EN, goal(), "at_risk")


def test_points_are_part_of_the_document() -> None:
    point = OddsPoint(day=DAY, as_of=DAY, chance=0.4, target=10.0, days=99, deadline=DAY)
    kept = goal(odds=[point])
    assert Goal.model_validate_json(kept.model_dump_json()).odds == [point]
