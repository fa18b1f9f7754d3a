import json
from datetime import date
from typing import Any

import pandas as pd
import pytest
from charts.test_progress import drawn

from smmdash.charts import fan as fans
from smmdash.charts.odds_history import odds_history
from smmdash.charts.progress import MOST_DAYS
from smmdash.i18n import LANGUAGES, Texts

NAN = float("nan")


def line(days: int = 30, known: int = 10) -> pd.DataFrame:
    dates = pd.date_range("2026-11-01", periods=days).astype("datetime64[s]")
    done = [float(day + 1) if day < known else NAN for day in range(days)]
    return pd.DataFrame({"date": dates, "expected": [(day + 1) * 1.5 for day in range(days)], "actual": done})


def fan(first: str = "2026-11-11", days: int = 20, far: float = 4.0) -> pd.DataFrame:
    steps = pd.Series(range(1, days + 1), dtype=float)
    slopes = zip(fans.QUANTILES, (0.5, 0.8, 1.0, 1.4, far), strict=True)
    dates = pd.date_range(first, periods=days).astype("datetime64[s]")
    return pd.DataFrame({"date": dates, **{name: 10 + steps * slope for name, slope in slopes}})


def past(days: int = 30) -> pd.DataFrame:
    dates = pd.date_range(end="2026-10-31", periods=days).astype("datetime64[s]")
    return pd.DataFrame({"date": dates, "value": [float(day) for day in range(days)]})


def marks(spec: dict[str, Any]) -> list[tuple[str, str, str]]:
    found = []
    for layer in spec["layer"]:
        shape = layer["encoding"]
        found.append((layer["mark"]["type"], shape.get("y", {}).get("field", ""), shape.get("y2", {}).get("field", "")))
    return found


def rows_of(spec: dict[str, Any], column: str) -> list[dict[str, Any]]:
    return next(rows for rows in spec["datasets"].values() if column in rows[0])


def test_the_bands_lie_under_everything_and_the_median_between_them() -> None:
    found = marks(drawn(line(), fan=fan()))
    assert found[:3] == [("area", "p10", "p90"), ("area", "p25", "p75"), ("line", "p50", "")]
    assert not [mark for mark in marks(drawn(line())) if mark[0] == "area"]


def test_the_fan_stands_on_its_own_days_and_nowhere_else() -> None:
    rows = rows_of(drawn(line(), fan=fan()), "p50")
    known = [row["date"][:10] for row in rows if row["p50"] is not None]
    assert (known[0], known[-1], len(known)) == ("2026-11-11", "2026-11-30", 20)
    assert rows[-1]["shown_middle"] == "30"
    assert rows[-1]["shown_range"] == Texts("en")("odds-ui_chart_range", low="20", high="90")
    assert rows[0]["shown_range"] == "—"


def test_what_was_before_comes_before_and_the_target_begins_with_the_goal() -> None:
    spec = drawn(line(), past=past(), today=date(2026, 11, 11))
    rows = rows_of(spec, "before")
    assert len(rows) == 60
    assert [row["before"] for row in rows[:2]] == [0.0, 1.0]
    assert rows[29]["shown_actual"] == "29"
    assert rows[30]["before"] is None
    assert [row["date"][:10] for row in rows_of(spec, "low")] == ["2026-11-01", "2026-11-30"]


def test_today_has_a_rule_with_its_name_inside_the_chart_only() -> None:
    spec = drawn(line(), "lv", today=date(2026, 11, 11))
    (rule,) = rows_of(spec, "named")
    assert (rule["date"][:10], rule["named"]) == ("2026-11-11", Texts("lv")("odds-ui_chart_today"))
    outside = drawn(line(), today=date(2027, 1, 1))
    assert not [rows for rows in outside["datasets"].values() if "named" in rows[0]]


def test_a_far_upper_end_is_cut_off_instead_of_flattening_the_rest() -> None:
    def most(far: float) -> float | None:
        spec = drawn(line(), fan=fan(far=far))
        found: float | None = spec["layer"][0]["encoding"]["y"]["scale"].get("domainMax")
        return found

    assert most(50.0) == pytest.approx(45.0 * fans.ROOM)
    assert most(2.0) is None
    assert fans.ceiling(fans.empty(), []) is None


def test_a_long_goal_keeps_its_fan_by_weeks() -> None:
    spec = drawn(line(days=MOST_DAYS + 300, known=MOST_DAYS), fan=fan("2027-12-06", 300))
    rows = rows_of(spec, "p50")
    assert len(rows) == 100
    assert sum(row["p50"] is not None for row in rows) > 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_the_fan_are_the_language_s(language: str) -> None:
    texts = Texts(language)
    spec = drawn(line(), language, fan=fan())
    tips = next(layer["encoding"]["tooltip"] for layer in spec["layer"] if "tooltip" in layer["encoding"])
    assert [tip["title"] for tip in tips[3:]] == [texts("odds-ui_chart_middle"), texts("odds-ui_chart_band")]
    assert len(drawn(line(), language)["layer"]) < len(spec["layer"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_history_of_chances_goes_in_steps_and_names_tenths(language: str) -> None:
    texts = Texts(language)
    points = pd.DataFrame(
        {
            "date": [date(2026, 9, day) for day in (3, 10, 24)],
            "chance": [0.35, 0.5, 0.62],
            "shown": ["a", "b", "c"],
        }
    )
    points["date"] = pd.to_datetime(points["date"])
    spec = odds_history(points, texts).to_dict()
    rows = rows_of(spec, "shown")
    assert [row["tenths"] for row in rows] == pytest.approx([3.5, 5.0, 6.2])
    assert rows[0]["day"] == texts.date(date(2026, 9, 3))
    assert spec["layer"][1]["mark"]["interpolate"] == "step-after"
    axis = spec["layer"][1]["encoding"]["y"]["axis"]
    assert texts("odds-ui_in_ten", number=texts.number(5)) in axis["labelExpr"]
    assert json.dumps(spec)


def test_one_point_is_a_history_too() -> None:
    points = pd.DataFrame({"date": pd.to_datetime(["2026-09-03"]), "chance": [0.35], "shown": ["a"]})
    assert json.dumps(odds_history(points, Texts("en")).to_dict())
