"""``smmdash kpi``: print a metric of a workspace over time."""

import json
import math
import sys
from datetime import date
from pathlib import Path
from typing import Any

from smmdash.i18n import DEFAULT_LANGUAGE, Texts
from smmdash.kpi import Grain, Value, buckets, extent, values
from smmdash.metrics import METRICS


def run(workspace_path: str | Path, metric: str, by: Grain, as_json: bool, today: date) -> int:
    """Print one entry per calendar bucket from the first to the last day with data; return the exit code.

    ``workspace_path`` is a workspace file, a folder with one (and exports to add to it, or exports alone), or the word
    ``sample``. JSON: a list of {start, end, value (null where missing), partial, coverage {have, of, what,
    accounts_have, accounts_of}, basis, reason, currency}; an empty list without data. 0: printed; 1: the workspace or a
    file beside it cannot be read, which is said on standard error; 2: no such metric.
    """
    from smmdash.cli.opening import Refused, opened

    texts = Texts(DEFAULT_LANGUAGE)
    if metric not in METRICS:
        print(metric, file=sys.stderr)
        return 2
    try:
        state, refused = opened(workspace_path, today=today, texts=texts)
    except Refused as error:
        print(error, file=sys.stderr)
        return 1
    for reason in refused:
        print(reason, file=sys.stderr)
    found = over_time(state.facts, metric, by, today, state.workspace.week_start)
    if as_json:
        print(json.dumps([_plain(one) for one in found], ensure_ascii=False, indent=1))
    elif not found:
        print(texts("kpi-printed_nothing", metric=texts(f"metric-{metric}"), name=Path(workspace_path).name))
    else:
        for one in found:
            number = None if math.isnan(one.number) else one.number
            figure = texts.value(number, METRICS[metric].unit, currency=one.currency)
            partial = f"  ({texts('kpi-printed_partial')})" if one.partial else ""
            print(f"{one.start}  {one.end}  {figure}{partial}")
    return int(bool(refused))


def over_time(facts: Any, metric: str, by: Grain, today: date, week_start: Any) -> list[Value]:
    """Return the figure of every calendar bucket from the first to the last day with data."""
    known = extent(facts, metric)
    if known is None or known[0] > today:
        return []
    spans = buckets(known[0], min(known[1], today), by, week_start=week_start)
    return values(facts, metric, spans, today=today)


def _plain(one: Value) -> dict[str, Any]:
    covered = one.coverage
    return {
        "start": one.start.isoformat(),
        "end": one.end.isoformat(),
        "value": None if math.isnan(one.number) else one.number,
        "partial": one.partial,
        "coverage": {
            "have": covered.have,
            "of": covered.of,
            "what": covered.what,
            "accounts_have": covered.accounts_have,
            "accounts_of": covered.accounts_of,
        },
        "basis": one.basis,
        "reason": one.reason,
        "currency": one.currency,
    }
