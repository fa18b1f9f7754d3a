"""Facts inside a scope as sorted arrays, prepared once and kept while the Facts live.

Everything here follows from the frames alone, never from a period, so that a dashboard's many figures share the work.
"""

import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pandas as pd

from smmdash.facts import Facts, Scope
from smmdash.metrics import MEASURES, Minus, Parts, Sum

Array = Any
"""A numpy array. Its stubs cannot tell an array from a single number after most steps, so they are not asked to."""
MIXED = -1
"""The currency code of a cell whose rows are in several currencies."""
_MOST_VIEWS = 128


class Points:
    """Known values, one per account-day (or post): sorted by day, and which days each account spans."""

    def __init__(self, day: Array, account: Array, value: Array, accounts: int, currency: Array | None = None) -> None:
        self.day, self.account, self.value, self.currency = day, account, value, currency
        self.has = np.zeros(accounts, dtype=bool)
        self.has[account] = True
        self.first, self.last = spans(day, account, accounts)

    def of_accounts(self, chosen: Array) -> "Points":
        """Return the points of the chosen accounts (a mask over all)."""
        if chosen[self.has].all():
            return self
        keep = chosen[self.account]
        currency = None if self.currency is None else self.currency[keep]
        return Points(self.day[keep], self.account[keep], self.value[keep], len(chosen), currency)


def spans(day: Array, account: Array, accounts: int) -> tuple[Array, Array]:
    """Return the first and last day of each account from arrays sorted by day; 0 where it has none."""
    first = np.zeros(accounts, dtype=np.int64)
    last = np.zeros(accounts, dtype=np.int64)
    last[account] = day
    first[account[::-1]] = day[::-1]
    return first, last


class Table:
    """Rows of the days or the posts frame inside a scope, sorted by day and account.

    A *cell* is an account-day. Rows of one cell are its campaigns and currencies: rows without a campaign are the whole
    account, so where one of them knows a value, rows with a campaign are parts of it and do not count again.
    """

    def __init__(self, base: "Base", kind: str, rows: Array | None, places: Array) -> None:
        self._base, self._kind, self._rows = base, kind, rows
        source = base.frames[kind]
        self.day = self._pick(source["day"])
        self.account = self._pick(source["account"])
        self.index = self._pick(source["index"])
        self.accounts = len(places)
        if rows is not None:
            self.account = np.searchsorted(places, self.account)
        self._kept: dict[Any, Any] = {}
        new = np.ones(len(self.day), dtype=bool)
        if kind == "days" and len(new) > 1:
            new[1:] = (self.day[1:] != self.day[:-1]) | (self.account[1:] != self.account[:-1])
        self.single = bool(new.all())
        self._cell = np.cumsum(new) - 1
        self._starts = np.flatnonzero(new)
        self.cell_day = self.day[self._starts]
        self.cell_account = self.account[self._starts]

    def _pick(self, values: Array) -> Array:
        return values if self._rows is None else values[self._rows]

    def once(self, key: Any, make: Callable[[], Any]) -> Any:
        """Return what ``make`` gave for ``key`` the first time."""
        if key not in self._kept:
            self._kept[key] = make()
        return self._kept[key]

    def column(self, measure: str) -> Array:
        """Return a measure of every row, NaN where missing or not finite."""
        found: Array = self.once(("column", measure), lambda: self._pick(self._base.column(self._kind, measure)))
        return found

    def rows(self, formula: Sum | Minus) -> Array:
        """Evaluate a formula row by row; NaN where a row does not carry what it needs."""
        found: Array = self.once(("rows", formula), lambda: self._evaluate(formula))
        return found

    def _evaluate(self, formula: Sum | Minus) -> Array:
        if isinstance(formula, Minus):
            return self._evaluate(formula.left) - self._evaluate(formula.right)
        parts = [self.column(measure) for measure in formula.measures]
        summed: Array = np.sum(parts, axis=0) if len(parts) > 1 else parts[0]
        if not isinstance(formula, Parts):
            return summed
        known = ~np.isnan(parts)
        partly = np.where(known.any(axis=0), np.nansum(parts, axis=0), np.nan)
        total = self.column(formula.total)
        return np.where(known.all(axis=0), summed, np.where(np.isnan(total), partly, total))

    def cells(self, values: Array, how: str = "sum") -> Array:
        """Join the rows of each account-day: ``sum``, ``mean``, ``max`` (a stock) or ``only`` (NaN unless one row)."""
        if self.single:
            return values
        count = len(self.cell_day)
        known = ~np.isnan(values)
        plain = known & self._pick(self._base.frames[self._kind]["plain"])
        whole = np.bincount(self._cell[plain], minlength=count) > 0
        used = known & (plain | ~whole[self._cell])
        times = np.bincount(self._cell[used], minlength=count)
        if how == "max":
            joined = np.full(count, -np.inf)
            np.maximum.at(joined, self._cell[used], values[used])
        else:
            joined = np.bincount(self._cell[used], weights=values[used], minlength=count)
            if how == "mean":
                joined = joined / np.maximum(times, 1)
        return np.where(times == 1 if how == "only" else times > 0, joined, np.nan)

    def currencies(self, measures: frozenset[str]) -> Array | None:
        """Return the currency code of every cell, MIXED where its rows differ; None where no money is involved."""
        money = sorted(measure for measure in measures if measure in MEASURES and MEASURES[measure].money)
        if not money or self._kind == "posts":  # posts know no currency
            return None
        codes = self._pick(self._base.frames[self._kind]["currency"])
        if self.single:
            return codes
        paid = np.any([~np.isnan(self.column(measure)) for measure in money], axis=0)
        low = np.minimum.reduceat(np.where(paid, codes, np.iinfo(np.int64).max), self._starts)
        high = np.maximum.reduceat(np.where(paid, codes, MIXED), self._starts)
        return np.where(low == high, high, MIXED)

    def points(self, formula: Sum | Minus, how: str = "sum") -> Points:
        """Return the known values of a formula, one per account-day (days) or post (posts)."""
        found: Points = self.once(("points", formula, how), lambda: self._points(formula, how))
        return found

    def _points(self, formula: Sum | Minus, how: str) -> Points:
        return self.known(self.cells(self.rows(formula), how), self.currencies(formula.needs))

    def known(self, values: Array, currency: Array | None = None) -> Points:
        """Return the cells whose value is known."""
        keep = ~np.isnan(values)
        return Points(
            self.cell_day[keep],
            self.cell_account[keep],
            values[keep],
            self.accounts,
            None if currency is None else currency[keep],
        )


