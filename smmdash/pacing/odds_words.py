"""The odds of a goal in plain words: never a bare percentage, always with the observations that it rests on.

Every function takes ``Texts`` first and returns plain text (no Markdown), "" or an empty list where there is nothing to
say. Currency is the ISO code of money metrics.
"""

import math
from collections.abc import Sequence

from smmdash.forecast.model import shipped
from smmdash.goals import Goal, words
from smmdash.i18n import Texts
from smmdash.pacing.baseline import RATE_DAYS
from smmdash.pacing.odds import band, rounded
from smmdash.pacing.odds_types import Best, Norm, Odds, Usual
from smmdash.pacing.recorded import Kept, Moved
from smmdash.pacing.status import Status, lags
from smmdash.redefined import CHANGES

UNDER, OVER = 0.03, 0.97
"""Chances at the ends of what is ever said."""
FEWEST_USUAL = 7
"""Days with data from which something is called usual."""


def out_of(texts: Texts, chance: float) -> str:
    """Write a chance (0-1) as "about 3 in 10", "under 1 in 20" or "over 19 in 20"."""
    if chance <= UNDER:
        return texts("odds-under", part=1, whole=20)
    if chance >= OVER:
        return texts("odds-over", part=19, whole=20)
    return texts("odds-about", **_parts(rounded(chance)))


