"""What every sample is made of: invented captions, days, and the shapes of files that platforms write."""

import csv
import datetime as dt
import io
from collections.abc import Iterable, Sequence

import xlsxwriter

START = dt.date(2026, 9, 1)
BAKERY, SHOP = "maizes.maja", "velokalamaja"
CAPTIONS = (
    "Šodien cepam rudzu maizi ar ķimenēm.\n\nNāciet līdz astoņiem! #maize #rīga",
    "Новый круассан с вишней уже на витрине 🍒\nПриходите, пока тёплый, и берите друзей #рига #выпечка",
    "Fresh out of the oven, again",
    "Piektdienas akcija: otrais kliņģeris par puscenu, „kamēr ir”",
    'Bērni jautā: "Vai tā ir īsta mīkla?" Jā, īsta.',
    "Спасибо, что голосовали за нас, мы вас любим",
    "Jauna maiņa, jauns sēriens: 6.30 no rīta 🥖",
    "=SUM of all good mornings, literally",
)
RIDES = (
    "How to clean a chain in 60 seconds",
    "Hooldus enne talve: 5 asja",
    "Велосипед зимой: шины, свет, одежда",
    "Ride with us, Kalamaja, Saturday 10:00",
    "Unboxing the new city bike 🚲",
)
Row = Sequence[object]


def covering(rows: Sequence[Row], whole: str, *parts: str) -> list[Row]:
    """Return the rows with their parts added to the whole: invented figures must be possible ones."""
    header = list(rows[0])
    place, added = header.index(whole), [header.index(part) for part in parts]
    made: list[Row] = [header]
    for row in rows[1:]:
        cells = list(row)
        if isinstance(cells[place], int):
            cells[place] = sum(int(str(cells[one] or 0)) for one in (place, *added))
        made.append(cells)
    return made


def text(rows: Iterable[Row], *, delimiter: str = ",", quoted: bool = False, end: str = "\n") -> str:
    out = io.StringIO()
    quoting = csv.QUOTE_ALL if quoted else csv.QUOTE_MINIMAL
    csv.writer(out, delimiter=delimiter, quoting=quoting, lineterminator=end).writerows(rows)
    return out.getvalue()


def bom(rows: Iterable[Row], *, quoted: bool = False) -> bytes:
    return text(rows, quoted=quoted).encode("utf-8-sig")


def plain(rows: Iterable[Row], *, end: str = "\n") -> bytes:
    return text(rows, end=end).encode()


def utf16(*blocks: Iterable[Row]) -> bytes:
    return ("sep=,\n" + "\n".join(text(block, quoted=True) for block in blocks)).encode("utf-16")


def workbook(sheets: dict[str, Sequence[Row]], *, linking: bool = False) -> bytes:
    """Sheets by name; where ``linking``, a cell that begins with ``=https`` is a formula that links."""
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    book.set_properties({"created": dt.datetime(2026, 11, 1)})
    for name, rows in sheets.items():
        sheet = book.add_worksheet(name)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if linking and isinstance(cell, str) and cell.startswith("=https"):
                    sheet.write_formula(number, column, f'=HYPERLINK("{cell[1:]}")', None, cell[1:])
                elif isinstance(cell, str):
                    sheet.write_string(number, column, cell)  # a title may begin with an equals sign
                else:
                    sheet.write(number, column, cell)
    book.close()
    return out.getvalue()


def days(count: int, start: dt.date = START) -> list[dt.date]:
    return [start + dt.timedelta(days=number) for number in range(count)]


def us(day: dt.date) -> str:
    return f"{day:%m/%d/%Y}"


def named(day: dt.date) -> str:
    return f"{day:%B} {day.day}"
