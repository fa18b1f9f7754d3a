import re
from datetime import date

import altair as alt
import numpy as np
import pandas as pd
import pytest

from smmdash.charts.bars import bars
from smmdash.charts.look import ROLES, colour, day_axis, day_label, moment, number_axis
from smmdash.charts.sparkline import sparkline
from smmdash.charts.trend import MOST_POINTS, trend
from smmdash.i18n import LANGUAGES, Texts
from smmdash.kpi import buckets

EN, LV, RU = Texts("en"), Texts("lv"), Texts("ru")
COLUMNS = {
    "start", "value", "before", "line", "open_line", "point", "open", "shown", "period", "shown_before",
    "period_before",
}  # fmt: skip


def rows(values: list[float], partial: list[bool] | None = None, by: str = "week") -> pd.DataFrame:
    start = date(2026, 8, 3)
    spans = buckets(start, date(2030, 1, 1), by)[: len(values)]  # type: ignore[arg-type]
    return pd.DataFrame(
        {
            "start": pd.to_datetime([first for first, _ in spans]),
            "end": pd.to_datetime([last for _, last in spans]),
            "value": values,
            "partial": partial or [False] * len(values),
        }
    )


def data(chart: alt.LayerChart) -> pd.DataFrame:
    found = {id(layer.data): layer.data for layer in chart.layer if isinstance(layer.data, pd.DataFrame)}
    if isinstance(chart.data, pd.DataFrame):
        found[id(chart.data)] = chart.data
    assert len(found) == 1
    return next(iter(found.values()))


def test_the_trend_holds_one_row_per_bucket_and_only_its_own_columns() -> None:
    given = rows([1.0, 2.0, 3.0]).assign(have=1, of=2, basis="days", text="a private post")
    made = data(trend(given, EN, by="week", unit="count", before=rows([9.0] * 30)))
    assert len(made) == 3
    assert set(made.columns) == COLUMNS
    assert "private" not in made.to_csv()


def test_every_chart_is_valid_in_every_language() -> None:
    for language in LANGUAGES:
        texts = Texts(language)
        for by in ("day", "week", "month", "quarter"):
            trend(rows([1.0, np.nan, 3e6], by=by), texts, by=by, unit="money", currency="EUR").to_dict()
        bars(pd.DataFrame({"name": ["A"], "value": [np.nan], "shown": ["—"], "note": [""]}), texts).to_dict()
    trend(rows([np.nan]), EN, by="week", unit="count").to_dict()
    bars(pd.DataFrame({"name": [], "value": [], "shown": [], "note": []}), EN).to_dict()


def test_no_layer_is_without_marks() -> None:
    full = trend(rows([1.0, 2.0, 3.0], [False, False, True]), EN, by="week", unit="count", before=rows([1.0]))
    bare = trend(rows([1.0] * (MOST_POINTS + 1)), EN, by="week", unit="count")
    assert len(full.layer) == 5 + 2  # with the targets of the pointer and the key of the colours
    assert len(bare.layer) == 1 + 2


def test_an_incomplete_bucket_is_hollow_dotted_and_said() -> None:
    made = data(trend(rows([1.0, 2.0, 3.0], [False, False, True]), EN, by="week", unit="count"))
    assert list(made["line"].isna()) == [False, False, True]
    assert list(made["open_line"].isna()) == [True, False, False]
    assert list(made["open"].notna()) == [False, False, True]
    assert list(made["point"].notna()) == [True, True, False]
    assert made["shown"].iloc[2] == "3 (not complete)"


def test_a_gap_stays_a_gap_and_a_lonely_value_keeps_its_point() -> None:
    many = [np.nan, 5.0, np.nan] + [1.0] * MOST_POINTS
    made = data(trend(rows(many), EN, by="week", unit="count"))
    assert made["value"].isna().sum() == 2
    assert list(made["point"].dropna().index) == [1]
    assert made["shown"].iloc[0] == "—"


def test_the_earlier_period_is_laid_bucket_by_bucket() -> None:
    made = data(trend(rows([1.0, 2.0]), EN, by="week", unit="percent", before=rows([7.0])))
    assert made["before"].iloc[0] == 7.0
    assert np.isnan(made["before"].iloc[1])
    assert made["shown_before"].tolist() == ["7%", "—"]


def test_days_are_utc_midnights_whatever_the_browser() -> None:
    made = data(trend(rows([1.0]), EN, by="week", unit="count"))
    assert str(made["start"].dtype) == "datetime64[ms, UTC]"
    assert made["start"].iloc[0] == pd.Timestamp("2026-08-03", tz="UTC")
    assert moment(date(2026, 8, 3)) == pd.Timestamp("2026-08-03", tz="UTC").value // 1_000_000


