"""Telling smmdash once what the columns of a table mean, and keeping that for the next file."""

from smmdash.ui.mapping.ask import asks, confirm, left, offer, unknown
from smmdash.ui.mapping.draft import is_open
from smmdash.ui.mapping.saved import saved
from smmdash.ui.mapping.screen import screen

__all__ = ["asks", "confirm", "is_open", "left", "offer", "saved", "screen", "unknown"]
