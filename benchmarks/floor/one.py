"""Draws one variant of the recipe alone, to compare what the floor sends with what the app sends."""

import os

import streamlit as st

from benchmarks.floor.draw import draw, recipe

draw(
    recipe(os.environ["FLOOR_RECIPE"]).trees[st.session_state["variant"]],
    lambda label: st.file_uploader(label, key="x"),
)
