"""Looks that depend on the visitor's theme."""

from typing import Literal

import streamlit as st


def main_button() -> Literal["primary", "secondary"]:
    """Return the type of a page's main button.

    Streamlit writes white on the primary colour. The dark theme's primary colour is light, so that chosen segments and
    marks stay readable on a dark ground; white on it would not be (WCAG 2.2, 1.4.3).
    """
    return "primary" if st.context.theme.type == "light" else "secondary"
