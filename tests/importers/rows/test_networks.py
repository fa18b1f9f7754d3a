"""The network of each row: named in a cell in any language, or by the address of the post."""

import datetime as dt
from typing import Any

import pyarrow as pa
import pytest

from smmdash.importers import Answers, Import, read_export, recognise
from smmdash.importers.declaration import ExportFormat, Layout, known, measure, role, signature
from smmdash.importers.network_names import network_named, network_of_address
from smmdash.importers.rows.addresses import accounts_in, addresses_in, ids_in
from smmdash.metrics import SOCIAL_NETWORKS

COLUMNS = (
    role("date", en="Date"), role("network", en="Network"), role("account", en="Profile"), role("url", en="Link"),
    measure("likes", en="Likes"), measure("followers", en="Followers"), measure("reach", en="Reach"), known(en="ER"),
)  # fmt: skip
SUITE = {
    "posts": Layout("posts", COLUMNS, signature(("Link", "Likes"))),
    "days": Layout("days", COLUMNS, signature(("Date", "Network", "Likes"), ("Date", "Network", "Followers"))),
}


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> Any:
    def reading(kind: str, text: str, **given: Any) -> Import:
        suite = ExportFormat("x_posts", "", (SUITE[kind],))
        monkeypatch.setattr(recognise, "FORMATS", {"x_posts": suite})
        return read_export(text.encode(), "suite.csv", today=dt.date(2026, 11, 21), **given)

    return reading


@pytest.mark.parametrize(
    ("cell", "network"),
    [
        ("ВКонтакте", "vk"), ("VK", "vk"), ("vk.com", "vk"), ("Группа ВК", "vk"), ("Сообщество VK", "vk"),
        ("Одноклассники", "ok"), ("OK.ru", "ok"), ("Telegram", "telegram"), ("Телеграм-канал", "telegram"),
        ("X (Twitter)", "x"), ("X / Twitter", "x"), ("Twitter/X", "x"), ("twitter", "x"), ("X", "x"),
        ("Facebook Page", "facebook"), ("FB", "facebook"), ("Instagram Business", "instagram"),
        ("Instagram-профиль", "instagram"), ("Профиль Instagram", "instagram"), ("Инстаграм", "instagram"),
        ("LinkedIn Company Page", "linkedin"), ("YouTube Channel", "youtube"), ("Canal do YouTube", "youtube"),
        ("TikTok", "tiktok"), ("Pinterest", "pinterest"), ("Threads", "threads"),
        ("https://www.instagram.com/p/abc/", "instagram"), ("facebook lapa", "facebook"),
        ("Bluesky", ""), ("Google Business Profile", ""), ("Facebook & Instagram", ""), ("", ""), ("ok, thanks", ""),
        ("https://example.lv/vk.com", ""),
    ],
)  # fmt: skip
def test_networks_are_known_by_any_of_their_names(cell: str, network: str) -> None:
    assert network_named(cell) == network


@pytest.mark.parametrize(
    ("address", "network"),
    [
        ("https://vk.com/wall-1_2", "vk"), ("m.vk.com/wall-1_2", "vk"), ("https://t.me/rogalik/5", "telegram"),
        ("http://ok.ru/group/5/topic/6", "ok"), ("https://www.youtube.com/watch?v=a", "youtube"),
        ("https://youtu.be/a", "youtube"), ("https://x.com/shop/status/1", "x"),
        ("https://lv.pinterest.com/pin/1", "pinterest"),
        ("https://www.pinterest.co.uk/pin/1/", "pinterest"), ("https://pinterest.example.com/pin/1", ""),
        ("https://notvk.com/wall-1_2", ""), ("https://vk.com.example.org/", ""), ("wall-1_2", ""), ("vk", ""),
    ],
)  # fmt: skip
def test_addresses_name_their_network(address: str, network: str) -> None:
    assert network_of_address(address) == network


def test_every_social_network_has_a_name_and_an_address() -> None:
    assert {network_named(network) for network in SOCIAL_NETWORKS} == set(SOCIAL_NETWORKS)


def test_ids_and_accounts_are_read_from_addresses() -> None:
    cells = {
        "https://vk.com/club12?w=wall-12_35": ("wall-12_35", ""),
        "https://www.youtube.com/watch?v=abcDEF12345": ("abcDEF12345", ""),
        "https://youtu.be/abc?si=1": ("abc", ""),
        "https://t.me/rogalik/45": ("45", "rogalik"),
        "https://t.me/c/123456/78": ("78", "123456"),
        "t.me/s/rogalik/45?single": ("45", "rogalik"),
        "https://www.facebook.com/permalink.php?story_fbid=pfb1&id=9": ("pfb1", ""),
        "https://www.tiktok.com/@shop/video/123": ("123", "shop"),
        "https://x.com/shop/status/9?s=20": ("9", "shop"),
        "https://www.instagram.com/p/Abc-_1/": ("Abc-_1", ""),
        "deleted": ("", ""),
        "a note. With/a slash": ("", ""),
    }
    given = pa.array(list(cells))
    assert list(zip(ids_in(given).to_pylist(), accounts_in(given).to_pylist(), strict=True)) == list(cells.values())
    bare = pa.array(["vk.com/wall-1_2", "https://vk.com/wall-1_2", "www.shop.lv", "deleted", "javascript:alert(1)"])
    assert addresses_in(bare).to_pylist() == [
        "https://vk.com/wall-1_2",
        "https://vk.com/wall-1_2",
        "www.shop.lv",
        "",
        "",
    ]


