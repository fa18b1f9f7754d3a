"""Tables whose figures belong to a whole period: a profile's overview, competitors, channels of a report."""

from collections.abc import Sequence

import numpy as np
import pandas as pd

from smmdash.importers.columns import Work
from smmdash.importers.headers import folded, own_name
from smmdash.importers.reading.numbers import read_numbers
from smmdash.importers.results import MeasureSummary
from smmdash.importers.rows.accounts import read_accounts
from smmdash.importers.rows.ads import read_ads
from smmdash.importers.rows.outcome import (
    Outcome,
    framed,
    periods_of,
    reject_unreadable,
    summaries,
    summary,
    table_read,
)
from smmdash.importers.rows.plain_periods import read_plain_periods
from smmdash.importers.rows.spans import NOT_KNOWN, as_of, days_in
from smmdash.importers.rows.visits import read_channels
from smmdash.metrics import MEASURES

_LABELS = {
    "impressions": "impressions", "unique views": "reach", "members reached": "reach", "engagements": "engagements",
    "new followers": "followers_gained", "profile views": "profile_views",
}  # fmt: skip


def read_periods(work: Work, account: str) -> Outcome:
    """Read a table of figures that describe a period."""
    if work.has("single_figure"):
        return _single_figure(work, account)
    if work.has("span_in_header"):
        return _labelled(work, account)
    if work.has("span_above"):
        return _competitors(work, account)
    if work.has("accounts_of_a_period"):
        return read_accounts(work, account)
    if work.has("row_is_period"):
        return read_plain_periods(work, account)
    if work.has("channels_of_a_period"):
        return read_channels(work, account)
    return read_ads(work, account)


def _outcome(
    work: Work,
    account: str,
    frames: Sequence[pd.DataFrame],
    days: Sequence[np.datetime64],
    measures: dict[str, MeasureSummary],
    **more: pd.DataFrame,
) -> Outcome:
    read = table_read(work, "periods", account=account, dates=np.array(days, dtype="datetime64[s]"), measures=measures)
    filled = [frame for frame in frames if len(frame)]
    stacked = {"periods": pd.concat(filled, ignore_index=True)} if filled else {}
    return Outcome(read, {**stacked, **more}, tuple(work.questions))


def _single_figure(work: Work, account: str) -> Outcome:
    """A title and one number, such as the followers of a page. A stock counts on the day the export tells of."""
    meaning = work.match.meaning
    key = meaning.measure if meaning else "followers"
    cells = [work.strings(at)[0].as_py() for at in range(len(work.raw.header))]
    values = read_numbers([cell for cell in cells if cell.strip()] or [""], whole=True).values
    if np.isnan(values[0]) or len(values) != 1:
        work.verdicts.reject(np.ones(1, dtype=bool), "figures_unreadable")
        return _outcome(work, account, (), (), {})
    value, line = float(values[0]), int(work.verdicts.lines[0])
    if MEASURES[key].kind != "stock":
        work.note("figure_undated", line)
        frame = periods_of(work, account, {key: value}, NOT_KNOWN, NOT_KNOWN, line)
        return _outcome(work, account, [frame], (), {key: MeasureSummary(value, value, 1, 0)})
    day, origin = as_of(work)
    if origin != "period":
        work.note("stock_undated", line, origin=origin, date=day.astype("datetime64[D]").item())
    whose = {"network": work.network, "account": account, "source": work.context.source}
    row = framed("days", {"date": [day], "line": [line], key: [value], **whose})
    read = table_read(
        work, "days", account=account, dates=np.array([day]), measures={key: MeasureSummary(None, value, 1, 0)}
    )
    return Outcome(read, {"days": row}, tuple(work.questions))


def _labelled(work: Work, account: str) -> Outcome:
    """Each row names a figure; the second header cell holds the period."""
    start, end = days_in(work.raw.header[1], work)
    labels = work.trimmed(0).to_pylist()
    numbers = read_numbers(work.strings(1), whole=True)
    work.verdicts.reject(numbers.rejected, "figures_unreadable")
    frames, measures = [], {}
    taken = set(MEASURES)
    for place in np.flatnonzero(work.verdicts.kept):
        key = _LABELS.get(folded(labels[place])) or own_name(labels[place], taken)
        if key not in MEASURES:
            work.unused.append(labels[place])
        value = float(numbers.values[place])
        frames.append(periods_of(work, account, {key: value}, start, end, int(work.verdicts.lines[place])))
        measures[key] = summary(np.array([value]), np.array([end]))
    return _outcome(work, account, frames, (start, end), measures)


def _competitors(work: Work, account: str) -> Outcome:
    """One row per page; the line above holds the period. A page named like the account is its own."""
    start, end = next(
        (days for line in work.raw.preamble if not np.isnat((days := days_in(line, work))[0])), (NOT_KNOWN, NOT_KNOWN)
    )
    found = work.measures()
    names = work.trimmed(work.match.at("owner")).to_pylist()
    work.verdicts.reject(np.array([not name for name in names], dtype=bool), "no_id")
    reject_unreadable(work, found)
    work.own_figures(list(found))
    frames = [
        periods_of(
            work, names[place], {key: float(figures.values[place]) for key, figures in found.items()}, start, end,
            int(work.verdicts.lines[place]), owner="own" if account and names[place] == account else "competitor",
        )
        for place in np.flatnonzero(work.verdicts.kept)
    ]  # fmt: skip
    return _outcome(work, account, frames, (start, end), summaries(found, work.verdicts.kept))
