"""Tables with one row per post and its lifetime figures."""

from concurrent.futures import Future, ThreadPoolExecutor

import numpy as np
import pandas as pd
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Figures, Work, series
from smmdash.importers.headers import shown
from smmdash.importers.reading.dates import DateColumn
from smmdash.importers.rows.addresses import accounts_in, addresses_in, ids_in
from smmdash.importers.rows.hashtags import hashtags
from smmdash.importers.rows.instants import dates_of_posts, utc
from smmdash.importers.rows.outcome import Outcome, framed, periods_of, reject_unreadable, summaries, table_read
from smmdash.importers.rows.parts import days_apart, joined
from smmdash.importers.rows.repeats import reject_earlier_downloads
from smmdash.importers.rows.spans import named_span
from smmdash.importers.rows.totals import said_total, scarcely_named, set_written_totals_aside
from smmdash.importers.rows.verdicts import bounded
from smmdash.metrics import MEASURES

_DESTROYED = r"^[+-]?\d(?:[.,]\d+)?[eE]\+?\d{1,3}$"
_NAMING = ("tiktok", "x", "telegram", "threads")
"""Networks that write the account into the address of a post."""
_GUESTS, _ALL_GUESTS = 0.1, 0.5
"""Up to this share of the main account's posts others are guests: each one, and all together."""


def read_posts(work: Work, account: str) -> Outcome:
    """Read a table of posts; a row needs an id or address, a publish date and a figure."""
    with ThreadPoolExecutor(1) as beside:  # captions are most of a file, and nothing else depends on their hashtags
        texts = _texts(work)
        return _read(work, account, texts, beside.submit(_tags, work, texts))


def _read(work: Work, account: str, texts: pa.Array, tags: Future[pa.Array]) -> Outcome:
    found = work.measures()
    ids = _ids(work)
    dates, instants = dates_of_posts(work, ids)
    totals = _set_totals_aside(work, dates, found)
    if dates is not None:
        set_written_totals_aside(work, found, np.isnat(dates.values))
    accounts = _accounts(work, account)
    _reject(work, ids, dates, found)
    own = work.own_figures(list(found))
    by_day = days_apart(work, ids)
    if not by_day:
        _reject_repeats(work, ids, accounts)
    kept = work.verdicts.kept
    published, local, timed = _instants(work, dates, instants, kept)
    days = np.full(len(work), np.datetime64("NaT"), "datetime64[s]")
    days[kept] = local
    named, guests = _main_account(work, accounts, kept)
    figures = {key: column.values[kept] for key, column in {**found, **own}.items()}
    rows = framed(
        "posts",
        {
            "network": work.networks(kept),
            "account": series(accounts, kept),
            "post_id": series(ids, kept),
            "published_at": published,
            "date": local,
            "timed": timed,
            "post_type": series(work.trimmed(work.match.at("type")), kept),
            "text": series(texts, kept),
            "url": series(_addresses(work, ids), kept),
            "tags": series(tags.result(), kept),
            "source": pd.Series(work.context.source, index=range(len(local)), dtype="str"),
            "line": work.verdicts.lines[kept],
            **figures,
        },
    )
    if work.has("repeats") or by_day:
        rows = joined(work, rows, "parts_added" if by_day else "rows_joined")
    frames = {"posts": rows}
    read = table_read(work, "posts", account=named, dates=local, measures=summaries(found, kept, days))
    if totals is not None:
        start, end = named_span(work.raw.member or work.context.name)
        if np.isnat(start) and work.context.as_of is not None and work.context.since is not None:
            start, end = np.datetime64(work.context.since, "s"), np.datetime64(work.context.as_of, "s")
        frames["periods"] = periods_of(work, named, totals[1], start, end, totals[0])
    return Outcome(read, frames, tuple(work.questions), guests=guests)


def _set_totals_aside(
    work: Work, dates: DateColumn | None, found: dict[str, Figures]
) -> tuple[int, dict[str, float]] | None:
    if not work.has("total_row") or dates is None:
        return None
    at = work.match.at("id")
    if at is None:
        at = work.match.at("url")
    places = work.verdicts.recognise(dates.missing & work.is_total(at), "total")
    if not len(places):
        return None
    place = places[0]
    line = int(work.verdicts.lines[place])
    values = {key: float(figures.values[place]) for key, figures in found.items() if key in MEASURES}
    work.note("totals_apart", line)
    rest = work.verdicts.kept
    for key, value in values.items():
        column = found[key].values[rest]
        if MEASURES[key].kind == "flow" and value - np.nansum(column) > 0.005 * max(value, 1):
            work.note(
                "totals_differ", line, header=shown(found[key].header), total=value, rows=float(np.nansum(column))
            )
            break
    return line, values


