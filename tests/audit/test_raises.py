"""What would raise a step: everything that is missing, once, with its points, the most telling first."""

import pytest

from smmdash.audit import STEPS, Audit, Context, Profile, score
from smmdash.audit.raises import raises, raises_all, said
from smmdash.i18n import LANGUAGES, Texts


@pytest.mark.parametrize("step", STEPS)
def test_all_that_is_missing_is_there_once_and_the_points_add_up(step: str) -> None:
    part = score(step, Audit(), Context())
    found = raises(step, Audit(), Context())
    assert sorted(key for one in found for key in one.missing) == sorted(part.missing)
    assert sum(one.by for one in found) == part.of - part.done
    entries = {entry.key for entry in STEPS[step].entries}
    assert all(one.entry in entries or (not one.entry and one.by == 1) for one in found)


def test_what_brings_most_comes_first_and_what_a_check_complains_of_before_it() -> None:
    order = [one.entry for one in raises("what_we_have", Audit(), Context())]
    assert order[:2] == ["profiles", "inventory"]
    assert raises("what_we_have", Audit(), Context())[0].by == 3
    told = raises("what_we_have", Audit(), Context(), {"team": "warning", "course": "error", "profiles": "info"})
    assert [one.entry for one in told][:4] == ["course", "team", "profiles", "inventory"]
    assert [one.complained for one in told][:4] == ["error", "warning", "info", ""]


def test_what_is_done_is_not_asked_for() -> None:
    audit = Audit(profiles=[Profile(handle="@a", owner="Inese")])
    found = {one.entry: one.missing for one in raises("what_we_have", audit, Context())}
    assert found["profiles"] == ("profiles_access",)
    context = Context(goals=1)
    assert raises("the_plan", Audit(approach="x", value="y"), context) == ()


def test_the_whole_audit_has_every_step_in_one_order() -> None:
    found = raises_all(Audit(), Context(), {"tactics": "warning"})
    assert found[0].entry == "tactics"
    assert [one.by for one in found[1:]] == sorted((one.by for one in found[1:]), reverse=True)
    assert {one.step for one in found} == set(STEPS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_is_said_with_its_points(language: str) -> None:
    texts = Texts(language)
    for one in raises_all(Audit(), Context()):
        sentence = said(one, texts)
        assert f"(+{one.by})" in sentence
        assert not any(left in sentence for left in ("audit-", "raises-", "{"))
