"""Samples as people pass them on: columns moved and left out, saved again by a spreadsheet, in a code page."""

import csv
import io
import re
from collections.abc import Sequence

import pytest
from importers import golden

from smmdash.importers import Answers, Import, read_export
from smmdash.importers.reading import read_tables

KEYS = (
    "google_ads", "yandex_direct", "yandex_metrica_days", "yandex_metrica_sources", "yandex_metrica_utm",
    "yandex_metrica_social", "yandex_metrica_parts", "ga4_report", "hootsuite_x_posts", "hootsuite_instagram_posts",
    "hootsuite_facebook_posts", "sprout_posts", "sprout_profiles", "sprout_facebook", "sprout_instagram", "sprout_x",
    "metricool_posts", "metricool_days",
)  # fmt: skip
_DECIMAL = re.compile(r"-?\d+\.\d+%?")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d{3})")
SPARE = {
    "google_ads": {"Campaign ID", "Campaign type", "CTR", "Avg. CPC"},
    "yandex_direct": {"№ Кампании", "CTR (%)", "CR, %", "CPA (руб.)", "Тип площадки"},
    "yandex_metrica_days": {"Просмотры", "Время на сайте", "Доля новых посетителей"},
    "yandex_metrica_sources": {"Глубина просмотра", "Время на сайте", "Конверсия (Заказ торта)"},
    "yandex_metrica_utm": {"Глубина просмотра", "Время на сайте"},
    "yandex_metrica_social": {"Глубина просмотра", "Время на сайте"},
    "yandex_metrica_parts": {"Глубина просмотра", "Время на сайте"},
    "ga4_report": {"Engagement rate", "Event count", "Total revenue", "Users"},
    "hootsuite_x_posts": {"Quote Tweets", "Engagement Rate", "Tweet Campaign", "Tweet Tags"},
    "hootsuite_instagram_posts": {"Post Campaign", "Post Tags", "Post Type"},
    "hootsuite_facebook_posts": {"Post Campaign", "Post Tags", "Post Title"},
    "sprout_posts": {"Sent by", "Organic Impressions", "Paid Impressions", "Negative Feedback", "Tags", "Likes"},
    "sprout_profiles": {"Net Audience Growth", "Sent Messages (Total)", "Other Post Clicks"},
    "sprout_facebook": {"Net Page Likes", "Negative Feedback", "Love Reactions", "Organic Impressions"},
    "sprout_instagram": {"Following", "Story Replies", "Profile Actions"},
    "sprout_x": {"Following", "Other Engagements"},
    "metricool_posts": {"Engagement", "Type", "Shares"},
    "metricool_days": {"Reach"},
}
each_key = pytest.mark.parametrize("key", KEYS)


def parts(key: str) -> tuple[list[str], list[str], list[list[str]]]:
    """The lines above a sample's table, its header and its rows."""
    path = next(golden.SAMPLES.glob(f"{key}.*"))
    (table,) = read_tables(path.read_bytes(), path.name)
    return table.preamble, table.header, table.rows


def written(above: Sequence[str], header: Sequence[str], rows: Sequence[Sequence[str]], mark: str) -> str:
    out = io.StringIO()
    writer = csv.writer(out, delimiter=mark, lineterminator="\r\n")
    writer.writerows([[line] for line in above])
    writer.writerows([header, *rows])
    return out.getvalue()


def read(data: bytes) -> Import:
    answers = Answers(confirm="yes")
    return read_export(data, "renamed.csv", today=golden.TODAY, timezone=golden.ZONE, answers=answers)


def sums(found: Import, spare: set[str] = frozenset()) -> dict[str, object]:  # type: ignore[assignment]
    (table,) = (table for table in found.tables if table.kind)
    return {
        key: (measure.sum, measure.last, measure.count) for key, measure in table.measures.items() if key not in spare
    }


@each_key
def test_columns_in_another_order(key: str) -> None:
    above, header, rows = parts(key)
    plain = read(written(above, header, rows, ",").encode())
    moved = read(written(above, header[::-1], [row[::-1] for row in rows], ",").encode())
    assert (plain.format, moved.format) == (key, key)
    assert sums(moved) == sums(plain)
    assert moved.rows_read == plain.rows_read


@each_key
@pytest.mark.parametrize("mark", [";", "\t"])
def test_saved_again_by_a_spreadsheet_with_decimal_commas(key: str, mark: str) -> None:
    above, header, rows = parts(key)
    plain = read(written(above, header, rows, ",").encode())
    local = [
        [cell.replace(".", ",") if _DECIMAL.fullmatch(cell) else cell for cell in row]
        for row in (
            [_THOUSANDS.sub("", cell) if re.fullmatch(r"[\d.,]+", cell) else cell for cell in row] for row in rows
        )
    ]
    found = read(written(above, header, local, mark).encode("utf-8-sig"))
    assert found.format == key
    assert sums(found) == sums(plain)
    assert found.rows_read == plain.rows_read


@each_key
def test_in_a_code_page(key: str) -> None:
    above, header, rows = parts(key)
    plain = read(written(above, header, rows, ",").encode())
    data = written(above, header, rows, ";").encode("cp1251", "replace")
    found = read(data)
    assert found.format == key
    assert sums(found) == sums(plain)


@each_key
def test_with_columns_left_out(key: str) -> None:
    above, header, rows = parts(key)
    plain = read(written(above, header, rows, ",").encode())
    spare = SPARE[key]
    assert spare <= set(header)
    kept = [at for at, name in enumerate(header) if name not in spare]
    found = read(written(above, [header[at] for at in kept], [[row[at] for at in kept] for row in rows], ",").encode())
    assert found.format == key
    left, whole = sums(found), sums(plain)
    assert {name: whole[name] for name in left} == left
    lost = {"ga4_report": {"revenue", "users"}, "metricool_posts": {"shares"}, "metricool_days": {"reach"}}
    assert set(whole) - set(left) <= lost.get(key, set())
