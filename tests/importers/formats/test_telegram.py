"""Telegram by TGStat: a stock of subscribers, views that are called reach, rates that are nobody's measure."""

import datetime as dt
from typing import Any

import pytest

from smmdash.importers import Answers, Import, read_export
from smmdash.metrics import MEASURES


def read(text: str, name: str = "tgstat.csv", **given: Any) -> Import:
    given = {"answers": Answers(confirm="yes"), "today": dt.date(2026, 11, 21), **given}
    return read_export(text.encode(), name, **given)


CHANNEL = """Дата;Подписчики;Подписались;Отписались;Просмотры;Пересылки;Средний охват поста;Дневной охват;ERR, %
01.11.2026;1000;12;2;400;3;380;900;38
02.11.2026;1010;15;5;;4;370;880;36,6
"""


def test_subscribers_are_a_stock_and_forwards_are_shares() -> None:
    measures = read(CHANNEL).tables[0].measures
    assert (measures["followers"].sum, measures["followers"].last) == (None, 1010)
    assert (measures["shares"].sum, measures["followers_gained"].sum, measures["followers_lost"].sum) == (7, 27, 7)
    assert (measures["views"].sum, measures["views"].missing) == (400, 1)


def test_reach_in_telegram_is_views_and_never_reach() -> None:
    found = read(CHANNEL)
    assert "reach" not in found.facts.days
    assert not {"err", "er"} & set(MEASURES)
    assert set(found.tables[0].measures) <= set(MEASURES)
    assert found.tables[0].unused == ("Средний охват поста", "Дневной охват", "ERR, %")


def test_posts_name_their_channel_and_short_figures_are_whole() -> None:
    text = "Ссылка на пост,Дата публикации,Просмотры,Пересылки,Реакции,ERR\n"
    text += "https://t.me/rogalik/7,01.11.2026 10:00,1.2K,3,40,12%\nt.me/rogalik/8,02.11.2026 11:00,900,1,20,9%\n"
    found = read(text)
    posts = found.facts.posts
    assert (found.format, found.network) == ("tgstat_posts", "telegram")
    assert posts["account"].str.lstrip("@").tolist() == ["rogalik", "rogalik"]
    assert posts["views"].tolist() == [1200, 900]
    assert posts["likes"].tolist() == [40, 20]
    assert posts["url"].tolist() == ["https://t.me/rogalik/7", "https://t.me/rogalik/8"]


CHANNELS = """Канал;Подписчики;Средний охват поста;ERR, %;Индекс цитирования
Рогалик;1 000;380;38;1,2
Крендель;2 500;400;16;2,5
Крендель;2 600;400;16;2,5
;90;1;1;1
"""


def test_a_list_of_channels_is_of_competitors_but_for_ones_own() -> None:
    unnamed = read(CHANNELS)
    assert unnamed.facts.days.empty
    assert set(unnamed.facts.periods["owner"]) == {"competitor"}
    named = read(CHANNELS, answers=Answers(confirm="yes", account="Рогалик"))
    assert named.facts.days[["account", "followers"]].values.tolist() == [["Рогалик", 1000]]
    others = named.facts.periods.query("measure == 'followers'")
    assert others[["account", "owner", "value"]].values.tolist() == [["Крендель", "competitor", 2600]]
    assert [(row.line, row.reason) for row in named.tables[0].rejected] == [(3, "duplicate"), (5, "no_account")]


def test_a_level_counts_on_the_last_day_that_the_name_states() -> None:
    answers = Answers(confirm="yes", account="Рогалик")
    dated = read(CHANNELS, "channels_2026-10-01_2026-10-31.csv", answers=answers)
    assert dated.facts.days["date"].astype(str).tolist() == ["2026-10-31"]
    undated = read(CHANNELS, answers=answers)
    assert undated.facts.days["date"].astype(str).tolist() == ["2026-11-21"]
    assert {"stock_undated", "figure_undated"} <= {note.key for note in undated.tables[0].notes}


@pytest.mark.parametrize(
    "head",
    [
        "Date,Subscribers,Average post reach,ERR %,Forwards",
        "period,participants_count,avg_post_reach,err_percent,forwards_count",
    ],
)
def test_english_words_and_names_of_the_api(head: str) -> None:
    measures = read(f"{head}\n2026-11-01,1000,380,38,5\n2026-11-02,1010,381,38,6\n").tables[0].measures
    assert (measures["followers"].last, measures["shares"].sum) == (1010, 11)
    assert "reach" not in measures
