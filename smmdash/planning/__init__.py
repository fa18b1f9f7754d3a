"""The plan: steps, intermediate targets, the content calendar, the timeline and what it may cost."""

from smmdash.goals import Budget
from smmdash.planning.budget import REASONS, Cost, amount, budget_of, costs, typed_budget, wanted_range
from smmdash.planning.clock import time_of, written
from smmdash.planning.entries import entry_for, put, shown, taken_out
from smmdash.planning.intermediates import Mark, judged, need, proposed_intermediates
from smmdash.planning.outdated import outdated_intermediates, outdated_steps
from smmdash.planning.published import Published, published
from smmdash.planning.rhythm import Rhythm, proposed_entries, rhythms
from smmdash.planning.steps import MOST_STEPS, figure_on, fitting, proposed_steps, step_for
from smmdash.planning.timeline import Bar, Segment, timeline

__all__ = [
    "MOST_STEPS",
    "REASONS",
    "Bar",
    "Budget",
    "Cost",
    "Mark",
    "Published",
    "Rhythm",
    "Segment",
    "amount",
    "budget_of",
    "costs",
    "entry_for",
    "figure_on",
    "fitting",
    "judged",
    "need",
    "outdated_intermediates",
    "outdated_steps",
    "proposed_entries",
    "proposed_intermediates",
    "proposed_steps",
    "published",
    "put",
    "rhythms",
    "shown",
    "step_for",
    "taken_out",
    "time_of",
    "timeline",
    "typed_budget",
    "wanted_range",
    "written",
]
