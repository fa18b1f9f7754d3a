from datetime import UTC, datetime

import pytest

from smmdash import store
from smmdash.facts import measures
from smmdash.importers import read_export, source_id
from smmdash.importers.answers import Answers
from smmdash.store.state import in_timezone, with_workspace

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
HEAD = (
    "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,"
    "Create Post,Video views,Media views\n"
)
OLD = (
    HEAD + '"Mon, Nov 16, 2026",100,5,9,1,0,3,1,0,1,2,1,0,0\n"Tue, Nov 17, 2026",200,6,9,1,0,4,1,0,1,2,1,0,0\n'
).encode()
NEW = (
    HEAD + '"Tue, Nov 17, 2026",250,6,9,1,0,4,1,0,1,2,1,0,0\n"Wed, Nov 18, 2026",300,7,9,1,0,5,1,0,1,2,1,0,0\n'
).encode()


@pytest.fixture
def empty() -> store.State:
    return store.new("w", "Bakery", NOW)


def impressions(state: store.State) -> dict[str, float]:
    days = state.facts.days
    return dict(zip(days["date"].dt.strftime("%d"), days["impressions"], strict=True))


def test_an_added_export_becomes_facts(empty):
    state, effect = store.add(empty, OLD, "x.csv", now=NOW)
    assert effect.kind == "added"
    assert impressions(state) == {"16": 100, "17": 200}
    assert effect.new_values > 0
    assert empty.workspace.uploads == []


def test_the_same_file_twice_changes_nothing(empty):
    state, _ = store.add(empty, OLD, "x.csv", now=NOW)
    again, effect = store.add(state, OLD, "x (1).csv", now=NOW)
    assert effect.kind == "same"
    assert again is state


def test_a_newer_overlapping_file_wins_and_says_what_differed(empty):
    state, _ = store.add(empty, OLD, "x.csv", now=NOW)
    state, effect = store.add(state, NEW, "x (1).csv", now=NOW)
    assert impressions(state) == {"16": 100, "17": 250, "18": 300}
    assert list(effect.replaced["measure"]) == ["impressions"]
    assert (effect.replaced["old"].item(), effect.replaced["new"].item()) == (200, 250)
    own = read_export(NEW, "x.csv", today=NOW.date()).facts.days
    per_day = int(own[measures(own, "days")].notna().sum(axis=1).iloc[0])
    assert effect.new_values == per_day
    assert effect.repeated_values == per_day - 1


def test_removing_an_upload_brings_back_what_it_replaced(empty):
    state, _ = store.add(empty, OLD, "x.csv", now=NOW)
    state, effect = store.add(state, NEW, "x (1).csv", now=NOW)
    back = store.remove(state, effect.source)
    assert impressions(back) == {"16": 100, "17": 200}
    assert back.union.replaced.empty


def test_what_cannot_be_read_is_not_kept(empty):
    state, effect = store.add(empty, b"\x89PNG\r\n\x1a\n" + bytes(200), "photo.csv", now=NOW)
    assert effect.kind == "refused"
    assert effect.read.error is not None
    assert state is empty


def test_what_holds_nothing_we_use_is_not_kept(empty):
    state, effect = store.add(empty, b"Colour,Taste\nred,sweet\nblue,sour\n", "list.csv", now=NOW)
    assert effect.kind == "unused"
    assert effect.read.tables[0].unused == ("Colour", "Taste")
    assert state is empty


def test_an_answer_reads_the_upload_again_in_its_place(empty):
    state, first = store.add(empty, OLD, "x.csv", now=NOW)
    state, _ = store.add(state, NEW, "x (1).csv", now=NOW)
    state, effect = store.answer(state, first.source, Answers(account="bakery"))
    assert effect.kind == "answered"
    assert state.workspace.uploads[0].id == first.source
    assert set(state.facts.days["account"]) == {"bakery", ""}


def test_editing_the_document_shares_the_facts(empty):
    state, _ = store.add(empty, OLD, "x.csv", now=NOW)
    joined = state.union
    edited = with_workspace(state, state.workspace.model_copy(update={"name": "Other"}))
    assert edited.union is joined


def test_another_time_zone_reads_everything_anew(empty):
    state, effect = store.add(empty, OLD, "x.csv", now=NOW)
    moved = in_timezone(state, "Europe/Riga")
    assert moved.workspace.timezone == "Europe/Riga"
    assert moved.sources[effect.source].data == OLD
    assert source_id(OLD) == effect.source


def test_an_upload_counts_on_the_day_of_the_workspace_not_of_utc():
    yearless = b'"Date","Video Views","Profile Views","Likes","Comments","Shares"\n"January 1","7","1","1","1","1"\n'
    night = datetime(2026, 12, 31, 22, 30, tzinfo=UTC)  # half past midnight of 1 January in Riga
    state, _ = store.add(store.new("w", "Bakery", night, timezone="Europe/Riga"), yearless, "Overview.csv", now=night)
    assert [day.date().isoformat() for day in state.facts.days["date"]] == ["2027-01-01"]
    evening = datetime(2026, 11, 21, 1, tzinfo=UTC)  # still the 20th in Los Angeles
    undated = 'sep=,\n"Facebook followers"\n"FB_PAGE,FOLLOW,UNIQUE_USERS"\n"30222"\n'.encode("utf-16")
    west = store.new("w", "Bakery", evening, timezone="America/Los_Angeles")
    state, _ = store.add(west, undated, "Audience.csv", now=evening)
    assert [day.date().isoformat() for day in state.facts.days["date"]] == ["2026-11-20"]


def test_adding_one_by_one_joins_as_joining_all_at_once_does(empty):
    opened, _ = store.add(empty, OLD, "x.csv", now=NOW)
    assert opened.union.facts.days["impressions"].sum() == 300  # joined, so the next ones are joined to it
    grown, _ = store.add(opened, NEW, "y.csv", now=NOW)
    grown, _ = store.add(grown, NEW.replace(b",250,", b",260,"), "z.csv", now=NOW)
    grown = with_workspace(grown, grown.workspace.model_copy(update={"name": "Other"}))
    assert grown.before is not None
    assert grown.before.union is opened.union
    fresh = store.State(grown.workspace, grown.sources)
    assert impressions(grown) == impressions(fresh) == {"16": 100, "17": 260, "18": 300}
    assert len(grown.union.replaced) == len(fresh.union.replaced) == 2
    assert store.remove(grown, grown.workspace.uploads[-1].id).facts.days["impressions"].sum() == 650
