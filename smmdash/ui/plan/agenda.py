"""The content calendar: a month at a glance, and day by day what is planned and what was published."""

from datetime import date, timedelta

import streamlit as st

from smmdash import planning
from smmdash.charts import wording
from smmdash.charts.month import month
from smmdash.goals import Entry, words
from smmdash.i18n import Texts
from smmdash.kpi import bucket_end, bucket_start
from smmdash.planning import Published
from smmdash.ui import boundary, session
from smmdash.ui.chart import draw
from smmdash.ui.plain import plain
from smmdash.ui.plan import entry, figures
from smmdash.ui.plan.held import get, key, put

SPANS = ("month", "week")
_ICONS = {
    "published": ":material/check_circle:", "done": ":material/check_box:", "planned": ":material/schedule:",
    "late": ":material/cancel:", "unknown": ":material/help:",
}  # fmt: skip


def calendar() -> None:
    """Draw the chosen month or week and the way to add an entry."""
    t = session.texts()
    first, last = _turn(t)
    entries = planning.shown(session.workspace().calendar, first, last)
    matched = figures.published(first, last)
    entry.add_button(max(first, session.today()) if first <= session.today() <= last else first)
    if not session.workspace().calendar:
        st.caption(plain(t("plan-calendar_empty.rhythm" if figures.rhythms() else "plan-calendar_empty")))
    if get("span") == "month":
        _month(t, first, entries, matched)
    _agenda(t, first, last, entries, matched)


def _turn(t: Texts) -> tuple[date, date]:
    """Draw the way through the calendar and return the days that are shown."""
    if get("span") not in SPANS:
        put("span", SPANS[0])
    if get("day") is None:
        put("day", session.today())
    with st.container(horizontal=True, vertical_alignment="center", key=key("turn")):
        st.segmented_control(
            t("plan-span"), SPANS, format_func=lambda span: t(f"plan-span_{span}"), key=key("span"), required=True,
            label_visibility="collapsed", persist_state="session", width="content",
        )  # fmt: skip
        for name, by, icon in (
            ("earlier", -1, ":material/chevron_left:"), ("today", 0, ":material/today:"),
            ("later", 1, ":material/chevron_right:"),
        ):  # fmt: skip
            st.button(t(f"plan-turn_{name}"), key=key(f"turn_{name}"), icon=icon, on_click=_turned, args=(by,))
    first, last = _span(get("day"), get("span"))
    name = t.date(first, "month") if get("span") == "month" else t.period(first, last)
    st.subheader(f"{name[:1].upper()}{name[1:]}", anchor=False)
    return first, last


def _span(day: date, span: str) -> tuple[date, date]:
    if span == "week":
        first = bucket_start(day, "week", week_start=session.workspace().week_start)
        return first, bucket_end(first, "week")
    first = bucket_start(day, "month")
    return first, bucket_end(first, "month")


@boundary.safe
def _turned(by: int) -> None:
    today = session.today()
    first, last = _span(get("day", today), get("span", SPANS[0]))
    day = today if by == 0 else last + timedelta(days=1) if by > 0 else first - timedelta(days=1)
    # Ten years either way is more than any plan, and keeps the calendar within its bounds.
    put("day", min(max(day, today - timedelta(days=3650)), today + timedelta(days=3650)))


def _month(t: Texts, first: date, entries: list[Entry], matched: Published) -> None:
    signs: dict[date, list[tuple[str, str]]] = {}
    for one in entries:
        if one.day is not None:
            said = " ".join(part for part in (planning.written(one.at), named(t, one)) if part)
            signs.setdefault(one.day, []).append((matched.standings.get(one.id, one.state), said))
    for day, network in zip(matched.unplanned["date"].dt.date, matched.unplanned["network"], strict=True):
        signs.setdefault(day, []).append(("unplanned", words.network(t, network)))
    sunday = session.workspace().week_start == "sunday"
    said = finding(t, matched)
    draw(
        month(first, signs, t, today=session.today(), sunday=sunday),
        said,
        t("plan-month_source"),
        f"{t('plan-month_alt', month=t.date(first, 'month'))} {said}",
        key="plan-month",
        note=t("plan-month_note"),
    )


def finding(t: Texts, matched: Published) -> str:
    """Say how many of the planned posts came out."""
    listed = list(matched.standings.values())
    count = {standing: listed.count(standing) for standing in ("published", "done", "planned", "late", "unknown")}
    out = count["published"] + count["done"]
    unplanned = len(matched.unplanned)
    if not listed:
        return t("plan-month_nothing", count=unplanned)
    if count["planned"] == len(listed):
        parts = [t("plan-month_ahead", count=len(listed))]
    else:
        parts = [t("plan-month_finding", count=len(listed), published=t.number(out))]
        parts += [t(f"plan-month_{one}", count=count[one]) for one in ("late", "unknown", "planned") if count[one]]
    if unplanned:
        parts.append(t("plan-month_unplanned", count=unplanned))
    return " ".join(parts)


def named(t: Texts, one: Entry) -> str:
    """Name an entry: its title, else what and where it is."""
    kind = wording.post_type(t, one.post_type) if one.post_type else ""
    network = words.network(t, one.network) if one.network else ""
    where = " · ".join(part for part in (network, kind) if part)
    title = one.title.strip()
    return f"{where}: {title}" if where and title else where or title or t("plan-untitled")


def _agenda(t: Texts, first: date, last: date, entries: list[Entry], matched: Published) -> None:
    start = bucket_start(first, "week", week_start=session.workspace().week_start)
    while start <= last:
        end = bucket_end(start, "week")
        begin, over = max(start, first), min(end, last)
        inside = planning.shown(entries, begin, over)
        days = matched.unplanned["date"].dt.date
        free = matched.unplanned[(days >= begin) & (days <= over)]
        if inside or len(free):
            with st.container(border=True, gap="xsmall", key=key(f"week-{begin.isoformat()}")):
                st.markdown(f"**{plain(t.period(begin, over))}**")
                for one in inside:
                    _line(t, one, matched.standings.get(one.id, one.state))
                if len(free):
                    counts = free["network"].value_counts()
                    listed = t.join(f"{words.network(t, str(name))} {t.number(int(n))}" for name, n in counts.items())
                    st.caption(":material/add_circle: " + plain(t("plan-unplanned", count=len(free), networks=listed)))
        start = end + timedelta(days=1)


def _line(t: Texts, one: Entry, standing: str) -> None:
    if get("entry") == one.id:
        entry.form(one)
        return
    goals = {goal.id: words.title(t, goal, currency=session.workspace().currency) for goal in session.workspace().goals}
    day = t.date(one.day, "day")
    weekday = t(f"plan-weekday_{one.day.weekday()}") if one.day else ""
    when = ", ".join(part for part in (f"{weekday} {day}".strip(), planning.written(one.at)) if part)
    more = [t(f"plan-standing_{standing}"), one.account, one.owner, goals.get(one.goal, "")]
    with st.container(horizontal=True, wrap=False, vertical_alignment="center", key=key(f"line-{one.id}")):
        st.markdown(
            f"{_ICONS[standing]} {plain(when)} **{plain(named(t, one))}**  \n"
            f":small[{' · '.join(plain(part) for part in more if part)}]",
            width="stretch",
        )
        st.button(
            t("goal-edit"), key=key(f"edit-{one.id}"), icon=":material/edit:", type="tertiary",
            on_click=boundary.safe(entry.opened), args=(one.id,),
            help=t("plan-entry_edit.help", title=plain(named(t, one))),
        )  # fmt: skip
