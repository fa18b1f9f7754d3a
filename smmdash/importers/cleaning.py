"""The copy of an upload that is kept where it holds personal data: the same tables, the same lines, no personal cells.

The same upload always gives the same bytes, and cleaning a cleaned copy changes nothing, so that a file is known again.
"""

import io
import re
import zipfile
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cache

from smmdash.importers.headers import folded
from smmdash.importers.personal import GONE, GONE_FIGURE, scrubbed
from smmdash.importers.reading import RawTable, read_file
from smmdash.importers.reading.archives import content, is_workbook, members, open_archive
from smmdash.importers.reading.encoding import decode
from smmdash.importers.reading.kinds import kind_of
from smmdash.importers.reading.shapes import is_value
from smmdash.importers.results import Hidden
from smmdash.importers.text_workbook import column_name, text_workbook

_STAMP = (1980, 1, 1, 0, 0, 0)
_BREAK = re.compile(r"\r\n|\r|\n")
_DIGIT = re.compile(r"\d")
_REMARK = f"{GONE} {GONE}"


def cleaned(data: bytes, name: str, hidden: Sequence[Hidden], *, encoding: str | None = None) -> bytes:
    """Return the upload without its personal cells; ``hidden`` is what reading it has told (``Import.hidden``).

    Every filled cell of a personal column becomes a mark; so do the words of rows that could not be read, since nobody
    knows what they are, and e-mails and telephone numbers in the other cells of such a table. Texts stay in their
    encoding with their line breaks, workbooks become workbooks of texts, archives archives; a file in an archive that
    could not be read is left out. Raises ReadError as reading does.
    """
    tables = read_file(data, name, encoding=encoding).tables
    pairs = list(zip(tables, hidden, strict=True))
    if kind_of(data) == "zip" and not is_workbook(archive := open_archive(data)):
        found = ((member, content(archive, entry)) for member, entry in members(archive))
        return _archive(found, pairs, encoding)
    return _one(data, pairs, encoding)


def is_clean(data: bytes, name: str, hidden: Sequence[Hidden], *, encoding: str | None = None) -> bool:
    """Tell whether an upload holds no personal cell any more, whatever becomes of its lines: it is a copy already.

    Raises ReadError as reading does.
    """
    tables = read_file(data, name, encoding=encoding).tables
    return all(_bare(table, gone) for table, gone in zip(tables, hidden, strict=True) if gone.columns)


def _bare(table: RawTable, gone: Hidden) -> bool:
    beside = [*table.preamble, table.title]
    if _headed(table.header, gone) != table.header or any(scrubbed(text) != text for text in beside):
        return False
    if any(line.replace(GONE, "").strip() for line in table.trailer):
        return False
    return all(_masked(row, 0, gone) == row for row in table.rows)


def marked(cell: str) -> str:
    """Return what stands for a personal cell: nothing for an empty one; its line breaks stay, so lines keep count."""
    text = cell.strip()
    if not text:
        return cell
    mark = GONE_FIGURE if _DIGIT.search(text) and is_value(text) else GONE
    return mark if text == cell and "\n" not in text and "\r" not in text else mark + "".join(_BREAK.findall(cell))


Pairs = Sequence[tuple[RawTable, Hidden]]


def _archive(found: Iterable[tuple[str, bytes]], pairs: Pairs, encoding: str | None) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_STORED) as made:
        for member, inside in found:
            own = [(table, gone) for table, gone in pairs if table.member == member]
            if own:
                made.writestr(zipfile.ZipInfo(member, _STAMP), _one(inside, own, encoding))
    return out.getvalue()


def _one(data: bytes, pairs: Pairs, encoding: str | None) -> bytes:
    if not any(gone.columns for _, gone in pairs):
        return data
    return _text(data, pairs, encoding) if kind_of(data) == "text" else _workbook(pairs)


def _masked(row: Sequence[str], line: int, gone: Hidden) -> list[str]:
    """Return a row as it is kept."""
    if not gone.columns:
        return list(row)
    unread = line in gone.lines
    kept = []
    for at, cell in enumerate(row):
        text = cell.strip()
        if at in gone.columns or (unread and text and not is_value(text) and folded(text) not in gone.words):
            kept.append(marked(cell))
        else:
            kept.append(scrubbed(cell))
    return kept


# --- texts ----------------------------------------------------------------------------------------------------------


@dataclass
class _Record:
    """What one record of a text becomes: its cells as they were read, and as they are kept, from some column on."""

    parts: list[tuple[int, list[str], list[str]]] = field(default_factory=list)


def _text(data: bytes, pairs: Pairs, encoding: str | None) -> bytes:
    decoded = decode(data, encoding)
    lines = io.StringIO(decoded.utf8.decode(), newline="").readlines()
    records: dict[int, _Record] = defaultdict(_Record)
    plain: dict[int, str] = {}
    starts: set[int] = set()
    delimiter = pairs[0][0].delimiter or ","
    offset = 0
    for table, gone in pairs:
        offset = offset if table.part else 0
        records[table.first_line].parts.append((offset, table.header, _headed(table.header, gone)))
        for line, row in zip(table.lines, table.rows, strict=True):
            records[int(line)].parts.append((offset, row, _masked(row, int(line), gone)))
        for line, reason in table.aside:
            plain[int(line)] = reason
        for run in table.around:
            if run.reason != "header":
                plain |= {run.line + number: run.reason for number in range(run.count)}
        offset += len(table.header) + 1
        delimiter = table.delimiter or delimiter
    starts = {1, *records, *plain}
    order = sorted(starts)
    wrapped = any(note.key == "unwrapped" for table, _ in pairs for note in table.notes)
    out = []
    for line, stop in zip(order, [*order[1:], len(lines) + 1], strict=True):
        written = "".join(lines[line - 1 : stop - 1])
        if line in records:
            out.append(_rewritten(written, records[line], delimiter, wrapped=wrapped))
        elif plain.get(line) == "trailer":
            out.append(_REMARK + _ending(written))
        elif plain.get(line) in ("title", "preamble"):
            out.append(scrubbed(written))
        else:
            out.append(written if not wrapped else _unquoted(written.rstrip("\r\n")) + _ending(written))
    return _encoded("".join(out), data, decoded.encoding)


