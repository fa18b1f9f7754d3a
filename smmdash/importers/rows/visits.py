"""Visits of a site: channels, sources and goals, as reports of Google Analytics and Yandex Metrica give them."""

import re
from dataclasses import replace

import numpy as np
import pandas as pd

from smmdash.facts import measures as measures_of
from smmdash.importers.columns import Figures, Work, series
from smmdash.importers.declaration import Column
from smmdash.importers.headers import folded, own_name, shown
from smmdash.importers.results import MeasureSummary
from smmdash.importers.rows.days import bounced, read_days, social_rows
from smmdash.importers.rows.levels import LEVEL, divisions, set_levels_aside, total_rows
from smmdash.importers.rows.money import MONEY, currencies
from smmdash.importers.rows.outcome import Outcome, framed, periods_of, reject_unreadable, summaries, table_read
from smmdash.importers.rows.repeats import reject_earlier_downloads
from smmdash.importers.rows.spans import as_of, days_above, named_span, ranges, span
from smmdash.metrics import MEASURES

_DIMENSIONS = {
    "социальная сеть": "social_network", "social network": "social_network", "страна": "country", "country": "country",
    "город": "city", "city": "city", "возраст": "age", "age": "age", "пол": "gender", "gender": "gender",
}  # fmt: skip
_SOCIAL = "social_network"
_GOAL = re.compile(r"\((.*)\)\s*$")


def read_visits(work: Work, account: str) -> Outcome:
    """Read a report of Yandex Metrica: by day, by week or month, or over one period; one level of its tree counts."""
    _settle_goals(work)
    set_levels_aside(work)
    day = work.match.at("date")
    if day is None:
        return read_channels(work, account)
    longer = ranges(work, day)
    if longer is not None:
        return _stretches(work, account, *longer)
    dimension = _dimension(work)
    if work.match.at("channel") is not None or not dimension or dimension.startswith("utm_") or dimension == _SOCIAL:
        return _by_day(work, account, dimension)
    return read_channels(work, account)


def _settle_goals(work: Work) -> None:
    """One goal's completions are the conversions; several goals stay apart under their own names, never added."""
    columns = dict(work.match.columns)
    places = work.match.all_at("goal")
    goals = {folded(found[1]) for at in places if (found := _GOAL.search(work.raw.header[at]))}
    counted = any(column.measure == "conversions" for column, _ in columns.values())
    if len(goals) == 1 and not counted:
        column, name = columns[places[0]]
        columns[places[0]] = (Column("measure", column.names, "conversions"), name)
        work.match = replace(work.match, columns=columns)
    elif len(goals) > 1:
        work.note("goals_apart", work.raw.first_line, count=len(goals))


def _label(work: Work) -> int | None:
    """The column that names a row's group: the channel, else the outermost division, of a page its whole address."""
    places = divisions(work)
    if not places:
        return None
    stem = LEVEL.sub("", work.raw.header[places[0]])
    return [at for at in places if LEVEL.sub("", work.raw.header[at]) == stem][-1]


def _dimension(work: Work) -> str:
    """The name of the report's outermost division beside days, empty where it has none."""
    if work.match.at("channel") is not None:
        return "channel"
    at = _label(work)
    if at is None:
        return ""
    if not work.has("site_visits"):
        return "source"
    header = folded(work.raw.header[at])
    return _DIMENSIONS.get(header) or own_name(header, set())


def _by_day(work: Work, account: str, dimension: str) -> Outcome:
    """Days of the whole site; visits by UTM tags are days of a campaign, those from social networks social ones."""
    if dimension.startswith("utm_"):
        tags = [work.trimmed(at).to_pylist() for at in work.match.all_at("breakdown")]
        joined = [" / ".join(filter(None, row)) for row in zip(*tags, strict=True)]
        work.campaigns = np.array([name or "(utm)" for name in joined], dtype=object)
    outcome = read_days(work, account)
    days = outcome.frames["days"]
    measures = dict(outcome.read.measures)
    if dimension == _SOCIAL:
        names = {"sessions": "social_sessions", "conversions": "social_conversions"}
        days = days[[name for name in days if name not in MEASURES or name in names]].rename(columns=names)
        measures = {names[key]: measure for key, measure in measures.items() if key in names}
    amounts = [key for key in MONEY if key in days]
    if amounts:  # the visits of a day must not stand twice, with and without a currency
        paid = days.drop(columns=[name for name in measures_of(days, "days") if name not in amounts])
        paid = paid[paid[amounts].notna().any(axis=1)].assign(currency=_currency(work))
        days = pd.concat([days.drop(columns=amounts), paid], ignore_index=True)
    frames = {**outcome.frames, "days": framed("days", {**days})}
    if "periods" in frames:
        totals = frames["periods"]
        money = totals["currency"].mask(totals["measure"].isin(MONEY), _currency(work))
        frames["periods"] = framed("periods", {**totals, "currency": money})
    if dimension == _SOCIAL or dimension.startswith("utm_"):
        frames.pop("periods", None)  # the total of a part would pass for the site's
    return Outcome(replace(outcome.read, measures=measures), frames, outcome.questions)


