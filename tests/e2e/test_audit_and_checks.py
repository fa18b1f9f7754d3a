"""The audit and the checks as a new user goes through them: filled in, mended, accepted, back again, compared."""

import csv
import io
from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path

import pytest
from conftest import TODAY
from e2e.acting import fill, go_to, press, quiet, save, sideways, violations
from playwright.sync_api import Locator, Page, expect

from smmdash.audit import STEPS, Question
from smmdash.i18n import Texts
from smmdash.store import sample_exports

SAID = {
    "en": ("1200 new followers on Instagram in six weeks", "Raise engagement rate by reach on Instagram to 6 %"),
    "lv": ("1200 jauni sekotāji Instagram sešās nedēļās", "Palielināt iesaisti pret sasniegumu Instagram līdz 6 %"),
    "ru": ("1200 новых подписчиков в Instagram за шесть недель", "Поднять вовлечённость по охвату в Instagram до 6 %"),
}
"""Two goals as a person says them: nobody runs them, they serve nothing, the second one has no steps and no day."""

X = "account_overview_analytics.csv"
FILES = ("Follows.csv", "Instagram posts.csv", "Facebook posts.csv", X)
BRAND = "Rīta Gaisma"
REASON = "The account was on hold"
LATER = "value"
"""The question that is skipped in the first audit and answered in the second."""


@pytest.mark.parametrize(
    ("language", "theme", "width"), [("en", "light", 1280), ("lv", "dark", 390), ("ru", "light", 1280)]
)
def test_an_audit_is_filled_findings_are_mended_and_two_audits_compared(
    visit, address_later: str, tmp_path: Path, language: str, theme: str, width: int
):
    t = Texts(language)
    first, second = SAID[language]
    page = visit(language=language, theme=theme, width=width)
    fill(page, "start-name", BRAND)
    go_to(page, "data")
    upload(page, *exports(tmp_path))
    go_to(page, "goals")
    fill(page, "w-goals-business_goal_new", "Vairāk viesu")
    say(page, first)
    say(page, second)

    go_to(page, "audit")
    fill_the_audit(page, t)
    assert sideways(page) <= 0
    close(page, t)

    go_to(page, "checks")
    mend(page, t, "goal_without_deadline", second)
    mend(page, t, "goal_without_business_goal", second)
    mend(page, t, "goal_without_steps", second)
    mend(page, t, "goal_without_business_goal", first)
    mend(page, t, "goal_without_owner", first)  # by someone whom the audit's team names
    accept(page, t, "data_gap")
    assert sideways(page) <= 0
    assert violations(page) == []

    # A newer export fills most of the gap: what was accepted is another thing now, and says so.
    go_to(page, "data")
    upload(page, newer_export(tmp_path))
    go_to(page, "checks")
    back = line(page, t, "data_gap")
    expect(back).to_contain_text(t("checks-returned", day=t.date(TODAY), reason=REASON))
    expect(back).to_contain_text("12 → 4")
    expect(page.locator(".st-key-checks-accepted")).to_have_count(0)

    # Four weeks later the workspace is opened again and audited once more.
    kept = saved(page, t, tmp_path)
    page = visit(language=language, theme=theme, width=width, at=address_later)
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(kept)
    expect(page.locator("[data-testid=stMain] h1")).to_have_text(BRAND)
    go_to(page, "audit")
    open_step(page, t, "the_plan")  # what was skipped is asked first
    answer(page, t, LATER, "Guests who come back")
    open_step(page, t, "where_we_go")
    ask(page, t, "aim")
    answer(page, t, "aim", "")
    close(page, t)
    main = page.locator("[data-testid=stMain]")
    expect(main).to_contain_text(t("kept-answered", question=t(f"audit-{LATER}")))
    expect(main).to_contain_text(t("kept-unanswered", question=t("audit-aim")))
    told = main.inner_text()
    improved, slipped = (told.index(t(f"kept-{way}", count=0).rpartition("0")[0]) for way in ("improved", "slipped"))
    answered, lost = (told.index(t(f"kept-{key}", question=t(f"audit-{entry}")))
                      for key, entry in (("answered", LATER), ("unanswered", "aim")))  # fmt: skip
    assert improved < answered < slipped < lost
    assert sideways(page) <= 0
    assert violations(page) == []


# The data and the goals


def exports(folder: Path) -> list[Path]:
    """Write the sample's exports; the one of X lacks twelve days of October."""
    made = {file.name: file.data for file in sample_exports.exports(TODAY)}
    kept = [folder / name for name in FILES]
    for path in kept:
        path.write_bytes(without_days(made[X], 12) if path.name == X else made[path.name])
    return kept


def newer_export(folder: Path) -> Path:
    """Write a newer export of X, which lacks only four of those days."""
    (made,) = (file.data for file in sample_exports.exports(TODAY) if file.name == X)
    path = folder / "account_overview_analytics (1).csv"
    path.write_bytes(without_days(made, 4))
    return path


