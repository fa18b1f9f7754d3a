"""Registers handed over: one as CSV, all of them as a workbook with a sheet each."""

from collections.abc import Mapping, Sequence
from typing import Any

import pandas as pd

from smmdash.audit import Audit, Column, Register
from smmdash.audit_table.columns import REGISTERS, Names, families, header
from smmdash.documents import Document
from smmdash.goal_table.write import decimal_of
from smmdash.i18n import Texts
from smmdash.sheet import defused, safe_csv, safe_workbook


def frame(register: Register, rows: Sequence[Document], names: Names, texts: Texts) -> pd.DataFrame:
    """Return a register as a table in the language of ``texts``, a column for each of its own."""
    made = [[_cell(column, row, names, texts) for column in register.columns] for row in rows]
    titles = [header(texts, register, column.key) for column in register.columns]
    return pd.DataFrame(made, columns=pd.Index(titles, dtype=object), dtype=object)


def exported(register: Register, rows: Sequence[Document], names: Names, texts: Texts) -> bytes:
    """Return a register as CSV in UTF-8 with a byte order mark, in which no cell is a formula."""
    return safe_csv(frame(register, rows, names, texts), decimal=decimal_of(texts))


def workbook(audit: Audit, names: Names, texts: Texts) -> bytes:
    """Return every register as a sheet of one XLSX workbook, empty ones with their headers, ready to be filled in."""
    sheets: Mapping[str, pd.DataFrame] = {
        texts(f"audit-{key}"): frame(register, getattr(audit, key), names, texts) for key, register in REGISTERS.items()
    }
    return safe_workbook({title: rows.map(_defused) for title, rows in sheets.items()})


def _defused(value: Any) -> Any:
    # A workbook's texts are no formulas; saved as CSV by a spreadsheet they would become ones.
    return defused(value) if isinstance(value, str) else value


def _cell(column: Column, row: Document, names: Names, texts: Texts) -> Any:
    value = getattr(row, column.key)
    if value is None or value == "" or value == []:
        return None
    family, _ = families(column)
    if family:
        if isinstance(value, list):
            return "; ".join(_named(family + one, one, texts) for one in value)
        return _named(family + value, value, texts)
    if column.kind in ("business_goal", "audience", "goal"):
        return getattr(names, column.kind).get(value, f"#{value}")
    return value


def _named(key: str, otherwise: str, texts: Texts) -> str:
    return texts(key) if texts.has(key) else otherwise
