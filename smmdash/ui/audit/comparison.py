"""Two audits compared, any two that the visitor picks: what improved, what slipped, what is different."""

from typing import Any

import streamlit as st

from smmdash.audit import Snapshot
from smmdash.audit.closed import later_than, met, moves, previous, scores_of
from smmdash.audit.compared import WAYS, Difference, Way, compared
from smmdash.audit.told import sentence
from smmdash.charts.audit_scores import audit_scores
from smmdash.i18n import Texts
from smmdash.known.on_the_day import redefined
from smmdash.ui import session
from smmdash.ui.audit import held
from smmdash.ui.audit.closing import as_it_stands, figures
from smmdash.ui.chart import draw
from smmdash.ui.plain import plain

SHOWN = 8
_EARLIER, _LATER = "w:audit-kept-earlier", "w:audit-kept-later"
_NOW = "now"
_ICONS: dict[Way, str] = {
    "improved": ":material/trending_up:", "slipped": ":material/trending_down:", "changed": ":material/sync_alt:",
}  # fmt: skip


def comparison() -> None:
    """Draw what improved and what slipped between two audits that the visitor picks; the last two at first."""
    t = session.texts()
    past = {row.day.isoformat(): row for row in sorted(held.audit().past, key=lambda row: row.day, reverse=True)}
    st.subheader(t("kept-title"), anchor=False)
    before = {key: row for key, row in past.items() if row.day < session.today()}
    if not before:
        st.info(t("kept-first"), icon=":material/history:")
        return
    usual = previous(held.audit(), session.today())
    left, right = st.columns(2)
    with left:
        first = pick(_EARLIER, t("kept-earlier"), before, usual.day.isoformat() if usual else "", t)
    offered = {row.day.isoformat(): row for row in later_than(list(past.values()), before[first].day)}
    with right:
        second = pick(_LATER, t("kept-later"), {_NOW: as_it_stands(), **offered}, _NOW, t)
    earlier, later = before[first], as_it_stands() if second == _NOW else past[second]
    _compared(with_figures(earlier), with_figures(later), t)
    if (first, second) != (usual.day.isoformat() if usual else "", _NOW):
        _scores(earlier, later, t)


def pick(key: str, label: str, offered: dict[str, Snapshot], usual: str, t: Texts) -> str:
    """Draw the choice of an audit by its day (ISO) and return it; ``usual`` until one is chosen."""
    if st.session_state.get(key) not in offered:
        st.session_state[key] = usual
    named = {name: t("kept-now") if name == _NOW else _title(row, t) for name, row in offered.items()}
    return str(st.selectbox(label, list(offered), format_func=lambda name: named[name], key=key))


def _title(row: Snapshot, t: Texts) -> str:
    whole = met(row)
    values: dict[str, Any] = {"day": t.date(row.day), "done": whole.done, "of": whole.of}
    return t("kept-option_named", name=row.name, **values) if row.name else t("kept-option", **values)


def with_figures(row: Snapshot) -> Snapshot:
    """Return an audit with the figures of its day; those that were not noted then come from the data of now."""
    if row.kept is None or row.kept.figures:
        return row
    return row.model_copy(update={"kept": row.kept.model_copy(update={"figures": figures(row.day.isoformat())})})


def _compared(earlier: Snapshot, later: Snapshot, t: Texts) -> None:
    of_then, of_now = (row.kept.figures if row.kept else [] for row in (earlier, later))
    found = compared(earlier, later, redefined(session.facts(), of_then, of_now))
    for way in WAYS:
        _differences(way, [one for one in found if one.way == way], t)
    if earlier.kept is None or later.kept is None:
        st.caption(t("kept-only_scores"))
    elif of_then or of_now:
        st.caption(t("kept-from_data"))


def _scores(earlier: Snapshot, later: Snapshot, t: Texts) -> None:
    """Draw the scores of both, which for the usual two stand above already."""
    done, before = met(later), met(earlier)
    title = t("audit_page-scored_before", done=done.done, of=done.of, before=before.done, before_of=before.of,
              day=t.date(earlier.day))  # fmt: skip
    source = t("audit_page-source", day=t.date(later.day))
    draw(audit_scores(scores_of(later), moves(earlier, later), t), title, source, title, "audit-kept-scores",
         note=t("audit_page-tick"))  # fmt: skip


def _differences(way: Way, found: list[Difference], t: Texts) -> None:
    if not found:
        if way != "changed":
            st.markdown(f":small[{t(f'kept-none_{way}')}]")
        return
    head = t(f"kept-{way}", count=len(found))
    if way == "changed":
        with st.expander(head):
            st.markdown("\n".join(_line(one, t) for one in found))
        return
    st.markdown(f"{_ICONS[way]} **{head}**")
    st.markdown("\n".join(_line(one, t) for one in found[:SHOWN]))
    if len(found) > SHOWN:
        with st.expander(t("kept-more", count=len(found) - SHOWN)):
            st.markdown("\n".join(_line(one, t) for one in found[SHOWN:]))


def _line(one: Difference, t: Texts) -> str:
    said = [f"- {plain(sentence(one, t))}"]
    for key, text in (("was", one.before), ("is", one.now)):
        if text:
            said.append(f"    - {plain(t(f'kept-{key}', text=flat(text)))}")
    return "\n".join(said)


def flat(text: str) -> str:
    """Return a text on one line."""
    return " ".join(text.split())
