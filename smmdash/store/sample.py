"""The sample workspace: an invented chain of cafés whose exports end yesterday, with goals good and bad."""

from datetime import UTC, date, datetime, time, timedelta

from smmdash.goals import (
    Audience,
    Baseline,
    BusinessGoal,
    CheckIn,
    Goal,
    GoalScope,
    Step,
    Target,
)
from smmdash.i18n import Texts
from smmdash.importers.answers import Answers
from smmdash.store import sample_audit, sample_exports, sample_plan
from smmdash.store.state import Read, State, add, new, read_upload, with_workspace

ZONE = "Europe/Riga"


def sample_state(now: datetime, texts: Texts, *, read: Read = read_upload) -> State:
    """Return the sample workspace as of ``now``, written in the language of ``texts``."""
    today = now.date()
    state = new("sample", texts("sample-name", brand=sample_exports.BRAND), now, timezone=ZONE, currency="EUR")
    for file in sample_exports.exports(today):
        added = datetime.combine(file.added, time(8), UTC)
        answers = Answers(
            account=f"{sample_exports.HANDLE}.example" if "Traffic" in file.name else sample_exports.HANDLE
        )
        state, _ = add(state, file.data, file.name, now=added, answers=answers, read=read)
    work = state.workspace.model_copy(
        update={
            "sample": True,
            "business_goals": _business_goals(texts),
            "audiences": _audiences(texts),
            "goals": sample_plan.with_plan(_goals(texts, today)),
            "calendar": sample_plan.calendar(texts, today),
            "audit": sample_audit.audit(texts, today),
        }
    )
    return with_workspace(state, work)


def _business_goals(t: Texts) -> list[BusinessGoal]:
    return [
        BusinessGoal(id=key, name=t(f"sample-business_{key}"), note=t(f"sample-business_{key}.note"))
        for key in ("guests", "orders", "hiring")
    ]


def _audiences(t: Texts) -> list[Audience]:
    networks = {"neighbours": ["instagram", "facebook"], "students": ["instagram", "tiktok"]}
    return [
        Audience(id=key, name=t(f"sample-audience_{key}"), description=t(f"sample-audience_{key}.description"),
                 networks=listed)
        for key, listed in networks.items()
    ]  # fmt: skip


def _steps(t: Texts, goal: str, start: date, owners: tuple[str, ...], done: int) -> list[Step]:
    return [
        Step(id=f"{goal}-{number}", title=t(f"sample-step_{goal}_{number}"), owner=owner,
             start=start + timedelta(days=28 * number - 27 - (number == 1)), due=start + timedelta(days=28 * number),
             kpi=t(f"sample-step_{goal}_{number}.kpi"), done=number <= done)
        for number, owner in enumerate(owners, start=1)
    ]  # fmt: skip


def _goals(t: Texts, today: date) -> list[Goal]:
    start = today - timedelta(days=56)
    recent = [CheckIn(day=today - timedelta(days=6), confidence=7, note=t("sample-check_in"))]
    everywhere = GoalScope()
    return [
        Goal(
            id="followers", statement=t("sample-goal_followers"), goal_type="awareness", business_goal="guests",
            metric="net_new_followers",
            scope=GoalScope(networks=["tiktok"]), target=Target(kind="total", value=900),
            baseline=Baseline(value=0), start=start, deadline=start + timedelta(days=98), owner="Marta",
            audience="students", steps=_steps(t, "followers", start, ("Marta", "Marta", "Edgars"), 2),
            check_ins=recent, created=start,
        ),
        Goal(
            id="engagement", statement=t("sample-goal_engagement"), goal_type="engagement", business_goal="guests",
            metric="engagement_rate_by_reach", scope=GoalScope(networks=["instagram"]),
            target=Target(kind="rate", value=5.5),
            # of the year before: four weeks of some thirteen posts swing from 5 to 7 % with the day of opening
            baseline=Baseline(value=5, first=start - timedelta(days=365), last=start - timedelta(days=1), by_hand=True,
                              note=t("sample-goal_engagement.baseline")),
            start=start, deadline=start + timedelta(days=120), owner="Marta", audience="neighbours",
            steps=_steps(t, "engagement", start, ("Marta", "Edgars", "Marta"), 1), check_ins=recent, created=start,
        ),
        Goal(
            id="visits", statement=t("sample-goal_visits"), goal_type="traffic", business_goal="orders",
            metric="social_sessions", scope=GoalScope(networks=["web"]), target=Target(kind="total", value=10000),
            baseline=Baseline(value=0), start=start, deadline=start + timedelta(days=91), owner="Edgars",
            audience="students", steps=_steps(t, "visits", start, ("Edgars", "Marta", "Edgars"), 1),
            check_ins=recent, created=start,
        ),
        Goal(
            id="lead_cost", statement=t("sample-goal_lead_cost"), goal_type="leads", business_goal="orders",
            metric="cost_per_lead", scope=GoalScope(networks=["ads"]),
            target=Target(kind="rate", comparison="at_most", value=3), start=start,
            deadline=start + timedelta(days=91), owner="Edgars", audience="neighbours",
            steps=_steps(t, "lead_cost", start, ("Edgars", "Edgars", "Marta"), 1), check_ins=recent, created=start,
        ),
        Goal(
            id="mark", statement=t("sample-goal_mark"), goal_type="reputation", business_goal="guests",
            metric="", scope=GoalScope(networks=["tiktok"]), target=Target(kind="milestone"), start=start,
            deadline=start + timedelta(days=110), owner="Marta", audience="students",
            steps=_steps(t, "mark", start, ("Marta", "Marta", "Edgars"), 1), check_ins=recent, created=start,
        ),
        # The two goals below are wrong on purpose: they show what the checks find.
        Goal(id="known", statement=t("sample-goal_known"), scope=everywhere, owner="Marta", created=start),
        Goal(
            id="answers", statement=t("sample-goal_answers"), goal_type="service", business_goal="guests",
            metric="response_time", target=Target(kind="rate", comparison="at_most", value=10), start=start,
            deadline=start + timedelta(days=150), created=start,
        ),
    ]  # fmt: skip
