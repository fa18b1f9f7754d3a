"""What people and programs do to an export on its way here: the same figures in another dress."""

import csv
import io
import random
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import xlsxwriter
from importers.reading.samples import zipped
from python_calamine import CalamineWorkbook

from smmdash.importers import Answers, Import, read_export
from smmdash.importers.reading import read_tables

Rows = list[list[str]]
Sums = dict[tuple[str, str, str], float]


@dataclass(frozen=True)
class Variant:
    """A file made of another: its bytes and name, and the headers that are missing in it."""

    kind: str
    data: bytes
    name: str
    without: tuple[str, ...] = ()


def sums(found: Import) -> Sums:
    """Return what the facts add up to: by frame, network and measure, and how many rows there are."""
    made: Sums = {}
    for kind in ("days", "posts"):
        frame = found.facts[kind]
        for network, rows in frame.groupby("network"):
            made[kind, str(network), "rows"] = len(rows)
            for name in rows.columns:
                if str(rows[name].dtype) == "float64" and rows[name].notna().any():
                    made[kind, str(network), str(name)] = round(float(rows[name].sum()), 4)
    for kind in ("segments", "periods"):
        for (network, measure), rows in found.facts[kind].groupby(["network", "measure"]):
            made[kind, str(network), str(measure)] = round(float(rows["value"].sum()), 4)
    return made


