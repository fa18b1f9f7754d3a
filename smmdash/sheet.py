"""Tables for spreadsheets: CSV and XLSX in which no cell can be taken for a formula."""

import io
import math
import re
from collections.abc import Mapping
from datetime import date, datetime
from numbers import Real
from typing import Any

import pandas as pd

_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "|", "%", "＝", "＋", "－", "＠")
_SHEET_NAME = re.compile(r"[\[\]:*?/\\']")
_CELL = 32_767
"""Characters that a cell of a spreadsheet can hold."""
_NUMBER = re.compile(r"[+-]?\d+(?:[.,]\d+)?%?")


def safe_csv(frame: pd.DataFrame, *, decimal: str = ".") -> bytes:
    """Return ``frame`` without its index as CSV in UTF-8 with a byte order mark.

    ``decimal`` is the decimal mark: with a comma the columns are separated by semicolons, as spreadsheets of those
    languages expect. Missing cells are empty, dates ISO. A text that starts like a formula gets an apostrophe before
    it unless it is a plain number, and every text is quoted, so that a separator inside cannot start a cell of its own.
    Raises ValueError for another mark.
    """
    if decimal not in (".", ","):
        raise ValueError(f"{decimal!r} is no decimal mark")
    separator = ";" if decimal == "," else ","
    lines = [[_text(str(name)) for name in frame.columns]]
    lines += [[_cell(value, decimal) for value in row] for row in frame.itertuples(index=False, name=None)]
    return ("\r\n".join(separator.join(line) for line in lines) + "\r\n").encode("utf-8-sig")


def as_typed(text: str) -> str:
    """Return a text cell without the apostrophe that ``safe_csv`` put before it."""
    return text[1:] if text.startswith("'") and _is_marked(text[1:]) else text


def _cell(value: Any, decimal: str) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if value is None or value is pd.NaT or value is pd.NA:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == datetime.min.time() else value.isoformat(" ", "minutes")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Real):
        return _number(float(value), decimal)
    return _text(str(value))


def _number(value: float, decimal: str) -> str:
    if not math.isfinite(value):
        return ""
    if value == round(value) and abs(value) < 1e15:
        return str(int(value))
    written = f"{value:.12g}"
    return (written if "e" not in written else f"{value:.20f}".rstrip("0").rstrip(".")).replace(".", decimal)


def _text(text: str) -> str:
    text = defused(text)
    return '"' + text.replace("\x00", "").replace('"', '""') + '"' if text else ""


def _is_marked(text: str) -> bool:
    """Tell whether a text takes an apostrophe: a formula, and one behind apostrophes, so that each comes back."""
    return _is_formula(text.lstrip("'"))


def _is_formula(text: str) -> bool:
    return text.lstrip(" \u00a0\ufeff\u200b").startswith(_STARTS) and not _NUMBER.fullmatch(text)


def safe_xlsx(frame: pd.DataFrame, title: str, *, widths: Mapping[str, int] | None = None) -> bytes:
    """Return ``frame`` without its index as an XLSX workbook of one sheet with a fixed heading and a filter.

    Texts are written as texts, whatever they begin with: no cell becomes a formula or a link. Numbers and days stay
    what they are, missing cells are empty. ``widths`` are in characters, by column; ``title`` names the sheet.
    """
    return safe_workbook({title: frame}, widths=widths)


def safe_workbook(frames: Mapping[str, pd.DataFrame], *, widths: Mapping[str, int] | None = None) -> bytes:
    """Return the frames as the sheets of one XLSX workbook, each under its title and written as by ``safe_xlsx``."""
    import xlsxwriter  # takes 50 ms that most visitors never need

    made = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "nan_inf_to_errors": False}
    with xlsxwriter.Workbook(made, options) as book:
        head = book.add_format({"bold": True, "text_wrap": True, "valign": "top", "bottom": 1})
        body = book.add_format({"text_wrap": True, "valign": "top"})
        day = book.add_format({"num_format": "yyyy-mm-dd", "valign": "top", "align": "left"})
        for title, frame in frames.items():
            sheet = book.add_worksheet(sheet_name(title) or None)
            for column, name in enumerate(frame.columns):
                sheet.write_string(0, column, str(name)[:_CELL], head)
                sheet.set_column(column, column, (widths or {}).get(str(name), 16))
                for row, value in enumerate(frame[name].tolist(), start=1):
                    if isinstance(value, date):
                        sheet.write_datetime(row, column, datetime(value.year, value.month, value.day), day)
                    elif isinstance(value, Real) and not isinstance(value, bool) and math.isfinite(float(value)):
                        sheet.write_number(row, column, float(value), body)
                    elif isinstance(value, str) and value:
                        sheet.write_string(row, column, value.replace("\x00", "")[:_CELL], body)
            sheet.freeze_panes(1, 0)
            if len(frame.columns):
                sheet.autofilter(0, 0, len(frame), len(frame.columns) - 1)
    return made.getvalue()


def sheet_name(title: str) -> str:
    """Return a title as a sheet can bear it: at most 31 characters, none that a sheet's name must not have."""
    return _SHEET_NAME.sub(" ", title).strip()[:31]


def defused(text: str) -> str:
    """Return a text with an apostrophe before it where a spreadsheet could take it for a formula; see ``as_typed``."""
    return "'" + text if _is_marked(text) else text
