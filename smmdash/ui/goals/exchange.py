"""Goals as a table: handed over as CSV, taken in from a file after a look at what each row would do."""

import hashlib
import secrets
from typing import Any

import pandas as pd
import streamlit as st

from smmdash import goal_table
from smmdash.goals import edit, words
from smmdash.i18n import Texts
from smmdash.importers.reading import ReadError
from smmdash.ui import boundary, session
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.plain import plain

MOST_BYTES = 10 * 1024 * 1024
TOLD = 30
"""How many rows are told on lines of their own; the table below has them all."""
MOST_NAMED = 20
"""How many options of a choice are listed beside a cell that is none of them."""
_KINDS = ["csv", "tsv", "txt", "xlsx", "xls", "ods", "zip"]


def exchange() -> None:
    """Draw the ways out and in, and the preview of a file that was given."""
    t = session.texts()
    given = st.session_state.get(_file())
    done = get("table_done")
    with st.expander(
        t("goal_table-title"),
        expanded=given is not None or bool(done),
        icon=":material/table_view:",
        key=key(f"table-{get('table_times', 0)}"),
    ):
        st.markdown(t("goal_table-title.lead"))
        if done:
            st.success(plain(done), icon=":material/check:")
        _out(t)
        st.file_uploader(
            t("goal_table-file"),
            type=_KINDS,
            key=_file(),
            help=t("goal_table-file.help"),
            max_upload_size=MOST_BYTES // 1024 // 1024,
            on_change=_given,
        )
        if given is not None:
            _preview(given, t)


def _file() -> str:
    return key(f"table_file-{get('table_times', 0)}")


def _out(t: Texts) -> None:
    work, today = session.workspace(), session.today()
    names = {one.id: one.name for one in work.business_goals} | {one.id: one.name for one in work.audiences}
    with st.container(horizontal=True, vertical_alignment="center"):
        if work.goals:
            neutral = bool(get("table_keys", False))
            st.download_button(
                t("goal_table-export"),
                data=lambda: goal_table.exported(work.goals, names, None if neutral else t),
                file_name=f"{t('goal_table-export.file')} {today}.csv",
                mime="text/csv",
                on_click="ignore",
                icon=":material/download:",
                help=t("goal_table-export.help"),
                key=key("table_export"),
            )
            st.toggle(
                t("goal_table-keys"), key=key("table_keys"), help=t("goal_table-keys.help"), persist_state="session"
            )
        st.download_button(
            t("goal_table-template"),
            data=lambda: goal_table.template(t, today=today),
            file_name=f"{t('goal_table-template.file')}.csv",
            mime="text/csv",
            on_click="ignore",
            icon=":material/download:",
            help=t("goal_table-template.help"),
            key=key("table_template"),
        )


def _read(given: Any) -> goal_table.Incoming:
    """Read the file against the goals there are now; once per file, state and language, so that ids stay."""
    data = given.getvalue()
    name = hashlib.sha256(data).hexdigest()
    held = get("table_read")
    wanted = (name, session.revision(), session.texts().language, session.today())
    if held is None or held[0] != wanted:
        found = goal_table.read(
            data,
            given.name,
            session.workspace(),
            language=session.texts().language,
            today=session.today(),
            new_id=lambda: secrets.token_hex(4),
        )
        put("table_read", (wanted, found))
        return found
    known: goal_table.Incoming = held[1]
    return known


