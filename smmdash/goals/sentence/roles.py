"""The role of a day or period: the words around it say whether it is a start, a deadline or no time at all."""

from dataclasses import dataclass

from smmdash.goals.sentence.atoms import Atom
from smmdash.goals.sentence.durations import is_weekly
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence

_WITHOUT_MEANING = frozenset(fold("the this самого самому вечера вечеру утра утру нового новому").split())
_SAYS_WHEN = frozenset(
    fold(
        "летом осенью зимой весной vasarā rudenī ziemā pavasarī šovasar šoruden šoziem šopavasar nākamvasar nākamziem "
        "nākampavasar nākamruden"
    ).split()
)
_LOCATIVES = (
    "janvārī", "februārī", "martā", "aprīlī", "maijā", "jūnijā", "jūlijā", "augustā", "septembrī", "oktobrī",
    "novembrī", "decembrī",
)  # fmt: skip
_DEADLINES = frozenset(fold("срок дедлайн deadline termiņš due").split())
_NO_YEAR = frozenset(fold("at on over per uz pa within").split())
_NOUNS = ("JOB", "VACANCY", "POST_TYPE", "EVENT", "THING", "ROOM")
_WHOSE = frozenset(("the", "our"))
_ENDING = frozenset(("ends", "end", "ending", "finishes", "finishing", "closes", "closing", "expires"))
_OPENING = frozenset(("starts", "begins", "opens", "start"))
_OTHER_YEARS = frozenset(("school", "academic", "fiscal", "financial", "tax", "study"))
_DAYS_OFF = frozenset(("holidays", "holiday", "break", "season", "period", "rush", "time", "vacation", "weekend"))
_OPENINGS = frozenset(",-:;(.|/")
_VERBS_TOO = frozenset(fold("may mar march dec sep jan jun apr fall spring mart sen дек").split())


@dataclass(frozen=True)
class Role:
    """An atom with the words around it: ``tie`` is by, since or in, ``part`` end, middle or first; or nothing."""

    atom: Atom
    start: int
    end: int
    tie: str
    part: str
    through: bool


def placed_roles(sentence: Sentence, found: list[Atom]) -> list[Role]:
    """Return the days and periods that a sentence names with the words that tie them."""
    roles = []
    for atom in found:
        role = _role(sentence, atom)
        if role is not None:
            roles.append(role)
    return roles


def _role(sentence: Sentence, atom: Atom) -> Role | None:
    if is_weekly(sentence, atom.start):
        return None
    start, end, part, tie = _skip_the(sentence, atom.start), atom.end, "", ""
    for kind, key in (("END", "end"), ("MIDDLE", "middle"), ("FIRST", "first")):
        before = sentence.back(kind, start) or (
            sentence.back(kind, start - 1) if sentence.text(start - 1) == "-" else []
        )
        if before and atom.period.first != atom.period.last:
            start, part = before[0][0], key
            break
    if not part and atom.period.first != atom.period.last:
        for kind, key in (("END_AFTER", "end"), ("MIDDLE_AFTER", "middle"), ("FIRST_AFTER", "first")):
            place = end + 1 if sentence.text(end) == "-" else end
            after = sentence.read(kind, place)
            if after:
                end, part = after[0][0], key
                break
    start = _skip_the(sentence, start)
    ties = [
        (sentence.back(kind, start), key)
        for kind, key in (("BY", "by"), ("SINCE", "since"), ("IN", "in"), ("BETWEEN", "in"))
    ]
    ties = [(found, key) for found, key in ties if found]
    through = False
    opens = sentence.text(start - 2) in _OPENING and any(
        sentence.text(at) == "before" for at in range(start - 6, start)
    )
    if ties and opens:
        return Role(atom, start - 2, end, "by", part, False)  # before the season starts in May
    if ties and sentence.text(start - 2) in _ENDING and sentence.text(start - 1) in ("in", "on", "with"):
        return Role(atom, start - 2, end, "by", part, True)  # which ends in June
    if ties:
        found, tie = min(ties, key=lambda one: one[0][0][0])
        through = sentence.text(found[0][0]) in ("through", "по")
        start = found[0][0]
    if not tie and sentence.text(start - 1) in ("-", ":") and sentence.text(start - 2) in _DEADLINES:
        start, tie, through = start - 2, "by", True  # «срок — июнь»
    if not tie and sentence.read("LAIK", end):
        end, tie = sentence.read("LAIK", end)[0][0], "in"
    if sentence.read("INCLUSIVE", end):
        end, through = sentence.read("INCLUSIVE", end)[0][0], True
    return Role(atom, start, end, tie, part, through)


