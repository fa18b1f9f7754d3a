"""The inventory at scale: what is listed, accepted with one click, marked as taken down, and what stays decided."""

import time
from datetime import date, timedelta

import numpy as np
import pandas as pd
import pytest

from smmdash.audit import Audit, Context
from smmdash.audit.campaigns import Ended
from smmdash.audit.demands import inventory_sorted
from smmdash.audit.inventory import (
    GROUPS,
    SORTS,
    STATES,
    Wanted,
    accepted,
    item_of,
    key_of,
    listed,
    removed,
    suggestions,
    with_page,
)
from smmdash.audit.model import MOST_INVENTORY, InventoryItem
from smmdash.facts import Facts, frame
from smmdash.i18n import LANGUAGES, Texts

TODAY = date(2026, 11, 21)


def facts(rows: list[dict]) -> Facts:
    table = pd.DataFrame(
        [{"network": "instagram", "account": "a", "text": "", "url": "", "line": 2} | row for row in rows]
    )
    table["date"] = pd.to_datetime(table["date"])
    table["published_at"] = table["date"].dt.tz_localize("UTC")
    return Facts(posts=frame("posts", table.assign(timed=True, source="s", tags="")))


def ago(days: int) -> date:
    return TODAY - timedelta(days=days)


SIX = facts(
    [
        {"post_id": "hit", "date": ago(300), "likes": 30.0},
        {"post_id": "weak", "date": ago(700), "likes": 4.0, "network": "vk"},
        {"post_id": "strong", "date": ago(701), "likes": 12.0, "network": "vk"},
        {"post_id": "new", "date": ago(3), "likes": 10.0, "text": "Fresh   beans\ntoday"},
        {"post_id": "event", "date": ago(60), "likes": 9.0, "text": f"Tasting on {ago(50).isoformat()}"},
        {"post_id": "dateless", "date": None, "likes": 1.0},
    ]
)


def ids(rows: pd.DataFrame) -> list[str]:
    return list(rows["post_id"])


def test_every_dated_post_has_a_suggestion_with_its_reason() -> None:
    found = suggestions(SIX, TODAY)
    told = {row.post_id: (row.suggested, row.because, row.detail) for row in found.itertuples()}
    assert told == {
        "hit": ("update", "strong_and_ageing", ""),
        "strong": ("update", "strong_and_ageing", ""),
        "event": ("outdated", "event_over", ago(50).isoformat()),
        "weak": ("outdated", "old_and_weak", ""),
        "new": ("current", "recent", ""),
    }
    assert list(found["suggested"]) == ["update", "update", "outdated", "outdated", "current"]
    assert suggestions(Facts(), TODAY).empty
    assert set(found["suggested"]) <= set(GROUPS)


def test_an_ended_campaign_makes_content_outdated() -> None:
    one = facts([{"post_id": "1", "date": ago(5), "likes": 1.0, "text": "#race"}])
    found = suggestions(one, TODAY, (Ended("race", ago(1)),))
    assert (found["suggested"][0], found["because"][0]) == ("outdated", "campaign_ended")


def test_what_is_wanted_is_listed() -> None:
    found = suggestions(SIX, TODAY)
    rows = [InventoryItem(network="vk", account="a", post_id="weak", group="current", removed=None)]
    assert ids(listed(found, rows, Wanted())) == ["hit", "strong", "event", "new"]
    assert ids(listed(found, rows, Wanted(state="decided"))) == ["weak"]
    assert list(listed(found, rows, Wanted(state="decided"))["group"]) == ["current"]
    assert len(listed(found, rows, Wanted(state="all"))) == 5
    assert ids(listed(found, [], Wanted(networks=("vk",)))) == ["strong", "weak"]
    assert ids(listed(found, [], Wanted(groups=("outdated",)))) == ["event", "weak"]
    assert ids(listed(found, [], Wanted(because="event_over"))) == ["event"]
    assert ids(listed(found, [], Wanted(sort="newest")))[0] == "new"
    assert ids(listed(found, [], Wanted(sort="oldest")))[0] == "strong"
    assert ids(listed(found, [], Wanted(sort="strongest")))[0] == "hit"
    assert ids(listed(found, [], Wanted(sort="weakest")))[0] == "weak"


