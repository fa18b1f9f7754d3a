"""The engagement calculator on the reference page: figures are typed, every rate is shown with its formula."""

from typing import Any

import pandas as pd
import streamlit as st

from smmdash.calculator import BASES, GROUPS, MOST_DAYS, MOST_POSTS, PARTS, Rate, Typed, calculate
from smmdash.i18n import MISSING, Texts
from smmdash.metrics import METRICS
from smmdash.ui import boundary, session
from smmdash.ui.goals import typed
from smmdash.ui.plain import plain

MEASURES = (*PARTS, *BASES)
WAYS = ("together", "by_post")
_ROWS = 30
_WIDTH = 168


def calculator() -> None:
    """Draw the fields and the rates they give."""
    t = session.texts()
    st.markdown(t("reference-calculator"))
    st.segmented_control(
        t("reference-calculator.way"),
        WAYS,
        format_func=lambda way: t(f"reference-calculator_{way}"),
        default=WAYS[0],
        required=True,
        key="reference-way",
    )
    given = _by_post(t) if _way() == "by_post" else _together(t)
    rates = calculate(given, session.today())
    st.markdown(f"**{t('reference-rates')}** {t('reference-rates.lead')}")
    with st.grid("auto", min_column_width=300):
        for group in GROUPS:
            _group(group, [rate for rate in rates.values() if rate.variant.group == group], t)
    with st.expander(t("reference-copy"), icon=":material/content_copy:"):
        st.code("\n".join(line(rate, t) for rate in rates.values()), language=None, wrap_lines=True)
    st.button(t("reference-calculator.clear"), key="reference-empty", icon=":material/backspace:", on_click=_clear)


def line(rate: Rate, t: Texts) -> str:
    """Write one result on one line, to be copied: name, value, formula."""
    return f"{name(rate, t)}: {written(rate, t)} ({formula(rate, t)})"


def name(rate: Rate, t: Texts) -> str:
    """Name a variant."""
    one = rate.variant
    return t(f"metric-{one.metric}") if one.metric else t(f"reference-rate_{one.key}")


def formula(rate: Rate, t: Texts) -> str:
    """Write how a variant is computed."""
    one = rate.variant
    return METRICS[one.metric].formula.text(t) if one.metric else t(f"reference-rate_{one.key}.formula")


def written(rate: Rate, t: Texts) -> str:
    """Write the value of a variant with its unit."""
    return t.value(rate.number, rate.variant.unit)


def lacking(rate: Rate, t: Texts) -> str:
    """Say what to type for a variant that has no value, or of how many posts it tells."""
    if rate.missing:
        named = [_named(one, t) for one in rate.missing]
        divides = rate.variant.base in rate.missing
        return t("reference-calculator.lacking" if divides else "reference-calculator.wanted", measures=t.join(named))
    return t("reference-calculator.of", have=rate.have, of=t.number(rate.of)) if rate.have < rate.of else ""


def _named(measure: str, t: Texts) -> str:
    own = ("engagements", "posts")
    return t(f"reference-calculator.{measure}") if measure in own else t(f"measure-{measure}")


def _group(group: str, rates: list[Rate], t: Texts) -> None:
    with st.container(border=True, height="stretch", gap="small", key=f"reference-rates-{group}"):
        st.markdown(f"**{t(f'reference-rates_{group}')}**  \n:small[{t(f'reference-rates_{group}.explain')}]")
        for rate in rates:
            one = rate.variant
            explain = t(f"metric-{one.metric}.explain" if one.metric else f"reference-rate_{one.key}.explain")
            said = [f"{plain(name(rate, t))}: **{plain(written(rate, t))}**", f":small[{plain(formula(rate, t))}]"]
            if lacking(rate, t):
                said.append(f":small[:material/edit: {plain(lacking(rate, t))}]")
            st.markdown("  \n".join(said), help=plain(explain))