class Base:
    """All facts as arrays: rows sorted by day and account, texts as codes."""

    def __init__(self, facts: Facts) -> None:
        self.facts = weakref.ref(facts)
        self._days, self._posts, self.periods = facts.days, facts.posts, facts.periods
        own = self.periods[self.periods["owner"] != "competitor"]
        pairs = {kind: _pairs(rows) for kind, rows in (("days", facts.days), ("posts", facts.posts), ("own", own))}
        self.accounts = sorted(set().union(*(set(names) for names, _ in pairs.values())))
        place = {name: code for code, name in enumerate(self.accounts)}
        self.networks = [name.partition(":")[0] for name in self.accounts]
        self.guests = {f"{network}:{account}" for network, account in facts.guests}
        self.currencies, currency = _codes(facts.days["currency"])
        self.campaigns, campaign = _codes(facts.days["campaign"])
        self.post_types, post_type = _codes(facts.posts["post_type"])
        self.frames: dict[str, dict[str, Array]] = {}
        nothing = self.campaigns.index("") if "" in self.campaigns else -1
        for kind, rows, texts in (
            ("days", facts.days, {"currency": currency, "campaign": campaign, "plain": campaign == nothing}),
            ("posts", facts.posts, {"post_type": post_type}),
        ):
            names, codes = pairs[kind]
            account = np.array([place[name] for name in names], dtype=np.int64)[codes]
            day = rows["date"].to_numpy(dtype="datetime64[D]").astype(np.int64)
            order = np.lexsort((account, day))
            order = order[~np.isnat(rows["date"].to_numpy(dtype="datetime64[D]"))[order]]
            arrays = {"day": day, "account": account, **texts}
            self.frames[kind] = {name: values[order] for name, values in arrays.items()} | {"index": order}
        own_code = np.array([place[name] for name in pairs["own"][0]], dtype=np.int64)
        self._own = own[["start", "end", "measure", "value"]].assign(code=own_code[pairs["own"][1]])
        self._columns: dict[tuple[str, str], Array] = {}
        self._periods: dict[str, tuple[Array, Array, Array, Array]] = {}
        self.views: dict[Scope, View] = {}
        self._sources: dict[str, tuple[Array, int]] = {}
        self._uploads: dict[tuple[str, str, tuple[str, ...]], tuple[Array, Array]] = {}

    def column(self, kind: str, measure: str) -> Array:
        """Return a measure's sorted column, all NaN where the frame lacks it."""
        key = (kind, measure)
        if key not in self._columns:
            rows = self._days if kind == "days" else self._posts
            order = self.frames[kind]["index"]
            if measure in rows.columns:
                values = rows[measure].to_numpy(dtype=np.float64)[order]
                self._columns[key] = np.where(np.isfinite(values), values, np.nan)
            else:
                self._columns[key] = np.full(len(order), np.nan)
        return self._columns[key]

    def uploads(self, kind: str, network: str, measures: tuple[str, ...]) -> tuple[Array, Array]:
        """Return the first and last day of each upload's figures of any of the measures, of a network's accounts."""
        key = (kind, network, measures)
        if key not in self._uploads:
            arrays = self.frames[kind]
            known = np.array([one == network for one in self.networks], dtype=bool)[arrays["account"]]
            known &= np.any([~np.isnan(self.column(kind, measure)) for measure in measures], axis=0)
            if kind not in self._sources:
                names, codes = _codes((self._days if kind == "days" else self._posts)["source"])
                self._sources[kind] = codes[arrays["index"]], len(names)
            codes, count = self._sources[kind]
            self._uploads[key] = spans(arrays["day"][known], codes[known], count)
        return self._uploads[key]

    def own_periods(self, measure: str) -> tuple[Array, Array, Array, Array]:
        """Return the first day, last day, account and value of the own accounts' figures of whole periods."""
        if measure not in self._periods:
            rows = self._own[(self._own["measure"] == measure) & np.isfinite(self._own["value"])]
            rows = rows.dropna(subset=["start", "end"])
            first, last = (rows[name].to_numpy(dtype="datetime64[D]").astype(np.int64) for name in ("start", "end"))
            self._periods[measure] = (first, last, rows["code"].to_numpy(), rows["value"].to_numpy(dtype=np.float64))
        return self._periods[measure]


