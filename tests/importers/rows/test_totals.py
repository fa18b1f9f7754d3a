"""Totals that somebody wrote into an export: known, never counted, whatever they are called."""

import datetime as dt

import pytest

from smmdash.importers import Answers, Import, read_export
from smmdash.importers.results import TableRead

TODAY = dt.date(2026, 11, 21)
DAYS = "Date,Video Views,Profile Views,Likes,Comments,Shares\n2026-11-01,10,1,2,3,4\n2026-11-02,7,1,2,3,4\n"
POSTS = (
    "Post ID,Account username,Description,Publish time,Permalink,Post type,Reach,Likes,Comments\n"
    "181,lumo,Shelf,11/01/2026 10:00,https://www.instagram.com/p/a/,IG image,50,5,1\n"
    "182,lumo,Lamp,11/02/2026 10:00,https://www.instagram.com/p/b/,IG image,70,8,2\n"
)
NAMES = ("Итого", "Всего:", "Kopā", "Total", "Grand Total", "Сумма", "Summe", "", "anything")


def read(text: str, name: str = "export.csv", **answers: str) -> Import:
    return read_export(text.encode(), name, today=TODAY, answers=Answers(**{"account": "lumo", **answers}))  # type: ignore[arg-type]


def table(found: Import) -> TableRead:
    (one,) = found.tables
    assert found.ledger.balanced
    return one


@pytest.mark.parametrize("name", NAMES)
def test_a_sum_below_the_days_is_known_as_a_total(name: str) -> None:
    one = table(read(f"{DAYS}{name},17,2,4,6,8\n"))
    assert (one.rows_read, one.rows_rejected, one.rows_known) == (2, 0, ((4, "total"),))
    assert one.measures["views"].sum == 17


@pytest.mark.parametrize("name", NAMES)
def test_a_sum_below_the_posts_is_no_post(name: str) -> None:
    found = read(f"{POSTS}{name},,,,,,120,13,3\n")
    one = table(found)
    assert (one.rows_read, one.rows_rejected, one.rows_known) == (2, 0, ((4, "total"),))
    assert found.facts.posts["likes"].sum() == 13
    assert set(found.facts.posts["post_id"]) == {"181", "182"}


def test_sums_of_parts_and_of_all_are_totals() -> None:
    one = table(read(f"{DAYS},17,2,4,6,8\n2026-11-03,1,1,1,1,1\n2026-11-04,2,1,1,1,1\n,3,2,2,2,2\n,20,4,6,8,10\n"))
    assert (one.rows_read, [line for line, _ in one.rows_known]) == (4, [4, 7, 8])


def test_a_sum_above_the_rows_is_a_total() -> None:
    header, *days = DAYS.splitlines()
    assert table(read("\n".join([header, ",17,2,4,6,8", *days]) + "\n")).rows_known == ((2, "total"),)


def test_figures_that_are_no_sums_are_set_aside_with_a_reason() -> None:
    one = table(read(f"{DAYS}Total,18,2,4,6,8\n"))
    assert [(row.line, row.reason) for row in one.rejected] == [(4, "date_unreadable")]
    assert one.measures["views"].sum == 17
    posts = read(f"{POSTS}Total,,,,,,120,99,3\n")
    assert [(row.line, row.reason) for row in table(posts).rejected] == [(4, "no_date")]
    assert posts.facts.posts["likes"].sum() == 13


def test_reach_may_be_a_mean_beside_sums() -> None:
    assert table(read(f"{POSTS}Total,,,,,,60,13,3\n")).rows_known == ((4, "total"),)


def test_one_row_is_no_sum_of_itself() -> None:
    first = DAYS[: DAYS.index("2026-11-02")]
    assert table(read(f"{first},10,1,2,3,4\n")).rows_rejected == 1
    assert table(read(f"{first}Total,10,1,2,3,4\n")).rows_known == ((3, "total"),)


def test_posts_without_a_day_stay_posts() -> None:
    found = read(f"{POSTS}183,lumo,Rug,,https://www.instagram.com/p/c/,IG image,9,1,1\n")
    assert (table(found).rows_read, found.facts.posts["likes"].sum()) == (3, 14)


def test_a_total_of_segments_is_no_segment() -> None:
    found = read('"Gender","Distribution"\n"Female","0.6"\n"Male","0.4"\n"Total","1"\n', "FollowerGender.csv")
    assert set(found.facts.segments["segment"]) == {"female", "male"}
    assert table(found).rows_known == ((4, "total"),)


@pytest.mark.parametrize("name", ["Average", "Vidēji:", "Среднее", "Макс.", "anything", ""])
def test_a_mean_below_the_posts_is_no_post(name: str) -> None:
    found = read(f"{POSTS}{name},,,,,,60,6.5,1.5\n")
    one = table(found)
    assert (one.rows_read, found.facts.posts["likes"].sum()) == (2, 13)
    assert one.rows_known == (((4, "total"),) if name and name != "anything" else ())


@pytest.mark.parametrize("name", ["Everything", "Среднее", "Kopā"])
def test_what_is_computed_below_ads_is_no_ad(name: str) -> None:
    ads = "Ad name,Ad Set Name,Impressions,Amount spent (EUR)\nA,Set,100,1.50\nB,Set,50,2.00\n"
    mean = name == "Среднее"
    found = read(f"{ads}{name},,{75 if mean else 150},{'1.75' if mean else '3.50'}\n", "ads 2026-09-01-2026-09-30.csv")
    periods = found.facts.periods
    assert periods.loc[periods["measure"] == "impressions", "value"].tolist() == [150]
    assert table(found).rows_known == ((4, "total"),)


def test_numbers_of_rows_name_nothing() -> None:
    lines = f"{POSTS}Average,,,,,,60,6.5,1.5\n".splitlines()
    numbered = "\n".join(f"{number or ''},{line}" for number, line in enumerate(lines))
    assert read(f"{numbered}\n").facts.posts["likes"].sum() == 13
