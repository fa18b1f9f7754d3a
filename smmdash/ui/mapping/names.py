"""The words for what a column means, why, and what is wrong with it."""

from smmdash.i18n import Texts
from smmdash.importers.mapping import Problem, Reason
from smmdash.importers.mapping.document import MEASURE, Mapping
from smmdash.metrics import MEASURES


def meaning_name(meaning: str, t: Texts) -> str:
    """Return what a column means in words."""
    if not meaning.startswith(MEASURE):
        return t(f"mapping-role_{meaning}")
    key = meaning.removeprefix(MEASURE)
    return t(f"measure-{key}") if key in MEASURES else key.replace("_", " ")


def reason_text(reason: Reason, t: Texts) -> str:
    """Return why a column was understood so."""
    values = dict(reason.values)
    if "format" in values:
        values["format"] = t(f"import-format_{values['format']}")
    return t(f"mapping-reason_{reason.key}", **values)


def problem_text(problem: Problem, t: Texts) -> str:
    """Return what is wrong."""
    values = dict(problem.values)
    if "measure" in values:
        values["measure"] = t(f"measure-{values['measure']}")
    return t(f"mapping-problem_{problem.key}", level=t("measure-followers"), **values)


def whose(mapping: Mapping, t: Texts) -> str:
    """Return the kind, network and account of a mapping in a line."""
    roles = {column.role for column in mapping.columns}
    network = t("mapping-item.any_network")
    if mapping.network:
        network = t(f"network-{mapping.network}") if t.has(f"network-{mapping.network}") else mapping.network
    elif "network" in roles:
        network = t("mapping-network.column")
    account = mapping.account or t("mapping-item.by_column" if "account" in roles else "mapping-item.any_account")
    return t("mapping-item", kind=t(f"mapping-kind_{mapping.kind}"), network=network, account=account)
