"""Draws a recipe with Streamlit's public commands; charts, tables and options stand ready before the first visit."""

import base64
import contextlib
import ctypes
import gc
import io
import json
import math
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import altair as alt
import pandas as pd
import pyarrow as pa
import pydantic  # noqa: F401 - the floor carries the same libraries as the app
import streamlit as st
from streamlit.proto.Block_pb2 import Block
from streamlit.proto.Element_pb2 import Element

Node = dict[str, Any]
Draw = Callable[[], Any]
SIDEBAR = 1


@dataclass(frozen=True)
class Recipe:
    """Trees by variant, and what the navigation says."""

    trees: Mapping[str, Node]
    titles: Mapping[str, Mapping[str, str]]
    icons: Mapping[str, str]

    @classmethod
    def read(cls, path: Path) -> "Recipe":
        """Return the recipe with every element made ready."""
        raw = json.loads(path.read_text())
        return cls({name: _ready(tree, name) for name, tree in raw["trees"].items()}, raw["titles"], raw["icons"])


@cache
def recipe(path: str) -> Recipe:
    """Return a recipe, made ready once in the process; then tune the process as the app does."""
    made = Recipe.read(Path(path))
    pa.set_memory_pool(pa.system_memory_pool())
    gc.collect()
    gc.freeze()
    with contextlib.suppress(OSError):
        ctypes.CDLL("libc.so.6").mallopt(-1, 131072)
    return made


def draw(tree: Node, files: Callable[[str], None]) -> set[str]:
    """Draw a tree and return the keys of the buttons that were pressed."""
    pressed: set[str] = set()
    for root in reversed(tree["children"]):
        if root["at"] == SIDEBAR:
            with st.sidebar:
                _children(root, files, pressed)
        else:
            _children(root, files, pressed)
    return pressed


def _children(node: Node, files: Callable[[str], None], pressed: set[str]) -> None:
    for child in node.get("children", ()):
        if "block" in child:
            with child["block"]():
                _children(child, files, pressed)
        elif child.get("type") == "file_uploader" and child["key"].startswith("data-files"):
            files(child["label"])
        elif "draw" in child and child["draw"]() is True and child["type"] == "button":
            pressed.add(child["key"])


def _ready(node: Node, where: str) -> Node:
    made: Node = {"at": node.get("at", 0)}
    if "block" in node:
        block = Block.FromString(base64.b64decode(node["block"]))
        made["block"] = _block(block)
    elif "element" in node:
        element = Element.FromString(base64.b64decode(node["element"]))
        kind = node["type"]
        held = getattr(element, kind)
        identity = getattr(held, "id", "").split("-", 2)
        key = identity[2] if len(identity) == 3 and identity[2] != "None" else f"{where}-{node.get('at')}-{id(node)}"
        made |= {"type": kind, "key": key, "label": getattr(held, "label", "")}
        ready = _KINDS.get(kind)
        if ready is not None:
            made["draw"] = ready(held, key, _width(element))
    made["children"] = [_ready(child, f"{where}-{made['at']}") for child in node.get("children", ())]
    return made


def _block(block: Block) -> Draw:
    if block.WhichOneof("type") == "form":
        form = block.form
        return lambda: st.form(form.form_id, border=form.border)
    return lambda: st._main._block(block)


def _width(element: Element) -> Any:
    chosen = element.width_config
    which = chosen.WhichOneof("width_spec") if element.HasField("width_config") else None
    return {"use_stretch": "stretch", "use_content": "content"}.get(which or "", chosen.pixel_width or None)


def _with(width: Any) -> dict[str, Any]:
    return {} if width is None else {"width": width}


def _markdown(held: Any, key: str, width: Any) -> Draw:
    command = {2: st.caption}.get(held.element_type, st.markdown)
    body, more = held.body, _with(width)
    return lambda: command(body, unsafe_allow_html=False, help=held.help or None, **more)


