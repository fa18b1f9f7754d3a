"""Findings as a table for a spreadsheet, in a person's language."""

from collections.abc import Iterable
from datetime import date
from typing import Any

import pandas as pd

from smmdash.checks.base import Finding, Result
from smmdash.checks.priority import Ranked, reasons
from smmdash.checks.sentence import message
from smmdash.checks.sentence import words as worded
from smmdash.checks.subjects import about, named
from smmdash.i18n import Texts
from smmdash.store.workspace import Workspace

COLUMNS = (
    "place", "severity", "kind", "subject", "check", "message", "evidence", "first", "why", "mend", "article",
    "accepted", "reason",
)  # fmt: skip
"""Columns in their order; their headings are ``checks-column_NAME``."""


def table(
    ranked: Iterable[Ranked], accepted: Iterable[Result], work: Workspace, today: date, texts: Texts
) -> pd.DataFrame:
    """Return the open findings in their order, then the accepted ones; texts only, but for the place and the days."""
    rows = [
        _row(entry.result, work, texts) | {"place": place, "first": reasons(entry, today, texts, of_goal=False)}
        for place, entry in enumerate(ranked, start=1)
    ]
    rows += [_row(result, work, texts) for result in accepted]
    frame = pd.DataFrame(rows, columns=list(COLUMNS), dtype=object)
    return frame.rename(columns={column: texts(f"checks-column_{column}") for column in COLUMNS})


def evidence(finding: Finding, texts: Texts) -> str:
    """Write the figures of a finding with their names; what is only a word of its sentence has none and is left out."""
    given = {name: value for name, value in {**finding.values, **finding.ages}.items() if value not in ("", None, ())}
    named = {name: texts(f"checks-value_{name}") for name in given if texts.has(f"checks-value_{name}")}
    return "; ".join(f"{label}: {worded(given[name], texts)}" for name, label in named.items())


def _row(result: Result, work: Workspace, texts: Texts) -> dict[str, Any]:
    finding = result.finding
    if finding is None:
        return {}
    of = about(finding, work)
    return {
        "severity": texts(f"check-severity_{result.severity}"),
        "kind": texts(f"checks-subject_{of.kind}"),
        "subject": named(of, finding, work, texts),
        "check": texts(f"check-{result.check}"),
        "message": message(result, texts),
        "evidence": evidence(finding, texts),
        "why": texts(f"check-{result.check}.why"),
        "mend": texts(f"check-{result.check}.mend"),
        "article": texts(f"check-{result.check}.article"),
        "accepted": result.accepted.added.date() if result.accepted else None,
        "reason": result.accepted.reason if result.accepted else "",
    }
