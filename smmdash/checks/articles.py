"""The articles that checks come from, as their texts name them."""

from functools import cache

from smmdash.i18n import DEFAULT_LANGUAGE, Texts

ARTICLES = ("a", "b", "c", "d", "e")
"""Letters of the articles (texts: ``reference-article_LETTER``)."""
OTHER = "none"
"""A check that common practice asks for, not an article."""


@cache
def articles_of(check: str) -> tuple[str, ...]:
    """Return the letters of the articles that a check comes from, or OTHER alone."""
    texts = Texts(DEFAULT_LANGUAGE)
    said = texts(f"check-{check}.article")
    found = tuple(letter for letter in ARTICLES if texts(f"reference-article_{letter}") in said)
    return found or (OTHER,)
