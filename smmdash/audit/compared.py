"""Two audits side by side: what improved, what slipped, and what is merely different."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from smmdash.audit.demands import account_key, is_high, named_risks
from smmdash.audit.kept import narrowed
from smmdash.audit.model import Audit, Kept, Profile, Risk, Snapshot, TeamSkill
from smmdash.audit.score import answered
from smmdash.audit.steps import STEPS, Question
from smmdash.terms import Account, Amount, Term

Way = Literal["improved", "slipped", "changed"]
WAYS: tuple[Way, ...] = ("improved", "slipped", "changed")

SAME = 0.02
"""Figures that differ by less than this share of the earlier one stood still."""
FRESH_DAYS = 7
"""Figures whose data end longer before their audit say up to which day they count."""
OWN_PACE = frozenset({"posts"})
"""Figures of which more is not better by itself."""


@dataclass(frozen=True)
class Difference:
    """One thing that is not as it was: text ``kept-<key>``, its values typed, and the step of the audit it is of.

    ``before`` and ``now`` are the two texts of a reworded answer. ``step`` is empty for figures of the data.
    """

    way: Way
    key: str
    values: Mapping[str, Any] = field(default_factory=dict)
    step: str = ""
    before: str = ""
    now: str = ""


@dataclass(frozen=True)
class _Pair:
    """Both audits, narrowed alike; ``rows`` is the length from which a register may have been cut."""

    then: Audit
    now: Audit
    rows: int


def compared(
    earlier: Snapshot, later: Snapshot, redefined: frozenset[tuple[str, str]] = frozenset()
) -> tuple[Difference, ...]:
    """Say what moved between two closed audits: scores, figures, then answers and registers in the steps' order.

    Of an audit that kept its scores only, nothing else is said. ``redefined`` are networks and metrics whose figures
    mean something else since.
    """
    found = list(_scores(earlier, later))
    if earlier.kept is not None and later.kept is not None:
        found += _figures(earlier, later, redefined)
        pair = _narrowed(earlier.kept, later.kept)
        for step, entry in ((step, entry) for step, entries in STEPS.items() for entry in entries.entries):
            if isinstance(entry, Question):
                found += _answer(step, entry, pair)
            elif entry.key == "inventory":
                found += _content(step, earlier.kept, later.kept)
            else:
                found += _REGISTERS.get(entry.key, _rows_of(entry.key))(step, pair)
        found += _plan(earlier.kept, later.kept)
    return tuple(found)


def _narrowed(then: Kept, now: Kept) -> _Pair:
    rows, letters = min(then.rows, now.rows), min(then.letters, now.letters)
    return _Pair(narrowed(then.answers, rows, letters), narrowed(now.answers, rows, letters), rows)


def _scores(earlier: Snapshot, later: Snapshot) -> Iterator[Difference]:
    before = {part.step: part for part in earlier.scores if part.of}
    for part in later.scores:
        old = before.get(part.step)
        if old is None or not part.of or part.step not in STEPS:
            continue
        way = _by(part.done / part.of, old.done / old.of)
        if way is not None:
            values = {"step": Term(f"audit-step_{part.step}"), "now": part.done, "of": part.of, "before": old.done,
                      "before_of": old.of}  # fmt: skip
            yield Difference(way, "score", values, part.step)


def _by(now: float, before: float, *, fewer: bool = False) -> Way | None:
    """Return which way a number went, None where it stood still; ``fewer`` is better where that is asked."""
    if now == before:
        return None
    return "improved" if (now < before) == fewer else "slipped"


def _answer(step: str, question: Question, pair: _Pair) -> Iterator[Difference]:
    before, now = getattr(pair.then, question.key), getattr(pair.now, question.key)
    named = {"question": Term(f"audit-{question.key}")}
    had, has = answered(pair.then, question.key), answered(pair.now, question.key)
    if had != has:
        text = str(now if has else before) if question.kind in ("text", "long") else ""
        yield Difference("improved" if has else "slipped", "answered" if has else "unanswered", named, step,
                         before="" if has else text, now=text if has else "")  # fmt: skip
    elif not has or before == now:
        return
    elif question.kind == "scale":
        values = {**named, "before": before, "now": now}
        yield Difference(_by(now, before) or "changed", "level", values, step)
    elif question.kind == "choice":
        both = {"before": Term(f"audit-{question.key}_{before}"), "now": Term(f"audit-{question.key}_{now}")}
        places = question.options.index
        known = before in question.options and now in question.options
        way = _by(places(now), places(before)) if known else None
        yield Difference(way or "changed", "turned", {**named, **both}, step)
    elif question.kind == "date":
        values = {**named, "before": before, "now": now}
        yield Difference("improved" if now > before else "changed", "turned", values, step)
    elif " ".join(before.split()) != " ".join(now.split()):
        yield Difference("changed", "reworded", named, step, before=before, now=now)


def _content(step: str, then: Kept, now: Kept) -> Iterator[Difference]:
    if not sum(then.groups.values()) or not sum(now.groups.values()):
        return
    for group, key in (("outdated", "outdated"), ("update", "to_update"), ("", "undecided")):
        before, after = then.groups.get(group, 0), now.groups.get(group, 0)
        way = _by(after, before, fewer=True)
        if way is not None:
            yield Difference(way, key, {"before": before, "now": after}, step)


def _both(pair: _Pair, name: str, key: Callable[[Any], Any]) -> Iterator[tuple[Any, Any]]:
    """Yield the rows of a register by their key: then and now, None where the other audit lacks it.

    A register that may have been cut says nothing of rows that came or went.
    """
    then, now = getattr(pair.then, name), getattr(pair.now, name)
    before, after = ({key(row): row for row in reversed(rows) if key(row)} for rows in (then, now))
    cut = max(len(then), len(now)) >= pair.rows
    for one in dict.fromkeys([*map(key, now), *map(key, then)]):
        if one and (not cut or (one in before and one in after)):
            yield before.get(one), after.get(one)


def _obstacles(step: str, pair: _Pair) -> Iterator[Difference]:
    for old, new in _both(pair, "obstacles", lambda row: row.cause):
        name = {"name": Term(f"audit-cause_{(new or old).cause}")}
        if new is None:
            yield Difference("improved", "obstacle_gone", name, step)
        elif old is None:
            yield _came("slipped", "obstacle_new", name, new.weight, step)
        else:
            yield from _weight(step, name, old.weight, new.weight, "obstacle_weight")
            yield from _written(step, name, old.action, new.action, "acted")


def _came(way: Way, key: str, name: Mapping[str, Any], weight: int | None, step: str) -> Difference:
    """Return what tells of a row that is new, with its weight where it has one."""
    if weight is None:
        return Difference(way, key, name, step)
    return Difference(way, f"{key}_weighed", {**name, "weight": weight}, step)


def _weight(step: str, name: Mapping[str, Any], old: int | None, new: int | None, key: str) -> Iterator[Difference]:
    way = _by(new, old, fewer=True) if old is not None and new is not None else None
    if way is not None:
        yield Difference(way, key, {**name, "before": old, "now": new}, step)


def _written(step: str, name: Mapping[str, Any], old: str, new: str, key: str) -> Iterator[Difference]:
    if bool(old.strip()) != bool(new.strip()):
        has = bool(new.strip())
        yield Difference("improved" if has else "slipped", key if has else f"un{key}", name, step)


def _risk_key(row: Risk) -> str:
    return f"risk:{row.risk}" if row.risk else " ".join(row.name.split()).casefold()


def _risks(step: str, pair: _Pair) -> Iterator[Difference]:
    then, now = (Audit(risks=named_risks(audit)) for audit in (pair.then, pair.now))
    listed = _Pair(then, now, pair.rows)
    for old, new in _both(listed, "risks", _risk_key):
        row = new or old
        name = {"name": Term(f"audit-risk_{row.risk}") if row.risk else row.name.strip()}
        if new is None:
            yield Difference("improved" if is_high(old) else "changed", "risk_gone", name, step)
        elif old is None:
            yield _came("slipped" if is_high(new) else "changed", "risk_new", name, new.weight, step)
        else:
            yield from _weight(step, name, old.weight, new.weight, "risk_weight")
            yield from _written(step, name, old.answer, new.answer, "faced")
            yield from _written(step, name, old.owner, new.owner, "risk_owned")


def _profile_key(row: Profile) -> tuple[str, str] | None:
    return account_key(row.network, row.handle or row.account) if row.network or row.handle else None


def _profiles(step: str, pair: _Pair) -> Iterator[Difference]:
    for old, new in _both(pair, "profiles", _profile_key):
        row = new or old
        name = {"profile": Account(row.network, row.handle.strip() or row.account.strip())}
        if new is None or old is None:
            yield Difference("changed", "profile_gone" if new is None else "profile_new", name, step)
            continue
        yield from _written(step, name, old.owner, new.owner, "owned")
        owners = old.owner.strip(), new.owner.strip()
        if all(owners) and owners[0].casefold() != owners[1].casefold():
            yield Difference("changed", "owner", {**name, "before": owners[0], "now": owners[1]}, step)
        yield from _written(step, name, old.credentials_place, new.credentials_place, "documented")
        if {old.status, new.status} == {"active", "dormant"}:
            woke = new.status == "active"
            yield Difference("improved" if woke else "slipped", "woke" if woke else "fell_silent", name, step)


def _skill_key(row: TeamSkill) -> tuple[str, str] | None:
    person, skill = (" ".join(text.split()).casefold() for text in (row.person, row.skill))
    return (person, skill) if person else None


def _team(step: str, pair: _Pair) -> Iterator[Difference]:
    for old, new in _both(pair, "team", _skill_key):
        row = new or old
        name = {"who": ", ".join(part for part in (row.person.strip(), row.skill.strip()) if part)}
        if new is None or old is None:
            yield Difference("changed", "skill_gone" if new is None else "skill_new", name, step)
        elif old.level is not None and new.level is not None and old.level != new.level:
            values = {**name, "before": old.level, "now": new.level}
            yield Difference(_by(new.level, old.level) or "changed", "skill", values, step)


def _past_goals(step: str, pair: _Pair) -> Iterator[Difference]:
    for old, new in _both(pair, "past_goals", lambda row: " ".join(row.goal.split()).casefold()):
        if new is None or not new.outcome or (old is not None and old.outcome == new.outcome):
            continue
        way: Way = {"reached": "improved", "missed": "slipped"}.get(new.outcome, "changed")  # type: ignore[assignment]
        values = {"name": new.goal.strip(), "outcome": Term(f"audit-outcome_{new.outcome}")}
        yield Difference(way, "ended", values, step)


def _rows_of(register: str) -> Callable[[str, _Pair], Iterator[Difference]]:
    """Return what tells of a register no more than its number of rows."""

    def counted(step: str, pair: _Pair) -> Iterator[Difference]:
        before, now = len(getattr(pair.then, register)), len(getattr(pair.now, register))
        if before != now:
            yield Difference("changed", "rows", {"register": Term(f"audit-{register}"), "before": before, "now": now},
                             step)  # fmt: skip

    return counted


_REGISTERS: Mapping[str, Callable[[str, _Pair], Iterator[Difference]]] = {
    "obstacles": _obstacles,
    "risks": _risks,
    "profiles": _profiles,
    "team": _team,
    "past_goals": _past_goals,
}


def _plan(then: Kept, now: Kept) -> Iterator[Difference]:
    if then.holes is not None and now.holes is not None:
        way = _by(now.holes, then.holes, fewer=True)
        if way is not None:
            yield Difference(way, "holes", {"before": then.holes, "now": now.holes}, "the_plan")
    if then.goals is not None and now.goals is not None and then.goals != now.goals:
        yield Difference("changed", "goals", {"before": then.goals, "now": now.goals}, "the_plan")


def _figures(then: Snapshot, now: Snapshot, redefined: frozenset[tuple[str, str]]) -> Iterator[Difference]:
    if then.kept is None or now.kept is None:
        return
    before = {(one.network, one.metric): one for one in then.kept.figures}
    for one in now.kept.figures:
        old = before.get((one.network, one.metric))
        if old is None or old.until >= one.until:
            continue
        values = {
            "network": Term(f"network-{one.network}"),
            "metric": Term(f"metric-{one.metric}"),
            "before": Amount(one.metric, old.value),
            "now": Amount(one.metric, one.value),
            "before_day": old.until,
            "day": one.until,
        }
        fresh = max((then.day - old.until).days, (now.day - one.until).days) <= FRESH_DAYS
        if (one.network, one.metric) in redefined:
            yield Difference("changed", "redefined", values)
        elif abs(one.value - old.value) > SAME * max(abs(old.value), abs(one.value)):
            way = "changed" if one.metric in OWN_PACE else _by(one.value, old.value)
            yield Difference(way or "changed", "figure" if fresh else "figure_old", values)
