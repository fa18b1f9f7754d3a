"""Mappings: what a person said once about a table that no format describes, found again by its header."""

from smmdash.importers.mapping.apply import OWN, columns_at, mapping_for, match_of
from smmdash.importers.mapping.carry import CarryError, from_json, to_json
from smmdash.importers.mapping.column_guess import ColumnGuess, Reason
from smmdash.importers.mapping.document import MEANINGS, MappedColumn, Mapping, fingerprint, meanings
from smmdash.importers.mapping.guess import Proposal, again, propose
from smmdash.importers.mapping.mappable import is_mappable
from smmdash.importers.mapping.problems import Problem, is_sound, problems
from smmdash.importers.mapping.told import understood

__all__ = [
    "MEANINGS", "OWN", "CarryError", "ColumnGuess", "MappedColumn", "Mapping", "Problem", "Proposal", "Reason",
    "again", "columns_at", "fingerprint", "from_json", "is_mappable", "is_sound", "mapping_for", "match_of", "meanings",
    "problems", "propose", "to_json", "understood",
]  # fmt: skip
