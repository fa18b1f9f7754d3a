"""Nothing personal comes in: not into the state, the session's texts or the workspace file."""

import io
import json
import pickle
import random
import zipfile
from datetime import UTC, date, datetime

import pandas as pd
import pytest
from importers import sample_parts, samples_events, samples_linkedin

from smmdash import store
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import read_export, source_id
from smmdash.importers.answers import Answers
from smmdash.importers.mapping import MappedColumn, Mapping, fingerprint
from smmdash.importers.reading import read_tables
from smmdash.store import file, mappings
from smmdash.store.door import let_in, same_figures
from smmdash.store.state import read_upload

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
CANARY = ("Canarina", "Birdsworthy", "canary.bird@example.org", "+371 00 777 123")
TRACES = ("canarina", "birdsworthy", "canary.bird", "@example.org", "777 123", "00777123")
NAMES = {
    key: f"{key}.xlsx" if key.startswith("brand") else f"{key}.csv"
    for key in vars(samples_events)
    if key.partition("_")[0] in {"hubspot", "amocrm", "bitrix24", "zendesk", "brand", "youscan", "meltwater"}
}
each_sample = pytest.mark.parametrize("key", NAMES)


def sample(key: str, monkeypatch: pytest.MonkeyPatch) -> bytes:
    """A sample in which every person is the canary."""
    monkeypatch.setattr(samples_events, "person", lambda r: CANARY)
    made: bytes = getattr(samples_events, key)(random.Random(key))
    return made


def brand24_with_authors() -> bytes:
    head = ["", "ID", "Date", "Hrs", "Title", "Content", "Source", "Domain", "Category", "Sentiment", "Tags", "Author"]
    rows = [
        ["", str(n), f"2026-09-0{n}", "10:00", "", "ok", "https://x.com/1", "x.com", "S", "1", "", CANARY[0]]
        for n in range(1, 6)
    ]
    return sample_parts.workbook({"Mentions": [head, *rows]}, linking=True)


def kept_texts(state: store.State) -> str:
    """All that is kept, unpacked: the pickled state, every kept file's cells, the workspace file's parts, all words."""
    said = [pickle.dumps(state).decode("latin-1"), repr(state), state.workspace.model_dump_json()]
    for source in state.sources.values():
        said += [source.data.decode("latin-1"), source.data.decode("cp1251", "replace"), repr(source.read)]
        for table in read_tables(source.data, source.upload.name):
            said += [*table.header, *table.preamble, *(cell for row in table.rows for cell in row)]
        for language in LANGUAGES:
            for table_read in source.read.tables:
                said += [note.text(Texts(language)) for note in table_read.notes]
                said += [row.text(Texts(language)) for row in table_read.rejected]
    with zipfile.ZipFile(io.BytesIO(file.to_bytes(state))) as packed:
        for name in packed.namelist():
            part = packed.read(name)
            said.append(part.decode("latin-1"))
            if name.endswith(".parquet"):
                said.append(pd.read_parquet(io.BytesIO(part)).to_csv())
    return "\n".join(said).lower()


@each_sample
def test_no_person_of_a_file_is_kept_anywhere(key: str, monkeypatch: pytest.MonkeyPatch) -> None:
    data = sample(key, monkeypatch)
    texts = "\n".join(cell for table in read_tables(data, NAMES[key]) for row in table.rows for cell in row).lower()
    assert "canarina" in texts, "a canary that does not sing proves nothing"
    state, effect = store.add(store.new("w", "Bakery", NOW), data, NAMES[key], now=NOW)
    assert effect.kind == "added"
    found = kept_texts(state)
    assert [trace for trace in TRACES if trace in found] == []
    assert [
        trace for trace in TRACES if trace in repr(effect).lower() + pickle.dumps(effect).decode("latin-1").lower()
    ] == []
    opened = file.from_bytes(file.to_bytes(state))
    assert [trace for trace in TRACES if trace in kept_texts(opened)] == []
    assert opened.workspace.uploads == state.workspace.uploads


def test_authors_and_who_posted_are_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    state, effect = store.add(store.new("w", "Bakery", NOW), brand24_with_authors(), "mentions.xlsx", now=NOW)
    assert effect.read.format == "brand24_mentions"
    assert "canarina" not in kept_texts(state)
    pages = samples_linkedin.linkedin_page_content(random.Random(1))
    tables = [table for table in read_tables(pages, "x.xlsx") if "Posted by" in table.header]
    posted = {row[table.header.index("Posted by")] for table in tables for row in table.rows} - {""}
    state, _ = store.add(state, pages, "page_content.xlsx", now=NOW)
    found = kept_texts(state)
    assert posted
    assert [name for name in posted if f">{name.lower()}<" in found] == []


