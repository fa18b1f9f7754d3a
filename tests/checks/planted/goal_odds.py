"""Targets out of reach, too easy, out of season, stale, or that cannot be judged yet."""

from datetime import date, datetime

from checks.planted.case import bad, near
from checks.planted.exports import last_days, sprout, vk
from checks.planted.space import (
    ahead,
    aimed,
    back,
    both,
    of,
    rewritten,
    said,
    upload,
)  # fmt: skip

from smmdash.goals import Baseline, Change, CheckIn, Intermediate, Outcome

ENDED = Outcome(result="missed", day=back(1))
WAY = [Intermediate(day=back(10), value=9_500)]
ON_THE_WAY = {"check_ins": [CheckIn(day=back(20))], "milestones": WAY}

CASES = [
    bad("goal_unrealistic", "double the followers in three months", "followers", aimed("followers", value=19_000)),
    bad("goal_unrealistic", "ten times the visits", "visits", aimed("visits", value=36_000)),
    bad("goal_unrealistic", "a lead for ten cents", "leads", aimed("leads", value=0.1)),
    bad("goal_unrealistic", "answers within a minute", "answers", aimed("answers", value=1)),
    bad("goal_unrealistic", "three times the rate, in percent", "engagement", aimed(
        "engagement", basis="by_percent", value=200)),
    bad("goal_unrealistic", "typed in Russian", "said",
        said("Получить 30 000 новых подписчиков во ВКонтакте к 31 декабря 2026")),
    bad("goal_unrealistic", "typed in Latvian", "said",
        said("Sasniegt 100 tūkstošus sekotāju Facebook līdz 2027. gada 31. janvārim")),
    bad("goal_unrealistic", "a bit beyond, a day before the end", "vk",
        both(of("vk", deadline=ahead(1)), aimed("vk", value=520))),
    near("goal_unrealistic", "a stretch", aimed("followers", value=10_250)),
    near("goal_unrealistic", "a stretch of visits", aimed("visits", value=3_850)),
    near("goal_unrealistic", "a long time to get there", both(aimed("followers", value=19_000), of(
        "followers", deadline=date(2031, 12, 31), milestones=WAY))),
    near("goal_unrealistic", "a wild goal that ended", both(aimed("vk", value=99_000), of("vk", outcome=ENDED))),

    bad("goal_too_easy", "fewer than there were", "followers", aimed("followers", value=9_000)),
    bad("goal_too_easy", "a handful of visits", "visits", aimed("visits", value=400)),
    bad("goal_too_easy", "a limit far above", "leads", aimed("leads", value=40)),
    bad("goal_too_easy", "answers within a day", "answers", aimed("answers", value=1_440)),
    bad("goal_too_easy", "a rate that was always met", "engagement", aimed("engagement", value=1.5)),
    bad("goal_too_easy", "ten followers, typed in Russian", "said",
        said("Получить 10 новых подписчиков во ВКонтакте к 31 января 2027")),
    near("goal_too_easy", "a safe one", aimed("followers", value=9_850)),
    near("goal_too_easy", "a band around what is", aimed("engagement", comparison="within", value=4, upper=7)),
    near("goal_too_easy", "nearly there late in the window", both(aimed("vk", value=330), of(
        "vk", deadline=ahead(6)))),
    near("goal_too_easy", "an easy one that ended", both(aimed("visits", value=4), of("visits", outcome=ENDED))),

    bad("goal_not_topical", "followers slow down and interest falls", "vk",
        both(rewritten("vk_stats.csv", lambda lines: _slow(lines)), aimed("vk", value=42)),
        "data_break"),
    bad("goal_not_topical", "the same in another account", "said", both(
        upload("vk_stats.csv", vk(last_days(420), 4_800, 5), encoding="cp1251"),
        rewritten("vk_stats.csv", lambda lines: _slow(lines)), aimed("vk", value=42),
        said("Довести число участников ВКонтакте до 4560 к 31 января 2027"), of("vk", outcome=ENDED)), "data_break"),
    bad("goal_not_topical", "likes asked for while people leave", "vk", both(
        rewritten("vk_stats.csv", lambda lines: _leaving(lines)),
        of("vk", metric="likes", goal_type="engagement"), aimed("vk", value=5_600))),
    near("goal_not_topical", "growth slows and interest holds", both(
        rewritten("vk_stats.csv", lambda lines: _slow(lines, likes=1.0)), aimed("vk", value=42)),
         "data_break"),
    near("goal_not_topical", "interest falls and growth goes on",
         rewritten("vk_stats.csv", lambda lines: _slow(lines, growth=1.0)), "data_break"),
    near("goal_not_topical", "people leave and the goal is to win them back",
         both(rewritten("vk_stats.csv", lambda lines: _leaving(lines)), aimed("vk", comparison="at_least", value=-100)),
         "goal_too_easy"),

    bad("status_unknown", "four days of data", "said", both(
        upload("Sprout Instagram LT.csv", sprout("instagram", "mezabele.lt", last_days(4), 900, 31)),
        said("950 followers on Instagram by 31 January 2027",
             scope={"networks": ["instagram"], "accounts": ["instagram:mezabele.lt"]}, start=back(2)))),
    bad("status_unknown", "a rate asked for as a total", "engagement", both(
        aimed("engagement", kind="total"), of("engagement", check_ins=[]))),
    bad("status_unknown", "reach of several accounts asked for as one sum", "vk", both(
        of("vk", metric="reach", scope={"networks": ["instagram", "facebook"]}), aimed("vk", value=90_000))),
    near("status_unknown", "not begun", both(aimed("engagement", kind="total"), of("engagement", start=ahead(2)))),
    near("status_unknown", "noted by hand", both(
        aimed("vk", kind="rate", value=9), of("vk", check_ins=[CheckIn(day=back(3), value=4)]))),
    near("status_unknown", "a milestone", of("mark", start=back(1))),
    near("status_unknown", "begun today", of("visits", start=back(0), check_ins=[]), "goal_unrealistic"),

    bad("kpi_static", "a year on one target", "followers", both(
        of("followers", start=back(400), created=back(400), baseline=Baseline(value=6_800), **ON_THE_WAY))),
    bad("kpi_static", "the owner changed, the target did not", "followers", of(
        "followers", start=back(300), created=back(300), baseline=Baseline(value=7_300), **ON_THE_WAY,
        history=[Change(at=datetime(2026, 9, 1), field="owner")])),
    bad("kpi_static", "changed over two quarters ago", "followers", of(
        "followers", start=back(500), created=back(500), baseline=Baseline(value=6_000), **ON_THE_WAY,
        history=[Change(at=datetime(2026, 1, 5), field="target_value", old="9000", new="9990")])),
    near("kpi_static", "changed last month", of(
        "followers", start=back(400), created=back(400), baseline=Baseline(value=6_800), **ON_THE_WAY,
        history=[Change(at=datetime(2026, 10, 5), field="target_value", old="9000", new="9990")])),
    near("kpi_static", "changed last month, by a change of the whole target", of(
        "followers", start=back(400), created=back(400), baseline=Baseline(value=6_800), **ON_THE_WAY,
        history=[Change(at=datetime(2026, 10, 5), field="target", old="9000", new="9990")])),
    near("kpi_static", "a year, and nothing moved", of(
        "answers", start=back(190), created=back(190), **ON_THE_WAY)),
    near("kpi_static", "just under two quarters", of(
        "followers", start=back(181), created=back(181), baseline=Baseline(value=7_800), **ON_THE_WAY)),
]  # fmt: skip


def _slow(lines: list[str], growth: float = 0.08, likes: float = 0.6) -> list[str]:
    """Let a community grow by a share of what it did in the last quarter, and its likes be a share of theirs."""
    return _changed(lines, 92, lambda joined, left: (round(joined * growth) + left * (growth < 1), left), likes)


def _leaving(lines: list[str]) -> list[str]:
    """Let more people leave than come in the last quarter, and the others like what they see as before."""
    return _changed(lines, 92, lambda joined, left: (joined // 3, left + 4), 1.05)


def _changed(lines: list[str], last: int, how, likes: float) -> list[str]:
    made, members = lines[:-last], int(lines[-last - 1].split(";")[11])
    for number, line in enumerate(lines[-last:]):
        cells = line.split(";")
        joined, left = how(int(cells[9]), int(cells[10]))
        members += joined - left
        share = 1 - (1 - likes) * 2 * number / last  # step by step, so that no day is a break
        for place in (6, 7, 8):
            cells[place] = str(round(int(cells[place]) * share))
        cells[9:12] = [str(joined), str(left), str(members)]
        made.append(";".join(cells))
    return made
