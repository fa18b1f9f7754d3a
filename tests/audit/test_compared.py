"""Two audits side by side: one change between them is one line, and it says which way things went."""

import re
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from smmdash.audit import CAUSES, RISKS, STEPS, Audit, Context, InventoryItem, Snapshot
from smmdash.audit.compared import Difference, compared
from smmdash.audit.kept import closing
from smmdash.audit.model import KeptFigure
from smmdash.audit.told import sentence
from smmdash.i18n import LANGUAGES, Texts

ROOT = Path(__file__).resolve().parents[2]
THEN, NOW = date(2026, 5, 22), date(2026, 11, 21)


def audit(**changes: Any) -> Audit:
    whole = {
        "course": "Coffee at home",
        "course_reviewed": date(2026, 1, 10),
        "course_current": 3,
        "integration": "partly",
        "team": [{"person": "Inese", "skill": "video", "level": 3}],
        "profiles": [{"network": "instagram", "handle": "@riga", "owner": "Inese", "credentials_place": "vault",
                      "status": "active"}],
        "obstacles": [{"cause": "time", "weight": 3, "action": "a helper"}],
        "risks": [{"risk": "competitors", "likelihood": 4, "impact": 4, "owner": "Inese", "answer": "delivery"},
                  {"name": "Rain", "likelihood": 1, "impact": 2}],
        "past_goals": [{"goal": "Leads", "outcome": "partly"}],
        "inventory": [InventoryItem(title=str(number), group="outdated") for number in range(3)],
    }  # fmt: skip
    return Audit.model_validate({**whole, **changes})


def differences(then: Audit, now: Audit, context: Context | None = None) -> list[Difference]:
    """What differs beside the scores of the steps."""
    before = closing(then, Context(goals=2, holes=2), THEN)
    after = closing(now, context or Context(goals=2, holes=2), NOW)
    return [one for one in compared(before, after) if one.key != "score"]


def changed(register: str, place: int = 0, **cells: Any) -> Callable[[], Audit]:
    def make() -> Audit:
        made = audit()
        row = getattr(made, register)[place]
        getattr(made, register)[place] = row.model_copy(update=cells)
        return made

    return make


BETTER = {
    "answered": lambda: audit(aim="to be first"),
    "level": lambda: audit(course_current=4),
    "turned": lambda: audit(integration="integrated"),
    "turned ": lambda: audit(course_reviewed=date(2026, 10, 1)),
    "outdated": lambda: audit(inventory=[InventoryItem(title="1", group="outdated")]),
    "obstacle_gone": lambda: audit(obstacles=[]),
    "obstacle_weight": changed("obstacles", weight=2),
    "risk_gone": lambda: audit(risks=audit().risks[1:]),
    "risk_weight": changed("risks", likelihood=3),
    "skill": changed("team", level=4),
    "ended": changed("past_goals", outcome="reached"),
}
"""One change each that is for the better; taken back it is for the worse, but for what has no way back."""
BACK = {"answered": "unanswered", "obstacle_gone": "obstacle_new_weighed", "risk_gone": "risk_new_weighed"}
ONE_WAY = ("ended", "turned ")
WORSE = {
    "unacted": ("acted", changed("obstacles", action=" ")),
    "unfaced": ("faced", changed("risks", answer="")),
    "unrisk_owned": ("risk_owned", changed("risks", owner="")),
    "unowned": ("owned", changed("profiles", owner="")),
    "undocumented": ("documented", changed("profiles", credentials_place="")),
    "fell_silent": ("woke", changed("profiles", status="dormant")),
}
NEITHER = {
    "reworded": lambda: audit(course="Tea at home"),
    "owner": changed("profiles", owner="Liene"),
    "profile_gone": lambda: audit(profiles=[]),
    "skill_new": lambda: audit(team=[*audit().team, {"person": "Liene"}]),
    "risk_gone": lambda: audit(risks=audit().risks[:1]),
    "rows": lambda: audit(tactics=[{"name": "a fair"}]),
    "turned": lambda: audit(course_reviewed=date(2026, 1, 1)),
    "ended": changed("past_goals", outcome="dropped"),
}