@each_sample
def test_the_same_file_again_is_the_same_upload(key: str) -> None:
    data = getattr(samples_events, key)(random.Random(key))
    state, first = store.add(store.new("w", "Bakery", NOW), data, NAMES[key], now=NOW)
    again, effect = store.add(state, data, "copy of it", now=NOW)
    assert effect.kind == "same"
    assert effect.source == first.source == state.workspace.uploads[0].id
    assert again is state
    _, effect = store.add(state, state.sources[first.source].data, "copy.csv", now=NOW)
    assert effect.kind == "same"


@each_sample
def test_figures_of_the_copy_are_those_of_the_file(key: str) -> None:
    data = getattr(samples_events, key)(random.Random(key))
    plain = read_export(data, NAMES[key], today=NOW.date())
    state, effect = store.add(store.new("w", "Bakery", NOW), data, NAMES[key], now=NOW)
    kept = state.sources[effect.source].read
    assert same_figures(plain, kept)
    assert (kept.tables, kept.ledger, kept.hidden) == (plain.tables, plain.ledger, plain.hidden)
    assert state.sources[effect.source].data != data
    assert source_id(state.sources[effect.source].data) == effect.source


def test_a_file_without_persons_is_kept_as_it_came() -> None:
    data = b"Date,Video Views,Profile Views,Likes,Comments,Shares\n2026-11-01,1,2,3,4,5\n"
    state, effect = store.add(store.new("w", "Bakery", NOW), data, "Overview.csv", now=NOW)
    assert state.sources[effect.source].data == data


def made_earlier(data: bytes, name: str) -> bytes:
    """A workspace file as an older smmdash wrote it, with the upload itself inside."""
    state = store.new("w", "Bakery", NOW)
    upload = store.Upload(id=source_id(data), name=name, size=len(data), added=NOW, format="hubspot_contacts")
    work = state.workspace.model_copy(update={"uploads": [upload]})
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as packed:
        packed.writestr("workspace.json", json.dumps(json.loads(work.model_dump_json())))
        packed.writestr(f"uploads/{upload.id}/original", data)
    return out.getvalue()


def test_a_workspace_file_made_earlier_is_cleaned_when_it_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    data = sample("hubspot_contacts", monkeypatch)
    opened = file.from_bytes(made_earlier(data, "contacts.csv"))
    assert opened.facts.days["leads"].sum() == 35
    (upload,) = opened.workspace.uploads
    assert list(opened.sources) == [upload.id]
    assert upload.id != source_id(data)
    assert [trace for trace in TRACES if trace in kept_texts(opened)] == []
    _, effect = store.add(opened, data, "contacts.csv", now=NOW)
    assert effect.kind == "same"


def test_two_uploads_that_differ_only_in_persons_are_one() -> None:
    head = "Record ID,Email,Create Date,Lead Status\n"
    texts = [f"{head}1,{who}@example.com,2026-09-01,New\n2,b@example.com,2026-09-02,New\n".encode() for who in "ac"]
    state, _ = store.add(store.new("w", "Bakery", NOW), texts[0], "a.csv", now=NOW)
    _, effect = store.add(state, texts[1], "b.csv", now=NOW)
    assert effect.kind == "same"


def test_an_answer_that_shows_more_persons_drops_them_too() -> None:
    # read in a wrong code page nobody sees that the last column names people
    head = "Дата;Показы;Охват;Лайки;Имя клиента\n"
    data = (head + "".join(f"2026-11-0{n};5;4;3;Аня{n}\n" for n in range(1, 9))).encode("cp1251")
    upload = store.Upload(
        id=source_id(data), name="x.csv", size=len(data), added=NOW, answers=Answers(encoding="cp866")
    )
    wrong = read_upload(data, upload, "UTC")
    assert not wrong.is_personal
    kept, entry, _ = let_in(data, upload, wrong, lambda d, u: read_upload(d, u, "UTC"))
    assert (kept, entry) == (data, upload)
    right = upload.model_copy(update={"answers": Answers(encoding="cp1251")})
    kept, entry, got = let_in(data, right, read_upload(data, right, "UTC"), lambda d, u: read_upload(d, u, "UTC"))
    assert "Аня" not in kept.decode("cp1251")
    assert entry.id == source_id(kept) == got.source


