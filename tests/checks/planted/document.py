"""What a person wrote in the good workspace: goals in three languages, a plan, a whole audit."""

from datetime import date, datetime, timedelta
from typing import Any

from checks.changes import TODAY

from smmdash.store.workspace import Workspace

START = date(2026, 10, 1)
END = date(2026, 12, 31)


def _steps(*titles: str) -> list[dict[str, Any]]:
    return [
        {"id": f"s{place}", "title": title, "owner": "Ilze", "due": TODAY + timedelta(days=9 * place), "kpi": "4 posts"}
        for place, title in enumerate(titles, start=1)
    ]


def goals() -> list[dict[str, Any]]:
    """Return the goals: seven that run, one that ended, one that rests."""
    common = {"owner": "Ilze", "start": START, "deadline": END, "created": START, "steps": _steps("Plan", "Shoot")}
    return [
        common | {
            "id": "followers", "statement": "9990 sekotāji Instagram līdz gada beigām", "goal_type": "awareness",
            "business_goal": "known", "audience": "locals", "metric": "followers",
            "scope": {"networks": ["instagram"], "accounts": ["instagram:mezabele"]},
            "target": {"kind": "level", "value": 9_990}, "baseline": {"value": 9_050},
        },
        common | {
            "id": "engagement", "statement": "Engagement rate by reach on Instagram of 5.7 %",
            "goal_type": "engagement", "business_goal": "known", "audience": "russian",
            "metric": "engagement_rate_by_reach", "scope": {"networks": ["instagram"]},
            "target": {"kind": "rate", "value": 5.7}, "owner": "Марина",
            "check_ins": [{"day": date(2026, 11, 9), "value": 5.6, "confidence": 6}],
        },
        common | {
            "id": "vk", "statement": "480 новых подписчиков ВКонтакте до конца года", "goal_type": "awareness",
            "business_goal": "known", "audience": "russian", "metric": "net_new_followers",
            "scope": {"networks": ["vk"]}, "target": {"kind": "total", "value": 480}, "owner": "Марина",
        },
        common | {
            "id": "visits", "statement": "3,600 visits from social networks by the end of the year",
            "goal_type": "traffic", "business_goal": "orders", "audience": "locals", "metric": "social_sessions",
            "scope": {"networks": ["web"]}, "target": {"kind": "total", "value": 3_600},
        },
        common | {
            "id": "leads", "statement": "Pieteikums no reklāmas par ne vairāk kā 3,60 eiro", "goal_type": "leads",
            "business_goal": "orders", "audience": "locals", "metric": "cost_per_lead",
            "scope": {"networks": ["ads"], "campaign": "Ražas svētki"},
            "target": {"kind": "rate", "comparison": "at_most", "value": 3.6},
        },
        common | {
            "id": "answers", "statement": "Отвечать на вопросы в среднем за 45 минут", "goal_type": "service",
            "business_goal": "orders", "audience": "russian", "metric": "response_time",
            "target": {"kind": "rate", "comparison": "at_most", "value": 45}, "owner": "Марина",
        },
        common | {
            "id": "mark", "statement": "Open a shop on Instagram", "goal_type": "conversions",
            "business_goal": "orders", "audience": "locals", "metric": "", "target": {"kind": "milestone"},
        },
        common | {
            "id": "ended", "statement": "Be everywhere", "owner": "", "steps": [], "deadline": date(2026, 9, 1),
            "outcome": {"result": "dropped", "day": date(2026, 9, 2), "reasons": [], "note": "too vague"},
        },
        common | {"id": "resting", "statement": "Try Pinterest", "steps": [], "paused": date(2026, 10, 20)},
    ]  # fmt: skip


def _audit() -> dict[str, Any]:
    vault = "1Password, vault Marketing"
    return {
        "profiles": [
            {"network": network, "handle": handle, "account": account, "owner": owner, "credentials_place": vault,
             "status": "active"}
            for network, handle, account, owner in (
                ("instagram", "@mezabele", "mezabele", "Ilze"),
                ("instagram", "@mezabele.ru", "mezabele.ru", "Марина"),
                ("facebook", "Mežābele", "Mežābele", "Ilze"),
                ("vk", "mezabele", "", "Марина"),
                ("telegram", "@mezabele", "mezabele", "Марина"),
                ("tiktok", "@mezabele", "mezabele", "Ilze"),
            )
        ],
        "team": [{"person": "Ilze", "skill": "photo", "level": 4}],
        "course": "Mazāk ierakstu, vairāk sarunu", "course_reviewed": TODAY - timedelta(days=40),
        "integration": "partly",
        "past_goals": [{"goal": "2000 followers", "outcome": "missed", "reasons": ["no_time"]}],
        "obstacles": [
            {"cause": "time", "weight": 4, "action": "Palīgs piektdienās"},
            {"cause": "money", "weight": 3, "action": "Считаем цену заявки каждую неделю"},
        ],
        "aim": "Сидр, о котором вспоминают первым", "positioning": "the cider of one orchard",
        "risks": [
            {"risk": "lack_of_time", "likelihood": 4, "impact": 3, "owner": "Ilze", "answer": "Two posts less a week"},
            {"risk": "", "name": "Заморозки", "likelihood": 2, "impact": 5, "owner": "Марина", "answer": "Страховка"},
            {"risk": "competitors", "likelihood": 2, "impact": 2},
        ],
        "approach": "questions of guests", "tracking": "exports on Mondays",
        "tactics": [{"tactic": "training", "when": TODAY + timedelta(days=60), "owner": "Ilze"}],
    }  # fmt: skip


def written() -> Workspace:
    """Return the document without its uploads."""
    return Workspace(
        id="planted", name="Mežābele", created=datetime(2021, 11, 1), timezone="Europe/Riga", currency="EUR",
        business_goals=[{"id": "known", "name": "Be known in Vidzeme"},
                        {"id": "orders", "name": "Заказы на праздники"}],
        audiences=[{"id": "locals", "name": "Vidzemes ģimenes"}, {"id": "russian", "name": "Рижане, 25–45"}],
        goals=goals(), audit=_audit(),
    )  # fmt: skip
