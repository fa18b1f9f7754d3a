"""The rules of smmdash.kpi as plain loops over rows.

Nothing here knows arrays: every figure is read off the frames one row at a time, as a person with a pencil would.
"""

import math
from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median
from typing import Any

import pandas as pd

from smmdash.facts import Facts, Scope
from smmdash.metrics import (
    METRICS,
    Change,
    FirstOf,
    LevelOnDay,
    MeanLevel,
    Median,
    Minus,
    Parts,
    PostCount,
    Ratio,
    RatioOfMeans,
    StartLevel,
    Sum,
    Unique,
)

NAN = math.nan
ONE = timedelta(days=1)

Row = dict[str, Any]


@dataclass
class Told:
    number: float
    accounts: int = 0
    basis: str = ""


def nothing(value: Any) -> bool:
    return value is None or value != value


class Loop:
    """Facts as lists of rows."""

    def __init__(self, facts: Facts, scope: Scope, today: date) -> None:
        def inside(row: Row) -> bool:
            name = f"{row['network']}:{row['account']}"
            return (not scope.networks or row["network"] in scope.networks) and (
                not scope.accounts or name in scope.accounts
            )

        self.scope, self.today = scope, today
        self._kept: dict[Any, Any] = {}  # the loops themselves stay plain; only finished answers are kept
        self.level_days = [row for row in listed(facts.days) if inside(row)]
        self.all_posts = [row for row in listed(facts.posts) if inside(row)]
        self.own = [row for row in listed(facts.periods) if inside(row) and row["owner"] != "competitor"]
        self.days = [row for row in self.level_days if not scope.campaign or row["campaign"] == scope.campaign]
        self.posts = [row for row in self.all_posts if not scope.post_types or row["post_type"] in scope.post_types]
        if scope.post_types:
            self.days = []
        if scope.campaign:
            self.posts = []

    # rows and account-days

    def row(self, formula: Any, row: Row) -> float:
        if isinstance(formula, Minus):
            return self.row(formula.left, row) - self.row(formula.right, row)
        parts = [row.get(measure, NAN) for measure in formula.measures]
        known = [part for part in parts if not nothing(part)]
        if isinstance(formula, Parts) and len(known) < len(parts):
            total = row.get(formula.total, NAN)
            return total if not nothing(total) else (sum(known) if known else NAN)
        return sum(parts) if len(known) == len(parts) else NAN

    def cells(self, rows: list[Row], formula: Any, how: str = "sum") -> dict[tuple[str, date], tuple[float, set[str]]]:
        """Account-day to its value and the currencies of the rows that pay in it."""
        key = (id(rows), formula, how)
        if key not in self._kept:
            self._kept[key] = (rows, self._cells(rows, formula, how))
        found: dict[tuple[str, date], tuple[float, set[str]]] = self._kept[key][1]
        return found

    def _cells(self, rows: list[Row], formula: Any, how: str) -> dict[tuple[str, date], tuple[float, set[str]]]:
        by_cell: dict[tuple[str, date], list[Row]] = defaultdict(list)
        for row in rows:
            by_cell[who(row), row["date"]].append(row)
        found = {}
        for cell, members in by_cell.items():
            known = [row for row in members if not nothing(self.row(formula, row))]
            used = [row for row in known if not row["campaign"]] or known
            values = [self.row(formula, row) for row in used]
            money = [
                row["currency"]
                for row in members
                if any(not nothing(row.get(name)) for name in ("spend", "revenue") if name in formula.needs)
            ]
            if not values or (how == "only" and len(values) > 1):
                continue
            joined = {"sum": sum, "only": sum, "max": max, "mean": lambda many: sum(many) / len(many)}[how](values)
            found[cell] = (joined, set(money))
        return found

    def source(self, formula: Any, how: str = "sum") -> list[tuple[str, date, float, set[str], str]]:
        """Known values: from days for accounts that have any there, from posts for the others."""
        cells = self.cells(self.days, formula, how)
        of_days = {account for account, _ in cells}
        found = [(account, day, value, money, "days") for (account, day), (value, money) in cells.items()]
        for row in self.posts:
            value = self.row(formula, row)
            if who(row) not in of_days and not nothing(value):
                found.append((who(row), row["date"], value, set(), "posts"))
        return found

    def between(self, known: list[Any], start: date, end: date) -> list[Any]:
        return [one for one in known if start <= one[1] <= min(end, self.today)]

    # levels

    def levels(self, measure: str) -> dict[str, dict[date, float]]:
        if measure not in self._kept:
            found: dict[str, dict[date, float]] = defaultdict(dict)
            for (account, day), (value, _) in self.cells(self.level_days, Sum((measure,)), "max").items():
                found[account][day] = value
            self._kept[measure] = found
        kept: dict[str, dict[date, float]] = self._kept[measure]
        return kept

    def level(self, measure: str, account: str, day: date) -> float:
        seen = self.levels(measure).get(account, {})
        for back in range(32):
            if day - back * ONE in seen:
                return seen[day - back * ONE]
        return NAN

    def start_level(self, measure: str, account: str, start: date, end: date) -> tuple[float, date | None]:
        seen = self.levels(measure).get(account, {})
        for back in range(1, 33):
            if start - back * ONE in seen and back <= 32 and (start - ONE) - (start - back * ONE) <= 31 * ONE:
                return seen[start - back * ONE], start - back * ONE
        for on in range(7):
            day = start + on * ONE
            if day in seen and day <= min(end, self.today):
                return seen[day], day
        return NAN, None

    def change(self, measure: str, account: str, start: date, end: date) -> float:
        seen = [day for day in self.levels(measure).get(account, {}) if start <= day <= min(end, self.today)]
        before, day = self.start_level(measure, account, start, end)
        if not seen or nothing(before) or day is None or max(seen) <= day:
            return NAN
        return self.levels(measure)[account][max(seen)] - before

    # metrics

    def value(self, key: str, start: date, end: date) -> float:
        formula = METRICS[key].formula
        if isinstance(formula, Ratio):
            return self.ratio(formula, start, end)
        if isinstance(formula, PostCount):
            return self.post_count(start, end)
        if isinstance(formula, FirstOf):
            return total(list(self.first_of(formula, start, end).values()))
        if isinstance(formula, Sum):
            known = self.between(self.source(formula), start, end)
            if several(known):
                return NAN
            return total([one[2] for one in known])
        if isinstance(formula, Median):
            known = self.between(self.source(Sum((formula.measure,)), "mean"), start, end)
            return float(median([one[2] for one in known])) if known else NAN
        if isinstance(formula, Unique):
            return self.unique(formula.measure, start, end)
        if self.scope.campaign or self.scope.post_types:
            return NAN
        found = [self.level(formula.measure, account, min(end, self.today)) for account in self.levels(formula.measure)]
        return total([one for one in found if not nothing(one)])

    def post_count(self, start: date, end: date) -> float:
        if self.scope.campaign:
            listed_accounts: set[str] = set()
        else:
            listed_accounts = {who(row) for row in self.all_posts}
        counted: list[float] = []
        for account in listed_accounts:
            days = [row["date"] for row in self.all_posts if who(row) == account]
            if min(days) <= end and min(max(days), self.today) >= start:
                mine = [row for row in self.posts if who(row) == account]
                counted.append(sum(1 for row in mine if start <= row["date"] <= min(end, self.today)))
        for (account, day), (value, _) in self.cells(self.days, Sum(("posts",))).items():
            if account not in listed_accounts and start <= day <= min(end, self.today):
                counted.append(value)
        return total(counted)

    def unique(self, measure: str, start: date, end: date) -> float:
        known = self.source(Sum((measure,)), "only")
        own = [row for row in self.own if row["measure"] == measure and not nothing(row["value"])]
        if self.scope.campaign or self.scope.post_types:
            own = []
        if len({one[0] for one in known} | {who(row) for row in own}) != 1:
            return NAN
        inside = self.between(known, start, end)
        if start == end and inside and inside[0][4] == "days":
            return inside[0][2]
        for row in own:
            if (row["start"], row["end"]) == (start, end):
                return row["value"]
        return sum(one[2] for one in inside) / len(inside) if inside else NAN

    def first_of(self, formula: FirstOf, start: date, end: date) -> dict[str, float]:
        found: dict[str, float] = {}
        done: set[str] = set()
        for choice in formula.choices:
            if isinstance(choice, Change):
                if self.scope.campaign or self.scope.post_types:
                    continue
                mine = {account for account, seen in self.levels(choice.measure).items() if len(seen) > 1} - done
                counted = {account for account, _ in self.cells(self.days, formula.choices[-1])}
                for account in mine & counted:
                    seen = sorted(self.levels(choice.measure)[account])
                    if (seen[-1] - seen[0]).days > 7 * (len(seen) - 1):
                        mine = mine - {account}
                values = {account: self.change(choice.measure, account, start, end) for account in mine}
            else:
                cells = self.cells(self.days, choice)
                mine = {account for account, _ in cells} - done
                values = {
                    account: total(
                        [
                            value
                            for (owner, day), (value, _) in cells.items()
                            if owner == account and start <= day <= min(end, self.today)
                        ]
                    )
                    for account in mine
                }
            done |= mine
            found |= {account: value for account, value in values.items() if not nothing(value)}
        return found

    def pairs(self, formula: Ratio, bottom: Any, grain: str) -> list[tuple[str, date, float, float, set[str]]]:
        """Account, day, top and bottom of every post or account-day that carries both."""
        found = []
        if grain == "posts":
            for row in self.posts:
                top, below = self.row(formula.top, row), self.bottom(bottom, row)
                if not nothing(top) and not nothing(below):
                    found.append((who(row), row["date"], top, below, set()))
            return found
        by_cell: dict[tuple[str, date], list[Row]] = defaultdict(list)
        for row in self.days:
            by_cell[who(row), row["date"]].append(row)
        for (account, day), members in by_cell.items():
            both = members
            if isinstance(bottom, Sum):
                carrying = [
                    row
                    for row in members
                    if not nothing(self.row(formula.top, row)) and not nothing(self.row(bottom, row))
                ]
                both = carrying or members
            top = self.cells(both, formula.top).get((account, day))
            if isinstance(bottom, Sum):
                below = self.cells(both, bottom).get((account, day))
                value = below[0] if below else NAN
            else:
                value = self.level(bottom.measure, account, day)
            if top is not None and not nothing(value):
                needs = formula.top.needs | bottom.needs
                money = {
                    row["currency"]
                    for row in members
                    if any(not nothing(row.get(name)) for name in ("spend", "revenue") if name in needs)
                }
                found.append((account, day, top[0], value, money))
        return found

    def bottom(self, bottom: Any, row: Row) -> float:
        if isinstance(bottom, PostCount):
            return 1.0
        if isinstance(bottom, Sum):
            return self.row(bottom, row)
        return self.level(bottom.measure, who(row), row["date"])

    def ratio(self, formula: Ratio, start: date, end: date) -> float:
        if isinstance(formula, RatioOfMeans):
            tops, bottoms = [], []
            for row in self.posts:
                top = self.row(formula.top, row)
                level = self.level(formula.bottom.measure, who(row), min(end, self.today))
                if start <= row["date"] <= min(end, self.today) and not nothing(top) and not nothing(level):
                    tops.append(top)
                    bottoms.append(level)
            return divided(formula, tops, bottoms)
        if isinstance(formula.bottom, StartLevel):
            net = self.first_of(formula.top, start, end)
            before = {account: self.start_level(formula.bottom.measure, account, start, end)[0] for account in net}
            both = [account for account in net if not nothing(before[account])]
            return divided(formula, [net[account] for account in both], [before[account] for account in both])
        if isinstance(formula.bottom, MeanLevel):
            return self.per_mean_level(formula, start, end)
        choices = formula.bottom.choices if isinstance(formula.bottom, FirstOf) else (formula.bottom,)
        found = [self.pairs(formula, choice, formula.grain) for choice in choices]
        if formula.grain == "posts" and not any(found) and not isinstance(formula.bottom, PostCount):
            found = [self.pairs(formula, choice, "days") for choice in choices]
        if not any(found):
            if formula.grain == "days" and not isinstance(formula.bottom, LevelOnDay):
                return self.apart(formula, start, end)
            return NAN
        used: list[Any] = []
        for pairs in found:
            taken = {one[0] for one in used}
            used += [one for one in self.between(pairs, start, end) if one[0] not in taken]
        if several([(one[0], one[1], one[2], one[4], "days") for one in used]):
            return NAN
        return divided(formula, [one[2] for one in used], [one[3] for one in used])

    def per_mean_level(self, formula: Ratio, start: date, end: date) -> float:
        tops: dict[str, list[float]] = defaultdict(list)
        for (account, day), (value, _) in self.cells(self.days, formula.top).items():
            if start <= day <= min(end, self.today):
                tops[account].append(value)
        top, bottom = [], []
        for account, values in tops.items():
            seen = self.levels(formula.bottom.measure).get(account, {})
            inside = [value for day, value in seen.items() if start <= day <= min(end, self.today)]
            if inside:
                top.append(sum(values))
                bottom.append(sum(inside) / len(inside))
        return divided(formula, top, bottom)

    def apart(self, formula: Ratio, start: date, end: date) -> float:
        for choice in formula.bottom.choices if isinstance(formula.bottom, FirstOf) else (formula.bottom,):
            sides = signed(formula.top, 1), signed(choice, 1)
            names = {name for side in sides for _, name in side}
            known = {
                name: [
                    (account, day, value, money, "days")
                    for (account, day), (value, money) in self.cells(self.days, Sum((name,))).items()
                ]
                for name in names
            }
            if all(known.values()):
                break
        else:
            return NAN
        low = max(min(one[1] for one in side) for side in known.values())
        high = min(max(one[1] for one in side) for side in known.values())
        inside = {
            name: [one for one in self.between(side, start, end) if low <= one[1] <= high]
            for name, side in known.items()
        }
        if not all(inside.values()) or several([one for side in inside.values() for one in side]):
            return NAN
        sums = {name: sum(one[2] for one in side) for name, side in inside.items()}
        top, bottom = (sum(sign * sums[name] for sign, name in side) for side in sides)
        return divided(formula, [top], [bottom])


def signed(formula: Any, sign: int) -> list[tuple[int, str]]:
    if isinstance(formula, Minus):
        return signed(formula.left, sign) + signed(formula.right, -sign)
    return [(sign, name) for name in formula.measures]


def several(known: list[Any]) -> bool:
    """Tell whether money in several currencies is among the values."""
    return len({currency for one in known for currency in one[3]}) > 1


def divided(formula: Ratio, tops: list[float], bottoms: list[float]) -> float:
    if not tops or sum(bottoms) <= 0:
        return NAN
    return formula.times * sum(tops) / sum(bottoms)


def total(values: list[float]) -> float:
    known = [value for value in values if not nothing(value)]
    return float(sum(known)) if known else NAN


def who(row: Row) -> str:
    return f"{row['network']}:{row['account']}"


def listed(rows: pd.DataFrame) -> list[Row]:
    found = []
    for row in rows.to_dict("records"):
        for name in ("date", "start", "end", "as_of"):
            if name in row:
                row[name] = row[name].date()
        found.append(row)
    return found
