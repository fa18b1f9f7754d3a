"""The odds in words: every case in every language, and no bare percentage anywhere."""

import re
from dataclasses import replace
from datetime import date
from math import nan

import pytest
from pacing.cases import LAST, TODAY, everything, facts, goal, noisy

from smmdash.goals import Goal, OddsPoint
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import MEASURES
from smmdash.pacing import ODDS_REASONS, STATUS_REASONS, Odds, Status, odds, odds_words
from smmdash.pacing.recorded import Kept, Moved
from smmdash.pacing.status import STATUS_STATES

ALL = everything()
EN = Texts("en")


def clean(said: str) -> None:
    assert said
    assert not re.search(r"odds-|goal-|metric-|[{}]|  |\.\.|—$|nan", said), said


@pytest.mark.parametrize(
    ("chance", "said"),
    [
        (0.03, "under 1 in 20"), (0.05, "about 1 in 20"), (0.1, "about 1 in 10"), (0.25, "about 1 in 4"),
        (0.31, "about 3 in 10"), (0.35, "about 7 in 20"), (0.5, "about 5 in 10"), (0.74, "about 3 in 4"),
        (0.93, "about 19 in 20"), (0.97, "over 19 in 20"),
    ],
)  # fmt: skip
def test_chances_are_plain_fractions(chance: float, said: str) -> None:
    assert odds_words.out_of(EN, chance) == said


def test_a_chance_always_says_what_it_rests_on() -> None:
    made = Odds("g", chance=0.31, said="number", days=214, basis="own")
    assert odds_words.chance(EN, made) == "about 3 in 10, from 214 days of your own history"
    assert odds_words.chance(Texts("ru"), made) == "примерно 3 из 10, по 214 дням вашей истории"
    assert odds_words.chance(Texts("lv"), made) == "apmēram 3 no 10, pēc jūsu pašu 214 dienu vēstures"
    rough = Odds("g", chance=0.31, said="band", low=20, high=40, days=12, basis="mostly others", reason="history_short")
    said = "unlikely, between 2 and 4 in 10, mostly from other accounts and 12 days of your own"
    assert odds_words.chance(EN, rough) == said


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("days", [1, 2, 5, 11, 21, 101, 214])
def test_every_number_of_days_declines(language: str, days: int) -> None:
    texts = Texts(language)
    for said, basis in (("number", "own"), ("band", "mostly others")):
        for hundredth in range(3, 98, 2):
            made = Odds("g", chance=hundredth / 100, said=said, days=days, basis=basis)  # type: ignore[arg-type]
            written = odds_words.chance(texts, made)
            clean(written)
            assert texts.number(days) in written
            assert "%" not in written


def test_bands_have_their_word_and_their_ends() -> None:
    def band(chance: float) -> str:
        return odds_words.short(EN, Odds("g", chance=chance, said="band", days=12, basis="mostly others"))

    assert band(0.05) == "very unlikely, at most 2 in 10"
    assert band(0.3) == "unlikely, between 2 and 4 in 10"
    assert band(0.5) == "about even, between 4 and 6 in 10"
    assert band(0.6) == "more likely than not, between 5 and 7 in 10"
    assert band(0.69) == "more likely than not, between 5 and 7 in 10"
    assert band(0.7) == "likely, between 6 and 8 in 10"
    assert band(0.96) == "very likely, at least 8 in 10"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_reads(language: str) -> None:
    texts = Texts(language)
    said = {}
    for reason in ODDS_REASONS:
        assert texts.has(f"odds-reason_{reason}"), reason
        said[reason] = odds_words.chance(texts, Odds("g", reason=reason))
        clean(said[reason])
        assert said[reason].endswith(".")
    assert len(set(said.values())) == len(said)
    for measure in MEASURES:
        assert texts.has(f"measure-{measure}")
    clean(odds_words.needs(texts, Odds("g", needs=("followers", "likes"))))
    assert odds_words.needs(texts, Odds("g")) == ""


