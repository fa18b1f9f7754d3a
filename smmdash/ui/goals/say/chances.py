"""What the data say about a goal that is being said: its chance, and targets of a given chance."""

import math

from smmdash.goals import Goal, Target
from smmdash.i18n import Texts
from smmdash.pacing import odds_words
from smmdash.ui.goals.odds import figures, take

KINDS = ("safe", "ambitious", "stretch")


def words_of_chance(t: Texts, goal: Goal) -> str:
    """Return the chance of a goal with what it rests on, or why none can be told; empty for a milestone."""
    if goal.target.kind == "milestone":
        return ""
    odds = figures.odds(goal)
    if odds.chance is not None:
        return t("odds-ui_line", chance=odds_words.chance(t, odds))
    return odds_words.reason(t, odds)


def targets(goal: Goal) -> dict[str, Target]:
    """Return the safe, the ambitious and the stretch target of a goal that has none yet, as far as the data allow."""
    if goal.target.comparison == "within":
        return {}
    odds = figures.odds(goal)
    found = {name: getattr(odds, name) for name in KINDS}
    return {name: take.aimed(goal, one) for name, one in found.items() if one is not None and math.isfinite(one.value)}
