"""The audit as a conversation: where each question or register stands, and which one comes next."""

from dataclasses import dataclass
from typing import Literal

from smmdash.audit.model import Audit
from smmdash.audit.score import answered
from smmdash.audit.steps import Context, Question, Register, Step

Standing = Literal["open", "started", "done"]


@dataclass(frozen=True)
class Turn:
    """A question or register and where it stands; ``missing`` has the keys of its demands that are not met."""

    entry: Question | Register
    standing: Standing
    missing: tuple[str, ...] = ()

    @property
    def key(self) -> str:
        """Return the entry's key."""
        return self.entry.key

    @property
    def waits(self) -> bool:
        """Tell whether it asks for something: not done and not optional."""
        return self.standing != "done" and not (isinstance(self.entry, Question) and self.entry.optional)


def turns(step: Step, audit: Audit, context: Context) -> tuple[Turn, ...]:
    """Return every question and register of a step in their order.

    A question is done once it has an answer. A register is done once its demands are met, and started with a row.
    """
    found = []
    for entry in step.entries:
        if isinstance(entry, Question):
            found.append(Turn(entry, "done" if answered(audit, entry.key) else "open"))
            continue
        missing = tuple(one.key for one in step.demands if one.entry == entry.key and not one.met(audit, context))
        rows = len(getattr(audit, entry.key))
        found.append(Turn(entry, "started" if missing and rows else "open" if missing else "done", missing))
    return tuple(found)


def next_turn(listed: tuple[Turn, ...], after: str = "") -> str:
    """Return the key of the first turn that waits, after the one called ``after`` where one is named; empty if none."""
    keys = [turn.key for turn in listed]
    begin = keys.index(after) + 1 if after in keys else 0
    return next((turn.key for turn in listed[begin:] if turn.waits), "")
