"""Meta Business Suite: content exports, one row per post, lifetime figures, publish time in Pacific time.

Names come from real files and from code that reads them (en, es, pt, fr, ru); a name with ``~`` is the interface's own
wording or a reconstruction that no export has confirmed.
"""

from smmdash.importers.declaration import Column, ExportFormat, Layout, known, measure, role, signature, together

ZONE = "America/Los_Angeles"

_ID = role(
    "id", en="Post ID", ru="ID публикации", pt=("Identificação do post", "Identificação da publicação"),
    fr="Identifiant de la publication", es="Identificador de la publicación", lv="~Publikācijas ID",
    de=("~Beitrags-ID", "~Beitrags-Kennung"),
)  # fmt: skip
_ACCOUNT_ID = role(
    "aside", en="Account ID", pt="Identificação da conta", fr="ID du compte", es="Identificador de la cuenta",
    de="~Konto-ID", ru="~ID аккаунта", lv="~Konta ID",
)  # fmt: skip
_PAGE_ID = role(
    "aside", en="Page ID", fr="ID de la Page", pt=("~Identificação da Página", "~ID da Página"),
    es=("~Identificador de la página", "~ID de la página"), de="~Seiten-ID",
    ru=("~ID Страницы", "~Идентификатор Страницы"), lv="~Lapas ID",
)  # fmt: skip
_USERNAME = role(
    "account", en="Account username", ru="Имя пользователя аккаунта", fr="Nom de profil du compte",
    es="Nombre de usuario de la cuenta", pt=("~Nome de usuário da conta", "~Nome de utilizador da conta"),
    de=("~Konto-Benutzername", "~Benutzername des Kontos"), lv="~Konta lietotājvārds",
)  # fmt: skip
_NAME = role(
    "account_name", en="Account name", ru="Название аккаунта", pt="Nome da conta", fr="Nom du compte",
    es="Nombre de la cuenta", de=("~Kontoname", "~Name des Kontos"), lv="~Konta nosaukums",
)  # fmt: skip
_PAGE = role(
    "account", en="Page name", fr="Nom de la page", es="Nombre de la página", pt="~Nome da Página",
    ru="~Название Страницы", de=("~Seitenname", "~Name der Seite"), lv="~Lapas nosaukums",
)  # fmt: skip
_PUBLISHED = role(
    "date", en="Publish time", ru="Время публикации",
    pt=("Horário de publicação", "~Hora de publicação", "~Data de publicação"), fr="Heure de publication",
    es="Hora de publicación", lv="~Publicēšanas laiks",
    de=("~Veröffentlichungszeitpunkt", "~Zeitpunkt der Veröffentlichung", "~Veröffentlicht am"),
)  # fmt: skip
_URL = role(
    "url", en="Permalink", ru="Постоянная ссылка", pt="Link permanente", fr="Permalien", es="Enlace permanente",
    de=("~Permalink", "~Permanentlink"), lv=("~Pastāvīgā saite", "~Permanentā saite"),
)  # fmt: skip
_TYPE = role(
    "type", en="Post type", ru=("~Тип публикации", "~Тип поста"), pt=("Tipo de post", "Tipo de publicação"),
    fr="Type de publication", es="Tipo de publicación", de="~Beitragstyp", lv="~Publikācijas veids",
)  # fmt: skip
_PART = role(
    "part", en="Date", fr="Date", pt="Data", es="Fecha", de="~Datum", ru="~Дата", lv="~Datums",
)  # fmt: skip

