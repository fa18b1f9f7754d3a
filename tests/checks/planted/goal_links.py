"""Goals that serve nothing, are for nobody, belong to nobody or cannot be measured, and plans that do not hold."""

from datetime import date

from checks.changes import TODAY
from checks.planted.case import bad, near
from checks.planted.space import (
    ahead,
    aimed,
    back,
    both,
    document,
    instead,
    of,
    planned,
    said,
    scoped,
    without,
)  # fmt: skip

from smmdash.goals import Audience, BusinessGoal, CheckIn, Intermediate, Outcome, Step

ENDED = Outcome(result="missed", day=back(3))
NEXT_YEAR = date(2027, 6, 30)


def _steps(count: int, **values: object) -> list[Step]:
    return [Step(**{"id": f"s{n}", "title": f"Шаг {n}", "due": TODAY, "kpi": "5", **values}) for n in range(count)]


LONG = both(of("visits", deadline=NEXT_YEAR), aimed("visits", value=11_600))

CASES = [
    bad("goal_without_business_goal", "none picked", "visits", of("visits", business_goal="")),
    bad("goal_without_business_goal", "the picked one was taken out", "answers", of("answers", business_goal="gone")),
    bad("goal_without_business_goal", "a milestone that serves nothing", "mark", of("mark", business_goal="")),
    bad("goal_without_business_goal", "typed in Russian, nothing picked", "said",
        said("Довести число участников ВКонтакте до 5100 к 31 января 2027", business_goal="")),
    near("goal_without_business_goal", "a business goal without a name",
         document(lambda work: setattr(work.business_goals[0], "name", ""))),
    near("goal_without_business_goal", "an ended goal served none", of("ended", business_goal="")),
    near("goal_without_business_goal", "a resting goal serves none", of("resting", business_goal="")),

    bad("business_goal_without_goal", "a new one", "hiring",
        document(lambda work: work.business_goals.append(BusinessGoal(id="hiring", name="Найти двух бариста")))),
    bad("business_goal_without_goal", "its goals all end", "known", both(
        of("followers", outcome=ENDED), of("engagement", outcome=ENDED), of("vk", outcome=ENDED))),
    bad("business_goal_without_goal", "only a resting goal serves it", "spring",
        both(document(lambda work: work.business_goals.append(BusinessGoal(id="spring", name="Pavasara tirgus"))),
             of("resting", business_goal="spring"))),
    bad("business_goal_without_goal", "one nobody named", "nameless",
        document(lambda work: work.business_goals.append(BusinessGoal(id="nameless")))),
    near("business_goal_without_goal", "a milestone serves it", both(
        document(lambda work: work.business_goals.append(BusinessGoal(id="shop", name="A shop"))),
        of("mark", business_goal="shop"))),
    near("business_goal_without_goal", "a goal to come serves it", both(
        document(lambda work: work.business_goals.append(BusinessGoal(id="spring", name="Spring"))),
        of("mark", business_goal="spring", start=ahead(40), deadline=ahead(90)))),
    near("business_goal_without_goal", "a goal moves from one to the other", of("answers", business_goal="known")),

    bad("goal_without_audience", "none picked", "vk", of("vk", audience="")),
    bad("goal_without_audience", "the picked one was taken out", "leads", of("leads", audience="students")),
    bad("goal_without_audience", "a milestone for nobody", "mark", of("mark", audience="")),
    bad("goal_without_audience", "typed in Latvian, nobody picked", "said",
        said("Sasniegt 380 komentārus Facebook līdz 2027. gada 31. janvārim", audience="")),
    near("goal_without_audience", "a segment typed into the scope", both(
        scoped("vk", segment="25–34"), of("vk", audience="", check_ins=[CheckIn(day=back(2), value=90)]))),
    near("goal_without_audience", "an audience without a description",
         document(lambda work: setattr(work.audiences[0], "description", ""))),
    near("goal_without_audience", "resting", of("resting", audience="")),

    bad("audience_without_goal", "a new one", "students",
        document(lambda work: work.audiences.append(Audience(id="students", name="Studenti")))),
    bad("audience_without_goal", "its goals all turn to others", "russian", both(
        of("engagement", audience="locals"), of("vk", audience="locals"), of("answers", audience="locals"))),
    bad("audience_without_goal", "only an ended goal was for it", "chefs", both(
        document(lambda work: work.audiences.append(Audience(id="chefs", name="Шефы"))),
        of("ended", audience="chefs"))),
    near("audience_without_goal", "a scope names it in other letters", both(
        document(lambda work: work.audiences.append(Audience(id="city", name="Rīga"))),
        scoped("answers", segment=" rīga "), of("answers", check_ins=[CheckIn(day=back(1), value=44)]))),
    near("audience_without_goal", "one goal is left", both(
        of("engagement", audience="locals"), of("vk", audience="locals"))),
    near("audience_without_goal", "a milestone is for it", both(
        document(lambda work: work.audiences.append(Audience(id="tourists", name="Tourists"))),
        of("mark", audience="tourists"))),

    bad("goal_without_owner", "nobody", "vk", of("vk", owner="")),
    bad("goal_without_owner", "a blank", "leads", of("leads", owner=" \u00a0 ")),
    bad("goal_without_owner", "a dash", "visits", of("visits", owner="—")),
    bad("goal_without_owner", "to be decided", "answers", of("answers", owner="TBD")),
    bad("goal_without_owner", "a question mark", "mark", of("mark", owner="??")),
    bad("goal_without_owner", "nobody yet, in Russian", "followers", of("followers", owner="пока никто")),
    bad("goal_without_owner", "nobody, in Latvian", "engagement", of("engagement", owner="nav")),
    near("goal_without_owner", "a short name", of("vk", owner="И.")),
    near("goal_without_owner", "a role", of("visits", owner="SMM")),
    near("goal_without_owner", "a name like a word for nobody", of("mark", owner="Navid")),
    near("goal_without_owner", "it ended", of("vk", owner="", outcome=ENDED)),

    bad("goal_without_steps", "no plan", "vk", of("vk", steps=[])),
    bad("goal_without_steps", "only an empty line", "visits", of("visits", steps=[Step(id="s1", due=TODAY)])),
    bad("goal_without_steps", "a blank title", "mark", of("mark", steps=[Step(id="s1", title="  ", kpi="5")])),
    near("goal_without_steps", "one step", of("vk", steps=_steps(1))),
    near("goal_without_steps", "all steps are done", of("visits", steps=_steps(2, done=True))),
    near("goal_without_steps", "an empty line after a step", of("vk", steps=[*_steps(1), Step(id="s9")])),

    bad("goal_too_many_steps", "five", "vk", of("vk", steps=_steps(5))),
    bad("goal_too_many_steps", "nine of a milestone", "mark", of("mark", steps=_steps(9))),
    bad("goal_too_many_steps", "six, one done", "leads", of("leads", steps=[*_steps(5), Step(
        id="done", title="Izdarīts", done=True)])),
    near("goal_too_many_steps", "four", of("vk", steps=_steps(4))),
    near("goal_too_many_steps", "four and an empty line", of("vk", steps=[*_steps(4), Step(id="s9")])),
    near("goal_too_many_steps", "seven of an ended goal", of("ended", steps=_steps(7))),

    bad("step_without_kpi", "no measure", "vk/s2", planned("vk", 1, kpi="")),
    bad("step_without_kpi", "no date", "visits/s1", planned("visits", 0, due=None)),
    bad("step_without_kpi", "a dash for a measure", "mark/s1", planned("mark", 0, kpi="-")),
    bad("step_without_kpi", "neither", "leads/s1", planned("leads", 0, due=None, kpi=" ")),
    near("step_without_kpi", "done without a measure", planned("vk", 1, kpi="", done=True)),
    near("step_without_kpi", "an empty line", of("vk", steps=[*_steps(2), Step(id="s9")])),
    near("step_without_kpi", "a plan of a resting goal", of("resting", steps=[Step(id="s1", title="Pins")])),
    near("step_without_kpi", "a measure of one sign", planned("vk", 0, kpi="5")),

    bad("long_goal_without_milestones", "over nine months", "visits",
        both(LONG, of("visits", steps=_steps(1, due=NEXT_YEAR)))),
    bad("long_goal_without_milestones", "181 days", "mark",
        of("mark", deadline=date(2027, 3, 31), steps=_steps(1, kpi=""), start=date(2026, 10, 1)), "step_without_kpi"),
    bad("long_goal_without_milestones", "an intermediate target without a figure", "visits", both(
        LONG, of("visits", steps=_steps(1, due=NEXT_YEAR), milestones=[Intermediate(day=date(2027, 1, 1))]))),
    bad("long_goal_without_milestones", "a step before it begins", "mark",
        of("mark", deadline=NEXT_YEAR, steps=_steps(1, due=date(2026, 9, 1)))),
    near("long_goal_without_milestones", "180 days", of("mark", deadline=date(2027, 3, 30), steps=_steps(1, due=date(
        2027, 3, 30)))),
    near("long_goal_without_milestones", "an intermediate target", both(
        LONG, of("visits", steps=_steps(1, due=NEXT_YEAR),
                 milestones=[Intermediate(day=date(2027, 1, 1), value=4_000)]))),
    bad("long_goal_without_milestones", "steps only", "visits", LONG),
    near("long_goal_without_milestones", "a step of a milestone on the way", of("mark", deadline=NEXT_YEAR)),

    bad("goal_unmeasured", "no such data", "answers", both(
        of("answers", metric="reviews", goal_type="trust", scope={"networks": ["facebook"]}),
        aimed("answers", kind="total", comparison="at_least", value=30))),
    bad("goal_unmeasured", "a network that nobody uploads", "vk", scoped("vk", networks=["ok"])),
    bad("goal_unmeasured", "a campaign nobody ran", "leads", scoped("leads", campaign="Black Friday")),
    bad("goal_unmeasured", "a kind of post that is not there", "engagement", both(
        scoped("engagement", post_types=["IG story"]), of("engagement", check_ins=[CheckIn(day=back(12))]))),
    bad("goal_unmeasured", "an account nobody uploads", "followers",
        scoped("followers", accounts=["instagram:mezabele.lt"])),
    bad("goal_unmeasured", "leads from Telegram, in Russian", "said",
        said("Получить 40 заявок из Телеграма к 31 января 2027")),
    bad("goal_unmeasured", "the upload was taken out", "answers", without("tickets.csv")),
    bad("goal_unmeasured", "an account of that name on another network", "vk", scoped("vk", accounts=["mezabele.ru"])),
    near("goal_unmeasured", "noted by hand", both(
        scoped("vk", networks=["ok"]), of("vk", check_ins=[CheckIn(day=back(5), value=12)]))),
    near("goal_unmeasured", "measured by parts", instead(
        "visits", "31000 engagements by 31 December 2026", goal_type="engagement")),
    near("goal_unmeasured", "a milestone", of("mark", metric="")),
    near("goal_unmeasured", "a campaign in other letters", scoped("leads", campaign="ražas svētki")),
    near("goal_unmeasured", "an account without its network", scoped("followers", accounts=["@mezabele"])),
    near("goal_unmeasured", "the other account", both(scoped("followers", accounts=["instagram:mezabele.ru"]),
         aimed("followers", value=2_260), of("followers", baseline={"value": 2_000}))),

    bad("metric_unfit_for_goal_type", "likes for service", "answers", both(
        of("answers", metric="likes", scope={"networks": ["vk"]}),
        aimed("answers", kind="total", comparison="at_least", value=5_600))),
    bad("metric_unfit_for_goal_type", "followers as a goal of leads", "vk", of("vk", goal_type="leads")),
    bad("metric_unfit_for_goal_type", "visits for recruiting", "visits", of("visits", goal_type="recruiting")),
    bad("metric_unfit_for_goal_type", "price of a lead for awareness", "leads", of("leads", goal_type="awareness")),
    near("metric_unfit_for_goal_type", "no type picked", of("vk", goal_type="")),
    near("metric_unfit_for_goal_type", "a type that takes it too", of("engagement", goal_type="engagement")),
    near("metric_unfit_for_goal_type", "a milestone of any type", of("mark", goal_type="recruiting")),
    near("metric_unfit_for_goal_type", "clicks suit recruiting", both(
        of("visits", goal_type="recruiting", metric="link_clicks", scope={"networks": ["ads"]}),
        aimed("visits", value=4_700))),
]  # fmt: skip