class View:
    """The facts inside one scope; guests of an account's posts count only where they are asked for by name.

    ``days`` and ``posts`` are what may be counted: no posts with a campaign (posts know none), no days with post types.
    ``level_days`` and ``all_posts`` are the same accounts' rows whatever the campaign and post type: an account's
    followers and the period its export spans do not depend on those. ``accounts`` and every array by account are of the
    accounts inside only, so that one account of fifty costs what one costs; ``inside`` is over all of the base.
    """

    def __init__(self, base: Base, scope: Scope) -> None:
        self.base, self.scope = base, scope
        inside = np.array(
            [
                (not scope.networks or network in scope.networks)
                and (name in scope.accounts if scope.accounts else name not in base.guests)
                for name, network in zip(base.accounts, base.networks, strict=True)
            ],
            dtype=bool,
        )
        self.inside = inside
        places = self._places = np.flatnonzero(inside)
        self.accounts = [base.accounts[place] for place in places]
        self.networks = [base.networks[place] for place in places]
        days, posts = base.frames["days"], base.frames["posts"]
        everywhere = bool(inside.all())
        of_days = None if everywhere else np.flatnonzero(inside[days["account"]])
        of_posts = None if everywhere else np.flatnonzero(inside[posts["account"]])
        self.level_days = Table(base, "days", of_days, places)
        self.all_posts = Table(base, "posts", of_posts, places)
        self.days, self.posts = self.level_days, self.all_posts
        nothing = np.empty(0, dtype=np.int64)
        if scope.campaign:
            wanted = scope.campaign.strip().casefold()
            codes = [code for code, name in enumerate(base.campaigns) if name.casefold() == wanted]
            mine = np.flatnonzero(np.isin(days["campaign"], codes) & inside[days["account"]])
            self.days = Table(base, "days", mine, places)
            self.posts = Table(base, "posts", nothing, places)
        if scope.post_types:
            chosen = [code for code, name in enumerate(base.post_types) if name in scope.post_types]
            self.days = Table(base, "days", nothing, places)
            if not scope.campaign:
                keep = np.isin(posts["post_type"], chosen) & inside[posts["account"]]
                self.posts = Table(base, "posts", np.flatnonzero(keep), places)

    def own_periods(self, measure: str) -> tuple[Array, Array, Array, Array]:
        """Return what ``Base.own_periods`` has of the accounts inside."""
        first, last, account, value = self.base.own_periods(measure)
        mine = self.inside[account]
        return first[mine], last[mine], np.searchsorted(self._places, account[mine]), value[mine]

    def post_span(self) -> tuple[Array, Array]:
        """Return, per account, the first and last day its posts are known for (0 to -1 where it has none).

        From the first to the last post, whatever its type, each widened by the account's usual gap between days with
        posts (the median, at most a week), and to the account's days frame where that reaches further.
        """
        found: tuple[Array, Array] = self.all_posts.once("span", self._post_span)
        return found

    def _post_span(self) -> tuple[Array, Array]:
        table = self.all_posts
        count = len(self.accounts)
        first, last = spans(table.day, table.account, count)
        has = np.zeros(count, dtype=bool)
        has[table.account] = True
        order = np.lexsort((table.day, table.account))
        gap = np.diff(table.day[order])
        whose = table.account[order][1:]
        real = (np.diff(table.account[order]) == 0) & (gap > 0)
        usual = pd.Series(gap[real]).groupby(whose[real]).median()
        widen = np.zeros(count, dtype=np.int64)
        widen[usual.index.to_numpy(dtype=np.int64)] = np.minimum(np.ceil(usual.to_numpy()), 7).astype(np.int64)
        days = self.level_days
        day_first, day_last = spans(days.day, days.account, count)
        counted = np.zeros(count, dtype=bool)
        counted[days.account] = True
        first, last = first - widen, last + widen
        first = np.where(counted, np.minimum(first, day_first), first)
        last = np.where(counted, np.maximum(last, day_last), last)
        return np.where(has, first, 0), np.where(has, last, -1)


