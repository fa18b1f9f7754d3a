"""What is known inside a goal's scope is what the facts that are cut out for it hold."""

import numpy as np
import pandas as pd
import pytest
from checks.changes import TODAY

from smmdash.checks import Evidence
from smmdash.checks.measured import known_measures
from smmdash.checks.scoped import known_for
from smmdash.facts import Facts, Scope, empty, frame, within
from smmdash.goals import Goal, GoalScope

NAN = np.nan


@pytest.fixture
def facts() -> Facts:
    """Days with campaigns, posts of two types, own and competitors' periods, in two accounts and another network."""
    days = pd.DataFrame(
        [
            (TODAY, "x", "a", "", 5.0, NAN),
            (TODAY, "x", "a", "spring", NAN, 2.0),
            (TODAY, "x", "b", "", NAN, NAN),
            (TODAY, "tiktok", "a", "", 1.0, NAN),
        ],
        columns=["date", "network", "account", "campaign", "likes", "spend"],
    ).assign(line=1)
    posts = pd.DataFrame(
        [("x", "a", "1", "video", 3.0, NAN), ("x", "a", "2", "", NAN, 4.0)],
        columns=["network", "account", "post_id", "post_type", "views", "reach"],
    ).assign(published_at=pd.Timestamp(TODAY, tz="UTC"), date=TODAY, timed=True, line=1)
    periods = pd.DataFrame(
        [("x", "b", "own", "mentions", 9.0), ("x", "a", "competitor", "reviews", 9.0), ("x", "a", "own", "leads", NAN)],
        columns=["network", "account", "owner", "measure", "value"],
    ).assign(start=TODAY, end=TODAY, line=1)
    return Facts(frame("days", days), frame("posts", posts), empty("segments"), frame("periods", periods))


@pytest.mark.parametrize("networks", [[], ["x"], ["tiktok"], ["vk"]])
@pytest.mark.parametrize("accounts", [[], ["x:a"], ["x:b", "tiktok:a"], ["x:nobody"]])
@pytest.mark.parametrize(("campaign", "post_types"), [("", []), ("spring", []), ("", ["video"]), ("spring", [""])])
def test_it_is_what_the_facts_inside_hold(
    good: Evidence, facts: Facts, networks: list[str], accounts: list[str], campaign: str, post_types: list[str]
) -> None:
    scope = GoalScope(networks=networks, accounts=accounts, campaign=campaign, post_types=post_types)
    told = known_for(Goal(id="g", scope=scope), Evidence(good.workspace, TODAY, facts))
    assert told == known_measures(within(facts, Scope(tuple(networks), tuple(accounts), campaign, tuple(post_types))))
