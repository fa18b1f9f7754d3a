"""Advertising: rows with a day become days by campaign, rows over a longer time figures of that period."""

import re

import numpy as np
import pandas as pd

from smmdash.importers.columns import Figures, Work
from smmdash.importers.rows.outcome import Outcome, framed, periods_of, reject_unreadable, summaries, table_read
from smmdash.importers.rows.spans import NOT_KNOWN, days_in
from smmdash.metrics import MEASURES

_CURRENCY = re.compile(r"\(([A-Z]{3})\)")
_LABELS = ("campaign", "campaign_detail", "breakdown")


def read_ads(work: Work, account: str) -> Outcome:
    """Read a table of ads. The first row without a name is the file's own total and stays out of the sums."""
    found = work.measures()
    names = _names(work)
    day = work.match.at("date")
    dates = work.dates(day).values.astype("datetime64[D]").astype("datetime64[s]") if day is not None else None
    unnamed = np.array([not name for name in names], dtype=bool)
    totals = work.verdicts.recognise(unnamed & (np.isnat(dates) if dates is not None else True), "total")
    reject_unreadable(work, found)
    if dates is not None:
        work.verdicts.reject(np.isnat(dates) & work.empty(day), "no_date")
        work.verdicts.reject(np.isnat(dates), "date_undecided" if _open(work, "order") else "date_unreadable")
    starts, ends = _span(work, dates)
    if dates is None:
        work.verdicts.reject(np.isnat(starts) | np.isnat(ends), "no_date")
    own = work.own_figures(list(found))
    kept = work.verdicts.kept
    currency = _currency(work, found)
    accounts = _accounts(work, account)
    named = str(pd.Series(accounts[kept]).mode().iloc[0]) if kept.any() else account
    _say_mixed_results(work)
    both = np.concatenate([starts[kept], ends[kept]])
    kind = "periods" if dates is None else "days"
    frames: dict[str, pd.DataFrame] = {}
    if dates is not None:
        frames["days"] = _days(work, {**found, **own}, names, dates, accounts, currency)
    else:
        frames["segments"] = _ads(work, found, names, ends, accounts)
        work.note("ads_as_periods", work.raw.first_line)
    stated = _totals(work, found, totals, starts, ends, named, currency)
    summed = _summed(work, found, starts, ends, accounts, currency, stated) if dates is None else []
    filled = [frame for frame in (*stated, *summed) if len(frame)]
    if filled:
        frames["periods"] = pd.concat(filled, ignore_index=True)
    read = table_read(work, kind, account=named, dates=both, measures=summaries(found, kept))
    return Outcome(read, frames, tuple(work.questions))


def _open(work: Work, key: str) -> bool:
    return any(question.key == key for question in work.questions)


def _names(work: Work) -> np.ndarray:
    """Return a name for each row: campaign, ad and breakdown as far as the file has them."""
    columns = [work.trimmed(at).to_pylist() for role in _LABELS for at in work.match.all_at(role)]
    rows = zip(*columns, strict=True) if columns else ([""] for _ in range(len(work)))
    return np.array([" · ".join(dict.fromkeys(cell for cell in row if cell)) for row in rows], dtype=object)


def _accounts(work: Work, account: str) -> np.ndarray:
    at = work.match.at("account")
    if at is None:
        return np.full(len(work), account, dtype=object)
    return np.array([name or account for name in work.trimmed(at).to_pylist()], dtype=object)


