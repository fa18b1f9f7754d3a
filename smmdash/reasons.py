"""Why a goal was not met, as the audit and a goal's outcome both list it (texts: ``audit-reason_KEY``)."""

REASONS = (
    "integration",
    "skills",
    "content",
    "market",
    "audience",
    "resources",
    "budget",
    "vision",
    "focus",
    "other",
)
