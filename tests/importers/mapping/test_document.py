"""The fingerprint: the same columns are found again however they are saved, other columns are not."""

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.declaration import Role
from smmdash.importers.mapping import MEANINGS, MappedColumn, Mapping, fingerprint
from smmdash.importers.mapping.column_guess import REASONS
from smmdash.importers.mapping.document import DIMENSIONS, KINDS, MEASURE, UNITS, meanings
from smmdash.importers.mapping.problems import BLOCKING, WARNINGS
from smmdash.importers.mapping.units import unit_name

HEADERS = ["Datums", "Sasniegums", "Patīk", "Komentāri"]


@pytest.mark.parametrize(
    "again",
    [
        ["Sasniegums", "Komentāri", "Datums", "Patīk"],  # in another order
        ["\ufeffdatums", "SASNIEGUMS ", "patīk", "Komen\u00adtāri"],  # saved by another program
        [*HEADERS, "", "  "],  # a spreadsheet adds empty columns
        [*HEADERS, "E-mail"],  # a person's data is not kept and does not count
    ],
)
def test_the_same_table_is_found_again(again):
    assert fingerprint(again) == fingerprint(HEADERS) != ""


@pytest.mark.parametrize(
    "other",
    [
        HEADERS[:-1],
        [*HEADERS, "Saglabājumi"],
        ["Datums", "Sasniegums", "Patīk", "Skatījumi"],
        [*HEADERS, "Patīk"],  # a column of the same name twice
        ["DatumsSasniegums", "Patīk", "Komentāri"],
        [],
        ["", " "],
    ],
)
def test_another_table_is_not(other):
    assert fingerprint(other) != fingerprint(HEADERS)


@given(st.lists(st.text(max_size=20), max_size=12), st.randoms())
def test_order_never_matters(headers, dice):
    shuffled = list(headers)
    dice.shuffle(shuffled)
    assert fingerprint(shuffled) == fingerprint(headers)


def test_a_unit_goes_with_its_measure():
    column = MappedColumn(header="Time").meant("measure:watch_time_minutes", "seconds")
    assert (column.meaning, column.unit) == ("measure:watch_time_minutes", "seconds")
    assert column.meant("measure:likes", column.unit).unit == ""
    assert column.meant("ignore").measure == ""


def test_the_name_of_a_mapping_does_not_change_what_is_read():
    mapping = Mapping(id="m", name="Old", columns=[MappedColumn(header="Date", role="date")])
    assert mapping.reading_key == mapping.model_copy(update={"name": "New"}).reading_key
    assert mapping.reading_key != mapping.model_copy(update={"network": "vk"}).reading_key


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_a_person_chooses_or_reads_has_words(language):
    t = Texts(language)
    roles = {meaning for meaning in MEANINGS if not meaning.startswith(MEASURE)}
    keys = [
        *(f"mapping-role_{role}" for role in roles | set(get_args(Role)) - {"measure"}),
        *(f"measure-{meaning.removeprefix(MEASURE)}" for meaning in MEANINGS - roles),
        *(f"mapping-kind_{kind}" for kind in KINDS),
        *(f"mapping-reason_{reason}" for reason in REASONS),
        *(f"mapping-problem_{problem}" for problem in BLOCKING | WARNINGS),
        *(f"mapping-dimension_{dimension}" for dimension in DIMENSIONS),
        *(f"mapping-unit_{unit_name(key, unit)}" for key, units in UNITS.items() for unit in units),
        *(f"mapping-error_{error}" for error in ("too_large", "not_a_mapping", "newer", "unsound")),
        "import-format_own_mapping",
        "import-question_mapping",
    ]
    assert [key for key in keys if not t.has(key)] == []


def test_every_kind_offers_its_own_columns():
    assert "measure:followers" in meanings("days")
    assert "measure:followers" not in meanings("posts")
    assert {meanings(kind)[0] for kind in KINDS} == {"ignore"}
