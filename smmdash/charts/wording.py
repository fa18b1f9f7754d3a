"""What figures say in words: coverage, change, the finding that stands over a chart, and its alternative text."""

from collections import Counter
from collections.abc import Iterable

import pandas as pd

from smmdash.changes import CHANGES, Break
from smmdash.charts.look import day_label
from smmdash.i18n import Texts
from smmdash.kpi import Comparison, Value
from smmdash.metrics import METRICS
from smmdash.overview import Card


def name(texts: Texts, metric: str) -> str:
    """Return the metric's name."""
    return texts(f"metric-{metric}")


def figure(texts: Texts, value: Value) -> str:
    """Write a value in its unit; a dash where it is missing."""
    return texts.value(value.number, METRICS[value.metric].unit, currency=value.currency)


def short_figure(texts: Texts, value: Value) -> str:
    """Write a value in its unit, counts from a million on short: 1.2M."""
    if METRICS[value.metric].unit in ("count", "people") and abs(value.number) >= 1_000_000:
        return texts.compact(value.number)
    return figure(texts, value)


def account(texts: Texts, key: str) -> str:
    """Write ``network:account``: the network's name and the account's, or the network's alone where it has no name."""
    network, _, own = key.partition(":")
    return f"{texts(f'network-{network}')} · {own}" if own else texts(f"network-{network}")


def post_type(texts: Texts, key: str) -> str:
    """Write a post type in the language where it is a usual one, else as the source calls it."""
    slug = "_".join("".join(letter if letter.isalnum() else " " for letter in key.lower()).split())
    return texts(f"chart-type_{slug}") if slug.isascii() and texts.has(f"chart-type_{slug}") else key


def part(texts: Texts, over: str, key: str) -> str:
    """Write the name of a part that ``kpi.breakdown`` cut by ``over``."""
    if over == "network":
        return texts(f"network-{key}")
    if over == "account":
        return account(texts, key)
    return post_type(texts, key) if over == "post_type" else key


def parts(texts: Texts, over: str, keys: Iterable[str]) -> dict[str, str]:
    """Return the name of each part; where two would read alike, the source's own word stands beside."""
    listed = list(dict.fromkeys(keys))
    named = {key: part(texts, over, key) for key in listed}
    read = Counter(named.values())
    return {key: f"{said} ({key})" if read[said] > 1 and said != key else said for key, said in named.items()}


def coverage(texts: Texts, value: Value) -> str:
    """Say how much of what could count did; empty where there is nothing to count."""
    had = value.coverage
    if not had.of:
        return ""
    if had.have >= had.of:
        said = texts(f"chart-all_{had.what}", count=had.of)
    else:
        said = texts(f"chart-some_{had.what}", have=texts.number(had.have), count=had.of)
    if had.what != "accounts" and 0 < had.accounts_have < had.accounts_of:
        said = f"{said}, {texts('chart-some_accounts', have=texts.number(had.accounts_have), count=had.accounts_of)}"
    return said


def notes(texts: Texts, value: Value) -> list[str]:
    """Return what a reader must know about a number, a sentence each."""
    return [texts(f"kpi-note_{key}") for key in value.notes]


def change(texts: Texts, comparison: Comparison) -> str:
    """Write the change: in points where the unit is percent, else in percent, else absolute; empty if not fair."""
    metric = METRICS[comparison.now.metric]
    if comparison.change != comparison.change:
        return ""
    if comparison.reason == "":
        if metric.unit in ("percent", "points"):
            return texts.value(comparison.change, "points", signed=True)
        return texts.value(comparison.percent, "percent", signed=True)
    if comparison.reason in ("zero_before", "negative_before"):
        return texts.value(comparison.change, metric.unit, currency=comparison.now.currency, signed=True)
    return ""


def headline(texts: Texts, card: Card) -> str:
    """Say what a metric did against the compared period; where that is not fair, a level from its first bucket on."""
    metric = METRICS[card.metric]
    said = name(texts, card.metric)
    if card.verdict:
        first, last = card.comparison.before.number, card.comparison.now.number
    else:
        whole = card.buckets[~card.buckets["partial"] & card.buckets["value"].notna()]["value"]
        if metric.kind != "stock" or len(whole) < 2:
            return texts("chart-head_value", name=said, now=figure(texts, card.value)) if card.value.known else said
        first, last = whole.iloc[0], whole.iloc[-1]
    before, now = (texts.value(number, metric.unit, currency=card.value.currency) for number in (first, last))
    if before == now:
        return texts("chart-head_same", name=said, now=now)
    return texts("chart-head_rose" if last > first else "chart-head_fell", name=said, before=before, now=now)


