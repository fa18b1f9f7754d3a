"""Which of several good matches of a table is believed."""

from smmdash.importers.declaration import ExportFormat, Layout, measure, role, together
from smmdash.importers.recognise import Match, choose


def match(network: str, shown: str, score: float = 0.85, day: str = "Fecha") -> Match:
    """Return a match of a table of days with two columns; a name with ``~`` is a guess."""
    date, figure = role("date", es=day), measure("impressions", es=shown)
    layout = Layout("days", (date, figure), signature=together(date, figure))
    used = {0: (date, date.names[0]), 1: (figure, figure.names[0])}
    return Match(ExportFormat(f"{network}_days", network, (layout,)), layout, score, used)


def test_a_guess_is_no_rival_of_what_is_sure() -> None:
    sure, guess = match("x", "Impresiones"), match("linkedin", "~Impresiones")
    assert guess.by_guess
    assert not sure.by_guess
    assert choose([sure, guess]) is sure
    assert choose([guess, sure]) is sure


def test_two_that_are_sure_are_not_decided() -> None:
    assert choose([match("x", "Impresiones"), match("linkedin", "Impresiones")]) is None


def test_two_guesses_are_not_decided_but_one_alone_is_taken() -> None:
    one, other = match("x", "~Impresiones"), match("linkedin", "~Impresiones")
    assert choose([one, other]) is None
    assert choose([one]) is one
    assert choose([one, other], preferred=other.format.key) is other