def _headed(header: Sequence[str], gone: Hidden) -> list[str]:
    """Return a header as it is kept; marks of words differ from those of the rows, which would else repeat it."""
    if not gone.header:
        return [scrubbed(cell) if gone.columns else cell for cell in header]
    return [f"{mark} {column_name(at)}" if (mark := marked(cell)) == GONE else mark for at, cell in enumerate(header)]


def _rewritten(written: str, record: _Record, delimiter: str, *, wrapped: bool) -> str:
    """Return a record with its kept cells, written as it was where its writing says what was read, else anew."""
    if not wrapped and all(read == kept for _, read, kept in record.parts):
        return written
    body = written.rstrip("\r\n")
    end = written[len(body) :]
    pieces = body.split(delimiter) if '"' not in body else _pieces(body, delimiter)
    cells = [_unquoted(piece) for piece in pieces]
    for offset, read, kept in record.parts:
        found = cells[offset : offset + len(read)]
        beyond = not offset and len(record.parts) == 1 and any(cells[len(read) :])
        if beyond or found + [""] * (len(read) - len(found)) != list(read):
            return _anew(record, delimiter, len(_BREAK.findall(body))) + end
        for at, (old, new) in enumerate(zip(read, kept, strict=True), start=offset):
            if old != new:
                pieces[at] = _quoted(new, delimiter, always=pieces[at].startswith('"'))
    return delimiter.join(pieces) + end


def _anew(record: _Record, delimiter: str, lines: int) -> str:
    """Write a record anew; breaks in the mark of a personal cell make it as many lines more than one as it was."""
    row: list[str] = []
    for offset, _, kept in record.parts:
        row += [""] * (offset - len(row)) + kept
    marks = [at for at, cell in enumerate(row) if cell.rstrip("\r\n") in (GONE, GONE_FIGURE)]
    if marks:
        row = [cell.rstrip("\r\n") if at in marks else cell for at, cell in enumerate(row)]
        row[marks[0]] += "\n" * max(lines - sum(len(_BREAK.findall(cell)) for cell in row), 0)
    return delimiter.join(_quoted(cell, delimiter) for cell in row)


def _pieces(body: str, delimiter: str) -> list[str]:
    """Return a record's cells as they are written, quotes included."""
    cell = _cell(delimiter)
    found, at = [], 0
    while True:
        match = cell.match(body, at)
        stop = match.end() if match else len(body)
        found.append(body[at:stop])
        if stop >= len(body):
            return found
        at = stop + len(delimiter)


@cache
def _cell(delimiter: str) -> re.Pattern[str]:
    mark = re.escape(delimiter)
    return re.compile(rf'"(?:[^"]|"")*"(?={mark}|\Z)|[^{mark}]*')


def _unquoted(cell: str) -> str:
    return cell[1:-1].replace('""', '"') if len(cell) > 1 and cell[0] == cell[-1] == '"' else cell


def _quoted(cell: str, delimiter: str, *, always: bool = False) -> str:
    if not always and not any(mark in cell for mark in (delimiter, '"', "\r", "\n")):
        return cell
    return '"' + cell.replace('"', '""') + '"'


def _ending(written: str) -> str:
    return written[len(written.rstrip("\r\n")) :]


def _encoded(text: str, data: bytes, encoding: str) -> bytes:
    if encoding in ("utf-8", "utf-8-sig"):
        return (b"\xef\xbb\xbf" if data.startswith(b"\xef\xbb\xbf") else b"") + text.encode()
    if encoding in ("utf-16", "utf-32"):  # with a mark, which says the order of the bytes
        big = data.startswith((b"\xfe\xff", b"\x00\x00\xfe\xff"))
        return ("\ufeff" + text).encode(f"{encoding}-{'be' if big else 'le'}")
    return text.encode(encoding, "replace")


# --- workbooks ------------------------------------------------------------------------------------------------------


def _workbook(pairs: Pairs) -> bytes:
    """Return a workbook with the same tables in the same rows of the same sheets, every cell a text."""
    sheets: dict[str, dict[int, list[str]]] = {}
    hidden: set[str] = set()
    offset = 0
    for table, gone in pairs:
        grid = sheets.setdefault(table.sheet, {})
        offset = offset if table.part else 0
        if any(note.key == "sheet_hidden" for note in table.notes):
            hidden.add(table.sheet)
        _put(grid, table.first_line, offset, _headed(table.header, gone))
        for line, row in zip(table.lines, table.rows, strict=True):
            _put(grid, int(line), offset, _masked(row, int(line), gone))
        if not table.part:
            for line, reason in table.aside:
                _put(grid, int(line), 0, table.header if reason == "header_again" else [_REMARK])
            above = [
                run.line + at for run in table.around if run.reason in ("title", "preamble") for at in range(run.count)
            ]
            for line, said in zip(above, table.preamble, strict=False):
                _put(grid, line, 0, [scrubbed(said) if gone.columns else said])
        offset += len(table.header) + 1
    return text_workbook(sheets, hidden)


def _put(grid: dict[int, list[str]], line: int, offset: int, cells: Sequence[str]) -> None:
    row = grid.setdefault(line, [])
    row += [""] * (offset + len(cells) - len(row))
    row[offset : offset + len(cells)] = cells
