"""What sources do to people, one small file each."""

import datetime as dt
import io
import zipfile

import numpy as np
import pytest
from importers import golden
from importers.told import keys, read

from smmdash.importers import Answers, read_export

TODAY = dt.date(2026, 11, 21)


OVERVIEW = "Date,Video Views,Profile Views,Likes,Comments,Shares\n"
INSTAGRAM = "Post ID,Account username,Description,Publish time,Permalink,Post type,Reach,Likes,Comments\n"
X_DAYS = (
    "Date,Impressions,Likes,Engagements,Bookmarks,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post\n"
)


@pytest.mark.parametrize("word", ["undefined", "--", "NAN", "N/A", "", "—", "н/д"])
def test_words_for_nothing_are_missing_not_zero(word: str) -> None:
    found = read(f"{OVERVIEW}2026-11-01,{word},1,2,3,4\n2026-11-02,7,1,2,3,4\n")
    views = found.tables[0].measures["views"]
    assert (views.sum, views.count, views.missing) == (7, 1, 1)
    assert np.isnan(found.facts.days["views"].iloc[0])
    assert found.rows_read == 2


def test_zero_stays_zero() -> None:
    views = read(f"{OVERVIEW}2026-11-01,0,1,2,3,4\n2026-11-02,0,1,2,3,4\n").tables[0].measures["views"]
    assert (views.sum, views.last, views.count, views.missing) == (0, 0, 2, 0)


def test_a_cell_that_is_no_number_is_named_and_its_row_kept() -> None:
    found = read(f"{OVERVIEW}2026-11-01,many,1,2,3,4\n2026-11-02,7,1,2,3,4\n")
    note = next(note for note in found.tables[0].notes if note.key == "cells_unreadable")
    assert (note.line, note.values["count"], note.values["header"]) == (2, 1, "Video Views")
    assert "many" not in note.message
    assert found.rows_read == 2


def test_a_row_without_any_number_is_rejected_by_line() -> None:
    found = read(f"{OVERVIEW}2026-11-01,a,b,c,d,e\n2026-11-02,7,1,2,3,4\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "figures_unreadable")]


def test_dates_that_cannot_be_read_are_rejected() -> None:
    found = read(f"{OVERVIEW}someday,1,1,2,3,4\n,1,1,2,3,4\n2026-11-02,7,1,2,3,4\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "date_unreadable"), (3, "no_date")]
    assert found.rows_read == 1


def test_a_day_twice_is_told_and_the_last_one_counts() -> None:
    found = read(f"{OVERVIEW}2026-11-01,1,1,2,3,4\n2026-11-01,5,1,2,3,4\n")
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "duplicate")]
    assert found.facts.days["views"].tolist() == [5]


def test_order_of_day_and_month_is_asked_and_facts_wait() -> None:
    text = f"{OVERVIEW}03/04/2026,1,1,2,3,4\n05/06/2026,7,1,2,3,4\n"
    waiting = read(text)
    assert [question.key for question in waiting.questions if question.required] == ["order"]
    assert waiting.facts.is_empty
    assert waiting.rows_rejected == 2
    dmy = read(text, answers=Answers(order="dmy")).facts.days["date"].dt.strftime("%m-%d").tolist()
    mdy = read(text, answers=Answers(order="mdy")).facts.days["date"].dt.strftime("%m-%d").tolist()
    assert (dmy, mdy) == (["04-03", "06-05"], ["03-04", "05-06"])


def test_meta_times_are_pacific_and_days_are_the_marketers() -> None:
    row = '1,cafe,"A, b",09/16/2025 22:05,https://www.instagram.com/p/x/,IG image,10,2,1\n'
    post = read(INSTAGRAM + row, timezone="Europe/Riga").facts.posts.iloc[0]
    assert str(post["published_at"]) == "2025-09-17 05:05:00+00:00"
    assert str(post["date"]) == "2025-09-17 00:00:00"
    assert post["timed"]
    there = read(INSTAGRAM + row, timezone="America/Los_Angeles").facts.posts.iloc[0]
    assert str(there["date"]) == "2025-09-16 00:00:00"


