"""Facts of the document: how goals ended, gaps, people, audiences, profiles that fell silent; and taking them."""

from datetime import UTC, date, datetime
from typing import Any

import pytest

from smmdash import known
from smmdash.audit import Audit, Context, Lesson, Obstacle, PastGoal, Profile, Risk, TeamSkill
from smmdash.goals import Audience, BusinessGoal, Goal, Outcome, Step
from smmdash.i18n import Texts
from smmdash.known import Around, Known, Quoted, Take
from smmdash.store import State, new
from smmdash.store.state import with_workspace

TODAY = date(2026, 11, 21)
EN = Texts("en")


def around(audit: Audit | None = None, context: Context | None = None, **parts: Any) -> Around:
    state: State = new("w", "", datetime(2026, 1, 1, tzinfo=UTC))
    work = state.workspace.model_copy(update={"audit": audit or Audit(), **parts})
    return Around(with_workspace(state, work), context or Context(), TODAY)


def said(entry: str, where: Around) -> list[str]:
    return [known.sentence(fact, EN) for fact in known.of_work(entry, where)]


def keys(entry: str, where: Around) -> list[str]:
    return [fact.key for fact in known.of_work(entry, where)]


def ended(statement: str, result: Any = "missed", **more: Any) -> Goal:
    return Goal(id=statement, statement=statement, outcome=Outcome(result=result, day=date(2026, 6, 1), **more))


def test_ended_goals_are_told_with_outcome_and_reasons_until_they_are_listed() -> None:
    goals = [ended("More reach", reasons=["budget", "content"], note="too late"), ended("A shop", "reached")]
    where = around(goals=goals)
    assert said("past_goals", where) == [
        "“More reach”: Missed, Jun 1, 2026. Reasons: Budget and Lack of content",
        "“A shop”: Reached, Jun 1, 2026",
    ]
    audit = Audit()
    for fact in known.of_work("past_goals", where):
        known.take(audit, fact, known.sentence(fact, EN))
    assert audit.past_goals == [
        PastGoal(goal="More reach", outcome="missed", reasons=["budget", "content"], note="too late"),
        PastGoal(goal="A shop", outcome="reached"),
    ]
    assert keys("past_goals", around(audit, goals=goals)) == []


def test_open_goals_are_told_one_by_one_and_taken_as_lines() -> None:
    goals = [Goal(id="a", statement="Grow", deadline=date(2027, 1, 2)), Goal(id="b", statement="Shine"), ended("Old")]
    where, audit = around(goals=goals), Audit()
    for fact in known.of_work("aim", where):
        known.take(audit, fact, known.sentence(fact, EN))
    assert audit.aim == "“Grow”, due Jan 2, 2027\n“Shine”"


def test_a_goal_past_its_deadline_without_an_outcome_is_told() -> None:
    late = Goal(id="a", statement="Late", deadline=date(2026, 11, 20))
    assert keys("past_goals", around(goals=[late])) == ["ran_out"]
    assert keys("past_goals", around(goals=[late.model_copy(update={"deadline": TODAY})])) == []


def test_what_ended_goals_said_to_repeat_and_to_drop() -> None:
    where = around(goals=[ended("More reach", repeat="Short video", drop="Reposts")])
    (repeat,) = [fact for fact in known.of_work("to_repeat", where) if fact.key == "lesson"]
    audit = Audit()
    known.take(audit, repeat, known.sentence(repeat, EN))
    assert [(row.what, row.why) for row in audit.to_repeat] == [("Short video", "More reach")]
    assert said("to_drop", where) == ["“Reposts”, from the goal “More reach”"]


def test_reasons_are_counted_once_a_goal_and_lead_to_an_obstacle() -> None:
    goals = [ended("A", reasons=["budget"]), ended("B", reasons=["budget", "skills"])]
    audit = Audit(past_goals=[PastGoal(goal="a", outcome="missed", reasons=["budget"])])
    facts = known.of_work("obstacles", around(audit, goals=goals))
    assert [(fact.values["reason"].key, fact.values["count"]) for fact in facts] == [
        ("audit-reason_budget", 2),
        ("audit-reason_skills", 1),
    ]
    known.take(audit, facts[0], "")
    assert [row.cause for row in audit.obstacles] == ["budget"]
    facts = known.of_work("obstacles", around(audit, goals=goals))
    assert known.is_taken(audit, facts[0], "")
    assert not known.is_taken(audit, facts[1], "")


def test_every_obstacle_behind_a_reason_is_one_of_the_eleven() -> None:
    from smmdash.audit import CAUSES, REASONS
    from smmdash.known.written import REASON_CAUSES

    assert set(REASON_CAUSES.values()) <= set(CAUSES)
    assert set(REASON_CAUSES) == set(REASONS) - {"other"}


def test_owners_that_the_team_lacks_may_be_taken() -> None:
    goal = Goal(id="a", owner="Marta", steps=[Step(id="s", owner="Liene")])
    audit = Audit(team=[TeamSkill(person="marta ")], profiles=[Profile(network="x", owner="Marta")])
    (fact,) = known.of_work("team", around(audit, goals=[goal]))
    assert known.sentence(fact, EN).endswith("Marta (2) · Liene (1). Not in the team yet: Liene")
    known.take(audit, fact, "")
    assert [row.person for row in audit.team] == ["marta ", "Liene"]
    assert keys("team", around(audit, goals=[goal])) == ["people"]