def _currency(work: Work) -> str:
    return next(filter(None, currencies(work, work.measures())), "")


def _days_of(work: Work) -> tuple[np.datetime64, np.datetime64]:
    """The period that a report without days is about: stated above it, or in its file's name."""
    day = work.match.at("date")
    if day is not None:
        days = work.dates(day).values[work.verdicts.kept].astype("datetime64[D]").astype("datetime64[s]")
        if not np.isnat(days).all():
            return np.nanmin(days), np.nanmax(days)
    for start, end in (span(work), days_above(work), named_span(work.raw.member or work.context.name)):
        if not np.isnat(start) and not np.isnat(end) and start <= end:
            return start, end
    return span(work)


def read_channels(work: Work, account: str) -> Outcome:
    """Read one row per channel or source: flows are added up, those of social networks apart, each row a segment.

    The file's own total is the figure of the period where it has one, for people too, whom rows cannot add up to. A
    report of a part of the site, such as its search phrases, gives segments only.
    """
    start, end = _days_of(work)
    found = work.measures()
    label = _label(work) or 0
    totals = work.verdicts.recognise(total_rows(work), "total")
    reject_earlier_downloads(work)
    work.verdicts.reject(work.empty(label), "no_segment")
    reject_unreadable(work, found)
    own = _goals(work, work.own_figures(list(found)))
    kept = work.verdicts.kept
    dimension = _dimension(work)
    figures = {key: one for key, one in {**found, **bounced(work, found)}.items() if key in MEASURES} | own
    flows = [key for key in figures if key in own or MEASURES[key].kind == "flow"]
    values = {key: float(np.nansum(figures[key].values[kept])) for key in flows} if kept.any() else {}
    stated = {key: float(one.values[totals[0]]) for key, one in figures.items()} if len(totals) else {}
    if stated:
        _compare(work, found, int(work.verdicts.lines[totals[0]]), stated, values)
        values |= {key: value for key, value in stated.items() if not np.isnan(value)}
    social = social_rows(work) & kept if dimension == "channel" else kept & (dimension == _SOCIAL)
    for key in ("sessions", "conversions"):
        if key in values and dimension in ("channel", _SOCIAL):
            values[f"social_{key}"] = float(np.nansum(figures[key].values[social]))
    if work.has("site_visits") and dimension != "channel":
        values = {key: value for key, value in values.items() if key.startswith("social_")}
    line = int(work.verdicts.lines[totals[0]]) if len(totals) else work.raw.first_line
    frame = periods_of(work, account, values, start, end, line, currency=_currency(work))
    if np.isnat(end) and len(frame):
        work.note("figure_undated", work.raw.first_line)
    measures = summaries(found, kept)
    for key in [key for key in measures if MEASURES[key].kind == "unique"]:
        measures[key] = replace(measures[key], sum=values.get(key))  # people are not the sum of the rows
    for key in [key for key in values if key in MEASURES and key not in measures]:
        measures[key] = MeasureSummary(values[key], None, 1, 0)
    if dimension == _SOCIAL:  # what it counts are not the visits of the whole site
        measures = {key: measure for key, measure in measures.items() if key not in ("sessions", "conversions")}
    days = np.array([start, end], dtype="datetime64[s]")
    if np.isnat(end) and work.has("site_visits"):
        counted, origin = as_of(work)
        date = counted.astype("datetime64[D]").item()
        work.note("segments_undated", work.raw.first_line, origin=origin, date=date)
    else:
        counted = end
    on = np.full(len(work), counted, "datetime64[s]")
    frames = {"segments": _by_label(work, account, found, dimension, label, on)}
    read = table_read(work, "periods", account=account, dates=days, measures=measures)
    if len(frame):
        frames["periods"] = frame
    return Outcome(read, frames, tuple(work.questions))


