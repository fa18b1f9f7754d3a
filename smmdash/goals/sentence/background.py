"""What a sentence tells of the way things are before it says the goal: "we have 5 people and post 3 times a week"."""

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.rules import every
from smmdash.goals.sentence.sentence import Sentence

_BOUNDARIES = frozenset(",;.!")
_BUT = frozenset(("but", "rather", "а", "но", "bet", "tikai"))
_WAS = frozenset(("bija", "had", "was", "were", "был", "была", "было", "были"))
_HIDDEN = ("NUM", "METRIC", "ACT", "CADENCE", "MEMBERS", "VACANCY", "BADGE")
_GOAL = ("NUM", "FACTOR", "SHARE")


def hide_background(sentence: Sentence) -> None:
    """Hide the numbers and metrics of a clause that only tells how things are, where a later one says a whole goal.

    A clause that tells of the goal's own metric ("we have 800 followers, we want 2,000") is kept: it says the baseline.
    """
    clauses = _clauses(sentence)
    for at, (start, end) in enumerate(clauses):
        if at + 1 == len(clauses):
            continue
        later = (clauses[at + 1][0], clauses[-1][1])
        if _has(sentence, "DONE", start, end) and _has(sentence, "NUM", *later):
            _hide_done(sentence, start, end)
            continue
        if _ends_before_goal(sentence, end, *later):
            sentence.hide(start, end)
            continue
        if not (_opens(sentence, start, end) or _is_means(sentence, start, end, later[0])):
            continue
        mine, named = _metrics(sentence, start, end), _metrics(sentence, *later)
        if not named or mine & named or not any(_has(sentence, kind, *later) for kind in _GOAL):
            continue
        for place in range(start, end):
            for kind in _HIDDEN:
                for last, _ in sentence.read(kind, place):
                    if last <= end:
                        sentence.hide(place, last)


def _hide_done(sentence: Sentence, start: int, end: int) -> None:
    """Hide what was done and when, except what was counted: «в 2026 году получили 200 заявок, хотим 300»."""
    counted = [
        (place, last) for place in range(start, end) for last, _ in sentence.read("METRIC", place) if last <= end
    ]
    for place in range(start, end):
        if not any(first <= place < last for first, last in counted):
            sentence.hide(place, place + 1)


def _ends_before_goal(sentence: Sentence, end: int, first: int, last: int) -> bool:
    """Tell whether a sentence of its own ends where the goal begins: «У нас 800 подписчиков. Цель — 1500 …»."""
    stops = sentence.text(end) in (".", "!") and any(sentence.read("NEED", at) for at in range(first, first + 2))
    said_when = any(sentence.text(at) in _TERMS for at in range(max(0, end - _TERM_WORDS), end))
    return stops and not said_when and _has(sentence, "NUM", first, last) and bool(_metrics(sentence, first, last))


_TERMS = frozenset(fold("срок сроки дедлайн период deadline termiņš periods period").split())
_TERM_WORDS = 6
_MEANS = frozenset(("posts", "spend", "group_posts"))
_SO_THAT = frozenset(("чтобы", "чтоб"))


def _is_means(sentence: Sentence, start: int, end: int, later: int) -> bool:
    """Tell whether a clause only says by what: «снимаем 2 ролика в неделю, чтобы…»."""
    if not _has(sentence, "NUM", start, end):
        return False
    doing = any(sentence.read("DOING", at) for at in range(start, end))
    return doing or (sentence.text(later) in _SO_THAT and _metrics(sentence, start, end) <= _MEANS)


def hide_denied(sentence: Sentence) -> None:
    """Hide what is not wanted where what is wanted follows: "not 1,000 likes but 30 leads"."""
    for at in range(len(sentence)):
        if sentence.text(at) == "не":
            _hide_denied_number(sentence, at)
    for start, end, _ in sentence.all("DENIED"):
        last = next((at for at in range(end, len(sentence)) if _turns(sentence, at)), len(sentence))
        if _has(sentence, "NUM", last, len(sentence)) and _metrics(sentence, last, len(sentence)):
            sentence.hide(start, last)


def _hide_denied_number(sentence: Sentence, at: int) -> None:
    """«Не 5 постов в неделю, а 10»: the first number is denied."""
    for end, _ in sentence.read("NUM", at + 1):
        for place in range(end, min(end + _DENIED_WORDS, len(sentence))):
            if sentence.text(place) == "а" and sentence.read("NUM", place + 1):
                units = [last for kind in ("MONEY", "MINUTES", "AMOUNT_UNIT") for last, _ in sentence.read(kind, end)]
                sentence.hide(at, max([end, *units]))
                return


_DENIED_WORDS = 5


def _turns(sentence: Sentence, at: int) -> bool:
    return sentence.text(at) in _BUT or _is_boundary(sentence, at)


