"""Every kind of file ends in time, tells how far it is, and can be cancelled."""

import subprocess
from collections.abc import Callable
from typing import Any

import pytest
from importers.reading.samples import workbook, zipped

from smmdash.importers.reading import ReadError, limits, read_file, read_tables, spreadsheets
from smmdash.importers.reading.limits import limited, part, step

PLAIN = b"Date,Caption,Views\n" + b"2025-01-01,words,5\n" * 500
DAMAGED = PLAIN + b'2025-01-02,"broken,6\n' * 500
SHEET = workbook({"S": [["Date", "Views"], ["2025-01-01", 5]]})
KINDS = {"plain": PLAIN, "damaged": DAMAGED, "workbook": SHEET, "archive": zipped({"a.csv": PLAIN, "b.xlsx": SHEET})}
each_kind = pytest.mark.parametrize("data", KINDS.values(), ids=KINDS)


class Cancelled(Exception):
    pass


@each_kind
def test_a_file_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(limits, "SECONDS", -1)
    with pytest.raises(ReadError) as caught:
        read_tables(data, "x")
    assert caught.value.key == "timeout"


@each_kind
def test_the_share_that_is_done_only_grows(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(limits, "_EVERY", 0)
    told: list[float] = []
    read_file(data, "x", tick=told.append)
    assert told[0] == 0
    assert told[-1] == 1
    assert told == sorted(told)
    assert len(set(told)) > 2


@each_kind
def test_whatever_the_tick_raises_ends_the_reading(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(limits, "_EVERY", 0)
    calls = 0

    def cancel(share: float) -> None:
        nonlocal calls
        calls += 1
        if calls == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        read_file(data, "x", tick=cancel)
    assert calls == 3


def test_a_cancel_kills_the_child(monkeypatch: pytest.MonkeyPatch) -> None:
    children: list[subprocess.Popen[bytes]] = []
    start = subprocess.Popen

    def remember(*given: Any, **options: Any) -> subprocess.Popen[bytes]:
        children.append(start(["sleep", "60"], **options))
        return children[-1]

    def cancel(share: float) -> None:
        if children:
            raise Cancelled

    monkeypatch.setattr(limits, "_EVERY", 0)
    monkeypatch.setattr(spreadsheets.subprocess, "Popen", remember)
    with pytest.raises(Cancelled):
        read_file(SHEET, "x", tick=cancel)
    assert [child.returncode for child in children] == [-9]
    monkeypatch.setattr(spreadsheets, "_run", lambda *given: (1, b""))
    with pytest.raises(ReadError):  # and the place among the children is free again
        read_file(SHEET, "x")


def test_parts_share_the_whole() -> None:
    told: list[float] = []
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(limits, "_EVERY", 0)
        with limited(told.append):
            with part(0.0, 0.5):
                step(0.5)
                with part(0.5, 1.0):
                    step(0.5)
            with part(0.5, 1.0):
                step(0.2)
    assert told == pytest.approx([0, 0, 0.25, 0.25, 0.375, 0.5, 0.6, 1])


def test_outside_a_reading_nothing_is_told_or_limited() -> None:
    with part(0, 1):
        step(0.5)
    assert limits.left() == limits.SECONDS


def test_an_inner_reading_keeps_the_outer_clock() -> None:
    with limited(seconds=1e-9), pytest.raises(ReadError), limited(seconds=100):
        step()


@pytest.mark.parametrize(
    "made",
    [
        lambda cell: f"Post ID,Text,Likes\n1,{cell},5\n2,short,6\n".encode(),
        lambda cell: f'Post ID,Text,Likes\n1,"{cell}",5\n2,sho"rt,6\n'.encode(),
        lambda cell: f'Post ID,Text,Likes\n1,"{cell}",5\n\n2,short,6\n'.encode(),
    ],
    ids=["well-formed", "damaged", "with a blank line"],
)
def test_a_cell_that_is_too_long_is_cut_and_told(made: Callable[[str], bytes]) -> None:
    (table,) = read_tables(made("я" * (limits.MAX_FIELD + 10)), "x")
    assert [len(row[1]) for row in table.rows] == [limits.MAX_FIELD, len(table.rows[1][1])]
    assert [row[2] for row in table.rows] == ["5", "6"]
    assert [note.line for note in table.notes if note.key == "cell_cut"] == [2]
    assert 2 in table.repaired


def test_a_cell_of_the_longest_length_is_whole() -> None:
    (table,) = read_tables(f"Post ID,Text,Likes\n1,{'я' * limits.MAX_FIELD},5\n2,short,6\n".encode(), "x")
    assert len(table.rows[0][1]) == limits.MAX_FIELD
    assert table.notes == []
