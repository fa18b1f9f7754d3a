"""The network of each row, for exports that tell of several: from a column that names it, or from the address."""

from collections.abc import Callable

import numpy as np
import pyarrow as pa
import pyarrow.compute as pc

from smmdash.importers.columns import Work
from smmdash.importers.network_names import HOST, network_named, network_of_host


def networks_by_row(work: Work) -> np.ndarray | None:
    """Return the network of every row as text, empty where none is known; None where the file tells of one only.

    What a column names counts, then the post's address where nothing is named, then what a person answered. A name
    that smmdash does not know is never overruled by the address, nor the address of another site by the answer.
    """
    at, url = work.match.at("network"), work.match.at("url")
    if work.network or (at is None and url is None) or not len(work):
        return None
    named = _each(work.trimmed(at), network_named)
    empty = work.empty(at)
    if url is not None:
        hosts = pc.struct_field(pc.extract_regex(work.trimmed(url), HOST), 0).fill_null("")
        named = np.where(empty, _each(hosts, network_of_host), named)
        empty &= np.asarray(pc.equal(hosts, ""))
    if not (named != "").any() and empty.all():
        return None
    answered = work.context.answers.network
    return np.where(empty & (named == ""), answered, named) if answered else named


def _each(cells: pa.Array, name: Callable[[str], str]) -> np.ndarray:
    """Apply a function of text to every cell, once for each different text."""
    encoded = cells.cast(pa.string()).dictionary_encode()
    found = np.array([name(text) for text in encoded.dictionary.to_pylist()] or [""], dtype=object)
    return found[encoded.indices.to_numpy(zero_copy_only=False)]
