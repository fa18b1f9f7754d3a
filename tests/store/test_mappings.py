"""Mappings in the workspace: what they touch is read anew, what they do not touch stays, and everything can go back."""

import json
from datetime import UTC, date, datetime

import pytest
from pydantic import ValidationError

from smmdash import store
from smmdash.importers.mapping import CarryError, Mapping, from_json, propose, to_json
from smmdash.importers.reading import read_tables
from smmdash.store import file, mappings
from smmdash.store.workspace import VERSION, Workspace

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
OCTOBER = b"Datums;Sasniegums;Zvani\n01.10.2026;10;1\n13.10.2026;20;2\n"
NOVEMBER = b"Zvani;Datums;Sasniegums\n3;01.11.2026;30\n"
OTHER = b"Day,Reach,Members\n2026-10-01,5,100\n2026-10-02,6,101\n"


def mapping_of(data: bytes, **changes) -> Mapping:
    made = propose(read_tables(data, "t.csv")[0], date(2026, 11, 21), name="Tool").mapping
    return made.model_copy(update={"network": "instagram", "account": "cafe", **changes})


@pytest.fixture
def waiting() -> store.State:
    state = store.new("w", "Bakery", NOW)
    for data, name in ((OCTOBER, "october.csv"), (NOVEMBER, "november.csv"), (OTHER, "other.csv")):
        state, effect = store.add(state, data, name, now=NOW)
        assert effect.kind == "added"
    return state


def test_an_unknown_table_is_kept_waiting(waiting):
    assert len(waiting.workspace.uploads) == 3
    assert waiting.facts.is_empty


def test_saving_reads_what_it_is_for_and_nothing_else(waiting):
    mapping = mapping_of(OCTOBER)
    state, effects = mappings.save(waiting, mapping)
    first, second, third = (upload.id for upload in state.workspace.uploads)
    assert state.facts.days["reach"].tolist() == [10, 20, 30]
    assert mappings.uses(state, mapping) == (first, second)
    assert state.sources[third] is waiting.sources[third]
    assert [effect.new_values for effect in effects] == [2, 1]
    assert state.workspace.uploads[0].format == "own_mapping"
    assert waiting.workspace.mappings == []


def test_the_next_file_is_read_at_once():
    state, _ = mappings.save(store.new("w", "Bakery", NOW), mapping_of(OCTOBER))
    state, effect = store.add(state, NOVEMBER, "november.csv", now=NOW)
    assert effect.kind == "added"
    assert effect.new_values == 1
    assert not any(question.required for question in effect.read.questions)


def test_editing_reads_again_and_renaming_does_not(waiting):
    mapping = mapping_of(OCTOBER)
    state, _ = mappings.save(waiting, mapping)
    columns = [*mapping.columns[:2], mapping.columns[2].meant("measure:leads")]
    edited, effects = mappings.save(state, mapping.model_copy(update={"columns": columns}))
    assert edited.facts.days["leads"].tolist() == [1, 2, 3]
    assert len(edited.workspace.mappings) == 1
    assert len(effects) == 2
    renamed, effects = mappings.save(edited, edited.workspace.mappings[0].model_copy(update={"name": "Other"}))
    assert effects == ()
    assert renamed.workspace.mappings[0].name == "Other"
    assert renamed.sources is edited.sources
    assert renamed.union is edited.union


def test_one_mapping_for_one_table(waiting):
    state, _ = mappings.save(waiting, mapping_of(OCTOBER))
    again = mapping_of(NOVEMBER, network="facebook")
    state, _ = mappings.save(state, again)
    assert [mapping.id for mapping in state.workspace.mappings] == [again.id]
    assert set(state.facts.days["network"]) == {"facebook"}


def test_deleting_lets_the_uploads_wait_again(waiting):
    mapping = mapping_of(OCTOBER)
    state, _ = mappings.save(waiting, mapping)
    state = mappings.remove(state, mapping.id)
    assert state.workspace.mappings == []
    assert state.facts.is_empty
    assert len(state.workspace.uploads) == 3
    assert [source.read.questions[0].key for source in state.sources.values()] == ["mapping"] * 3


def test_a_workspace_file_carries_its_mappings(waiting):
    state, _ = mappings.save(waiting, mapping_of(OCTOBER))
    opened = file.from_bytes(file.to_bytes(state))
    assert opened.workspace.mappings == state.workspace.mappings
    assert opened.facts.days["reach"].tolist() == [10, 20, 30]


def test_a_workspace_from_before_mappings_still_opens():
    old = json.loads(store.new("w", "Bakery", NOW).workspace.model_dump_json())
    del old["mappings"]
    old["version"] = 1
    opened = Workspace.model_validate(old)
    assert (opened.version, opened.mappings) == (VERSION, [])
    with pytest.raises(ValidationError):
        Workspace.model_validate({**old, "version": 0})


def test_an_exported_mapping_reads_the_same_elsewhere():
    mapping = mapping_of(OCTOBER)
    carried = from_json(to_json(mapping), "new")
    assert carried == mapping.model_copy(update={"id": "new"})
    assert b"01.10.2026" not in to_json(mapping)  # headings and meanings, no cell


@pytest.mark.parametrize(
    ("data", "key"),
    [
        (b"", "not_a_mapping"),
        (b"\xff\xfe\x00", "not_a_mapping"),
        (b"[" * 100_000, "not_a_mapping"),
        (b'{"kind": "smmdash mapping", "version": 1, "mapping": {"id": "m", "evil": 1}}', "not_a_mapping"),
        (b'{"kind": "smmdash mapping", "version": 1, "mapping": {"id": "m", "columns": []}}', "unsound"),
        (b'{"kind": "smmdash mapping", "version": 99, "mapping": {}}', "newer"),
        (b" " * 3_000_000, "too_large"),
    ],
)
def test_a_file_that_is_no_mapping_is_refused(data, key):
    with pytest.raises(CarryError) as refused:
        from_json(data, "new")
    assert refused.value.key == key


def test_a_file_cannot_claim_other_tables():
    claimed = to_json(mapping_of(OCTOBER).model_copy(update={"fingerprint": "of another table"}))
    assert from_json(claimed, "new").fingerprint == mapping_of(OCTOBER).fingerprint
