"""Looks that depend on the visitor's theme."""

from typing import Any, Literal

import streamlit as st


def main_button() -> Literal["primary", "secondary"]:
    """Return the type of a page's main button.

    Streamlit writes white on the primary colour. The dark theme's primary colour is light, so that chosen segments and
    marks stay readable on a dark ground; white on it would not be (WCAG 2.2, 1.4.3).
    """
    return "primary" if st.context.theme.type == "light" else "secondary"


def right(*columns: str) -> dict[str, Any]:
    """Return the column configuration that sets figures, which are written in the visitor's language, to the right."""
    return {column: st.column_config.TextColumn(alignment="right") for column in columns}


_STYLES = """
<style>
/* Streamlit writes its own upload limit in English beside the button; ours stands below, in the visitor's language. */
[data-testid=stFileUploaderDropzoneInstructions] { display: none }
/* The parts of a date are smaller than WCAG 2.2 (2.5.8) asks of something to be pressed. */
[data-testid=stDateInput] [role=spinbutton] {
  display: inline-block; min-width: 24px; min-height: 24px; line-height: 24px; text-align: center;
}
/* The keys named on a main button are paler than WCAG 2.2 (1.4.3) asks on its colour. */
[data-testid=stBaseButton-primary] kbd { color: inherit; opacity: 1 }
</style>
"""


_DARK = """
<style>
/* Streamlit writes chosen entries in white on the primary colour, which is light in the dark theme. */
[data-testid=stMultiSelect] [data-tag], [data-testid=stMultiSelect] [data-tag] * { color: #14171A }
</style>
"""


def styles() -> None:
    """Mend what the theme cannot reach; each rule fails quietly should Streamlit change."""
    st.html(_STYLES + _DARK if st.context.theme.type == "dark" else _STYLES)
