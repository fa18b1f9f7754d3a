"""A goal said in a sentence becomes its parts; what was not said stays missing, nothing is made up."""

import re
from dataclasses import replace
from datetime import date

from smmdash.goals.model import Comparison, Goal, GoalScope, Per, Target, TargetKind
from smmdash.goals.sentence.amounts import Amount, read_amounts, read_shares
from smmdash.goals.sentence.meaning import DOUBTS, Meaning, Piece, plain
from smmdash.goals.sentence.scope import hide_quotes, read_campaign, read_networks, read_post_types, read_segment
from smmdash.goals.sentence.sentence import MOST, Sentence
from smmdash.goals.sentence.subject import Subject, chosen, rival, subjects
from smmdash.goals.sentence.target import Direction, direction, said, target_amount
from smmdash.goals.sentence.vocabulary import LATVIAN
from smmdash.goals.sentence.when import When, read_when
from smmdash.goals.types import GOAL_TYPES, kind_of
from smmdash.metrics import METRICS, SOCIAL_NETWORKS

_PER_POST = {
    "likes": "likes_per_post", "comments": "comments_per_post", "shares": "shares_per_post",
    "views": "views_per_post", "reach": "mean_reach_per_post",
}  # fmt: skip
_STRONG_LAUNCH = re.compile(
    r"launch|creat|open|set|establish|found|запуск|запуст|созда|откры|завест|основат|внедр|palai|izveid|atver|dibin|nodibin|ievies|uzsak|atkla"
)
_LAUNCHED = ("THING", "ACCOUNT", "NETWORK", "ADS", "ROOM", "POST_TYPE", "CAMPAIGN")


def understand(text: str, *, today: date, language: str = "") -> Meaning:
    """Return the parts of a goal said in Russian, Latvian or English, or in a mixture of them.

    Dates are counted from ``today``; a day or month without a year is its next one. A date that has passed is kept as
    it was said and doubted. Of several goals or metrics in one sentence the first is kept and the rest doubted. Only
    the first 2,000 characters are read. Nothing is raised, whatever the text.
    """
    sentence = Sentence(text)
    campaign = read_campaign(sentence)
    hide_quotes(sentence)
    segment = read_segment(sentence)
    shares = read_shares(sentence)
    when = _when(sentence, today)
    found = subjects(sentence)
    main = chosen(sentence, found) or _reached_people(sentence)
    metric = _metric(sentence, main, when)
    other = rival(sentence, found, main) if main else None
    way = direction(sentence, metric)
    networks = read_networks(sentence, metric, (main.start, main.end) if main else (0, 0))
    for one in found:
        if one.dependent:
            sentence.hide(one.start, one.end)
    post_types = read_post_types(sentence)
    amounts = [*shares, *read_amounts(sentence)]
    doubts = [*when.doubts, *_rivalry(main, other, amounts, when)]
    if other is not None and "several_goals" in doubts:
        amounts = [one for one in amounts if (one.start < other[1]) == (main.start < other[1])]  # type: ignore[union-attr]
    social = sentence.has("SOCIAL") or any(network in SOCIAL_NETWORKS for network in networks)
    if metric == "sessions" and social:
        metric = "social_sessions"
    if (
        metric == "sales"
        and any(one.unit == "money" for one in amounts)
        and not any(one.unit in ("", "people") and _tied(one) for one in amounts)
    ):
        metric = "revenue"
    metric = _in_time(sentence, metric, amounts)
    amount = target_amount(sentence, main, metric, amounts)
    amount = _with_base(sentence, amount, amounts)
    metric = _grown(sentence, metric, amount, way, when)
    meaning = Meaning(
        metric=metric, networks=networks, campaign=campaign, post_types=post_types, segment=segment, start=when.start,
        deadline=when.deadline, cadence=when.cadence, language=language or language_of(text),  # type: ignore[arg-type]
        doubts=tuple(doubts),
    )  # fmt: skip
    meaning = _with_target(sentence, meaning, amount, way)
    meaning = _as_milestone(sentence, meaning)
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


