"""Networks of a goal that no upload has figures of."""

from datetime import date

import pandas as pd
import pytest
from kpi.dice import made

from smmdash.facts import Facts
from smmdash.goals import Goal, GoalScope, Target
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing.absent import absent, said


def facts(**measures: float) -> Facts:
    days = pd.date_range(date(2026, 10, 1), date(2026, 10, 9))
    return Facts(made("days", [{"date": day.date(), "network": "vk", "account": "cafe", **measures} for day in days]))


def goal(*networks: str, **named: str) -> Goal:
    return Goal(id="g", metric="likes", scope=GoalScope(networks=list(networks)), target=Target(value=9, **named))


@pytest.mark.parametrize(
    ("networks", "found"),
    [
        (("vk", "instagram"), ("instagram",)),
        (("x", "vk", "instagram"), ("x", "instagram")),
        (("vk",), ()),
        (("instagram",), ()),
        ((), ()),
    ],
)
def test_what_has_no_figures_is_named_where_something_has(networks: tuple[str, ...], found: tuple[str, ...]) -> None:
    assert absent(goal(*networks), facts(likes=3.0)) == found
    assert absent(goal(*networks, kind="milestone"), facts(likes=3.0)) == ()
    assert absent(goal(*networks), facts(comments=3.0)) == ()


@pytest.mark.parametrize("language", LANGUAGES)
def test_it_says_what_is_left_out_and_what_is_counted(language: str) -> None:
    texts = Texts(language)
    told = said(texts, goal("vk", "instagram"), ("instagram",))
    assert texts("network-vk") in told
    assert "Instagram" in told
    assert said(texts, goal("vk"), ()) == ""
