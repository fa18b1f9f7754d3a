"""The checks page: what to mend first and where, what was accepted and why, what passed, what could not be judged."""

from itertools import groupby

import streamlit as st

from smmdash.audit import looks_like_secret
from smmdash.checks import accept, message
from smmdash.checks.base import Result, fingerprint
from smmdash.checks.places import address
from smmdash.i18n import Texts
from smmdash.store import Accepted, Workspace
from smmdash.ui import boundary, findings, mends, session
from smmdash.ui.plain import plain

PER_PAGE = 20
FEW = 3
"""More findings of one check than these are folded."""
ACCEPTED_SHOWN = 50
ALL = "all"
_BADGES = {
    "error": (":material/error:", "red"),
    "warning": (":material/warning:", "orange"),
    "info": (":material/lightbulb:", "blue"),
}
_ICONS = {
    "goals": ":material/target:",
    "audit": ":material/fact_check:",
    "data": ":material/upload_file:",
    "plan": ":material/checklist:",
    "checks": ":material/rule:",
    "start": ":material/flag:",
}


def heading() -> None:
    """Draw the title and how many findings are open; without goals and data, what will be here."""
    t = session.texts()
    st.title(t("checks-title"))
    work = session.workspace()
    if not work.goals and not work.uploads:
        with st.container(border=True, key="checks-nothing_yet"):
            st.markdown(f"**{t('checks-nothing_yet')}**  \n{t('checks-nothing_yet.body')}")
            with st.container(horizontal=True):
                st.page_link("pages/data.py", label=t("checks-nothing_yet.data"), icon=_ICONS["data"])
                st.page_link("pages/goals.py", label=t("checks-nothing_yet.goals"), icon=_ICONS["goals"])
    else:
        st.markdown(t("checks-lead"))


def filters() -> None:
    """Draw the filters, where there is something to choose between."""
    t = session.texts()
    found = _open()
    if not found:
        return
    counted = findings.counted()
    names = {ALL: t("checks-severity_all", count=len(found))}
    names |= {key: t(f"checks-severity_{key}", count=count) for key, count in counted.items() if count}
    kinds = list(dict.fromkeys(result.finding.subject_kind for result in found if result.finding))
    with st.container(horizontal=True, vertical_alignment="bottom", key="checks-filters"):
        _keep("w:checks-severity", names)
        st.segmented_control(
            t("checks-severity"), list(names), format_func=lambda key: names[key], key="w:checks-severity",
            required=True, on_change=_first_page,
        )  # fmt: skip
        if len(kinds) > 1:
            _keep("w:checks-subject", [ALL, *kinds])
            st.selectbox(
                t("checks-subject"), [ALL, *kinds], format_func=lambda key: t(f"checks-subject_{key}"),
                key="w:checks-subject", on_change=_first_page, width=260,
            )  # fmt: skip


def _keep(key: str, options: object) -> None:
    """Keep a filter's choice as long as it can be chosen."""
    if st.session_state.get(key) not in options:  # type: ignore[operator]
        st.session_state[key] = ALL


@boundary.safe
def _first_page() -> None:
    st.session_state["w:checks-page"] = 1


def _open() -> list[Result]:
    return [result for result in findings.results() if result.is_open]


def _chosen() -> list[Result]:
    severity = st.session_state.get("w:checks-severity", ALL)
    kind = st.session_state.get("w:checks-subject", ALL)
    return [
        result
        for result in _open()
        if severity in (ALL, result.severity) and result.finding and kind in (ALL, result.finding.subject_kind)
    ]


