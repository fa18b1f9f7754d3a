"""Results in words: the sentence of a finding in a language, its figures written as the language writes them."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smmdash.checks.base import Account, Amount, Chance, Finding, Result, Segment, Sentences, Term
from smmdash.goals.words import amount, day
from smmdash.i18n import Texts
from smmdash.pacing import odds_words
from smmdash.terms import account_words, term_words

LISTED = 6
"""How many items of a list a sentence names; the rest are counted."""


def message(result: Result, texts: Texts) -> str:
    """Say what was found, that all is well, or why nothing could be judged."""
    if result.finding is None:
        return texts("check-passed") if result.result == "passed" else texts(f"check-skipped_{result.reason}")
    return texts(f"check-{result.check}.message", **values(result.finding, texts))


def subject(finding: Finding, texts: Texts) -> str:
    """Name what a finding is about."""
    return words(finding.subject_name, texts) or texts("check-unnamed")


def values(finding: Finding, texts: Texts) -> dict[str, Any]:
    """Return the values of a finding's sentence: whole numbers choose plurals, all else is written out."""
    given: Mapping[str, Any] = {**finding.values, **finding.ages}
    written = {name: value if isinstance(value, int) else words(value, texts) for name, value in given.items()}
    return {"subject": subject(finding, texts), **written}


def words(value: Any, texts: Texts) -> str:
    """Write one value: a term as its text, a date, a number, a list with its conjunction."""
    if isinstance(value, Term):
        return term_words(value.key, texts)
    if isinstance(value, Account):
        return account_words(value, texts) or texts("check-unnamed_profile")
    if isinstance(value, Amount):
        return amount(texts, value.metric, value.number, currency=value.currency)
    if isinstance(value, Chance):
        return odds_words.worded(texts, value.number, rough=value.rough)
    if isinstance(value, Segment):
        return " · ".join(_sex(part, texts) for part in value.name.split(" · "))
    if isinstance(value, Sentences):
        return " ".join(texts(key) for key in value.keys[:LISTED])
    if isinstance(value, (list, tuple)):
        shown = [words(part, texts) for part in value[:LISTED]]
        if len(value) > LISTED:
            shown.append(texts("check-more", count=len(value) - LISTED))
        return texts.join(shown)
    if isinstance(value, date):
        return day(texts, value)
    return texts.number(value) if isinstance(value, (int, float)) else str(value)


def _sex(name: str, texts: Texts) -> str:
    """Write a sex, which the facts hold as a key, and leave any other segment as it is."""
    return texts(f"check-sex_{name}") if name in ("female", "male", "unknown") else name