def test_axis_labels_are_words_of_the_language_and_no_more_than_fit() -> None:
    starts = [first for first, _ in buckets(date(2026, 1, 1), date(2026, 12, 31), "week")]
    axis = day_axis(LV, starts, "week", most=10).to_dict()
    assert len(axis["values"]) <= 10
    assert axis["labelExpr"].count("'2026'") > 0  # 29 December 2025 is among them, so years are said
    assert "29. dec." in axis["labelExpr"]
    assert day_label(RU, date(2026, 4, 1), "quarter") == "2 кв."
    assert day_label(RU, date(2026, 4, 1), "month").startswith("апр")
    assert "'2026'" not in day_axis(EN, starts[1:5], "week").to_dict()["labelExpr"]


@pytest.mark.parametrize(
    ("texts", "unit", "expected"),
    [(EN, "percent", "'%'"), (RU, "percent", "'\u00a0%'"), (EN, "money", "'€'"), (LV, "money", "'\u00a0€'")],
)
def test_the_unit_stands_on_the_axis(texts: Texts, unit: str, expected: str) -> None:
    assert expected in number_axis(texts, unit, "EUR", [10.0]).to_dict()["labelExpr"]


def test_millions_are_counted_in_millions() -> None:
    assert "/ 1000000" in number_axis(RU, "count", "", [2e6, float("nan")]).to_dict()["labelExpr"]
    assert "млн" in number_axis(RU, "count", "", [2e6]).to_dict()["labelExpr"]
    assert "/ 1000000" not in number_axis(RU, "count", "", [2e5]).to_dict()["labelExpr"]


def test_colours_come_from_the_theme_only() -> None:
    drawn = [
        trend(rows([1.0, 2.0]), EN, by="week", unit="count", before=rows([1.0])),
        bars(pd.DataFrame({"name": ["A"], "value": [1.0], "shown": ["1"], "note": ["x"]}), EN),
    ]
    for chart in drawn:
        spec = chart.to_dict()
        assert not re.search(r"#[0-9a-fA-F]{3,8}\b", str(spec))
        assert list(ROLES) in [
            layer["encoding"]["color"].get("scale", {}).get("domain") for layer in spec["layer"] if "encoding" in layer
            and "color" in layer["encoding"]
        ]  # fmt: skip
    with pytest.raises(ValueError, match="purple"):
        colour("purple")


def test_names_with_quotes_do_not_break_an_expression() -> None:
    class Odd(Texts):
        def date(self, day: object, style: str = "medium") -> str:
            return "it's \\ day"

    assert r"it\'s \\ day" in day_axis(Odd("en"), [date(2026, 1, 1)], "day").to_dict()["labelExpr"]


def test_bars_keep_the_order_and_say_what_is_missing() -> None:
    given = pd.DataFrame(
        {"name": ["B", "A"], "value": [5.0, np.nan], "shown": ["5", "—"], "note": ["known for 3 of 5 posts", ""]}
    )
    made = data(bars(given, EN))
    assert made["name"].tolist() == ["B", "A"]
    assert made["right"].tolist() == ["5", "—"]
    assert made["note"].tolist() == ["known for 3 of 5 posts", ""]
    assert set(made.columns) == {"name", "value", "right", "note", "place"}


def test_a_sparkline_is_numbers_only() -> None:
    drawn = sparkline([1.0, float("nan"), 3.0, 2.0], [False, False, False, True])
    assert drawn.startswith("<svg")
    assert drawn.count("<path") == 1  # the gap breaks it; the last piece is dotted
    assert "stroke-dasharray" in drawn
    assert 'fill="none"/>' in drawn  # the last bucket is not complete
    assert "nan" not in drawn
    assert not re.findall(r">[^<]+<", drawn)


def test_a_lonely_value_is_a_dot() -> None:
    gap = float("nan")
    assert sparkline([1.0, gap, 3.0, gap, 2.0, 2.0]).count("<circle") == 3


@pytest.mark.parametrize("values", [[], [1.0], [float("nan")] * 3, [float("inf"), 1.0]])
def test_too_few_values_give_no_sparkline(values: list[float]) -> None:
    assert sparkline(values) == ""


def test_a_flat_sparkline_is_drawn() -> None:
    assert "nan" not in sparkline([4.0, 4.0, 4.0])
