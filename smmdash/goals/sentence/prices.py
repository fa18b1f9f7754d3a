"""What one of something costs: fifteen euros per lead, «лид не дороже 300 рублей», "viens pieteikums maksā 8 eiro"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.vocabulary import UNLISTED

if TYPE_CHECKING:
    from smmdash.goals.sentence.subject import Subject

_NEAR = 4
_COSTS = {
    "followers": UNLISTED,
    "net_new_followers": UNLISTED,
    "signups": UNLISTED,
    "leads": "cost_per_lead",
    "sales": "cost_per_sale",
    "link_clicks": "cost_per_click",
    "conversions": "cost_per_sale",
}


def priced(sentence: Sentence, one: Subject) -> Subject:
    """Return the metric, or the cost of one where that is counted: fifteen euros per lead."""
    if one.metric not in _COSTS:
        return one
    for start, _ in sentence.back("PER", one.start):
        place = start - 1 if sentence.text(start - 1) in (".", "/") else start
        if sentence.text(start - 1) in ("par", "uz", "за", "for"):  # "18 eiro par vienu pārdevumu"
            place = start - 1
        if (
            sentence.back("CENTS", place)
            or sentence.back("MONEY", place)
            or sentence.back("MONEY", start)
            or _price_before(sentence, start)
        ):
            return replace(one, metric=_COSTS[one.metric])
    return replace(one, metric=_COSTS[one.metric]) if _costs(sentence, one) else one


_PRICED_ALONE = tuple(
    fold(
        "leads lead click order customer enquir inquir līd pieteikum potenciāl klikšķ konversij reklāmguvum pārdevum "
        "лид заявк заявок клик переход конверс целев подписчик регистрац"
    ).split()
)
_ONE_FOR_ONE = frozenset(
    fold(
        "viens viena vienu vienam vienai vienā katrs katra katram katru один одна одно каждый каждая каждое один "
        "одного a an one each every per no any"
    ).split()
)
_MADE_CHEAPER = ("удешев", "подешев")
_CHEAPER = ("дешевле", "дороже", "подешев", "удешев")
_OF_ONE = frozenset(fold("подписчика фолловера регистрацию регистрации").split())
_ONE_ALONE = frozenset(
    fold("лид заявка клик переход клиент покупатель заказ продажа подписчик бронь регистрация").split()
)
ONE_OF_THEM = _ONE_ALONE | _OF_ONE
"""Words for one of what is counted, which a price may stand beside."""


def _costs(sentence: Sentence, one: Subject) -> bool:
    """«Viens pieteikums nemaksā vairāk par 8 eiro», «līds ne dārgāks par 8 eiro»."""
    if any(sentence.text(at).startswith(_MADE_CHEAPER) for at in range(max(0, one.start - 2), one.start)):
        return not sentence.back("NUM", one.start)  # «удешевить лид в полтора раза»
    if any(sentence.text(at).startswith(_CHEAPER) for at in range(one.end, one.end + _NEAR)):
        described = one.start - (not sentence.known(one.start - 1))  # «150 тёплых лидов не дороже 8 евро»
        return not (sentence.back("NUM", one.start) or sentence.back("NUM", described))  # «лид дешевле на 20 %»
    if not (sentence.has("MONEY") or sentence.has("CENTS")):
        return False
    alone = sentence.text(one.start - 1) in _ONE_FOR_ONE or sentence.text(one.start) in _ONE_ALONE
    if sentence.text(one.start) in _ONE_ALONE and _at_a_price(sentence, one.end):
        return True
    if any(begin < one.start for begin, _ in sentence.back("COSTS", one.start)):
        return True  # «платить за лид»
    described = one.start - (not sentence.known(one.start - 1))  # "12 kvalificēti līdi"
    if not alone and (
        sentence.back("NUM", one.start)
        or sentence.back("NUM", described)
        or not sentence.text(one.start).startswith(_PRICED_ALONE)
    ):
        return False
    return any(sentence.read("COSTS", at) for at in range(one.end, one.end + _NEAR)) or (
        alone and any(sentence.read("COSTS", at) for at in range(max(0, one.start - _NEAR), one.start))
    )


def _at_a_price(sentence: Sentence, at: int) -> bool:
    """«Лид по 300 рублей», «клиент до 500 рублей»."""
    for place in range(at, at + 3):
        if sentence.text(place) in ("по", "до", "за", "не"):
            numbers = [end for end, _ in sentence.read("NUM", place + 1)]
            ranged = [
                last
                for end in numbers
                if sentence.text(end) in ("-", "до")
                for last, _ in sentence.read("NUM", end + 1)
            ]
            return any(sentence.read(kind, end) for end in (*numbers, *ranged) for kind in ("MONEY", "CENTS"))
    return False


def _price_before(sentence: Sentence, at: int) -> bool:
    """A price with its sign in front: €15 per lead."""
    return any(
        sentence.back("MONEY", start) and len(sentence.text(start - 1)) == 1 for start, _ in sentence.back("NUM", at)
    )
