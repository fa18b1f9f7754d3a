"""States that do not flicker: tables of chances and what they come to."""

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from pacing.cases import ONE, TODAY

from smmdash.goals import OddsPoint, StatusOverride
from smmdash.i18n import LANGUAGES, Texts
from smmdash.pacing import STATUS_REASONS, STATUS_STATES, Odds, Pace, Status, odds_words, status
from smmdash.pacing.odds import band, rounded
from smmdash.pacing.status import Told, lags, plain, settled
from smmdash.pacing.steady import FARTHEST, steady

FIRST = date(2026, 10, 1)
RUNNING = Pace("g", "not_judged", "running")


def row(*chances: float, step: int = 1) -> list[Told]:
    return [Told(FIRST + on * step * ONE, chance, chance) for on, chance in enumerate(chances)]


@pytest.mark.parametrize(
    ("chance", "state"),
    [(0.97, "on_track"), (0.70, "on_track"), (0.699, "at_risk"), (0.35, "at_risk"), (0.349, "off_track")],
)
def test_a_chance_by_itself(chance: float, state: str) -> None:
    assert plain(chance) == state
    assert settled(row(chance)) == state


@pytest.mark.parametrize(
    ("chances", "state"),
    [
        ((0.72, 0.66, 0.66, 0.66), "on_track"),  # not five points below
        ((0.72, 0.64), "on_track"),  # one day only
        ((0.72, 0.64, 0.64), "at_risk"),
        ((0.72, 0.64, 0.66, 0.64), "on_track"),  # not two running
        ((0.68, 0.74, 0.74), "at_risk"),  # not five points above
        ((0.68, 0.75, 0.75), "on_track"),
        ((0.68, 0.75, 0.74, 0.75), "at_risk"),
        ((0.36, 0.31, 0.31), "at_risk"),
        ((0.36, 0.29, 0.29), "off_track"),
        ((0.34, 0.39, 0.39), "off_track"),
        ((0.34, 0.40, 0.40), "at_risk"),
        ((0.72, 0.20, 0.20), "off_track"),  # over two borders at once
        ((0.72, 0.20, 0.50), "at_risk"),  # the nearer of the two days counts
        ((0.20, 0.90, 0.90), "on_track"),
        ((0.50, 0.20, 0.80, 0.20), "at_risk"),  # once to either side is neither
        ((), "none"),
    ],
)
def test_a_state_is_left_only_past_its_border_and_two_days_running(chances: tuple[float, ...], state: str) -> None:
    assert settled(row(*chances)) == state


@pytest.mark.parametrize("thousandth", range(30, 971))
def test_what_is_said_of_a_chance_lies_on_the_side_of_its_status(thousandth: int) -> None:
    chance = thousandth / 1000
    assert plain(rounded(chance) / 100) == plain(chance)
    assert (band(chance) + 10 >= 70) == (chance >= 0.7)


def test_a_status_that_has_not_followed_its_chance_yet_says_so() -> None:
    kept = [point(FIRST, 0.72)]
    odds = Odds("g", chance=0.66, said="number", as_of=FIRST + ONE, target=100.0, days=200, deadline=date(2026, 12, 31))
    held = status(odds, kept, RUNNING)
    assert (held.state, lags(odds, held)) == ("on_track", True)
    assert not lags(odds, status(odds, [], RUNNING))
    assert not lags(odds, Status("on_track", by_hand=True))
    assert not lags(odds, Status(reason="early"))
    for language in LANGUAGES:
        texts = Texts(language)
        assert odds_words.kept(texts, odds, held) == texts("odds-status_kept") != ""
        assert odds_words.kept(texts, odds, status(odds, [], RUNNING)) == ""