def test_a_day_without_an_hour_stays_that_day_everywhere() -> None:
    text = (
        "Post id,Date,Post text,Post Link,Impressions,Likes,Reposts,Replies\n"
        '5,"Mon, Feb 17, 2025",a,https://x.com/shop/status/5,9,1,0,0\n'
    )
    for zone in ("UTC", "Europe/Riga", "America/Los_Angeles"):
        post = read(text, timezone=zone).facts.posts.iloc[0]
        assert str(post["date"]) == "2025-02-17 00:00:00"
        assert not post["timed"]


def test_the_hour_that_does_not_exist_and_the_one_that_comes_twice() -> None:
    rows = "1,cafe,a,03/09/2025 02:30,,IG image,1,1,1\n2,cafe,b,11/02/2025 01:30,,IG image,1,1,1\n"
    times = read(INSTAGRAM + rows).facts.posts["published_at"].astype(str).tolist()
    assert times == ["2025-03-09 10:00:00+00:00", "2025-11-02 09:30:00+00:00"]


def test_joint_posts_keep_their_account() -> None:
    rows = "1,cafe,a,03/08/2025 02:30,,IG image,1,1,1\n2,market,b,03/09/2025 12:30,,IG image,1,1,1\n"
    rows += "3,cafe,a,03/08/2025 02:30,,IG image,1,1,1\n"
    found = read(INSTAGRAM + rows)
    assert found.facts.posts["account"].tolist() == ["cafe", "market", "cafe"]
    assert found.tables[0].account == "cafe"
    assert "collab" in keys(found)


def test_an_answered_account_never_replaces_the_files_own() -> None:
    row = "1,cafe,a,03/08/2025 02:30,,IG image,1,1,1\n"
    assert read(INSTAGRAM + row, answers=Answers(account="other")).facts.posts["account"].tolist() == ["cafe"]
    days = read(f"{OVERVIEW}2026-11-02,7,1,2,3,4\n", answers=Answers(account="shop"))
    assert days.facts.days["account"].tolist() == ["shop"]
    assert [question.key for question in days.questions] == []


def test_an_unknown_account_is_asked_but_holds_nothing_back() -> None:
    found = read(f"{OVERVIEW}2026-11-02,7,1,2,3,4\n")
    assert [(question.key, question.required) for question in found.questions] == [("account", False)]
    assert len(found.facts.days) == 1


def test_a_file_name_only_suggests_the_account() -> None:
    text = "Date,Sponsored followers,Organic followers,Total followers\n02/12/2024,0,1,1\n02/13/2024,0,2,2\n"
    found = read(text, "acme-bakery_followers_1739176440000.csv")
    assert [question.options for question in found.questions] == [("acme bakery",)]
    assert found.facts.days["account"].tolist() == ["", ""]
    assert "account_hint" in keys(found)


def test_duplicate_headers_keep_the_first() -> None:
    head = INSTAGRAM.rstrip("\n") + ",Views,Views\n"
    row = "1,cafe,a,03/08/2025 02:30,,IG image,1,1,1,{},{}\n"
    same, differing = read(head + row.format(7, 7)), read(head + row.format(7, 8))
    assert "duplicate_header" in keys(same)
    assert "duplicate_header_differs" in keys(differing)
    assert differing.facts.posts["views"].tolist() == [7]


def test_two_names_of_one_measure_are_not_added() -> None:
    head = INSTAGRAM.rstrip("\n") + ",Video views,Views\n"
    found = read(head + "1,cafe,a,03/08/2025 02:30,,IG image,1,1,1,5,9\n").facts.posts
    assert found["views"].tolist() == [9]
    assert found["video_views"].tolist() == [5]


