"""Yandex Metrica: attendance by day, traffic sources, UTM tags, social networks; CSV or XLSX.

Seen in code that reads such files and in its tests: the quoted UTF-8 file with commas, the second line ``Итого и
средние``, a column per level of the report and one row per innermost group, the bounce rate as a fraction, the time on
site as ``00:03:45``, goals in columns of their own, the period in the file's name, six lines above the header of an
XLSX. The first column of attendance holds days or, grouped by week or month, periods. Its English words are those that
the service itself uses for the same fields, or guesses where marked. A series over time whose first column is
``Период`` is known by description only, hence a guess as well.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

_DATE = role(
    "date", ru=("Дата визита", "Интервал дат визита", "~Период"), en=("~Date of visit", "~Date", "~Period")
)  # fmt: skip
_CHANNEL = role(
    "channel",
    ru=("Источник трафика", "Последний источник трафика", "Последний значимый источник трафика",
        "Первый источник трафика", "Первый источник"),
    en=("Traffic source", "~Last traffic source", "~Last significant traffic source", "~First traffic source"),
)  # fmt: skip
_DETAIL = role(
    "breakdown",
    ru=("Источник трафика (детально)", "Последний источник трафика (детально)",
        "Последний значимый источник трафика (детально)", "Тип площадки", "Рекламная система", "Поисковая система"),
    en=("Traffic source (detailed)", "~Last significant traffic source (detailed)", "~Platform type"),
)  # fmt: skip
_FIGURES = (
    measure("sessions", ru="Визиты", en=("Sessions", "~Visits")),
    measure("users", ru="Посетители", en=("Users", "~Visitors")),
    measure("bounce_rate", ru=("Отказы", "Отказы, %", "Отказы (%)"), en=("Bounce rate", "~Bounces")),
    measure("conversions", ru=("~Достижения любой цели", "~Достижения целей", "Целевые визиты"),
            en=("~Goal completions", "~Target sessions")),
    measure("sales", ru="Количество покупок", en="~Number of purchases"),
    measure("revenue", ru=("Доход", "Доход, *", "~Доход (*"), en=("~Revenue", "~Revenue, *", "~Revenue (*")),
    role("goal", ru=("Достижения цели (*", "Целевые визиты (*"), en=("~Goal completions (*", "~Target sessions (*")),
    known(ru=("Просмотры", "Глубина просмотра", "Время на сайте", "Доля новых посетителей", "Новые посетители",
              "Конверсия", "Конверсия (*", "Конверсия по *", "Роботность", "Визитов на посетителя"),
          en=("Pageviews", "Page depth", "Time on site", "~Percentage of new users", "~New user share", "~New users",
              "~Conversion rate", "~Conversion rate (*")),
)  # fmt: skip

YANDEX_METRICA_DAYS = ExportFormat(
    "yandex_metrica_days",
    "web",
    (
        Layout(
            "days",
            (_DATE, *_FIGURES),
            signature(
                ("Интервал дат визита", "Визиты"), ("Дата визита", "Визиты"), ("Период", "Визиты", "Посетители"),
                ("Date of visit", "Sessions", "Page depth"), ("Date", "Sessions", "Page depth"),
                ("Period", "Sessions", "Page depth"),
            ),
            quirks=quirks("site_visits", "added_by_day", "total_row"),
        ),
    ),
    evidence="code",
)  # fmt: skip

YANDEX_METRICA_SOURCES = ExportFormat(
    "yandex_metrica_sources",
    "web",
    (
        Layout(
            "days",
            (_DATE, _CHANNEL, _DETAIL, *_FIGURES),
            signature(
                ("Дата визита", "Источник трафика", "Визиты"), ("Интервал дат визита", "Источник трафика", "Визиты"),
                ("Период", "Источник трафика", "Визиты"), ("Date of visit", "Traffic source", "Sessions"),
            ),
            quirks=quirks("site_visits", "added_by_day", "total_row"),
        ),
        Layout(
            "periods",
            (_CHANNEL, _DETAIL, *_FIGURES),
            signature(
                ("Источник трафика", "Визиты"), ("Последний источник трафика", "Визиты"),
                ("Последний значимый источник трафика", "Визиты"), ("Первый источник трафика", "Визиты"),
                ("Traffic source", "Sessions"),
            ),
            quirks=quirks("site_visits", "total_row"),
        ),
    ),
    evidence="code",
)  # fmt: skip

_TAGS = role(
    "breakdown",
    ru=("UTM Source", "UTM Medium", "UTM Campaign", "UTM Content", "UTM Term"),
    en=("UTM Source", "UTM Medium", "UTM Campaign", "UTM Content", "UTM Term"),
)  # fmt: skip
_TAGGED = tuple((tag, visits) for tag in ("UTM Source", "UTM Campaign", "UTM Medium", "UTM Content")
                for visits in ("Визиты", "Sessions"))  # fmt: skip

YANDEX_METRICA_UTM = ExportFormat(
    "yandex_metrica_utm",
    "web",
    (
        Layout(
            "days",
            (_DATE, _TAGS, *_FIGURES),
            signature(*((*pair, day) for pair in _TAGGED for day in ("Дата визита", "Интервал дат визита"))),
            quirks=quirks("site_visits", "added_by_day", "total_row"),
        ),
        Layout("periods", (_TAGS, *_FIGURES), signature(*_TAGGED), quirks=quirks("site_visits", "total_row")),
    ),
    evidence="code",
)  # fmt: skip

_NETWORK = role(
    "breakdown", ru=("Социальная сеть", "Группа социальной сети", "Страница социальной сети"),
    en=("Social network", "~Social network group"),
)  # fmt: skip

YANDEX_METRICA_SOCIAL = ExportFormat(
    "yandex_metrica_social",
    "web",
    (
        Layout(
            "days",
            (_DATE, _NETWORK, *_FIGURES),
            signature(("Социальная сеть", "Визиты", "Дата визита"), ("Социальная сеть", "Визиты",
                          "Интервал дат визита")),
            quirks=quirks("site_visits", "added_by_day", "total_row"),
        ),
        Layout(
            "periods",
            (_NETWORK, *_FIGURES),
            signature(("Социальная сеть", "Визиты"), ("Social network", "Sessions", "Page depth")),
            quirks=quirks("site_visits", "total_row"),
        ),
    ),
    evidence="code",
)  # fmt: skip

_PARTS = role(
    "breakdown",
    ru=("Страна", "Область", "Регион", "Город", "Возраст", "Пол", "Тип устройства", "Устройство",
        "Производитель устройства", "Модель устройства", "Операционная система", "Браузер", "Страница входа*",
        "Поисковая фраза", "Поисковая система", "Рекламная система", "Мессенджер", "Рекомендательная система",
        "Категория интересов*", "Реферер", "Сайт"),
    en=("~Country", "~Region", "~City", "~Age", "~Gender", "~Device type", "~Landing page*", "~Search phrase",
        "~Messenger"),
)  # fmt: skip

YANDEX_METRICA_PARTS = ExportFormat(
    "yandex_metrica_parts",
    "web",
    (
        Layout(
            "periods",
            (_PARTS, *_FIGURES, known(ru="Аффинити*")),
            signature(*((part, "Визиты") for part in (
                "Страна", "Регион", "Город", "Возраст", "Пол", "Тип устройства", "Страница входа*", "Поисковая фраза",
                "Мессенджер", "Операционная система", "Браузер", "Категория интересов*")),
                ("Country", "Sessions", "Page depth")),
            quirks=quirks("site_visits", "total_row"),
        ),
    ),
    evidence="code",
)  # fmt: skip

FORMATS = (
    YANDEX_METRICA_DAYS,
    YANDEX_METRICA_SOURCES,
    YANDEX_METRICA_UTM,
    YANDEX_METRICA_SOCIAL,
    YANDEX_METRICA_PARTS,
)
