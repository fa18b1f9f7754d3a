"""A register as an editable table.

The editor holds a difference to the rows it was drawn from. The rule that keeps both in step: those rows plus that
difference must be what the document says. Where they are not (undo, filled in from data, a refused cell, another
language), the editor starts anew from the document.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Literal

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
from smmdash.ui.plain import plain

_ORDER = {
    "inventory": ["title", "group", "reason", "removed", "published", "network", "url"],
}
"""Where the catalogue's order would put the decision out of sight; what the data fill in of posts is listed apart."""

AT_ONCE = 100
"""How many rows an editor holds; of more the page is chosen below it."""

_SUGGESTED = 340
"""Width of what the data suggest: enough for most reasons, with the decision beside it still in sight."""

_LONGEST = {"text": 300, "long": 4000}


@dataclass(frozen=True)
class View:
    """The part of a register that an editor shows: its rows as they stand, and how they are put back.

    ``changes`` tells whether rows can be added and taken out, as Streamlit names it. ``said`` says what the data
    suggest of a row.
    """

    name: str
    rows: Callable[[], list[Document]]
    write: Callable[[Audit, list[Document]], None]
    changes: Literal["fixed", "dynamic", "delete"] = "dynamic"
    order: Sequence[str] = ()
    said: Callable[[Document], str] | None = None
    label: str = "audit_page-change_register"
    alt: str = "audit_page-table_alt"


@dataclass(frozen=True)
class _Base:
    """The rows an editor was drawn from, the number in its key, and what its columns looked like."""

    number: int
    rows: tuple[Document, ...]
    looks: str


def table(register: Register, t: Texts, *, shows: Callable[[Any], bool] = lambda row: True) -> None:
    """Draw a register to be edited in place, AT_ONCE rows on a page; ``shows`` tells which of its rows."""
    count = sum(1 for row in getattr(held.audit(), register.key) if shows(row))
    first = pages(f"w:audit-page-{register.key}", count, AT_ONCE, t)
    editor(register, _page(register, shows, first, last=first + AT_ONCE >= count), t)


def _page(register: Register, shows: Callable[[Any], bool], first: int, *, last: bool) -> View:
    """Return the view of a page; rows are added on the last one, where they stay in sight."""

    def shown(audit: Audit) -> list[Document]:
        return [row for row in getattr(audit, register.key) if shows(row)]

    def write(audit: Audit, rows: list[Document]) -> None:
        others = [row for row in getattr(audit, register.key) if not shows(row)]
        listed = shown(audit)
        setattr(audit, register.key, [*others, *listed[:first], *rows, *listed[first + AT_ONCE :]])

    return View(
        register.key,
        lambda: shown(held.audit())[first : first + AT_ONCE],
        write,
        changes="dynamic" if last else "delete",
        order=_ORDER.get(register.key, [column.key for column in register.columns]),
    )


def pages(key: str, count: int, size: int, t: Texts) -> int:
    """Draw the way between pages where there are several; return the place of the first row of the open one."""
    first = min(int(st.session_state.get(key, 0)), max(count - 1, 0)) // size * size
    if count > size:
        with st.container(horizontal=True, vertical_alignment="center", key=f"{key.removeprefix('w:')}-pages"):
            st.button(t("audit_registers-earlier"), key=f"{key}-earlier", icon=":material/chevron_left:",
                      type="tertiary", disabled=first == 0, on_click=_turn, args=(key, first - size))  # fmt: skip
            shown = [t.number(number) for number in (first + 1, min(first + size, count), count)]
            st.markdown(
                plain(t("audit_registers-page", first=shown[0], last=shown[1], count=shown[2])), width="content"
            )
            st.button(t("audit_registers-later"), key=f"{key}-later", icon=":material/chevron_right:", type="tertiary",
                      icon_position="right", disabled=first + size >= count, on_click=_turn,
                      args=(key, first + size))  # fmt: skip
    return first


@boundary.safe
def _turn(key: str, first: int) -> None:
    st.session_state[key] = first


def editor(register: Register, view: View, t: Texts) -> None:
    """Draw an editor of a view's rows."""
    options = {column.key: _options(register, column, view, t) for column in register.columns}
    base = _base(register, view, f"{t.language}{options}{view.name}")
    st.data_editor(
        _frame(register, base.rows, view, t),
        key=_key(view, base),
        num_rows=view.changes,
        hide_index=True,
        width="stretch",
        column_order=list(view.order),
        column_config={column.key: _config(register, column, options[column.key], t) for column in register.columns},
        placeholder="",
        alt=t(view.alt, register=t(f"audit-{register.key}"), count=len(base.rows)),
        on_change=_changed,
        args=(register, view),
    )


def _key(view: View, base: _Base) -> str:
    return f"w:audit-table-{view.name}-{base.number}"


def _base(register: Register, view: View, looks: str) -> _Base:
    name = f"w:audit-base-{view.name}"
    base: _Base | None = st.session_state.get(name)
    if base is None or base.looks != looks or not _in_step(register, view, base):
        number = 0 if base is None else base.number + 1
        base = st.session_state[name] = _Base(number, tuple(row.model_copy() for row in view.rows()), looks)
    return base


def _in_step(register: Register, view: View, base: _Base) -> bool:
    try:
        return edited(register, base.rows, _edits(st.session_state.get(_key(view, base)))) == [
            row for row in view.rows() if row != register.row()
        ]
    except Refused:
        return False


def _edits(state: Any) -> Edits:
    if not state:
        return Edits()
    return Edits(state.get("edited_rows", {}), state.get("added_rows", []), state.get("deleted_rows", []))


@boundary.safe
def _changed(register: Register, view: View) -> None:
    base: _Base = st.session_state[f"w:audit-base-{view.name}"]
    key = _key(view, base)
    try:
        rows = edited(register, base.rows, _edits(st.session_state.get(key)))
    except Refused as refused:
        # The difference still holds the cell; drawn next, the editor starts anew and the difference is gone.
        values = {"kind": refused.kind} if refused.kind else {}
        values["column"] = f"audit-{register.key}_{refused.column}"
        held.say(held.Said(register.key, f"audit_page-refused_{refused.key}", values, refused=True))
        return
    held.change(view.label, register.key, lambda audit: view.write(audit, rows))


def _frame(register: Register, rows: Sequence[Document], view: View, t: Texts) -> pd.DataFrame:
    return pd.DataFrame(
        {column.key: _cells(column, [_cell(column, row, view, t) for row in rows]) for column in register.columns}
    )


def _cell(column: Column, row: Document, view: View, t: Texts) -> Any:
    value = getattr(row, column.key)
    if not column.from_data:
        return None if value == "" else value
    if value is None or value == "":
        return ""
    if column.key == "suggested":
        group = t(f"audit-{column.family}_{value}")
        said = view.said(row) if view.said else ""
        return t("audit_page-suggested", group=group, because=said) if said else group
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


def _options(register: Register, column: Column, view: View, t: Texts) -> Mapping[str, str]:
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
    used = [getattr(row, column.key) for row in view.rows()]
    listed = [one for value in used for one in (value if isinstance(value, list) else [value])]
    return names | {key: t("audit_page-lost", name=key) for key in listed if key and key not in names}


def _config(register: Register, column: Column, options: Mapping[str, str], t: Texts) -> Any:
    label = t(f"audit-{register.key}_{column.key}")
    config = st.column_config
    if column.from_data:
        return config.TextColumn(label, disabled=True, width=_SUGGESTED if column.key == "suggested" else None)
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
