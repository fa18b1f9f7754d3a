"""What the widgets of a page hold. Their keys begin with ``w:``, so that they go when another workspace opens."""

from dataclasses import dataclass
from typing import Any

import streamlit as st


@dataclass(frozen=True)
class PageState:
    """What the widgets of the page ``page`` hold, by the names that they have on it."""

    page: str

    def key(self, name: str) -> str:
        """Return the key of a widget."""
        return f"w:{self.page}-{name}"

    def get(self, name: str, otherwise: Any = None) -> Any:
        """Return what a widget holds."""
        found = st.session_state.get(self.key(name))
        return otherwise if found is None else found

    def put(self, name: str, value: Any) -> None:
        """Set what a widget holds; only before it is drawn or in a callback."""
        st.session_state[self.key(name)] = value

    def drop(self, *names: str) -> None:
        """Forget what widgets hold."""
        for name in names:
            st.session_state.pop(self.key(name), None)
