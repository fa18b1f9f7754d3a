"""What the script of the page draws, apart from the package so that other pages need not wait for it."""

from smmdash.ui.goals.cards import goal_list
from smmdash.ui.goals.draft import editing
from smmdash.ui.goals.editor import editor
from smmdash.ui.goals.exchange import exchange
from smmdash.ui.goals.heading import heading, shown
from smmdash.ui.goals.registers import audiences, business_goals

__all__ = ["audiences", "business_goals", "editing", "editor", "exchange", "goal_list", "heading", "shown"]
