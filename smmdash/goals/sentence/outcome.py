"""What the chosen number makes of a meaning: kind, comparison, basis and value, with their pieces."""

from dataclasses import replace

from smmdash.goals.model import Comparison, TargetKind
from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.direction import Direction
from smmdash.goals.sentence.meaning import Meaning, plain
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.target import said
from smmdash.goals.types import kind_of
from smmdash.metrics import METRICS


def with_target(sentence: Sentence, meaning: Meaning, amount: Amount | None, way: Direction) -> Meaning:
    """Return the meaning with what its number says; without a number, with the comparison that its verbs say."""
    metric = METRICS.get(meaning.metric)
    kind: TargetKind | str = kind_of(meaning.metric) if metric else ""
    if metric and metric.kind == "flow" and meaning.cadence not in ("", "post"):
        kind = "rate"
    if metric and metric.kind == "flow" and meaning.cadence == "post":
        # the catalogue counts it in total only: a sum would be reached at once
        kind, meaning = "rate", replace(meaning, doubts=(*meaning.doubts, "not_per_post"))
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
