"""Read a text table: the fast reader where the bytes prove well-formed, the repairing one elsewhere."""

import csv
import io
from dataclasses import dataclass, replace

from smmdash.importers.reading import dialect as dialects
from smmdash.importers.reading import limits
from smmdash.importers.reading.blanks import by_blanks
from smmdash.importers.reading.blocks import blocks
from smmdash.importers.reading.dialect import Dialect
from smmdash.importers.reading.encoding import Decoded, decode
from smmdash.importers.reading.layout import note_header, note_rounded, tables_of
from smmdash.importers.reading.repair_csv import Walked, records
from smmdash.importers.reading.shapes import is_value
from smmdash.importers.reading.strict_csv import read_strict
from smmdash.importers.reading.tables import Around, Note, NoteBook, RawFile, RawTable, ReadError

_HEAD = 1 << 18
_INNER_MARK = b"\n\xef\xbb\xbf"
_MARKS = ",;\t|"


def read_text(data: bytes, *, encoding: str | None = None, member: str = "") -> RawFile:
    """Return the tables of a CSV or TSV file. Raises ReadError for what is no table of text.

    Its records are those that the proof counts, or every one that the repairing reader comes upon.
    """
    with limits.part(0.0, 0.2):
        decoded = by_blanks(_one_mark(decode(data, encoding)))
    head = decoded.utf8[:_HEAD].decode("utf-8", "ignore")
    delimiter, declared = dialects.declared(head)
    dialect = _dialect(head[declared:], delimiter)
    if not head[declared:].strip() and len(decoded.utf8) <= _HEAD:
        raise ReadError("empty")
    with limits.part(0.2, 1.0):
        return _fast(decoded, head, declared, dialect, member) or _repaired(
            decoded, len(head[:declared].encode()), dialect, member
        )


def _one_mark(decoded: Decoded) -> Decoded:
    """Files put one after another have a byte order mark each; inside it would be part of a name."""
    # one byte is looked for many times faster than four, and few texts hold any character that begins with it
    if _INNER_MARK[1:2] not in decoded.utf8 or _INNER_MARK not in decoded.utf8:
        return decoded
    return replace(decoded, utf8=decoded.utf8.replace(_INNER_MARK, b"\n"))


def _dialect(head: str, delimiter: str) -> Dialect:
    """The dialect of a text; where quotes are escaped by backslashes, the one that the header agrees with."""
    dialect = dialects.sniff(head, delimiter)
    if '\\"' not in head:
        return dialect
    escaped = dialects.sniff(head.replace('\\"', '""'), delimiter)
    header = len(head.lstrip().partition("\n")[0].split(escaped.delimiter))
    return escaped if header == escaped.width != dialect.width else dialect


def _fast(decoded: Decoded, head: str, declared: int, dialect: Dialect, member: str) -> RawFile | None:
    if dialect.quote != '"' or dialect.spaced:
        return None
    preamble, skipped = _comments(head[declared:])
    start = declared + skipped
    before = head[:start]
    offset = len(before.encode())
    utf8 = decoded.utf8
    if b"\n" not in utf8 and b"\r" in utf8:
        utf8 = utf8.replace(b"\r", b"\n")
    table = read_strict(utf8, dialect.delimiter, offset)
    if table is None:
        return None
    above = bool(declared) + len(preamble)
    around = [Around(line, "title") for line in range(above, above - len(preamble), -1)]
    around += [Around(1, "separator")] * bool(declared) + [Around(above + 1, "header")]
    if table.blank:
        around.append(Around(above + utf8.rstrip(b"\r\n").count(b"\n", offset) + 2, "blank", table.blank))
    notes = NoteBook(_file_notes(decoded))
    for line in table.cut:
        notes.add(above + line, "cell_cut")
    sample = [list(row.values()) for row in table.columns.slice(0, 50).to_pylist()]
    note_header(above + 1, table.header, sample, notes)
    note_rounded(above + 1, sample, notes)
    made = RawTable(
        table.header,
        columns=table.columns,
        first_line=above + 1,
        lines=table.lines + above,
        notes=notes.notes(),
        encoding=decoded.encoding,
        delimiter=dialect.delimiter,
        title="\n".join(preamble),
        preamble=preamble,
        member=member,
        around=around,
        repaired=notes.mended,
    )
    return RawFile([made], table.records + above)


