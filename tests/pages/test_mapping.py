"""The mapping screen: an unknown table waits, is told once, is found again, changed, exported, deleted."""

import pytest
import xlsxwriter
from conftest import SAMPLES
from pages.acting import drop, state

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.mapping import to_json

OCTOBER = (
    "Datums;Sasniegums;Sekotāju skaits;Zvani;E-pasts\n"
    "01.10.2026;100;500;3;anna@maize.lv\n13.10.2026;150;505;4;anna@maize.lv\n"
).encode()
NOVEMBER = b"Zvani;datums;Sasniegums;Sekot\xc4\x81ju skaits;E-pasts\n5;02.11.2026;200;510;x@maize.lv\n"
FILE = ("Instagram atskaite.csv", OCTOBER)


@pytest.fixture
def on_data(app):
    def start(*files: tuple[str, bytes], language: str = "en"):
        running = app(language=language)
        running.button(key="start-empty").click().run()
        running.switch_page("pages/data.py").run()
        return drop(running, *files) if files else running

    return start


def draft(running):
    return running.session_state["w:map-draft"]


def opened(running):
    button = next(one for one in running.button if one.key.startswith("map-open-"))
    return button.click().run()


def box(running, at: int):
    return next(one for one in running.selectbox if one.key == f"w:map-meaning-{draft(running).token}-{at}")


def field(running, kind: str, name: str):
    return next(one for one in getattr(running, kind) if one.key == f"w:map-{name}-{draft(running).token}")


def shown(running) -> str:
    return "\n".join(str(one.value) for one in [*running.markdown, *running.caption, *running.warning])


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_table_is_kept_and_asked_about(on_data, language):
    t = Texts(language)
    running = on_data(FILE, language=language)
    assert len(state(running).workspace.uploads) == 1
    assert state(running).facts.is_empty
    assert running.warning[0].value == t("mapping-unknown.body")
    running = opened(running)
    assert not running.exception
    assert t("mapping-preview") in shown(running)
    for heading in ("Datums", "Sasniegums", "Zvani"):
        assert f"**{heading}**" in shown(running)


def test_samples_are_shown_but_nobody_s_address(on_data):
    text = shown(opened(on_data(FILE)))
    assert "100" in text
    assert "anna" not in text
    assert Texts("en")("mapping-personal") in text.replace("\\", "")


def test_saved_once_the_next_file_is_read_at_once_and_undo_takes_it_back(on_data):
    running = opened(on_data(FILE))
    field(running, "text_input", "account").set_value("maize").run()
    box(running, 3).set_value("measure:leads").run()
    running.button(key="map-save").click().run()
    days = state(running).facts.days
    assert set(days["network"] + ":" + days["account"]) == {"instagram:maize"}
    assert days["leads"].tolist() == [3, 4]
    assert days["followers"].tolist() == [500, 505]
    assert [mapping.name for mapping in state(running).workspace.mappings] == ["Instagram atskaite"]

    running = drop(running, ("november.csv", NOVEMBER))
    assert len(running.success) == 1
    assert state(running).facts.days["leads"].tolist() == [3, 4, 5]

    running.button(key="shell-undo").click().run()
    running.button(key="shell-undo").click().run()
    assert state(running).workspace.mappings == []
    assert state(running).facts.is_empty


def test_leaving_lets_the_upload_wait(on_data):
    running = opened(on_data(FILE))
    running.button(key="map-cancel").click().run()
    assert len(state(running).workspace.uploads) == 1
    assert state(running).workspace.mappings == []
    identity = state(running).workspace.uploads[0].id
    assert running.button(key=f"map-open-list-0-{identity}")
    running.button(key=f"data-remove-{identity}").click().run()
    assert state(running).workspace.uploads == []


