"""The screen on which a person says what the columns of a table mean."""

import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers.mapping.document import DIMENSIONS, KINDS
from smmdash.metrics import NETWORKS
from smmdash.store import mappings
from smmdash.ui import boundary, look, session
from smmdash.ui.mapping import draft as drafts
from smmdash.ui.mapping.columns import columns
from smmdash.ui.mapping.draft import Draft
from smmdash.ui.mapping.names import problem_text
from smmdash.ui.mapping.preview import preview
from smmdash.ui.plain import plain


def screen() -> None:
    """Draw the open mapping: what a row is and whose figures, the columns, what will be read, saving."""
    draft = drafts.present()
    if draft is None:
        return
    t = session.texts()
    with st.container(key="map-screen"):
        st.button(
            t("mapping-back"),
            key="map-back",
            icon=":material/arrow_back:",
            type="tertiary",
            on_click=boundary.safe(drafts.close),
        )
        st.subheader(t("mapping-title.edit") if draft.is_saved else t("mapping-title"), anchor=False)
        st.markdown(_about(draft, t))
        _head(draft, t)
        columns(draft, t)
        st.divider()
        _finish(draft, t)


def _about(draft: Draft, t: Texts) -> str:
    lines = [t("mapping-title.lead")]
    source = session.open_state().sources.get(draft.upload)
    if source is not None:
        name = source.upload.name
        if len(source.read.tables) > 1:
            table = source.read.tables[draft.table]
            name = t("mapping-title.table", name=name, number=draft.table + 1)
            name += f" ({table.sheet})" if table.sheet else ""
        lines.insert(0, f"**{plain(name)}**")
    return "  \n".join(lines)


def _key(draft: Draft, name: str) -> str:
    return f"w:map-{name}-{draft.token}"


def _head(draft: Draft, t: Texts) -> None:
    mapping = draft.mapping
    roles = {column.role for column in mapping.columns}
    st.radio(
        t("mapping-kind"), KINDS, index=KINDS.index(mapping.kind), key=_key(draft, "kind"), horizontal=True,
        format_func=lambda kind: t(f"mapping-kind_{kind}"), on_change=_kind, args=(draft.token,),
    )  # fmt: skip
    st.caption(t(f"mapping-kind_{mapping.kind}.help"))
    with st.container(horizontal=True):
        networks = ["", *NETWORKS]
        open_name = t("mapping-network.column" if "network" in roles else "mapping-network.each")
        st.selectbox(
            t("mapping-network"), networks,
            index=networks.index(mapping.network) if mapping.network in networks else 0,
            format_func=lambda key: t(f"network-{key}") if key else open_name,
            key=_key(draft, "network"), help=t("mapping-network.help"), on_change=_field, args=(draft.token, "network"),
        )  # fmt: skip
        st.text_input(
            t("mapping-account"), value=mapping.account, max_chars=120, key=_key(draft, "account"),
            help=t("mapping-account.column" if "account" in roles else "mapping-account.help"),
            on_change=_field, args=(draft.token, "account"),
        )  # fmt: skip
        if mapping.kind == "segments" and "dimension" not in roles:
            st.selectbox(
                t("mapping-dimension"), DIMENSIONS, placeholder=t("mapping-choose"),
                index=DIMENSIONS.index(mapping.dimension) if mapping.dimension in DIMENSIONS else None,
                format_func=lambda key: t(f"mapping-dimension_{key}"),
                key=_key(draft, "dimension"), on_change=_field, args=(draft.token, "dimension"),
            )  # fmt: skip
    _open_points(draft, t)


def _open_points(draft: Draft, t: Texts) -> None:
    """Ask for the order of day and month, the decimal mark and repeated days, only where the table leaves them open."""
    mapping = draft.mapping
    repeats = any(problem.key == "days_repeat" for problem in draft.problems)
    asked: list[tuple[str, tuple[str, str], str, str]] = []
    if mapping.order or (draft.proposal and draft.proposal.order_open):
        asked.append(("order", ("dmy", "mdy"), "import-answer_order_", mapping.order))
    if mapping.decimal or (draft.proposal and draft.proposal.decimal_open):
        asked.append(("decimal", (".", ","), "import-answer_decimal_", mapping.decimal))
    if mapping.repeats == "add" or repeats:
        asked.append(("repeats", ("last", "add"), "mapping-repeats_", mapping.repeats))
    words = {".": "point", ",": "comma"}
    for name, options, prefix, now in asked:
        labels = {option: t(f"{prefix}{words.get(option, option)}") for option in options}
        st.radio(
            t(f"mapping-{name}"), options, index=options.index(now) if now in options else None, horizontal=True,
            format_func=labels.__getitem__, key=_key(draft, name), on_change=_field, args=(draft.token, name),
        )  # fmt: skip


@boundary.safe
def _kind(token: str) -> None:
    drafts.change_kind(st.session_state[f"w:map-kind-{token}"])


@boundary.safe
def _field(token: str, name: str) -> None:
    value = st.session_state[f"w:map-{name}-{token}"] or ""
    drafts.change(lambda mapping: mapping.model_copy(update={name: value.strip()}))


def _finish(draft: Draft, t: Texts) -> None:
    """Draw what will be read, what is missing, the name and the buttons."""
    missing = [problem for problem in draft.problems if problem.blocking]
    if missing:
        general = [f"- {plain(problem_text(problem, t))}" for problem in missing if problem.at is None]
        placed = [
            f"- {plain(draft.mapping.columns[problem.at].header)}: {plain(problem_text(problem, t))}"
            for problem in missing
            if problem.at is not None
        ]
        st.warning("\n".join([*general, *placed[:5]]), title=t("mapping-problems", count=len(missing)))
        if draft.proposal:
            st.caption(t("mapping-preview_later"))
    elif draft.proposal:
        preview(draft, t)
    st.text_input(
        t("mapping-name"), value=draft.mapping.name, max_chars=120, key=_key(draft, "name"),
        help=t("mapping-name.help"), on_change=_field, args=(draft.token, "name"),
    )  # fmt: skip
    with st.container(horizontal=True):
        st.button(
            t("mapping-save.edit") if draft.is_saved else t("mapping-save"), key="map-save", icon=":material/check:",
            type=look.main_button(), disabled=bool(missing), on_click=_save,
        )  # fmt: skip
        st.button(t("mapping-cancel"), key="map-cancel", on_click=boundary.safe(drafts.close))


@boundary.safe
def _save() -> None:
    draft = drafts.present()
    if draft is None or any(problem.blocking for problem in draft.problems):
        return
    name = draft.mapping.name.strip() or session.texts()("mapping-name.default")
    mapping = draft.mapping.model_copy(update={"name": name})
    state, effects = mappings.save(session.open_state(), mapping, read=session.read)
    drafts.close()
    session.commit(state, "mapping-change_saved")
    session.session().news = list[store.Effect](effects)