def test_gaps_and_overdue_steps_of_the_plan() -> None:
    goal = Goal(id="a", statement="Grow", steps=[Step(id="s", title="Film", due=date(2026, 11, 1))])
    lines = said("plan_gaps", around(context=Context(holes=1), goals=[goal]))
    assert lines == [
        "1 gap in the plan: no business goal (1) · no metric (1) · no audience (1)",
        "1 step is overdue: “Film”, due on Nov 1, 2026",
    ]
    assert keys("plan_gaps", around()) == []


def test_business_goals_and_audiences_that_lack_their_rows() -> None:
    parts = {
        "business_goals": [BusinessGoal(id="b", name="More guests", note="A second café")],
        "audiences": [Audience(id="s", name="Students")],
    }
    audit = Audit()
    for entry in ("outlook", "promises"):
        (fact,) = known.of_work(entry, around(audit, **parts))
        known.take(audit, fact, "")
    assert [(row.business_goal, row.change, row.horizon) for row in audit.outlook] == [("b", "A second café", "")]
    assert [(row.audience, row.why_follow) for row in audit.promises] == [("s", "")]
    assert keys("outlook", around(audit, **parts)) == keys("promises", around(audit, **parts)) == []


def test_the_review_of_the_direction_tells_the_goals_since() -> None:
    audit = Audit(course_reviewed=date(2026, 10, 1))
    goals = [Goal(id="a", created=date(2026, 10, 2)), Goal(id="b", created=date(2026, 9, 1))]
    assert said("course_reviewed", around(audit, goals=goals)) == ["Reviewed 51 days ago", "1 goal was written since"]
    assert keys("course_reviewed", around(Audit(course_reviewed=date(2026, 11, 22)), goals=goals)) == []


def test_a_profile_that_fell_silent_is_called_dormant_by_one_click() -> None:
    import pandas as pd

    from smmdash.facts import Facts, frame
    from smmdash.known.profiles import silent

    rows = pd.DataFrame({"date": pd.to_datetime(["2026-08-01", "2026-11-20"]), "network": "x", "account": "a",
                         "posts": [1.0, 0.0], "source": "s", "line": [1, 2]})  # fmt: skip
    audit = Audit(profiles=[Profile(network="x", handle="b"), Profile(network="x", handle="@a", status="active")])
    place = around(audit, Context(accounts={"x:a": date(2026, 8, 1)}))

    class Seen:
        workspace = place.state.workspace
        facts = Facts(days=frame("days", rows))

    where = Around(Seen(), place.context, TODAY)  # type: ignore[arg-type]
    (fact,) = silent(where)
    assert fact.values["days"] == 111
    assert not known.is_taken(audit, fact, "")
    known.take(audit, fact, "")
    assert [row.status for row in audit.profiles] == ["", "dormant"]
    assert known.is_taken(audit, fact, "")
    Seen.facts = Facts(days=frame("days", rows.head(1)))
    assert list(silent(where)) == [], "the data end with the last post, so nothing is known of what came after"


@pytest.mark.parametrize(("before", "after"), [("", "Said."), ("Mine.", "Mine.\nSaid."), ("Mine.\n", "Mine.\nSaid.")])
def test_a_sentence_is_set_after_what_the_answer_says(before: str, after: str) -> None:
    audit = Audit(aim=before)
    fact = Known("goals", {}, take=Take("aim"))
    assert not known.is_taken(audit, fact, "Said.")
    known.take(audit, fact, "Said.")
    assert audit.aim == after
    assert known.is_taken(audit, fact, "Said.")


def test_a_row_that_is_there_is_not_taken_twice() -> None:
    audit = Audit(obstacles=[Obstacle(cause="time", weight=4, action="plan ahead")])
    fact = Known("pace", {}, take=Take("obstacles", (Obstacle(cause="time"),)))
    assert known.is_taken(audit, fact, "")
    known.take(audit, fact, "")
    assert [(row.cause, row.weight) for row in audit.obstacles] == [("time", 4)]


def test_a_row_carries_the_sentence_where_it_takes_it() -> None:
    audit = Audit()
    fact = Known("dependence", {}, take=Take("risks", (Risk(risk="changing_ecosystem"),), "name"))
    known.take(audit, fact, "s" * 400)
    assert audit.risks == [Risk(risk="changing_ecosystem", name="s" * 300)]


def test_a_full_register_refuses() -> None:
    audit = Audit(obstacles=[Obstacle(cause=f"c{place}") for place in range(50)])
    with pytest.raises(ValueError, match="at most 50"):
        known.take(audit, Known("pace", {}, take=Take("obstacles", (Obstacle(cause="time"),))), "")


def test_a_long_quotation_is_cut_and_stays_plain() -> None:
    line = known.sentence(Known("audiences", {"count": 1, "names": (Quoted("a\n" + "b" * 200),)}), EN)
    assert line == f"Audience: “a {'b' * 77}…”"


def test_a_row_whose_reason_was_changed_since_is_still_there() -> None:
    audit = Audit()
    fact = Known("kind_better", {}, take=Take("to_repeat", (Lesson(what="reel"),), "why"))
    known.take(audit, fact, "×3 the median")
    audit.to_repeat[0].why = "people save it"
    known.take(audit, fact, "×4 the median")
    assert [(row.what, row.why) for row in audit.to_repeat] == [("reel", "people save it")]
    assert known.is_taken(audit, fact, "×4 the median")
