"""``smmdash inspect``: one JSON object per file, or a listing; 1 for what was refused or not recognised."""

import datetime as dt
import json
from pathlib import Path
from typing import Any

import pytest

from smmdash.cli.inspect import run
from smmdash.i18n import LANGUAGES

SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"
TODAY = dt.date(2026, 11, 21)


def inspected(capsys: pytest.CaptureFixture[str], *paths: Path) -> tuple[int, list[dict[str, Any]]]:
    code = run([str(path) for path in paths], as_json=True, today=TODAY)
    return code, [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_json_has_the_fields_of_the_contract(capsys: pytest.CaptureFixture[str]) -> None:
    code, (found,) = inspected(capsys, SAMPLES / "tiktok_business_videos.csv")
    assert code == 0
    assert {"file", "format", "network", "confidence", "tables", "notes", "error"} <= set(found)
    assert (found["file"], found["format"], found["network"]) == (
        "tiktok_business_videos.csv", "tiktok_business_videos", "tiktok",
    )  # fmt: skip
    (table,) = found["tables"]
    assert (table["kind"], table["account"], table["first"], table["last"]) == (
        "posts", "velokalamaja", "2026-09-01", "2026-09-29",
    )  # fmt: skip
    assert (table["rows_read"], table["rows_rejected"]) == (15, 1)
    assert table["rejected"] == [{"line": 5, "reason": "duplicate"}] or table["rejected"][0]["reason"] == "duplicate"
    assert set(table["measures"]["likes"]) == {"sum", "last", "count", "missing"}
    assert found["error"] is None


def test_one_object_per_file_in_their_order(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = inspected(capsys, SAMPLES / "x_posts.csv", SAMPLES / "meta_ads.xlsx")
    assert code == 0
    assert [one["file"] for one in found] == ["x_posts.csv", "meta_ads.xlsx"]


def test_only_used_tables_are_tables(capsys: pytest.CaptureFixture[str]) -> None:
    _, (found,) = inspected(capsys, SAMPLES / "ga4_snapshot.csv")
    assert {table["kind"] for table in found["tables"]} == {"days", "segments", "periods"}
    events = found["unused"][-1]
    assert (events["sheet"], events["columns"], events["rows"]) == ("", ["Event name", "Event count"], 2)
    assert events["ledger"] == {"records": 7, "read": 0, "repaired": 0, "set_aside": 0, "known": 7}
    assert [run["reason"] for run in events["around"]] == ["blank", "title", "header"]


def test_the_ledger_of_a_file_is_that_of_its_tables(capsys: pytest.CaptureFixture[str]) -> None:
    _, (found,) = inspected(capsys, SAMPLES / "ga4_snapshot.csv")
    tables = [table["ledger"] for table in [*found["tables"], *found["unused"]]]
    assert found["ledger"] == {key: sum(table[key] for table in tables) for key in found["ledger"]}
    assert found["ledger"]["records"] == len((SAMPLES / "ga4_snapshot.csv").read_text(encoding="utf-8").splitlines())


@pytest.mark.parametrize(
    ("content", "key"), [(b"", "empty"), (b"%PDF-1.7 and so on", "pdf"), (b"Name,Price\nBread,2\n", None)]
)
def test_refused_and_unrecognised_files_exit_with_1(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, content: bytes, key: str | None
) -> None:
    path = tmp_path / "x.csv"
    path.write_bytes(content)
    code, (found,) = inspected(
        capsys,
        path,
    )
    assert code == 1
    assert (found["error"] and found["error"]["key"]) == key
    assert found["format"] == ""


def test_a_missing_file_is_said_and_the_others_are_still_read(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    code, (gone, found) = inspected(capsys, tmp_path / "gone.csv", SAMPLES / "x_posts.csv")
    assert code == 1
    assert gone["error"]["key"] == "not_opened"
    assert found["format"] == "x_posts"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_listing_reads_in_every_language(capsys: pytest.CaptureFixture[str], language: str) -> None:
    paths = [str(path) for path in sorted(SAMPLES.glob("*.csv"))]
    assert run(paths, as_json=False, today=TODAY, language=language) == 0
    out = capsys.readouterr().out
    assert "import-" not in out
    assert "network-" not in out
    assert "{" not in out
    assert all(Path(path).name in out for path in paths)
