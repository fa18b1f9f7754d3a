import json
from datetime import date
from typing import Any

import pandas as pd
import pytest

from smmdash.charts.progress import MOST_DAYS, progress
from smmdash.i18n import LANGUAGES, Texts

NAN = float("nan")


def line(days: int = 30, known: int = 10, first: str = "2026-11-01") -> pd.DataFrame:
    dates = pd.date_range(first, periods=days).astype("datetime64[s]")
    done = [float(day + 1) if day < known else NAN for day in range(days)]
    return pd.DataFrame({"date": dates, "expected": [(day + 1) * 1.5 for day in range(days)], "actual": done})


def drawn(rows: pd.DataFrame, language: str = "en", **more: Any) -> dict[str, Any]:
    made: dict[str, Any] = progress(rows, Texts(language), **{"unit": "count", "target": 45.0, **more}).to_dict()
    return made


def marks(spec: dict[str, Any]) -> list[tuple[str, str]]:
    """The marks that draw something, and what each draws."""
    found = [(layer["mark"]["type"], layer["encoding"].get("y", {}).get("field", "")) for layer in spec["layer"]]
    return [(mark, field) for mark, field in found if field]


def rows_of(spec: dict[str, Any]) -> list[list[dict[str, Any]]]:
    return list(spec["datasets"].values())


def tooltip(spec: dict[str, Any]) -> list[dict[str, Any]]:
    return next(layer["encoding"]["tooltip"] for layer in spec["layer"] if "tooltip" in layer["encoding"])


def test_it_shows_what_is_the_pace_the_target_and_the_deadline() -> None:
    spec = drawn(line())
    assert marks(spec) == [
        ("line", "low"),
        ("point", "low"),
        ("line", "expected"),
        ("line", "actual"),
        ("point", "latest"),
    ]
    aim = next(rows for rows in rows_of(spec) if "low" in rows[0])
    assert [(row["date"][:10], row["low"], row["last"]) for row in aim] == [
        ("2026-11-01", 45.0, False),
        ("2026-11-30", 45.0, True),
    ]


def test_only_the_latest_known_day_has_a_point() -> None:
    data = next(rows for rows in rows_of(drawn(line())) if "actual" in rows[0])
    assert [row["latest"] for row in data if row["latest"] is not None] == [10.0]
    assert len(data) == 30


def test_a_range_is_a_band() -> None:
    spec = drawn(line(), upper=60.0)
    assert marks(spec)[:2] == [("area", "low"), ("line", "high")]
    assert ("area", "low") not in marks(drawn(line()))


def test_without_figures_there_is_only_the_way() -> None:
    spec = drawn(line(known=0))
    assert ("line", "actual") not in marks(spec)
    assert ("line", "expected") in marks(spec)


def test_a_long_goal_is_drawn_by_weeks_and_ends_on_its_deadline() -> None:
    spec = drawn(line(days=MOST_DAYS + 300, known=MOST_DAYS))
    data = next(rows for rows in rows_of(spec) if "actual" in rows[0])
    assert len(data) == 100
    assert data[-1]["date"][:10] == (date(2026, 11, 1) + pd.Timedelta(days=MOST_DAYS + 299)).isoformat()[:10]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_are_the_language_s(language: str) -> None:
    texts = Texts(language)
    spec = drawn(line(), language, unit="minutes")
    titles = [tip["title"] for tip in tooltip(spec)]
    assert titles == [texts("goal-chart_day"), texts("goal-chart_actual"), texts("goal-chart_expected")]
    data = next(rows for rows in rows_of(spec) if "actual" in rows[0])
    assert data[0]["day"] == texts.date(date(2026, 11, 1))
    assert data[0]["shown_actual"] == texts.value(1, "minutes")
    assert data[-1]["shown_actual"] == "—"


def test_the_axis_names_the_first_and_the_last_day() -> None:
    axis = drawn(line())["layer"][2]["encoding"]["x"]["axis"]
    days = [(value["month"], value["date"]) for value in axis["values"]]
    assert days[0] == (11, 1)
    assert days[-1] == (11, 30)
    assert len(days) == 5


def test_one_day_is_a_window_too() -> None:
    assert json.dumps(drawn(line(days=1, known=1)))
