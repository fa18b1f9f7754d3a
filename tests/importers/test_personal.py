"""Personal columns are told by declaration, by name in seven languages and by what stands in them."""

import datetime as dt
from typing import Any

import pytest

from smmdash.importers import Import, read_export
from smmdash.importers.personal import named_personal, personal_columns, scrubbed, without
from smmdash.importers.reading import read_tables
from smmdash.importers.results import Hidden

TODAY = dt.date(2026, 11, 21)
EMAILS = (
    "a.sample@example.com",
    "Anna Sample <anna@example.org>",
    "x@example.com, y@example.com",
    "mailto:b@example.lv",
)
PHONES = (
    "+371 00 000 000",
    "+49 (000) 000-0000",
    "8 900 000 00 00",
    "000-000-0000",
    "'+37100000000",
    "(371) 00 000 000",
)


def read(text: str, name: str = "export.csv", **given: Any) -> Import:
    return read_export(text.encode(), name, today=TODAY, **given)


def places(column: list[str], header: str = "Extra") -> tuple[int, ...]:
    """The personal columns of a table of numbered rows with one column more."""
    body = "".join(f'{number},"{cell}"\n' for number, cell in enumerate(column))
    (table,) = read_tables(f"Number,{header}\n{body}".encode(), "table.csv")
    return personal_columns(table, None)


@pytest.mark.parametrize(
    "header",
    [
        "E-mail", "Email", "Work email", "Phone Number", "Mobile phone", "First Name", "Last name", "Full Name",
        "Contact owner", "Requester", "Requester email", "Author URL", "Customer name", "Date of birth", "IP address",
        "Телефон", "Мобильный телефон (контакт)", "Рабочий email", "Электронная почта", "Почта", "Имя", "Фамилия",
        "ФИО", "Имя автора", "Url автора", "Основной контакт", "Дата рождения", "Адрес доставки", "Ответственный",
        "Tālrunis", "E-pasts", "Epasts", "Vārds", "Vārds, uzvārds", "Uzvārds", "Kontaktpersona", "Piegādes adrese",
        "Dzimšanas diena", "Personas kods", "Telefonnummer", "Vorname", "Nachname", "Anschrift", "Geburtsdatum",
        "Correo electrónico", "Teléfono móvil", "Nombre completo", "Apellidos", "Fecha de nacimiento",
        "Telefone", "Nome completo", "Sobrenome", "CPF", "Data de nascimento",
        "Courriel", "Téléphone", "Prénom", "Nom de famille", "Date de naissance",
    ],
)  # fmt: skip
def test_a_header_names_personal_data(header: str) -> None:
    assert named_personal(header)
    assert named_personal(header.upper())
    assert named_personal(f" {header}\u00a0")


@pytest.mark.parametrize(
    "header",
    [
        "Phone number clicks ", "Email clicks", "Emails sent", "E-mail open rate", "Email subscribers", "Campaign name",
        "Account name", "Account username", "Page name", "Post name", "Date", "Атслегвардс", "Atslēgvārds",
        "Atslēgvārdi", "Web-адрес страницы", "URL address of the page", "Имя кампании", "Название аккаунта",
        "Переходы по телефону", "Клики по email", "Kampaņas nosaukums", "Lapas adrese tīmeklī", "E-pasta klikšķi",
        "Nombre de la campaña", "Nom de la campagne", "Nome da conta", "Nom de profil du compte", "Views", "Reach",
        "Отправлено писем на почту", "Number of phone calls", "Telefon-Klicks", "Total emails",
    ],
)  # fmt: skip
def test_a_header_that_counts_or_names_an_account_is_not_personal(header: str) -> None:
    assert not named_personal(header)


@pytest.mark.parametrize("cells", [list(EMAILS), list(PHONES), [*EMAILS, "", "", "-"], ["***", "***", "*0*"]])
def test_cells_tell_a_personal_column(cells: list[str]) -> None:
    assert places(cells) == (1,)


@pytest.mark.parametrize(
    "cells",
    [
        ["2026-11-01", "2026-11-02"], ["01-11-2026", "02-11-2026"], ["1 234 567", "12 345 678"], ["+1 234", "+56"],
        ["17841400000000000", "17841400000000001"], ["-1,234,567", "(1 234 567)"], ["@maizes.maja", "@kalamaja"],
        ["10:00-18:00", "9-17"], ["13–17", "18–24"], ["https://example.com/a@b"], ["1.234.567", "2.345.678"],
        ["Write to us at hello@example.com, we are open all week until ten, really", "Good morning"],
        ["2026-11-01 10:00:00", "2026-11-01T10:00:00+0200"], ["0:05:12", "0:00:59"], ["", ""], ["-", "n/a"],
        ["18-24-35", "25-34"], ["sale 50%", "+15%"], ["1e10", "6.49E+17"],
    ],
)  # fmt: skip
def test_cells_that_are_no_contacts_stay(cells: list[str]) -> None:
    assert places(cells) == ()


