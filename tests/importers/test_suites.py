"""What files of Hootsuite, Sprout Social and Metricool do to people: several networks in one file, running totals."""

import datetime as dt
from typing import Any

import numpy as np

from smmdash.importers import Answers, Import, read_export

TODAY = dt.date(2026, 11, 21)


def read(text: str | bytes, name: str = "export.csv", **given: Any) -> Import:
    data = text if isinstance(text, bytes) else text.encode()
    return read_export(data, name, today=TODAY, **given)


ACCOUNTS = (
    "Date (GMT),Followers > Social network - X,Followers > Social network - Instagram,"
    "Post impressions (This column is the sum of the period so far),Post impressions > Social network - X,"
    "Post impressions > Social network - Instagram,Posts > Social network - Facebook,"
    "Post quotes (This column is the sum of the period so far),Followers > Social network - Bluesky\n"
)
ACCOUNT_ROWS = (
    "2026-09-01 00:00:00,100,900,30,10,20,1,5,7\n2026-09-02 00:00:00,101,,75,15,30,0,9,8\n"
    "2026-09-03 00:00:00,,905,75,,,,12,9\n"
)


def test_headers_carry_the_network() -> None:
    found = read(ACCOUNTS + ACCOUNT_ROWS)
    assert found.format == "hootsuite_accounts"
    days = found.facts.days.set_index(["network", "date"]).sort_index()
    assert days.loc["x", "followers"].tolist() == [100, 101]
    assert days.loc["instagram", "followers"].dropna().tolist() == [900, 905]
    assert days.loc["instagram", "impressions"].dropna().tolist() == [20, 30]
    assert days.loc["facebook", "posts"].tolist() == [1, 0]
    assert set(found.facts.days["network"]) == {"x", "instagram", "facebook"}
    assert found.rows_read == 3
    assert not [question for question in found.questions if question.required]


def test_running_totals_are_never_figures_of_a_day() -> None:
    found = read(ACCOUNTS + ACCOUNT_ROWS)
    assert found.facts.days["impressions"].sum() == 75
    assert not [name for name in found.facts.days if "quotes" in name]
    assert found.tables[0].measures["impressions"].sum == 75
    assert found.tables[0].measures["impressions"].last == 45
    unused = found.tables[0].unused
    assert any(header.startswith("Post quotes (This column") for header in unused)
    assert "Followers > Social network - Bluesky" in unused


def test_followers_of_several_networks_are_their_latest_levels() -> None:
    followers = read(ACCOUNTS + ACCOUNT_ROWS).tables[0].measures["followers"]
    assert (followers.sum, followers.last) == (None, 101 + 905)