def open_findings() -> None:
    """Draw the open findings that the filters leave, the gravest first, PER_PAGE on a page."""
    t = session.texts()
    listed = _chosen()
    if not listed:
        _nothing_left(t)
        return
    pages = -(-len(listed) // PER_PAGE)
    if st.session_state.get("w:checks-page", 1) > pages:
        st.session_state["w:checks-page"] = pages
    page = st.session_state.get("w:checks-page", 1) if pages > 1 else 1
    for check, same in groupby(listed[(page - 1) * PER_PAGE : page * PER_PAGE], key=lambda result: result.check):
        _alike(check, list(same), t)
    if pages > 1:
        with st.container(horizontal=True, horizontal_alignment="center"):
            st.pagination(pages, key="w:checks-page")


def _alike(check: str, same: list[Result], t: Texts) -> None:
    """Draw findings of one check; of many, all but the first are folded away."""
    shown = same if len(same) <= FEW else same[:1]
    for result in shown:
        _card(result, t)
    if rest := same[len(shown) :]:
        label = t("checks-alike", count=len(rest), name=plain(t(f"check-{check}")))
        with st.expander(label, key=f"checks-alike-{check}"):
            for result in rest:
                _card(result, t)


def _nothing_left(t: Texts) -> None:
    if _open():
        st.info(t("checks-none_chosen"))
    elif any(result.result == "found" for result in findings.results()):
        st.success(t("checks-all_accepted"), icon=":material/check_circle:")
    else:
        st.success(t("checks-none"), icon=":material/check_circle:")


def _name(result: Result) -> str:
    """Return a short name of a finding that stays the same while the finding does; keys of its widgets carry it."""
    return fingerprint(result.check, result.finding)[:16] if result.finding else result.check


def _card(result: Result, t: Texts) -> None:
    name = _name(result)
    icon, colour = _BADGES[result.severity]
    with st.container(border=True, key=f"checks-card-{name}", gap="xsmall"):
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.badge(t(f"check-severity_{result.severity}"), icon=icon, color=colour)  # type: ignore[arg-type]
            st.markdown(f"**{plain(t(f'check-{result.check}'))}**", width="content")
        st.markdown(plain(message(result, t)))
        why, article = t(f"check-{result.check}.why"), t(f"check-{result.check}.article")
        st.caption(f"{plain(why)} {t('checks-article', article=plain(article))}")
        mend, ways = st.columns([3, 2], vertical_alignment="center")
        with mend:
            st.markdown(f":material/build: {plain(t(f'check-{result.check}.mend'))}")
            with st.container(horizontal=True, gap="small"):
                mends.buttons(result, name)
        with ways, st.container(horizontal=True, horizontal_alignment="right"):
            _way(result, name, t)
            with st.popover(t("checks-accept"), icon=":material/done:", key=f"checks-accept-{name}"):
                _acceptance(result, name, t)


def _way(result: Result, name: str, t: Texts) -> None:
    finding = result.finding
    if finding is None:
        return
    page = finding.mend.page
    place = address(finding.mend, session.workspace())
    goal = place.get("goal")
    label = t("checks-go_new_goal" if goal == "new" else "checks-go_goal") if goal else t(f"checks-go_{page}")
    if st.button(label, key=f"checks-go-{name}", icon=_ICONS.get(page)):
        st.switch_page(f"pages/{page}.py", query_params={"lang": t.language, **place})


def _acceptance(result: Result, name: str, t: Texts) -> None:
    with st.form(f"checks-form-{name}", border=False):
        st.caption(t("checks-accept.body"))
        st.text_input(
            t("checks-reason"), key=f"w:checks-reason-{name}", max_chars=500, placeholder=t("checks-reason.example")
        )
        refused = st.session_state.get("w:checks-refused")
        if refused is not None and refused[0] == name:
            st.error(t(refused[1]))
        st.form_submit_button(t("checks-accept.go"), key=f"checks-accepted-{name}", on_click=_accept, args=(result,))


@boundary.safe
def _accept(result: Result) -> None:
    finding, name = result.finding, _name(result)
    if finding is None:
        return
    reason = str(st.session_state.get(f"w:checks-reason-{name}", "")).strip()
    st.session_state.pop("w:checks-refused", None)
    if not reason:
        st.session_state["w:checks-refused"] = (name, "checks-reason.missing")
        return
    if looks_like_secret(reason):
        st.session_state[f"w:checks-reason-{name}"] = ""
        st.session_state["w:checks-refused"] = (name, "checks-reason.secret")
        return
    entry = accept(result.check, finding, reason, session.now())

    def with_entry(work: Workspace) -> Workspace:
        work.accepted = [*(row for row in work.accepted if not _same(row, entry)), entry]
        return work

    session.edit("checks-change_accepted", with_entry)


def _same(one: Accepted, other: Accepted) -> bool:
    return (one.check, one.subject) == (other.check, other.subject)


def accepted() -> None:
    """Draw the accepted findings with reason and day, each to be opened again."""
    t = session.texts()
    listed = [result for result in findings.results() if result.finding is not None and result.accepted is not None]
    if not listed:
        return
    with st.expander(t("checks-accepted", count=len(listed)), icon=":material/done_all:", key="checks-accepted"):
        for result in listed[:ACCEPTED_SHOWN]:
            entry, name = result.accepted, _name(result)
            if entry is None:
                continue
            with st.container(border=True, key=f"checks-accepted-card-{name}", gap="xsmall"):
                with st.container(horizontal=True, vertical_alignment="center"):
                    st.markdown(
                        f"**{plain(t(f'check-{result.check}'))}**  \n{plain(message(result, t))}", width="stretch"
                    )
                    st.button(
                        t("checks-reopen"), key=f"checks-reopen-{name}", icon=":material/undo:", on_click=_reopen,
                        args=(entry,),
                    )  # fmt: skip
                st.caption(t("checks-accepted.reason", reason=plain(entry.reason), day=t.date(entry.added.date())))
        if len(listed) > ACCEPTED_SHOWN:
            st.caption(t("checks-accepted.more", count=len(listed) - ACCEPTED_SHOWN))


@boundary.safe
def _reopen(entry: Accepted) -> None:
    def without(work: Workspace) -> Workspace:
        work.accepted = [row for row in work.accepted if not _same(row, entry)]
        return work

    session.edit("checks-change_reopened", without)


def passed() -> None:
    """Draw which checks found nothing."""
    t = session.texts()
    names = [t(f"check-{result.check}") for result in findings.results() if result.result == "passed"]
    if names:
        with st.expander(t("checks-passed", count=len(names)), icon=":material/check_circle:", key="checks-passed"):
            st.markdown("\n".join(f"- {plain(name)}" for name in names))


def skipped() -> None:
    """Draw which checks could not judge, and why."""
    t = session.texts()
    by_reason: dict[str, list[Result]] = {}
    for result in findings.results():
        if result.result == "skipped":
            by_reason.setdefault(result.reason, []).append(result)
    if not by_reason:
        return
    count = sum(len(group) for group in by_reason.values())
    with st.expander(t("checks-skipped", count=count), icon=":material/help:", key="checks-skipped"):
        for group in by_reason.values():
            names = t.join(t(f"check-{result.check}") for result in group)
            st.markdown(f"{plain(message(group[0], t))}  \n{plain(names)}")
