"""The shelf of kept audits: each to be read, named and deleted."""

from datetime import date
from typing import Any

import streamlit as st

from smmdash.audit import STEPS, Audit, Question, Snapshot
from smmdash.audit.kept import LIMITS, MOST_KEPT, renamed, without
from smmdash.audit.told import cell
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.audit.comparison import flat, pick, with_figures
from smmdash.ui.plain import plain

_WHICH = "w:audit-kept-which"


def shelf() -> None:
    """Draw the kept audits: what each said, its name, and the button that deletes it."""
    t = session.texts()
    past = {row.day.isoformat(): row for row in sorted(held.audit().past, key=lambda row: row.day, reverse=True)}
    held.draw_said("shelf", t)
    if not past:
        return
    with st.expander(t("kept-shelf", count=len(past)), key="audit-shelf"):
        st.markdown(f":small[{t('kept-shelf_why', most=MOST_KEPT)}]")
        which = pick(_WHICH, t("kept-which"), past, next(iter(past)), t)
        row = past[which]
        st.text_input(
            t("kept-name"), key=held.mirror(f"w:audit-kept-name-{which}", row.name), max_chars=300,
            placeholder=t("kept-name.example"), on_change=_rename, args=(which,),
        )  # fmt: skip
        st.button(t("kept-delete"), key="audit-kept-delete", icon=":material/delete:", on_click=_delete, args=(which,))
        st.markdown(f"**{plain(t('kept-read_only', day=t.date(row.day)))}**")
        if row.kept is None:
            st.caption(t("kept-no_answers"))
            return
        _said_then(row, t)


def _said_then(row: Snapshot, t: Texts) -> None:
    kept = with_figures(row).kept
    assert kept is not None
    for number, (key, step) in enumerate(STEPS.items(), start=1):
        lines = []
        for entry in step.entries:
            value = kept.groups if entry.key == "inventory" else getattr(kept.answers, entry.key)
            if isinstance(entry, Question):
                shown = cell(entry.key, entry.kind, entry.options, value, kept.names, t)
                lines += [f"- **{plain(t(f'audit-{entry.key}'))}**: {plain(flat(shown))}"] if shown else []
            elif entry.key == "inventory":
                lines += [f"- {plain(_groups(value, t))}"] if sum(value.values()) else []
            elif value:
                lines.append(f"- **{plain(t(f'audit-{entry.key}'))}**")
                lines += [f"    - {plain(_row(entry, one, kept.names, t))}" for one in value]
        if lines:
            st.markdown("\n".join([f"{number}\\. **{plain(t(f'audit-step_{key}'))}**", "", *lines]))
    if kept.figures:
        st.markdown(f"**{t('kept-figures')}**")
        said = [t("kept-figure_then", network=t(f"network-{one.network}"), metric=t(f"metric-{one.metric}"),
                  value=t.value(one.value, METRICS[one.metric].unit), day=t.date(one.until, "short"))
                for one in kept.figures if one.metric in METRICS]  # fmt: skip
        st.markdown("\n".join(f"- {plain(line)}" for line in said))
    if (kept.rows, kept.letters) != LIMITS[0]:
        st.caption(t("kept-cut", letters=t.number(kept.letters), rows=t.number(kept.rows)))


def _groups(groups: dict[str, int], t: Texts) -> str:
    return t("kept-groups", outdated=groups.get("outdated", 0), current=groups.get("current", 0),
             update=groups.get("update", 0), undecided=groups.get("", 0))  # fmt: skip


def _row(register: Any, row: Any, names: dict[str, str], t: Texts) -> str:
    cells = (
        (t(f"audit-{register.key}_{column.key}"),
         _cell(column, getattr(row, column.key), names, t))
        for column in register.columns
    )  # fmt: skip
    return "; ".join(f"{name}: {flat(shown)}" for name, shown in cells if shown)


def _cell(column: Any, value: Any, names: dict[str, str], t: Texts) -> str:
    if column.key == "network" and t.has(f"network-{value}"):
        return t(f"network-{value}")
    return cell(column.family, column.kind, column.options, value, names, t)


@boundary.safe
def _rename(day: str) -> None:
    name = str(st.session_state[f"w:audit-kept-name-{day}"])
    if held.refuses("shelf", name):
        return

    def rename(audit: Audit) -> None:
        audit.past = renamed(audit.past, date.fromisoformat(day), name)

    held.change("kept-change_named", "shelf", rename)


@boundary.safe
def _delete(day: str) -> None:
    def delete(audit: Audit) -> None:
        audit.past = without(audit.past, date.fromisoformat(day))

    held.change("kept-change_deleted", "shelf", delete)
    t = session.texts()
    held.say(held.Said("shelf", "kept-deleted", {"day": t.date(date.fromisoformat(day))}))
