"""Speed and memory of reading beside plain readers on the same bytes: ``python -m benchmarks.imports``.

Three files: 200 MB of clean CSV, a workbook of 50,000 rows, 20 MB of damaged CSV. Every reading has a process of its
own that has read a small file before, so imports are not measured; the readers of a file take turns. Memory is what the
process and its children add at their peak, in runs that are not timed.
"""

import argparse
import csv
import io
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from pathlib import Path

import numpy as np
import xlsxwriter

from benchmarks import big
from benchmarks.watch import Peak, machine, memory

CLEAN, DAMAGED, ROWS = 200_000_000, 20_000_000, 50_000
DAYS = [big.TODAY - timedelta(days=back) for back in range(365 * big.YEARS, 0, -1)]
FIRST_CELL = b"\n1794"
"""How a record of the export begins."""


def clean(size: int) -> bytes:
    """Return at least so many bytes of an Instagram content export, every row well formed."""
    few = len(big.instagram_posts(np.random.default_rng(1), big.BRANDS[0], DAYS, 2000))
    return big.instagram_posts(np.random.default_rng(1), big.BRANDS[0], DAYS, size * 2000 // few + 100)


def damaged(size: int) -> bytes:
    """Return the same with a stray quote, a cell too many, a cut record or a blank line in one record of fifty."""
    dice = random.Random(1)
    records = clean(size).split(FIRST_CELL)
    for at in range(50, len(records), 50):
        record = records[at]
        records[at] = dice.choice([
            record.replace(b",", b',"', 1),
            record.replace(b" ", b' "', 1),
            record + b",extra",
            record[: len(record) // 2],
            record + b"\n",
        ])  # fmt: skip
    return FIRST_CELL.join(records)


def workbook(rows: int) -> bytes:
    """Return a workbook with the first rows of the export, figures as numbers."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"constant_memory": True})
    sheet = book.add_worksheet("Posts")
    table = csv.reader(io.StringIO(clean(rows * 300).decode("utf-8-sig")))
    for number, row in enumerate(table):
        if number > rows:
            break
        sheet.write_row(number, 0, [int(cell) if cell.isdigit() and len(cell) < 10 else cell for cell in row])
    book.close()
    return out.getvalue()


def pandas(data: bytes) -> int:
    """Read with pandas' C engine, types inferred."""
    import pandas as pd

    return len(pd.read_csv(io.BytesIO(data), engine="c"))


def pyarrow(data: bytes) -> int:
    """Read with Arrow, types inferred."""
    from pyarrow import csv as arrow

    return int(arrow.read_csv(io.BytesIO(data), parse_options=arrow.ParseOptions(newlines_in_values=True)).num_rows)


def calamine(data: bytes) -> int:
    """Read all cells of the first sheet in this very process."""
    import python_calamine

    return len(python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data)).get_sheet_by_index(0).to_python()) - 1


def read_tables(data: bytes) -> int:
    """Read to tables of text: decoded, proved, every record counted."""
    from smmdash.importers import reading

    return sum(len(table) for table in reading.read_tables(data, "posts"))


def read_export(data: bytes) -> int:
    """Read to facts; the number of rows that became some."""
    from smmdash import importers

    found = importers.read_export(data, "posts", today=big.TODAY)
    assert found.ledger.balanced
    return int(found.rows_read)


NAMES: Mapping[str, tuple[str, Callable[[bytes], int]]] = {
    "pandas": ("pandas, C engine", pandas),
    "pyarrow": ("pyarrow", pyarrow),
    "calamine": ("python-calamine, no child process", calamine),
    "read_tables": ("smmdash, bytes to tables", read_tables),
    "read_export": ("smmdash, bytes to facts", read_export),
}
FILES: Mapping[str, tuple[Callable[[], bytes], Callable[[], bytes], tuple[str, ...]]] = {
    "clean CSV": (lambda: clean(CLEAN), lambda: clean(100_000), ("pandas", "pyarrow", "read_tables", "read_export")),
    "workbook": (lambda: workbook(ROWS), lambda: workbook(100), ("calamine", "read_export")),
    "damaged CSV": (lambda: damaged(DAMAGED), lambda: damaged(100_000), ("read_export",)),
}
"""Each file, a small one like it, and its readers, the floor first."""


