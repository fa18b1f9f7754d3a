import datetime as dt

from smmdash.importers.answers import Answers
from smmdash.store import state as st

OVERVIEW = "Date,Video Views,Profile Views,Likes,Comments,Shares\n"
NOW = dt.datetime(2026, 11, 21, 12, tzinfo=dt.UTC)


def test_the_order_said_of_an_earlier_file_counts_for_the_next_and_is_told() -> None:
    first, second = _pages("01/02/2026", "a"), _pages("03/04/2026", "b")
    state = st.new("w", "Test", NOW)
    state, effect = st.add(state, first, "a.csv", now=NOW, answers=Answers(account="velo"))
    assert [q.key for q in effect.read.questions if q.required] == ["order"]
    state, _ = st.answer(state, effect.source, Answers(account="velo", order="dmy"))
    state, effect = st.add(state, second, "b.csv", now=NOW, answers=Answers(account="velo"))
    assert not [q.key for q in effect.read.questions if q.required]
    assert effect.read.first == dt.date(2026, 4, 3)
    assert "order_remembered" in {note.key for table in effect.read.tables for note in table.notes}


def test_another_account_is_asked_again() -> None:
    state = st.new("w", "Test", NOW)
    state, effect = st.add(state, _pages("01/02/2026", "a"), "a.csv", now=NOW, answers=Answers(account="velo"))
    state, _ = st.answer(state, effect.source, Answers(account="velo", order="dmy"))
    _, effect = st.add(state, _pages("03/04/2026", "b"), "b.csv", now=NOW, answers=Answers(account="other"))
    assert [q.key for q in effect.read.questions if q.required] == ["order"]


def test_a_file_that_decides_by_itself_takes_no_earlier_answer() -> None:
    state = st.new("w", "Test", NOW)
    state, effect = st.add(state, _pages("01/02/2026", "a"), "a.csv", now=NOW, answers=Answers(account="velo"))
    state, _ = st.answer(state, effect.source, Answers(account="velo", order="dmy"))
    _, effect = st.add(state, _pages("03/14/2026", "b"), "b.csv", now=NOW, answers=Answers(account="velo"))
    assert effect.read.first == dt.date(2026, 3, 14)


def _pages(day: str, text: str) -> bytes:
    return f"{OVERVIEW}{day},{len(text)},1,2,3,4\n".encode()
