"""What the script of the page draws, apart from the package so that other pages need not wait for it."""

from smmdash.ui.dashboard.cards import cards
from smmdash.ui.dashboard.content import content
from smmdash.ui.dashboard.download import download
from smmdash.ui.dashboard.empty import heading, require_data, require_figures
from smmdash.ui.dashboard.filters import filters
from smmdash.ui.dashboard.goals import goals
from smmdash.ui.dashboard.trend import parts, trend

__all__ = [
    "cards",
    "content",
    "download",
    "filters",
    "goals",
    "heading",
    "parts",
    "require_data",
    "require_figures",
    "trend",
]
