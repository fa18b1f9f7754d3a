"""SMART in the browser: five letters that light up, what still keeps them dark, and the clicks that mend it."""

from dataclasses import replace
from datetime import date

import streamlit as st

from smmdash.checks import message
from smmdash.checks.base import Evidence, Result
from smmdash.checks.places import address
from smmdash.checks.sentence import words
from smmdash.checks.smart import INITIALS, Letter, anchors, score, smart
from smmdash.checks.ways import Way, applied, hints, mends, ways
from smmdash.goals import Goal
from smmdash.goals.words import amount, day
from smmdash.i18n import Texts
from smmdash.ui import boundary, findings, session
from smmdash.ui.goals import draft, figures, typed
from smmdash.ui.goals.draft import get, key, put
from smmdash.ui.plain import plain

ICONS = {
    "met": ":material/check_circle:",
    "partly": ":material/contrast:",
    "missing": ":material/radio_button_unchecked:",
    "unjudged": ":material/help:",
}
COLOURS = {"met": "green", "partly": "orange", "missing": "red", "unjudged": "gray"}
SEVERITIES = {"error": ":material/error:", "warning": ":material/warning:", "info": ":material/lightbulb:"}
TOLD = frozenset(
    {"goal_unrealistic", "goal_too_easy", "goal_not_topical", "goals_conflict", "audience_rates_differ",
     "metric_unfit_for_goal_type", "step_without_kpi"}
)  # fmt: skip
"""Checks whose finding says more than their name: their sentence is shown."""
SHOWN = 4
"""On a card no more misses than these are drawn; the editor has them all."""
_WIDGETS = {
    "metric": ("metric",),
    "target": ("kind", "comparison", "basis", "per", "value", "upper"),
    "start": ("start",),
    "deadline": ("deadline",),
    "business_goal": ("business_goal",),
    "audience": ("audience",),
    "baseline": ("by_hand", "baseline_value", "baseline_note"),
    "owner": ("owner",),
    "steps": ("steps",),
}
"""The widgets of the editor that hold what a way may set; what is not here cannot be set in a draft."""


def letters(goal: Goal) -> None:
    """Draw the letters of a goal on its card, with what is first to be mended."""
    with st.container(key=key(f"smart-{goal.id}"), gap="xsmall"):
        judged = of(goal)
        if all(letter.state == "met" for letter in judged):
            t = session.texts()
            st.badge(t("smart-all_met"), icon=ICONS["met"], color="green", help=t("smart-all_met.help"))
            return
        _row(judged)
        misses = _misses(judged)
        drawn: set[str] = set()
        for result in misses[:SHOWN]:
            _miss(goal, result, drawn)
        if len(misses) > SHOWN:
            t = session.texts()
            st.button(
                t("smart-more", count=len(misses) - SHOWN),
                key=key(f"smart_more-{goal.id}"),
                icon=":material/checklist:",
                type="tertiary",
                on_click=boundary.safe(draft.mend),
                args=(goal, "smart"),
            )


def point_a(goal: Goal) -> None:
    """Draw that a saved goal has no baseline, or not the one of the data and no note on why, with the click for it."""
    found = _hinted(
        findings.state_key(), session.today(), goal.model_dump_json(exclude={"odds"}), goal, findings.evidence()
    )
    way = next((one for one in found if one.key == "baseline"), None)
    if way is None:
        return
    t = session.texts()
    said = t("smart-baseline_missing")
    if goal.baseline.value is not None:
        value = amount(t, goal.metric, goal.baseline.value, currency=session.workspace().currency)
        said = t("smart-baseline_other", value=value)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key=key(f"point_a-{goal.id}")):
        st.markdown(":material/start: " + plain(said), width="content")
        _button(goal, way, "hint")


@st.cache_resource(max_entries=600, ttl=3600, show_spinner=False)
def _hinted(state_key: str, today: date, document: str, _goal: Goal, _evidence: Evidence) -> tuple[Way, ...]:
    return hints(_goal, _evidence)


def lights() -> None:
    """Draw the letters of the goal that is being written."""
    with st.container(key=key("smart_lights"), gap="xsmall"):
        _row(of(draft.goal()))


def misses() -> None:
    """Draw what the goal that is being written still lacks, each with the clicks that mend it, and the score."""
    t = session.texts()
    goal = draft.goal()
    judged = of(goal)
    found = _misses(judged)
    with st.container(border=True, key=key("smart_box"), gap="small"):
        st.markdown(f"**{plain(t('smart-misses' if found else 'smart-none'))}**")
        drawn: set[str] = set()
        for result in found:
            _miss(goal, result, drawn)
        _hints(goal)
        passed, of_all = score(judged)
        st.caption(f"{plain(t('smart-score', passed=t.number(passed), count=of_all))}. {plain(_anchors(judged))}")


def of(goal: Goal) -> tuple[Letter, ...]:
    """Return the letters of a goal, saved or being written, judged once for each state of it and the workspace."""
    found: tuple[Letter, ...] = _judge(
        findings.state_key(), session.today(), goal.model_dump_json(exclude={"odds"}), goal, findings.evidence()
    )
    return found


@st.cache_resource(max_entries=600, ttl=3600, show_spinner=False)
def _judge(state_key: str, today: date, document: str, _goal: Goal, _evidence: Evidence) -> tuple[Letter, ...]:
    return smart(_goal, _evidence)


