import pytest
from conftest import SAMPLES

from smmdash.i18n import LANGUAGES, Texts


def drop(running, *files: tuple[str, bytes]):
    uploader = next(one for one in running.file_uploader if one.key.startswith("data-files"))
    for name, data in files:
        uploader.upload(name, data, "application/octet-stream")
    return running.run()


def sample(name: str) -> tuple[str, bytes]:
    return name, (SAMPLES / name).read_bytes()


@pytest.fixture
def on_data(app):
    def start(language: str = "en"):
        running = app(language=language)
        running.button(key="start-empty").click().run()
        return running.switch_page("pages/data.py").run()

    return start


def state(running):
    return running.session_state["smmdash"].history.present


@pytest.mark.parametrize("language", LANGUAGES)
def test_files_are_recognised_and_told(on_data, language):
    t = Texts(language)
    running = drop(on_data(language), sample("tiktok_overview.csv"), sample("x_account_overview.csv"))
    assert len(state(running).workspace.uploads) == 2
    assert len(running.success) == 2
    assert t("import-format_tiktok_overview") in running.success[0].value
    assert not running.error


def test_one_undo_takes_the_whole_drop_back(on_data):
    running = drop(on_data(), sample("tiktok_overview.csv"), sample("x_account_overview.csv"))
    running.button(key="shell-undo").click().run()
    assert state(running).workspace.uploads == []
    assert state(running).facts.is_empty


def test_the_same_file_again_says_so(on_data):
    running = drop(on_data(), sample("tiktok_overview.csv"))
    running = drop(running, sample("tiktok_overview.csv"))
    assert len(state(running).workspace.uploads) == 1
    assert running.info[0].value == Texts("en")("data-same.body")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_refused_file_says_why_and_keeps_the_rest(on_data, language):
    running = drop(on_data(language), sample("tiktok_overview.csv"), ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(500)))
    assert len(state(running).workspace.uploads) == 1
    assert len(running.error) == 1
    assert len(running.error[0].value) > 20


def test_an_upload_can_be_removed_and_brought_back(on_data):
    running = drop(on_data(), sample("tiktok_overview.csv"))
    identity = state(running).workspace.uploads[0].id
    running.button(key=f"data-remove-{identity}").click().run()
    assert state(running).workspace.uploads == []
    running.button(key="shell-undo").click().run()
    assert [upload.id for upload in state(running).workspace.uploads] == [identity]


def test_an_open_question_holds_the_figures_until_it_is_answered(on_data):
    text = 'sep=,\n"Follows"\n"Date","Primary"\n' + "".join(
        f'"2026-10-{day:02d}T00:00:00","{day}"\n' for day in range(1, 20)
    )
    running = drop(on_data(), ("Follows.csv", text.encode("utf-16")))
    identity = state(running).workspace.uploads[0].id
    assert state(running).facts.is_empty
    assert running.warning[0].value.endswith(Texts("en")("data-waits"))
    running.radio(key=f"w:data-network-{identity}").set_value("instagram")
    running.button(key=f"data-answer-{identity}").click().run()
    days = state(running).facts.days
    assert set(days["network"]) == {"instagram"}
    assert days["followers_gained"].sum() == sum(range(1, 20))


def test_details_show_the_ledger(on_data):
    running = drop(on_data(), sample("youtube_content.csv"))
    identity = state(running).workspace.uploads[0].id
    running.button(key=f"data-more-{identity}").click().run()
    table = state(running).sources[identity].read.tables[0]
    assert len(table.rows_known) > 0
    said = Texts("en")("data-ledger_known", count=table.ledger.known)
    assert any(said in text.value for text in running.markdown)
    told = next(text.value for text in running.markdown if ":small[" in text.value)  # in the list, unopened
    assert said in told
    assert table.ledger.balanced


def test_week_and_currency_are_part_of_the_document(on_data):
    running = on_data()
    box = next(one for one in running.selectbox if one.key.startswith("w:data-week"))
    box.select("sunday").run()
    assert state(running).workspace.week_start == "sunday"
    running.button(key="shell-undo").click().run()
    assert state(running).workspace.week_start == "monday"


def test_a_link_from_a_check_opens_the_upload_it_is_about(on_data):
    running = drop(on_data(), sample("x_account_overview.csv"), sample("tiktok_overview.csv"))
    first = state(running).workspace.uploads[0]
    running.query_params["upload"] = first.id
    running.run()
    opened = running.button(key=f"data-more-{first.id}")
    assert opened.label == Texts("en")("data-less")
    opened.click().run()
    assert running.button(key=f"data-more-{first.id}").label == Texts("en")("data-more")


def replacement(running, file: tuple[str, bytes]):
    uploader = next(one for one in running.file_uploader if one.key.startswith("data-replace"))
    uploader.upload(file[0], file[1], "application/octet-stream")
    return running.run()


def test_an_upload_can_be_replaced_by_a_newer_file(on_data):
    name, data = sample("tiktok_overview.csv")
    running = drop(on_data(), (name, data))
    old = state(running).workspace.uploads[0].id
    running.button(key=f"data-more-{old}").click().run()
    running = replacement(running, ("newer.csv", data.rsplit(b"\n", 3)[0] + b"\n"))
    names = [upload.name for upload in state(running).workspace.uploads]
    assert names == ["newer.csv"]
    running.button(key="shell-undo").click().run()
    assert [upload.id for upload in state(running).workspace.uploads] == [old]


def test_a_file_that_cannot_be_read_does_not_push_out_what_it_was_to_replace(on_data):
    running = drop(on_data(), sample("tiktok_overview.csv"))
    old = state(running).workspace.uploads[0].id
    running.button(key=f"data-more-{old}").click().run()
    running = replacement(running, ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(500)))
    assert [upload.id for upload in state(running).workspace.uploads] == [old]
    assert len(running.error) == 1
