"""Checks of the data: gaps, age, clashes between uploads, currencies and rows that could not be read."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise

import numpy as np
import pandas as pd

from smmdash import facts as f
from smmdash.checks.base import Account, Evidence, Finding, Mend, Sentences, Skipped, SourceInfo, Term, check
from smmdash.grouped import grouped
from smmdash.metrics import MEASURES

DAYS_LOOKED_AT = 400
FEWEST_DAYS = 14
FEWEST_WEEKS = 8
WEEK = 7
EPOCH = date(1970, 1, 1).toordinal()
SETTLING_DAYS = 3
SETS_SHOWN = 3
LINES_SHOWN = 3


def source_name(evidence: Evidence, source: str) -> str:
    """Name an upload for a person."""
    info = evidence.sources.get(source)
    return info.name if info is not None else source[:12]


@check("warning", subject="data", needs=("days",))
def data_gap(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Days are missing inside a daily series, or whole weeks inside a weekly one.

    Only series whose usual distance between days is a day or a week, in the last DAYS_LOOKED_AT days; weekdays that
    never occur (a desk closed on Sundays) are no gap, nor are the zero days that an export leaves out, nor weeks in
    which nobody took a picture of a stock, nor days on which nothing happened that could have lasted, nor days to come.
    """
    days = evidence.facts.days
    days = days[(days["campaign"] == "") & (days["date"] <= pd.Timestamp(evidence.today))]
    judged = False
    places, codes = grouped(days, ("network", "account"))
    dates, sources = days["date"].to_numpy(dtype="datetime64[D]").astype("int64"), days["source"]
    known = {measure: days[measure].notna().to_numpy() for measure in f.measures(days, "days")}
    order = np.argsort(codes, kind="stable")
    bounds = np.searchsorted(codes[order], np.arange(len(places) + 1))
    for (network, account), first_row, end_row in zip(places, bounds[:-1], bounds[1:], strict=True):
        mine = order[first_row:end_row]
        missing: dict[tuple[int, ...], list[str]] = {}
        quiet = drops_zero_days(evidence, network, account, set(sources.take(mine).unique()))
        reached = frozenset((np.unique(dates[mine]) + EPOCH).tolist())
        told: dict[bytes, tuple[int, ...] | None] = {}
        for measure, has in known.items():
            if measure in quiet:
                continue
            here = has[mine]
            is_flow = measure not in MEASURES or MEASURES[measure].kind != "stock"
            name = here.tobytes() + bytes([is_flow])  # most measures of an account have a figure on the same days
            if name not in told:
                told[name] = _missing_days(dates[mine[here]], weekly=is_flow)
            absent = told[name]
            judged = judged or absent is not None
            if absent and measure in MEASURES and MEASURES[measure].kind == "duration":
                absent = tuple(day for day in absent if day not in reached)
            if absent:
                missing.setdefault(absent, []).append(measure)
        if len(missing) > SETS_SHOWN:
            joined = tuple(sorted({day for absent in missing for day in absent}))
            missing = {joined: [measure for measures in missing.values() for measure in measures]}
        for absent, measures in missing.items():
            first = date.fromordinal(absent[0])
            yield Finding(
                "data",
                f"{network}:{account}:{'+'.join(sorted(measures))}",
                Account(network, account),
                Mend("data", f"{network}:{account}"),
                {
                    "measures": tuple(Term(f"measure-{measure}") for measure in measures),
                    "count": len(absent),
                    "longest": _longest_run(absent),
                    "first": first,
                },
            )
    if not judged:
        yield Skipped("no_daily_series")


def drops_zero_days(evidence: Evidence, network: str, account: str, sources: set[str]) -> set[str]:
    """Return the measures of an account that some upload leaves the zero days out of.

    A row joined from several uploads names only the latest, so uploads of the same account count too.
    """
    found: set[str] = set()
    for key, info in evidence.sources.items():
        if key in sources or (info.network, info.account) == (network, account):
            found |= info.drops_zero_days
    return found


