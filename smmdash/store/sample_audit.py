"""The audit of the sample workspace, and the one of half a year ago that it is compared with."""

from datetime import date, timedelta

from smmdash.audit import Audit, Context, Obstacle, Profile, Risk, TeamSkill
from smmdash.audit.kept import closing
from smmdash.i18n import Texts
from smmdash.store import sample_exports

BACK_DAYS = 182
_GOALS_THEN, _HOLES_THEN = 3, 5


def audit(t: Texts, today: date) -> Audit:
    """Return the audit as it stands, written in the language of ``t``, with the one closed half a year ago."""
    day = today - timedelta(days=BACK_DAYS)
    then = closing(_then(t, day), Context(goals=_GOALS_THEN, holes=_HOLES_THEN), day)
    return _now(t, today).model_copy(update={"past": [then]})


def _now(t: Texts, today: date) -> Audit:
    return Audit(
        course=t("sample-audit_course"),
        course_reviewed=today - timedelta(days=40),
        profiles=_profiles(t, {"instagram": "Marta", "facebook": "Marta", "tiktok": "Edgars", "x": ""}),
        team=[
            TeamSkill(person="Marta", skill=t("sample-audit_skill_photo"), level=4),
            TeamSkill(person="Edgars", skill=t("sample-audit_skill_ads"), level=2, gap=t("sample-audit_gap")),
        ],
        obstacles=[Obstacle(cause="time", weight=4, action=t("sample-audit_action"))],
        risks=[Risk(risk="lack_of_time", likelihood=4, impact=3, owner="Marta", answer=t("sample-audit_answer"))],
    )


def _then(t: Texts, day: date) -> Audit:
    """Half a year ago: Liene still ran X, nobody ran TikTok, and what held the work back had no action."""
    return Audit(
        course=t("sample-audit_course_then"),
        course_reviewed=day - timedelta(days=300),
        profiles=_profiles(t, {"instagram": "Marta", "facebook": "Marta", "tiktok": "", "x": "Liene"}),
        team=[
            TeamSkill(person="Marta", skill=t("sample-audit_skill_photo"), level=3),
            TeamSkill(person="Edgars", skill=t("sample-audit_skill_ads"), level=1, gap=t("sample-audit_gap")),
        ],
        obstacles=[Obstacle(cause="time", weight=5), Obstacle(cause="skills", weight=3)],
        risks=[Risk(risk="lack_of_time", likelihood=4, impact=4)],
    )


def _profiles(t: Texts, owners: dict[str, str]) -> list[Profile]:
    return [
        Profile(network=network, handle=f"@{sample_exports.HANDLE}", account=sample_exports.HANDLE, owner=owner,
                credentials_place=t("sample-audit_vault") if owner else "", status="active")
        for network, owner in owners.items()
    ]  # fmt: skip
