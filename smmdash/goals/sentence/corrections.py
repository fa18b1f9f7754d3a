"""What a person takes back while speaking: "500, no wait, 700", "by 1 May, sorry, 1 June"; the last word counts."""

from collections.abc import Sequence

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.numerals import number_at
from smmdash.goals.sentence.tokens import Token

_SAID = (
    "no wait", "wait no", "wait", "no sorry", "sorry", "sorry no", "oops", "i mean", "i meant", "or rather", "rather",
    "make that", "make it", "no make it", "no make that", "scratch that", "strike that", "correction", "actually",
    "no actually", "actually no", "no better", "better", "or better", "no let say", "let say", "let us say",
    "well actually", "hmm", "no hmm", "oh no", "no",
    "нет", "нет погоди", "нет погодите", "нет стоп", "стоп", "ой", "ой нет", "вернее", "точнее", "а точнее",
    "а вернее", "хотя нет", "нет лучше", "а лучше", "извините", "простите", "поправка", "нет извините",
    "nē", "nē pagaidi", "nē pagaidiet", "pagaidi", "pareizāk", "pareizāk sakot", "precīzāk", "precīzāk sakot",
    "tas ir nē", "atvainojiet", "atvainojos", "piedodiet", "labojums", "nē labāk", "vai pareizāk", "drīzāk",
)  # fmt: skip
_EXPLAINING = ("that is", "that is to say", "i e", "то есть", "т е", "tas ir", "t i")
"""These take back only a number of the same kind: "by 20 %, that is, to 600" explains."""
_PHRASES = {tuple(fold(words).split()): words in _EXPLAINING for words in (*_SAID, *_EXPLAINING)}
_OPENERS = frozenset(words[0] for words in _PHRASES)
_LONGEST = max(map(len, _PHRASES))
_MARKS = frozenset(",-;:.()!?")
_TIES = frozenset(fold("by to at until till from of на до к с в par līdz uz no").split())
_REACH = 10
"""So many words back at most stands what is taken back."""
_MONTHS = tuple(
    fold(
        "january february march april june july august september october november december jan feb mar apr jun jul aug "
        "sep oct nov dec январ феврал март апрел мая июн июл август сентябр октябр ноябр декабр janvār februār mart "
        "aprīl maij jūnij jūlij august septembr oktobr novembr decembr may"
    ).split()
)


def without_corrected(tokens: list[Token]) -> list[Token]:
    """Return the pieces of a sentence without what was taken back and the words that took it back."""
    if _OPENERS.isdisjoint(token.text for token in tokens):
        return tokens
    at = 1
    while at < len(tokens):
        kept = _without(tokens, at) if tokens[at].text in _OPENERS and tokens[at - 1].text in _MARKS else None
        if kept is None:
            at += 1
        else:
            tokens, at = kept, 1
    return tokens


def _without(tokens: list[Token], at: int) -> list[Token] | None:
    """Return the tokens without the correction that begins at a token, or None where there is none."""
    for size in range(_LONGEST, 0, -1):
        explains = _PHRASES.get(tuple(token.text for token in tokens[at : at + size]))
        if explains is not None:
            break
    else:
        return None
    after = at + size
    while after < len(tokens) and tokens[after].text in _MARKS:
        after += 1
    if size == 1 and tokens[at].text in ("no", "нет", "ne") and after == at + 1:
        return None  # "no 5 līdz 10", "no later than"
    tie = after if after < len(tokens) and tokens[after].text in _TIES else None
    new = after + (tie is not None)
    if new >= len(tokens):
        return None
    new_is_date = _is_date(tokens, new)
    new_end = _end(tokens, new)
    if not new_end or (explains and (tie is not None or new_is_date)):
        return None
    old = _last(tokens, at, dates=new_is_date)
    if old is None:
        return None
    first, last = old
    behind = [token.text for token in tokens[last:at] if token.text not in _MARKS]
    same = not behind or (new_end < len(tokens) and tokens[new_end].text == behind[0])
    if explains and not same:
        return None
    if tie is not None and first and tokens[first - 1].text == tokens[tie].text:
        first -= 1
        start = tie
    elif tie is not None and first and tokens[first - 1].text in _TIES:
        return None
    else:
        start = new
    if same or new_is_date:
        return [*tokens[:first], *tokens[start:]]
    return [*tokens[:first], *tokens[last:at], *tokens[start:]]


def _last(tokens: Sequence[Token], at: int, *, dates: bool) -> tuple[int, int] | None:
    """Return the last number (or date) before a token."""
    found, place = None, max(0, at - _REACH)
    while place < at:
        end = _end(tokens, place)
        if end and end <= at and _is_date(tokens, place) == dates:
            found = (place, end)
        place = end or place + 1
    return found


def _end(tokens: Sequence[Token], at: int) -> int:
    """Return where a number or date that begins at a token ends, or 0."""
    token = tokens[at]
    if token.kind in ("date", "ordinal"):
        return at + 2 if _is_month(tokens, at + 1) else at + 1
    number = number_at(tokens, at)
    if number is not None:
        return number[1] + 1 if _is_month(tokens, number[1]) else number[1]
    return at + 1 if _is_month(tokens, at) else 0


def _is_date(tokens: Sequence[Token], at: int) -> bool:
    token = tokens[at]
    if token.kind in ("date", "ordinal") or _is_month(tokens, at):
        return True
    number = number_at(tokens, at)
    return number is not None and _is_month(tokens, number[1])


def _is_month(tokens: Sequence[Token], at: int) -> bool:
    return at < len(tokens) and tokens[at].kind == "word" and tokens[at].text.startswith(_MONTHS)