def _missing_days(dates: np.ndarray, *, weekly: bool) -> tuple[int, ...] | None:
    """Return the ordinals of the days missing in a series of days since 1970; None where it is not a regular one."""
    seen = np.unique(dates)
    usual = np.median(np.diff(seen)) if len(seen) > 1 else 0
    if weekly and usual == WEEK and len(seen) >= FEWEST_WEEKS and not (np.diff(seen) % WEEK).any():
        seen = seen[seen >= seen[-1] - DAYS_LOOKED_AT]
        weeks = [range(before + WEEK, day) for before, day in pairwise(seen.tolist())]
        return tuple(day + EPOCH for week in weeks for day in week)
    if len(seen) < FEWEST_DAYS or usual != 1:
        return None
    seen = seen[seen >= seen[-1] - DAYS_LOOKED_AT]
    absent = np.setdiff1d(np.arange(seen[0], seen[-1] + 1), seen)
    absent = absent[np.isin(absent % 7, np.unique(seen % 7))]
    return tuple(int(day) + EPOCH for day in absent)


def _longest_run(days: tuple[int, ...]) -> int:
    longest = run = 1
    for before, day in pairwise(days):
        run = run + 1 if day == before + 1 else 1
        longest = max(longest, run)
    return longest


@check("warning", subject="data", needs=("sources",))
def data_duplicate(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Two uploads give different values for the same fact; the newer one counts.

    Growth is not a clash: posts keep collecting reactions, and the last SETTLING_DAYS days of an upload were still
    being counted when it was made.
    """
    clashes = evidence.replaced
    if clashes.empty:
        return
    grew = clashes["new"] >= clashes["old"]
    settling = pd.Series(
        [
            _is_settling(key, evidence.sources.get(source)) if frame == "days" else frame == "posts"
            for frame, key, source in zip(clashes["frame"], clashes["key"], clashes["old_source"], strict=True)
        ],
        index=clashes.index,
        dtype=bool,
    )
    clashes = clashes[~(grew & settling)]
    for names, rows in clashes.groupby(["old_source", "new_source"], sort=True):
        old, new = (str(name) for name in names)
        yield Finding(
            "data",
            f"{old}:{new}",
            source_name(evidence, new),
            Mend("data", new),
            {
                "count": len(rows),
                "older": source_name(evidence, old),
                "newer": source_name(evidence, new),
                "measures": tuple(Term(f"measure-{measure}") for measure in rows["measure"].drop_duplicates()),
                "old": float(rows["old"].iloc[0]),
                "new": float(rows["new"].iloc[0]),
                "example": Term(f"measure-{rows['measure'].iloc[0]}"),
            },
        )


def _is_settling(key: str, older: SourceInfo | None) -> bool:
    if older is None or older.last is None:
        return False
    return date.fromisoformat(key[:10]) > older.last - timedelta(days=SETTLING_DAYS)


@check("error", subject="data", needs=("data",))
def data_mixed_currency(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Amounts come in several currencies, so no total of them means anything."""
    found: dict[str, set[str]] = {}
    for measure, money in MEASURES.items():
        if not money.money:
            continue
        for kind in ("days", "periods"):
            rows = evidence.facts[kind]
            if kind == "periods":
                rows = rows[(rows["measure"] == measure) & (rows["owner"] != "competitor") & rows["value"].notna()]
            else:
                rows = rows[rows[measure].notna()] if measure in rows else rows.iloc[:0]
            for currency in rows["currency"].unique():
                if currency:
                    found.setdefault(str(currency), set()).add(measure)
    if not found:
        yield Skipped("no_amounts")
    elif len(found) > 1:
        measures = sorted({measure for group in found.values() for measure in group})
        yield Finding(
            "data",
            "currency",
            Term("check-amounts"),
            Mend("data", "currency"),
            {
                "currencies": tuple(sorted(found)),
                "count": len(found),
                "measures": tuple(Term(f"measure-{measure}") for measure in measures),
            },
        )


@check("warning", subject="data", needs=("sources",))
def data_rejected_rows(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Rows of an upload could not be read."""
    for key, info in sorted(evidence.sources.items(), key=lambda pair: pair[1].name):
        if info.rows_rejected > 0:
            yield Finding(
                "data",
                key,
                info.name,
                Mend("data", key),
                {
                    "count": info.rows_rejected,
                    "lines": tuple(str(line) for line, _ in info.rejected[:LINES_SHOWN]),
                    "reasons": Sentences(tuple(f"import-reason_{reason}" for reason in _reasons(info))),
                },
            )


def _reasons(info: SourceInfo) -> list[str]:
    return list(dict.fromkeys(reason for _, reason in info.rejected))
