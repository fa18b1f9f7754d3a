"""Text that looks like a secret. An audit keeps places of access, so a password pasted there has to be noticed.

The functions say what kind of secret a text looks like and never give the text back.
"""

import math
import re
from collections import Counter
from collections.abc import Callable, Mapping

KINDS = ("private_key", "token", "bearer", "password", "random")

_TOKENS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(pattern)
    for pattern in (
        r"\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*",  # JSON web token
        r"\b(?:sk|rk|pk)_(?:live|test)_[0-9A-Za-z]{10,}",
        r"\bsk-(?:[A-Za-z]+-)*[0-9A-Za-z_-]{20,}",
        r"\bgh[opsur]_[0-9A-Za-z]{20,}|\bgithub_pat_\w{20,}",
        r"\bglpat-[\w-]{16,}",
        r"\bxox[abeoprs]-[\w-]{10,}",
        r"\b(?:AKIA|ASIA)[0-9A-Z]{16}\b",
        r"\bAIza[\w-]{30,}",
        r"\bya29\.[\w-]{20,}",
        r"\bGOCSPX-[\w-]{20,}",
        r"\bEAA[0-9A-Za-z]{30,}",
        r"\bIG(?:QV|QW|AA)[\w-]{30,}",
        r"\bvk1\.a\.[\w-]{20,}",
        r"\b[0-9a-f]{80,}\b",
        r"\b\d{8,10}:[\w-]{33,}",
        r"\bSG\.[\w-]{16,}\.[\w-]{16,}",
        r"\b(?:npm|hf|pypi)[_-][0-9A-Za-z]{24,}",
        r"\bshp(?:at|ca|pa|ss)_[0-9a-fA-F]{20,}",
        r"hooks\.slack\.com/services/T\w+/B\w+/\w+",
        r"[?&#](?:access_token|auth_token|refresh_token|token|api_?key|client_secret|password)=[\w.%~+-]{8,}",
    )
)
_PRIVATE_KEY = re.compile(r"-----BEGIN (?:[A-Z]+ )*PRIVATE KEY")
_BEARER = re.compile(r"\b(?:bearer|basic)\s+([\w.~+/=-]{16,})", re.IGNORECASE)
_IN_ADDRESS = re.compile(r"\b[a-z][a-z0-9+.-]*://[^\s/:@]+:[^\s/@]{3,}@", re.IGNORECASE)
_ASSIGNED = re.compile(
    r"(?<!\w)(?:pass(?:word|wd|phrase|code)?|pwd|pw|парол[ьяеи]|пасс|parol[ei]s?|"
    r"(?:api|access|secret|app|client|private|auth)[ _-]?(?:key|token|secret|id)|token|secret|токен|"
    r"(?:секретный |api[ -]?)?ключ(?: api| доступа)?|(?:slepen[āa] |api[ -]?)?atslēga|pilnvara)"
    r"[\"']?\s*(?::=|=>|[:=–—]|\s-\s|\s(?:is|ir|was|это)\s)\s*[\"'«“]?([^\s\"'«»“”,;]{4,})",
    re.IGNORECASE,
)
_WORD = r"(?<!\w)(?:pass(?:word|wd|phrase|code)?|pwd|парол[ьяеи]|пасс|parol[ei]s?)"
_ASSIGNED_FURTHER_ON = re.compile(
    _WORD + r"(?:\s+[\w«»\"'@.-]+){1,4}?\s*[:=]\s*[\"'«“]?([^\s\"'«»“”,;]{4,})", re.IGNORECASE
)
_OF_DIGITS = re.compile(_WORD + r"(?:\s+[\w-]+){0,4}?\s*[:=]\s*\d{4,}(?![\w-]|\.\d)", re.IGNORECASE)
_BARE = re.compile(_WORD + r"\s+[\"'«“]?([^\s\"'«»“”,;:]{8,})", re.IGNORECASE)
_AFTER_LOGIN = re.compile(
    r"(?<!\w)(?:log[ -]?in|user(?:name)?|логин|lietotāj(?:s|vārds))\s*[:=]?\s*\S+\s*[/|,;]\s*(\S{6,})", re.IGNORECASE
)
_PIN = re.compile(r"(?<!\w)(?:pin|пин)(?:[ -](?:code|код|kods))?\s*[:=]\s*\d{4,8}\b", re.IGNORECASE)
_AFTER_EMAIL = re.compile(r"[\w.+-]+@[\w-]+\.[\w.-]+\s*[:/|;]\s*(?!https?:)(\S{6,})")
_ADDRESS = re.compile(r"(?:\w+://|www\.)\S+|\S+@\S+\.\w+|(?<!\w)[#@]\S+|\bpfbid\w+|\burn:\S+")
_PIECE = re.compile(r"[0-9A-Za-z]{20,}|[0-9A-Za-z+/_-]{28,}={0,2}")
_HEX = re.compile(r"[0-9a-fA-F-]+")
_COMMON = frozenset({
    "qwerty", "qwerty123", "password", "letmein", "admin", "welcome", "iloveyou", "monkey", "dragon", "passw0rd",
    "пароль", "parole", "йцукен",
})  # fmt: skip
_VAULTS = frozenset({
    "1password", "lastpass", "bitwarden", "keepass", "keepassxc", "keepass2", "dashlane", "nordpass", "passbolt",
    "keeper", "vaultwarden", "psono", "lockself", "roboform", "enpass", "m365", "office365",
})  # fmt: skip


