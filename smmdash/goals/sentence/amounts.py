"""How much: the numbers of a sentence with their units, and how each is tied to what it counts."""

from dataclasses import replace

from smmdash.goals.sentence.amount import Amount, Tie
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.numerals import in_digits
from smmdash.goals.sentence.pairs import from_on, joined, paired
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence

_BEFORE = 4
_UNIT_ORDER = ("points", "percent", "money", "time", "times", "people")


def read_shares(sentence: Sentence) -> list[Amount]:
    """Return multiples and shares said in words, such as "double" and "by a third", and hide them."""
    found = _times_a_week(sentence)
    for kind, unit, tie in (("SHARE", "percent", "by"), ("FACTOR", "times", "")):
        for start, end, value in sentence.all(kind):
            unit_inside = any(sentence.read("UNIT", at) for at in range(start, end))
            number = sentence.read("NUM", end) and not sentence.read("ORD", end)
            half = any(sentence.read("HALF_OF_ONE", at) for at in (start, end - 1))
            if half or (kind == "FACTOR" and unit_inside):
                continue
            if any(last > end for at in range(start, end) for last, _ in sentence.read("NUM", at)):
                continue  # seen by half a million people
            if kind == "FACTOR" and value == 2.0 and number:
                continue
            if sentence.text(end) == "down" and value == 2.0:  # "double down on TikTok"
                continue
            found.append(Amount(value, unit, "by" if tie else "", start, end, start, end))
            sentence.hide(start, end)
    return found


_COUNTED = frozenset(fold("twice thrice divreiz trīsreiz četrreiz piecreiz дважды трижды").split())
_ONE_POST = frozenset(
    fold("посту ролику рилсу видео публикации статье клипу сторис истории шортсу карусели эфиру").split()
)
_PUBLISHED = {"posts", "group_posts"}


def _times_a_week(sentence: Sentence) -> list[Amount]:
    """Once a day, twice a week: how often something is published, and of nothing else a target."""
    for at in range(len(sentence) - 1):  # «по посту в день»
        if sentence.text(at) == "по" and sentence.text(at + 1) in _ONE_POST and sentence.read("CADENCE", at + 2):
            return [Amount(1.0, "", "to", at, at + 1, at, at + 1)]
    named = {value for at in range(len(sentence)) for _, value in sentence.read("METRIC", at)}
    counts = named <= _PUBLISHED and bool(named or sentence.has("ACT", "posts") or sentence.has("POST_TYPE"))
    found = []
    for kind in ("ONCE", "FACTOR"):
        for start, end, value in sentence.all(kind):
            said = kind == "ONCE" or sentence.text(start) in _COUNTED
            if said and sentence.read("CADENCE", end) and not sentence.read("UNIT", end - 1):
                if counts:
                    found.append(Amount(float(value), "", "to", start, end, start, end))
                sentence.hide(start, end)
    return found


def read_amounts(sentence: Sentence) -> list[Amount]:
    """Return the numbers that are still free, from left to right, pairs and ranges as one; their words are hidden."""
    single = _numbers(sentence)
    made: list[Amount] = []
    at = 0
    while at < len(single):
        one, two = single[at], single[at + 1] if at + 1 < len(single) else None
        if two is not None and _is_rest_of_hours(sentence, one, two):
            single[at + 1] = replace(
                one, value=one.value + two.value, end=two.end, last=two.last, money_at=None
            )  # 1 h 30 min
            at += 1
            continue
        both = joined(sentence, one, two) if two is not None else None
        if both is not None:
            made.append(both)
            at += 2
            continue
        made.append(one)
        at += 1
    made = [_as_it_is(sentence, from_on(sentence, one), made) for one in paired(sentence, made)]
    for amount in made:
        sentence.hide(amount.start, amount.end)
    return made


def _is_rest_of_hours(sentence: Sentence, one: Amount, two: Amount) -> bool:
    """Tell whether a number of minutes belongs to the hours before it: 1 h 30 min, two hours and ten minutes."""
    gap = {sentence.text(at) for at in range(one.end, two.first)}
    near = two.first - one.end <= 1 and gap <= {"and", "un", "и"} and two.tie == ""
    return one.unit == two.unit == "time" and near and one.value >= 60 and one.value % 60 == 0 and two.value < 60


def _as_it_is(sentence: Sentence, one: Amount, found: list[Amount]) -> Amount:
    """Our CTR is 1.2 %; lift it to 1.8 %: what is so now where another number is wanted."""
    behind = next((end for end, _ in sentence.read("METRIC", one.end)), one.end)
    if sentence.text(behind) in _NOW and one.tie == "" and any(two.start > behind for two in found):
        return replace(one, tie="from")  # 500 today, 800 by June
    if one.tie != "to" or sentence.text(one.start) not in ("is", "are") or sentence.back("NEED", one.start):
        return one
    later = [two for two in found if two.start >= one.end and two.unit in ("", one.unit)]
    apart = any(sentence.text(at) in _PARTING for two in later for at in range(one.end, two.start))
    return replace(one, tie="from") if apart else one