def _comments(head: str) -> tuple[list[str], int]:
    """Lines beginning with ``#`` on top of the file and the length they take."""
    found, length = [], 0
    for line in io.StringIO(head, newline=""):
        if not line.startswith("#"):
            break
        found.append(line.strip().rstrip(_MARKS))
        length += len(line)
    return found, length


def _repaired(decoded: Decoded, declared: int, dialect: Dialect, member: str) -> RawFile:
    above = int(bool(declared))
    repairs = NoteBook()
    walked = records(decoded.utf8, dialect, repairs, start=declared, first=above + 1)
    inner = _unwrapped(walked, dialect)
    if inner is not None:
        dialect = dialects.sniff(inner.text)
        repairs = NoteBook([Note(0, "unwrapped")])
        walked = records(inner.text.encode(), dialect, repairs, numbers=inner.numbers)
    parts = blocks(walked.found, walked.runs)
    if not parts:
        raise ReadError("empty")
    marks = repairs.notes()
    firsts = [block.first() for block in parts]
    tables: list[RawTable] = []
    for number, block in enumerate(parts):
        limits.step()
        stop = firsts[number + 1] if number + 1 < len(parts) else None
        own = [
            mark for mark in marks if (mark.line >= firsts[number] or not number) and (stop is None or mark.line < stop)
        ]
        notes = NoteBook([*_file_notes(decoded), *own])
        lines = set(block.rows.lines.tolist())
        notes.mended = lines & repairs.mended if inner is None else lines
        if declared and not number:
            block.blanks.append(Around(1, "separator"))
        tables += tables_of(block, notes, encoding=decoded.encoding, delimiter=dialect.delimiter, member=member)
    return RawFile(tables, walked.count + above)


def _file_notes(decoded: Decoded) -> list[Note]:
    notes = []
    if not decoded.is_certain:
        notes.append(Note(0, "encoding", {"encoding": decoded.encoding}))
    if decoded.columns:
        notes.append(Note(0, "columns_by_blanks", {"count": decoded.columns}))
    if decoded.mistaken:
        notes.append(Note(0, "mojibake_undone" if decoded.undone else "mojibake", {"encoding": decoded.mistaken}))
    if decoded.undecodable:
        notes.append(Note(0, "undecodable", {"count": decoded.undecodable}))
    if decoded.nuls:
        notes.append(Note(0, "nul_removed", {"count": decoded.nuls}))
    return notes


@dataclass(frozen=True)
class _Inner:
    text: str
    numbers: list[int]
    """The line of the file on which each line of the text stands."""


def _unwrapped(walked: Walked, dialect: Dialect) -> _Inner | None:
    """Return the inner text of a file whose every record stands in one quoted cell, as Excel saves a pasted CSV.

    A line that Excel has cut at a delimiter of its own is joined with it again.
    """
    sample = walked.found.take(walked.found.fills > 0).cells(200)
    single = [cells[0] for cells in sample if not any(cells[1:])]
    if len(sample) < 2 or len(single) < 0.8 * len(sample):
        return None
    for mark in _MARKS:
        try:
            rows = list(csv.reader(single, delimiter=mark))
        except csv.Error:
            continue
        if _is_table(rows):
            return _inner(walked, dialect)
    return None


def _is_table(rows: list[list[str]]) -> bool:
    """Whether most lines are as wide as the first, or as the first wide one where that is a header over figures."""
    widths = [len(row) for row in rows]
    if not widths or max(widths) < 2:
        return False
    if widths[0] > 1 and widths.count(widths[0]) >= 0.8 * len(widths):
        return True
    wide = (at for at, row in enumerate(rows) if len(row) > 1 and not row[0].casefold().startswith("sep="))
    top = next(wide, len(rows) - 1)
    header, below = rows[top], rows[top + 1 :]
    if not below or any(is_value(cell) for cell in header) or not any(is_value(cell) for cell in below[0]):
        return False
    return widths[top + 1 :].count(widths[top]) >= 0.5 * len(below)


def _inner(walked: Walked, dialect: Dialect) -> _Inner:
    lines: list[str] = []
    numbers: list[int] = []
    for first, cells in walked.found:
        used = max((at for at, cell in enumerate(cells, 1) if cell), default=0)
        text = dialect.delimiter.join(cells[:used])
        for offset, line in enumerate(io.StringIO(text + "\n", newline="")):
            lines.append(line)
            numbers.append(first + offset)
        for again in range(1, walked.runs[first]):
            lines.append("\n")
            numbers.append(first + again)
    return _Inner("".join(lines).removesuffix("\n"), numbers)
