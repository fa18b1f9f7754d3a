"""Figures that cannot be: levels of people that fall to nothing, and days that have not come."""

from dataclasses import replace
from datetime import date, timedelta

import pandas as pd
import pytest
from checks.changes import TODAY, Change, altered, both, cell

from smmdash.checks import CHECKS, Evidence, Finding, message, run
from smmdash.facts import frame
from smmdash.i18n import LANGUAGES, Texts

ONLY = {"data_impossible": CHECKS["data_impossible"]}


def told(good: Evidence, change: Change) -> list[Finding]:
    return [result.finding for result in run(altered(good, change), ONLY) if result.finding]


def dated(day: date, line: int = 5, kind: str = "days", **figures: float) -> Change:
    """Move a row to another day, with other figures."""

    def change(evidence: Evidence) -> Evidence:
        rows = evidence.facts[kind].copy()
        chosen = (rows["line"] == line) & (rows["network"] == "instagram")
        rows.loc[chosen, "date"] = pd.Timestamp(day)
        for name, value in figures.items():
            rows.loc[chosen, name] = value
        return replace(evidence, facts=replace(evidence.facts, **{kind: frame(kind, rows)}))

    return change


NOTHING = {"followers": 0.0, "reach": 0.0, "impressions": 0.0, "likes": 0.0}


@pytest.mark.parametrize("lines", [(80,), (80, 81), (209, 210, 211)])
def test_thousands_of_followers_do_not_leave_on_one_day(good: Evidence, lines: tuple[int, ...]) -> None:
    (found,) = told(good, both(*(cell("followers", 0, line=line) for line in lines)))
    assert (found.values["rule"], found.values["count"]) == ("fallen", len(lines))
    assert found.values["lines"] == tuple(map(str, lines))


@pytest.mark.parametrize(
    "change",
    [
        cell("followers", 0, line=2),
        both(*(cell("followers", 0, line=line) for line in range(2, 20))),
        both(*(cell("followers", 99, line=line) for line in range(2, 80)), cell("followers", 0, line=80)),
        cell("followers", 1, line=80),
        cell("likes", 0, line=80),
    ],
    ids=["the first day", "an account that begins", "a small group that is closed", "not nothing", "a flow"],
)
def test_other_zeros_can_be(good: Evidence, change: Change) -> None:
    assert told(good, change) == []


def test_the_days_before_are_those_of_the_same_account(good: Evidence) -> None:
    assert told(good, both(cell("followers", 0, line=120, account="another"))) == []


@pytest.mark.parametrize(("kind", "line"), [("days", 5), ("posts", 5)])
def test_a_day_that_has_not_come_has_no_figures(good: Evidence, kind: str, line: int) -> None:
    (found,) = told(good, dated(date(2027, 5, 3), line, kind))
    assert (found.values["rule"], found.values["count"], found.values["day"]) == ("future", 1, date(2027, 5, 3))
    assert found.values["lines"] == (str(line),)


def test_the_last_of_the_days_to_come_is_named(good: Evidence) -> None:
    (found,) = told(good, both(dated(date(2027, 5, 3), 5), dated(date(2027, 1, 3), 6)))
    assert (found.values["count"], found.values["day"]) == (2, date(2027, 5, 3))


@pytest.mark.parametrize(
    "change",
    [
        dated(TODAY, 211),
        dated(TODAY + timedelta(days=1), 211),
        dated(TODAY + timedelta(days=9), 211, **NOTHING),
        dated(TODAY + timedelta(days=9), 211, **dict.fromkeys(NOTHING, float("nan"))),
    ],
    ids=["today", "where it is tomorrow already", "zeros up to the month's end", "empty days up to the month's end"],
)
def test_an_export_may_reach_beyond_today(good: Evidence, change: Change) -> None:
    assert told(good, change) == []


def test_beside_many_others_they_are_summed_up_with_a_name_each(good: Evidence) -> None:
    measures = ("saves", "shares", "comments", "views", "clicks")
    many = both(*(cell(name, -1) for name in measures), dated(date(2027, 5, 3), 7))
    rest = told(good, many)[-1]
    assert rest.values["rule"] == "several"
    assert all(term.key.removeprefix("measure-") for term in rest.values["measures"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_both_are_said_in_words(good: Evidence, language: str) -> None:
    texts = Texts(language)
    for change, part in (
        (cell("followers", 0, line=80), texts("measure-followers")),
        (dated(date(2027, 5, 3)), "2027"),
    ):
        (result,) = [one for one in run(altered(good, change), ONLY) if one.finding]
        said = message(result, texts)
        assert part.casefold() in said.casefold()
        assert "{" not in said
