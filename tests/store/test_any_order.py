"""Whatever is done to a workspace in whatever order: it never raises, and what is saved opens as the same."""

from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any

import pandas as pd
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from smmdash import facts as f
from smmdash import store
from smmdash.importers import Import, source_id
from smmdash.importers.answers import Answers
from smmdash.importers.mapping import MappedColumn, Mapping, fingerprint
from smmdash.store import file, mappings
from smmdash.store.changes import History
from smmdash.store.drop import begin, step
from smmdash.store.state import day_added, in_timezone, read_upload

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
SAMPLES = Path(__file__).resolve().parents[2] / "sample_data"
OWN = "Post link,Published on,Hearts,Contact e-mail,Talk\n" + "".join(
    f"https://ex.com/p/{day},{day:02d}.05.2026,{day * 7},anna{day}@example.com,{day}\n" for day in range(1, 25)
)
FILES = {name: (SAMPLES / name).read_bytes() for name in (
    "zendesk_tickets.csv", "hubspot_deals.csv", "tiktok_overview.csv", "tiktok_viewers.csv", "meta_instagram_posts.csv",
    "vk_community.csv", "metricool_days.csv", "google_ads.csv",
)} | {"own.csv": OWN.encode(), "torn.csv": OWN.encode()[:400], "nothing.csv": b"\x00\x01"}  # fmt: skip
HEADERS = OWN.partition("\n")[0].split(",")

answers = st.builds(
    Answers,
    network=st.sampled_from(["", "instagram", "web"]),
    account=st.sampled_from(["", "cafe", "@Cafe"]),
    order=st.sampled_from(["", "dmy", "mdy"]),
    decimal=st.sampled_from(["", ".", ","]),
    encoding=st.sampled_from(["", "", "cp1251", "cp1257", "utf-16", "utf-8"]),
    confirm=st.sampled_from(["", "yes"]),
)
meanings = st.sampled_from(["ignore", "date", "url", "id", "text", "segment", "measure:likes", "measure:comments"])
own_mappings = st.builds(
    lambda number, kind, meant, order: Mapping(
        id=f"m{number}", fingerprint=fingerprint(HEADERS), kind=kind, network="instagram", account="cafe", order=order,
        dimension="age",
        columns=[MappedColumn(header=name).meant(one) for name, one in zip(HEADERS, meant, strict=True)],
    ),
    st.integers(0, 2), st.sampled_from(["days", "posts", "segments"]), st.one_of(
        st.just(["url", "date", "measure:likes", "ignore", "ignore"]), st.lists(meanings, min_size=5, max_size=5)
    ),
    st.sampled_from(["", "dmy", "mdy"]),
)  # fmt: skip
which = st.integers(0, 5)
actions = st.one_of(
    st.tuples(st.just("add"), st.sampled_from(["own.csv", *sorted(FILES)])),
    st.tuples(st.just("answer"), which, answers),
    st.tuples(st.just("replace"), which, st.sampled_from(sorted(FILES))),
    st.tuples(st.just("remove"), which),
    st.tuples(st.just("zone"), st.sampled_from(["UTC", "Europe/Riga", "Asia/Tokyo"])),
    st.tuples(st.just("map"), own_mappings),
    st.tuples(st.just("unmap"), which),
    st.tuples(st.sampled_from(["undo", "redo"])),
)


class Dropped:
    def __init__(self, name: str) -> None:
        self.name, self.size = name, len(FILES[name])

    def getvalue(self) -> bytes:
        return FILES[self.name]


_READ: dict[Any, Import] = {}


def read(data: bytes, upload: store.Upload, timezone: str, known: Any = ()) -> Import:
    key = (data, upload.name, upload.answers.model_dump_json(), day_added(upload, timezone), timezone,
           tuple(mapping.reading_key for mapping in known))  # fmt: skip
    if key not in _READ:
        _READ[key] = read_upload(data, upload, timezone, known)
    return _READ[key]


def done(history: History, action: tuple[Any, ...]) -> History:
    state, (kind, *given) = history.present, action
    if kind in ("undo", "redo"):
        return history.undone() if kind == "undo" else history.redone()
    if kind == "add":
        made, effect = store.add(state, FILES[given[0]], given[0], now=NOW, read=read)
        if effect.kind == "added":
            assert store.add(made, FILES[given[0]], given[0], now=NOW, read=read)[1].kind == "same"
            assert rows(store.remove(made, effect.source)) == rows(state)
        return history.changed(made, kind)
    if kind == "zone":
        return history.changed(in_timezone(state, given[0], read=read), kind)
    if kind == "map":
        return history.changed(mappings.save(state, given[0], read=read)[0], kind)
    items = state.workspace.mappings if kind == "unmap" else state.workspace.uploads
    if not items:
        return history
    chosen = items[given[0] % len(items)].id
    if kind == "unmap":
        return history.changed(mappings.remove(state, chosen, read=read), kind)
    if kind == "remove":
        return history.changed(store.remove(state, chosen), kind)
    if kind == "answer":
        return history.changed(store.answer(state, chosen, given[1], read=read)[0], kind)
    drop = step(begin(state, [Dropped(given[1])], replaces=chosen), now=NOW, read=read, most_bytes=10**9)
    return history.changed(drop.state, kind)


def rows(state: store.State) -> dict[str, list[str]]:
    """All facts as texts in a fixed order; columns without a figure tell nothing."""
    return {kind: texts(state.facts[kind], kind) for kind in f.KEYS}


def texts(frame: pd.DataFrame, kind: str) -> list[str]:
    names = sorted(name for name in frame if name in f.COLUMNS[kind] or frame[name].notna().any())
    return sorted(map(repr, frame[names].to_dict("records"))) if len(frame) else []


@cache
def beginning() -> store.State:
    return store.new("w", "Bakery", NOW)


POSTS = Mapping(
    id="m0", fingerprint=fingerprint(HEADERS), kind="posts", network="instagram", account="cafe", order="dmy",
    columns=[
        MappedColumn(header=name).meant(meant)
        for name, meant in zip(HEADERS, ("url", "date", "measure:likes", "ignore", "ignore"), strict=True)
    ],
)  # fmt: skip


@example([
    ("add", "own.csv"), ("map", POSTS), ("answer", 0, Answers(encoding="utf-16")), ("zone", "Asia/Tokyo"),
    ("answer", 0, Answers(order="mdy")), ("unmap", 0), ("undo",), ("replace", 0, "zendesk_tickets.csv"),
])  # fmt: skip
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.lists(actions, min_size=3, max_size=12))
def test_any_order_of_actions_holds_together(order: list[tuple[Any, ...]]) -> None:
    history = History(beginning())
    for action in order:
        history = done(history, action)
        state = history.present
        fresh = f.union(list(state.named.values()))
        assert rows(state) == {kind: texts(fresh.facts[kind], kind) for kind in f.KEYS}
        assert [source_id(state.sources[upload.id].data) for upload in state.workspace.uploads] == [
            upload.id for upload in state.workspace.uploads
        ]
        assert all(source.upload.format == source.read.format for source in state.sources.values())
        assert all(source.read.ledger.balanced for source in state.sources.values())
        kept = b"".join(source.data for source in state.sources.values() if source.upload.name == "own.csv")
        assert b"anna" not in kept
    opened = file.from_bytes(file.to_bytes(history.present), read=read)
    assert opened.workspace == history.present.workspace
    assert rows(opened) == rows(history.present)
