"""Days whose columns name the network: ``Followers > Social network - X`` beside the same for Instagram."""

from dataclasses import replace

import numpy as np
import pandas as pd

from smmdash.importers.columns import Work
from smmdash.importers.headers import folded
from smmdash.importers.network_names import network_named
from smmdash.importers.results import MeasureSummary
from smmdash.importers.rows.outcome import Outcome, framed, reject_unreadable, summary, table_read
from smmdash.importers.rows.totals import set_written_totals_aside
from smmdash.metrics import MEASURES


def read_wide(work: Work, account: str) -> Outcome:
    """Read one row per day into a day of every network; columns of a network that is not known are listed as unused."""
    if not account:
        work.ask("account")
    at = work.match.at("date")
    dates = work.dates(at or 0).values.astype("datetime64[D]").astype("datetime64[s]")
    found = {}
    for place, (column, _) in work.match.columns.items():
        if column.role != "measure":
            continue
        header = work.raw.header[place]
        network = network_named(folded(header).rpartition(" - ")[2])
        if network and (network, column.measure) not in found:
            found[network, column.measure] = work.figures(place, column)
        else:
            work.unused.append(header)
    work.unused += [header for place, header in enumerate(work.raw.header) if place not in work.match.columns]
    verdicts = work.verdicts
    verdicts.recognise(np.isnat(dates) & work.is_total(at), "total")
    set_written_totals_aside(work, {key: figures for (_, key), figures in found.items()}, np.isnat(dates))
    verdicts.reject(np.isnat(dates) & work.empty(at), "no_date")
    open_order = any(question.key == "order" for question in work.questions)
    verdicts.reject(np.isnat(dates), "date_undecided" if open_order else "date_unreadable")
    reject_unreadable(work, {f"{network} {key}": figures for (network, key), figures in found.items()})
    repeated = np.zeros(len(work), dtype=bool)
    repeated[verdicts.kept] = pd.Series(dates[verdicts.kept]).duplicated(keep="last").to_numpy()
    verdicts.reject(repeated, "duplicate")
    kept = verdicts.kept
    parts = []
    for network in dict.fromkeys(network for network, _ in found):
        columns = {key: figures.values[kept] for (owner, key), figures in found.items() if owner == network}
        rows = pd.DataFrame({"date": dates[kept], "network": network, "line": verdicts.lines[kept], **columns})
        parts.append(rows[rows[list(columns)].notna().any(axis=1)])
    days = pd.concat(parts, ignore_index=True) if parts else pd.DataFrame()
    read = table_read(work, "days", account=account, dates=dates[kept], measures=_measures(days))
    frames = {"days": framed("days", {**days, "account": account, "source": work.context.source})} if len(days) else {}
    return Outcome(read, frames, tuple(work.questions))


def _measures(days: pd.DataFrame) -> dict[str, MeasureSummary]:
    """Figures of all networks added up, of the last day too; of a stock the latest level of every network."""
    made = {}
    for key in (str(name) for name in days if name in MEASURES):
        stock = MEASURES[key].kind == "stock"
        made[key] = summary(days[key].to_numpy(), days["date"].to_numpy(), stock=stock)
        known = days[days[key].notna()].sort_values("date", kind="stable")
        if len(known):
            last_day = known.loc[known["date"] == known["date"].max(), key]
            latest = known.groupby("network")[key].last() if stock else last_day
            made[key] = replace(made[key], last=float(latest.sum()))
    return made
