"""The audit page: nine steps that read as a conversation."""

from smmdash.ui.audit.closing import scores
from smmdash.ui.audit.plan import traceability
from smmdash.ui.audit.questions import questions
from smmdash.ui.audit.registers import registers
from smmdash.ui.audit.steps import heading, missing, neighbours, picker, step_heading

__all__ = [
    "heading",
    "missing",
    "neighbours",
    "picker",
    "questions",
    "registers",
    "scores",
    "step_heading",
    "traceability",
]
