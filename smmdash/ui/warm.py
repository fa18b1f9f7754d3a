"""What only other pages need, imported while the first visitor of the process looks at the first one.

Altair, the words of the sentences and the pages themselves take longer than all that the start page needs.
"""

import gc
import logging
from functools import cache
from importlib import import_module
from threading import Event, Thread

log = logging.getLogger("smmdash")

LATER = (
    "altair", "smmdash.ui.goals.page", "smmdash.ui.dashboard.page", "smmdash.ui.plan", "smmdash.ui.data",
    "smmdash.ui.checks.page", "smmdash.ui.audit", "smmdash.ui.reference",
)  # fmt: skip
"""Modules in the order in which a visitor is likely to ask for them."""
SECONDS = 1.0
"""Until then the browser has told what it knows, which makes the first page run once more."""


@cache
def up() -> Thread:
    """Begin to import, once per process; a page that is asked for meanwhile waits for its own modules only."""
    thread = Thread(target=_import, name="smmdash-warm", daemon=True)
    thread.start()
    return thread


def _import(after: float = SECONDS) -> None:
    Event().wait(after)
    for name in LATER:
        try:
            import_module(name)
        except Exception:  # noqa: BLE001 - the page that needs it fails by itself, in the visitor's language
            log.warning("%s could not be imported", name)
    gc.collect()
    gc.freeze()  # as shell.tune_process does with what the first page needs
