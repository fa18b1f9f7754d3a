"""What would raise the score, each thing a click away: the list that leads, before the number."""

import streamlit as st

from smmdash.audit import STEPS
from smmdash.audit.raises import Raise, raises_all, said
from smmdash.audit.raises import raises as raises_of
from smmdash.checks.base import SEVERITIES
from smmdash.checks.places import address
from smmdash.i18n import Texts
from smmdash.ui import boundary, findings, session
from smmdash.ui.audit import held
from smmdash.ui.plain import plain

SHOWN = 4
SHOWN_WHOLE = 6


def raises(step: str) -> None:
    """Draw what would raise a step, what a check complains of and what brings most first; nothing where all is met."""
    t = session.texts()
    found = raises_of(step, held.audit(), findings.audit_context(), _complaints(step))
    if not found:
        return
    st.markdown(f"**{t('raises-title')}**")
    _list(found[:SHOWN], f"audit-raises-{step}", t)
    _rest(found[SHOWN:], "raises-more", t)


def raises_whole() -> None:
    """Draw what would raise the whole audit most, each with its step."""
    t = session.texts()
    complaints = {entry: how for step in STEPS for entry, how in _complaints(step).items()}
    found = raises_all(held.audit(), findings.audit_context(), complaints)
    if not found:
        st.success(t("raises-all_done"), icon=":material/check_circle:")
        return
    st.markdown(f"**{t('raises-title_whole')}**")
    _list(found[:SHOWN_WHOLE], "audit-raises-whole", t, with_step=True)
    _rest(found[SHOWN_WHOLE:], "raises-more_whole", t)


def _complaints(step: str) -> dict[str, str]:
    """Return how grave the open findings about a step's questions and registers are."""
    found: dict[str, str] = {}
    work = session.workspace()
    for result in findings.of_subject("step", step):
        if result.finding is None:
            continue
        entry = address(result.finding.mend, work).get("field", "").split("/")[0]
        known = found.get(entry, SEVERITIES[-1])
        found[entry] = min(result.severity, known, key=SEVERITIES.index)
    found.pop("", None)
    return found


def _list(found: tuple[Raise, ...], name: str, t: Texts, *, with_step: bool = False) -> None:
    with st.container(gap="xxsmall", key=name):
        for place, one in enumerate(found):
            text = plain(said(one, t))
            if one.complained:
                text = f"{text} · {t('raises-complained')}"
            if with_step:
                text = t("raises-in_step", said=text, number=list(STEPS).index(one.step) + 1)
            if not one.entry and one.step == held.step().key:
                _on_goals(text, f"{name}-{place}", t)
                continue
            st.button(
                text, key=f"{name}-{place}", icon=findings.ICONS.get(one.complained, ":material/add_circle:"),
                type="tertiary", on_click=_open, args=(one.step, one.entry),
            )  # fmt: skip


def _on_goals(text: str, name: str, t: Texts) -> None:
    """Draw what is written on the page of the goals; a link of Streamlit's does not break into lines."""
    with st.container(horizontal=True, vertical_alignment="center", key=name):
        st.markdown(f":small[:material/add_circle:  {text}]", width="stretch")
        st.page_link(
            "pages/goals.py", label=t("audit_page-to_goals"), icon=":material/target:",
            query_params={"lang": t.language},
        )  # fmt: skip


def _rest(found: tuple[Raise, ...], key: str, t: Texts) -> None:
    if found:
        st.caption(t(key, count=sum(one.by for one in found)))


@boundary.safe
def _open(step: str, entry: str) -> None:
    if held.step().key != step:
        held.go(step)
    if entry:
        held.ask(entry)
