"""Below the open findings: what was accepted, what passed, what could not be judged and where to bring what lacks."""

import streamlit as st

from smmdash.checks import message
from smmdash.checks.base import Result
from smmdash.checks.lacking import bring
from smmdash.checks.places import address
from smmdash.ui import boundary, findings, session
from smmdash.ui.checks import accepting, lines
from smmdash.ui.checks.heading import PAGES
from smmdash.ui.plain import plain

ACCEPTED_SHOWN = 50


def accepted() -> None:
    """Draw the accepted findings with reason and day, each to be opened again."""
    t = session.texts()
    listed = [result for result in findings.results() if result.finding is not None and result.accepted is not None]
    if not listed:
        return
    with st.expander(t("checks-accepted", count=len(listed)), icon=":material/done_all:", key="checks-accepted"):
        for result in listed[:ACCEPTED_SHOWN]:
            entry, name = result.accepted, lines.name_of(result)
            if entry is None:
                continue
            with st.container(horizontal=True, vertical_alignment="center", key=f"checks-accepted-card-{name}"):
                reason = t("checks-accepted.reason", reason=entry.reason, day=t.date(entry.added.date()))
                said = f"**{plain(t(f'check-{result.check}'))}**  \n{plain(message(result, t))}"
                st.markdown(f"{said}  \n:small[{plain(reason)}]", width="stretch")
                st.button(
                    t("checks-reopen"), key=f"checks-reopen-{name}", icon=":material/undo:", type="tertiary",
                    on_click=boundary.safe(accepting.reopen), args=(entry,),
                )  # fmt: skip
        if len(listed) > ACCEPTED_SHOWN:
            st.caption(t("checks-accepted.more", count=len(listed) - ACCEPTED_SHOWN))


def passed() -> None:
    """Draw which checks found nothing."""
    t = session.texts()
    names = [t(f"check-{result.check}") for result in findings.results() if result.result == "passed"]
    if names:
        with st.expander(t("checks-passed", count=len(names)), icon=":material/check_circle:", key="checks-passed"):
            st.markdown(f"{t('checks-passed_lead')}\n\n" + "\n".join(f"- {plain(name)}" for name in t.ordered(names)))


def skipped() -> None:
    """Draw which checks could not judge, what is missing for them and the way to bring it."""
    t = session.texts()
    by_reason: dict[str, list[Result]] = {}
    for result in findings.results():
        if result.result == "skipped":
            by_reason.setdefault(result.reason, []).append(result)
    if not by_reason:
        return
    count = len({result.check for group in by_reason.values() for result in group})
    with st.expander(t("checks-skipped", count=count), icon=":material/help:", key="checks-skipped"):
        st.markdown(t("checks-skipped_lead"))
        for reason, group in by_reason.items():
            names = " · ".join(t(f"check-{result.check}") for result in group)
            place = bring(reason)
            with st.container(horizontal=True, vertical_alignment="center", key=f"checks-skipped-{reason}"):
                st.markdown(f"{plain(message(group[0], t))}  \n:small[{plain(names)}]", width="stretch")
                st.page_link(
                    f"pages/{place.page}.py", label=t(f"checks-go_{place.page}"), icon=PAGES[place.page],
                    query_params={"lang": t.language, **address(place, session.workspace())}, width="content",
                )  # fmt: skip
