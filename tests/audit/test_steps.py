from typing import get_args, get_origin

import pytest

from smmdash.audit import CAUSES, REASONS, RISKS, STEPS, TACTICS, Audit
from smmdash.audit.model import Group
from smmdash.audit.secrets import KINDS
from smmdash.audit.traces import HOLES
from smmdash.i18n import LANGUAGES, Texts

QUESTIONS = [question for step in STEPS.values() for question in step.questions]
REGISTERS = [register for step in STEPS.values() for register in step.registers]
COLUMNS = [(register, column) for register in REGISTERS for column in register.columns]


def test_the_nine_steps_come_in_order() -> None:
    assert list(STEPS) == [
        "what_we_have",
        "what_was_done",
        "what_holds_back",
        "where_we_go",
        "why",
        "what_to_overcome",
        "the_plan",
        "how_we_know",
        "how_we_stand_out",
    ]


def test_the_named_lists_are_as_long_as_the_article_s() -> None:
    assert (len(REASONS), len(CAUSES), len(RISKS), len(TACTICS)) == (10, 11, 5, 9)


def test_every_field_of_the_audit_is_asked_for_exactly_once() -> None:
    asked = [entry.key for entry in (*QUESTIONS, *REGISTERS)]
    assert sorted(asked) == sorted(set(Audit.model_fields) - {"past"})


@pytest.mark.parametrize("register", REGISTERS, ids=lambda register: register.key)
def test_a_register_s_columns_are_fields_of_its_row(register) -> None:
    annotation = Audit.model_fields[register.key].annotation
    assert get_origin(annotation) is list
    assert get_args(annotation) == (register.row,)
    assert {column.key for column in register.columns} <= set(register.row.model_fields)


@pytest.mark.parametrize(("register", "column"), COLUMNS, ids=lambda entry: entry.key)
def test_a_choice_s_options_are_what_the_model_takes(register, column) -> None:
    if column.kind != "choice" or register.row.model_fields[column.key].annotation is str:
        return
    for option in column.options:
        assert getattr(register.row(**{column.key: option}), column.key) == option


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_has_its_texts(language: str) -> None:
    texts = Texts(language)
    wanted = [f"audit-{kind}_{key}" for kind, keys in named_lists().items() for key in keys]
    for step in STEPS.values():
        wanted += [f"audit-step_{step.key}", f"audit-step_{step.key}.why"]
        wanted += [f"audit-missing_{demand.key}" for demand in step.demands]
    for question in QUESTIONS:
        wanted += [f"audit-{question.key}{attribute}" for attribute in ("", ".ask", ".why", ".example")]
        wanted += [f"audit-{question.key}_{option}" for option in question.options]
    for register, column in COLUMNS:
        wanted += [f"audit-{register.key}{attribute}" for attribute in ("", ".ask", ".why", ".example")]
        wanted += [f"audit-{register.key}_{column.key}"]
        wanted += [f"audit-{column.family}_{option}" for option in column.options]
    assert [key for key in wanted if not texts.has(key)] == []


def named_lists() -> dict[str, tuple[str, ...]]:
    becauses = (
        "recent",
        "not_old",
        "names_past_year",
        "strong_and_ageing",
        "old_and_fair",
        "old_and_weak",
        "old_and_unknown",
    )
    groups = tuple(group for group in get_args(Group) if group)
    return {"secret": KINDS, "hole": HOLES, "because": becauses, "group": groups}


def test_a_model_takes_what_a_person_may_write() -> None:
    audit = Audit(profiles=[{"network": "a network of tomorrow"}], risks=[{"name": "ой"}], course="—")
    assert Audit.model_validate_json(audit.model_dump_json()) == audit
