"""How a goal begins: said in a sentence, or picked from the goal types."""

from smmdash.ui.goals.say.box import say
from smmdash.ui.goals.say.pick import pick, type_chosen

__all__ = ["pick", "say", "type_chosen"]
