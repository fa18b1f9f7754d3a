"""The open findings as cards: one for a subject, or for a check, with its findings as lines."""

import streamlit as st

from smmdash.checks.priority import Group, grouped, reasons
from smmdash.checks.subjects import named
from smmdash.i18n import Texts
from smmdash.ui import boundary, findings, session
from smmdash.ui.checks import lines, view
from smmdash.ui.plain import plain

PER_PAGE = 10
FEW = 5
"""So many findings of a card are drawn at first: each is some eight elements."""
_MORE = "w:checks-more"
_ICONS = {
    "goal": ":material/target:",
    "business_goal": ":material/flag:",
    "audience": ":material/groups:",
    "data": ":material/upload_file:",
    "audit": ":material/fact_check:",
    "workspace": ":material/rule:",
}


def open_findings() -> None:
    """Draw the open findings that the filters leave, what to fix first at the top, PER_PAGE cards on a page."""
    t = session.texts()
    listed = grouped(view.chosen(findings.in_order()), view.get("by"), session.workspace())
    if not listed:
        _nothing_left(t)
        return
    pages = -(-len(listed) // PER_PAGE)
    if view.page() > pages:
        view.put_page(pages)
    first = (view.page() - 1) * PER_PAGE if pages > 1 else 0
    for place, group in enumerate(listed[first : first + PER_PAGE], start=first):
        _card(group, t, leads=place == 0 and len(listed) > 1)
    if pages > 1:
        with st.container(horizontal=True, horizontal_alignment="center"):
            st.pagination(pages, key="w:checks-page")


def _nothing_left(t: Texts) -> None:
    if findings.in_order():
        st.info(t("checks-none_chosen"))
    elif any(result.result == "found" for result in findings.results()):
        st.success(t("checks-all_accepted"), icon=":material/check_circle:")
    else:
        st.success(t("checks-none"), icon=":material/check_circle:")


def _card(group: Group, t: Texts, *, leads: bool) -> None:
    with st.container(border=True, key=f"checks-card-{lines.slug(group.key)}", gap="small"):
        if group.about is not None:
            _subject_head(group, t, leads=leads)
        else:
            _check_head(group, t)
        shown = group.entries if len(group.entries) <= FEW or group.key in _opened() else group.entries[: FEW - 1]
        for entry in shown:
            lines.line(entry, t, by_check=bool(group.check))
        with st.container(horizontal=True, gap="medium", key=f"checks-foot-{lines.slug(group.key)}"):
            if rest := len(group.entries) - len(shown):
                st.button(
                    t("checks-more", count=rest), key=f"checks-more-{lines.slug(group.key)}",
                    icon=":material/expand_more:", type="tertiary", on_click=_open, args=(group.key,),
                )  # fmt: skip
            if not group.check:
                _why(group, t)


def _subject_head(group: Group, t: Texts, *, leads: bool) -> None:
    """Draw the subject and why it stands here; the card that ``leads`` others says that this is why it stands first."""
    first = group.entries[0]
    of, finding = group.about, first.result.finding
    if of is None or finding is None:
        return
    work = session.workspace()
    name = plain(named(of, finding, work, t))
    why = reasons(first, session.today(), t, of_goal=of.kind == "goal")
    if leads:
        why = t("checks-first", reasons=why[:1].lower() + why[1:])
    lead = plain(why) if of.kind in ("audit", "workspace") else f"{plain(t(f'checks-about_{of.kind}'))} · {plain(why)}"
    st.markdown(f"#### {_ICONS[of.kind]} {name}  \n:small[{lead}]")


def _check_head(group: Group, t: Texts) -> None:
    severity = group.entries[0].result.severity
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"#### {plain(t(f'check-{group.check}'))}", width="content")
        st.badge(t(f"check-severity_{severity}"), icon=findings.ICONS[severity], color=findings.COLOURS[severity])  # type: ignore[arg-type]
    st.markdown(f":material/build: {plain(t(f'check-{group.check}.mend'))}  \n:small[{_reason(group.check, t)}]")


def _why(group: Group, t: Texts) -> None:
    """Draw why the card's checks matter, each once, behind a heading."""
    checks = dict.fromkeys(entry.result.check for entry in group.entries)
    with st.popover(
        t("checks-why"), key=f"checks-why-{lines.slug(group.key)}", icon=":material/help:", type="tertiary"
    ):
        st.markdown("\n".join(f"- **{plain(t(f'check-{check}'))}** {_reason(check, t)}" for check in checks))


def _reason(check: str, t: Texts) -> str:
    return plain(t("checks-why_one", why=t(f"check-{check}.why"), article=t(f"check-{check}.article")))


def _opened() -> list[str]:
    return list(st.session_state.get(_MORE) or [])


@boundary.safe
def _open(key: str) -> None:
    st.session_state[_MORE] = [*_opened(), key]