def _together(t: Texts) -> Typed:
    row: dict[str, float | None] = {}
    with st.container(horizontal=True):
        for measure in MEASURES:
            row[measure] = _field(measure, t)
    with st.container(horizontal=True):
        followers = _field("followers", t)
        posts = _count("posts", MOST_POSTS, t)
        days = _count("days", MOST_DAYS, t)
    _problems([*MEASURES, "followers"], t)
    return Typed([row], posts, followers, days)


def _by_post(t: Texts) -> Typed:
    base = st.session_state.setdefault("reference-base", {})
    if t.language not in base:  # another language makes another table of it: it starts from what was typed so far
        held = st.session_state.get("reference-rows") or [dict.fromkeys(MEASURES, "") for _ in range(3)]
        base.clear()
        base[t.language] = pd.DataFrame(held, columns=list(MEASURES), dtype=str)
    edited = st.data_editor(
        base[t.language],
        num_rows="dynamic",
        hide_index=False,
        column_config={measure: st.column_config.TextColumn(_label(measure, t), max_chars=30) for measure in MEASURES},
        key=f"reference-table-{t.language}-{st.session_state.get('reference-cleared', 0)}",
        width="stretch",
    )
    rows = edited.fillna("").to_dict("records")[:_ROWS]
    st.session_state["reference-rows"] = rows
    st.caption(t("reference-calculator.table", count=_ROWS))
    with st.container(horizontal=True):
        followers = _field("followers", t)
        days = _count("days", MOST_DAYS, t)
    _problems(["followers"], t)
    read = [{measure: _read(str(row[measure]), t) for measure in MEASURES} for row in rows]
    texts = dict.fromkeys(str(row[measure]) for row in rows for measure in MEASURES)
    for text in [text for text in texts if typed.read(text, t.language, whole=True).problem]:
        _problem(text, t)
    filled = [row for row in read if any(value is not None for value in row.values())]
    return Typed(filled or [dict.fromkeys(MEASURES)], max(len(filled), 1), followers, days)


def _label(measure: str, t: Texts) -> str:
    label = t(f"measure-{measure}")
    return label[:1].upper() + label[1:]


def _field(measure: str, t: Texts) -> float | None:
    key = f"reference-{measure}"
    language = f"{key}-language"
    held = st.session_state.get(language, t.language)
    if held != t.language:  # 1,500 means another number there
        value = typed.read(st.session_state.get(key) or "", held, whole=True).value
        if value is not None:
            st.session_state[key] = typed.write(value, t.language)
    st.session_state[language] = t.language
    text = st.text_input(_label(measure, t), placeholder=MISSING, max_chars=30, key=key, width=_WIDTH)
    return _read(text or "", t)


def _read(text: str, t: Texts) -> float | None:
    """Read a typed count; what is no number, or less than nothing, counts as not typed."""
    value = typed.read(text, t.language, whole=True).value
    return value if value is None or value >= 0 else None


def _count(what: str, most: int, t: Texts) -> int:
    number: Any = st.number_input(
        t(f"reference-calculator.count_{what}"),
        min_value=1,
        max_value=most,
        value=1,
        key=f"reference-{what}",
        width=_WIDTH,
    )
    return int(number)


def _problems(measures: list[str], t: Texts) -> None:
    for measure in measures:
        text = st.session_state.get(f"reference-{measure}") or ""
        if typed.read(text, t.language, whole=True).problem:
            _problem(text, t)


def _problem(text: str, t: Texts) -> None:
    kind = typed.read(text, t.language, whole=True).problem
    said = t(f"goal-number_{kind}", seen=plain(text), whole=t.number(1500), part=t.number(12.5, 1))
    st.error(said, icon=":material/edit:")


def _way() -> str:
    return str(st.session_state.get("reference-way") or WAYS[0])


@boundary.safe
def _clear() -> None:
    for measure in (*MEASURES, "followers"):
        st.session_state[f"reference-{measure}"] = ""
    for what in ("posts", "days"):
        st.session_state[f"reference-{what}"] = 1
    st.session_state["reference-rows"] = []
    st.session_state["reference-base"] = {}
    st.session_state["reference-cleared"] = st.session_state.get("reference-cleared", 0) + 1