@pytest.mark.parametrize(
    ("pairs", "state"),
    [
        (((0.72, 0.72), (0.60, 0.68), (0.60, 0.66)), "on_track"),  # the week has not followed
        (((0.72, 0.72), (0.60, 0.64), (0.60, 0.64)), "at_risk"),
        (((0.72, 0.72), (0.68, 0.60), (0.68, 0.60)), "on_track"),  # the chance itself is not past the border
        (((0.72, 0.72), (0.60, 0.64), (0.68, 0.64)), "on_track"),
        (((0.50, 0.50), (0.90, 0.72), (0.90, 0.76)), "at_risk"),  # the week has followed for one day only
        (((0.50, 0.50), (0.90, 0.76), (0.90, 0.76)), "on_track"),
        (((0.20, 0.20), (0.90, 0.60), (0.90, 0.75)), "at_risk"),  # the nearest of the four counts
    ],
)
def test_the_week_and_the_day_agree_before_a_state_is_left(pairs: tuple[tuple[float, float], ...], state: str) -> None:
    told = [Told(FIRST + on * ONE, chance, mean) for on, (chance, mean) in enumerate(pairs)]
    assert settled(told) == state


def replayed(chances: list[float]) -> list[Told]:
    """Return what is told of every day of a window whose chances these are."""
    made = []
    for place, chance in enumerate(chances):
        found = steady(chance, lambda back, to=place: chances[to - back] if back <= to else None, place)
        made.append(Told(FIRST + place * ONE, chance, chance if found.now is None else found.now))
    return made


def test_the_steady_chance_is_the_mean_of_the_week_near_the_chance() -> None:
    chances = [0.50, 0.52, 0.54, 0.56, 0.58, 0.60, 0.62, 0.64, 0.66]
    assert [one.steady for one in replayed(chances)][:3] == pytest.approx([0.50, 0.51, 0.52])
    assert replayed(chances)[-1].steady == pytest.approx(0.60)  # of its week, from 0.54 on
    assert replayed([0.5] * 9 + [0.9])[-1].steady == pytest.approx(0.9 - FARTHEST)
    found = steady(0.66, lambda back: chances[-1 - back], 8)
    assert (found.before, found.now, found.then) == (0.64, pytest.approx(0.60), pytest.approx(0.58))


def test_the_steady_chance_looks_at_nothing_before_the_window_or_the_data() -> None:
    asked: list[int] = []

    def earlier(back: int) -> float | None:
        asked.append(back)
        return 0.5 if back <= 4 else None

    assert steady(0.5, earlier, 0).now is None
    assert asked == [1]
    asked.clear()
    assert steady(0.5, earlier, 3).now == pytest.approx(0.5)
    assert asked == [1, 3]
    assert steady(0.6, earlier, 30).now is not None
    assert steady(0.6, lambda _: None, 30).now is None


def test_a_chance_that_leaps_over_a_border_every_few_days_does_not_flicker() -> None:
    chances = [0.5, *([0.78, 0.78, 0.78, 0.6, 0.6, 0.6] * 10)]
    told = replayed(chances)
    states = [settled(told[: place + 1]) for place in range(len(told))]
    by_chance = [settled([one._replace(steady=one.chance) for one in told[: place + 1]]) for place in range(len(told))]
    assert sum(a != b for a, b in pairwise(by_chance)) >= 19
    assert sum(a != b for a, b in pairwise(states)) <= 1


@pytest.mark.parametrize(("first", "then"), [(0.5, 0.91), (0.2, 0.6), (0.9, 0.49), (0.5, 0.14)])
def test_a_status_follows_a_chance_far_past_its_border_within_three_days(first: float, then: float) -> None:
    told = replayed([first] * 30 + [then] * 3)
    assert settled(told[:30]) == plain(first)
    assert settled(told[:32]) == plain(then)


@pytest.mark.parametrize(("low", "high"), [(0.90, 0.97), (0.03, 0.149)])
def test_a_chance_so_far_from_every_border_asks_for_no_week(low: float, high: float) -> None:
    asked: list[int] = []

    def earlier(back: int) -> float:
        asked.append(back)
        return low

    found = steady(high, earlier, 30)
    assert asked == [1]
    assert (found.now, found.then) == (high, low)
    for start in (0.2, 0.5, 0.8):  # the farthest that the mean of a week could lie from it changes nothing
        for apart in (-FARTHEST, 0.0, FARTHEST):
            days = [(start, start), (low, low + apart), (high, high + apart)]
            assert settled([Told(FIRST + on * ONE, *pair) for on, pair in enumerate(days)]) == plain(high)
    steady(0.89, lambda back: asked.append(back) or 0.93, 30)
    assert asked == [1, 1, 4, 7]


