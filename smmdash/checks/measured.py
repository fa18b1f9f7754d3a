"""Whether the facts can measure a metric at all: which of its measures they hold, without computing it."""

from smmdash.facts import Facts, measures
from smmdash.metrics import FirstOf, Formula, Metric, Minus, Parts, PostCount, Ratio, Sum


def known_measures(facts: Facts) -> frozenset[str]:
    """Return the measures that hold at least one figure in any frame; competitors' figures do not count."""
    found: set[str] = set()
    for kind in ("days", "posts"):
        rows = facts[kind]
        found |= {name for name in measures(rows, kind) if rows[name].notna().any()}
    own = facts.periods[facts.periods["owner"] != "competitor"]
    found |= set(own.loc[own["value"].notna(), "measure"])
    if not facts.posts.empty:
        found.add("posts")
    return frozenset(found)


def is_measured(metric: Metric, known: frozenset[str]) -> bool:
    """Tell whether the metric's formula has every measure it cannot do without."""
    return _has(metric.formula, known)


def _has(formula: Formula, known: frozenset[str]) -> bool:
    match formula:
        case Ratio():
            return _has(formula.top, known) and _has(formula.bottom, known)
        case FirstOf():
            return any(_has(choice, known) for choice in formula.choices)
        case Minus():
            return _has(formula.left, known) and _has(formula.right, known)
        case Parts():
            return bool(formula.needs & known)
        case Sum() | PostCount():
            return formula.needs <= known
        case _:
            return formula.needs <= known