def test_the_same_audit_differs_in_nothing() -> None:
    assert compared(closing(audit(), Context(goals=2), THEN), closing(audit(), Context(goals=2), NOW)) == ()


@pytest.mark.parametrize("key", BETTER)
def test_one_thing_for_the_better_is_one_line_and_the_way_back_is_worse(key: str) -> None:
    (found,) = differences(audit(), BETTER[key]())
    assert (found.way, found.key) == ("improved", key.strip())
    if key not in ONE_WAY:
        (back,) = differences(BETTER[key](), audit())
        assert (back.way, back.key) == ("slipped", BACK.get(key, key))


@pytest.mark.parametrize("key", WORSE)
def test_one_thing_lost_slipped_and_found_again_improved(key: str) -> None:
    there, make = WORSE[key]
    (found,) = differences(audit(), make())
    assert (found.way, found.key) == ("slipped", key)
    (back,) = differences(make(), audit())
    assert (back.way, back.key) == ("improved", there)


@pytest.mark.parametrize("key", NEITHER)
def test_what_is_neither_better_nor_worse_is_only_different(key: str) -> None:
    (found,) = differences(audit(), NEITHER[key]())
    assert (found.way, found.key) == ("changed", key)


def test_a_reworded_answer_shows_both() -> None:
    (found,) = differences(audit(), audit(course="Tea at home"))
    assert (found.before, found.now, found.step) == ("Coffee at home", "Tea at home", "what_we_have")
    assert differences(audit(), audit(course=" Coffee  at\nhome ")) == []


def test_a_new_risk_slipped_only_where_it_is_high() -> None:
    for likelihood, way in ((5, "slipped"), (1, "changed")):
        risks = [*audit().risks, {"name": "Strike", "likelihood": likelihood, "impact": 4}]
        (found,) = differences(audit(), audit(risks=risks))
        assert (found.way, found.key, found.values["weight"]) == (way, "risk_new_weighed", 4 * likelihood)


def test_spellings_of_one_profile_person_and_risk_are_the_same() -> None:
    other = audit(
        profiles=[audit().profiles[0].model_copy(update={"handle": "Riga"})],
        team=[audit().team[0].model_copy(update={"person": "inese "})],
        risks=[audit().risks[0], audit().risks[1].model_copy(update={"name": " rain"})],
    )
    assert differences(audit(), other) == []


def test_the_score_of_a_step_goes_both_ways() -> None:
    low, high = closing(audit(), Context(), THEN), closing(audit(aim="x"), Context(), NOW)
    (up, *_) = compared(low, high)
    assert (up.way, up.key, up.step, up.values["now"], up.values["before"]) == (
        "improved",
        "score",
        "where_we_go",
        1,
        0,
    )
    assert compared(high, low)[0].way == "slipped"


def test_gaps_of_the_plan_and_goals() -> None:
    found = differences(audit(), audit(), Context(goals=5, holes=3))
    assert [(one.way, one.key, one.values) for one in found] == [
        ("slipped", "holes", {"before": 2, "now": 3}), ("changed", "goals", {"before": 2, "now": 5})
    ]  # fmt: skip


def figures(**values: float) -> list[KeptFigure]:
    return [KeptFigure(network="instagram", metric=metric, value=value, until=THEN) for metric, value in values.items()]


def with_figures(then: list[KeptFigure], now: list[KeptFigure]) -> tuple[Snapshot, Snapshot]:
    return closing(audit(), Context(), THEN, figures=then), closing(audit(), Context(), NOW, figures=now)


def later(rows: list[KeptFigure], until: date = NOW) -> list[KeptFigure]:
    return [row.model_copy(update={"until": until}) for row in rows]


