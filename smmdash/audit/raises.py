"""What would raise the score of a step: each thing that is missing, where it is written, and how much it brings."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from smmdash.audit.model import Audit
from smmdash.audit.score import score
from smmdash.audit.steps import STEPS, Context
from smmdash.i18n import Texts

Severity = Literal["error", "warning", "info"]
_RANKS = {"error": 0, "warning": 1, "info": 2, "": 3}


@dataclass(frozen=True)
class Raise:
    """Something to do: the step, the question or register (``entry``; empty where it is written on another page), the
    keys of what is missing there, and how grave a check finds it (empty where none complains)."""

    step: str
    entry: str
    missing: tuple[str, ...]
    complained: str = ""

    @property
    def by(self) -> int:
        """By how much it raises the score of its step."""
        return len(self.missing)


def raises(step: str, audit: Audit, context: Context, complaints: Mapping[str, str] | None = None) -> tuple[Raise, ...]:
    """Return what would raise a step: what a check complains of first, the gravest at the top, then what brings most.

    ``complaints`` gives the severity of the gravest open finding by question or register. A register's demands are one
    thing to do. Raises KeyError for an unknown step.
    """
    said = complaints or {}
    of_entry = {demand.key: demand.entry for demand in STEPS[step].demands}
    lacking: dict[tuple[str, str], list[str]] = {}
    for key in score(step, audit, context).missing:
        entry = of_entry.get(key, key)
        lacking.setdefault((entry, "" if entry else key), []).append(key)
    found = [Raise(step, entry, tuple(keys), said.get(entry, "")) for (entry, _), keys in lacking.items()]
    return tuple(sorted(found, key=_rank))


def raises_all(audit: Audit, context: Context, complaints: Mapping[str, str] | None = None) -> tuple[Raise, ...]:
    """Return what would raise the whole audit, in the order of ``raises``, then in that of the steps."""
    return tuple(sorted((one for step in STEPS for one in raises(step, audit, context, complaints)), key=_rank))


def _rank(one: Raise) -> tuple[int, int]:
    return _RANKS.get(one.complained, 3), -one.by


def said(one: Raise, texts: Texts) -> str:
    """Say what to do and how much it brings, in one line of plain text."""
    names = [f"audit-missing_{key}" for key in one.missing]
    if not one.entry:
        return texts("raises-elsewhere", said=texts.join(texts(name) for name in names), by=one.by)
    name = texts(f"audit-{one.entry}")
    if one.missing == (one.entry,):
        return texts("raises-answer", question=name, by=one.by)
    return texts("raises-register", register=name, list="; ".join(_low(texts(name)) for name in names), by=one.by)


def _low(text: str) -> str:
    return text[:1].lower() + text[1:]
