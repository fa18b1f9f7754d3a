"""Tables that divide an audience or a figure: by age, sex, country, city, hour, type of post."""

import re

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Work
from smmdash.importers.headers import folded, own_name
from smmdash.importers.reading.numbers import NumberColumn, read_numbers
from smmdash.importers.rows.outcome import Outcome, framed, reject_unreadable, summary, table_read
from smmdash.importers.rows.spans import as_of

SHARE = "share"
"""The measure of a segment that is given in percent of the whole, 0 to 100."""

_SEXES = {
    "women": "female", "female": "female", "females": "female", "woman": "female", "женщины": "female",
    "sievietes": "female", "mujeres": "female", "mulheres": "female", "femmes": "female", "frauen": "female",
    "женский": "female", "weiblich": "female", "femenino": "female", "feminino": "female", "mujer": "female",
    "men": "male", "male": "male", "males": "male", "man": "male", "мужчины": "male", "vīrieši": "male",
    "hombres": "male", "homens": "male", "hommes": "male", "männer": "male", "мужской": "male", "männlich": "male",
    "masculino": "male", "hombre": "male", "unknown": "unknown", "other": "unknown", "user-specified": "unknown",
    "ж": "female", "м": "male", "женщина": "female", "мужчина": "male", "неизвестно": "unknown",
    "nezināms": "unknown", "desconocido": "unknown", "desconhecido": "unknown", "inconnu": "unknown",
    "unbekannt": "unknown",
}  # fmt: skip
_DIMENSIONS = {
    "job titles": "job_title", "locations": "location", "industries": "industry", "seniority": "seniority",
    "company size": "company_size", "companies": "company", "job functions": "job_function",
}  # fmt: skip
_YEARS = re.compile(r"\s*(?:years?( old)?|лет|год(?:а|ов)?|gadi|gad[iu]|años|anos|ans|jahre)\s*$", re.I)


def segment_name(dimension: str, text: str) -> str:
    """Return a segment's name: sexes as female, male, unknown; ages as 18-24; all else as written."""
    if dimension == "gender":
        return _SEXES.get(folded(text), text)
    if dimension == "age":
        return _YEARS.sub("", re.sub(r"\s*[-–—]\s*", "-", text.strip()))
    return text


def read_segments(work: Work, account: str) -> Outcome:
    """Read a table of segments; shares are kept as 0 to 100, counts as they are."""
    account = account or work.match.format.platform
    if work.has("labels_in_header"):
        rows = _from_header(work)
    elif work.has("columns_are_segments"):
        rows = _by_sex(work)
    elif work.has("crossed") or len(work.match.all_at("measure")) > 1:
        rows = _measured(work)
    else:
        rows = _listed(work)
    dated = "as_of" in rows
    if not dated:
        day, origin = as_of(work)
        rows["as_of"] = np.full(len(rows), day, "datetime64[s]")
        if origin in ("upload", "name", "tables") and len(rows):
            work.note("segments_undated", work.raw.first_line, origin=origin, date=day.astype("datetime64[D]").item())
        dated = origin == "period"
    values = rows["value"].to_numpy(dtype="float64")
    days = rows["as_of"].to_numpy().astype("datetime64[s]")
    counted = rows[rows["dimension"] == "age_gender"] if work.has("columns_are_segments") else rows
    per_measure = {
        str(key): summary(part["value"].to_numpy(dtype="float64"))
        for key, part in counted.groupby("measure", sort=False)
    }
    read = table_read(work, "segments", account=account, dates=days if dated else None, measures=per_measure)
    rows = rows[~np.isnan(values)]
    frame = framed(
        "segments",
        {**rows, "network": work.network, "account": account, "source": work.context.source},
    )
    return Outcome(read, {"segments": frame}, tuple(work.questions))


def _measure(work: Work) -> str:
    meaning = work.match.meaning
    return (meaning.measure if meaning else "") or work.match.layout.measure or SHARE


def _dimension(work: Work) -> str:
    meaning = work.match.meaning
    return (meaning.dimension if meaning else "") or work.match.layout.dimension


