"""Answers about earlier files of the same account and format, for a file that leaves the same thing open."""

from collections.abc import Iterable

from smmdash.importers import Import
from smmdash.importers.answers import Answers

Known = tuple[Import, Answers]
"""What was read from an upload and what a person said about it."""


def with_earlier(answers: Answers, got: Import, uploads: Iterable[Known]) -> Answers | None:
    """Return the answers with what was said about the newest earlier file, None where nothing is asked or was said.

    ``uploads`` are those before this one, oldest first. Network, format and account have to be the same.
    """
    asked = {question.key for question in got.questions} & {"order", "decimal"}
    accounts = _accounts(got, answers)
    if not asked or not accounts:
        return None
    said: dict[str, str] = {}
    for read, before in uploads:
        if read.format == got.format and read.network == got.network and accounts & _accounts(read, before):
            said |= {key: value for key in asked if (value := getattr(before, key))}
    return answers.model_copy(update={f"earlier_{key}": value for key, value in said.items()}) if said else None


def _accounts(got: Import, answers: Answers) -> set[str]:
    return {table.account for table in got.tables if table.account} | ({answers.account} - {""})