def test_columns_in_any_order_and_with_some_missing() -> None:
    found = read("Likes,Post ID,Reach,Account username,Publish time\n4,11,50,cafe,09/16/2025 10:00\n")
    assert found.format == "meta_instagram_posts"
    assert found.facts.posts[["likes", "reach"]].to_numpy().tolist() == [[4, 50]]


def test_unknown_columns_of_numbers_are_kept_and_listed_people_are_not() -> None:
    head = INSTAGRAM.rstrip("\n") + ",Sparkle rate,Phone number,Notes\n"
    found = read(head + "1,cafe,a,03/08/2025 02:30,,IG image,1,1,1,0.5,29111222,hello\n")
    assert found.facts.posts["sparkle_rate"].tolist() == [0.5]
    assert "phone_number" not in found.facts.posts
    assert found.tables[0].unused == ("Sparkle rate", "Phone number", "Notes")


def test_guessed_headers_are_read_with_a_warning() -> None:
    text = (
        "ID публикации,Имя пользователя аккаунта,Время публикации,Постоянная ссылка,Охват,Подписки,Комментарии\n"
        "1,kafe,09/16/2025 10:00,https://www.instagram.com/p/x/,100,2,3\n"
    )
    found = read(text)
    assert found.format == "meta_instagram_posts"
    assert found.facts.posts[["reach", "followers_gained", "comments"]].to_numpy().tolist() == [[100, 2, 3]]
    assert "vocabulary_guess" in keys(found)
    assert found.confidence < 1
    certain = read(text.replace(",Комментарии", ",Сколько").replace("Охват", "Охват"))
    assert "vocabulary_guess" not in keys(certain)


def test_soft_hyphens_case_and_spaces_in_headers_do_not_matter() -> None:
    assert read("DATE , Video\u00a0 VIEWS,Pro\u00adfile Views\n2026-11-01,5,6\n").format == "tiktok_overview"


def test_a_foreign_table_is_not_guessed() -> None:
    found = read("Name,Price\nBread,2.10\nCake,4.50\n")
    assert found.format == ""
    assert found.confidence == 0
    assert found.facts.is_empty
    assert found.tables[0].unused == ("Name", "Price")
    assert found.tables[0].rows_known == ((2, "not_ours"), (3, "not_ours"))


def test_too_little_to_tell_is_said_with_the_nearest_formats() -> None:
    found = read("Date,Impressions,Likes\n2026-11-01,5,6\n")
    assert found.format == ""
    note = next(note for note in found.notes if note.key == "nothing_recognised")
    assert "x_account_overview" in note.values["formats"]


def test_an_unreadable_file_is_an_error_not_an_exception() -> None:
    for data in (b"", b"\x00\x01\x02" * 40, b"%PDF-1.4 x", b"PK\x03\x04broken"):
        found = read(data)
        assert found.error is not None
        assert found.error.message
        assert found.tables == ()


def test_rounded_ids_are_taken_from_the_address_or_stay_apart() -> None:
    text = (
        "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,retweets,replies,likes\n"
        "6.49E+17,https://twitter.com/shop/status/649293177409679360,a,2015-09-30 18:42 +0000,9,1,0,0,0\n"
        "6.49E+17,gone,b,2015-09-30 19:42 +0000,8,1,0,0,0\n"
        "6.49E+17,gone,b,2015-09-30 19:42 +0000,8,1,0,0,0\n"
    )
    found = read(text)
    assert found.facts.posts["post_id"].tolist() == [
        "649293177409679360", f"{found.source}:3", f"{found.source}:4",
    ]  # fmt: skip
    assert {"ids_from_address", "ids_destroyed"} <= keys(found)
    assert found.facts.posts["published_at"].astype(str).tolist()[0] == "2015-09-30 18:42:00+00:00"