_SHARED: tuple[Column, ...] = (
    _ID,
    role("text", en="Description", pt="Descrição", fr="Description", es="Descripción", de="~Beschreibung",
         ru="~Описание", lv="~Apraksts"),
    _PUBLISHED,
    _URL,
    _TYPE,
    role("error", en="Data comment", fr="Commentaire des données", es="Comentario sobre los datos",
         pt=("~Comentário de dados", "~Comentário sobre os dados"), de="~Datenkommentar",
         ru=("~Комментарий к данным", "~Комментарий о данных"), lv="~Datu komentārs"),
    _PART,
    known(
        en="Duration (sec)", pt="Duração (s)", fr=("Durée (s)", "~Durée (secondes)"), es="Duración (segundos)",
        de=("~Dauer (Sek.)", "~Dauer (s)"), ru=("~Продолжительность (сек.)", "~Продолжительность (с)"),
        lv="~Ilgums (sek.)",
    ),
    measure("views", en=("Views", "Video views"), ru="~Просмотры", pt="Visualizações", fr="Vues",
            es="Visualizaciones", de="~Aufrufe", lv="~Skatījumi"),
    measure("impressions", en="Impressions", ru="~Показы", pt="~Impressões", fr="~Impressions", es="Impresiones",
            de="~Impressionen", lv="~Parādīšanas reizes"),
    measure("reach", en=("Reach", "Viewers"), ru="Охват", pt="Alcance", fr="Couverture", es=("Alcance", "Espectadores"),
            de="~Reichweite", lv=("~Sasniegtā auditorija", "~Sasniedzamība")),
    measure("comments", en="Comments", ru="~Комментарии", pt="Comentários", fr="Commentaires", es="Comentarios",
            de="~Kommentare", lv="~Komentāri"),
    measure(
        "shares", en="Shares", ru=("~Репосты", "~Поделились", "~Перепосты"), pt=("Compartilhamentos", "~Partilhas"),
        fr="Partages", es=("Veces que se compartió", "Veces que se ha compartido"),
        de=("~Geteilte Inhalte", "~Geteilt"), lv=("~Kopīgošanas reizes", "~Kopīgots"),
    ),
    measure("saves", en="Saves", ru="~Сохранения", pt="Salvamentos", fr="~Enregistrements",
            es=("Veces que se guardó", "Veces guardado"), de=("~Gespeicherte Beiträge", "~Gespeichert"),
            lv="~Saglabāšanas reizes"),
    measure("link_clicks", en="Link Clicks", pt="Cliques no link", fr=("Clics sur le lien", "Clics sur un lien"),
            es="Clics en el enlace", ru="~Клики по ссылке", de="~Link-Klicks", lv="~Klikšķi uz saites"),
)  # fmt: skip

_INSTAGRAM: tuple[Column, ...] = (
    *_SHARED,
    _ACCOUNT_ID,
    _USERNAME,
    _NAME,
    measure("likes", en="Likes", ru=('~Отметки "Нравится"', "~Нравится", "~Лайки"), pt=("Curtidas", "~Gostos"),
            fr=("Mentions J'aime", "~J'aime"), es="Me gusta", de='~"Gefällt mir"-Angaben',
            lv=('~Atzīmes "Patīk"', "~Patīk")),
    measure("followers_gained", en="Follows", ru="Подписки", pt=("Seguimentos", "~Seguidores"),
            fr="Followers en plus", es=("Seguimientos", "Seguidores"), de=("~Follows", "~Follower"),
            lv=("~Sekotāji", "~Jauni sekotāji")),
    measure("profile_views", en="Profile visits", pt="Visitas ao perfil", fr="Visites de profil",
            es="Visitas al perfil", ru=("~Посещения профиля", "~Визиты в профиль"),
            de=("~Profilaufrufe", "~Profilbesuche"), lv="~Profila apmeklējumi"),
    known(en="Engagement rate"),
)  # fmt: skip

META_INSTAGRAM_POSTS = ExportFormat(
    "meta_instagram_posts",
    "instagram",
    (
        Layout(
            "posts",
            _INSTAGRAM,
            (*together(_ID, _USERNAME), *together(_ID, _NAME), *together(_ID, _ACCOUNT_ID)),
            zone=ZONE,
            order="mdy",
        ),
    ),
)

_REPLIES = measure("comments", en="Replies", pt="Respostas", fr="Réponses", es="Respuestas", ru="~Ответы",
                   de="~Antworten", lv="~Atbildes")  # fmt: skip
_STICKERS = known(en="Sticker taps", pt="Toques em figurinhas", fr="Appuis sur des stickers", es="Toques en stickers",
                  ru=("~Нажатия на наклейки", "~Касания наклеек"), de=("~Sticker-Taps", "~Tippen auf Sticker"),
                  lv="~Pieskārieni uzlīmēm")  # fmt: skip
_NAVIGATION = known(en="Navigation", pt="Navegação", fr="Navigation", es="Navegación", ru="~Навигация",
                    de="~Navigation", lv="~Navigācija")  # fmt: skip

META_INSTAGRAM_STORIES = ExportFormat(
    "meta_instagram_stories",
    "instagram",
    (
        Layout(
            "posts",
            # replies first: a story that was exported together with posts has the posts' comments too, empty
            (_REPLIES, _STICKERS, _NAVIGATION, *_INSTAGRAM),
            (*together(_ID, _STICKERS), *together(_ID, _NAVIGATION), *together(_ID, _REPLIES)),
            zone=ZONE,
            order="mdy",
        ),
    ),
    evidence="code",
)

