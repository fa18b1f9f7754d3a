"""The floor: a plain Streamlit app that draws what a recipe says, with nothing left to compute but the drawing."""

import io
import os
import sys
from functools import partial
from pathlib import Path

import pandas as pd
import streamlit as st

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))
from benchmarks.floor.draw import draw, recipe

LANGUAGES = ("en", "lv", "ru")
FILTERS = {
    "window": ("last_7", "last_28", "last_90", "this_month", "last_month", "this_quarter", "last_quarter", "this_year",
               "last_12_months", "custom"),
    "grain": ("auto", "day", "week", "month", "quarter"),
    "against": ("previous", "year_before"),
}  # fmt: skip


def page(key: str) -> None:
    """Draw a page: the main part and the sidebar."""
    memory = st.session_state
    language = LANGUAGES[memory.get("lang") or 0]
    name = f"{key}|{language}"
    if key == "dashboard":
        held = {part: memory.get(f"w:dashboard-{part}") for part in FILTERS}
        # After a change of language Streamlit hands over the old label once; the default view stands in for that run.
        chosen = (options[held[part]] if isinstance(held[part], int) else "" for part, options in FILTERS.items())
        filtered = "|".join([name, *chosen])
        name = filtered if filtered in recipe(os.environ["FLOOR_RECIPE"]).trees else name
    if key == "data" and memory.get("uploaded"):
        name = "data-after|en"
    pressed = draw(recipe(os.environ["FLOOR_RECIPE"]).trees[name], files=_take)
    if pressed & {"shell-undo", "data-news-close"} and memory.get("uploaded"):
        memory["uploaded"] = False
        st.rerun()


def _take(label: str) -> None:
    """Take files: read their bytes, with ``?read=pandas`` also as CSV with pandas' C reader."""
    turn = st.session_state.setdefault("turn", 0)
    files = st.file_uploader(label, accept_multiple_files=True, max_upload_size=200, key=f"data-files-{turn}")
    if not files:
        return
    for file in files:
        data = file.getvalue()
        if st.query_params.get("read") == "pandas":
            text = data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
            head = text.partition("\n")[0].startswith("sep=")
            names = None if not head else ["date", "value"]
            pd.read_csv(io.StringIO(text), skiprows=3 if head else 0, names=names, engine="c", on_bad_lines="skip")
    st.session_state["turn"] = turn + 1
    st.session_state["uploaded"] = True
    st.rerun()


st.set_page_config(page_title="floor", page_icon=":material/query_stats:", layout="wide")
language = LANGUAGES[st.session_state.get("lang") or 0]
titles = recipe(os.environ["FLOOR_RECIPE"]).titles[language]
pages = []
for key, icon in recipe(os.environ["FLOOR_RECIPE"]).icons.items():
    pages.append(
        st.Page(partial(page, key), title=titles[key], icon=icon, url_path="" if key == "start" else key,
                default=key == "start")
    )  # fmt: skip
st.navigation(pages).run()