def _skip_the(sentence: Sentence, at: int) -> int:
    while at and sentence.text(at - 1) in _WITHOUT_MEANING and sentence.free[at - 1]:
        at -= 1
    return at


def stands(sentence: Sentence, role: Role) -> bool:
    """Tell whether an atom says when at all: "may" may be a verb and "2000" a number of followers."""
    atom = role.atom
    word = sentence.text(atom.start)
    if atom.unit:
        return bool(role.part) and sentence.text(atom.start - 1) not in _OTHER_YEARS
    if sentence.read("MONTH", atom.start) and sentence.back("DAY", atom.start):
        return False  # the 31st of November
    names = not role.part and any(sentence.read(kind, atom.start) for kind in ("SEASON", "MONTH", "NAMED"))
    of_a_day = ("ROOM", "EVENT") if sentence.read("NAMED", atom.start) else ()
    events = any(sentence.read(kind, atom.end) for kind in ("CAMPAIGN", *of_a_day))
    if names and not atom.dated and events and sentence.free[atom.end]:  # the spring campaign
        return False
    after = atom.end
    counted = any(sentence.read(kind, after) for kind in ("METRIC", "AMOUNT_UNIT", "MONEY", "MEMBERS"))
    stranger = after < len(sentence) and sentence.tokens[after].kind == "word" and not sentence.known(after)
    thing = any(sentence.read(kind, after) for kind in _NOUNS)
    if atom.bare and thing and sentence.read("SEASON", atom.start):
        return False  # applications for summer jobs
    stranger = stranger or thing
    named = any(sentence.read(kind, atom.start) for kind in ("SEASON", "NAMED"))
    if atom.bare and sentence.text(atom.start - 1) in _WHOSE and named and stranger:
        return sentence.text(after) in _DAYS_OFF  # the spring intern, our Christmas appeal
    if atom.bare and sentence.read("YEAR", atom.start):
        if counted:
            return False
        tied = sentence.text(role.start)
        year_alone = (atom.period.last - atom.period.first).days > 360
        if year_alone and role.tie == "by" and tied in ("до", "lidz", "up", "uz", "to") and not role.part:
            changes = sentence.has("FACTOR") or sentence.has("SHARE")
            return tied != "to" and (changes or any(start != atom.start for start, _, _ in sentence.all("NUM")))
        heads = sentence.text(role.end) == ":" or (
            role.end == len(sentence) and sentence.text(role.start - 1) in (",", "(")
        )
        return bool((role.tie and tied not in _NO_YEAR) or role.part or heads)
    if not atom.bare or role.tie or role.part or word in _SAYS_WHEN or _is_locative(sentence, atom):
        nth = sentence.read("NTH", atom.start) and atom.bare
        strange = after < len(sentence) and sentence.tokens[after].kind == "word" and not sentence.known(after)
        return not (nth and (counted or strange))
    before = sentence.text(role.start - 1)
    if sentence.read("NAMED", atom.start):
        return before in _OPENINGS and role.end == len(sentence)
    if word in _VERBS_TOO or sentence.read("NTH", atom.start):
        return False
    return role.start == 0 or before in _OPENINGS or role.end == len(sentence) or sentence.text(role.end) in _OPENINGS


def _is_locative(sentence: Sentence, atom: Atom) -> bool:
    """Latvian says "in December" in one word, told from "December" by its long vowel."""
    return sentence.written(atom.start, atom.start + 1).casefold() in _LOCATIVES
