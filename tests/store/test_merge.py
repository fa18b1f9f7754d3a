"""Uploads that meet: what a later one replaces, what a removed one gives back, and whose the figures are."""

from datetime import UTC, date, datetime, timedelta

import pandas as pd
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from smmdash import kpi, store
from smmdash.facts import KEYS, REPLACED, Scope, accounts, measures, within
from smmdash.importers import source_id
from smmdash.importers.answers import Answers
from smmdash.store.file import from_bytes, to_bytes

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
FIRST = date(2026, 10, 1)


def tiktok(*views: int, start: date = FIRST) -> bytes:
    rows = [f"{start + timedelta(days=day)},{count},{count // 7},{count // 3},1,0" for day, count in enumerate(views)]
    return ("Date,Video Views,Profile Views,Likes,Comments,Shares\n" + "\n".join(rows) + "\n").encode()


def posts(*rows: tuple[str, str, str, int], head: str = "Account username") -> bytes:
    lines = [f"{identity},{account},09/{day + 10}/2026 10:00,{url},IG image,{likes}"
             for day, (identity, account, url, likes) in enumerate(rows)]  # fmt: skip
    return (f"Post ID,{head},Publish time,Permalink,Post type,Likes\n" + "\n".join(lines) + "\n").encode()


def add(state: store.State, data: bytes, name: str = "a.csv", **given: object) -> tuple[store.State, store.Effect]:
    return store.add(state, data, name, now=NOW, **given)  # type: ignore[arg-type]


@pytest.fixture
def empty() -> store.State:
    return store.new("w", "Bakery", NOW)


def views(state: store.State) -> dict[str, list[float]]:
    days = state.facts.days.sort_values("date")
    return {str(name): rows["views"].tolist() for name, rows in days.groupby("account")}


# --- whose it is ------------------------------------------------------------------------------------------------------


def test_a_second_brand_without_a_name_replaces_nothing_and_is_asked(empty):
    state, _ = add(empty, tiktok(100, 200, 300, 400, 500, 600))
    state, effect = add(state, tiktok(7, 9, 8, 6, 5, 11), "Overview (1).csv")
    assert views(state) == {"": [100, 200, 300, 400, 500, 600]}
    asked = [question for question in effect.read.questions if question.required]
    assert [question.key for question in asked] == ["account"]
    assert effect.new_values == 0
    assert effect.replaced.empty
    assert "account_clash" in {note.key for note in effect.read.notes}
    assert state.sources[effect.source].read is effect.read
    named, _ = store.answer(state, effect.source, Answers(account="second"))
    assert views(named) == {"": [100, 200, 300, 400, 500, 600], "second": [7, 9, 8, 6, 5, 11]}


def test_naming_the_first_one_lets_the_second_in(empty):
    state, first = add(empty, tiktok(100, 200, 300, 400, 500, 600))
    state, second = add(state, tiktok(7, 9, 8, 6, 5, 11), "Overview (1).csv")
    state, _ = store.answer(state, first.source, Answers(account="first"))
    assert views(state) == {"": [7, 9, 8, 6, 5, 11], "first": [100, 200, 300, 400, 500, 600]}
    assert not any(question.required for question in state.sources[second.source].read.questions)


def test_removing_the_first_one_lets_the_second_in(empty):
    state, first = add(empty, tiktok(100, 200, 300, 400, 500, 600))
    state, _ = add(state, tiktok(7, 9, 8, 6, 5, 11), "Overview (1).csv")
    assert views(store.remove(state, first.source)) == {"": [7, 9, 8, 6, 5, 11]}


def test_a_later_download_of_the_same_account_is_not_asked(empty):
    state, _ = add(empty, tiktok(100, 200, 300, 400, 500, 600))
    later = tiktok(300, 400, 520, 690, 10, 20, start=FIRST + timedelta(days=2))
    state, effect = add(state, later, "Overview (1).csv")
    assert views(state) == {"": [100, 200, 300, 400, 520, 690, 10, 20]}
    assert sorted(effect.replaced["old"]) == [71.0, 85.0, 166.0, 200.0, 500.0, 600.0]


