"""The audit page: nine steps that read as a conversation."""

from smmdash.ui.audit.closing import close, scores
from smmdash.ui.audit.comparison import comparison
from smmdash.ui.audit.entries import entries
from smmdash.ui.audit.plan import traceability
from smmdash.ui.audit.shelf import shelf
from smmdash.ui.audit.steps import heading, neighbours, picker, progress, step_heading

__all__ = [
    "close",
    "comparison",
    "entries",
    "heading",
    "neighbours",
    "picker",
    "progress",
    "scores",
    "shelf",
    "step_heading",
    "traceability",
]
