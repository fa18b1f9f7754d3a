"""Small random facts to try figures on: few accounts, many gaps, campaigns, currencies and measures that are absent."""

import random
from datetime import date, timedelta
from typing import Any

import pandas as pd
from hypothesis import strategies as st

from smmdash.facts import Facts, Scope, empty, frame
from smmdash.kpi import bucket_end, bucket_start
from smmdash.metrics import MEASURES

Row = dict[str, Any]
ONE = timedelta(days=1)
TODAY = date(2026, 11, 21)
FIRST = date(2026, 8, 20)
DAYS = 60

POST_MEASURES = ("likes", "comments", "shares", "saves", "engagements", "reach", "views", "impressions", "link_clicks")
ACCOUNTS = (("instagram", "cafe"), ("instagram", "bakery"), ("vk", "cafe"))

days_of = st.integers(0, DAYS - 1).map(lambda on: FIRST + on * ONE)


class Dice:
    """Facts by chance: few accounts, many gaps, campaigns, currencies, and whole measures that an account lacks."""

    def __init__(self, seed: int) -> None:
        self.chance = random.Random(seed)
        self.missing = self.chance.choice([0.0, 0.1, 0.4])
        self.absent = self.chance.choice([0.0, 0.3, 0.7])
        self.campaigns = self.chance.choice([[""], ["", "", "spring"], ["", "spring", "autumn"]])
        self.currencies = self.chance.choice([["EUR"], ["EUR"], ["EUR", "EUR", "EUR", "USD"]])

    def measured(self, names: list[str]) -> Row:
        draw = self.chance
        return {name: None if draw.random() < self.missing else float(draw.randint(0, 30)) for name in names}

    def names(self, among: tuple[str, ...]) -> list[str]:
        return [name for name in among if self.chance.random() >= self.absent]

    def accounts(self) -> list[tuple[str, str]]:
        return self.chance.sample(ACCOUNTS, self.chance.choice([0, 1, 1, 2, 3]))

    def days(self) -> list[Row]:
        draw = self.chance
        rows: dict[tuple[Any, ...], Row] = {}
        for network, account in self.accounts():
            names = self.names(tuple(MEASURES))
            first, last = sorted((draw.randrange(DAYS), draw.randrange(DAYS)))
            often = draw.choice([0.05, 0.5, 1.0])
            for on in range(first, last + 1):
                for _ in range(draw.choice([1, 1, 2, 3]) if draw.random() < often else 0):
                    row = {"date": FIRST + on * ONE, "network": network, "account": account}
                    row |= {"campaign": draw.choice(self.campaigns), "currency": draw.choice(self.currencies)}
                    rows[tuple(row.values())] = row | self.measured(names)
        return list(rows.values())

    def posts(self) -> list[Row]:
        draw = self.chance
        rows = []
        for network, account in self.accounts():
            names = self.names(POST_MEASURES)
            for place in range(draw.choice([0, 1, 5, 20])):
                day = FIRST + draw.randrange(DAYS) * ONE
                row = {"network": network, "account": account, "post_id": f"p{place}", "date": day, "timed": True}
                row |= {"published_at": pd.Timestamp(day, tz="UTC"), "post_type": draw.choice(["reel", "photo"])}
                rows.append(row | self.measured(names))
        return rows

    def periods(self) -> list[Row]:
        draw = self.chance
        rows: dict[tuple[Any, ...], Row] = {}
        for network, account in self.accounts():
            for unit in draw.sample(("week", "month", "odd"), draw.randint(0, 2)):
                start = FIRST + draw.randrange(DAYS) * ONE
                end = start + draw.randrange(20) * ONE
                if unit != "odd":
                    start = bucket_start(start, unit)
                    end = bucket_end(start, unit)
                owner = draw.choice(["own", "own", "competitor"])
                row = {"network": network, "account": account, "owner": owner, "start": start, "end": end}
                rows[tuple(row.values())] = row | {"measure": "reach", "value": float(draw.randint(0, 500))}
        return list(rows.values())


def made(kind: str, rows: list[Row]) -> pd.DataFrame:
    if not rows:
        return empty(kind)
    given = pd.DataFrame(rows).assign(source="s", line=1)
    for name in ("date", "start", "end"):
        if name in given:
            given[name] = pd.to_datetime(given[name])
    return frame(kind, given)


def rolled(seed: int) -> Facts:
    dice = Dice(seed)
    return Facts(
        days=made("days", dice.days()),
        posts=made("posts", dice.posts()),
        periods=made("periods", dice.periods()),
    )


facts = st.integers(0, 1_000_000).map(rolled)

scopes = st.sampled_from(
    [
        Scope(),
        Scope(),
        Scope(),
        Scope(networks=("instagram",)),
        Scope(accounts=("instagram:cafe",)),
        Scope(accounts=("instagram:cafe",)),
        Scope(campaign="spring"),
        Scope(post_types=("reel",)),
        Scope(accounts=("vk:cafe",), post_types=("photo",)),
    ]
)


@st.composite
def spans(draw: st.DrawFn) -> tuple[date, date]:
    start, end = sorted((draw(days_of), draw(days_of)))
    week, month = (bucket_start(start, unit) for unit in ("week", "month"))
    return draw(
        st.sampled_from(
            [
                (start, end),
                (start, start),
                (FIRST, FIRST + DAYS * ONE),
                (week, bucket_end(week, "week")),
                (month, bucket_end(month, "month")),
            ]
        )
    )
