"""Every word of the headers that smmdash recognises: what a code page is judged by."""

import re
from functools import cache

from smmdash.importers.formats import FORMATS
from smmdash.importers.reading.date_words import months, weekdays

_WORD = re.compile(r"[^\W\d_]{3,}")


@cache
def words() -> frozenset[str]:
    """Return the case-folded words of three letters and more, with those of months and weekdays."""
    texts: set[str] = {*months(), *weekdays()}
    for declared in FORMATS.values():
        for layout in declared.layouts:
            texts |= {name.text for column in layout.columns for name in column.names} | {*layout.titles}
    return frozenset(word for text in texts for word in _WORD.findall(text.casefold()) if not word.isascii())
