"""Errors in the registers of the audit: who runs what, risks, obstacles, silence, secrets, steps without answers."""

from datetime import date

from checks.changes import TODAY
from checks.planted.case import bad, near
from checks.planted.exports import telegram
from checks.planted.space import (
    Plant,
    Space,
    answered,
    back,
    both,
    document,
    rewritten,
    row,
    upload,
)  # fmt: skip

from smmdash.audit import Audit
from smmdash.audit.model import CommunityNote, InventoryItem, Lesson, Obstacle, Profile
from smmdash.goals import Outcome

ENDED = Outcome(result="missed", day=back(1))
# put together here, so that no text of the project looks like a secret itself
PASS, TOKEN = "Kafe" + "Rozes77!", "ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2"
VK = "vk1.a." + "Zx9cV8bN7mQ6wE5rT4yU3iO2pA1s"
BOT = "7012345678:" + "AAH3kd9Lm2Qx8Zr5Tv1Wn6Yb4Uc7Pe0Sg-F"
KEY = "AKIA" + "Q3EXAMPLE7Z2PLQX"


def _silent(days: int) -> Plant:
    """Leave out the posts of Telegram of the last days; the account's figures of the day stay fresh."""
    return rewritten("tgstat posts.csv", lambda lines: [
        line for line in lines if not any(f"{back(one):%d.%m.%Y}" in line for one in range(days))
    ])  # fmt: skip


def _shifted(days: int) -> Plant:
    """Let the newest post of Telegram be so many days old."""
    return (
        upload("tgstat posts.csv", telegram(100, 6), encoding="utf-8-sig", added=TODAY) if not days else _silent(days)
    )


def _linked(space: Space) -> None:
    space.work.audit.obstacles[0].action = ""
    space.work.audit.obstacles[0].goal, space.work.audit.obstacles[0].step = "visits", "s1"


def _answered_by_step(space: Space) -> None:
    space.work.audit.risks[0].answer = ""
    space.work.audit.risks[0].goal, space.work.audit.risks[0].step = "visits", "s2"


