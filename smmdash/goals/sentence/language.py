"""The language a sentence is written in."""

import re

from smmdash.goals.sentence.sentence import MOST
from smmdash.goals.sentence.vocabulary import LATVIAN


def language_of(text: str) -> str:
    """Return the language a sentence is written in, by its script, its marks and its small words."""
    sample = text[:MOST].casefold()
    cyrillic = sum("а" <= letter <= "я" or letter == "ё" for letter in sample)
    latin = sum("a" <= letter <= "z" for letter in sample)
    if cyrillic and cyrillic >= 0.4 * (cyrillic + latin):
        return "ru"
    words = re.findall(r"[^\W\d_]+", sample)
    if re.search("[āčēģīķļņšūž]", sample) or sum(word in LATVIAN for word in words) >= 2:
        return "lv"
    return "ru" if cyrillic > latin / 3 else "en"
