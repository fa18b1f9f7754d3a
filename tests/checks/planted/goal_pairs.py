"""Goals against each other, and against the segments of an audience."""

from datetime import date

from checks.planted.case import bad, near
from checks.planted.exports import ages
from checks.planted.space import (
    Plant,
    ahead,
    aimed,
    back,
    both,
    copied,
    of,
    said,
    upload,
)  # fmt: skip

from smmdash.goals import Intermediate, Outcome

ENDED = Outcome(result="missed", day=back(1))


def divided(*counts: tuple[str, int, int], name: str = "") -> Plant:
    """Let the people of these ages have seen and clicked the ads on VK so often, and a goal be about these clicks."""
    return both(
        upload("vk demography.csv", ages(counts), account="VK Ads"),
        of("leads", metric="ctr", goal_type="traffic", audience=name,
           statement="CTR рекламы 1,25 %", scope={"networks": ["ads"]}, baseline={"value": 1.2}),
        aimed("leads", comparison="at_least", value=1.25),
    )  # fmt: skip


CASES = [
    bad("goals_conflict", "no more than before, and more", "copy", copied(
        "followers", comparison="at_most", value=9_500), "goal_unrealistic"),
    bad("goals_conflict", "more posts, and more from each", "said", both(
        said("Publish 28 posts on Instagram by 31 December 2026"), of("engagement", deadline=date(2026, 12, 31))),
        "goal_too_easy"),
    bad("goals_conflict", "a band beneath the target", "copy", copied(
        "visits", comparison="within", value=3_000, upper=3_300)),
    bad("goals_conflict", "in Latvian against Russian, other words", "said", both(
        said("Facebook sekotāju skaits ne vairāk kā 5500 līdz 2026. gada 31. decembrim"),
        of("followers", scope={"networks": ["facebook"]}, statement="Довести до 5600", baseline={"value": 5_000}),
        aimed("followers", value=5_600))),
    near("goals_conflict", "elsewhere", copied("visits", value=118_000, networks=["tiktok"],
         metric="views", goal_type="")),
    near("goals_conflict", "a limit that leaves room", copied(
        "followers", comparison="within", value=9_900, upper=10_400)),
    near("goals_conflict", "another campaign", copied("leads", campaign="Подарочный набор", value=3.4)),
    near("goals_conflict", "a year later", both(copied(
        "followers", comparison="at_least", value=11_600, deadline=date(2027, 12, 31),
        milestones=[Intermediate(day=date(2027, 6, 30), value=10_800)]))),

    bad("goals_duplicate", "the same again", "copy", copied("visits")),
    bad("goals_duplicate", "the same in Russian", "said", both(
        said("3600 переходов из соцсетей на сайт к 31 декабря 2026", start=date(2026, 10, 1), review_every_days=91,
             scope={"networks": ["web"]}))),
    bad("goals_duplicate", "a few days and a few followers apart", "copy", copied(
        "followers", value=9_980, deadline=date(2026, 12, 29))),
    near("goals_duplicate", "the other account", both(copied(
        "followers", accounts=["instagram:mezabele.ru"], value=2_260, baseline={"value": 2_000}))),
    near("goals_duplicate", "the next quarter", copied(
        "visits", start=ahead(41), deadline=ahead(130), value=3_900)),
    near("goals_duplicate", "the first has ended", both(copied("visits"), of("visits", outcome=ENDED))),
    near("goals_duplicate", "another kind of post", copied("engagement", post_types=["IG reel"], value=5.5)),

    bad("audience_rates_differ", "one age clicks three times as often", "leads", divided(
        ("18–24", 4200, 150), ("25–34", 9100, 110), ("35–44", 6800, 80), ("45–54", 3900, 45))),
    bad("audience_rates_differ", "one age hardly clicks", "leads", divided(
        ("18–24", 42_000, 600), ("25–34", 91_000, 1330), ("35–44", 68_000, 130), ("45–54", 39_000, 570))),
    bad("audience_rates_differ", "a quarter more, with many counts", "leads", divided(
        ("18–24", 420_000, 7_500), ("25–34", 910_000, 13_100), ("35–44", 680_000, 9_700))),
    bad("audience_rates_differ", "the audience was taken out", "leads", divided(
        ("18–24", 4200, 150), ("25–34", 9100, 110), ("35–44", 6800, 80), name="gone")),
    near("audience_rates_differ", "alike", divided(
        ("18–24", 4200, 60), ("25–34", 9100, 133), ("35–44", 6800, 96)), "goal_without_audience"),
    near("audience_rates_differ", "apart, but far too few", divided(
        ("18–24", 420, 10), ("25–34", 910, 8), ("35–44", 680, 9)), "goal_without_audience"),
    near("audience_rates_differ", "more than chance, but hardly anything", divided(
        ("18–24", 4_200_000, 63_000), ("25–34", 9_100_000, 133_000)), "goal_without_audience"),
    near("audience_rates_differ", "an audience is named", divided(
        ("18–24", 4200, 150), ("25–34", 9100, 110), ("35–44", 6800, 80), name="locals")),
    near("audience_rates_differ", "the widest of many ages by chance", divided(*(
        (f"{age}–{age + 4}", 3000, 36 + (age * 7) % 16) for age in range(18, 66, 5))), "goal_without_audience"),
]  # fmt: skip
