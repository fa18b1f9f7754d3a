"""What the script of the checks page draws, top to bottom."""

from smmdash.ui.checks.cards import open_findings
from smmdash.ui.checks.filters import filters
from smmdash.ui.checks.heading import heading
from smmdash.ui.checks.history import history
from smmdash.ui.checks.others import accepted, passed, skipped
from smmdash.ui.checks.taken import taken

__all__ = ["accepted", "filters", "heading", "history", "open_findings", "passed", "skipped", "taken"]
