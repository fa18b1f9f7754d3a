"""Picking from a list that the catalogue offers: a click adds a row to the register or takes it out."""

from collections.abc import Mapping
from typing import Any

import streamlit as st

from smmdash.audit import CAUSES, RISKS, TACTICS, Audit, Obstacle, Risk, Tactic
from smmdash.documents import Document
from smmdash.i18n import Texts
from smmdash.ui import boundary
from smmdash.ui.audit import held
from smmdash.ui.plain import plain

_OFFERED: Mapping[str, tuple[str, tuple[str, ...], type[Document]]] = {
    "obstacles": ("cause", CAUSES, Obstacle),
    "risks": ("risk", RISKS, Risk),
    "tactics": ("tactic", TACTICS, Tactic),
}
"""For each register: the column that names the choice, what is offered, and the row's model."""


def picks(entry: str, t: Texts) -> None:
    """Draw what the catalogue offers for a register; what is picked has its row."""
    column, offered, _ = _OFFERED[entry]
    picked = {getattr(row, column) for row in getattr(held.audit(), entry)}
    names = {option: plain(t(f"audit-{column}_{option}")) for option in offered}
    st.pills(
        t(f"audit_page-pick_{entry}"), offered, selection_mode="multi", format_func=lambda option: names[option],
        key=held.mirror(f"w:audit-picks-{entry}", [option for option in offered if option in picked]),
        on_change=_picked, args=(entry,),
    )  # fmt: skip


@boundary.safe
def _picked(entry: str) -> None:
    column, offered, model = _OFFERED[entry]
    chosen = st.session_state[f"w:audit-picks-{entry}"] or []

    def write(audit: Audit) -> None:
        rows: list[Any] = getattr(audit, entry)
        kept = [row for row in rows if getattr(row, column) in chosen or getattr(row, column) not in offered]
        there = {getattr(row, column) for row in kept}
        fresh = [
            model.model_validate({column: option}) for option in offered if option in chosen and option not in there
        ]
        setattr(audit, entry, [*kept, *fresh])

    held.change(f"audit_page-change_{entry}", entry, write)


def own(entry: str, t: Texts) -> None:
    """Draw a field that adds a row in own words; Enter adds it."""
    form = st.form(f"w:audit-own-form-{entry}", border=False, clear_on_submit=True)
    with form, st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(t(f"audit_registers-own_{entry}"), key=f"w:audit-own-{entry}", max_chars=300,
                      placeholder=t("audit_registers-own"))  # fmt: skip
        st.form_submit_button(t("audit_registers-add"), key=f"w:audit-own-add-{entry}", icon=":material/add:",
                              on_click=_added, args=(entry,))  # fmt: skip


@boundary.safe
def _added(entry: str) -> None:
    name = " ".join((st.session_state[f"w:audit-own-{entry}"] or "").split())
    if not name or held.refuses(entry, name):
        return
    model = _OFFERED[entry][2]

    def write(audit: Audit) -> None:
        rows: list[Any] = getattr(audit, entry)
        if all(row.name.strip().casefold() != name.casefold() for row in rows):
            setattr(audit, entry, [*rows, model.model_validate({"name": name})])

    held.change("audit_registers-change_own", entry, write)
