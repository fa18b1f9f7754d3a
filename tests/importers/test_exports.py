"""Real exports, where they are at hand: recognised, and adding up to what an independent count of the file gives."""

import csv
import datetime as dt
import io
import re
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from smmdash.importers import Answers, Import, read_export
from smmdash.importers.reading import read_tables

FOLDER = Path(__file__).resolve().parents[3] / "shared" / "exports"
TODAY = dt.date(2026, 11, 21)

pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the collected exports are not here")

FORMATS = {
    "ga4__channel_by_hour_excel_damaged__en__1.csv": "ga4_report",
    "ga4__date_report__en__1.csv": "ga4_report",
    "ga4__reports_snapshot__en__1.csv": "ga4_snapshot",
    "linkedin_page__followers__en__1.xlsx": "linkedin_page_followers",
    "linkedin_page__updates_headers_only__en__1.xlsx": "linkedin_page_content",
    "linkedin_profile__content__en__1.xlsx": "linkedin_profile_content",
    "meta_ads__ads__en__1.xlsx": "meta_ads",
    "meta_business_suite__audience__en__1.csv": "meta_audience",
    "meta_business_suite__audience__en__2.csv": "meta_audience",
    "meta_business_suite__audience_resaved__en__1.csv": "meta_audience",
    "meta_facebook__content_post_2024_raw_key__en__1.csv": "meta_facebook_posts",
    "meta_facebook__content_post__en__1.csv": "meta_facebook_posts",
    "meta_facebook__daily_follows__en__1.csv": "meta_insights_daily",
    "meta_facebook__top_content_formats__en__1.csv": "meta_top_formats",
    "meta_fb_ig__daily_reach_two_sections__en__1.csv": "meta_insights_daily",
    "meta_instagram__content_post__en__1.csv": "meta_instagram_posts",
    "meta_instagram__daily_follows_gaps__en__1.csv": "meta_insights_daily",
    "tiktok_business_suite__overview_daily__en__1.csv": "tiktok_business_overview",
    "tiktok_studio__content__en__1.csv": "tiktok_content",
    "tiktok_studio__follower_activity__en__1.csv": "tiktok_follower_activity",
    "tiktok_studio__overview_daily__en__1.csv": "tiktok_overview",
    "tiktok_studio__overview_daily__es__1.csv": "tiktok_overview",
    "twitter__tweet_activity_excel_mangled__en__1.csv": "twitter_tweets",
    "x__account_overview__en__1.csv": "x_account_overview",
    "youtube__table_data_content__de__1.csv": "youtube_content",
    "youtube__table_data_content__en__1.csv": "youtube_content",
}
each_export = pytest.mark.parametrize("name", FORMATS)


def read(name: str, **given: object) -> Import:
    return read_export((FOLDER / name).read_bytes(), name, today=TODAY, **given)  # type: ignore[arg-type]


def column(
    name: str, header: str, *, encoding: str = "utf-8-sig", skip: int = 0, until: int | None = None
) -> list[str]:
    """A column of a CSV as Python's own reader sees it."""
    text = (FOLDER / name).read_bytes().decode(encoding)
    lines = text.splitlines(keepends=True)[skip:until]
    delimiter = "\t" if "\t" in lines[0] and "," not in lines[0] else ","
    rows = list(csv.reader(io.StringIO("".join(lines)), delimiter=delimiter))
    names = [cell.replace("\xad", "").strip() for cell in rows[0]]
    at = names.index(header)
    return [row[at] for row in rows[1:] if len(row) > at]


def added(cells: list[str]) -> float:
    return sum(float(cell) for cell in cells if re.fullmatch(r"-?\d+(\.\d+)?", cell.strip()))


def sheet(name: str, number: int) -> list[list[str]]:
    """A sheet of an XLSX read from its XML alone."""
    space = {"m": "http://schemas.openxmlformats.org/spreadsheetml/2006/main"}
    with zipfile.ZipFile(FOLDER / name) as archive:
        shared = []
        if "xl/sharedStrings.xml" in archive.namelist():
            root = ElementTree.fromstring(archive.read("xl/sharedStrings.xml"))
            shared = ["".join(part.text or "" for part in item.iter(f"{{{space['m']}}}t")) for item in root]
        root = ElementTree.fromstring(archive.read(f"xl/worksheets/sheet{number}.xml"))
    rows = []
    for row in root.iterfind(".//m:row", space):
        cells: dict[str, str] = {}
        for cell in row.iterfind("m:c", space):
            value = cell.find("m:v", space)
            inline = cell.find("m:is/m:t", space)
            text = (value.text if value is not None else inline.text if inline is not None else "") or ""
            letters = re.match(r"[A-Z]+", cell.get("r", "A"))
            assert letters is not None
            cells[letters[0]] = shared[int(text)] if cell.get("t") == "s" else text
        width = max((ord(key) - 64 for key in cells if len(key) == 1), default=0)
        rows.append([cells.get(chr(65 + place), "") for place in range(width)])
    return rows