def _preview(given: Any, t: Texts) -> None:
    try:
        found = _read(given)
    except ReadError as error:
        st.error(plain(error.text(t)), icon=":material/error:")
        return
    except goal_table.NoGoals:
        named = {name: goal_table.header(t, name) for name in ("sentence", "statement", "metric")}
        st.error(plain(t("goal_table-no_goals", **named)), icon=":material/error:")
        return
    counts = found.counted()
    st.markdown(plain(t("goal_table-counted", **{state: t.number(count) for state, count in counts.items()})))
    if found.unknown:
        st.caption(plain(t("goal_table-unknown", count=len(found.unknown), names=", ".join(found.unknown))))
    rows = [_row(row, t) for row in found.rows]
    told = sorted((row for row in rows if row["why"]), key=lambda row: row["state"] != t("goal_table-state_refused"))
    if told:
        st.markdown("\n".join(_line(row, t) for row in told[:TOLD]))
    if len(told) > TOLD:
        st.caption(t("goal_table-more", count=len(told) - TOLD))
    st.dataframe(
        pd.DataFrame(rows),
        hide_index=True,
        width="stretch",
        column_config={
            "line": st.column_config.NumberColumn(t("goal_table-row"), width="small", format="plain"),
            "state": st.column_config.TextColumn(t("goal_table-what"), width="small"),
            "goal": st.column_config.TextColumn(t("goal_table-goal"), width="large"),
            "why": st.column_config.TextColumn(t("goal_table-why"), width="large"),
        },
    )
    count = counts["new"] + counts["changed"]
    with st.container(horizontal=True):
        if count:
            st.button(
                t("goal_table-apply", count=count),
                key=key("table_apply"),
                icon=":material/check:",
                on_click=boundary.safe(_apply),
                args=(given,),
            )
        else:
            st.markdown(plain(t("goal_table-nothing")))
        st.button(t("goal_table-drop"), key=key("table_drop"), type="tertiary", on_click=_drop)


def _line(row: dict[str, Any], t: Texts) -> str:
    """Write on one line of a list what becomes of a row and why; those not taken come with a sign."""
    sign = ":material/block: " if row["state"] == t("goal_table-state_refused") else ""
    named = plain(t("goal_table-line", line=row["line"], state=row["state"]))
    return f"- {sign}**{named}** {plain(row['goal'][:90])}  \n  {plain(row['why'])}"


def _row(row: goal_table.Row, t: Texts) -> dict[str, Any]:
    work = session.workspace()
    said = row.opening
    if row.goal is not None:
        made = words.sentence(t, row.goal, currency=work.currency)
        own = row.goal.statement.strip()
        said = f"{own} → {made}" if own and row.goal.metric else own or made
    why = [_problem(one, t) for one in row.problems]
    why += [t(f"goal_table-note_{one}") for one in row.notes]
    why += [t(f"sentence-doubt_{one}") for one in row.doubts]
    held = next((goal for goal in work.goals if row.goal is not None and goal.id == row.goal.id), None)
    if row.state == "changed" and row.goal is not None and held is not None:
        old, new = edit.facets(held), edit.facets(row.goal)
        named = [t(f"goal-facet_{facet}") for facet in old if old[facet] != new[facet]]
        if held.check_ins != row.goal.check_ins:
            named.append(goal_table.header(t, "check_ins"))
        why.insert(0, t("goal_table-changes", facets=", ".join(named)))
    return {"line": row.line, "state": t(f"goal_table-state_{row.state}"), "goal": said, "why": " ".join(why)}


def _problem(one: goal_table.Problem, t: Texts) -> str:
    column = goal_table.header(t, one.column) if one.column else ""
    said = t(f"goal_table-problem_{one.key}", column=column, seen=one.seen)
    return f"{said} {_fitting(one.column, t)}" if one.key == "unknown" and one.column else said


def _fitting(name: str, t: Texts) -> str:
    """Say what a choice can be, or where its names are when there are many."""
    column = goal_table.COLUMNS[name]
    if len(column.options) > MOST_NAMED:
        return t("goal_table-problem_unknown.reference")
    return t("goal_table-problem_unknown.options", options=", ".join(t(column.family + one) for one in column.options))


def _apply(given: Any) -> None:
    found = _read(given)
    counts = found.counted()
    t = session.texts()
    at, today = session.now(), session.today()
    name = t("goal_table-reason", name=given.name[:120])
    session.edit(
        "goal_table-change_imported",
        lambda work: goal_table.applied(work, found, at=at, today=today, reason=name),
    )
    _drop()
    new, changed = (t.number(counts[state]) for state in ("new", "changed"))
    put("table_done", t("goal_table-done", new=new, changed=changed))


@boundary.safe
def _given() -> None:
    put("table_done", None)


@boundary.safe
def _drop() -> None:
    put("table_times", get("table_times", 0) + 1)
    put("table_read", None)
    put("table_done", None)
