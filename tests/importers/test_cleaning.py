"""The cleaned copy of an upload: no personal cell in it, and it comes to exactly the same."""

import datetime as dt
import io
import random
import re
import zipfile
from typing import Any

import pytest
import xlsxwriter
from importers import make_samples, samples_events, samples_linkedin

from smmdash.facts import KEYS
from smmdash.importers import Import, read_export
from smmdash.importers.cleaning import cleaned, marked
from smmdash.importers.reading import read_tables
from smmdash.importers.text_workbook import text_workbook

TODAY = dt.date(2026, 11, 21)
HEAD = "Record ID,First Name,Email,Phone Number,Create Date,Lead Status,Message\n"
ROWS = (
    '1,Anna,anna@example.com,+371 00 000 000,2026-09-01 10:00,New,"Hello,\nit is me"\n'
    '2,"Bob ""B"" Sample",bob@example.com,,2026-09-02 11:00,Open,\n'
    "3,Cid,,000-000-0000,2026-09-02 12:00,Open,x\n"
)
SECRETS = ("anna@", "bob@", "Anna", "Bob", "Cid", "000-000", "+371 00", "it is me")
PEOPLE = [name for name in make_samples.SAMPLES if name.partition(".")[0] in vars(samples_events)]


def read(data: bytes, name: str = "export.csv", **given: Any) -> Import:
    return read_export(data, name, today=TODAY, timezone="Europe/Riga", **given)


def same(data: bytes, name: str = "export.csv") -> bytes:
    """Clean an upload, prove that nothing else has changed, and return the copy."""
    first = read(data, name)
    copy = cleaned(data, name, first.hidden)
    again = read(copy, name)
    for kind in KEYS:
        one, other = (found.facts[kind].drop(columns="source") for found in (first, again))
        assert one.equals(other)
    assert again.tables == first.tables
    assert again.ledger == first.ledger
    assert again.questions == first.questions
    assert again.hidden == first.hidden
    assert cleaned(copy, name, again.hidden) == copy, "cleaning twice is cleaning once"
    assert cleaned(data, name, first.hidden) == copy, "the same file gives the same copy"
    return copy


def holds(copy: bytes, name: str = "export.csv") -> str:
    """Everything that stands in a copy, as text."""
    return "\n".join(
        "\n".join(
            [table.title, *table.preamble, *table.trailer, *table.header, *(cell for row in table.rows for cell in row)]
        )
        for table in read_tables(copy, name)
    )


@pytest.mark.parametrize("name", [*PEOPLE, "linkedin_page_content.xlsx"])
def test_every_sample_about_people_comes_to_the_same(name: str) -> None:
    data = make_samples.SAMPLES[name](random.Random(name))
    if not read(data, name).is_personal:
        assert name == "brand24_mentions.xlsx", "its layout has no author"
        return
    same(data, name)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1257", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_text_stays_in_its_encoding_with_its_line_breaks(encoding: str, end: str) -> None:
    data = (HEAD + ROWS.replace("Open", "Atvērts āķis")).replace("\n", end).encode(encoding)
    copy = same(data)
    assert copy.decode(encoding).count(end) == data.decode(encoding).count(end)
    assert not [secret for secret in SECRETS if secret in copy.decode(encoding)]


@pytest.mark.parametrize("delimiter", [";", "\t", "|"])
def test_delimiters_and_a_line_that_names_one_stay(delimiter: str) -> None:
    body = (
        HEAD.replace(",", delimiter)
        + f"1{delimiter}Anna{delimiter}anna@example.com{delimiter * 2}2026-09-01{delimiter}New{delimiter}\n" * 2
    )
    copy = same(f"sep={delimiter}\n{body}".encode())
    assert copy.startswith(f"sep={delimiter}\n".encode())
    assert b"anna" not in copy.lower()


def test_lines_keep_their_numbers_though_personal_cells_had_several() -> None:
    data = (HEAD + ROWS + "4,Dan,d@example.com,,never,New,\n").encode()
    first = read(data)
    assert [(row.line, row.reason) for row in first.tables[0].rejected] == [(6, "date_unreadable")]
    assert list(read_tables(same(data), "export.csv")[0].lines) == [2, 4, 5, 6]


def test_words_of_a_row_that_was_not_read_are_not_kept() -> None:
    # a comma too many: the name stands in the place of the day, and who knows what stands where
    data = (HEAD + ROWS + "5,Eve,e@example.com,,Example,2026-09-03 10:00,Eve Example\n").encode()
    copy = same(data)
    assert b"Eve" not in copy
    assert b"Example" not in copy


def test_a_row_wider_than_the_header_leaves_no_name_behind() -> None:
    data = (HEAD + ROWS + "6,Fay,Example,f@example.com,,2026-09-03 10:00,Open,note,Fay\n" + ROWS).encode()
    first = read(data)
    copy = cleaned(data, "export.csv", first.hidden)
    text = holds(copy)
    assert "f@example" not in text
    assert "Fay" not in text
    assert read(copy).facts.days["leads"].sum() == first.facts.days["leads"].sum()


def test_contacts_above_and_below_the_table_go_as_well() -> None:
    data = (
        "Made for anna@example.com\n\n" + HEAD + ROWS + ROWS.replace("1,", "7,") + "Exported by Anna Sample herself\n"
    ).encode()
    first = read(data)
    copy = cleaned(data, "export.csv", first.hidden)
    assert not [secret for secret in SECRETS if secret in copy.decode()]
    again = read(copy)
    assert (again.ledger, again.rows_read) == (first.ledger, first.rows_read)


