"""The one vocabulary of all three languages: sentences mix them ("увеличить followers")."""

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.phrases import Vocabulary
from smmdash.goals.sentence.words import (
    metrics_en,
    metrics_lv,
    metrics_ru,
    scope,
    scope_en,
    scope_lv,
    scope_ru,
    target,
    times,
    times_ru,
)

METRIC_NAMES = {"en": metrics_en.NAMES, "lv": metrics_lv.NAMES, "ru": metrics_ru.NAMES}
"""The names of every metric, by language."""
METRIC_ACTS = {"en": metrics_en.ACTS, "lv": metrics_lv.ACTS, "ru": metrics_ru.ACTS}
"""Verbs that stand for a metric, by language."""
UNLISTED = "unlisted"
"""What a figure counts that has a name and no metric in the catalogue, such as NPS: it is asked, never misread."""

_ROOM_FOR_MEMBERS = {
    "chat_members": "chat; чат*; čat*; tērzētav*; бесед*; чатик*",
    "contest_entries": (
        "contest; giveaway; raffle; competition; конкурс*; розыгрыш*; гив; гив(а|е|ы|у|ов); гивэве*; челлендж*; "
        "флешмоб*; викторин*; квиз*; марафон*; лотере*; "
        "фотоконкурс*; видеоконкурс*; fotokonkurs*; videokonkurs*; zīmējumu konkurs*; konkurs*; izloz*; loterij*"
    ),
}
_MEMBERS = (
    "member; members; participant; participants; entrants; entering; enter; taking part; take part; joining; "
    "join; participate; "
    "piedalās; piedalīsies; piedalīties; piedalītos; "
    "участник*; участниц*; участвовал*; участвуют; поучаств*; (примут|приняли|приняло) участие; работ; dalībniek*; "
    "biedr(i|u|iem|us); darb(i|us|u|iem)"
)


def _learned() -> Vocabulary:
    made = Vocabulary()
    for kind, value, words in (
        *times.CLASSES,
        *times_ru.CLASSES,
        *scope.CLASSES,
        *scope_en.CLASSES,
        *scope_lv.CLASSES,
        *scope_ru.CLASSES,
        *target.CLASSES,
    ):
        made.add(kind, value, words)
    for names in METRIC_NAMES.values():
        for metric, words in names.items():
            made.add("METRIC", metric, words)
    for acts in METRIC_ACTS.values():
        for metric, words in acts.items():
            made.add("ACT", metric, words)
    for metric, words in metrics_en.ONES.items():
        made.add("METRIC", metric, words)
    for names_of in (metrics_en, metrics_lv, metrics_ru):
        made.add("METRIC", UNLISTED, getattr(names_of, "UNLISTED", ()))
    for metric, words in _ROOM_FOR_MEMBERS.items():
        made.add("ROOM", metric, words)
    made.add("MEMBERS", "members", _MEMBERS)
    return made


VOCABULARY = _learned()
"""Learned at import (some tens of milliseconds), so that the first sentence is as quick as the next."""

LATVIAN = frozenset(
    fold(
        "par līdz un uz no ar gada gadā mēnesī nedēļā mēneša nedēļas laikā palielināt samazināt iegūt sasniegt "
        "vairāk mazāk sekotāju sekotāji sekotājus piesaistīt vismaz dubultot uzlabot klientu klientus ierakstu "
        "ierakstus mēnešu nedēļu ceturkšņa ceturksnī pārdot publicēt noturēt vasarai beigām ir kā vai lai "
        "mūsu jaunus jauni dienā pie zem"
    ).split()
)
"""Words that tell Latvian from English when its marks are left out."""
