"""The sentence cut into its words: those that were understood, with what they mean, and those that were not."""

from dataclasses import dataclass
from typing import Any

from smmdash.goals import said
from smmdash.goals.sentence import Meaning, Piece
from smmdash.i18n import Texts
from smmdash.ui import session
from smmdash.ui.goals.say import words
from smmdash.ui.goals.say.held import Said

ORDER = tuple(said.FIELDS)


@dataclass(frozen=True)
class Part:
    """Some words of the sentence, or (``text`` empty) something that is understood without words of its own.

    ``facets`` is empty for words that mean nothing here. ``state`` is read, changed (corrected), dropped (not meant so)
    or assumed (not said).
    """

    text: str
    facets: tuple[str, ...] = ()
    label: str = ""
    state: str = "read"
    piece: str = ""


def parts(t: Texts, now: Said) -> list[Part]:
    """Cut the sentence into parts, in order; together they are the whole text."""
    made, at = [], 0
    for start, end, pieces in spans(now.read.pieces, now.text):
        if start > at:
            made.append(Part(now.text[at:start]))
        made.append(_marked(t, now, start, now.text[start:end], pieces))
        at = end
    if at < len(now.text):
        made.append(Part(now.text[at:]))
    return made


def spans(pieces: tuple[Piece, ...], text: str) -> list[tuple[int, int, list[Piece]]]:
    """Return the places of the pieces, those that overlap together as one."""
    found: list[tuple[int, int, list[Piece]]] = []
    for piece in sorted(pieces, key=lambda one: (one.start, one.end)):
        start, end = max(piece.start, 0), min(piece.end, len(text))
        readable = any(letter.isalnum() or letter in "%€$£₽+<>≥≤" for letter in text[start:end])
        if piece.facet not in said.FIELDS or not readable:
            continue
        if found and start < found[-1][1]:
            first, last, held = found[-1]
            found[-1] = (first, max(last, end), [*held, piece])
        else:
            found.append((start, end, [piece]))
    return found


def _marked(t: Texts, now: Said, start: int, text: str, pieces: list[Piece]) -> Part:
    facets = tuple(dict.fromkeys(piece.facet for piece in pieces))
    states = [_state(now, piece) for piece in pieces]
    state = "dropped" if all(one == "dropped" for one in states) else "changed" if "changed" in states else "read"
    labels = []
    for facet in facets:
        if facet == "currency" and "value" in facets:
            continue  # the number is written with it
        own = [piece.value for piece in pieces if piece.facet == facet and _state(now, piece) != "dropped"]
        value = own if facet in said.LISTS else said.read(now.meaning, facet)
        shown = words.shown(t, facet, value, now.meaning)
        same = shown.casefold() == text.strip().casefold()
        labels.append(words.name(t, facet) if same or not shown else label(t, facet, shown))
    if state == "dropped":
        labels = [t("sentence-left_out")]
    return Part(text, facets, " · ".join(labels), state, f"at-{start}")


def _state(now: Said, piece: Piece) -> str:
    held = said.read(now.meaning, piece.facet)
    if piece.facet in said.LISTS:
        return "read" if piece.value in held else "dropped"
    if held in (None, "", False):
        return "dropped"
    return "changed" if held != said.read(now.read, piece.facet) else "read"


def label(t: Texts, facet: str, shown: str) -> str:
    """Return a facet's name with what it holds."""
    return t("sentence-label", name=words.name(t, facet), value=shown)


def extras(t: Texts, now: Said) -> list[Part]:
    """Return what holds without words of its own: what was chosen, and what is taken for granted."""
    if said.is_wish(now.meaning) and not now.changes:
        return []
    unsaid = () if now.meaning.value is not None else ("comparison", "basis")
    shown = {
        (piece.facet, piece.value if piece.facet in said.LISTS else "")
        for piece in now.read.pieces
        if _state(now, piece) != "dropped"
    }
    found = []
    for facet in ORDER:
        value = said.read(now.meaning, facet)
        if facet in said.LISTS:
            value = [one for one in value if (facet, one) not in shown]
        elif (facet, "") in shown or (facet in unsaid and facet not in now.changes):
            continue
        state = "changed" if facet in now.changes and value else "assumed"
        written = words.shown(t, facet, value, now.meaning) or _granted(t, facet, now.meaning)
        if written:
            found.append(Part("", (facet,), label(t, facet, written), state, f"no-{facet}"))
    return found


def _granted(t: Texts, facet: str, meaning: Meaning) -> str:
    """Say what holds for a facet that nobody mentioned; nothing where it has to be said or does not matter."""
    if facet == "network" and not meaning.networks and meaning.metric:
        return t("sentence-every_network")
    if facet == "start":
        return words.today(t)
    return ""


def at(now: Said, piece: str) -> Part | None:
    """Return the part with an identity."""
    t = session.texts()
    return next((part for part in (*parts(t, now), *extras(t, now)) if part.piece == piece and piece), None)


def data(made: list[Part]) -> list[dict[str, Any]]:
    """Write parts as the browser takes them."""
    return [
        {
            "text": part.text,
            "label": part.label,
            "state": part.state,
            "group": words.group(part.facets[0]) if part.facets else "",
            "piece": part.piece,
        }
        for part in made
    ]
