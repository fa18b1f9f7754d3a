"""The engagement calculator: rates of one post or several from typed figures, without any upload.

The typed figures become facts of invented posts and go through the same formulas as an export's.
"""

from collections.abc import Mapping
from datetime import date

import pandas as pd
import streamlit as st

from smmdash import kpi
from smmdash.facts import Facts, frame
from smmdash.i18n import MISSING, Texts
from smmdash.ui import session

PARTS = ("likes", "comments", "shares", "saves")
BASES = {
    "reach": "engagement_rate_by_reach",
    "followers": "engagement_rate_by_followers",
    "views": "engagement_rate_by_views",
}
MOST_POSTS = 1000
_ACCOUNT = {"network": "web", "account": "calculator"}


def calculator() -> None:
    """Draw the fields and the rates they give."""
    t = session.texts()
    st.markdown(t("reference-calculator"))
    typed: dict[str, float | None] = {}
    with st.container(horizontal=True):
        for measure in PARTS:
            typed[measure] = _field(measure, t)
    with st.container(horizontal=True):
        for measure in BASES:
            typed[measure] = _field(measure, t)
        posts = st.number_input(
            t("reference-calculator.posts"),
            min_value=1,
            max_value=MOST_POSTS,
            value=1,
            key="reference-posts",
            width=160,
        )
    found = rates(typed, int(posts), session.today())
    with st.container(horizontal=True):
        for metric in BASES.values():
            number = t.value(found[metric], "percent")
            st.metric(t(f"metric-{metric}"), number, help=t(f"metric-{metric}.explain"), border=True, width=240)
    lacking = [t(f"measure-{base}") for base, metric in BASES.items() if t.number(found[metric]) == MISSING]
    if all(typed[part] is None for part in PARTS):
        st.caption(t("reference-calculator.no_parts"))
    elif lacking:
        st.caption(t("reference-calculator.lacking", measures=t.join(lacking)))


def rates(typed: Mapping[str, float | None], posts: int, day: date) -> dict[str, float]:
    """Return the engagement rates, in percent, of ``posts`` posts whose totals are ``typed``; NaN where one is unknown.

    ``followers`` is the level that every post met; every other figure is the total over the posts.
    """
    instant = pd.Timestamp(day, tz="UTC")
    totals = {measure: value for measure, value in typed.items() if measure != "followers"}
    rows = pd.DataFrame({"post_id": [str(number) for number in range(posts)], **_ACCOUNT, "line": 1, "timed": False})
    rows = rows.assign(date=pd.Timestamp(day), published_at=instant)
    for measure, value in totals.items():
        rows[measure] = float("nan") if value is None else value / posts
    followers = typed.get("followers")
    level = pd.DataFrame([{**_ACCOUNT, "date": pd.Timestamp(day), "line": 1, "followers": followers}])
    facts = Facts(days=frame("days", level if followers is not None else level.iloc[:0]), posts=frame("posts", rows))
    return {metric: kpi.value(facts, metric, day, day, today=day).number for metric in BASES.values()}


def _field(measure: str, t: Texts) -> float | None:
    label = t(f"measure-{measure}")
    return st.number_input(
        label[:1].upper() + label[1:],
        min_value=0,
        max_value=10**12,
        value=None,
        placeholder=MISSING,
        key=f"reference-{measure}",
        width=160,
    )
