"""What goes out as CSV or XLSX comes back the same, for every register, in every language."""

import io
from datetime import date
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from python_calamine import CalamineWorkbook

from smmdash import audit_table
from smmdash.audit import Audit, Column, Register, looks_like_secret
from smmdash.audit_table.columns import REGISTERS, families
from smmdash.audit_table.read import as_line
from smmdash.goals import Audience, BusinessGoal, Goal
from smmdash.i18n import LANGUAGES, Texts

NAMES = audit_table.Names.of(
    [BusinessGoal(id="b1", name="More guests"), BusinessGoal(id="b2", name="more guests"), BusinessGoal(id="b3")],
    [Audience(id="a1", name="Students; and others"), Audience(id="a2", name="=Neighbours")],
    [Goal(id="g1", statement="Win 900 followers"), Goal(id="g2", statement="")],
)
LETTERS = "aZ09 āžц|;,\t\"'=+-@#\n\\_x<&>%/:.✓"

words = (
    st.text(LETTERS, max_size=24).map(as_line).filter(lambda text: looks_like_secret(text) is None and text.strip("'"))
) | st.just("")
days = st.dates(date(2000, 1, 1), date(2049, 12, 31))


def cell(column: Column) -> st.SearchStrategy[Any]:
    _, keys = families(column)
    if column.key in ("account", "post_id"):
        return st.sampled_from(["", "riga.roast", "120245678", "0012"])
    if column.from_data:
        return st.none() if column.kind in ("number", "date") else st.just("")
    if column.kind == "picks":
        return st.lists(st.sampled_from(keys), unique=True, max_size=3)
    if keys:
        return st.sampled_from(["", *keys])
    if column.kind in ("business_goal", "audience", "goal"):
        return st.sampled_from(["", *getattr(NAMES, column.kind)])
    if column.kind == "date":
        return st.none() | days
    return st.none() | st.integers(1, 5) if column.kind == "scale" else words


def rows_of(register: Register) -> st.SearchStrategy[list[Any]]:
    row = st.fixed_dictionaries({column.key: cell(column) for column in register.columns})
    return st.lists(row.map(register.row.model_validate).filter(lambda one: one != register.row()), max_size=5)


each_register = pytest.mark.parametrize("key", list(REGISTERS))
often = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


@each_register
@often
@given(data=st.data(), language=st.sampled_from(list(LANGUAGES)))
def test_csv_comes_back_the_same(key: str, data: st.DataObject, language: str) -> None:
    register = REGISTERS[key]
    rows = data.draw(rows_of(register))
    table = audit_table.exported(register, rows, NAMES, Texts(language))
    read = audit_table.given(table, "x.csv", register, [], NAMES, language="en")
    assert audit_table.applied([], read) == rows
    assert not any(row.problems for row in read.rows)
    assert not read.unknown
    again = audit_table.given(table, "x.csv", register, rows, NAMES, language="en")
    assert {row.state for row in again.rows} <= {"same"}
    assert audit_table.applied(rows, again) == rows


@settings(often, max_examples=6, phases=[Phase.generate])  # to shrink a workbook takes minutes
@given(data=st.data(), language=st.sampled_from(list(LANGUAGES)))
def test_a_workbook_comes_back_the_same(data: st.DataObject, language: str) -> None:
    audit = Audit(**{key: data.draw(rows_of(register)) for key, register in REGISTERS.items()})
    book = audit_table.workbook(audit, NAMES, Texts(language))
    for key, register in REGISTERS.items():
        read = audit_table.given(book, "x.xlsx", register, [], NAMES, language="lv")
        assert audit_table.applied([], read) == getattr(audit, key), key


@pytest.mark.parametrize("language", LANGUAGES)
@each_register
def test_no_two_columns_or_choices_go_by_one_name(key: str, language: str) -> None:
    register, texts = REGISTERS[key], Texts(language)
    names = [audit_table.header(texts, register, column.key) for column in register.columns]
    assert len(set(names)) == len(names)
    for column in register.columns:
        family, keys = families(column)
        named = [texts(family + one) for one in keys]
        assert len(set(named)) == len(named)
        assert not any(";" in name for name in named)


def test_a_formula_goes_out_defused() -> None:
    register = REGISTERS["team"]
    rows = [register.row(person="=HYPERLINK(1)", skill="@SUM(A1)")]  # type: ignore[call-arg]
    table = audit_table.exported(register, rows, NAMES, Texts("en")).decode("utf-8-sig")
    assert '"\'=HYPERLINK(1)"' in table
    assert '"\'@SUM(A1)"' in table
    book = audit_table.workbook(Audit(team=rows), NAMES, Texts("en"))
    sheet = CalamineWorkbook.from_filelike(io.BytesIO(book)).get_sheet_by_name("Team").to_python()
    assert sheet[1][:2] == ["'=HYPERLINK(1)", "'@SUM(A1)"]