_NOW = frozenset(("today", "now", "currently", "already"))
_PARTING = frozenset((";", ".", ",", "but", "and", "so"))


def _numbers(sentence: Sentence) -> list[Amount]:
    found = []
    last = 0
    for start, end, (value, letter) in sentence.all("NUM"):
        if start < last or not _is_amount(sentence, start, end):
            continue
        made = _with_unit(sentence, Amount(value, "", "", start, end, start, end, letter=letter))
        made = _tied(sentence, made)
        found.append(made)
        last = made.end
    for found_time in every(sentence, "ONE_TIME"):
        if all(found_time.end <= one.first or found_time.start >= one.last for one in found):
            start, end = found_time.start, found_time.end
            found.append(_tied(sentence, Amount(found_time.value("ONE_TIME"), "time", "", start, end, start, end)))
    for start, end, unit in sentence.all("HALF_OF_ONE"):
        found = [one for one in found if end <= one.first or start >= one.last]
        found.append(_tied(sentence, Amount(0.5, str(unit), "", start, end, start, end)))
    return sorted(found, key=lambda one: one.start)


def _is_amount(sentence: Sentence, start: int, end: int) -> bool:
    token, after = sentence.tokens[start], sentence.tokens[end] if end < len(sentence) else None
    if start and token.glued and sentence.text(start - 1) in ("#", "№", "@", "_"):
        return False
    if start and token.glued and sentence.tokens[start - 1].kind == "word" and sentence.text(start - 1) not in _TIMES:
        return bool(sentence.back("MONEY", start))
    if token.kind == "word" and sentence.text(start - 1) in _SOME:  # "pāris simti", "daži tūkstoši"
        return False
    if sentence.text(end) in _PARTS:  # two thirds
        return False
    if _is_fraction(sentence, start, end) or _in_ratio(sentence, start, end) or _is_an_age(sentence, end):
        return False
    before = start - 1 if sentence.text(start - 1) in (".", "-") else start
    if _is_trap(sentence, start) or _is_trap(sentence, before):
        return False
    if sentence.back("DAY", end) and any(
        sentence.read("MONTH", end + len_of) for len_of in (0, sentence.text(end) == "of")
    ):
        return False  # the 31st of February
    if any(sentence.read("LOSS", at) for at in range(max(0, start - _BEFORE), start)):
        return False  # what may get lost is no target
    units = ("AMOUNT_UNIT", "MONEY", "MINUTES")
    if (
        after is not None
        and after.glued
        and after.kind == "word"
        and after.text != "ish"
        and not any(sentence.read(kind, end) for kind in units)
    ):
        return False
    if after is not None and after.glued and after.kind == "number":
        return False
    if after is not None and after.text == "-" and after.glued and end + 1 < len(sentence):  # five-star, three-year
        word = sentence.tokens[end + 1]
        mark = sentence.read("METRIC", end + 1) and sentence.text(end + 2) in _MARKS  # the 1,000-follower mark
        if word.kind == "word" and word.glued and not mark and not any(sentence.read(kind, end + 1) for kind in units):
            return False
    if token.kind == "word" and sentence.tokens[start].text in _ONES and end - start == 1:
        if sentence.text(start) in ("vienam", "vienai") and sentence.text(start - 1) != "lidz":
            return False  # "vienam dalībniekam"
        if sentence.text(start - 1) in _FOR_EACH and not sentence.read("AMOUNT_UNIT", end):
            return False  # "par vienu klientu", "uz vienu ierakstu"
        if not sentence.known(end) and sentence.read("METRIC", end + 1):
            return True  # "vienu garo ierakstu"
        ends = (end, *(last for last, _ in sentence.read("NETWORK", end)))  # one LinkedIn article
        return any(sentence.read(kind, at) for at in ends for kind in ("METRIC", "MINUTES", "AMOUNT_UNIT", "POST_TYPE"))
    return not any(sentence.read(kind, end) for kind in ("ROUND_THE_CLOCK",))