def child(reader: str, big_file: Path, small_file: Path) -> "subprocess.Popen[str]":
    """Start a process that has read the small file and waits for a line before it reads the big one."""
    command = [
        sys.executable,
        "-W",
        "ignore",
        "-m",
        "benchmarks.imports",
        "--alone",
        reader,
        str(big_file),
        str(small_file),
    ]
    made = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert made.stdout is not None
    made.stdout.readline()
    return made


def told(process: "subprocess.Popen[str]") -> tuple[float, float, int]:
    """Let a process read; return seconds on the clock, seconds of processor time and rows."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write("\n")
    process.stdin.flush()
    clock, processor, rows = process.stdout.readline().split()
    return float(clock), float(processor), int(rows)


def alone(reader: str, big_file: Path, small_file: Path) -> None:
    """Read the small file, which brings the imports in; when told so, the big one."""
    read = NAMES[reader][1]
    data = big_file.read_bytes()
    read(small_file.read_bytes())
    print("ready", flush=True)
    sys.stdin.readline()
    clock, processor = time.perf_counter(), time.process_time()
    rows = read(data)
    print(time.perf_counter() - clock, time.process_time() - processor, rows, flush=True)
    sys.stdin.readline()


def timed(reader: str, big_file: Path, small_file: Path) -> tuple[float, float, int]:
    """Return seconds on the clock, seconds of processor time (without children) and rows."""
    with child(reader, big_file, small_file) as process:
        return told(process)


def added(reader: str, big_file: Path, small_file: Path) -> float:
    """Return the megabytes that reading adds at its peak, beyond imports and the file, children included."""
    with child(reader, big_file, small_file) as process:
        before = memory(process.pid)
        with Peak(process.pid, every=0.02) as peak:
            told(process)
    return peak.megabytes - before


def measure(name: str, folder: Path, repeat: int) -> None:
    """Measure one file's readers in turn and print their rows."""
    make, make_small, readers = FILES[name]
    paths = folder / "big", folder / "small"
    for path, content in zip(paths, (make(), make_small()), strict=True):
        path.write_bytes(content)
    size = paths[0].stat().st_size / 1e6
    taken: dict[str, list[tuple[float, float, int]]] = {reader: [] for reader in readers}
    for _ in range(repeat):
        for reader in readers:
            taken[reader].append(timed(reader, *paths))
    floor = [one[0] for one in taken[readers[0]]]
    for reader in readers:
        clock, processor, rows = (statistics.median(column) for column in zip(*taken[reader], strict=True))
        ratio = statistics.median(one[0] / base for one, base in zip(taken[reader], floor, strict=True))
        peak = added(reader, *paths)
        against = "" if len(readers) == 1 else f"{ratio:.1f}"
        print(f"| {name}, {size:.0f} MB | {NAMES[reader][0]} | {rows:.0f} | {clock:.2f} | {against} | {processor:.2f} "
              f"| {peak:.0f} | {peak / size:.1f} |", flush=True)  # fmt: skip


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--repeat", type=int, default=7)
    asked.add_argument("--file", choices=FILES, action="append", help="only this one")
    asked.add_argument("--alone", nargs=3, metavar=("READER", "FILE", "SMALL"), help="used by the benchmark itself")
    given = asked.parse_args()
    if given.alone:
        alone(given.alone[0], Path(given.alone[1]), Path(given.alone[2]))
        return
    print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}; median of {given.repeat} rounds\n")
    heads = ("file", "reader", "rows", "seconds", "against the floor", "processor seconds")
    print(f"| {' | '.join(heads)} | added at the peak, MB | times its size |")
    print("|---|---|---|---|---|---|---|---|")
    with tempfile.TemporaryDirectory() as folder:
        for name in given.file or FILES:
            measure(name, Path(folder), given.repeat)


if __name__ == "__main__":
    main()
