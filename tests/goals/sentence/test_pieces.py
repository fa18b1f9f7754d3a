"""The pieces, the goal that a sentence makes, and what is doubted."""

from datetime import date

import pytest
from goals.sentence.expected import TODAY

from smmdash.goals.sentence import DOUBTS, FACETS, Meaning, Piece, as_goal, understand
from smmdash.i18n import LANGUAGES, Texts


def said(text: str) -> dict[str, list[str]]:
    """What each facet was read from, in the person's own words."""
    found: dict[str, list[str]] = {}
    for piece in understand(text, today=TODAY).pieces:
        found.setdefault(piece.facet, []).append(text[piece.start : piece.end])
    return found


def test_pieces_lie_on_the_words_themselves() -> None:
    assert said("Grow ER on Instagram from 2 % to at least 3 %, by 1 March") == {
        "comparison": ["at least"], "metric": ["ER"], "network": ["Instagram"], "baseline": ["2 %"], "value": ["3 %"],
        "deadline": ["by 1 March"],
    }  # fmt: skip
    assert said("Удерживать цену лида в пределах 200–250 ₽ с 1 января") == {
        "metric": ["цену лида"], "comparison": ["в пределах"], "value": ["200"],
        "upper": ["250"], "currency": ["₽"], "start": ["с 1 января"],
    }  # fmt: skip


def test_a_metric_keeps_its_own_words_beside_a_network() -> None:
    assert said("Publish three LinkedIn posts a week")["metric"] == ["posts"]
    assert said("10 new Facebook reviews by 1 May")["metric"] == ["reviews"]
    assert said("Increase the Telegram chat members to 200")["metric"] == ["chat members"]


def test_pieces_carry_values_without_a_language() -> None:
    pieces = understand("Удвоить охват во VKонтакте за две недели", today=TODAY).pieces
    assert [(piece.facet, piece.value) for piece in pieces] == [
        ("value", "100"), ("metric", "reach"), ("network", "vk"), ("deadline", "2026-12-06"),
    ]  # fmt: skip


def test_hidden_and_wide_characters_keep_places_right() -> None:
    text = "Get\u00ad 1\u00a0500\u200b ﬁne likes by 1\u202fMarch"
    found = {piece.facet: text[piece.start : piece.end] for piece in understand(text, today=TODAY).pieces}
    assert found["value"] == "1\u00a0500"
    assert found["deadline"] == "by 1\u202fMarch"


def test_a_meaning_becomes_a_goal_in_the_persons_own_words() -> None:
    text = "Get 30 leads a month from paid ads in the campaign 'Summer' by 31 August"
    made = as_goal(understand(text, today=TODAY), "g1", today=TODAY, statement=text)
    assert (made.id, made.statement, made.metric, made.goal_type) == ("g1", text, "leads", "leads")
    assert (made.scope.networks, made.scope.campaign) == (["ads"], "Summer")
    assert (made.target.kind, made.target.value, made.target.per) == ("rate", 30.0, "month")
    assert (made.start, made.deadline, made.created) == (None, date(2027, 8, 31), TODAY)


def test_an_empty_meaning_is_still_a_goal() -> None:
    made = as_goal(Meaning(), "g2", today=TODAY, statement="x" * 1_000)
    assert (made.metric, made.target.value, made.deadline, len(made.statement)) == ("", None, None, 300)


def test_the_language_asked_for_is_kept() -> None:
    assert understand("500 followers", today=TODAY, language="lv").language == "lv"


@pytest.mark.parametrize(
    ("text", "doubt"),
    [
        ("Increase conversion by 10 %", "percent_or_points"),
        ("50 likes by 3/4/2027", "ambiguous_date"),
        ("50 likes by 3 April 2021", "past_date"),
        ("50 likes by 20 November", "next_year"),
        ("From 1 May 2027 get 50 likes by 1 March 2027", "start_after_deadline"),
        ("Get more likes and shares by March", "several_metrics"),
        ("Get 50 likes and 20 shares by March", "several_goals"),
        ("Grow followers to 20 %", "other_unit"),
        ("Get 50 likes" + " and so on" * 300, "long_text"),
    ],
)
def test_what_can_be_read_two_ways_is_doubted(text: str, doubt: str) -> None:
    assert doubt in understand(text, today=TODAY).doubts
    assert understand("Get 50 likes by 1 April 2027", today=TODAY).doubts == ()


def test_a_date_that_can_mean_two_days_is_not_chosen() -> None:
    assert understand("50 likes by 3/4/2027", today=TODAY).deadline is None
    assert understand("50 likes by 4/4/2027", today=TODAY).deadline == date(2027, 4, 4)


def test_a_passed_date_is_kept_as_it_was_said() -> None:
    assert understand("50 likes by 3 April 2021", today=TODAY).deadline == date(2021, 4, 3)


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_every_facet_and_doubt_has_a_text(language: str) -> None:
    texts = Texts(language)
    assert all(texts.has(f"sentence-facet_{facet}") for facet in FACETS)
    assert all(texts.has(f"sentence-doubt_{doubt}") for doubt in DOUBTS)


def test_a_piece_is_a_value() -> None:
    assert Piece(0, 3, "metric", "likes") == Piece(0, 3, "metric", "likes")
