"""X: post and account analytics, and the older Twitter tweet activity.

The newer exports are in the language of the account (Spanish is read by two parsers), although some of them keep
``Date`` in English; the days are English in every file seen.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, role, signature, together

_DATE = role("date", en="Date", es="Fecha", pt="~Data", fr="~Date", de="~Datum", ru="~Дата")
_SHOWN = measure("impressions", en="Impressions", es="Impresiones", pt="~Impressões", fr="~Impressions",
                 de=("~Impressionen", "~Impressions"), ru="~Показы")  # fmt: skip
_LIKED = measure("likes", en="Likes", es="Me gusta", pt="~Curtidas", fr="~J'aime", de="~Gefällt mir",
                 ru=("~Нравится", '~Отметки "Нравится"'))  # fmt: skip
_ENGAGED = measure("engagements", en="Engagements", es="Interacciones", pt=("~Engajamentos", "~Interações"),
                   fr="~Engagements", de="~Interaktionen", ru="~Взаимодействия")  # fmt: skip
_SAVED = measure("saves", en="Bookmarks", es="Guardados", pt=("~Itens salvos", "~Salvos"), fr="~Signets",
                 de="~Lesezeichen", ru="~Закладки")  # fmt: skip
_FOLLOWED = measure("followers_gained", en="New follows", es="Nuevos seguidores", pt="~Novos seguidores",
                    fr=("~Nouveaux abonnements", "~Nouveaux abonnés"), de="~Neue Follower",
                    ru=("~Новые подписки", "~Новые читатели"))  # fmt: skip
_LEFT = measure("followers_lost", en="Unfollows", es="Dejar de seguir", pt=("~Deixar de seguir", "~Deixaram de seguir"),
                fr="~Désabonnements", de=("~Entfolgt", "~Nicht mehr folgen"), ru="~Отписки")  # fmt: skip
_REPLIES = measure("comments", en="Replies", es="Respuestas", pt="~Respostas", fr="~Réponses", de="~Antworten",
                   ru="~Ответы")  # fmt: skip
_REPOSTS = measure("shares", en="Reposts", es="Reposts", pt="~Reposts", fr="~Reposts", de="~Reposts",
                   ru="~Репосты")  # fmt: skip
_VISITS = measure("profile_views", en="Profile visits", es=("Visitas del perfil", "~Visitas al perfil"),
                  pt="~Visitas ao perfil", fr=("~Visites du profil", "~Visites de profil"),
                  de=("~Profilbesuche", "~Profilaufrufe"), ru="~Посещения профиля")  # fmt: skip
_POSTED = measure("posts", en="Create Post", es="Crear post", pt="~Criar post", fr="~Créer un post",
                  de="~Post erstellen", ru="~Создать пост")  # fmt: skip
_SHARED = (_DATE, _SHOWN, _LIKED, _ENGAGED, _SAVED, _FOLLOWED, _REPLIES, _REPOSTS, _VISITS)

X_ACCOUNT_OVERVIEW = ExportFormat(
    "x_account_overview",
    "x",
    (
        Layout(
            "days",
            (
                *_SHARED,
                _LEFT,
                _POSTED,
                measure("views", en="Video views", es=("~Vistas de video", "~Visualizaciones de vídeo",
                                                       "~Visualizaciones de video"),
                        pt="~Visualizações de vídeo", fr="~Vues de vidéo", de="~Videoaufrufe", ru="~Просмотры видео"),
                known(en=("Shares", "Media views", "Media engagements", "Engagement rate", "Quotes", "Link clicks"),
                      es=("~Compartidos", "~Veces compartido", "~Vistas de contenido multimedia"),
                      pt="~Compartilhamentos", fr="~Partages", de="~Geteilt", ru="~Поделились"),
            ),
            (
                *signature(("Unfollows", "Create Post"), ("Bookmarks", "Reposts", "Profile visits", "Create Post"),
                           ("Date", "Unfollows", "New follows"), ("Date", "Impresiones", "Dejar de seguir"),
                           ("Date", "Impressions", "Create Post")),
                *together(_LEFT, _POSTED),
                *together(_FOLLOWED, _LEFT),
            ),
        ),
    ),
)  # fmt: skip

_ID = role("id", en="Post id", es="ID del post", pt="~ID do post", fr="~ID du post", de="~Post-ID",
           ru=("~Идентификатор поста", "~ID поста"))  # fmt: skip
_TEXT = role("text", en="Post text", es="Texto del post", pt="~Texto do post", fr="~Texte du post", de="~Posttext",
             ru="~Текст поста")  # fmt: skip
_URL = role("url", en=("Post Link", "Link"), es=("Postear enlace", "~Enlace del post"),
            pt=("~Link do post", "~Postar link"), fr=("~Lien du post", "~Publier le lien"),
            de=("~Post-Link", "~Link zum Post"), ru="~Ссылка на пост")  # fmt: skip

X_POSTS = ExportFormat(
    "x_posts",
    "x",
    (
        Layout(
            "posts",
            (
                _ID,
                _TEXT,
                _URL,
                *_SHARED,
                measure("link_clicks", en="URL Clicks", es="Clics en URL", pt="~Cliques em URL",
                        fr=("~Clics sur l'URL", "~Clics sur URL"), de="~URL-Klicks", ru="~Клики по URL"),
                known(en=("Shares", "Share", "Detail Expands", "Hashtag Clicks", "Permalink Clicks", "Engagement rate",
                          "Video views", "Media views", "Media engagements", "Quotes"),
                      es=("~Compartidos", "~Compartir", "~Ampliaciones de detalles", "~Clics en hashtag",
                          "~Clics en el enlace permanente"),
                      pt=("~Compartilhamentos", "~Cliques em hashtag"), fr=("~Partages", "~Clics sur le hashtag"),
                      de=("~Geteilt", "~Hashtag-Klicks"), ru=("~Поделились", "~Клики по хештегам")),
            ),
            (
                *together(_ID, _TEXT),
                *together(_ID, _URL, _REPOSTS),
                *signature(("Post id", "Impressions", "Reposts"), ("ID del post", "Impresiones")),
            ),
        ),
    ),
)  # fmt: skip

TWITTER_TWEETS = ExportFormat(
    "twitter_tweets",
    "x",
    (
        Layout(
            "posts",
            (
                role("id", en="Tweet id"),
                role("url", en="Tweet permalink"),
                role("text", en="Tweet text"),
                role("date", en="time"),
                measure("impressions", en="impressions"),
                measure("engagements", en="engagements"),
                measure("shares", en="retweets"),
                measure("comments", en="replies"),
                measure("likes", en=("likes", "favorites")),
                measure("profile_views", en="user profile clicks"),
                measure("link_clicks", en="url clicks"),
                measure("followers_gained", en="follows"),
                measure("views", en="media views"),
                known(en=("engagement rate", "hashtag clicks", "detail expands", "permalink clicks", "app opens",
                          "app installs", "email tweet", "dial phone", "media engagements", "promoted *")),
            ),
            signature(("Tweet id", "Tweet permalink"), ("Tweet id", "Tweet text"), ("Tweet permalink", "Tweet text"),
                      ("Tweet id", "impressions", "engagements")),
            zone="UTC",
        ),
    ),
)  # fmt: skip

X_VIDEO_OVERVIEW = ExportFormat(
    "x_video_overview",
    "x",
    (
        Layout(
            "days",
            (
                role("date", en="Date", es="~Fecha"),
                measure("views", en="Views", es=("~Vistas", "~Visualizaciones")),
                measure("watch_time_minutes", "milliseconds", en="Watch Time (ms)"),
                known(en=("Completion Rate", "Average Watch Time (ms)", "Estimated Revenue")),
            ),
            signature(("Watch Time (ms)", "Completion Rate"), ("Date", "Watch Time (ms)")),
        ),
    ),
    evidence="code",
)

FORMATS = (X_ACCOUNT_OVERVIEW, X_POSTS, TWITTER_TWEETS, X_VIDEO_OVERVIEW)
