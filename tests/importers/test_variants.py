"""The same export in another dress comes to the same figures, or asks: never to others."""

import datetime as dt
import random
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from importers import golden, variants
from importers.variants import Variant, sums, verdict

from smmdash.importers import FORMATS, Answers, Import, read_export
from smmdash.importers.declaration import Column, ExportFormat, Layout
from smmdash.importers.headers import folded

SHARED = Path(__file__).resolve().parents[3] / "shared" / "exports"
TODAY = dt.date(2026, 11, 21)
ANSWERS = Answers(network="instagram", confirm="yes")
NETWORKS = ("meta_", "facebook_", "tiktok_", "youtube_", "x_", "twitter_", "linkedin_")
LANGUAGES = ("en", "ru", "lv", "de", "es", "pt", "fr")
DAMAGED = {"twitter_tweets.csv": "twice", "twitter__tweet_activity_excel_mangled__en__1.csv": ""}
"""Files whose ids a spreadsheet has rounded: two rows of one post cannot be told from two posts."""

SAMPLES = sorted(path for path in golden.SAMPLES.iterdir() if path.name.startswith(NETWORKS))
REAL = sorted(SHARED.glob("*.*")) if SHARED.is_dir() else []
FILES = [path for path in (*SAMPLES, *REAL) if path.suffix in (".csv", ".xlsx") and path.name != "MANIFEST.csv"]
FILES = [path for path in FILES if not path.name.startswith("ga4")]


def read(data: bytes, name: str, answers: Answers = ANSWERS) -> Import:
    return read_export(data, name, answers=answers, today=TODAY)


@cache
def made(path: Path) -> list[Variant]:
    data, chance = path.read_bytes(), random.Random(path.name)
    of = variants.of_workbook if path.suffix == ".xlsx" else variants.of_csv
    return list(of(data, path.name, chance))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_every_variant_comes_to_the_same_figures_or_asks(path: Path) -> None:
    original = read(path.read_bytes(), path.name)
    base = sums(original)
    found: Counter[str] = Counter()
    for variant in made(path):
        if DAMAGED.get(path.name) in ("", variant.kind):
            continue
        what = verdict(variant, base, answers=ANSWERS, rejected=original.rows_rejected, today=TODAY)
        left_out = bool(variant.without)
        assert what == "" or (left_out and what in ("asked", "told")), f"{variant.kind}: {what}"
        found[what] += not left_out
    assert found[""] or path.name in DAMAGED


def test_the_judge_sees_a_wrong_sum() -> None:
    path = golden.SAMPLES / "x_account_overview.csv"
    data = path.read_bytes()
    base = sums(read(data, path.name))
    assert verdict(Variant("none", data, path.name), base, answers=ANSWERS, today=TODAY) == ""
    lines = data.splitlines(keepends=True)
    short = Variant("short", b"".join(lines[:-1]), path.name)
    assert verdict(short, base, answers=ANSWERS, today=TODAY).startswith("wrong")


# --- every language ---------------------------------------------------------------------------------------------------

DECLARED = {
    key: declared
    for key, declared in FORMATS.items()
    if key.startswith(NETWORKS)
    and not key.startswith(("x_video", "twitter", "facebook_insights", "tiktok", "meta_facebook_videos"))
}


def header(layout: Layout, language: str) -> list[tuple[str, Column]]:
    """The layout's headers in one language, each column once, without those that only begin a header."""
    columns = []
    for column in layout.columns:
        names = [name.text for name in column.names if name.language == language and not name.is_beginning]
        ends = [
            f"{name.text[:-1]}eur)" for name in column.names if name.language == language and name.text.endswith("(*")
        ]
        columns += [(name, column) for name in (names or ends)[:1]]
    return list({name: (name, column) for name, column in reversed(columns)}.values())[::-1]


ADDRESSES = {
    "instagram": "https://www.instagram.com/p/Dabcdef00{}/",
    "facebook": "https://www.facebook.com/reel/90000000000000{}",
    "x": "https://x.com/cafe/status/189000000000000000{}",
    "linkedin": "https://www.linkedin.com/feed/update/urn:li:activity:720000000000000000{}",
}  # fmt: skip


def cell(column: Column, row: int, network: str) -> str:
    by_role = {
        "date": f"2026-10-{row + 13}", "start": "2026-10-01", "end": "2026-10-31", "id": f"1804400000000000{row}",
        "url": ADDRESSES.get(network, "").format(row),
        "segment": f"part {row}", "part": "Lifetime", "account": "cafe", "account_name": "Cafe", "campaign": f"c{row}",
        "campaign_detail": f"ad {row}", "measure": str(row + 2), "value": str(row + 2), "share": str(row + 2),
        "known": str(row), "currency": "EUR", "text": "words", "owner": f"page {row}",
        "span": "2026-10-01 - 2026-10-31",
    }  # fmt: skip
    return by_role.get(column.role, "" if column.role in ("error", "tags", "aside") else "x")


CASES = [
    (key, number, language)
    for key, declared in DECLARED.items()
    for number, layout in enumerate(declared.layouts)
    if layout.kind and layout.signature and not layout.title_needed and not layout.quirks & {"span_above"}
    for language in LANGUAGES
    if len({column.role for _, column in header(layout, language)} & {"date", "id", "url", "segment", "start"})
    and any(column.role in ("measure", "value") for _, column in header(layout, language))
]


@pytest.mark.parametrize(("key", "number", "language"), CASES)
def test_a_table_in_any_language_is_its_own_format_and_adds_up(key: str, number: int, language: str) -> None:
    declared: ExportFormat = FORMATS[key]
    columns = header(declared.layouts[number], language)
    rows = [
        [name for name, _ in columns],
        *[[cell(column, row, declared.network) for _, column in columns] for row in range(4)],
    ]
    data = variants.written(rows).encode("utf-8-sig")
    found = read(data, "export.csv")
    assert found.format == key
    kind = declared.layouts[number].kind
    assert [table.kind for table in found.tables] == [
        "days" if key == "meta_ads" and rows[1][2][:4] == "2026" else kind
    ]
    guessed = all(name.guess for _, column in columns for name in column.names if folded(name.text) in rows[0])
    asked = {question.key for question in read(data, "export.csv", Answers(network="instagram")).questions}
    assert ("confirm" in asked) >= guessed
    if kind in ("days", "posts"):
        added = {"watch_time_minutes": 14 / 60 if "facebook" in key else 14 * 60}
        for measure in {column.measure for _, column in columns if column.role == "measure"}:
            assert found.tables[0].measures[measure].sum == pytest.approx(added.get(measure, 14.0), abs=1e-5)


def test_every_language_is_tried() -> None:
    tried = Counter(language for _, _, language in CASES)
    assert set(tried) == set(LANGUAGES)
    assert min(tried.values()) >= 6
