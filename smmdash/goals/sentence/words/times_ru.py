"""Russian words of time beside those of ``times``: days said as words, whole periods, what recurs by the month."""

from datetime import date, timedelta

_ENDS = "(ый|ая|ое|ого|ой|ому|ую|ых|ые|ым|ом)"
_STEMS = (
    "", "перв", "втор", "трет", "четверт", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат",
    "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат",
    "двадцат",
)  # fmt: skip


def _days() -> list[tuple[str, object, str]]:
    """Return the days of a month as they are said in words: первого, двадцать пятому, тридцать первое."""
    said = {day: _STEMS[day] for day in range(1, 21)} | {30: "тридцат", 31: "тридцать перв"}
    said |= {20 + day: f"двадцать {_STEMS[day]}" for day in range(1, 10)}
    soft = "ьего|ьему|ье"
    return [("DAY", day, f"{stem}({soft if stem.endswith('трет') else 'ого|ому|ое'})") for day, stem in said.items()]


_NAMED = {
    "valentine": "дн(ю|я) влюбленных; день влюбленных", "women": "международн* женск* дн(ю|я)",
    "christmas": "европейск* рождеств*", "orthodox_christmas": "православн* рождеств*",
    "new_year": "новогодн(ей|юю|им|ие) (ночи|ночь); конца календарного года",
    "russia": "дн(ю|я) россии", "children": "дн(ю|я) защиты детей", "teacher": "дн(ю|я) учителя",
    "orthodox_easter": "пасх*; православн* пасх*; светл* воскресен*", "maslenitsa": "маслениц*; масленичн* недел*",
    "unity": "дн(ю|я) народного единства", "cosmonaut": "дн(ю|я) космонавтики", "fools": "дн(ю|я) смеха",
}  # fmt: skip
DAYS = {
    "russia": (6, 12), "children": (6, 1), "teacher": (10, 5), "unity": (11, 4), "cosmonaut": (4, 12), "fools": (4, 1),
}  # fmt: skip
"""Holidays that fall on the same day every year: month and day."""

_ROMAN = ((1, "i"), (2, "ii"), (3, "iii"), (4, "iv"))
CLASSES: list[tuple[str, object, str]] = [
    *_days(),
    ("WHOLE", "WHOLE", "весь; всю; всего; всей; за весь; за всю; целый; целую; круглый"),
    ("END", "END", "по итогам; по результатам; по окончании; итогам"),
    ("SPAN", "SPAN", "сроком на; срок на; на срок; на срок в; сроком"),
    ("SINCE", "SINCE", "от; стартуем; начинаем с; стартуем с; стартуем в"),
    *(("NAMED", name, words) for name, words in _NAMED.items()),
    *(("QUARTER", at, f"{roman} кв; {at} и кв; {at} ыи кв; кв {roman}") for at, roman in _ROMAN),
    ("UNIT", "half", "полугода; полгодика"),
    ("UNIT", "day", "дн"),
    ("UNIT", "week", "нед; недельк*"),
    (
        "CADENCE",
        "day",
        f"дневн{_ENDS}; суточн{_ENDS}; среднедневн*; среднесуточн*; ежесуточн*; каждодневн*; каждые сутки",
    ),
    ("CADENCE", "week", f"недельн{_ENDS}; средненедельн*; понедельн*; за неделю в среднем; в нед"),
    ("CADENCE", "month", f"месячн{_ENDS}; среднемесячн*; помесячн*; за месяц в среднем"),
    ("CADENCE", "quarter", "поквартальн*; среднеквартальн*"),
    (
        "CADENCE",
        "post",
        "на (каждую|одну) (публикацию|запись|сторис|карусель|историю|фотографию); на каждое видео; "
        "с каждой публикации; у каждой публикации; к каждому посту; к каждой публикации; "
        "на каждом посте; (у|с|от) (каждого|одного) (ролика|клипа|рилса|видео|эфира|стрима|шортса); "
        "на каждый (клип|шортс|эфир|стрим|выпуск); под каждым (эфиром|клипом); под каждой сторис",
    ),
    ("CADENCE", "year", "среднегодов*; из года в год"),
]
"""What the sentence's vocabulary learns about time besides ``times.CLASSES``."""


def orthodox_easter(year: int) -> date:
    """Return Easter Sunday of the eastern churches (the Julian computus of Meeus), for the years 1900 to 2099."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date(year, month, day + 1) + timedelta(13)