def _ids(work: Work) -> pa.Array:
    """Return the posts' ids as text; those that a spreadsheet destroyed are taken from the address."""
    at, url = work.match.at("id"), work.match.at("url")
    ids = pc.utf8_ltrim(work.trimmed(at), "'")
    if url is None or not len(work):
        return _own_keys(work, ids, np.asarray(pc.match_substring_regex(ids, _DESTROYED)), 0)
    destroyed = np.asarray(pc.match_substring_regex(ids, _DESTROYED))
    absent = np.asarray(pc.equal(ids, ""))
    wanted = destroyed | absent
    if not wanted.any():
        return ids
    last = ids_in(work.trimmed(url))
    usable = np.asarray(pc.not_equal(last, ""))
    ids = pc.if_else(pa.array(wanted & usable), last.cast(ids.type), ids)
    rescued = int((destroyed & usable).sum())
    return _own_keys(work, ids, destroyed & ~usable, rescued)


def _own_keys(work: Work, ids: pa.Array, lost: np.ndarray, rescued: int) -> pa.Array:
    """Two posts are never merged because a spreadsheet rounded their ids to the same number."""
    if rescued:
        work.note("ids_from_address", count=rescued)
    if not lost.any():
        return ids
    lines = work.verdicts.lines
    work.note("ids_destroyed", int(lines[lost][0]), count=int(lost.sum()),
              lines=", ".join(map(str, bounded(lines[lost]))))  # fmt: skip
    own = pa.array([f"{work.context.source}:{line}" if gone else None for line, gone in zip(lines, lost, strict=True)])
    return pc.if_else(pa.array(lost), own.cast(ids.type), ids)


def _accounts(work: Work, account: str) -> pa.Array:
    at = work.match.at("account")
    if at is None:
        at = work.match.at("account_name")
    if at is not None:
        names = pc.utf8_ltrim(work.trimmed(at), "'")  # so a spreadsheet does not take @name for a formula
        return pc.if_else(pc.equal(names, ""), account, names) if account else names
    url = work.match.at("url")
    if url is not None and (work.by_row is not None or work.network in _NAMING) and len(work):
        authors = accounts_in(work.trimmed(url))
        names = [name for name in pc.unique(authors).to_pylist() if name]
        if names:  # a row without a usable address belongs to the one account of the file, if it is one
            only = names[0] if len(names) == 1 and work.by_row is None else account
            return pc.if_else(pc.equal(authors, ""), only, authors)
    return pa.array([account] * len(work), pa.string())


def _main_account(work: Work, accounts: pa.Array, kept: np.ndarray) -> tuple[str, frozenset[tuple[str, str]]]:
    """Return the account with most posts, and those that are its guests: nobody's export lists so few of its own."""
    nobody: frozenset[tuple[str, str]] = frozenset()
    counted = [item for item in pc.value_counts(accounts.filter(pa.array(kept))).to_pylist() if item["values"]]
    if not counted:
        return "", nobody
    best = max(counted, key=lambda item: item["counts"])
    others = [item for item in counted if item is not best]
    count = sum(item["counts"] for item in others)
    if not others or work.by_row is not None or not work.network:
        return str(best["values"]), nobody
    few = all(item["counts"] <= max(2, _GUESTS * best["counts"]) for item in others)
    apart = few and count < _ALL_GUESTS * best["counts"]
    work.note("collab_apart" if apart else "collab", count=count, accounts=len(others))
    guests = frozenset((work.network, str(item["values"])) for item in others) if apart else nobody
    return str(best["values"]), guests


