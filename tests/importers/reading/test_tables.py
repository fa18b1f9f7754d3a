import pytest

from smmdash.i18n import LANGUAGES, Texts, variables
from smmdash.importers.reading.tables import ERRORS, NOTES, NOTES_PER_KEY, Note, NoteBook, RawTable, ReadError

KEYS = sorted([f"reading-note_{key}" for key in NOTES] + [f"reading-error_{key}" for key in ERRORS])


@pytest.mark.parametrize("language", sorted(LANGUAGES))
@pytest.mark.parametrize("key", KEYS)
def test_every_note_and_refusal_has_a_text(key: str, language: str) -> None:
    assert Texts(language).has(key)
    assert variables(language)[key] == variables("en")[key]


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_there_is_no_text_without_a_note_or_refusal(language: str) -> None:
    assert {key for key in variables(language) if key.startswith("reading-")} == set(KEYS)


def test_a_note_speaks_the_language_asked_for() -> None:
    note = Note(7, "row_short", {"found": 3, "expected": 9})
    assert note.message == "Line 7 has 3 cells where the header has 9; the missing cells are empty."
    assert note.text(Texts("ru")).startswith("В строке 7 3 ячейки")
    assert note.text(Texts("lv")).startswith("7. rindā ir 3 šūnas")


def test_an_unknown_key_is_a_mistake_of_ours() -> None:
    with pytest.raises(KeyError):
        NoteBook().add(1, "unheard_of")
    with pytest.raises(KeyError):
        ReadError("unheard_of")


def test_a_flood_of_notes_is_counted() -> None:
    book = NoteBook()
    for line in range(NOTES_PER_KEY + 5):
        book.add(line + 1, "repaired")
    notes = book.notes()
    assert len(notes) == NOTES_PER_KEY + 1
    assert notes[0].key == "more_lines"
    assert notes[0].values["count"] == 5


def test_a_table_made_by_hand_has_columns_and_lines() -> None:
    table = RawTable(["a", "b"], [["1", "2"], ["3", "4"]], first_line=4, aside=[(7, "trailer")])
    assert table.column(1).to_pylist() == ["2", "4"]
    assert list(table.lines) == [5, 6]
    assert (len(table), table.raw_records) == (2, 3)
