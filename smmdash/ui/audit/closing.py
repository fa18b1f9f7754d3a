"""The whole audit: the score of every step, the comparison with the one before, and closing it."""

import streamlit as st

from smmdash.audit import STEPS, Audit, compare, overall, score, snapshot
from smmdash.audit.closed import met, previous, with_closed
from smmdash.charts.audit_scores import audit_scores
from smmdash.ui import boundary, findings, session
from smmdash.ui.audit import held
from smmdash.ui.chart import draw


def scores() -> None:
    """Draw how far the whole audit is, against the previous one where there is one, and the button that closes it."""
    t = session.texts()
    audit, context = held.audit(), findings.audit_context()
    whole = overall(audit, context)
    earlier = previous(audit, session.today())
    st.divider()
    st.header(t("audit_page-whole"), anchor=False)
    if earlier is None:
        title = t("audit_page-scored", done=whole.done, of=whole.of)
    else:
        then = met(earlier)
        title = t("audit_page-scored_before", done=whole.done, of=whole.of, before=then.done, before_of=then.of,
                  day=t.date(earlier.day))  # fmt: skip
    draw(
        audit_scores([score(step, audit, context) for step in STEPS],
                     compare(earlier, audit, context) if earlier else [], t),
        title,
        t("audit_page-source", day=t.date(session.today())),
        title,
        "audit-scores",
        note=t("audit_page-tick") if earlier else "",
    )  # fmt: skip
    today = next((row for row in audit.past if row.day == session.today()), None)
    st.markdown(f":small[{t('audit_page-close.why')}]")
    st.button(t("audit_page-close_again" if today else "audit_page-close"), key="audit-close", on_click=_close,
              icon=":material/inventory:")  # fmt: skip
    held.draw_said("past", t)


@boundary.safe
def _close() -> None:
    today = session.today()
    made = snapshot(held.audit(), findings.audit_context(), today)

    def close(audit: Audit) -> None:
        audit.past = with_closed(audit.past, made)

    held.change("audit_page-change_closed", "past", close)
    whole = met(made)
    held.say(held.Said("past", "audit_page-closed", {"done": whole.done, "of": whole.of}))