def trend_alt(texts: Texts, card: Card, by: str) -> str:
    """Describe a trend for people who cannot see it: its span, its lowest, highest and last bucket."""
    known = card.buckets[card.buckets["value"].notna()]
    said = name(texts, card.metric)
    if known.empty:
        return texts("chart-alt_nothing", name=said)

    def at(row: pd.Series) -> str:
        day = row["start"].date()
        label = texts.date(day) if by in ("day", "week") else f"{day_label(texts, day, by)} {day.year}"
        figure_text = texts.value(row["value"], METRICS[card.metric].unit, currency=card.value.currency)
        return texts("chart-alt_at", value=figure_text, when=label)

    return texts(
        "chart-alt_trend",
        name=said,
        grain=texts(f"chart-by_{by}"),
        lowest=at(known.iloc[int(known["value"].to_numpy().argmin())]),
        highest=at(known.iloc[int(known["value"].to_numpy().argmax())]),
        last=at(known.iloc[-1]),
    )


def broken(texts: Texts, card: Card, one: Break) -> str:
    """Say what happened on the day of a break: the platform's change by its name, or the levels around a shift."""
    if one.kind == "definition":
        return texts("change-mark_definition", day=texts.date(one.day), name=texts(f"change-{one.change}"))
    return texts("change-mark_level", **_levels(texts, card, one))


def refused(texts: Texts, card: Card) -> str:
    """Say which change of definition forbids the comparison."""
    change = CHANGES[card.comparison.changed[-1]]
    return texts("change-refused", day=texts.date(change.day), name=texts(f"change-{change.key}"))


def misleads(texts: Texts, card: Card) -> str:
    """Warn of the newest shift of level between the compared periods; empty without one."""
    return texts("change-level_warns", **_levels(texts, card, card.shifts[-1])) if card.shifts else ""


def _levels(texts: Texts, card: Card, one: Break) -> dict[str, str]:
    unit, currency = METRICS[card.metric].unit, card.value.currency
    before, after = (texts.value(_rough(number), unit, currency=currency) for number in (one.before, one.after))
    said = account(texts, f"{one.network}:{one.account}")
    return {"day": texts.date(one.day), "account": said, "before": before, "after": after}


def _rough(number: float) -> float:
    return float(f"{number:.2g}") if number == number else number


def marked(texts: Texts, card: Card) -> str:
    """Name what is marked on a trend, for its alternative text; empty where nothing is."""
    named = [broken(texts, card, one) for one in card.marked]
    return texts("change-marked", marks="; ".join(named)) if named else ""


def shape_alt(texts: Texts, card: Card) -> str:
    """Describe a card's small picture: the lowest, the highest and the last of its buckets."""
    known = card.buckets["value"].dropna()
    if known.empty:
        return texts("chart-alt_nothing", name=name(texts, card.metric))
    unit = METRICS[card.metric].unit
    lowest, highest, last = (
        texts.value(float(number), unit, currency=card.value.currency)
        for number in (known.min(), known.max(), known.iloc[-1])
    )
    return texts("chart-alt_shape", name=name(texts, card.metric), lowest=lowest, highest=highest, last=last)


def parts_headline(texts: Texts, metric: str, parts: list[tuple[str, Value]]) -> str:
    """Say where a metric is highest; ``parts`` are written names with values, the highest first."""
    known = [(key, value) for key, value in parts if value.known]
    if not known:
        return name(texts, metric)
    return texts(
        "chart-head_highest" if len(known) > 1 else "chart-head_only",
        name=name(texts, metric), who=known[0][0], value=figure(texts, known[0][1]),
    )  # fmt: skip


def parts_alt(texts: Texts, metric: str, parts: list[tuple[str, Value]]) -> str:
    """Describe a bar chart: every name with its value."""
    listed = texts.join(f"{key} {figure(texts, value)}" for key, value in parts)
    return texts("chart-alt_parts", name=name(texts, metric), parts=listed)
