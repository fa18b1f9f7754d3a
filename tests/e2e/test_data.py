"""The data page as a person meets it: stopping a large file, rows set aside, Back."""

import csv
import io
import time
from pathlib import Path

import pytest
from conftest import SAMPLES
from e2e.acting import go_to, press, quiet, sideways, violations
from playwright.sync_api import expect

from smmdash.i18n import LANGUAGES, Texts

MEGABYTES = 45


@pytest.fixture(scope="session")
def large(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return an export of 45 MB: the sample's posts over and over under other ids."""
    head, *rows = csv.reader(io.StringIO((SAMPLES / "meta_instagram_posts.csv").read_text("utf-8-sig")))
    at = head.index("Permalink")
    path = tmp_path_factory.mktemp("large") / "large.csv"
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file)
        writer.writerow(head)
        number = 0
        while file.tell() < MEGABYTES * 1_000_000:
            for row in rows:
                number += 1
                writer.writerow([str(17 * 10**15 + number), *row[1:at], f"https://www.instagram.com/p/A{number:09d}/",
                                 *row[at + 1 :]])  # fmt: skip
    return path


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_large_file_can_be_stopped_and_what_was_done_is_kept(visit, large: Path, tmp_path: Path, language: str):
    t = Texts(language)
    page = visit(language=language)
    press(page, "start-empty")
    go_to(page, "data")
    mine = tmp_path / "large.csv"  # unlike that of another language, for what was read once is not read again
    head, _, rest = large.read_bytes().partition(b"\n")
    mine.write_bytes(head + b"\n" + rest.replace(b"17", str(20 + list(LANGUAGES).index(language)).encode(), 1))
    files = [SAMPLES / "tiktok_overview.csv", mine, SAMPLES / "x_account_overview.csv"]
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(files)
    reading = page.locator(".st-key-data-reading")
    expect(reading).to_contain_text(t("data-reading", name="large.csv", number=2, of=3), timeout=60_000)
    began = time.monotonic()
    page.locator(".st-key-data-cancel button").click()
    news = page.locator(".st-key-data-news")
    expect(news).to_contain_text(t("data-stopped", count=2))
    assert time.monotonic() - began < 5  # about a second; the machine may be busy
    quiet(page)
    expect(news).to_contain_text("large.csv")
    expect(news).to_contain_text("x_account_overview.csv")
    expect(page.locator("[data-testid=stMain]")).to_contain_text(t("data-uploads", count=1))
    assert page.locator(".st-key-data-reading").count() == 0
    press(page, "shell-undo")
    assert page.locator("[class*='st-key-data-upload-']").count() == 0


def test_another_click_while_reading_loses_no_file(visit, large: Path):
    page = visit()
    press(page, "start-empty")
    go_to(page, "data")
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(
        [SAMPLES / "tiktok_overview.csv", large]
    )
    expect(page.locator(".st-key-data-reading")).to_contain_text("large.csv", timeout=60_000)
    go_to(page, "goals")
    go_to(page, "data")
    page.wait_for_selector(".st-key-data-news", timeout=60_000)
    quiet(page)
    expect(page.locator("[data-testid=stMain]")).to_contain_text(Texts("en")("data-uploads", count=2))


def test_rows_set_aside_are_handed_over(visit, tmp_path: Path):
    t = Texts("lv")
    page = visit(language="lv", width=390)
    press(page, "start-empty")
    go_to(page, "data")
    text = (SAMPLES / "x_account_overview.csv").read_text("utf-8-sig").splitlines()
    damaged = tmp_path / "x.csv"
    damaged.write_text("\n".join([*text, text[-1].replace(text[-1].split('"')[1], "=1+1")]) + "\n")
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(damaged)
    page.wait_for_selector(".st-key-data-news", timeout=60_000)
    quiet(page)
    page.locator("[class*='st-key-data-more-'] button").first.click()
    quiet(page)
    assert sideways(page) <= 0
    own = [one for one in violations(page) if "stDataFrame" not in one]
    assert own == []
    with page.expect_download() as waiting:
        page.get_by_role("button", name=t("data-aside", count=1)).click()
    content = Path(waiting.value.path()).read_text("utf-8-sig")
    header, row = list(csv.reader(io.StringIO(content), delimiter=";"))
    assert header[2:4] == [t("import-aside_line"), t("import-aside_reason")]
    assert "'=1+1" in row


def test_back_leaves_the_dashboard_in_one_press(visit):
    page = visit()
    press(page, "start-sample")
    go_to(page, "data")
    go_to(page, "dashboard")
    page.wait_for_timeout(800)
    go_to(page, "goals")
    assert "period=" not in page.evaluate("location.search")
    for wanted in ("/dashboard", "/data"):
        page.go_back()
        page.wait_for_timeout(500)
        quiet(page)
        assert page.evaluate("location.pathname") == wanted


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_upload_field_speaks_the_visitor_s_language_aloud_too(visit, language: str):
    t = Texts(language)
    page = visit("data", language=language)
    page.goto(page.url.split("/data")[0] + f"/?lang={language}")
    quiet(page)
    press(page, "start-empty")
    go_to(page, "data")
    field = page.locator("[data-testid=stMain] [data-testid=stFileUploaderDropzone]").first
    expect(field.get_by_role("button", name=t("shell-upload_several"))).to_have_count(2)
    assert "pload" not in field.aria_snapshot()
