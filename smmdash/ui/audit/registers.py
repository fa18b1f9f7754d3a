"""The registers of a step: why each is kept, what fills it in from the data, and the table itself."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from smmdash.audit import (
    Audit,
    Register,
    groups_counted,
    inventory_from,
    merge_inventory,
    merge_profiles,
    profiles_from,
    reasons_counted,
)
from smmdash.audit.edit import decided
from smmdash.charts.bars import bars
from smmdash.i18n import Texts
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.audit.obstacles import obstacles
from smmdash.ui.audit.picks import picks
from smmdash.ui.audit.risks import matrix
from smmdash.ui.audit.table import table
from smmdash.ui.chart import draw
from smmdash.ui.plain import plain

CONTENT_AT_ONCE = 200
"""How many posts are put into the inventory at once; those to decide on first come first."""


def register(entry: Register, t: Texts) -> None:
    """Draw what a register is kept with: what fills it in, the table, and the answer to the last change.

    Its question, why it is asked and what the data say are drawn by the conversation around it.
    """
    with st.container(key=f"audit-register-{entry.key}"):
        _DRAWN.get(entry.key, _plain)(entry, t)
        held.draw_said(entry.key, t)


def _plain(register: Register, t: Texts) -> None:
    table(register, t)


def _profiles(register: Register, t: Texts) -> None:
    if not session.facts().is_empty:
        st.button(t("audit_page-fill_profiles"), key="audit-fill-profiles", icon=":material/download:", on_click=_fill,
                  args=("profiles",))  # fmt: skip
    table(register, t)


def _inventory(register: Register, t: Texts) -> None:
    counts = groups_counted(held.audit().inventory)
    waiting = sum(1 for item in held.audit().inventory if not item.group and item.suggested)
    with st.container(horizontal=True):
        if len(session.facts().posts):
            st.button(t("audit_page-fill_inventory"), key="audit-fill-inventory", icon=":material/download:",
                      on_click=_fill, args=("inventory",))  # fmt: skip
        if waiting:
            st.button(t("audit_page-accept_all", count=waiting), key="audit-accept-all", icon=":material/done_all:",
                      on_click=_accept_all)  # fmt: skip
    if held.audit().inventory:
        named = [f"{t(f'audit-group_{key}')}: {t.number(count)}" for key, count in counts.items() if key]
        named.append(f"{t('audit_page-undecided')}: {t.number(counts[''])}")
        st.markdown(plain(" · ".join(named)))
    table(register, t)


@boundary.safe
def _fill(entry: str) -> None:
    facts, today = session.facts(), session.today()
    before = len(getattr(held.audit(), entry))

    def fill(audit: Audit) -> None:
        if entry == "profiles":
            audit.profiles = merge_profiles(audit.profiles, profiles_from(facts, today))
        else:
            audit.inventory = merge_inventory(audit.inventory, inventory_from(facts, today, CONTENT_AT_ONCE))

    held.change(f"audit_page-change_filled_{entry}", entry, fill)
    added = len(getattr(held.audit(), entry)) - before
    held.say(held.Said(entry, f"audit_page-filled_{entry}", {"count": added}))


@boundary.safe
def _accept_all() -> None:
    waiting = sum(1 for item in held.audit().inventory if not item.group and item.suggested)

    def accept(audit: Audit) -> None:
        audit.inventory = decided(audit.inventory)

    held.change("audit_page-change_accepted_all", "inventory", accept)
    held.say(held.Said("inventory", "audit_page-accepted_all", {"count": waiting}))


def _past_goals(register: Register, t: Texts) -> None:
    table(register, t)
    counted = reasons_counted(held.audit())
    if not counted:
        return
    names = {key: t(f"audit-reason_{key}") if t.has(f"audit-reason_{key}") else key for key in counted}
    rows = pd.DataFrame(
        [{"name": names[key], "value": count, "shown": t.number(count), "note": ""} for key, count in counted.items()]
    )
    first = next(iter(counted))
    title = t("audit_page-reasons", reason=names[first], count=counted[first])
    draw(bars(rows, t), title, t("audit_page-from_register"), t("audit_page-reasons.alt", list=", ".join(
        f"{names[key]} {t.number(count)}" for key, count in counted.items())), "audit-reasons")  # fmt: skip


def _risks(register: Register, t: Texts) -> None:
    picks("risks", t)
    table(register, t)
    matrix(t)


def _tactics(register: Register, t: Texts) -> None:
    picks("tactics", t)
    table(register, t)


_DRAWN: Mapping[str, Callable[[Register, Texts], None]] = {
    "profiles": _profiles,
    "inventory": _inventory,
    "past_goals": _past_goals,
    "obstacles": obstacles,
    "risks": _risks,
    "tactics": _tactics,
}
