"""LiveDune, Popsters and Odnoklassniki: several networks in a file, rates that stay out, parts of reach."""

import datetime as dt
from typing import Any

import pytest

from smmdash.importers import Answers, Import, read_export


def read(text: str, name: str = "suite.csv", **given: Any) -> Import:
    given = {"answers": Answers(confirm="yes"), "today": dt.date(2026, 11, 21), **given}
    return read_export(text.encode(), name, **given)


ACCOUNTS = """Период: 01.10.2026 - 31.10.2026

Аккаунт,Социальная сеть,Подписчики,Прирост,Постов,Лайки,Охват,"ER, %"
Рогалик,ВКонтакте,1000,20,12,300,5000,4.1
Рогалик,Telegram,500,-3,10,90,,2
Крендель,VK,70,1,3,9,100,1
Рогалик,Мастодонт,5,1,3,9,100,1
,VK,5,1,3,9,100,1
"""


def test_accounts_have_levels_at_the_end_and_figures_of_the_period() -> None:
    found = read(ACCOUNTS)
    (table,) = found.tables
    assert (found.format, table.rows_read) == ("livedune_accounts", 3)
    assert [(row.line, row.reason) for row in table.rejected] == [(7, "network_unknown"), (8, "no_account")]
    levels = found.facts.days
    assert levels[["network", "account", "followers"]].values.tolist() == [
        ["vk", "Рогалик", 1000], ["telegram", "Рогалик", 500], ["vk", "Крендель", 70],
    ]  # fmt: skip
    assert set(levels["date"].astype(str)) == {"2026-10-31"}
    periods = found.facts.periods
    assert set(periods["start"].astype(str)) == {"2026-10-01"}
    likes = periods.query("measure == 'likes'")
    assert likes[["network", "account", "value"]].values.tolist() == [
        ["vk", "Рогалик", 300], ["telegram", "Рогалик", 90], ["vk", "Крендель", 9],
    ]  # fmt: skip
    assert set(periods["owner"]) == {"own"}
    assert "followers" not in set(periods["measure"])
    assert table.measures["followers"].last == 1570


def test_a_change_of_followers_is_a_gain_or_a_loss() -> None:
    found = read(ACCOUNTS)
    periods = found.facts.periods
    assert periods.query("measure == 'followers_gained'")["value"].tolist() == [20, 0, 1]
    assert periods.query("measure == 'followers_lost'")["value"].tolist() == [0, 3, 0]
    assert "net_split" in {note.key for note in found.tables[0].notes}


def test_a_growth_in_percent_is_no_count() -> None:
    found = read(ACCOUNTS.replace(",20,12,", ",2%,12,").replace(",-3,10", ",-0.6%,10").replace(",1,3,", ",1%,3,"))
    assert not {"followers_gained", "followers_lost"} & set(found.tables[0].measures)
    assert "Прирост" in found.tables[0].unused
    assert found.tables[0].measures["likes"].sum == 399


@pytest.mark.parametrize("rate", ["ER", "ER, %", "ERViews", "ERReach, %", "ERV", "Динамика ER"])
def test_rates_are_never_measures(rate: str) -> None:
    text = (
        f'Ссылка,Дата,Аккаунт,Лайки,Реакции,Просмотры,"{rate}"\nhttps://vk.com/wall-1_2,01.11.2026,Рогалик,5,9,70,1.5\n'
    )
    found = read(text)
    assert found.format == "livedune_posts"
    assert rate in found.tables[0].unused
    assert set(found.tables[0].measures) == {"likes", "engagements", "views"}


def test_the_workbook_of_posts_by_the_names_of_the_api() -> None:
    text = "id,url,created,views,account_id\n9,https://t.me/rogalik/1,2026-07-01,250,5\n8,https://vk.com/wall-1_2,2026-07-02,9,6\n"
    found = read(text)
    assert found.format == "livedune_posts"
    assert dict(zip(found.facts.posts["network"], found.facts.posts["views"], strict=True)) == {
        "telegram": 250,
        "vk": 9,
    }


POPSTERS = """Url,Text,Author,Дата,Лайки,Репосты,Комментарии,Просмотры,ER,LR,TR
https://vk.com/wall-1_2,раз,Имя Фамилия,01.11.2026 10:00:00,5,1,2,70,0.1,0.05,0.01
https://vk.com/wall-1_2,раз,Имя Фамилия,01.11.2026 10:00:00,6,1,2,75,0.1,0.05,0.01
https://t.me/rogalik/2,два,Имя Фамилия,02.11.2026 10:00:00,7,1,2,80,0.1,0.05,0.01
https://www.youtube.com/watch?v=abcDEF12345,три,,03.11.2026 10:00:00,8,1,2,90,0.1,0.05,0.01
https://www.youtube.com/watch?v=xyzDEF12345,ещё,,03.11.2026 10:00:00,9,1,2,95,0.1,0.05,0.01
https://www.instagram.com/p/Ab_c-1/,шесть,,04.11.2026 10:00:00,10,,2,,0.1,0.05,0.01
https://example.lv/2,семь,,04.11.2026 10:00:00,10,,2,,0.1,0.05,0.01
"""


def test_popsters_tells_networks_by_the_address() -> None:
    found = read(POPSTERS)
    posts = found.facts.posts
    assert found.format == "popsters_posts"
    assert posts[["network", "post_id"]].values.tolist() == [
        ["vk", "wall-1_2"], ["telegram", "2"], ["youtube", "abcDEF12345"], ["youtube", "xyzDEF12345"],
        ["instagram", "Ab_c-1"],
    ]  # fmt: skip
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [(2, "duplicate"), (8, "network_unknown")]
    assert posts["views"].isna().tolist() == [False, False, False, False, True]
    assert posts["likes"].tolist() == [6, 7, 8, 9, 10]


def test_authors_are_not_kept() -> None:
    found = read(POPSTERS)
    assert "Имя" not in found.facts.posts.to_csv()
    assert not any("author" in str(name).casefold() for name in found.facts.posts)


def test_odnoklassniki_count_classes_and_only_whole_reach() -> None:
    text = "Дата;Охват;Органический охват;Виральный охват;Классы;Поделились;Участники;Вступили;Вышли\n"
    found = read(text + "01.11.2026;900;700;200;5;2;100;4;1\n02.11.2026;;700;200;6;3;103;4;1\n")
    measures = found.tables[0].measures
    assert (found.format, found.network) == ("ok_group", "ok")
    assert (measures["reach"].sum, measures["reach"].missing) == (900, 1)
    assert (measures["likes"].sum, measures["shares"].sum, measures["followers"].last) == (11, 5, 103)
    posts = read("Ссылка;Дата;Текст;Охват;Классы\nhttps://ok.ru/group/1/topic/77;01.11.2026;а;5;3\n")
    assert (posts.format, posts.facts.posts["post_id"].tolist()) == ("ok_posts", ["77"])


@pytest.mark.parametrize(
    "head",
    [
        "Дата;Подписчики;Просмотры;Лайки;Комментарии;Репосты",
        "Дата;Охват;Просмотры;Лайки;Комментарии;Репосты",
        "Дата;Участники;Охват;Комментарии;Просмотры;Лайки",
        "Date;Followers;Views;Likes;Comments;Shares",
    ],
)
def test_words_that_every_network_uses_name_none(head: str) -> None:
    found = read(f"{head}\n01.11.2026;100;70;5;2;1\n02.11.2026;101;71;6;3;1\n")
    assert found.format == ""
    assert found.facts.is_empty
    assert [question.key for question in found.questions] == ["mapping"]
