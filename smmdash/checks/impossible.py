"""Checks of figures that cannot be: negative counts, parts above their whole, shares above 100 %, days to come."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from functools import partial

import numpy as np
import pandas as pd

from smmdash import facts as f
from smmdash.checks.base import Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.data import LINES_SHOWN, source_name
from smmdash.metrics import MEASURES

GROUPS_SHOWN = 5

PARTS: tuple[tuple[str, str], ...] = (
    ("reach", "impressions"),
    ("link_clicks", "clicks"),
    ("likes", "engagements"),
    ("comments", "engagements"),
    ("shares", "engagements"),
    ("mentions_positive", "mentions"),
    ("mentions_neutral", "mentions"),
    ("mentions_negative", "mentions"),
    ("satisfied_answers", "survey_answers"),
    ("bounces", "sessions"),
    ("social_sessions", "sessions"),
    ("social_conversions", "conversions"),
)
"""A part and its whole on the same row."""

TOGETHER: tuple[tuple[tuple[str, ...], str], ...] = (
    (("likes", "comments", "shares"), "engagements"),
    (("mentions_positive", "mentions_neutral", "mentions_negative"), "mentions"),
)
"""Parts that share nothing, and their whole on the same row: each is below it, and so are all together."""

AD_PARTS: tuple[tuple[str, str], ...] = (("link_clicks", "impressions"), ("clicks", "impressions"))
"""An ad is clicked only where it was shown; beside it, a page counts clicks on what was shown long ago."""

WHOLE_DIMENSIONS = frozenset({"age", "gender", "age_gender"})
"""Dimensions in which everybody is in one segment only, so that the shares make 100 % at most."""
ROUNDED = 105.0
"""Percent; what rounded shares may add up to."""

POST_PARTS: tuple[tuple[str, str], ...] = (*PARTS, ("likes", "reach"))
"""On a post a person reacts once, and only after seeing it; on a day reactions to older posts count too."""

TAKEN_BACK: Mapping[str, Mapping[str, frozenset[str]]] = {
    "days": {
        "linkedin": frozenset({"likes", "comments", "shares", "clicks", "engagements"}),
        "tiktok": frozenset({"likes", "comments", "shares"}),
        "youtube": frozenset({"likes", "comments", "shares", "followers_gained"}),
    },
    "posts": {"youtube": frozenset({"followers_gained"})},
}
"""Frame, network, measures that the network writes less what was taken back (reactions withdrawn, comments deleted,
subscribers lost): below zero they are no error. Seen in the networks' own exports."""

AUDIENCES = ("followers", "chat_members")
"""Levels of people, who do not all leave on one day."""
MANY = 100
"""A level from which on it does not fall to nothing."""
AHEAD = timedelta(days=1)
"""Somewhere it is tomorrow already."""

_SHARE_ENDINGS = ("_rate", "_share", "_percent")


@dataclass(frozen=True)
class _Group:
    rule: str
    source: str
    measure: str
    whole: str
    lines: tuple[int, ...]
    last: date | None = None


