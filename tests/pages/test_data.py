import csv
import io
from types import SimpleNamespace

import pytest
from conftest import SAMPLES
from pages.acting import drop, state

from smmdash.i18n import LANGUAGES, Texts
from smmdash.ui import session
from smmdash.ui.data import drop as taking
from smmdash.ui.plain import plain


def sample(name: str) -> tuple[str, bytes]:
    return name, (SAMPLES / name).read_bytes()


@pytest.fixture
def on_data(app):
    def start(language: str = "en"):
        running = app(language=language)
        running.button(key="start-empty").click().run()
        return running.switch_page("pages/data.py").run()

    return start


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


X = (
    "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,"
    "Create Post,Video views,Media views\n"
)


def x_days(first: int, last: int, likes: int, *extra: str) -> bytes:
    weekdays = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
    rows = [
        f'"{weekdays[(day - 2) % 7]}, Nov {day}, 2026",{100 + day},{likes},9,1,0,3,1,0,1,2,1,0,0'
        for day in range(first, last + 1)
    ]
    return (X + "\n".join([*rows, *extra]) + "\n").encode()


def opened(running, number: int = 0):
    identity = state(running).workspace.uploads[number].id
    running.button(key=f"data-more-{identity}").click().run()
    return identity


CYRILLIC = (
    "Post ID,Account username,Description,Publish time,Post type,Date,Views,Reach,Likes,Comments,Saves,Permalink\n"
    + (
        "1800000000000000{n},maja,Свежий хлеб {n},09/0{n}/2026 09:14,IG reel,Lifetime,10,9,{n},1,1,https://www.instagram.com/p/x{n}/\n"
    )
)


def instagram(encoding: str) -> bytes:
    head, row = CYRILLIC.splitlines()
    return "\n".join([head, *(row.format(n=n) for n in range(1, 8)), ""]).encode(encoding)


@pytest.mark.parametrize("language", LANGUAGES)
def test_another_code_page_is_read_at_once_and_can_be_undone(on_data, language):
    running = drop(on_data(language), ("posts.csv", instagram("cp1251")))
    identity = opened(running)
    assert state(running).facts.posts["text"].str.contains("Свежий хлеб").all()
    box = next(one for one in running.selectbox if one.key.startswith(f"w:data-encoding-{identity}"))
    box.select("koi8-r").run()
    assert state(running).workspace.uploads[0].answers.encoding == ""  # a look changes nothing
    running.button(key=f"data-encoding-{identity}").click().run()
    assert state(running).workspace.uploads[0].answers.encoding == "koi8-r"
    assert not state(running).facts.posts["text"].str.contains("Свежий").any()
    running.button(key="shell-undo").click().run()
    assert state(running).facts.posts["text"].str.contains("Свежий хлеб").all()


def test_a_code_page_in_which_the_file_is_no_table_is_told_and_loses_nothing(on_data):
    running = drop(on_data(), ("posts.csv", instagram("cp1251")))
    identity = opened(running)
    before = state(running)
    box = next(one for one in running.selectbox if one.key.startswith(f"w:data-encoding-{identity}"))
    box.select("utf-16").run()
    button = running.button(key=f"data-encoding-{identity}")
    if not button.disabled:
        button.click().run()
        assert any(Texts("en")("data-kept.body") in error.value for error in running.error)
    else:
        assert any(error.value == Texts("en")("data-encoding.unreadable") for error in running.error)
    assert state(running) is before


