"""What can be done for a goal without a budget."""

import streamlit as st

from smmdash import planning
from smmdash.goals import Goal
from smmdash.goals.tactics import TACTICS, Tactic
from smmdash.ui import session
from smmdash.ui.plain import plain
from smmdash.ui.plan import tactics
from smmdash.ui.plan.held import key

_ALWAYS = ("joint_contest", "barter_bloggers")
"""What article C names for those who do not advertise; it comes after the goal's own tactics."""
MOST = 6


def alternatives(goal: Goal | None) -> None:
    """Draw the tactics that cost work but no money, each with the button that makes a step of it."""
    t = session.texts()
    st.subheader(t("plan-unpaid"), anchor=False)
    st.caption(plain(t("plan-unpaid.why")))
    listed: list[Tactic] = planning.fitting(goal, free=True)[: MOST - len(_ALWAYS)] if goal is not None else []
    listed += [TACTICS[name] for name in _ALWAYS if name in TACTICS and TACTICS[name] not in listed]
    with st.grid("auto", min_column_width=300, key=key("unpaid")):
        for tactic in listed:
            if goal is not None:
                tactics.card(goal, tactic.key)
            else:
                with st.container(border=True, height="stretch", gap="xsmall"):
                    st.markdown(f"**{plain(t(f'tactic-{tactic.key}'))}**")
                    st.markdown(plain(t(f"tactic-{tactic.key}.how")))
