"""Rows by the texts that they share."""

import pandas as pd

from smmdash.grouped import grouped


def test_the_values_together_are_sorted_and_every_row_has_its_own() -> None:
    rows = pd.DataFrame(
        {"network": ["x", "instagram", "x", "x"], "account": ["b", "a", "", "b"]}, dtype="str", index=[4, 2, 9, 1]
    )
    places, codes = grouped(rows, ("network", "account"))
    assert places == [("instagram", "a"), ("x", ""), ("x", "b")]
    assert [places[code] for code in codes] == list(zip(rows["network"], rows["account"], strict=True))


def test_a_missing_text_is_an_empty_one() -> None:
    rows = pd.DataFrame({"network": pd.Series(["x", None], dtype="str")})
    assert grouped(rows, ("network",))[0] == [("",), ("x",)]


def test_no_rows_have_no_values() -> None:
    rows = pd.DataFrame({"network": pd.Series([], dtype="str"), "account": pd.Series([], dtype="str")})
    places, codes = grouped(rows, ("network", "account"))
    assert places == []
    assert len(codes) == 0
