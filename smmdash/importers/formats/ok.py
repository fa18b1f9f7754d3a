"""Odnoklassniki: statistics of a group by day and of its topics.

No export file and no code that reads one was found. The names are those that the group's statistics show (``Классы``
are likes, ``Поделились`` shares) and those of the API's statistics (``reach``, ``new_members``, ``reshares``), which
code quotes. Reach has parts (own, earned, by device); only the whole is reach.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, names_of, role, signature

_SHARED = (
    measure("reach", ru=("Охват", "~Полный охват", "~Общий охват"), en=("reach", "~Reach")),
    measure("likes", ru=("Классы", "Класс", "Класс!"), en=("likes", "~Classes")),
    measure("comments", ru="Комментарии", en=("comments", "~Comments")),
    measure("shares", ru=("Поделились", "~Репосты"), en=("reshares", "~Shares")),
    measure("link_clicks", ru=("Переходы по ссылкам", "~Клики по ссылкам"), en=("link_clicks", "~Link clicks")),
    measure("engagements", ru="~Обратная связь", en=("feedback_total", "~Feedback")),
)
_PARTS = known(
    ru=("Вовлечённость", "Вовлеченность", "Вовлечённость*", "Вовлеченность*", "ER*", "Негатив", "Жалобы", "Скрытия",
        "~Скрыли из ленты", "~Органический охват", "~Виральный охват", "~Рекламный охват", "~Охват *", "~Показы",
        "Открытия контента", "~Открытия", "~Голоса", "~Просмотры видео", "~Прослушивания", "~Открытия фото"),
    en=("reach_own", "reach_earned", "reach_mob", "reach_mobweb", "reach_web", "engagement", "feedback", "renderings",
        "content_opens", "complaints", "hides_from_feed", "negatives", "votes", "video_plays", "music_plays",
        "photo_opens", "topic_opens", "~Engagement*", "ER*"),
)  # fmt: skip
_POST = (
    role("id", ru=("~ID темы", "~ID публикации", "~ID"), en=("topic_id", "~Topic ID")),
    role("url", ru=("Ссылка", "~Ссылка на тему", "~Ссылка на публикацию"), en=("~Link", "~URL")),
    role("text", ru=("~Текст", "~Тема", "~Публикация", "~Заголовок"), en=("~Text", "~Topic")),
)

OK_GROUP = ExportFormat(
    "ok_group",
    "ok",
    (
        Layout(
            "days",
            (
                role("date", ru=("Дата", "~День"), en=("Date", "date", "~Day")),
                *_SHARED,
                measure("followers", ru=("Участники", "~Всего участников", "~Подписчики"),
                        en=("members_count", "~Members")),
                measure("followers_gained", ru=("Вступили", "Новые участники", "~Вступления"),
                        en=("new_members", "~New members", "~Joined")),
                measure("followers_lost", ru=("Вышли", "Покинули группу", "~Вышедшие участники", "~Выходы"),
                        en=("left_members", "~Left")),
                measure("profile_views", ru=("~Посещения группы", "~Просмотры страницы", "~Визиты"),
                        en=("page_visits", "~Page visits")),
                measure("followers_gained", "net", ru=("~Прирост", "~Прирост участников"), en="members_diff"),
                known(ru="~Прирост*", en="new_members_target"),
                _PARTS,
            ),
            signature(("Дата", "Классы"), ("Дата", "Классы", "Охват"), ("Дата", "Класс!"), ("Дата", "Класс"),
                      ("Дата", "Участники", "Вступили"), ("Дата", "Участники", "Вышли"), ("Дата", "Вступили", "Вышли"),
                      ("Date", "members_count", "reach"), ("Date", "reshares", "likes"),
                      ("Date", "new_members", "left_members")),
            never=names_of(*_POST),
        ),
    ),
    evidence="described",
)  # fmt: skip

OK_POSTS = ExportFormat(
    "ok_posts",
    "ok",
    (
        Layout(
            "posts",
            (
                *_POST,
                role("date", ru=("Дата", "Дата публикации", "~Дата создания"), en=("Date", "created_ms", "~Published")),
                role("type", ru=("~Тип", "~Тип контента"), en="~Type"),
                *_SHARED,
                _PARTS,
            ),
            signature(("Ссылка", "Классы"), ("Ссылка", "Класс!"), ("Ссылка", "Класс"), ("topic_id", "reach"),
                      ("topic_id", "reshares"), ("Link", "reshares"), ("Link", "Classes")),
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (OK_GROUP, OK_POSTS)
