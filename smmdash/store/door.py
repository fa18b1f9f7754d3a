"""What is kept of an upload: the file as it came, or a copy without personal data where it held any."""

from collections.abc import Callable
from dataclasses import replace

from smmdash.facts import KEYS
from smmdash.importers import Import, ReadError, source_id
from smmdash.importers.cleaning import cleaned, is_clean
from smmdash.store.workspace import Upload

Again = Callable[[bytes, Upload], Import]
"""Reads the bytes of an upload with all that is known beside them."""


def let_in(
    data: bytes, upload: Upload, got: Import, again: Again, *, held: bool = False
) -> tuple[bytes, Upload, Import]:
    """Return the bytes to keep, the upload's entry and what they are read as.

    ``got`` is what ``data`` was read as. Where that dropped personal data, a cleaned copy takes the file's place: its
    id is the copy's, so that the same file is the same upload ever after. The copy has to come to the same figures;
    one that does not is refused with the error ``personal_left`` instead of kept. What is ``held`` already and holds
    nothing personal stays as it is: a wrong answer must not rub out the words of rows that it makes unreadable.
    """
    if got.error is not None or not got.is_personal:
        return data, upload, got
    encoding = upload.answers.encoding or None
    try:
        if held and is_clean(data, upload.name, got.hidden, encoding=encoding):
            return data, upload, got
        copy = cleaned(data, upload.name, got.hidden, encoding=encoding)
    except ReadError as error:
        return data, upload, replace(got, error=error)
    if copy == data:
        return data, upload, got
    entry = upload.model_copy(update={"id": source_id(copy)})
    told = again(copy, entry)
    if told.error is not None or not same_figures(got, told):
        return data, upload, Import(got.name, got.source, got.size, error=ReadError("personal_left"))
    return copy, entry, told


def same_figures(one: Import, other: Import) -> bool:
    """Tell whether two readings come to the same facts and ask the same, whatever file and lines they are of."""
    if one.questions != other.questions or one.format != other.format:
        return False
    origin = ["source", "line"]  # a mended record may take fewer lines in the copy
    return all(one.facts[kind].drop(columns=origin).equals(other.facts[kind].drop(columns=origin)) for kind in KEYS)