def _heading(held: Any, key: str, width: Any) -> Draw:
    command = {"h1": st.title, "h2": st.header}.get(held.tag, st.subheader)
    return lambda: command(held.body, anchor=False)


def _metric(held: Any, key: str, width: Any) -> Draw:
    return lambda: st.metric(
        held.label, held.body, held.delta or None, help=held.help or None, label_visibility=_visibility(held),
        delta_description=held.delta_description or None,
    )  # fmt: skip


def _button(held: Any, key: str, width: Any) -> Draw:
    more: dict[str, Any] = {
        "icon": held.icon or None,
        "disabled": held.disabled,
        "help": held.help or None,
        **_with(width),
    }
    if held.is_form_submitter:
        return lambda: st.form_submit_button(held.label, key=key, **more)
    kind = held.type
    return lambda: st.button(held.label, key=key, type=kind, **more)


def _download(held: Any, key: str, width: Any) -> Draw:
    return lambda: st.download_button(
        held.label, data=_nothing, key=key, on_click="ignore", icon=held.icon or None, **_with(width)
    )


def _nothing() -> bytes:
    return b""


def _page_link(held: Any, key: str, width: Any) -> Draw:
    return lambda: st.page_link("https://example.com", label=held.label, icon=held.icon or None)


def _choice(held: Any) -> tuple[list[int], Callable[[int], str]]:
    options = [getattr(option, "content", option) for option in held.options]
    return list(range(len(options))), lambda index: options[index] if index < len(options) else ""


def _selectbox(held: Any, key: str, width: Any) -> Draw:
    indices, label = _choice(held)
    shown = [label(index) for index in indices]
    chosen = shown.index(held.raw_value) if held.set_value and held.raw_value in shown else held.default
    more = {"help": held.help or None, "label_visibility": _visibility(held), "persist_state": "session"}
    if not isinstance(width, str) and width:
        more["width"] = width
    return lambda: st.selectbox(
        held.label, indices, index=chosen if indices else None, format_func=label, key=key, **more
    )


def _visibility(held: Any) -> str:
    return ("visible", "hidden", "collapsed")[held.label_visibility.value]


def _multiselect(held: Any, key: str, width: Any) -> Draw:
    indices, label = _choice(held)
    chosen = list(held.default)
    return lambda: st.multiselect(
        held.label, indices, default=chosen, format_func=label, key=key, placeholder=held.placeholder or None
    )


def _button_group(held: Any, key: str, width: Any) -> Draw:
    indices, label = _choice(held)
    chosen = list(held.default)[:1]
    mode = "multi" if held.click_mode == 1 else "single"
    return lambda: st.segmented_control(
        held.label, indices, selection_mode=mode, default=chosen, format_func=label, key=key,
        label_visibility=_visibility(held),
    )  # fmt: skip


def _radio(held: Any, key: str, width: Any) -> Draw:
    indices, label = _choice(held)
    return lambda: st.radio(held.label, indices, format_func=label, key=key, horizontal=held.horizontal)


def _text_input(held: Any, key: str, width: Any) -> Draw:
    value = held.value if held.set_value else held.default
    return lambda: st.text_input(
        held.label, value, key=key, help=held.help or None, placeholder=held.placeholder or None
    )


def _text_area(held: Any, key: str, width: Any) -> Draw:
    value = held.value if held.set_value else held.default
    return lambda: st.text_area(held.label, value, key=key, help=held.help or None)


def _number_input(held: Any, key: str, width: Any) -> Draw:
    return lambda: st.number_input(held.label, value=held.default, key=key, help=held.help or None)


def _date_input(held: Any, key: str, width: Any) -> Draw:
    return lambda: st.date_input(held.label, None, key=key, help=held.help or None)


def _checkbox(held: Any, key: str, width: Any) -> Draw:
    command = st.toggle if held.type else st.checkbox
    return lambda: command(held.label, held.default, key=key, help=held.help or None)


