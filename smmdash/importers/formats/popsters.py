"""Popsters: the posts of one page or of several, on one network or on several.

One file was seen, cut by its owner to ``Url``, ``Text``, ``Author``; the service names its columns in the language of
the account and prints the measures ticked. The rates ER, LR (love), TR (talk) and VR are explained in its help and are
never read as measures. The network stands in the address of each post; the author may be a person and is not kept.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, role, signature

POPSTERS_POSTS = ExportFormat(
    "popsters_posts",
    "",
    (
        Layout(
            "posts",
            (
                role("url", ru=("Ссылка", "Url", "~Ссылка на пост", "~Адрес"), en=("Url", "Link", "~Post link")),
                role("date", ru=("Дата", "~Дата публикации", "~Время"), en=("Date", "~Published")),
                role("text", ru=("Текст", "Text", "~Текст поста"), en=("Text", "~Post text")),
                role("type", ru=("~Тип", "~Тип контента"), en=("~Type", "~Content type")),
                role("account", ru=("~Сообщество", "~Страница", "~Название страницы", "~Группа"),
                     en=("~Page", "~Community", "~Page name")),
                role("aside", ru=("Author", "Автор", "~Ссылка на автора"), en=("Author", "~Author link")),
                role("network", ru=("Социальная сеть", "~Соцсеть", "~Сеть"), en=("Network", "Social network")),
                measure("likes", ru=("Лайки", "~Мне нравится"), en=("Likes", "~Like")),
                measure("comments", ru="Комментарии", en="Comments"),
                measure("shares", ru=("Репосты", "Поделились"), en=("Shares", "Reposts")),
                measure("views", ru="Просмотры", en="Views"),
                measure("saves", ru="~Сохранения", en="~Saves"),
                known(ru=("ER", "ER *", "ER,*", "ERpost*", "ERday*", "ERview*", "LR*", "TR*", "VR*", "~Подписчики",
                          "~Длина текста", "~Вовлечённость*", "~Вовлеченность*", "~Всего реакций"),
                      en=("ER", "ER *", "ERpost*", "ERday*", "ERview*", "LR*", "TR*", "VR*", "~Followers",
                          "~Text length",
                          "~Total reactions")),
            ),
            signature(("Ссылка", "LR*"), ("Ссылка", "TR*"), ("Url", "LR*"), ("Url", "TR*"), ("Link", "LR*"),
                      ("Link", "TR*"),
                      ("Url", "Text", "Author"), ("Ссылка", "Лайки", "Репосты", "Комментарии", "ER"),
                      ("Ссылка", "Лайки", "Поделились", "ER"), ("Url", "Лайки", "Репосты", "ER"),
                      ("Url", "Likes", "Comments", "ER"), ("Link", "Likes", "Comments", "ER"),
                      ("Ссылка", "Лайки", "Репосты", "Просмотры", "ER"), ("Ссылка", "Лайки", "Комментарии", "ER")),
        ),
    ),
    evidence="described",
)  # fmt: skip

FORMATS = (POPSTERS_POSTS,)
