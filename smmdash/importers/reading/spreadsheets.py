"""Read a workbook (XLSX, XLS, XLSB, ODS) through a child process whose memory and time are capped."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from threading import BoundedSemaphore, Thread

import pyarrow as pa

from smmdash.importers.reading import limits
from smmdash.importers.reading.archives import MAX_CELLS
from smmdash.importers.reading.blocks import blocks
from smmdash.importers.reading.layout import note_header, note_rounded, tables_of
from smmdash.importers.reading.records import Records
from smmdash.importers.reading.strict_csv import is_plain
from smmdash.importers.reading.tables import MAX_COLUMNS, Around, Note, NoteBook, RawFile, RawTable, ReadError

MEMORY = 2 << 30

_POLL = 0.05
_PIECE = 1 << 20
_OUT_OF_TIME = (-24, -9)  # SIGXCPU, and SIGKILL where that is not heeded
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHILD = Path(__file__).with_name("workbook_child.py")
_at_once = BoundedSemaphore(2)


@dataclass(frozen=True)
class _Sheet:
    name: str
    hidden: bool
    columns: pa.Table
    """Texts from the first row to the last used one, as many columns as have something written."""
    cut: list[int]


def read_workbook(data: bytes, *, member: str = "", judge: Callable[[], None] | None = None) -> RawFile:
    """Return the tables of all sheets, hidden ones too; a row's line is its row in the sheet.

    Every row up to the last one with something written is a record. ``judge`` raises where the workbook should not be
    read; it is asked while the child already works.
    Raises ReadError ``encrypted``, ``sheet_*``, ``timeout``, ``too_many_columns`` or ``no_table``.
    """
    tables: list[RawTable] = []
    count = 0
    with limits.part(0.0, 0.7):
        answer = _answer(data, judge)
    with limits.part(0.7, 1.0):
        for sheet in _sheets(answer):
            limits.step()
            if sheet.columns.num_columns > MAX_COLUMNS:
                raise ReadError("too_many_columns", limit=MAX_COLUMNS)
            count += sheet.columns.num_rows
            made = _plain(sheet, member) or _parted(sheet, member)
            if sheet.hidden and made:
                made[0].notes.insert(0, Note(0, "sheet_hidden"))
            tables += made
    if not tables:
        raise ReadError("no_table")
    return RawFile(tables, count)


def read_sheets(
    data: bytes, *, judge: Callable[[], None] | None = None, most: int
) -> list[tuple[str, list[list[str]]]]:
    """Return the cells of every sheet by its name, row by row as they stand: the first ``most`` and one.

    For tables in which a blank row ends nothing. Raises as ``read_workbook`` does, but for ``no_table``.
    """
    found = []
    for sheet in _sheets(_answer(data, judge)):
        limits.step()
        rows = sheet.columns.slice(0, most + 1).to_pylist()
        found.append((sheet.name, [[text or "" for text in row.values()] for row in rows]))
    return found


def _plain(sheet: _Sheet, member: str) -> list[RawTable]:
    """The table of a sheet that is nothing but a header and its rows; no table where that cannot be proved."""
    if not sheet.columns.num_rows or sheet.cut:
        return []
    first, *sample = [list(row.values()) for row in sheet.columns.slice(0, 51).to_pylist()]
    rows = sheet.columns.slice(1)
    if not is_plain(first, rows, ""):
        return []
    notes = NoteBook()
    note_header(1, first, sample, notes)
    note_rounded(1, sample, notes)
    made = RawTable(
        first, columns=rows, notes=notes.notes(), sheet=sheet.name, member=member, around=[Around(1, "header")]
    )
    return [made]


def _parted(sheet: _Sheet, member: str) -> list[RawTable]:
    tables: list[RawTable] = []
    for block in blocks(Records.of_columns([column.combine_chunks() for column in sheet.columns.columns])):
        notes = NoteBook()
        own = {block.header[0], *block.rows.lines.tolist()} if sheet.cut else ()
        for line in sheet.cut:
            if line in own:
                notes.add(line, "cell_cut")
        tables += tables_of(block, notes, sheet=sheet.name, member=member)
    return tables


def _sheets(answer: bytes) -> Iterator[_Sheet]:
    """Make the child's lines sheets, one column at a time."""
    lines = _lines(answer)
    for line in lines:
        told = json.loads(line)
        if "error" in told:
            key = told["error"]
            raise ReadError(key, limit=MAX_CELLS) if key == "sheet_too_big" else ReadError(key)
        if "end" in told:
            return
        columns = [_column(json.loads(column)) for column in islice(lines, told["columns"])]
        used = max((_used(column) for column in columns), default=0)
        table = pa.table([column.slice(0, used) for column in columns], [f"f{at}" for at in range(len(columns))])
        last = next(lines, b"")
        if not last:
            break
        yield _Sheet(told["name"], told["hidden"], table, json.loads(last)["cut"])
    raise ReadError("sheet_damaged")


