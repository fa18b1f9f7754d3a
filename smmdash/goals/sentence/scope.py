"""Whom and where: campaigns, groups of people, networks, advertising and kinds of posts."""

from collections.abc import Sequence

from smmdash.goals.sentence.amount import Amount
from smmdash.goals.sentence.letters import spellings
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.typing_errors import nearest_network
from smmdash.goals.sentence.words.scope import HOSTS

_MOST_ERRORS = 60
"""So many unknown words at most are looked at for a network's name with a typing error."""
_LONGEST_QUOTE = 12
_LONGEST_GROUP = 5
_LONGEST_NAME = 4


def quotes(sentence: Sentence) -> list[tuple[int, int]]:
    """Return the tokens inside each pair of quotation marks; a quotation that is most of the sentence is none."""
    found, start, mark = [], -1, ""
    for at, token in enumerate(sentence.tokens):
        if token.text not in ('"', "'"):
            continue
        if start < 0:
            if token.text == '"' or at == 0 or not token.glued:
                start, mark = at, token.text
        elif token.text == mark:
            if 0 < at - start - 1 <= min(_LONGEST_QUOTE, max(1, (len(sentence) - 2) // 2)):
                found.append((start + 1, at))
            start = -1
    return found


def read_campaign(sentence: Sentence) -> str:
    """Return the name of the campaign: in quotation marks beside the word, or its capitalised name."""
    quoted = quotes(sentence)
    for start, end, _ in sentence.all("CAMPAIGN"):
        for first, last in quoted:
            if first - 1 == end or last + 1 == start:
                name = sentence.written(first, last)
                sentence.take(first, last, "campaign", name)
                sentence.hide(min(start, first - 1), max(end, last + 1))
                return name
        name_at = _name_beside(sentence, start, end)
        if name_at is not None:
            name = sentence.written(*name_at)
            sentence.take(*name_at, "campaign", name)
            sentence.hide(start, end)
            return name
    return ""


def _name_beside(sentence: Sentence, start: int, end: int) -> tuple[int, int] | None:
    """The capitalised words after "campaign", or before it except at the start of the sentence."""
    last = end
    while last < len(sentence) and last - end < _LONGEST_NAME and _is_name(sentence, last):
        last += 1
    if last > end:
        return end, last
    first = start
    while first > 1 and start - first < _LONGEST_NAME and _is_name(sentence, first - 1):
        first -= 1
    return (first, start) if first < start else None


def _is_name(sentence: Sentence, at: int) -> bool:
    known = any(sentence.read(kind, at) for kind in ("NETWORK", "MONTH", "METRIC"))
    shouted = sentence.original.isupper()
    return sentence.is_capital(at) and not known and not shouted


def hide_quotes(sentence: Sentence) -> None:
    """Hide what stands in quotation marks: titles and names say neither numbers nor dates."""
    for first, last in quotes(sentence):
        if not any(sentence.read("BADGE", at) or sentence.read("METRIC", at) for at in range(first, last)):
            sentence.hide(first, last)


# --- people ----------------------------------------------------------------------------------------------------

_AGES = (
    "AMONG|OF_WHOM? PEOPLE? AGED BETWEEN? NUM RANGE_TO NUM YEARS_OLD?",
    "AMONG|OF_WHOM? PEOPLE? AGED? BETWEEN? NUM RANGE_TO NUM YEARS_OLD",
    "AMONG|OF_WHOM? PEOPLE BETWEEN? NUM RANGE_TO NUM",
    "AMONG|OF_WHOM? PEOPLE? AGED NUM +? YEARS_OLD?",
    "AMONG|OF_WHOM? PEOPLE? NUM + YEARS_OLD?",
    "AMONG|OF_WHOM people|users|customers|women|men over|under|above NUM",
    "PEOPLE over|under|above NUM",
    "AMONG|OF_WHOM? PEOPLE? NUM YEARS_OLD AND? AGED",
)
_GROUPS = (
    "AMONG PEOPLE PLACE?",
    "OF_WHOM PEOPLE OF_WHOM PLACE",
    "OF_WHOM PEOPLE",
    "OF_WHOM the? PLACE",
    "AMONG PLACE",
    "PEOPLE OF_WHOM the? PLACE",
    "PLACE",
)
_STOPS = ("BY", "SINCE", "SPAN", "TIE_BY", "TIE_TO", "NETWORK", "NUM", "CADENCE", "METRIC")


def read_segment(sentence: Sentence) -> str:
    """Return the group of people the goal is about, in the person's own words."""
    for shape in _AGES:
        for found in every(sentence, shape):
            bare = set(found.values) == {"NUM"} and found.end < len(sentence)
            counted = ("METRIC", "POST_TYPE", "AMOUNT_UNIT", "MONEY")
            if bare and any(sentence.read(kind, found.end) for kind in counted):
                continue  # "20+ leads", "90+ %"
            if all(10 <= value <= 99 for value, _ in found.values["NUM"]):
                return _keep(sentence, found.start, found.end, found.places)
    for shape in _GROUPS:
        for found in every(sentence, shape):
            if sentence.text(found.end - 1) == "mums" and sentence.text(found.end - 2) in _BEFORE_US:
                continue  # of the Latvian "us", which English mothers are spelled like
            if shape == "PLACE" and not sentence.written(found.start, found.end).endswith(
                ("ā", "ē", "ī", "īs", "os", "ēs", "ās", "ū")
            ):
                continue  # of places alone only the Latvian "in Riga"
            if _is_of_a_day(sentence, found.places.get("PEOPLE", ())) or _names_a_thing(
                sentence, found.start, found.end
            ):
                continue
            return _keep(sentence, found.start, found.end, found.places)
    place = _place_in_russian(sentence)
    if place is not None:
        return _keep(sentence, *place, {"OF_WHOM": [(place[0], place[0] + 1)]})
    for start, end, _ in sentence.all("AMONG"):
        last = end
        while last < len(sentence) and last - end < _LONGEST_GROUP and _in_group(sentence, last):
            last += 1
        if last > end:
            return _keep(sentence, start, last, {"AMONG": [(start, end)]})
    for at, token in enumerate(sentence.tokens):  # "jauniešu vidū": among, said behind
        if token.text == "vidu" and at and sentence.tokens[at - 1].kind == "word" and not _is_time(sentence, at - 1):
            return _keep(sentence, at - 1, at + 1, {"AMONG": [(at, at + 1)]})
    return ""


_BEFORE_US = ("par", "ar", "no", "pie", "pec", "uz")


def _place_in_russian(sentence: Sentence) -> tuple[int, int] | None:
    """«От жителей Твери», «подписчики из Углича»: residents, or a name behind «из» that is no platform's."""
    for start, end, _ in sentence.all("RESIDENT"):
        places = [last for last, _ in sentence.read("PLACE", end)]
        named = end + (end < len(sentence) and _is_strange_name(sentence, end))
        before = start - (sentence.text(start - 1) in _OF)
        return (before, max([named, *places])) if before < start else None
    for at in range(1, len(sentence) - 1):
        if sentence.text(at) == "из" and sentence.free[at] and _is_strange_name(sentence, at + 1):
            return at, at + 2
    return None


_OF = ("от", "для", "из", "среди", "у")
_SHORTEST_NAME = 4


def _is_strange_name(sentence: Sentence, at: int) -> bool:
    """Tell whether a capitalised Russian word that the vocabulary does not know stands there."""
    token = sentence.tokens[at]
    cyrillic = token.kind == "word" and "а" <= token.text[0] <= "я" and len(token.text) >= _SHORTEST_NAME
    if not cyrillic or not sentence.is_capital(at) or sentence.original.isupper() or not sentence.free[at]:
        return False
    return not sentence.known(at) and not nearest_network(token.text)


def _names_a_thing(sentence: Sentence, start: int, end: int) -> bool:
    """In the Riga hotel market: a place that is part of a name."""
    with_the = any(sentence.text(at) == "the" for at in range(start, end))
    return with_the and end < len(sentence) and sentence.tokens[end].kind == "word" and not sentence.known(end)


def _is_of_a_day(sentence: Sentence, places: Sequence[tuple[int, int]]) -> bool:
    """Women's Day: a day and no group of people."""
    return any(
        last > end
        for start, end in places
        for at in range(max(0, start - 1), start + 1)
        for last, _ in sentence.read("NAMED", at)
    )


def _keep(sentence: Sentence, start: int, end: int, places: dict[str, list[tuple[int, int]]]) -> str:
    first, last = start, end
    for opening, closing in (*places.get("AMONG", ()), *places.get("OF_WHOM", ())[:1]):
        if opening == start:
            first = closing
        if closing == end:
            last = opening
    said = sentence.written(first, last)
    sentence.take(first, last, "segment", said)
    sentence.hide(start, end)
    return said


def _in_group(sentence: Sentence, at: int) -> bool:
    token = sentence.tokens[at]
    return token.kind == "word" and sentence.free[at] and not any(sentence.read(kind, at) for kind in _STOPS)


def _is_time(sentence: Sentence, at: int) -> bool:
    return any(sentence.back(kind, at + 1) for kind in ("UNIT", "MONTH", "SEASON", "YEAR", "QUARTER"))


# --- networks ----------------------------------------------------------------------------------------------------


def read_networks(sentence: Sentence, metric: str, metric_at: tuple[int, int]) -> tuple[str, ...]:
    """Return the networks in the order in which they are named, advertising among them.

    ``metric_at`` are the tokens of the metric, which may hold a network ("comments per Facebook post") but no
    advertising of its own ("ad spend").
    """
    found: list[tuple[int, str]] = []
    for start, end, key in sentence.all("NETWORK"):
        crosses = [at for at in range(start, end) if sentence.text(at) in _X] if key == "x" else []
        _found(sentence, found, *((crosses[0], crosses[0] + 1) if crosses else (start, end)), key)
    for at in _crosses(sentence):
        _found(sentence, found, at, at + 1, "x" if sentence.text(at) == "x" else "ok")
    if metric == "revenue":  # «доход от рекламы»: the name holds where it comes from
        _read_ads(sentence, found)
    for at in range(*metric_at):
        sentence.hide(at, at + 1)
    unknown = 0
    for at, token in enumerate(sentence.tokens):
        if token.kind == "opaque":
            host = token.text.removeprefix("https://").removeprefix("http://").removeprefix("www.").partition("/")[0]
            if host in HOSTS:
                _found(sentence, found, at, at + 1, HOSTS[host])
        elif token.kind == "word" and sentence.free[at] and not sentence.known(at) and unknown < _MOST_ERRORS:
            unknown += 1
            key = next((near for word in spellings(token.text) if (near := nearest_network(word))), "")
            if key:
                _found(sentence, found, at, at + 1, key)
    if metric != "spend":
        _read_ads(sentence, found)
    return tuple(dict.fromkeys(key for _, key in sorted(found)))


def _read_ads(sentence: Sentence, found: list[tuple[int, str]]) -> None:
    for start, end, _ in sentence.all("ADS"):
        _found(sentence, found, start, end, "ads")


def networks_beside(sentence: Sentence, networks: tuple[str, ...], *, before: bool, at: int) -> tuple[str, ...]:
    """Return the networks named on one side of the token ``at``, all where that side names none."""
    place = sentence.place(at, at + 1)[0]
    named = [piece for piece in sentence.pieces if piece.facet == "network"]
    mine = [piece for piece in named if (piece.start < place) == before]
    if not mine or len(mine) == len(named):
        return networks
    sentence.pieces = [piece for piece in sentence.pieces if piece.facet != "network" or piece in mine]
    kept = {piece.value for piece in mine}
    return tuple(key for key in networks if key in kept)


def parted(sentence: Sentence, main: Amount, amounts: Sequence[Amount]) -> int | None:
    """Return where another goal of the same metric begins: 5,000 on Instagram and 2,000 on TikTok."""
    if len(amounts) < 2 or sum(piece.facet == "network" for piece in sentence.pieces) < 2:
        return None
    named = [at for at in range(len(sentence)) if sentence.read("NETWORK", at) and sentence.text(at) not in _X]
    for other in amounts[:_MOST_GOALS]:
        if other is main or other.unit != main.unit or other.tie == "from" or other.first < main.end:
            continue
        for at in range(other.first - 1, max(main.end, other.first - _LONGEST_GROUP) - 1, -1):
            if sentence.read("AND", at) or sentence.text(at) in (",", ";"):
                behind = [place for place in named if at < place <= other.end + _NETWORK_FAR]
                if behind and any(place < at for place in named):
                    return at
                break
    return None


_NETWORK_FAR = 3
_MOST_GOALS = 8


_X = ("x", "х")


def _crosses(sentence: Sentence) -> list[int]:
    """Return where a capital X or OK stands for the network: beside a metric, a page or another network; X: too."""
    made = []
    for at, token in enumerate(sentence.tokens):
        if token.text not in ("x", "ok") or not sentence.free[at] or not sentence.is_capital(at):
            continue
        if not sentence.written(at, at + 1).isupper():
            continue
        heads = token.text == "x" and at == 0 and sentence.text(1) in (":", "-")
        named = sentence.text(at - 1) in ("our", "the", "my", "on", "via") and any(
            sentence.read(kind, at + 1) for kind in ("METRIC", "ACCOUNT", "POST_TYPE", "ADS")
        )
        before = sentence.text(at - 1) in _JOINS and bool(sentence.back("NETWORK", at - 1))
        after = sentence.text(at + 1) in _JOINS and bool(sentence.read("NETWORK", at + 2))
        if heads or named or before or after:
            made.append(at)
    return made


_JOINS = frozenset(("and", "or", "&", "/", "+", ",", "un", "и"))


def _found(sentence: Sentence, found: list[tuple[int, str]], start: int, end: int, key: str) -> None:
    if sentence.read("NOT", start - 1) and sentence.text(start - 1) not in ("no", "in"):  # without advertising
        sentence.hide(start, end)
        return
    found.append((start, key))
    sentence.take(start, end, "network", key)


def read_post_types(sentence: Sentence) -> tuple[str, ...]:
    """Return the kinds of posts that are named."""
    kinds: list[str] = []
    for start, end, key in sentence.all("POST_TYPE"):
        if key not in kinds:
            kinds.append(key)
        sentence.take(start, end, "post_type", key)
    return tuple(kinds)