CASES = [
    bad("profile_without_owner", "nobody runs it", "vk:mezabele", row("profiles", 3, owner="")),
    bad("profile_without_owner", "the place of access is not noted", "facebook:mežābele",
        row("profiles", 2, credentials_place=" ")),
    bad("profile_without_owner", "a dash", "telegram:mezabele", row("profiles", 4, owner="-")),
    bad("profile_without_owner", "access is unknown, in Russian", "instagram:mezabele.ru",
        row("profiles", 1, credentials_place="неизвестно")),
    bad("profile_without_owner", "a new profile with nothing", "threads:mezabele", document(
        lambda work: work.audit.profiles.append(Profile(network="threads", handle="@mezabele")))),
    near("profile_without_owner", "an agency runs it", row("profiles", 3, owner="Aģentūra")),
    near("profile_without_owner", "the safe in the cellar", row("profiles", 3, credentials_place="сейф")),
    near("profile_without_owner", "a handle without a sign", row("profiles", 0, handle="mezabele")),

    bad("profile_dormant", "62 days of silence on Telegram", "telegram:mezabele", _silent(62)),
    bad("profile_dormant", "half a year of silence on Telegram", "telegram:mezabele", _silent(180)),
    bad("profile_dormant", "no post on Facebook for a quarter, by the day's count", "facebook:mežābele", rewritten(
        "Sprout Facebook.csv", lambda lines: _no_posts(lines, 91))),
    bad("profile_dormant", "the register itself says so, where no data do", "ok:mezabele", document(
        lambda work: work.audit.profiles.append(_profile("ok", last_post=back(100))))),
    near("profile_dormant", "57 days of silence", _silent(57)),
    near("profile_dormant", "silent and said to be", both(_silent(100), row("profiles", 4, status="dormant"))),
    near("profile_dormant", "the register says a fortnight ago, where no data do", document(
        lambda work: work.audit.profiles.append(_profile("ok", last_post=back(14))))),
    near("profile_dormant", "the register is older than the data", row("profiles", 0, last_post=date(2025, 1, 1))),
    near("profile_dormant", "a profile that is not active by the register", document(
        lambda work: work.audit.profiles.append(_profile("ok", last_post=back(100), status="dormant")))),

    bad("audit_incomplete", "why is not answered", "steps", answered(positioning="")),
    bad("audit_incomplete", "no risk is named", "steps", answered(risks=[])),
    bad("audit_incomplete", "no obstacle and no tactic", "steps", answered(obstacles=[], tactics=[])),
    bad("audit_incomplete", "nothing at all", "steps", document(lambda work: setattr(work, "audit", Audit()))),
    bad("audit_incomplete", "there are goals, and nothing is said of the plan", "steps", answered(
        approach=" ", value="")),
    near("audit_incomplete", "an answer in one word", answered(positioning="да")),
    near("audit_incomplete", "one of two registers of a step", answered(team=[])),
    near("audit_incomplete", "one profile is enough to begin", document(
        lambda work: setattr(work.audit, "profiles", work.audit.profiles[:1]))),

    bad("risk_without_answer", "no answer", "risk:lack_of_time", row("risks", 0, answer="")),
    bad("risk_without_answer", "no owner, a risk in own words", "risk:Заморозки", row("risks", 1, owner="")),
    bad("risk_without_answer", "it has grown to be high", "risk:competitors", row("risks", 2, likelihood=5)),
    bad("risk_without_answer", "an answer to come", "risk:lack_of_time", row("risks", 0, answer="TBD")),
    near("risk_without_answer", "just under high", both(row("risks", 2, likelihood=3, impact=3))),
    near("risk_without_answer", "weighed by half", row("risks", 2, likelihood=5, impact=None)),
    near("risk_without_answer", "exactly high, owned and answered", row(
        "risks", 2, likelihood=5, owner="Ilze", answer="tasting in the cellar")),
    near("risk_without_answer", "a step of the plan answers it", _answered_by_step),

    bad("obstacle_without_action", "nothing is done", "obstacle:time", row("obstacles", 0, action="")),
    bad("obstacle_without_action", "another one", "obstacle:money", row("obstacles", 1, action="  ")),
    bad("obstacle_without_action", "something later", "obstacle:time", row("obstacles", 0, action="—")),
    bad("obstacle_without_action", "a new one", "obstacle:analytics", document(
        lambda work: work.audit.obstacles.append(Obstacle(cause="analytics", weight=1)))),
    bad("obstacle_without_action", "its step was taken out of the plan", "obstacle:time", row(
        "obstacles", 0, action="", goal="visits", step="gone")),
    near("obstacle_without_action", "a step of the plan", _linked),
    near("obstacle_without_action", "an empty row", document(
        lambda work: work.audit.obstacles.append(Obstacle(weight=3)))),
    near("obstacle_without_action", "in one word", row("obstacles", 1, action="аутсорс")),

    bad("secret_in_text", "in the place of access", "audit/profiles/0/credentials_place",
        row("profiles", 0, credentials_place="password: " + PASS)),
    bad("secret_in_text", "in Russian, in a note of a step", "goals/2/steps/0/title", document(
        lambda work: setattr(work.goals[2].steps[0], "title", "Пост, пароль от ВК: " + PASS))),
    bad("secret_in_text", "in Latvian, in a lesson", "audit/to_repeat/0/why", answered(
        to_repeat=[Lesson(what="Tirgus", why="parole ir " + PASS)])),
    bad("secret_in_text", "a token of a code host", "goals/0/statement", document(
        lambda work: setattr(work.goals[0], "statement", work.goals[0].statement + " " + TOKEN))),
    bad("secret_in_text", "a token of VK", "audit/community_notes/0/work", answered(
        community_notes=[CommunityNote(day=TODAY, work="бот: " + VK, lesson="ok")])),
    bad("secret_in_text", "a bot's token in the name of an audience", "audiences/0/description", document(
        lambda work: setattr(work.audiences[0], "description", BOT))),
    bad("secret_in_text", "a key of a cloud beside the goal", "business_goals/1/note", document(
        lambda work: setattr(work.business_goals[1], "note", "S3 " + KEY))),
    bad("secret_in_text", "a login with its password", "audit/profiles/3/credentials_place",
        row("profiles", 3, credentials_place="ilze@mezabele.example / " + PASS)),
    bad("secret_in_text", "digits after the word", "audit/profiles/5/credentials_place",
        row("profiles", 5, credentials_place="password for TikTok: " + "48" + "2913")),
    bad("secret_in_text", "behind a login, as a step's measure", "goals/2/steps/0/kpi", document(
        lambda work: setattr(work.goals[2].steps[0], "kpi", "login marina / " + PASS))),
    bad("secret_in_text", "beside the word without a colon", "audit/profiles/4/credentials_place",
        row("profiles", 4, credentials_place="пароль " + PASS)),
    bad("secret_in_text", "in an address", "audit/course", answered(
        course="https://ilze:" + "rudens2026" + "@mezabele.example/admin")),
    near("secret_in_text", "a vault by its name", row("profiles", 0, credentials_place="Bitwarden, папка «SMM»")),
    near("secret_in_text", "where the password is", row(
        "profiles", 1, credentials_place="Пароль: в сейфе у Марины, ключ у Ilze")),
    near("secret_in_text", "a hashtag and an address", answered(
        course="#MežābeleSvētki2026 https://mezabele.example/svetki?utm_source=ig&utm_campaign=Ražas2026")),
    near("secret_in_text", "who has the password", answered(tracking="Пароль от Инстаграма: спросить у Марины")),
    near("secret_in_text", "where it was changed", answered(tracking="Parole nomainīta 2026-05-01 (Bitwarden 2026.4)")),
    near("secret_in_text", "an id of a post", answered(inventory=[InventoryItem(
        network="instagram", account="mezabele", post_id="17880000000000042", title="Svētki", group="current",
        url="https://www.instagram.com/p/CxYz12AbCdE/")])),
    near("secret_in_text", "the key to success", answered(approach="Ключ: короткие видео. Atslēga: sarunas")),
    near("secret_in_text", "a telephone and a long number", answered(
        tracking="+371 2000 0000, konts 40003999999, GA4 G-1A2B3C4D5E")),
]  # fmt: skip


def _profile(network: str, **values: object) -> Profile:
    given = {"handle": "@mezabele", "owner": "Ilze", "credentials_place": "1Password", "status": "active", **values}
    return Profile.model_validate({"network": network} | given)


def _no_posts(lines: list[str], last: int) -> list[str]:
    """Let the page have published nothing in its last days."""
    head, rest = lines[:-last], lines[-last:]
    made = []
    for line in rest:
        left, quoted, right = line.split('"')
        cells = right.split(",")
        cells[3] = "0"
        made.append(f'{left}"{quoted}"{",".join(cells)}')
    return head + made
