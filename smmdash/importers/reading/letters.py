"""How likely bytes are text of a code page: letters weighed by how often the languages it is used for write them."""

import math
from functools import cache
from itertools import pairwise

# Letters beyond ASCII and their share in a hundred such letters.
_LETTERS = {
    "ru": "о11 е8.5 а8 и7.4 н6.7 т6.3 с5.5 р4.7 в4.5 л4.4 к3.5 м3.2 д3 п2.8 у2.6 я2 ы1.9 ь1.7 г1.7 з1.6 б1.6 ч1.4 й1.2"
    " х1 ж.9 ш.7 ю.6 ц.5 щ.4 э.3 ф.3 ъ.04 ё.1",
    "uk": "о9.4 а7.2 и6.1 і5.7 н6.8 е5 т5.5 с4.5 р4.5 в5.2 л3.6 к3.5 м2.8 д3 п2.8 у3 я2.3 ь1.8 г1.5 з2.2 б1.7 ч1.4 й1.2"
    " х1.1 ж.9 ш.7 ю.8 ц.8 щ.4 ф.3 ї.8 є.6 ґ.02",
    "lv": "ā28 ī17 ē14 š12 ņ6 ļ6 ū5 ž5 č3 ģ2 ķ2",
    "lt": "ė20 š14 ų14 ž10 ą8 į8 ū6 č6 ę3",
    "et": "ä35 õ30 ü25 ö8 š.6 ž.4",
    "pl": "ł19 ę14 ą14 ó12 ż11 ś9 ć6 ń3 ź1",
    "cs": "í18 á15 é8 ě8 ř8 č7 š6 ž7 ý7 ů4 ú1 ť.3 ď.3 ň.5",
    "hu": "á27 é27 ö8 ó8 ő7 í6 ü5 ű2 ú3",
    "de": "ü32 ä28 ö15 ß12 é.5",
    "fr": "é60 à13 è10 ê6 ç3 ô3 î2 û2 â2 ù1 œ.5 ï.3 ë.2",
    "es": "ó24 í22 á18 é16 ñ9 ú5 ü.5 ¿2 ¡1 º.5 ª.5",
    "pt": "ã22 ç18 á14 é14 í10 ó8 õ8 ê5 â4 ú3 à3 ô1 º.5 ª.5",
    "nordic": "ä35 å20 ö25 ø10 æ6 é1",
}
_CYRILLIC, _BALTIC, _MIDDLE, _WEST = (
    ("ru", "uk"),
    ("lv", "lt", "et"),
    ("pl", "cs", "hu"),
    ("fr", "es", "pt", "de", "nordic"),
)

PAGES: dict[str, tuple[tuple[str, ...], float]] = {
    "cp1252": (_WEST, 0),
    "cp1251": (_CYRILLIC, 0),
    "cp1257": (_BALTIC, 0),
    "koi8-r": (("ru",), -1),
    "cp866": (_CYRILLIC, -1),
    "cp1250": (_MIDDLE, -1),
    "mac_cyrillic": (_CYRILLIC, -2),
    "iso8859-13": (_BALTIC, -1),
    "iso8859-15": (_WEST, -1),
    "iso8859-2": (_MIDDLE, -2),
    "iso8859-4": (_BALTIC, -2.5),
    "iso8859-5": (_CYRILLIC, -2.5),
    "koi8-u": (("uk",), -2.5),
    "cp775": (_BALTIC, -2.5),
    "cp850": (_WEST, -2.5),
    "cp852": (_MIDDLE, -3),
    "mac_roman": (_WEST, -2.5),
    "mac_latin2": (_MIDDLE, -3),
}
"""Code pages with the languages they are used for, the rarer ones with a handicap."""

_MARKS = frozenset("«»–—…“”„‚’‘№€£°\xa0•·®©™§")
_MARK, _OTHER_LETTER, _SIGN, _CONTROL = 0.012, 0.0006, 0.0002, 1e-7
_CAPITAL_INSIDE, _CAPITAL, _TWO_SCRIPTS = 0.01, 0.25, 0.02


@cache
def _weights(language: str) -> dict[str, float]:
    found = {item[0]: float(item[1:]) for item in _LETTERS[language].split()}
    total = sum(found.values())
    return {letter: math.log(0.97 * share / total) for letter, share in found.items()}


def likelihood(sample: bytes, page: str) -> float:
    """The natural logarithm of how likely the bytes over 127 are, for the best of the page's languages.

    ``sample`` holds runs of such bytes with at most one byte of ASCII at each side.
    """
    languages, handicap = PAGES[page]
    text = sample.decode(page, "replace")
    if page == "iso8859-15":  # its own are letters or the euro; the rest of Latin-1 is the same
        text = text.replace("\x80", "\ufffd")
    fixed = 0.0
    letters: list[str] = []
    for left, right in pairwise("\n" + text):
        if right <= "\x7f":
            if left > "\x7f" and left.islower() and right.isupper():
                fixed += math.log(_CAPITAL_INSIDE)
            continue
        if right == "\ufffd" or "\x80" <= right <= "\x9f":
            fixed += math.log(_CONTROL)
        elif right in _MARKS:
            fixed += math.log(_MARK)
        elif not right.isalpha() and right not in "¿¡":
            fixed += math.log(_SIGN)
        else:
            letters.append(right.lower())
            if right.isupper() or right.istitle():
                fixed += math.log(_CAPITAL_INSIDE if left.islower() else _CAPITAL)
            if left.isalpha() and left.isascii() and right >= "Ѐ":
                fixed += math.log(_TWO_SCRIPTS)
    other = math.log(_OTHER_LETTER)
    spoken = max(sum(_weights(language).get(letter, other) for letter in letters) for language in languages)
    return fixed + spoken + handicap
