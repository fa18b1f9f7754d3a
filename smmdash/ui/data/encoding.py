"""The code page of a text file: which one it was read in, and reading it in another one."""

import pandas as pd
import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers import ReadError
from smmdash.importers.codepages import CODE_PAGES, Sample, sample
from smmdash.store import Source
from smmdash.ui import session
from smmdash.ui.data.drop import read_again
from smmdash.ui.plain import plain


def encoding(source: Source) -> None:
    """Draw the choice of another code page with a sample of what the letters become; only texts have one."""
    t = session.texts()
    found = source.read.encoding
    if not found:
        return
    identity, now = source.upload.id, source.upload.answers.encoding
    options = ["", *CODE_PAGES]
    if now not in options:
        options.append(now)
    with st.popover(t("data-encoding", page=plain(name(found, t))), icon=":material/translate:"):
        st.markdown(t("data-encoding.body"))
        pick = st.selectbox(
            t("data-encoding.pick"),
            options,
            index=options.index(now),
            format_func=lambda page: name(page, t) if page else t("data-encoding.found"),
            key=f"w:data-encoding-{identity}-{session.revision()}",
        )
        readable = _sample(source, pick, t)
        wanted = st.button(
            t("data-encoding.take"),
            key=f"data-encoding-{identity}",
            icon=":material/check:",
            disabled=pick == now or not readable,
        )
    if wanted:
        change = {"encoding": pick}
        read_again(identity, lambda answers: answers.model_copy(update=change), "data-change_encoding")


def name(page: str, t: Texts) -> str:
    """Return a code page's name, or the key that Python knows it by."""
    key = f"import-code_page_{page.replace('-', '_')}"
    return t(key) if t.has(key) else page


def _sample(source: Source, page: str, t: Texts) -> bool:
    """Draw the sample; tells whether the file can be read in this code page at all."""
    made = _looks(source.upload.id, page, source)
    if isinstance(made, str):
        st.error(t("data-encoding.unreadable"))
        return False
    if made.alike:
        st.caption(t("data-encoding.alike"))
    elif made.undecodable:
        st.warning(t("data-encoding.undecodable", count=made.undecodable))
    columns = [f"{header or '—'}{chr(0x200B) * at}" for at, header in enumerate(made.header)]
    st.dataframe(
        pd.DataFrame(list(made.rows), columns=columns),
        hide_index=True,
        width="stretch",
        alt=t("data-encoding.alt"),
    )
    return True


@st.cache_data(max_entries=64, ttl=3600, show_spinner=False)
def _looks(identity: str, page: str, _source: Source) -> Sample | str:
    try:
        return sample(_source.data, page)
    except ReadError as error:
        return error.key
