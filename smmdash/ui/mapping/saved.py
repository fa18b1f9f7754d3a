"""The list of saved mappings: edit, rename, delete, export, and adding one from a file."""

import secrets

import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers.mapping import CarryError, Mapping, from_json, to_json
from smmdash.store import mappings
from smmdash.ui import boundary, session
from smmdash.ui.mapping import draft as drafts
from smmdash.ui.mapping.names import whose
from smmdash.ui.plain import plain

MOST = 200
PER_PAGE = 10


def saved() -> None:
    """Draw the mappings of the workspace; where there is none but an unknown table, only the way to bring one."""
    t = session.texts()
    known = session.workspace().mappings
    sources = session.open_state().sources.values()
    if not known and not any(table.mappable for source in sources for table in source.read.tables):
        return
    if known:
        st.subheader(t("mapping-saved"), anchor=False)
        st.caption(t("mapping-saved.body"))
    pages = -(-len(known) // PER_PAGE)
    page = st.pagination(pages, key="w:map-saved-page") if pages > 1 else 1
    for mapping in known[(page - 1) * PER_PAGE : page * PER_PAGE]:
        with st.container(border=True, key=f"map-saved-{mapping.id}"):
            _one(mapping, t)
    _add(t)


def _one(mapping: Mapping, t: Texts) -> None:
    counted = t("mapping-item.columns", count=len(mapping.used))
    uses = t("mapping-item.uploads", count=len(mappings.uses(session.open_state(), mapping)))
    st.markdown(f"**{plain(mapping.name)}**  \n{plain(whose(mapping, t))}")
    st.caption(f"{counted} · {uses}")
    with st.container(horizontal=True):
        st.button(
            t("mapping-edit"), key=f"map-edit-{mapping.id}", icon=":material/edit:",
            on_click=boundary.safe(drafts.begin_saved), args=(mapping.id,),
        )  # fmt: skip
        with st.popover(t("mapping-rename"), icon=":material/text_fields:"):
            key = f"w:map-rename-{mapping.id}-{session.revision()}"
            st.text_input(
                t("mapping-name"), value=mapping.name, max_chars=120, key=key, on_change=_rename,
                args=(mapping.id, key),
            )  # fmt: skip
        st.download_button(
            t("mapping-export"), data=lambda: to_json(mapping), file_name=f"{_file_name(mapping.name)}.json",
            mime="application/json", key=f"map-export-{mapping.id}", icon=":material/download:", on_click="ignore",
        )  # fmt: skip
        st.button(
            t("mapping-delete"), key=f"map-delete-{mapping.id}", icon=":material/delete:", on_click=_delete,
            args=(mapping.id,),
        )  # fmt: skip


def _file_name(name: str) -> str:
    kept = "".join(letter if letter.isalnum() or letter in " -_" else " " for letter in name)
    return " ".join(kept.split())[:80] or "mapping"


@boundary.safe
def _rename(identity: str, key: str) -> None:
    name = st.session_state[key].strip()
    known = next((one for one in session.workspace().mappings if one.id == identity), None)
    if name and known is not None:
        state, _ = mappings.save(session.open_state(), known.model_copy(update={"name": name}), read=session.read)
        session.commit(state, "mapping-change_renamed")


@boundary.safe
def _delete(identity: str) -> None:
    session.commit(mappings.remove(session.open_state(), identity, read=session.read), "mapping-change_removed")
    session.session().news = []


def _add(t: Texts) -> None:
    # A new key after each file: the field would hand the same file over again and again where it was refused.
    turn = st.session_state.setdefault("map-turn", 0)
    key = f"map-file-{turn}"
    with st.popover(t("mapping-import"), icon=":material/upload:"):
        st.file_uploader(
            t("mapping-import.file"), key=key, type=["json"], max_upload_size=5, on_change=_taken, args=(key,)
        )
    said = st.session_state.pop("w:map-said", None)
    if said is not None:
        good, text = said
        (st.success if good else st.error)(plain(text))


@boundary.safe
def _taken(key: str) -> None:
    file = st.session_state.get(key)
    if file is None:
        return
    t = session.texts()
    st.session_state["map-turn"] = st.session_state.get("map-turn", 0) + 1
    if len(session.workspace().mappings) >= MOST:
        st.session_state["w:map-said"] = (False, t("mapping-error_full", count=MOST))
        return
    try:
        mapping = from_json(file.getvalue(), secrets.token_hex(4))
    except CarryError as error:
        st.session_state["w:map-said"] = (False, t(f"mapping-error_{error.key}"))
        return
    named = mapping.model_copy(update={"name": mapping.name.strip() or t("mapping-name.default")})
    state, effects = mappings.save(session.open_state(), named, read=session.read)
    session.commit(state, "mapping-change_imported")
    session.session().news = list(effects)
    st.session_state["w:map-said"] = (True, t("mapping-import.done", name=named.name))