def test_long_ids_keep_every_digit() -> None:
    rows = "18355151116178767,cafe,a,03/08/2025 02:30,,IG image,1,1,1\n"
    rows += "'18355151116178768,cafe,a,03/09/2025 02:30,,IG image,1,1,1\n"
    assert read(INSTAGRAM + rows).facts.posts["post_id"].tolist() == ["18355151116178767", "18355151116178768"]


def test_total_words_only_count_without_a_date() -> None:
    text = (
        "Content,Video title,Video publish time,Views,Watch time (hours)\n"
        "Total,,,30,2\n"
        'Total,A film called Total,"Feb 19, 2023",10,1\n'
        'abc,b,"Feb 20, 2023",15,0.5\n'
    )
    found = read(text)
    assert found.facts.posts["views"].tolist() == [10, 15]
    assert found.facts.posts["watch_time_minutes"].tolist() == [60, 30]
    assert found.facts.periods.set_index("measure")["value"].to_dict() == {"views": 30, "watch_time_minutes": 120}
    assert "totals_differ" in keys(found)


def test_periods_of_a_total_come_from_the_archives_name() -> None:
    text = 'Content,Video title,Video publish time,Views\nTotal,,,30\nabc,b,"Feb 20, 2023",30\n'
    found = read(text, "Content 2026-01-01_2026-03-31 Shop.csv")
    period = found.facts.periods.iloc[0]
    assert (str(period["start"])[:10], str(period["end"])[:10]) == ("2026-01-01", "2026-03-31")


def test_titles_decide_over_wrong_headers() -> None:
    found = read(
        '"Facebook Page visits"\n"Date","Facebook Page likes"\n"2023-05-01T00:00:00","4"\n"2023-05-02T00:00:00","5"\n'
    )
    assert found.facts.days["profile_views"].tolist() == [4, 5]
    assert "title_over_header" in keys(found)


def test_an_unknown_title_keeps_its_own_name() -> None:
    found = read('"Instagram sparkles"\n"Date","Primary"\n"2023-05-01T00:00:00","4"\n"2023-05-02T00:00:00","5"\n')
    assert found.format == "meta_insights_daily"
    assert found.facts.days["instagram_sparkles"].tolist() == [4, 5]
    assert set(found.facts.days["network"]) == {"instagram"}
    assert found.tables[0].unused == ("Instagram sparkles",)


def test_daylight_saving_does_not_move_days() -> None:
    found = read('"Facebook reach"\n"Date","Primary"\n"2025-03-29T00:00:00","1"\n"2025-03-30T01:00:00","2"\n')
    assert found.facts.days["date"].dt.strftime("%m-%d").tolist() == ["03-29", "03-30"]


def test_other_follows_are_not_filled_with_zero() -> None:
    text = '"{}"\n"Date","Primary"\n"2025-03-01T00:00:00","1"\n"2025-03-04T00:00:00","2"\n'
    assert len(read(text.format("Facebook follows")).facts.days) == 2
    filled = read(text.format("Instagram follows")).facts.days.set_index("date")["followers_gained"]
    assert filled.tolist() == [1, 0, 0, 2]


ADS = "Campaign name,Day,Impressions,Reach,Amount spent (GBP),Link clicks\n"


def test_ads_by_day_become_days_of_a_campaign() -> None:
    rows = "Autumn,2026-09-01,100,60,5.50,3\nAutumn,2026-09-01,40,30,1.25,1\n"
    rows += "Winter,2026-09-01,10,9,0.5,0\n,,150,90,7.25,4\n"
    found = read(ADS + rows)
    days = found.facts.days.set_index("campaign")
    assert days.loc["Autumn", ["impressions", "spend", "link_clicks"]].tolist() == [140, 6.75, 4]
    assert set(days["currency"]) == {"GBP"}
    assert "reach" not in days
    assert set(days["network"]) == {"ads"}
    assert found.tables[0].rows_known == ((5, "total"),)
    assert found.facts.periods.set_index("measure")["value"].to_dict() == {
        "impressions": 150, "reach": 90, "spend": 7.25, "link_clicks": 4,
    }  # fmt: skip


