"""How complete an audit is: a score per step with what is missing, and the comparison with an earlier one."""

from dataclasses import dataclass
from datetime import date

from smmdash.audit.model import Audit, Snapshot, StepScore
from smmdash.audit.steps import STEPS, Context
from smmdash.i18n import Texts

_QUESTIONS = {question.key for step in STEPS.values() for question in step.questions}


@dataclass(frozen=True)
class Score:
    """How much of what a step demands is there; ``missing`` has keys of questions and demands."""

    done: int
    of: int
    missing: tuple[str, ...] = ()

    @property
    def share(self) -> float:
        """The part that is done, 0 to 1."""
        return self.done / self.of if self.of else 0.0


@dataclass(frozen=True)
class Moved:
    """A step's share (0 to 1) at the earlier audit and now; ``before`` is None where that audit lacks the step."""

    step: str
    before: float | None
    now: float


def answered(audit: Audit, question: str) -> bool:
    """Tell whether a question has an answer."""
    value = getattr(audit, question)
    return bool(value.strip()) if isinstance(value, str) else value is not None


def has_answer(step: str, audit: Audit) -> bool:
    """Tell whether a person answered anything of a step: one of its questions, or a row of one of its registers.

    Raises KeyError for an unknown step.
    """
    entry = STEPS[step]
    rows = any(row != register.row() for register in entry.registers for row in getattr(audit, register.key))
    return rows or any(answered(audit, question.key) for question in entry.questions)


def score(step: str, audit: Audit, context: Context) -> Score:
    """Score one step: each question that is not optional counts one, and so does each demand.

    Raises KeyError for an unknown step.
    """
    entry = STEPS[step]
    asked = [question.key for question in entry.questions if not question.optional]
    open_questions = [key for key in asked if not answered(audit, key)]
    unmet = [demand.key for demand in entry.demands if not demand.met(audit, context)]
    of = len(asked) + len(entry.demands)
    missing = (*open_questions, *unmet)
    return Score(of - len(missing), of, missing)


def overall(audit: Audit, context: Context) -> Score:
    """Score all steps together."""
    scores = [score(step, audit, context) for step in STEPS]
    return Score(
        sum(part.done for part in scores),
        sum(part.of for part in scores),
        tuple(key for part in scores for key in part.missing),
    )


def missing_sentence(key: str, texts: Texts) -> str:
    """Say what a key of ``Score.missing`` asks for."""
    if key in _QUESTIONS:
        return texts("audit-missing_answer", question=texts(f"audit-{key}"))
    return texts(f"audit-missing_{key}")


def snapshot(audit: Audit, context: Context, today: date) -> Snapshot:
    """Return the scores of today, to keep in ``Audit.past``."""
    scores = {step: score(step, audit, context) for step in STEPS}
    return Snapshot(
        day=today, scores=[StepScore(step=step, done=part.done, of=part.of) for step, part in scores.items()]
    )


def reasons_counted(audit: Audit) -> dict[str, int]:
    """Count the reasons of past goals that were not reached, the most frequent first."""
    counts: dict[str, int] = {}
    for row in audit.past_goals:
        for reason in row.reasons:
            counts[reason] = counts.get(reason, 0) + 1
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))
