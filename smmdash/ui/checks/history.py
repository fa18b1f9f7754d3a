"""How the findings have changed: a small chart, and the days with what came and what was mended."""

import streamlit as st

from smmdash.charts.findings_history import findings_history
from smmdash.checks.history import Point, name, points, recorded
from smmdash.i18n import Texts
from smmdash.store.workspace import FindingsDay, Noticed
from smmdash.ui import chart, findings, session
from smmdash.ui.plain import plain

DAYS_SHOWN = 10
ENTRIES_SHOWN = 8
_WENT = {"mended": ":material/build:", "accepted": ":material/done:", "gone": ":material/remove:"}


def history() -> None:
    """Draw how many errors and warnings were open on the days that were noted, and what came and went on the last."""
    held = recorded(session.workspace(), findings.results(), session.today()).findings  # with what this run changed
    if not session.workspace().findings.days:
        return
    t = session.texts()
    told = points(held, session.today())
    with st.expander(t("checks-history"), icon=":material/history:", key="checks-history"):
        if len(told) < 2 or told[0].day == told[-1].day:
            _one(told[0], t)
        else:
            _chart(told, t)
        days = [day for day in reversed(held.days) if day.came or day.went or day.unlisted][:DAYS_SHOWN]
        for day in days:
            _day(day, t)


def _one(point: Point, t: Texts) -> None:
    errors = t("checks-history_errors", count=point.errors)
    warnings = t("checks-history_warnings", count=point.warnings)
    st.markdown(plain(t("checks-history.one", day=t.date(point.day), errors=errors, warnings=warnings)))


def _chart(told: tuple[Point, ...], t: Texts) -> None:
    first, last = told[0], told[-1]
    same = (first.errors, first.warnings) == (last.errors, last.warnings)
    figures = {"errors_then": t.number(first.errors), "warnings_then": t.number(first.warnings)}
    now = {"day": t.date(first.day), "errors": t.number(last.errors), "warnings": t.number(last.warnings)}
    title = t("checks-history.same", **now) if same else t("checks-history.title", **now, **figures)
    alt = t("checks-history.alt", first=t.date(first.day), last=t.date(last.day))
    chart.draw(findings_history(told, t), title, t("checks-history.source"), f"{alt} {title}", "checks-history-chart")


def _day(day: FindingsDay, t: Texts) -> None:
    lines = [f"**{plain(t.date(day.day))}**"]
    for key, entries in (("came", day.came), ("went", day.went)):
        if entries:
            lines.append(
                f"{t(f'checks-history_{key}')} " + "; ".join(_entry(one, t) for one in entries[:ENTRIES_SHOWN])
            )
    more = day.unlisted + sum(max(len(entries) - ENTRIES_SHOWN, 0) for entries in (day.came, day.went))
    if more:
        lines.append(t("checks-history_unlisted", count=more))
    st.markdown("  \n".join(lines))


def _entry(one: Noticed, t: Texts) -> str:
    said = t("checks-history_entry", name=name(one, t), check=t(f"check-{one.check}"))
    how = "" if one.how == "new" else f", {t(f'checks-history_how_{one.how}')}"
    icon = f"{_WENT[one.how]} " if one.how in _WENT else ""
    return f"{icon}{plain(said)}{plain(how)}"
