"""The timeline: every dated step, none over another, and what is overdue and next."""

from datetime import date, timedelta

import pandas as pd
import pytest

from smmdash.charts.month import month
from smmdash.charts.progress import progress
from smmdash.charts.timeline import HEAD, NAME, NAME_LENGTH, NAME_LINES, name_lines
from smmdash.charts.timeline import timeline as drawn
from smmdash.goals import Goal, Outcome, Step
from smmdash.i18n import LANGUAGES, Texts
from smmdash.planning import Mark, timeline
from smmdash.planning.timeline import next_due, overdue

TODAY = date(2026, 11, 21)


def step(step_id: str, start: date | None, due: date | None, *, done: bool = False) -> Step:
    return Step(id=step_id, title=step_id, start=start, due=due, done=done)


GOAL = Goal(
    id="g", statement="More guests", start=date(2026, 10, 1), deadline=date(2026, 12, 31),
    steps=[
        step("made", None, date(2026, 10, 20), done=True), step("late", date(2026, 10, 21), date(2026, 11, 10)),
        step("now", None, date(2026, 12, 1)), step("over it", date(2026, 11, 15), date(2026, 11, 30)),
        step("undated", None, None), step("later", date(2026, 12, 2), date(2026, 12, 20)),
    ],
)  # fmt: skip


def test_steps_stand_in_lanes_with_their_state() -> None:
    (bar,) = timeline([GOAL], {}, today=TODAY)
    assert [(one.number, one.state) for one in bar.segments] == [
        (1, "done"), (2, "overdue"), (3, "running"), (4, "running"), (6, "ahead"),
    ]  # fmt: skip
    assert bar.segments[0].first == GOAL.start
    assert bar.segments[2].first == date(2026, 11, 11)
    for one in bar.segments:
        for other in bar.segments:
            if one is not other and one.lane == other.lane:
                assert one.last < other.first or other.last < one.first
    assert bar.lanes == 2
    assert [one.step.id for one in overdue([bar])] == ["late"]
    assert [one.step.id for one in next_due([bar], TODAY)] == ["over it", "now", "later"]


def test_ended_and_undated_goals_are_left_out() -> None:
    ended = GOAL.model_copy(update={"outcome": Outcome(result="reached", day=TODAY)})
    assert timeline([ended, Goal(id="bare")], {}, today=TODAY) == []
    due = timeline([Goal(id="d", deadline=date(2026, 12, 1))], {}, today=TODAY)
    assert (due[0].first, due[0].last) == (date(2026, 12, 1), date(2026, 12, 1))


def test_a_step_that_ends_before_it_begins_is_drawn_the_right_way_round() -> None:
    odd = GOAL.model_copy(update={"steps": [step("odd", date(2026, 12, 5), date(2026, 12, 1))]})
    (bar,) = timeline([odd], {}, today=TODAY)
    assert (bar.segments[0].first, bar.segments[0].last) == (date(2026, 12, 1), date(2026, 12, 5))


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_chart_has_a_row_for_each_mark_and_all_axes_alike(language: str) -> None:
    marks = [Mark(date(2026, 10, 31), 300, 280, "missed"), Mark(date(2026, 11, 30), 600, 500, "running")]
    bars = timeline([GOAL, Goal(id="d", statement="Soon", deadline=date(2026, 12, 1))], {"g": marks}, today=TODAY)
    spec = drawn(bars, Texts(language), today=TODAY).to_dict()
    rows = [row for name, data in spec["datasets"].items() for row in data if "kind" in row]
    kinds = [row["kind"] for row in rows]
    assert kinds.count("name") == kinds.count("window") == kinds.count("deadline") == 2
    assert sum(kind.startswith("step_") for kind in kinds) == 5
    assert sum(kind.startswith("mark_") for kind in kinds) == 2
    assert all("plan-" not in str(row) for row in rows)
    # Layers whose y axes differ make Vega fail without a word.
    assert all(
        layer["encoding"]["y"].get("axis", "missing") is None
        for layer in spec["layer"]
        if "field" in layer.get("encoding", {}).get("y", {})
    )
    with pytest.raises(ValueError, match="no goal"):
        drawn([], Texts(language), today=TODAY)