def _row(judged: tuple[Letter, ...]) -> None:
    t = session.texts()
    with st.container(horizontal=True, gap="xsmall"):
        for letter in judged:
            st.badge(
                t("smart-letter", initial=INITIALS[letter.key], name=t(f"smart-{letter.key}"),
                  state=t(f"smart-state_{letter.state}")),
                icon=ICONS[letter.state],
                color=COLOURS[letter.state],  # type: ignore[arg-type]
                help=t(f"smart-{letter.key}.help"),
            )  # fmt: skip


def _misses(judged: tuple[Letter, ...]) -> list[Result]:
    """Return what was found, the gravest first, otherwise in the order of the letters."""
    found = [result for letter in judged for result in letter.misses]
    order = list(SEVERITIES)
    return sorted(found, key=lambda result: order.index(result.severity))


def _miss(goal: Goal, result: Result, drawn: set[str]) -> None:
    t = session.texts()
    assert result.finding is not None
    said = f"**{plain(t(f'check-{result.check}'))}**"
    if result.check in TOLD:
        said += "  \n" + plain(message(result, t))
    with st.container(horizontal=True, vertical_alignment="center", gap="small"):
        st.markdown(f"{SEVERITIES[result.severity]} {said}", width="content")
        for way in offered(result, goal):
            _button(goal, way, result.check)
        place = address(result.finding.mend, session.workspace())
        # a goal that is only being written has no address yet: it is told by the field alone
        field = result.finding.mend.anchor.rpartition("/")[2] if goal.id == draft.NEW else place.get("field", "")
        known = field in drawn
        drawn.add(field)
        if not known and result.finding.mend.page == "plan" and not _in_draft(goal.id):
            st.page_link(
                "pages/plan.py", label=t("checks-go_plan"), icon=":material/checklist:",
                query_params={"lang": t.language, **place},
            )  # fmt: skip
        elif field and not known:
            st.button(
                t(f"smart-go_{field}"),
                key=key(f"gap_{field}-{goal.id}"),
                type="tertiary",
                on_click=_look,
                args=(goal.id, field),
            )
        if result.check == "goal_unmeasured":
            st.page_link("pages/data.py", label=t("smart-go_data"), icon=":material/upload_file:")


def offered(result: Result, goal: Goal) -> tuple[Way, ...]:
    """Return the clicks that mend a finding; in a draft only what its fields can hold."""
    if _in_draft(goal.id):
        found = ways(result.check, goal, findings.evidence(), session.texts())
        found = tuple(way for way in found if set(way.fields) <= set(_WIDGETS))
    else:
        found = tuple(way for way in mends(result, findings.evidence(), session.texts()) if way.leads is None)
    if figures.last_day(goal) is not None:  # what is over gets no other target
        found = tuple(way for way in found if "target" not in way.fields)
    return found


def _hints(goal: Goal) -> None:
    # the baseline of a draft follows the data by itself
    found = [way for way in hints(goal, findings.evidence()) if way.key != "baseline"]
    if found:
        with st.container(horizontal=True, vertical_alignment="center", gap="small"):
            st.markdown(plain(session.texts()("smart-also")), width="content")
            for way in found:
                _button(goal, way, "hint")


def _button(goal: Goal, way: Way, check: str) -> None:
    t = session.texts()
    st.button(
        label(way, t),
        key=key(f"mend_{check}_{way.key}{_which(way)}-{goal.id}"),
        icon=":material/auto_fix_high:",
        on_click=_take,
        args=(goal.id, way),
    )


def _which(way: Way) -> str:
    """Tell ways of one kind apart: by the metric they set, the person or the segment."""
    if way.key in ("owner", "audience_segment"):
        return f"_{way.values['name']}"
    return f"_{way.fields['metric']}" if "metric" in way.fields else ""


def label(way: Way, texts: Texts) -> str:
    """Write what a click would do."""
    values = {
        name: value if isinstance(value, int) else day(texts, value) if isinstance(value, date) else words(value, texts)
        for name, value in way.values.items()
    }
    return plain(texts(way.text, **values))


def _anchors(judged: tuple[Letter, ...]) -> str:
    t = session.texts()
    held = anchors(judged)
    said = t.join(t(f"smart-anchor_{state}", name=t(f"smart-anchor_{name}")) for name, state in held.items())
    return t("smart-anchors", anchors=said)


def _in_draft(goal_id: str) -> bool:
    return bool(get("editing", "") == goal_id)


@boundary.safe
def _look(goal_id: str, field: str) -> None:
    """Put a field in view: in the open editor, else in the editor of that goal."""
    goal = draft.found(goal_id)
    if _in_draft(goal_id):
        put("opened", get("opened", 0) + 1)
        st.query_params["field"] = field
    elif goal is not None:
        draft.mend(goal, field)


@boundary.safe
def _take(goal_id: str, way: Way) -> None:
    """Do what a way says: in the open draft, else to the saved goal as one change that undo takes back."""
    if _in_draft(goal_id):
        _fill(way)
    else:
        mend(goal_id, way)


def mend(goal_id: str, way: Way) -> None:
    """Change the workspace as a way says, a saved goal first of all; one undo takes it back."""
    at = session.now()
    session.edit(way.label, lambda work: applied(replace(way, goal=way.goal or goal_id), work, at=at))


def _fill(way: Way) -> None:
    made = draft.goal().model_copy(update=dict(way.fields))
    held = draft.values(made)
    for field in way.fields:
        if field == "steps":
            draft.put_steps(made.steps)
            continue
        for name in _WIDGETS[field]:
            put(name, held[name])
    language = session.texts().language
    if "target" in way.fields:
        put("value", typed.write(made.target.value, language))
        draft.numbers_in_language()
