import pytest

from smmdash.ui.goals import typed
from smmdash.ui.goals.typed import Typed


@pytest.mark.parametrize(
    ("text", "language", "whole", "value"),
    [
        ("1500", "en", True, 1500),
        ("1,500", "en", True, 1500),
        ("1,500", "en", False, 1500),
        ("1 500", "ru", True, 1500),
        ("1\u00a0500", "lv", True, 1500),
        ("1,5", "ru", False, 1.5),
        ("1.5", "en", False, 1.5),
        ("1,500", "ru", False, 1.5),
        ("12%", "en", False, 12),
        ("12 %", "ru", False, 12),
        ("-20", "en", False, -20),
        ("−20", "ru", False, -20),
        ("1.234,5", "lv", False, 1234.5),
        ("€1,200", "en", False, 1200),
        ("1 200 €", "lv", False, 1200),
        ("0", "en", True, 0),
    ],
)
def test_numbers_are_read_as_people_type_them(text: str, language: str, whole: bool, value: float) -> None:
    assert typed.read(text, language, whole=whole) == Typed(value)


@pytest.mark.parametrize("text", ["abc", "12 monkeys", "1.2.3,4,5", "--5", "=1+1", "∞", "nan", "1e999"])
@pytest.mark.parametrize("language", ["en", "lv", "ru"])
def test_what_is_no_number_is_said(text: str, language: str) -> None:
    assert typed.read(text, language) == Typed(problem="unreadable")


def test_what_can_mean_two_numbers_is_asked() -> None:
    assert typed.read("1,500", "lv", whole=True) == Typed(problem="undecided")
    assert typed.read("1.500", "en", whole=True) == Typed(problem="undecided")


def test_nothing_typed_is_no_problem() -> None:
    assert typed.read("  ", "en") == Typed()


@pytest.mark.parametrize("language", ["en", "lv", "ru"])
@pytest.mark.parametrize("value", [0, -20, 1500, 1234567, 0.5, -2.25, 5.371234, 1e9])
def test_what_is_written_is_read_back(value: float, language: str) -> None:
    assert typed.read(typed.write(value, language), language, whole=value == int(value)).value == pytest.approx(value)


def test_writing_nothing() -> None:
    assert typed.write(None, "en") == ""
    assert typed.write(float("nan"), "en") == ""
    assert typed.write(-0.0, "en") == "0"
