"""Open one workbook in a process of its own: run as a script, bytes on standard input, JSON on standard output.

A small legal XLSX can make the reading library abort or take all memory; here that ends only this process. It imports
nothing of smmdash, so that it starts in milliseconds. Each sheet is one line that describes it, one line for each of
its columns and one about cells that were cut: so neither side holds more than one column in both forms. The last line
is ``{"end": true}``, or ``{"error": key}`` where the workbook cannot be read.
"""

import datetime as dt
import gc
import io
import json
import sys
from collections.abc import Iterator, Sequence
from typing import Any

import python_calamine

MAX_CELLS = 20_000_000
MAX_ANSWER = 512 << 20
"""More than so many bytes are not handed on: a sheet may repeat one long text in millions of cells."""


class TooBig(Exception):
    """The workbook holds more than can be read."""


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


def sheets(data: bytes, longest: int) -> Iterator[object]:
    """Yield every sheet, hidden ones too: its description, its columns as texts from row 1, and which rows were cut.

    Texts are cut at ``longest`` characters.
    """
    workbook = python_calamine.CalamineWorkbook.from_filelike(io.BytesIO(data))
    cells = 0
    for meta in workbook.sheets_metadata:
        if meta.typ != python_calamine.SheetTypeEnum.WorkSheet:
            continue
        sheet = workbook.get_sheet_by_name(meta.name)
        cells += (sheet.total_height + 1) * (sheet.total_width + 1)
        if cells > MAX_CELLS:
            raise TooBig
        columns = list(zip(*sheet.to_python(skip_empty_area=False), strict=False))
        while columns and not any(cell != "" for cell in columns[-1]):
            columns.pop()
        hidden = meta.visible != python_calamine.SheetVisibleEnum.Visible
        yield {"name": meta.name, "hidden": hidden, "columns": len(columns)}
        cut: set[int] = set()
        for at in range(len(columns)):
            texts = written(columns[at], longest, cut)
            columns[at] = ()
            yield texts
        yield {"cut": sorted(cut)}


def written(column: Sequence[Any], longest: int, cut: set[int]) -> list[str]:
    """Return the cells of a column as texts; ``cut`` gets the rows of those that were too long."""
    texts = [cell if cell.__class__ is str else cell_text(cell) for cell in column]
    if max(map(len, texts), default=0) > longest:
        cut.update(row for row, text in enumerate(texts, 1) if len(text) > longest)
        texts = [text[:longest] for text in texts]
    return texts


def main() -> None:
    """Read standard input and write the sheets or ``{"error": key}``."""
    limit(memory=int(sys.argv[1]), seconds=int(sys.argv[2]))
    gc.disable()  # cells never refer to each other, and looking for that takes a third of the time
    out = sys.stdout.buffer
    sent = 0
    end: dict[str, Any] = {"end": True}
    try:
        for piece in sheets(sys.stdin.buffer.read(), int(sys.argv[3])):
            line = json.dumps(piece, ensure_ascii=False).encode("utf-8", "surrogatepass")
            sent += len(line)
            if sent > MAX_ANSWER:
                raise TooBig
            out.write(line + b"\n")
    except python_calamine.PasswordError:
        end = {"error": "encrypted"}
    except python_calamine.CalamineError:
        end = {"error": "sheet_damaged"}
    except (MemoryError, TooBig):
        end = {"error": "sheet_too_big"}
    out.write(json.dumps(end).encode() + b"\n")


if __name__ == "__main__":
    main()