def _reject(work: Work, ids: pa.Array, dates: DateColumn | None, found: dict[str, Figures]) -> None:
    verdicts = work.verdicts
    without_id = np.asarray(pc.equal(ids, ""))
    if work.has("second_header") and len(work):
        first = np.zeros(len(work), dtype=bool)
        first[0] = all(figures.rejected[0] or figures.missing[0] for figures in found.values())
        verdicts.recognise(first & (without_id | (dates is not None and np.isnat(dates.values))), "header_again")
    at = work.match.at("error")
    if at is not None:
        verdicts.reject(without_id & ~work.empty(at), "platform_error")
    verdicts.reject(without_id, "no_id")
    work.reject_unknown_networks()
    without_figures = np.ones(len(work), dtype=bool)
    for figures in found.values():
        without_figures &= np.isnan(figures.values)
    if dates is None:
        verdicts.reject(np.ones(len(work), dtype=bool), "no_date")
        return
    verdicts.reject(dates.missing & without_figures, "no_figures")
    if dates.missing.any():  # a total of other rows than the file's is no post
        url = work.match.at("url")
        nameless = scarcely_named(work)
        if url is not None:  # an address is name enough
            nameless &= np.asarray(pc.equal(addresses_in(work.trimmed(url)), ""))
        verdicts.reject(dates.missing & (said_total(work) | nameless), "no_date")
    verdicts.reject(dates.rejected, "date_undecided" if dates.undecided else "date_unreadable")
    reject_unreadable(work, found)
    undated = np.flatnonzero(dates.missing & verdicts.kept)
    if len(undated):
        work.note("posts_undated", int(verdicts.lines[undated[0]]), count=len(undated))


def _reject_repeats(work: Work, ids: pa.Array, accounts: pa.Array) -> None:
    """Reject all but the last row of one post, unless the source repeats posts and their rows are added."""
    if work.has("repeats"):
        reject_earlier_downloads(work)
    if work.has("repeats") or pc.count_distinct(ids).as_py() == len(ids):
        return
    kept = np.flatnonzero(work.verdicts.kept)
    keys = pd.DataFrame({"id": ids.to_pandas(), "account": accounts.to_pandas()}).iloc[kept]
    keys["network"] = work.networks(work.verdicts.kept).to_numpy()
    repeated = keys.duplicated(keep="last").to_numpy()
    rows = np.zeros(len(work), dtype=bool)
    rows[kept[repeated]] = True
    work.verdicts.reject(rows, "duplicate")


def _instants(
    work: Work, dates: DateColumn | None, known: np.ndarray, kept: np.ndarray
) -> tuple[pd.Series, np.ndarray, np.ndarray]:
    """Return the instants in UTC, the days in the marketer's zone (datetime64[s]) and whether hours are known.

    ``known`` are instants in UTC that the posts' ids encode, NaT where they do not.
    """
    if dates is None:
        nothing = np.full(int(kept.sum()), np.datetime64("NaT"), "datetime64[s]")
        return pd.Series(nothing).dt.tz_localize("UTC"), nothing, np.zeros(len(nothing), dtype=bool)
    written = dates.values[kept].astype("datetime64[s]")
    here = work.context.timezone
    if dates.has_time:
        instants = utc(written, work.match.layout.zone or here)
        if dates.offset:
            instants = instants.where(~dates.zoned[kept], utc(written, "UTC"))
        local = instants.tz_convert(here).tz_localize(None).floor("D").to_numpy().astype("datetime64[s]")
        return pd.Series(instants), local, ~np.isnat(written)
    days = pd.Series(utc(written, here))
    encoded = known[kept]
    timed = ~np.isnat(encoded)
    if timed.any():
        days = days.where(~timed, pd.Series(utc(encoded, "UTC")))
    return days, written.astype("datetime64[D]").astype("datetime64[s]"), timed


def _addresses(work: Work, ids: pa.Array) -> pa.Array:
    at = work.match.at("url")
    if at is not None:
        return addresses_in(work.trimmed(at))
    if work.has("video_address"):
        return pc.binary_join_element_wise("https://www.youtube.com/watch?v=", ids.cast(pa.string()), "")
    return work.strings(None)


def _texts(work: Work) -> pa.Array:
    """Return the captions, and the title where a caption is empty."""
    texts, title = work.strings(work.match.at("text")), work.match.at("title")
    if title is None:
        return texts
    return pc.if_else(pc.equal(pc.utf8_trim_whitespace(texts), ""), work.strings(title), texts)


def _tags(work: Work, texts: pa.Array) -> pa.Array:
    """Return the labels the source gives, else the hashtags of the caption."""
    at = work.match.at("tags")
    return hashtags(texts) if at is None else work.trimmed(at)
