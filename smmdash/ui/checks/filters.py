"""The filters of the checks page and how the findings are arranged."""

from collections.abc import Callable, Sequence

import streamlit as st

from smmdash.audit import STEPS
from smmdash.checks import CHECKS
from smmdash.checks.articles import ARTICLES, OTHER, articles_of
from smmdash.checks.priority import Ranked
from smmdash.checks.subjects import KINDS, about, named
from smmdash.i18n import Texts
from smmdash.ui import boundary, findings, session
from smmdash.ui.checks import view
from smmdash.ui.plain import plain


def filters() -> None:
    """Draw the filters, where there is something to choose between; the address then carries them."""
    found = findings.in_order()
    view.adopt_address()
    if not found:
        return
    t = session.texts()
    with st.container(horizontal=True, vertical_alignment="bottom", key="checks-filters"):
        _severity(found, t)
        _by(t)
        on = sum(view.is_on(name) for name in view.MORE)
        label = t("checks-filters_on", count=on) if on else t("checks-filters")
        with st.popover(label, icon=":material/filter_list:", key="checks-more_filters"):
            _more(found, t)
    if any(view.is_on(name) for name in view.NAMES):
        _on(found, t)
    view.write_address()


def _severity(found: Sequence[Ranked], t: Texts) -> None:
    left: list[str] = [entry.result.severity for entry in view.chosen(found, but="severity")]
    names = {view.ALL: t("checks-severity_all", count=len(left))}
    known = {entry.result.severity for entry in found} | {view.get("severity")}
    names |= {key: t(f"checks-severity_{key}", count=left.count(key)) for key in view.SEVERITIES if key in known}
    _keep("severity", names)
    st.segmented_control(
        t("checks-severity"), list(names), format_func=lambda key: names[key], key=view.key("severity"),
        required=True, on_change=_first_page, persist_state="session",
    )  # fmt: skip


def _by(t: Texts) -> None:
    _keep("by", view.BY)
    st.segmented_control(
        t("checks-by"), view.BY, format_func=lambda key: t(f"checks-by_{key}"), key=view.key("by"),
        required=True, on_change=_first_page, persist_state="session",
    )  # fmt: skip


def _more(found: Sequence[Ranked], t: Texts) -> None:
    work = session.workspace()
    subjects = {about(e.result.finding, work): e.result.finding for e in found if e.result.finding}
    kinds: set[str] = {of.kind for of in subjects}
    titles = {str(of): named(of, finding, work, t) for of, finding in subjects.items()}
    asked = view.get("subject")
    if asked not in titles and _is_known(asked):
        titles[asked] = _asked(asked, t)  # from a badge (an upload, a step of the audit), or all mended by now
    checks = {entry.result.check for entry in found} | ({view.get("check")} & CHECKS.keys())
    articles = {letter for check in checks for letter in articles_of(check)} | {view.get("article")}
    kinds.add(view.get("about"))
    _choice("about", [kind for kind in KINDS if kind in kinds], lambda key: t(f"checks-subject_{key}"), t)
    _choice("subject", list(titles), lambda key: titles.get(key, key), t)
    _choice("check", t.ordered(checks, lambda key: t(f"check-{key}")), lambda key: t(f"check-{key}"), t)
    listed = [letter for letter in (*ARTICLES, OTHER) if letter in articles]
    _choice("article", listed, lambda key: t(f"reference-article_{key}"), t)


_LABELS = {"about": "checks-subject", "subject": "checks-one", "check": "checks-check", "article": "checks-article"}


def _choice(name: str, options: list[str], shown: Callable[[str], str], t: Texts) -> None:
    _keep(name, [view.ALL, *options])
    st.selectbox(
        t(_LABELS[name]), [view.ALL, *options], key=view.key(name), on_change=_first_page, persist_state="session",
        format_func=lambda key: t("checks-any") if key == view.ALL else shown(key),
    )  # fmt: skip


def _on(found: Sequence[Ranked], t: Texts) -> None:
    """Draw what the filters leave, in words, and the way to see all again."""
    said = []
    if view.is_on("severity"):
        said.append(t(f"check-severity_{view.get('severity')}"))
    if view.is_on("about"):
        said.append(t(f"checks-subject_{view.get('about')}"))
    if view.is_on("subject"):
        said.append(_subject(found, t))
    if view.is_on("check"):
        said.append(t(f"check-{view.get('check')}"))
    if view.is_on("article"):
        said.append(t(f"reference-article_{view.get('article')}"))
    with st.container(horizontal=True, vertical_alignment="center", key="checks-on"):
        st.markdown(plain(t("checks-shown", filters=" · ".join(said))), width="content")
        st.button(
            t("checks-clear"), key="checks-clear", icon=":material/filter_list_off:", type="tertiary", on_click=_clear
        )


def _subject(found: Sequence[Ranked], t: Texts) -> str:
    work, asked = session.workspace(), view.get("subject")
    for entry in found:
        finding = entry.result.finding
        if finding is not None and str(about(finding, work)) == asked:
            return named(about(finding, work), finding, work, t)
    return _asked(asked, t)


def _asked(asked: str, t: Texts) -> str:
    """Name a subject that a badge leads to although no finding is named after it."""
    kind, _, identity = asked.partition(":")
    if asked in ("audit", "workspace"):
        return t(f"checks-subject_{asked}")
    if kind == "step" and identity in STEPS:
        return t("checks-subject_step_named", name=t(f"audit-step_{identity}"))
    if kind == "goal":
        return next((goal.statement for goal in session.workspace().goals if goal.id == identity), "") or t(
            "check-unnamed_goal"
        )
    return next((upload.name for upload in session.workspace().uploads if upload.id == identity), t("check-unnamed"))


def _is_known(asked: str) -> bool:
    """Tell whether a subject that has no findings, or none of its own name, can be asked for."""
    work = session.workspace()
    kind, _, identity = asked.partition(":")
    match kind:
        case "step":
            return identity in STEPS
        case "goal":
            return any(goal.id == identity for goal in work.goals)
        case "data":
            return any(upload.id == identity for upload in work.uploads)
    return asked in ("audit", "workspace")


def _keep(name: str, options: Sequence[str] | dict[str, str]) -> None:
    """Keep a filter's choice as long as it can be chosen; one that cannot be is not shown as if it were."""
    if view.get(name) not in options:
        view.put(name, view.usual(name))
    elif view.key(name) not in st.session_state:
        view.put(name, view.get(name))


@boundary.safe
def _first_page() -> None:
    view.put_page(1)


@boundary.safe
def _clear() -> None:
    view.clear()
