"""The workspace file: NAME.smmdash, a ZIP of the document as JSON, every upload as it came (or its copy without
personal data), and its facts as Parquet.

Layout: ``workspace.json``; ``uploads/ID/original`` (the bytes kept of the export); ``facts/FRAME.parquet`` (all uploads
joined, for other programs). On opening, figures come from the originals, read anew: a file cannot smuggle in facts
that its exports do not hold, and a better reader reads old files better.
"""

import io
import json
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from smmdash.facts import KEYS, Facts
from smmdash.importers import Import, source_id
from smmdash.store.door import let_in
from smmdash.store.state import Read, Source, State, read_upload, settled
from smmdash.store.workspace import VERSION, Upload, Workspace

MAX_BYTES = 200_000_000
"""Largest file that is opened, packed; what it inflates to may be five times that."""
MAX_INFLATED = 5 * MAX_BYTES
MAX_MEMBERS = 5_000
MAX_DOCUMENT = 50_000_000


class FileError(Exception):
    """A workspace file that cannot be opened. ``key`` names the reason (texts: ``file-error_KEY``)."""

    def __init__(self, key: str, **values: Any) -> None:
        super().__init__(key)
        self.key = key
        self.values = values


@dataclass(frozen=True)
class Opened:
    """A workspace opened from a file, as the command line uses it."""

    state: State

    @property
    def workspace(self) -> Workspace:
        """The document."""
        return self.state.workspace

    @property
    def facts(self) -> Facts:
        """Facts of all uploads joined."""
        return self.state.facts

    @property
    def sources(self) -> Mapping[str, Source]:
        """The uploads by id."""
        return self.state.sources


def to_bytes(state: State) -> bytes:
    """Pack a workspace into one file."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=6) as file:
        file.writestr("workspace.json", state.workspace.model_dump_json(indent=1))
        for upload in state.workspace.uploads:
            file.writestr(f"uploads/{upload.id}/original", state.sources[upload.id].data)
        for kind in KEYS:
            frame = state.facts[kind]
            if len(frame):
                held = io.BytesIO()
                frame.to_parquet(held, index=False)
                file.writestr(f"facts/{kind}.parquet", held.getvalue())
    return packed.getvalue()


def from_bytes(data: bytes, *, read: Read = read_upload) -> State:
    """Open a workspace file.

    Raises FileError: ``not_a_workspace`` (no such ZIP), ``too_large``, ``damaged`` (a part is missing or does not
    match its name), ``newer`` (made by a later smmdash), ``invalid`` (the document holds what no smmdash writes).
    """
    if len(data) > MAX_BYTES:
        raise FileError("too_large", limit=MAX_BYTES // 1_000_000)
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as file:
            return _open(file, read)
    except (zipfile.BadZipFile, zipfile.LargeZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error) as error:
        raise FileError("damaged" if data[:2] == b"PK" else "not_a_workspace") from error


def open_file(path: str | Path) -> Opened:
    """Open a workspace file from disk. Raises FileError as ``from_bytes``, and OSError."""
    return Opened(from_bytes(Path(path).read_bytes()))


def _open(file: zipfile.ZipFile, read: Read) -> State:
    members = {info.filename: info for info in file.infolist()}
    if "workspace.json" not in members:
        raise FileError("not_a_workspace")
    inflated = sum(info.file_size for info in members.values())
    if inflated > MAX_INFLATED or len(members) > MAX_MEMBERS:
        raise FileError("too_large", limit=MAX_INFLATED // 1_000_000)
    workspace = _document(_member(file, members["workspace.json"], MAX_DOCUMENT))
    if len({upload.id for upload in workspace.uploads}) != len(workspace.uploads):
        raise FileError("invalid")
    sources: dict[str, Source] = {}
    entries: list[Upload] = []

    def again(data: bytes, entry: Upload) -> Import:
        return read(data, entry, workspace.timezone, workspace.mappings)

    for upload in workspace.uploads:
        info = members.get(f"uploads/{upload.id}/original")
        if info is None:
            raise FileError("damaged")
        data = _member(file, info, MAX_INFLATED)
        if source_id(data) != upload.id:
            raise FileError("damaged")
        data, upload, got = let_in(data, upload, again(data, upload), again, held=True)
        if upload.id not in sources:  # files that differ in personal cells only have one copy
            entries.append(upload)
            sources[upload.id] = Source(upload, zlib.compress(data, 1), got)
    return settled(State(workspace.model_copy(update={"uploads": entries}), sources))


def _member(file: zipfile.ZipFile, info: zipfile.ZipInfo, most: int) -> bytes:
    # The size in the directory may lie, so no more is inflated than it promised.
    if info.file_size > most:
        raise FileError("too_large", limit=most // 1_000_000)
    try:
        with file.open(info) as held:
            data = held.read(info.file_size + 1)
    except ValueError as error:  # the directory points to before the file's beginning
        raise FileError("damaged") from error
    if len(data) != info.file_size:
        raise FileError("damaged")
    return data


def _document(data: bytes) -> Workspace:
    try:
        raw = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise FileError("damaged") from error
    version = raw.get("version") if isinstance(raw, dict) else None
    if isinstance(version, int) and version > VERSION:
        raise FileError("newer")
    try:
        return Workspace.model_validate(raw)
    except ValidationError as error:
        raise FileError("invalid") from error
