"""``smmdash inspect``: say what export files are, what was read from them and what was not."""

import datetime as dt
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from smmdash.i18n import DEFAULT_LANGUAGE, Texts
from smmdash.importers import Import, Ledger, TableRead, read_export
from smmdash.metrics import MEASURES

SHOWN = 10
"""So many rejected rows of a table are listed for people; JSON has up to a thousand."""


def run(paths: Sequence[str], as_json: bool, today: dt.date, language: str = DEFAULT_LANGUAGE) -> int:
    """Print each file's description, as one JSON object per line or as a short listing.

    Returns 1 if a file was refused, not recognised or cannot be opened, else 0.
    """
    texts = Texts(language)
    failed = False
    for path in paths:
        try:
            data = Path(path).read_bytes()
        except OSError:
            failed = True
            message = texts("import-inspect_missing_file", name=Path(path).name)
            print(json.dumps(_missing(Path(path).name, message), ensure_ascii=False) if as_json else message)
            continue
        found = read_export(data, Path(path).name, today=today)
        failed |= found.error is not None or not found.format
        if as_json:
            print(json.dumps(described(found), ensure_ascii=False))
        else:
            print("\n".join(listing(found, texts)))
    return int(failed)


def described(found: Import) -> dict[str, Any]:
    """Return an upload as plain values, ready for JSON: used ``tables`` and the ``unused``."""
    return {
        "file": found.name,
        "format": found.format,
        "network": found.network,
        "confidence": found.confidence,
        "tables": [_table(table) for table in found.tables if table.kind],
        "unused": [
            {
                "sheet": table.sheet,
                "title": table.title,
                "columns": list(table.unused),
                "rows": len(table.rows_known),
                "around": [asdict(run) for run in table.around],
                "ledger": asdict(table.ledger),
            }
            for table in found.tables
            if not table.kind
        ],
        "notes": [_note(note, number) for number, notes in _all_notes(found) for note in notes],
        "questions": [{"key": question.key, "options": question.options} for question in found.questions],
        "error": None if found.error is None else {"key": found.error.key, "message": found.error.message},
        "ledger": asdict(found.ledger),
    }


def _table(table: TableRead) -> dict[str, Any]:
    return {
        "kind": table.kind,
        "format": table.format,
        "network": table.network,
        "account": table.account,
        "first": table.first and table.first.isoformat(),
        "last": table.last and table.last.isoformat(),
        "rows_read": table.rows_read,
        "rows_rejected": table.rows_rejected,
        "measures": {key: asdict(measure) for key, measure in table.measures.items()},
        "rejected": [{"line": row.line, "reason": row.reason} for row in table.rejected],
        "rows_known": [{"line": line, "reason": reason} for line, reason in table.rows_known],
        "unused": list(table.unused),
        "sheet": table.sheet,
        "title": table.title,
        "around": [asdict(run) for run in table.around],
        "ledger": asdict(table.ledger),
    }


def _all_notes(found: Import) -> Iterable[tuple[int | None, Sequence[Any]]]:
    yield None, found.notes
    for number, table in enumerate(found.tables):
        yield number, table.notes


def _note(note: Any, table: int | None) -> dict[str, Any]:
    return {"key": note.key, "line": note.line, "table": table, "message": note.message}


def _missing(name: str, message: str) -> Mapping[str, Any]:
    return {
        "file": name, "format": "", "network": "", "confidence": 0.0, "tables": [], "unused": [], "notes": [],
        "questions": [], "error": {"key": "not_opened", "message": message}, "ledger": asdict(Ledger()),
    }  # fmt: skip


def listing(found: Import, texts: Texts) -> list[str]:
    """Return the lines that describe an upload for a person."""
    if found.error is not None:
        return [texts("import-inspect_refused", name=found.name, reason=found.error.text(texts))]
    lines = [texts("import-inspect_unknown", name=found.name)]
    if found.format:
        name = texts(f"import-format_{found.format}")
        confidence = texts.value(found.confidence * 100, "percent")
        lines = [texts("import-inspect_file", name=found.name, format=name, confidence=confidence)]
    lines.append("  " + texts("import-inspect_ledger", **asdict(found.ledger)))
    lines += [f"  {note.text(texts)}" for note in found.notes]
    for question in found.questions:
        lines.append("  " + texts("import-inspect_question", question=texts(f"import-question_{question.key}")))
    for table in found.tables:
        lines += [f"  {line}" for line in _table_lines(table, texts)]
    return lines


def _table_lines(table: TableRead, texts: Texts) -> list[str]:
    if not table.kind:
        return [texts("import-inspect_unused", columns=", ".join(table.unused))]
    lines = [
        texts(
            "import-inspect_table",
            kind=texts(f"import-kind_{table.kind}"),
            network=texts(f"network-{table.network}") if table.network else None,
            account=table.account or None,
            period=texts.period(table.first, table.last),
            read=table.rows_read,
            rejected=table.rows_rejected,
            known=len(table.rows_known),
        )
    ]
    for key, measure in table.measures.items():
        name = texts(f"measure-{key}") if key in MEASURES else key
        figures = {"sum": texts.number(measure.sum), "last": texts.number(measure.last)}
        counts = {"count": measure.count, "missing": measure.missing}
        lines.append("  " + texts("import-inspect_measure", name=name, **figures, **counts))
    lines += [f"  {note.text(texts)}" for note in table.notes]
    lines += [
        "  " + texts("import-inspect_line", line=row.line, reason=row.text(texts)) for row in table.rejected[:SHOWN]
    ]
    return lines
