"""VK: statistics of a community by day, as a table of columns or of labels, and of its posts.

Nobody whose work could be read shows such a file. The names are those of the statistics pages and of the API, which
code that reads both quotes (``Полный охват`` is ``reach``, ``Рассказать друзьям`` became ``Репосты``); the headings of
the long form and whatever is marked are guesses. Only the full reach is reach: subscribers, viral and paid reach are
parts of it that overlap.
"""

from smmdash.importers.declaration import (
    ExportFormat,
    Layout,
    known,
    labelled,
    measure,
    names_of,
    quirks,
    role,
    signature,
)

_DATE = role("date", ru=("Дата", "~День"), en=("Date", "period_from", "~Day", "~day"))
_FULL_REACH = ("Полный охват", "~Общий охват", "~Охват сообщества")
_PARTS_OF_REACH = (
    "Охват подписчиков", "Охват не подписчиков", "Охват неподписчиков", "Виральный охват", "Рекламный охват",
    "Органический охват", "Мобильный охват", "Охват с мобильных устройств",
)  # fmt: skip
_PARTS_IN_ENGLISH = (
    "reach_subscribers", "reach_viral", "reach_ads", "mobile_reach", "~Subscribers reach", "~Followers reach",
    "~Subscribers' reach", "~Followers' reach", "~Viral reach", "~Ad reach", "~Mobile reach",
)  # fmt: skip
_POST = (
    role("id", ru=("ID записи", "~ID поста", "~Номер записи"), en=("post_id", "~Post ID")),
    role("url", ru=("Ссылка", "Ссылка на запись", "~Ссылка на пост", "~Запись"), en=("~Link", "~Post link")),
    role("text", ru=("~Текст", "~Текст записи", "~Текст поста"), en=("~Text", "~Post text")),
)

VK_COMMUNITY = ExportFormat(
    "vk_community",
    "vk",
    (
        Layout(
            "days",
            (
                _DATE,
                measure("reach", ru=_FULL_REACH, en=("reach", "~Full reach", "~Total reach")),
                measure("profile_views", ru=("Просмотры", "~Просмотры сообщества", "~Просмотры страницы"),
                        en=("views", "~Page views", "~Community views")),
                measure("views", ru=("~Просмотры записей", "~Просмотры постов"), en="~Post views"),
                measure("followers", ru=("Всего участников", "~Участники", "~Подписчики", "~Всего подписчиков",
                                         "~Количество подписчиков"),
                        en=("members", "~Total members", "~Followers", "~Members")),
                measure("followers_gained", ru=("Подписались", "Новые участники", "~Подписки", "~Вступили",
                                                "~Новые подписчики"),
                        en=("subscribed", "~New members", "~Joined", "~New followers")),
                measure("followers_lost", ru=("Отписались", "Вышедшие участники", "~Отписки", "~Вышли"),
                        en=("unsubscribed", "~Left", "~Unfollowed", "~Lost followers")),
                measure("followers_gained", "net", ru=("~Прирост", "~Прирост подписчиков", "~Прирост участников"),
                        en=("~Growth", "~Net growth")),
                measure("likes", ru=("Мне нравится", "~Лайки", '~Отметки "Мне нравится"'), en=("likes", "~Likes")),
                measure("comments", ru="Комментарии", en=("comments", "~Comments")),
                measure("shares", ru=("Рассказать друзьям", "Репосты", "~Поделились"),
                        en=("copies", "~Shares", "~Reposts")),
                measure("link_clicks", ru=("~Переходы по ссылкам", "~Переходы по ссылке"),
                        en=("links", "~Link clicks")),
                known(ru=("Уникальные посетители", "Посетители", *_PARTS_OF_REACH, "Упоминания", "Скрыли из новостей",
                          "Жалобы", "Скрытия", "Охват по *"),
                      en=("visitors", "mobile_views", "hidden", *_PARTS_IN_ENGLISH, "~Unique visitors", "~Mentions",
                          "~Reports")),
            ),
            signature(("Дата", "Полный охват"), ("Дата", "Охват подписчиков"),
                      ("Дата", "Уникальные посетители", "Подписались"), ("Дата", "Подписались", "Отписались"),
                      ("period_from", "reach", "reach_subscribers"), ("period_from", "subscribed", "unsubscribed"),
                      ("Date", "reach", "reach_subscribers"), ("Date", "reach", "visitors"),
                      ("period_from", "reach", "visitors"), ("Date", "subscribed", "unsubscribed"),
                      ("Date", "Full reach"),
                      ("Date", "Subscribers' reach"), ("Date", "Followers' reach")),
            never=names_of(*_POST),
        ),
        Layout(
            "days",
            (
                _DATE,
                role("label", ru=("Критерий", "Параметр*", "~Показатель", "~Метрика"),
                     en=("~Criterion", "~Parameter*", "~Metric")),
                role("value", ru=("Значение", "~Количество"), en="~Value"),
            ),
            signature(("Дата", "Критерий", "Значение"), ("Date", "Criterion", "Value"),
                      ("Дата", "Показатель", "Значение")),
            quirks=quirks("labels_in_column"),
            labels=labelled(
                reach=("Полный охват", "Общий охват", "Full reach", "Total reach"),
                profile_views=("Просмотры", "Просмотры страницы", "Просмотры сообщества", "Page views", "Views"),
                views=("Просмотры записей", "Post views"),
                followers=("Всего участников", "Всего подписчиков", "Total members", "Total followers"),
                followers_gained=("Подписались", "Новые участники", "Новые подписчики", "New members", "New followers"),
                followers_lost=("Отписались", "Вышедшие участники", "Members left", "Unfollowed"),
                likes=("Мне нравится", "Лайки", "Likes"),
                comments=("Комментарии", "Comments"),
                shares=("Рассказать друзьям", "Репосты", "Shares", "Reposts"),
                link_clicks=("Переходы по ссылкам", "Link clicks"),
            ),
        ),
    ),
    evidence="described",
)  # fmt: skip

