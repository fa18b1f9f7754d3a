"""What the columns of a register are called in each language, and what their cells can be chosen from."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from smmdash.audit import STEPS, Column, Register
from smmdash.goal_table.cells import folded
from smmdash.goals import Audience, BusinessGoal, Goal
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS, SOCIAL_NETWORKS
from smmdash.sheet import sheet_name

REGISTERS: Mapping[str, Register] = {one.key: one for step in STEPS.values() for one in step.registers}
"""Every register of the audit by its key, in the order of the steps."""

_IDENTITIES_FROM_DATA = ("account", "post_id")
"""Columns that the data fill in and that a table may name all the same: they tell which row is meant."""


@dataclass(frozen=True)
class Names:
    """What rows of a register may point at, each id with its name; equal names take their id along."""

    business_goal: Mapping[str, str] = field(default_factory=dict)
    audience: Mapping[str, str] = field(default_factory=dict)
    goal: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(
        cls, business_goals: Iterable[BusinessGoal], audiences: Iterable[Audience], goals: Iterable[Goal]
    ) -> "Names":
        """Return the names that a workspace's business goals, audiences and goals go by."""
        return cls(
            _told({one.id: one.name for one in business_goals}),
            _told({one.id: one.name for one in audiences}),
            _told({one.id: one.statement for one in goals}),
        )


def _told(names: Mapping[str, str]) -> Mapping[str, str]:
    """Return names that tell one thing from another: an empty one, or one of several alike, with its id."""
    often = Counter(folded(name) for name in names.values())
    return {
        key: " ".join(name.split()) if folded(name) and often[folded(name)] == 1 else f"{name.strip()} #{key}".strip()
        for key, name in names.items()
    }


def taken(register: Register) -> tuple[Column, ...]:
    """Return the columns that a table may fill in."""
    return tuple(one for one in register.columns if not one.from_data or one.key in _IDENTITIES_FROM_DATA)


def ordered(register: Register) -> tuple[Column, ...]:
    """Return the columns in the order in which cells are read where no header names them."""
    return tuple(one for one in register.columns if not one.from_data)


def header(texts: Texts, register: Register, column: str) -> str:
    """Name a column in the person's language."""
    return texts(f"audit-{register.key}_{column}")


@cache
def headers(register: str) -> Mapping[str, str]:
    """Return the columns of a register by every header they go by: their key and their name in each language."""
    entry = REGISTERS[register]
    found = {folded(column.key): column.key for column in entry.columns}
    for language in LANGUAGES:
        for column in entry.columns:
            found.setdefault(folded(header(Texts(language), entry, column.key)), column.key)
    return found


@cache
def titles(register: str) -> frozenset[str]:
    """Return what a register is called, as a sheet is named after it."""
    return frozenset(folded(sheet_name(Texts(language)(f"audit-{register}"))) for language in LANGUAGES)


@cache
def languages(register: str) -> Mapping[str, frozenset[str]]:
    """Return the languages in which a header is written so."""
    entry = REGISTERS[register]
    found: dict[str, set[str]] = {}
    for language in LANGUAGES:
        for column in entry.columns:
            found.setdefault(folded(header(Texts(language), entry, column.key)), set()).add(language)
    return {name: frozenset(spoken) for name, spoken in found.items()}


def families(column: Column) -> tuple[str, tuple[str, ...]]:
    """Return the prefix of the texts of what a cell can be chosen from, and the keys; no keys where it is free."""
    if column.key == "network":
        return "network-", SOCIAL_NETWORKS
    if column.kind in ("choice", "picks"):
        return f"audit-{column.family}_", column.options
    return ("metric-", tuple(METRICS)) if column.kind == "metric" else ("", ())


@cache
def options(register: str, column: str) -> Mapping[str, str]:
    """Return what a cell can be chosen from by every name it goes by: its key and its name in each language."""
    entry = next(one for one in REGISTERS[register].columns if one.key == column)
    family, keys = families(entry)
    found = {folded(key): key for key in keys}
    for language in LANGUAGES:
        for key in keys:
            found.setdefault(folded(Texts(language)(family + key)), key)
    return found
