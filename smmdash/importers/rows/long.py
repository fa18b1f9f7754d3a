"""Long tables of days: each row is one figure of one day, and its label says which."""

import numpy as np
import pandas as pd

from smmdash.importers.columns import OWN_MOST, Work
from smmdash.importers.headers import folded
from smmdash.importers.rows.outcome import Outcome, framed, summary, table_read
from smmdash.metrics import MEASURES


def read_long(work: Work, account: str) -> Outcome:
    """Read rows of day, label and value. The last label of a row names its figure; what comes before is its section.

    Rows whose label is no measure, such as the visitors of one sex, are set aside and their labels listed as unused.
    """
    at = work.match.at("value")
    assert at is not None
    keys = _keys(work)
    figures = work.figures(at)
    when = work.match.at("date")
    assert when is not None
    read = work.dates(when)
    dates = read.values.astype("datetime64[D]").astype("datetime64[s]")
    verdicts = work.verdicts
    verdicts.recognise(keys == "", "not_ours")
    verdicts.reject(np.isnat(dates) & work.empty(when), "no_date")
    verdicts.reject(np.isnat(dates), "date_undecided" if read.undecided else "date_unreadable")
    open_decimal = any(question.key == "decimal" for question in work.questions)
    verdicts.reject(figures.rejected, "figures_undecided" if open_decimal else "figures_unreadable")
    verdicts.reject(np.isnan(figures.values), "no_figures")
    named = pd.DataFrame({"date": dates, "measure": keys, "value": figures.values, "line": verdicts.lines})
    repeated = np.zeros(len(work), dtype=bool)
    repeated[verdicts.kept] = named[verdicts.kept].duplicated(["date", "measure"], keep="last").to_numpy()
    verdicts.reject(repeated, "duplicate")
    rows = named[verdicts.kept]
    measures = {
        str(key): summary(part["value"].to_numpy(), part["date"].to_numpy(), stock=MEASURES[str(key)].kind == "stock")
        for key, part in rows.groupby("measure", sort=False)
    }
    wide = rows.pivot(index="date", columns="measure", values="value")
    wide["line"] = rows.groupby("date")["line"].min()
    table = table_read(work, "days", account=account, dates=rows["date"].to_numpy(), measures=measures)
    whose = {"network": work.network, "account": account, "source": work.context.source}
    return Outcome(table, {"days": framed("days", {**wide.reset_index(), **whose})}, tuple(work.questions))


def _keys(work: Work) -> np.ndarray:
    """Return the measure that each row's last label names, empty where it names none."""
    columns = [work.trimmed(at).to_pylist() for at in work.match.all_at("label")]
    paths = [tuple(cell for cell in row if cell) for row in zip(*columns, strict=True)]
    meant = {path: work.match.layout.labels.get(folded(path[-1]), "") if path else "" for path in set(paths)}
    unknown = sorted(" · ".join(path) for path, key in meant.items() if path and not key)
    work.unused += unknown[:OWN_MOST]
    return np.array([meant[path] for path in paths], dtype=object)
