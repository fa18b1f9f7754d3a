"""The checks page: what to fix first and where, what was accepted and why, what passed, what could not be judged."""
