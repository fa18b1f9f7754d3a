"""The columns of a mapping: heading, samples, what each means, why, and what is wrong with it."""

from collections.abc import Sequence

import streamlit as st

from smmdash.i18n import Texts
from smmdash.importers.mapping import Mapping, Problem, meanings
from smmdash.importers.mapping.document import UNITS
from smmdash.importers.mapping.units import unit_name, unit_of
from smmdash.ui import boundary
from smmdash.ui.mapping import draft as drafts
from smmdash.ui.mapping.draft import Draft
from smmdash.ui.mapping.names import meaning_name, problem_text, reason_text
from smmdash.ui.plain import plain

PER_PAGE = 15
_FEW = 12
"""A table with so few columns is shown whole."""


def columns(draft: Draft, t: Texts) -> None:
    """Draw the columns that mean something or might, a page at a time; the others on demand."""
    mapping = draft.mapping
    used = len(mapping.used)
    st.markdown(f"{t('mapping-columns', count=len(mapping.columns))} · {t('mapping-columns.used', count=used)}")
    wrong: dict[int, list[Problem]] = {}
    for problem in draft.problems:
        if problem.at is not None:
            wrong.setdefault(problem.at, []).append(problem)
    likely = [at for at in range(len(mapping.columns)) if at in wrong or _is_likely(draft, at)]
    shown = list(range(len(mapping.columns)))
    rest = len(shown) - len(likely)
    if len(shown) > _FEW and rest and likely:
        key = f"w:map-all-{draft.token}"
        if not st.toggle(t("mapping-columns.others", count=rest), key=key):
            shown = likely
    pages = -(-len(shown) // PER_PAGE)
    page = st.pagination(pages, key=f"w:map-page-{draft.token}") if pages > 1 else 1
    for at in shown[(page - 1) * PER_PAGE : page * PER_PAGE]:
        _column(draft, at, wrong.get(at, []), t)


def _is_likely(draft: Draft, at: int) -> bool:
    if draft.mapping.columns[at].role != "ignore":
        return True
    guess = draft.proposal.columns[at] if draft.proposal else None
    return guess is not None and guess.reason.key in ("cells_numbers", "taken", "not_numbers", "not_dates")


def _column(draft: Draft, at: int, wrong: list[Problem], t: Texts) -> None:
    column = draft.mapping.columns[at]
    guess = draft.proposal.columns[at] if draft.proposal else None
    header = column.header or t("mapping-unnamed")
    with st.container(border=True, key=f"map-column-{at}"):
        what, means, why = st.columns([5, 4, 5], gap="small", vertical_alignment="center")
        if guess is None:
            what.markdown(f"**{plain(header)}**")
        elif guess.personal:
            what.markdown(f"**{plain(header)}**")
            why.caption(f":material/lock: {plain(t('mapping-personal'))}")
            return
        else:
            samples = " · ".join(map(plain, fitting(guess.content.samples))) or plain(t("mapping-no_samples"))
            what.markdown(f"**{plain(header)}**  \n:small[{samples}]")
        with means:
            _meaning(draft, at, header, t)
        for problem in wrong:
            icon = ":material/error:" if problem.blocking else ":material/warning:"
            why.caption(f"{icon} {plain(problem_text(problem, t))}")
        if guess is not None and not wrong and column.meaning == guess.meaning:
            why.caption(plain(reason_text(guess.reason, t)))


def fitting(samples: Sequence[str], most: int = 75) -> list[str]:
    """Return the first samples that go together into a line or two, at least one."""
    shown: list[str] = []
    for sample in samples:
        if shown and sum(map(len, shown)) + len(sample) > most:
            break
        shown.append(sample)
    return shown


def _meaning(draft: Draft, at: int, header: str, t: Texts) -> None:
    column = draft.mapping.columns[at]
    options = list(meanings(draft.mapping.kind))
    if column.meaning not in options:
        options.append(column.meaning)
    st.selectbox(
        t("mapping-meaning", header=plain(header)), options, index=options.index(column.meaning),
        format_func=lambda meaning: meaning_name(meaning, t), label_visibility="collapsed",
        key=f"w:map-meaning-{draft.token}-{at}", on_change=_means, args=(draft.token, at),
    )  # fmt: skip
    units = UNITS.get(column.measure or column.role, ())
    if units:
        st.selectbox(
            t("mapping-unit", header=plain(header)), units,
            index=units.index(column.unit) if column.unit in units else 0,
            format_func=lambda unit: t(f"mapping-unit_{unit_name(column.measure or column.role, unit)}"),
            label_visibility="collapsed", key=f"w:map-unit-{draft.token}-{at}-{column.measure or column.role}",
            on_change=_measured, args=(draft.token, at, column.measure or column.role),
        )  # fmt: skip


@boundary.safe
def _means(token: str, at: int) -> None:
    meaning = st.session_state[f"w:map-meaning-{token}-{at}"]
    draft = drafts.present()
    content = draft.contents[at] if draft and draft.contents else None

    def change(mapping: Mapping) -> Mapping:
        column = mapping.columns[at]
        unit = unit_of(meaning, column.header, content) if content else ""
        mapping.columns[at] = column.meant(meaning, unit)
        return mapping

    drafts.change(change)


@boundary.safe
def _measured(token: str, at: int, key: str) -> None:
    unit = st.session_state[f"w:map-unit-{token}-{at}-{key}"]

    def change(mapping: Mapping) -> Mapping:
        mapping.columns[at] = mapping.columns[at].meant(mapping.columns[at].meaning, unit)
        return mapping

    drafts.change(change)
