"""A drop of files that is stopped, refused or overtaken loses nothing that was there and keeps what was done."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from smmdash import store
from smmdash.store import drop as drops
from smmdash.store.changes import History
from smmdash.store.state import read_upload

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
MOST = 1_000_000


@dataclass(frozen=True)
class Given:
    name: str
    data: bytes

    @property
    def size(self) -> int:
        return len(self.data)

    def getvalue(self) -> bytes:
        return self.data


def followers(name: str, first: int) -> Given:
    rows = "".join(f'"November {day}","{first + day}","1"\n' for day in range(1, 15))
    return Given(name, ('"Date","Followers","Difference in followers from previous day"\n' + rows).encode())


ONE, TWO, THREE = (followers(f"{number}.csv", 1000 * number) for number in (1, 2, 3))


@pytest.fixture
def base() -> store.State:
    return store.new("w", "Bakery", NOW)


def take(drop: drops.Drop) -> drops.Drop:
    return drops.step(drop, now=NOW, read=read_upload, most_bytes=MOST)


def names(state: store.State) -> list[str]:
    return [upload.name for upload in state.workspace.uploads]


def test_stopping_keeps_what_is_done_and_names_the_rest(base):
    drop = drops.stopped(take(take(drops.begin(base, [ONE, TWO, THREE]))))
    assert names(drop.state) == ["1.csv", "2.csv"]
    assert [(left.name, left.why) for left in drop.effects if isinstance(left, drops.NotRead)] == [("3.csv", "stopped")]
    assert names(base) == []


def test_one_undo_takes_a_stopped_drop_back(base):
    drop = drops.stopped(take(take(drops.begin(base, [ONE, TWO, THREE]))))
    history = History(base).changed(drop.state, "data-change_added")
    assert history.undone().present is base


def test_what_ends_a_reading_leaves_nothing_half_done(base):
    class Cancelled(BaseException):
        pass

    def read(data, upload, timezone, mappings=()):
        if upload.name == "2.csv":
            raise Cancelled
        return read_upload(data, upload, timezone, mappings)

    drop = drops.step(drops.begin(base, [ONE, TWO]), now=NOW, read=read, most_bytes=MOST)
    with pytest.raises(Cancelled):
        drops.step(drop, now=NOW, read=read, most_bytes=MOST)
    assert names(drop.state) == ["1.csv"]
    assert [file.name for file in drop.waiting] == ["2.csv"]


def test_a_file_that_is_too_large_or_that_we_fail_on_does_not_stop_the_others(base):
    drop = take(drops.begin(base, [Given("large.csv", bytes(MOST + 1)), ONE, TWO]))
    drop = take(drops.failed(drop, "abc"))
    assert names(drop.state) == ["2.csv"]
    assert [getattr(effect, "why", effect.name) for effect in drop.effects] == ["too_large", "failed", "2.csv"]
    assert drop.effects[1].number == "abc"


def test_a_workspace_that_changed_in_between_keeps_its_change(base):
    drop = take(drops.begin(base, [ONE, TWO]))
    renamed = store.state.with_workspace(base, base.workspace.model_copy(update={"name": "Other"}))
    drop = take(drops.rebased(drop, renamed, take))
    assert drop.state.workspace.name == "Other"
    assert names(drop.state) == ["1.csv", "2.csv"]
    assert len(drop.effects) == 2


def test_a_replacing_file_takes_the_place_and_one_that_cannot_be_read_does_not(base):
    old = take(drops.begin(base, [ONE])).state
    identity = old.workspace.uploads[0].id
    assert names(take(drops.begin(old, [TWO], replaces=identity)).state) == ["2.csv"]
    refused = take(drops.begin(old, [Given("x.csv", b"\x89PNG\r\n\x1a\n" + bytes(100))], replaces=identity))
    assert refused.state is old
    assert refused.effects[0].kind == "refused"
