"""VK, OK, TGStat, LiveDune, Popsters and Pinterest Ads as people hand them on: another order, columns left out,
re-saved, from the English interface."""

import csv
import io
import random
from collections.abc import Sequence

import pytest
from importers import golden

from smmdash.importers import FORMATS, Answers, Import, read_export
from smmdash.importers.headers import folded
from smmdash.importers.reading import read_tables

SINGLE = (
    "vk_community.csv", "vk_posts.csv", "vk_ads.xlsx", "vk_ads_demography.xlsx", "vk_ads_old.csv", "ok_group.csv",
    "ok_posts.xlsx", "tgstat_channel.xlsx", "tgstat_posts.csv", "tgstat_channels.csv", "livedune_accounts.xlsx",
    "livedune_posts.xlsx", "popsters_posts.xlsx", "pinterest_ads.csv",
)  # fmt: skip
each_single = pytest.mark.parametrize("name", SINGLE)
Table = list[list[str]]


def table_of(name: str) -> tuple[list[str], Table]:
    """The lines above the table, and its header with its rows."""
    (table,) = read_tables((golden.SAMPLES / name).read_bytes(), name)
    return list(table.preamble), [list(table.header), *map(list, table.rows)]


def read(above: Sequence[str], rows: Table, *, delimiter: str = ",", encoding: str = "utf-8") -> Import:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=delimiter, lineterminator="\r\n")
    writer.writerows([[line] for line in above] + ([[]] if above else []) + rows)
    answers = Answers(confirm="yes", order="dmy")
    data = out.getvalue().encode(encoding)
    return read_export(data, "выгрузка.csv", answers=answers, today=golden.TODAY, timezone=golden.ZONE)


def sums(found: Import) -> dict[str, float | None]:
    (table,) = found.tables
    return {key: measure.last if measure.sum is None else measure.sum for key, measure in table.measures.items()}


def facts(found: Import) -> dict[str, int]:
    return {kind: len(found.facts[kind]) for kind in ("days", "posts", "segments", "periods")}


@each_single
@pytest.mark.parametrize("seed", range(3))
def test_columns_may_come_in_any_order(name: str, seed: int) -> None:
    above, rows = table_of(name)
    order = list(range(len(rows[0])))
    random.Random(seed).shuffle(order)
    found, mixed = read(above, rows), read(above, [[row[at] for at in order] for row in rows])
    assert found.format == name.partition(".")[0]
    assert (mixed.format, mixed.rows_read, mixed.rows_rejected) == (found.format, found.rows_read, found.rows_rejected)
    assert sums(mixed) == sums(found)
    assert facts(mixed) == facts(found)


@each_single
@pytest.mark.parametrize(("delimiter", "encoding"), [(";", "cp1251"), ("\t", "utf-16"), (";", "utf-8-sig")])
def test_saved_again_comes_to_the_same(name: str, delimiter: str, encoding: str) -> None:
    above, rows = table_of(name)
    if encoding == "cp1251":  # what the code page lacks, a spreadsheet writes as a question mark
        rows = [[cell.encode(encoding, "replace").decode(encoding) for cell in row] for row in rows]
    found, again = read(above, rows), read(above, rows, delimiter=delimiter, encoding=encoding)
    assert (again.format, again.rows_read) == (found.format, found.rows_read)
    assert sums(again) == sums(found)


@each_single
def test_any_one_column_may_be_missing(name: str) -> None:
    """The rest comes to the same figures, or the table is said not to be known."""
    above, rows = table_of(name)
    whole = read(above, rows)
    known = 0
    for gone, header in enumerate(rows[0]):
        found = read(above, [[*row[:gone], *row[gone + 1 :]] for row in rows])
        if not found.format:
            assert found.facts.is_empty, header
            continue
        known += 1
        assert found.network == whole.network, header
        undated = found.network == "ads" and header in ("Дата", "Date")  # then the figures are those of a period
        assert found.tables[0].kind == ("periods" if undated else whole.tables[0].kind), header
        if found.rows_read == whole.rows_read:
            assert sums(found).items() <= sums(whole).items(), header
        else:
            assert found.rows_rejected > whole.rows_rejected, header
    assert known >= len(rows[0]) - 3


@each_single
def test_the_english_interface_comes_to_the_same(name: str) -> None:
    above, rows = table_of(name)
    (layout, *_) = (made for made in FORMATS[name.partition(".")[0]].layouts if made.column_of(folded(rows[0][0])))
    translated: list[str] = []
    for header in rows[0]:
        column = layout.column_of(folded(header))
        names = column[0].names if column else ()
        english = [one.text.rstrip("*") for one in names if one.language == "en"]
        translated.append(next((text for text in english if text not in translated), header))
    found, other = read(above, rows), read(above, [translated, *rows[1:]])
    assert other.format == found.format, translated
    assert sums(other) == sums(found)
