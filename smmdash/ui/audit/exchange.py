"""A register as a table: rows pasted from a spreadsheet or given as a file, looked at and taken; handed over again."""

from typing import Any

import pandas as pd
import streamlit as st

from smmdash import audit_table
from smmdash.audit import Audit, Register
from smmdash.audit_table.columns import families
from smmdash.i18n import Texts
from smmdash.importers.reading import ReadError
from smmdash.metrics import METRICS
from smmdash.ui import boundary, session
from smmdash.ui.audit import held
from smmdash.ui.page_state import PageState
from smmdash.ui.plain import plain

MOST_BYTES = 10 * 1024 * 1024
TOLD = 20
"""How many rows with something left out are told on lines of their own; the table has them all."""
_NAMED = 12
_KINDS = ["csv", "tsv", "txt", "xlsx", "xls", "ods"]
_XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_STATE = PageState("audit-table")


def exchange(register: Register, t: Texts) -> None:
    """Draw the ways of rows into a register and out of it."""
    times = _STATE.get(f"times-{register.key}", 0)
    with st.expander(
        t("audit_registers-paste"), icon=":material/table_view:", key=f"audit-exchange-{register.key}-{times}"
    ):
        columns = " · ".join(audit_table.header(t, register, column.key) for column in audit_table.ordered(register))
        st.markdown(plain(t("audit_registers-paste.lead", columns=columns)))
        st.text_area(
            t("audit_registers-box"), key=_box(register), height=120, placeholder=t("audit_registers-box.example")
        )
        st.button(t("audit_registers-look"), key=f"audit-look-{register.key}", icon=":material/visibility:",
                  on_click=_looked)  # fmt: skip
        given = st.file_uploader(
            t("audit_registers-file"), type=_KINDS, key=_file(register), help=t("audit_registers-file.help"),
            max_upload_size=MOST_BYTES // 1024 // 1024,
        )  # fmt: skip
        _preview(register, given, t)
        _out(register, t)


def _box(register: Register) -> str:
    return _STATE.key(f"box-{register.key}-{_STATE.get(f'times-{register.key}', 0)}")


def _file(register: Register) -> str:
    return _STATE.key(f"file-{register.key}-{_STATE.get(f'times-{register.key}', 0)}")


@boundary.safe
def _looked() -> None:
    """Nothing to do: the click brings what was typed along, and the run after it reads that."""


def _names() -> audit_table.Names:
    work = session.workspace()
    return audit_table.Names.of(work.business_goals, work.audiences, work.goals)


def _read(register: Register) -> audit_table.Incoming | None:
    """Read what was given against the register as it is; a file comes before a text. Raises ReadError and TooMuch."""
    rows, language = getattr(held.audit(), register.key), session.texts().language
    given = st.session_state.get(_file(register))
    if given is not None:
        return audit_table.given(given.getvalue(), given.name, register, rows, _names(), language=language)
    text = st.session_state.get(_box(register)) or ""
    if not text.strip():
        return None
    return audit_table.pasted(text, register, rows, _names(), language=language)


def _preview(register: Register, given: Any, t: Texts) -> None:
    try:
        found = _read(register)
    except ReadError as error:
        st.error(plain(_unread(error, t)), icon=":material/error:")
        return
    except audit_table.TooMuch:
        st.error(t("audit_registers-too_much", most=t.number(audit_table.MOST_LETTERS)), icon=":material/error:")
        return
    if found is None:
        return
    if not found.rows:
        st.warning(t("audit_registers-no_rows"), icon=":material/info:")
        return
    counts = found.counted()
    st.markdown(
        f"**{plain(t('audit_registers-counted', **{state: t.number(count) for state, count in counts.items()}))}**"
    )
    notes = [] if found.named else [t("audit_registers-in_order")]
    if found.unknown:
        notes.append(t("audit_registers-unknown", count=len(found.unknown), names=", ".join(found.unknown)))
    if found.told:
        told = ", ".join(audit_table.header(t, register, key) for key in found.told)
        notes.append(t("audit_registers-told", count=len(found.told), names=told))
    if notes:
        st.caption(plain(" ".join(notes)))
    _rows(register, found, t)
    count = counts["new"] + counts["changed"]
    with st.container(horizontal=True, vertical_alignment="center"):
        if count:
            st.button(t("audit_registers-apply", count=count), key=f"audit-apply-{register.key}",
                      icon=":material/check:", on_click=_apply, args=(register,))  # fmt: skip
        else:
            st.markdown(t("audit_registers-nothing"), width="content")
        st.button(t("audit_registers-drop"), key=f"audit-drop-{register.key}", type="tertiary",
                  on_click=boundary.safe(_drop), args=(register,))  # fmt: skip


