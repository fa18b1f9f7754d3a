import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdash.ui.plain import plain


@pytest.mark.parametrize(
    "text",
    ["![x](https://e.example/x.png)", ":material/home:", ":red[x]", "**b**", "$x$", "<b>", "# h", "- a", "1. a", "`c`",
     "[a](b)", "https://e.example", "a@e.example", "~~x~~", "| a |"],
)  # fmt: skip
def test_nothing_is_left_that_markdown_knows(text: str):
    written = plain(text)
    for place, letter in enumerate(written):
        if letter in "!*:$<#-.`[]()@~|":
            assert written[place - 1] == "\\", written


@given(st.text())
def test_taking_the_escapes_away_gives_the_text_back(text: str):
    written, unescaped, place = plain(text), "", 0
    while place < len(written):
        place += written[place] == "\\"
        unescaped += written[place]
        place += 1
    assert "".join(unescaped.replace("\u2060", "").split()) == "".join(text.replace("\u2060", "").split())


def test_an_unbreakable_space_stays():
    assert plain("15\u00a0min\n a") == "15\u00a0min a"


@pytest.mark.parametrize("text", ["www.shop.example", "see WWW.x.example", "https://x.example", "me@x.example"])
def test_what_markdown_links_by_itself_is_broken_invisibly(text: str):
    written = plain(text)
    assert "\u2060" in written
    for pattern in (r"www\\?\.", r"https?\\?:", r"\w\\?@"):
        assert not re.search(pattern, written, re.IGNORECASE), written