def test_today_is_drawn_beside_names_and_its_own_label_never_through_them() -> None:
    long = Goal(id="long", statement="Visits to the site from social networks " * 3, deadline=date(2026, 12, 1))
    bars = timeline([GOAL, long, GOAL], {}, today=TODAY)
    spec = drawn(bars, Texts("en"), today=TODAY).to_dict()
    rows = [row for data in spec["datasets"].values() for row in data if "kind" in row]
    names = [row["top"] for row in rows if row["kind"] == "name"]
    spans = [(row["top"], row["bottom"]) for row in rows if row["kind"] == "now"]
    assert len(spans) == 3
    assert len(names) == 4
    half = NAME / 2
    for top, bottom in spans:
        assert top >= HEAD
        assert all(name + half <= top or name - half >= bottom for name in names)


def test_a_long_name_takes_two_lines_that_fit_a_narrow_screen() -> None:
    assert name_lines("Ten visits") == ["Ten visits"]
    assert name_lines("") == [""]
    lines = name_lines("11,000 visits to the website from social networks in one quarter")
    assert lines == ["11,000 visits to the website from", "social networks in one quarter"]
    cut = name_lines("word " * 60)
    assert len(cut) == NAME_LINES
    assert cut[-1].endswith("word…")
    told = name_lines("A name of which the author ends it with three dots himself…")
    assert "".join(told).endswith("himself…")
    assert max(map(len, [*cut, *name_lines("x" * 300)])) <= NAME_LENGTH


@pytest.mark.parametrize("sunday", [False, True])
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_month_has_a_cell_for_every_day_and_a_sign_for_every_post(language: str, sunday: bool) -> None:
    texts = Texts(language)
    for first in (date(2026, 2, 1), date(2026, 11, 1), date(2027, 2, 1), date(2028, 2, 1)):
        days = (first + timedelta(days=32)).replace(day=1) - first
        signs = {first: [("published", "A"), ("late", "B")], first + timedelta(days=5): [("planned", "C")] * 7}
        spec = month(first, signs, texts, today=TODAY, sunday=sunday).to_dict()
        rows = [row for data in spec["datasets"].values() for row in data]
        cells = [row for row in rows if "left" in row]
        assert [cell["text"] for cell in cells] == [str(day) for day in range(1, days.days + 1)]
        assert cells[0]["left"] == ((first.weekday() + 1) % 7 if sunday else first.weekday())
        assert sum("kind" in row for row in rows) == 2 + 4
        assert [cell["more"] for cell in cells if cell["more"]] == ["+3"]
        assert cells[0]["told"].startswith(texts.date(first))
        placed = [layer for layer in spec["layer"] if "tooltip" in layer["encoding"]]
        assert all(layer["encoding"]["description"]["field"] == "told" for layer in placed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_goal_s_chart_carries_its_intermediate_targets(language: str) -> None:
    days = pd.date_range("2026-10-01", "2026-12-31", freq="D")
    line = pd.DataFrame({"date": days, "expected": range(len(days)), "actual": float("nan")})
    nan = float("nan")
    marks = [
        Mark(date(2026, 10, 31), 30, 28, "missed"), Mark(date(2026, 11, 30), 60, nan, "running"),
        Mark(date(2026, 12, 5), nan, nan, "running"),
    ]  # fmt: skip
    drawn_with = progress(line, Texts(language), unit="count", target=91, marks=marks).to_dict()
    rows = [row for data in drawn_with["datasets"].values() for row in data if "state" in row]
    assert [(row["value"], row["state"]) for row in rows] == [(30, "missed"), (60, "running")]
    shapes = [layer["mark"].get("shape") for layer in drawn_with["layer"]]
    assert {"cross", "triangle-down"} <= set(shapes)
    bare = progress(line, Texts(language), unit="count", target=91).to_dict()
    assert len(drawn_with["layer"]) == len(bare["layer"]) + 2
