"""One entry of the calendar, added or changed in place."""

import secrets
from datetime import date, timedelta

import streamlit as st

from smmdash import planning
from smmdash.charts import wording
from smmdash.goals import Entry, words
from smmdash.goals.planned import MOST_ENTRIES
from smmdash.metrics import SOCIAL_NETWORKS
from smmdash.store import Workspace
from smmdash.ui import boundary, session
from smmdash.ui.goals import fields, figures
from smmdash.ui.plain import plain
from smmdash.ui.plan import held
from smmdash.ui.plan.held import get, key, put

NEW = "new"
_PLACES = (*SOCIAL_NETWORKS, "web")
"""Where something is published: the social networks and the site; advertising and customers are no such place."""
_FIELDS = ("day", "at", "network", "account", "post_type", "title", "goal", "owner", "done")


def add_button(day: date) -> None:
    """Draw the way to a new entry, or its form while it is open."""
    t = session.texts()
    if get("entry") == NEW:
        form(Entry(id=NEW, day=day))
        return
    st.button(
        t("plan-entry_new"), key=key("entry_new"), icon=":material/add:", on_click=opened, args=(NEW, day),
        disabled=len(session.workspace().calendar) >= MOST_ENTRIES,
    )  # fmt: skip


@boundary.safe
def opened(entry_id: str, day: date | None = None) -> None:
    """Open an entry's form with its fields filled in."""
    one = next((known for known in session.workspace().calendar if known.id == entry_id), None)
    one = one or Entry(id=NEW, day=day or session.today())
    put("entry", one.id)
    for name in _FIELDS[:-1]:
        value = planning.written(one.at) if name == "at" else getattr(one, name)
        put(f"entry_{name}", (value or None) if name in ("network", "account", "post_type", "goal") else value)
    put("entry_done", one.state == "done")
    put("entry_problem", "")


def arrived(entry_id: str) -> None:
    """Open the form of the entry that a link names, in its month."""
    one = next((known for known in session.workspace().calendar if known.id == entry_id), None)
    if one is not None:
        put("day", one.day)
        opened(entry_id)


@boundary.safe
def _close() -> None:
    held.drop("entry", "entry_problem")


def form(one: Entry) -> None:
    """Draw an entry's form; Enter keeps it."""
    t = session.texts()
    accounts, types, _ = figures.known()
    networks = list(dict.fromkeys([*_PLACES, *([get("entry_network")] if get("entry_network") else [])]))
    goals = {goal.id: words.title(t, goal, currency=session.workspace().currency) for goal in held.goals()}
    with st.form(key("entry_form"), border=True):
        st.markdown(f"**{plain(t('plan-entry_new' if one.id == NEW else 'plan-entry'))}**")
        st.text_input(t("plan-column_title"), key=key("entry_title"), max_chars=300,
                      placeholder=t("plan-entry_title.placeholder"), persist_state="session")  # fmt: skip
        first, left, middle, right = st.columns([1.2, 0.8, 1, 1])
        with first:
            _day()
        with left:
            st.text_input(t("plan-column_at"), key=key("entry_at"), max_chars=40, help=t("plan-entry_at.help"),
                          placeholder=t("plan-entry_at.placeholder"), persist_state="session")  # fmt: skip
        with middle:
            _pick("network", networks, {name: fields.network_name(name) for name in networks})
        with right:
            own = [name.partition(":")[2] for name in accounts]
            _pick("account", list(dict.fromkeys(name for name in own if name)), {}, fresh=True)
        left, middle, right = st.columns(3)
        with left:
            _pick("post_type", list(types), {name: wording.post_type(t, name) for name in types}, fresh=True)
        with middle:
            _pick("goal", list(goals), goals)
        with right:
            st.text_input(t("goal-step_owner"), key=key("entry_owner"), max_chars=300, persist_state="session")
        st.checkbox(t("plan-entry_done"), key=key("entry_done"), help=t("plan-entry_done.help"),
                    persist_state="session")  # fmt: skip
        if get("entry_problem"):
            said = t(f"plan-entry_{get('entry_problem')}", seen=get("entry_at", ""))
            st.caption(":material/error: " + plain(said))
        with st.container(horizontal=True, gap="small"):
            st.form_submit_button(t("plan-entry_save"), key=key("entry_save"), icon=":material/check:", on_click=_save,
                                  args=(one.id,))  # fmt: skip
            if one.id != NEW:
                for name, days in (("earlier", -1), ("later", 1), ("week_later", 7)):
                    st.form_submit_button(t(f"plan-entry_{name}"), key=key(f"entry_{name}"), type="tertiary",
                                          on_click=_move, args=(one.id, days))  # fmt: skip
                st.form_submit_button(t("goal-remove"), key=key("entry_remove"), icon=":material/delete:",
                                      type="tertiary", on_click=_remove, args=(one.id,))  # fmt: skip
            st.form_submit_button(t("goal-cancel"), key=key("entry_cancel"), type="tertiary", on_click=_close)


def _day() -> None:
    t = session.texts()
    if get("entry_language", t.language) != t.language:
        put("entry_day", get("entry_day"))  # another format makes another widget of it, which would start empty
    put("entry_language", t.language)
    st.date_input(t("plan-column_day"), value=None, key=key("entry_day"), format=fields.date_format(),
                  persist_state="session")  # fmt: skip


def _pick(name: str, options: list[str], shown: dict[str, str], *, fresh: bool = False) -> None:
    t = session.texts()
    chosen = get(f"entry_{name}")
    every = options if chosen is None or chosen in options else [*options, chosen]
    gone = t("goal-removed")
    st.selectbox(
        t(f"plan-column_{name}"),
        every,
        index=None,
        format_func=lambda option: shown.get(option, option if fresh else gone),
        key=key(f"entry_{name}"),
        placeholder=t("plan-choose_or_type" if fresh else "goal-choose"),
        accept_new_options=fresh,
        persist_state="session",
    )


def _keep(label: str, *fresh: Entry) -> None:
    def change(work: Workspace) -> Workspace:
        work.calendar = planning.put(work.calendar, *fresh)
        return work

    session.edit(label, change)


@boundary.safe
def _save(entry_id: str) -> None:
    day = get("entry_day")
    blank = not any((get(f"entry_{name}", "") or "").strip() for name in ("title", "network", "post_type"))
    at, untimed = None, False
    try:
        at = planning.time_of(get("entry_at", ""))
    except ValueError:
        untimed = True
    put("entry_problem", "dayless" if day is None else "blank" if blank else "timeless" if untimed else "")
    if day is None or blank or untimed:
        return
    made = Entry(
        id=secrets.token_hex(4) if entry_id == NEW else entry_id,
        day=day,
        at=at,
        **{name: (get(f"entry_{name}", "") or "").strip()[:300] for name in _FIELDS[2:-1]},
        state="done" if get("entry_done", False) else "planned",
    )
    _keep("plan-change_entry_added" if entry_id == NEW else "plan-change_entry", made)
    put("day", day)
    _close()


@boundary.safe
def _move(entry_id: str, days: int) -> None:
    one = next((known for known in session.workspace().calendar if known.id == entry_id), None)
    if one is None or one.day is None:
        return
    moved = one.model_copy(update={"day": one.day + timedelta(days=days)})
    _keep("plan-change_entry_moved", moved)
    put("day", moved.day)
    opened(entry_id)


@boundary.safe
def _remove(entry_id: str) -> None:
    def change(work: Workspace) -> Workspace:
        work.calendar = planning.taken_out(work.calendar, entry_id)
        return work

    session.edit("plan-change_entry_removed", change)
    _close()
