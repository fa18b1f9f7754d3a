"""Every sentence a visitor reads, by key and language, with localised numbers and dates."""

from smmdash.i18n.formats import MISSING, chart_locale
from smmdash.i18n.texts import DEFAULT_LANGUAGE, LANGUAGES, Texts, keys, variables

__all__ = ["DEFAULT_LANGUAGE", "LANGUAGES", "MISSING", "Texts", "chart_locale", "keys", "variables"]
