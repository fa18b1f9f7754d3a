from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from smmdash import store
from smmdash.store.changes import KEPT, History
from smmdash.store.state import with_workspace

BEGIN = store.new("w", "0", datetime(2026, 11, 21, tzinfo=UTC))


def named(name: str) -> store.State:
    return with_workspace(BEGIN, BEGIN.workspace.model_copy(update={"name": name}))


@given(st.lists(st.sampled_from(["change", "undo", "redo"]), max_size=60))
def test_history_behaves_like_two_stacks(actions: list[str]):
    history, now, past, future = History(BEGIN), "0", [], []
    for number, action in enumerate(actions, start=1):
        if action == "change":
            history = history.changed(named(str(number)), "label")
            past, now, future = [*past, now], str(number), []
        elif action == "undo":
            history = history.undone()
            if past:
                future, now, past = [*future, now], past[-1], past[:-1]
        else:
            history = history.redone()
            if future:
                past, now, future = [*past, now], future[-1], future[:-1]
        assert history.present.workspace.name == now
        assert (len(history.past), len(history.future)) == (len(past), len(future))


def test_an_equal_state_is_no_change():
    history = History(BEGIN).changed(named("0"), "label")
    assert history.past == ()
    assert history.revision == 0


def test_only_the_last_changes_are_kept():
    history = History(BEGIN)
    for number in range(1, KEPT + 11):
        history = history.changed(named(str(number)), "label")
    assert len(history.past) == KEPT
    assert history.past[0].before.workspace.name == "10"


def test_a_new_change_ends_what_could_be_redone():
    history = History(BEGIN).changed(named("1"), "a").undone()
    assert history.future[0].label == "a"
    assert history.changed(named("2"), "b").future == ()


def test_an_upload_that_waits_and_is_answered_with_nothing_new_is_no_change():
    data = b"Date,Video Views,Profile Views,Likes,Comments,Shares\n" + b"".join(
        b"2026-10-%02d,%d,2,3,4,5\n" % (day, day) for day in range(1, 29)
    )
    state, effect = store.add(BEGIN, data, "Overview.csv", now=BEGIN.workspace.created)
    history = History(BEGIN).changed(state, "label")
    same, _ = store.answer(state, effect.source, state.workspace.uploads[0].answers)
    assert history.changed(same, "label") is history
