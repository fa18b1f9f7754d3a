"""Read a workbook (XLSX, XLS, XLSB, ODS) through a child process whose memory and time are capped."""

import json
import subprocess
import sys
from pathlib import Path
from threading import BoundedSemaphore

from smmdash.importers.reading.archives import MAX_CELLS
from smmdash.importers.reading.blocks import blocks
from smmdash.importers.reading.layout import tables_of
from smmdash.importers.reading.shapes import fill
from smmdash.importers.reading.tables import MAX_COLUMNS, NoteBook, RawFile, RawTable, ReadError

SECONDS = 30
MEMORY = 2 << 30

_OUT_OF_TIME = (-24, -9)  # SIGXCPU, and SIGKILL where that is not heeded
_ENCRYPTED = "EncryptedPackage".encode("utf-16-le")
_CHILD = Path(__file__).with_name("workbook_child.py")
_at_once = BoundedSemaphore(2)


def read_workbook(data: bytes, *, member: str = "") -> RawFile:
    """Return the tables of all sheets, hidden ones too; a row's line is its row in the sheet.

    Every row up to the last one with something written is a record.
    Raises ReadError ``encrypted``, ``sheet_*``, ``too_many_columns`` or ``no_table``.
    """
    tables: list[RawTable] = []
    count = 0
    for sheet in _sheets(data):
        rows = [(number, row) for number, row in enumerate(sheet["rows"], start=1)]
        if max((len(row) for _, row in rows), default=0) > MAX_COLUMNS:
            raise ReadError("too_many_columns", limit=MAX_COLUMNS)
        while rows and not fill(rows[-1][1]):
            rows.pop()
        count += len(rows)
        for block in blocks(rows):
            tables += tables_of(block, NoteBook(), sheet=sheet["name"], member=member)
    if not tables:
        raise ReadError("no_table")
    return RawFile(tables, count)


def _sheets(data: bytes) -> list[dict]:
    if _ENCRYPTED in data[: 1 << 20] or _ENCRYPTED in data[-(1 << 20) :]:
        raise ReadError("encrypted")
    command = [sys.executable, "-I", str(_CHILD), str(MEMORY), str(SECONDS)]
    with _at_once:
        try:
            done = subprocess.run(command, input=data, capture_output=True, timeout=SECONDS, check=False)
        except subprocess.TimeoutExpired:
            raise ReadError("sheet_timeout", seconds=SECONDS) from None
    if done.returncode in _OUT_OF_TIME:
        raise ReadError("sheet_timeout", seconds=SECONDS)
    if done.returncode:  # what it wrote may quote cells, so it is not read
        raise ReadError("sheet_too_big", limit=MAX_CELLS) if done.returncode < 0 else ReadError("sheet_damaged")
    answer = json.loads(done.stdout)
    if "error" in answer:
        key = answer["error"]
        raise ReadError(key, limit=MAX_CELLS) if key == "sheet_too_big" else ReadError(key)
    return answer["sheets"]