def measured(found: Import, key: str, table: int = 0) -> float | None:
    return found.tables[table].measures[key].sum


def test_every_export_of_the_collection_is_tried() -> None:
    assert sorted(FORMATS) == sorted(path.name for path in FOLDER.iterdir() if path.name != "MANIFEST.csv")


@each_export
def test_export_is_recognised(name: str) -> None:
    found = read(name)
    assert found.error is None
    assert found.format == FORMATS[name]
    assert found.confidence > 0.8


@each_export
def test_every_record_of_an_export_is_counted(name: str) -> None:
    raw = read_tables((FOLDER / name).read_bytes(), name)
    found = read(name)
    for table, made in zip(raw, found.tables, strict=True):
        assert made.rows_read + made.rows_rejected + len(made.rows_known) == table.raw_records


@pytest.mark.parametrize(
    ("name", "key", "header", "times"),
    [
        ("meta_instagram__content_post__en__1.csv", "views", "Views", 1),
        ("meta_instagram__content_post__en__1.csv", "reach", "Reach", 1),
        ("meta_instagram__content_post__en__1.csv", "likes", "Likes", 1),
        ("meta_facebook__content_post__en__1.csv", "views", "Views", 1),
        ("meta_facebook__content_post__en__1.csv", "engagements", "Reactions, Comments and Shares", 1),
        ("meta_facebook__content_post__en__1.csv", "watch_time_minutes", "Seconds viewed", 1 / 60),
        ("meta_facebook__content_post_2024_raw_key__en__1.csv", "impressions", "Impressions", 1),
        ("tiktok_business_suite__overview_daily__en__1.csv", "reach", "Reached audience", 1),
        ("tiktok_business_suite__overview_daily__en__1.csv", "followers_gained", "New followers", 1),
        ("tiktok_studio__overview_daily__en__1.csv", "views", "Video Views", 1),
        ("tiktok_studio__overview_daily__es__1.csv", "views", "Video Views", 1),
        ("tiktok_studio__content__en__1.csv", "views", "Total views", 1),
        ("x__account_overview__en__1.csv", "impressions", "Impressions", 1),
        ("x__account_overview__en__1.csv", "saves", "Bookmarks", 1),
    ],
)
def test_sums_of_a_csv(name: str, key: str, header: str, times: float) -> None:
    assert measured(read(name), key) == pytest.approx(added(column(name, header)) * times, abs=1e-5)


@pytest.mark.parametrize(
    ("name", "views", "total"),
    [
        ("youtube__table_data_content__de__1.csv", "Aufrufe", 405712),
        ("youtube__table_data_content__en__1.csv", "Views", 92069),
    ],
)
def test_youtube_total_stays_apart(name: str, views: str, total: int) -> None:
    found = read(name)
    assert measured(found, "views") == added(column(name, views)) - total
    periods = found.facts.periods.set_index("measure")["value"]
    assert periods["views"] == total
    assert (2, "total") in found.tables[0].rows_known


def test_daily_reach_of_two_networks() -> None:
    name = "meta_fb_ig__daily_reach_two_sections__en__1.csv"
    found = read(name)
    facebook = added(column(name, "Primary", encoding="utf-16", skip=2, until=245))
    instagram = added(column(name, "Primary", encoding="utf-16", skip=247))
    assert [(table.network, table.measures["reach"].sum) for table in found.tables] == [
        ("facebook", facebook),
        ("instagram", instagram),
    ]
    assert found.facts.days.groupby("network")["reach"].sum().to_dict() == {
        "facebook": facebook,
        "instagram": instagram,
    }


def test_instagram_follows_have_every_day_of_their_range() -> None:
    name = "meta_instagram__daily_follows_gaps__en__1.csv"
    found = read(name)
    follows = column(name, "Primary", encoding="utf-16", skip=2)
    assert found.tables[0].measures["followers_gained"].sum == added(follows)
    assert found.tables[0].rows_read == len(follows) == 40
    days = found.facts.days
    assert len(days) == 62
    assert (days["followers_gained"] == 0).sum() == 22


def test_a_bare_title_waits_for_the_network() -> None:
    name = "meta_facebook__daily_follows__en__1.csv"
    waiting = read(name)
    assert [question.key for question in waiting.questions] == ["network"]
    assert waiting.facts.is_empty
    assert waiting.rows_read == 105
    answered = read(name, answers=Answers(network="facebook"))
    assert answered.facts.days["followers_gained"].sum() == added(column(name, "Primary", encoding="utf-16", skip=2))
    assert set(answered.facts.days["network"]) == {"facebook"}


def test_audience_of_the_original_and_of_the_resaved_file_agree() -> None:
    key = ["network", "dimension", "segment"]
    first = read("meta_business_suite__audience__en__2.csv").facts.segments.set_index(key)["value"]
    again = read("meta_business_suite__audience_resaved__en__1.csv").facts.segments.set_index(key)["value"]
    assert first.loc["facebook", "age_gender", "35-44 · female"] == 36
    assert first.loc["instagram", "city", "Lviv, Lviv Oblast, Ukraine"] == 9.4
    assert again.to_dict() == first.to_dict()


