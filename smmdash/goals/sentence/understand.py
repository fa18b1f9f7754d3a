"""A goal said in a sentence becomes its parts; what was not said stays missing, nothing is made up."""

from dataclasses import replace
from datetime import date

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.amounts import read_amounts, read_shares
from smmdash.goals.sentence.background import hide_background, hide_denied, hide_past, hide_told
from smmdash.goals.sentence.deeds import grown_page
from smmdash.goals.sentence.direction import direction, limit_of
from smmdash.goals.sentence.goal import goal_type_of
from smmdash.goals.sentence.language import language_of
from smmdash.goals.sentence.meaning import DOUBTS, Meaning, Piece
from smmdash.goals.sentence.means import hide_means
from smmdash.goals.sentence.metric import (
    alike_per_post,
    from_amounts,
    grown,
    members_of_a_room,
    named_metric,
    people_of_a_page,
    reached_people,
)
from smmdash.goals.sentence.milestones import as_milestone
from smmdash.goals.sentence.outcome import with_target
from smmdash.goals.sentence.parts import read_parts
from smmdash.goals.sentence.people import hired, of_whom, page_grown, visiting
from smmdash.goals.sentence.rhythm import Rhythm, read_rhythm
from smmdash.goals.sentence.scope import (
    hide_quotes,
    networks_beside,
    parted,
    read_campaign,
    read_networks,
    read_post_types,
    read_segment,
)
from smmdash.goals.sentence.sentence import MOST, Sentence
from smmdash.goals.sentence.subject import Subject, chosen, rival, subjects
from smmdash.goals.sentence.target import target_amount
from smmdash.goals.sentence.vocabulary import UNLISTED
from smmdash.goals.sentence.when import When, read_when


def understand(text: str, *, today: date, language: str = "") -> Meaning:
    """Return the parts of a goal said in Russian, Latvian or English, or in a mixture of them.

    Dates are counted from ``today``; a day or month without a year is its next one. A date that has passed is kept as
    it was said and doubted. Of several goals or metrics in one sentence the first is kept and the rest doubted. Only
    the first 2,000 characters are read. Nothing is raised, whatever the text.
    """
    sentence = Sentence(text)
    campaign = read_campaign(sentence)
    hide_quotes(sentence)
    hide_background(sentence)
    hide_means(sentence)
    hide_denied(sentence)
    hide_past(sentence)
    hide_told(sentence)
    segment = read_segment(sentence)
    rhythm = read_rhythm(sentence)
    shares = [*read_parts(sentence), *read_shares(sentence)]
    when = _when(sentence, today, rhythm)
    if rhythm and rhythm.times:
        shares.append(rhythm.times)
    found = subjects(sentence)
    main = chosen(sentence, found) or members_of_a_room(sentence) or people_of_a_page(sentence)
    main = main or reached_people(sentence) or hired(sentence) or page_grown(sentence) or visiting(sentence)
    page = None if main else grown_page(sentence)
    main = Subject("followers", *page) if page else main
    metric = of_whom(sentence, named_metric(sentence, main, when), main)
    other = rival(sentence, found, main) if main else None
    metric = alike_per_post(metric, main, other[0] if other else None)
    way = direction(sentence, metric)
    networks = read_networks(sentence, metric, (main.start, main.end) if main else (0, 0))
    for one in found:
        if one.dependent:
            sentence.hide(one.start, one.end)
    post_types = read_post_types(sentence)
    amounts = [*shares, *read_amounts(sentence)]
    doubts = [*when.doubts, *_rivalry(main, other, amounts, when)]
    every = amounts
    if other is not None and "several_goals" in doubts:
        amounts = [one for one in amounts if (one.start < other[1]) == (main.start < other[1])]  # type: ignore[union-attr]
        networks = networks_beside(sentence, networks, before=main.start < other[1], at=other[1])  # type: ignore[union-attr]
    metric, amounts = from_amounts(sentence, metric, networks, amounts, moves=way.rises or way.falls)
    amount = target_amount(sentence, main, metric, amounts)
    amount = _with_base(sentence, amount, amounts)
    apart = parted(sentence, amount, amounts) if amount is not None and "several_goals" not in doubts else None
    if apart is not None:
        doubts.append("several_goals")
        networks = networks_beside(sentence, networks, before=True, at=apart)
    if amount is not None and main is not None and main.act and _so_many_times(sentence, amount):
        amount = replace(amount, unit="", tie="to")  # have our posts shared 5 times
    if amount is not None and when.cadence and _counts_another(sentence, when.cadence_at, amount):
        when.cadence = ""
        sentence.pieces = [piece for piece in sentence.pieces if piece.facet != "cadence"]
    amount = rhythm.by_the_unit(amount) if rhythm else amount
    metric = grown(sentence, metric, amount, way, when)
    way = limit_of(way, amount, every)
    listed = "" if metric == UNLISTED else metric
    meaning = Meaning(
        metric=listed, networks=networks, campaign=campaign, post_types=post_types, segment=segment, start=when.start,
        deadline=when.deadline, cadence=when.cadence, language=language or language_of(text),  # type: ignore[arg-type]
        doubts=tuple(doubts),
    )  # fmt: skip
    meaning = with_target(sentence, meaning, amount, way)
    meaning = as_milestone(sentence, meaning)
    if main is not None and meaning.metric:
        sentence.take(*_uncut(sentence, main), "metric", meaning.metric)
    if len(text) > MOST:
        meaning = replace(meaning, doubts=(*meaning.doubts, "long_text"))
    return replace(
        meaning,
        goal_type=goal_type_of(meaning.metric) or _type_said(sentence),
        missing=_missing(meaning),
        doubts=tuple(key for key in DOUBTS if key in meaning.doubts),
        pieces=_pieces(sentence.pieces),
    )


