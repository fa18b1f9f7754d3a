"""The catalogue of tactics: every goal type has some, most of them without a budget, and each says how."""

import re

import pytest

from smmdash.audit import TACTICS as AUDIT_TACTICS
from smmdash.goals.tactics import TACTICS
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts, keys
from smmdash.metrics import METRICS

each_language = pytest.mark.parametrize("language", LANGUAGES)


def test_a_tactic_is_known_by_its_key_and_moves_known_metrics() -> None:
    assert all(key == tactic.key for key, tactic in TACTICS.items())
    for tactic in TACTICS.values():
        assert tactic.metrics, tactic.key
        assert set(tactic.metrics) <= set(METRICS), tactic.key
        assert len(set(tactic.metrics)) == len(tactic.metrics), tactic.key
        assert 1 <= tactic.days <= 30, tactic.key


@pytest.mark.parametrize("key", GOAL_TYPES)
def test_a_goal_type_has_five_to_eight_tactics_that_move_its_metrics(key: str) -> None:
    one = GOAL_TYPES[key]
    assert 5 <= len(one.tactics) <= 8
    assert len(set(one.tactics)) == len(one.tactics)
    for name in one.tactics:
        assert set(TACTICS[name].metrics) & set(one.metrics), name


@pytest.mark.parametrize("key", GOAL_TYPES)
def test_there_is_always_something_without_a_budget(key: str) -> None:
    assert sum(TACTICS[name].free for name in GOAL_TYPES[key].tactics) >= 3


@pytest.mark.parametrize("key", GOAL_TYPES)
def test_the_metric_of_every_example_is_moved_by_some_tactic_of_its_type(key: str) -> None:
    one = GOAL_TYPES[key]
    for example in one.examples:
        assert any(example.metric in TACTICS[name].metrics for name in one.tactics), example.metric


def test_no_tactic_serves_nothing() -> None:
    used = {name for one in GOAL_TYPES.values() for name in one.tactics}
    assert used == set(TACTICS)


@each_language
def test_every_tactic_has_its_texts_and_no_text_belongs_to_nothing(language: str) -> None:
    wanted = {f"tactic-{key}{part}" for key in TACTICS for part in ("", ".how")}
    assert {key for key in keys(language) if key.startswith("tactic-")} == wanted


@each_language
def test_a_tactic_is_said_in_one_or_two_plain_sentences(language: str) -> None:
    texts = Texts(language)
    names = [texts(f"tactic-{key}") for key in TACTICS]
    assert len({name.casefold() for name in names}) == len(names)
    for key, name in zip(TACTICS, names, strict=True):
        how = texts(f"tactic-{key}.how")
        assert len(name) <= 45, name
        assert not name.endswith("."), name
        assert how.endswith("."), key
        assert "!" not in how, key
        assert 1 <= len(re.findall(r"[.?](?:\s|$)", how)) <= 2, f"{key}: {how}"
        assert len(how) <= 240, key


@each_language
def test_what_the_audit_lists_too_has_the_same_name(language: str) -> None:
    texts = Texts(language)
    shared = set(TACTICS) & set(AUDIT_TACTICS)
    assert shared == {"offline_events", "research"}
    for key in shared:
        assert texts(f"tactic-{key}") == texts(f"audit-tactic_{key}")
