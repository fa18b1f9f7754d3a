"""A register as an editable table.

The editor holds a difference to the rows it was drawn from. The rule that keeps both in step: those rows plus that
difference must be what the document says. Where they are not (undo, filled in from data, a refused cell, another
language), the editor starts anew from the document.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import pyarrow as pa
import streamlit as st

from smmdash.audit import Audit, Column, Register
from smmdash.audit.edit import Edits, Refused, edited
from smmdash.documents import Document
from smmdash.i18n import Texts
from smmdash.metrics import METRICS, SOCIAL_NETWORKS
from smmdash.ui import boundary, session
from smmdash.ui.audit import held

_ORDER = {
    "inventory": ["title", "suggested", "group", "reason", "published", "performance", "network", "account", "url"],
}
"""Where the catalogue's order would put the decision out of sight; a post's id stays hidden."""

_LONGEST = {"text": 300, "long": 4000}


@dataclass(frozen=True)
class _Base:
    """The rows an editor was drawn from, the number in its key, and what its columns looked like."""

    number: int
    rows: tuple[Document, ...]
    looks: str


def table(register: Register, t: Texts) -> None:
    """Draw a register to be edited in place."""
    options = {column.key: _options(register, column, t) for column in register.columns}
    base = _base(register, f"{t.language}{options}")
    st.data_editor(
        _frame(register, base.rows, t),
        key=_key(register, base),
        num_rows="dynamic",
        hide_index=True,
        width="stretch",
        column_order=_ORDER.get(register.key, [column.key for column in register.columns]),
        column_config={column.key: _config(register, column, options[column.key], t) for column in register.columns},
        placeholder="",
        alt=t("audit_page-table_alt", register=t(f"audit-{register.key}"), count=len(base.rows)),
        on_change=_changed,
        args=(register,),
    )


def _key(register: Register, base: _Base) -> str:
    return f"w:audit-table-{register.key}-{base.number}"


def _rows(register: Register) -> list[Document]:
    rows: list[Document] = getattr(held.audit(), register.key)
    return rows


def _base(register: Register, looks: str) -> _Base:
    name = f"w:audit-base-{register.key}"
    base: _Base | None = st.session_state.get(name)
    if base is None or base.looks != looks or not _in_step(register, base):
        number = 0 if base is None else base.number + 1
        base = st.session_state[name] = _Base(number, tuple(row.model_copy() for row in _rows(register)), looks)
    return base


def _in_step(register: Register, base: _Base) -> bool:
    rows = _rows(register)
    try:
        return edited(register, base.rows, _edits(st.session_state.get(_key(register, base)))) == [
            row for row in rows if row != register.row()
        ]
    except Refused:
        return False


def _edits(state: Any) -> Edits:
    if not state:
        return Edits()
    return Edits(state.get("edited_rows", {}), state.get("added_rows", []), state.get("deleted_rows", []))


@boundary.safe
def _changed(register: Register) -> None:
    base: _Base = st.session_state[f"w:audit-base-{register.key}"]
    key = _key(register, base)
    try:
        rows = edited(register, base.rows, _edits(st.session_state.get(key)))
    except Refused as refused:
        # The difference still holds the cell; drawn next, the editor starts anew and the difference is gone.
        values = {"kind": refused.kind} if refused.kind else {}
        values["column"] = f"audit-{register.key}_{refused.column}"
        held.say(held.Said(register.key, f"audit_page-refused_{refused.key}", values, refused=True))
        return

    def write(audit: Audit) -> None:
        setattr(audit, register.key, rows)

    held.change("audit_page-change_register", register.key, write)


def _frame(register: Register, rows: Sequence[Document], t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {column.key: _cells(column, [_cell(column, row, t) for row in rows]) for column in register.columns}
    )


def _cell(column: Column, row: Document, t: Texts) -> Any:
    value = getattr(row, column.key)
    if not column.from_data:
        return None if value == "" else value
    if value is None or value == "":
        return ""
    if column.key == "suggested":
        because = getattr(row, "suggested_because", "")
        group = t(f"audit-{column.family}_{value}")
        return t("audit_page-suggested", group=group, because=t(f"audit-because_{because}")) if because else group
    if column.kind == "date":
        return t.date(value)
    return t.number(value) if column.kind == "number" else str(value)


def _cells(column: Column, values: list[Any]) -> pd.Series:
    if column.from_data or column.kind not in ("date", "scale", "number", "picks"):
        return pd.Series(values, dtype="string")
    if column.kind == "date":
        return pd.Series(pd.to_datetime(pd.Series(values, dtype="object")), dtype="datetime64[ms]")
    if column.kind == "picks":
        return pd.Series(values, dtype=pd.ArrowDtype(pa.list_(pa.string())))
    return pd.Series(values, dtype="Int64" if column.kind == "scale" else "Float64")


def _options(register: Register, column: Column, t: Texts) -> Mapping[str, str]:
    """Return what a cell of the column can be chosen from and how each choice is called; a lost one stays visible."""
    work = session.workspace()
    if column.from_data:
        return {}
    if column.key == "network":
        names = {key: t(f"network-{key}") for key in SOCIAL_NETWORKS}
    elif column.kind in ("choice", "picks"):
        names = {option: t(f"audit-{column.family}_{option}") for option in column.options}
    elif column.kind == "metric":
        names = {key: t(f"metric-{key}") for key in METRICS}
    elif column.kind == "business_goal":
        names = {row.id: row.name or t("audit_page-unnamed") for row in work.business_goals}
    elif column.kind == "audience":
        names = {row.id: row.name or t("audit_page-unnamed") for row in work.audiences}
    elif column.kind == "goal":
        names = {row.id: row.statement or t("audit_page-unnamed") for row in work.goals}
    else:
        return {}
    used = [getattr(row, column.key) for row in _rows(register)]
    listed = [one for value in used for one in (value if isinstance(value, list) else [value])]
    return names | {key: t("audit_page-lost", name=key) for key in listed if key and key not in names}


def _config(register: Register, column: Column, options: Mapping[str, str], t: Texts) -> Any:
    label = t(f"audit-{register.key}_{column.key}")
    config = st.column_config
    if column.from_data:
        return config.TextColumn(label, disabled=True, width="large" if column.key == "suggested" else None)
    if column.kind == "picks":
        return config.MultiselectColumn(
            label, options=list(options), format_func=lambda key: options[key], width="medium"
        )
    if column.kind in ("choice", "metric", "business_goal", "audience", "goal") or column.key == "network":
        return config.SelectboxColumn(label, options=list(options), format_func=lambda key: options[str(key)])
    if column.kind == "date":
        return config.DateColumn(label, format=held.date_format(t))
    if column.kind == "scale":
        return config.NumberColumn(label, min_value=1, max_value=5, step=1)
    if column.kind == "number":
        return config.NumberColumn(label)
    return config.TextColumn(
        label, max_chars=_LONGEST[column.kind], width="large" if column.kind == "long" else "medium"
    )
