"""Changes of the good workspace, from which the cases of the checks are put together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pandas as pd

from smmdash.checks import Evidence, run
from smmdash.facts import REPLACED_COLUMNS, frame
from smmdash.goals import CheckIn, Step, Target

TODAY = date(2026, 11, 21)

Change = Callable[[Evidence], Evidence | None]


def goal(place: int, **values: object) -> Change:
    def change(evidence: Evidence) -> None:
        for field, value in values.items():
            setattr(evidence.workspace.goals[place], field, value)

    return change


def first(field: str, value: object) -> Change:
    return goal(0, **{field: value})


def second(field: str, value: object) -> Change:
    return goal(1, **{field: value})


def scope(place: int, **values: object) -> Change:
    def change(evidence: Evidence) -> None:
        for field, value in values.items():
            setattr(evidence.workspace.goals[place].scope, field, value)

    return change


def target(field: str, value: object) -> Change:
    return lambda evidence: setattr(evidence.workspace.goals[0].target, field, value)


def aim(place: int, **values: object) -> Change:
    def change(evidence: Evidence) -> None:
        for field, value in values.items():
            setattr(evidence.workspace.goals[place].target, field, value)

    return change


def also(**values: object) -> Change:
    """Add a goal that is like the first but for ``values``."""

    def change(evidence: Evidence) -> None:
        pattern = evidence.workspace.goals[0]
        made = {"id": "g3", "statement": "The third", **values}
        evidence.workspace.goals.append(pattern.model_copy(deep=True, update=made))

    return change


def row(register: str, field: str, value: object) -> Change:
    return lambda evidence: setattr(getattr(evidence.workspace.audit, register)[0], field, value)


def answer(field: str, value: object) -> Change:
    return lambda evidence: setattr(evidence.workspace.audit, field, value)


def both(*changes: Change) -> Change:
    def change(evidence: Evidence) -> Evidence:
        for one in changes:
            evidence = one(evidence) or evidence
        return evidence

    return change


def steps(count: int) -> Change:
    return first(
        "steps",
        [Step(id=str(n), title=f"Step {n}", due=TODAY + timedelta(days=9), kpi="4 posts") for n in range(count)],
    )


def milestones(count: int) -> Change:
    def change(evidence: Evidence) -> None:
        pattern = evidence.workspace.goals[0]
        aim = {"metric": "", "target": Target(kind="milestone")}
        evidence.workspace.goals = [
            pattern.model_copy(deep=True, update={"id": f"g{n}", "statement": f"Mark {n}", **aim}) for n in range(count)
        ]

    return change


def days(alter: Callable[[pd.DataFrame], pd.DataFrame]) -> Change:
    def change(evidence: Evidence) -> Evidence:
        altered = frame("days", alter(evidence.facts.days.copy()))
        return replace(evidence, facts=replace(evidence.facts, days=altered))

    return change


def cell(measure: str, value: float, line: int = 5, kind: str = "days", **columns: object) -> Change:
    def change(evidence: Evidence) -> Evidence:
        rows = evidence.facts[kind].copy()
        chosen = (rows["line"] == line) & (rows["network"] == "instagram")
        rows.loc[chosen, measure] = value
        for name, given in columns.items():
            rows.loc[chosen, name] = given
        return replace(evidence, facts=replace(evidence.facts, **{kind: frame(kind, rows)}))

    return change


def without_days(*positions: int) -> Change:
    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        dates = sorted(rows["date"].unique())
        return rows[~rows["date"].isin([dates[place] for place in positions])]

    return days(alter)


def only_weekdays(rows: pd.DataFrame) -> pd.DataFrame:
    return rows[rows["date"].dt.day_of_week < 5]


def until(last: date) -> Change:
    return days(lambda rows: rows[rows["date"] <= pd.Timestamp(last)])


def source(key: str, **values: object) -> Change:
    return lambda evidence: replace(
        evidence, sources={**evidence.sources, key: replace(evidence.sources[key], **values)}
    )


def clash(kind: str, day: date, old: float, new: float) -> Change:
    cells = [kind, f"{day} · instagram · riga.roast ·  · ", "likes", old, "s1", new, "s3"]
    return lambda evidence: replace(evidence, replaced=pd.DataFrame([cells], columns=list(REPLACED_COLUMNS[:7])))


def last_post(days_ago: int) -> Change:
    def change(evidence: Evidence) -> Evidence:
        posts = evidence.facts.posts.copy()
        posts["date"] = posts["date"].mask(posts["line"] > 2, pd.Timestamp(TODAY - timedelta(days=days_ago)))
        posts["date"] = posts["date"].mask(posts["line"] == 2, pd.Timestamp(TODAY - timedelta(days=days_ago + 30)))
        return replace(evidence, facts=replace(evidence.facts, posts=frame("posts", posts)))

    return change


def dollars(evidence: Evidence) -> Evidence:
    rows = evidence.facts.days.copy()
    rows.loc[(rows["network"] == "ads") & (rows["line"] < 9), "currency"] = "USD"
    return replace(evidence, facts=replace(evidence.facts, days=frame("days", rows)))


def check_in(days_ago: int, value: float | None = None) -> Change:
    return first("check_ins", [CheckIn(day=TODAY - timedelta(days=days_ago), value=value)])


ALL = frozenset({"followers", "reach", "impressions", "likes"})

SECRET = "pass" + "word: " + "flat7white"


def altered(evidence: Evidence, change: Change) -> Evidence:
    """Return the evidence with the change made."""
    return change(evidence) or evidence


def apart(evidence: Evidence, change: Change) -> Evidence:
    """Return evidence of its own with the change made; what it was made from stays as it is."""
    return altered(replace(evidence, workspace=evidence.workspace.model_copy(deep=True), kept={}), change)


def found(evidence: Evidence) -> list[str]:
    """Return the keys of the checks that found something, once per finding."""
    return [result.check for result in run(evidence) if result.result == "found"]


def segments(counts: dict[str, tuple[float, float]], dimension: str = "age") -> pd.DataFrame:
    """Return segments of the account with the reach and the likes of each."""
    rows = [
        (name, measure, value)
        for name, pair in counts.items()
        for measure, value in zip(("reach", "likes"), pair, strict=True)
    ]
    listed = pd.DataFrame(rows, columns=["segment", "measure", "value"])
    fixed = {
        "network": "instagram",
        "account": "riga.roast",
        "as_of": pd.Timestamp(TODAY - timedelta(days=60)),
        "dimension": dimension,
    }
    return frame("segments", listed.assign(**fixed, source="s1", line=2))
