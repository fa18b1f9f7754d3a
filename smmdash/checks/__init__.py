"""Checks: what is wrong in a workspace's strategy and data, with evidence and the way to mend it."""

from collections.abc import Mapping

from smmdash.checks import (
    audit,
    balance,
    breaks,
    business,
    chances,
    data,
    fit,
    goals,
    impossible,
    pairs,
    plan,
    stale,
    still,
    upkeep,
)
from smmdash.checks.accepting import accept
from smmdash.checks.base import (
    Check,
    Evidence,
    Finding,
    Mend,
    Result,
    Severity,
    SourceInfo,
    Term,
    declared,
    fingerprint,
    plain,
    subject_of,
)
from smmdash.checks.base import run as _run
from smmdash.checks.gather import evidence_of, source_info
from smmdash.checks.sentence import message, subject, values

_FAMILIES = (
    goals, business, fit, plan, pairs, chances, still, balance, audit, upkeep, data, stale, breaks, impossible,
)  # fmt: skip

CHECKS: Mapping[str, Check] = {entry.key: entry for module in _FAMILIES for entry in declared(module)}
"""Every check by its key."""


def run(evidence: Evidence, checks: Mapping[str, Check] = CHECKS) -> list[Result]:
    """Run the checks; what was found comes first: by severity, the nearest open deadline first, accepted ones last."""
    return _run(evidence, checks)


__all__ = [
    "CHECKS",
    "Check",
    "Evidence",
    "Finding",
    "Mend",
    "Result",
    "Severity",
    "SourceInfo",
    "Term",
    "accept",
    "evidence_of",
    "fingerprint",
    "message",
    "plain",
    "run",
    "source_info",
    "subject",
    "subject_of",
    "values",
]