def test_accepting_keeps_what_was_decided() -> None:
    found = suggestions(SIX, TODAY)
    mine = InventoryItem(network="vk", account="a", post_id="weak", group="current", reason="evergreen")
    open_row = InventoryItem(network="vk", account="a", post_id="strong", reason="ask Marta")
    by_hand = InventoryItem(title="Leaflet")
    rows, beyond = accepted(
        [mine, open_row, by_hand], listed(found, [mine, open_row, by_hand], Wanted(networks=("vk",)))
    )
    assert rows[0] == mine
    assert (rows[1].group, rows[1].reason, rows[1].suggested_because) == ("update", "ask Marta", "strong_and_ageing")
    assert rows[2] == by_hand
    assert (len(rows), beyond) == (3, 0)
    rows, _ = accepted(rows, listed(found, rows, Wanted()))
    assert {row.post_id: row.group for row in rows} == {
        "weak": "current", "strong": "update", "": "", "hit": "update", "event": "outdated", "new": "current",
    }  # fmt: skip
    assert next(row for row in rows if row.post_id == "new").title == "Fresh beans today"
    assert accepted(rows, found) == (rows, 0)


def test_what_does_not_fit_is_counted_and_the_first_come_in_first() -> None:
    found = suggestions(SIX, TODAY)
    full = [InventoryItem(title=str(place)) for place in range(MOST_INVENTORY - 2)]
    rows, beyond = accepted(full, found)
    assert (len(rows), beyond) == (MOST_INVENTORY, 3)
    assert [row.post_id for row in rows[-2:]] == ["hit", "strong"]


def test_only_what_is_outdated_or_to_be_updated_is_taken_down() -> None:
    rows = [
        InventoryItem(network="vk", account="a", post_id="1", group="outdated"),
        InventoryItem(network="vk", account="a", post_id="2", group="update", removed=ago(9)),
        InventoryItem(network="vk", account="a", post_id="3", group="current"),
        InventoryItem(network="vk", account="a", post_id="4", group="outdated"),
    ]
    keys = [key_of("vk", "a", str(place)) for place in (1, 2, 3)]
    assert [row.removed for row in removed(rows, keys, TODAY)] == [TODAY, ago(9), None, None]


def test_a_page_leaves_decisions_only() -> None:
    first, second = (item_of(post) for post in suggestions(SIX, TODAY).head(2).itertuples(index=False))
    by_hand = InventoryItem(title="Leaflet")
    rows = with_page([by_hand], [first.model_copy(update={"group": "outdated"}), second])
    assert [row.post_id for row in rows] == ["", "hit"]
    assert with_page(rows, [first, second]) == [by_hand]
    noted = second.model_copy(update={"reason": "later"})
    assert with_page(rows, [noted])[-1] == noted
    with pytest.raises(ValueError, match="at most"):
        with_page([InventoryItem(title=str(place)) for place in range(MOST_INVENTORY)], [noted])


@pytest.mark.parametrize("language", LANGUAGES)
def test_states_and_sorts_have_their_words(language: str) -> None:
    texts = Texts(language)
    keys = [f"audit_registers-state_{key}" for key in STATES] + [f"audit_registers-sort_{key}" for key in SORTS]
    assert all(texts.has(key) for key in keys)


def test_fifty_thousand_posts_take_seconds_not_minutes() -> None:
    rng = np.random.default_rng(7)
    days = pd.Timestamp(TODAY) - pd.to_timedelta(rng.integers(0, 1800, 50_000), unit="D")
    table = pd.DataFrame(
        {"post_id": np.arange(50_000).astype(str), "date": days, "likes": rng.poisson(40, 50_000) * 1.0}
    )
    table["text"] = np.where(rng.random(50_000) < 0.1, "Sale until 31 May #race", "Fresh coffee every morning #coffee")
    many = Facts(posts=frame("posts", table.assign(
        published_at=table["date"].dt.tz_localize("UTC"), network="vk", account="a", timed=True, source="s", line=2,
        url="", tags="")))  # fmt: skip
    begun = time.process_time()
    found = suggestions(many, TODAY)
    rows, beyond = accepted([], listed(found, [], Wanted()))
    assert time.process_time() - begun < 12
    assert (len(found), len(rows), beyond) == (50_000, MOST_INVENTORY, 45_000)
    assert len(listed(found, rows, Wanted())) == 45_000


def test_the_inventory_is_sorted_when_every_post_has_its_decision_as_far_as_there_is_room() -> None:
    def sorted_(rows: list[InventoryItem], posts: int) -> bool:
        return inventory_sorted(Audit(inventory=rows), Context(posts=posts))

    post, leaflet = InventoryItem(post_id="1", group="current"), InventoryItem(title="Leaflet", group="outdated")
    assert sorted_([post], 1)
    assert sorted_([leaflet], 0)
    assert not sorted_([post], 2)
    assert not sorted_([leaflet], 1)
    assert not sorted_([post, InventoryItem(title="Poster")], 1)
    full = [leaflet, *(post.model_copy(update={"post_id": str(place)}) for place in range(MOST_INVENTORY - 1))]
    assert sorted_(full, 50_000)
