"""One finding as a line of a card: what was found, how it is mended, the clicks for it, and accepting it."""

import hashlib

import streamlit as st

from smmdash.checks import message
from smmdash.checks.accepting import returned, since
from smmdash.checks.base import Result, fingerprint
from smmdash.checks.places import address
from smmdash.checks.priority import Ranked, reasons
from smmdash.checks.subjects import about, named
from smmdash.i18n import Texts
from smmdash.ui import findings, mends, session
from smmdash.ui.checks import accepting
from smmdash.ui.checks.heading import PAGES
from smmdash.ui.plain import plain


def name_of(result: Result) -> str:
    """Return a short name of a finding that stays the same while the finding does; keys of its widgets carry it."""
    return fingerprint(result.check, result.finding)[:16] if result.finding else result.check


def slug(name: str) -> str:
    """Return a name that can stand in the key of a container, whatever the subject is called."""
    return hashlib.sha256(name.encode()).hexdigest()[:12]


def line(entry: Ranked, t: Texts, *, by_check: bool) -> None:
    """Draw a finding; where the card is a check's, the line names the subject instead."""
    result = entry.result
    name = name_of(result)
    with st.container(key=f"checks-line-{name}", gap="xsmall"):
        text, ways = st.columns([2, 1], vertical_alignment="top", gap="small")
        with text:
            st.markdown(_said(entry, t, by_check=by_check))
            _returned(result, t)
            with st.container(horizontal=True, gap="small"):
                mends.buttons(result, name)
        with ways, st.container(horizontal=True, horizontal_alignment="right", gap="small"):
            _way(result, name, t)
            accepting.button(name, t)
        accepting.form(result, name, t)


def _said(entry: Ranked, t: Texts, *, by_check: bool) -> str:
    result = entry.result
    said = plain(message(result, t))
    if by_check and result.finding is not None:
        work = session.workspace()
        of = about(result.finding, work)
        why = plain(reasons(entry, session.today(), t, of_goal=of.kind == "goal"))
        return f"**{plain(named(of, result.finding, work, t))}**  \n{said}  \n:small[{why}]"
    icon, colour = findings.ICONS[result.severity], findings.COLOURS[result.severity]
    severity = plain(t(f"check-severity_{result.severity}"))
    head = f":{colour}[{icon} {severity}] **{plain(t(f'check-{result.check}'))}**"
    return f"{head}  \n{said}  \n:small[:material/build: {plain(t(f'check-{result.check}.mend'))}]"


def _returned(result: Result, t: Texts) -> None:
    """Draw that a finding was accepted once, and what has changed since."""
    entry = returned(result, session.workspace().accepted, findings.results())
    if entry is None:
        return
    parts = [t("checks-returned", day=t.date(entry.added.date()), reason=entry.reason)]
    changed = since(result, entry, t)
    if changed is not None and changed.moved:
        parts.append(t("checks-returned.moved", moved=", ".join(changed.moved)))
    if changed is not None and changed.said:
        parts.append(t("checks-returned.then", said=changed.said))
    if len(parts) == 1:
        parts.append(t("checks-returned.changed"))
    st.caption(f":material/history: {plain(' '.join(parts))}")


def _way(result: Result, name: str, t: Texts) -> None:
    finding = result.finding
    if finding is None:
        return
    page = finding.mend.page
    place = address(finding.mend, session.workspace())
    goal = place.get("goal")
    on_goals = "checks-go_new_goal" if goal == "new" else "checks-go_goal"
    label = t(on_goals) if goal and page == "goals" else t(f"checks-go_{page}")
    if st.button(label, key=f"checks-go-{name}", icon=PAGES.get(page), type="tertiary"):
        st.switch_page(f"pages/{page}.py", query_params={"lang": t.language, **place})
