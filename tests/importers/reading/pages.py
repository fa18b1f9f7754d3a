"""Tables of every format's headers in a language, with texts in it, in every code page people save them in."""

from collections.abc import Iterator

from smmdash.importers.formats import FORMATS

PAGES = {
    "ru": "cp1251 koi8-r cp866 mac_cyrillic iso8859-5",
    "lv": "cp1257 cp775 iso8859-13 iso8859-4",
    "de": "cp1252 iso8859-1 iso8859-15 cp850 mac_roman",
    "fr": "cp1252 iso8859-1 iso8859-15 cp850 mac_roman",
    "es": "cp1252 iso8859-1 iso8859-15 cp850 mac_roman",
    "pt": "cp1252 iso8859-1 iso8859-15 cp850 mac_roman",
}
WIDE = ("utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be")
TEXTS = {
    "ru": (
        "Новый круассан с вишней уже на витрине", "Спасибо, что голосовали за нас, мы вас любим",
        "Велосипед зимой: шины, свет, одежда", "Ответы на вопросы — в комментариях", "Ёлка «Рига» №1",
    ),
    "lv": (
        "Šodien cepam rudzu maizi ar ķimenēm", "Piektdienas akcija: otrais kliņģeris par puscenu",
        "Bērni jautā, vai tā ir īsta mīkla", "Jauna maiņa, jauns sēriens", "Ģimenes svētki „Līgo”",
    ),
    "de": ("Größere Stücke für alle Gäste", "Schöne Grüße aus Köln", "Übung macht den Meister"),
    "fr": ("Nouvelle collection déjà là", "Où êtes-vous cet été ?", "Ça vous plaît"),
    "es": ("Nueva colección para el niño", "¿Qué día es mañana?", "Adiós, señor González"),
    "pt": ("Promoção de verão não perca", "Ação às terças-feiras", "Você já viu a coleção?"),
}  # fmt: skip


def headers(language: str) -> Iterator[tuple[str, list[str]]]:
    for key, declared in FORMATS.items():
        for number, layout in enumerate(declared.layouts):
            names = [
                name
                for column in layout.columns
                if (name := next((name.text for name in column.names if name.language == language), ""))
            ]
            if len(names) >= 3 and any(not name.isascii() for name in names):
                yield f"{key} {number}", [name[:1].upper() + name[1:] for name in names]


def tables(language: str, rows: int) -> Iterator[tuple[str, str]]:
    texts = TEXTS[language]
    for key, names in headers(language):
        lines = [";".join(names)]
        for number in range(rows):
            cells = [f"2026-09-{number % 28 + 1:02d}", texts[number % len(texts)]]
            lines.append(";".join([*cells, *(str(n * 7) for n in range(len(names) - 2))]))
        yield key, "\n".join(lines) + "\n"
