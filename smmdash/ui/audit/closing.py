"""The whole audit: what would raise it, the score of every step, and closing it."""

from datetime import date

import streamlit as st

from smmdash.audit import Audit, Snapshot, overall
from smmdash.audit.closed import met, moves, previous, scores_of
from smmdash.audit.kept import closing, with_closed
from smmdash.audit.model import KeptFigure
from smmdash.charts.audit_scores import audit_scores
from smmdash.facts import Facts
from smmdash.known.on_the_day import key_figures
from smmdash.ui import boundary, findings, session
from smmdash.ui.audit import held
from smmdash.ui.audit.raises import raises_whole
from smmdash.ui.chart import draw


def scores() -> None:
    """Draw what would raise the audit most, then how far it is, against the previous one where there is one."""
    t = session.texts()
    audit, context = held.audit(), findings.audit_context()
    whole = overall(audit, context)
    earlier = previous(audit, session.today())
    st.divider()
    st.header(t("audit_page-whole"), anchor=False)
    raises_whole()
    if earlier is None:
        title = t("audit_page-scored", done=whole.done, of=whole.of)
    else:
        then = met(earlier)
        title = t("audit_page-scored_before", done=whole.done, of=whole.of, before=then.done, before_of=then.of,
                  day=t.date(earlier.day))  # fmt: skip
    now = as_it_stands()
    draw(
        audit_scores(scores_of(now), moves(earlier, now) if earlier else [], t),
        title,
        t("audit_page-source", day=t.date(session.today())),
        title,
        "audit-scores",
        note=t("audit_page-tick") if earlier else "",
    )


def close() -> None:
    """Draw the button that closes the audit, and what closing keeps."""
    t = session.texts()
    today = next((row for row in held.audit().past if row.day == session.today()), None)
    st.markdown(f":small[{t('audit_page-close.why')}]")
    st.button(t("audit_page-close_again" if today else "audit_page-close"), key="audit-close", on_click=_close,
              icon=":material/inventory:")  # fmt: skip
    held.draw_said("past", t)


def as_it_stands() -> Snapshot:
    """Return the open audit as closing it today would keep it, with the key figures of the day."""
    return _as_it_stands(findings.state_key(), session.today())


# What looks like a secret is looked for in every text, so this is worked out once per state.
@st.cache_resource(max_entries=32, ttl=3600, show_spinner=False)
def _as_it_stands(state_key: str, today: date) -> Snapshot:
    work = session.workspace()
    names = {business.id: business.name for business in work.business_goals}
    names |= {audience.id: audience.name for audience in work.audiences}
    names |= {goal.id: goal.statement for goal in work.goals}
    return closing(work.audit, findings.audit_context(), today, names=names, figures=figures(today.isoformat()))


def figures(day: str) -> list[KeptFigure]:
    """Return the key figures of the data on a day (ISO), worked out once for the same facts."""
    return _figures(session.facts_key(), day, session.facts())


@st.cache_data(max_entries=64, ttl=3600, show_spinner=False)
def _figures(facts_key: str, day: str, _facts: Facts) -> list[KeptFigure]:
    return key_figures(_facts, date.fromisoformat(day))


@boundary.safe
def _close() -> None:
    made = as_it_stands().model_copy(deep=True)

    def write(audit: Audit) -> None:
        audit.past = with_closed(audit.past, made)

    held.change("audit_page-change_closed", "past", write)
    whole = met(made)
    held.say(held.Said("past", "audit_page-closed", {"done": whole.done, "of": whole.of}))
