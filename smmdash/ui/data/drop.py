"""Taking files in: the field they are dropped on, and reading them with progress and a way to stop."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import Any

import streamlit as st

from smmdash import store
from smmdash.store import drop as drops
from smmdash.ui import boundary, session
from smmdash.ui.plain import plain

MAX_MEGABYTES = 50
"""Largest export that is read here: a visitor's share of a small server. The reader itself takes four times that."""

_EVERY = 0.15
"""Seconds between two changes of the progress bar; each is a message to the browser, and a chance to stop."""

_SMALL, _MOMENT = 3_000_000, 0.4
"""Below so many bytes the bar waits so many seconds: a bar that flashes up tells nobody anything."""

_AT_ONCE = 1.0
"""Seconds that small files are read for before the page is drawn; what is done by then needs no second drawing."""


class _TakesLonger(BaseException):
    """Ends a reading that is to go on with progress and a way to stop; no mistake, so nothing may swallow it."""


def heading() -> None:
    """Draw the title and what belongs here."""
    t = session.texts()
    st.title(t("data-title"))
    if not session.workspace().uploads:
        st.markdown(t("data-lead"))


def uploader() -> None:
    """Draw the field; files that land on it are taken over at once, and the field is empty for the next ones."""
    t = session.texts()
    turn = st.session_state.setdefault("data-turn", 0)
    key = f"data-files-{turn}"
    st.file_uploader(
        t("data-drop"),
        accept_multiple_files=True,
        max_upload_size=200,
        key=key,
        help=t("data-drop.help"),
        on_change=_dropped,
        args=(key,),
    )
    st.caption(t("data-drop.limit", megabytes=MAX_MEGABYTES))


@boundary.safe
def _dropped(key: str) -> None:
    if files := st.session_state[key]:
        take_over(files)


def take_over(files: Sequence[Any], replaces: str = "") -> None:
    """Begin to read files. They are held by the session, not by the field, so no other click loses them.

    What is read at once is committed; the rest is left to ``reading``.
    """
    mine = session.session()
    if mine.drop is not None and not replaces and not mine.drop.replaces:
        files = [*mine.drop.done, *mine.drop.waiting, *files]
    mine.drop = drops.begin(session.open_state(), files, replaces=replaces)
    st.session_state["data-turn"] = st.session_state.get("data-turn", 0) + 1
    if _read_at_once():
        _finish()


def _read_at_once() -> bool:
    """Read small files for a moment and return whether that was all; a file that is broken off begins anew later."""
    mine = session.session()
    due = time.monotonic() + _AT_ONCE

    def tick(_: float) -> None:
        if time.monotonic() > due:
            raise _TakesLonger

    try:
        while mine.drop.waiting:
            tick(0.0)
            if mine.drop.waiting[0].size > _SMALL:
                return False
            mine.drop = _step(mine.drop, tick)
    except _TakesLonger:
        return False
    return True


def reading() -> None:
    """Read what was dropped, file by file, and make all of it one change at the end.

    A click while this runs ends the run inside the next drawing call. Nothing is committed before the end, so the
    following run goes on where this one was; only Cancel ends the drop, with the files that were done.
    """
    mine = session.session()
    if mine.drop is None:
        return
    total = sum(file.size for file in (*mine.drop.done, *mine.drop.waiting)) or 1
    of = len(mine.drop.done) + len(mine.drop.waiting)
    with progress(_cancel, wait=0.0) as show:
        drop = mine.drop = _upon_present(mine.drop)
        while drop.waiting:
            file, number = drop.waiting[0], len(drop.done)
            before = sum(done.size for done in drop.done)
            said = session.texts()("data-reading", name=plain(file.name), number=number + 1, of=of)
            show(before / total, said)
            further = _step(drop, lambda share: show((before + share * file.size) / total, said))  # noqa: B023
            if mine.drop is not drop:
                # Until its next drawing call this run does not end, while the one of a click goes on beside it:
                # that one has stopped the drop, or reads it further.
                return
            drop = mine.drop = further
    _finish()
    st.rerun()


@contextmanager
def progress(cancel: Callable[[], None], *, wait: float) -> Iterator[Callable[[float, str], None]]:
    """Draw a progress bar with a Cancel button; yields the function that moves the bar and says what is being done.

    What is done within ``wait`` seconds shows neither.
    """
    place, bar = st.empty(), None
    t = session.texts()
    due = time.monotonic() + wait

    def show(share: float, said: str) -> None:
        nonlocal bar, due
        if time.monotonic() < due:
            return
        share = min(max(share, 0.0), 1.0)
        if bar is None:
            with place.container(border=True, key="data-reading"):
                bar = st.progress(share, said)
                st.button(
                    t("data-reading.cancel"), key="data-cancel", icon=":material/close:", on_click=boundary.safe(cancel)
                )
        else:
            bar.progress(share, said)
        due = time.monotonic() + _EVERY

    yield show


def _step(drop: drops.Drop, tick: Callable[[float], None] | None = None) -> drops.Drop:
    read = partial(session.read, tick=tick)
    try:
        return drops.step(drop, now=session.now(), read=read, most_bytes=MAX_MEGABYTES * 1_000_000)
    except Exception as error:  # noqa: BLE001 - one file that we fail on must not take the others with it
        return drops.failed(drop, boundary.failed(error))


def _upon_present(drop: drops.Drop) -> drops.Drop:
    present = session.open_state()
    return drop if drop.base is present else drops.rebased(drop, present, _step)


@boundary.safe
def _cancel() -> None:
    mine = session.session()
    if mine.drop is not None:
        mine.drop = drops.stopped(_upon_present(mine.drop))
        _finish()


def _finish() -> None:
    mine = session.session()
    drop, mine.drop = mine.drop, None
    session.commit(drop.state, "data-change_replaced" if drop.replaces else "data-change_added")
    mine.news = list(drop.effects)


def read_again(identity: str, change: Callable[[Any], Any], label: str) -> None:
    """Read an upload anew with changed answers, with progress; Cancel leaves everything as it was."""
    t = session.texts()
    state = session.open_state()
    upload = state.sources[identity].upload
    said = t("data-reading_again", name=plain(upload.name))
    with progress(_leave, wait=_MOMENT if upload.size < _SMALL else 0.0) as show:
        show(0.0, said)
        read = partial(session.read, tick=lambda share: show(share, said))
        state, effect = store.answer(state, identity, change(upload.answers), read=read)
    session.commit(state, label)
    session.session().news = [effect]
    st.rerun()


def _leave() -> None:
    """Do nothing: the click has ended the run, and with it the reading."""
