"""The rhythm that the data show, and a calendar that goes on like that."""

from datetime import timedelta

import streamlit as st

from smmdash import planning
from smmdash.charts import wording
from smmdash.goals import words
from smmdash.goals.planned import MOST_ENTRIES
from smmdash.i18n import Texts
from smmdash.kpi import bucket_start
from smmdash.planning import Rhythm
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.plain import plain
from smmdash.ui.plan import figures, held
from smmdash.ui.plan.held import key

WEEKS = 4
MOST_SHOWN = 8


def rhythm() -> None:
    """Draw each account's rhythm and the button that plans four weeks in it; without posts, what would bring it."""
    t = session.texts()
    listed = figures.rhythms()
    with st.container(border=True, gap="small", key=key("rhythm")):
        st.markdown(f"**{plain(t('plan-rhythm'))}**")
        if not listed:
            st.caption(plain(t("plan-rhythm_none")))
            st.page_link("pages/data.py", label=t("plan-rhythm_none.go"), icon=":material/upload_file:")
            return
        st.markdown("\n".join(f"- {_said(t, one)}" for one in listed[:MOST_SHOWN]))
        if len(listed) > MOST_SHOWN:
            st.caption(plain(t("plan-rhythm_more", count=len(listed) - MOST_SHOWN)))
        st.caption(plain(t("plan-rhythm_caution")))
        st.button(t("plan-rhythm_plan", count=WEEKS), key=key("rhythm_plan"), icon=":material/event_repeat:",
                  on_click=_plan)  # fmt: skip


def _said(t: Texts, one: Rhythm) -> str:
    account = " · ".join(part for part in (words.network(t, one.network), one.account) if part)
    days = t.join(t(f"plan-weekday_{day}") for day in sorted(one.days))
    said = t("plan-rhythm_line", account=account, count=round(one.a_week), days=days)
    if one.metric:
        extra = []
        if one.hour is not None:
            extra.append(t("plan-rhythm_hour", hour=f"{one.hour:02d}:00"))
        if one.post_type:
            extra.append(t("plan-rhythm_type", name=wording.post_type(t, one.post_type)))
        extra.append(t("plan-rhythm_basis", count=one.judged, metric=t(f"metric-{one.metric}")))
        said = f"{said} {' '.join(extra)}"
    else:
        said = f"{said} {t('plan-rhythm_habit', count=one.posts)}"
    return plain(said)


@boundary.safe
def _plan() -> None:
    first = bucket_start(session.today(), "week") + timedelta(days=7)
    last = first + timedelta(days=7 * WEEKS - 1)
    known = session.workspace().calendar
    made = planning.proposed_entries(figures.rhythms(), held.goals(), first, last, existing=known)
    made = made[: max(MOST_ENTRIES - len(known), 0)]
    t = session.texts()
    if not made:
        st.toast(t("plan-rhythm_full"))
        return

    def change(work: Workspace) -> Workspace:
        work.calendar = planning.put(work.calendar, *made)
        return work

    session.edit("plan-change_rhythm", change)
    held.put("day", first)
    st.toast(t("plan-rhythm_planned", count=len(made), first=t.date(first), last=t.date(last)))
