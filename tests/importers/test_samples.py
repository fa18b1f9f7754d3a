"""Every format has a sample, and every sample comes to what ``expected/`` says.

After a wanted change: ``SMMDASH_WRITE_GOLDEN=1 pytest tests/importers/test_samples.py``, then read the diff.
"""

import datetime as dt
import os
import random

import pytest
from importers import golden, make_samples

from smmdash import facts
from smmdash.checks import CHECKS, Evidence, run
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import FORMATS
from smmdash.importers.reading import read_tables
from smmdash.store.state import new

NAMES = sorted(make_samples.SAMPLES)
each_sample = pytest.mark.parametrize("name", NAMES)


def test_every_format_has_a_sample_of_its_name() -> None:
    assert sorted(name.partition(".")[0] for name in NAMES) == sorted(FORMATS)
    assert [name for name in NAMES if not (golden.SAMPLES / name).is_file()] == []


@each_sample
def test_sample_is_as_its_script_writes_it(name: str) -> None:
    written = (golden.SAMPLES / name).read_bytes()
    made = make_samples.SAMPLES[name](random.Random(name))
    if name.endswith(".csv"):
        assert written == made
    else:  # archives may be packed differently by another version of zlib
        assert [table.rows for table in read_tables(written, name)] == [table.rows for table in read_tables(made, name)]


@each_sample
def test_sample_is_recognised_by_its_own_format(name: str) -> None:
    found = golden.read(golden.SAMPLES / name)
    key = name.partition(".")[0]
    assert found.error is None
    assert any(table.format == key and (table.kind or key == "youtube_by_date") for table in found.tables)
    assert found.format == key
    assert found.confidence > 0.8
    assert found.network == FORMATS[key].network or not FORMATS[key].network


@each_sample
def test_sample_comes_to_its_golden_file(name: str) -> None:
    path = golden.EXPECTED / f"{name}.json"
    made = golden.golden(golden.SAMPLES / name)
    if os.environ.get("SMMDASH_WRITE_GOLDEN"):
        path.write_text(made, encoding="utf-8")
    assert made == path.read_text(encoding="utf-8")


@each_sample
def test_sample_has_no_impossible_figures(name: str) -> None:
    frames = golden.read(golden.SAMPLES / name).facts
    known = Evidence(new("w", "W", dt.datetime(2026, 11, 20, tzinfo=dt.UTC)).workspace, golden.TODAY, frames)
    found = run(known, {"data_impossible": CHECKS["data_impossible"]})
    assert [result.finding.values for result in found if result.finding] == []


def test_no_golden_file_without_a_sample() -> None:
    assert sorted(path.name for path in golden.EXPECTED.iterdir()) == [f"{name}.json" for name in NAMES]


@each_sample
def test_every_record_of_a_sample_is_counted(name: str) -> None:
    data = (golden.SAMPLES / name).read_bytes()
    raw = read_tables(data, name)
    found = golden.read(golden.SAMPLES / name)
    assert len(raw) == len(found.tables)
    for table, read in zip(raw, found.tables, strict=True):
        assert read.rows_read + read.rows_rejected + len(read.rows_known) == table.raw_records


@each_sample
def test_every_fact_of_a_sample_knows_where_it_is_from(name: str) -> None:
    found = golden.read(golden.SAMPLES / name)
    for kind in facts.KEYS:
        frame = found.facts[kind]
        assert set(frame["source"]) <= {found.source}
        assert (frame["line"] >= 1).all()
        assert not frame.duplicated(list(facts.KEYS[kind])).any()


@pytest.mark.parametrize("language", LANGUAGES)
@each_sample
def test_everything_said_about_a_sample_has_words(name: str, language: str) -> None:
    texts = Texts(language)
    found = golden.read(golden.SAMPLES / name)
    said = [note.text(texts) for note in found.notes]
    for table in found.tables:
        said += [note.text(texts) for note in table.notes]
        said += [row.text(texts) for row in table.rejected]
        said += [texts(f"import-known_{reason}") for _, reason in table.rows_known]
    said += [texts(f"import-question_{question.key}") for question in found.questions]
    assert [line for line in said if "import-" in line or "reading-" in line or "{" in line] == []
