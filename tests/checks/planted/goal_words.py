"""Goals that cannot be understood, have no number, no day, or are over."""

from datetime import date, timedelta

from checks.changes import TODAY
from checks.planted.case import bad, near
from checks.planted.space import ahead, aimed, back, both, copied, document, instead, of, said, scoped

from smmdash.goals import CheckIn, Goal, Outcome, Target

LEVEL = Target(kind="level", value=9_990)
ENDED = Outcome(result="missed", day=back(3))
OVER = date(2026, 11, 20)

CASES = [
    bad("goal_vague", "no metric at all", "followers", of("followers", metric="")),
    bad("goal_vague", "a wish in Russian", "vk",
        instead("vk", "Стать заметнее во ВКонтакте к 31 декабря 2026"), "goal_without_target"),
    bad("goal_vague", "a wish in Latvian with a number beside", "followers",
        instead("followers", "Uzlabot mūsu tēlu līdz 2026. gada 31. decembrim", target=LEVEL)),
    bad("goal_vague", "a wish in English", "said",
        said("Be the most loved cider brand by 31 December 2026"), "goal_without_target"),
    bad("goal_vague", "a wish with a share, in Russian", "said",
        said("Увеличить узнаваемость на 20 % к 31 декабря 2026")),
    bad("goal_vague", "a metric nobody knows", "visits", of("visits", metric="synergy")),
    bad("goal_vague", "a milestone without a word", "mark", of("mark", statement="  ")),
    near("goal_vague", "a metric said in Russian",
         instead("vk", "Получить 480 новых подписчиков во ВКонтакте к 31 декабря 2026")),
    near("goal_vague", "a metric said in Latvian",
         instead("visits", "3600 apmeklējumi no sociālajiem tīkliem līdz 2026. gada 31. decembrim")),
    near("goal_vague", "a metric said in English with a statement in capitals",
         both(instead("followers", "9,990 FOLLOWERS ON INSTAGRAM BY 31 DECEMBER 2026"),
              scoped("followers", accounts=["instagram:mezabele"]))),
    near("goal_vague", "a milestone in words", of("mark", statement="Получить синюю галочку")),
    near("goal_vague", "a wish that ended", both(of("vk", metric="", outcome=ENDED))),
    near("goal_vague", "a wish that rests", copied("resting", statement="Be known", metric="")),

    bad("goal_without_target", "more followers, in Russian", "vk",
        instead("vk", "Больше новых подписчиков ВКонтакте к 31 декабря 2026")),
    bad("goal_without_target", "more visits, in Latvian", "visits",
        instead("visits", "Palielināt apmeklējumus no sociālajiem tīkliem līdz 2026. gada 31. decembrim")),
    bad("goal_without_target", "a band without its upper end", "engagement", aimed("engagement", comparison="within")),
    bad("goal_without_target", "a share of nothing said", "followers", aimed(
        "followers", basis="by_percent", value=None)),
    bad("goal_without_target", "a limit that is open", "leads", aimed("leads", value=None)),
    near("goal_without_target", "a band with both ends",
         aimed("engagement", comparison="within", value=4.5, upper=6.5)),
    near("goal_without_target", "a milestone needs none", aimed("mark", value=None)),
    near("goal_without_target", "a change in percent", aimed("visits", basis="by_percent", value=8)),
    near("goal_without_target", "numbers in words", instead(
        "visits", "Три тысячи шестьсот переходов из соцсетей к 31 декабря 2026")),
    near("goal_without_target", "ended without one", both(aimed("vk", value=None), of("vk", outcome=ENDED))),

    bad("goal_without_deadline", "no day, in English", "visits",
        both(instead("visits", "3,600 visits from social networks"), of("visits", deadline=None))),
    bad("goal_without_deadline", "no day, in Russian", "said",
        said("Довести вовлечённость по охвату во ВКонтакте до 7 %")),
    bad("goal_without_deadline", "a milestone without a day", "mark", of("mark", deadline=None)),
    bad("goal_without_deadline", "a limit without a day", "leads", of("leads", deadline=None)),
    near("goal_without_deadline", "today is a day", both(of("mark", deadline=TODAY))),
    near("goal_without_deadline", "a quarter is a day", instead(
        "visits", "3600 visits from social networks in Q4 2026", start=date(2026, 10, 1))),
    near("goal_without_deadline", "the year's end in Latvian",
         instead("visits", "3600 apmeklējumu no sociālajiem tīkliem līdz gada beigām")),
    near("goal_without_deadline", "a goal that rests", of("resting", deadline=None)),

    bad("goal_deadline_passed", "over since yesterday", "visits", of("visits", deadline=OVER)),
    bad("goal_deadline_passed", "a milestone of last spring", "mark",
        of("mark", deadline=date(2026, 4, 1), start=date(2026, 2, 1))),
    bad("goal_deadline_passed", "a done milestone that nobody closed", "mark",
        of("mark", deadline=OVER, milestone_done=back(9))),
    bad("goal_deadline_passed", "a limit of last year", "leads",
        of("leads", start=date(2025, 10, 1), deadline=date(2025, 12, 31))),
    bad("goal_deadline_passed", "a day long past, said in Russian", "said",
        said("Получить 300 новых подписчиков во ВКонтакте с 1 июня по 31 августа 2026", created=date(2026, 6, 1))),
    near("goal_deadline_passed", "the last day is today", of("mark", deadline=TODAY)),
    near("goal_deadline_passed", "over and closed", of("visits", deadline=OVER, outcome=ENDED)),
    near("goal_deadline_passed", "over and resting", of("resting", deadline=date(2026, 11, 1))),

    bad("too_many_goals", "eight", "goals", copied("mark", statement="Open a shop on TikTok")),
    bad("too_many_goals", "eight with one that begins later", "goals",
        copied("mark", statement="Open a cellar", start=ahead(9), deadline=ahead(90))),
    bad("too_many_goals", "twelve", "goals", document(lambda work: work.goals.extend(
        work.goals[6].model_copy(update={"id": f"m{n}", "statement": f"Open cellar {n}"}) for n in range(5)))),
    near("too_many_goals", "an eighth that rests", copied("resting", statement="Try Threads")),
    near("too_many_goals", "an eighth that ended", copied("ended", statement="Try X")),
    near("too_many_goals", "an eighth whose time is over",
         copied("mark", statement="A stall", deadline=back(1)), "goal_deadline_passed"),

    bad("review_overdue", "never looked at since the start", "visits",
        both(of("visits", start=back(100), deadline=ahead(40)), aimed("visits", value=5_750))),
    bad("review_overdue", "a shorter rhythm of its own", "leads", of("leads", review_every_days=30)),
    bad("review_overdue", "the last look is too old", "engagement",
        of("engagement", review_every_days=7, check_ins=[CheckIn(day=back(8), value=5.6)])),
    bad("review_overdue", "a look noted for a day to come", "mark",
        of("mark", review_every_days=30, check_ins=[CheckIn(day=ahead(3))])),
    near("review_overdue", "due today", of("leads", review_every_days=51)),
    near("review_overdue", "looked at yesterday without a figure",
         of("leads", review_every_days=7, check_ins=[CheckIn(day=back(1), note="ok")])),
    near("review_overdue", "not begun yet", of("mark", start=ahead(5), created=back(300))),
    near("review_overdue", "resting", of("resting", review_every_days=7)),

    bad("vanity_only", "followers alone", "balance",
        document(lambda work: work.goals.__setitem__(slice(None), _counts(work.goals))), "business_goal_without_goal"),
    bad("vanity_only", "followers and likes", "balance", document(lambda work: work.goals.__setitem__(
        slice(None), [*_counts(work.goals), *_likes(work.goals)])), "business_goal_without_goal"),
    bad("vanity_only", "the goals of quality have ended", "balance",
        document(lambda work: _end(work.goals, ("engagement", "visits", "leads", "answers", "mark"))),
        "business_goal_without_goal"),
    near("vanity_only", "one goal of quality", document(lambda work: _end(work.goals, ("leads", "answers", "mark")))),
    near("vanity_only", "a milestone of sales", document(
        lambda work: _end(work.goals, ("engagement", "visits", "leads", "answers")))),
    near("vanity_only", "a limit of service", document(
        lambda work: _end(work.goals, ("engagement", "visits", "leads", "mark")))),
]  # fmt: skip


def _counts(goals: list[Goal]) -> list[Goal]:
    return [goal for goal in goals if goal.id in ("followers", "vk")]


def _likes(goals: list[Goal]) -> list[Goal]:
    made = next(goal for goal in goals if goal.id == "vk")
    target = Target(kind="total", value=5_600)
    return [made.model_copy(deep=True, update={"id": "likes", "metric": "likes", "goal_type": "", "target": target})]


def _end(goals: list[Goal], ended: tuple[str, ...]) -> None:
    for goal in goals:
        if goal.id in ended:
            goal.outcome = Outcome(result="reached", day=TODAY - timedelta(days=1))
