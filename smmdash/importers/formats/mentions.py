"""Monitoring of mentions: one row per mention, with its sentiment and audience. Authors are dropped."""

from smmdash.importers.declaration import Count, ExportFormat, Layout, measure, role, signature, words

_POSITIVE = words(
    "positive", "pos", "1", "+1", "позитив", "позитивная", "позитивное", "позитивный", "позитивно", "положительная",
    "положительное", "pozitīvs", "pozitīva", "pozitīvi", "positiv", "positivo", "positiva", "positif",
)  # fmt: skip
_NEUTRAL = words(
    "neutral", "0", "нейтрал", "нейтральная", "нейтральное", "нейтральный", "нейтрально", "neitrāls", "neitrāla",
    "neitrāli", "neutralo", "neutro", "neutra", "neutre",
)  # fmt: skip
_NEGATIVE = words(
    "negative", "neg", "-1", "негатив", "негативная", "негативное", "негативный", "негативно", "отрицательная",
    "отрицательное", "negatīvs", "negatīva", "negatīvi", "negativ", "negativo", "negativa", "négatif",
)  # fmt: skip
_COUNTS = (
    Count("mentions"),
    Count("mentions_positive", where={"sentiment": _POSITIVE}),
    Count("mentions_neutral", where={"sentiment": _NEUTRAL}),
    Count("mentions_negative", where={"sentiment": _NEGATIVE}),
    Count("potential_reach", of="potential_reach"),
)
_UNDERSTOOD = words("unknown", "mixed", "not rated", "смешанная", "неизвестно", "не определена", "jaukts", "nezināms")

BRAND24_MENTIONS = ExportFormat(
    "brand24_mentions",
    "mentions",
    (
        Layout(
            "events",
            (
                role("id", en="ID"),
                role("date", en="Date"),
                role("title", en="Title"),
                role("text", en=("Content", "~Text")),
                role("url", en="Source"),
                role("sentiment", en="Sentiment"),
                measure("potential_reach", en=("~Followers count", "~Followers")),
                role("personal", en=("~Author", "~Author URL", "~Author avatar")),
                role("aside", en=("Hrs", "Domain", "Category", "Tags", "~Country", "~Language", "~Influence score",
                     "~Hours", "~Time")),
            ),
            signature(("ID", "Date", "Domain", "Sentiment"), ("Date", "Hrs", "Source", "Sentiment")),
            places=frozenset({"mentions"}),
            counts=_COUNTS,
            understood=_UNDERSTOOD,
        ),
    ),
    evidence="code",
)  # fmt: skip

BRAND_ANALYTICS_MENTIONS = ExportFormat(
    "brand_analytics_mentions",
    "mentions",
    (
        Layout(
            "events",
            (
                role("date", ru="Дата"),
                role("id", ru="Id сообщения"),
                role("title", ru="Заголовок"),
                role("text", ru="Текст"),
                role("url", ru="Url"),
                role("sentiment", ru="Тональность"),
                measure("potential_reach", ru="Аудитория"),
                role("personal", ru=("Автор", "Url автора", "Пол", "Возраст", "Адрес", "Место публикации",
                     "Url места публикации")),
                role("aside", ru=("Источник", "Тип источника", "Тип сообщения", "Тип автора", "Комментариев",
                     "Цитируемость", "Репостов", "Лайков", "Вовлеченность", "Просмотров", "Оценка", "Дублей",
                     "Роль объекта", "Агрессия", "Страна", "Регион", "Город", "Место", "Язык", "WOM", "Обработано")),
            ),
            signature(("Id сообщения", "Тип источника", "Тональность"), ("Id сообщения", "Автор", "Аудитория"),
                      ("Дата", "Тип источника", "Тональность", "Аудитория")),
            places=frozenset({"упоминания"}),
            order="dmy",
            counts=_COUNTS,
            understood=_UNDERSTOOD,
        ),
    ),
    evidence="code",
)  # fmt: skip

YOUSCAN_MENTIONS = ExportFormat(
    "youscan_mentions",
    "mentions",
    (
        Layout(
            "events",
            (
                role("date", ru=("~Дата", "~Дата публикации"), en=("~Date", "~Published")),
                role("id", ru="~ID упоминания", en="~Mention ID"),
                role("title", ru="~Заголовок", en="~Title"),
                role("text", ru=("~Текст", "~Текст упоминания"), en=("~Text", "~Full text")),
                role("url", ru=("~Ссылка", "~URL"), en="~URL"),
                role("sentiment", ru="~Тональность", en="~Sentiment"),
                measure("potential_reach", ru=("~Потенциальный охват", "~Подписчики"),
                        en=("~Potential reach", "~Subscribers")),
                role("personal", ru=("~Автор", "~Ссылка на автора", "~Пол", "~Возраст", "~Место публикации",
                     "~Ссылка на место публикации"),
                     en=("~Author", "~Author URL", "~Gender", "~Age", "~Publication place", "~Publication place URL")),
                role("aside", ru=("~Время", "~Источник", "~Тип источника", "~Тип поста", "~Тип публикации", "~Теги",
                     "~Страна", "~Регион", "~Город", "~Язык", "~Лайки", "~Комментарии", "~Репосты", "~Просмотры",
                     "~Вовлеченность", "~Аспекты", "~Тема", "~Категории"),
                     en=("~Time", "~Source", "~Source type", "~Post type", "~Tags", "~Country", "~Region", "~City",
                     "~Language", "~Likes", "~Comments", "~Reposts", "~Views", "~Engagement", "~Aspects", "~Topic",
                     "~Categories")),
            ),
            signature(("Дата", "Тип поста", "Тональность"), ("Дата", "Тип публикации", "Тональность"),
                      ("Date", "Post type", "Sentiment", "Source type"), ("Published", "Post type", "Sentiment")),
            counts=_COUNTS,
            understood=_UNDERSTOOD,
        ),
    ),
    evidence="described",
)  # fmt: skip

MELTWATER_MENTIONS = ExportFormat(
    "meltwater_mentions",
    "mentions",
    (
        Layout(
            "events",
            (
                role("date", en="Date"),
                role("title", en="Headline"),
                role("text", en=("Opening Text", "Hit Sentence")),
                role("url", en="URL"),
                role("sentiment", en="Sentiment"),
                measure("potential_reach", en="Reach"),
                role("personal", en=("Influencer", "~Author Name", "~Author Handle", "~Twitter Screen Name")),
                role("aside", en=("Source", "Country", "AVE", "Key Phrases", "Input Name", "Keywords", "Document Tags",
                     "Engagement", "~Document ID", "~Time", "~Language", "~Subregion", "~State", "~City",
                     "~Custom Categories", "~Alternate Date Format", "~Tweet Id", "~Desktop Reach", "~Mobile Reach")),
            ),
            signature(("Headline", "Hit Sentence", "Sentiment"), ("Headline", "Opening Text", "Input Name"),
                      ("Date", "Headline", "Reach", "Sentiment")),
            counts=_COUNTS,
            understood=_UNDERSTOOD,
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (BRAND24_MENTIONS, BRAND_ANALYTICS_MENTIONS, YOUSCAN_MENTIONS, MELTWATER_MENTIONS)