def _chart(held: Any, key: str, width: Any) -> Draw:
    spec = json.loads(held.spec)
    frames = {item.name: _frame(item.data.data) for item in held.datasets if item.has_name}
    own = _frame(held.data.data) if held.data.data else None
    chart = _made(_named(spec), frames, own)
    return lambda: st.altair_chart(chart, width="stretch", key=key, alt=held.alt or None)


def _named(spec: Any) -> Any:
    """Return the specification without what Streamlit itself adds to it."""
    return {name: value for name, value in spec.items() if name not in ("autosize", "padding", "usermeta")}


def _made(spec: Mapping[str, Any], frames: Mapping[str, pd.DataFrame], own: pd.DataFrame | None) -> Any:
    """Return the chart of a specification, with the frames it names as its data."""
    part = next((name for name in _COMPOUND if name in spec), "")
    held = {name: value for name, value in spec.items() if name != "data"} | ({part: []} if part else {})
    chart = _COMPOUND.get(part, alt.Chart).from_dict(held, validate=False)
    if part:
        chart[part] = [_made(item, frames, None) for item in spec[part]]
    data = frames.get(spec.get("data", {}).get("name", ""), own)
    if data is not None:
        chart.data = data
    elif "data" in spec:
        chart.data = alt.Data.from_dict(spec["data"], validate=False)
    return chart


_COMPOUND = {"layer": alt.LayerChart, "hconcat": alt.HConcatChart, "vconcat": alt.VConcatChart}


def _frame(data: bytes) -> pd.DataFrame:
    return pa.ipc.open_stream(io.BytesIO(data)).read_all().to_pandas()


def _dataframe(held: Any, key: str, width: Any) -> Draw:
    frame = _frame(held.arrow_data.data)
    if held.editing_mode:
        return lambda: st.data_editor(frame, hide_index=True, num_rows="dynamic", key=key, width="stretch")
    return lambda: st.dataframe(frame, hide_index=True, width="stretch", row_height=held.row_height or None)


def _alert(held: Any, key: str, width: Any) -> Draw:
    command = {1: st.error, 2: st.warning, 3: st.info, 4: st.success}[held.format]
    return lambda: command(held.body, icon=held.icon or None, title=held.title or None)


def _images(held: Any, key: str, width: Any) -> Draw:
    urls = [image.url for image in held.imgs]
    pictures = [base64.b64decode(url.partition(",")[2]).decode() if "base64" in url else url for url in urls]
    return lambda: st.image(pictures, width="stretch")


def _pagination(held: Any, key: str, width: Any) -> Draw:
    pages = max(int(getattr(held, "num_pages", 0) or getattr(held, "total_pages", 0) or 2), 1)
    return lambda: st.pagination(pages, key=key)


def _progress(held: Any, key: str, width: Any) -> Draw:
    return lambda: st.progress(math.floor(held.value), held.text or None)


_KINDS: Mapping[str, Callable[[Any, str, Any], Draw]] = {
    "markdown": _markdown, "heading": _heading, "metric": _metric, "button": _button, "download_button": _download,
    "page_link": _page_link, "selectbox": _selectbox, "multiselect": _multiselect, "button_group": _button_group,
    "radio": _radio, "text_input": _text_input, "text_area": _text_area, "number_input": _number_input,
    "date_input": _date_input, "checkbox": _checkbox, "vega_lite_chart": _chart, "dataframe": _dataframe,
    "alert": _alert, "imgs": _images, "pagination": _pagination, "progress": _progress,
    "html": lambda held, key, width: lambda: st.html(held.body),
    "text": lambda held, key, width: lambda: st.text(held.body),
    "code": lambda held, key, width: lambda: st.code(held.code_text),
    "file_uploader": lambda held, key, width: lambda: st.file_uploader(held.label, key=key),
}  # fmt: skip
"""How each type of element is drawn; a type that is missing here is not drawn, which makes the floor lower."""
