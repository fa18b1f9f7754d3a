"""Goals as a table: handed over as CSV, taken in from CSV and spreadsheets, row by row."""

from smmdash.goal_table.columns import COLUMNS, TEMPLATE, Column, header
from smmdash.goal_table.incoming import NOTES, PROBLEMS, Incoming, NoGoals, Problem, Row, applied
from smmdash.goal_table.read import read
from smmdash.goal_table.write import exported, template

__all__ = [
    "COLUMNS",
    "NOTES",
    "PROBLEMS",
    "TEMPLATE",
    "Column",
    "Incoming",
    "NoGoals",
    "Problem",
    "Row",
    "applied",
    "exported",
    "header",
    "read",
    "template",
]