def as_goal(meaning: Meaning, goal_id: str, *, today: date, statement: str = "") -> Goal:
    """Return the goal that a sentence says; ``statement`` is the person's own text.

    What the sentence leaves open gets the default of a new goal, so that the goal's checks can name it.
    """
    target = Target(
        kind=meaning.kind or "total", comparison=meaning.comparison or "at_least", basis=meaning.basis or "to",
        value=meaning.value, upper=meaning.upper, per=_per(meaning),
    )  # fmt: skip
    scope = GoalScope(
        networks=list(meaning.networks), campaign=meaning.campaign[:300],
        post_types=[kind[:300] for kind in meaning.post_types], segment=meaning.segment[:300],
    )  # fmt: skip
    return Goal(
        id=goal_id, statement=" ".join(statement.split())[:300], goal_type=meaning.goal_type, metric=meaning.metric,
        scope=scope, target=target, start=meaning.start, deadline=meaning.deadline, created=today,
    )  # fmt: skip


def _per(meaning: Meaning) -> Per:
    return "" if meaning.kind != "rate" or meaning.cadence == "post" else meaning.cadence


def language_of(text: str) -> str:
    """Return the language a sentence is written in, by its script, its marks and its small words."""
    sample = text[:MOST].casefold()
    cyrillic = sum("а" <= letter <= "я" or letter == "ё" for letter in sample)
    latin = sum("a" <= letter <= "z" for letter in sample)
    if cyrillic and cyrillic >= 0.4 * (cyrillic + latin):
        return "ru"
    words = re.findall(r"[^\W\d_]+", sample)
    if re.search("[āčēģīķļņšūž]", sample) or sum(word in LATVIAN for word in words) >= 2:
        return "lv"
    return "ru" if cyrillic > latin / 3 else "en"


def goal_type_of(metric: str) -> str:
    """Return the goal type a metric usually serves: the one it leads, else the first that lists it."""
    lead = next((key for key, made in GOAL_TYPES.items() if made.metrics[0] == metric), "")
    return lead or next((key for key, made in GOAL_TYPES.items() if metric in made.metrics), "")


def _when(sentence: Sentence, today: date) -> When:
    """Read the time, with names such as "daily engagement rate" and "reach a post" kept for the metric."""
    held = [(one.start, one.end) for one in subjects(sentence) if one.end - one.start > 1 and not one.act]
    for start, end in held:
        sentence.hide(start, end)
    when = read_when(sentence, today)
    for start, end in held:
        sentence.free[start:end] = [True] * (end - start)
    return when


# --- the metric ----------------------------------------------------------------------------------------------------


def _metric(sentence: Sentence, main: Subject | None, when: When) -> str:
    metric = main.metric if main else ""
    members = sentence.has("MEMBERS")
    if (metric in ("followers", "net_new_followers") or not metric) and members:
        rooms = [value for at in range(len(sentence)) for _, value in sentence.read("ROOM", at)]
        if rooms:
            return str(rooms[0])
    if sentence.has("VACANCY"):
        metric = _AS_JOBS.get(metric, metric)
    under = sentence.has("UNDER_POSTS") and any(token.text == "по" for token in sentence.tokens)
    per_post = when.cadence == "post" or under or (when.cadence == "" and sentence.has("AVERAGE"))
    return _PER_POST.get(metric, metric) if per_post else metric


def _uncut(sentence: Sentence, main: Subject) -> tuple[int, int]:
    """Return the tokens of the metric up to a network inside them."""
    taken = [piece.start for piece in sentence.pieces]
    end = next((at for at in range(main.start + 1, main.end) if sentence.place(at, at + 1)[0] in taken), main.end)
    return main.start, end


_AS_JOBS = {"leads": "applications"}