def test_a_copy_that_would_change_a_figure_is_refused_and_not_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    data = samples_events.hubspot_contacts(random.Random(1))
    monkeypatch.setattr("smmdash.store.door.cleaned", lambda *given, **named: data[: len(data) // 2])
    state, effect = store.add(store.new("w", "Bakery", NOW), data, "contacts.csv", now=NOW)
    assert effect.kind == "refused"
    assert effect.read.error is not None
    assert effect.read.error.key == "personal_left"
    assert state.sources == {}
    for language in LANGUAGES:
        assert effect.read.error.text(Texts(language))


def test_figures_are_the_same_only_where_every_frame_is() -> None:
    text = "Date,Video Views,Profile Views,Likes,Comments,Shares\n2026-11-01,1,2,3,4,"
    one, other = (read_export(f"{text}{last}\n".encode(), "a", today=date(2026, 11, 21)) for last in (5, 6))
    assert same_figures(one, one)
    assert not same_figures(one, other)


DEALS = ("Record ID,Deal Name,Deal Stage,Close Date,Create Date,Amount,Deal owner,Pipeline\n" + "".join(
    f"{n},Order {n},Closed Won,{n:02d}/10/2026,{n:02d}/09/2026,{n}00,Canarina Birdsworthy,Cakes\n" for n in range(1, 12)
)).encode()  # fmt: skip


def test_what_waits_for_an_answer_keeps_its_words() -> None:
    """Rows whose dates are open could not be read yet, but there is nothing wrong with their cells."""
    state, effect = store.add(store.new("w", "Bakery", NOW), DEALS, "deals.csv", now=NOW)
    assert [question.key for question in effect.read.questions if question.required] == ["order"]
    kept = state.sources[effect.source].data
    assert kept.count(b"Cakes") == DEALS.count(b"Cakes")
    assert b"Birdsworthy" not in kept


@pytest.mark.parametrize("page", ["cp1251", "cp1257", "cp1252", "koi8-r", "utf-16-le"])
@pytest.mark.parametrize("key", ["zendesk_tickets", "hubspot_deals", "bitrix24_leads", "amocrm_deals"])
def test_a_wrong_code_page_can_be_taken_back(key: str, page: str) -> None:
    text = getattr(samples_events, key)(random.Random(key))
    for data in (text, b"\xef\xbb\xbf" + text if key != "amocrm_deals" else text):
        state, effect = store.add(store.new("w", "Bakery", NOW), data, NAMES[key], now=NOW)
        wrong, _ = store.answer(state, effect.source, Answers(encoding=page))
        back, _ = store.answer(wrong, wrong.workspace.uploads[0].id, Answers())
        assert back.sources[effect.source].data == state.sources[effect.source].data
        assert back.facts.days.equals(state.facts.days)


def test_a_wrong_answer_rubs_out_no_words() -> None:
    late = DEALS + b"12,Order 12,Closed Won,25/10/2026,25/09/2026,1200,Canarina Birdsworthy,Cakes\n"
    state, effect = store.add(store.new("w", "Bakery", NOW), late, "deals.csv", now=NOW)
    wrong, _ = store.answer(state, effect.source, Answers(order="mdy"))
    back, _ = store.answer(wrong, wrong.workspace.uploads[0].id, Answers())
    assert back.sources[effect.source].data == state.sources[effect.source].data
    assert back.workspace == state.workspace


def test_deleting_a_mapping_leaves_nothing_that_the_format_knows_as_personal() -> None:
    """A mapping knows personal columns by their names and cells only, a format of people knows all of them."""
    header = DEALS.decode().splitlines()[0].split(",")
    meant = {"Close Date": "date", "Amount": "measure:revenue"}
    columns = [MappedColumn(header=name).meant(meant.get(name, "ignore")) for name in header]
    own = Mapping(id="m", fingerprint=fingerprint(header), network="crm", account="Shop", order="dmy", columns=columns)
    state, _ = mappings.save(store.new("w", "Bakery", NOW), own)
    state, effect = store.add(state, DEALS.replace(b"Order ", b"Canarina "), "deals.csv", now=NOW)
    assert effect.read.tables[0].mapping == "m"
    state = mappings.remove(state, "m")
    assert state.sources[state.workspace.uploads[0].id].read.format == "hubspot_deals"
    assert state.workspace.uploads[0].format == "hubspot_deals"
    assert "canarina" not in kept_texts(state)


def test_an_older_workspace_file_with_originals_opens_even_where_two_have_one_copy() -> None:
    one = samples_events.zendesk_tickets(random.Random(1))
    other = one.replace(b"@example", b"@exampel")
    state, effect = store.add(store.new("w", "Bakery", NOW), one, "a.csv", now=NOW)
    document = json.loads(state.workspace.model_dump_json()) | {"version": 1}
    del document["mappings"]
    document["uploads"] = [document["uploads"][0] | {"id": source_id(data)} for data in (one, other)]
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("workspace.json", json.dumps(document))
        for data in (one, other):
            made.writestr(f"uploads/{source_id(data)}/original", data)
    opened = file.from_bytes(packed.getvalue())
    assert [upload.id for upload in opened.workspace.uploads] == [effect.source]
    assert opened.facts.days.equals(state.facts.days)