_VIDEO_ID = role("id", en="Video asset ID")
_FACEBOOK: tuple[Column, ...] = (
    *_SHARED,
    _PAGE_ID,
    _PAGE,
    role("title", en="Title", fr="Titre", es="Título", ru=("~Название", "~Заголовок"), pt="~Título", de="~Titel",
         lv="~Nosaukums"),
    role("tags", en="Custom labels", es="~Etiquetas personalizadas", pt="~Rótulos personalizados",
         fr="~Libellés personnalisés", de="~Benutzerdefinierte Labels", ru="~Пользовательские метки"),
    role("aside", en=("Universal video ID", "Caption type", "Is crosspost", "Is share", "Languages",
                      "Funded content status", "Percentage of total views at*", "3-second video views by country*",
                      "1-minute video views by country*"),
         fr=("Est un crosspostage", "Est un crosspost", "Est un partage", "~Langues", "~Type de légende"),
         es=("~Es una publicación cruzada", "~Es contenido compartido", "~Idiomas", "~Tipo de subtítulo"),
         pt=("~É um crosspost", "~É um compartilhamento", "~Idiomas", "~Tipo de legenda")),
    measure("likes", en="Reactions", fr="Réactions", es="Reacciones", ru="~Реакции", pt="~Reações", de="~Reaktionen",
            lv="~Reakcijas"),
    measure("engagements", en=("Reactions, Comments and Shares", "Interactions"),
            fr="Réactions, commentaires et partages",
            es=("Interacciones", "Reacciones, comentarios y veces que se ha compartido",
                "~Reacciones, comentarios y veces que se compartió"),
            pt="~Reações, comentários e compartilhamentos", de="~Reaktionen, Kommentare und geteilte Inhalte",
            ru=("~Реакции, комментарии и репосты", "~Реакции, комментарии и перепосты"),
            lv="~Reakcijas, komentāri un kopīgošanas reizes"),
    measure("clicks", en="Total clicks", fr=("Total des clics", "~Total clics"), es="Total de clics",
            pt="~Total de cliques", de="~Klicks insgesamt", ru=("~Всего кликов", "~Общее количество кликов"),
            lv="~Kopējais klikšķu skaits"),
    measure("followers_gained", "net", en="Net follows", es="Seguimientos netos", pt="~Seguimentos líquidos",
            fr="~Followers nets", de="~Netto-Follower", ru="~Чистые подписки"),
    measure("watch_time_minutes", "seconds", en="Seconds viewed", es=("Segundos reproducidos", "~Segundos vistos"),
            fr=("~Secondes regardées", "~Secondes vues"), pt="~Segundos assistidos", de="~Angesehene Sekunden",
            ru="~Просмотренные секунды"),
    known(en=("Other Clicks", "Matched Audience Targeting Consumption*", "Average Seconds viewed",
              "Estimated earnings (*", "Ad impressions", "Negative feedback*", "Unique negative feedback*",
              "Reach from *", "IMPRESSION:UNIQUE_USERS", "1-minute *", "3-second *", "Seconds viewed from *",
              "Views from *", "Impressions from *"),
          fr=("Vues de publications *", "Couverture de publications *", "Vues de vidéos de 3 secondes*",
              "Vues de vidéo de 3 secondes*", "Secondes moyen*", "~Autres clics", "~Revenus estimés (*"),
          es=("Segundos en promedio reproducidos", "Segundos reproducidos de media", "Distribución",
              "Visualizaciones de vídeo de 3 segundos", "Visualizaciones de video de 3 segundos",
              "Visualizaciones de vídeo de 1 minuto", "Visualizaciones de video de 1 minuto", "~Otros clics",
              "~Ingresos estimados (*", "~Alcance de publicaciones *"),
          pt=("~Outros cliques", "~Média de segundos assistidos", "~Visualizações de vídeo de *",
              "~Alcance de posts *"),
          de=("~Andere Klicks", "~Durchschnittlich angesehene Sekunden"), ru=("~Другие клики",)),
)  # fmt: skip

META_FACEBOOK_POSTS = ExportFormat(
    "meta_facebook_posts",
    "facebook",
    (
        Layout(
            "posts",
            _FACEBOOK,
            (
                *together(_ID, _PAGE_ID),
                *together(_ID, _PAGE),
                *signature(
                    ("Post ID", "Reactions, Comments and Shares"),
                    ("Identifiant de la publication", "Réactions, commentaires et partages"),
                    ("Identificador de la publicación", "Reacciones, comentarios y veces que se ha compartido"),
                    ("Identificador de la publicación", "Reacciones"),
                    ("Identifiant de la publication", "Réactions"),
                    ("Post ID", "Reactions"),
                ),
            ),
            zone=ZONE,
            order="mdy",
        ),
    ),
)

META_FACEBOOK_VIDEOS = ExportFormat(
    "meta_facebook_videos",
    "facebook",
    (
        Layout(
            "posts",
            (_VIDEO_ID, *_FACEBOOK),
            signature(("Video asset ID", "Universal video ID"), ("Video asset ID", "Page ID")),
            zone=ZONE,
            order="mdy",
        ),
    ),
)

FORMATS = (META_INSTAGRAM_POSTS, META_INSTAGRAM_STORIES, META_FACEBOOK_POSTS, META_FACEBOOK_VIDEOS)
