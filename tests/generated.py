"""Facts made up in any size, for tests and for measuring: the same seed gives the same facts."""

from datetime import UTC, date, datetime

import numpy as np
import pandas as pd

from smmdash.facts import Facts, Union, empty, frame
from smmdash.store import State, Workspace

ACCOUNTS = (("instagram", "salt"), ("facebook", "salt"), ("tiktok", "salt"), ("x", "salt"), ("instagram", "pepper"))
TYPES = ("IG reel", "IG image", "IG carousel", "Photos", "Videos")


def facts(*, last: date, days: int = 120, posts: int = 200, accounts: int = 3, seed: int = 7) -> Facts:
    """Return days of every account and posts spread over them, up to and including ``last``."""
    chance = np.random.default_rng(seed)
    named = ACCOUNTS[:accounts]
    dates = pd.date_range(end=pd.Timestamp(last), periods=days, freq="D").astype("datetime64[s]")
    frames = []
    for network, account in named:
        steps = chance.poisson(9, days)
        frames.append(
            pd.DataFrame(
                {
                    "date": dates, "network": network, "account": account, "source": f"days-{network}",
                    "line": range(2, days + 2), "followers": 1000.0 + np.cumsum(steps),
                    "impressions": chance.poisson(2000, days), "views": chance.poisson(900, days),
                    "reach": chance.poisson(700, days), "link_clicks": chance.poisson(20, days),
                    "profile_views": chance.poisson(60, days),
                }
            )
        )  # fmt: skip
    of = chance.integers(0, len(named), posts)
    when = dates[np.sort(chance.integers(0, days, posts))] if posts else dates[:0]
    reach = chance.lognormal(6, 0.6, posts).round()
    rows = pd.DataFrame(
        {
            "network": [named[place][0] for place in of], "account": [named[place][1] for place in of],
            "post_id": [f"p{number}" for number in range(posts)],
            "published_at": pd.DatetimeIndex(when).tz_localize("UTC") + pd.Timedelta(hours=9), "date": when,
            "timed": True, "post_type": [TYPES[place % len(TYPES)] for place in chance.integers(0, 5, posts)],
            "text": [f"Post number {number} about soup" for number in range(posts)],
            "url": [f"https://example.com/{number}" for number in range(posts)], "source": "posts",
            "line": range(2, posts + 2), "reach": reach, "likes": (reach * chance.uniform(0.01, 0.1, posts)).round(),
            "comments": chance.poisson(4, posts), "shares": chance.poisson(3, posts), "saves": chance.poisson(2, posts),
        }
    )  # fmt: skip
    return Facts(
        days=frame("days", pd.concat(frames, ignore_index=True)) if days else empty("days"),
        posts=frame("posts", rows) if posts else empty("posts"),
    )


def state(given: Facts) -> State:
    """Return a workspace that holds the facts without any file behind them; its id tells the facts apart in caches."""
    sums = [int(pd.util.hash_pandas_object(rows).sum()) for rows in (given.days, given.posts) if len(rows)]
    made = State(Workspace(id=f"made{hash(tuple(sums))}", name="made", created=datetime(2026, 11, 1, tzinfo=UTC)))
    made.__dict__["union"] = Union(given, pd.DataFrame())
    return made
