"""Names of networks in any language and the addresses that belong to them."""

import re

from smmdash.importers.headers import folded

_NAMES = {
    "instagram": ("instagram", "ig", "insta", "инстаграм", "инстаграмм", "инста"),
    "facebook": ("facebook", "fb", "meta facebook", "фейсбук", "фб"),
    "vk": ("vk", "vkontakte", "вконтакте", "вк", "в контакте", "vk video", "vk видео", "вк видео"),
    "ok": ("ok", "odnoklassniki", "одноклассники", "ок", "ok.ru"),
    "telegram": ("telegram", "tg", "телеграм", "телеграмм", "тг"),
    "tiktok": ("tiktok", "tik tok", "тикток", "тик ток"),
    "youtube": ("youtube", "yt", "you tube", "youtube shorts", "ютуб", "ютюб"),
    "linkedin": ("linkedin", "linked in", "линкедин"),
    "x": ("x", "twitter", "x twitter", "twitter x", "x formerly twitter", "твиттер", "х", "х twitter"),
    "pinterest": ("pinterest", "пинтерест"),
    "threads": ("threads", "тредс"),
}
_BY_NAME = {re.sub(r"[\s/]+", " ", name): network for network, names in _NAMES.items() for name in names}

_KINDS = frozenset({
    "page", "pages", "profile", "profiles", "account", "accounts", "business", "creator", "professional", "channel",
    "channels", "group", "groups", "community", "company", "personal", "public", "post", "posts", "reels", "stories",
    "story", "video", "videos", "видео", "страница", "страницы", "профиль", "аккаунт", "аккаунты", "бизнес", "канал",
    "каналы", "группа", "группы", "сообщество", "сообщества", "паблик", "публичная", "личный", "посты", "lapa",
    "lapas", "profils", "konts", "kanāls", "grupa", "kopiena", "seite", "profil", "konto", "kanal", "gruppe",
    "unternehmensseite", "página", "pagina", "perfil", "cuenta", "conta", "canal", "grupo", "empresa", "compte",
    "chaîne", "groupe",
    "entreprise", "do", "da", "de", "du",
})  # fmt: skip
"""Words that say what the network has there, not which network it is."""

_HOSTS = {
    "instagram.com": "instagram", "instagr.am": "instagram", "facebook.com": "facebook", "fb.com": "facebook",
    "fb.watch": "facebook", "vk.com": "vk", "vk.ru": "vk", "vkvideo.ru": "vk", "vk.cc": "vk", "ok.ru": "ok",
    "odnoklassniki.ru": "ok", "t.me": "telegram", "telegram.me": "telegram", "telegram.dog": "telegram",
    "tiktok.com": "tiktok", "youtube.com": "youtube", "youtu.be": "youtube", "linkedin.com": "linkedin",
    "lnkd.in": "linkedin", "x.com": "x", "twitter.com": "x", "pin.it": "pinterest", "threads.net": "threads",
    "threads.com": "threads",
}  # fmt: skip
_PINTEREST = re.compile(r"(?:^|\.)pinterest(?:\.[a-z]{2,3}){1,2}$")
HOST = r"^(?:https?://)?(?P<host>[\w.\-]+\.[A-Za-z]{2,})(?::\d+)?(?:[/?#]|$)"


def network_named(text: str) -> str:
    """Return the network that a cell names in any of the languages, empty where it names none or two.

    An address counts as a name, and so does a name with what it has there: ``Facebook Page``, ``Группа VK``.
    """
    plain = re.sub(r"[()\[\]:,·|/\-–—_]+", " ", folded(text)).strip()
    plain = re.sub(r"\s+", " ", plain)
    if plain in _BY_NAME:
        return _BY_NAME[plain]
    rest = " ".join(word for word in plain.split() if word not in _KINDS)
    return _BY_NAME.get(rest, "") or network_of_address(text)


def network_of_address(address: str) -> str:
    """Return the network that a web address belongs to, empty where it is another site or no address."""
    found = re.match(HOST, address.strip())
    return network_of_host(found["host"]) if found else ""


def network_of_host(host: str) -> str:
    """Return the network that a host belongs to, empty where it is another site's."""
    labels = host.casefold().split(".")
    for first in range(len(labels) - 1):
        network = _HOSTS.get(".".join(labels[first:]))
        if network:
            return network
    return "pinterest" if _PINTEREST.search(host.casefold()) else ""
