"""A number of a sentence with its unit and the word that ties it."""

from dataclasses import dataclass
from typing import Literal

Tie = Literal["", "by", "to", "from", "pair", "within"]


@dataclass(frozen=True)
class Amount:
    """A number at tokens ``start`` to ``end``; ``first`` to ``last`` are the number and its unit without the tie.

    ``unit`` is empty, percent, points, money, time (the value is in minutes), times or people. A pair has its ``base``
    ("from 2 to 3"), a range its ``upper``; ``other`` are the tokens of that second number.
    """

    value: float
    unit: str
    tie: Tie
    start: int
    end: int
    first: int
    last: int
    currency: str = ""
    money_at: tuple[int, int] | None = None
    upper: float | None = None
    base: float | None = None
    other: tuple[int, int] | None = None
    sign: str = ""
    letter: str = ""
    limited: bool = False
    part: bool = False
    """Whether it is a part of a whole: a third of all orders, 90 % of our customers."""
