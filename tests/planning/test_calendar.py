"""The content calendar: kept in order, matched with what was published, planned in the usual rhythm, handed over."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.facts import Facts, frame
from smmdash.goals import Entry, Goal, GoalScope
from smmdash.goals.planned import MOST_ENTRIES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.planning import (
    entry_for,
    proposed_entries,
    published,
    put,
    rhythms,
    shown,
    taken_out,
    time_of,
    written,
)
from smmdash.planning.entries import table
from smmdash.planning.handover import ics
from smmdash.planning.published import STANDINGS
from smmdash.sheet import safe_csv

TODAY = date(2026, 11, 21)
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def posts(
    days: list[date], *, network: str = "instagram", account: str = "tea", hour: int = 9, **measures
) -> pd.DataFrame:
    stamps = pd.to_datetime([datetime(day.year, day.month, day.day, hour, tzinfo=UTC) for day in days], utc=True)
    rows = {
        "date": pd.to_datetime(days), "network": network, "account": account, "published_at": stamps, "timed": True,
        "post_id": [f"{network}-{account}-{place}" for place in range(len(days))], "post_type": "reel", "text": "",
        "url": "", "tags": "", "source": "s", "line": range(2, len(days) + 2), **measures,
    }  # fmt: skip
    return frame("posts", pd.DataFrame(rows))


def entry(entry_id: str, day: date | None, **fields) -> Entry:
    return Entry(id=entry_id, day=day, **{"network": "instagram", **fields})


def test_entries_are_put_in_by_day_and_replaced_by_id() -> None:
    listed = put([], entry("b", date(2026, 12, 2)), entry("a", date(2026, 12, 1)), entry("c", None))
    assert [one.id for one in listed] == ["a", "b", "c"]
    moved = put(listed, entry("a", date(2026, 12, 3), title="Later"))
    assert [one.id for one in moved] == ["b", "a", "c"]
    assert moved[1].title == "Later"
    assert [one.id for one in shown(moved, date(2026, 12, 2), date(2026, 12, 2))] == ["b"]
    assert [one.id for one in taken_out(moved, "b", "c")] == ["a"]
    assert [one.id for one in listed] == ["a", "b", "c"]
    full = [entry(str(number), TODAY) for number in range(MOST_ENTRIES)]
    with pytest.raises(ValueError, match="at most"):
        put(full, entry("one too many", TODAY))


def test_each_entry_stands_as_the_data_say() -> None:
    facts = Facts(posts=posts([date(2026, 11, 2), date(2026, 11, 5), date(2026, 11, 12), date(2026, 11, 15)]))
    entries = [
        entry("on_the_day", date(2026, 11, 2)),
        entry("a_day_late", date(2026, 11, 4)),
        entry("two_days_off", date(2026, 11, 10)),
        entry("ticked", date(2026, 11, 9), state="done"),
        entry("to_come", date(2026, 11, 25)),
        entry("elsewhere", date(2026, 11, 2), network="tiktok"),
        entry("other_account", date(2026, 11, 12), account="coffee"),
    ]
    found = published(entries, facts, date(2026, 11, 1), date(2026, 11, 30), today=TODAY)
    assert found.standings == {
        "on_the_day": "published", "a_day_late": "published", "two_days_off": "late", "ticked": "done",
        "to_come": "planned", "elsewhere": "unknown", "other_account": "unknown",
    }  # fmt: skip
    assert sorted(found.unplanned["date"].dt.day) == [12, 15]
    assert set(found.posts) == {"on_the_day", "a_day_late"}


def test_one_post_stands_for_one_entry_and_the_nearest_wins() -> None:
    facts = Facts(posts=posts([date(2026, 11, 3)]))
    entries = [entry("near", date(2026, 11, 3)), entry("far", date(2026, 11, 2)), entry("again", date(2026, 11, 3))]
    found = published(entries, facts, date(2026, 11, 1), date(2026, 11, 30), today=TODAY)
    assert sum(standing == "published" for standing in found.standings.values()) == 1
    assert found.standings["far"] != "published"
    assert len(found.unplanned) == 0


def test_a_month_and_its_weeks_agree_on_which_post_stands_for_which_entry() -> None:
    facts = Facts(posts=posts([date(2026, 11, 1)]))
    entries = [entry("october", date(2026, 10, 31)), entry("november", date(2026, 11, 2), account="coffee")]
    october = published(entries, facts, date(2026, 10, 1), date(2026, 10, 31), today=TODAY)
    november = published(entries, facts, date(2026, 11, 1), date(2026, 11, 30), today=TODAY)
    assert october.standings == {"october": "published"}
    assert len(november.unplanned) == 0
    assert set(november.standings) == {"november"}
    assert november.posts == {}


def test_data_that_end_before_an_entry_leave_it_unknown() -> None:
    facts = Facts(posts=posts([date(2026, 10, day) for day in (1, 8, 15, 22)]))
    found = published([entry("a", date(2026, 11, 18))], facts, date(2026, 11, 1), date(2026, 11, 30), today=TODAY)
    assert found.standings == {"a": "unknown"}
    assert published([entry("a", TODAY)], Facts(), TODAY, TODAY, today=TODAY).standings == {"a": "planned"}


def history(best: int = 1) -> Facts:
    """Two posts a week, on Tuesdays and Fridays, and now and then on a Sunday; weekday ``best`` does far better."""
    rng = np.random.default_rng(3)
    days = [TODAY - timedelta(days=away) for away in range(250, 0, -1)]
    days = [day for day in days if day.weekday() in (1, 4) or (day.weekday() == 6 and day.day < 8)]
    good = {best: 30, 6: 6}
    likes = [good.get(day.weekday(), 10) * rng.lognormal(0, 0.2) for day in days]
    return Facts(posts=posts(days, reach=100.0, likes=likes, comments=0.0, shares=0.0, saves=0.0))


def test_the_rhythm_is_what_is_usual_and_its_days_what_does_best() -> None:
    for best in (1, 4):
        (one,) = rhythms(history(best), today=TODAY, timezone="Europe/Riga")
        assert (one.network, one.account, one.a_week) == ("instagram", "tea", 2)
        assert one.days[0] == best
        assert len(one.days) == 2
        assert one.metric == "engagement_rate_by_reach"
        assert one.judged > 50
        assert one.hour in (11, 12)  # nine o'clock UTC, in winter and summer
    # Three Sundays that did a little better than all those Tuesdays are too few to be the best day.
    few = history().posts
    sundays = few.index[few["date"].dt.day_of_week == 6]
    few = few.drop(sundays[3:])
    few.loc[sundays[:3], "likes"] = 40.0
    (one,) = rhythms(Facts(posts=few.reset_index(drop=True)), today=TODAY, timezone="UTC")
    assert one.days[0] == 1


def test_without_figures_the_days_are_those_most_used_and_old_accounts_are_left_out() -> None:
    days = [TODAY - timedelta(days=7 * week) for week in range(1, 12)]
    (one,) = rhythms(Facts(posts=posts(days)), today=TODAY)
    assert (one.metric, one.hour, one.days) == ("", None, (TODAY.weekday(),))
    asleep = Facts(posts=pd.concat([posts([date(2025, 1, 1)], account="old"), posts(days)], ignore_index=True))
    assert [found.account for found in rhythms(asleep, today=TODAY)] == ["old", "tea"][1:]
    assert rhythms(Facts(), today=TODAY) == []


def test_four_weeks_are_planned_in_the_rhythm_around_what_is_planned() -> None:
    listed = rhythms(history(), today=TODAY)
    first, last = date(2026, 11, 23), date(2026, 12, 20)
    aims = [
        Goal(id="late", scope=GoalScope(networks=["instagram"]), deadline=date(2027, 5, 1), owner="Edgars"),
        Goal(id="soon", scope=GoalScope(networks=["instagram"]), deadline=date(2027, 1, 1), owner="Marta"),
    ]
    made = proposed_entries(listed, aims, first, last)
    assert len(made) == 8
    assert {one.day.weekday() for one in made if one.day} == {1, 4}
    assert {(one.goal, one.owner) for one in made} == {("soon", "Marta")}
    assert len({one.id for one in made}) == 8
    known = put([], entry("mine", date(2026, 11, 24), account="tea"), entry("any", date(2026, 11, 27)))
    again = proposed_entries(listed, aims, first, last, existing=known)
    assert len(again) == 6
    assert proposed_entries(listed, aims, first, last, existing=put(known, *again)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_table_is_in_words_and_safe_for_spreadsheets(language: str) -> None:
    texts = Texts(language)
    goal = Goal(id="g", statement="More guests")
    listed = [entry("a", date(2026, 12, 1), title='=HYPERLINK("https://x.example")', goal="g", post_type="reel")]
    rows = table(texts, listed, [goal], {}, kind=str.upper)
    assert "REEL" in list(rows.iloc[0])
    assert rows.iat[0, 0] == date(2026, 12, 1)
    assert "More guests" in list(rows.iloc[0])
    assert texts("plan-standing_planned") in list(rows.iloc[0])
    assert b"\"'=HYPERLINK" in safe_csv(rows)
    for standing in STANDINGS:
        assert texts(f"plan-standing_{standing}") in list(table(texts, listed, [], {"a": standing}, kind=str).iloc[0])


def test_calendar_programs_read_what_is_handed_over() -> None:
    from icalendar import Calendar

    title = "Buns; hot,\r\nBEGIN:VEVENT\r\nSUMMARY:evil \\ end"
    listed = [
        entry("a", date(2026, 12, 1), title=title, goal="g", owner="Marta", post_type="reel"),
        entry("b", None, title="without a day"),
    ]
    goals = [Goal(id="g", statement="More guests")]
    made = ics(Texts("en"), listed, goals, kind=str.upper, name="Tea", workspace="w", now=NOW)
    read = Calendar.from_ical(made)
    events = list(read.walk("VEVENT"))
    assert len(events) == 1
    assert events[0]["SUMMARY"] == "Instagram · REEL: Buns; hot, BEGIN:VEVENT SUMMARY:evil \\ end"
    assert events[0].decoded("DTSTART") == date(2026, 12, 1)
    assert events[0].decoded("DTEND") == date(2026, 12, 2)
    assert "More guests" in events[0]["DESCRIPTION"]
    assert events[0]["UID"] == "a@w.smmdash"
    assert all(len(line) <= 75 for line in made.split(b"\r\n"))


def handed_over(listed: list[Entry], timezone: str):
    from icalendar import Calendar

    made = ics(Texts("en"), listed, [], kind=str.upper, name="Tea", workspace="w", now=NOW, timezone=timezone)
    return Calendar.from_ical(made), made


def test_an_entry_with_a_time_stands_in_the_workspace_s_time_zone() -> None:
    summer = entry("s", date(2027, 7, 1), at=time(18, 30))
    winter = entry("w", date(2026, 12, 1), at=time(9, 5))
    calendar, made = handed_over([winter, summer, entry("d", date(2026, 12, 2))], "Europe/Riga")
    first, second, whole = calendar.walk("VEVENT")
    assert b"DTSTART;TZID=Europe/Riga:20261201T090500" in made
    assert first.decoded("DTSTART").astimezone(UTC) == datetime(2026, 12, 1, 7, 5, tzinfo=UTC)
    assert second.decoded("DTSTART").astimezone(UTC) == datetime(2027, 7, 1, 15, 30, tzinfo=UTC)
    assert second.decoded("DTEND") - second.decoded("DTSTART") == timedelta(minutes=30)
    assert whole.decoded("DTSTART") == date(2026, 12, 2)
    # RFC 5545, 3.2.19: whoever reads the file needs the zone's rules in it, those of summer and of winter.
    (zone,) = calendar.walk("VTIMEZONE")
    assert str(zone["TZID"]) == "Europe/Riga"
    assert zone.walk("STANDARD")
    assert zone.walk("DAYLIGHT")


def test_a_time_in_utc_needs_no_rules_and_one_in_a_zone_nobody_knows_floats() -> None:
    one = [entry("a", date(2026, 12, 1), at=time(9))]
    calendar, made = handed_over(one, "UTC")
    assert b"DTSTART:20261201T090000Z" in made
    assert not calendar.walk("VTIMEZONE")
    for unknown in ("", "Mars/Olympus", "../../etc/passwd", "x\0y"):
        calendar, made = handed_over(one, unknown)
        assert b"DTSTART:20261201T090000\r\n" in made
        assert not calendar.walk("VTIMEZONE")


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("18:30", time(18, 30)), (" 9.05 ", time(9, 5)), ("9", time(9)), ("0930", time(9, 30)),
        ("18:30:59", time(18, 30)), ("930", time(9, 30)),
        ("6:30 pm", time(18, 30)), ("12 AM", time(0)), ("12pm", time(12)), ("plkst. 18.30", time(18, 30)),
        ("в 18:30", time(18, 30)), ("18 ч", time(18)), ("18h30", time(18, 30)), ("at 7 p.m.", time(19)), ("", None),
        ("  ", None), ("00:00", time(0)), ("23:59", time(23, 59)),
    ],
)  # fmt: skip
def test_a_time_of_day_is_read_as_people_write_and_paste_it(said: str, wanted: time | None) -> None:
    assert time_of(said) == wanted
    if wanted is not None:
        assert time_of(written(wanted)) == wanted


@pytest.mark.parametrize(
    "said", ["24:00", "9:60", "evening", "13 pm", "0 am", "-9", "9:5", "18:30-19:00", "2026-12-01", "12:30 12:40",
             "9" * 10_000],
)  # fmt: skip
def test_what_is_no_time_of_day_is_refused(said: str) -> None:
    with pytest.raises(ValueError, match="no time of day"):
        time_of(said)


def test_entries_of_a_day_stand_by_their_time_and_documents_without_one_still_read() -> None:
    listed = put([], entry("late", TODAY, at=time(18)), entry("early", TODAY, at=time(9)), entry("whole", TODAY))
    assert [one.id for one in listed] == ["whole", "early", "late"]
    assert Entry.model_validate({"id": "old", "day": "2026-12-01"}).at is None
    kept = Entry.model_validate_json(listed[1].model_dump_json())
    assert kept.at == time(9)
    assert Entry(id="x", at="18:30:15Z").at == time(18, 30)
    rows = table(Texts("en"), listed, [], {}, kind=str)
    assert list(rows["Time"]) == ["", "09:00", "18:00"]


def test_planned_weeks_are_at_the_best_hour() -> None:
    listed = rhythms(history(), today=TODAY, timezone="Europe/Riga")
    made = proposed_entries(listed, [], date(2026, 11, 23), date(2026, 11, 29))
    assert {one.at for one in made} == {time(listed[0].hour)}
    untimed = [replace(one, hour=None) for one in listed]
    assert {one.at for one in proposed_entries(untimed, [], date(2026, 11, 23), date(2026, 11, 29))} == {None}


def test_a_goal_gives_its_entry_network_account_and_owner() -> None:
    goal = Goal(id="g", owner="Marta", scope=GoalScope(networks=["vk"], accounts=["vk:tea", "ok:tea"]))
    made = entry_for(goal, "e", title="Contest", day=TODAY)
    assert (made.network, made.account, made.owner, made.goal, made.day) == ("vk", "tea", "Marta", "g", TODAY)


def test_a_goal_read_off_the_site_leaves_open_where_to_publish() -> None:
    site = Goal(id="g", scope=GoalScope(networks=["web"], accounts=["web:tea.example"]))
    assert entry_for(site, "e", title="Contest", day=TODAY).network == ""
    both = Goal(id="g", scope=GoalScope(networks=["web", "vk"], accounts=["web:tea.example"]))
    made = entry_for(both, "e", title="Contest", day=TODAY)
    assert (made.network, made.account) == ("vk", "")