def test_figures_move_slip_stand_still_or_are_no_longer_the_same_thing() -> None:
    then = figures(followers=1000, engagement_rate_by_reach=4.0, posts=50, views=100)
    now = later(figures(followers=1100, engagement_rate_by_reach=3.0, posts=60, views=101))
    found = compared(*with_figures(then, now))
    assert [(one.way, one.key, one.values["metric"].key) for one in found] == [
        ("improved", "figure", "metric-followers"),
        ("slipped", "figure", "metric-engagement_rate_by_reach"),
        ("changed", "figure", "metric-posts"),
    ]
    (first, *_) = compared(*with_figures(then, now), frozenset({("instagram", "followers")}))
    assert (first.way, first.key) == ("changed", "redefined")


def test_figures_of_the_same_days_are_not_news_and_old_ones_say_so() -> None:
    then = figures(followers=1000)
    assert compared(*with_figures(then, figures(followers=1100))) == ()
    (found,) = compared(*with_figures(then, later(figures(followers=1100), date(2026, 9, 1))))
    assert found.key == "figure_old"


def test_of_an_audit_without_answers_only_scores_are_compared() -> None:
    bare = closing(audit(), Context(), THEN).model_copy(update={"kept": None})
    assert {one.key for one in compared(bare, closing(audit(aim="x", course="y"), Context(), NOW))} == {"score"}


def test_a_register_that_was_cut_says_nothing_of_rows_that_came_or_went() -> None:
    long = [{"person": f"P{number}", "skill": "s", "gap": "g" * 900} for number in range(300)]
    then = closing(audit(team=long), Context(), THEN)
    assert then.kept is not None
    assert len(then.kept.answers.team) == then.kept.rows < 300
    now = closing(audit(team=list(reversed(long))), Context(), NOW)
    assert [one.key for one in compared(then, now) if one.key.startswith("skill")] == []


def every_difference() -> list[Difference]:
    made = [make for table in (BETTER, NEITHER) for make in table.values()] + [make for _, make in WORSE.values()]
    found = [one for make in made for pair in ((audit(), make()), (make(), audit())) for one in differences(*pair)]
    found += differences(audit(), audit(obstacles=[{"cause": cause} for cause in CAUSES]))
    found += differences(audit(risks=[]), audit(risks=[{"risk": risk} for risk in RISKS]))
    found += differences(audit(), audit(), Context(goals=5, holes=3))
    found += differences(audit(), audit(inventory=[{"title": "a"}, {"title": "b", "group": "update"}]))
    found += compared(closing(Audit(), Context(), THEN), closing(audit(), Context(), NOW))
    then, now = (
        figures(followers=1000, engagement_rate_by_reach=4.0),
        figures(followers=900, engagement_rate_by_reach=5),
    )
    for day in (NOW, date(2026, 8, 1)):
        found += compared(*with_figures(then, later(now, day)))
    found += compared(*with_figures(then, later(now)), frozenset({("instagram", "followers")}))
    odd = {"network": "mailru", "handle": ""}
    return found + differences(audit(profiles=[]), audit(profiles=[odd]))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_difference_is_said_in_words(language: str) -> None:
    texts = Texts(language)
    for one in every_difference():
        said = sentence(one, texts)
        assert said
        assert not any(left in said for left in ("kept-", "audit-", "metric-", "network-", "{", "None")), said
    assert {one.step for one in every_difference()} <= {*STEPS, ""}


def test_every_text_of_a_difference_is_reached() -> None:
    """The texts of differences stand before those of the page; none of them waits for a difference that never comes."""
    texts = (ROOT / "smmdash" / "i18n" / "en" / "kept.ftl").read_text(encoding="utf-8").split("# The comparison")[0]
    written = set(re.findall(r"^kept-(\w+) =", texts, re.MULTILINE))
    assert {one.key for one in every_difference()} == written
