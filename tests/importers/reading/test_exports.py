"""Real exports, where they are at hand: headers, row counts and titles as counted by eye."""

from pathlib import Path

import pytest

from smmdash.importers.reading import read_tables

FOLDER = Path(__file__).parents[4] / "shared" / "exports"
ROWS = {
    "ga4__channel_by_hour_excel_damaged__en__1.csv": [498],
    "ga4__date_report__en__1.csv": [241],
    "ga4__reports_snapshot__en__1.csv": [28, 28, 28, 28, 1, 1, 1, 1, 28, 6, 6, 0, 0, 0],
    "linkedin_page__followers__en__1.xlsx": [365, 43, 24, 10, 40, 9],
    "linkedin_page__updates_headers_only__en__1.xlsx": [0, 0],
    "linkedin_profile__content__en__1.xlsx": [2, 365, 45, 45, 365, 30],
    "meta_ads__ads__en__1.xlsx": [51],
    "meta_business_suite__audience__en__1.csv": [6, 1, 1],
    "meta_business_suite__audience__en__2.csv": [1, 1, 6, 6, 10, 5, 10, 5],
    "meta_business_suite__audience_resaved__en__1.csv": [1, 1, 6, 6, 10, 5, 10, 5],
    "meta_facebook__content_post_2024_raw_key__en__1.csv": [44],
    "meta_facebook__content_post__en__1.csv": [261],
    "meta_facebook__daily_follows__en__1.csv": [105],
    "meta_facebook__top_content_formats__en__1.csv": [1, 1, 1],
    "meta_fb_ig__daily_reach_two_sections__en__1.csv": [242, 242],
    "meta_instagram__content_post__en__1.csv": [78],
    "meta_instagram__daily_follows_gaps__en__1.csv": [40],
    "tiktok_business_suite__overview_daily__en__1.csv": [62],
    "tiktok_studio__content__en__1.csv": [13],
    "tiktok_studio__follower_activity__en__1.csv": [168],
    "tiktok_studio__overview_daily__en__1.csv": [365],
    "tiktok_studio__overview_daily__es__1.csv": [7],
    "twitter__tweet_activity_excel_mangled__en__1.csv": [103],
    "x__account_overview__en__1.csv": [50],
    "youtube__table_data_content__de__1.csv": [501],
    "youtube__table_data_content__en__1.csv": [155],
}


@pytest.mark.skipif(not FOLDER.is_dir(), reason="no exports at hand")
@pytest.mark.parametrize("name", sorted(ROWS))
def test_a_real_export_comes_out_in_its_tables(name: str) -> None:
    tables = read_tables((FOLDER / name).read_bytes(), name)
    assert [len(table) for table in tables] == ROWS[name]
    for table in tables:
        assert all(len(row) == len(table.header) for row in table.rows)
        assert len(table.lines) == len(table)
