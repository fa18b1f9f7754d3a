"""Rows of facts by the texts that they share, such as network and account, told without making a text of each row."""

from collections.abc import Sequence

import numpy as np
import pandas as pd


def grouped(rows: pd.DataFrame, names: Sequence[str]) -> tuple[list[tuple[str, ...]], np.ndarray]:
    """Return the different values of some text columns together, sorted, and of each row which of them it has."""
    codes = np.zeros(len(rows), dtype=np.int64)
    values: list[np.ndarray] = []
    for name in names:
        found, texts = pd.factorize(rows[name].fillna(""), sort=True)
        codes = codes * max(len(texts), 1) + found
        values.append(np.asarray(texts, dtype=object))
    places, codes = np.unique(codes, return_inverse=True)
    parts = []
    for texts in reversed(values):
        places, part = np.divmod(places, max(len(texts), 1))
        parts.append([str(texts[place]) for place in part])
    return list(zip(*reversed(parts), strict=True)), codes
