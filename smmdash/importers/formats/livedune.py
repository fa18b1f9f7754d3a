"""LiveDune: its table of accounts over a period and its table of posts, of one network or of several.

No export file was found. Code that reads the workbook of posts names the columns ``id``, ``url``, ``created``,
``views`` and ``account_id``; the other English names are those of the API, the Russian ones those of the service's
glossary (``Реакции`` are all interactions together, ``ER`` and its kin are rates). A rate is never read as a measure.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, names_of, quirks, role, signature

_NETWORK = role(
    "network",
    ru=("Социальная сеть", "Соцсеть", "~Сеть", "~Платформа", "~Тип аккаунта"),
    en=("network", "~Social network", "~Platform", "account_type"),
)
_RATES = known(
    ru=("ER", "ER,*", "ER *", "ER%*", "ERViews*", "ERV*", "ERReach*", "ERR*", "ReachRate*", "VR*", "Динамика ER*",
        "Средн*", "Ср. *", "~Голоса*", "~Клики*", "~Переходы*", "~Показы"),
    en=("er", "er_*", "engagement_rate*", "likes_avg", "comments_avg", "views_avg",
        "reposts_avg", "ERViews*", "ERReach*", "~Average *", "~Avg. *", "impressions"),
)  # fmt: skip
_SHARED = (
    measure("likes", ru=("Лайки", "~Лайков"), en=("likes", "reactions.likes", "~Likes")),
    measure("comments", ru=("Комментарии", "~Комментариев"), en=("comments", "reactions.comments", "~Comments")),
    measure("shares", ru=("Репосты", "~Репостов", "~Поделились"),
            en=("reposts", "shares", "reactions.shares", "~Reposts", "~Shares")),
    measure("saves", ru=("Сохранения", "~Сохранений"), en=("saved", "saves", "reactions.saved", "~Saves")),
    measure("views", ru=("Просмотры", "Просмотров"), en=("views", "~Views")),
    measure("engagements", ru=("Реакции", "~Вовлечения", "~Взаимодействия"),
            en=("reactions_total", "~Reactions", "~Engagement")),
)  # fmt: skip
_FOLLOWERS = measure(
    "followers",
    ru=("Подписчики", "Подписчиков", "~Количество подписчиков"),
    en=("followers", "~Followers"),
)

LIVEDUNE_ACCOUNTS = ExportFormat(
    "livedune_accounts",
    "",
    (
        Layout(
            "periods",
            (
                role("account", ru=("Аккаунт", "~Название аккаунта", "~Название", "~Имя аккаунта"),
                     en=("short_name", "~Account", "~Account name")),
                _NETWORK,
                role("url", ru=("Ссылка", "~Ссылка на аккаунт"), en=("url", "~Link")),
                role("aside", ru=("~Проект", "~Теги", "~Метки"),
                     en=("project", "social_id", "account_id", "~Project", "~Tags")),
                _FOLLOWERS,
                measure("posts", ru=("Постов", "Посты", "~Публикации", "~Количество постов"), en=("posts", "~Posts")),
                measure("followers_gained", ru=("~Подписались", "~Новые подписчики"), en="~New followers"),
                measure("followers_lost", ru=("~Отписались", "~Отписки"), en="~Unfollowed"),
                measure("followers_gained", "net", ru=("Прирост", "Прирост подписчиков", "Изменение подписчиков"),
                        en=("followers_diff", "~Followers growth", "~Growth")),
                known(ru=("Прирост*", "~Рост*"), en="~Growth*"),
                measure("reach", ru=("Охват", "~Охват аккаунта"), en=("reach", "~Reach")),
                *_SHARED,
                _RATES,
            ),
            signature(("Аккаунт", "Подписчики", "ER"), ("Аккаунт", "Подписчики", "Реакции"),
                      ("Аккаунт", "Подписчики", "Прирост"), ("Аккаунт", "Подписчиков", "ER"),
                      ("short_name", "followers", "followers_diff"), ("short_name", "followers", "er"),
                      ("Account", "Followers", "er"), ("Account", "Followers", "Growth")),
            quirks=quirks("accounts_of_a_period"),
        ),
    ),
    evidence="described",
)  # fmt: skip

LIVEDUNE_POSTS = ExportFormat(
    "livedune_posts",
    "",
    (
        Layout(
            "posts",
            (
                role("url", ru=("Ссылка", "~Ссылка на пост"), en=("url", "~Link", "~Post link")),
                role("id", ru="~ID поста", en=("post_id", "id")),
                role("date", ru=("Дата", "Дата публикации", "~Опубликован", "~Дата и время"),
                     en=("created", "~Date", "~Published")),
                role("text", ru=("Текст", "~Текст поста", "~Описание"), en=("text", "~Text")),
                role("type", ru=("Тип", "~Тип поста", "~Тип контента", "~Формат"), en=("type", "~Type")),
                role("account", ru=("Аккаунт", "~Название аккаунта"), en=("account", "short_name", "~Account")),
                role("aside", ru=("~Проект", "~Метки", "~Теги"), en=("account_id", "project", "social_id")),
                _NETWORK,
                measure("reach", ru=("Охват", "~Охват поста"), en=("reach", "reach.total", "~Reach")),
                *_SHARED,
                _RATES,
                known(ru="~Охват *", en=("reach.organic", "reach.ads", "plays")),
            ),
            signature(("url", "created", "views"), ("Ссылка", "ERViews*"), ("Ссылка", "ERReach*"),
                      ("Ссылка", "Реакции", "Лайки"), ("Ссылка", "Охват", "ERReach*"), ("Ссылка", "Аккаунт", "Реакции"),
                      ("Ссылка", "Аккаунт", "Лайки"), ("url", "created", "likes"),
                      ("url", "created", "reactions.likes"),
                      ("Post link", "Account", "er"), ("Link", "Account", "ERViews*")),
            never=names_of(_FOLLOWERS),
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (LIVEDUNE_ACCOUNTS, LIVEDUNE_POSTS)
