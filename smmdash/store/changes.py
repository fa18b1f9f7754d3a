"""Undo and redo: the last states of a workspace, each with the name of the change that led away from it."""

from dataclasses import dataclass, replace

from smmdash.store.state import State

KEPT = 60
"""How many changes can be undone; states share their frames, so each costs little more than its document."""


@dataclass(frozen=True)
class Change:
    """A state before a change, and the text key that names the change."""

    before: State
    label: str


@dataclass(frozen=True)
class History:
    """The present state, what can be undone and what can be redone."""

    present: State
    past: tuple[Change, ...] = ()
    future: tuple[Change, ...] = ()
    revision: int = 0

    def changed(self, state: State, label: str) -> "History":
        """Return the history after a change to ``state``; an equal state is no change.

        The document names every upload by its content and all that decides how it is read, so it tells alone.
        """
        if state is self.present or state.workspace == self.present.workspace:
            return self
        past = (*self.past, Change(self.present, label))[-KEPT:]
        return History(state, past, (), self.revision + 1)

    def amended(self, state: State) -> "History":
        """Return the history with ``state`` in the place of the present one: no change, so nothing to take back."""
        return replace(self, present=state)

    def undone(self) -> "History":
        """Return the history with the last change taken back; without one, itself."""
        if not self.past:
            return self
        last = self.past[-1]
        return replace(
            self,
            present=last.before,
            past=self.past[:-1],
            future=(*self.future, Change(self.present, last.label)),
            revision=self.revision + 1,
        )

    def redone(self) -> "History":
        """Return the history with the last undone change made again; without one, itself."""
        if not self.future:
            return self
        again = self.future[-1]
        return replace(
            self,
            present=again.before,
            past=(*self.past, Change(self.present, again.label)),
            future=self.future[:-1],
            revision=self.revision + 1,
        )
