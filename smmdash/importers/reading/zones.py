"""Names of time zones as CLDR spells them ("Eastern European Summer Time", ``MESZ``, ``Europe/Riga``) to offsets.

A name is settled by all places that use it: where their standard time differs on a day (Kazakhstan before March 2024),
or where a name says neither winter nor summer and the places differ, nothing is settled.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection
from datetime import datetime, timedelta
from functools import cache, lru_cache
from zoneinfo import ZoneInfo, available_timezones

import numpy as np
from babel import Locale
from babel.core import get_global

from smmdash.importers.reading.cell_shapes import plain

_LOCALES = "en en_GB en_AU en_CA en_IN en_ZA en_IE ru ru_UA ru_KZ lv de de_AT de_CH es es_MX es_AR es_US pt pt_PT fr"
LOCALES = (*_LOCALES.split(), "fr_CA", "fr_CH", "fr_BE", "uk", "pl", "lt", "et")

_HOUR = 3600
_UTC = ("utc", "standard")
# RFC 5322, section 4.3
_MAIL = {"est": "America_Eastern", "cst": "America_Central", "mst": "America_Mountain", "pst": "America_Pacific"}
# Two countries write the same letters for different times.
_TWO_MEANINGS = frozenset({"ist", "ast", "sst", "amt", "gst"})
# Their law calls summer time the standard, or they are in a zone by name alone: not asked what a name means.
_ODD = frozenset({"Europe/Dublin", "Africa/Casablanca", "Africa/El_Aaiun", "Eire"})
_BETWEEN = re.compile(r"[(),]+")
_ID = re.compile(r"[a-z]{2,12}(?:/[a-z_+-]{2,20}){1,2}")
_YEARS = (1971, 2100)


def _key(name: str) -> str:
    return " ".join(_BETWEEN.sub(" ", plain(name).casefold()).split())


@cache
def _names() -> dict[str, frozenset[tuple[str, str]]]:
    """(metazone or place, kind) by folded name; kind is standard, daylight or generic."""
    found: dict[str, set[tuple[str, str]]] = defaultdict(set)
    for locale in LOCALES:
        data = Locale.parse(locale)
        for names in (data.meta_zones, data.time_zones):
            for group, entry in names.items():
                for width in ("long", "short"):
                    for kind, name in (entry.get(width) or {}).items():
                        if kind in ("standard", "daylight", "generic") and len(name) > 1 and "∅" not in name:
                            found[_key(name)].add(_UTC if group in ("Etc/UTC", "GMT") else (group, kind))
    for word, group in _MAIL.items():
        found[word] = {(group, "standard")}
        found[word.replace("st", "dt")] = {(group, "daylight")}
    found["ut"] = found["tu"] = found["gmt"] = {_UTC}
    found["msk"] = found["мск"] = {("Moscow", "standard")}
    # A name that has one meaning as a season's is not generic as well (Kazakhstan Time is both there).
    return {
        name: frozenset({m for m in meanings if m[1] != "generic" or (m[0], "standard") not in meanings})
        for name, meanings in found.items()
    }


@cache
def _ids() -> dict[str, str]:
    return {name.casefold(): name for name in available_timezones() if "/" in name}


@cache
def _places(group: str) -> tuple[ZoneInfo, ...]:
    """One zone for each behaviour that differs, of the places that belong to a group of zones."""
    if "/" in group:
        return (ZoneInfo(group),)
    known = available_timezones()
    places = [p for p, zone in get_global("meta_zones").items() if zone == group and p in known and p not in _ODD]
    months = [datetime(year, month, 1) for year in range(2004, 2028) for month in (1, 4, 7, 10)]
    seen: dict[tuple, ZoneInfo] = {}
    for place in sorted(places):
        zone = ZoneInfo(place)
        seen.setdefault(tuple((zone.utcoffset(m), zone.dst(m)) for m in months), zone)
    return tuple(seen.values())


@lru_cache(maxsize=50_000)
def _day(group: str, day: int) -> tuple[float, bool, bool]:
    """Seconds of standard time east of UTC (NaN: places differ), whether all of a day is summer, or none of it.

    Places that do not move their clocks that year have no say in the season.
    """
    first = datetime(1970, 1, 1) + timedelta(day)
    standard: set[float] = set()
    summer: set[bool] = set()
    for zone in _places(group):
        moves = any(zone.dst(datetime(first.year, month, 1)) for month in (1, 7))
        for moment in (first, first + timedelta(1)):
            saved = zone.dst(moment) or timedelta(0)
            standard.add(((zone.utcoffset(moment) or timedelta(0)) - saved).total_seconds())
            if moves:
                summer.add(bool(saved))
    offset = standard.pop() if len(standard) == 1 else np.nan
    return offset, summer == {True}, True not in summer


def zone_name(text: str) -> str | None:
    """Return the key of a zone's name or identifier, None for other words."""
    name = _key(text)
    if name in _names() or (_ID.fullmatch(name) and name in _ids()):
        return name
    return None


def offsets(name: str, local: np.ndarray, beside: Collection[str] = ()) -> np.ndarray:
    """Return seconds east of UTC for wall-clock times (datetime64[s]) written with a zone's name; NaN: not settled.

    ``beside`` are the names of the same column: next to EET, EEST is the summer time.
    """
    days = local.astype("datetime64[D]").astype(np.int64)
    if name in _ids():
        return _exactly(ZoneInfo(_ids()[name]), local)
    meanings = _names().get(name, frozenset())
    if name == "bst" and "gmt" in beside:  # not Bangladesh
        meanings = frozenset({("Europe/London", "daylight")})
    others = {meaning for other in beside if len(_names().get(other, ())) == 1 for meaning in _names()[other]}
    if len(meanings - others) == 1 and len({group for group, _ in meanings}) == 1:
        meanings = meanings - others
    if meanings == {_UTC}:
        return np.zeros(len(local))
    found = np.full(len(local), np.nan)
    if name in _TWO_MEANINGS or not meanings:
        return found
    distinct, codes = np.unique(days, return_inverse=True)
    found = np.array([_settled(meanings, int(day)) for day in distinct])
    return found[codes]


def _settled(meanings: frozenset[tuple[str, str]], day: int) -> float:
    """The offset that all meanings of a name share on a day, else that of the meanings whose season it is."""
    if not (_YEARS[0] - 1970) * 365 < day < (_YEARS[1] - 1970) * 366:
        return np.nan
    said: set[float] = set()
    in_season: set[float] = set()
    for group, kind in meanings:
        standard, summer, winter = (0.0, False, True) if (group, kind) == _UTC else _day(group, day)
        if np.isnan(standard) or (kind == "generic" and not winter):  # half of the places may have moved their clocks
            return np.nan
        offset = standard + (_HOUR if kind == "daylight" else 0)
        said.add(offset)
        if summer if kind == "daylight" else winter:  # French writes EEST for the winter, English for the summer
            in_season.add(offset)
    settled = said if len(said) == 1 else in_season
    return settled.pop() if len(settled) == 1 else np.nan


def _exactly(zone: ZoneInfo, local: np.ndarray) -> np.ndarray:
    """Offsets of a place; of an hour that occurs twice the later one is taken."""
    moments = local.astype("datetime64[s]").tolist()
    later = [m and zone.utcoffset(m.replace(fold=1)) for m in moments]
    seconds = [np.nan if east is None else east.total_seconds() for east in later]
    return np.array(seconds, dtype=float)