def _column(texts: list[str]) -> pa.Array:
    limits.step()
    try:
        return pa.array(texts, pa.string())
    except UnicodeEncodeError:  # half of a surrogate pair
        return pa.array([text.encode("utf-8", "replace").decode() for text in texts], pa.string())


def _used(column: pa.Array) -> int:
    """Return up to which row a column has something written."""
    for row in range(len(column), 0, -1):
        text = column[row - 1].as_py()
        if text and not text.isspace():
            return row
    return 0


def _lines(answer: bytes) -> Iterator[bytes]:
    start = 0
    while (end := answer.find(b"\n", start)) >= 0:
        yield answer[start:end]
        start = end + 1


def _answer(data: bytes, judge: Callable[[], None] | None) -> bytes:
    if _ENCRYPTED in data[: 1 << 20] or _ENCRYPTED in data[-(1 << 20) :]:
        raise ReadError("encrypted")
    while not _at_once.acquire(timeout=_POLL):
        limits.step()
    try:
        code, answer = _run(data, judge)
    finally:
        _at_once.release()
    if code in _OUT_OF_TIME:
        raise ReadError("timeout", seconds=limits.SECONDS)
    if code:  # what it wrote may quote cells, so it is not read
        raise ReadError("sheet_too_big", limit=MAX_CELLS) if code < 0 else ReadError("sheet_damaged")
    return answer


def _run(data: bytes, judge: Callable[[], None] | None) -> tuple[int, bytes]:
    """Run the child; it is killed where its time is up, the workbook is judged unsafe, or a person cancels."""
    seconds = max(int(limits.left()), 1)
    command = [sys.executable, "-I", str(_CHILD), str(MEMORY), str(seconds), str(limits.MAX_FIELD)]
    pipe = subprocess.PIPE
    child = subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=subprocess.DEVNULL)
    answer: list[bytes] = []
    threads = [Thread(target=_feed, args=(child, data)), Thread(target=_drain, args=(child, answer))]
    for thread in threads:
        thread.start()
    try:
        if judge is not None:
            judge()
        while any(thread.is_alive() for thread in threads):
            threads[-1].join(_POLL)
            limits.step(1 - limits.left() / limits.SECONDS)
        return child.wait(), b"".join(answer)
    finally:
        if child.poll() is None:
            child.kill()
            child.wait()
        for thread in threads:
            thread.join()


def _feed(child: subprocess.Popen[bytes], data: bytes) -> None:
    assert child.stdin is not None
    try:
        with child.stdin:
            child.stdin.write(data)
    except (BrokenPipeError, OSError):  # it has ended; its code says why
        pass


def _drain(child: subprocess.Popen[bytes], answer: list[bytes]) -> None:
    assert child.stdout is not None
    with child.stdout:
        while piece := child.stdout.read(_PIECE):
            answer.append(piece)
