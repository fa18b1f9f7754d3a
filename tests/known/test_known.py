"""What is known about every question of the audit: true figures in three languages, and silence where nothing is."""

from datetime import UTC, date, datetime

import pytest

from smmdash import checks, known
from smmdash.audit import STEPS
from smmdash.checks.audit import audit_context
from smmdash.checks.base import Amount
from smmdash.i18n import LANGUAGES, Texts
from smmdash.known import Around, Known
from smmdash.metrics import METRICS
from smmdash.store import State, new
from smmdash.store.sample import sample_state

TODAY = date(2026, 11, 21)
ENTRIES = [entry.key for step in STEPS.values() for entry in step.entries]
# What the sample has no data, no ended goals and no rivals for.
SILENT = {"past_goals", "why_niche"}


@pytest.fixture(scope="module")
def sample() -> State:
    return sample_state(datetime(2026, 11, 21, 12, tzinfo=UTC), Texts("en"))


def around(state: State, today: date = TODAY) -> Around:
    return Around(state, audit_context(checks.evidence_of(state, today)), today)


def told(entry: str, state: State, today: date = TODAY) -> tuple[Known, ...]:
    return (*known.of_work(entry, around(state, today)), *known.of_facts(entry, state.facts, today))


def test_every_entry_of_the_audit_is_spoken_to_and_nothing_else() -> None:
    assert list(known.SAID) == [key for key in ENTRIES if key in known.SAID]
    assert set(known.SAID) == set(ENTRIES)
    assert all(said.of_work or said.of_facts for said in known.SAID.values())


def test_what_could_be_said_has_its_text_and_its_page() -> None:
    assert {said.would for said in known.SAID.values()} == set(known.WOULDS)
    assert set(known.PAGE_OF) <= set(known.WOULDS)
    for language in LANGUAGES:
        assert all(Texts(language).has(f"known-would_{key}") for key in known.WOULDS)


def test_an_empty_workspace_knows_nothing() -> None:
    empty = new("e", "", datetime(2026, 1, 1, tzinfo=UTC))
    assert [told(entry, empty) for entry in ENTRIES] == [()] * len(ENTRIES)


@pytest.mark.parametrize("entry", ENTRIES)
def test_the_sample_answers_beside_every_question(sample: State, entry: str) -> None:
    assert bool(told(entry, sample)) == (entry not in SILENT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("entry", ENTRIES)
def test_every_fact_is_a_whole_sentence_in_every_language(sample: State, entry: str, language: str) -> None:
    texts = Texts(language)
    for fact in told(entry, sample):
        assert texts.has(f"known-{fact.key}")
        said = known.sentence(fact, texts)
        assert said[0] == said[0].upper()
        assert not [left for left in ("known-", "metric-", "audit-", "network-", "{", "—:", "None") if left in said]
        assert "\n" not in said


def test_figures_are_those_of_the_last_days_of_their_metric(sample: State) -> None:
    facts = {str(one.values["metric"].key): one for one in told("roi_attempts", sample)}
    spend = facts["metric-spend"]
    end = spend.until
    assert end == date(2026, 11, 20)
    rows = sample.facts.days
    age = (date(2026, 11, 20) - rows["date"].dt.date).map(lambda gap: gap.days)
    assert spend.values["now"].number == pytest.approx(rows.loc[age.between(0, 89), "spend"].sum())
    assert spend.values["before"].number == pytest.approx(rows.loc[age.between(90, 179), "spend"].sum())
    assert "metric-roas" not in facts, "there is no revenue in the sample, so nothing is said of it"


def test_every_amount_is_of_a_metric_and_no_reach_is_added_up(sample: State) -> None:
    for entry in ENTRIES:
        for fact in told(entry, sample):
            amounts = [value for value in fact.values.values() if isinstance(value, Amount)]
            assert {one.metric for one in amounts} <= set(METRICS)
            assert all(METRICS[one.metric].kind != "unique" for one in amounts)


def test_accounts_tell_last_post_pace_and_engagement(sample: State) -> None:
    texts = Texts("en")
    lines = [known.sentence(fact, texts) for fact in told("profiles", sample)]
    instagram = next(line for line in lines if line.startswith("Instagram"))
    posts = sample.facts.posts[sample.facts.posts["network"] == "instagram"]
    recent = int((posts["date"].dt.date > date(2026, 8, 22)).sum())
    assert "last post 1 day ago" in instagram
    assert f"{recent} posts in 90 days" in instagram
    assert "ER by reach (ERR): 5.68%, up from 4.93%" in instagram


def test_a_fact_is_told_once(sample: State) -> None:
    for entry in ENTRIES:
        said = [known.sentence(fact, Texts("en")) for fact in told(entry, sample)]
        assert len(said) == len(set(said))


def test_nothing_dated_after_today_is_told(sample: State) -> None:
    early = date(2026, 6, 1)
    for entry in ENTRIES:
        for fact in known.of_facts(entry, sample.facts, early):
            days = [fact.until, *(value for value in fact.values.values() if isinstance(value, date))]
            assert all(day <= early for day in days if day is not None), (entry, fact.key)
