"""The evidence of a workspace: its document, its facts, and what the checks need to know of its uploads."""

from dataclasses import replace
from datetime import date

from smmdash.checks.base import Evidence, SourceInfo
from smmdash.facts import KEYS
from smmdash.importers.formats import FORMATS
from smmdash.store.state import Source, State, day_added


def evidence_of(state: State, today: date) -> Evidence:
    """Return the evidence that the checks judge, as of ``today``."""
    sources = {
        key: replace(source_info(source, state.workspace.timezone), places=_places(state, key))
        for key, source in state.sources.items()
    }
    return Evidence(state.workspace, today, state.facts, sources, state.union.replaced)


def _places(state: State, key: str) -> frozenset[str]:
    """Return the accounts of an upload, ``network:account``, under the names that the joined facts have."""
    held = state.named.get(key)
    if held is None:
        return frozenset()
    return frozenset(":".join(place) for kind in KEYS for place in held.holders(kind))


def source_info(source: Source, timezone: str = "UTC") -> SourceInfo:
    """Return what the checks need to know of an upload, its day as in ``timezone``."""
    read = source.read
    accounts = {(table.network, table.account) for table in read.tables if table.kind}
    network, account = accounts.pop() if len(accounts) == 1 else (read.network, "")
    rejected = [(row.line, row.reason) for table in read.tables for row in table.rejected]
    return SourceInfo(
        id=source.upload.id,
        name=source.upload.name,
        format=read.format,
        network=network,
        account=account,
        added=day_added(source.upload, timezone),
        first=read.first,
        last=read.last,
        rows_rejected=read.rows_rejected,
        rejected=tuple(rejected),
        drops_zero_days=_drops_zero_days(source),
    )


def _drops_zero_days(source: Source) -> frozenset[str]:
    """Return the measures of this upload of which its format leaves out the days that counted zero."""
    found = {measure for table in source.read.tables for measure in table.measures}
    names = {source.read.format, *(table.format for table in source.read.tables)}
    layouts = [layout for name in names if name in FORMATS for layout in FORMATS[name].layouts]
    meanings = [meaning for layout in layouts for meaning in layout.titles.values()]
    return frozenset(meaning.measure for meaning in meanings if meaning.drops_zero and meaning.measure in found)
