"""Header cells made comparable: the same name in any spelling of spaces, case and invisible characters."""

import re
import unicodedata
from functools import lru_cache

_INVISIBLE = dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"))
_BLANKS = re.compile(r"\s+")
_NOT_WORD = re.compile(r"[^\w]+", re.UNICODE)


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Return a header after NFKC, without soft hyphens and zero-width characters, blanks collapsed, case folded.

    Curly apostrophes and quotes become straight ones, since sources write the same header with either.
    """
    plain = text[:500]
    if plain.isascii():
        return " ".join(plain.split()).casefold()
    plain = unicodedata.normalize("NFKC", plain).translate(_INVISIBLE)
    plain = plain.replace("’", "'").replace("„", '"').replace("“", '"').replace("”", '"')
    plain = plain.replace("«", '"').replace("»", '"')
    return _BLANKS.sub(" ", plain).strip().casefold()


def shown(header: str) -> str:
    """Return a header as written, without blanks around it and without invisible characters."""
    return header[:200].translate(_INVISIBLE).strip()


def own_name(header: str, taken: set[str]) -> str:
    """Return a snake_case name for a column that is no known measure, different from those in ``taken``."""
    name = _NOT_WORD.sub("_", folded(header)).strip("_")[:60] or "column"
    if name[0].isdigit():
        name = f"n_{name}"
    made, count = name, 2
    while made in taken:
        made, count = f"{name}_{count}", count + 1
    return made