def test_what_is_missing_is_said_in_place_and_cannot_be_saved(on_data):
    t = Texts("en")
    running = opened(on_data(FILE))
    for at in (0, 1, 2):
        box(running, at).set_value("ignore").run()
    assert running.button(key="map-save").disabled
    said = running.warning[0].value.replace("\\", "")
    assert t("mapping-problem_no_date") in said
    assert t("mapping-problem_no_figures") in said
    box(running, 0).set_value("date").run()
    box(running, 1).set_value("measure:reach").run()
    box(running, 3).set_value("measure:reach").run()
    said = shown(running).replace("\\", "")
    assert t("mapping-problem_measure_twice", header="Sasniegums") in said
    box(running, 3).set_value("ignore").run()
    assert not running.button(key="map-save").disabled


def test_another_kind_of_row_and_a_language_switch_lose_no_choice(on_data):
    running = opened(on_data(FILE))
    box(running, 3).set_value("measure:leads").run()
    field(running, "radio", "kind").set_value("posts").run()
    assert draft(running).mapping.kind == "posts"
    assert draft(running).mapping.columns[3].measure == "leads"
    running.selectbox(key="lang").set_value("ru").run()
    assert not running.exception
    assert box(running, 3).value == "measure:leads"
    field(running, "radio", "kind").set_value("days").run()
    assert [column.meaning for column in draft(running).mapping.columns] == [
        "date", "measure:reach", "measure:followers", "measure:leads", "ignore",
    ]  # fmt: skip


def test_a_link_opens_a_table_once(on_data):
    running = on_data(FILE)
    running.query_params["map"] = state(running).workspace.uploads[0].id
    running.query_params["table"] = "0"
    running.run()
    assert draft(running).mapping.kind == "days"
    running.button(key="map-back").click().run()
    assert "w:map-draft" not in running.session_state
    running.query_params["map"] = "nowhere"
    running.query_params["table"] = "x"
    assert not running.run().exception


def test_an_undo_closes_a_screen_whose_upload_is_gone(on_data):
    running = opened(on_data(FILE))
    running.button(key="shell-undo").click().run()
    assert not running.exception
    assert "w:map-draft" not in running.session_state


@pytest.fixture
def saved(on_data):
    running = opened(on_data(FILE))
    return running.button(key="map-save").click().run()


def test_a_mapping_is_edited_with_its_upload_at_hand(saved):
    identity = state(saved).workspace.mappings[0].id
    saved.button(key=f"map-edit-{identity}").click().run()
    box(saved, 3).set_value("measure:sales").run()
    saved.button(key="map-save").click().run()
    assert state(saved).facts.days["sales"].tolist() == [3, 4]
    assert [mapping.id for mapping in state(saved).workspace.mappings] == [identity]


def test_a_mapping_is_edited_without_an_upload(saved):
    identity = state(saved).workspace.mappings[0].id
    saved.button(key=f"data-remove-{state(saved).workspace.uploads[0].id}").click().run()
    saved.button(key=f"map-edit-{identity}").click().run()
    assert not saved.exception
    box(saved, 3).set_value("measure:sales").run()
    saved.button(key="map-save").click().run()
    assert state(saved).workspace.mappings[0].columns[3].measure == "sales"


def test_a_mapping_is_renamed_and_deleted_with_an_undo(saved):
    identity = state(saved).workspace.mappings[0].id
    name = next(one for one in saved.text_input if one.key.startswith(f"w:map-rename-{identity}"))
    name.set_value("Aģentūra").run()
    assert state(saved).workspace.mappings[0].name == "Aģentūra"
    saved.button(key=f"map-delete-{identity}").click().run()
    assert state(saved).workspace.mappings == []
    assert state(saved).facts.is_empty
    saved.button(key="shell-undo").click().run()
    assert len(state(saved).facts.days) == 2


def test_a_mapping_comes_from_a_file_and_a_bad_one_is_refused(on_data, saved):
    exported = to_json(state(saved).workspace.mappings[0])
    other = on_data(FILE)

    def taken(data: bytes):
        uploader = next(one for one in other.file_uploader if one.key.startswith("map-file"))
        uploader.upload("mapping.json", data, "application/json")
        return other.run()

    taken(b"{}")
    assert other.error[0].value.replace("\\", "") == Texts("en")("mapping-error_not_a_mapping")
    taken(exported)
    assert len(state(other).workspace.mappings) == 1
    assert len(state(other).facts.days) == 2