def test_rows_set_aside_are_offered_and_mended_lines_are_listed(on_data):
    bad = ['"not a day",1,2,3,4,5,6,7,8,9,1,1,1,1', '"Sat, Nov 14, 2026",1,2,3,4,5,6,7,8']
    running = drop(on_data(), ("x.csv", x_days(2, 12, 5, *bad)))
    identity = opened(running)
    counted = state(running).sources[identity].read.ledger
    assert (counted.set_aside, counted.repaired) == (1, 1)
    offered = next(one for one in running.get("download_button") if "1" in one.label and "aside" in one.label)
    assert offered.label == Texts("en")("data-aside", count=1)
    kinds = next(one for one in running.segmented_control if one.key == f"data-kind-{identity}-0")
    kinds.set_value("repaired").run()
    listed = [table.value for table in running.dataframe]
    assert any("14" in rows.to_string() and Texts("en")("data-column_mended") in rows.columns for rows in listed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_replaced_values_are_told_by_uploads_and_come_back(on_data, language):
    t = Texts(language)
    running = drop(on_data(language), ("june.csv", x_days(2, 12, 5)))
    running = drop(running, ("july.csv", x_days(8, 18, 7)))
    assert len(state(running).union.replaced) == 5
    pairs = next(table.value for table in running.dataframe if t("data-column_values") in table.value.columns)
    assert pairs.iloc[0].tolist()[:3] == ["june.csv", "july.csv", "5"]
    older = opened(running)
    assert any(t("data-lost", count=5, name="july\\.csv") in text.value for text in running.markdown)
    newer = state(running).workspace.uploads[1].id
    running.button(key=f"data-values-{older}-{newer}").click().run()
    assert running.selectbox(key="w:data-history-pair").value == f"{older}:{newer}"
    running.button(key=f"data-out-{older}-{newer}").click().run()
    assert [upload.name for upload in state(running).workspace.uploads] == ["june.csv"]
    assert state(running).union.replaced.empty
    running.button(key="shell-undo").click().run()
    assert len(state(running).union.replaced) == 5


def test_replaced_values_can_be_narrowed_to_a_measure(on_data):
    running = drop(on_data(), ("june.csv", x_days(2, 12, 5)))
    running = drop(running, ("july.csv", x_days(8, 18, 7).replace(b",9,1,0,3,", b",11,1,0,3,")))
    t = Texts("en")

    def listed() -> set[str]:
        table = next(one.value for one in running.dataframe if t("data-column_what") in one.value.columns)
        return set(table[t("data-column_measure")])

    assert len(listed()) == 2
    running.selectbox(key="w:data-history-measure").select("likes").run()
    assert listed() == {t("measure-likes")}


def test_a_drop_that_was_interrupted_goes_on(on_data):
    from smmdash.store import drop as drops

    running = on_data()
    given = type("Given", (), {"name": "x.csv", "size": 9, "getvalue": lambda self: x_days(2, 12, 5)})()
    running.session_state["smmdash"].drop = drops.begin(state(running), [given])
    running.run()
    assert [upload.name for upload in state(running).workspace.uploads] == ["x.csv"]
    assert running.session_state["smmdash"].drop is None
    assert not any(button.key == "data-cancel" for button in running.button)


def test_a_file_that_we_fail_on_does_not_take_the_others_with_it(on_data, monkeypatch):
    from smmdash.store import state as states

    made = states.effect_of

    def broken(kind, source, after):
        if source.upload.name == "bad.csv":
            raise RuntimeError("ours")
        return made(kind, source, after)

    monkeypatch.setattr(states, "effect_of", broken)
    running = drop(on_data(), ("bad.csv", x_days(2, 5, 1)), ("good.csv", x_days(2, 12, 5)))
    assert [upload.name for upload in state(running).workspace.uploads] == ["good.csv"]
    assert len(running.error) == 1
    assert "ours" not in running.error[0].value


def test_several_files_read_without_a_remark_share_one_box_below_those_that_ask(on_data):
    t = Texts("en")
    names = ("amocrm_deals.csv", "zendesk_tickets.csv", "meta_audience.csv", "ga4_report.csv")
    photo = ("photo.csv", b"\x89PNG\r\n\x1a\n" + bytes(500))
    running = drop(on_data(), *map(sample, names), sample("vk_community.csv"), photo)
    assert [type(one).__name__ for one in running.main if type(one).__name__ in ("Error", "Warning", "Success")] == [
        "Error", "Warning", "Success",
    ]  # fmt: skip
    assert running.warning[0].value.endswith(t("data-waits"))
    lines = running.success[0].value.splitlines()
    assert len(lines) == len(names)
    for name, line in zip(names, lines, strict=True):
        assert plain(name) in line
        assert t(f"import-format_{name.split('.')[0]}") in line


def test_remarks_that_need_no_look_are_folded_and_none_is_said_twice(on_data):
    t = Texts("en")
    posts = list(csv.reader(io.StringIO(sample("meta_instagram_posts.csv")[1].decode("utf-8-sig"))))
    posts[2][posts[0].index("Reach")] = "2026-05-01"
    for row in posts[1:]:
        row[0] = "1.79E+16"
    damaged = io.StringIO()
    csv.writer(damaged).writerows(posts)
    running = drop(on_data(), ("posts.csv", damaged.getvalue().encode()))
    assert t("data-look", count=2) in running.success[0].value
    opened(running)
    seen = [text.value for text in running.markdown if text.value.startswith(":small[")]
    assert sum("hold" in text and "Reach" in text for text in seen) == 1
    assert not any("is not a number" in text.value for text in running.markdown)
    folded = next(one for one in running.expander if one.label.startswith("How it was read"))
    listed = folded.markdown[0].value.splitlines()
    assert folded.label == t("data-remarks", count=len(listed))
    assert any(t("data-unused.columns", count=1, columns="Duration (sec)")[:20] in text for text in listed)


def test_rows_that_wait_for_a_mapping_are_not_called_lines_without_data(on_data):
    t = Texts("en")
    table = b"Day,Calls in\n" + b"".join(b"2026-10-%02d,%d\n" % (day, day) for day in range(1, 20))
    running = drop(on_data(), ("own.csv", table))
    parts = f"{t('data-ledger_waiting', count=19)} + {t('data-ledger_known', count=1)}"
    assert any(t("data-ledger", count=20, parts=parts) in text.value for text in running.markdown)


@pytest.mark.parametrize("moment", [60.0, -1.0], ids=["read at once", "nothing read at once"])
def test_a_drop_comes_to_the_same_whether_it_takes_long_or_not(on_data, monkeypatch, moment):
    drawn = []

    def progress(*given, made=taking.progress, **how):
        drawn.append(True)
        return made(*given, **how)

    monkeypatch.setattr(taking, "_AT_ONCE", moment)
    monkeypatch.setattr(taking, "progress", progress)
    running = drop(on_data(), sample("tiktok_overview.csv"), sample("x_account_overview.csv"))
    assert len(state(running).workspace.uploads) == 2
    assert running.success
    assert not running.error
    assert bool(drawn) == (moment < 0)  # with progress the page is drawn twice


def test_a_file_that_takes_longer_is_broken_off_and_begins_anew(on_data, monkeypatch):
    asked, clock = [], [0.0]

    def slow(data, name, *, tick, made=session.read_export, **how):
        asked.append(name)
        if len(asked) == 2:
            clock[0] += 100
            tick(0.5)
        return made(data, name, tick=tick, **how)

    monkeypatch.setattr(session, "read_export", slow)
    monkeypatch.setattr(taking, "time", SimpleNamespace(monotonic=lambda: clock[0]))
    running = drop(on_data(), ("one.csv", x_days(2, 12, 61)), ("other.csv", x_days(2, 12, 62)))
    assert asked == ["one.csv", "other.csv", "other.csv"]
    assert [upload.name for upload in state(running).workspace.uploads] == ["one.csv", "other.csv"]
    assert not running.error
