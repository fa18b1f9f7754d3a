"""Who the data say is there: the largest groups of the audience, and competitors."""

from collections.abc import Iterator
from datetime import date

import pandas as pd

from smmdash.checks.base import Account, Amount, Segment, Term
from smmdash.facts import Facts
from smmdash.known.fact import Clauses, Known, Percent

DIMENSIONS = (
    "age", "gender", "city", "country", "age_gender", "language", "region", "location", "industry", "job_function",
    "seniority", "interest",
)  # fmt: skip
"""What divides an audience, most telling first."""
_MEASURES = ("followers", "share", "users", "reach", "impressions", "views")
"""What a group may be counted by, the truest first; ``share`` is in percent already."""
MOST = 3
"""So many ways to divide an account's audience are told, and as many competitors."""
_UNNAMED = ("", "unknown", "undefined", "other")


def groups(facts: Facts, today: date) -> Iterator[Known]:
    """Tell of each account the largest group of its audience by age, gender, place and so on, as last seen."""
    rows = facts.segments[facts.segments["as_of"] <= pd.Timestamp(today)].dropna(subset=["value"])
    for places, own in rows.groupby(["network", "account"], sort=True):
        network, account = (str(part) for part in places)
        parts: list[Known] = []
        seen: list[date] = []
        for dimension in DIMENSIONS:
            if dimension == "age_gender" and parts:
                continue
            found = _largest(own[own["dimension"] == dimension])
            if found is not None and len(parts) < MOST:
                name, share, day = found
                seen.append(day)
                parts.append(
                    Known(
                        "group",
                        {
                            "dimension": Term(f"data-dimension_{dimension}"),
                            "segment": Segment(name),
                            "share": Percent(share),
                        },
                    )
                )
        if parts:
            yield Known(
                "groups",
                {"account": Account(network, account), "groups": Clauses(tuple(parts)), "day": max(seen)},
            )


def _largest(rows: pd.DataFrame) -> tuple[str, float, date] | None:
    """Return the largest group of one dimension on its newest day: its name, its share in percent, and the day."""
    for measure in _MEASURES:
        given = rows[rows["measure"] == measure]
        if given.empty:
            continue
        given = given[given["as_of"] == given["as_of"].max()]
        total = 100.0 if measure == "share" else float(given["value"].sum())
        named = given[~given["segment"].str.casefold().isin(_UNNAMED)]
        if named.empty or total <= 0:
            continue
        top = named.loc[named["value"].idxmax()]
        return str(top["segment"]), 100 * float(top["value"]) / total, top["as_of"].date()
    return None


def rivals(facts: Facts, today: date) -> Iterator[Known]:
    """Tell the followers of the competitors that an upload lists, the largest first."""
    rows = facts.periods[(facts.periods["owner"] == "competitor") & (facts.periods["measure"] == "followers")]
    rows = rows[rows["end"] <= pd.Timestamp(today)].dropna(subset=["value"])
    if rows.empty:
        return
    newest = rows.sort_values("end", kind="stable").drop_duplicates(["network", "account"], keep="last")
    for _, row in newest.sort_values("value", ascending=False, kind="stable").head(MOST).iterrows():
        yield Known(
            "rival",
            {
                "account": Account(row["network"], row["account"]),
                "followers": Amount("followers", float(row["value"])),
                "day": row["end"].date(),
            },
        )
