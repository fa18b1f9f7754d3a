"""Older values that newer uploads replaced: which upload took the place of which, by how much, and of what."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import pandas as pd

from smmdash.charts import wording
from smmdash.facts import Facts, account_names
from smmdash.i18n import Texts
from smmdash.metrics import MEASURES
from smmdash.tables import opening

POST_SHOWN = 60


@dataclass(frozen=True)
class Pair:
    """What one upload replaced of another one (ids).

    ``rose`` and ``fell`` count the values by the sign of the difference; ``typical`` (the median) and ``largest`` are
    differences without their sign, in percent of the older value, None where every older value was zero.
    """

    older: str
    newer: str
    count: int
    rose: int
    fell: int
    typical: float | None
    largest: float | None


def pairs(replaced: pd.DataFrame) -> list[Pair]:
    """Return who replaced what of whom, the most values first. ``replaced`` has the columns of facts.REPLACED."""
    if replaced.empty:
        return []
    share = shares(replaced).abs()
    found = []
    for (older, newer), rows in replaced.groupby(["old_source", "new_source"], sort=True):
        known = share[rows.index].dropna()
        rose = int((rows["new"] > rows["old"]).sum())
        typical, largest = (float(known.median()), float(known.max())) if len(known) else (None, None)
        found.append(Pair(str(older), str(newer), len(rows), rose, len(rows) - rose, typical, largest))
    return sorted(found, key=lambda pair: -pair.count)


def shares(replaced: pd.DataFrame) -> pd.Series:
    """Return each difference in percent of the older value; missing where that was zero."""
    old = replaced["old"].mask(replaced["old"] == 0)
    return (replaced["new"] - replaced["old"]) / old.abs() * 100


def between(
    replaced: pd.DataFrame, *, older: str = "", newer: str = "", account: str = "", measure: str = ""
) -> pd.DataFrame:
    """Return the values of two uploads (ids), an account (``network:account``) and a measure; empty means any."""
    keep = np.ones(len(replaced), dtype=bool)
    for column, wanted in (("old_source", older), ("new_source", newer), ("measure", measure)):
        if wanted:
            keep &= (replaced[column] == wanted).to_numpy()
    if account:
        keep &= (account_names(replaced) == account).to_numpy()
    return replaced[keep]


def accounts(replaced: pd.DataFrame) -> list[str]:
    """Return the accounts with replaced values, as ``network:account``, sorted."""
    return sorted(account_names(replaced[["network", "account"]].drop_duplicates())) if len(replaced) else []


def measure_name(texts: Texts, measure: str) -> str:
    """Return a measure's name, or its key where it is a source's own."""
    return texts(f"measure-{measure}") if measure in MEASURES else measure


def shown(
    texts: Texts, replaced: pd.DataFrame, facts: Facts, names: Mapping[str, str], *, numbers: bool = False
) -> pd.DataFrame:
    """Return replaced values as a table in words: account, what, measure, older, newer, difference, both uploads.

    ``names`` are the uploads' names by id, ``facts`` give the posts their texts. With ``numbers`` the values are
    numbers and the difference is in percent, as spreadsheets want them.
    """
    share = shares(replaced)
    plain: Callable[[float], Any] = float if numbers else texts.number

    def percent(value: float) -> Any:
        return round(value, 2) if numbers else texts.value(value, "percent", signed=True)

    called = texts("data-column_change.percent") if numbers else texts("data-column_change")
    return pd.DataFrame(
        {
            texts("data-column_account"): [wording.account(texts, name) for name in account_names(replaced)],
            texts("data-column_what"): subjects(texts, replaced, facts),
            texts("data-column_measure"): [measure_name(texts, key) for key in replaced["measure"]],
            texts("data-column_old"): [plain(value) for value in replaced["old"]],
            texts("data-column_new"): [plain(value) for value in replaced["new"]],
            called: [percent(value) for value in share],
            texts("data-column_old_source"): replaced["old_source"].map(names).to_list(),
            texts("data-column_new_source"): replaced["new_source"].map(names).to_list(),
        }
    )


def subjects(texts: Texts, replaced: pd.DataFrame, facts: Facts) -> list[str]:
    """Return what each value is of, in words: a day, a post by its text, a group of the audience, a period."""
    posts = _posts(replaced, facts)
    return [_subject(texts, row, posts) for row in replaced.to_dict("records")]


def _subject(texts: Texts, row: Mapping[Any, Any], posts: Mapping[tuple[str, str, str], tuple[Any, str]]) -> str:
    parts: list[str]
    if row["frame"] == "days":
        parts = [texts.date(row["date"]), row["campaign"], row["currency"]]
    elif row["frame"] == "posts":
        day, said = posts.get((row["network"], row["account"], row["post_id"]), (None, row["post_id"]))
        parts = [texts.date(day) if day is not None else "", said]
    elif row["frame"] == "segments":
        key = f"data-dimension_{row['dimension']}"
        named = texts(key) if row["dimension"] and texts.has(key) else row["dimension"]
        parts = [texts.date(row["as_of"]), ": ".join(filter(None, (named, row["segment"])))]
    else:
        rival = texts("data-competitor") if row["owner"] == "competitor" else ""
        parts = [texts.period(row["start"], row["end"]), rival, row["currency"]]
    return " · ".join(filter(None, parts))


def _posts(replaced: pd.DataFrame, facts: Facts) -> dict[tuple[str, str, str], tuple[Any, str]]:
    wanted = replaced.loc[replaced["frame"] == "posts", "post_id"].unique()
    rows = facts.posts[facts.posts["post_id"].isin(wanted)] if len(wanted) else facts.posts.iloc[:0]
    return {
        (row["network"], row["account"], row["post_id"]): (
            row["date"],
            opening(row["text"], POST_SHOWN) or row["post_id"],
        )
        for row in rows.to_dict("records")
    }
