"""Cut a damaged record into cells at least cost: where a quote may open and close is weighed, not believed."""

from dataclasses import dataclass

from smmdash.importers.reading import limits

_LONGEST = 100_000
_MOST_CELLS = 4_000
_MOST_ENDS = 6
_LOOK_AHEAD = 400


@dataclass
class Budget:
    """Steps that fitting may still take in this file, so that a hostile one cannot keep it busy."""

    steps: int = 20_000_000


@dataclass(frozen=True)
class Fit:
    """A way to cut a record; ``cost`` 0 needs no repair, from 2 on it is doubtful."""

    cost: float
    cells: list[str]


def fit(text: str, delimiter: str, quote: str, width: int | None, budget: Budget) -> Fit | None:
    """Cut ``text`` into ``width`` cells (None: any number) at least cost, or return None where that is impossible.

    A dynamic programme over (position, cells so far): the work is bounded by the number of delimiters times the width.
    """
    if len(text) > _LONGEST or budget.steps <= 0:
        return None
    starts, ends = _bounds(text, delimiter)
    pieces = len(starts)
    if pieces > _MOST_CELLS or (width and pieces < width):
        return None
    paths: list[dict[int, tuple[float, tuple[int, int], str]]] = [{} for _ in range(pieces + 1)]
    paths[0][0] = (0.0, (0, 0), "")
    for i in range(pieces):
        if not paths[i]:
            continue
        if not i & 15:
            limits.step()
        choices = _choices(text, delimiter, quote, width, starts, ends, i)
        budget.steps -= len(choices) * len(paths[i]) + 1
        for count, (so_far, _, _) in list(paths[i].items()):
            for j, cost, cell in choices:
                cells = count + 1 if width else 0
                if width and (cells > width or width - cells > pieces - j):
                    continue
                total = so_far + cost + (0 if width else 0.01)
                if cells not in paths[j] or total < paths[j][cells][0]:
                    paths[j][cells] = (total, (i, count), cell)
    last = width or 0
    if last not in paths[pieces]:
        return None
    cells_found: list[str] = []
    cost = paths[pieces][last][0]
    at = (pieces, last)
    while at[0]:
        _, before, cell = paths[at[0]][at[1]]
        cells_found.append(cell)
        at = before
    return Fit(cost, cells_found[::-1])


def _bounds(text: str, delimiter: str) -> tuple[list[int], list[int]]:
    ends = []
    at = text.find(delimiter)
    while at >= 0:
        ends.append(at)
        at = text.find(delimiter, at + len(delimiter))
    return [0, *(end + len(delimiter) for end in ends)], [*ends, len(text)]


def _choices(
    text: str, delimiter: str, quote: str, width: int | None, starts: list[int], ends: list[int], i: int
) -> list[tuple[int, float, str]]:
    """Cells that may begin at piece ``i``: (piece after it, cost, text). A quote closes only before a delimiter."""
    start = starts[i]
    plain = text[start : ends[i]]
    if not text.startswith(quote, start):
        if "\n" in plain or "\r" in plain:
            return []  # a record breaks off inside quotes only
        quotes = plain.count(quote)
        return [(i + 1, 0 if not quotes else 0.2 if not plain.endswith(quote) else 2, plain)]
    found: list[tuple[int, float, str]] = []
    for j in range(i, min(len(ends), i + _LOOK_AHEAD)):
        end = ends[j]
        if end - start >= 2 and text[end - 1] == quote:
            found.append((j + 1, *_quoted(text[start + 1 : end - 1], delimiter, quote, width)))
            if len(found) >= _MOST_ENDS:
                break
    if "\n" not in plain and "\r" not in plain:
        found.append((i + 1, 2.5, plain))
    return found


def _quoted(inner: str, delimiter: str, quote: str, width: int | None) -> tuple[float, str]:
    """Cost and text of a cell between two quotes."""
    cell = inner.replace("\\" + quote, "\1").replace(quote + quote, "\1")
    stray = cell.count(quote)
    cost = 0.0
    if stray:
        cost += 1 + 0.1 * stray + 3 * (quote + delimiter in cell)
    if "\n" in inner and any(line.count(delimiter) >= max(2, (width or 3) - 2) for line in inner.splitlines()[1:]):
        cost += 3  # it swallowed a whole record
    if "\\" + quote in inner:
        cost += 0.05
    return cost, cell.replace("\1", quote)