def without_days(data: bytes, count: int) -> bytes:
    """Leave out so many days from 5 October on."""
    gone = [TODAY.replace(month=10, day=5) + timedelta(days=number) for number in range(count)]
    said = {f"{day:%b} {day.day}, {day.year}" for day in gone}
    head, *rows = csv.reader(io.StringIO(data.decode()))
    left = [row for row in rows if row[0].split(", ", 1)[1] not in said]
    assert len(rows) - len(left) == count
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([head, *left])
    return text.getvalue().encode()


def upload(page: Page, *paths: Path) -> None:
    page.locator("[data-testid=stMain] input[type=file]").first.set_input_files(list(paths))
    for path in paths:
        expect(page.locator(".st-key-data-news")).to_contain_text(path.name, timeout=60_000)
    quiet(page)


def say(page: Page, sentence: str) -> None:
    """Write a goal with what its sentence tells and nothing more."""
    fill(page, "w-goals-say_text", sentence)
    press(page, "w-goals-say_open_fields")
    press(page, "w-goals-save")
    expect(page.locator("[class*='st-key-w-goals-card-']", has_text=sentence)).to_be_visible()


def saved(page: Page, t: Texts, folder: Path) -> Path:
    """Save the workspace and return its file."""
    made = save(page, t)
    kept = folder / made.suggested_filename
    made.save_as(kept)
    return kept


# The audit


def fill_the_audit(page: Page, t: Texts) -> None:
    """Fill the steps one after another, the way the page leads."""
    taken = 0
    for number, (key, part) in enumerate(STEPS.items()):
        if number:
            page.locator(".st-key-audit-next button").click()
            shown(page, t, key)
        for question in part.questions:
            if question.key == LATER:
                asked(page, t, LATER)
                press(page, "audit-skip")
            elif not question.optional:
                taken += give(page, t, question)
                page.locator(".st-key-audit-next-question button").click()
        REGISTERS.get(key, lambda page, t: None)(page, t)
    assert taken >= 3


def shown(page: Page, t: Texts, key: str) -> None:
    """Wait until a step is open."""
    expect(page.get_by_role("heading", level=2).filter(has_text=t(f"audit-step_{key}"))).to_be_visible()
    quiet(page)


def open_step(page: Page, t: Texts, key: str) -> None:
    page.locator(".st-key-w-audit-step button", has_text=t(f"audit-step_{key}")).click()
    shown(page, t, key)


def asked(page: Page, t: Texts, entry: str) -> Locator:
    """Return the question in focus, once it is this one."""
    focus = page.locator(".st-key-audit-asked")
    expect(focus.get_by_role("heading").first).to_have_text(t(f"audit-{entry}.ask"))
    return focus


def ask(page: Page, t: Texts, entry: str) -> None:
    """Put another entry of the step in focus by its folded line."""
    page.locator(f".st-key-audit-turn-{entry} button").click()
    asked(page, t, entry)
    quiet(page)


def give(page: Page, t: Texts, question: Question) -> bool:
    """Answer a question once it is asked; tell whether the data had an answer to be taken with one click."""
    focus = asked(page, t, question.key)
    quiet(page)
    place = f".st-key-w-audit-question-{question.key}"
    field = focus.locator(f"{place} textarea")
    if question.kind in ("choice", "scale"):
        focus.locator(f"{place} button").nth(1).click()
    elif question.kind == "date":
        focus.locator(f"{place} [role=spinbutton]").first.click()
        page.keyboard.type("20260901" if t.language == "en" else "01092026")
        page.keyboard.press("Enter")
        page.keyboard.press("Escape")
    elif focus.locator(f".st-key-audit-take-{question.key}-sentences").count():
        press(page, f"audit-take-{question.key}-sentences")
        expect(field).not_to_have_value("")
        return True
    else:
        field.fill(f"{BRAND}: {t(f'audit-{question.key}')}")
    return False


def answer(page: Page, t: Texts, entry: str, text: str) -> None:
    """Write another answer to the question in focus."""
    field = asked(page, t, entry).locator("textarea").first
    field.fill(text)
    field.press("Control+Enter")
    quiet(page)
    expect(field).to_have_value(text)


def paste(page: Page, t: Texts, register: str, columns: Sequence[str], *rows: Sequence[str]) -> None:
    """Paste rows under the register's own headings, as a spreadsheet copies them, and take what is shown."""
    head = [t(f"audit-{register}_{column}") for column in columns]
    box = page.locator(f"[class*='st-key-audit-exchange-{register}-']").first
    box.locator("summary").click()
    box.locator("textarea").fill("\n".join("\t".join(cells) for cells in [head, *rows]))
    press(page, f"audit-look-{register}")
    page.locator(f".st-key-audit-apply-{register} button").click()
    told = page.locator(f".st-key-audit-register-{register}")
    expect(told).to_contain_text(t("audit_registers-applied", count=len(rows)))
    quiet(page)


