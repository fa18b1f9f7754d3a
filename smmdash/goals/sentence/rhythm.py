"""Rhythms of several units: "once every two weeks", «раз в три дня», "every other day", "ik pēc divām nedēļām"."""

from dataclasses import dataclass, replace

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.rules import Match, every
from smmdash.goals.sentence.sentence import Sentence

_SHAPES = (
    "NUM AMOUNT_UNIT в|за|per|in NUM UNIT",
    "ONCE|FACTOR EVERY|в|in|per? a? NUM -? UNIT",
    "ONCE|FACTOR? EVERY NUM -? UNIT",
    "ONCE? EVERY other|ORD UNIT",
    "ONCE|FACTOR? EVERY|a|per UNIT",
    "через UNIT",
)
_COUNTABLE = ("day", "week", "month", "quarter", "year")
_MOST = 60
_NEAR = 5
"""So many words at most stand between a count and its rhythm: 3 reels on Instagram every two weeks."""
_PUBLISHED = frozenset({"posts", "group_posts"})
_SECOND = 2
_STARTS = frozenset(
    fold(
        "every each once twice thrice fortnight раз раза через каждые каждый каждую дважды трижды reizi ik katru "
        "katras divreiz trīsreiz reizes"
    ).split()
)


@dataclass(frozen=True)
class Rhythm:
    """A cadence of ``units`` units with its unit at tokens ``start`` to ``end``, and how often a thing is published.

    ``first`` is where its words begin.
    """

    first: int
    start: int
    end: int
    unit: str
    units: float
    times: Amount | None = None

    def by_the_unit(self, amount: Amount | None) -> Amount | None:
        """Return a count of several units as one of a single unit: one in two weeks is half of one a week."""
        if amount is None or amount.unit not in ("", "people", "money"):
            return amount
        base, upper = (None if one is None else round(one / self.units, 6) for one in (amount.base, amount.upper))
        return replace(amount, value=round(amount.value / self.units, 6), base=base, upper=upper)


def read_rhythm(sentence: Sentence) -> Rhythm | None:
    """Return the rhythm of what is published or counted, and hide its words.

    A rhythm of something else, such as that of a report, is left where it stands.
    """
    if "UNIT" not in sentence.kinds or _STARTS.isdisjoint(token.text for token in sentence.tokens):
        return None
    for shape in _SHAPES:
        for found in every(sentence, shape):
            made = _rhythm(sentence, found)
            if made is not None:
                sentence.hide(found.start, found.end)
                return made
    return None


def _rhythm(sentence: Sentence, found: Match) -> Rhythm | None:
    unit, units = found.value("UNIT"), _units(sentence, found)
    if unit == "fortnight":
        unit, units = "week", 2.0 * units
    if unit not in _COUNTABLE or not 1 < units <= _MOST or units != int(units):
        return None
    start, end = found.places["UNIT"][-1]
    if sentence.text(found.start) == "через" and sentence.text(start) not in ("день", "неделю"):
        return None
    times = next((float(found.value(kind)) for kind in ("ONCE", "FACTOR") if kind in found.values), 1.0)
    counted = len(found.values.get("NUM", ())) > 1
    if counted:
        if not any(unit == "times" for _, unit in sentence.read("AMOUNT_UNIT", found.places["NUM"][0][1])):
            return None
        times = float(found.values["NUM"][0][0])
    if _counted_before(sentence, found.start):
        return Rhythm(found.start, start, end, unit, units) if sentence.text(found.start) != "через" else None
    if not _publishes(sentence):
        return None
    amount = Amount(times, "", "to", found.start, start, found.start, start)
    return Rhythm(found.start, start, end, unit, units, amount)


def _units(sentence: Sentence, found: Match) -> float:
    if "ORD" in found.values:
        return float(found.value("ORD")) if found.value("ORD") == _SECOND else 0.0
    if any(sentence.text(at) in ("other", "через") for at in range(found.start, found.end)):
        return 2.0
    return float(found.values["NUM"][-1][0]) if "NUM" in found.values else 1.0


def _publishes(sentence: Sentence) -> bool:
    named = {value for at in range(len(sentence)) for _, value in sentence.read("METRIC", at)}
    acts = sentence.has("ACT", "posts") or sentence.has("POST_TYPE")
    return named <= _PUBLISHED and bool(named or acts)


def _counted_before(sentence: Sentence, at: int) -> bool:
    """Tell whether a number before counts what the rhythm is of: 3 reels every two weeks."""
    for _, end, _ in sentence.all("NUM"):
        gap = range(end, at)
        if end <= at and len(gap) <= _NEAR and all(sentence.tokens[place].kind == "word" for place in gap):
            return True
    return False
