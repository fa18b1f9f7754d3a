"""Personal data at the door: columns with names, e-mails, phones or private words are told and emptied.

A column is personal where its format's declaration says so, where its header does in one of the languages, or where
most of its cells look like e-mail addresses or telephone numbers. In a table about people every column that is not
declared is personal too. What a person has called a brand's own account is not: a declared role comes before words.
"""

import copy
import re
from collections.abc import Iterable, Sequence
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.headers import folded, shown
from smmdash.importers.reading import RawTable
from smmdash.importers.recognise import Match
from smmdash.importers.results import Hidden

GONE, GONE_FIGURE = "***", "*0*"
"""What stands in a stored file where something personal stood: words, or what looked like a figure."""

_SAMPLE = 200
_SHARE = 0.5
_NAMED = 20
_UNDECLARED = ("known", "aside")

_WHOLE = frozenset(folded(name) for name in (
    "имя", "фио", "ф.и.о.", "отчество", "контакт", "клиент", "ответственный", "адрес", "имя и фамилия",
    "vārds", "vārds, uzvārds", "vārds uzvārds", "vārds un uzvārds", "klients", "kontakts", "adrese",
    "contact", "customer", "client", "requester", "submitter", "assignee", "posted by", "owner name", "address",
    "kunde", "adresse", "ansprechpartner", "apellidos", "apellido", "dirección", "cliente", "contacto", "contato",
    "celular", "endereço", "prénom",
))  # fmt: skip
_PARTS = re.compile(
    r"e-?mail|\bphone|telephone|whatsapp|mobile (?:number|phone)"
    r"|\b(?:first|last|full|middle|family|given|maiden) ?name|\bsurname"
    r"|(?:contact|customer|client|author|requester|submitter|assignee|person|lead|owner|user)(?:'s)? (?:full )?name"
    r"|\b(?:contact|deal|lead|company|ticket) owner|author (?:url|link|profile)|date of birth|birth ?da(?:te|y)"
    r"|(?:home|street|postal|mailing|billing|shipping|ip) address|\bpassport"
    r"|телефон|электронн\w+ почт|\bпочта\b|\bфамили|\bотчество|\bфио\b|полное имя"
    r"|имя (?:контакта|клиента|автора|заявителя|покупателя|отправителя)|основной контакт|контактное лицо"
    r"|(?:url|ссылка на|профиль) автора|дата рождения|день рождения|паспорт"
    r"|(?:почтовый|домашний|фактический) адрес|адрес (?:клиента|контакта|доставки|проживания)"
    r"|e-?past|tālru|\btālr\b|\buzvārd|pilns vārds|kontaktperson|dzimšanas|personas kods"
    r"|(?:klienta|kontakta|autora) (?:vārds|profils)|(?:pasta|mājas|piegādes) adrese"
    r"|telefon|handynummer|mobilnummer|vorname|nachname|familienname|vollständiger name|kundenname|anschrift|geburts"
    r"|correo|teléfono|nombre completo|nombre y apellidos|nombre del (?:cliente|contacto|autor)|fecha de nacimiento"
    r"|telefone|nome completo|\bsobrenome|nome d[oe] (?:cliente|contato|contacto|autor)|data de nascimento|\bcpf\b"
    r"|courriel|téléphone|nom de famille|nom complet|nom du (?:client|contact)|date de naissance"
)
_COUNTS = re.compile(
    r"click|\btaps?\b|\bopen|\bsent\b|impression|conversation|conversion|session|\bcalls\b|sign-?up|\bcost\b|\breach"
    r"|\bspend|\brate\b|\bcount|number of|\btotal\b|subscri|bounce|deliver|\bleads\b|\bviews?\b"
    r"|показ|сеанс|визит|охват|расход|стоимост|seans|sesij|rādījum|sasniegum|izmaks|impressionen|impresion"
    r"|нажат|клик|переход|звонк|количеств|число|доля|открыт|отправлен|доставлен|подпис|рассыл"
    r"|klikšķ|skait|atvērt|nosūtīt|īpatsvar|anzahl|klicks|geöffnet|clics|toques|cliques|aberturas|aperturas|ouvertures"
)
_EMAIL = re.compile(r"[\w.+'-]{1,64}@[\w-]+(?:\.[\w-]+)+")
_TOKENS = re.compile(r"[\s,;|/<>()\"]+")
_NUMBER_OF_PHONE = re.compile(
    r"\+\d[\d\s().-]{7,20}|(?:\+?\d[\s-]?)?\(\d{2,5}\)[\s-]?\d[\d\s-]{3,12}|\d{2,4}-\d{2,4}-\d{2,4}(?:-\d{2,4})?"
    r"|8[\s-]\d{3}[\s-]\d{3}[\s-]\d{2}[\s-]?\d{2}"
)
_PHONE = re.compile(rf"(?<![\w+.,])(?:{_NUMBER_OF_PHONE.pattern})(?![\w.,])")
_DAY = re.compile(r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}-\d{1,2}-\d{2,4}")
_FIGURE = re.compile(r"[-+]?\d{1,3}(?:[.,'\u00a0\u202f]?\d{3})*(?:[.,]\d{1,3})?%?|[-+]?\d{1,15}(?:[.,]\d{1,3})?%?")


