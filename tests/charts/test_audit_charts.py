"""The charts of the audit page draw the figures of the audit, in every language, with aggregated rows only."""

from datetime import date

import pytest

from smmdash.audit import STEPS, Audit, Context, Risk, Snapshot, StepScore, score, snapshot
from smmdash.audit.closed import moves
from smmdash.charts.audit_scores import audit_scores
from smmdash.charts.risk_matrix import risk_matrix
from smmdash.i18n import LANGUAGES, Texts


def rows(chart: object) -> list[dict]:
    made = chart.to_dict()
    return next(data for data in made["datasets"].values() if len(data) > 1)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_bar_per_step_with_its_score_and_the_earlier_one(language: str) -> None:
    audit, context, texts = Audit(aim="x", tracking="y"), Context(), Texts(language)
    earlier = Snapshot(day=date(2026, 1, 1), scores=[StepScore(step="where_we_go", done=3, of=6)])
    chart = audit_scores(
        [score(s, audit, context) for s in STEPS], moves(earlier, snapshot(audit, context, date(2026, 6, 1))), texts
    )
    drawn = rows(chart)
    assert [row["name"] for row in drawn] == [f"{n}. {texts(f'audit-step_{s}')}" for n, s in enumerate(STEPS, start=1)]
    place = list(STEPS).index("where_we_go")
    assert drawn[place]["share"] == pytest.approx(1 / 6)
    assert drawn[place]["before"] == pytest.approx(0.5)
    assert [row["before"] for row in drawn if row is not drawn[place]] == [None] * 8


def test_without_an_earlier_audit_there_are_no_ticks() -> None:
    audit, context = Audit(), Context()
    scores = [score(step, audit, context) for step in STEPS]

    def ticks(earlier: list[StepScore]) -> int:
        moved = moves(Snapshot(day=date(2026, 1, 1), scores=earlier), snapshot(audit, context, date(2026, 6, 1)))
        layers = audit_scores(scores, moved, Texts("en")).to_dict()["layer"]
        return sum(layer["mark"]["type"] == "tick" for layer in layers)

    assert ticks([]) == 0
    assert ticks([StepScore(step="why", done=0, of=5)]) == 1


def test_the_matrix_places_risks_by_number_and_frames_the_high_ones() -> None:
    risks = [
        Risk(risk="competitors", likelihood=2, impact=5),
        Risk(name="strike"),
        Risk(name="c", likelihood=2, impact=5),
    ]
    cells = {(row["likelihood"], row["impact"]): row for row in rows(risk_matrix(risks, Texts("en")))}
    assert len(cells) == 25
    assert {place: row["numbers"] for place, row in cells.items() if row["numbers"]} == {(2, 5): "1, 3"}
    assert cells[2, 5]["high"]
    assert not cells[3, 3]["high"]
    assert sum(row["high"] for row in cells.values()) == 10
