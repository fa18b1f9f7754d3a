"""What the workspace already knows about the audit's questions: true figures, and silence where nothing is known."""

from datetime import UTC, date, datetime

import pytest

from smmdash import kpi
from smmdash.audit import STEPS, Context
from smmdash.audit.prefill import last_posts
from smmdash.i18n import LANGUAGES, Texts
from smmdash.known import _ABOUT, FIGURES, known
from smmdash.metrics import METRICS
from smmdash.store import State, new
from smmdash.store.sample import sample_state

TODAY = date(2026, 11, 21)
ENTRIES = [entry.key for step in STEPS.values() for entry in (*step.questions, *step.registers)]


@pytest.fixture(scope="module")
def sample() -> State:
    return sample_state(datetime(2026, 11, 21, 12, tzinfo=UTC), Texts("en"))


def test_everything_that_is_known_is_about_an_entry_and_known_metrics() -> None:
    assert set(FIGURES) | set(_ABOUT) <= set(ENTRIES)
    assert not set(FIGURES) & set(_ABOUT)
    assert {metric for metrics in FIGURES.values() for metric in metrics} <= set(METRICS)


def test_an_empty_workspace_knows_nothing() -> None:
    empty = new("e", "", datetime(2026, 1, 1, tzinfo=UTC))
    assert [known(entry, empty, Context(), TODAY) for entry in ENTRIES] == [None] * len(ENTRIES)


def test_figures_are_those_of_the_period_they_name(sample: State) -> None:
    found = known("roi_attempts", sample, Context(), TODAY)
    assert found is not None
    start, end = found.values["start"], found.values["end"]
    assert (end - start).days == 89
    assert end < TODAY
    spend = next(one for one in found.figures if one.metric == "spend")
    rows = sample.facts.days
    inside = rows[rows["date"].dt.date.between(start, end)]
    assert spend.number == pytest.approx(inside["spend"].sum())
    assert all(one.known for one in found.figures)
    assert kpi.value(sample.facts, "sales", start, end, today=TODAY).known is False
    results = known("roi_results", sample, Context(), TODAY)
    assert results is not None
    assert "sales" not in {one.metric for one in results.figures}


def test_counts_come_from_the_document_and_the_data(sample: State) -> None:
    context = Context(last_posts(sample.facts), goals=7, holes=3)
    assert known("integration", sample, context, TODAY).values == {"count": 7, "linked": 6}
    assert known("plan_gaps", sample, context, TODAY).values == {"count": 3}
    assert known("profiles", sample, context, TODAY).values == {"count": 4, "open": 0}
    assert known("inventory", sample, context, TODAY).values == {"count": len(sample.facts.posts)}
    assert known("course_reviewed", sample, context, TODAY).values == {"days": 40}


def test_every_key_has_its_text_in_every_language(sample: State) -> None:
    context = Context(last_posts(sample.facts), goals=7, holes=3)
    keys = {found.key for entry in ENTRIES if (found := known(entry, sample, context, TODAY))}
    assert len(keys) > 8
    for language in LANGUAGES:
        assert all(Texts(language).has(f"audit_page-known_{key}") for key in keys)
