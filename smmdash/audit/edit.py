"""Editing a register as a table: what a person changed becomes rows again, or a reason why not."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from pydantic import ValidationError

from smmdash.audit.secrets import looks_like_secret
from smmdash.audit.steps import Column, Register
from smmdash.documents import Document

REFUSALS = ("secret", "too_long", "not_a_date", "not_allowed")
"""Why a cell is refused (texts ``audit_page-refused_<key>``); for ``secret`` the kind says what it looks like (texts
``audit-secret_<kind>``)."""


class Refused(Exception):
    """A cell that is not taken over: its column, the reason's key and, for a secret, its kind. Never the text."""

    def __init__(self, column: str, key: str, kind: str = "") -> None:
        if key not in REFUSALS:
            raise KeyError(key)
        super().__init__(key)
        self.column = column
        self.key = key
        self.kind = kind


@dataclass(frozen=True)
class Edits:
    """What was done to a table: cells by row and column, rows added, rows taken out. Rows count from 0."""

    cells: Mapping[int, Mapping[str, Any]] = field(default_factory=dict)
    added: Sequence[Mapping[str, Any]] = ()
    deleted: Sequence[int] = ()


def edited(register: Register, rows: Sequence[Document], edits: Edits) -> list[Document]:
    """Return the rows after the edits; rows without any content are left out. Raises Refused."""
    changed = [
        _row(register, row, edits.cells.get(place, {})) for place, row in enumerate(rows) if place not in edits.deleted
    ]
    changed += [_row(register, register.row(), cells) for cells in edits.added]
    empty = register.row()
    return [row for row in changed if row != empty]


def _row(register: Register, row: Document, cells: Mapping[str, Any]) -> Document:
    columns = {column.key: column for column in register.columns if not column.from_data}
    given = {name: value(register, columns[name], cell) for name, cell in cells.items() if name in columns}
    if not given:
        return row
    try:
        return type(row).model_validate({**row.model_dump(), **given})
    except ValidationError as error:
        first = error.errors()[0]
        raise Refused(str(first["loc"][0]), "too_long" if "too_long" in first["type"] else "not_allowed") from None


def value(register: Register, column: Column, cell: Any) -> Any:
    """Return a cell as the row keeps it; an empty one is the column's default. Raises Refused."""
    if cell is None or cell == "" or cell != cell:
        return register.row.model_fields[column.key].get_default(call_default_factory=True)
    if column.kind == "date":
        try:
            return cell if isinstance(cell, date) else date.fromisoformat(str(cell)[:10])
        except ValueError:
            raise Refused(column.key, "not_a_date") from None
    if column.kind in ("scale", "number"):
        return cell
    if column.kind == "picks":
        return [str(one) for one in cell]
    kind = looks_like_secret(str(cell))
    if kind is not None:
        raise Refused(column.key, "secret", kind)
    return str(cell)