def _goals(work: Work, own: dict[str, Figures]) -> dict[str, Figures]:
    """Of the columns under their own names those that count completions of a goal."""
    headers = {work.raw.header[at] for at in work.match.all_at("goal")}
    return {name: figures for name, figures in own.items() if figures.header in headers}


def _compare(
    work: Work, found: dict[str, Figures], line: int, stated: dict[str, float], summed: dict[str, float]
) -> None:
    """Say that a total is kept apart, and where its rows do not add up to it."""
    work.note("totals_apart", line)
    for key in [key for key in found if key in summed]:
        if abs(stated[key] - summed[key]) > 0.005 * max(abs(stated[key]), 1):
            header = shown(found[key].header)
            work.note("totals_differ", line, header=header, total=stated[key], rows=summed[key])
            return


def _stretches(work: Work, account: str, starts: np.ndarray, ends: np.ndarray) -> Outcome:
    """Rows of weeks or months: figures of those periods, not of days."""
    found = work.measures()
    dimension = _dimension(work)
    work.verdicts.recognise(total_rows(work), "total")
    work.verdicts.reject(np.isnat(starts) | np.isnat(ends), "date_unreadable")
    reject_unreadable(work, found)
    figures = {key: one for key, one in {**found, **bounced(work, found)}.items() if key in MEASURES}
    figures |= _goals(work, work.own_figures(list(found)))
    kept = work.verdicts.kept
    social = social_rows(work)
    columns = {key: one.values[kept] for key, one in figures.items()}
    identity = {"start": starts[kept], "end": ends[kept], "line": work.verdicts.lines[kept], "social": social[kept]}
    rows = pd.DataFrame({**identity, **columns})
    part = dimension not in ("", "channel")
    frames = []
    for (start, end), group in rows.groupby(["start", "end"], sort=True):
        one = len(group) == 1
        flows = [key for key in figures if one or key not in MEASURES or MEASURES[key].kind == "flow"]
        values = {key: float(group[key].sum(min_count=1)) for key in flows if not part}
        whole = {"channel": group["social"], _SOCIAL: group["social"] | True}.get(dimension)
        if whole is not None:
            for key in [key for key in ("sessions", "conversions") if key in figures]:
                values[f"social_{key}"] = float(group.loc[whole, key].sum())
        frames.append(periods_of(work, account, values, start, end, int(group["line"].min()), currency=_currency(work)))
    filled = [frame for frame in frames if len(frame)]
    work.note("days_as_periods", work.raw.first_line)
    read = table_read(
        work, "periods", account=account, dates=np.concatenate([starts[kept], ends[kept]]),
        measures=summaries(found, kept),
    )  # fmt: skip
    made = {"periods": pd.concat(filled, ignore_index=True)} if filled else {}
    label = _label(work)
    if label is not None:
        made["segments"] = _by_label(work, account, found, dimension, label, ends)
    return Outcome(read, made, tuple(work.questions))


def _by_label(
    work: Work, account: str, found: dict[str, Figures], dimension: str, label: int, days: np.ndarray
) -> pd.DataFrame:
    """Every channel as a segment of its day; rows that repeat one are added, what counts people is dropped then."""
    kept = work.verdicts.kept
    columns = {key: figures.values[kept] for key, figures in found.items() if key in MEASURES}
    names = series(work.trimmed(label), kept)
    rows = pd.DataFrame({"segment": names, "as_of": days[kept], "line": work.verdicts.lines[kept], **columns})
    if rows.duplicated(["segment", "as_of"]).any():
        flows = [key for key in columns if MEASURES[key].kind == "flow"]
        groups = rows.groupby(["segment", "as_of"], sort=False, dropna=False)
        rows = groups[flows].sum(min_count=1).join(groups["line"].min()).reset_index()
    long = rows.melt(["segment", "as_of", "line"], var_name="measure", value_name="value").dropna(subset="value")
    identity = {"network": work.network, "account": account, "dimension": dimension, "source": work.context.source}
    return framed("segments", {**long.reset_index(drop=True), **identity})
