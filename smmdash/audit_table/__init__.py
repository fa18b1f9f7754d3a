"""Registers of the audit as tables: pasted from a spreadsheet or taken from a file row by row, and handed over."""

from smmdash.audit_table.columns import Names, header, ordered, taken
from smmdash.audit_table.incoming import PROBLEMS, STATES, Incoming, Problem, Row, applied
from smmdash.audit_table.read import MOST_LETTERS, MOST_ROWS, TooMuch, given, pasted
from smmdash.audit_table.write import exported, frame, workbook

__all__ = [
    "MOST_LETTERS",
    "MOST_ROWS",
    "PROBLEMS",
    "STATES",
    "Incoming",
    "Names",
    "Problem",
    "Row",
    "TooMuch",
    "applied",
    "exported",
    "frame",
    "given",
    "header",
    "ordered",
    "pasted",
    "taken",
    "workbook",
]