def asked(kind: str, comparison: str, metric: str, value: float, upper: float | None = None) -> Goal:
    return goal(metric, value, upper, kind=kind, comparison=comparison, base=value * 0.9)


GOALS = [
    asked("total", "at_least", "likes", 1300),
    asked("total", "at_most", "spend", 4000),
    asked("level", "at_least", "followers", 7000),
    asked("total", "within", "likes", 900, 1500),
    asked("rate", "at_least", "ctr", 100),
    asked("rate", "at_most", "response_time", 14),
    asked("total", "at_most", "likes", 100),
    goal("sales", 1500, kind="rate", per="month"),
]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("one", GOALS, ids=lambda one: f"{one.target.kind}-{one.target.comparison}-{one.metric}")
def test_everything_around_a_chance_reads(one: Goal, language: str) -> None:
    texts = Texts(language)
    found = odds(one, ALL, today=TODAY)
    said = [
        odds_words.chance(texts, found), odds_words.base_rate(texts, found), odds_words.base_source(texts),
        odds_words.longer(texts, found), odds_words.smaller(texts, one, found, currency="EUR"),
        odds_words.best(texts, one, found.best, currency="EUR"), *odds_words.cautions(texts, found),
    ]  # fmt: skip
    for sentence in said:
        clean(sentence)
    needed = odds_words.needed(texts, one, found, currency="EUR")
    if needed:
        clean(needed)
    shares = odds_words.base_rate(texts, found) + odds_words.longer(texts, found)
    assert "%" not in shares
    assert found.base_rate is not None
    assert texts.number(found.base_rate.accounts) in odds_words.base_rate(texts, found)


def test_what_is_needed_reads_as_a_need_or_as_room() -> None:
    said = {
        one.metric + one.target.comparison: odds_words.needed(EN, one, odds(one, ALL, today=TODAY)) for one in GOALS
    }
    assert said["likesat_most"].startswith("Nothing is left of the limit")
    assert said["spendat_most"].startswith("Left of the limit")
    assert said["followersat_least"].startswith("Needed from now on")
    assert said["response_timeat_most"].startswith("Needed in the days left")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("metric", "kind"), [("likes", "total"), ("followers", "level"), ("response_time", "rate")])
def test_what_few_days_brought_is_not_called_usual(language: str, metric: str, kind: str) -> None:
    texts = Texts(language)

    def said(length: int) -> str:
        one = goal(metric, 900_000, kind=kind)
        levels = [4000.0 + 3 * on for on in range(length)]
        given = facts(length, likes=noisy(length, 20), followers=levels, response_minutes=noisy(length, 15, 6))
        found = odds(one, given, today=TODAY)
        assert found.needed is not None
        return odds_words.needed(texts, one, found)

    assert "28" not in said(4)
    clean(said(4))
    assert "28" in said(15)
    assert re.search(r"\b1[45]\b", said(15))  # of which so many have data
    assert not re.search(r"\b(28|60)\b.*\b(28|60)\b", said(60))


def test_a_rate_of_few_posts_in_a_long_history_is_usual() -> None:
    gaps = [nan if on % 9 else 4.0 for on in range(200)]
    found = odds(
        goal("response_time", 3, kind="rate", comparison="at_most"), facts(200, response_minutes=gaps), today=TODAY
    )
    assert found.needed is not None
    assert found.needed.days == 28


