"""Telegram, as TGStat counts it: a channel by day, its posts, and a list of channels.

No export file was found. The names are those of TGStat's pages and of its API (``participants_count``,
``avg_post_reach``, ``err_percent``), which code and pages quote. Telegram itself shows its statistics as charts in the
apps and offers no table of them.

What Telegram calls the reach of a post is its views, so neither the mean reach of a post nor the reach of a day is
read as reach of different people. ERR and ER are rates of the source: smmdash computes its own.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, names_of, quirks, role, signature

_RATES = known(
    ru=("ERR*", "ER", "ER *", "ER,*", "ER%*", "VR*", "Индекс цитирования", "ИЦ", "Средний охват*", "Ср. охват*",
        "Средние просмотры*", "Дневной охват", "Суточный охват", "Охват", "Охват *", "Рекламный охват*", "~Прирост*",
        "~Рост*",
        "Упоминания", "~Упоминаний", "~Цитирование*", "~Категория", "~Место*", "~Позиция", "~Язык", "~Страна", "~CPM*"),
    en=("err_percent", "er_percent", "ci_index", "avg_post_reach", "adv_post_reach*", "daily_reach", "mentions_count",
        "mentioning_channels_count", "forwarding_channels_count", "ERR*", "ER", "ER *", "ER,*", "ER%*", "VR*",
        "Citation index", "CI", "~CI *",
        "~Avg. post reach*", "~Average post reach*", "~Daily reach", "~Reach", "~Reach *", "~Growth*", "~Mentions",
        "~Category",
        "~Language", "~Country", "~Rank"),
)  # fmt: skip
_SUBSCRIBERS = measure(
    "followers",
    ru=("Подписчики", "Подписчиков", "Количество подписчиков", "Участники"),
    en=("participants_count", "Subscribers", "~Followers", "~Members"),
)
_SHARED = (
    measure("views", ru=("Просмотры", "~Просмотров", "~Просмотры постов"), en=("views", "viewsCount", "~Views")),
    measure("shares", ru=("Пересылки", "Репосты", "~Пересылок", "~Репостов"),
            en=("forwards_count", "sharesCount", "forwardsCount", "~Forwards", "~Shares", "~Reposts")),
    measure("likes", ru=("Реакции", "~Реакций"), en=("reactionsCount", "reactions_count", "~Reactions")),
    measure("comments", ru=("Комментарии", "~Комментариев"), en=("commentsCount", "comments_count", "~Comments")),
)  # fmt: skip
_POST = (
    role("url", ru=("Ссылка", "Ссылка на пост", "~Ссылка на публикацию", "~Пост"), en=("link", "~URL", "~Post link")),
    role("id", ru=("~ID поста", "~ID публикации"), en=("postId", "~Post ID")),
    role("text", ru=("Текст", "~Текст поста", "~Текст публикации", "~Публикация"), en=("text", "~Post text")),
)

TGSTAT_CHANNEL = ExportFormat(
    "tgstat_channel",
    "telegram",
    (
        Layout(
            "days",
            (
                role("date", ru=("Дата", "Период", "~День"), en=("Date", "period", "DateTime", "~Day")),
                _SUBSCRIBERS,
                measure("followers_gained", ru=("Подписались", "~Подписок", "~Подписки"),
                        en=("~Joined", "~Subscribed")),
                measure("followers_lost", ru=("Отписались", "~Отписок", "~Отписки"), en=("~Left", "~Unsubscribed")),
                measure("followers_gained", "net", ru=("Прирост", "Прирост подписчиков"),
                        en=("~Growth", "~Net growth")),
                measure("posts", ru=("Публикации", "Публикаций", "~Посты", "~Постов"), en=("posts_count", "~Posts")),
                *_SHARED,
                _RATES,
            ),
            signature(*((date, "Подписчики", rate) for date in ("Дата", "Период") for rate in (
                          "ERR*", "Средний охват*", "Дневной охват", "Суточный охват", "Индекс цитирования", "ИЦ",
                          "Пересылки", "Реакции")),
                      *((date, rate) for date in ("Дата", "Период") for rate in ("ERR*", "Средний охват*")),
                      ("Дата", "Просмотры", "Пересылки"), ("period", "participants_count"),
                      ("Date", "participants_count"),
                      ("period", "avg_post_reach"),
                      ("Date", "Subscribers", "ERR*"), ("Date", "Subscribers", "Average post reach*"),
                      ("Date", "Subscribers", "Avg. post reach*"), ("Date", "Subscribers", "Citation index")),
            never=names_of(*_POST),
        ),
    ),
    evidence="described",
)  # fmt: skip

TGSTAT_POSTS = ExportFormat(
    "tgstat_posts",
    "telegram",
    (
        Layout(
            "posts",
            (
                *_POST,
                role("date", ru=("Дата", "Дата публикации", "~Время публикации", "~Дата и время"),
                     en=("date", "~Published", "~Publication date")),
                role("account", ru=("Канал", "~Название канала"), en=("~Channel", "~Channel name")),
                role("type", ru=("~Тип", "~Тип контента", "~Формат"), en="~Type"),
                *_SHARED,
                _RATES,
            ),
            signature(*((link, shares) for link in ("Ссылка", "Ссылка на пост") for shares in ("Пересылки", "Реакции")),
                      ("Ссылка", "Просмотры", "ERR*"), ("Ссылка на пост", "Просмотры", "ERR*"), ("link", "viewsCount"),
                      ("link", "views", "forwards_count"), ("link", "views", "Forwards"),
                      ("Post link", "Views", "Forwards"), ("Link", "Views", "Reactions")),
        ),
    ),
    evidence="described",
)  # fmt: skip

TGSTAT_CHANNELS = ExportFormat(
    "tgstat_channels",
    "telegram",
    (
        Layout(
            "periods",
            (
                role("owner", ru=("Канал", "Название канала", "~Название"), en=("title", "~Channel", "~Channel name")),
                role("aside", ru=("Ссылка", "~Юзернейм", "~Username", "~ID"),
                     en=("username", "link", "tg_id", "~Link")),
                _SUBSCRIBERS,
                measure("posts", ru=("Публикации", "Публикаций", "~Посты", "~Постов"), en=("posts_count", "~Posts")),
                *_SHARED,
                _RATES,
            ),
            signature(*((name, "Подписчики", rate) for name in ("Канал", "Название канала") for rate in (
                          "ERR*", "Средний охват*", "Индекс цитирования", "ИЦ", "Дневной охват")),
                      ("title", "participants_count"), ("Channel", "Subscribers", "ERR*"),
                      ("Channel", "Subscribers", "Average post reach*"), ("Channel", "Subscribers", "Avg. post reach*"),
                      ("Channel", "Subscribers", "Citation index")),
            quirks=quirks("accounts_of_a_period"),
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (TGSTAT_CHANNEL, TGSTAT_POSTS, TGSTAT_CHANNELS)
