"""What readers of tables make of damaged files: ``python -m benchmarks.lost [COUNT] [READER ...]``.

Each file of ``damaged.py`` holds rows with an id of their own in the first cell and a mark in the last. A row is lost
where its id comes out nowhere, damaged where the mark has left its row. Both are *silent* where the reader neither
raised an error nor said anything. DuckDB and polars are read as leniently as they can be, pandas as people use it; they
come with the dependency group ``bench``.
"""

import argparse
import io
import re
import signal
import tempfile
import time
import warnings
from collections import Counter
from collections.abc import Callable, Sequence
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from typing import Any

from benchmarks.damaged import damaged

Rows = Sequence[Sequence[Any]]
_ID = re.compile(r"PST\d{9}")
_SECONDS = 20
OUTCOMES = ("kept", "kept, told", "lost, told", "refused", "lost silently", "damaged silently", "crash", "too slow")


def smmdash(data: bytes) -> tuple[Rows, bool]:
    """Read with this project; a refusal is a ValueError."""
    from smmdash.importers.reading import ReadError, read_tables

    try:
        tables = read_tables(data, "file.csv")
    except ReadError as error:
        raise ValueError(error.key) from None
    return [row for table in tables for row in table.rows], any(table.notes for table in tables)


def _pandas(data: bytes, **how: Any) -> tuple[Rows, bool]:
    import pandas as pd

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        frame = pd.read_csv(io.BytesIO(data), dtype=str, keep_default_na=False, **how)
    if not isinstance(frame.index, pd.RangeIndex):
        frame = frame.reset_index()
    cells = frame.astype(object).where(frame.notna(), "")
    return cells.astype(str).to_numpy().tolist(), any("Skipping" in str(one.message) for one in said)


def duckdb(data: bytes) -> tuple[Rows, bool]:
    """Read with DuckDB's most lenient settings."""
    import duckdb as engine

    lenient = {"all_varchar": True, "strict_mode": False, "ignore_errors": True, "null_padding": True}
    with tempfile.NamedTemporaryFile(suffix=".csv") as file:
        file.write(data)
        file.flush()
        return engine.connect().read_csv(file.name, parallel=False, **lenient).fetchall(), False


def polars(data: bytes) -> tuple[Rows, bool]:
    """Read with polars' most lenient settings."""
    import polars as pl

    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        frame = pl.read_csv(data, infer_schema=False, truncate_ragged_lines=True, ignore_errors=True)
    return frame.rows(), bool(said)


READERS: dict[str, Callable[[bytes], tuple[Rows, bool]]] = {
    "smmdash": smmdash,
    "pandas": _pandas,
    "pandas, bad lines skipped": partial(_pandas, on_bad_lines="skip"),
    "pandas, delimiter found, bad lines skipped": partial(_pandas, sep=None, engine="python", on_bad_lines="skip"),
    "DuckDB, lenient": duckdb,
    "polars, lenient": polars,
}


def _too_long(*_: Any) -> None:
    raise TimeoutError


def judged(reader: str, seed: int) -> tuple[str, float]:
    """Return what a reader makes of a file, one of ``OUTCOMES``, and the seconds it takes."""
    file = damaged(seed)
    signal.signal(signal.SIGALRM, _too_long)
    signal.alarm(_SECONDS)
    begin = time.perf_counter()
    try:
        rows, told = READERS[reader](file.data)
    except TimeoutError:
        return "too slow", time.perf_counter() - begin
    except Exception as error:  # noqa: BLE001 - whatever another reader raises is a refusal
        ours = reader == "smmdash" and not isinstance(error, ValueError)
        return "crash" if ours else "refused", time.perf_counter() - begin
    finally:
        signal.alarm(0)
    taken = time.perf_counter() - begin
    cells = [[str(cell) for cell in row if cell is not None] for row in rows]
    found = Counter(match[0] for row in cells if row and (match := _ID.search(row[0])))
    whole = sum(
        1 for row in cells if row and _ID.search(row[0]) and any(cell.strip().startswith("CHK") for cell in row[1:])
    )
    if any(not found[one] for one in file.ids):
        return "lost, told" if told else "lost silently", taken
    if whole < len(file.ids) - file.is_cut and not told:
        return "damaged silently", taken
    return "kept, told" if told else "kept", taken


def main() -> None:
    """Print one table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=2_000)
    parser.add_argument("readers", nargs="*", default=list(READERS))
    given = parser.parse_args()
    print(f"| reader | files | {' | '.join(OUTCOMES)} | median ms | slowest s |")
    print("|" + "---|" * (len(OUTCOMES) + 4))
    for reader in given.readers:
        with ProcessPoolExecutor(2) as pool:
            results = list(pool.map(partial(judged, reader), range(given.count), chunksize=20))
        counts = Counter(outcome for outcome, _ in results)
        times = sorted(taken for _, taken in results)
        figures = " | ".join(str(counts[outcome]) for outcome in OUTCOMES)
        print(
            f"| {reader} | {given.count} | {figures} | {times[len(times) // 2] * 1e3:.1f} | {times[-1]:.1f} |",
            flush=True,
        )
        for seed, (outcome, _) in enumerate(results):
            if reader == "smmdash" and outcome in OUTCOMES[4:]:
                print(f"  seed {seed}: {outcome}, {', '.join(damaged(seed).done)}")


if __name__ == "__main__":
    main()
