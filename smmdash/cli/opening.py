"""A workspace as the command line is given one: a file, a folder, or the sample."""

from datetime import UTC, date, datetime, time
from pathlib import Path

from smmdash.i18n import Texts
from smmdash.pacing import with_baselines
from smmdash.store import add, new
from smmdash.store.file import MAX_BYTES, FileError, open_file
from smmdash.store.sample import sample_state
from smmdash.store.state import State

WORKSPACE = ".smmdash"
EXPORTS = frozenset({".csv", ".tsv", ".txt", ".xlsx", ".xls", ".ods", ".zip"})
"""How the files end that a folder's exports are looked for among."""
MOST = 500
"""More files of a folder than these are not read."""


class Refused(Exception):
    """A workspace that cannot be opened; its text says what was seen, what was expected and what to do."""


def opened(place: str | Path, *, today: date, texts: Texts) -> tuple[State, list[str]]:
    """Return the workspace at ``place`` and a sentence for each of its exports that could not be read or counted.

    A folder holds one workspace file, to which its exports are added, or exports alone. The word ``sample`` is the
    sample workspace where no file or folder has that name. Nothing is written. Raises Refused.
    """
    path = Path(place)
    if str(place) == "sample" and not path.exists():
        return with_baselines(sample_state(_noon(today), texts), today=today), []
    state, refused = _folder(path, today, texts) if path.is_dir() else (_file(path, texts), [])
    return state, [*refused, *_waiting(state, texts)]


def _noon(today: date) -> datetime:
    return datetime.combine(today, time(12), UTC)


def _file(path: Path, texts: Texts) -> State:
    try:
        return open_file(path).state
    except (FileError, OSError) as error:
        raise Refused(reason(error, path.name, texts)) from error


def _folder(path: Path, today: date, texts: Texts) -> tuple[State, list[str]]:
    try:
        files = sorted(one for one in path.iterdir() if one.is_file() and not one.name.startswith("."))
    except OSError as error:
        raise Refused(reason(error, path.name, texts)) from error
    workspaces = [one for one in files if one.suffix.casefold() == WORKSPACE]
    exports = [one for one in files if one.suffix.casefold() in EXPORTS]
    if len(workspaces) > 1:
        names = texts.join(one.name for one in workspaces[:6])
        raise Refused(texts("checks-folder_several", name=path.name, count=len(workspaces), names=names))
    if not workspaces and not exports:
        raise Refused(texts("checks-folder_empty", name=path.name))
    if len(exports) > MOST:
        raise Refused(texts("checks-folder_full", name=path.name, count=len(exports), most=texts.number(MOST)))
    state = _file(workspaces[0], texts) if workspaces else new("folder", path.name, _noon(today))
    refused = []
    for export in exports:
        state, said = _added(state, export, today, texts)
        refused += [said] if said else []
    return state, refused


def _waiting(state: State, texts: Texts) -> list[str]:
    """Return a sentence for each upload whose figures count only once a person has answered a question about it."""
    sources = [state.sources[upload.id] for upload in state.workspace.uploads]
    return [
        texts("checks-folder_waits", name=source.upload.name)
        for source in sources
        if source.whole is not None or any(question.required for question in source.read.questions)
    ]


def _added(state: State, export: Path, today: date, texts: Texts) -> tuple[State, str]:
    """Return the state with an export added, and why it could not be."""
    try:
        if export.stat().st_size > MAX_BYTES:
            return state, reason(FileError("too_large", limit=MAX_BYTES // 1_000_000), export.name, texts)
        data = export.read_bytes()
    except OSError as error:
        return state, reason(error, export.name, texts)
    made, effect = add(state, data, export.name, now=_noon(today))
    if effect.kind == "refused" and effect.read.error is not None:
        return state, f"{export.name}: {effect.read.error.text(texts)}"
    if effect.kind == "unused":
        return state, texts("checks-folder_unused", name=export.name)
    return made, ""


def reason(error: Exception, name: str, texts: Texts) -> str:
    """Say why a file cannot be opened."""
    key = f"file-error_{getattr(error, 'key', '')}"
    if not texts.has(key):
        return texts("check-file_not_opened", name=name)
    values = getattr(error, "values", {})
    return f"{name}: {texts(key, **values)}. {texts(f'{key}.body', **values)}"