def test_ads_without_a_total_row_are_added_except_for_people() -> None:
    head = "Reporting starts,Reporting ends,Ad name,Reach,Impressions,Amount spent (EUR)\n"
    found = read(head + "2026-09-01,2026-09-30,A,10,20,1.5\n2026-09-01,2026-09-30,B,10,30,2.5\n")
    assert found.facts.periods.set_index("measure")["value"].to_dict() == {"impressions": 50, "spend": 4}
    assert found.facts.segments.query("measure == 'reach'")["value"].tolist() == [10, 10]


GA4 = "# Account: Shop\n# Property: shop.ee\n# Start date: 20260901\n# End date: 20260902\n"


def test_ga4_adds_channels_but_never_users() -> None:
    text = GA4 + (
        "Session default channel group,Date,Users,Sessions,Engaged sessions,Key events\n"
        "Direct,20260901,9,10,6,1\nOrganic Social,20260901,5,7,7,2\nPaid Social,20260902,3,4,1,0\n"
    )
    found = read(text)
    assert {"users_dropped", "rows_added"} <= keys(found)
    assert "users" not in found.tables[0].measures
    days = found.facts.days.set_index("date")
    assert days["sessions"].tolist() == [17, 4]
    assert days["social_sessions"].tolist() == [7, 4]
    assert days["social_conversions"].tolist() == [2, 0]
    assert days["bounces"].tolist() == [4, 3]
    assert "users" not in days
    assert set(days["account"]) == {"shop.ee"}


def test_tables_of_an_archive_do_not_lend_each_other_accounts_or_days() -> None:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("site.csv", GA4 + "Nth day,Users\n0000,4\n0001,6\n")
        archive.writestr("tiktok.csv", "Top territories,Distribution\nLV,0.8\nEE,0.2\n")
    found = read(out.getvalue(), "all.zip")
    assert set(found.facts.days["account"]) == {"shop.ee"}
    assert set(found.facts.segments["account"]) == {""}
    assert set(found.facts.segments["as_of"].astype(str)) == {"2026-11-21"}
    assert found.network == ""
    assert {table.network for table in found.tables} == {"web", "tiktok"}


def test_ga4_nth_day_counts_from_the_blocks_start() -> None:
    days = read(GA4 + "Nth day,Users\n0000,4\n0001,6\n").facts.days
    assert dict(zip(days["date"].dt.strftime("%m-%d"), days["users"], strict=True)) == {"09-01": 4, "09-02": 6}


def test_shares_are_percent_whether_written_as_fraction_or_percent() -> None:
    fraction = read("Top territories,Distribution\nLV,0.815\nEE,0.11\n").facts.segments
    assert fraction.set_index("segment")["value"].to_dict() == {"LV": 81.5, "EE": 11}
    assert set(fraction["measure"]) == {"share"}
    percent = read('"Instagram followers by top countries"\n"Top countries","Value"\n"Latvia","81.5%"\n').facts.segments
    assert percent["value"].tolist() == [81.5]


def test_linkedin_repeats_a_post_per_campaign() -> None:
    head = (
        "Post title,Post link,Post type,Campaign name,Created date,Impressions,Clicks,Likes,Comments,Reposts,Follows\n"
    )
    row = "a,https://www.linkedin.com/feed/update/urn:li:activity:77,Organic,{},03/17/2024,{},1,2,0,0,\n"
    found = read(head + row.format("", 100) + row.format("Paid", 40))
    assert found.facts.posts[["post_id", "impressions", "likes"]].to_numpy().tolist() == [["77", 140, 4]]
    assert found.rows_read == 2
    assert "rows_joined" in keys(found)


