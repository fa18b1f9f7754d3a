"""What a sample comes to, written so that a person can read it: the inspect object and the frames as CSV rows."""

import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

from smmdash import facts
from smmdash.cli.inspect import described
from smmdash.importers import Answers, Import, read_export

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "sample_data"
EXPECTED = Path(__file__).resolve().parent / "expected"
TODAY = dt.date(2026, 11, 21)
ZONE = "Europe/Riga"
SHOWN = 60


def read(path: Path, **given: Any) -> Import:
    return read_export(path.read_bytes(), path.name, today=TODAY, timezone=ZONE, **given)


def golden(path: Path) -> str:
    """Return the golden text of a sample; a network that is asked is Instagram, described layouts are confirmed."""
    found = read(path)
    frames = found.facts
    if any(question.required for question in found.questions):
        frames = read(path, answers=Answers(network="instagram", confirm="yes")).facts
    made = {"inspect": described(found), "frames": {kind: _frame(frames[kind]) for kind in facts.KEYS}}
    return json.dumps(made, ensure_ascii=False, indent=1) + "\n"


def _frame(frame: Any) -> dict[str, Any]:
    lines = frame.drop(columns="source").to_csv(index=False, lineterminator="\n", escapechar="\\").rstrip("\n")
    rows = _records(lines)
    digest = hashlib.sha256(lines.encode()).hexdigest()[:16]
    return {"rows": len(frame), "digest": digest, "csv": rows[: SHOWN + 1] if len(frame) else []}


def _records(text: str) -> list[str]:
    """CSV records, one per entry, with line breaks inside a caption written as ⏎."""
    records, open_quote, current = [], False, ""
    for line in text.split("\n"):
        current += ("⏎" if current and open_quote else "") + line
        open_quote ^= line.count('"') % 2 == 1
        if not open_quote:
            records.append(current)
            current = ""
    return records