def test_an_opened_file_waits_as_the_workspace_did(empty):
    state, _ = add(empty, tiktok(100, 200, 300, 400, 500, 600))
    state, effect = add(state, tiktok(7, 9, 8, 6, 5, 11), "Overview (1).csv")
    opened = from_bytes(to_bytes(state))
    assert views(opened) == views(state)
    assert any(question.required for question in opened.sources[effect.source].read.questions)


# --- what an upload did -----------------------------------------------------------------------------------------------


def test_an_older_download_added_later_is_told(empty):
    state, newer = add(empty, tiktok(100, 200, 300, 400, 520, 700, 800))
    state, effect = add(state, tiktok(100, 200, 300, 400, 500, 600), "old.csv")
    assert views(state) == {"": [100, 200, 300, 400, 500, 600, 800]}
    assert effect.newer == (newer.source,)
    state, last = add(state, tiktok(100, 200, 300, 400, 530, 710, 800, 900), "new.csv")
    assert last.newer == ()


def test_the_same_values_again_are_a_repeat(empty):
    state, first = add(empty, tiktok(100, 200, 300))
    assert not first.repeats
    _, again = add(state, tiktok(100, 200, 300).replace(b"\n", b"\r\n"), "again.csv")
    assert again.repeats
    assert (again.new_values, again.repeated_values) == (0, 15)


# --- one post in several exports --------------------------------------------------------------------------------------

ADDRESS = "https://www.instagram.com/p/DAbc_12-xYz/"


def test_a_post_that_a_second_export_knows_by_its_address_is_one(empty):
    state, _ = add(empty, posts(("18044000000000001", "cafe", ADDRESS, 5)))
    second = posts(("DAbc_12-xYz", "@Cafe", ADDRESS + "?utm=1", 8), head="Account username")
    state, effect = add(state, second, "suite.csv")
    rows = state.facts.posts
    assert rows[["account", "post_id", "likes"]].to_numpy().tolist() == [["cafe", "18044000000000001", 8.0]]
    assert effect.replaced[["old", "new"]].to_numpy().tolist() == [[5.0, 8.0]]
    assert effect.new_values == 0
    back = store.remove(state, effect.source).facts.posts
    assert back[["account", "post_id", "likes"]].to_numpy().tolist() == [["cafe", "18044000000000001", 5.0]]


def test_an_upload_that_links_two_older_ones_joins_them(empty):
    state, _ = add(empty, posts(("18044000000000001", "cafe", "", 5)))
    state, _ = add(state, posts(("DAbc_12-xYz", "cafe", ADDRESS, 8)), "suite.csv")
    assert len(state.facts.posts) == 2
    state, _ = add(state, posts(("18044000000000001", "cafe", ADDRESS, 9)), "both.csv")
    assert state.facts.posts[["post_id", "likes"]].to_numpy().tolist() == [["18044000000000001", 9.0]]


def test_a_joint_post_of_another_account_does_not_count_for_the_brand(empty):
    joint = posts(("1", "cafe", "", 5), ("2", "market", "", 50), ("3", "cafe", "", 6))
    state, _ = add(empty, joint)
    own = within(state.facts, Scope(accounts=("instagram:cafe",))).posts
    assert (len(state.facts.posts), own["likes"].sum()) == (3, 11)
    assert accounts(state.facts) == ["instagram:cafe", "instagram:market"]


# --- any order of adding and taking away ------------------------------------------------------------------------------

FILES = [
    tiktok(100, 200, 300, 400, 500, 600),
    tiktok(100, 200, 300, 400, 510, 620, 700),
    tiktok(7, 9, 8, 6, 5, 11),
    tiktok(7, 9, 8, 6, 4, 12, 13),
    posts(("18044000000000001", "cafe", "", 5), ("18044000000000002", "cafe", ADDRESS, 6)),
    posts(("DAbc_12-xYz", "@Cafe", ADDRESS, 8)),
    posts(("18044000000000001", "CAFE", "https://www.instagram.com/reel/DZzz_99-abc/", 9)),
    posts(("DZzz_99-abc", "", "https://instagram.com/p/DZzz_99-abc/", 3)),
]


