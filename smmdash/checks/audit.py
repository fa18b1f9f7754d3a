"""Checks of the audit: are profiles run, risks answered, obstacles acted on, and is no secret written down."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from smmdash.audit import (
    STEPS,
    Context,
    Obstacle,
    Profile,
    Risk,
    has_answer,
    is_high,
    last_posts,
    looks_like_secret,
    traces,
)
from smmdash.audit.demands import account_key, place_of
from smmdash.audit.prefill import DORMANT_AFTER_DAYS
from smmdash.checks.base import Account, Evidence, Finding, Mend, Skipped, Term, check
from smmdash.checks.blank import is_blank
from smmdash.checks.goals import PLANNED, open_goals
from smmdash.checks.stale import newest
from smmdash.checks.texts_within import texts_within
from smmdash.goals import Goal

PAGES = {
    "audit": "audit",
    "uploads": "data",
    "mappings": "data",
    "accepted": "checks",
    "name": "start",
    "calendar": "plan",
}
"""The page where each part of a workspace is written; goals, audiences and business goals share one."""


def _page(path: tuple[str, ...], goals: Sequence[Goal]) -> str:
    """Return the page where a text is written; plans of ended goals are not on the page of the plan."""
    if path[0] == "goals" and path[2] in PLANNED and goals[int(path[1])].outcome is None:
        return "plan"
    return PAGES.get(path[0], "goals")


def audit_context(evidence: Evidence) -> Context:
    """Return what the rest of the workspace tells the audit."""
    space = evidence.workspace
    rows = traces(space.business_goals, space.goals, space.audiences)
    posts = int(evidence.facts.posts["date"].notna().sum())
    return Context(_last_posts(evidence), len(open_goals(evidence)), sum(bool(row.holes) for row in rows), posts)


def _last_posts(evidence: Evidence) -> dict[str, date | None]:
    found: dict[str, date | None] = evidence.once(("last posts",), partial(last_posts, evidence.facts))
    return found


def _name(row: Profile) -> Account:
    return Account(row.network, row.handle.strip() or row.account.strip())


def _key(row: Profile, place: int) -> str:
    network, account = account_key(row.network, row.handle or row.account)
    return f"{network}:{account}" if account else str(place)


@check("warning", subject="audit", needs=("profiles",))
def profile_without_owner(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Nobody runs a profile, or the place of its access is not documented."""
    for place, row in enumerate(evidence.workspace.audit.profiles):
        lacking = [key for key in ("owner", "credentials_place") if is_blank(getattr(row, key))]
        if lacking:
            yield Finding(
                "audit",
                _key(row, place),
                _name(row),
                Mend("audit", f"profiles/{place}/{lacking[0]}"),
                {
                    "lacking": tuple(Term(f"check-lacking_{key}") for key in lacking),
                },
            )


@check("info", subject="audit", needs=("profiles", "data"))
def profile_dormant(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A profile that the register calls active has had no post for longer than DORMANT_AFTER_DAYS.

    Judged only as far as the data reaches: what an old upload does not show may have been posted since. Of a profile
    that no upload knows, the register's own day of the last post is taken.
    """
    profiles = evidence.workspace.audit.profiles
    seen_until = _seen_until(evidence)
    known: dict[int, tuple[date, date]] = {}
    for name, posted in _last_posts(evidence).items():
        place = place_of(profiles, *name.split(":", 1))
        if place is not None and posted is not None:
            known[place] = max(known.get(place, (posted, posted)), (posted, seen_until[name]))
    for place, row in enumerate(profiles):
        if place not in known and row.last_post is not None:
            known[place] = (row.last_post, evidence.today)
        if place not in known or row.status == "dormant":
            continue
        posted, until = known[place]
        silent = (min(until, evidence.today) - posted).days
        if silent > DORMANT_AFTER_DAYS:
            yield Finding(
                "audit",
                _key(row, place),
                _name(row),
                Mend("audit", f"profiles/{place}/status"),
                {"last": posted},
                {"days": silent},
            )


def _seen_until(evidence: Evidence) -> dict[str, date]:
    """Return up to which day the data would show a post: its newest day, or the day the posts were uploaded."""
    found = dict(newest(evidence))
    pairs = evidence.facts.posts[["network", "account", "source"]].drop_duplicates()
    for network, account, source in pairs.itertuples(index=False):
        info = evidence.sources.get(source)
        if info is not None and info.added is not None:
            name = f"{network}:{account}"
            found[name] = max(found.get(name, info.added), info.added)
    return found


@check("warning", subject="audit")
def audit_incomplete(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Steps of the audit have no answer at all: what the goals and the plan say stands in place of none."""
    empty = [step for step in STEPS if not has_answer(step, evidence.workspace.audit)]
    if empty:
        yield Finding(
            "audit",
            "steps",
            Term("check-audit"),
            Mend("audit", empty[0]),
            {"count": len(empty), "of": len(STEPS), "steps": tuple(Term(f"audit-step_{step}") for step in empty)},
        )


@check("warning", subject="audit", needs=("risks",))
def risk_without_answer(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A high risk has no owner or no answer."""
    for place, risk in enumerate(evidence.workspace.audit.risks):
        lacking = [key for key in ("owner", "answer") if is_blank(getattr(risk, key))]
        if _has_step(risk, evidence.workspace.goals) and "answer" in lacking:
            lacking.remove("answer")
        if is_high(risk) and lacking:
            yield Finding(
                "audit",
                f"risk:{risk.risk or risk.name or place}",
                risk.name.strip() or Term(f"audit-risk_{risk.risk}" if risk.risk else "check-unnamed_risk"),
                Mend("audit", f"risks/{place}/{lacking[0]}"),
                {"weight": risk.weight, "lacking": tuple(Term(f"check-lacking_{key}") for key in lacking)},
            )


def _has_step(row: Obstacle | Risk, goals: Sequence[Goal]) -> bool:
    """Tell whether a step of the plan, which is still there, carries out what a row of a register asks for."""
    return any(
        goal.id == row.goal and step.id == row.step and step.title.strip() for goal in goals for step in goal.steps
    )


@check("warning", subject="audit", needs=("obstacles",))
def obstacle_without_action(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """A cause that holds the work back is picked, and nothing is done about it."""
    for place, row in enumerate(evidence.workspace.audit.obstacles):
        if row.cause and is_blank(row.action) and not _has_step(row, evidence.workspace.goals):
            yield Finding(
                "audit",
                f"obstacle:{row.cause}",
                Term(f"audit-cause_{row.cause}"),
                Mend("audit", f"obstacles/{place}/action"),
            )


@check("error", subject="audit")
def secret_in_text(evidence: Evidence) -> Iterator[Finding | Skipped]:
    """Some text looks like a password or an access key. The finding names the place and never quotes the text."""
    for path, text in texts_within(evidence.workspace):
        kind = looks_like_secret(text)
        if kind is None:
            continue
        top = path[1] if path[0] == "audit" else path[0]
        place = Term(f"audit-{top}") if path[0] == "audit" else Term(f"check-place_{top}")
        entry = next((int(part) + 1 for part in path if part.isdigit()), 1)
        yield Finding(
            "audit",
            "/".join(path),
            place,
            Mend(_page(path, evidence.workspace.goals), "/".join(path)),
            {"place": place, "entry": entry, "kind": Term(f"audit-secret_{kind}")},
        )