def personal_columns(table: RawTable, match: Match | None) -> tuple[int, ...]:
    """Return the positions of the columns with personal data; ``match`` is the layout believed to be the table's."""
    about_people = match is not None and "people" in match.layout.quirks
    found = []
    for at, header in enumerate(table.header):
        column = match.columns.get(at, (None,))[0] if match is not None else None
        if column is not None and column.role not in _UNDECLARED:
            personal = column.role == "personal"
        elif column is None and about_people:
            personal = True
        else:
            cells = _sample(table.column(at))
            named = column is None and named_personal(header) and not _counts(cells)
            personal = named or _share(cells, _is_personal) > _SHARE or bool(_contact_in(header))
        if personal:
            found.append(at)
    return tuple(found)


def hidden_of(tables: Sequence[RawTable], chosen: Sequence[Match | None]) -> list[Hidden]:
    """Return what is hidden of each table of a file by the layout believed to be its.

    Beside a table about people nothing of an unknown one is kept, not even its first row: it may be a torn off part.
    """
    about_people = any(match is not None and "people" in match.layout.quirks for match in chosen)
    made = []
    for table, match in zip(tables, chosen, strict=True):
        if match is None and about_people:
            made.append(Hidden(tuple(range(len(table.header))), header=True))
        elif places := personal_columns(table, match):
            made.append(Hidden(places, words=match.layout.words if match is not None else frozenset()))
        else:
            made.append(Hidden())
    return made


def named_personal(header: str) -> bool:
    """Tell whether a header names personal data, in one of the languages of the exports."""
    name = folded(header)
    return (name in _WHOLE or bool(_PARTS.search(name))) and not _COUNTS.search(name)


def without(table: RawTable, gone: Hidden) -> RawTable:
    """Return the table with its personal columns empty and without e-mails and phones in what stands above it."""
    places = gone.columns
    if not places:
        return table
    made = copy.copy(table)
    made.header = ["" if gone.header else scrubbed(header) for header in table.header]
    made.title, made.preamble = scrubbed(table.title), [scrubbed(line) for line in table.preamble]
    made.trailer = []
    if table._columns is not None:
        columns = table._columns
        for at in places:
            columns = columns.set_column(at, columns.field(at).name, pa.repeat("", len(table)))
        made._columns = columns
        made.__dict__.pop("rows", None)
    else:
        hidden = frozenset(places)
        made.rows = [["" if at in hidden else cell for at, cell in enumerate(row)] for row in table.rows]
    return made


def names(table: RawTable, places: Iterable[int]) -> str:
    """Return the headers of columns for a sentence, ``none`` where they have none; one that is personal is left out."""
    found = [header for at in places if (header := shown(table.header[at])) and not _is_mark(header)]
    return ", ".join(found[:_NAMED] + ["…"] * (len(found) > _NAMED)) or "none"


def scrubbed(text: str) -> str:
    """Return a text with every e-mail address and telephone number in it replaced."""
    if "@" in text:
        text = _EMAIL.sub(GONE, text)
    return _PHONE.sub(lambda found: found[0] if _DAY.fullmatch(found[0]) else GONE, text) if len(text) >= 7 else text


def _contact_in(text: str) -> bool:
    return scrubbed(text) != text


def _is_mark(header: str) -> bool:
    return GONE in header or _contact_in(header)


def _sample(cells: Any) -> list[str]:
    head = cells.slice(0, _SAMPLE).to_pylist()
    filled = [cell for cell in head if cell.strip()]
    if filled or len(cells) <= _SAMPLE:
        return filled
    found = cells.filter(pc.not_equal(pc.utf8_trim_whitespace(cells), ""))
    return list(found.slice(0, _SAMPLE).to_pylist())


def _share(cells: Sequence[str], test: Any) -> float:
    return sum(map(bool, map(test, cells))) / len(cells) if cells else 0.0


def _counts(cells: Sequence[str]) -> bool:
    """Whether a column holds figures: how many e-mails were sent, not what they are.

    Telephone numbers without any mark are figures to look at, but have seven digits or more, or all of them six.
    """
    bare = [cell.strip().replace(" ", "") for cell in cells]
    lengths = [len(cell) if cell.isdigit() else 0 for cell in bare if _FIGURE.fullmatch(cell)]
    return sum(length <= 6 for length in lengths) > 0.8 * len(bare) and set(lengths) != {6}


def _is_personal(cell: str) -> bool:
    text = cell.strip()
    if text in (GONE, GONE_FIGURE):
        return True
    if "@" in text[:500]:
        tokens = [token for token in _TOKENS.split(text[:500]) if token]
        emails = sum(bool(_EMAIL.fullmatch(token.removeprefix("mailto:"))) for token in tokens)
        return emails > 0 and len(tokens) <= 4 * emails
    if not 7 <= len(text) <= 60 or _DAY.fullmatch(text):
        return False
    numbers = [part for part in re.split(r"[,;/]", text) if part.strip()]
    return bool(numbers) and all(_NUMBER_OF_PHONE.fullmatch(part.strip().removeprefix("'")) for part in numbers)