def pick(page: Page, register: str, name: str) -> None:
    page.locator(f".st-key-w-audit-picks-{register} button", has_text=name).first.click()
    quiet(page)


def what_we_have(page: Page, t: Texts) -> None:
    """Take every suggestion of one group of posts; the profiles come from the data, the team from a spreadsheet."""
    asked(page, t, "inventory")
    button = page.locator(".st-key-audit-accept-all button")
    for group in ("update", "outdated"):  # whichever has posts
        page.locator(".st-key-w-audit-posts-group button", has_text=t(f"audit-group_{group}")).first.click()
        quiet(page)
        if button.count():
            break
    count = int("".join(filter(str.isdigit, button.inner_text())))
    assert count > 1
    button.click()
    accepted = t("audit_registers-accepted", count=count, n=t.number(count))
    expect(page.locator(".st-key-audit-register-inventory")).to_contain_text(accepted)
    ask(page, t, "profiles")
    press(page, "audit-fill-profiles")
    filled = t("audit_page-filled_profiles", count=3)
    expect(page.locator(".st-key-audit-register-profiles")).to_contain_text(filled)
    ask(page, t, "team")
    paste(page, t, "team", ("person", "skill", "level"), ("Inese", "Texts", "4"), ("Juris", "Video", "2"))


def what_was_done(page: Page, t: Texts) -> None:
    """Paste past goals; one of them missed its mark, with its reason."""
    asked(page, t, "past_goals")
    missed = ("Summer", t("audit-outcome_missed"), t("audit-reason_budget"))
    paste(page, t, "past_goals", ("goal", "outcome", "reasons"), missed, ("Spring", t("audit-outcome_reached"), ""))


def what_holds_back(page: Page, t: Texts) -> None:
    """Pick two obstacles, weigh one, say what is done about it and put that into the plan."""
    asked(page, t, "obstacles")
    pick(page, "obstacles", t("audit-cause_time"))
    pick(page, "obstacles", t("audit-cause_skills"))
    page.locator(".st-key-w-audit-weight-0 button").nth(3).click()
    quiet(page)
    fill(page, "w-audit-action-0", "Plan the week on Mondays")
    press(page, "audit-step-obstacles-0")
    expect(page.locator(".st-key-w-audit-planned-title input")).to_have_value("Plan the week on Mondays")
    page.locator(".st-key-w-audit-planned-owner input").fill("Inese")
    press(page, "w-audit-planned-save")
    expect(page.locator(".st-key-audit-unlink-obstacles-0")).to_be_visible()


def what_to_overcome(page: Page, t: Texts) -> None:
    """Pick a risk and paste its weight, its owner and its answer."""
    asked(page, t, "risks")
    name = t("audit-risk_competitors")
    pick(page, "risks", name)
    columns = ("risk", "likelihood", "impact", "owner", "answer")
    paste(page, t, "risks", columns, (name, "4", "4", "Inese", "Our own recipes"))


REGISTERS = {one.__name__: one for one in (what_we_have, what_was_done, what_holds_back, what_to_overcome)}
"""How the registers of a step are filled; those of the other steps are left for the next audit."""


def close(page: Page, t: Texts) -> None:
    press(page, "audit-close")
    expect(page.locator(".st-key-audit-close")).to_contain_text(t("audit_page-close_again"))


# The checks


def line(page: Page, t: Texts, check: str, about: str = "") -> Locator:
    """Return the line of a finding, once the cards that fold some of theirs are opened."""
    expect(page.locator("[class*='st-key-checks-line-']").first).to_be_visible()
    found = page.locator("[class*='st-key-checks-line-']", has_text=t(f"check-{check}")).filter(has_text=about)
    more = page.locator("[class*='st-key-checks-more-'] button")
    while not found.count() and more.count():
        more.first.click()
        quiet(page)
    expect(found).to_have_count(1)
    return found


def mend(page: Page, t: Texts, check: str, about: str) -> None:
    """Mend a finding with its first button; it is then gone."""
    found = line(page, t, check, about)
    found.locator("[class*='st-key-checks-mend-'] button").first.click()
    expect(found).to_have_count(0)
    quiet(page)


def accept(page: Page, t: Texts, check: str) -> None:
    """Accept a finding with a reason; it then stands among the accepted ones."""
    found = line(page, t, check)
    found.locator("[class*='st-key-checks-accept-'] button").click()
    field = found.locator("[class*='st-key-w-checks-reason-'] input")
    field.fill(REASON)
    field.press("Enter")
    expect(found).to_have_count(0)
    expect(page.locator(".st-key-checks-accepted")).to_contain_text(t("checks-accepted", count=1))
    quiet(page)
