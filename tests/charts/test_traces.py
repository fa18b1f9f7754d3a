"""The picture of the plan: a box for every link, lines between them, gaps dashed; large plans in groups."""

import pytest

from smmdash.audit import Trace, traces
from smmdash.charts.lanes import Cell, Lanes, grouped, lanes, listed
from smmdash.charts.traces import traces_chart, wrap
from smmdash.goals import Audience, BusinessGoal, Goal, Step, Target
from smmdash.i18n import LANGUAGES, Texts

EN = Texts("en")
WANTED = [BusinessGoal(id="b1", name="Bookings"), BusinessGoal(id="b2", name="Staff"), BusinessGoal(id="b3", name=" ")]
PEOPLE = [Audience(id="a1", name="Students"), Audience(id="a2", name="Parents")]


def goal(key: str, **values) -> Goal:
    steps = [Step(id="s", title="Ad"), Step(id="t", title="Reel")]
    whole = {"statement": key, "business_goal": "b1", "metric": "leads", "audience": "a1", "steps": steps}
    return Goal(id=key, **{**whole, **values})


GOALS = [
    goal("whole"),
    goal("bare", metric="", audience="", steps=[]),
    goal("mark", business_goal="b3", metric="", target=Target(kind="milestone"), steps=[Step(id="s", title="Papers")]),
    goal("lost", business_goal=""),
]
ROWS = traces(WANTED, GOALS, PEOPLE)


def boxes(shown: Lanes) -> list[tuple[int, str, bool]]:
    return [(cell.column, cell.text, cell.hole) for cell in shown.cells]


def test_a_business_goal_spans_the_lanes_of_its_goals() -> None:
    shown = lanes(ROWS, EN)
    assert shown.count == len(ROWS) == 6
    assert shown.cells[0] == Cell(0, "Bookings", False, 0, 1)
    assert (0, EN("audit_page-unnamed"), False) in boxes(shown), "a business goal without a name is no gap"
    assert (0, EN("audit-hole_no_business_goal"), True) in boxes(shown)


def test_every_gap_is_a_box_of_its_own_and_nothing_else_is() -> None:
    shown = lanes(ROWS, EN)
    gaps = sum(len(row.holes) for row in ROWS)
    assert sum(hole for _, _, hole in boxes(shown)) == gaps == 6
    bare = [(cell.column, cell.text, cell.hole) for cell in shown.cells if cell.first == 1 and cell.column]
    assert bare == [
        (1, "bare", False),
        (2, EN("audit-hole_no_metric"), True),
        (3, EN("audit-hole_no_audience"), True),
        (4, EN("audit-hole_no_step"), True),
    ]
    assert (2, EN("trace-milestone"), False) in boxes(shown)
    assert (4, EN("trace-steps", first="Ad", count=1), False) in boxes(shown)
    assert (4, "Papers", False) in boxes(shown)


def test_lines_lead_from_left_to_right_and_an_orphan_audience_hangs_on_its_gap() -> None:
    shown = lanes(ROWS, EN)
    columns = [(shown.cells[before].column, shown.cells[after].column) for before, after in shown.links]
    assert all(before < after for before, after in columns)
    entered = [after for _, after in shown.links]
    assert len(entered) == len(set(entered))
    unentered = [cell for place, cell in enumerate(shown.cells) if place not in entered]
    assert [cell.column for cell in unentered] == [0, 0, 0, 0, 1], "business goals, and the gap before an audience"
    assert sum(shown.cells[before].column == 0 for before, _ in shown.links) == 5, "each goal hangs on its own"
    parents = next(place for place, cell in enumerate(shown.cells) if cell.text == "Parents")
    (link,) = [pair for pair in shown.links if parents in pair]
    assert shown.cells[link[0]].hole
    assert shown.cells[link[0]].column == 1


def test_a_group_counts_what_its_goals_lack() -> None:
    shown = grouped(ROWS, EN)
    assert shown.count == 4, "three business goals, and goals without one"
    assert [(cell.text, cell.hole) for cell in shown.cells if cell.first == 0] == [
        ("Bookings", False),
        (EN("trace-goals", count=2), False),
        *[(EN("trace-lack", lacking=1, count=2), True)] * 3,
    ]
    assert [(cell.text, cell.hole) for cell in shown.cells if cell.first == 1] == [
        ("Staff", False), (EN("audit-hole_no_goal"), True)
    ]  # fmt: skip


def test_the_list_for_narrow_screens_says_the_same() -> None:
    found = listed(ROWS, lambda text, hole: f"[{text}]" if hole else text, EN)
    assert [head for head, _ in found] == [
        "Bookings", "Staff", EN("audit_page-unnamed"), f"[{EN('audit-hole_no_business_goal')}]", EN("trace-audiences")
    ]  # fmt: skip
    assert found[0][1][0] == ["whole", EN("metric-leads"), "Students", EN("trace-steps", first="Ad", count=1)]
    assert found[1][1] == [[f"[{EN('audit-hole_no_goal')}]"]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("make", [lanes, grouped], ids=["lanes", "grouped"])
def test_the_chart_is_valid_draws_every_box_and_no_two_overlap(language: str, make) -> None:
    shown = make(ROWS, Texts(language))
    made = traces_chart(shown, Texts(language)).to_dict()
    drawn = [layer for layer in made["layer"] if layer["mark"].get("type") == "rect"]
    rows = [row for layer in drawn for row in made["datasets"][layer["data"]["name"]]]
    assert sorted(row["text"] for row in rows) == sorted(cell.text for cell in shown.cells)
    dashed = [layer["mark"]["strokeDash"] for layer in drawn]
    assert dashed == [[1, 0], [5, 4]]
    for one in rows:
        assert 0 < one["top"] < one["bottom"] <= made["height"]
        for other in rows:
            if one is not other and one["left"] == other["left"]:
                assert one["bottom"] < other["top"] or other["bottom"] < one["top"]


def test_a_plan_without_gaps_has_no_dashes() -> None:
    shown = lanes([Trace("B", "G", "leads", "A", ("S",), "g", (), "b", "a")], EN)
    marks = [layer["mark"] for layer in traces_chart(shown, EN).to_dict()["layer"]]
    assert all(mark.get("strokeDash") != [5, 4] for mark in marks)


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("Bookings", ["Bookings"]),
        ("", [""]),
        ("one two three", ["one two", "three"]),
        ("abcdefghijkl", ["abcdefg-", "hijkl"]),
        ("in abcdefghijkl", ["in", "abcdefg-", "hijkl"]),
        ("aa bb cc dd ee ff gg hh ii jj", ["aa bb cc", "dd ee ff", "gg hh i…"]),
    ],
)
def test_long_names_are_wrapped_and_then_cut(text: str, lines: list[str]) -> None:
    found = wrap(text, letters=8, lines=3)
    assert all(len(line) <= 8 for line in found)
    if "…" not in lines[-1]:
        assert found == lines
    else:
        assert found[:2] == lines[:2]
        assert found[2].endswith("…")
