"""The way in which a goal is said: one field, the sentence with its marks, what is open, and what comes of it."""

import streamlit as st

from smmdash import pacing
from smmdash.goals import said, words
from smmdash.i18n import Texts
from smmdash.ui import boundary, look, session
from smmdash.ui.goals import absent, draft
from smmdash.ui.goals.draft import get, key
from smmdash.ui.goals.say import ask, fill, held, wish
from smmdash.ui.goals.say.chances import words_of_chance
from smmdash.ui.goals.say.held import Said
from smmdash.ui.goals.say.marks import marks
from smmdash.ui.goals.say.panel import panel
from smmdash.ui.plain import plain

_STYLE = """
<style>
/* Streamlit writes a count and "Press Enter to apply" over the end of the sentence, in English. */
.st-key-w-goals-say_text [data-testid=InputInstructions] { display: none }
</style>
"""


@st.fragment
def say() -> None:
    """Draw the field and, once something is said, what was understood. Only this part follows a press in it."""
    try:
        boundary.draw_failed_callback()  # what failed in a press that only this part follows
        _say(session.texts())
    except Exception as error:  # noqa: BLE001 - a fragment runs again without the page, outside its boundary
        boundary.draw(boundary.failed(error))


def _say(t: Texts) -> None:
    with st.container(border=True, key=key("say")):
        _field(t)
        now = held.said_now()
        if now is None:
            return
        marks(t, now)
        panel(t, now)
        if said.is_wish(now.meaning):
            wish.wish(t, now)
        ask.ask(t, now)
        _result(t, now)


def _field(t: Texts) -> None:
    st.html(_STYLE)
    with st.container(horizontal=True, vertical_alignment="bottom", gap="small"):
        st.text_input(
            t("sentence-field"),
            key=key("say_text"),
            max_chars=held.LONGEST,
            placeholder=t("sentence-field.placeholder"),
            on_change=boundary.safe(held.entered),
            persist_state="session",
        )
        if held.text():
            st.button(
                t("sentence-clear"), key=key("say_clear"), icon=":material/close:", type="tertiary",
                on_click=boundary.safe(draft.unsay),
            )  # fmt: skip
        else:
            # leaving the field enters it, so that the button has nothing left to do
            st.button(t("sentence-read"), key=key("say_read"), icon=":material/arrow_forward:")


def _result(t: Texts, now: Said) -> None:
    """Read the goal back, and lead on: into the list when nothing is missing, into the editor at any time."""
    writing = get("editing") == draft.NEW
    if now.meaning.value is not None or now.meaning.kind == "milestone":
        made = held.goal(now)
        value, upper = pacing.target_values(made)
        currency = session.workspace().currency
        read = words.reading(t, made, value, upper if upper == upper else None, currency=currency)
        st.markdown(":material/chat: **" + plain(read) + "**")
        told = words_of_chance(t, made) if not now.meaning.missing else ""
        if told:
            st.caption(":material/casino: " + plain(words.ended(told)))
        if left_out := absent.note(made):
            st.caption(":material/info: " + plain(left_out))
    if now.meaning.missing:
        st.caption(":material/checklist: " + plain(t("sentence-missing", missing=ask.named(t, now))))
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        if writing:
            st.button(
                t("sentence-fill"), key=key("say_fill"), icon=":material/edit_note:", type=look.main_button(),
                on_click=_open,
            )  # fmt: skip
            if get("say_filled") is not None:
                st.button(
                    t("sentence-put_back"), key=key("say_put_back"), icon=":material/undo:", type="tertiary",
                    on_click=_put_back,
                )  # fmt: skip
            return
        if not now.meaning.missing and not now.meaning.doubts:
            st.button(
                t("goal-save"), key=key("say_save"), icon=":material/check:", type=look.main_button(), on_click=_save
            )
        st.button(t("sentence-open"), key=key("say_open_fields"), icon=":material/edit_note:", on_click=_open)


@boundary.safe
def _save() -> None:
    fill.save()
    fill.whole_page()


@boundary.safe
def _open() -> None:
    fill.open_fields()
    fill.whole_page()


@boundary.safe
def _put_back() -> None:
    fill.put_back()
    fill.whole_page()
