"""Rules that hold for every text of every language: same keys, same values, real plurals, clean typography."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel import Locale
from fluent.syntax import FluentParser, ast, visitor

from smmdash.i18n import DEFAULT_LANGUAGE, LANGUAGES, MISSING, Texts, keys, variables
from smmdash.i18n.texts import FOLDER

CATEGORIES = {"zero", "one", "two", "few", "many", "other"}
OTHERS = sorted(set(LANGUAGES) - {DEFAULT_LANGUAGE})

# Names and abbreviations that Russian marketers write in Latin letters.
NAMES = """
Instagram Facebook Meta Business Suite Telegram TikTok YouTube LinkedIn X Pinterest Threads VK OK Google Analytics
Universal GA Yandex Metrica Direct Excel PowerPoint LiveDune Popsters TGStat Reels Stories Shorts Studio Ads Insights
smmdash
CRM HR KPI SMM SMART SOV ER ERR CTR CR CPL CPO CPC CPM CPA ROAS ROI CSAT UTM
CSV TSV XLSX XLS ODS ICS ZIP JSON PDF PPTX HTML PNG SVG RAR gzip NUL UTF UTC ISO ID URL EUR USD RUB
amoCRM Brand HubSpot Hootsuite Meltwater Metricool Social Sprout Twitter YouScan Zendesk Windows DOS CP KOI R Mac BE LE
"""
LATIN_IN_RUSSIAN = frozenset(NAMES.split())
ENGLISH_WORDS = re.compile(r"\b(the|and|of|with|your|this|that|from|are|not|was|were|will|can|which|when)\b", re.I)


def entries(language: str) -> Iterator[tuple[Path, ast.EntryType]]:
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            yield path, entry


def patterns(language: str) -> Iterator[tuple[str, ast.Pattern]]:
    for _, entry in entries(language):
        if isinstance(entry, ast.Message):
            if entry.value is not None:
                yield entry.id.name, entry.value
            for attribute in entry.attributes:
                yield f"{entry.id.name}.{attribute.id.name}", attribute.value
        elif isinstance(entry, ast.Term):
            yield f"-{entry.id.name}", entry.value


class _Collector(visitor.Visitor):
    def __init__(self) -> None:
        self.pieces: list[str] = []
        self.choices: list[ast.SelectExpression] = []

    def visit_TextElement(self, node: ast.TextElement) -> None:
        self.pieces.append(node.value)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:
        self.choices.append(node)
        self.generic_visit(node)


def collected(pattern: ast.Pattern) -> _Collector:
    found = _Collector()
    found.visit(pattern)
    return found


def written(language: str) -> Iterator[tuple[str, str]]:
    """Every text with its values left out: a placeable becomes the sign ¤, a choice is shown variant by variant."""
    for key, pattern in patterns(language):
        yield from ((key, text) for text in variants(pattern))


def variants(pattern: ast.Pattern) -> list[str]:
    texts = [""]
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            options = [element.value]
        elif isinstance(element.expression, ast.SelectExpression):
            options = [text for variant in element.expression.variants for text in variants(variant.value)]
        elif isinstance(element.expression, ast.StringLiteral):
            options = [element.expression.parse()["value"]]
        else:
            options = ["¤"]
        texts = [text + option for text in texts for option in options]
    return texts


def complaints(language: str, pattern: str, flags: int = 0) -> list[str]:
    return [f"{key}: {text}" for key, text in written(language) if re.search(pattern, text, flags)]


def test_there_are_three_languages_under_their_own_names() -> None:
    assert dict(LANGUAGES) == {"en": "English", "lv": "Latviešu", "ru": "Русский"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_line_is_understood(language: str) -> None:
    broken = [f"{path.name}: {entry.content}" for path, entry in entries(language) if isinstance(entry, ast.Junk)]
    assert broken == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_key_starts_with_its_file_and_appears_once(language: str) -> None:
    seen: set[str] = set()
    for path, entry in entries(language):
        if isinstance(entry, ast.Message):
            assert entry.id.name.startswith(f"{path.stem}-"), entry.id.name
            assert entry.id.name not in seen, f"{entry.id.name} is written twice"
            seen.add(entry.id.name)
            attributes = [attribute.id.name for attribute in entry.attributes]
            assert len(attributes) == len(set(attributes)), entry.id.name


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_the_same_keys(language: str) -> None:
    missing = sorted(keys(DEFAULT_LANGUAGE) - keys(language))
    extra = sorted(keys(language) - keys(DEFAULT_LANGUAGE))
    assert (missing, extra) == ([], [])


@pytest.mark.parametrize("language", OTHERS)
def test_every_key_takes_the_same_values(language: str) -> None:
    english, other = variables(DEFAULT_LANGUAGE), variables(language)
    differ = {key: (set(english[key]), set(other[key])) for key in english.keys() & other if english[key] != other[key]}
    assert differ == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_plurals_have_every_form_of_the_language(language: str) -> None:
    needed = set(Locale(language).plural_form.tags) | {"other"}
    for key, pattern in patterns(language):
        for choice in collected(pattern).choices:
            names = {variant.key.name for variant in choice.variants if isinstance(variant.key, ast.Identifier)}
            counted = any(isinstance(variant.key, ast.NumberLiteral) for variant in choice.variants)
            if counted or names & (CATEGORIES - {"other"}):
                assert names == needed, f"{key} has {sorted(names)}, {language} needs {sorted(needed)}"
                default = next(variant for variant in choice.variants if variant.default)
                assert isinstance(default.key, ast.Identifier), key
                assert default.key.name == "other", key


def test_the_plural_forms_are_those_that_translators_were_told() -> None:
    told = {"en": {"one"}, "lv": {"zero", "one"}, "ru": {"one", "few", "many"}}
    assert {code: set(Locale(code).plural_form.tags) for code in LANGUAGES} == told


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stray_spaces(language: str) -> None:
    assert complaints(language, r"  |^\s|[ \t]$|[ \t]\n| [,.;!?)](?:\s|$)|\( |\t") == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_shouts(language: str) -> None:
    assert complaints(language, r"!|\.\.\.") == []


@pytest.mark.parametrize(("language", "foreign"), [("en", '["„«»]'), ("lv", "[\"“«»']"), ("ru", "[\"“”„']")])
def test_quotation_marks_are_the_language_s_own(language: str, foreign: str) -> None:
    assert complaints(language, foreign) == []


@pytest.mark.parametrize(("language", "opening", "closing"), [("en", "“", "”"), ("lv", "„", "”"), ("ru", "«", "»")])
def test_quotation_marks_and_brackets_close(language: str, opening: str, closing: str) -> None:
    for key, text in written(language):
        assert text.count(opening) == text.count(closing), f"{key}: {text}"
        assert text.count("(") == text.count(")"), f"{key}: {text}"


def test_english_apostrophes_are_of_one_kind() -> None:
    assert complaints("en", "’") == []


def test_russian_has_no_foreign_words_but_names() -> None:
    found = {
        f"{key}: {word}"
        for key, text in written("ru")
        if not key.endswith("_style")  # the name of a date style, not a sentence
        for word in re.findall(r"[A-Za-z]+", re.sub(r"[\w./]*\.[a-z]{2,7}\b|`[^`]*`|\d\w+", " ", text))
        if word not in LATIN_IN_RUSSIAN
    }
    assert sorted(found) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_mixes_two_alphabets(language: str) -> None:
    assert complaints(language, r"[A-Za-zĀ-ž][А-Яа-яЁё]|[А-Яа-яЁё][A-Za-zĀ-ž]") == []


@pytest.mark.parametrize("language", ["en", "lv"])
def test_cyrillic_stays_in_russian(language: str) -> None:
    unquoted = [
        f"{key}: {text}"
        for key, text in written(language)
        if re.search("[А-Яа-яЁё]", re.sub("„[^”]*”|“[^”]*”", "", text))
    ]
    assert unquoted == []


@pytest.mark.parametrize("language", OTHERS)
def test_nothing_is_left_in_english(language: str) -> None:
    left = [f"{key}: {text}" for key, text in written(language) if ENGLISH_WORDS.search(text)]
    assert left == []


@pytest.mark.parametrize("language", OTHERS)
def test_no_sentence_equals_the_english_one(language: str) -> None:
    english = {key: text for key, text in written(DEFAULT_LANGUAGE) if len(re.findall(r"\b[a-z]{3,}\b", text)) >= 2}
    assert [key for key, text in written(language) if english.get(key) == text] == []


def test_date_styles_are_known() -> None:
    styles = {text for code in LANGUAGES for key, text in written(code) if key.endswith("_style")}
    assert styles <= {"short", "medium", "long", "month", "day"}


def test_russian_writes_yo() -> None:
    assert complaints("ru", r"\b(ее|еще|все-таки|счет|отчет\w*|учет\w*|расчет\w*|подсчет\w*|объем\w*)\b", re.I) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_comes_out_without_errors(language: str) -> None:
    texts = Texts(language)
    for key, names in variables(language).items():
        for count in (0, 1, 2, 5, 11, 21, 1.5):
            out = texts(key, **dict.fromkeys(names, count))
            assert "{" not in out, f"{key}: {out}"
            assert out.strip() == out, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_missing_is_a_dash(language: str) -> None:
    texts = Texts(language)
    for nothing in (None, float("nan"), float("inf")):
        assert texts("unit-minutes.written", number=nothing).startswith(MISSING)


def test_counts_of_numpy_choose_plurals_like_ints() -> None:
    numpy = pytest.importorskip("numpy")
    for language in LANGUAGES:
        texts = Texts(language)
        assert texts("unit-minutes.written", number=numpy.int64(1234)) == texts("unit-minutes.written", number=1234)


def test_an_unknown_language_is_english_and_an_unknown_key_is_itself() -> None:
    assert Texts("xx").language == DEFAULT_LANGUAGE
    assert Texts("ru")("metric-no_such_metric") == "metric-no_such_metric"
    assert not Texts("ru").has("metric-no_such_metric")


def test_lists_end_with_the_language_s_conjunction() -> None:
    assert Texts("en").join(["a", "b", "c"]) == "a, b, and c"
    assert Texts("ru").join(["a", "b", "c"]) == "a, b и c"
    assert Texts("lv").join(["a", "b", "c"]) == "a, b un c"
    assert Texts("lv").join([]) == ""
