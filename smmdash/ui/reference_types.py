"""Goal types on the reference page: what each is for, its metrics with their formulas, networks, tactics, examples."""

import streamlit as st

from smmdash.goals import words
from smmdash.goals.tactics import TACTICS
from smmdash.goals.types import EXAMPLES, GoalType
from smmdash.i18n import Texts
from smmdash.metrics import METRICS
from smmdash.ui import session
from smmdash.ui.plain import plain


def type_words(kind: GoalType, t: Texts) -> tuple[str, ...]:
    """Return what a goal type is found by, the telling words first."""
    metrics = " ".join(t(f"metric-{metric}") for metric in kind.metrics)
    tactics = " ".join(t(f"tactic-{tactic}") for tactic in kind.tactics)
    return t(f"goal_type-{kind.key}"), kind.key, t(f"goal_type-{kind.key}.explain"), metrics, tactics


def draw(kind: GoalType) -> None:
    """Draw a goal type."""
    t = session.texts()
    st.markdown(f"**{t(f'goal_type-{kind.key}')}** · `{kind.key}`\n\n{t(f'goal_type-{kind.key}.explain')}")
    work = session.state()
    currency = work.workspace.currency if work else "EUR"
    said = (
        words.example(t, kind.key, place, today=session.today(), currency=currency) for place in range(len(EXAMPLES))
    )
    st.markdown(f"*{t('reference-goal_examples')}:*\n" + "\n".join(f"- {plain(one)}" for one in said))
    networks = ", ".join(t(f"network-{network}") for network in kind.networks)
    st.markdown(f"*{t('reference-goal_networks')}:* {networks}")
    with st.expander(f"{t('reference-goal_metrics')} ({t.number(len(kind.metrics))})"):
        st.markdown(
            "\n".join(f"- **{t(f'metric-{one}')}**: {plain(METRICS[one].formula.text(t))}" for one in kind.metrics)
        )
    with st.expander(f"{t('reference-goal_tactics')} ({t.number(len(kind.tactics))})"):
        st.markdown("\n".join(tactic(one, t) for one in kind.tactics))


def tactic(key: str, t: Texts) -> str:
    """Write a tactic: its name, how it is done, whether it costs money, its usual effort."""
    one = TACTICS[key]
    cost = t("reference-tactic_free" if one.free else "reference-tactic_paid")
    effort = t("reference-tactic_days", count=one.days)
    return f"- **{t(f'tactic-{key}')}** ({cost}, {effort}). {t(f'tactic-{key}.how')}"
