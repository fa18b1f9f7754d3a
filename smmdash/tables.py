"""What a dashboard shows as tables: for the screen in words, for spreadsheets as plain numbers and dates."""

from collections.abc import Iterable
from urllib.parse import urlsplit

import pandas as pd

from smmdash.charts import wording
from smmdash.i18n import Texts
from smmdash.kpi import Value
from smmdash.metrics import METRICS
from smmdash.overview import Card
from smmdash.ranking import Ranking

TEXT_SHOWN = 120


def web_address(url: str) -> str | None:
    """Return ``url`` if it is an http or https address with a host, else None."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return None
    return url.strip() if parts.scheme in ("http", "https") and parts.hostname else None


def opening(text: str, most: int = TEXT_SHOWN) -> str:
    """Return the start of a text on one line, cut at a word where it is longer than ``most`` letters."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    return line[:most].rsplit(" ", 1)[0].rstrip(" ,.;:–—-") + "…"


def posts_shown(texts: Texts, posts: pd.DataFrame, metric: str, currency: str) -> pd.DataFrame:
    """Return posts for the screen: value (written), text, url (http and https only), date, network, type."""
    unit = METRICS[metric].unit
    return pd.DataFrame(
        {
            "value": [texts.value(number, unit, currency=currency) for number in posts["value"]],
            "text": [opening(text) or texts("chart-no_text") for text in posts["text"]],
            "url": [web_address(url) for url in posts["url"]],
            "date": [texts.date(day.date()) for day in posts["date"]],
            "network": [texts(f"network-{network}") for network in posts["network"]],
            "type": [wording.post_type(texts, name) for name in posts["post_type"]],
        }
    )


def _basis(texts: Texts, value: Value) -> str:
    """Say how a number was reached and what to know about it, or why there is none."""
    if not value.basis:
        return texts(f"kpi-reason_{value.reason}")
    return "; ".join((texts(f"kpi-basis_{value.basis}"), *wording.notes(texts, value)))


def metric_table(texts: Texts, cards: Iterable[Card]) -> pd.DataFrame:
    """Return one row per card: name, value, unit, period, the compared value and period, change, coverage, basis."""
    rows = []
    for card in cards:
        now, then = card.value, card.comparison.before
        metric = METRICS[card.metric]
        fair = card.comparison.reason == ""
        rows.append(
            [
                wording.name(texts, card.metric), now.number,
                now.currency or texts(f"unit-{metric.unit}"), now.start, now.end,
                card.comparison.now.number, card.comparison.now.start, card.comparison.now.end,
                then.number, then.start, then.end, card.comparison.change if fair else float("nan"),
                card.comparison.percent, wording.coverage(texts, now),
                _basis(texts, now),
            ]
        )  # fmt: skip
        rows += [
            [
                f"{wording.name(texts, card.metric)}: {wording.account(texts, name)}", value.number,
                texts(f"unit-{metric.unit}"), value.start, value.end, *[None] * 8, wording.coverage(texts, value),
                _basis(texts, value),
            ]
            for name, value in card.accounts
        ]  # fmt: skip
    names = (
        "metric", "value", "unit", "start", "end", "now", "now_start", "now_end", "before", "before_start",
        "before_end", "change", "percent", "coverage", "basis",
    )  # fmt: skip
    return pd.DataFrame(rows, columns=[texts(f"chart-column_{name}") for name in names])


def series_table(texts: Texts, cards: Iterable[Card]) -> pd.DataFrame:
    """Return one row per metric and bucket: name, unit, start, end, value, complete or not, coverage counts."""
    frames = []
    for card in cards:
        rows = card.buckets
        frames.append(
            pd.DataFrame(
                {
                    "metric": wording.name(texts, card.metric),
                    "unit": card.value.currency or texts(f"unit-{METRICS[card.metric].unit}"),
                    "start": rows["start"].dt.date,
                    "end": rows["end"].dt.date,
                    "value": rows["value"],
                    "complete": [texts("chart-no" if partial else "chart-yes") for partial in rows["partial"]],
                    "have": rows["have"],
                    "of": rows["of"],
                }
            )
        )
    names = ("metric", "unit", "start", "end", "value", "complete", "have", "of")
    table = pd.concat(frames, ignore_index=True) if frames else pd.DataFrame(columns=list(names))
    return table.set_axis([texts(f"chart-column_{name}") for name in names], axis=1)


def posts_table(texts: Texts, ranking: Ranking, metric: str) -> pd.DataFrame:
    """Return the best and the worst posts: which list, place, value, text, date, network, account, type, address."""
    frames = []
    for listed, rows in (("best", ranking.best), ("worst", ranking.worst)):
        frames.append(
            pd.DataFrame(
                {
                    "list": [texts(f"chart-list_{listed}")] * len(rows),
                    "place": range(1, len(rows) + 1),
                    "value": rows["value"].to_numpy(),
                    "text": [" ".join(text.split()) for text in rows["text"]],
                    "date": rows["date"].dt.date.to_numpy(),
                    "network": [texts(f"network-{network}") for network in rows["network"]],
                    "account": rows["account"].to_numpy(),
                    "type": [wording.post_type(texts, name) for name in rows["post_type"]],
                    "url": [web_address(url) or "" for url in rows["url"]],
                }
            )
        )
    table = pd.concat(frames, ignore_index=True)
    headers = {name: texts(f"chart-column_{name}") for name in table.columns}
    return table.rename(columns=headers | {"value": wording.name(texts, metric)})
