"""Cells of a register's table, read: every filled cell gives a value or a problem, never a guess."""

import re
from typing import Any

from smmdash.audit import Column, Register, looks_like_secret
from smmdash.audit_table.columns import Names, options
from smmdash.goal_table.cells import Bad, Notation, day, folded
from smmdash.sheet import as_typed

_SEEN = 60
_SCALE = re.compile(r"([1-5])(?:[.,]0+)?(?:\s*(?:/|of|no|из)\s*5)?")
_LENGTHS = {"url": 2000, "network": 80}
_LONG = {"long": 4000}


def read_cell(register: Register, column: Column, text: str, notation: Notation, names: Names) -> Any:
    """Return the value of a filled cell as the register's row keeps it.

    Raises goal_table.cells.Bad with a key of PROBLEMS; of what looks like a secret nothing is shown but its kind.
    """
    text = as_typed(text).strip()
    kind = looks_like_secret(text)
    if kind is not None:
        raise Bad("secret", kind)
    if column.kind == "picks":
        return list(dict.fromkeys(_option(register, column, part) for part in _parts(register, column, text)))
    if column.kind in ("choice", "metric") or column.key == "network":
        return _option(register, column, text)
    if column.kind in ("business_goal", "audience", "goal"):
        return _named(getattr(names, column.kind), text)
    if column.kind == "date":
        return day(text, notation)
    if column.kind == "scale":
        found = _SCALE.fullmatch(text.casefold())
        if found is None:
            raise Bad("scale", text[:_SEEN])
        return int(found[1])
    if len(text) > _LENGTHS.get(column.key, _LONG.get(column.kind, 300)):
        raise Bad("too_long", text[:_SEEN])
    return text


def _option(register: Register, column: Column, text: str) -> str:
    found = options(register.key, column.key).get(folded(text))
    if found is None:
        raise Bad("unknown", text[:_SEEN])
    return found


def _parts(register: Register, column: Column, text: str) -> list[str]:
    """Take several choices apart; a comma separates them too, unless it belongs to a name."""
    known = options(register.key, column.key)
    parts: list[str] = []
    for part in re.split(r"[;\n]", text):
        parts += [part] if folded(part) in known else part.split(",")
    return [part for part in parts if part.strip()]


def _named(names: Any, text: str) -> str:
    """Return the id of what a name means: as it is handed over, or its id after a #."""
    wanted = folded(text)
    found = [key for key, name in names.items() if wanted in (folded(name), folded(f"#{key}"))]
    if len(found) == 1:
        return str(found[0])
    several = sum(folded(name.rsplit(" #", 1)[0]) == wanted for name in names.values()) > 1
    raise Bad("ambiguous" if several else "unnamed", text[:_SEEN])