def test_a_column_named_for_phones_that_counts_stays() -> None:
    assert places(["3", "17", "0"], "Phone") == ()
    assert places(["371", "00000000"], "Phone") == (1,)
    assert places(["123456", "17", "98 123", "1,200,340"], "Mobile phone") == ()
    assert places(["20 000 000", "29 000 111"], "Phone") == (1,)
    assert places(["200000", "290011"], "Телефон") == (1,)


@pytest.mark.parametrize(
    "header",
    [
        "Mobile phone impressions", "WhatsApp conversations", "Email sign-ups", "Phone calls", "Email conversions",
        "Показы на телефонах", "Tālruņu seansi", "Telefon Impressionen", "Spend on phones",
    ],
)  # fmt: skip
def test_figures_named_for_a_channel_stay(header: str) -> None:
    assert places(["1234567", "2345678", "10000001"], header) == ()


def test_a_sparse_column_far_below_is_looked_at() -> None:
    assert places([""] * 5_000 + ["a@example.com"]) == (1,)


def test_a_declared_column_is_not_judged_by_its_name_or_cells() -> None:
    rows = "".join(f"{n},a{n}@example.com,caption,09/1{n}/2026 10:00,Photo,5,6\n" for n in range(5))
    found = read("Post ID,Account username,Description,Publish time,Post type,Reach,Likes\n" + rows)
    assert found.hidden == ()
    assert found.facts.posts["account"].iloc[0] == "a0@example.com"
    days = "Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Net growth\n"
    found = read(days + "2026/10/31,1,2,3,4,5,6,9,8\n")
    assert found.hidden == ()
    assert found.facts.days["views"].tolist() == [1]


def test_in_a_table_about_people_what_is_not_declared_is_personal() -> None:
    found = read("Record ID,Email,Create Date,Shoe size,Deal memo\n1,a@example.com,2026-09-01,44,call Ann\n")
    (note,) = (note for note in found.tables[0].notes if note.key == "personal_dropped")
    assert note.values == {"count": 3, "columns": "Email, Shoe size, Deal memo"}
    assert found.facts.days["leads"].tolist() == [1]
    assert "shoe_size" not in found.facts.days


def test_linkedin_does_not_tell_who_posted() -> None:
    head = "Post title,Post link,Created date,Posted by,Impressions,Likes\n"
    found = read(head + "Hi,https://www.linkedin.com/feed/update/urn:li:activity:1,11/02/2026,Anna Sample,5,1\n")
    assert [table.columns for table in found.hidden] == [(3,)]
    assert "Anna" not in repr(found)


def test_a_header_that_is_personal_itself_is_not_repeated() -> None:
    found = read("anna@example.com,Taste\nbob@example.com,sweet\ncid@example.com,sour\n")
    assert "@" not in repr(found)
    note = next(note for note in found.tables[0].notes if note.key == "personal_dropped")
    assert note.values == {"count": 1, "columns": "none"}


def test_many_columns_are_named_up_to_a_limit() -> None:
    names = [f"Phone {number}" for number in range(50)]
    found = read(",".join(["Day", *names]) + "\n" + ",".join(["x"] * 51) + "\n")
    note = next(note for note in found.tables[0].notes if note.key == "personal_dropped")
    assert note.values["count"] == 50
    assert note.values["columns"].endswith("Phone 19, …")


@pytest.mark.parametrize("text", [*EMAILS, *PHONES])
def test_contacts_are_taken_out_of_a_text(text: str) -> None:
    said = scrubbed(f"Ask {text.lstrip(chr(39))} today")
    assert "***" in said
    assert "example" not in said
    assert "000" not in said


@pytest.mark.parametrize(
    "text", ["2026-09-07 - 2026-10-18", "Total 1,234,567.89", "16:00-18:00", "@maizes.maja", "a@b"]
)
def test_other_texts_stay(text: str) -> None:
    assert scrubbed(text) == text


def test_a_table_keeps_its_shape_without_its_personal_cells() -> None:
    for text in ("a,Email,b\n1,x@example.com,2\n3,,4\n", "t\n\na,Email,b\n1,x@example.com,2\n3,y,4,5\n"):
        table = read_tables(text.encode(), "t.csv")[-1]
        made = without(table, Hidden((1,)))
        assert [row[0::2] for row in made.rows] == [row[0::2] for row in table.rows]
        assert {row[1] for row in made.rows} == {""}
        assert (made.header, list(made.lines), made.records) == (table.header, list(table.lines), table.records)
        assert "x@example.com" in table.rows[0], "the table given is left as it was"