def _in_time(sentence: Sentence, metric: str, amounts: list[Amount]) -> str:
    """Replies in 20 minutes are no comments but a response time."""
    timed = any(one.unit == "time" for one in amounts) and not any(one.unit in ("", "percent") for one in amounts)
    return (
        "response_time"
        if timed and metric in ("", "comments", "comments_per_post", "support_requests") and sentence.has("REPLY")
        else metric
    )


def _reached_people(sentence: Sentence) -> Subject | None:
    """Reach 10,000 people: the verb says the metric."""
    for at, token in enumerate(sentence.tokens):
        if token.text in ("reach", "sasniegt", "sasniegsim", "aizsniegt"):
            for end, _ in sentence.read("NUM", at + 1):
                if any(unit == "people" for _, unit in sentence.read("AMOUNT_UNIT", end)):
                    return Subject("reach", at, at + 1, act=True)
    return None


def _grown(sentence: Sentence, metric: str, amount: Amount | None, way: Direction, when: When) -> str:
    """Followers that are gained, or counted by the week, are new ones."""
    if metric != "followers" or amount is None or amount.unit not in ("", "people"):
        return metric
    if when.cadence not in ("", "post"):
        return "net_new_followers"
    if amount.tie in ("to", "pair", "within") or not sentence.has("GAIN"):
        return metric
    more = amount.tie == "by" and amount.start == amount.first and not amount.sign
    if more or (amount.tie == "" and not way.falls and not sentence.has("REACH") and not _raises(sentence)):
        return "net_new_followers"
    return metric


def _raises(sentence: Sentence) -> bool:
    return any(
        sentence.text(at) not in ("more", "up", "больше", "vairak")
        for at in range(len(sentence))
        if sentence.read("RISE", at)
    )


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


def _is_present(sentence: Sentence, one: Amount) -> bool:
    """Tell whether a number is where things stand: "now 850", «у нас 1,1 %»."""
    return one.tie == "from" or any(sentence.back("NOW", place) for place in (one.start, one.first))


def _tied(one: Amount) -> bool:
    return one.tie in ("to", "by", "pair", "within")


def _rivalry(main: Subject | None, other: tuple[Subject, int] | None, amounts: list[Amount], when: When) -> list[str]:
    if main is None or other is None:
        return ["several_goals"] if when.deadlines > 1 and len(amounts) > 1 else []
    sides = {one.start < other[1] for one in amounts}
    return ["several_goals" if len(sides) == 2 else "several_metrics"]


# --- the target ----------------------------------------------------------------------------------------------------


def _with_target(sentence: Sentence, meaning: Meaning, amount: Amount | None, way: Direction) -> Meaning:
    metric = METRICS.get(meaning.metric)
    kind: TargetKind | str = kind_of(meaning.metric) if metric else ""
    if metric and metric.kind == "flow" and meaning.cadence not in ("", "post"):
        kind = "rate"
    down = metric is not None and metric.better == "down"
    if amount is None:
        comparison = ("at_most" if way.falls or down else "at_least") if metric else ""
        if comparison and way.verb_at:
            _take_free(sentence, way.verb_at, "comparison", comparison)
        return replace(meaning, kind=kind, comparison=comparison)  # type: ignore[arg-type]
    if amount.letter in ("m", "м") and meaning.metric == "response_time":
        amount = replace(amount, value=amount.value / 1e6, unit="time")
    found = said(sentence, meaning.metric, amount, way, cadence=meaning.cadence)
    comparison = _comparison(found.basis, found.value, found.upper, amount, way, down=down)
    doubts = (*meaning.doubts, found.doubt) if found.doubt else meaning.doubts
    made = replace(
        meaning, kind=kind, comparison=comparison, basis=found.basis, value=found.value, upper=found.upper,  # type: ignore[arg-type]
        baseline=amount.base, currency=amount.currency, doubts=doubts,
    )  # fmt: skip
    _take_amount(sentence, made, amount, way)
    return made