_BASES: dict[int, Base] = {}


def view(facts: Facts, scope: Scope) -> View:
    """Return the prepared view of ``facts`` inside ``scope``, made once for as long as this Facts object lives.

    Facts are immutable; keep the same object between calls (in a page: a resource, not a copied value).
    """
    base = base_of(facts)
    found = base.views.get(scope)
    if found is None:
        found = View(base, scope)
        while len(base.views) >= _MOST_VIEWS:
            base.views.pop(next(iter(base.views)), None)
        base.views[scope] = found
    return found


def base_of(facts: Facts) -> Base:
    """Return the arrays of ``facts``, made once."""
    key = id(facts)
    base = _BASES.get(key)
    if base is None or base.facts() is not facts:
        base = Base(facts)
        _BASES[key] = base
        weakref.finalize(facts, _forget, key, weakref.ref(base))
    return base


def _forget(key: int, dead: "weakref.ref[Base]") -> None:
    # an id is reused after its object dies: only the base that belonged to it may go
    if key in _BASES and _BASES[key] is dead():
        del _BASES[key]


def _codes(values: pd.Series) -> tuple[list[str], Array]:
    codes, names = pd.factorize(values.astype("str").fillna(""))
    return [str(name) for name in names], codes.astype(np.int64)


def _pairs(rows: pd.DataFrame) -> tuple[list[str], Array]:
    networks, network = _codes(rows["network"])
    accounts, account = _codes(rows["account"])
    both, codes = np.unique(network * max(len(accounts), 1) + account, return_inverse=True)
    names = [f"{networks[pair // len(accounts)]}:{accounts[pair % len(accounts)]}" for pair in both.tolist()]
    return names, codes
