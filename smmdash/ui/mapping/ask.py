"""Where a table waits for a person: one that nobody knows, and one known only by description."""

import pandas as pd
import streamlit as st

from smmdash import store
from smmdash.i18n import Texts
from smmdash.importers import Import, TableRead
from smmdash.importers.mapping import Proposal, understood
from smmdash.importers.recognise import Match
from smmdash.store import Source
from smmdash.ui import boundary, look, session
from smmdash.ui.mapping import draft as drafts
from smmdash.ui.mapping.names import meaning_name
from smmdash.ui.plain import plain

ASKED = ("mapping", "confirm")
"""Questions that are not answered in a field but by looking at the table."""
_MOST = 4


def asks(read: Import) -> bool:
    """Tell whether an upload waits for its columns to be told or agreed with."""
    return any(question.key in ASKED for question in read.questions)


def unknown(identity: str, name: str, read: Import) -> None:
    """Say that a table that was just added is not known yet, with a button that opens the screen."""
    t = session.texts()
    if identity in session.open_state().sources:
        st.warning(t("mapping-unknown.body"), title=t("mapping-unknown", name=plain(name)))
        _buttons(identity, read, "news", t)


def left(identity: str, read: Import) -> None:
    """Say that tables of a file are not known yet although one of it is read by a mapping."""
    t = session.texts()
    known = identity in session.open_state().sources and any(table.mapping for table in read.tables)
    if known and any(table.mappable for table in read.tables):
        st.caption(t("mapping-unknown.left"))
        _buttons(identity, read, "news", t)


def offer(source: Source, number: int, table: TableRead) -> None:
    """Offer to say what a table means that was left out of a file whose other tables are known.

    Of one that is read by a mapping, offer to change that.
    """
    t = session.texts()
    identity = source.upload.id
    if table.mapping:
        known = {mapping.id: mapping.name for mapping in session.workspace().mappings}
        st.caption(t("mapping-read_by", name=plain(known.get(table.mapping, ""))))
        st.button(
            t("mapping-edit"), key=f"map-offer-{number}-{identity}", icon=":material/edit:",
            on_click=boundary.safe(drafts.begin), args=(identity, number),
        )  # fmt: skip
    elif table.mappable and not asks(source.read):
        st.caption(t("mapping-unknown.other"))
        _button(identity, number, table, f"offer-{number}", t, several=False)


def confirm(source: Source) -> None:
    """Ask what an upload in the list waits for: what its columns mean, or whether they were understood rightly."""
    t = session.texts()
    keys = {question.key for question in source.read.questions}
    if "mapping" in keys:
        st.markdown(t("mapping-unknown.waits"))
        _buttons(source.upload.id, source.read, "list", t)
    if "confirm" in keys:
        _agree(source, t)


def _buttons(identity: str, read: Import, place: str, t: Texts) -> None:
    tables = [(number, table) for number, table in enumerate(read.tables) if table.mappable]
    with st.container(horizontal=True):
        for number, table in tables[:_MOST]:
            _button(identity, number, table, f"{place}-{number}", t, several=len(tables) > 1)


def _button(identity: str, number: int, table: TableRead, place: str, t: Texts, *, several: bool) -> None:
    label = t("mapping-unknown.open")
    if several:
        name = table.sheet or table.title.splitlines()[-1] if table.title or table.sheet else ""
        label += f": {plain(name) or t('data-table', number=number + 1)}"
    st.button(
        label, key=f"map-open-{place}-{identity}", icon=":material/table_edit:", on_click=boundary.safe(drafts.begin),
        args=(identity, number), type=look.main_button(),
    )  # fmt: skip


def _agree(source: Source, t: Texts) -> None:
    """Show how a table was understood that nobody has seen in a real file, column by column."""
    st.markdown(f"**{t('mapping-confirm')}**  \n{t('mapping-confirm.body')}")
    shown: list[int] = []
    for number, table in enumerate(source.read.tables):
        if not table.kind or table.mapping:
            continue
        raw = drafts.table_of(source, number)
        match = drafts.recognised(source, number, raw) if raw is not None else None
        if match is None:
            continue
        _understood(drafts.proposal(source, number), match, t)
        shown.append(number)
    several = len(shown) > 1
    with st.container(horizontal=True):
        st.button(
            t("import-answer_confirm_yes"), key=f"map-confirm-{source.upload.id}", icon=":material/check:",
            type=look.main_button(), on_click=_agreed, args=(source.upload.id,),
        )  # fmt: skip
        for number in shown:
            label = t("mapping-confirm.change")
            label += f": {t('data-table', number=number + 1)}" if several else ""
            st.button(
                label, key=f"map-change-{source.upload.id}-{number}", icon=":material/edit:",
                on_click=boundary.safe(drafts.begin), args=(source.upload.id, number),
            )  # fmt: skip


def _understood(made: Proposal, match: Match, t: Texts) -> None:
    means = understood(match)
    used = [made.columns[at] for at in means]
    rows = pd.DataFrame(
        {
            t("mapping-column_header"): [guess.header.strip() or t("mapping-unnamed") for guess in used],
            t("mapping-column_meaning"): [meaning_name(meaning, t) for meaning in means.values()],
            t("mapping-column_samples"): [" · ".join(guess.content.samples[:3]) for guess in used],
        }
    )
    st.dataframe(rows, hide_index=True, width="stretch", alt=t("mapping-confirm.alt"))
    if len(made.columns) > len(used):
        st.caption(t("mapping-confirm.more", count=len(made.columns) - len(used)))


@boundary.safe
def _agreed(identity: str) -> None:
    state = session.open_state()
    answers = state.sources[identity].upload.answers.model_copy(update={"confirm": "yes"})
    state, effect = store.answer(state, identity, answers, read=session.read)
    session.commit(state, "data-change_answered")
    session.session().news = [effect]
