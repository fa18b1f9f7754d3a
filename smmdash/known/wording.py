"""A fact in words of a language: one sentence, its figures written as the language writes them."""

from datetime import date
from typing import Any

from smmdash.checks import sentence as checks_sentence
from smmdash.i18n import Texts
from smmdash.known.fact import Clauses, Known, Name, Percent, Quoted, Signed, Span

LONGEST = 80
"""A quotation is cut after so many letters."""


def sentence(found: Known, texts: Texts) -> str:
    """Say a fact in one line of plain text; a figure that rests on a part of its days, posts or accounts says so."""
    said = _clause(found, texts)
    return said[:1].upper() + said[1:]


def _written(name: str, value: Any, texts: Texts) -> Any:
    if isinstance(value, bool | int) or (isinstance(value, str) and name in ("way", "what")):
        return value
    return _words(value, texts)


def _words(value: Any, texts: Texts) -> str:
    if isinstance(value, Clauses):
        return " · ".join(_clause(part, texts) for part in value.parts)
    if isinstance(value, Percent):
        return texts.value(value.number, "percent", signed=value.signed)
    if isinstance(value, Signed):
        return texts.number(value.number, 0, signed=True)
    if isinstance(value, Span):
        return texts.period(value.first, value.last)
    if isinstance(value, Quoted):
        text = " ".join(value.text.split())
        shown = text if len(text) <= LONGEST else text[: LONGEST - 1].rstrip() + "…"
        return texts("known-quoted", text=shown)
    if isinstance(value, Name):
        return value.text
    if isinstance(value, tuple) and value and isinstance(value[0], Quoted | Name):
        listed = [_words(part, texts) for part in value[: checks_sentence.LISTED]]
        if len(value) > checks_sentence.LISTED:
            listed.append(texts("check-more", count=len(value) - checks_sentence.LISTED))
        return texts.join(listed)
    if isinstance(value, tuple) and not value:
        return ""
    if isinstance(value, date):
        return texts.date(value)
    return checks_sentence.words(value, texts)


def _clause(part: Known, texts: Texts) -> str:
    values = {name: _written(name, value, texts) for name, value in part.values.items()}
    if values.get("way") in ("up", "down") and values["now"] == values["before"]:
        values["way"] = "same"  # they differ by less than is written
    said = texts(f"known-{part.key}", **values)
    if not part.values.get("of"):
        return said
    have, of = (texts.number(part.values[name]) for name in ("have", "of"))
    return texts("known-covered", sentence=said, have=have, of=of, what=part.values["what"])
