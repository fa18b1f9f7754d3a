"""Advertising: rows with a day become days by campaign, rows over a longer time figures of that period."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from smmdash import facts
from smmdash.importers.columns import TOTAL_WORDS, Figures, Work
from smmdash.importers.headers import folded, shown
from smmdash.importers.rows.money import MONEY, currencies
from smmdash.importers.rows.outcome import (
    Outcome,
    accounts_named,
    framed,
    periods_of,
    reject_unreadable,
    summaries,
    table_read,
)
from smmdash.importers.rows.repeats import reject_earlier_downloads
from smmdash.importers.rows.spans import NOT_KNOWN, as_of, days_above, days_in, named_span, ranges
from smmdash.importers.rows.totals import scarcely_named, set_written_totals_aside
from smmdash.metrics import MEASURES

_LABELS = ("campaign_detail", "breakdown")
_ALL = frozenset({"all", "all (default)", "todas", "todos", "tous", "toutes", "alle", "все", "visi", "visas"})
"""What Ads Manager writes in a pivot where a row is not of one day, name or breakdown."""
_LEVEL = re.compile(r"\s*[:：].*")
_VAT = re.compile(r"ндс|\bvat\b|\bpvn\b", re.I)


def read_ads(work: Work, account: str) -> Outcome:
    """Read a table of ads. The rows without a name or named a total are the file's own and stay out of the sums.

    Where nothing names an account the format's platform does, so that campaigns of two platforms that have one name
    stay two.
    """
    if not account and work.match.format.platform:
        work.ask("account")
        account = work.match.format.platform
    found = work.measures()
    names = _names(work)
    day = work.match.at("date")
    longer = ranges(work, day) if day is not None else None
    dates = None
    if day is not None and longer is None:
        dates = work.dates(day).values.astype("datetime64[D]").astype("datetime64[s]")
    undated = np.ones(len(work), dtype=bool) if dates is None else np.isnat(dates)
    labelled = any(work.match.all_at(role) for role in ("campaign", *_LABELS))
    unnamed = np.array([labelled and not name for name in names], dtype=bool)
    part, whole = _levels(work)
    work.verdicts.recognise(part, "other_level")
    totals = work.verdicts.recognise((unnamed | whole | _named_totals(work)) & undated, "total")
    set_written_totals_aside(work, found, scarcely_named(work) & undated)
    reject_earlier_downloads(work)
    reject_unreadable(work, found)
    if dates is not None:
        work.verdicts.reject(np.isnat(dates) & work.empty(day), "no_date")
        work.verdicts.reject(np.isnat(dates), "date_undecided" if _open(work, "order") else "date_unreadable")
    starts, ends = longer or _span(work, dates)
    unknown = np.isnat(starts) | np.isnat(ends)
    counted = ends
    if dates is None and work.has("undated") and unknown.all() and len(work):
        counted = np.full(len(work), as_of(work)[0])
        work.note("figure_undated", work.raw.first_line)
    elif dates is None:
        work.verdicts.reject(unknown, "no_date")
    own = work.own_figures(list(found))
    kept = work.verdicts.kept
    currency = currencies(work, found)
    _say_money(work, found, currency)
    accounts = accounts_named(work, account)
    named = str(pd.Series(accounts[kept]).mode().iloc[0]) if kept.any() else account
    _say_mixed_results(work)
    both = np.concatenate([starts[kept], ends[kept]])
    kind = "periods" if dates is None else "days"
    frames: dict[str, pd.DataFrame] = {}
    if dates is not None:
        frames["days"] = _days(work, {**found, **own}, names, dates, accounts, currency)
    else:
        frames["segments"] = _ads(work, found, names, counted, accounts)
        work.note("ads_as_periods", work.raw.first_line)
    stated = _totals(work, found, totals, starts, ends, named, currency)
    summed = _summed(work, found, starts, ends, accounts, currency, stated) if dates is None else []
    filled = [frame for frame in (*stated, *summed) if len(frame)]
    if filled:
        frames["periods"] = pd.concat(filled, ignore_index=True)
    measures = summaries(found, kept)
    several = sorted(set(currency[kept]) - {""})
    if len(several) > 1:  # amounts in two currencies have no sum
        work.note("currencies_mixed", work.raw.first_line, currencies=", ".join(several))
        measures |= {key: replace(measures[key], sum=None, last=None) for key in MONEY if key in measures}
    read = table_read(work, kind, account=named, dates=both, measures=measures)
    return Outcome(read, frames, tuple(work.questions))


def _open(work: Work, key: str) -> bool:
    return any(question.key == key for question in work.questions)


def _names(work: Work) -> np.ndarray:
    """Return a name for each row: campaign, ad and breakdown as far as the file has them.

    A campaign's number counts only where the file has no names of campaigns.
    """
    places = [work.match.at("campaign"), *(at for role in _LABELS for at in work.match.all_at(role))]
    columns = [work.trimmed(at).to_pylist() for at in places if at is not None]
    rows = zip(*columns, strict=True) if columns else ([""] for _ in range(len(work)))
    return np.array([" · ".join(dict.fromkeys(cell for cell in row if cell)) for row in rows], dtype=object)


def _levels(work: Work) -> tuple[np.ndarray, np.ndarray]:
    """Tell which rows of a pivot say All for some of their day, names and breakdowns, and which say it for each.

    A column that says nothing else divides nothing.
    """
    some, each = np.zeros(len(work), dtype=bool), np.ones(len(work), dtype=bool)
    divided = False
    for at in (at for role in ("date", "campaign", *_LABELS) for at in work.match.all_at(role)):
        cells = work.trimmed(at).dictionary_encode()
        words = np.array([folded(cell) in _ALL for cell in cells.dictionary.to_pylist()], dtype=bool)
        if not len(words) or not words.any() or words.all():
            continue
        said = words[cells.indices.to_numpy(zero_copy_only=False)]
        divided, some, each = True, some | said, each & (said | work.empty(at))
    return some & ~each, each & divided


def _named_totals(work: Work) -> np.ndarray:
    """Tell where a day, a name or the first cell says total: ``Total: Account``, ``Gesamt``, ``Итого``."""
    labels = [at for role in ("date", "campaign", *_LABELS) for at in work.match.all_at(role)]
    said = np.zeros(len(work), dtype=bool)
    for at in dict.fromkeys([0, *labels]):
        cells = work.trimmed(at).dictionary_encode()
        words = [_LEVEL.sub("", folded(cell)) in TOTAL_WORDS for cell in cells.dictionary.to_pylist()]
        if any(words):
            said |= np.array(words, dtype=bool)[cells.indices.to_numpy(zero_copy_only=False)]
    return said


def _span(work: Work, dates: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """Return each row's first and last day: from the row, else from above the table, else from the file's name."""
    if dates is not None:
        return dates, dates
    starts = ends = np.full(len(work), NOT_KNOWN)
    at = work.match.at("span")
    if at is not None and not work.empty(at).all():
        spans = [days_in(text, work) for text in work.trimmed(at).to_pylist()]
        starts, ends = np.array([pair[0] for pair in spans]), np.array([pair[1] for pair in spans])
    starts, ends = _stated(work, "start", starts), _stated(work, "end", ends)
    for first, last in (days_above(work), named_span(work.context.name)):
        open_ = np.isnat(starts) & np.isnat(ends)
        starts, ends = np.where(open_, first, starts), np.where(open_, last, ends)
    return starts, ends


def _stated(work: Work, role: str, days: np.ndarray) -> np.ndarray:
    at = work.match.at(role)
    if at is None:
        return days
    stated = work.dates(at).values.astype("datetime64[D]").astype("datetime64[s]")
    return np.where(np.isnat(days), stated, days)


def _say_money(work: Work, found: dict[str, Figures], currency: np.ndarray) -> None:
    """Say what the file leaves open about its amounts: the currency, and which of several columns was taken."""
    amount = found.get("spend")
    if amount is None:
        return
    if not any(currency):
        work.note("currency_unknown", work.raw.first_line, header=shown(amount.header))
    others = [
        work.raw.header[at]
        for at, (column, _) in work.match.columns.items()
        if column.measure == "spend" and work.raw.header[at] != amount.header
    ]
    if others:
        names = ", ".join(map(shown, others))
        work.note("spend_column", work.raw.first_line, header=shown(amount.header), others=names)
    elif _VAT.search(amount.header):
        work.note("spend_vat", work.raw.first_line, header=shown(amount.header))


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
    if not parts:
        return facts.empty("segments")
    rows = pd.concat(parts, ignore_index=True)
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
    """The file's own total as a figure of its period; of several the first that the rows add up to, else the last.

    An amount over several currencies is none, so it is left out.
    """
    if not len(places):
        return []
    kept = work.verdicts.kept
    place = next((place for place in places if _adds_up(found, place, kept)), places[-1])
    line = int(work.verdicts.lines[place])
    start, end = starts[place], ends[place]
    if np.isnat(start) and kept.any() and not np.isnat(starts[kept]).all():
        start, end = np.nanmin(starts[kept]), np.nanmax(ends[kept])
    monies = set(currency[kept]) - {""}
    money = next(iter(monies), str(currency[place])) if len(monies) < 2 else ""
    left_out = MONEY if len(monies) > 1 else ()
    values = {
        key: float(figures.values[place]) for key, figures in found.items() if key in MEASURES and key not in left_out
    }
    work.note("totals_apart", line)
    return [periods_of(work, account, values, start, end, line, currency=money)]


def _adds_up(found: dict[str, Figures], place: int, kept: np.ndarray) -> bool:
    for key, figures in found.items():
        stated = figures.values[place]
        if key not in MEASURES or MEASURES[key].kind != "flow" or np.isnan(stated):
            continue
        if abs(np.nansum(figures.values[kept]) - stated) > 0.005 * max(abs(stated), 1):
            return False
    return True


def _summed(
    work: Work,
    found: dict[str, Figures],
    starts: np.ndarray,
    ends: np.ndarray,
    accounts: np.ndarray,
    currency: np.ndarray,
    stated: list[pd.DataFrame],
) -> list[pd.DataFrame]:
    """Flows added up per period and account, amounts per currency too, where the file states no total of its own."""
    kept = work.verdicts.kept
    flows = [key for key in found if key in MEASURES and MEASURES[key].kind == "flow"]
    rows = pd.DataFrame({
        "start": starts[kept], "end": ends[kept], "account": accounts[kept], "currency": currency[kept],
        "line": work.verdicts.lines[kept], **{key: found[key].values[kept] for key in flows},
    })  # fmt: skip
    known = {(row.start, row.end, row.measure) for frame in stated for row in frame.itertuples()}
    frames = []
    for keys, by in (
        ([key for key in flows if key not in MONEY], ["start", "end", "account"]),
        ([key for key in flows if key in MONEY], ["start", "end", "account", "currency"]),
    ):
        for (start, end, account, *money), group in rows.groupby(by, sort=True, dropna=False):
            sums = {key: float(group[key].sum(min_count=1)) for key in keys if (start, end, key) not in known}
            line = int(group["line"].min())
            frames.append(periods_of(work, str(account), sums, start, end, line, currency="".join(map(str, money))))
    return frames


def _say_mixed_results(work: Work) -> None:
    at = work.match.at("indicator")
    if at is not None and len(set(work.trimmed(at).to_pylist()) - {""}) > 1:
        work.note("results_mixed", work.raw.first_line)
