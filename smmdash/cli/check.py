"""``smmdash check``: run every check on a workspace file and print what each one said."""

import json
import sys
from datetime import date
from pathlib import Path
from typing import Any

from smmdash.i18n import Texts


def run(workspace_path: str | Path, *, as_json: bool, today: date, language: str) -> int:
    """Print the results; return 1 while an error is open or the file cannot be opened, else 0."""
    from smmdash.checks import evidence_of, message, run
    from smmdash.store.file import FileError, open_file

    texts = Texts(language)
    try:
        opened = open_file(workspace_path)
    except (FileError, OSError) as error:
        print(_reason(error, Path(workspace_path).name, texts), file=sys.stderr)
        return 1
    results = run(evidence_of(opened.state, today))
    if as_json:
        print(json.dumps([_plain(result, texts) for result in results], ensure_ascii=False, indent=1))
    else:
        for result in results:
            if result.finding is not None:
                word = texts(f"check-severity_{result.severity}")
                accepted = f" ({texts('check-accepted')})" if result.accepted else ""
                print(f"{word}: {message(result, texts)}{accepted}")
        counts = {state: sum(result.result == state for result in results) for state in ("found", "passed", "skipped")}
        print(texts("check-summary", **counts))
    return int(any(result.is_open and result.severity == "error" for result in results))


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


def _reason(error: Exception, name: str, texts: Texts) -> str:
    key = f"file-error_{getattr(error, 'key', '')}"
    if not texts.has(key):
        return texts("check-file_not_opened", name=name)
    values = getattr(error, "values", {})
    return f"{name}: {texts(key, **values)}. {texts(f'{key}.body', **values)}"