def test_yearless_days_cross_new_year_and_end_before_today() -> None:
    days = read(f'{OVERVIEW}"December 31",1,1,1,1,1\n"January 1",2,1,1,1,1\n', today=dt.date(2026, 1, 5)).facts.days
    assert days["date"].astype(str).tolist() == ["2025-12-31", "2026-01-01"]


def test_a_tiktok_id_is_not_believed_against_the_stated_day() -> None:
    head = "Time,Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views\n"
    link = "https://www.tiktok.com/@shop/video/7527623000473079054"  # 16 July 2025
    near = read(f"{head}February 28,a,{link},July 16,1,2,3,4\n").facts.posts.iloc[0]
    far = read(f"{head}February 28,a,{link},August 3,1,2,3,4\n").facts.posts.iloc[0]
    assert (str(near["date"])[:10], bool(near["timed"])) == ("2025-07-16", True)
    assert (str(far["date"])[:10], bool(far["timed"])) == ("2025-08-03", False)


def test_decimals_are_asked_only_where_nothing_in_the_file_decides() -> None:
    head = "Campaign name,Day,Amount spent (EUR),Impressions\n"
    open_ = read(f'{head}A,2026-09-01,"1,234",5\n')
    assert [question.key for question in open_.questions if question.required] == ["decimal"]
    assert open_.facts.is_empty
    assert read(f'{head}A,2026-09-01,"1,234",5\n', answers=Answers(decimal=".")).facts.days["spend"].tolist() == [1234]
    assert read(f'{head}A,2026-09-01,"1,234",5\nA,2026-09-02,"1,5",5\n').facts.days["spend"].tolist() == [1.234, 1.5]
    counted = read(f'{X_DAYS}2026-09-01,"1,234",1,1,1,1,1,1,1,1,1\n')
    assert counted.facts.days["impressions"].tolist() == [1234]


def test_a_layout_known_by_description_waits_for_a_person() -> None:
    data = (golden.SAMPLES / "youtube_audience.csv").read_bytes()
    asked = read_export(data, "Table data.csv", today=golden.TODAY)
    assert "confirm" in {question.key for question in asked.questions if question.required}
    assert asked.facts.is_empty
    assert asked.rows_read
    told = read_export(data, "Table data.csv", answers=Answers(confirm="yes"), today=golden.TODAY)
    assert len(told.facts.segments) == asked.rows_read


def test_a_remark_below_the_rows_is_no_day() -> None:
    found = read(f"{OVERVIEW}2026-11-01,5,1,2,3,4\n2026-11-02,7,1,2,3,4\nmade on,2026-11-20\n")
    assert found.last == dt.date(2026, 11, 2)
    cut = read(f"{OVERVIEW}2026-11-01,5,1,2,3,4\n2026-11-02,7,1,2,3,4\n2026-11-03\n")
    assert [(row.line, row.reason) for row in cut.tables[0].rejected] == [(4, "no_figures")]
    assert cut.last == dt.date(2026, 11, 2)


def test_visits_without_engagement_are_never_below_nought() -> None:
    found = read("Date,Sessions,Engaged sessions\n20261101,10,4\n20261102,10,12\n")
    assert found.facts.days["bounces"].fillna(-1).tolist() == [6, -1]


def test_totals_of_youtube_are_known_beside_other_tables_whatever_their_file_is_called() -> None:
    content = 'Контент,Название видео,Время публикации видео,Просмотры\nabc,Полка,"Nov 1, 2026",9\n'
    chart = 'Дата,Контент,Название видео,Время публикации видео,Просмотры\n2026-11-01,abc,Полка,"Nov 1, 2026",9\n'
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, text in {"a": content, "b": chart, "c": "Дата,Просмотры\n2026-11-01,20\n2026-11-02,30\n"}.items():
            archive.writestr(f"{name}.csv", text)
    found = read(packed.getvalue(), "youtube.zip")
    assert found.facts.days["views"].tolist() == [20, 30]
    assert found.facts.posts["views"].tolist() == [9]