def test_points_without_a_steady_chance_count_by_their_chance() -> None:
    old = [point(date(2026, 11, 19), 0.75)]
    assert status(told(0.6, 0.6), old, RUNNING).state == "at_risk"
    assert status(told(0.6, 0.6, steady=0.69, steady_before=0.72), old, RUNNING).state == "on_track"
    kept = [old[0].model_copy(update={"steady": 0.75, "steady_before": 0.75})]
    assert status(told(0.6, 0.6, steady=0.64, steady_before=0.64), kept, RUNNING).state == "at_risk"


def test_days_apart_are_not_running() -> None:
    assert settled(row(0.72, 0.6, 0.6, step=7)) == "on_track"


def point(day: date, chance: float, before: float | None = None, **named: Any) -> OddsPoint:
    return OddsPoint(
        day=day, as_of=day, chance=chance, target=named.get("target", 100.0), days=90,
        deadline=named.get("deadline", date(2026, 12, 31)), before=before,
    )  # fmt: skip


def told(chance: float | None, before: float | None = None, **named: Any) -> Odds:
    return Odds(
        "g", chance=chance, said="number" if chance else "none", days=90, as_of=TODAY, target=100.0,
        deadline=date(2026, 12, 31), day_before=before, **named,
    )  # fmt: skip


def test_a_monthly_upload_needs_its_own_day_before() -> None:
    kept = [point(date(2026, 10, 20), 0.75)]
    assert status(told(0.6), kept, RUNNING).state == "on_track"
    assert status(told(0.6, 0.68), kept, RUNNING).state == "on_track"
    assert status(told(0.6, 0.6), kept, RUNNING).state == "at_risk"


def test_a_state_that_an_earlier_upload_ended_stays_ended() -> None:
    kept = [point(date(2026, 10, 1), 0.75), point(date(2026, 10, 20), 0.6, 0.6)]
    assert status(told(0.72, 0.72), kept, RUNNING).state == "at_risk"
    assert status(told(0.76, 0.76), kept, RUNNING).state == "on_track"


def test_points_of_another_target_or_deadline_do_not_count() -> None:
    for other in ({"target": 200.0}, {"deadline": date(2027, 3, 1)}):
        kept = [point(date(2026, 10, 20), 0.75, **other)]
        assert status(told(0.66), kept, RUNNING).state == "at_risk"
    assert status(told(0.66), [point(date(2026, 10, 20), 0.75)], RUNNING).state == "on_track"


def test_where_no_status_can_be_told_the_reason_is_said() -> None:
    assert status(told(None), [], RUNNING).reason == "no_chance"
    assert status(told(0.5), [], Pace("g", "reached")).reason == "reached"
    assert status(told(0.5), [], Pace("g", "missed")).reason == "missed"
    assert status(told(0.5), [], Pace("g", "not_started", "starts_later")).reason == "not_started"
    little = Odds("g", chance=0.5, said="band", days=20, as_of=TODAY, target=100.0, early=True)
    assert status(little, [], RUNNING).reason == "early"
    assert status(told(0.5, early=True), [], RUNNING).state == "at_risk"  # much data may speak early


def test_a_person_has_the_last_word_until_newer_data_arrive() -> None:
    by_hand = StatusOverride(state="on_track", note="the fair is booked", day=TODAY, as_of=TODAY)
    found = status(told(0.1), [], RUNNING, override=by_hand)
    assert (found.state, found.by_hand, found.note, found.day) == ("on_track", True, "the fair is booked", TODAY)
    older = by_hand.model_copy(update={"as_of": TODAY - ONE})
    assert status(told(0.1), [], RUNNING, override=older) == status(told(0.1), [], RUNNING)
    assert status(told(None), [], RUNNING, override=by_hand).state == "on_track"
    assert status(told(0.1), [], Pace("g", "reached"), override=by_hand).reason == "reached"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_state_and_reason_has_words(language: str) -> None:
    texts = Texts(language)
    for name in (*STATUS_STATES, *STATUS_REASONS):
        assert texts.has(f"odds-status_{name}"), name