def _comparison(
    basis: str, value: float, upper: float | None, amount: Amount, way: Direction, *, down: bool
) -> Comparison:
    if upper is not None:
        return "within"
    if basis != "to":
        return "at_most" if value < 0 else "at_least"
    if amount.base is not None:
        return "at_least" if value > amount.base else "at_most"
    if way.limit:
        return "at_most" if way.limit == "at_most" else "at_least"
    if way.falls:
        return "at_most"
    return "at_most" if down and not (way.rises and not way.falls) else "at_least"


def _take_amount(sentence: Sentence, meaning: Meaning, amount: Amount, way: Direction) -> None:
    value = meaning.value or 0.0
    ordered = amount.upper is None or amount.first < (amount.other or (0, 0))[0]
    _take(
        sentence,
        (amount.first, amount.last),
        "value" if ordered else "upper",
        plain(value if ordered else meaning.upper or 0.0),
    )
    if amount.other is not None and amount.base is not None:
        _take(sentence, amount.other, "baseline", plain(amount.base))
    elif amount.other is not None and meaning.upper is not None:
        _take(sentence, amount.other, "upper" if ordered else "value", plain(meaning.upper if ordered else value))
    if amount.money_at is not None:
        _take(sentence, amount.money_at, "currency", amount.currency)
    if way.limit_at is not None:
        _take(sentence, way.limit_at, "comparison", meaning.comparison)
    elif way.verb_at is not None:
        _take(sentence, way.verb_at, "comparison", meaning.comparison)
    before = amount.money_at[0] if amount.money_at and amount.money_at[0] < amount.first else amount.first
    tie_end = way.limit_at[0] if way.limit_at and amount.start < way.limit_at[0] < before else before
    if amount.tie in ("by", "to") and amount.start < tie_end:
        _take(sentence, (amount.start, tie_end), "basis", meaning.basis)


def _take(sentence: Sentence, place: tuple[int, int], facet: str, value: str) -> None:
    sentence.take(*place, facet, value)


def _take_free(sentence: Sentence, place: tuple[int, int], facet: str, value: str) -> None:
    if sentence.is_free(*place):
        sentence.take(*place, facet, value)


# --- milestones and what is left ------------------------------------------------------------------------------------


def _as_milestone(sentence: Sentence, meaning: Meaning) -> Meaning:
    """A mark earned, a channel launched: done or not, without a number."""
    if meaning.value is not None:
        return meaning
    badges = [(at, sentence.read("BADGE", at)[0][0]) for at in range(len(sentence)) if sentence.read("BADGE", at)]
    place = None
    if badges and (sentence.has("EARN") or sentence.has("LAUNCH")):
        place = (badges[0][0], max(end for start, end in badges if start <= badges[0][1]))
    elif not meaning.metric:
        for at in range(len(sentence)):
            for end, _ in sentence.read("LAUNCH", at):
                strong = _STRONG_LAUNCH.match(sentence.text(at)) is not None
                if (strong and not _is_wish(sentence)) or (
                    any(sentence.has(kind) for kind in _LAUNCHED) and end < len(sentence) and _launches(sentence, end)
                ):
                    place = place or (at, end)
    if place is None:
        return meaning
    sentence.pieces = [piece for piece in sentence.pieces if piece.facet not in ("comparison", "metric")]
    sentence.take(*place, "milestone", sentence.written(*place))
    return replace(meaning, metric="", kind="milestone", comparison="", basis="", currency="")


def _is_wish(sentence: Sentence) -> bool:
    return any(sentence.has("GOAL_TYPE", key) for key in ("awareness", "trust", "reputation", "engagement"))


def _launches(sentence: Sentence, at: int) -> bool:
    return any(sentence.read(kind, place) for kind in _LAUNCHED for place in range(at, min(at + 4, len(sentence))))


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