def _parts(percent: int) -> dict[str, int]:
    """Return the plainest fraction: tenths, quarters, and twentieths for the rest."""
    if percent % 10 == 0:
        return {"part": percent // 10, "whole": 10}
    return {"part": percent // 25, "whole": 4} if percent % 25 == 0 else {"part": percent // 5, "whole": 20}


def chance(texts: Texts, odds: Odds) -> str:
    """Write the chance with its observations: "about 3 in 10, from 214 days of your own history".

    A rough one is a word and a range; base rates alone are those of other accounts; without any chance the reason.
    """
    if odds.said == "base_rates":
        return base_rate(texts, odds) or reason(texts, odds)
    if odds.chance is None:
        return reason(texts, odds)
    return texts("odds-chance", chance=short(texts, odds), observations=observations(texts, odds))


def short(texts: Texts, odds: Odds) -> str:
    """Write the chance without its observations, for a place beside them; "" without one."""
    if odds.chance is None:
        return ""
    return told(texts, odds, odds.chance)


def told(texts: Texts, odds: Odds, value: float) -> str:
    """Write another chance of the same goal as these odds are put: a number or a range."""
    return worded(texts, value, rough=odds.said == "band")


def worded(texts: Texts, value: float, *, rough: bool = False) -> str:
    """Write a chance (0-1) as it is said everywhere: a number, or where it is ``rough`` a word and a range."""
    if not rough:
        return out_of(texts, value)
    low = band(value)
    key = "odds-range_low" if low == 0 else "odds-range_high" if low == 80 else "odds-range"
    return texts(key, word=texts(f"odds-band_{_word(low)}"), low=low // 10, high=low // 10 + 2)


def _word(low: int) -> str:
    """Return the word of a 20-point band by its middle."""
    middle = low + 10
    names = ((20, "hardly"), (40, "unlikely"), (60, "even"), (70, "rather"), (80, "likely"))
    return next((name for below, name in names if middle < below), "sure")


def observations(texts: Texts, odds: Odds) -> str:
    """Write what the odds rest on: "from 214 days of your own history"; of old data also up to which day."""
    key = "odds-from_own" if odds.basis == "own" else "odds-from_others"
    said = texts(key, count=odds.days)
    if odds.reason != "data_old" or odds.newest is None:
        return said
    return texts("odds-from_until", observations=said, day=words.day(texts, odds.newest))


def reason(texts: Texts, odds: Odds) -> str:
    """Say why there is no chance, or why it is rough."""
    return texts(f"odds-reason_{odds.reason}") if odds.reason else ""


def needs(texts: Texts, odds: Odds) -> str:
    """Say what data would help."""
    if not odds.needs:
        return ""
    named = [texts(f"measure-{measure}") for measure in odds.needs]
    return texts("odds-needs", measures=texts.join(named))


def base_rate(texts: Texts, odds: Odds) -> str:
    """Say how many comparable accounts got as far, with their number."""
    rate = odds.base_rate
    if rate is None:
        return ""
    return texts("odds-base_rate", count=rate.accounts, share=out_of(texts, rate.share))


def base_source(texts: Texts) -> str:
    """Say what the comparable accounts are."""
    return texts("odds-base_source", count=shipped().accounts)


def longer(texts: Texts, odds: Odds) -> str:
    """Say what a deadline later by half the window would do to the chance."""
    if odds.longer is None:
        return ""
    day = words.day(texts, odds.longer.deadline)
    return texts("odds-longer", day=day, chance=told(texts, odds, odds.longer.chance))


def differs(texts: Texts, odds: Odds, value: float) -> bool:
    """Tell whether another chance of the same goal is told otherwise than its own."""
    return told(texts, odds, value) != short(texts, odds)


def smaller(texts: Texts, goal: Goal, odds: Odds, *, currency: str = "") -> str:
    """Say what an easier target would do to the chance."""
    found = odds.smaller
    if found is None:
        return ""
    upper = found.upper if math.isfinite(found.upper) else None
    target = words.reached(texts, goal, found.value, upper, currency=currency)
    return texts("odds-smaller", target=target, chance=told(texts, odds, found.chance))


def needed(texts: Texts, goal: Goal, odds: Odds, *, currency: str = "") -> str:
    """Say what is needed from now on beside what was usual in the last 28 days, or in those of them with data.

    What fewer than a week of days brought is not usual.
    """
    found = odds.needed
    if found is None:
        return ""
    # a level that has to fall has no limit to use up: what is needed is its fall
    limit = goal.target.comparison == "at_most" and not (goal.target.kind == "level" and found.needed < 0)
    if found.per == "week" and limit:
        key = "odds-may_week" if found.needed > 0 else "odds-may_none"
    elif found.needed <= 0 and found.per == "week" and goal.target.comparison != "at_most":
        return ""
    else:
        key = "odds-needed_week" if found.per == "week" else "odds-needed_rate"
    unsettled = goal.model_copy(update={"target": goal.target.model_copy(update={"per": ""})})
    written = [
        words.amount(texts, unsettled.metric, _figure(one), currency=currency) for one in (found.needed, found.usual)
    ]
    said = texts(key, needed=written[0])
    if found.days < FEWEST_USUAL:
        return said
    of = "" if found.days >= RATE_DAYS - 1 else "_of"
    name = f"odds-usual_{'week' if found.per == 'week' else 'rate'}{of}"
    return f"{said} {texts(name, usual=written[1], count=found.days)}"


def _figure(value: float) -> float:
    """Return a figure with three significant digits, from ten on whole: a need is not known more closely."""
    return float(round(value)) if 10 <= abs(value) < 1000 else float(f"{value:.3g}")


def best(texts: Texts, goal: Goal, found: Best | None, *, currency: str = "") -> str:
    """Say what the best stretch of the own history brought: "your best 90 days were +7 %"."""
    if found is None:
        return ""
    value = words.amount(texts, goal.metric, found.value, currency=currency, signed=goal.target.kind == "level")
    when = texts.period(found.first, found.last)
    if goal.target.kind == "level" and math.isfinite(found.percent):
        percent = texts.value(_figure(found.percent), "percent", signed=True)
        return texts("odds-best_level", count=found.days, percent=percent, value=value, period=when)
    return texts("odds-best", count=found.days, value=value, period=when)


def usual(texts: Texts, goal: Goal, found: Usual | None, *, currency: str = "") -> str:
    """Say between which values the middle half of the own stretches lies, from how many that do not overlap."""
    if found is None:
        return ""
    low, middle, high = (
        words.amount(texts, goal.metric, value, currency=currency, signed=goal.target.kind == "level")
        for value in (found.low, found.middle, found.high)
    )
    return texts(
        "odds-usual", count=found.days, low=low, middle=middle, high=high, stretches=texts.number(found.stretches)
    )


def norm(texts: Texts, found: Norm, *, currency: str = "") -> str:
    """Say what others have, with source and year, and how the account and the target compare."""
    value = words.amount(texts, found.metric, found.value, currency=currency)
    metric, network = texts(f"metric-{found.metric}"), words.network(texts, found.network)
    if found.kind == "competitors":
        said = texts(
            "odds-norm_competitors",
            count=found.count,
            metric=metric,
            network=network,
            value=value,
            day=words.day(texts, found.last),
        )
    else:
        counted = texts(f"odds-norm_of_{found.of}", count=found.count, number=texts.compact(found.count))
        said = texts(
            f"odds-norm_{'growth' if found.days else found.statistic}", metric=metric, network=network, value=value,
            size=_size(texts, found), of=counted, source=found.source, year=str(found.year), count=found.days or 1,
        )  # fmt: skip
    parts = [said]
    if math.isfinite(found.own):
        parts.append(
            texts("odds-norm_own", value=words.amount(texts, found.metric, _figure(found.own), currency=currency))
        )
    if math.isfinite(found.target):
        parts.append(
            texts("odds-norm_target", value=words.amount(texts, found.metric, _figure(found.target), currency=currency))
        )
    return " ".join(parts)


def _size(texts: Texts, found: Norm) -> str:
    if found.least and found.under:
        return texts("odds-size_between", low=texts.compact(found.least), high=texts.compact(found.under))
    if found.least:
        return texts("odds-size_from", low=texts.compact(found.least))
    return texts("odds-size_under", high=texts.compact(found.under)) if found.under else texts("odds-size_all")


def moved(texts: Texts, found: Moved | None) -> str:
    """Say how the chance moved since the data that its chart begins with: "from about 1 in 3 to about 6 in 10"."""
    if found is None:
        return ""
    before, now = (out_of(texts, point.chance) for point in (found.first, found.last))
    day = words.day(texts, found.first.as_of)
    key = "odds-moved" if before != now else "odds-unmoved"
    return texts(key, before=before, now=now, day=day, count=found.last.days)


def status(texts: Texts, odds: Odds, found: Status) -> str:
    """Say the status, or why there is none."""
    if found.state != "none":
        return texts(f"odds-status_{found.state}")
    if found.reason == "no_chance":
        return reason(texts, odds)
    return texts(f"odds-status_{found.reason}") if found.reason else texts("odds-status_none")


def kept(texts: Texts, odds: Odds, found: Status) -> str:
    """Say why a status is not the one that the chance has by itself; nothing where it is."""
    return texts("odds-status_kept") if lags(odds, found) else ""


def cautions(texts: Texts, odds: Odds) -> list[str]:
    """Return what a reader must bear in mind: what a chance means, months of unusual business, a history cut short."""
    changed = CHANGES.get(odds.changed)
    cut = []
    if changed is not None:
        cut = [texts("change-cut_history", day=words.day(texts, changed.day), name=texts(f"change-{changed.key}"))]
    if odds.chance is None:
        return cut
    return [texts("odds-caution"), *(texts(f"odds-season_{month}") for month in odds.season), *cut]


def reliability(texts: Texts, kept: Sequence[Kept]) -> list[str]:
    """Say how the chances of the own finished goals turned out, one sentence for each state they began in."""
    return [
        texts(f"odds-reliability_{one.state}", count=one.finished, reached=texts.number(one.reached)) for one in kept
    ]
