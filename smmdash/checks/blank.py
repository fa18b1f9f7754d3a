"""Texts that stand for nothing: a dash where a name belongs, "to be decided" where an answer belongs."""

_NOTHING = frozenset(
    {
        "tbd", "tba", "tbc", "todo", "n/a", "none", "nobody", "no one", "noone", "nobody yet", "no one yet", "unknown",
        "not assigned", "unassigned", "to be decided", "to be defined", "later", "no", "nothing",
        "нет", "никто", "пока никто", "никого", "нету", "пока нет", "не назначен", "не назначена", "не назначено",
        "не определен", "не определено", "неизвестно", "не известно", "уточняется", "позже", "потом", "б/о", "ничего",
        "nav", "nav zināms", "nezināms", "nezināma", "neviens", "pagaidām neviens", "pagaidām nav", "nav norīkots",
        "nav noteikts", "jāprecizē", "vēlāk", "nekas",
    }
)  # fmt: skip


def is_blank(text: str) -> bool:
    """Tell whether a text names nothing: it is empty, has no letter and no digit, or says that it is still open."""
    plain = " ".join(text.split()).casefold().replace("ё", "е")
    return not any(sign.isalnum() for sign in plain) or plain.strip(" .,!?…()[]-–—") in _NOTHING
