"""Tables with one row per account: figures of a whole period, and levels at its end."""

import numpy as np
import pandas as pd

from smmdash.importers.columns import Figures, Work
from smmdash.importers.results import MeasureSummary
from smmdash.importers.rows.outcome import Outcome, framed, reject_unreadable, summaries, table_read
from smmdash.importers.rows.spans import as_of, days_above, named_span
from smmdash.metrics import MEASURES


def read_accounts(work: Work, account: str) -> Outcome:
    """Read rows of accounts: what adds up becomes a figure of the period, a stock the level on the period's last day.

    In a list of anybody's accounts (role ``owner``) the one that a person named is their own, the others are
    competitors, whose levels stay figures of the period.
    """
    start, end = _span(work)
    day, origin = (end, "period") if not np.isnat(end) else as_of(work)
    found = work.measures()
    listed = work.match.at("owner")
    at = listed if listed is not None else work.match.at("account")
    names = work.trimmed(at).to_pylist() if at is not None else [account] * len(work)
    verdicts = work.verdicts
    verdicts.recognise(work.is_total(at), "total")
    verdicts.reject(np.array([not name for name in names], dtype=bool), "no_account")
    work.reject_unknown_networks()
    reject_unreadable(work, found)
    own = work.own_figures(list(found))
    people = pd.DataFrame({"account": names})
    people["network"] = work.network if work.by_row is None else work.by_row
    people["line"] = verdicts.lines
    repeated = np.zeros(len(work), dtype=bool)
    repeated[verdicts.kept] = people[verdicts.kept].duplicated(["account", "network"], keep="last").to_numpy()
    verdicts.reject(repeated, "duplicate")
    kept = verdicts.kept
    people["owner"] = "own"
    if listed is not None:
        people["owner"] = np.where(people["account"] == account, "own", "competitor") if account else "competitor"
    frames = {"periods": _periods(work, people, {**found, **own}, start, end)}
    levels = _levels(people[kept], {key: figures.values[kept] for key, figures in found.items()}, day)
    if len(levels):
        frames["days"] = framed("days", {**levels, "source": work.context.source})
        if origin != "period":
            date = day.astype("datetime64[D]").item()
            work.note("stock_undated", work.raw.first_line, origin=origin, date=date)
    if np.isnat(start) and len(frames["periods"]):
        work.note("figure_undated", work.raw.first_line)
    frames = {kind: frame for kind, frame in frames.items() if len(frame)}
    days = np.array([start, end], dtype="datetime64[s]") if not np.isnat(end) else None
    measures = {key: _whole(key, one, found[key], kept) for key, one in summaries(found, kept).items()}
    mine = sorted(set(people["account"][kept & (people["owner"] == "own").to_numpy()]))
    read = table_read(work, "periods", account=mine[0] if mine else account, dates=days, measures=measures)
    return Outcome(read, frames, tuple(work.questions))


def _whole(key: str, one: MeasureSummary, figures: Figures, kept: np.ndarray) -> MeasureSummary:
    """Levels of several accounts on one day add up."""
    values = figures.values[kept]
    if MEASURES[key].kind != "stock" or np.isnan(values).all():
        return one
    return MeasureSummary(None, float(np.nansum(values)), one.count, one.missing)


def _span(work: Work) -> tuple[np.datetime64, np.datetime64]:
    start, end = days_above(work)
    return (start, end) if not np.isnat(end) else named_span(work.context.name)


def _periods(
    work: Work, people: pd.DataFrame, found: dict[str, Figures], start: np.datetime64, end: np.datetime64
) -> pd.DataFrame:
    parts = []
    for key, figures in found.items():
        rows = people.assign(measure=key, value=figures.values)
        keep = work.verdicts.kept & ~np.isnan(figures.values)
        if key in MEASURES and MEASURES[key].kind == "stock":
            keep &= (people["owner"] == "competitor").to_numpy()
        parts.append(rows[keep])
    rows = pd.concat(parts, ignore_index=True) if parts else people.assign(measure="", value=np.nan).iloc[:0]
    days = {name: pd.Series([day] * len(rows), dtype="datetime64[s]") for name, day in (("start", start), ("end", end))}
    return framed("periods", {**rows, **days, "source": work.context.source})


def _levels(people: pd.DataFrame, found: dict[str, np.ndarray], day: np.datetime64) -> pd.DataFrame:
    stocks = {key: values for key, values in found.items() if MEASURES[key].kind == "stock"}
    rows = people.assign(date=day.astype("datetime64[s]"), **stocks)
    return rows[(rows["owner"] == "own") & rows[list(stocks)].notna().any(axis=1)].drop(columns="owner")