def _rows(lines: object, dimension: object, names: object, measure: str, values: object) -> pd.DataFrame:
    return pd.DataFrame({"line": lines, "dimension": dimension, "segment": names, "measure": measure, "value": values})


def _from_header(work: Work) -> pd.DataFrame:
    """One row of figures under a header of segments."""
    cells = [work.strings(at)[0].as_py() for at in range(len(work.raw.header))]
    numbers = read_numbers(cells, decimal=work.context.answers.decimal or None, whole=_measure(work) != SHARE)
    if numbers.rejected.all():
        work.verdicts.reject(work.verdicts.kept.copy(), "figures_unreadable")
    places = {folded(header): at for at, header in enumerate(work.raw.header) if header.strip()}
    named = sorted(at for at in places.values() if not numbers.rejected[at])
    _say_bounds(work, numbers)
    dimension = _dimension(work)
    names = [segment_name(dimension, work.raw.header[at].strip()) for at in named]
    line = int(work.verdicts.lines[0])
    rows = _rows([line] * len(named), dimension, names, _measure(work), numbers.values[named])
    return rows if work.verdicts.read_count else rows.iloc[:0]


def _by_sex(work: Work) -> pd.DataFrame:
    """One row per age, one column per sex: parts, and their sums by age and by sex."""
    at = work.match.at("segment")
    ages = [segment_name("age", text) for text in work.strings(at).to_pylist()]
    sexes = work.match.all_at("share")
    if not sexes:
        sexes = [place for place in range(len(work.raw.header)) if place != at]
    columns = {segment_name("gender", work.raw.header[place].strip()): work.figures(place) for place in sexes}
    work.verdicts.reject(np.array([not age for age in ages], dtype=bool), "no_segment")
    work.verdicts.reject(pd.Series(ages, dtype="str").duplicated(keep="last").to_numpy(), "duplicate")
    nothing = np.all([np.isnan(figures.values) for figures in columns.values()], axis=0)
    work.verdicts.reject(nothing, "figures_unreadable")
    kept = work.verdicts.kept
    lines = work.verdicts.lines
    parts = [
        _rows(lines[kept], "age_gender", [f"{age} · {sex}" for age, keep in zip(ages, kept, strict=True) if keep],
              SHARE, figures.values[kept])
        for sex, figures in columns.items()
    ]  # fmt: skip
    table = np.array([figures.values[kept] for figures in columns.values()])
    if not kept.any():
        return pd.concat(parts, ignore_index=True)
    by_age = _rows(
        lines[kept], "age", [age for age, keep in zip(ages, kept, strict=True) if keep], SHARE, np.nansum(table, axis=0)
    )
    by_sex = _rows(work.raw.first_line, "gender", list(columns), SHARE, np.nansum(table, axis=1))
    rows = pd.concat([*parts, by_age, by_sex], ignore_index=True)
    rows["value"] = rows["value"].round(6)
    return rows


def _listed(work: Work) -> pd.DataFrame:
    """One row per segment."""
    at = work.match.at("segment")
    if at is None:
        at = work.match.at("hour")
    by_hour = work.match.at("hour") is not None
    place, measure = _figure_column(work)
    figures = read_numbers(
        _bounds_apart(work, place), decimal=work.context.answers.decimal or None, whole=measure != SHARE
    )
    if figures.undecided:
        work.ask("decimal", (".", ","))
    values = figures.values
    if measure == SHARE and work.match.layout.unit == "fraction" and not figures.percent:
        values = np.round(values * 100.0, 6)
    names = work.trimmed(at)
    verdicts = work.verdicts
    verdicts.recognise(work.is_total(at), "total")
    verdicts.reject(np.asarray(pc.equal(names, "")), "no_segment")
    _say_bounds(work, figures)
    verdicts.reject(figures.rejected, "figures_undecided" if figures.undecided else "figures_unreadable")
    date = work.match.at("date")
    days = None
    if date is not None:
        read = work.dates(date)
        days = read.values
        if read.yearless:
            work.say_years(days)
        verdicts.reject(np.isnat(days), "date_unreadable")
    dimensions = _dimensions(work)
    key = pd.DataFrame({"dimension": dimensions, "segment": names.to_pylist()})
    if days is not None:
        key["as_of"] = days
    kept = verdicts.kept
    repeated = np.zeros(len(work), dtype=bool)
    repeated[np.flatnonzero(kept)] = key[kept].duplicated(keep="last").to_numpy()
    verdicts.reject(repeated, "duplicate")
    kept = verdicts.kept
    work.own_figures([])
    work.unused[:] = [header for header in work.unused if header != work.raw.header[place]]
    texts = names.filter(pa.array(kept)).to_pylist()
    segments = [
        text.zfill(2) if by_hour else segment_name(dimension, text)
        for text, dimension in zip(texts, dimensions[kept], strict=True)
    ]
    rows = _rows(verdicts.lines[kept], dimensions[kept], segments, measure, values[kept])
    if days is not None:
        rows["as_of"] = days[kept]
    return rows


