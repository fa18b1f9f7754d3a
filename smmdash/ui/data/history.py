"""Values that newer uploads replaced: between which uploads, by how much, of what; and bringing them back."""

from collections.abc import Callable

import pandas as pd
import streamlit as st

from smmdash import replaced as past
from smmdash import store
from smmdash.charts import wording
from smmdash.i18n import Texts
from smmdash.sheet import safe_csv
from smmdash.store import Source
from smmdash.ui import boundary, session
from smmdash.ui.look import right
from smmdash.ui.plain import plain

SHOWN = 200
"""How many values are listed on the page; all of them can be downloaded."""

_PAIR, _ACCOUNT, _MEASURE = "w:data-history-pair", "w:data-history-account", "w:data-history-measure"


def history() -> None:
    """Draw the older values that newer uploads replaced by different ones."""
    t = session.texts()
    replaced = session.open_state().union.replaced
    if replaced.empty:
        return
    st.subheader(t("data-differing"), anchor=False)
    st.markdown(t("data-differing.body", count=len(replaced)))
    pairs, names = _pairs(session.facts_key(), replaced), _names()
    _overview(pairs, names, t)
    chosen = _chosen(pairs, replaced, names, t)
    largest = past.shares(chosen).abs().fillna(float("inf")).sort_values(ascending=False, kind="stable").index[:SHOWN]
    facts = session.facts()
    st.dataframe(
        past.shown(t, chosen.loc[largest], facts, names),
        hide_index=True,
        width="stretch",
        column_config=right(t("data-column_old"), t("data-column_new"), t("data-column_change")),
        alt=t("data-differing.alt"),
        key="data-differing",
    )
    if len(chosen) > SHOWN:
        st.caption(t("data-differing.more", shown=t.number(SHOWN), count=len(chosen)))

    def made() -> bytes:
        return safe_csv(past.shown(t, replaced, facts, names, numbers=True), decimal="." if t.language == "en" else ",")

    st.download_button(
        t("data-differing.download", count=len(replaced)),
        data=made,
        file_name=f"{t('data-differing.file')}.csv",
        mime="text/csv",
        on_click="ignore",
        icon=":material/download:",
        key="data-differing-download",
    )


@st.cache_data(max_entries=32, ttl=3600, show_spinner=False)
def _pairs(key: str, _replaced: pd.DataFrame) -> list[past.Pair]:
    return past.pairs(_replaced)


def _names() -> dict[str, str]:
    return {upload.id: upload.name for upload in session.workspace().uploads}


def _overview(pairs: list[past.Pair], names: dict[str, str], t: Texts) -> None:
    rows = [
        {
            t("data-column_old_source"): names.get(pair.older, ""),
            t("data-column_new_source"): names.get(pair.newer, ""),
            t("data-column_values"): t.number(pair.count),
            t("data-column_rose"): t.number(pair.rose),
            t("data-column_fell"): t.number(pair.fell),
            t("data-column_typical"): t.value(pair.typical, "percent"),
            t("data-column_largest"): t.value(pair.largest, "percent"),
        }
        for pair in pairs
    ]
    st.dataframe(
        pd.DataFrame(rows),
        hide_index=True,
        width="stretch",
        height=min(len(rows) + 1, 8) * 35 + 3,
        column_config=right(
            t("data-column_values"),
            t("data-column_rose"),
            t("data-column_fell"),
            t("data-column_typical"),
            t("data-column_largest"),
        ),
        alt=t("data-pairs.alt"),
        key="data-pairs",
    )


def _chosen(pairs: list[past.Pair], replaced: pd.DataFrame, names: dict[str, str], t: Texts) -> pd.DataFrame:
    """Draw the filters and return the values that pass them."""
    between = [f"{pair.older}:{pair.newer}" for pair in pairs]
    measures = t.ordered(replaced["measure"].unique(), lambda key: past.measure_name(t, key))

    def called(pair: str) -> str:
        older, newer = pair.split(":")
        return f"{names.get(older, older)} → {names.get(newer, newer)}"

    with st.container(horizontal=True):
        pair = _filter(_PAIR, t("data-filter_pair"), between, called, t)
        account = _filter(
            _ACCOUNT, t("data-filter_account"), past.accounts(replaced), lambda key: wording.account(t, key), t
        )
        measure = _filter(_MEASURE, t("data-filter_measure"), measures, lambda key: past.measure_name(t, key), t)
    older, _, newer = (pair or ":").partition(":")
    return past.between(replaced, older=older, newer=newer, account=account or "", measure=measure or "")


def _filter(key: str, label: str, options: list[str], called: Callable[[str], str], t: Texts) -> str | None:
    if st.session_state.get(key) not in options:
        st.session_state[key] = None
    return st.selectbox(
        label, options, index=None, format_func=called, key=key, placeholder=t("data-filter_any"),
        width=250,
    )  # fmt: skip


def taken(source: Source) -> None:
    """Draw what an upload replaced in others and what others replaced in it, with the way back."""
    t = session.texts()
    identity = source.upload.id
    replaced = session.open_state().union.replaced
    if replaced.empty:
        return
    names = _names()
    for pair in _pairs(session.facts_key(), replaced):
        if identity not in (pair.older, pair.newer):
            continue
        mine = pair.newer == identity
        other = pair.older if mine else pair.newer
        with st.container(horizontal=True, vertical_alignment="center"):
            said = "data-took" if mine else "data-lost"
            st.markdown(t(said, count=pair.count, name=plain(names.get(other, other))), width="content")
            st.button(
                t("data-show_values"),
                key=f"data-values-{identity}-{other}",
                icon=":material/compare_arrows:",
                on_click=_show,
                args=(f"{pair.older}:{pair.newer}",),
                type="tertiary",
            )
            if not mine:
                st.button(
                    t("data-take_out", name=plain(names.get(other, other))),
                    key=f"data-out-{identity}-{other}",
                    icon=":material/undo:",
                    on_click=_take_out,
                    args=(other,),
                    type="tertiary",
                    help=t("data-take_out.help"),
                )


@boundary.safe
def _show(pair: str) -> None:
    st.session_state[_PAIR] = pair
    st.session_state[_ACCOUNT] = st.session_state[_MEASURE] = None


@boundary.safe
def _take_out(identity: str) -> None:
    session.commit(store.remove(session.open_state(), identity), "data-change_removed")
