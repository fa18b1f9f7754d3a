"""The steps of the audit: the picker, how far the open step is, and the way to the next one."""

import streamlit as st

from smmdash.audit import STEPS, score
from smmdash.ui import boundary, findings, session
from smmdash.ui.audit import held
from smmdash.ui.audit.raises import raises
from smmdash.ui.plain import plain

_MARKS = {
    "open": ":material/radio_button_unchecked:",
    "started": ":material/timelapse:",
    "done": ":material/check_circle:",
}
_PICKER = "w:audit-step"
_LOOKS = """
<style>
/* A line that opens something begins at the left, also where it takes several lines. */
:is([class*="st-key-audit-raises"], [class*="st-key-audit-turn-"]) button { justify-content: start; text-align: start }
:is([class*="st-key-audit-raises"], [class*="st-key-audit-turn-"]) button p { text-align: start }
/* On a phone a long choice takes two lines rather than lose its end. */
[class*="st-key-w-audit-picks-"] button { height: auto }
[class*="st-key-w-audit-picks-"] button :is(div, span, p) { white-space: normal; overflow: visible; text-align: start }
</style>
"""


def heading() -> None:
    """Draw the title and what the audit is for."""
    t = session.texts()
    st.html(_LOOKS)
    st.title(t("audit_page-title"))
    st.markdown(t("audit_page-lead"))


def picker() -> None:
    """Draw the nine steps, each with its mark."""
    t = session.texts()
    names = {key: _name(key, number) for number, key in enumerate(STEPS, start=1)}
    held.mirror(_PICKER, held.step().key)
    st.pills(
        t("audit_page-steps"), list(STEPS), format_func=lambda key: names[key], key=_PICKER, required=True,
        on_change=_pick, label_visibility="collapsed",
    )  # fmt: skip


def _name(key: str, number: int) -> str:
    t = session.texts()
    part = score(key, held.audit(), findings.audit_context())
    mark = _MARKS["done" if not part.missing else "started" if part.done else "open"]
    return f"{mark} {number}. {plain(t(f'audit-step_{key}'))}"


@boundary.safe
def _pick() -> None:
    held.go(st.session_state[_PICKER] or next(iter(STEPS)))


def step_heading() -> None:
    """Draw the open step's name and why it is taken."""
    t = session.texts()
    key = held.step().key
    st.header(f"{list(STEPS).index(key) + 1}. {plain(t(f'audit-step_{key}'))}", anchor=False)
    st.markdown(plain(t(f"audit-step_{key}.why")))
    findings.badge("step", key)


def progress() -> None:
    """Draw what would raise the open step, then how far it is."""
    t = session.texts()
    key = held.step().key
    part = score(key, held.audit(), findings.audit_context())
    if not part.missing:
        st.success(t("audit_page-complete", of=part.of), icon=":material/check_circle:")
        return
    raises(key)
    st.progress(part.share, text=t("audit_page-done_of", done=part.done, of=part.of))


def neighbours() -> None:
    """Draw the ways to the step before and the step after."""
    t = session.texts()
    keys = list(STEPS)
    at = keys.index(held.step().key)
    with st.container(horizontal=True, horizontal_alignment="distribute", key="audit-neighbours"):
        if at > 0:
            st.button(
                t("audit_page-before", step=plain(t(f"audit-step_{keys[at - 1]}"))), key="audit-before",
                icon=":material/arrow_back:", on_click=boundary.safe(held.go), args=(keys[at - 1],),
            )  # fmt: skip
        if at + 1 < len(keys):
            st.button(
                t("audit_page-next", step=plain(t(f"audit-step_{keys[at + 1]}"))), key="audit-next",
                icon=":material/arrow_forward:", icon_position="right", on_click=boundary.safe(held.go),
                args=(keys[at + 1],),
            )  # fmt: skip