def test_a_layout_known_by_description_is_shown_and_agreed_with(on_data):
    running = on_data(("vk_posts.csv", (SAMPLES / "vk_posts.csv").read_bytes()))
    identity = state(running).workspace.uploads[0].id
    assert state(running).facts.is_empty
    understood = dict(zip(running.dataframe[0].value.iloc[:, 0], running.dataframe[0].value.iloc[:, 1], strict=True))
    assert "likes" in understood.values()
    assert set(understood.values()) >= {"date", "link to the post"}
    running.button(key=f"map-confirm-{identity}").click().run()
    likes = state(running).facts.posts["likes"].sum()
    assert likes > 0
    running.button(key="shell-undo").click().run()
    assert state(running).facts.is_empty
    running.button(key=f"map-change-{identity}-0").click().run()
    at = next(at for at, column in enumerate(draft(running).mapping.columns) if column.measure == "comments")
    box(running, at).set_value("ignore").run()
    running.button(key="map-save").click().run()
    posts = state(running).facts.posts
    assert posts["likes"].sum() == likes
    assert "comments" not in posts


def test_two_hundred_columns_are_paged_and_the_doubtful_ones_folded(on_data):
    header = ["Date", "Likes", *(f"Thing {number}" for number in range(198))]
    rows = [[f"2026-10-{day:02d}", str(day), *(["word"] * 198)] for day in range(1, 8)]
    text = "\n".join(",".join(row) for row in [header, *rows])
    running = opened(on_data(("wide.csv", text.encode())))
    assert len([one for one in running.selectbox if one.key.startswith("w:map-meaning")]) == 2
    toggle = next(one for one in running.toggle if one.key.startswith("w:map-all"))
    toggle.set_value(True).run()
    assert len([one for one in running.selectbox if one.key.startswith("w:map-meaning")]) == 15


def test_an_image_and_a_table_without_figures_are_still_not_kept(on_data):
    running = on_data(
        ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(500)),
        ("list.csv", b"Colour,Taste\nred,sweet\nblue,sour\n"),
        ("empty.csv", b"Date,Likes\n"),
    )
    assert state(running).workspace.uploads == []


def test_of_two_unknown_sheets_each_is_told_on_its_own(on_data, tmp_path):
    book = xlsxwriter.Workbook(tmp_path / "report.xlsx")
    for name, figure in (("Instagram", "Reach"), ("Newsletter", "Signups")):
        sheet = book.add_worksheet(name)
        for at, row in enumerate([["Day", figure], ["2026-10-01", 5], ["2026-10-02", 7]]):
            sheet.write_row(at, 0, row)
    book.close()
    running = on_data(("report.xlsx", (tmp_path / "report.xlsx").read_bytes()))
    identity = state(running).workspace.uploads[0].id
    running.button(key=f"map-open-news-0-{identity}").click().run()
    running.button(key="map-save").click().run()
    assert state(running).facts.days["reach"].tolist() == [5, 7]
    assert Texts("en")("mapping-unknown.left") in shown(running)
    running.button(key=f"map-open-news-1-{identity}").click().run()
    field(running, "selectbox", "network").set_value("web").run()
    running.button(key="map-save").click().run()
    days = state(running).facts.days
    assert days["signups"].dropna().tolist() == [5, 7]
    assert len(state(running).workspace.mappings) == 2


def test_a_net_gain_is_not_shown_as_used_beside_the_gain_itself(on_data):
    running = drop(on_data(), ("tgstat_channel.xlsx", (SAMPLES / "tgstat_channel.xlsx").read_bytes()))
    columns = list(running.dataframe[0].value.iloc[:, 0])
    assert "Подписались" in columns
    assert "Прирост" not in columns
