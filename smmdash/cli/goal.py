"""``smmdash goal``: read a goal said in a sentence and print its parts."""

import json
import sys
from collections.abc import Iterable
from datetime import date
from typing import Any, TextIO

from smmdash.goals import words
from smmdash.goals.sentence import Meaning, as_goal, understand
from smmdash.i18n import LANGUAGES, Texts

LONGEST_LINE = 1_000_000
"""A line of standard input longer than this is refused."""


def run(sentence: str, *, as_json: bool, today: date, language: str = "") -> int:
    """Print what a sentence says; return 0, or 1 for an empty sentence.

    JSON: metric, goal_type, kind, comparison, basis, value, upper, baseline, currency, start, deadline, cadence,
    campaign and segment, null where not said; networks, post_types, missing (specific, measurable, time_bound), doubts;
    language; understood: a list of {text, as} with "facet:value".
    """
    meaning = understand(sentence, today=today, language=language)
    if not sentence.strip():
        texts = Texts(meaning.language)
        print(
            json.dumps({"error": _error(texts)}) if as_json else texts("sentence-empty"),
            file=None if as_json else sys.stderr,
        )
        return 1
    if as_json:
        print(_dumped(plain(sentence, meaning), indent=1))
        return 0
    for line in told(sentence, meaning, today=today):
        print(_printable(line))
    return 0


def run_lines(lines: Iterable[bytes], *, today: date, language: str = "", out: TextIO | None = None) -> int:
    """Answer JSON lines {text, today, language} with JSON lines, in their order; return 1 where one is no such line.

    A line that cannot be read is answered with {"error": {"key", "message"}}; empty lines are passed over.
    """
    refused = 0
    for raw in lines:
        if not raw.strip():
            continue
        given = _line(raw)
        if given is None:
            refused = 1
            answer: dict[str, Any] = {
                "error": {"key": "line_unreadable", "message": Texts(language or "en")("sentence-line_unreadable")}
            }
        else:
            text, day, said_in = given
            meaning = understand(text, today=day or today, language=said_in or language)
            answer = plain(text, meaning)
        print(_dumped(answer), file=out or sys.stdout, flush=True)
    return refused


def plain(sentence: str, meaning: Meaning) -> dict[str, Any]:
    """Return a meaning as JSON takes it."""
    numbers = {name: _number(getattr(meaning, name)) for name in ("value", "upper", "baseline")}
    words_ = ("metric", "goal_type", "kind", "comparison", "basis", "currency", "cadence", "campaign", "segment")
    days = {name: day.isoformat() if (day := getattr(meaning, name)) else None for name in ("start", "deadline")}
    return {
        **{name: getattr(meaning, name) or None for name in words_},
        **numbers,
        **days,
        **{name: list(getattr(meaning, name)) for name in ("networks", "post_types", "missing", "doubts")},
        "language": meaning.language,
        "understood": [
            {"text": sentence[piece.start : piece.end], "as": f"{piece.facet}:{piece.value}"}
            for piece in meaning.pieces
        ],
    }


def told(sentence: str, meaning: Meaning, *, today: date) -> list[str]:
    """Return what was understood as lines for a person: the goal, its pieces, what is missing and what is doubted."""
    texts = Texts(meaning.language)
    goal = as_goal(meaning, "said", today=today, statement=sentence)
    is_goal = meaning.metric or meaning.kind == "milestone" or meaning.value is not None
    lines = [words.sentence(texts, goal, currency=meaning.currency) if is_goal else texts("sentence-nothing")]
    for piece in meaning.pieces:
        name = texts(f"sentence-facet_{piece.facet}")
        lines.append("  " + texts("sentence-says", text=sentence[piece.start : piece.end], name=name))
    if meaning.missing:
        lacking = texts.join(texts(f"sentence-missing_{letter}") for letter in meaning.missing)
        lines.append(texts("sentence-missing", missing=lacking))
    lines += [texts(f"sentence-doubt_{doubt}") for doubt in meaning.doubts]
    return lines


def _line(raw: bytes) -> tuple[str, date | None, str] | None:
    if len(raw) > LONGEST_LINE:
        return None
    try:
        given = json.loads(raw.decode("utf-8-sig"))
        text, day, language = given["text"], given.get("today"), given.get("language") or ""
        if not isinstance(text, str) or (language and language not in LANGUAGES):
            return None
        return text, date.fromisoformat(day) if day else None, language
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return None


def _error(texts: Texts) -> dict[str, str]:
    return {"key": "empty", "message": texts("sentence-empty")}


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value


def _dumped(answer: dict[str, Any], indent: int | None = None) -> str:
    return _printable(json.dumps(answer, ensure_ascii=False, indent=indent))


def _printable(text: str) -> str:
    """Return a text that any output can take: half characters that a sentence may hold become question marks."""
    return text.encode("utf-8", "replace").decode("utf-8")
