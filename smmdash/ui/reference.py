"""The reference page: metrics with their formulas, exports that are recognised, checks with their reasons."""

from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar, get_args

import streamlit as st
from babel import Locale

from smmdash.changes import CHANGES
from smmdash.checks import CHECKS
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import Texts
from smmdash.importers import FORMATS, ExportFormat
from smmdash.metrics import METRICS, NETWORKS, SOCIAL_NETWORKS, Kind, Metric, Parts, Sum
from smmdash.ui import boundary, reference_changes, reference_types, session
from smmdash.ui.calculator import calculator
from smmdash.ui.plain import plain
from smmdash.ui.reference_checks import check_entry, check_words
from smmdash.ui.search import found

Entry = TypeVar("Entry")

TOOLS = ("livedune", "popsters", "hootsuite", "sprout", "metricool")
"""First words of the keys of formats that come from a tool and not from the network itself."""
GROUPS: Mapping[str, frozenset[str]] = {
    "networks": frozenset({*SOCIAL_NETWORKS, ""}),
    "tools": frozenset(),
    "ads": frozenset({"ads"}),
    "web": frozenset({"web"}),
    "people": frozenset({"crm", "support", "hr"}),
    "mentions": frozenset({"mentions"}),
}
"""Where formats come from, in the order of the page, with the networks that tell it."""

SECTIONS = ("metrics", "goal_types", "formats", "checks", "changes", "calculator")
FIRST = 12
"""How many entries are drawn before the visitor asks for the rest."""

_SEARCH, _SECTION, _KIND, _ALL = "find", "reference-section", "reference-kind", "reference-all"


def heading() -> None:
    """Draw the title and what the page holds."""
    t = session.texts()
    st.title(t("shell-page_reference"))
    st.markdown(t("reference-lead"))


def choice() -> None:
    """Draw the section, the search box and, for metrics, the kinds."""
    t = session.texts()
    st.segmented_control(
        t("reference-section"),
        SECTIONS,
        format_func=lambda section: t(f"reference-section_{section}"),
        default=SECTIONS[0],
        required=True,
        key=_SECTION,
        label_visibility="collapsed",
        on_change=_fewer,
    )
    if _section() == "calculator":
        return
    st.text_input(
        t("reference-search"),
        placeholder=t(f"reference-search.{_section()}"),
        max_chars=80,
        icon=":material/search:",
        key=_SEARCH,
        bind="query-params",
        on_change=_fewer,
    )
    if _section() == "metrics":
        kind = st.pills(
            t("reference-kind"),
            get_args(Kind),
            format_func=lambda key: t(f"kind-{key}"),
            key=_KIND,
            on_change=_fewer,
        )
        if kind:
            st.caption(t(f"kind-{kind}.explain"))


def entries() -> None:
    """Draw the entries of the section that fit the search, or the calculator."""
    t = session.texts()
    section = _section()
    if section == "calculator":
        calculator()
    elif section == "metrics":
        kind = st.session_state.get(_KIND)
        metrics = {key: metric for key, metric in METRICS.items() if kind in (None, metric.kind)}
        _list(section, metrics, lambda metric: metric_words(metric, t), lambda metric: metric_entry(metric, t))
    elif section == "goal_types":
        _goal_types(t)
    elif section == "formats":
        _formats(t)
    elif section == "changes":
        words, entry = reference_changes.change_words, reference_changes.change_entry
        newest = dict(sorted(CHANGES.items(), key=lambda pair: pair[1].day, reverse=True))
        _list(section, newest, lambda change: words(change, t), lambda change: entry(change, t))
    else:
        _list(section, CHECKS, lambda check: check_words(check, t), lambda check: check_entry(check, t))


def _goal_types(t: Texts) -> None:
    """Draw the goal types that fit the search: there are few, so all at once."""
    asked = st.session_state.get(_SEARCH) or ""
    keys = found(asked, {key: reference_types.type_words(kind, t) for key, kind in GOAL_TYPES.items()})
    if not keys:
        _nothing("goal_types", asked)
        return
    st.caption(t("reference-found_goal_types", count=len(keys)))
    for key in keys:
        with st.container(border=True, gap="small", key=f"reference-goal_types-{key}"):
            reference_types.draw(GOAL_TYPES[key])


def _formats(t: Texts) -> None:
    """Draw the formats by where they come from; without a search, each group is folded."""
    asked = st.session_state.get(_SEARCH) or ""
    keys = found(asked, {key: format_words(export, t) for key, export in FORMATS.items()})
    if not keys:
        _nothing("formats", asked)
        return
    st.caption(f"{t('reference-found_formats', count=len(keys))}. {t('reference-formats')}")
    for group in GROUPS:
        mine = sorted(
            (key for key in keys if format_group(FORMATS[key]) == group),
            key=lambda key: [*NETWORKS, ""].index(FORMATS[key].network),
        )
        if mine:
            with st.expander(t(f"reference-group_{group}", count=len(mine)), expanded=bool(asked)):
                for key in mine:
                    st.markdown(format_entry(FORMATS[key], t))


def format_group(export: ExportFormat) -> str:
    """Return the key of GROUPS that a format belongs to."""
    if export.key.startswith(TOOLS):
        return "tools"
    return next(group for group, networks in GROUPS.items() if export.network in networks)