def text_of(data: bytes) -> str:
    """Return a CSV's text without its mark."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        return data.decode("utf-16")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("mac-cyrillic")


def records(data: bytes) -> Rows:
    """Return a CSV's records as Python's own reader sees them, without a line that names the delimiter."""
    text = text_of(data)
    if text.startswith("sep="):
        text = text.partition("\n")[2]
    delimiter = max(",;\t", key=text.split("\n# ")[0][:4000].count)
    return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))


def written(rows: Rows, delimiter: str = ",", end: str = "\n", quoting: int = csv.QUOTE_MINIMAL) -> str:
    """Return records as text."""
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter, lineterminator=end, quoting=quoting).writerows(rows)
    return out.getvalue()


def of_csv(data: bytes, name: str, chance: random.Random) -> Iterator[Variant]:
    """Yield what becomes of a CSV."""
    rows = records(data)
    wide = max(len(row) for row in rows)
    yield Variant("semicolons, CRLF, no mark", written(rows, ";", "\r\n").encode(), name)
    yield Variant("tabs", written(rows, "\t").encode(), name)
    yield Variant("Unicode text", written(rows, "\t", "\r\n").encode("utf-16"), name)
    yield Variant("mark lost", written(rows).encode(), name)
    yield Variant("sep= added", ("sep=;\r\n" + written(rows, ";", "\r\n")).encode("utf-8-sig"), name)
    padded = [row + [""] * (wide - len(row)) for row in rows]
    yield Variant("padded", written(padded).encode(), name)
    yield Variant("blank lines at the end", (written(rows) + "\n" + "," * (wide - 1) + "\n\n").encode(), name)
    yield Variant("renamed", data, f"Kopija no {chance.randint(1, 99)} (2).csv")
    yield Variant("twice", _twice(data), name)
    yield Variant("zipped", zipped({name: data}), name.rpartition(".")[0] + ".zip")
    yield Variant("in a workbook", _book({"Sheet1": rows}), name.rpartition(".")[0] + ".xlsx")
    if not any("\n" in cell or "," in cell or '"' in cell for row in rows for cell in row):
        yield Variant("quotes dropped", "\n".join(",".join(row) for row in rows).encode(), name)
    yield from _of_one_table(rows, data, name, chance, lambda made: written(made).encode("utf-8-sig"))


def of_workbook(data: bytes, name: str, chance: random.Random) -> Iterator[Variant]:
    """Yield what becomes of a workbook."""
    book = CalamineWorkbook.from_filelike(io.BytesIO(data))
    sheets = {
        sheet: [[_cell(cell) for cell in row] for row in book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)]
        for sheet in book.sheet_names
    }
    yield Variant("rewritten", _book(sheets), name)
    yield Variant("renamed", _book(sheets), f"export {chance.randint(1, 99)}.xlsx")
    yield Variant("zipped", zipped({name: data}), "archive.zip")
    upset = list(sheets.items())
    chance.shuffle(upset)
    yield Variant("sheets shuffled", _book(dict(upset)), name)
    first = {sheet: _shuffled(rows, chance) for sheet, rows in sheets.items()}
    if all(made is not None for made in first.values()):
        yield Variant("columns shuffled", _book({sheet: made or [] for sheet, made in first.items()}), name)
    if len(sheets) == 1:
        rows = next(iter(sheets.values()))
        yield Variant("as CSV", written(rows, ";").encode("utf-8-sig"), "Worksheet.csv")


def _of_one_table(
    rows: Rows, data: bytes, name: str, chance: random.Random, packed: Callable[[Rows], bytes]
) -> Iterator[Variant]:
    tables = read_tables(data, name)
    if len(tables) != 1:
        return
    at = next((place for place, row in enumerate(rows) if row == [str(cell) for cell in tables[0].header]), None)
    if at is None:
        return
    above, header, body = rows[:at], rows[at], rows[at + 1 :]
    if any(len(row) not in (len(header), 0, 1) for row in body):
        return
    order = chance.sample(range(len(header)), len(header))
    yield Variant("columns shuffled", packed(above + _columns([header, *body], order)), name)
    case = chance.choice((str.upper, str.lower, str.title))
    yield Variant(f"headers in {case.__name__} case", packed([*above, [case(cell) for cell in header], *body]), name)
    for _ in range(3):
        kept = [place for place in range(len(header)) if chance.random() < 0.6]
        without = tuple(header[place] for place in range(len(header)) if place not in kept)
        if kept:
            yield Variant("columns left out", packed(above + _columns([header, *body], kept)), name, without)


def _columns(rows: Rows, places: list[int]) -> Rows:
    return [[row[place] for place in places] if len(row) > max(places) else row for row in rows]


def _shuffled(rows: Rows, chance: random.Random) -> Rows | None:
    """A sheet whose first row is the header with its columns in another order; None where it is laid out otherwise."""
    if not rows or len({len(row) for row in rows}) > 1 or sum(bool(cell) for cell in rows[0]) < len(rows[0]):
        return None
    return _columns(rows, chance.sample(range(len(rows[0])), len(rows[0])))


def _cell(cell: object) -> str:
    return str(int(cell)) if isinstance(cell, float) and cell.is_integer() else str(cell)


def _twice(data: bytes) -> bytes:
    """Two downloads of one period, one copied behind the other."""
    if data[:2] == b"\xff\xfe":
        end = "\n".encode("utf-16-le")
        return data + (b"" if data.endswith(end) else end) + data[2:]
    return data + (b"" if data.endswith(b"\n") else b"\n") + data.removeprefix(b"\xef\xbb\xbf")


def _book(sheets: dict[str, Rows]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                sheet.write_string(number, column, cell)
    book.close()
    return out.getvalue()


def verdict(variant: Variant, base: Sums, *, answers: Answers, rejected: int = 0, **given: object) -> str:
    """Return "" where a variant comes to the same figures, asked or told where it says so, else what is wrong with it.

    ``base`` are the figures of the original, ``rejected`` how many of its rows were set aside.
    """
    found = read_export(variant.data, variant.name, answers=answers, **given)  # type: ignore[arg-type]
    if found.error is not None or not found.format or any(question.required for question in found.questions):
        return "asked"
    here = sums(found)
    wrong = [f"{key}: {here[key]} for {base[key]}" for key in here.keys() & base.keys() if here[key] != base[key]]
    new = [str(key) for key in here.keys() - base.keys() if key[2] not in ("rows",)] if not variant.without else []
    lost = [str(key) for key in base.keys() - here.keys()] if not variant.without else []
    if (wrong or lost) and found.rows_rejected > rejected:
        return "told"
    if wrong:
        return "wrong " + "; ".join(sorted(wrong)[:3])
    return f"lost {sorted(lost)[:3]}" if lost else f"new {sorted(new)[:3]}" if new else ""