VK_POSTS = ExportFormat(
    "vk_posts",
    "vk",
    (
        Layout(
            "posts",
            (
                *_POST,
                role("date", ru=("Дата", "Дата публикации", "~Время публикации"), en=("Date", "~Published")),
                role("type", ru=("~Тип", "~Тип записи", "~Тип контента", "~Формат"), en=("~Type", "~Content type")),
                measure("reach", ru=(*_FULL_REACH, "Суммарный охват", "~Охват"), en=("reach_total", "~Total reach")),
                measure("views", ru=("Просмотры", "~Просмотры записи", "~Показы"), en=("views", "~Views")),
                measure("likes", ru=("Мне нравится", "~Лайки"), en=("likes", "~Likes")),
                measure("comments", ru="Комментарии", en=("comments", "~Comments")),
                measure("shares", ru=("Репосты", "Рассказать друзьям", "~Поделились"),
                        en=("reposts", "copies", "~Shares")),
                measure("link_clicks", ru=("Переходы по ссылке", "Переходы по ссылкам", "~Клики по ссылкам"),
                        en=("links", "~Link clicks")),
                measure("followers_gained", ru=("Вступления в сообщество", "~Вступления", "~Подписки"),
                        en=("join_group", "~Joins")),
                known(ru=(*_PARTS_OF_REACH, "Переходы в сообщество", "Жалобы", "Жалобы на запись", "Скрытия",
                          "Скрыли запись", "Отписки", "ER*", "~Вовлечённость*", "~Вовлеченность*"),
                      en=("to_group", "report", "hide", "unsubscribe", *_PARTS_IN_ENGLISH, "ER*",
                          "~Community visits", "~Reports", "~Hides")),
            ),
            signature(("ID записи", "Полный охват"), ("ID записи", "Суммарный охват"),
                      ("ID записи", "Охват подписчиков"),
                      ("post_id", "reach_total"), ("Link", "reach_total"), ("Post link", "reach_total"),
                      ("Ссылка", "Полный охват", "Переходы в сообщество"),
                      ("Ссылка", "Полный охват", "Охват подписчиков"), ("Ссылка на запись", "Охват подписчиков"),
                      ("Ссылка на запись", "Полный охват")),
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (VK_COMMUNITY, VK_POSTS)
