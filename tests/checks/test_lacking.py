"""What a check lacks is brought somewhere, and every check tells its articles and what it needs."""

import pytest

from smmdash.audit import STEPS
from smmdash.checks import CHECKS
from smmdash.checks.articles import ARTICLES, OTHER, articles_of
from smmdash.checks.base import NEEDS
from smmdash.checks.lacking import BRING, bring
from smmdash.checks.places import address
from smmdash.i18n import LANGUAGES, Texts, keys
from smmdash.store.workspace import Workspace
from smmdash.ui.reference_checks import check_entry, needs

REASONS = {key.removeprefix("check-skipped_") for key in keys("en") if key.startswith("check-skipped_")}
WORK = Workspace(id="w", created="2026-01-01T00:00:00")


def test_every_reason_has_a_place_where_what_is_missing_is_brought() -> None:
    assert set(BRING) == REASONS
    assert {f"no_{need}" for need in NEEDS} <= set(BRING)
    assert bring("of tomorrow").page == "data"


@pytest.mark.parametrize("reason", [key for key, place in BRING.items() if place.page == "audit"])
def test_what_the_audit_lacks_leads_to_the_step_that_asks_for_it(reason: str) -> None:
    assert address(BRING[reason], WORK)["step"] in STEPS


@pytest.mark.parametrize("key", CHECKS)
def test_the_articles_of_a_check_are_those_its_text_names(key: str) -> None:
    letters = articles_of(key)
    assert letters
    for language in LANGUAGES:
        texts = Texts(language)
        said = texts(f"check-{key}.article")
        named = tuple(letter for letter in ARTICLES if texts(f"reference-article_{letter}") in said)
        assert (named or (OTHER,)) == letters


def test_every_article_has_checks() -> None:
    assert {letter for key in CHECKS for letter in articles_of(key)} >= set(ARTICLES)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", CHECKS)
def test_a_check_says_what_it_needs(key: str, language: str) -> None:
    texts = Texts(language)
    said = needs(CHECKS[key], texts)
    assert "reference-" not in said
    assert "shell-" not in said
    entry = check_entry(CHECKS[key], texts)
    for label in ("bad", "good", "mend", "judges", "articles"):
        assert f"*{texts(f'reference-{label}')}:*" in entry
    if CHECKS[key].needs:
        assert texts(f"reference-need_{CHECKS[key].needs[0]}") in said