def _is_fraction(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a number is a side of 1/3 or 3/4."""
    sides = ("", "")
    if sentence.text(end) == "/" and sentence.tokens[end].glued:
        sides = (sentence.text(start), sentence.text(end + 1))
    elif sentence.text(start - 1) == "/" and sentence.tokens[start].glued:
        sides = (sentence.text(start - 2), sentence.text(start))
    return all(side.isdigit() and len(side) == 1 for side in sides) and sides[0] < sides[1]


def _is_an_age(sentence: Sentence, at: int) -> bool:
    """«Дети до 3 лет», «с 3 до 7 лет»: years that are no span are an age."""
    if sentence.text(at) in ("до", "-"):
        return any(sentence.text(end) in _YEARS for end, _ in sentence.read("NUM", at + 1))
    return sentence.text(at) in _YEARS or (sentence.text(at) == "-" and sentence.text(at + 1) in _YEARS)


_YEARS = frozenset(fold("лет летних летние летним летнего летней летию летие летия").split())


def _is_trap(sentence: Sentence, at: int) -> bool:
    """Tell whether "room" or "part" stands before a number, and not the last word of a metric: balss daļa."""
    named = min((start for start, _ in sentence.back("METRIC", at)), default=at)
    return any(start <= named for start, _ in sentence.back("TRAP", at))


def _in_ratio(sentence: Sentence, start: int, end: int) -> bool:
    """Tell whether a number is a side of a ratio in words, as in 1 in 4 conversions or 9 out of 10."""
    for size in (1, 2):  # no word of a ratio is longer
        pairs = [
            (start, end, end + size),
            *((first, start - size, start) for first, _ in sentence.back("NUM", start - size)),
        ]
        for first, last, other in pairs:
            between = " ".join(sentence.text(at) for at in range(last, other))
            if between not in _RATIOS or not sentence.is_free(first, last):
                continue
            for value in [found for last_of, (found, _) in sentence.read("NUM", first) if last_of == last]:
                for behind, (whole, _) in sentence.read("NUM", other)[:1]:
                    scale = between != "/" or whole in _SCALES
                    if value <= whole and scale and (between != "in" or sentence.read("METRIC", behind)):
                        return True
    return False


_MARKS = ("mark", "milestone", "threshold", "level", "target", "goal")
_RATIOS = ("in", "of", "out of", "из", "no", "/")
_SCALES = (5.0, 10.0, 100.0)
_PARTS = frozenset(fold("трети третей третьих четверти четвертей четвертых пятых десятых сотых").split())
_SOME = frozenset(
    fold("pāris daži dažus dažiem dažu vairāki vairākus vairākiem vairāku several несколько нескольких").split()
)
_FOR_EACH = frozenset(fold("par uz zem pie за на").split())
_ABOUT = frozenset(
    fold(
        "the a steady stable solid healthy round full mere consistent стабильных уверенных солидных стабильного "
        "stabiliem stabilu stabilus veseliem apaļiem around about примерно около почти apmēram aptuveni gandrīz almost"
    ).split()
)
_TIMES = ("x", "х")
_ONES = frozenset(fold("one один одна одно одного одну одной одним одному viens viena vienu vienam vienai").split())


def _with_unit(sentence: Sentence, amount: Amount) -> Amount:
    """Return the number with the unit behind it, or with the sign of money or of a multiple before it."""
    crossed = amount.start and sentence.text(amount.start - 1) in _TIMES
    if crossed and (sentence.tokens[amount.start].glued or not sentence.back("NUM", amount.start - 1)):
        return replace(amount, unit="times", start=amount.start - 1, first=amount.start - 1)
    if sentence.text(amount.start - 1) == "times" and not sentence.back("NUM", amount.start - 1):
        return replace(amount, unit="times", start=amount.start - 1, first=amount.start - 1)  # leads times four
    if sentence.text(amount.start - 1) == "of" and sentence.text(amount.start - 2) == "factor":
        return replace(amount, unit="times", start=amount.start - 2)  # by a factor of 3
    at, glued = amount.end, amount.end
    if sentence.text(at) == "-" and sentence.tokens[at].glued:  # a 20-percent rise
        glued = at + 1
    for place in dict.fromkeys((at, glued)):
        units = {unit: end for end, unit in reversed(sentence.read("AMOUNT_UNIT", place))}
        for unit in _UNIT_ORDER:
            if unit in units and sentence.is_free(place, units[unit]):
                return _in_digits(sentence, replace(amount, unit=unit, end=units[unit], last=units[unit]))
        for end, code in sentence.read("MONEY", place):
            if sentence.is_free(place, end):
                return replace(amount, unit="money", currency=code, money_at=(place, end), end=end, last=amount.end)
        for end, factor in sentence.read("CENTS", place):
            if sentence.is_free(place, end):
                return replace(amount, value=amount.value * factor, unit="money", end=end, last=end)
        for end, factor in sentence.read("MINUTES", place):
            if sentence.is_free(place, end):
                return replace(amount, value=amount.value * factor, unit="time", end=end, last=end)
    people = {end for end, unit in sentence.read("AMOUNT_UNIT", at + 1) if unit == "people"}
    if (
        people and sentence.text(at).endswith(("ых", "их")) and not sentence.known(at)
    ):  # 35 000 уникальных пользователей
        return replace(amount, unit="people", end=max(people), last=max(people))
    if sentence.text(amount.start - 1) == "на":  # процентов на 30
        for _, unit in sentence.back("AMOUNT_UNIT", amount.start - 1):
            if unit in ("percent", "points"):
                return replace(amount, unit=unit)
    for start, code in sentence.back("MONEY", amount.start):
        if (len(sentence.text(start)) == 1 and not sentence.text(start).isalnum()) or sentence.text(start) in (
            "eur",
            "usd",
            "rub",
            "gbp",
        ):
            return replace(amount, unit="money", currency=code, money_at=(start, amount.start), start=start)
    return amount


def _in_digits(sentence: Sentence, amount: Amount) -> Amount:
    """Percentages have no thousands: 2.125 % is a little over two."""
    written = sentence.tokens[amount.first].text
    if amount.unit in ("percent", "points") and sentence.tokens[amount.first].kind == "number" and amount.value > 999:
        one_mark = written.count(".") + written.count(",") == 1
        return replace(amount, value=in_digits(written, grouped=False)) if one_mark else amount
    return amount


def _tied(sentence: Sentence, amount: Amount) -> Amount:
    """Return the number with the word before it that says whether it is a level or a change."""
    start, sign = amount.start, ""
    limit = sentence.back("LIMIT", start)
    if sentence.text(start - 1) in ("+", "-", "±") and sentence.free[start - 1]:
        before = sentence.tokens[start - 2] if start > 1 else None
        alone = sentence.tokens[start].glued and not (before and before.kind == "number")
        hyphen = sentence.tokens[start - 1].glued and start > 1
        if sentence.text(start - 1) != "-" or (alone and not hyphen):
            sign, start = sentence.text(start - 1), start - 1
    if sentence.back("MINUS", start):
        sign, start = "-", start - 1
    if limit and not sign:
        start = limit[0][0]
    while sentence.text(start - 1) in _ABOUT:
        start -= 1
    tie: Tie = ""
    place = start
    ties = [
        (found[0][0], -order, key) for order, (kind, key) in enumerate(_TIES) if (found := sentence.back(kind, start))
    ]
    if ties:
        place, _, tie = min(ties)
        if not sentence.is_free(place, start):
            place, tie = start, ""
    if (
        tie == "from"
        and sentence.text(place) in _WAS
        and any(one.text in ("чтобы", "чтоб", "lai") for one in sentence.tokens[:place])
    ):
        tie = "to"
    if tie == "by" and any(begin < place for begin, _ in sentence.back("REACH", start)):
        tie = "to"  # "выйти на 60"
    if tie == "by" and sentence.text(place) == "на" and _leads_out(sentence, place):
        tie = "to"  # «вывести группу на 10 тысяч»
    if tie == "by" and sentence.text(place) == "на" and _is_room_for(sentence, place):
        tie = "to"  # «собрать чат на 300 участников»
    more = sentence.read("MORE", amount.end)
    end = amount.end
    level = sign == "+" and sentence.text(start - 1) in _ABOVE and bool(sentence.back("LIMIT", start))
    if level:  # «держать выше +25»
        tie, sign = "", ""
    if (sign == "+" and (tie not in ("from", "to") or sentence.text(place) == ":")) or (
        (more and amount.unit in ("percent", "times", "points", "people", "")) and not limit
    ):
        tie = "by"
    if limit and tie in ("", "by") and sentence.text(place) not in ("на", "by", "par"):
        place = start
    if (limit and tie == "") or (limit and sentence.text(place) in ("at", "в")):
        tie = ""
    if sign == "-" and amount.unit in ("percent", "points"):
        tie = "by"
    value = -amount.value if sign == "-" else amount.value
    limited = bool(limit) or level
    return replace(amount, value=value, tie=tie, start=min(place, start), end=end, sign=sign, limited=limited)


def _is_room_for(sentence: Sentence, at: int) -> bool:
    """Tell whether a place of so many people is meant, and nothing is said to rise."""
    rooms = any(sentence.back(kind, at) for kind in ("ROOM", "ACCOUNT", "THING"))
    return rooms and not (sentence.has("RISE") or sentence.has("FALL"))


def _leads_out(sentence: Sentence, at: int) -> bool:
    for place in range(at - 1, max(-1, at - 8), -1):
        if sentence.read("RISE", place) or sentence.read("FALL", place) or sentence.text(place) in (",", ";", "."):
            return False
        if sentence.text(place) in _OUT:
            return True
    return False


_ABOVE = frozenset(fold("выше ниже above below over under virs zem").split())
_OUT = frozenset(fold("вывести выводим выйти выйдем выходим выводить выход").split())
_WAS = frozenset(fold("был была было были bija").split())
_TIES: tuple[tuple[str, Tie], ...] = (("TIE_BY", "by"), ("TIE_TO", "to"), ("TIE_FROM", "from"))
