"""What stands inside a sentence and is written in words of a language only where the sentence is: texts, accounts."""

from dataclasses import dataclass

from smmdash.i18n import Texts


@dataclass(frozen=True)
class Term:
    """The key of a text that stands inside a sentence, such as ``measure-likes``."""

    key: str


@dataclass(frozen=True)
class Account:
    """An account as a person knows it: its network, and its name where the data or the person gives one."""

    network: str
    name: str


@dataclass(frozen=True)
class Amount:
    """A figure of a metric, written with its unit. ``currency`` is the ISO code of money."""

    metric: str
    number: float
    currency: str = ""


def term_words(key: str, texts: Texts) -> str:
    """Write the text of a key; one that came from a file and has no text of ours is shown as it is named there."""
    return texts(key) if texts.has(key) else key.split("-", 1)[-1].replace("_", " ")


def account_words(account: Account, texts: Texts) -> str:
    """Name an account by its network and its name; empty where it has neither."""
    network = term_words(f"network-{account.network}", texts) if account.network else ""
    return ", ".join(part for part in (network, account.name) if part)