def looks_like_secret(text: str) -> str | None:
    """Return the kind of secret (one of KINDS) that ``text`` looks like, None where it reads as ordinary text.

    Knows private key blocks, token formats of common services, JSON web tokens, credentials inside addresses,
    assignments in English, Latvian and Russian, and random-looking strings. A place such as a vault's name, a post id,
    an address, a hashtag or an e-mail address is ordinary text.
    """
    return next((kind for kind, found in _KINDS.items() if found(text)), None)


def _password(text: str) -> bool:
    if _PIN.search(text) or _OF_DIGITS.search(text) or _IN_ADDRESS.search(text) or _stands_alone(text.strip()):
        return True
    assigned = (match.group(1) for match in _ASSIGNED.finditer(text))
    further_on = (match.group(1) for match in _ASSIGNED_FURTHER_ON.finditer(text))
    beside = (match.group(1) for match in _AFTER_EMAIL.finditer(text))
    bare = (match.group(1) for match in _BARE.finditer(text))
    logged = (match.group(1) for match in _AFTER_LOGIN.finditer(text))
    if any(_is_strong(value) for value in logged):
        return True
    return any(_is_password(value) for values in (assigned, further_on, beside) for value in values) or any(
        _is_strong(value) for value in bare
    )


def _is_strong(value: str) -> bool:
    """Tell whether a word beside "password" is no word: letters of both cases, several digits or a sign among them."""
    if not _is_password(value) or value.casefold().startswith(tuple(_VAULTS)):
        return False
    digits = sum(sign.isdigit() for sign in value)
    signs = any(sign in "!@$%^&*?+=~#<>" for sign in value[:-1])
    both = any(sign.islower() for sign in value) and any(sign.isupper() for sign in value)
    return digits > 0 and (signs or (both and digits > 1))


def _is_password(value: str) -> bool:
    """Tell whether what stands after "password:" is the password, not the place where it is kept."""
    bare = value.rstrip(".!?)…")
    if bare.casefold() in _COMMON or value.casefold() in _COMMON:
        return True
    if bare.casefold() in _VAULTS or len(value) < 6 or "://" in value or value.startswith(("www.", "@", "#", "/")):
        return False
    letters = any(char.isalpha() for char in bare)
    digits = any(char.isdigit() for char in bare)
    symbols = any(char in "!@$%^&*?+=~#<>" for char in bare)
    return letters and (digits or symbols)


def _stands_alone(text: str) -> bool:
    """A whole text that is one word with all four classes of characters, as generated passwords are."""
    if not 10 <= len(text) <= 64 or not text.isascii() or any(char.isspace() for char in text):
        return False
    if text[0] in "#@" or _ADDRESS.search(text):
        return False
    return (
        any(char.islower() for char in text)
        and any(char.isupper() for char in text)
        and any(char.isdigit() for char in text)
        and any(char in "!@$%^&*?" for char in text)
    )


def _bearer(text: str) -> bool:
    return any(any(char.isdigit() for char in match.group(1)) for match in _BEARER.finditer(text))


def _random(text: str) -> bool:
    return any(_is_random(piece) for piece in _PIECE.findall(_ADDRESS.sub(" ", text)))


def _is_random(piece: str) -> bool:
    """Random strings mix letters and digits in many short runs; words, dates and numbers do not.

    The border of 3.5 bits a character lies above words run together and below random letters and digits of this
    length. Hexadecimal strings are left out: post ids, hashes and campaign ids look like that.
    """
    if _HEX.fullmatch(piece):
        return False
    solid = max(re.split(r"[-_/+]", piece.rstrip("=")), key=len)
    if len(solid) < 16:
        return False
    classes = (str.islower, str.isupper, str.isdigit)
    if not all(any(test(char) for char in solid) for test in classes):
        return False
    digit_runs = len(re.findall(r"\d+", solid))
    case_changes = len(re.findall(r"[a-z][A-Z]|[A-Z]{2,}[a-z]", solid))
    counts = Counter(solid)
    bits = -sum(n / len(solid) * math.log2(n / len(solid)) for n in counts.values())
    mixed = (digit_runs >= 2 and case_changes >= 2) or case_changes >= 5
    return mixed and bits >= 3.5


_KINDS: Mapping[str, Callable[[str], object]] = {
    "private_key": _PRIVATE_KEY.search,
    "token": lambda text: any(pattern.search(text) for pattern in _TOKENS),
    "bearer": _bearer,
    "password": _password,
    "random": _random,
}
