"""The start page: open a workspace, see the journey and the next best step."""

import streamlit as st

from smmdash import journey as way
from smmdash import pacing
from smmdash.audit import overall
from smmdash.store import file
from smmdash.store.sample import sample_state
from smmdash.ui import boundary, findings, look, session
from smmdash.ui.goals.odds import overview
from smmdash.ui.plain import plain

_ICONS = {
    "audit": ":material/fact_check:",
    "data": ":material/upload_file:",
    "goals": ":material/target:",
    "plan": ":material/checklist:",
    "dashboard": ":material/monitoring:",
    "checks": ":material/rule:",
    "report": ":material/co_present:",
}
_MARKS = {
    "open": ":material/radio_button_unchecked:",
    "started": ":material/timelapse:",
    "done": ":material/check_circle:",
}


def heading() -> None:
    """Draw the title; on a first visit also what smmdash is for."""
    t = session.texts()
    state = session.state()
    if state is None:
        st.title(t("start-title"))
        st.markdown(t("start-lead"))
        _choices()
        return
    st.title(plain(state.workspace.name or t("shell-unnamed")))
    if state.workspace.sample:
        st.caption(t("start-sample_note"))


def next_step() -> None:
    """Draw the single next best step of the open workspace."""
    state = session.state()
    if state is None:
        return
    t = session.texts()
    step = way.next_step(_stages(), state)
    values = {name: plain(value) if isinstance(value, str) else value for name, value in step.values.items()}
    with st.container(border=True, key="start-next"):
        st.caption(t("start-next"))
        st.subheader(t(f"journey-next_{step.key}", **values), anchor=False)
        st.markdown(t(f"journey-next_{step.key}.why", **values))
        if st.button(
            t(f"journey-next_{step.key}.go"), key="start-go", type=look.main_button(), icon=":material/arrow_forward:"
        ):
            st.switch_page(f"pages/{step.page}.py", query_params=_query(step.goal))


def _query(goal: str) -> dict[str, str]:
    query = {"lang": session.texts().language}
    return {**query, "goal": goal} if goal else query


def goals() -> None:
    """Draw where the goals stand, and which are due for a review."""
    overview.standings()


def journey() -> None:
    """Draw the seven stages; without a workspace, what each will bring."""
    t = session.texts()
    st.header(t("start-journey"), anchor=False)
    if session.state() is None:
        for number, key in enumerate(way.STAGES, start=1):
            st.markdown(f"{number}. **{t(f'journey-{key}')}** {t(f'journey-{key}.what')}")
        return
    for stage in _stages():
        with st.container(border=True, horizontal=True, vertical_alignment="center", key=f"start-stage-{stage.key}"):
            st.markdown(
                f"{_MARKS[stage.state]} **{t(f'journey-{stage.key}')}** · {t(f'journey-state_{stage.state}')}  \n"
                f"{t(f'journey-{stage.key}.{stage.state}', **stage.values)}",
                width="stretch",
            )
            st.page_link(f"pages/{stage.page}.py", label=t(f"journey-{stage.key}.go"), icon=_ICONS[stage.key])


def _stages() -> list[way.Stage]:
    state = session.open_state()
    counted = findings.counted()
    score = overall(state.workspace.audit, findings.audit_context())
    return way.stages(
        state,
        audit_done=score.done,
        audit_of=score.of,
        errors=counted.get("error", 0),
        warnings=counted.get("warning", 0),
        judged=bool(state.workspace.goals or state.workspace.uploads),
    )


def open_another() -> None:
    """Draw the ways to another workspace, below everything else."""
    if session.state() is None:
        return
    t = session.texts()
    st.header(t("start-another"), anchor=False)
    _settings()
    if session.unsaved():
        st.caption(t("start-another.unsaved"))
    _choices()


def _choices() -> None:
    t = session.texts()
    columns = st.columns(3)
    with columns[0], st.container(border=True, height="stretch"):
        st.subheader(t("start-sample"), anchor=False)
        st.markdown(t("start-sample.body"))
        st.button(
            t("start-sample.go"), key="start-sample", type=look.main_button(), on_click=_open_sample, width="stretch"
        )
    with columns[1], st.container(border=True, height="stretch"):
        st.subheader(t("start-empty"), anchor=False)
        st.markdown(t("start-empty.body"))
        with st.form("start-empty-form", border=False):
            name = st.text_input(t("start-empty.name"), key="start-name", max_chars=120)
            if st.form_submit_button(t("start-empty.go"), key="start-empty", width="stretch"):
                session.begin_empty(name.strip())
                st.rerun()
    with columns[2], st.container(border=True, height="stretch"):
        st.subheader(t("start-open"), anchor=False)
        st.markdown(t("start-open.body"))
        st.file_uploader(
            t("start-open.file"), type=["smmdash"], key="start-file", on_change=_open_file, label_visibility="collapsed"
        )
        refused = st.session_state.get("w:start-refused")
        if refused is not None:
            key, values = refused
            st.error(t(f"file-error_{key}.body", **values), title=t(f"file-error_{key}", **values))


def _settings() -> None:
    t = session.texts()
    work = session.workspace()
    with st.form("start-settings", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        name = st.text_input(t("start-rename"), value=work.name, max_chars=120, key=f"w:start-rename-{work.id}")
        if st.form_submit_button(t("start-rename.go")):
            session.edit("start-change_renamed", lambda made: made.model_copy(update={"name": name.strip()}))
            st.rerun()


@boundary.safe
def _open_sample() -> None:
    sample = sample_state(session.now(), session.texts(), read=session.read)
    session.begin(pacing.with_baselines(sample, today=session.today()))


@boundary.safe
def _open_file() -> None:
    given = st.session_state.get("start-file")
    st.session_state["w:start-refused"] = None
    if given is None:
        return
    try:
        session.begin(file.from_bytes(given.getvalue(), read=session.read))
    except file.FileError as error:
        st.session_state["w:start-refused"] = (error.key, error.values)
