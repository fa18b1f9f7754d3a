"""Figures that the catalogue does not know are asked about, never taken for a metric whose word stands in them."""

from goals.sentence.expected import TODAY

from smmdash.goals.sentence import understand
from smmdash.goals.sentence.corrections import without_corrected
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.phrases import wordings
from smmdash.goals.sentence.tokens import tokens
from smmdash.goals.sentence.words.acts_en import UNLISTED


def test_no_name_of_an_unlisted_figure_is_a_metric() -> None:
    names = [" ".join(one.split()) for name in UNLISTED.split(";") for one in wordings(fold(name)) if one.strip()]
    meanings = {name: understand(f"Our {name}: 7 by 1 March 2027", today=TODAY) for name in names}
    wrong = {name: meaning.metric for name, meaning in meanings.items() if meaning.metric}
    assert len(names) > 300
    assert not wrong
    assert all("specific" in meaning.missing for meaning in meanings.values())


def test_what_is_taken_back_is_gone_and_what_explains_stays() -> None:
    def kept(text: str) -> str:
        return " ".join(token.text for token in without_corrected(tokens(fold(text))))

    assert kept("500 likes, no wait, 700 likes by May") == "700 likes by may"
    assert kept("by 2,000, that is, 3,000 by May") == "by 3,000 by may"
    assert kept("40 leads by 1 May, sorry, 1 June") == "40 leads by 1 june"
    assert kept("by 20 %, that is, to 600 by May") == "by 20 % , that is , to 600 by may"
    assert kept("no later than 5 May, no more than 7") == "no later than 5 may , no more than 7"
