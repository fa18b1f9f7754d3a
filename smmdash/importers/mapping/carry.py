"""A mapping as a small file, to hand it to a colleague or another workspace."""

import json
from typing import Any

from pydantic import ValidationError

from smmdash.importers.mapping.document import Mapping, fingerprint
from smmdash.importers.mapping.problems import is_sound

MOST_BYTES = 2_000_000
KIND = "smmdash mapping"
VERSION = 1


class CarryError(Exception):
    """A file that is no mapping. ``key`` names the reason (texts: ``mapping-error_KEY``)."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def to_json(mapping: Mapping) -> bytes:
    """Return a mapping as a JSON file. It holds headings and meanings, no cell of any table."""
    return json.dumps(
        {"kind": KIND, "version": VERSION, "mapping": mapping.model_dump(mode="json")}, ensure_ascii=False, indent=1
    ).encode()


def from_json(data: bytes, identity: str) -> Mapping:
    """Return the mapping of a file under a new id.

    Raises CarryError: ``too_large``, ``not_a_mapping``, ``newer`` (made by a later smmdash), ``unsound`` (nothing could
    be read with it). The fingerprint is made of the headings anew, so that a file cannot claim other tables.
    """
    if len(data) > MOST_BYTES:
        raise CarryError("too_large")
    try:
        raw: Any = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as error:
        raise CarryError("not_a_mapping") from error
    if not isinstance(raw, dict) or raw.get("kind") != KIND:
        raise CarryError("not_a_mapping")
    version = raw.get("version")
    if isinstance(version, int) and version > VERSION:
        raise CarryError("newer")
    try:
        mapping = Mapping.model_validate(raw.get("mapping"))
    except (ValidationError, RecursionError) as error:
        raise CarryError("not_a_mapping") from error
    mark = fingerprint(mapping.headers)
    if not mark or not is_sound(mapping):
        raise CarryError("unsound")
    return mapping.model_copy(update={"id": identity, "fingerprint": mark})