def _unread(error: ReadError, t: Texts) -> str:
    """Say why a file cannot be read; of too many rows not as of an export, which has a period to shorten."""
    if error.key == "too_many_rows":
        return t("audit_registers-too_many_rows", most=t.number(error.values["limit"]))
    return error.text(t)


def _rows(register: Register, found: audit_table.Incoming, t: Texts) -> None:
    told = [row for row in found.rows if row.problems]
    lines = []
    for row in told[:TOLD]:
        sign = ":material/block: " if row.state == "refused" else ""
        named = t("audit_registers-line", line=row.line, state=t(f"audit_registers-row_{row.state}"))
        lines.append(f"- {sign}**{plain(named)}** {plain(row.opening)}  \n  {plain(_why(register, row, t))}")
    if lines:
        st.markdown("\n".join(lines))
    if len(told) > TOLD:
        st.caption(t("audit_registers-more", count=len(told) - TOLD))
    st.dataframe(
        pd.DataFrame(
            {
                "line": [row.line for row in found.rows],
                "state": [t(f"audit_registers-row_{row.state}") for row in found.rows],
                "row": [row.opening for row in found.rows],
                "why": [_why(register, row, t) for row in found.rows],
            }
        ),
        hide_index=True,
        width="stretch",
        height=min(38 + 35 * len(found.rows), 300),
        column_config={
            "line": st.column_config.NumberColumn(t("audit_registers-column_line"), width="small", format="plain"),
            "state": st.column_config.TextColumn(t("audit_registers-column_state"), width=130),
            "row": st.column_config.TextColumn(t("audit_registers-column_row"), width="large"),
            "why": st.column_config.TextColumn(t("audit_registers-column_why"), width="large"),
        },
    )


def _why(register: Register, row: audit_table.Row, t: Texts) -> str:
    said = [_problem(register, one, t) for one in row.problems]
    if row.problems and row.state != "refused":
        said.append(t("audit_registers-left_out"))
    if row.changed:
        names = ", ".join(audit_table.header(t, register, key) for key in row.changed)
        said.insert(0, t("audit_registers-changes", columns=names))
    return " ".join(said)


def _problem(register: Register, one: audit_table.Problem, t: Texts) -> str:
    seen = t(f"audit-secret_{one.seen}") if one.key == "secret" else one.seen
    return t(
        f"audit_registers-problem_{one.key}",
        column=audit_table.header(t, register, one.column) if one.column else "",
        seen=seen,
        expected=_expected(register, one, t),
        most=t.number(audit_table.MOST_ROWS),
    )


def _expected(register: Register, one: audit_table.Problem, t: Texts) -> str:
    """Say what a cell can be, in the words that the register uses itself."""
    if one.key in ("date", "date_undecided"):
        return session.today().isoformat()
    if one.key in ("unnamed", "ambiguous"):
        kind = next(column.kind for column in register.columns if column.key == one.column)
        names = list(getattr(_names(), kind).values())
        return ", ".join(names[:_NAMED]) if names else t("audit_registers-problem_unnamed.nothing")
    if one.key != "unknown":
        return ""
    family, keys = families(next(column for column in register.columns if column.key == one.column))
    if len(keys) == len(METRICS):
        return t("audit_registers-problem_unknown.metrics")
    return ", ".join(t(family + key) for key in keys)


def _out(register: Register, t: Texts) -> None:
    work = session.workspace()
    rows = getattr(work.audit, register.key)
    names = _names()
    with st.container(horizontal=True):
        if rows:
            st.download_button(
                t("audit_registers-export"),
                data=lambda: audit_table.exported(register, rows, names, t),
                file_name=f"{t(f'audit-{register.key}')} {session.today()}.csv",
                mime="text/csv",
                on_click="ignore",
                icon=":material/download:",
                key=f"audit-export-{register.key}",
            )
        st.download_button(
            t("audit_registers-export_all"),
            data=lambda: audit_table.workbook(work.audit, names, t),
            file_name=f"{t('audit_registers-export_all.file')} {session.today()}.xlsx",
            mime=_XLSX,
            on_click="ignore",
            icon=":material/download:",
            help=t("audit_registers-export_all.help"),
            key=f"audit-export-all-{register.key}",
        )


@boundary.safe
def _apply(register: Register) -> None:
    found = _read(register)
    if found is None:
        return
    counts = found.counted()

    def apply(audit: Audit) -> None:
        setattr(audit, register.key, audit_table.applied(getattr(audit, register.key), found))

    if not held.change("audit_registers-change_pasted", register.key, apply):
        return
    held.say(held.Said(register.key, "audit_registers-applied", {"count": counts["new"] + counts["changed"]}))
    _drop(register)


def _drop(register: Register) -> None:
    """Begin with an empty box and no file."""
    _STATE.put(f"times-{register.key}", _STATE.get(f"times-{register.key}", 0) + 1)
