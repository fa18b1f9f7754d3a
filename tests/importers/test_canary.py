"""A cell appears in the facts alone: not in logs, messages, notes, questions, warnings or what inspect prints."""

import dataclasses
import datetime as dt
import json
import logging
import traceback
import warnings
from collections.abc import Iterator

import pytest

from benchmarks.damaged import damaged
from smmdash.cli import inspect
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import Answers, Import, read_export

TODAY = dt.date(2026, 11, 21)
EMAIL, PHONE = "anna.canary@example.lv", "+371 20987654"
PLANTED = f"{EMAIL} {PHONE}"
MARKS = ("anna.canary", "20987654", "canary@")
FILES, PART = 1_000, 250


def said(found: Import) -> Iterator[str]:
    """Everything that a person or a log may come to see of an upload besides its facts."""
    yield json.dumps(inspect.described(found), ensure_ascii=False, default=str)
    for language in LANGUAGES:
        texts = Texts(language)
        yield from inspect.listing(found, texts)
        if found.error is not None:
            yield found.error.text(texts)
        notes = [*found.notes, *(note for table in found.tables for note in table.notes)]
        for note in notes:
            yield note.text(texts)
            yield repr(note)
        for table in found.tables:
            yield from (row.text(texts) for row in table.rejected)
        yield from (repr(question) for question in found.questions)
    bare = dataclasses.replace(found, facts=type(found.facts)())
    yield repr(bare)


@pytest.mark.parametrize("start", range(0, FILES, PART))
def test_the_canary_is_nowhere_but_in_the_facts(
    start: int, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    leaks, in_facts = [], 0
    with warnings.catch_warnings(record=True) as warned:
        warnings.simplefilter("always")
        for seed in range(start, start + PART):
            file = damaged(seed, planted=PLANTED)
            try:
                found = read_export(file.data, "posts.csv", answers=Answers(network="instagram"), today=TODAY)
            except Exception:  # noqa: BLE001 - the text of any error is what is looked at
                leaks += [(seed, "raised", mark) for mark in MARKS if mark in traceback.format_exc()]
                continue
            in_facts += found.facts.posts["text"].str.contains("anna.canary", regex=False).any()
            leaks += [(seed, file.done, mark) for text in said(found) for mark in MARKS if mark in text]
    everything = caplog.text + "".join(capfd.readouterr()) + "".join(str(one.message) for one in warned)
    assert leaks == []
    assert not [mark for mark in MARKS if mark in everything]
    assert in_facts > PART * 0.4, in_facts
