"""The causes that hold the work back: picked from eleven, each with its weight and the action against it."""

from typing import Any

import streamlit as st

from smmdash.audit import Audit, Register
from smmdash.i18n import Texts
from smmdash.ui import boundary
from smmdash.ui.audit import held
from smmdash.ui.audit.picks import picks
from smmdash.ui.audit.planned import put_in
from smmdash.ui.plain import plain

_LONGEST = 4000


def obstacles(register: Register, t: Texts) -> None:
    """Draw the pick list, then a card for each cause that is picked."""
    picks("obstacles", t)
    for place, row in enumerate(held.audit().obstacles):
        name = t(f"audit-cause_{row.cause}") if t.has(f"audit-cause_{row.cause}") else row.cause
        with st.container(border=True, key=f"audit-obstacle-{place}", gap="xsmall"):
            st.markdown(f"**{plain(name)}**")
            with st.container(horizontal=True, vertical_alignment="bottom"):
                st.segmented_control(
                    t("audit-obstacles_weight"), range(1, 6), on_change=_weighed, args=(place,),
                    key=held.mirror(f"w:audit-weight-{place}", row.weight),
                )  # fmt: skip
                st.text_input(
                    t("audit-obstacles_action"), max_chars=_LONGEST, on_change=_acted, args=(place,),
                    placeholder=t("audit_page-action.example"),
                    key=held.mirror(f"w:audit-action-{place}", row.action),
                )  # fmt: skip
            held.draw_said(f"obstacles/{place}", t)
            put_in("obstacles", place, row, t)


@boundary.safe
def _weighed(place: int) -> None:
    _write(place, "weight", st.session_state[f"w:audit-weight-{place}"])


@boundary.safe
def _acted(place: int) -> None:
    widget = f"w:audit-action-{place}"
    given = st.session_state[widget] or ""
    if held.refuses(f"obstacles/{place}", given):
        st.session_state[widget] = held.audit().obstacles[place].action
        return
    _write(place, "action", given)


def _write(place: int, name: str, value: Any) -> None:
    def write(audit: Audit) -> None:
        setattr(audit.obstacles[place], name, value)

    held.change("audit_page-change_obstacles", f"obstacles/{place}", write)
