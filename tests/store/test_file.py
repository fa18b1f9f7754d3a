import io
import json
import zipfile
from datetime import UTC, date, datetime

import pandas as pd
import pytest

from smmdash import store
from smmdash.goals import Goal, Target
from smmdash.i18n import LANGUAGES, Texts
from smmdash.store import file
from smmdash.store.state import with_workspace

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
DAYS = (
    b"\xef\xbb\xbf"
    + b'"Date","Followers","Difference in followers from previous day"\n'
    + b"".join(f'"November {day}","{1000 + day}","1"\n'.encode() for day in range(1, 20))
)
KEYS = ("not_a_workspace", "too_large", "damaged", "newer", "invalid")


@pytest.fixture
def state() -> store.State:
    made, _ = store.add(store.new("w", "Bakery", NOW), DAYS, "FollowerHistory.csv", now=NOW)
    goal = Goal(id="g", statement="=SUM(1)", metric="followers", target=Target(kind="level", value=1200.5))
    return with_workspace(made, made.workspace.model_copy(update={"goals": [goal]}))


def repacked(data: bytes, **changed: bytes | None) -> bytes:
    """Return the file with members replaced, or taken out where the value is None."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            content = changed.get(name.replace(".", "_").replace("/", "_"), old.read(name))
            if content is not None:
                new.writestr(name, content)
    return out.getvalue()


def test_a_saved_workspace_opens_as_it_was(state):
    opened = file.from_bytes(file.to_bytes(state))
    assert opened.workspace == state.workspace
    pd.testing.assert_frame_equal(opened.facts.days, state.facts.days)
    assert opened.facts.days["followers"].max() == 1019


def test_saving_twice_gives_what_opening_gives(state):
    once = file.from_bytes(file.to_bytes(state))
    assert file.from_bytes(file.to_bytes(once)).workspace == once.workspace


def test_other_programs_find_the_facts_as_parquet(state):
    with zipfile.ZipFile(io.BytesIO(file.to_bytes(state))) as packed:
        days = pd.read_parquet(io.BytesIO(packed.read("facts/days.parquet")))
    assert days["followers"].tolist() == state.facts.days["followers"].tolist()


def test_forged_facts_are_not_believed(state):
    forged = state.facts.days.assign(followers=9e9)
    held = io.BytesIO()
    forged.to_parquet(held)
    opened = file.from_bytes(repacked(file.to_bytes(state), facts_days_parquet=held.getvalue()))
    assert opened.facts.days["followers"].max() == 1019


@pytest.mark.parametrize("data", [b"", b"no zip", b"GIF89a" + bytes(100)])
def test_what_is_no_workspace_is_refused(data):
    with pytest.raises(file.FileError) as refused:
        file.from_bytes(data)
    assert refused.value.key == "not_a_workspace"


def test_a_zip_without_a_document_is_refused():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("x.csv", "a,b")
    with pytest.raises(file.FileError, match="not_a_workspace"):
        file.from_bytes(out.getvalue())


def test_a_cut_file_is_refused(state):
    data = file.to_bytes(state)
    with pytest.raises(file.FileError, match="damaged"):
        file.from_bytes(data[: len(data) // 2])


def test_a_flipped_byte_in_any_place_never_crashes_and_never_changes_figures(state):
    data = file.to_bytes(state)
    for place in range(0, len(data), max(len(data) // 200, 1)):
        broken = bytearray(data)
        broken[place] ^= 0xFF
        try:
            opened = file.from_bytes(bytes(broken))
        except file.FileError:
            continue
        assert opened.facts.days["followers"].tolist() == state.facts.days["followers"].tolist()


def test_another_original_under_the_same_name_is_refused(state):
    name = f"uploads_{state.workspace.uploads[0].id}_original"
    with pytest.raises(file.FileError, match="damaged"):
        file.from_bytes(repacked(file.to_bytes(state), **{name: DAYS + b'"November 20","9","9"\n'}))
    with pytest.raises(file.FileError, match="damaged"):
        file.from_bytes(repacked(file.to_bytes(state), **{name: None}))


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"version": 99}, "newer"),
        ({"surprise": 1}, "invalid"),
        ({"goals": [{"id": "g", "target": {"value": "NaN"}}]}, "invalid"),
        ({"name": "x" * 100_000}, "invalid"),
    ],
)
def test_a_document_no_smmdash_writes_is_refused(state, change, key):
    document = json.loads(state.workspace.model_dump_json()) | change
    with pytest.raises(file.FileError) as refused:
        file.from_bytes(repacked(file.to_bytes(state), workspace_json=json.dumps(document).encode()))
    assert refused.value.key == key


@pytest.mark.parametrize("document", [b"{", b"[" * 100_000, b"null", b"\xff\xfe"])
def test_broken_json_is_refused(state, document):
    with pytest.raises(file.FileError):
        file.from_bytes(repacked(file.to_bytes(state), workspace_json=document))


def test_a_bomb_is_refused_before_it_inflates(state, monkeypatch):
    monkeypatch.setattr(file, "MAX_INFLATED", 10_000_000)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("workspace.json", state.workspace.model_dump_json())
        packed.writestr("uploads/x/original", bytes(20_000_000))
    assert len(out.getvalue()) < 100_000
    with pytest.raises(file.FileError, match="too_large"):
        file.from_bytes(out.getvalue())


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", KEYS)
def test_every_refusal_is_said_in_every_language(language, key):
    texts = Texts(language)
    assert texts.has(f"file-error_{key}")
    assert texts.has(f"file-error_{key}.body")


def test_year_less_dates_mean_the_same_when_opened_years_later(state):
    assert file.from_bytes(file.to_bytes(state)).facts.days["date"].max().date() == date(2026, 11, 19)
