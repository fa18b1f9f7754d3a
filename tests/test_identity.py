"""Accounts spelled in several ways, and posts that several exports know by different ids and addresses."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from smmdash.facts import Facts, frame, union
from smmdash.identity import Aligned, account_key, aligned, key_of_address


def upload(source: str, *rows: dict[str, object]) -> Facts:
    made = pd.DataFrame([{"network": "instagram", "account": "", "post_id": "", "url": "", **row} for row in rows])
    made = made.assign(source=source, line=range(2, len(made) + 2), timed=True, date=pd.Timestamp("2026-10-01"))
    made["published_at"] = pd.Timestamp("2026-10-01 10:00", tz="UTC")
    return Facts(posts=frame("posts", made))


def days(source: str, account: str, **measured: float) -> Facts:
    row = {"date": pd.Timestamp("2026-10-01"), "network": "vk", "account": account, "source": source, "line": 2}
    return Facts(days=frame("days", pd.DataFrame([row | measured])))


def posts(*uploads: Facts) -> pd.DataFrame:
    return union(aligned(uploads)).facts.posts


IG = "https://www.instagram.com/p/DAbc_12-xYz/"


@pytest.mark.parametrize(
    ("network", "address", "key"),
    [
        ("instagram", "https://www.instagram.com/p/DAbc_12-xYz/", "DAbc_12-xYz"),
        ("instagram", "http://instagram.com/cafe/reel/DAbc_12-xYz?igsh=1", "DAbc_12-xYz"),
        ("instagram", "https://www.instagram.com/reels/DAbc_12-xYz/", "DAbc_12-xYz"),
        ("instagram", "https://www.instagram.com/stories/cafe/3200000000000000001/", "3200000000000000001"),
        ("instagram", "https://www.instagram.com/cafe/", ""),
        ("facebook", "https://www.facebook.com/Cafe/posts/122181234567890", "122181234567890"),
        ("facebook", "https://m.facebook.com/Cafe/posts/some-words-of-it/122181234567890/?a=b", "122181234567890"),
        ("facebook", "https://www.facebook.com/reel/900000000000001/?s=1", "900000000000001"),
        ("facebook", "https://www.facebook.com/watch/?v=900000000000001&x=1", "900000000000001"),
        (
            "facebook",
            "https://www.facebook.com/permalink.php?story_fbid=pfbid02AbCdEfGhIjK&id=1000",
            "pfbid02abcdefghijk",
        ),
        ("facebook", "https://www.facebook.com/photo/?fbid=122181234567890&set=a.1", "122181234567890"),
        ("facebook", "https://www.facebook.com/Cafe", ""),
        ("vk", "https://vk.com/wall-1234_56", "wall-1234_56"),
        ("vk", "https://vk.ru/cafe?w=wall-1234_56%2Fall", "wall-1234_56"),
        ("vk", "https://vk.com/clip-1_2", "clip-1_2"),
        ("ok", "https://ok.ru/group/53000000000001/topic/157000000000002", "157000000000002"),
        ("telegram", "https://t.me/Cafe_Riga/15", "cafe_riga/15"),
        ("telegram", "https://t.me/s/cafe_riga/15?single", "cafe_riga/15"),
        ("tiktok", "https://www.tiktok.com/@cafe/video/7212345678901234567?lang=en", "7212345678901234567"),
        ("tiktok", "https://www.tiktok.com/@cafe/photo/7212345678901234567", "7212345678901234567"),
        ("youtube", "https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&t=3", "dQw4w9WgXcQ"),
        ("youtube", "https://youtu.be/dQw4w9WgXcQ?si=1", "dQw4w9WgXcQ"),
        ("youtube", "https://www.youtube.com/shorts/dQw4w9WgXcQ", "dQw4w9WgXcQ"),
        ("linkedin", "https://www.linkedin.com/feed/update/urn:li:activity:7123456789012345678", "7123456789012345678"),
        (
            "linkedin",
            "https://www.linkedin.com/posts/cafe_buns-activity-7123456789012345678-AbCd",
            "7123456789012345678",
        ),
        ("linkedin", "https://www.linkedin.com/feed/update/urn:li:ugcPost:7123456789012345678/", "7123456789012345678"),
        ("x", "https://x.com/cafe/status/1890000000000000001?s=20", "1890000000000000001"),
        ("x", "https://twitter.com/cafe/status/1890000000000000001", "1890000000000000001"),
        ("pinterest", "https://www.pinterest.co.uk/pin/buns--1234567890123/", "1234567890123"),
        ("threads", "https://www.threads.com/@cafe/post/DAbc_12-xYz", "DAbc_12-xYz"),
        ("web", "https://cafe.example/news/12345678901", ""),
    ],
)
def test_what_an_address_says(network: str, address: str, key: str) -> None:
    assert key_of_address(network, address) == key


@pytest.mark.parametrize("spelling", ["@cafe", "cafe", "Cafe", " CAFE ", "@Cafe"])
def test_an_account_is_one_however_it_is_spelled(spelling: str) -> None:
    assert account_key(spelling) == "cafe"
    joined = union(aligned([days("a", "cafe", likes=1.0), days("b", spelling, views=2.0)])).facts.days
    assert joined[["account", "likes", "views"]].to_numpy().tolist() == [["cafe", 1.0, 2.0]]


def test_one_post_by_id_in_one_export_and_by_address_in_another() -> None:
    meta = upload("meta", {"account": "cafe", "post_id": "18044000000000001", "url": IG, "likes": 5.0, "saves": 2.0})
    suite = upload("suite", {"account": "Café Riga", "post_id": "DAbc_12-xYz", "url": IG + "?utm=1", "likes": 6.0})
    made = posts(meta, suite)
    assert made[["account", "post_id", "likes", "saves"]].to_numpy().tolist() == [
        ["cafe", "18044000000000001", 6.0, 2.0]
    ]


def test_an_export_with_both_brings_together_what_has_only_one() -> None:
    ids = upload("ids", {"account": "cafe", "post_id": "18044000000000001", "likes": 1.0})
    addresses = upload("addresses", {"account": "", "post_id": "x", "url": IG, "views": 2.0})
    assert len(posts(ids, addresses)) == 2
    both = upload("both", {"account": "Cafe", "post_id": "18044000000000001", "url": IG, "reach": 3.0})
    made = posts(ids, addresses, both)
    assert made[["account", "likes", "views", "reach"]].to_numpy().tolist() == [["cafe", 1.0, 2.0, 3.0]]


def test_the_known_account_is_taken_where_the_first_export_has_none() -> None:
    made = posts(
        upload("a", {"network": "x", "account": "", "post_id": "1890000000000000001", "likes": 1.0}),
        upload("b", {"network": "x", "account": "cafe", "post_id": "1890000000000000001", "views": 1.0}),
    )
    assert made["account"].tolist() == ["cafe"]


def test_short_ids_belong_to_their_account() -> None:
    first = upload("a", {"account": "cafe", "post_id": "12", "likes": 1.0})
    second = upload("b", {"account": "bar", "post_id": "12", "likes": 2.0})
    assert len(posts(first, second)) == 2
    telegram = [
        upload(name, {"network": "telegram", "account": name, "post_id": "7", "likes": 1.0}) for name in ("one", "two")
    ]
    assert len(posts(*telegram)) == 2


def test_two_posts_of_one_upload_never_become_one() -> None:
    meta = upload(
        "meta",
        {"account": "cafe", "post_id": "18044000000000001", "url": IG, "likes": 1.0},
        {"account": "cafe", "post_id": "18044000000000002", "url": IG, "likes": 2.0},
    )
    again = upload("again", {"account": "cafe", "post_id": "18044000000000001", "url": IG, "likes": 5.0})
    made = posts(meta, again).sort_values("post_id")
    assert made["likes"].tolist() == [5.0, 2.0]


def test_what_a_later_export_replaces_is_told_under_the_posts_first_name() -> None:
    meta = upload("meta", {"account": "cafe", "post_id": "18044000000000001", "url": IG, "likes": 5.0})
    suite = upload("suite", {"account": "@Cafe", "post_id": "DAbc_12-xYz", "url": IG, "likes": 6.0})
    told = union(aligned([meta, suite])).replaced.iloc[0]
    assert (told["old"], told["new"], told["post_id"], told["account"]) == (5.0, 6.0, "18044000000000001", "cafe")


def test_what_needs_no_change_is_not_copied() -> None:
    first, second = upload("a", {"account": "cafe", "post_id": "1"}), upload("b", {"account": "bar", "post_id": "2"})
    assert [one is other for one, other in zip(aligned([first, second]), [first, second], strict=True)] == [True, True]
    assert aligned([]) == []


WAYS = st.lists(
    st.lists(
        st.tuples(st.integers(0, 4), st.sampled_from(["id", "address", "both"])), max_size=5, unique_by=lambda t: t[0]
    ),
    max_size=5,
)


@settings(max_examples=60, deadline=None)
@given(WAYS)
def test_posts_meet_exactly_where_a_chain_of_exports_links_them(ways: list[list[tuple[int, str]]]) -> None:
    """Against a plain search: names are nodes, every row links its id and its address."""
    uploads = []
    for number, rows in enumerate(ways):
        if rows:
            uploads.append(
                upload(
                    f"u{number}",
                    *(
                        {
                            "account": "cafe",
                            "post_id": f"1804400000000000{post}" if way != "address" else f"n{number}-{post}",
                            "url": f"https://instagram.com/p/Dcode_00{post}/" if way != "id" else "",
                            "likes": 1.0,
                        }
                        for post, way in rows
                    ),
                )
            )
    linked = {post for rows in ways for post, way in rows if way == "both"}
    expected = set()
    for rows in ways:
        for post, way in rows:
            expected.add((post, "" if post in linked else way))
    assert len(posts(*uploads)) == len(expected)


some_posts = st.lists(
    st.fixed_dictionaries(
        {
            "network": st.sampled_from(["instagram", "vk"]),
            "account": st.sampled_from(["", "cafe", "@Cafe", "bakery"]),
            "post_id": st.sampled_from(["1", "2", "DAbc_12-xYz", "17900000000000001", "wall-1_2", "-1_2"]),
            "url": st.sampled_from(["", IG, "https://www.instagram.com/p/EEbc_12-xYz/", "https://vk.com/wall-1_2"]),
        }
    ),
    min_size=1,
    max_size=4,
)


@settings(max_examples=150, deadline=None)
@given(st.lists(some_posts, min_size=1, max_size=4), st.lists(some_posts, min_size=1, max_size=3))
def test_adding_to_what_is_known_gives_what_looking_at_everything_gives(old, new):
    uploads = [upload(f"s{at}", *rows) for at, rows in enumerate([*old, *new])]
    before = uploads[: len(old)]
    known = Aligned(before, aligned(before))
    for so_far in range(len(old) + 1, len(uploads) + 1):  # one by one, as a drop of files does
        grown = aligned(uploads[:so_far], known)
        whole = aligned(uploads[:so_far])
        for one, other in zip(grown, whole, strict=True):
            pd.testing.assert_frame_equal(one.posts, other.posts)
        known = Aligned(uploads[:so_far], grown)
    at_once = aligned(uploads, Aligned(before, aligned(before)))
    for one, other in zip(at_once, aligned(uploads), strict=True):
        pd.testing.assert_frame_equal(one.posts, other.posts)