def canonical(state: store.State) -> dict[str, list[str]]:
    made = {}
    for kind in KEYS:
        rows = state.facts[kind]
        made[kind] = sorted(map(str, rows[sorted(rows.columns)].itertuples(index=False)))
        assert not rows.duplicated(list(KEYS[kind])).any()
    replaced = state.union.replaced
    made["replaced"] = sorted(map(str, replaced[list(REPLACED)].itertuples(index=False)))
    return made


STEPS = st.lists(st.tuples(st.sampled_from(["add", "remove", "name"]), st.integers(0, len(FILES) - 1)), max_size=9)


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(STEPS)
def test_a_state_is_what_its_uploads_make_of_it(steps: list[tuple[str, int]]) -> None:
    """However it came about: added, taken away, named, with figures read in between or not."""
    state = store.new("w", "Bakery", NOW)
    for number, (what, place) in enumerate(steps):
        identity = source_id(FILES[place])
        if what == "add":
            state, _ = add(state, FILES[place])
        elif identity in state.sources and what == "remove":
            state = store.remove(state, identity)
        elif identity in state.sources:
            state, _ = store.answer(state, identity, Answers(account=f"name{place % 2}"))
        if number % 2:
            _ = state.facts
    fresh = store.new("w", "Bakery", NOW)
    for upload in state.workspace.uploads:
        fresh, _ = add(fresh, state.sources[upload.id].data, upload.name, answers=upload.answers)
    assert canonical(state) == canonical(fresh)
    held = [state.sources[upload.id].read for upload in state.workspace.uploads]
    assert [one.facts.is_empty for one in held] == [
        fresh.sources[upload.id].read.facts.is_empty for upload in state.workspace.uploads
    ]
    known = sum(int(one.facts.posts[measures(one.facts.posts, "posts")].notna().to_numpy().sum()) for one in held)
    assert len(state.facts.posts) <= known
    assert isinstance(state.union.replaced, pd.DataFrame)


HEAD = "Post ID,Account username,Description,Publish time,Permalink,Post type,Views,Reach,Likes\n"


def instagram(*accounts: str, first: int = 1) -> bytes:
    rows = (
        f"{17890000000000000 + at},{account},x,10/{1 + at % 28:02d}/2026 10:00,"
        f"https://www.instagram.com/p/C{at:010d}/,IG image,10,10,1\n"
        for at, account in enumerate(accounts, start=first)
    )
    return (HEAD + "".join(rows)).encode()


def posts_counted(state: store.State, **scope: tuple[str, ...]) -> float:
    year = (date(2026, 1, 1), date(2026, 11, 21))
    return kpi.value(state.facts, "posts", *year, scope=Scope(**scope), today=date(2026, 11, 21)).number


def test_guests_in_joint_posts_stay_out_of_totals_until_a_file_of_their_own_comes() -> None:
    state, effect = store.add(store.new("w", "Bakery", NOW), instagram(*["cafe"] * 20, "market"), "a.csv", now=NOW)
    assert "collab_apart" in {note.key for note in effect.read.tables[0].notes}
    assert state.facts.guests == {("instagram", "market")}
    assert posts_counted(state) == posts_counted(state, networks=("instagram",)) == 20
    assert posts_counted(state, accounts=("instagram:market",)) == 1
    assert from_bytes(to_bytes(state)).facts.guests == state.facts.guests
    both, effect = store.add(state, instagram("Market", "Market", first=50), "b.csv", now=NOW)
    assert both.facts.guests == frozenset()
    assert posts_counted(both) == 23
    assert store.remove(both, effect.source).facts.guests == state.facts.guests


def test_two_accounts_of_one_file_are_no_guests_of_each_other() -> None:
    state, effect = store.add(store.new("w", "Bakery", NOW), instagram(*["cafe"] * 20, *["bar"] * 5), "a.csv", now=NOW)
    assert "collab" in {note.key for note in effect.read.tables[0].notes}
    assert posts_counted(state) == 25
