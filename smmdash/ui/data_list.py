"""The list of uploads: what each was, what it leaves open, what could not be read, and taking it out again."""

import pandas as pd
import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers import Question
from smmdash.metrics import MEASURES, SOCIAL_NETWORKS
from smmdash.store import Source
from smmdash.ui import boundary, session
from smmdash.ui.data import summary, too_large
from smmdash.ui.plain import plain

PER_PAGE = 12
SHOWN = 200
"""How many rejected rows or differing values are listed on the page."""


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
    what, more, away = st.columns([5, 1.3, 1.2], vertical_alignment="center")
    what.markdown(f"**{plain(source.upload.name)}**  \n{summary(source.read, t)}")
    opened = st.session_state.get("w:data-open") == identity
    more.button(
        t("data-less") if opened else t("data-more"),
        key=f"data-more-{identity}",
        icon=":material/expand_less:" if opened else ":material/expand_more:",
        on_click=_toggle,
        args=(identity,),
        width="stretch",
    )
    away.button(
        t("data-remove"),
        key=f"data-remove-{identity}",
        icon=":material/delete:",
        on_click=_remove,
        args=(identity,),
        width="stretch",
    )
    if source.read.questions and (_waiting(source) or opened):
        _questions(source, t)
    if opened:
        _details(source, t)


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
        if st.form_submit_button(t("data-answer"), key=f"data-answer-{identity}", icon=":material/check:"):
            answers = source.upload.answers.model_copy(update={key: value or "" for key, value in given.items()})
            state, effect = store.answer(session.open_state(), identity, answers, read=session.read)
            session.commit(state, "data-change_answered")
            session.session().news = [effect]
            st.rerun()


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


def _details(source: Source, t: Texts) -> None:
    read = source.read
    for note in read.notes:
        st.caption(plain(note.text(t)))
    for number, table in enumerate(read.tables):
        name = " · ".join(part for part in (table.sheet, table.title) if part)
        st.markdown(f"**{plain(name) or t('data-table', number=number + 1)}**")
        counted = t(
            "data-ledger",
            read=t("data-rows", count=table.rows_read),
            rejected=t("data-rows_rejected", count=table.rows_rejected),
            known=t("data-rows_known", count=len(table.rows_known)),
        )
        st.markdown(counted if table.kind else f"{counted}  \n{t('data-table_unused')}")
        if table.measures:
            st.dataframe(
                pd.DataFrame(
                    [
                        {
                            t("data-column_measure"): t(f"measure-{key}") if key in MEASURES else key,
                            t("data-column_sum"): "—"
                            if key not in MEASURES or MEASURES[key].kind != "flow"
                            else t.number(made.sum),
                            t("data-column_last"): t.number(made.last),
                            t("data-column_count"): t.number(made.count),
                            t("data-column_missing"): t.number(made.missing),
                        }
                        for key, made in table.measures.items()
                    ]
                ),
                hide_index=True,
                width="stretch",
                alt=t("data-measures.alt"),
            )
        for note in table.notes:
            st.caption(plain(note.text(t)))
        if table.unused:
            shown = ", ".join(plain(column) for column in table.unused[:15])
            st.caption(t("data-unused.columns", count=len(table.unused), columns=shown))
        _lines(
            [(line, t(f"import-known_{reason}")) for line, reason in table.rows_known]
            + [(row.line, row.text(t)) for row in table.rejected],
            f"{source.upload.id}-{number}",
            t,
        )
    _replace(source, t)


def _lines(lines: list[tuple[int, str]], key: str, t: Texts) -> None:
    if not lines:
        return
    rows = pd.DataFrame(
        {
            t("data-column_line"): [line for line, _ in lines[:SHOWN]],
            t("data-column_why"): [why for _, why in lines[:SHOWN]],
        }
    )
    st.dataframe(rows, hide_index=True, width="stretch", key=f"data-lines-{key}", alt=t("data-lines.alt"))
    if len(lines) > SHOWN:
        st.caption(t("data-lines.more", count=len(lines) - SHOWN))


def _replace(source: Source, t: Texts) -> None:
    # A new key after each file: the field would hand the same file over again and again where it was refused.
    turn = st.session_state.setdefault("data-turn", 0)
    key = f"data-replace-{source.upload.id}-{turn}"
    with st.popover(t("data-replace"), icon=":material/swap_horiz:"):
        file = st.file_uploader(t("data-replace.file"), key=key, max_upload_size=200)
        if file is None:
            return
        st.session_state["data-turn"] = turn + 1
        if (refused := too_large(file)) is not None:
            session.session().news = [refused]
            st.rerun()
        state, effect = store.add(
            store.remove(session.open_state(), source.upload.id),
            file.getvalue(),
            file.name,
            now=session.now(),
            answers=source.upload.answers,
            read=session.read,
        )
        if effect.kind not in ("refused", "unused"):  # what cannot take its place does not push it out
            session.commit(state, "data-change_replaced")
        session.session().news = [effect]
        st.rerun()


def differing() -> None:
    """Draw the older values that newer uploads replaced by different ones."""
    t = session.texts()
    state = session.open_state()
    replaced = state.union.replaced
    if replaced.empty:
        return
    names = {upload.id: upload.name for upload in state.workspace.uploads}
    st.subheader(t("data-differing"), anchor=False)
    st.markdown(t("data-differing.body", count=len(replaced)))
    shown = replaced.head(SHOWN)
    rows = pd.DataFrame(
        {
            t("data-column_what"): shown["key"],
            t("data-column_measure"): [t(f"measure-{key}") if key in MEASURES else key for key in shown["measure"]],
            t("data-column_old"): [t.number(value) for value in shown["old"]],
            t("data-column_new"): [t.number(value) for value in shown["new"]],
            t("data-column_old_source"): shown["old_source"].map(names),
            t("data-column_new_source"): shown["new_source"].map(names),
        }
    )
    st.dataframe(rows, hide_index=True, width="stretch", alt=t("data-differing.alt"))
