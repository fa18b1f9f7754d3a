"""The currency of each row's amounts: from a column, from an amount's header, from its cells."""

import re
from collections.abc import Mapping

import numpy as np

from smmdash.importers.columns import Figures, Work
from smmdash.importers.headers import folded
from smmdash.metrics import MEASURES

MONEY = frozenset(key for key, measure in MEASURES.items() if measure.money)
"""Measures in a currency."""

_CODE = re.compile(r"(?<![A-Za-z])(?!VAT|PVN|CPA|CPC|CPM|ROI|ARR|MRR)([A-Z]{3})(?![A-Za-z])")
_SIGNS = {"€": "EUR", "₽": "RUB", "руб": "RUB", "₴": "UAH", "грн": "UAH", "£": "GBP", "₸": "KZT", "zł": "PLN"}
_WORDS = {
    folded(word): code
    for code, given in {
        "EUR": "евро|euro|eiro|€", "USD": "доллар сша|доллар|us dollar|$",
        "UAH": "гривна|украинская гривна|₴",
        "RUB": "рубль|российский рубль|russian ruble|ruble|руб.|rur|₽", "BYN": "белорусский рубль|belarusian ruble",
        "KZT": "тенге|казахстанский тенге|tenge|₸", "GBP": "фунт стерлингов|pound sterling|british pound|£",
        "PLN": "злотый|польский злотый|zloty|zł", "UZS": "узбекский сум|сум",
    }.items()
    for word in given.split("|")
}  # fmt: skip


def currencies(work: Work, found: Mapping[str, Figures]) -> np.ndarray:
    """Return each row's currency code, empty where the file does not say; a name that is not known stays as written.

    ``found`` are the figures of the measures; of its amounts the first that names a currency decides.
    """
    at = work.match.at("currency")
    if at is not None and not work.empty(at).all():
        cells = work.trimmed(at).dictionary_encode()
        codes = np.array([_code(cell) for cell in cells.dictionary.to_pylist()], dtype=object)
        named: np.ndarray = codes[cells.indices.to_numpy(zero_copy_only=False)]
        return named
    stated = (_stated(figures) for key, figures in found.items() if key in MONEY)
    return np.full(len(work), next(filter(None, stated), ""), dtype=object)


def _stated(amounts: Figures) -> str:
    code = _CODE.search(amounts.header)
    signed = (code for sign, code in _SIGNS.items() if sign in amounts.header.casefold())
    return code[1] if code else next(signed, amounts.currency)


def _code(cell: str) -> str:
    name = folded(cell)
    return _WORDS.get(name) or (name.upper() if re.fullmatch(r"[a-z]{3}", name) else cell.strip())