def test_records_wrapped_in_one_cell_each_are_cleaned() -> None:
    lines = (HEAD + "1,Anna,anna@example.com,,2026-09-01,New,\n2,Bob,bob@example.com,,2026-09-02,New,\n").splitlines()
    data = "".join('"' + line.replace('"', '""') + '"\n' for line in lines).encode()
    first = read(data)
    copy = cleaned(data, "export.csv", first.hidden)
    assert first.facts.days["leads"].tolist() == [1, 1]
    assert read(copy).facts.days["leads"].tolist() == [1, 1]
    assert not [secret for secret in SECRETS if secret in copy.decode()]


def test_an_archive_becomes_an_archive() -> None:
    out = io.BytesIO()
    views = b"Date,Video Views,Profile Views,Likes,Comments,Shares\n2026-11-01,1,2,3,4,5\n"
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("contacts.csv", HEAD + ROWS)
        archive.writestr("Overview.csv", views)
    copy = same(out.getvalue(), "both.zip")
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        assert archive.read("Overview.csv") == views
        text = archive.read("contacts.csv").decode()
    assert not [secret for secret in SECRETS if secret in text]


def test_a_file_in_an_archive_that_could_not_be_read_is_not_kept() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("contacts.csv", HEAD + ROWS)
        archive.writestr("contract.pdf", b"%PDF-1.7 Anna Sample, anna@example.com")
    first = read(out.getvalue(), "both.zip")
    copy = cleaned(out.getvalue(), "both.zip", first.hidden)
    with zipfile.ZipFile(io.BytesIO(copy)) as archive:
        assert archive.namelist() == ["contacts.csv"]


def test_a_workbook_keeps_its_sheets_rows_and_what_is_hidden() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    sheet, notes = book.add_worksheet("Contacts & co"), book.add_worksheet("Hidden")
    sheet.write(2, 1, "Contacts of anna@example.com")
    for column, name in enumerate(HEAD.strip().split(",")):
        sheet.write(4, column + 1, name)
    for row, cells in enumerate([(1, "Anna", "anna@example.com", "+371 00 000 000", "2026-09-01", "New", "<b>&"),
                                 (2, "Bob", "bob@example.com", 37100000000, "2026-09-02", "Open", "")]):  # fmt: skip
        for column, cell in enumerate(cells):
            sheet.write(5 + row, column + 1, cell)
    notes.write_row(0, 0, ["Colour", "Taste"])
    notes.write_row(1, 0, ["red", "sweet"])
    notes.hide()
    book.close()
    first = read(out.getvalue(), "contacts.xlsx")
    assert first.facts.days["leads"].tolist() == [1, 1]
    copy = cleaned(out.getvalue(), "contacts.xlsx", first.hidden)
    again = read(copy, "contacts.xlsx")
    assert again.facts.days["leads"].tolist() == [1, 1]
    assert [table.sheet for table in again.tables] == [table.sheet for table in first.tables]
    assert [table.notes for table in again.tables] == [table.notes for table in first.tables]
    text = holds(copy, "contacts.xlsx")
    assert not [secret for secret in (*SECRETS, "37100000000") if secret in text]
    assert again.facts.days["line"].tolist() == [6, 7]


def test_a_workbook_of_texts_is_the_same_on_every_machine() -> None:
    made = text_workbook({"A & B": {1: ["x", "", "<&>"], 3: ["a\nb", " c "]}})
    assert made == text_workbook({"A & B": {1: ["x", "", "<&>"], 3: ["a\nb", " c "]}})
    (table,) = read_tables(text_workbook({"S": {1: ["k", "v"], 2: ["é", '"q"'], 3: ["a\nb", "1,5"]}}), "x.xlsx")
    assert (table.sheet, table.header, table.rows) == ("S", ["k", "v"], [["é", '"q"'], ["a\nb", "1,5"]])


@pytest.mark.parametrize(
    ("cell", "mark"),
    [
        ("", ""),
        (" ", " "),
        ("Anna", "***"),
        ("+371 00 000 000", "*0*"),
        ("a\nb\r\nc", "***\n\r\n"),
        ("***", "***"),
        ("*0*", "*0*"),
    ],
)
def test_marks(cell: str, mark: str) -> None:
    assert marked(cell) == mark
    assert marked(mark) == mark


@pytest.mark.parametrize("seed", range(60))
def test_damaged_files_lose_their_contacts_and_none_of_their_figures(seed: int) -> None:
    r = random.Random(seed)
    key = r.choice(["hubspot_contacts", "amocrm_deals", "zendesk_tickets", "bitrix24_leads"])
    data = bytearray(getattr(samples_events, key)(r))
    for _ in range(r.randint(1, 6)):
        at = r.randrange(len(data) // 8, len(data))
        what = r.choice(["drop", "quote", "break", "comma", "cut", "blank"])
        if what == "drop":
            del data[at]
        elif what == "cut":
            del data[at : at + r.randint(1, 40)]
        else:
            data[at:at] = {"quote": b'"', "break": b"\n", "comma": b",;", "blank": b"\n\n"}[what]
    first = read(bytes(data))
    if first.error is not None or not first.is_personal:
        return
    copy = cleaned(bytes(data), "export.csv", first.hidden)
    again = read(copy)
    text = holds(copy)
    assert not re.search(r"\w@example\.com|\+371 00", text)
    if again.format == first.format and again.error is None:
        for kind in KEYS:
            one, other = (found.facts[kind].drop(columns="source") for found in (first, again))
            assert one.equals(other), seed


def test_samples_of_pages_keep_their_figures_without_who_posted() -> None:
    name = "linkedin_page_content.xlsx"
    copy = same(samples_linkedin.linkedin_page_content(random.Random(name)), name)
    assert len(read(copy, name).facts.posts) == len(
        read(samples_linkedin.linkedin_page_content(random.Random(name)), name).facts.posts
    )
