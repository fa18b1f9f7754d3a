"""The language a sentence is written in."""

import re

from smmdash.goals.sentence.sentence import MOST
from smmdash.goals.sentence.vocabulary import LATVIAN

_SURE = 5
"""A Latvian word of so many letters is no English one."""


def language_of(text: str) -> str:
    """Return the language a sentence is written in, by its script, its marks and its small words."""
    sample = text[:MOST].casefold()
    cyrillic = sum("а" <= letter <= "я" or letter == "ё" for letter in sample)
    latin = sum("a" <= letter <= "z" for letter in sample)
    if cyrillic and cyrillic >= 0.4 * (cyrillic + latin):
        return "ru"
    words = re.findall(r"[^\W\d_]+", sample)
    told = [word for word in words if word in LATVIAN]
    if re.search("[āčēģīķļņšūž]", sample) or len(told) >= 2 or any(len(word) >= _SURE for word in told):
        return "lv"
    return "ru" if cyrillic > latin / 3 else "en"