def test_a_day_twice_is_told() -> None:
    found = read(ACCOUNTS + ACCOUNT_ROWS + "2026-09-01 00:00:00,99,899,1,1,1,1,1,1\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "duplicate")]


def test_midnight_is_no_hour() -> None:
    head = "Date (GMT),Tweet Text,Tweet Permalink,Impressions,Likes,Retweets,Replies\n"
    rows = "".join(f"2026-09-0{n} 00:00:00,a,https://x.com/shop/status/19{n},100,{n},0,0\n" for n in (1, 2, 3))
    posts = read(head + rows, timezone="America/New_York").facts.posts
    assert posts["date"].astype(str).tolist() == ["2026-09-01", "2026-09-02", "2026-09-03"]
    assert not posts["timed"].any()
    assert set(posts["account"]) == {"shop"}
    timed = read((head + rows).replace("01 00:00", "01 07:30"), timezone="Europe/Riga").facts.posts
    assert timed["timed"].all()
    assert str(timed["published_at"].iloc[0]) == "2026-09-01 07:30:00+00:00"


SPROUT = "Date,Post ID,Network,Post Type,Content Type,Profile,Link,Post,Impressions,Reach,Engagements,Reactions,Likes\n"


def test_sprout_posts_of_several_networks() -> None:
    found = read(
        SPROUT
        + '06/01/2023 05:13 pm,1_2,Facebook,Post,Photo,Bakery,https://www.facebook.com/1,a,"1,234",900,20,15,11\n'
        + "06/02/2023 12:01 am,3,Twitter,Tweet,Text,'@bakery,https://x.com/bakery/status/3,b,500,,9,4,4\n"
        + "06/03/2023 09:00 am,4,Instagram,Post,Photo,'@bakery,,c,70,50,9,4,4\n"
        + "06/04/2023 09:00 am,5,Somewhere,Post,Photo,x,,c,70,50,9,4,4\n",
        timezone="UTC",
    )
    assert found.format == "sprout_posts"
    posts = found.facts.posts.set_index("post_id")
    assert posts["network"].to_dict() == {"1_2": "facebook", "3": "x", "4": "instagram"}
    assert posts["account"].to_dict() == {"1_2": "Bakery", "3": "@bakery", "4": "@bakery"}
    assert posts["impressions"].to_dict() == {"1_2": 1234, "3": 500, "4": 70}
    assert posts["likes"].to_dict() == {"1_2": 15, "3": 4, "4": 4}
    assert np.isnan(posts.loc["3", "reach"])
    assert str(posts.loc["1_2", "published_at"]) == "2023-06-01 17:13:00+00:00"
    assert str(posts.loc["3", "published_at"]) == "2023-06-02 00:01:00+00:00"
    assert [row.reason for row in found.tables[0].rejected] == ["network_unknown"]


PROFILES = "Date,Network,Profile,Audience,Net Audience Growth,Audience Gained,Published Posts (Total),Impressions\n"


def test_sprout_profiles_month_comes_first() -> None:
    found = read(
        PROFILES + '01-02-2026,Facebook,Bakery,"2,960",-4,2,1,"1,200"\n01-02-2026,LinkedIn,Bakery,12,1,1,0,9\n'
    )
    assert found.format == "sprout_profiles"
    assert set(found.facts.days["date"].astype(str)) == {"2026-01-02"}
    assert found.facts.days.set_index("network")["followers"].to_dict() == {"facebook": 2960, "linkedin": 12}
    assert found.rows_rejected == 0


def test_older_files_of_sprout_tell_one_network() -> None:
    head = "Date,{},{},Published Posts,Impressions,Engagements\n"
    for profile, followers, key, network in (
        ("Facebook Page", "Total Fans", "sprout_facebook", "facebook"),
        ("Twitter Profile", "Followers", "sprout_x", "x"),
        ("Instagram Profile", "Followers", "sprout_instagram", "instagram"),
    ):
        found = read(head.format(profile, followers) + '01-31-2020,Bakery,"1,024",2,90,4\n')
        assert (found.format, found.network) == (key, network)
        assert found.facts.days[["followers", "posts"]].to_numpy().tolist() == [[1024, 2]]


METRICOOL = "Date,Social network,Followers,Posts,Impressions,Interactions\n2026-09-01,Instagram,900,1,50,4\n"


def test_metricool_waits_for_a_person() -> None:
    asked = read(METRICOOL)
    assert asked.format == "metricool_days"
    assert "confirm" in {question.key for question in asked.questions}
    assert asked.facts.is_empty
    told = read(METRICOOL, answers=Answers(confirm="yes"))
    assert told.facts.days[["network", "followers", "engagements"]].to_numpy().tolist() == [["instagram", 900, 4]]


def test_metricool_schedules_hold_no_figures() -> None:
    found = read("Text,Date,Time,Draft,Facebook,Instagram\nhello,2026-09-01,10:00,FALSE,TRUE,TRUE\n")
    assert found.facts.is_empty
    assert [table.format for table in found.tables] == ["metricool_posts"]
    assert "not_used" in {note.key for note in found.tables[0].notes}