def _list(
    section: str,
    known: Mapping[str, Entry],
    words: Callable[[Entry], tuple[str, ...]],
    entry: Callable[[Entry], str],
) -> None:
    t = session.texts()
    asked = st.session_state.get(_SEARCH) or ""
    keys = found(asked, {key: words(one) for key, one in known.items()})
    if not keys:
        _nothing(section, asked)
        return
    st.caption(t(f"reference-found_{section}", count=len(keys)))
    shown = keys if st.session_state.get(_ALL) else keys[:FIRST]
    for key in shown:
        with st.container(border=True, key=f"reference-{section}-{key}"):
            st.markdown(entry(known[key]))
    if len(shown) < len(keys):
        st.button(
            t("reference-more", count=len(keys) - len(shown)), key="reference-more", on_click=_more, width="stretch"
        )


def _nothing(section: str, asked: str) -> None:
    t = session.texts()
    with st.container(border=True, key="reference-nothing"):
        st.markdown(f"**{t('reference-nothing', asked=plain(asked))}**")
        filtered = section == "metrics" and st.session_state.get(_KIND)
        st.markdown(t("reference-nothing.kind") if filtered else t(f"reference-nothing.{section}"))
        st.button(t("reference-clear"), key="reference-clear", on_click=_clear)


def metric_words(metric: Metric, t: Texts) -> tuple[str, ...]:
    """Return what a metric is found by, the telling words first."""
    return t(f"metric-{metric.key}"), metric.key, t(f"metric-{metric.key}.explain"), t(f"metric-{metric.key}.trap")


def metric_entry(metric: Metric, t: Texts) -> str:
    """Write a metric: what it tells, how it is computed, the usual mistake, where it comes from."""
    articles = [t(f"reference-article_{letter.lower()}") for letter in metric.seed.split()]
    return _block(
        f"**{t(f'metric-{metric.key}')}** · `{metric.key}`",
        t(f"metric-{metric.key}.explain"),
        (
            (t("reference-formula"), formula(metric, t)),
            (t("reference-trap"), t(f"metric-{metric.key}.trap")),
            (
                t("reference-unit"),
                f"{t(f'unit-{metric.unit}')} · {t(f'kind-{metric.kind}')} · {t(f'better-{metric.better}')}",
            ),
            (t("reference-needs"), ", ".join(_measures(sorted(metric.needs), t))),
            (t("reference-articles"), "; ".join(articles) or t("reference-article_none")),
        ),
    )


def formula(metric: Metric, t: Texts) -> str:
    """Write a metric's formula; a bare sum says that it is one."""
    whole = metric.formula
    if isinstance(whole, Parts):
        parts = " + ".join(_measures(whole.measures, t))
        return f"{parts}; {t('formula-else')} {t('formula-own_total')}"
    if isinstance(whole, Sum) and len(whole.measures) == 1:
        return t("formula-sum").replace("%", t(f"measure-{whole.measures[0]}"))
    return whole.text(t)


def format_words(export: ExportFormat, t: Texts) -> tuple[str, ...]:
    """Return what a format is found by."""
    return t(f"import-format_{export.key}"), export.key, _network(export, t), " ".join(_given(export, t))


def format_entry(export: ExportFormat, t: Texts) -> str:
    """Write a format: the network, its tables, what it counts, the languages of its headers, how sure that is."""
    kinds = dict.fromkeys(layout.kind for layout in export.layouts if layout.kind)
    columns = [column for layout in export.layouts for column in layout.columns]
    gives = ", ".join(_given(export, t)) or (t("reference-gives.segments") if "segments" in kinds else "")
    personal = any(column.role == "personal" for column in columns)
    languages = {name.language for column in columns for name in column.names if name.language}
    named = t.ordered(str(Locale.parse(code).get_display_name(t.language)) for code in languages)
    return _block(
        f"**{t(f'import-format_{export.key}')}** · `{export.key}`",
        "",
        (
            (t("reference-network"), _network(export, t)),
            (t("reference-tables"), ", ".join(t(f"reference-table_{kind}") for kind in kinds)),
            (t("reference-gives"), gives),
            (t("reference-languages"), ", ".join(named)),
            (t("reference-evidence"), t(f"reference-evidence_{export.evidence}")),
            (t("reference-personal"), t("reference-personal.dropped") if personal else ""),
        ),
    )


def _block(title: str, lead: str, rows: Iterable[tuple[str, str]]) -> str:
    listed = "\n".join(f"- *{label}:* {text}" for label, text in rows if text)
    return "\n\n".join(part for part in (title, lead, listed) if part)


def _measures(keys: Iterable[str], t: Texts) -> list[str]:
    return [t(f"measure-{key}") if t.has(f"measure-{key}") else key.replace("_", " ") for key in keys]


def _given(export: ExportFormat, t: Texts) -> list[str]:
    """Name the measures that a format's tables can hold, each once, in the order of its columns."""
    layouts = export.layouts
    named = [column.measure for layout in layouts for column in layout.columns] + [layout.measure for layout in layouts]
    named += [meaning.measure for layout in layouts for meaning in layout.titles.values()]
    named += [count.measure for layout in layouts for count in layout.counts]
    return _measures(dict.fromkeys(key for key in named if key), t)


def _network(export: ExportFormat, t: Texts) -> str:
    return t(f"network-{export.network}") if export.network else t("reference-network.several")


def _section() -> str:
    return str(st.session_state.get(_SECTION) or SECTIONS[0])


@boundary.safe
def _more() -> None:
    st.session_state[_ALL] = True


@boundary.safe
def _fewer() -> None:
    st.session_state[_ALL] = False


@boundary.safe
def _clear() -> None:
    st.session_state[_SEARCH] = ""
    st.session_state[_KIND] = None
    _fewer()
