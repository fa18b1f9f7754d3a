"""The audit page: nine steps that read as a conversation."""

from smmdash.ui.audit.closing import scores
from smmdash.ui.audit.entries import entries
from smmdash.ui.audit.plan import traceability
from smmdash.ui.audit.steps import heading, neighbours, picker, progress, step_heading

__all__ = [
    "entries",
    "heading",
    "neighbours",
    "picker",
    "progress",
    "scores",
    "step_heading",
    "traceability",
]
