"""Tables with one row per period and nothing else: a month's own figures, as people keep them in a sheet."""

import numpy as np
import pandas as pd

from smmdash.importers.columns import Work
from smmdash.importers.rows.money import MONEY, currencies
from smmdash.importers.rows.outcome import Outcome, accounts_named, framed, reject_unreadable, summaries, table_read


def read_plain_periods(work: Work, account: str) -> Outcome:
    """Read rows of a start, an end and figures; of two rows of one period and account the last counts."""
    found = work.measures()
    starts, ends = (work.dates(at).values.astype("datetime64[D]") for at in _places(work))
    accounts = accounts_named(work, account)
    verdicts = work.verdicts
    undated = np.isnat(starts) | np.isnat(ends)
    totals = np.any([work.is_total(at) for at in _places(work)], axis=0)
    verdicts.recognise(undated & totals, "total")
    empty = np.all([work.empty(at) for at in _places(work)], axis=0)
    verdicts.reject(undated & empty, "no_date")
    open_order = any(question.key == "order" for question in work.questions)
    verdicts.reject(undated, "date_undecided" if open_order else "date_unreadable")
    with np.errstate(invalid="ignore"):
        verdicts.reject(ends < starts, "date_unreadable")
    reject_unreadable(work, found)
    money = currencies(work, found)
    kept = np.flatnonzero(verdicts.kept)
    keys = pd.DataFrame({"start": starts, "end": ends, "account": accounts, "currency": money}).iloc[kept]
    repeated = np.zeros(len(work), dtype=bool)
    repeated[kept[keys.duplicated(keep="last").to_numpy()]] = True
    verdicts.reject(repeated, "duplicate")
    work.own_figures(list(found))
    kept = verdicts.kept
    parts = [
        pd.DataFrame({
            "start": starts[kept].astype("datetime64[s]"), "end": ends[kept].astype("datetime64[s]"),
            "account": accounts[kept], "line": verdicts.lines[kept], "measure": key,
            "value": figures.values[kept], "currency": money[kept] if key in MONEY else "",
        })
        for key, figures in found.items()
    ]  # fmt: skip
    rows = pd.concat(parts, ignore_index=True)
    rows = rows[rows["value"].notna()].reset_index(drop=True)
    whose = {"network": work.network, "owner": "own", "source": work.context.source}
    days = np.concatenate([starts[kept], ends[kept]]).astype("datetime64[s]")
    named = str(pd.Series(accounts[kept]).mode().iloc[0]) if kept.any() else account
    read = table_read(work, "periods", account=named, dates=days, measures=summaries(found, kept, ends))
    return Outcome(read, {"periods": framed("periods", {**rows, **whose})}, tuple(work.questions))


def _places(work: Work) -> tuple[int, int]:
    """Return where the days are; a table of periods is no such table without both."""
    (start, *_), (end, *_) = work.match.all_at("start"), work.match.all_at("end")
    return start, end
