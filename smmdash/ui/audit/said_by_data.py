"""What the workspace already knows about a question, a line a fact, and taking one as the answer."""

from datetime import date

import streamlit as st

from smmdash import known
from smmdash.audit import Audit
from smmdash.facts import Facts
from smmdash.i18n import Texts
from smmdash.known import Around, Known
from smmdash.ui import boundary, findings, session
from smmdash.ui.audit import held
from smmdash.ui.plain import plain

_PAGES = {"data": ":material/upload_file:", "goals": ":material/target:"}
_SENTENCES, _ROWS = "sentences", "rows"
MANY = 3
"""So many facts that may be taken as rows are offered together, too."""


def draw_known(entry: str, t: Texts) -> None:
    """Draw what is known about a question or register; where nothing is, what would tell something."""
    facts = _known(entry)
    with st.container(border=True, gap="xsmall", key=f"audit-known-{entry}"):
        if not facts:
            _would(entry, t)
            return
        ends = [fact.until for fact in facts if fact.until is not None]
        st.markdown(f":material/query_stats: **{t('audit_page-known')}**")
        _lines(entry, facts, max(ends, default=None), t)
        if ends:
            st.caption(t("audit_page-known_until", days=known.WINDOW_DAYS, day=t.date(max(ends))))


def _known(entry: str) -> tuple[Known, ...]:
    state, today = session.open_state(), session.today()
    of_work = known.of_work(entry, Around(state, findings.audit_context(), today))
    return (*of_work, *_of_facts(entry, session.facts_key(), today, state.facts))


@st.cache_resource(max_entries=600, ttl=3600, show_spinner=False)
def _of_facts(entry: str, facts_key: str, today: date, _facts: Facts) -> tuple[Known, ...]:
    return known.of_facts(entry, _facts, today)


def _lines(entry: str, facts: tuple[Known, ...], until: date | None, t: Texts) -> None:
    """Draw a line a fact; those that nothing is taken from share one element."""
    audit = held.audit()
    waiting: list[str] = []
    rows = sentences = 0
    for place, fact in enumerate(facts):
        said = known.sentence(fact, t)
        older = fact.until is not None and fact.until != until
        line = t("audit_page-known_older", fact=said, day=t.date(fact.until)) if older else said
        waiting.append(f"- {plain(line)}")
        if known.is_taken(audit, fact, said):
            continue
        if fact.take is not None and fact.take.is_sentence:
            sentences += 1
            continue
        rows += 1
        *before, offered = waiting
        if before:
            st.markdown("\n".join(before))
        told, button = st.columns([5, 1.3], vertical_alignment="center", gap="small")
        with told:
            st.markdown(offered)
        with button:
            _button(entry, str(place), t("audit_page-take"))
        waiting.clear()
    if waiting:
        st.markdown("\n".join(waiting))
    if sentences:
        _button(entry, _SENTENCES, t("audit_page-take_answer"))
    if rows >= MANY:
        _button(entry, _ROWS, t("audit_page-take_all", count=rows))


def _button(entry: str, which: str, label: str) -> None:
    st.button(
        label, key=f"audit-take-{entry}-{which}", icon=":material/add:", type="tertiary", on_click=_take,
        args=(entry, which),
    )  # fmt: skip


@boundary.safe
def _take(entry: str, which: str) -> None:
    t = session.texts()
    offered = [(place, fact) for place, fact in enumerate(_known(entry)) if fact.take is not None]
    chosen = [fact for place, fact in offered if _is_meant(which, place, fact)]

    def write(audit: Audit) -> None:
        for fact in chosen:
            said = known.sentence(fact, t)
            if not known.is_taken(audit, fact, said):
                known.take(audit, fact, said)

    if held.change("audit_page-change_taken", entry, write):
        held.say(held.Said(entry, "audit_page-taken"))


def _is_meant(which: str, place: int, fact: Known) -> bool:
    if which in (_SENTENCES, _ROWS):
        return fact.take is not None and fact.take.is_sentence == (which == _SENTENCES)
    return which == str(place)


def _would(entry: str, t: Texts) -> None:
    wanted = known.would(entry)
    st.markdown(f":small[:material/query_stats: {plain(t(f'known-would_{wanted}'))}]")
    page = known.PAGE_OF.get(wanted, "data")
    if page:
        query = {"lang": t.language}
        st.page_link(f"pages/{page}.py", label=t(f"audit_page-to_{page}"), icon=_PAGES[page], query_params=query)
