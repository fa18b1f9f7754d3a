"""Numbers as visitors type them in their own notation."""

from dataclasses import dataclass

from smmdash.importers.reading.numbers import read_numbers

_DECIMAL = {"en": "."}


@dataclass(frozen=True)
class Typed:
    """What was typed: its value, or ``problem`` unreadable (no number) or undecided (1,500 may be 1500 or 1.5)."""

    value: float | None = None
    problem: str = ""


def read(text: str, language: str, *, whole: bool = False) -> Typed:
    """Read a typed number such as ``1 500``, ``1,5``, ``12 %`` or ``2 тыс.``; ``whole`` says that it counts things."""
    if not text.strip():
        return Typed()
    column = read_numbers([text.strip()], decimal=_DECIMAL.get(language, ","), whole=whole)
    if column.undecided:
        return Typed(problem="undecided")
    value = float(column.values[0])
    return Typed(value) if value == value else Typed(problem="unreadable")


def write(value: float | None, language: str) -> str:
    """Write a number for editing: the language's decimal mark, no thousands marks."""
    if value is None or value != value:
        return ""
    plain = f"{value:.10f}".rstrip("0").rstrip(".")
    return ("0" if plain == "-0" else plain).replace(".", _DECIMAL.get(language, ","))
