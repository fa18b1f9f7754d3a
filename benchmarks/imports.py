"""Import of 20 MB of clean CSV beside pandas' C reader and pyarrow on the same bytes: ``python -m benchmarks.imports``.

Time and memory are taken in processes of their own, the readers in turn within each round.
"""

import argparse
import io
import statistics
import subprocess
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np

from benchmarks import big
from benchmarks.watch import Peak, machine, memory

SIZE = 20_000_000
DAYS = [big.TODAY - timedelta(days=back) for back in range(365 * big.YEARS, 0, -1)]
NAMES = {
    "pandas": "pandas, C engine",
    "pyarrow": "pyarrow",
    "read_tables": "smmdash, read_tables (bytes to raw tables)",
    "read_export": "smmdash, read_export (bytes to facts)",
}
READERS = tuple(NAMES)


def clean() -> bytes:
    """Return at least SIZE bytes of an Instagram content export, every row well formed."""
    few = len(big.instagram_posts(np.random.default_rng(1), big.BRANDS[0], DAYS, 2000))
    return big.instagram_posts(np.random.default_rng(1), big.BRANDS[0], DAYS, SIZE * 2000 // few + 100)


def read(reader: str, data: bytes) -> int:
    """Read the bytes and return the number of rows."""
    if reader == "pandas":
        import pandas as pd

        return len(pd.read_csv(io.BytesIO(data), engine="c"))
    if reader == "pyarrow":
        from pyarrow import csv

        return int(csv.read_csv(io.BytesIO(data), parse_options=csv.ParseOptions(newlines_in_values=True)).num_rows)
    if reader == "read_tables":
        from smmdash.importers.reading import read_tables

        return sum(len(table.rows) for table in read_tables(data, "posts.csv"))
    from smmdash.importers import read_export

    return int(read_export(data, "posts.csv", today=big.TODAY).rows_read)


def timed(reader: str, data: bytes) -> tuple[float, float, int]:
    """Return seconds on the clock, seconds of processor time and rows."""
    clock, processor = time.perf_counter(), time.process_time()
    rows = read(reader, data)
    return time.perf_counter() - clock, time.process_time() - processor, rows


def added(reader: str, path: Path) -> float:
    """Return the megabytes that reading adds to a fresh process at its peak, beyond its imports and the file."""
    command = [sys.executable, "-W", "ignore", "-m", "benchmarks.imports", "--alone", reader, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdout.readline()
        before = memory(child.pid)
        with Peak(child.pid, every=0.003) as peak:
            child.stdin.write("\n")
            child.stdin.flush()
            child.stdout.readline()
        child.stdin.write("\n")
    return peak.megabytes - before


def alone(reader: str, path: Path) -> None:
    """Read a small part, which brings the imports in; when told so, the whole."""
    data = path.read_bytes()
    read(reader, part(data))
    print("ready", flush=True)
    sys.stdin.readline()
    read(reader, data)
    print("done", flush=True)
    sys.stdin.readline()


def part(data: bytes) -> bytes:
    """Return whole rows from the first 100 kB."""
    return data[:100_000].rpartition(b"\n1794")[0] + b"\n"


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--repeat", type=int, default=9)
    asked.add_argument("--alone", nargs=2, metavar=("READER", "FILE"), help="used by the benchmark itself")
    given = asked.parse_args()
    if given.alone:
        alone(given.alone[0], Path(given.alone[1]))
        return
    data = clean()
    for reader in READERS:
        timed(reader, part(data))
    taken: dict[str, list[tuple[float, float, int]]] = {reader: [] for reader in READERS}
    for _ in range(given.repeat):
        for reader in READERS:
            taken[reader].append(timed(reader, data))
    print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}; {len(data) / 1e6:.1f} MB, median of {given.repeat} rounds\n")
    print("| reader | rows | seconds | against pandas | processor seconds | against pandas | added at the peak, MB |")
    print("|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "posts.csv"
        path.write_bytes(data)
        floor = [statistics.median(column) for column in zip(*taken["pandas"], strict=True)]
        for reader in READERS:
            clock, processor, rows = (statistics.median(column) for column in zip(*taken[reader], strict=True))
            print(f"| {NAMES[reader]} | {rows} | {clock:.2f} | {clock / floor[0]:.1f} | {processor:.2f} "
                  f"| {processor / floor[1]:.1f} | {added(reader, path):.0f} |")  # fmt: skip


if __name__ == "__main__":
    main()
