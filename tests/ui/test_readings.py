"""The shelf of readings: once per key, bounded in number and time, nothing left of a reading that was ended."""

import pytest

from smmdash.importers import Import
from smmdash.ui.readings import Shelf


def reading(name: str) -> Import:
    return Import(name, "id", 1)


def test_a_key_is_read_once():
    shelf, times = Shelf(), []
    for _ in range(3):
        shelf.once("a", lambda: times.append(1) or reading("a"))
    assert len(times) == 1


def test_the_oldest_gives_way_and_one_just_used_does_not():
    shelf = Shelf(most=2)
    for key in ("a", "b", "a", "c"):
        shelf.once(key, lambda key=key: reading(key))
    assert len(shelf) == 2
    assert shelf.once("a", lambda: reading("again")).name == "a"
    assert shelf.once("b", lambda: reading("again")).name == "again"


def test_a_reading_is_kept_for_its_time():
    now = [0.0]
    shelf = Shelf(seconds=10, clock=lambda: now[0])
    shelf.once("a", lambda: reading("a"))
    now[0] = 9
    assert shelf.once("a", lambda: reading("again")).name == "a"
    now[0] = 20
    assert shelf.once("a", lambda: reading("again")).name == "again"


def test_what_ends_a_reading_leaves_no_trace():
    class Cancelled(BaseException):
        pass

    def cancelled() -> Import:
        raise Cancelled

    shelf = Shelf()
    with pytest.raises(Cancelled):
        shelf.once("a", cancelled)
    assert len(shelf) == 0
    assert shelf.once("a", lambda: reading("a")).name == "a"


def test_what_is_too_old_is_let_go_although_nobody_asks_for_it() -> None:
    now = [0.0]
    shelf = Shelf(seconds=10, clock=lambda: now[0])
    for at, key in ((0.0, "a"), (5.0, "b"), (11.0, "c")):
        now[0] = at
        shelf.once(key, lambda key=key: reading(key))
    assert len(shelf) == 2
    now[0] = 16.0
    shelf.once("c", lambda: reading("again"))
    assert len(shelf) == 1
