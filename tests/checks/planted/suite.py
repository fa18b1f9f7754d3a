"""Every planted case, what the checks say of it, and how often they are right."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from checks.planted import audits, data_figures, data_series, goal_links, goal_odds, goal_pairs, goal_words, upkeep
from checks.planted.case import Case
from checks.planted.space import good

from smmdash.checks import run

FAMILIES = (goal_words, goal_links, goal_odds, goal_pairs, audits, data_series, data_figures, upkeep)
CASES: Sequence[Case] = [case for family in FAMILIES for case in family.CASES]


@dataclass(frozen=True)
class Told:
    """What came of a case: the findings of its check by subject, and the other checks that found something."""

    case: Case
    subjects: tuple[str, ...]
    others: frozenset[str]

    @property
    def is_right(self) -> bool:
        """Whether the check found the one thing that was planted, or nothing where nothing was, and no other more."""
        return self.hit == bool(self.case.subject) and not self.strays

    @property
    def hit(self) -> bool:
        """Whether the check found the one thing that was planted."""
        return bool(self.case.subject) and len(self.subjects) == 1 and self.case.subject in self.subjects[0]

    @property
    def strays(self) -> Counter[str]:
        """False alarms by check: of the case's own on other subjects, and of others that nothing was planted for."""
        own = len(self.subjects) - (any(self.case.subject in one for one in self.subjects) if self.case.subject else 0)
        return Counter({self.case.key: own} if own else {}) + Counter(self.others - self.case.also)


def told(case: Case) -> Told:
    """Plant a case and return what the checks say."""
    space = good()
    case.plant(space)
    found = [result for result in run(space.evidence()) if result.finding is not None]
    subjects = tuple(
        f"{one.finding.subject_id} {one.finding.subject_name}" for one in found if one.check == case.key and one.finding
    )
    return Told(case, subjects, frozenset(one.check for one in found if one.check != case.key))


@dataclass
class Score:
    """How often a check was right: planted errors found and missed, look-alikes left alone, false alarms."""

    planted: int = 0
    found: int = 0
    near: int = 0
    false: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        """The share of planted errors that were found."""
        return self.found / self.planted if self.planted else float("nan")

    @property
    def precision(self) -> float:
        """The share of findings that were planted."""
        return self.found / (self.found + self.false) if self.found + self.false else float("nan")


def scores(results: Iterable[Told]) -> dict[str, Score]:
    """Return the score of every check."""
    made: dict[str, Score] = {}
    for one in results:
        own = made.setdefault(one.case.key, Score())
        if one.case.subject:
            own.planted += 1
            own.found += one.hit
        else:
            own.near += 1
        for key, count in one.strays.items():
            made.setdefault(key, Score()).false += count
        if not one.is_right:
            own.wrong.append(one.case.name)
    return made
