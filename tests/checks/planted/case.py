"""What a case is: one change of the good workspace, the check it is about, and what is to come of it."""

from dataclasses import dataclass

from checks.planted.space import Plant


@dataclass(frozen=True)
class Case:
    """A change of the good workspace about the check ``key``.

    ``subject`` is the id of the one finding's subject (or a part of it); a case without one must stay silent.
    ``also`` are checks that the change cannot help raising too.
    """

    key: str
    name: str
    plant: Plant
    subject: str = ""
    also: frozenset[str] = frozenset()


def bad(key: str, name: str, subject: str, plant: Plant, *also: str) -> Case:
    """Return a case that must raise the check on the subject."""
    return Case(key, name, plant, subject, frozenset(also))


def near(key: str, name: str, plant: Plant, *also: str) -> Case:
    """Return a case that must leave the check silent."""
    return Case(key, name, plant, "", frozenset(also))
