"""``smmdash check``: run every check on a workspace and print what each one said."""

import json
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from smmdash.i18n import Texts


def run(workspace_path: str | Path, *, as_json: bool, today: date, language: str, severity: str = "info") -> int:
    """Print the results; 0: no open error, 1: an error is open, or the workspace or an export does not count.

    ``workspace_path`` is a workspace file, a folder with one (and exports to add to it, or exports alone), or the word
    ``sample``.
    JSON: a list of {check, severity, subject {kind, id, name} or null, result, message, evidence, mend {page, anchor,
    text} or null, accepted}, what to fix first at the top. Only what is at least as grave as ``severity`` is printed;
    the exit code does not depend on it. What cannot be read or waits for an answer is said on standard error: 1.
    """
    from smmdash.checks import evidence_of
    from smmdash.checks import run as judged
    from smmdash.checks.priority import ranked
    from smmdash.cli.opening import Refused, opened

    texts = Texts(language)
    try:
        state, refused = opened(workspace_path, today=today, texts=texts)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    for reason in refused:
        print(reason, file=sys.stderr)
    evidence = evidence_of(state, today)
    results = judged(evidence)
    order = ranked(results, evidence)
    first = [entry.result for entry in order]
    listed = [*first, *(result for result in results if not result.is_open)]
    shown = [result for result in listed if _is_as_grave(result.severity, severity)]
    if as_json:
        print(json.dumps([_plain(result, texts) for result in shown], ensure_ascii=False, indent=1))
    else:
        _print(order, shown, state.workspace, today, texts)
    return int(bool(refused) or any(result.severity == "error" for result in first))


def _is_as_grave(one: str, least: str) -> bool:
    from smmdash.checks.base import SEVERITIES

    order: Sequence[str] = SEVERITIES
    return order.index(one) <= order.index(least)


def _print(order: Sequence[Any], shown: Sequence[Any], work: Any, today: date, texts: Texts) -> None:
    """Print the open findings under their subjects as the checks page has them, then the accepted ones and counts."""
    from smmdash.checks import message
    from smmdash.checks.priority import grouped, reasons
    from smmdash.checks.subjects import named

    wanted = {id(result) for result in shown}
    for group in grouped([entry for entry in order if id(entry.result) in wanted], "subject", work):
        first, of = group.entries[0], group.about
        if of is None or first.result.finding is None:
            continue
        print(named(of, first.result.finding, work, texts))
        print(f"  {reasons(first, today, texts, of_goal=of.kind == 'goal')}")
        for entry in group.entries:
            result = entry.result
            print(f"  - {texts(f'check-severity_{result.severity}')}: {message(result, texts)}")
            print(f"    {texts(f'check-{result.check}.mend')}")
        print()
    for result in shown:
        if result.accepted is not None:
            word = texts(f"check-severity_{result.severity}")
            print(f"{word}: {message(result, texts)} ({texts('check-accepted')})")
    counts = {state: sum(result.result == state for result in shown) for state in ("found", "passed", "skipped")}
    print(texts("check-summary", **counts))


def _plain(result: Any, texts: Texts) -> dict[str, Any]:
    from smmdash.checks import message, plain, subject

    finding = result.finding
    return {
        "check": result.check,
        "severity": result.severity,
        "subject": None
        if finding is None
        else {"kind": finding.subject_kind, "id": finding.subject_id, "name": subject(finding, texts)},
        "result": result.result,
        "message": message(result, texts),
        "evidence": {} if finding is None else plain({**finding.values, **finding.ages}),
        "mend": None
        if finding is None
        else {"page": finding.mend.page, "anchor": finding.mend.anchor, "text": texts(f"check-{result.check}.mend")},
        "accepted": result.accepted is not None,
    }
