"""The chart of open errors and warnings: a step line each, named in words, in every language."""

from datetime import date, timedelta

import altair as alt
import pytest

from smmdash.charts.findings_history import KINDS, findings_history
from smmdash.checks.history import Point
from smmdash.i18n import LANGUAGES, Texts

DAYS = [Point(date(2026, 11, 1) + timedelta(days=3 * n), 5 - n, 2 * n, 0) for n in range(4)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_line_for_errors_and_one_for_warnings_named_at_their_ends(language: str) -> None:
    texts = Texts(language)
    made = findings_history(DAYS, texts)
    alt.Chart.from_dict(made.to_dict())  # holds it against the schema
    tables = [table for table in made.to_dict()["datasets"].values() if "count" in table[0]]
    counts = {tuple(row["count"] for row in table) for table in tables}
    assert {(5, 4, 3, 2), (0, 2, 4, 6)} <= counts
    ends = {table[0]["said"] for table in tables if len(table) == 1}
    assert ends == {texts("checks-history_errors", count=2), texts("checks-history_warnings", count=6)}
    marks = [layer["mark"]["type"] for layer in made.to_dict()["layer"]]
    assert marks.count("line") == len(KINDS) == marks.count("text")


def test_nothing_open_all_along_is_still_a_chart() -> None:
    flat = [Point(date(2026, 11, 1), 0, 0, 0), Point(date(2026, 11, 9), 0, 0, 0)]
    scale = findings_history(flat, Texts("en")).to_dict()["layer"][0]["encoding"]["y"]["scale"]
    assert scale["domain"] == [0, 1]


def test_errors_and_warnings_differ_in_their_dashes_too() -> None:
    lines = [
        one["mark"] for one in findings_history(DAYS, Texts("en")).to_dict()["layer"] if one["mark"]["type"] == "line"
    ]
    assert len({tuple(one["strokeDash"]) for one in lines}) == 2
