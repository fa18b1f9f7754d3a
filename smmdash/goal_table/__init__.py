"""Goals as a table: handed over as CSV, taken in from CSV and spreadsheets, row by row."""

from smmdash.goal_table.columns import COLUMNS, TEMPLATE, Column, header
from smmdash.goal_table.read import PROBLEMS, Incoming, NoGoals, Problem, Row, applied, read
from smmdash.goal_table.write import exported, template

__all__ = [
    "COLUMNS",
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
