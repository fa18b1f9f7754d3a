"""Whether a person could say what a table means: one without rows or without a number holds nobody's figures."""

from smmdash.importers.mapping.content import head_of
from smmdash.importers.mapping.document import fingerprint
from smmdash.importers.mapping.personal import personal_places
from smmdash.importers.reading import RawTable
from smmdash.importers.reading.durations import read_durations
from smmdash.importers.reading.numbers import read_numbers

_LOOK = 60


def is_mappable(table: RawTable) -> bool:
    """Tell whether a table has headings, rows, a column of figures and one that says what they are of."""
    if not len(table) or not 2 <= len(table.header) <= 2_000 or not fingerprint(table.header):
        return False
    personal = personal_places(table)
    filled = figures = 0
    for at in range(len(table.header)):
        if at in personal:
            continue
        written = [cell[:60] for cell in head_of(table, at) if cell.strip()][:_LOOK]
        filled += bool(written)
        figures += bool(written) and _are_figures(written)
        if filled > 1 and figures:
            return True
    return False


def _are_figures(written: list[str]) -> bool:
    numbers = read_numbers(written)
    if numbers.undecided or (numbers.rejected.mean() < 0.5 and not numbers.missing.all()):
        return True
    times = read_durations(written)
    return bool(times.rejected.mean() < 0.5 and not times.missing.all())