POSTS = """Date,Network,Link,Likes,ER
2026-11-02,ВКонтакте,https://vk.com/wall-1_7,5,0.1
2026-11-03,Telegram,https://t.me/rogalik/7,6,0.1
2026-11-04,,https://ok.ru/group/1/topic/7,7,0.1
2026-11-05,Bluesky,https://vk.com/wall-1_8,8,0.1
2026-11-06,,https://example.lv/7,9,0.1
"""


def test_posts_of_several_networks_keep_theirs(read: Any) -> None:
    found = read("posts", POSTS)
    posts = found.facts.posts
    assert dict(zip(posts["network"], posts["likes"], strict=True)) == {"vk": 5, "telegram": 6, "ok": 7}
    assert posts["account"].tolist() == ["", "rogalik", ""]
    assert [(row.line, row.reason) for row in found.tables[0].rejected] == [
        (5, "network_unknown"),
        (6, "network_unknown"),
    ]
    assert [question.key for question in found.questions] == ["account"]
    assert found.network == ""


def test_an_answer_is_the_network_of_rows_that_name_none(read: Any) -> None:
    found = read("posts", POSTS + "2026-11-07,,post-9,10,0.1\n", answers=Answers(network="facebook"))
    assert found.facts.posts["network"].tolist() == ["vk", "telegram", "ok"]
    text = "Date,Network,Profile,Likes,Followers\n2026-11-02,VK,a,5,1\n2026-11-02,,b,6,2\n"
    found = read("days", text, answers=Answers(network="facebook"))
    assert found.facts.days["network"].tolist() == ["vk", "facebook"]


def test_one_network_in_every_row_is_the_files(read: Any) -> None:
    found = read("posts", "Date,Link,Likes,ER\n2026-11-02,https://t.me/rogalik/7,5,1\n2026-11-03,t.me/rogalik/8,6,1\n")
    assert (found.network, found.tables[0].account, found.questions) == ("telegram", "rogalik", ())


def test_where_nothing_names_a_network_it_is_asked(read: Any) -> None:
    text = "Date,Network,Likes,Followers,ER\n2026-11-02,,5,1,1\n2026-11-03,,6,2,1\n"
    found = read("days", text)
    assert [question.key for question in found.questions if question.required] == ["network"]
    assert found.facts.is_empty
    assert read("days", text, answers=Answers(network="ok")).facts.days["network"].tolist() == ["ok", "ok"]


def test_an_answer_never_names_an_unknown_network(read: Any) -> None:
    text = "Date,Network,Likes,Followers,ER\n2026-11-02,Bluesky,5,1,1\n"
    found = read("days", text, answers=Answers(network="ok"))
    assert [row.reason for row in found.tables[0].rejected] == ["network_unknown"]


DAYS = """Date,Network,Profile,Likes,Followers,Reach
2026-11-02,VK,Rogalik,5,100,9
2026-11-02,Telegram,Rogalik,6,50,8
2026-11-02,VK,Krendel,7,10,7
2026-11-03,VK,Rogalik,1,101,6
2026-11-03,VK,Rogalik,2,102,5
"""


def test_a_day_is_one_of_each_network_and_account(read: Any) -> None:
    found = read("days", DAYS)
    table = found.tables[0]
    assert [(row.line, row.reason) for row in table.rejected] == [(5, "duplicate")]
    assert found.facts.days[["network", "account"]].value_counts().to_dict() == {
        ("vk", "Rogalik"): 2, ("vk", "Krendel"): 1, ("telegram", "Rogalik"): 1,
    }  # fmt: skip
    assert (table.measures["likes"].sum, table.measures["likes"].last) == (20, 2)
    assert (table.measures["followers"].sum, table.measures["followers"].last) == (None, 102 + 50 + 10)
    assert table.account == "Rogalik"


def test_networks_in_headers_are_known_however_blanks_are_written() -> None:
    header = "Date (GMT),Post impressions > Social network\u00a0-\u00a0X ,Followers > Social network - Instagram\n"
    data = f"{header}2026-11-01 00:00:00,5,70\n2026-11-02 00:00:00,6,71\n".encode()
    found = read_export(data, "h.csv", today=dt.date(2026, 11, 21), answers=Answers(account="velo"))
    days = found.facts.days.set_index("network")
    assert days.loc["x", "impressions"].sum() == 11
    assert days.loc["instagram", "followers"].tolist() == [70, 71]
