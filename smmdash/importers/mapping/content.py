"""What the cells of a column look like, from the first of them: samples for a person, a kind for the guess."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import numpy as np
import pyarrow as pa

from smmdash.importers.reading import RawTable
from smmdash.importers.reading.dates import read_dates
from smmdash.importers.reading.durations import read_durations
from smmdash.importers.reading.numbers import read_numbers

LOOK = 400
"""Only so many rows are looked at."""
SAMPLES = 5
SAMPLE_LENGTH = 60

Looks = Literal["empty", "link", "date", "clock", "number", "id", "words", "text"]

_LINK = re.compile(r"(?:https?://|www\.)\S+\.\S", re.I)
_PACKED_DAY = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")
_CLOCK = re.compile(r"\d{1,3}:\d{2}(?::\d{2})?(?:[.,]\d+)?")
_MOST, _HALF = 0.8, 0.5
_LONG = 24


@dataclass(frozen=True)
class Content:
    """A column's cells in short.

    ``samples`` are the first different cells, cut; ``dates`` and ``numbers`` tell whether half of them can be read so,
    ``order_open`` and ``decimal_open`` whether nothing in them decides the order of day and month or the decimal mark.
    ``different`` is the share of different cells among those filled, ``values`` are the numbers.
    """

    looks: Looks
    samples: tuple[str, ...] = ()
    dates: bool = False
    numbers: bool = False
    order_open: bool = False
    decimal_open: bool = False
    percent: bool = False
    different: float = 0.0
    mean_length: float = 0.0
    values: tuple[float, ...] = ()

    @property
    def figures(self) -> bool:
        """Whether the cells can be read as numbers or times."""
        return self.looks in ("number", "clock") or (self.numbers and self.looks in ("words", "text"))


def head_of(table: RawTable, at: int) -> list[str]:
    """Return the first cells of a column."""
    cells = table.column(at).slice(0, LOOK)
    return [str(cell) for cell in cells.to_pylist()]


def content_of(cells: Sequence[str], today: dt.date) -> Content:
    """Look at the first cells of a column."""
    written = [cell.strip()[:500] for cell in cells if cell.strip()]
    if not written:
        return Content("empty")
    different = list(dict.fromkeys(written))
    samples = tuple(cut(cell) for cell in different[:SAMPLES])
    share = len(different) / len(written)
    length = sum(map(len, written)) / len(written)
    if _share(bool(_LINK.match(cell)) for cell in written) >= _MOST:
        return Content("link", samples, different=share, mean_length=length)
    array = pa.array(written, pa.string())
    numbers = read_numbers(array)
    readable = 1 - float(numbers.rejected.mean()) if not numbers.undecided else 1.0
    days = read_dates(array, today=today)
    dated = 1.0 if days.undecided else float(np.mean(~np.isnat(days.values)))
    packed = all(_PACKED_DAY.fullmatch(cell) for cell in different)
    is_number = readable >= _MOST and not numbers.missing.all() and not packed
    is_date = dated >= _MOST and days.order != "serial" and days.order != "epoch"
    known: dict[str, object] = {
        "samples": samples, "different": share, "mean_length": length, "dates": dated >= _HALF,
        "numbers": readable >= _HALF and not numbers.missing.all(),
        "order_open": days.undecided, "decimal_open": numbers.undecided, "percent": numbers.percent,
    }  # fmt: skip
    if is_number:
        values = tuple(float(value) for value in numbers.values if not np.isnan(value))
        looks: Looks = "id" if _is_id(different, share) else "number"
        return Content(looks, values=values, **known)  # type: ignore[arg-type]
    if _share(bool(_CLOCK.fullmatch(cell)) for cell in written) >= _MOST:
        times = read_durations(array, unit="s").values
        minutes = tuple(float(value) for value in times if not np.isnan(value))
        return Content("clock", values=minutes, **known)  # type: ignore[arg-type]
    if is_date:
        return Content("date", **known)  # type: ignore[arg-type]
    few = len(different) <= max(12, 0.2 * len(written))
    return Content("words" if few and length <= _LONG else "text", **known)  # type: ignore[arg-type]


def cut(cell: str) -> str:
    """Return a cell short enough to be shown."""
    return cell if len(cell) <= SAMPLE_LENGTH else cell[: SAMPLE_LENGTH - 1].rstrip() + "…"


def _share(held: object) -> float:
    flags = list(held)  # type: ignore[call-overload]
    return sum(flags) / len(flags)


def _is_id(different: Sequence[str], share: float) -> bool:
    """Long whole numbers, hardly one twice: names of things, not amounts."""
    digits = [cell for cell in different if cell.lstrip("'").isdigit()]
    if len(digits) < _MOST * len(different) or share < 0.9:
        return False
    return sum(len(cell) for cell in digits) / len(digits) >= 12
