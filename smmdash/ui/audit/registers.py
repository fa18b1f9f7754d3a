"""The registers of a step: what fills each in from the data, the table itself, and the ways in and out of it."""

from collections.abc import Callable, Mapping

import pandas as pd
import streamlit as st

from smmdash.audit import Audit, Register, merge_profiles, past_goals_from, profiles_from, reasons_counted
from smmdash.charts.bars import bars
from smmdash.i18n import Texts
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.audit.exchange import exchange
from smmdash.ui.audit.inventory import inventory
from smmdash.ui.audit.obstacles import obstacles
from smmdash.ui.audit.picks import own, picks
from smmdash.ui.audit.planned import called, in_plan
from smmdash.ui.audit.risks import matrix
from smmdash.ui.audit.table import table
from smmdash.ui.chart import draw


def register(entry: Register, t: Texts) -> None:
    """Draw what a register is kept with: what fills it in, the table, and the answer to the last change.

    Its question, why it is asked and what the data say are drawn by the conversation around it.
    """
    with st.container(key=f"audit-register-{entry.key}"):
        _DRAWN.get(entry.key, _plain)(entry, t)
        held.draw_said(entry.key, t)
        exchange(entry, t)


def _plain(register: Register, t: Texts) -> None:
    table(register, t)


def _profiles(register: Register, t: Texts) -> None:
    if not session.facts().is_empty:
        st.button(t("audit_page-fill_profiles"), key="audit-fill-profiles", icon=":material/download:", on_click=_fill)
    table(register, t)


@boundary.safe
def _fill() -> None:
    facts, today = session.facts(), session.today()
    before = len(held.audit().profiles)

    def fill(audit: Audit) -> None:
        audit.profiles = merge_profiles(audit.profiles, profiles_from(facts, today))

    if not held.change("audit_page-change_filled_profiles", "profiles", fill):
        return
    added = len(held.audit().profiles) - before
    held.say(held.Said("profiles", "audit_page-filled_profiles", {"count": added}))


def _past_goals(register: Register, t: Texts) -> None:
    ended = past_goals_from(held.audit().past_goals, session.workspace().goals)
    if ended:
        st.button(t("audit_registers-take_ended", count=len(ended)), key="audit-take-ended",
                  icon=":material/download:", on_click=_take_ended)  # fmt: skip
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


@boundary.safe
def _take_ended() -> None:
    ended = past_goals_from(held.audit().past_goals, session.workspace().goals)

    def take(audit: Audit) -> None:
        audit.past_goals = [*audit.past_goals, *ended]

    if not held.change("audit_registers-change_ended", "past_goals", take):
        return
    held.say(held.Said("past_goals", "audit_registers-taken_ended", {"count": len(ended)}))


def _risks(register: Register, t: Texts) -> None:
    picks("risks", t)
    own("risks", t)
    table(register, t)
    in_plan("risks", lambda row: called("risks", row, t), t)
    matrix(t)


def _tactics(register: Register, t: Texts) -> None:
    picks("tactics", t)
    own("tactics", t)
    table(register, t)
    in_plan("tactics", lambda row: called("tactics", row, t), t)


_DRAWN: Mapping[str, Callable[[Register, Texts], None]] = {
    "profiles": _profiles,
    "inventory": inventory,
    "past_goals": _past_goals,
    "obstacles": obstacles,
    "risks": _risks,
    "tactics": _tactics,
}
