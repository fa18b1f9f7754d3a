"""Every entry of the metric catalogue has its texts in every language, and every formula can be read."""

import re
from typing import get_args

import pytest

from smmdash.i18n import LANGUAGES, Texts, keys
from smmdash.metrics import MEASURES, METRICS, NETWORKS, Better, Kind, Ratio, Unit

each_language = pytest.mark.parametrize("language", LANGUAGES)


def needed() -> set[str]:
    return (
        {f"metric-{key}{part}" for key in METRICS for part in ("", ".explain", ".trap")}
        | {f"measure-{key}" for key in MEASURES}
        | {f"network-{key}" for key in NETWORKS}
        | {f"unit-{unit}" for unit in get_args(Unit)}
        | {f"kind-{kind}{part}" for kind in get_args(Kind) for part in ("", ".explain")}
        | {f"better-{way}" for way in get_args(Better)}
    )


@each_language
def test_every_entry_has_its_texts(language: str) -> None:
    assert sorted(needed() - keys(language)) == []


@each_language
def test_no_text_belongs_to_nothing(language: str) -> None:
    sections = ("metric-", "measure-", "network-", "kind-", "better-")
    assert sorted(key for key in keys(language) - needed() if key.startswith(sections)) == []


@each_language
def test_names_fit_on_a_card_and_differ(language: str) -> None:
    names = [Texts(language)(f"metric-{key}") for key in METRICS]
    assert [name for name in names if len(name) > 40] == []
    assert len({name.casefold() for name in names}) == len(names)
    assert [name for name in names if name.endswith(".") or not (name[0].isupper() or name[0] == "„")] == []


@each_language
def test_measures_and_networks_have_names_of_their_own(language: str) -> None:
    texts = Texts(language)
    for section, entries in (("measure", MEASURES), ("network", NETWORKS)):
        names = [texts(f"{section}-{key}") for key in entries]
        assert len(set(names)) == len(names)
    assert [key for key in MEASURES if texts(f"measure-{key}")[0].isupper()] == []


@each_language
def test_explanations_are_short_sentences(language: str) -> None:
    texts = Texts(language)
    for key in METRICS:
        explain, trap = texts(f"metric-{key}.explain"), texts(f"metric-{key}.trap")
        assert explain.endswith("."), key
        assert trap.endswith("."), key
        assert len(re.findall(r"[.?](?:\s|$)", explain)) <= 2, f"{key}: {explain}"
        assert len(explain) <= 220, key
        assert len(trap) <= 200, key
        assert explain != trap, key


@each_language
def test_every_formula_is_written_in_words(language: str) -> None:
    texts = Texts(language)
    for key, metric in METRICS.items():
        text = metric.formula.text(texts)
        assert not re.search(r"(formula|measure)-|%|_", text), f"{key}: {text}"
        assert text.count("(") == text.count(")"), text
        if isinstance(metric.formula, Ratio):
            assert "÷" in text


@each_language
def test_a_choice_inside_a_ratio_stands_in_brackets(language: str) -> None:
    texts = Texts(language)
    for key in ("ctr", "audience_growth_rate"):
        text = METRICS[key].formula.text(texts)
        while re.search(r"\([^()]*\)", text):
            text = re.sub(r"\([^()]*\)", "", text)
        assert ";" not in text, key


def test_formulas_read_as_sentences() -> None:
    written = {code: METRICS["engagement_rate_by_followers"].formula.text(Texts(code)) for code in LANGUAGES}
    assert written == {
        "en": "(likes + comments + shares + saves) ÷ followers on the same day × 100",
        "ru": "(лайки + комментарии + репосты + сохранения) ÷ подписчики в тот же день × 100",
        "lv": "(atzīmes „Patīk” + komentāri + dalīšanās reizes + saglabāšanas reizes) ÷ sekotāji tajā pašā dienā × 100",
    }
