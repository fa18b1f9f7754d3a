"""What a spreadsheet program did to cells before they came here: named, never repaired by guess."""

from collections.abc import Iterator

import numpy as np

from smmdash.importers.reading.dates import DateColumn
from smmdash.importers.reading.numbers import NumberColumn


def of_numbers(read: NumberColumn) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the key of a note and the rows it is about."""
    yield "cells_are_dates", read.dates
    yield "spreadsheet_errors", read.errors
    yield "figures_rounded", read.rounded


def of_dates(read: DateColumn) -> Iterator[tuple[str, np.ndarray]]:
    """Yield the key of a note and the rows it is about."""
    yield "zones_dropped", read.unzoned
    yield "dates_are_months", read.months
    yield "dates_swapped", read.swapped
    yield "spreadsheet_errors", read.errors
    if read.order == "serial":
        yield "dates_from_serials", ~np.isnat(read.values)
