from datetime import date, datetime, timedelta

import numpy as np
import pandas as pd
import pytest
from checks.changes import TODAY, segments

from smmdash.checks import Evidence, SourceInfo
from smmdash.facts import Facts, frame
from smmdash.store.workspace import Workspace


def good_workspace() -> Workspace:
    """A workspace in which no check finds anything."""
    goal = {
        "business_goal": "b1",
        "audience": "a1",
        "owner": "Inese",
        "start": date(2026, 10, 1),
        "deadline": date(2026, 12, 31),
        "steps": [{"id": "s1", "title": "A contest", "due": date(2026, 11, 30), "kpi": "200 entries"}],
    }
    return Workspace(
        id="w" * 32,
        name="Riga Roast",
        created=datetime(2026, 1, 1),
        business_goals=[{"id": "b1", "name": "Bookings"}],
        audiences=[{"id": "a1", "name": "Students"}],
        goals=[
            {
                **goal,
                "id": "g1",
                "statement": "11,250 followers",
                "metric": "followers",
                "target": {"kind": "level", "value": 11_250},
            },
            {
                **goal,
                "id": "g2",
                "statement": "6.6 % engagement by reach",
                "metric": "engagement_rate_by_reach",
                "target": {"kind": "rate", "value": 6.6},
                "check_ins": [{"day": date(2026, 11, 10), "value": 6.4}],
            },
        ],
        audit={
            "profiles": [
                {
                    "network": "instagram",
                    "handle": "@riga.roast",
                    "account": "riga.roast",
                    "owner": "Inese",
                    "credentials_place": "1Password, vault Marketing",
                    "status": "active",
                }
            ],
            "inventory": [{"title": "Summer menu", "group": "current"}],
            "integration": "partly",
            "obstacles": [{"cause": "time", "weight": 3, "action": "a helper on Fridays"}],
            "aim": "to be the first café people think of",
            "positioning": "the neighbour who knows beans",
            "risks": [{"risk": "competitors", "likelihood": 4, "impact": 4, "owner": "Inese", "answer": "delivery"}],
            "approach": "questions of guests",
            "tracking": "exports on Mondays",
            "tactics": [{"tactic": "training", "when": date(2027, 2, 1)}],
        },
    )


def good_facts() -> Facts:
    """Seven months of days and posts of one account, and a month of ad spend; its segments are alike."""
    dice = np.random.default_rng(7)
    dates = pd.date_range(TODAY - timedelta(days=210), TODAY - timedelta(days=1))
    followers = 11_000.0 - dice.poisson(5.5, len(dates))[::-1].cumsum()[::-1]
    days = pd.DataFrame(
        {
            "date": dates,
            "network": "instagram",
            "account": "riga.roast",
            "source": "s1",
            "line": range(2, len(dates) + 2),
            "followers": followers,
            "reach": 700.0,
            "impressions": 900.0,
            "likes": 40.0 + dice.integers(-6, 7, len(dates)),
        }
    )
    spend = pd.DataFrame(
        {
            "date": dates[-30:],
            "network": "ads",
            "account": "Riga Roast",
            "campaign": "Autumn",
            "currency": "EUR",
            "source": "s2",
            "line": range(2, 32),
            "spend": 12.5,
        }
    )
    published = pd.date_range(TODAY - timedelta(days=200), TODAY - timedelta(days=2), freq="2D")
    posts = pd.DataFrame(
        {
            "network": "instagram",
            "account": "riga.roast",
            "post_id": [f"p{n}" for n in range(len(published))],
            "published_at": published.tz_localize("UTC"),
            "date": published,
            "timed": True,
            "post_type": "photo",
            "source": "s3",
            "line": range(2, len(published) + 2),
            "reach": 500.0,
            "likes": 30.0 + dice.integers(-4, 5, len(published)),
            "comments": 2.0,
        }
    )
    return Facts(
        days=frame("days", pd.concat([days, spend], ignore_index=True)),
        posts=frame("posts", posts),
        segments=segments({"18-24": (2000, 130), "25-34": (3000, 190), "35-44": (1000, 66)}),
    )


@pytest.fixture
def good() -> Evidence:
    """Evidence in which no check finds anything; each test gets its own."""
    added = TODAY - timedelta(days=1)
    sources = {
        key: SourceInfo(key, name, network=network, account=account, added=added, last=added)
        for key, name, network, account in (
            ("s1", "insights.csv", "instagram", "riga.roast"),
            ("s2", "ads.csv", "ads", "Riga Roast"),
            ("s3", "posts.csv", "instagram", "riga.roast"),
        )
    }
    return Evidence(good_workspace(), TODAY, good_facts(), sources)
