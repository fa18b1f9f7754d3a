from datetime import date

import pytest

from smmdash.audit import (
    Audit,
    Context,
    missing_sentence,
    overall,
    reasons_counted,
    score,
)
from smmdash.i18n import LANGUAGES, Texts

CONTEXT = Context({"instagram:riga.roast": date(2026, 11, 1)}, goals=2, holes=0)


def whole() -> Audit:
    """An audit that lacks nothing."""
    return Audit(
        inventory=[{"title": "Menu", "group": "current"}],
        profiles=[
            {"network": "instagram", "handle": "@Riga.Roast", "owner": "Inese", "credentials_place": "vault Marketing"}
        ],
        community_notes=[{"work": "a chat for regulars", "lesson": "ask before noon"}],
        team=[{"person": "Inese", "skill": "video", "level": 3}],
        course="Coffee at home",
        course_reviewed=date(2026, 1, 10),
        course_current=4,
        integration="partly",
        roi_attempts="codes",
        roi_results="46 orders",
        plan_gaps="video",
        past_goals=[
            {"goal": "a", "outcome": "reached"},
            {"goal": "b", "outcome": "missed", "reasons": ["content", "budget"]},
        ],
        to_repeat=[{"what": "codes"}],
        to_drop=[{"what": "raffles"}],
        obstacles=[{"cause": "time", "weight": 4, "action": "a helper on Fridays"}],
        aim="x",
        in_12_months="x",
        in_two_years="x",
        social_part="x",
        outlook=[{"change": "two shops", "business_goal": "b1"}],
        why_niche="x",
        why_needed="x",
        why_share="x",
        positioning="x",
        promises=[{"audience": "a1", "why_follow": "recipes"}],
        risks=[
            {"risk": "competitors", "likelihood": 4, "impact": 4, "owner": "Inese", "answer": "delivery"},
            {"name": "rain", "likelihood": 1, "impact": 2},
        ],
        approach="x",
        value="x",
        keep_audience="x",
        further_integration="x",
        tracking="x",
        criteria=[{"criterion": "more guests", "metric": "link_clicks"}],
        tactics=[{"tactic": "training", "when": date(2027, 2, 1)}],
    )


def test_an_empty_audit_lacks_everything_and_a_whole_one_nothing() -> None:
    assert overall(Audit(), Context()).done == 0
    full = overall(whole(), CONTEXT)
    assert full.missing == ()
    assert (full.done, full.share) == (full.of, 1.0)


BREAKS = {
    "course": ("what_we_have", lambda a: setattr(a, "course", "  ")),
    "course_reviewed": ("what_we_have", lambda a: setattr(a, "course_reviewed", None)),
    "inventory_sorted": ("what_we_have", lambda a: setattr(a.inventory[0], "group", "")),
    "profiles_listed": ("what_we_have", lambda a: setattr(a.profiles[0], "handle", "other")),
    "profiles_owned": ("what_we_have", lambda a: setattr(a.profiles[0], "owner", "")),
    "profiles_access": ("what_we_have", lambda a: setattr(a.profiles[0], "credentials_place", "pw: " + "k0fe!2026")),
    "community_lesson": ("what_we_have", lambda a: setattr(a.community_notes[0], "lesson", "")),
    "team_listed": ("what_we_have", lambda a: setattr(a.team[0], "level", None)),
    "integration": ("what_was_done", lambda a: setattr(a, "integration", "")),
    "past_goals_explained": ("what_was_done", lambda a: setattr(a.past_goals[1], "reasons", [])),
    "repeat_listed": ("what_was_done", lambda a: setattr(a, "to_repeat", [])),
    "drop_listed": ("what_was_done", lambda a: setattr(a, "to_drop", [])),
    "obstacles_weighed": ("what_holds_back", lambda a: setattr(a.obstacles[0], "weight", None)),
    "obstacles_action": ("what_holds_back", lambda a: setattr(a.obstacles[0], "action", " ")),
    "outlook_linked": ("where_we_go", lambda a: setattr(a.outlook[0], "business_goal", "")),
    "promises_made": ("why", lambda a: setattr(a.promises[0], "why_follow", "")),
    "risks_weighed": ("what_to_overcome", lambda a: setattr(a.risks[1], "impact", None)),
    "risks_answered": ("what_to_overcome", lambda a: setattr(a.risks[0], "answer", "")),
    "criteria_measured": ("how_we_know", lambda a: setattr(a.criteria[0], "metric", "happiness")),
    "tactics_dated": ("how_we_stand_out", lambda a: setattr(a.tactics[0], "when", None)),
}


@pytest.mark.parametrize("key", BREAKS)
def test_one_thing_taken_away_is_the_one_thing_missing(key: str) -> None:
    step, break_it = BREAKS[key]
    audit = whole()
    break_it(audit)
    assert score(step, audit, CONTEXT).missing == (key,)
    assert overall(audit, CONTEXT).missing == (key,)


def test_the_context_counts() -> None:
    assert score("the_plan", whole(), Context(goals=1, holes=2)).missing == ("plan_whole",)
    assert score("the_plan", whole(), Context()).missing == ("goals_planned", "plan_whole")
    assert score("where_we_go", whole(), Context()).missing == ("goals_set",)
    known = Context({"vk:riga": None, "instagram:riga.roast": None}, goals=1)
    assert score("what_we_have", whole(), known).missing == ("profiles_listed",)


def test_an_optional_question_does_not_count() -> None:
    audit = whole()
    audit.integration_note = "x"
    assert overall(audit, CONTEXT) == overall(whole(), CONTEXT)


def test_an_unknown_step_is_refused() -> None:
    with pytest.raises(KeyError):
        score("step_ten", Audit(), CONTEXT)


def test_reasons_are_counted_most_frequent_first() -> None:
    audit = whole()
    audit.past_goals.append(type(audit.past_goals[0])(goal="c", outcome="partly", reasons=["content"]))
    assert list(reasons_counted(audit).items()) == [("content", 2), ("budget", 1)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_said_in_words(language: str) -> None:
    texts = Texts(language)
    for key in overall(Audit(), Context()).missing:
        said = missing_sentence(key, texts)
        assert said
        assert "audit-" not in said
        assert "{" not in said
