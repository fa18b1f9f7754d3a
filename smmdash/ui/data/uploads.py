"""The list of uploads: what each was, what it leaves open, and taking it out again."""

import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers import Question
from smmdash.metrics import SOCIAL_NETWORKS
from smmdash.store import Source
from smmdash.ui import boundary, findings, mapping, session
from smmdash.ui.data.detail import details
from smmdash.ui.data.drop import read_again
from smmdash.ui.data.news import ledger, summary
from smmdash.ui.plain import plain

PER_PAGE = 12


def uploads() -> None:
    """Draw the uploads, those that wait for an answer first, then the newest."""
    t = session.texts()
    state = session.open_state()
    if not state.workspace.uploads:
        return
    st.subheader(t("data-uploads", count=len(state.workspace.uploads)), anchor=False)
    listed = [state.sources[upload.id] for upload in reversed(state.workspace.uploads)]
    asked = _asked(listed)
    listed.sort(key=lambda source: (source.upload.id not in asked, not _waiting(source)))
    pages = -(-len(listed) // PER_PAGE)
    page = st.pagination(pages, key="data-page") if pages > 1 else 1
    for source in listed[(page - 1) * PER_PAGE : page * PER_PAGE]:
        with st.container(border=True, key=f"data-upload-{source.upload.id}"):
            _upload(source, t)


def _asked(listed: list[Source]) -> set[str]:
    """Return the uploads that a link asks for (a check's mend); the first of them is opened, once per link."""
    upload, account = st.query_params.get("upload", ""), st.query_params.get("account", "")
    asked = {
        source.upload.id
        for source in listed
        if source.upload.id == upload
        or any(f"{table.network}:{table.account}" == account for table in source.read.tables if table.network)
    }
    if asked and st.session_state.get("w:data-asked") != (upload, account):
        st.session_state["w:data-asked"] = (upload, account)
        st.session_state["w:data-open"] = next(source.upload.id for source in listed if source.upload.id in asked)
    return asked


def _waiting(source: Source) -> bool:
    return any(question.required for question in source.read.questions)


def _upload(source: Source, t: Texts) -> None:
    identity = source.upload.id
    counted = ledger(source.read.tables, source.read.ledger, t)
    opened = st.session_state.get("w:data-open") == identity
    row = st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute")
    row.markdown(f"**{plain(source.upload.name)}**  \n{summary(source.read, t)}  \n:small[{counted}]", width="stretch")
    row = row.container(horizontal=True, width="content", vertical_alignment="center")
    with row:
        findings.badge("data", identity)
    row.button(
        t("data-less") if opened else t("data-more"),
        key=f"data-more-{identity}",
        icon=":material/expand_less:" if opened else ":material/expand_more:",
        on_click=_toggle,
        args=(identity,),
    )
    row.button(
        t("data-remove"),
        key=f"data-remove-{identity}",
        icon=":material/delete:",
        on_click=_remove,
        args=(identity,),
    )
    if mapping.asks(source.read):
        mapping.confirm(source)
    elif source.read.questions and (_waiting(source) or opened):
        _questions(source, t)
    if opened:
        details(source)


@boundary.safe
def _toggle(identity: str) -> None:
    st.session_state["w:data-open"] = "" if st.session_state.get("w:data-open") == identity else identity


@boundary.safe
def _remove(identity: str) -> None:
    session.commit(store.remove(session.open_state(), identity), "data-change_removed")


def _questions(source: Source, t: Texts) -> None:
    identity = source.upload.id
    with st.form(f"data-answers-{identity}", border=False):
        st.markdown(t("data-questions") if _waiting(source) else t("data-questions.optional"))
        given = {question.key: _question(question, source, t) for question in source.read.questions}
        sent = st.form_submit_button(t("data-answer"), key=f"data-answer-{identity}", icon=":material/check:")
    if sent:
        given = {key: value or "" for key, value in given.items()}
        read_again(identity, lambda answers: answers.model_copy(update=given), "data-change_answered")


def _question(question: Question, source: Source, t: Texts) -> str | None:
    key = f"w:data-{question.key}-{source.upload.id}"
    label = t(f"import-question_{question.key}")
    now = getattr(source.upload.answers, question.key)
    if question.key == "account":
        return st.text_input(label, value=now or next(iter(question.options), ""), key=key, max_chars=120)
    options = question.options or SOCIAL_NETWORKS
    names = {
        option: t(f"network-{option}")
        if question.key == "network"
        else t(f"import-answer_{question.key}_{_word(option)}")
        for option in options
    }
    return st.radio(label, options, index=None, format_func=lambda option: names[option], key=key, horizontal=True)


def _word(option: str) -> str:
    return {".": "point", ",": "comma"}.get(option, option)
