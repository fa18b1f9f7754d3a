"""Accepting a finding with a reason, and opening it again."""

import streamlit as st

from smmdash.audit import looks_like_secret
from smmdash.checks import accept
from smmdash.checks.accepting import with_acceptance
from smmdash.checks.base import Result
from smmdash.i18n import Texts
from smmdash.store import Accepted, Workspace
from smmdash.ui import boundary, findings, session

_AT = "w:checks-accepting"
_REFUSED = "w:checks-refused"


def button(name: str, t: Texts) -> None:
    """Draw the button that opens the form, or closes it."""
    opened = st.session_state.get(_AT) == name
    st.button(
        t("checks-cancel") if opened else t("checks-accept"),
        key=f"checks-accept-{name}",
        icon=":material/close:" if opened else ":material/done:",
        type="tertiary",
        on_click=_toggle,
        args=(name,),
    )


def form(result: Result, name: str, t: Texts) -> None:
    """Draw the field for the reason, where this finding is being accepted."""
    if st.session_state.get(_AT) != name:
        return
    with st.form(f"checks-form-{name}"):
        st.text_input(
            t("checks-reason"), key=f"w:checks-reason-{name}", max_chars=500, placeholder=t("checks-reason.example")
        )
        st.caption(t("checks-accept.body"))
        refused = st.session_state.get(_REFUSED)
        if refused is not None and refused[0] == name:
            st.error(t(refused[1]))
        st.form_submit_button(t("checks-accept.go"), key=f"checks-accepted-{name}", on_click=_accept,
                              args=(result, name))  # fmt: skip


@boundary.safe
def _toggle(name: str) -> None:
    st.session_state[_AT] = "" if st.session_state.get(_AT) == name else name
    st.session_state.pop(_REFUSED, None)


@boundary.safe
def _accept(result: Result, name: str) -> None:
    finding = result.finding
    if finding is None:
        return
    reason = str(st.session_state.get(f"w:checks-reason-{name}", "")).strip()
    st.session_state.pop(_REFUSED, None)
    if not reason:
        st.session_state[_REFUSED] = (name, "checks-reason.missing")
        return
    if looks_like_secret(reason):
        st.session_state[f"w:checks-reason-{name}"] = ""
        st.session_state[_REFUSED] = (name, "checks-reason.secret")
        return
    entry = accept(result.check, finding, reason, session.now())
    results = findings.results()

    def with_entry(work: Workspace) -> Workspace:
        work.accepted = with_acceptance(work.accepted, entry, results)
        return work

    session.edit("checks-change_accepted", with_entry)
    st.session_state[_AT] = ""


@boundary.safe
def reopen(entry: Accepted) -> None:
    """Take an acceptance back."""

    def without(work: Workspace) -> Workspace:
        work.accepted = [row for row in work.accepted if row != entry]
        return work

    session.edit("checks-change_reopened", without)
