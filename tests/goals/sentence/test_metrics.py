"""Every metric is known by its usual names in every language."""

from datetime import date

import pytest
from goals.sentence.expected import TODAY

from smmdash.goals.sentence import understand
from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.phrases import wordings
from smmdash.goals.sentence.vocabulary import METRIC_ACTS, METRIC_NAMES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.metrics import METRICS

TEMPLATES = {
    "en": ("{name}: 7 by 1 March 2027", "We want our {name} to be 7 by 1 March 2027", "By 1 March 2027 7 {name}"),
    "ru": ("{name}: 7 к 1 марта 2027", "К 1 марта 2027 года {name} не менее 7", "{name}: довести до 7 к 1 марта 2027"),
    "lv": (
        "{name}: 7 līdz 2027. gada 1. martam",
        "Līdz 2027. gada 1. martam {name} vismaz 7",
        "Lai {name} būtu 7 līdz 01.03.2027",
    ),
}


FULLY = 30
"""So many names of a metric are said in every way, the later ones each in one."""


def test_every_metric_has_names_in_every_language() -> None:
    for language in LANGUAGES:
        assert set(METRIC_NAMES[language]) == set(METRICS)
        assert set(METRIC_ACTS[language]) <= set(METRICS)


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("metric", list(METRICS))
def test_every_name_of_a_metric_means_it(metric: str, language: str) -> None:
    wrong = []
    names = [one for name in METRIC_NAMES[language][metric].split(";") for one in wordings(fold(name))]
    for at, wording in enumerate(names):
        for template in TEMPLATES[language] if at < FULLY else TEMPLATES[language][at % 3 : at % 3 + 1]:
            meaning = understand(template.format(name=wording.replace("*", "").strip()), today=TODAY)
            if (meaning.metric, meaning.value, meaning.deadline) != (metric, 7.0, date(2027, 3, 1)):
                wrong.append((wording, meaning.metric, meaning.value, meaning.deadline))
                break
    assert not wrong, wrong


SAID_FOR_THE_RATE = {("lv", "engagements")}
"""Names of the app that people rather say for another metric: "iesaiste" for its level."""


@pytest.mark.parametrize("language", list(LANGUAGES))
@pytest.mark.parametrize("metric", list(METRICS))
def test_the_name_that_the_app_shows_means_the_metric(metric: str, language: str) -> None:
    name = Texts(language)(f"metric-{metric}")
    if (language, metric) in SAID_FOR_THE_RATE:
        pytest.skip("said for the rate")
    for template in TEMPLATES[language]:
        assert understand(template.format(name=name), today=TODAY).metric == metric
