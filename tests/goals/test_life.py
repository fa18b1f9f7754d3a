"""The rhythm of a goal's reviews, its rests, and the changes that deserve a reason."""

from datetime import UTC, date, datetime

import pytest

from smmdash.goals import Goal, GoalScope, Outcome, Target, edit, life, register
from smmdash.goals.sentence import as_goal, understand
from smmdash.i18n import LANGUAGES, Texts

TODAY = date(2026, 11, 21)
GOAL = Goal(
    id="g", metric="followers", target=Target(kind="level", value=500), start=date(2026, 10, 1),
    deadline=date(2027, 3, 31), review_every_days=30,
)  # fmt: skip


def at(day: date) -> datetime:
    return datetime(day.year, day.month, day.day, 12, tzinfo=UTC)


def paused(goal: Goal, first: date, resumed: date | None = None) -> Goal:
    rests = edit.changed(goal, at=at(first), paused=first)
    return rests if resumed is None else edit.changed(rests, at=at(resumed), paused=None)


def test_a_usual_number_of_days_is_a_rhythm() -> None:
    assert [life.rhythm_of(days) for days in (7, 14, 30, 91, 10)] == [
        "weekly", "two_weeks", "monthly", "quarterly", "own",
    ]  # fmt: skip


def test_a_goal_is_reviewed_several_times_before_it_ends() -> None:
    assert [life.rhythm_for(days) for days in (-3, 1, 14, 40, 91, 182, 365)] == [7, 7, 7, 7, 14, 30, 91]


def test_a_sentence_with_a_deadline_sets_reviews_before_it() -> None:
    today = date(2026, 11, 22)
    for said, days in (("250 new followers on VK in six weeks", 7), ("250 new followers on VK", 91)):
        assert as_goal(understand(said, today=today), "g", today=today).review_every_days == days


def test_paused_days_are_told_from_the_history_each_once() -> None:
    assert life.paused_days(GOAL, TODAY) == 0
    once = paused(GOAL, date(2026, 10, 10), date(2026, 10, 15))
    assert life.rests(once, TODAY) == [(date(2026, 10, 10), date(2026, 10, 14))]
    again = paused(once, date(2026, 11, 20))
    assert life.paused_days(again, TODAY) == 5 + 2
    assert life.paused_days(again, date(2026, 11, 30)) == 5 + 11


def test_a_pause_of_no_whole_day_is_none() -> None:
    assert life.paused_days(paused(GOAL, TODAY, TODAY), TODAY) == 0


def test_a_pause_of_one_day_is_one_day() -> None:
    assert life.paused_days(paused(GOAL, date(2026, 11, 20), TODAY), TODAY) == 1


def test_an_ended_goal_rests_no_more() -> None:
    ended = paused(GOAL, date(2026, 11, 1)).model_copy(update={"outcome": Outcome(result="dropped", day=TODAY)})
    assert life.paused_days(ended, TODAY) == 0


def test_after_a_pause_the_next_review_is_counted_anew() -> None:
    assert register.review(GOAL, TODAY) == register.Review(date(2026, 10, 31), 21)
    back = paused(GOAL, date(2026, 10, 10), date(2026, 11, 15))
    assert register.review(back, TODAY) == register.Review(date(2026, 12, 15), 0)
    assert register.review(paused(GOAL, date(2026, 10, 10)), TODAY) is None


@pytest.mark.parametrize(
    ("fields", "moved"),
    [
        ({"target": Target(kind="level", value=400)}, ("target_value",)),
        ({"deadline": date(2027, 6, 30)}, ("deadline",)),
        ({"metric": "likes", "target": Target(kind="total", value=500)}, ("metric", "target_kind")),
        ({"owner": "Anna", "statement": "More", "scope": GoalScope(networks=["vk"])}, ()),
        ({"target": Target(kind="level", value=500, comparison="within", upper=700)}, ("target_comparison",)),
        ({"deadline": None}, ("deadline",)),
    ],
)
def test_only_what_was_promised_asks_for_a_reason(fields: dict[str, object], moved: tuple[str, ...]) -> None:
    assert life.weighty(GOAL, GOAL.model_copy(update=fields), TODAY) == moved


def test_what_has_not_begun_has_ended_or_was_empty_asks_for_none() -> None:
    later = {"deadline": date(2027, 6, 30)}
    for update in ({"start": date(2026, 12, 1)}, {"start": None}, {"outcome": Outcome(result="missed", day=TODAY)}):
        goal = GOAL.model_copy(update=update)
        assert life.weighty(goal, goal.model_copy(update=later), TODAY) == ()
    bare = GOAL.model_copy(update={"target": Target(), "deadline": None, "metric": ""})
    assert life.weighty(bare, GOAL, TODAY) == ()


def test_every_facet_of_a_goal_belongs_to_a_kind_of_history() -> None:
    facets = set(edit.facets(GOAL))
    told = [facet for kind in life.KINDS.values() for facet in kind]
    assert len(told) == len(set(told))
    assert set(told) <= facets
    entry = edit.changed(GOAL, at=at(TODAY), deadline=date(2027, 1, 1), owner="Anna", audience="a").history
    assert [life.kind_of(one) for one in entry] == ["promise", "plan", "other"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_and_rhythms_have_words(language: str) -> None:
    texts = Texts(language)
    assert all(texts.has(f"goal-history_kind_{kind}") for kind in life.KINDS)
    assert all(texts.has(f"goal-rhythm_{rhythm}") for rhythm in (*life.RHYTHMS, "own"))


def test_a_goal_is_over_once_its_deadline_has_passed_or_its_end_was_noted() -> None:
    running = GOAL.model_copy(update={"deadline": TODAY})
    assert life.last_day(running, TODAY) is None  # the last day is still its own
    assert life.last_day(running, date(2026, 11, 22)) == TODAY
    assert life.last_day(GOAL.model_copy(update={"deadline": None}), TODAY) is None
    early = GOAL.model_copy(update={"outcome": Outcome(result="dropped", day=date(2026, 11, 3))})
    assert life.last_day(early, TODAY) == date(2026, 11, 3)
    late = running.model_copy(update={"outcome": Outcome(result="missed", day=date(2026, 12, 5))})
    assert life.last_day(late, date(2026, 12, 6)) == TODAY


def test_the_figures_of_an_early_end_are_those_of_its_day() -> None:
    early = GOAL.model_copy(update={"outcome": Outcome(result="dropped", day=date(2026, 11, 3))})
    assert life.seen_from(early, TODAY) == date(2026, 11, 3)
    assert life.seen_from(GOAL, TODAY) == TODAY
    on_time = GOAL.model_copy(update={"outcome": Outcome(result="missed", day=date(2027, 4, 2))})
    assert life.seen_from(on_time, date(2027, 5, 1)) == date(2027, 5, 1)  # the deadline bounds them


def test_the_reason_of_a_pause_is_the_one_given_last() -> None:
    first = edit.changed(GOAL, at=at(date(2026, 10, 10)), reason="holidays", paused=date(2026, 10, 10))
    assert life.pause_reason(first) == "holidays"
    again = edit.changed(first, at=at(date(2026, 10, 15)), reason="back", paused=None)
    assert life.pause_reason(again) == ""
    silent = edit.changed(again, at=at(date(2026, 11, 1)), paused=date(2026, 11, 1))
    assert life.pause_reason(silent) == ""