def _span(work: Work, dates: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    if dates is not None:
        return dates, dates
    at = work.match.at("span")
    if at is not None and not work.empty(at).all():
        spans = [days_in(text, work) for text in work.trimmed(at).to_pylist()]
        starts, ends = np.array([pair[0] for pair in spans]), np.array([pair[1] for pair in spans])
    else:
        nothing = np.full(len(work), NOT_KNOWN)
        starts, ends = nothing, nothing
    for role, days in (("start", starts), ("end", ends)):
        place = work.match.at(role)
        if place is not None:
            stated = work.dates(place).values.astype("datetime64[D]").astype("datetime64[s]")
            days = np.where(np.isnat(days), stated, days)
        if role == "start":
            starts = days
        else:
            ends = days
    return starts, ends


def _currency(work: Work, found: dict[str, Figures]) -> np.ndarray:
    """Return each row's currency: from a column, from the header of the amount, from the cells."""
    at = work.match.at("currency")
    if at is not None and not work.empty(at).all():
        return np.array(work.trimmed(at).to_pylist(), dtype=object)
    spend = found.get("spend")
    if spend is None:
        return np.full(len(work), "", dtype=object)
    stated = _CURRENCY.search(spend.header)
    return np.full(len(work), stated[1] if stated else spend.currency, dtype=object)


def _days(
    work: Work,
    found: dict[str, Figures],
    names: np.ndarray,
    dates: np.ndarray,
    accounts: np.ndarray,
    currency: np.ndarray,
) -> pd.DataFrame:
    """Rows of one day, campaign and currency are added; reach is kept only where nothing was added."""
    kept = work.verdicts.kept
    rows = pd.DataFrame(
        {"date": dates[kept], "account": accounts[kept], "campaign": names[kept], "currency": currency[kept],
         "line": work.verdicts.lines[kept], **{key: figures.values[kept] for key, figures in found.items()}}
    )  # fmt: skip
    key = ["date", "account", "campaign", "currency"]
    if rows.duplicated(key).any():
        flows = [name for name in map(str, rows.columns) if name in MEASURES and MEASURES[name].kind == "flow"]
        lost = [figures.header for name, figures in found.items() if name in MEASURES and name not in flows]
        groups = rows.groupby(key, sort=False)
        added = groups[flows].sum(min_count=1).join(groups["line"].min()).reset_index()
        work.note("rows_added", rows=len(rows), days=len(added))
        if lost:
            work.note("users_dropped", columns=", ".join(lost))
        rows = added
    return framed("days", {**rows, "network": work.network, "source": work.context.source})


def _ads(
    work: Work, found: dict[str, Figures], names: np.ndarray, ends: np.ndarray, accounts: np.ndarray
) -> pd.DataFrame:
    """Every ad as a segment of its period, one row per figure."""
    kept = work.verdicts.kept
    parts = [
        pd.DataFrame({
            "line": work.verdicts.lines[kept], "account": accounts[kept], "as_of": ends[kept], "segment": names[kept],
            "measure": key, "value": figures.values[kept],
        })
        for key, figures in found.items()
    ]  # fmt: skip
    rows = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    rows = rows[rows["value"].notna()].reset_index(drop=True)
    repeated = rows.duplicated(["account", "as_of", "segment", "measure"], keep=False)
    if repeated.any():  # two ads of one name stay two
        numbered = rows[repeated].groupby(["account", "as_of", "segment", "measure"]).cumcount() + 1
        rows.loc[repeated, "segment"] = rows["segment"][repeated] + " #" + numbered.astype(str)
    identity = {"network": work.network, "dimension": "ad", "source": work.context.source}
    return framed("segments", {**rows, **identity})


def _totals(
    work: Work,
    found: dict[str, Figures],
    places: np.ndarray,
    starts: np.ndarray,
    ends: np.ndarray,
    account: str,
    currency: np.ndarray,
) -> list[pd.DataFrame]:
    """The file's own total as a figure of its period."""
    frames = []
    for place in places[:1]:
        line = int(work.verdicts.lines[place])
        start, end = starts[place], ends[place]
        kept = work.verdicts.kept
        if np.isnat(start) and kept.any():
            start, end = np.nanmin(starts[kept]), np.nanmax(ends[kept])
        values = {key: float(figures.values[place]) for key, figures in found.items() if key in MEASURES}
        money = str(currency[place]) or (str(currency[kept][0]) if kept.any() else "")
        frames.append(periods_of(work, account, values, start, end, line, currency=money))
        work.note("totals_apart", line)
    return frames


def _summed(
    work: Work,
    found: dict[str, Figures],
    starts: np.ndarray,
    ends: np.ndarray,
    accounts: np.ndarray,
    currency: np.ndarray,
    stated: list[pd.DataFrame],
) -> list[pd.DataFrame]:
    """Flows added up per period, account and currency where the file states no total of its own for it."""
    kept = work.verdicts.kept
    flows = [key for key in found if key in MEASURES and MEASURES[key].kind == "flow"]
    rows = pd.DataFrame({
        "start": starts[kept], "end": ends[kept], "account": accounts[kept], "currency": currency[kept],
        "line": work.verdicts.lines[kept], **{key: found[key].values[kept] for key in flows},
    })  # fmt: skip
    known = {(row.start, row.end) for frame in stated for row in frame.itertuples()}
    frames = []
    for (start, end, account, money), group in rows.groupby(["start", "end", "account", "currency"], sort=True):
        if (start, end) in known:
            continue
        sums = {key: float(group[key].sum(min_count=1)) for key in flows}
        frames.append(periods_of(work, str(account), sums, start, end, int(group["line"].min()), currency=str(money)))
    return frames


def _say_mixed_results(work: Work) -> None:
    at = work.match.at("indicator")
    if at is not None and len(set(work.trimmed(at).to_pylist()) - {""}) > 1:
        work.note("results_mixed", work.raw.first_line)
