"""Open one workbook in a process of its own: run as a script, bytes on standard input, JSON on standard output.

A small legal XLSX can make the reading library abort or take all memory; here that ends only this process. It imports
nothing of smmdash, so that it starts in milliseconds.
"""

import datetime as dt
import io
import json
import sys
from typing import Any

import python_calamine

MAX_CELLS = 20_000_000


def limit(memory: int, seconds: int) -> None:
    """Cap memory and processor time where the system can (not on Windows; macOS ignores the memory cap)."""
    try:
        import resource
    except ImportError:
        return
    for kind, value in ((resource.RLIMIT_AS, memory), (resource.RLIMIT_CPU, seconds)):
        try:
            resource.setrlimit(kind, (value, value))
        except (ValueError, OSError):
            continue


def cell_text(cell: Any) -> str:
    """Write a cell as text: whole numbers without a point, dates as ISO, durations as H:MM:SS."""
    if isinstance(cell, str):
        return cell
    if isinstance(cell, bool):
        return "TRUE" if cell else "FALSE"
    if isinstance(cell, float):
        return str(int(cell)) if cell.is_integer() and abs(cell) < 1e15 else repr(cell)
    if isinstance(cell, dt.datetime):
        return cell.date().isoformat() if cell.time() == dt.time() else cell.isoformat(sep=" ")
    if isinstance(cell, dt.timedelta):
        seconds = round(cell.total_seconds())
        return f"{seconds // 3600}:{seconds // 60 % 60:02d}:{seconds % 60:02d}"
    return cell.isoformat() if isinstance(cell, (dt.date, dt.time)) else str(cell)


def sheets(data: bytes) -> list[dict[str, Any]]:
    """Return every sheet, hidden ones too, as its name and rows of text; the first row is row 1."""
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    found = []
    cells = 0
    for meta in workbook.sheets_metadata:
        if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(meta.name)
        cells += (sheet.total_height + 1) * (sheet.total_width + 1)
        if cells > MAX_CELLS:
            return [{"error": "sheet_too_big"}]
        rows = sheet.to_python(skip_empty_area=False)
        found.append({"name": meta.name, "rows": [[cell_text(cell) for cell in row] for row in rows]})
    return found


def main() -> None:
    """Read standard input and write ``{"sheets": [...]}`` or ``{"error": key}``."""
    limit(memory=int(sys.argv[1]), seconds=int(sys.argv[2]))
    try:
        answer: dict[str, Any] = {"sheets": sheets(sys.stdin.buffer.read())}
    except python_calamine.PasswordError:
        answer = {"error": "encrypted"}
    except python_calamine.CalamineError:
        answer = {"error": "sheet_damaged"}
    except MemoryError:
        answer = {"error": "sheet_too_big"}
    if answer.get("sheets") and "error" in answer["sheets"][0]:
        answer = answer["sheets"][0]
    sys.stdout.buffer.write(json.dumps(answer).encode())


if __name__ == "__main__":
    main()
