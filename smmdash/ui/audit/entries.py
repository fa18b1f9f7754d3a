"""What a step asks for: its questions and its registers."""

from smmdash.ui.audit import held
from smmdash.ui.audit.questions import questions
from smmdash.ui.audit.registers import registers


def entries() -> None:
    """Draw the open step's questions, then its registers; where a check points to a register, that one comes first."""
    if any(held.points_at(register.key) for register in held.step().registers):
        registers()
        questions()
    else:
        questions()
        registers()