def test_the_best_level_is_told_in_percent() -> None:
    climb = facts(200, followers=[4000.0 + 4 * on + (200 if on > 120 else 0) for on in range(200)])
    one = goal("followers", 9000, kind="level", start=TODAY, deadline=date(2027, 1, 19))
    found = odds(one, climb, today=TODAY)
    said = odds_words.best(EN, one, found.best).replace("\u00a0", " ")
    assert said.startswith("Your best 60 days in a row were +")
    assert "%" in said
    assert odds_words.best(EN, one, None) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_how_the_chance_moved_says_the_days_behind_it(language: str) -> None:
    def point(day: date, chance: float) -> OddsPoint:
        return OddsPoint(day=day, as_of=day, chance=chance, target=5, days=214)

    texts = Texts(language)
    said = odds_words.moved(texts, Moved(point(date(2026, 3, 3), 0.35), point(LAST, 0.62)))
    clean(said)
    assert odds_words.out_of(texts, 0.35) in said  # in the form of the chance itself, and of its chart
    assert odds_words.out_of(texts, 0.62) in said
    assert "%" not in said
    assert "214" in said
    told_late = point(date(2026, 3, 10), 0.35).model_copy(update={"as_of": date(2026, 3, 3)})
    assert odds_words.moved(texts, Moved(told_late, point(LAST, 0.62))) == said  # the chart begins with the data
    still = odds_words.moved(texts, Moved(point(date(2026, 3, 3), 0.61), point(LAST, 0.62)))
    clean(still)
    assert still != said
    assert odds_words.moved(texts, None) == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_status_and_reliability_reads(language: str) -> None:
    texts = Texts(language)
    for state in STATUS_STATES:
        clean(odds_words.status(texts, Odds("g"), Status(state)))
    for reason in STATUS_REASONS:
        clean(odds_words.status(texts, Odds("g", reason="no_history"), Status(reason=reason)))
    kept = [Kept("on_track", 4, 3), Kept("at_risk", 1, 0), Kept("off_track", 21, 2)]
    for sentence in odds_words.reliability(texts, kept):
        clean(sentence)


def test_other_accounts_are_told_apart_from_the_own_history() -> None:
    few = odds(goal("likes", 900), facts(5, likes=noisy(5, 20)), today=TODAY)
    said = odds_words.chance(EN, few)
    assert re.fullmatch(r"Of \d+ comparable accounts, (about|under|over) \d+ in \d+ got as far\.", said)
    assert odds_words.cautions(EN, few) == []
    assert odds_words.short(EN, few) == ""


def test_a_figure_by_the_month_is_needed_by_the_week() -> None:
    one = goal("sales", 1500, kind="rate", per="month")
    said = odds_words.needed(EN, one, odds(one, ALL, today=TODAY))
    assert "a week" in said
    assert "a month" not in said
    easier = odds_words.smaller(EN, one, odds(one, ALL, today=TODAY))
    assert "a month" in easier


def test_a_smaller_change_in_percent_is_told_as_the_value_it_stands_for() -> None:
    one = goal("likes", 20, basis="by_percent", base=1000)
    found = odds(one, ALL, today=TODAY)
    assert found.smaller is not None
    assert (found.smaller.written, found.smaller.value) == (16, 1160)
    assert odds_words.smaller(EN, one, found).startswith("With at least 1,160 instead: ")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_level_that_has_to_fall_needs_its_fall(language: str) -> None:
    texts = Texts(language)
    given = facts(200, followers=[5000.0 - 5 * on + on % 3 for on in range(200)])
    asked = goal("followers", 3800, kind="level", comparison="at_most", start=TODAY, deadline=date(2026, 12, 21))
    found = odds(asked, given, today=TODAY)
    assert found.needed is not None
    assert found.needed.needed < 0
    said = odds_words.needed(texts, asked, found)
    usual = texts("odds-usual_week", usual="−35")
    assert said == texts("odds-needed_week", needed=f"−{round(-found.needed.needed)}") + " " + usual
    room = goal("followers", 4200, kind="level", comparison="at_most", start=TODAY, deadline=date(2026, 12, 21))
    found = odds(room, given, today=TODAY)
    assert found.needed is not None
    needed = texts.number(round(found.needed.needed))
    assert odds_words.needed(texts, room, found) == texts("odds-may_week", needed=needed) + " " + usual


def test_a_chance_that_is_told_the_same_does_not_differ() -> None:
    """ "About 3 in 10" beside "about 3 in 10" is no way to better odds."""
    found = replace(odds(asked("total", "at_least", "likes", 900), ALL, today=TODAY), chance=0.31, said="number")
    assert [odds_words.differs(EN, found, chance) for chance in (0.29, 0.32, 0.4)] == [False, False, True]
