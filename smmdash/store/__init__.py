"""Workspaces: the document, its uploads, its changes, and the file that carries it away."""

from smmdash.store.changes import Change, History
from smmdash.store.state import Effect, Source, State, add, answer, new, remove
from smmdash.store.workspace import Accepted, Upload, Workspace

__all__ = [
    "Accepted",
    "Change",
    "Effect",
    "History",
    "Source",
    "State",
    "Upload",
    "Workspace",
    "add",
    "answer",
    "new",
    "remove",
]
