"""The first rows of a table as a table of its own, to try a mapping on."""

import copy
import itertools

from smmdash.importers.reading import RawTable


def first_rows(table: RawTable, most: int) -> RawTable:
    """Return a table with at most so many rows; a small one is returned as it is."""
    if len(table) <= most:
        return table
    made = copy.copy(table)
    made.__dict__.pop("rows", None)
    if table._columns is not None:
        made._columns = table._columns.slice(0, most)
    else:
        made.rows = list(itertools.islice(table.rows, most))
    made._length = most
    made.lines = table.lines[:most]
    made.notes = []
    made.aside, made.around = (), ()
    return made
