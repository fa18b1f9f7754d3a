"""What a person can get wrong, each said at its place."""

import datetime as dt

import pytest

from smmdash.importers.mapping import MappedColumn, Mapping, is_sound, problems, propose
from smmdash.importers.reading import read_tables

TODAY = dt.date(2026, 11, 21)


def mapping(kind: str, *meanings: str, **more) -> Mapping:
    columns = [MappedColumn(header=f"Column {at}").meant(meaning) for at, meaning in enumerate(meanings)]
    return Mapping(id="m", fingerprint="f", kind=kind, columns=columns, **more)


@pytest.mark.parametrize(
    ("made", "wrong"),
    [
        (mapping("days", "date", "measure:likes"), []),
        (mapping("days", "measure:likes"), [("no_date", None)]),
        (mapping("days", "date"), [("no_figures", None)]),
        (mapping("days", "date", "date", "measure:likes"), [("role_twice", 1)]),
        (mapping("days", "date", "measure:likes", "ignore", "measure:likes"), [("measure_twice", 3)]),
        (mapping("days", "date", "measure:of_nobody"), [("unknown_measure", 1)]),
        (mapping("days", "date", "url", "measure:likes"), [("not_for_kind", 1)]),
        (mapping("days", "date", "measure:likes", network="myspace"), [("unknown_network", None)]),
        (mapping("posts", "date", "measure:likes"), [("no_id", None)]),
        (mapping("posts", "date", "id", "measure:followers"), [("stock_of_post", 2)]),
        (mapping("segments", "segment", "share"), [("no_dimension", None)]),
        (mapping("segments", "segment", "share", dimension="age"), []),
        (mapping("segments", "segment", "dimension", "share", "measure:followers"), [("one_figure", 3)]),
        (mapping("periods", "start", "measure:reach"), [("no_end", None)]),
    ],
)
def test_what_forbids_saving(made, wrong):
    assert [(problem.key, problem.at) for problem in problems(made)] == wrong
    assert is_sound(made) == (not wrong)


def seen(text: str, *meanings: str) -> list[tuple[str, int | None]]:
    """What is said of a table whose columns are taken for ``meanings``."""
    found = propose(read_tables(text.encode(), "t.csv")[0], TODAY, kind="days")
    columns = [column.meant(meaning) for column, meaning in zip(found.mapping.columns, meanings, strict=True)]
    made = found.mapping.model_copy(update={"columns": columns})
    told = problems(made, [guess.content for guess in found.columns])
    assert is_sound(made)
    return [(problem.key, problem.at) for problem in told]


def rows(*columns) -> str:
    return "Day,A\n" + "".join(f"2026-10-{day + 1:02d},{value}\n" for day, value in enumerate(columns))


def test_a_level_under_the_name_of_a_gain_and_a_gain_under_the_name_of_a_level():
    levels = rows(*range(10_500, 10_540, 2))
    gains = rows(3, 0, 12, 5, 1, 40, 0, 7, 2, 9)
    assert seen(levels, "date", "measure:followers_gained") == [("looks_like_level", 1)]
    assert seen(levels, "date", "measure:followers") == []
    assert seen(gains, "date", "measure:followers") == [("looks_like_change", 1)]
    assert seen(gains, "date", "measure:followers_gained") == []


def test_one_odd_figure_says_nothing_about_the_others():
    assert seen(rows(1, *range(10_500, 10_540, 2)), "date", "measure:followers") == []


def test_cells_that_do_not_fit():
    text = "Day,A\nMonday,few\nTuesday,many\n"
    assert seen(text, "date", "measure:likes") == [("not_dates", 0), ("not_numbers", 1)]


def test_open_points_are_told_until_they_are_settled():
    assert ("order_open", 0) in seen("Day,A\n01/02/2026,5\n03/04/2026,6\n", "date", "measure:likes")
    assert ("days_repeat", 0) in seen("Day,A\n2026-10-01,5\n2026-10-01,6\n", "date", "measure:likes")
