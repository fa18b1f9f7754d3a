"""Formulas as values: they can be compared, printed in any language and asked which measures they need.

Only ``smmdash.kpi`` knows how to evaluate them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import ClassVar, Literal

Grain = Literal["posts", "days"]


@dataclass(frozen=True)
class Level:
    """The latest level of a stock in the period, every account's own latest level added up."""

    measure: str
    key: ClassVar[str] = "level"
    """The formula in words: text ``formula-<key>``, in which % is the measure."""

    @property
    def needs(self) -> frozenset[str]:
        """Measures the formula needs."""
        return frozenset({self.measure})

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula; ``name`` turns a text key into the language's words."""
        return name(f"formula-{self.key}").replace("%", name(f"measure-{self.measure}"))


@dataclass(frozen=True)
class StartLevel(Level):
    """The level of a stock on the last day before the period."""

    key: ClassVar[str] = "start_level"


@dataclass(frozen=True)
class LevelOnDay(Level):
    """The level of a stock on the day of each post or day that the other side of the ratio counts."""

    key: ClassVar[str] = "level_on_day"


@dataclass(frozen=True)
class MeanLevel(Level):
    """The mean level of a stock over the period's days that have one."""

    key: ClassVar[str] = "mean_level"


@dataclass(frozen=True)
class Change(Level):
    """The level at the period's end less the level before its start."""

    key: ClassVar[str] = "change"


@dataclass(frozen=True)
class Median(Level):
    """The median of a duration over the period's values."""

    key: ClassVar[str] = "median"


@dataclass(frozen=True)
class Unique(Level):
    """A count of different people: the source's own figure for its own period, never a sum."""

    key: ClassVar[str] = "unique"


@dataclass(frozen=True)
class PostCount:
    """How many posts were published in the period."""

    needs = frozenset({"posts"})

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula."""
        return name("formula-post_count")


@dataclass(frozen=True)
class Sum:
    """The sum of one or more flows over the period."""

    measures: tuple[str, ...]

    @property
    def needs(self) -> frozenset[str]:
        """Measures the formula needs."""
        return frozenset(self.measures)

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula."""
        joined = " + ".join(name(f"measure-{measure}") for measure in self.measures)
        return f"({joined})" if len(self.measures) > 1 else joined


@dataclass(frozen=True)
class Parts(Sum):
    """The sum of parts, row by row; where a part is missing the source's own ``total``, else the known parts."""

    total: str = "engagements"

    @property
    def needs(self) -> frozenset[str]:
        """Measures the formula can use; any one of them is enough."""
        return frozenset({*self.measures, self.total})


@dataclass(frozen=True)
class Minus:
    """One sum less another, where both are known."""

    left: Sum
    right: Sum

    @property
    def needs(self) -> frozenset[str]:
        """Measures the formula needs."""
        return self.left.needs | self.right.needs

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula."""
        return f"{self.left.text(name)} − {self.right.text(name)}"


@dataclass(frozen=True)
class FirstOf:
    """The first of several formulas that the data allows, chosen for each account."""

    choices: "tuple[Simple, ...]"

    @property
    def needs(self) -> frozenset[str]:
        """Measures that any of the choices can use."""
        return frozenset().union(*(choice.needs for choice in self.choices))

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula."""
        return f"; {name('formula-else')} ".join(choice.text(name) for choice in self.choices)


Simple = Level | PostCount | Sum | Minus


@dataclass(frozen=True)
class Ratio:
    """One total per another, ``times`` a scale, over the same rows only.

    ``grain`` names the rows that must carry both sides: posts or days. A mean per post is a ratio to PostCount.
    """

    top: Simple | FirstOf
    bottom: Simple | FirstOf
    times: float = 1.0
    grain: Grain = "days"

    @property
    def needs(self) -> frozenset[str]:
        """Measures both sides need."""
        return self.top.needs | self.bottom.needs

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula."""
        top, bottom = (
            f"({side.text(name)})" if isinstance(side, Minus | FirstOf) else side.text(name)
            for side in (self.top, self.bottom)
        )
        scale = {1.0: "", 100.0: " × 100", 1000.0: " × 1000"}[self.times]
        return f"{top} ÷ {bottom}{scale}"


@dataclass(frozen=True)
class RatioOfMeans(Ratio):
    """A mean per post, divided by a level: such as views per post per follower."""

    def text(self, name: Callable[[str], str]) -> str:
        """Write the formula."""
        return f"({self.top.text(name)} ÷ {name('formula-post_count')}) ÷ {self.bottom.text(name)} × 100"


Formula = Simple | FirstOf | Ratio
