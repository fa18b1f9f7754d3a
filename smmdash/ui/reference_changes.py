"""Known changes of what platforms count on the reference page: the day, what changed, whom it concerns, the source."""

from smmdash.changes import Change
from smmdash.i18n import Texts
from smmdash.ui.plain import plain


def change_words(change: Change, t: Texts) -> tuple[str, ...]:
    """Return what a change is found by, the telling words first."""
    metrics = " ".join(t(f"metric-{metric}") for metric in change.metrics)
    said = t(f"change-{change.key}"), change.key, t(f"network-{change.network}")
    return (*said, t.date(change.day), str(change.day.year), metrics, t(f"change-{change.key}.what"))


def change_entry(change: Change, t: Texts) -> str:
    """Write a change."""
    listed = (
        (t("reference-change_day"), t.date(change.day)),
        (t("reference-network"), t(f"network-{change.network}")),
        (t("reference-change_metrics"), ", ".join(t(f"metric-{metric}") for metric in change.metrics)),
        (t("reference-change_source"), f"[{plain(change.source.split('/')[2])}]({change.source})"),
    )
    rows = "\n".join(f"- *{label}:* {said}" for label, said in listed)
    return f"**{t(f'change-{change.key}')}** · `{change.key}`\n\n{t(f'change-{change.key}.what')}\n\n{rows}"
