"""Every text a person can write in a workspace, with its place. Ids and keys are not theirs to write."""

from collections.abc import Iterator
from typing import get_args

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from smmdash.documents import Key

(_KEY_MARK,) = get_args(Key)[1:]


def texts_within(document: BaseModel, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the path and the text of every free text field that is not empty, in the document's order."""
    for name, field in type(document).model_fields.items():
        if not _is_key(field):
            yield from _inside(getattr(document, name), (*path, name))


def _inside(value: object, path: tuple[str, ...]) -> Iterator[tuple[tuple[str, ...], str]]:
    if isinstance(value, str):
        if value.strip():
            yield path, value
    elif isinstance(value, BaseModel):
        yield from texts_within(value, path)
    elif isinstance(value, dict):
        for name, part in value.items():
            yield from _inside(part, (*path, str(name)))
    elif isinstance(value, (list, tuple)):
        for place, part in enumerate(value):
            yield from _inside(part, (*path, str(place)))


def _is_key(field: FieldInfo) -> bool:
    inner = [mark for part in get_args(field.annotation) for mark in getattr(part, "__metadata__", ())]
    return _KEY_MARK in [*field.metadata, *inner]
