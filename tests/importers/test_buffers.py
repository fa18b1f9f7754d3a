"""Looking at the bytes of a column says the same as looking at its texts."""

import pyarrow as pa
import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdash.importers.buffers import at_most, cells_of, is_trimmed, tails

TEXTS = st.lists(st.text("a 1#é\u0301ā日🍞\n\u00a0", max_size=30), max_size=20)
TYPES = st.sampled_from([pa.string(), pa.large_string()])


@given(TEXTS, TYPES, st.integers(0, 3))
def test_a_column_is_its_bytes_also_where_it_begins_late(texts: list[str], kind: pa.DataType, first: int) -> None:
    column = pa.array(texts, kind).slice(min(first, len(texts)))
    cells = cells_of(column)
    assert cells is not None
    read = [bytes(cells.data[start:end]).decode() for start, end in zip(cells.starts, cells.ends, strict=True)]
    assert read == column.to_pylist()


@given(TEXTS, TYPES)
def test_what_is_said_to_be_trimmed_is(texts: list[str], kind: pa.DataType) -> None:
    if is_trimmed(pa.array(texts, kind)):
        assert [text.strip() for text in texts] == texts


def test_plain_cells_need_no_trimming_and_others_do() -> None:
    assert is_trimmed(pa.array(["a", "", "b c"]))
    assert not is_trimmed(pa.array(["a", " b"]))
    assert not is_trimmed(pa.array(["a", "b\u00a0"]))


@given(TEXTS, st.integers(0, 10))
def test_no_short_text_is_left_out(texts: list[str], size: int) -> None:
    found = at_most(pa.array(texts, pa.string()), size)
    assert all(may for may, text in zip(found, texts, strict=True) if len(text) <= size)
    assert not any(may for may, text in zip(found, texts, strict=True) if len(text.encode()) > 4 * size)


@given(TEXTS, TYPES, st.integers(0, 3))
def test_a_tail_begins_a_little_before_the_first_mark(texts: list[str], kind: pa.DataType, first: int) -> None:
    column = pa.array(texts, kind).slice(min(first, len(texts)))
    rows, ends = tails(column, ord("#"), keep_before=24)
    listed = column.to_pylist()
    assert rows.tolist() == [row for row, text in enumerate(listed) if "#" in text]
    for row, tail in zip(rows.tolist(), ends.to_pylist(), strict=True):
        text = listed[row]
        before, _, _ = text.partition("#")
        assert text.endswith(tail)
        assert "#" in tail
        kept = tail.partition("#")[0]
        assert kept == before[len(before) - len(kept) :]
        assert kept or not before
        assert len(kept.encode()) <= (1 if before[-1:].isascii() else 24)


def test_a_column_with_nulls_has_no_tails() -> None:
    with pytest.raises(TypeError):
        tails(pa.array(["#a", None]), ord("#"), keep_before=4)
