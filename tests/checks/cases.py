"""Cases of the checks of goals against data, each other and their plan: one change, and what is just short of it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import numpy as np
import pandas as pd
from checks.changes import TODAY, Change, aim, also, both, days, first, goal, scope, second, segments

from smmdash.checks import Evidence
from smmdash.facts import frame
from smmdash.goals import Audience, Baseline, CheckIn, GoalScope, Intermediate, Outcome, Step, Target
from smmdash.goals import Change as Changed

FAR = date(2027, 6, 30)


def step(**values: object) -> Step:
    return Step(**{"id": "s1", "title": "A contest", "due": TODAY + timedelta(days=9), "kpi": "200 entries", **values})


SLOWLY = 30
"""Days on either side over which likes change: at once would be a break in the figures."""


def moved(followers: float, likes: float, since: int = 91, before: float = 5.5) -> Change:
    """Let followers grow by so many a day in the last days, and likes come by and by to a share of what they were."""

    def alter(rows: pd.DataFrame) -> pd.DataFrame:
        own = rows["network"] == "instagram"
        back = (pd.Timestamp(TODAY) - rows["date"]).dt.days.to_numpy()
        share = np.interp(back, (since - SLOWLY, since + SLOWLY), (likes, 1.0))
        level = 11_000.0 - before * np.maximum(back - since, 0) + followers * np.maximum(since - back, 0)
        rows.loc[own, "followers"] = level[own.to_numpy()]
        rows.loc[own, "likes"] = (rows["likes"] * share).round()[own]
        return rows

    return days(alter)


def posts(likes: float, since: int = 91) -> Change:
    """Let the likes of the posts of the last days be a share of what they were."""

    def change(evidence: Evidence) -> Evidence:
        rows = evidence.facts.posts.copy()
        late = (pd.Timestamp(TODAY) - rows["date"]).dt.days <= since
        rows.loc[late, "likes"] = (rows.loc[late, "likes"] * likes).round()
        return replace(evidence, facts=replace(evidence.facts, posts=frame("posts", rows)))

    return change


def divided(counts: dict[str, tuple[float, float]], dimension: str = "age") -> Change:
    """Let the segments have this reach and these likes."""
    return lambda evidence: replace(evidence, facts=replace(evidence.facts, segments=segments(counts, dimension)))


def counted(measure: str, last: int, each: float) -> Change:
    """Add a measure that is known for the last days only."""
    return days(
        lambda rows: rows.assign(
            **{
                measure: [
                    each if network == "instagram" and (pd.Timestamp(TODAY) - day).days <= last else float("nan")
                    for network, day in zip(rows["network"], rows["date"], strict=True)
                ]
            }
        )
    )


nobody = goal(1, audience="")
UNEQUAL = {"18-24": (2000, 240), "25-34": (3000, 150), "35-44": (1000, 50)}
FOR_POSTS = {"metric": "posts", "target": Target(kind="total", value=48), "goal_type": ""}
FEWER = Target(kind="total", comparison="at_most", value=46)
ELSEWHERE = {"scope": GoalScope(networks=["vk"]), "check_ins": [CheckIn(day=TODAY, value=9)]}
OF_QUALITY = {
    "metric": "comments_per_post",
    "target": Target(kind="rate", value=2),
    "check_ins": [CheckIn(day=TODAY, value=2)],
}
ENOUGH = {"value": 3_700, "kind": "total"}
CHECKED = [CheckIn(day=TODAY - timedelta(days=20))]
LONG = both(aim(0, value=12_150), first("deadline", FAR))
WAY = [Intermediate(day=TODAY - timedelta(days=30), value=9_000)]
BEGUN_LONG_AGO = goal(
    0,
    milestones=WAY,
    start=TODAY - timedelta(days=190),
    check_ins=CHECKED,
    baseline=Baseline(value=8_000),
    deadline=date(2026, 12, 20),
)
OLD = both(BEGUN_LONG_AGO, aim(0, value=11_200))
YOUNG = both(counted("saves", 3, 5.0), goal(0, metric="saves", target=Target(kind="total", value=500)))
SLOW = both(moved(1.5, 0.5), aim(0, value=11_195))

GOAL_CASES: dict[str, Change] = {
    "goal_unrealistic": aim(0, value=14_000),
    "goal_too_easy": aim(0, value=10_000),
    "goal_not_topical": SLOW,
    "metric_unfit_for_goal_type": first("goal_type", "service"),
    "audience_without_goal": lambda e: e.workspace.audiences.append(Audience(id="a2", name="Parents")),
    "audience_rates_differ": both(nobody, divided(UNEQUAL)),
    "step_without_kpi": first("steps", [step(kpi=" ")]),
    "long_goal_without_milestones": both(LONG, first("steps", [step(due=FAR)])),
    "goals_conflict": also(target=Target(kind="level", comparison="at_most", value=11_200)),
    "goals_duplicate": also(),
    "vanity_only": both(second("metric", "likes"), aim(1, **ENOUGH)),
    "kpi_static": OLD,
    "status_unknown": YOUNG,
}
"""One change of the good workspace for each check, which raises that check and no other beside GIVEN."""

GIVEN: dict[str, list[str]] = {}
"""What a change cannot help raising too."""

GOAL_ALSO: list[tuple[str, Change]] = [
    ("goal_unrealistic", aim(1, value=20)),
    ("goal_unrealistic", both(first("metric", "net_new_followers"), aim(0, kind="total", value=92_000))),
    ("goal_too_easy", aim(1, value=4)),
    ("goal_too_easy", both(first("metric", "net_new_followers"), aim(0, kind="total", value=20))),
    ("goal_too_easy", both(aim(0, value=10_500), first("baseline", Baseline(value=10_700)))),
    ("goal_not_topical", both(moved(-3, 1.0), first("metric", "likes"), aim(0, **ENOUGH))),
    ("metric_unfit_for_goal_type", second("goal_type", "leads")),
    ("audience_without_goal", both(lambda e: e.workspace.audiences.append(Audience(id="a2")))),
    ("step_without_kpi", first("steps", [step(due=None)])),
    ("step_without_kpi", first("steps", [step(), step(id="s2", kpi="")])),
    ("long_goal_without_milestones", both(LONG, first("steps", [step(due=date(2026, 9, 1))]))),
    ("goals_conflict", also(**FOR_POSTS)),
    ("goals_conflict", both(also(target=Target(kind="level", comparison="within", value=11_000, upper=11_200)))),
    ("goals_duplicate", also(target=Target(kind="level", value=11_240))),
    ("goals_duplicate", also(deadline=date(2026, 12, 28))),
    ("vanity_only", lambda e: setattr(e.workspace, "goals", e.workspace.goals[:1])),
    ("kpi_static", both(OLD, first("history", [Changed(at=datetime(2026, 9, 1), field="owner")]))),
    ("status_unknown", both(counted("saves", 5, 2.0), YOUNG)),
]
"""Further changes that raise exactly one check."""

GOAL_NEAR: dict[str, Change] = {
    "a stretch is not out of reach": aim(0, value=11_280),
    "a goal that ended was not out of reach": both(
        aim(0, value=14_000), first("outcome", Outcome(result="missed", day=TODAY))
    ),
    "what goes well was not too easy": both(moved(14, 1.0, since=45), aim(0, value=11_620)),
    "what began before the data cannot be called easy": both(
        goal(0, start=date(2026, 4, 20), check_ins=CHECKED, milestones=WAY), aim(0, value=11_005)
    ),
    "to stay inside a band is an aim": aim(0, value=10_000, upper=12_000, comparison="within"),
    "growth is slow and interest holds": both(moved(1.5, 1.0), aim(0, value=11_195)),
    "growth is slow as ever": both(moved(1.5, 0.6, before=1.5), aim(0, value=11_195)),
    "interest falls and growth goes on": both(moved(5.5, 0.6), aim(0, value=11_740)),
    "the audience leaves and so does interest": both(
        moved(-3, 0.5), first("metric", "likes"), aim(0, value=1_850, kind="total")
    ),
    "a fitting metric": first("goal_type", "awareness"),
    "a type of tomorrow has no metrics yet": first("goal_type", "a type of tomorrow"),
    "a milestone has no metric to fit": both(
        first("goal_type", "service"), first("metric", ""), aim(0, kind="milestone")
    ),
    "a segment in a scope serves an audience": both(
        lambda e: e.workspace.audiences.append(Audience(id="a2", name="Parents")),
        scope(1, segment=" parents "),
    ),
    "a goal that names its audience may differ": divided(UNEQUAL),
    "a done step needs no measure": first("steps", [step(kpi="", done=True), step(id="s2")]),
    "an empty line is no step": first("steps", [step(), step(id="s2", title="", kpi="")]),
    "an intermediate target on the way": both(LONG, first("milestones", WAY)),
    "180 days are not long": both(
        goal(0, deadline=date(2026, 10, 1) + timedelta(days=180)),
        aim(0, value=11_700),
        first("steps", [step(due=date(2026, 10, 1) + timedelta(days=180))]),
    ),
    "another scope is no conflict": also(
        target=Target(kind="level", comparison="at_most", value=11_200), scope=GoalScope(networks=["instagram"])
    ),
    "a limit that leaves room is no conflict": also(
        target=Target(kind="level", comparison="at_most", value=11_300), audience="a1"
    ),
    "fewer posts leave more for each": also(
        **FOR_POSTS | {"target": Target(kind="total", comparison="at_most", value=46)}
    ),
    "posts elsewhere take nothing away": both(
        scope(1, networks=["instagram"]),
        also(**FOR_POSTS, **ELSEWHERE),
    ),
    "a later start is another goal": also(start=date(2026, 11, 1)),
    "a later period is another goal": also(deadline=date(2027, 1, 31), target=Target(kind="level", value=11_420)),
    "the same metric elsewhere is another goal": also(scope=GoalScope(networks=["instagram"])),
    "one goal of quality is enough": both(second("metric", "likes"), aim(1, **ENOUGH), also(**OF_QUALITY)),
    "a milestone of service is about quality": both(
        second("goal_type", "service"), second("metric", ""), aim(1, kind="milestone")
    ),
    "a target that was set anew": both(
        OLD, first("history", [Changed(at=datetime(2026, 8, 1), field="target_value", old="11000", new="11250")])
    ),
    "a baseline that has hardly moved": both(OLD, first("baseline", Baseline(value=9_800))),
    "two quarters are not over": both(OLD, first("start", TODAY - timedelta(days=181))),
    "a goal that has not begun has no status": both(YOUNG, first("start", TODAY + timedelta(days=3))),
    "what is noted by hand can be judged": both(YOUNG, first("check_ins", [CheckIn(day=TODAY, value=40)])),
}
