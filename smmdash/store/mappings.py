"""The workspace's mappings: saving, renaming and deleting one reads anew what it touches, and nothing else."""

from collections.abc import Sequence

from smmdash.importers.mapping import Mapping
from smmdash.store.state import Effect, Read, State, effect_of, read_upload, reread

TOLD = 12


def touched(state: State, *fingerprints: str) -> tuple[str, ...]:
    """Return the uploads with a table of one of these fingerprints, oldest first."""
    wanted = frozenset(fingerprints) - {""}
    return tuple(
        upload.id
        for upload in state.workspace.uploads
        if any(table.fingerprint in wanted for table in state.sources[upload.id].read.tables)
    )


def uses(state: State, mapping: Mapping) -> tuple[str, ...]:
    """Return the uploads of which a table is read by a mapping, oldest first."""
    return tuple(
        upload.id
        for upload in state.workspace.uploads
        if any(table.mapping == mapping.id for table in state.sources[upload.id].read.tables)
    )


def save(state: State, mapping: Mapping, *, read: Read = read_upload) -> tuple[State, tuple[Effect, ...]]:
    """Keep a mapping, in place of one of the same id or for the same table, and read anew what it touches.

    The effects tell what became of each upload that was read anew, at most ``TOLD`` of them.
    """
    known = state.workspace.mappings
    same = [old for old in known if old.id == mapping.id or old.fingerprint == mapping.fingerprint]
    place = known.index(same[0]) if same else len(known)
    kept = [old for old in known if old not in same]
    made = [*kept[:place], mapping, *kept[place:]]
    if [old.reading_key for old in same] == [mapping.reading_key]:  # only its name has changed
        return _with(state, made), ()
    marks = [mapping.fingerprint, *(old.fingerprint for old in same)]
    after = reread(_with(state, made), touched(state, *marks), read=read)
    told = [after.sources[upload] for upload in touched(after, *marks)[:TOLD]]
    return after, tuple(effect_of("answered", one, after) for one in told)


def remove(state: State, identity: str, *, read: Read = read_upload) -> State:
    """Delete a mapping; the uploads it was for are read as if it had never been."""
    gone = [mapping for mapping in state.workspace.mappings if mapping.id == identity]
    kept = [mapping for mapping in state.workspace.mappings if mapping.id != identity]
    return reread(_with(state, kept), touched(state, *(mapping.fingerprint for mapping in gone)), read=read)


def _with(state: State, mappings: Sequence[Mapping]) -> State:
    made = State(state.workspace.model_copy(update={"mappings": list(mappings)}), state.sources)
    if "union" in state.__dict__:
        made.__dict__["union"] = state.union
    return made
