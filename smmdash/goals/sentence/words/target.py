"""The words around a target, gathered from the three languages: a sentence may mix them."""

from smmdash.goals.sentence.words import target_en, target_lv, target_ru

_LANGUAGES = (target_en, target_ru, target_lv)
CLASSES: list[tuple[str, object, str]] = [
    *((kind, kind, words) for said in _LANGUAGES for kind, words in said.VERBS.items()),
    *(("BADGE", "badge", said.BADGES) for said in _LANGUAGES),
    *(("HALF_OF_ONE", unit, words) for said in _LANGUAGES for unit, words in said.HALF_OF_ONE.items()),
    *(("ONCE", 1.0, said.ONCE) for said in _LANGUAGES),
    *(("LIMIT", limit, words) for said in _LANGUAGES for limit, words in said.LIMITS.items()),
    *((kind, kind, words) for said in _LANGUAGES for kind, words in said.TIES.items()),
    *(("AMOUNT_UNIT", unit, words) for said in _LANGUAGES for unit, words in said.UNITS.items()),
    *(("MONEY", code, words) for said in _LANGUAGES for code, words in said.MONEY.items()),
    *(("MINUTES", factor, words) for said in _LANGUAGES for factor, words in said.MINUTES.items()),
    *(("CENTS", 0.01, said.CENTS) for said in _LANGUAGES),
    *(("ONE_TIME", minutes, words) for said in _LANGUAGES for minutes, words in said.ONE_TIME.items()),
    *(("FACTOR", factor, words) for said in _LANGUAGES for factor, words in said.FACTORS.items()),
    *(("SHARE", share, words) for said in _LANGUAGES for share, words in said.SHARES.items()),
    *(("PART_REACHED", share, words) for share, words in target_lv.PARTS_REACHED.items()),
    *(("PART", share, words) for said in _LANGUAGES for share, words in getattr(said, "PARTS", {}).items()),
    *(("TRAP", "trap", said.TRAPS) for said in _LANGUAGES),
    *(("GOAL_TYPE", key, words) for said in _LANGUAGES for key, words in said.TYPES_OF_GOAL.items()),
]
"""Everything the sentence's vocabulary learns about targets."""
