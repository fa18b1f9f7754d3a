"""Sentences with what they must say: ``text | metric kind comparison basis value networks start..deadline missing``.

``-`` is nothing, ``3-5`` a range, the letters s m t are what is missing; after `` ; `` come further parts, with ``_``
for blanks. Today is 2026-11-22, a Sunday.
"""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

from smmdash.goals.sentence import Meaning

TODAY = date(2026, 11, 22)
FOLDER = Path(__file__).parent / "said"
_LETTERS = {"s": "specific", "m": "measurable", "t": "time_bound"}


def lines(name: str) -> Iterator[tuple[str, str, dict[str, str]]]:
    """Yield each sentence of a file, what it must say and its further parts."""
    for line in (FOLDER / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.strip() and not line.startswith("//"):
            text, _, wanted = line.rpartition(" | ")
            wanted, _, further = wanted.partition(" ; ")
            yield text, wanted.strip(), dict(part.split("=", 1) for part in further.split())


def brief(meaning: Meaning) -> str:
    """Write a meaning as the files do."""
    value = _number(meaning.value) + (f"-{_number(meaning.upper)}" if meaning.upper is not None else "")
    said = [meaning.metric, meaning.kind, meaning.comparison, meaning.basis, value, ",".join(meaning.networks)]
    when = f"{meaning.start or ''}..{meaning.deadline or ''}"
    missing = " ".join(letter for letter, name in _LETTERS.items() if name in meaning.missing)
    return " ".join([*(part or "-" for part in said), when, missing or "-"])


def part(meaning: Meaning, name: str) -> str:
    """Write a further part of a meaning as the files do."""
    value = getattr(meaning, name)
    if isinstance(value, tuple):
        return ",".join(str(one) for one in value)
    if isinstance(value, float):
        return _number(value)
    return str(value).replace(" ", "_") if value is not None else ""


def _number(value: float | None) -> str:
    return "-" if value is None else f"{value:.6f}".rstrip("0").rstrip(".")
