"""People who are counted without the name of a metric: «найти двух поваров», «вырастить канал до 5000»."""

from smmdash.goals.sentence.letters import fold
from smmdash.goals.sentence.sentence import Sentence
from smmdash.goals.sentence.subject import Subject

_FAR = 6
_BETWEEN = 2
"""So many words at most stand between a number and the work: «трёх опытных SMM-менеджеров»."""
_PAGES = tuple(fold("канал групп паблик сообществ аккаунт блог страниц профил").split())
_SITES = tuple(fold("сайт лендинг").split())
_VISITING = tuple(fold("заход зайд зашл приход прид приш переход перейд перешл посет посещ попад").split())
_WATCHING = {
    "views": tuple(fold("смотрел смотрят смотрит посмотр").split()),
    "reach": tuple(fold("увид видел видят").split()),
}
_CHATS = frozenset(fold("чат чата чате чату чатик беседа беседу беседе").split())
_INTO = ("в", "на", "для", "во")
_INFLOW = ("прирост", "приток")
_PUBLISHERS = frozenset(
    fold(
        "участники участницы подписчики пользователи жители фанаты dalībnieki biedri sekotāji lietotāji dalībniekiem "
        "biedriem"
    ).split()
)
_PUBLISH = tuple(
    fold(
        "публик размещ выклад пост пиш писа остав дела public ievieto raksta iesūta posto japubl jāievie jāraks"
    ).split()
)


def hired(sentence: Sentence) -> Subject | None:
    """«Найти двух SMM-менеджеров», «нужны 3 официанта»: people wanted for work, with a verb that takes them on."""
    if not sentence.has("JOB"):
        return None
    for start, end, _ in sentence.all("JOB"):
        number = next((at for at in _numbers_before(sentence, start)), None)
        first = start if number is None else number
        seekers = ("HIRING", "NEED") if number is not None else ("HIRING",)
        verbs = [
            at for at in range(max(0, first - _FAR), first)
            if any(sentence.read(kind, at) for kind in seekers)
        ]  # fmt: skip
        gained = number is not None and any(sentence.read("GAIN", at) for at in range(max(0, first - _FAR), first))
        if verbs or (gained and sentence.text(end) not in _INTO):
            return Subject("hires", start, end)
    return None


def _numbers_before(sentence: Sentence, at: int) -> list[int]:
    found = []
    for place in range(at, max(-1, at - _BETWEEN - 2), -1):
        found += [start for start, _ in sentence.back("NUM", place) if sentence.is_free(start, place)]
        before = place - 1
        if before < 0 or (sentence.tokens[before].kind != "word" and sentence.text(before) != "-"):
            break
        if any(sentence.read(kind, before) for kind in ("METRIC", "PEOPLE", "MONTH", "UNIT", "NETWORK")):
            break
    return found


def page_grown(sentence: Sentence) -> Subject | None:
    """«Раскачать телеграм-канал до 10 000», «прирост 300 человек в паблике»: whoever is there follows."""
    if not (sentence.has("ACCOUNT") or sentence.has("NETWORK")):
        return None
    for at, token in enumerate(sentence.tokens):
        if token.text.startswith(_INFLOW) and any(_counts_people(sentence, place) for place in range(at + 1, at + 4)):
            return Subject("net_new_followers", at, at + 1)
        if not token.text.startswith(_PAGES) or not sentence.read("ACCOUNT", at) or not sentence.free[at]:
            continue
        moved = any(sentence.read(kind, place) for kind in ("RISE", "REACH") for place in range(max(0, at - _FAR), at))
        for place in range(at + 1, at + _FAR):
            if moved and sentence.text(place) in ("до", "на") and _counts_people(sentence, place + 1):
                return Subject("followers", at, at + 1)
    return None


def visiting(sentence: Sentence) -> Subject | None:
    """«На сайт приходят по 15 человек в день»: visits; people who put their names down are leads."""
    for at, token in enumerate(sentence.tokens):  # «записать 25 человек на пробный урок»
        if token.text.startswith("запис") and any(
            _counts_people(sentence, place, named=True) for place in range(at + 1, at + _FAR)
        ):
            return Subject("leads", at, at + 1)
    for at, token in enumerate(sentence.tokens):  # «каждый пост видели 2000 человек»
        metric = next((metric for metric, stems in _WATCHING.items() if token.text.startswith(stems)), "")
        near = range(max(0, at - _FAR), at + _FAR)
        if metric and any(_counts_people(sentence, place, named=True) for place in near):
            return Subject(metric, at, at + 1)
    for at, token in enumerate(sentence.tokens):  # «чат для покупателей: 400 человек»
        near = range(at + 1, at + _FAR)
        if token.text in _CHATS and any(_counts_people(sentence, place, named=True) for place in near):
            return Subject("chat_members", at, at + 1)
    if not any(token.text.startswith(_SITES) for token in sentence.tokens):
        return None
    for at, token in enumerate(sentence.tokens):
        if token.text.startswith(_VISITING) and any(
            _counts_people(sentence, place) for place in range(max(0, at - _FAR), at + _FAR)
        ):
            return Subject("sessions", at, at + 1)
    return None


def _counts_people(sentence: Sentence, at: int, *, named: bool = False) -> bool:
    """Tell whether a number begins there that counts people or, unless they must be named, has no unit at all."""
    for end, _ in sentence.read("NUM", at):
        units = {unit for _, unit in sentence.read("AMOUNT_UNIT", end)}
        other = any(sentence.read(kind, end) for kind in ("MONEY", "CENTS", "MINUTES", "METRIC", "MONTH", "UNIT"))
        strange = end < len(sentence) and sentence.tokens[end].kind == "word" and not sentence.known(end)
        return "people" in units or not (named or units or other or strange)
    return False


def of_whom(sentence: Sentence, metric: str, main: Subject | None) -> str:
    """Return the metric as counted by the person: requests per operator, what members themselves publish."""
    if metric == "support_requests" and sentence.has("PER_AGENT"):
        return "requests_per_agent"
    writes = any(token.text in ("message", "messages") for token in sentence.tokens)
    if metric in ("", "followers", "chat_members") and writes and sentence.has("EACH_MEMBER"):
        return "messages_per_member"
    in_group = any(token.text in ("group", "community") for token in sentence.tokens)
    if metric == "posts" and in_group and sentence.has("MEMBERS"):
        return "group_posts"
    if (
        metric == "posts"
        and main is not None
        and any(
            sentence.text(at) in _PUBLISHERS
            and any(sentence.text(place).startswith(_PUBLISH) for place in range(at + 1, main.end))
            for at in range(main.start)
        )
    ):
        return "group_posts"
    return metric
