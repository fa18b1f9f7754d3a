"""Uploads that name no account: two of one network may be two brands, whose figures must not replace each other's."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

import pandas as pd

from smmdash.facts import Facts, measures, of_frames
from smmdash.importers import Import, Note, Question
from smmdash.metrics import SOCIAL_NETWORKS

SHARED_DAYS = 5
"""So many days two uploads must have in common before their figures are compared: the latest days still change."""

SHARED_SEGMENTS = 5
DIFFERING = 0.6
"""From this share of differing values on, two uploads are taken for two accounts'."""

_DAY = ["date", "campaign", "currency"]
_SEGMENT = ["as_of", "dimension", "segment", "measure"]


def clash(one: Facts, other: Facts) -> str:
    """Return the network of which both hold figures without an account that differ for most of the same days.

    A second download of one account differs in its latest days only; two accounts differ nearly everywhere.
    """
    for network in SOCIAL_NETWORKS:
        for kind, differ in (("days", _days_differ), ("segments", _segments_differ)):
            both = all((network, "") in facts.holders(kind) for facts in (one, other))
            if both and differ(*(_unnamed(facts[kind], network) for facts in (one, other))):
                return network
    return ""


def _unnamed(rows: pd.DataFrame, network: str) -> pd.DataFrame:
    return rows[(rows["network"] == network) & (rows["account"] == "")]


def _days_differ(one: pd.DataFrame, other: pd.DataFrame) -> bool:
    names = sorted(set(measures(one, "days")) & set(measures(other, "days")))
    both = one[_DAY + names].merge(other[_DAY + names], on=_DAY, suffixes=("", " again"))
    if both["date"].nunique() < SHARED_DAYS:
        return False
    first, again = both[names].to_numpy(), both[[f"{name} again" for name in names]].to_numpy()
    # what nothing happened to says nothing
    told = ~pd.isna(first) & ~pd.isna(again) & ((first != 0) | (again != 0))
    return bool(told.sum() >= SHARED_DAYS and (first != again)[told].mean() > DIFFERING)


def _segments_differ(one: pd.DataFrame, other: pd.DataFrame) -> bool:
    both = one[[*_SEGMENT, "value"]].merge(other[[*_SEGMENT, "value"]], on=_SEGMENT, suffixes=("", " again"))
    return len(both) >= SHARED_SEGMENTS and float((both["value"] != both["value again"]).mean()) > DIFFERING


def waiting(read: Import, network: str) -> Import:
    """Return an upload without the figures that belong to nobody yet, and with the question whose they are."""
    kept: dict[str, pd.DataFrame] = {}
    for kind in ("days", "posts", "segments", "periods"):
        rows = read.facts[kind]
        kept[kind] = rows[(rows["network"] != network) | (rows["account"] != "")].reset_index(drop=True)
    asked = next((question for question in read.questions if question.key == "account"), Question("account"))
    others = tuple(question for question in read.questions if question.key != "account")
    note = Note("account_clash", 0, {"network": network})
    asked = replace(asked, needed=True)
    facts = of_frames(kept, read.facts.guests)
    return replace(read, facts=facts, questions=(*others, asked), notes=(*read.notes, note))


def clashing(uploads: Sequence[tuple[str, Import, dict[int, tuple[Facts, str]]]]) -> Mapping[str, str]:
    """Return the network of each upload that has to wait for its account, because an earlier one clashes with it.

    Each upload comes as its id, what was read, and a place to remember whom it was compared with.
    """
    found: dict[str, str] = {}
    holding: list[Facts] = []
    for identity, read, compared in uploads:
        held = (read.facts.holders(kind) for kind in ("days", "segments"))
        if not any(account == "" for pairs in held for _, account in pairs):
            continue
        for earlier in holding:
            known = compared.get(id(earlier))
            if known is None or known[0] is not earlier:
                known = compared[id(earlier)] = (earlier, clash(earlier, read.facts))
            if known[1]:
                found[identity] = known[1]
                break
        else:
            holding.append(read.facts)
    return found