def test_linkedin_page() -> None:
    name = "linkedin_page__followers__en__1.xlsx"
    found = read(name)
    rows = sheet(name, 1)
    assert measured(found, "followers_gained") == added([row[4] for row in rows[1:]]) == 153
    assert "followers" not in found.facts.days
    assert [len(sheet(name, number)) - 1 for number in range(1, 7)] == [table.rows_read for table in found.tables]


def test_linkedin_profile() -> None:
    name = "linkedin_profile__content__en__1.xlsx"
    found = read(name)
    days = found.facts.days.set_index("date")
    assert days["impressions"].sum() == added([row[1] for row in sheet(name, 2)[1:]]) == 70416
    assert days["followers_gained"].sum() == added([row[1] for row in sheet(name, 4)[1:]])
    assert days["followers"].dropna().to_dict() == {np.datetime64("2024-08-05"): 782}
    top = [row for row in sheet(name, 3) if len(row) > 2]
    posts = found.facts.posts
    assert posts["engagements"].sum() == added([row[2] for row in top])
    assert posts["impressions"].sum() == added([row[6] for row in top if len(row) > 6])
    assert posts["post_id"].is_unique
    periods = found.facts.periods.set_index("measure")["value"].to_dict()
    assert periods == {"impressions": 70416, "reach": 28517}
    share = found.facts.segments.set_index("segment")["value"]
    assert share["Data Analyst"] == pytest.approx(12.722646, abs=1e-6)


def test_meta_ads_total_is_the_files_own() -> None:
    name = "meta_ads__ads__en__1.xlsx"
    found = read(name)
    rows = sheet(name, 1)
    spend = rows[0].index("Amount spent (UAH)")
    assert measured(found, "spend") == pytest.approx(added([row[spend] for row in rows[2:] if len(row) > spend]))
    assert measured(found, "reach") == 2166883
    periods = found.facts.periods.set_index("measure")
    assert periods["value"].to_dict() == {"reach": 1211188, "impressions": 3159843, "spend": 77818.01}
    assert periods.loc["spend", "currency"] == "UAH"
    assert found.tables[0].rows_known == ((2, "total"),)


def test_ga4_hours_become_days() -> None:
    name = "ga4__channel_by_hour_excel_damaged__en__1.csv"
    found = read(name)
    days = found.facts.days.set_index("date")
    sessions = column(name, "Sessions", skip=1)
    channels = column(name, "Session primary channel group (Default channel group)", skip=1)
    social = [count for count, channel in zip(sessions, channels, strict=True) if channel.endswith(" Social")]
    assert days["sessions"].sum() == added(sessions)
    assert days["social_sessions"].sum() == added(social)
    assert days["bounces"].sum() == added(sessions) - added(column(name, "Engaged sessions", skip=1))
    assert "users" not in days


def test_ga4_users_by_day() -> None:
    name = "ga4__date_report__en__1.csv"
    found = read(name)
    assert found.facts.days["users"].sum() == added(column(name, "Total users", skip=9))
    assert set(found.facts.days["account"]) == {"www.mh4u.in.ua - GA4"}


def test_ga4_snapshot() -> None:
    found = read("ga4__reports_snapshot__en__1.csv")
    days = found.facts.days.set_index("date")["users"]
    assert days[days > 0].to_dict() == {
        np.datetime64(f"2023-{day}"): count
        for day, count in (("09-23", 1), ("10-09", 1), ("10-15", 2), ("10-16", 1), ("10-17", 1))
    }
    assert found.facts.periods.set_index("measure")["value"].to_dict() == {"sessions": 7, "social_sessions": 7}
    unused = [table.unused for table in found.tables if not table.kind]
    assert ("Event name", "Event count") in unused


def test_tiktok_years() -> None:
    daily = read("tiktok_studio__overview_daily__en__1.csv").tables[0]
    assert (daily.first, daily.last) == (dt.date(2025, 2, 28), dt.date(2026, 2, 27))
    content = read("tiktok_studio__content__en__1.csv")
    assert (content.first, content.last) == (dt.date(2025, 4, 8), dt.date(2026, 2, 1))
    assert content.facts.posts["timed"].all()


def test_destroyed_ids_merge_no_tweets() -> None:
    found = read("twitter__tweet_activity_excel_mangled__en__1.csv")
    posts = found.facts.posts
    assert len(posts) == 103
    assert posts["post_id"].is_unique
    assert "649293177409679360" in set(posts["post_id"])
    assert {note.key for note in found.tables[0].notes} >= {"ids_from_address", "ids_destroyed"}


def test_platform_errors_are_named_by_line() -> None:
    table = read("meta_facebook__content_post_2024_raw_key__en__1.csv").tables[0]
    assert [(row.line, row.reason) for row in table.rejected] == [(line, "platform_error") for line in (6, 73, 80)]
    assert table.rows_read == 41
