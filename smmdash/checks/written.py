"""A finding's values as text and back, so that what was found once can be said again in any language."""

import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from smmdash.checks.base import Account, Amount, Segment, Sentences, Term

MOST = 4000
"""Characters; longer values are not kept, and a finding is then only compared by whether it is still the same."""

_KINDS: Mapping[Any, Any] = {kind.__name__: kind for kind in (Term, Account, Amount, Segment, Sentences)}
_SHAPES: Mapping[Any, Mapping[str, Any]] = {
    "Term": {"key": str},
    "Account": {"network": str, "name": str},
    "Amount": {"metric": str, "number": (int, float), "currency": str},
    "Segment": {"name": str},
    "Sentences": {"keys": tuple},
}


def write(values: Mapping[str, Any]) -> str:
    """Write values of a finding as JSON of at most MOST characters; empty where that cannot be done."""
    try:
        written = json.dumps(
            {str(name): _out(value) for name, value in values.items()}, ensure_ascii=False, sort_keys=True
        )
    except TypeError:  # a kind of value that is not known here
        return ""
    return written if len(written) <= MOST else ""


def read(written: str) -> dict[str, Any] | None:
    """Return the values that ``write`` wrote; None for what it never wrote, for files come from outside."""
    try:
        found = json.loads(written) if written else None
        return {str(name): _in(value) for name, value in found.items()} if isinstance(found, dict) else None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None


def _out(value: Any) -> Any:
    if is_dataclass(value) and type(value).__name__ in _KINDS:
        return {"is": type(value).__name__, **{one.name: _out(getattr(value, one.name)) for one in fields(value)}}
    if isinstance(value, (list, tuple)):
        return [_out(part) for part in value]
    return {"is": "day", "day": value.isoformat()} if isinstance(value, date) else value


def _in(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_in(part) for part in value)
    if not isinstance(value, dict):
        return value
    given = {name: _in(part) for name, part in value.items() if name != "is"}
    kind = value.get("is")
    if kind == "day":
        return date.fromisoformat(given["day"])
    shape = _SHAPES.get(kind, {})
    if kind not in _KINDS or given.keys() != shape.keys():
        raise TypeError
    if not all(isinstance(given[name], wanted) for name, wanted in shape.items()):
        raise TypeError
    return _KINDS[kind](**given)