def _when(sentence: Sentence, today: date, rhythm: Rhythm | None) -> When:
    """Read the time, with names such as "daily engagement rate" and "reach a post" kept for the metric."""
    held = [(one.start, one.end) for one in subjects(sentence) if one.end - one.start > 1 and not one.act]
    for start, end in held:
        sentence.hide(start, end)
    when = read_when(sentence, today)
    if rhythm:
        when.cadence, when.cadence_at = rhythm.unit, rhythm.first
        sentence.take(rhythm.start, rhythm.end, "cadence", rhythm.unit)
    for start, end in held:
        sentence.free[start:end] = [True] * (end - start)
    return when


def _uncut(sentence: Sentence, main: Subject) -> tuple[int, int]:
    """Return the tokens of the metric without a network before or inside them."""
    taken = [piece.start for piece in sentence.pieces]
    start = main.start
    ends = [piece.end for piece in sentence.pieces if piece.start == sentence.place(start, start + 1)[0]]
    while ends and start < main.end - 1 and sentence.place(start, start + 1)[1] <= ends[0]:
        start += 1  # LinkedIn posts
    end = next((at for at in range(start + 1, main.end) if sentence.place(at, at + 1)[0] in taken), main.end)
    return start, end


def _with_base(sentence: Sentence, amount: Amount | None, amounts: list[Amount]) -> Amount | None:
    """Return the target with the number it starts from, said apart: "now 850, it should be 1,200"."""
    if (
        amount is None
        or amount.base is not None
        or amount.tie == "by"
        or amount.unit == "times"
        or amount.upper is not None
    ):
        return amount
    alike = [
        one for one in amounts if one is not amount and one.unit in ("", amount.unit) and _is_present(sentence, one)
    ]
    if len(alike) != 1 or sentence.text(alike[0].start) in ("from", "с", "со", "no"):
        return amount
    return replace(amount, base=alike[0].value, other=(alike[0].first, alike[0].last))


def _counts_another(sentence: Sentence, at: int, amount: Amount) -> bool:
    """500 leads, 20 a week: the week counts another number than the target."""
    place = next((start for start, _ in sentence.back("METRIC", at)), at)
    numbers = [start for start, _ in sentence.back("NUM", place)]
    mine = {*range(amount.start, amount.end), *range(*(amount.other or (0, 0)))}
    if not numbers or not mine.isdisjoint(numbers) or amount.start > min(numbers):
        return False
    return not any(sentence.text(place) == "and" for place in range(amount.end, min(numbers)))


def _so_many_times(sentence: Sentence, one: Amount) -> bool:
    return one.unit == "times" and one.last - one.first > 1 and bool(sentence.read("NUM", one.first))


def _is_present(sentence: Sentence, one: Amount) -> bool:
    """Tell whether a number is where things stand: "now 850", «у нас 1,1 %»."""
    places = {one.start, one.first, one.first - 1 if sentence.back("GAIN", one.first) else one.first}
    return one.tie == "from" or any(sentence.back("NOW", place) for place in places)  # "we currently get 300"


def _rivalry(main: Subject | None, other: tuple[Subject, int] | None, amounts: list[Amount], when: When) -> list[str]:
    if main is None or other is None:
        return ["several_goals"] if when.deadlines > 1 and len(amounts) > 1 else []
    if other[0].metric == "sales" and main.metric == "leads" and any(one.part for one in amounts):
        return []  # of every 100 leads, 15 become customers
    sides = {one.start < other[1] for one in amounts}
    return ["several_goals" if len(sides) == 2 else "several_metrics"]


def _type_said(sentence: Sentence) -> str:
    return next((str(value) for at in range(len(sentence)) for _, value in sentence.read("GOAL_TYPE", at)), "")


def _missing(meaning: Meaning) -> tuple[str, ...]:
    milestone = meaning.kind == "milestone"
    lacks = {
        "specific": not meaning.metric and not milestone,
        "measurable": meaning.value is None and not milestone,
        "time_bound": meaning.deadline is None,
    }
    return tuple(letter for letter, lacking in lacks.items() if lacking)


def _pieces(found: list[Piece]) -> tuple[Piece, ...]:
    """Return the pieces in their order; of two that overlap the one that was found first stays."""
    kept: list[Piece] = []
    for piece in found:
        if piece.start < piece.end and all(piece.end <= other.start or piece.start >= other.end for other in kept):
            kept.append(piece)
    return tuple(sorted(kept, key=lambda piece: piece.start))
