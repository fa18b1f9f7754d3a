"""What stands in place of the goals while there are none: the first step, and three examples to take over."""

import streamlit as st

from smmdash.goals import words
from smmdash.goals.types import FIRST_EXAMPLES, GOAL_TYPES
from smmdash.ui import boundary, session
from smmdash.ui.goals import draft, registers, say
from smmdash.ui.goals.draft import key
from smmdash.ui.plain import plain


def empty() -> None:
    """Draw the way to the first goal."""
    t = session.texts()
    st.markdown(plain(t("goal-empty")))
    say.say()
    say.pick()
    if not session.workspace().business_goals:
        with st.container(border=True):
            st.markdown(f"**{plain(t('goal-empty_first'))}**")
            st.caption(plain(t("goal-empty_first.why")))
            registers.add("business_goal")
    st.markdown(f"**{plain(t('goal-empty_second'))}**")
    st.caption(plain(t("goal-empty_second.why")))
    with st.grid("auto", min_column_width=240):
        for name in FIRST_EXAMPLES:
            _example(name)
    st.button(t("goal-new_empty"), key=key("new"), icon=":material/add:", on_click=boundary.safe(draft.begin))


def _example(name: str) -> None:
    t = session.texts()
    example = GOAL_TYPES[name].example
    with st.container(border=True, height="stretch", key=key(f"example_card-{name}")):
        st.caption(plain(t(f"goal_type-{name}")))
        said = words.example(t, name, 0, today=session.today(), currency=session.workspace().currency)
        st.markdown(f"**{plain(said)}**")
        st.caption(plain(t(f"goal_type-{name}.why")))
        st.space("stretch")
        st.button(
            t("goal-take_over"),
            key=key(f"example-{name}"),
            icon=":material/edit_note:",
            on_click=boundary.safe(draft.begin),
            args=(example, name),
        )
