"""What one click would set: each way mends the finding it is offered for, and invents nothing."""

from datetime import date

import pytest
from checks.cases import FAR, LONG, step
from checks.changes import Change, aim, altered, both, first, found, goal

from smmdash.checks import Evidence
from smmdash.checks.sentence import words
from smmdash.checks.ways import Way, hints, ways
from smmdash.goals import Audience, Baseline, BusinessGoal, Goal, Target
from smmdash.i18n import LANGUAGES, Texts

EN = Texts("en")

MENDED: list[tuple[str, Change]] = [
    ("goal_vague", goal(0, goal_type="awareness", metric="")),
    ("metric_unfit_for_goal_type", first("goal_type", "engagement")),
    ("goal_without_target", aim(0, value=None)),
    ("goal_unrealistic", aim(0, value=14_000)),
    ("goal_too_easy", aim(0, value=10_000)),
    ("goal_without_deadline", first("deadline", None)),
    ("goal_without_business_goal", first("business_goal", "")),
    ("goal_without_audience", first("audience", "")),
    ("goal_without_steps", first("steps", [])),
    ("long_goal_without_milestones", both(LONG, first("steps", [step(due=FAR)]))),
]


def offered(good: Evidence, check: str, language: str = "en") -> tuple[Way, ...]:
    return ways(check, good.workspace.goals[0], good, Texts(language))


@pytest.mark.parametrize(("check", "change"), MENDED, ids=[check for check, _ in MENDED])
def test_every_way_mends_the_finding_it_is_offered_for(good: Evidence, check: str, change: Change) -> None:
    altered(good, change)
    assert check in found(good)
    before = good.workspace.goals[0]
    made = offered(good, check)
    assert made
    for way in made:
        good.workspace.goals[0] = before.model_copy(update=dict(way.fields))
        assert check not in found(good), way.key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_way_says_what_it_would_do(good: Evidence, language: str) -> None:
    texts = Texts(language)
    for check, change in MENDED:
        altered(good, change)
        for way in offered(good, check, language):
            values = {name: one if isinstance(one, int) else words(one, texts) for name, one in way.values.items()}
            said = texts(f"smart-way_{way.key}", **values)
            assert not any(sign in said for sign in ("{", "smart-", "metric-", "_")), said
            assert texts.has(f"smart-change_{way.key}")


def test_a_choice_between_several_is_left_to_the_person(good: Evidence) -> None:
    good.workspace.business_goals.append(BusinessGoal(id="b2", name="Staff"))
    good.workspace.audiences.append(Audience(id="a2", name="Parents"))
    altered(good, goal(0, business_goal="", audience=""))
    assert offered(good, "goal_without_business_goal") == offered(good, "goal_without_audience") == ()


def test_a_vague_goal_without_a_type_is_given_no_metric(good: Evidence) -> None:
    altered(good, first("metric", ""))
    assert offered(good, "goal_vague") == ()


def test_metrics_that_the_data_have_come_first(good: Evidence) -> None:
    altered(good, goal(0, goal_type="community", metric=""))
    assert [way.fields["metric"] for way in offered(good, "goal_vague")] == ["comments", "comments_per_post"]


def test_another_metric_brings_a_target_that_fits_it(good: Evidence) -> None:
    altered(good, goal(0, goal_type="engagement"))
    way = offered(good, "metric_unfit_for_goal_type")[0]
    assert (way.fields["metric"], way.fields["target"].kind) == ("engagement_rate_by_reach", "rate")


def test_a_target_is_suggested_with_the_days_it_rests_on(good: Evidence) -> None:
    altered(good, aim(0, value=14_000))
    ambitious, safe = offered(good, "goal_unrealistic")
    assert 11_050 < safe.fields["target"].value < ambitious.fields["target"].value < 11_600
    assert ambitious.values["days"] > 100
    assert {way.key for way in offered(good, "goal_unrealistic")} == {"target_ambitious", "target_safe"}
    altered(good, aim(0, comparison="within", upper=20_000))
    assert offered(good, "goal_unrealistic") == ()


@pytest.mark.parametrize("basis", ["to", "by_points", "by_percent"])
def test_no_target_is_suggested_that_asks_for_less_than_there_is(good: Evidence, basis: str) -> None:
    altered(good, aim(1, basis=basis, value=None))
    point = hints(good.workspace.goals[1], good)[0].fields["baseline"].value
    made = ways("goal_too_easy", good.workspace.goals[1], good, EN)
    assert made
    for way in (*made, *ways("goal_unrealistic", good.workspace.goals[1], good, EN)):
        assert way.values["value"].number > point


@pytest.mark.parametrize(
    ("today", "quarter"), [(date(2026, 11, 21), date(2027, 3, 31)), (date(2026, 3, 31), date(2026, 6, 30))]
)
def test_a_deadline_is_the_end_of_the_next_quarter(good: Evidence, today: date, quarter: date) -> None:
    from dataclasses import replace

    evidence = replace(good, today=today)
    new = Goal(id="new")
    assert [way.fields["deadline"] for way in ways("goal_without_deadline", new, evidence, EN)] == [
        quarter, date.fromordinal(today.toordinal() + 90),
    ]  # fmt: skip
    late = Goal(id="new", start=date(2027, 7, 1))
    assert ways("goal_without_deadline", late, evidence, EN)[0].fields["deadline"] == date(2027, 12, 31)


def test_proposed_steps_have_dates_inside_the_window_and_figures(good: Evidence) -> None:
    altered(good, first("steps", []))
    (way,) = offered(good, "goal_without_steps")
    steps = way.fields["steps"]
    assert 3 <= len(steps) <= 4
    assert all(good.today <= one.due <= good.workspace.goals[0].deadline and one.kpi for one in steps)
    assert [one.due for one in steps] == sorted(one.due for one in steps)


def test_hints_name_a_start_and_a_baseline_that_no_check_asks_for(good: Evidence) -> None:
    judged = good.workspace.goals[0]
    (baseline,) = hints(judged, good)
    assert 10_600 < baseline.fields["baseline"].value < 10_800
    bare = judged.model_copy(update={"start": None, "created": date(2026, 11, 1)})
    (start,) = hints(bare, good)
    assert start.fields == {"start": date(2026, 11, 1)}
    assert hints(judged.model_copy(update=dict(baseline.fields)), good) == ()


def test_a_baseline_that_the_data_do_not_bear_out_is_hinted_at_unless_a_note_explains_it(good: Evidence) -> None:
    judged = good.workspace.goals[0]
    (way,) = hints(judged, good)
    found = way.fields["baseline"].value

    def held(value: float, note: str = "") -> tuple[str, ...]:
        own = Baseline(value=value, by_hand=True, note=note)
        return tuple(one.key for one in hints(judged.model_copy(update={"baseline": own}), good))

    assert held(found * 1.02) == ("baseline",)
    assert held(found * 1.02, "the agency's report") == ()
    assert held(found * 1.001) == ()  # only rounded
    assert held(0) == ("baseline",)


def test_a_total_may_be_said_to_begin_at_nothing(good: Evidence) -> None:
    total = good.workspace.goals[0].model_copy(
        update={"metric": "net_new_followers", "target": Target(kind="total", value=100), "baseline": Baseline(value=0)}
    )
    assert hints(total, good) == ()
    monthly = total.model_copy(update={"target": Target(kind="rate", value=100, per="month"), "baseline": Baseline()})
    assert [one.key for one in hints(monthly, good)] == ["baseline"]
