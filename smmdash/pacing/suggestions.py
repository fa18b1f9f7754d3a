"""Targets of a given chance, rounded to figures a person would write and never beyond what the chance promises."""

import math
from collections.abc import Callable

from smmdash.goals.model import Target
from smmdash.metrics import METRICS
from smmdash.pacing.course import Ahead
from smmdash.pacing.odds_types import NAN, Smaller, Suggestion

SHARES = (80, 50, 20)
"""Safe, ambitious, stretch: the chance in percent."""
EASIER = 0.2
"""How much smaller "a smaller change" is."""
TOO_EASY = 0.25
"""A target so much likelier than its name says is none: where only a few whole figures can come."""
BOUNDED = frozenset(
    {"share_of_voice", "sentiment_positive_share", "bounce_rate", "csat", "social_conversion_rate", "net_sentiment"}
)
"""Percentages of a whole: nothing beyond 100 is suggested."""


def suggestion(share: int, target: Target, metric: str, base: float, ahead: Ahead) -> Suggestion:
    """Return the target that has a chance of ``share`` percent, written in the goal's own basis.

    Rounded down for ``at_least``, up for ``at_most``, outwards for ``within`` (whose band lies around the middle).
    Without a value where no figure has about that chance, or where it asks for nothing.
    """
    part = share / 100
    step = _step(target, metric, base, ahead)
    if target.comparison == "within":
        low, high = ahead.quantile([(1 - part) / 2, (1 + part) / 2])
        written, written_upper = (
            _rounded(low, target, base, step, math.floor),
            _rounded(high, target, base, step, math.ceil),
        )
        value, upper = reach(written, target, base), reach(written_upper, target, base)
    else:
        safe = math.floor if target.comparison == "at_least" else math.ceil
        more = target.comparison == "at_least"
        exact = ahead.quantile([1 - part if more else part])[0] + (ahead.half if more else -ahead.half)
        written, written_upper = _rounded(exact, target, base, step, safe), NAN
        value, upper = reach(written, target, base), NAN
        if math.isnan(value):
            value = exact
    value, upper = _bounded(value, metric), _bounded(upper, metric)
    written, written_upper = write(value, target, base), write(upper, target, base)
    chance = ahead.chance(target.comparison, value, upper) if math.isfinite(value) else NAN
    nothing = target.comparison == "at_least" and value <= 0 <= ahead.quantile([0.0])[0]
    if nothing or chance > part + TOO_EASY:
        return Suggestion(share)
    return Suggestion(share, _plain(value), _plain(written), _plain(upper), _plain(written_upper), chance)


def smaller(
    target: Target, metric: str, low: float, high: float, start: float, base: float, ahead: Ahead
) -> Smaller | None:
    """Return the odds of an easier target: 80 % of the change from ``start``, or a limit a fifth higher.

    ``start`` is what the change is counted from (0 for a total); a band becomes a fifth wider. Rounded as suggestions
    are, towards the easier side, where that leaves a target between the two.
    """
    if target.comparison == "within":
        middle, half = (low + high) / 2, (1 + EASIER) * (high - low) / 2
        value, upper = middle - half, middle + half
        value, upper = (
            _near(value, low, target, base, metric, math.floor),
            _near(upper, high, target, base, metric, math.ceil),
        )
    else:
        ahead_of = low > start if target.comparison == "at_least" else low < start
        size = (
            low - start
            if math.isfinite(start) and ahead_of
            else abs(low) * (1 if target.comparison == "at_least" else -1)
        )
        safe = math.floor if target.comparison == "at_least" else math.ceil
        value, upper = _near(low - EASIER * size, low, target, base, metric, safe), NAN
    chance = ahead.chance(target.comparison, value, upper)
    if math.isnan(chance) or value == low:
        return None
    return Smaller(
        chance, _plain(value), _plain(write(value, target, base)), _plain(upper), _plain(write(upper, target, base))
    )


def _near(value: float, old: float, target: Target, base: float, metric: str, way: Callable[[float], int]) -> float:
    """Round a value to a quarter of its distance from the old one at most; where only whole numbers count, to those."""
    step = _nice(2.5 * abs(write(value, target, base) - write(old, target, base)), target, metric)
    written = _rounded(value, target, base, step, way) if step > 0 else NAN
    return reach(written, target, base) if math.isfinite(written) else value


def write(value: float, target: Target, base: float) -> float:
    """Return a value as the target's basis writes it; NaN where that needs a baseline that is unknown or zero."""
    if target.basis == "to":
        return value
    if target.basis == "by_percent":
        return 100 * (value - base) / abs(base) if base else NAN
    return value - base


def reach(written: float, target: Target, base: float) -> float:
    """Return the value that a figure in the target's basis stands for."""
    if target.basis == "to":
        return written
    if target.basis == "by_percent":
        return base + abs(base) * written / 100
    return base + written


def _step(target: Target, metric: str, base: float, ahead: Ahead) -> float:
    """Return what the written figure is rounded to: 1, 2 or 5 times a power of ten, a tenth of the likely range."""
    low, middle, high = (write(one, target, base) for one in ahead.quantile([0.2, 0.5, 0.8]))
    spread = high - low
    if not (math.isfinite(spread) and spread > 0):
        spread = abs(middle)
    if not (math.isfinite(spread) and spread > 0):
        return 1.0
    return _nice(spread, target, metric)


def _nice(spread: float, target: Target, metric: str) -> float:
    """Return the largest of 1, 2 and 5 times a power of ten that is a tenth of the spread at most; 0 without spread."""
    if not (math.isfinite(spread) and spread > 0):
        return 0.0
    ten = 10.0 ** math.floor(math.log10(spread / 10))
    step = max(times * ten for times in (1, 2, 5) if times * ten <= spread / 10 * (1 + 1e-9))
    whole = metric in METRICS and METRICS[metric].kind in ("flow", "stock") and METRICS[metric].unit != "money"
    return max(step, 1.0) if whole and target.basis != "by_percent" and not target.per else step


def _rounded(value: float, target: Target, base: float, step: float, way: Callable[[float], int]) -> float:
    written = write(value, target, base)
    if not math.isfinite(written):
        return NAN
    # a quantile that is a round figure stays one, whatever the last bit says
    near = round(written / step)
    count = near if abs(written / step - near) < 1e-9 else way(written / step)
    return count * step


def _bounded(value: float, metric: str) -> float:
    return min(value, 100.0) if metric in BOUNDED and math.isfinite(value) else value


def _plain(written: float) -> float:
    """Return a figure without the tail that arithmetic leaves behind: 12.3 rather than 12.299999999999999."""
    return float(f"{written:.12g}") + 0.0 if math.isfinite(written) else NAN
