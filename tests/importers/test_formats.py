"""The catalogue of formats: every declaration is whole, has its texts, and no two can be taken for each other."""

from typing import get_args

import pytest

from smmdash.i18n import DEFAULT_LANGUAGE, LANGUAGES, Texts, keys
from smmdash.importers import FORMATS
from smmdash.importers.declaration import Layout, Quirk, Role, spelled
from smmdash.importers.headers import folded, own_name, shown
from smmdash.importers.mapping.apply import OWN
from smmdash.importers.results import KNOWN, NOTES, REASONS, Note
from smmdash.metrics import MEASURES, NETWORKS

LAYOUTS = [(key, number, layout) for key, made in FORMATS.items() for number, layout in enumerate(made.layouts)]
each_layout = pytest.mark.parametrize(
    ("key", "layout"), [(key, layout) for key, _, layout in LAYOUTS], ids=[f"{key}-{n}" for key, n, _ in LAYOUTS]
)
DERIVED = {"engaged_sessions", "bounce_rate"}


def test_the_keys_are_those_of_the_declarations() -> None:
    assert [key for key, made in FORMATS.items() if made.key != key] == []
    assert {made.network for made in FORMATS.values()} <= {*NETWORKS, ""}


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_its_words(language: str) -> None:
    needed = {f"import-format_{key}" for key in (*FORMATS, OWN)}
    needed |= {f"import-reason_{key}" for key in REASONS} | {f"import-known_{key}" for key in KNOWN}
    needed |= {f"import-note_{key}" for key in NOTES}
    written = keys(language)
    assert needed - written == set()
    sections = ("import-format_", "import-reason_", "import-known_", "import-note_")
    assert {key for key in written if key.startswith(sections)} - needed == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_formats_differ(language: str) -> None:
    texts = Texts(language)
    assert len({texts(f"import-format_{key}") for key in FORMATS}) == len(FORMATS)


@each_layout
def test_layout_is_whole(key: str, layout: Layout) -> None:
    assert {column.role for column in layout.columns} <= set(get_args(Role))
    assert layout.quirks <= set(get_args(Quirk))
    for column in layout.columns:
        assert column.names
        assert bool(column.measure) == (column.role == "measure")
        assert not column.measure or column.measure in MEASURES or column.measure in DERIVED
        assert all(name.text == folded(name.text) for name in column.names)
    for meaning in layout.titles.values():
        assert not meaning.measure or meaning.measure in MEASURES
        assert meaning.network in (*NETWORKS, "")
    assert all(title == folded(title) for title in layout.titles)
    assert layout.signature or layout.titles or layout.places, "nothing would be enough to know it by"


@each_layout
def test_every_signature_is_made_of_the_layouts_own_names(key: str, layout: Layout) -> None:
    names = {name.text for column in layout.columns for name in column.names}
    assert [sorted(one - names) for one in layout.signature if one - names] == []


def test_no_signature_belongs_to_two_kinds_of_table() -> None:
    seen: dict[frozenset[str], tuple[str, str]] = {}
    for key, _, layout in LAYOUTS:
        for one in layout.signature:
            assert seen.setdefault(one, (FORMATS[key].network, layout.kind)) == (FORMATS[key].network, layout.kind), one


def test_a_guess_is_marked() -> None:
    (sure, guess) = spelled(en="Views", ru="~Просмотры")
    assert (sure.guess, guess.guess, guess.text, guess.language) == (False, True, "просмотры", "ru")


def test_a_beginning_matches_what_follows() -> None:
    (name,) = spelled(en="Amount spent (*")
    assert name.matches("amount spent (eur)")
    assert not name.matches("amount")


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("Auf\u00adru\u00adfe", "aufrufe"),
        ("\ufeffPost ID", "post id"),
        (" Video\u00a0  views ", "video views"),
        ("Mentions J’aime", "mentions j'aime"),
        ("„Gefällt mir“-Angaben", '"gefällt mir"-angaben'),
        ("ＶＩＥＷＳ", "views"),
        ("Охва\u200bт", "охват"),
    ],
)
def test_headers_are_folded(written: str, meant: str) -> None:
    assert folded(written) == meant


def test_shown_headers_lose_only_what_cannot_be_seen() -> None:
    assert shown(" Auf\u00adru\u00adfe ") == "Aufrufe"


def test_own_names_are_snake_case_and_never_taken() -> None:
    assert own_name("3-second video views!", set()) == "n_3_second_video_views"
    assert own_name("Shares", {"shares", "shares_2"}) == "shares_3"
    assert own_name("???", set()) == "column"
    assert len(own_name("x" * 500, set())) <= 64


def test_a_note_needs_a_known_key() -> None:
    with pytest.raises(KeyError):
        Note("whatever")


def test_notes_name_formats_in_the_readers_language() -> None:
    note = Note("ambiguous", 1, {"formats": ("x_posts", "tiktok_content")})
    assert note.text(Texts("ru")).endswith("(Публикации X и Видео TikTok), поэтому ни один не выбран.")
    assert Texts(DEFAULT_LANGUAGE)("import-format_x_posts") in note.message
