"""What differs between two audits, in words of a language."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from smmdash.audit.compared import Difference
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.terms import Account, Amount, Term, account_words, term_words


def sentence(found: Difference, texts: Texts) -> str:
    """Say a difference in one line of plain text."""
    values: dict[str, Any] = {}
    for name, value in found.values.items():
        if isinstance(value, date) and name.endswith("day"):  # in the middle of a sentence, where words would decline
            values[name] = texts.date(value, "short")
        else:
            values[name] = value if isinstance(value, int) else _words(value, texts)
    return texts(f"kept-{found.key}", **values)


def _words(value: Any, texts: Texts) -> str:
    if isinstance(value, Term):
        return term_words(value.key, texts)
    if isinstance(value, Account):
        return account_words(value, texts)
    if isinstance(value, Amount):
        known = METRICS.get(value.metric)
        return texts.value(value.number, known.unit) if known else texts.number(value.number)
    return texts.date(value) if isinstance(value, date) else str(value)


def cell(family: str, kind: str, options: tuple[str, ...], value: Any, names: Mapping[str, str], texts: Texts) -> str:
    """Write an answer or a cell of a register in words, empty where there is none.

    ``family`` is the part of the key that the texts of ``options`` share, ``names`` are those of ids.
    """
    if value is None or value == "" or value == []:
        return ""
    if isinstance(value, list):
        return texts.join(_option(family, str(one), texts) for one in value)
    if isinstance(value, date):
        return texts.date(value)
    if kind == "scale":
        return texts("audit_page-scaled", level=texts.number(value), of=texts.number(5))
    if kind == "choice":
        return _option(family, str(value), texts)
    if kind == "metric":
        return term_words(f"metric-{value}", texts)
    if kind in ("business_goal", "audience", "goal"):
        return names.get(str(value), "")
    return texts.number(value) if isinstance(value, int | float) else str(value)


def _option(family: str, key: str, texts: Texts) -> str:
    name = f"audit-{family}_{key}"
    return texts(name) if texts.has(name) else key.replace("_", " ")
