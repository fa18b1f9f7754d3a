"""What grows old or breaks: uploads that stop, outside norms, content still out, definitions, periods still running."""

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from checks.planted.case import bad, near
from checks.planted.data_series import FB, IG, POSTS, RU, TT, VK, less
from checks.planted.space import (
    Plant,
    Space,
    aimed,
    answered,
    back,
    both,
    of,
    rewritten,
    scoped,
    without,
)  # fmt: skip

from smmdash.audit.model import InventoryItem
from smmdash.goals import Baseline, CheckIn, Outcome

ENDED = Outcome(result="missed", day=back(1))


Lines = Callable[[list[str]], list[str]]


def uploaded(days: int) -> Plant:
    """Let nothing have been uploaded for so many days, and the exports reach as far as they could then."""

    def plant(space: Space) -> None:
        for name, file in space.files.items():
            space.files[name] = replace(file, added=back(days))

    return plant


def listed(**values: object) -> Plant:
    """Put one piece of content into the inventory."""
    given = {"network": "facebook", "account": "Mežābele", "title": "Cenas 2023", "published": date(2023, 3, 1)}
    return answered(inventory=[InventoryItem.model_validate(given | values)])


def scaled(column: int, share: float, since: int, delimiter: str = ",", until: int = 0) -> Lines:
    """Return a change of lines: a column times a share from so many days ago on."""

    def change(lines: list[str]) -> list[str]:
        made = []
        for place, line in enumerate(lines):
            ago = len(lines) - place
            if place and until < ago <= since:
                cells = re.split(rf'{delimiter}(?=(?:[^"]*"[^"]*")*[^"]*$)', line)
                cells[column] = str(round(float(cells[column]) * share))
                line = delimiter.join(cells)
            made.append(line)
        return made

    return change


def by_followers(network: str, account: str, value: float) -> Plant:
    """Let a goal be about the engagement per follower of one account."""
    return both(
        of("engagement", metric="engagement_rate_by_followers", baseline={},
           scope={"networks": [network], "accounts": [f"{network}:{account}"] if account else []}),
        aimed("engagement", value=value),
    )  # fmt: skip


CASES = [
    bad("analysis_unsystematic", "nothing for five weeks", "planted", uploaded(35), "data_stale"),
    bad("analysis_unsystematic", "nothing for half a year", "planted", uploaded(183), "data_stale"),
    bad("analysis_unsystematic", "weekly reviews, nothing for nine days", "planted", both(uploaded(9), of(
        "visits", review_every_days=7, check_ins=[CheckIn(day=back(2))]))),
    near("analysis_unsystematic", "a month ago", uploaded(14)),
    near("analysis_unsystematic", "weekly reviews, seven days ago", both(uploaded(7), of(
        "visits", review_every_days=7, check_ins=[CheckIn(day=back(2))]))),
    near("analysis_unsystematic", "the weekly goal has ended", both(uploaded(9), of(
        "mark", review_every_days=7, outcome=ENDED))),

    bad("content_outdated", "prices of years ago", "inventory", listed(group="outdated")),
    bad("content_outdated", "with a reason", "inventory", listed(group="outdated", reason="цены изменились")),
    bad("content_outdated", "without a title", "inventory", listed(group="outdated", title="", url="https://vk.com/w1")),
    near("content_outdated", "taken down", listed(group="outdated", removed=back(3))),
    near("content_outdated", "to be brought up to date", listed(group="update")),
    near("content_outdated", "only suggested", listed(suggested="outdated")),
    near("content_outdated", "old and current", listed(group="current")),

    bad("data_break", "reach of Instagram halves for good", "instagram:mezabele:", rewritten(
        IG, scaled(7, 0.4, 45))),
    bad("data_break", "visits of the other network treble", "vk:mezabele", rewritten(VK, scaled(3, 3.0, 40, ";"))),
    bad("data_break", "views of TikTok stop being counted as before", "tiktok:mezabele", rewritten(
        TT, scaled(1, 0.3, 40))),
    bad("data_break", "a page's reactions are counted anew, compared by a goal", "facebook:Mežābele", both(
        rewritten(FB, scaled(9, 0.3, 45)),
        of("vk", metric="likes", goal_type="", scope={"networks": ["facebook"]}, baseline={}),
        aimed("vk", value=1_900))),
    near("data_break", "one day that went around the world", rewritten(IG, scaled(9, 6.0, 45, until=44)),
         "data_impossible"),
    near("data_break", "a week of a campaign", rewritten(VK, scaled(3, 2.0, 45, ";", until=38))),
    near("data_break", "long before anything compared", rewritten(TT, scaled(1, 0.6, 365, until=250))),
    near("data_break", "nothing was published for weeks", rewritten(POSTS, less(range(45), "%m/%d/%Y"))),
    near("data_break", "slow growth", rewritten(FB, lambda lines: lines)),

    bad("data_partial_period", "a baseline that is not over", "visits", of("visits", baseline=Baseline(
        value=3_300, first=date(2026, 11, 1), last=date(2026, 11, 30)))),
    bad("data_partial_period", "of a rate, until the end of the year", "engagement", of(
        "engagement", baseline=Baseline(value=5.5, first=date(2026, 10, 1), last=date(2026, 12, 31)))),
    bad("data_partial_period", "set by hand for the running month, in Russian", "answers", of(
        "answers", baseline=Baseline(value=50, first=date(2026, 11, 1), last=date(2026, 11, 30), by_hand=True))),
    bad("data_partial_period", "a level of a day to come", "followers", of("followers", baseline=Baseline(
        value=9_050, first=date(2026, 11, 1), last=date(2026, 11, 30), by_hand=True))),
    near("data_partial_period", "the month before", of("visits", baseline=Baseline(
        value=1_300, first=date(2026, 9, 1), last=date(2026, 9, 30)))),
    near("data_partial_period", "yesterday was its last day", of("engagement", baseline=Baseline(
        value=5.5, first=date(2026, 11, 1), last=back(1)))),
    near("data_partial_period", "a level on a day", of("followers", baseline=Baseline(
        value=9_050, first=date(2026, 10, 1), last=date(2026, 10, 1)))),

    bad("benchmark_stale", "Instagram", "norm:rival_iq_2025", by_followers("instagram", "mezabele", 0.7)),
    bad("benchmark_stale", "one account since the other is gone", "norm:rival_iq_2025", both(
        without(RU), by_followers("instagram", "", 0.7))),
    bad("benchmark_stale", "two goals beside one norm", "norm:rival_iq_2025", both(
        by_followers("instagram", "mezabele", 0.72), of("answers", metric="engagement_rate_by_followers", goal_type="",
        scope={"networks": ["instagram"], "accounts": ["instagram:mezabele"]}),
        aimed("answers", comparison="at_least", value=0.7)), "goals_duplicate"),
    near("benchmark_stale", "another denominator", scoped("engagement", accounts=["instagram:mezabele"])),
    near("benchmark_stale", "two accounts, of which no norm is", by_followers("instagram", "", 0.7)),
    near("benchmark_stale", "such a goal that ended", both(
        by_followers("instagram", "mezabele", 0.7), of("engagement", outcome=ENDED))),
    near("benchmark_stale", "a network without a norm of it", by_followers("vk", "mezabele", 1.5)),
]  # fmt: skip