@check("error", subject="data", needs=("data",))
def data_impossible(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Figures that cannot be, one finding per upload and measure; amounts of money may be negative (refunds)."""
    groups: list[_Group] = evidence.once(("impossible",), partial(_all_groups, evidence.facts, evidence.today))
    by_source: dict[str, list[_Group]] = {}
    for group in groups:
        by_source.setdefault(group.source, []).append(group)
    for source, found in sorted(by_source.items()):
        found = sorted(found, key=lambda group: -len(group.lines))
        shown = found if len(found) <= GROUPS_SHOWN else found[: GROUPS_SHOWN - 1]
        for group in shown:
            yield _finding(evidence, source, group.rule, [group])
        if len(shown) < len(found):
            yield _finding(evidence, source, "several", found[len(shown) :])


def _all_groups(facts: f.Facts, today: date) -> list[_Group]:
    wides = [(kind, wide) for kind in f.KEYS if len(wide := _wide(facts, kind))]
    found = [*(group for kind, wide in wides for group in _groups(wide, kind)), *_shares(facts.segments)]
    return [*found, *_fallen(facts.days, today), *_to_come(facts, today)]


def _finding(evidence: Evidence, source: str, rule: str, groups: list[_Group]) -> Finding:
    names = [name for group in groups for name in group.measure.split("+") if name]
    lines = sorted({line for group in groups for line in group.lines})
    days = [group.last for group in groups if group.last is not None and rule == group.rule]
    return Finding(
        "data",
        f"{source}:{rule}:{'+'.join(group.measure + group.whole for group in groups)}",
        source_name(evidence, source),
        Mend("data", source),
        {
            "rule": rule,
            "measures": tuple(dict.fromkeys(map(_term, names))),
            "whole": Term(f"measure-{groups[0].whole}") if groups[0].whole else "",
            "count": len(lines),
            "lines": tuple(str(line) for line in lines[:LINES_SHOWN]),
            **({"day": max(days)} if days else {}),
        },
    )


def _term(name: str) -> Term:
    return Term(f"data-dimension_{name}" if name in WHOLE_DIMENSIONS else f"measure-{name}")


def _shares(segments: pd.DataFrame) -> Iterator[_Group]:
    """Return shares of an audience above 100 % or below zero, and those that together make more than 100 %."""
    rows = segments[segments["measure"] == "share"]
    if rows.empty:
        return
    yield from _by_source(rows, rows["value"] > 100, "share", "share")
    yield from _by_source(rows, rows["value"] < 0, "negative", "share")
    whole = rows[rows["dimension"].isin(WHOLE_DIMENSIONS) & rows["value"].between(0, 100)]
    sums = whole.groupby(["network", "account", "as_of", "dimension"], dropna=False)["value"].transform("sum")
    for dimension, over in whole[sums > ROUNDED].groupby("dimension", sort=True):
        yield from _by_source(over, over["value"].notna(), "sum", str(dimension))


def _fallen(days: pd.DataFrame, today: date) -> Iterator[_Group]:
    """Return levels of people that are 0 although the last other one of the account was MANY or more."""
    for measure in AUDIENCES:
        if measure not in days or not (days[measure] == 0).any():
            continue
        come = days["date"] <= pd.Timestamp(today)
        rows = days[days[measure].notna() & (days["campaign"] == "") & come].sort_values("date", kind="stable")
        before = rows[measure].where(rows[measure] != 0).groupby([rows["network"], rows["account"]]).ffill()
        yield from _by_source(rows, (rows[measure] == 0) & (before >= MANY), "fallen", measure)


def _to_come(facts: f.Facts, today: date) -> Iterator[_Group]:
    """Return rows of days that have not come but have figures; an export up to the month's end has zeros there.

    The level that comes with the total of a period still running stands on that period's last day, and is none.
    """
    totals = set(zip(facts.periods["source"], facts.periods["end"], strict=True))
    for kind in ("days", "posts"):
        rows = facts[kind]
        rows = rows[rows["date"] > pd.Timestamp(today + AHEAD)]
        figures = rows[list(f.measures(rows, kind))].to_numpy(dtype=float)
        rows = rows[(np.isfinite(figures) & (figures != 0)).any(axis=1)]
        of_totals = [pair in totals for pair in zip(rows["source"], rows["date"], strict=True)]
        rows = rows[~np.array(of_totals, dtype=bool)]
        for source, group in rows.groupby("source", sort=True):
            lines = tuple(int(line) for line in group["line"])
            yield _Group("future", str(source), "", "", lines, group["date"].max().date())


def _wide(facts: f.Facts, kind: str) -> pd.DataFrame:
    """Return a frame with a column per measure, whatever its kind: plus network, source and line."""
    rows = facts[kind]
    if kind in ("days", "posts") or rows.empty:
        return rows[["network", "source", "line", *f.measures(rows, kind)]] if kind in ("days", "posts") else rows
    key = [name for name in f.KEYS[kind] if name != "measure"]
    groups = rows.groupby(key, sort=False, dropna=False)
    wide = rows.pivot(columns="measure", values="value").groupby(groups.ngroup()).first()
    firsts = rows.groupby(groups.ngroup())[["network", "source", "line"]].first()
    return pd.concat([firsts, wide], axis=1)


def _groups(wide: pd.DataFrame, kind: str) -> Iterator[_Group]:
    measures = [str(name) for name in wide.columns if name not in ("network", "source", "line")]
    for measure in measures:
        known = MEASURES.get(measure)
        if known is not None and not known.money:
            negative = wide[measure] < 0
            networks = [network for network, taken in TAKEN_BACK.get(kind, {}).items() if measure in taken]
            negative &= ~wide["network"].isin(networks)
            yield from _by_source(wide, negative, "negative", measure)
        if known is None and measure.endswith(_SHARE_ENDINGS) and "engagement" not in measure:
            yield from _by_source(wide, wide[measure] > 100, "share", measure)
    above = pd.Series(False, index=wide.index)
    for part, whole in (*POST_PARTS, *AD_PARTS) if kind == "posts" else (*PARTS, *AD_PARTS):
        if part in measures and whole in measures:
            over = wide[part] > wide[whole]
            if (part, whole) in AD_PARTS:
                over &= wide["network"] == "ads"
            above |= over
            yield from _by_source(wide, over, "part", part, whole)
    for parts, whole in TOGETHER:
        listed = [part for part in parts if part in measures]
        if len(listed) > 1 and whole in measures:
            over = (wide[listed].sum(axis=1) > wide[whole]) & ~above  # which part is alone above it was said
            yield from _by_source(wide, over, "together", "+".join(listed), whole)


def _by_source(rows: pd.DataFrame, bad: pd.Series, rule: str, measure: str, whole: str = "") -> Iterator[_Group]:
    if not bad.to_numpy().any():
        return
    for source, group in rows[bad].groupby("source", sort=True):
        yield _Group(rule, str(source), measure, whole, tuple(int(line) for line in group["line"]))