def _is_boundary(sentence: Sentence, at: int) -> bool:
    """Tell whether a mark ends a clause; the full stop of "2027. gada 31. decembrim" does not."""
    if sentence.text(at) not in _BOUNDARIES or sentence.tokens[at].kind != "other":
        return False
    inside = sentence.text(at) == "." and sentence.tokens[at - 1].kind == "number"
    return not inside or at + 1 == len(sentence) or sentence.is_capital(at + 1)


def hide_past(sentence: Sentence) -> None:
    """Hide the number of a clause about the past where another follows: "last year 300 sales, this year 450"."""
    clauses = _clauses(sentence)
    for found in every(sentence, "the? PAST UNIT :|was|-|were|: NUM"):  # 500 likes (last year: 300)
        if sum(1 for _ in sentence.all("NUM")) > 1:
            sentence.hide(found.start, found.end)
    for at, (start, end) in enumerate(clauses[:-1]):
        if any(sentence.text(place) in _WAS for place in range(start, end)) and _has(
            sentence, "NUM", clauses[at + 1][0], clauses[-1][1]
        ):
            for place in range(start, end):  # the year in which it was so is no deadline
                for last, _ in [*sentence.read("YEAR_SAID", place), *sentence.read("YEAR", place)][:1]:
                    sentence.hide(place, last)
        if any(_has(sentence, kind, start, end) for kind in ("RISE", "FALL", "COMPARED")):
            continue
        past = any(
            sentence.read(kind, last) and sentence.text(last + 1) != "of"
            for place in range(start, end)
            for last, _ in sentence.read("PAST", place)
            for kind in ("UNIT", "MONTH", "SEASON")
        )
        if past and _has(sentence, "NUM", clauses[at + 1][0], clauses[-1][1]):
            for place in range(start, end):
                for last, _ in sentence.read("NUM", place)[:1]:
                    sentence.hide(place, last)


_HELD = frozenset(("had", "was", "were"))
_MOVED = frozenset(
    (
        "rose",
        "fell",
        "dropped",
        "grew",
        "lost",
        "gained",
        "got",
        "received",
        "brought",
        "declined",
        "slipped",
        "climbed",
        "reached",
        "reached",
    )
)
_WHO = frozenset(("we", "they", "it", "i", "you", "have", "has", "already", "only"))
_WHEN = ("MONTH", "YEAR", "SEASON", "WEEKDAY", "NAMED", "QUARTER", "HALF")


def hide_told(sentence: Sentence) -> None:
    """Hide when something was so, and how much it then became: "likes fell to 200 in May; get back to 400"."""
    clauses = _clauses(sentence, ("so", "but"))
    for at, (start, end) in enumerate(clauses[:-1]):
        told = {sentence.text(place) for place in range(start, end) if _tells(sentence, place)}
        if not told or not _counts_later(sentence, clauses[at + 1][0]):
            continue
        for place in range(start, end):
            for kind in (*_WHEN, *(("NUM",) if told & _MOVED else ())):
                for last, _ in sentence.read(kind, place)[:1]:
                    sentence.hide(place, last)
        sentence.past.update(range(start, end))


def _tells(sentence: Sentence, at: int) -> bool:
    if sentence.text(at) in _HELD:
        return True
    return sentence.text(at) in _MOVED and (
        sentence.text(at - 1) in _WHO or any(start >= 0 for start, _ in sentence.back("METRIC", at))
    )


def _counts_later(sentence: Sentence, first: int) -> bool:
    """Tell whether a number that is no date follows."""
    return any(
        start >= first and not sentence.read("MONTH", end) and not sentence.back("MONTH", start)
        and not sentence.read("YEAR", start)
        for start, end, _ in sentence.all("NUM")
    )  # fmt: skip


def _clauses(sentence: Sentence, words: tuple[str, ...] = ()) -> list[tuple[int, int]]:
    made, start = [], 0
    for at in range(len(sentence) + 1):
        if at == len(sentence) or sentence.text(at) in words or _is_boundary(sentence, at):
            if at > start:
                made.append((start, at))
            start = at + 1
    return made


def _opens(sentence: Sentence, start: int, end: int) -> bool:
    return any(sentence.read("STATE", at) for at in range(start, min(start + 2, end))) and _has(
        sentence, "NUM", start, end
    )


def _metrics(sentence: Sentence, start: int, end: int) -> set[object]:
    return {
        value for at in range(start, end) for last, value in sentence.read("METRIC", at)
        if last <= end and sentence.is_free(at, last)
    }  # fmt: skip


def _has(sentence: Sentence, kind: str, start: int, end: int) -> bool:
    return any(sentence.read(kind, at) and sentence.free[at] for at in range(start, end))
