"""Fields that several forms of the page share."""

import streamlit as st

from smmdash.goals import words
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.ui import session
from smmdash.ui.goals import draft
from smmdash.ui.goals.draft import key
from smmdash.ui.plain import plain

DATE_FORMATS = {"en": "YYYY-MM-DD"}


def date_format() -> str:
    """Return how the language writes dates in figures."""
    return DATE_FORMATS.get(session.texts().language, "DD.MM.YYYY")


def day(name: str, label: str, help: str | None = None) -> None:
    """Draw a date field that may stay empty."""
    language = session.texts().language
    if draft.get(f"{name}_language", language) != language:
        draft.put(name, draft.get(name))  # another format makes another widget of it, which would start empty
    draft.put(f"{name}_language", language)
    st.date_input(label, value=None, key=key(name), format=date_format(), help=help, persist_state="session")


def unit(texts: Texts, metric: str, basis: str = "to") -> str:
    """Return the unit a number of the metric is typed in, such as %, € or min; nothing for plain counts."""
    if basis == "by_percent":
        return "%"
    if basis == "by_points":
        return texts("goal-unit_points")
    of = METRICS[metric].unit if metric in METRICS else "count"
    if of == "money":
        return session.workspace().currency
    signs = {
        "percent": "%",
        "points": texts("goal-unit_points"),
        "factor": "×",
        "minutes": texts("goal-unit_minutes"),
    }
    return signs.get(of, "")


def number(name: str, label: str, *, metric: str, basis: str = "to", help: str | None = None) -> None:
    """Draw a number field in the visitor's own notation; what cannot be read is said under it."""
    t = session.texts()
    draft.in_language(name)
    sign = unit(t, metric, basis)
    st.text_input(
        t("goal-in_unit", label=label, unit=sign) if sign else label,
        key=key(name),
        max_chars=40,
        help=help,
        placeholder=t.number(1500) if draft.is_whole(metric, basis) else t.number(12.5, 1),
        persist_state="session",
    )
    problem(draft.number(name).problem, draft.get(name, ""))


def problem(kind: str, seen: str) -> None:
    """Say what was typed and what is expected, if it could not be read."""
    if kind:
        t = session.texts()
        st.error(
            t(f"goal-number_{kind}", seen=plain(seen), whole=t.number(1500), part=t.number(12.5, 1)),
            icon=":material/edit:",
        )


def choice(name: str, label: str, options: list[str], shown: dict[str, str], *, help: str | None = None) -> None:
    """Draw a choice of one of several ids by their names; one that is no longer there stays and says so."""
    held = draft.get(name)
    every = options if held is None or held in options else [*options, held]
    gone = session.texts()("goal-removed")
    st.selectbox(
        label,
        every,
        index=None,
        format_func=lambda option: shown.get(option, gone),
        key=key(name),
        placeholder=session.texts()("goal-choose"),
        help=help,
        persist_state="session",
    )


def metric_name(texts: Texts, metric: str) -> str:
    """Name a metric; one that is not in the catalogue keeps its key.

    A list is searched by what is typed: "engagement" is to find the ER family, which is named by initials.
    """
    if metric not in METRICS:
        return metric
    name = texts(f"metric-{metric}")
    return texts("goal-engagement_rate", name=name) if metric.startswith("engagement_rate") else name


def network_name(network: str) -> str:
    """Name a network."""
    return words.network(session.texts(), network)


def account_name(account: str) -> str:
    """Name an account known as ``network:account``; free text stays as it is."""
    network, colon, own = account.partition(":")
    return f"{network_name(network)} · {own}" if colon and own else account
