import re
from datetime import date

import pytest

from smmdash.goals import Goal, Outcome, Step, Target
from smmdash.i18n import LANGUAGES, Texts
from smmdash.kpi import Value
from smmdash.pacing import REASONS, STATES, Pace
from smmdash.ui.goals import standing

EN = Texts("en")
DAY = date(2026, 11, 20)


def goal(metric: str = "net_new_followers", kind: str = "total", comparison: str = "at_least") -> Goal:
    target = Target.model_validate({"kind": kind, "comparison": comparison, "value": 1500, "upper": 1700})
    return Goal(id="a", metric=metric, target=target, start=date(2026, 11, 1), deadline=date(2026, 12, 31))


def pace(actual: float, metric: str = "net_new_followers", **more: object) -> Pace:
    given = {
        "state": "not_judged", "reason": "running", "target_value": 1500.0, "progress": 0.83, "expected": 1310.4,
        "pace_ratio": 0.947, "required_rate": 10.2, "as_of": DAY,
    }  # fmt: skip
    return Pace("a", actual=Value(metric, actual, DAY, DAY), **{**given, **more})  # type: ignore[arg-type]


def test_a_running_goal_in_words() -> None:
    assert standing.line(EN, goal(), pace(1240), currency="EUR") == (
        "1,240 of 1,500; 83% of the way; by Nov 20, 2026 the straight line expects 1,310; "
        "11 a day needed until Dec 31, 2026"
    )
    assert standing.finding(EN, goal(), pace(1240), currency="EUR") == "Behind the pace line by 70"
    assert standing.finding(EN, goal(), pace(1400), currency="EUR") == "Ahead of the pace line by 90"
    assert standing.finding(EN, goal(), pace(1311), currency="EUR") == "Right on the pace line"


def test_less_is_better_turns_the_finding_round() -> None:
    limit = goal("response_time", "rate", "at_most")
    slow = pace(14, "response_time", expected=12.0, target_value=10.0, progress=-0.2, required_rate=9.5)
    assert standing.line(EN, limit, slow, currency="EUR").replace("\u00a0", " ") == (
        "Now 14 min, target: at most 10 min; further from the target than at the start; "
        "by Nov 20, 2026 the straight line expects 12 min; a mean of 9.50 min needed until Dec 31, 2026"
    )
    assert "Over the pace line by 2 min" in standing.finding(EN, limit, slow, currency="").replace("\u00a0", " ")
    quick = pace(11, "response_time", expected=12.0)
    assert "Under the pace line" in standing.finding(EN, limit, quick, currency="")


def test_a_limit_of_a_total_says_how_much_room_is_left() -> None:
    said = standing.line(
        EN, goal("spend", comparison="at_most"), pace(900, "spend", required_rate=15.0), currency="EUR"
    )
    assert "room for €15.00 a day until Dec 31, 2026" in said


def test_nothing_more_is_needed_once_it_is_reached() -> None:
    done = pace(1600, state="reached", reason="", progress=1.07, required_rate=-3.0)
    assert standing.line(EN, goal(), done, currency="EUR") == "1,600 of 1,500; 107% of the way"
    assert standing.why(EN, goal(), done) == ""


def test_without_a_figure_nothing_is_claimed() -> None:
    assert standing.line(EN, goal(), Pace("a", reason="no_data"), currency="EUR") == ""
    assert standing.finding(EN, goal(), Pace("a"), currency="EUR") == EN("goal-finding_none")
    assert standing.line(EN, goal(), pace(float("nan")), currency="EUR") == ""


def test_a_milestone_counts_its_steps() -> None:
    steps = [Step(id="1", title="Film", done=True), Step(id="2", title="Post")]
    milestone = Goal(id="a", target=Target(kind="milestone"), steps=steps)
    assert standing.line(EN, milestone, Pace("a"), currency="") == "1 of 2 steps done"
    done = milestone.model_copy(update={"milestone_done": date(2026, 11, 2)})
    assert standing.line(EN, done, Pace("a"), currency="") == "Done on Nov 2, 2026"


def test_what_a_person_decided_goes_before_what_the_data_say() -> None:
    ended = goal().model_copy(update={"outcome": Outcome(result="dropped", day=DAY)})
    assert standing.state(ended, pace(1240)) == "dropped"
    assert standing.why(EN, ended, pace(1240)) == ""
    assert standing.state(goal(), pace(1240)) == "not_judged"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_has_words_and_an_icon(language: str) -> None:
    texts = Texts(language)
    for state in STATES:
        assert texts.has(f"pacing-state_{state}")
        assert state in standing.ICONS
        assert standing.finding(texts, goal(), pace(1240, state=state), currency="EUR")
    for reason in REASONS:
        assert texts.has(f"pacing-reason_{reason}")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("comparison", ["at_least", "at_most", "within"])
@pytest.mark.parametrize(
    ("metric", "kind"), [("net_new_followers", "total"), ("followers", "level"), ("cost_per_lead", "rate")]
)
@pytest.mark.parametrize("actual", [1.0, 1310.0, 9000.0])
def test_every_standing_is_clean_in_every_language(
    language: str, comparison: str, metric: str, kind: str, actual: float
) -> None:
    texts = Texts(language)
    one, now = goal(metric, kind, comparison), pace(actual, metric, upper_value=1700.0, weekday_shaped=kind == "total")
    for said in (
        standing.line(texts, one, now, currency="EUR"),
        standing.finding(texts, one, now, currency="EUR"),
        standing.described(texts, one, now, currency="EUR"),
        standing.source(texts, ["a.csv", "b.csv", "c.csv"], now),
        standing.source(texts, ["a.csv"], now),
    ):
        assert said
        assert not re.search(r"goal-|[{}]|  |\.\.|;$|—$", said), said
    assert standing.source(texts, [], now) == ""


def test_a_goal_that_is_over_is_compared_with_its_target_and_told_its_days() -> None:
    over = {"state": "missed", "reason": "", "total_days": 61, "elapsed_days": 61, "as_of": date(2026, 12, 31)}
    assert standing.line(EN, goal(), pace(1240, **over), currency="EUR") == (
        "1,240 of 1,500; 83% of the way; in 61 days, to Dec 31, 2026"
    )
    short = pace(1240, **{**over, "state": "not_judged", "reason": "data_end_early", "as_of": date(2026, 12, 20)})
    assert standing.line(EN, goal(), short, currency="EUR").endswith("to Dec 31, 2026; figures to Dec 20, 2026")
    limit = goal("response_time", "rate", "at_most")
    assert standing.line(EN, limit, pace(14, "response_time", **over), currency="").startswith("At the end 14")


def test_an_early_end_says_after_how_many_days_and_its_result_is_the_person_s() -> None:
    ended = goal().model_copy(update={"outcome": Outcome(result="dropped", day=date(2026, 11, 20))})
    early = pace(1240, total_days=61, elapsed_days=20)
    said = standing.line(EN, ended, early, currency="EUR")
    assert said == "1,240 of 1,500; 83% of the way; ended on Nov 20, 2026, after 20 of 61 days"
    assert standing.finding(EN, ended, early, currency="EUR") == EN("goal-finding_dropped")


def test_a_goal_that_rests_is_held_against_no_pace() -> None:
    resting = goal().model_copy(update={"paused": date(2026, 11, 12)})
    assert standing.line(EN, resting, pace(1240), currency="EUR") == "1,240 of 1,500; 83% of the way"