def _measured(work: Work) -> pd.DataFrame:
    """One row per segment, one column per measure; where several columns name a segment, their names are joined."""
    places = work.match.all_at("segment")
    if not work.has("crossed"):
        places = places[:1]
    dimension = _dimension(work)
    kinds = ("age", "gender") if dimension == "age_gender" else (dimension,) * len(places)
    columns = [
        [segment_name(kind, text) for text in work.trimmed(at).to_pylist()]
        for kind, at in zip(kinds, places, strict=False)
    ]
    named = list(zip(*columns, strict=True))
    verdicts = work.verdicts
    totals = np.zeros(len(work), dtype=bool)
    for at in places:
        totals |= work.is_total(at)
    verdicts.recognise(totals, "total")
    verdicts.reject(np.array([not any(names) for names in named], dtype=bool), "no_segment")
    found = work.measures()
    share = work.match.at("share")
    if share is not None:
        figures = work.figures(share)
        hundredth = work.match.layout.unit == "fraction" and not figures.percent
        found[SHARE] = figures._replace(values=np.round(figures.values * 100.0, 6)) if hundredth else figures
    reject_unreadable(work, found)
    verdicts.reject(np.all([np.isnan(figures.values) for figures in found.values()], axis=0), "no_figures")
    kept = verdicts.kept
    repeated = np.zeros(len(work), dtype=bool)
    repeated[kept] = pd.Series(named, dtype=object)[kept].duplicated(keep="last").to_numpy()
    verdicts.reject(repeated, "duplicate")
    work.own_figures(list(found))
    kept = verdicts.kept
    texts = [" · ".join(filter(None, names)) for names, keep in zip(named, kept, strict=True) if keep]
    parts = [_rows(verdicts.lines[kept], dimension, texts, key, figures.values[kept]) for key, figures in found.items()]
    return pd.concat(parts, ignore_index=True)


def _bounds_apart(work: Work, place: int) -> pa.Array:
    """Return the cells without bounds such as ``< 1%``: beside fractions their percent sign says nothing."""
    cells = work.strings(place)
    if work.match.layout.unit != "fraction":
        return cells
    bounds = pc.match_substring_regex(cells, r"^\s*[<≤]")
    below = int(pc.sum(bounds).as_py() or 0)
    if below:
        work.note("below_bound", work.raw.first_line, count=below)
    return pc.if_else(bounds, "", cells)


def _figure_column(work: Work) -> tuple[int, str]:
    """Return the place of the column with the segments' figures and the measure it stands for."""
    place = work.match.at("share")
    if place is not None:
        return place, SHARE
    place = work.match.at("value")
    if place is not None:
        return place, _measure(work)
    place = work.match.all_at("measure")[0]
    return place, work.match.columns[place][0].measure


def _dimensions(work: Work) -> np.ndarray:
    at = work.match.at("dimension")
    if at is None:
        return np.full(len(work), _dimension(work), dtype=object)
    texts = work.trimmed(at).to_pylist()
    return np.array([_DIMENSIONS.get(folded(text)) or own_name(text, set()) for text in texts], dtype=object)


def _say_bounds(work: Work, figures: NumberColumn) -> None:
    below = int(figures.below.sum())
    if below:
        work.note("below_bound", work.raw.first_line, count=below)
