"""What a piece of the sentence is called, and what was understood, in the visitor's language."""

from datetime import date
from typing import Any

from smmdash.goals import words
from smmdash.goals.sentence import Meaning
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.ui import session

GROUPS = {
    "metric": "what",
    "milestone": "what",
    "network": "where",
    "campaign": "where",
    "post_type": "where",
    "segment": "where",
    "start": "when",
    "deadline": "when",
    "cadence": "when",
}
"""Which of four colours a facet has; figures are the rest."""


def group(facet: str) -> str:
    """Return what a facet is about: what, where, when or how_much."""
    return GROUPS.get(facet, "how_much")


def name(t: Texts, facet: str) -> str:
    """Name a facet."""
    return t(f"sentence-facet_{facet}")


def titled(t: Texts, facet: str) -> str:
    """Name a facet as the label of a field."""
    named = name(t, facet)
    return named[:1].upper() + named[1:]


def shown(t: Texts, facet: str, value: Any, meaning: Meaning) -> str:
    """Write what a facet holds; a list with all its members."""
    if isinstance(value, (list, tuple)):
        return t.join(shown(t, facet, one, meaning) for one in value)
    if value in (None, ""):
        return ""
    if facet in ("value", "upper", "baseline"):
        return figure(t, value, meaning, baseline=facet == "baseline")
    if isinstance(value, date):
        return words.day(t, value)
    if facet == "milestone":
        return t("goal-kind_milestone") if value else ""
    if facet == "network":
        return words.network(t, value)
    keyed = {
        "metric": f"metric-{value}",
        "basis": f"goal-basis_{value}",
        "comparison": f"goal-comparison_{value}",
        "cadence": f"sentence-cadence_{value}",
    }
    return t(keyed[facet]) if facet in keyed and t.has(keyed[facet]) else str(value)


def answer(t: Texts, facet: str, value: Any, meaning: Meaning) -> str:
    """Write an answer to a doubt."""
    if facet == "start" and value is None:
        return today(t)
    return shown(t, facet, value, meaning)


def today(t: Texts) -> str:
    """Say when a goal starts that says nothing about it."""
    return t("sentence-today", day=words.day(t, session.today()))


def figure(t: Texts, value: float, meaning: Meaning, *, baseline: bool = False) -> str:
    """Write a number of the target as it was counted: of the metric's unit, or a change with its sign."""
    basis = "to" if baseline else meaning.basis or "to"
    unit = METRICS[meaning.metric].unit if meaning.metric in METRICS else "count"
    currency = session.workspace().currency
    if basis == "by_percent":
        return t.value(value, "percent", signed=True)
    if basis == "by_points":
        return t.value(value, "points", signed=True)
    if unit == "count" and meaning.currency:
        return t.value(value, "money", currency=meaning.currency, signed=basis == "by")
    return t.value(value, unit, currency=currency, signed=basis == "by")
