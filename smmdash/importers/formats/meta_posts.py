"""Meta Business Suite: content exports, one row per post, lifetime figures, publish time in Pacific time."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

ZONE = "America/Los_Angeles"

_SHARED = (
    role(
        "id", en="Post ID", ru="ID публикации", pt=("Identificação do post", "Identificação da publicação"),
        fr="Identifiant de la publication", de="~Beitrags-ID",
    ),
    role("aside", en=("Account ID", "Page ID"), pt="Identificação da conta", fr="ID du compte", de="~Konto-ID"),
    role("text", en="Description", pt="Descrição", fr="Description", de="~Beschreibung", ru="~Описание"),
    role(
        "date", en="Publish time", ru="Время публикации", pt="Horário de publicação", fr="Heure de publication",
        de="~Veröffentlichungszeitpunkt",
    ),
    role("url", en="Permalink", ru="Постоянная ссылка", pt="Link permanente", fr="Permalien", de="~Permalink"),
    role(
        "type", en="Post type", ru="~Тип публикации", pt=("Tipo de post", "Tipo de publicação"),
        fr="Type de publication", de="~Beitragstyp",
    ),
    role("error", en="Data comment", fr="Commentaire des données", de="~Datenkommentar"),
    role("aside", en="Date", fr="Date", pt="Data", de="~Datum", ru="~Дата"),
    known(
        en="Duration (sec)", pt="Duração (s)", fr="Durée (s)", de="~Dauer (Sek.)", ru="~Продолжительность (сек.)",
    ),
    measure("views", en=("Views", "Video views"), ru="~Просмотры", pt="Visualizações", fr="Vues", de="~Aufrufe"),
    measure("impressions", en="Impressions", ru="~Показы", pt="~Impressões", fr="~Impressions"),
    measure("reach", en="Reach", ru="Охват", pt="Alcance", fr="Couverture", de="~Reichweite"),
    measure("comments", en="Comments", ru="~Комментарии", pt="Comentários", fr="~Commentaires", de="~Kommentare"),
    measure(
        "shares", en="Shares", ru=("~Репосты", "~Поделились"), pt="Compartilhamentos", fr="Partages",
        de="~Geteilte Inhalte",
    ),
    measure("link_clicks", en="Link Clicks", pt="Cliques no link", fr="Clics sur le lien", ru="~Клики по ссылке"),
)  # fmt: skip

META_INSTAGRAM_POSTS = ExportFormat(
    "meta_instagram_posts",
    "instagram",
    (
        Layout(
            "posts",
            (
                *_SHARED,
                role("account", en="Account username", ru="Имя пользователя аккаунта", fr="Nom de profil du compte",
                     pt="~Nome de usuário da conta", de="~Konto-Benutzername"),
                role("account_name", en="Account name", ru="Название аккаунта", pt="Nome da conta", fr="Nom du compte",
                     de="~Kontoname"),
                measure("likes", en="Likes", ru='~Отметки "Нравится"', pt="Curtidas", fr="Mentions J'aime",
                        de='~"Gefällt mir"-Angaben'),
                measure("saves", en="Saves", ru="~Сохранения", pt="Salvamentos", fr="~Enregistrements",
                        de="~Gespeicherte Beiträge"),
                measure("followers_gained", en="Follows", ru="Подписки", pt="Seguimentos", fr="Followers en plus",
                        de="~Follows"),
                measure("profile_views", en="Profile visits", pt="Visitas ao perfil", fr="Visites de profil"),
                known(en=("Replies", "Navigation", "Sticker taps"), pt=("Respostas", "Toques em figurinhas",
                      "Navegação"), fr=("Réponses", "Appuis sur des stickers", "Navigation")),
                known(en="Engagement rate"),
            ),
            signature(
                ("Post ID", "Account username"),
                ("Post ID", "Account name"),
                ("ID публикации", "Имя пользователя аккаунта"),
                ("ID публикации", "Название аккаунта"),
                ("Identificação do post", "Identificação da conta"),
                ("Identificação da publicação", "Identificação da conta"),
                ("Identifiant de la publication", "Nom de profil du compte"),
                ("Beitrags-ID", "Konto-Benutzername"),
            ),
            zone=ZONE,
            order="mdy",
        ),
    ),
)  # fmt: skip

_FACEBOOK = (
    *_SHARED,
    role("account", en="Page name", fr="Nom de la page", pt="~Nome da Página", ru="~Название Страницы"),
    role("title", en="Title", ru="~Название", pt="~Título", fr="~Titre"),
    role("tags", en="Custom labels"),
    role("aside", en=("Universal video ID", "Caption type", "Is crosspost", "Is share", "Languages",
                      "Funded content status", "Percentage of total views at*", "3-second video views by country*",
                      "1-minute video views by country*")),
    measure("likes", en="Reactions", ru="~Реакции", pt="~Reações", fr="~Réactions"),
    measure("engagements", en="Reactions, Comments and Shares", ru="~Реакции, комментарии и репосты"),
    measure("clicks", en="Total clicks", ru="~Всего кликов"),
    measure("watch_time_minutes", "seconds", en="Seconds viewed"),
    known(en=("Other Clicks", "Matched Audience Targeting Consumption*", "Average Seconds viewed",
              "Estimated earnings (*", "Ad impressions", "Negative feedback*", "Unique negative feedback*",
              "Reach from *", "IMPRESSION:UNIQUE_USERS", "1-minute *", "3-second *", "Seconds viewed from *",
              "Views from *", "Impressions from *"), fr="vues de publications organiques"),
)  # fmt: skip

META_FACEBOOK_POSTS = ExportFormat(
    "meta_facebook_posts",
    "facebook",
    (
        Layout(
            "posts",
            _FACEBOOK,
            signature(
                ("Post ID", "Page ID"),
                ("Post ID", "Page name"),
                ("Post ID", "Reactions, Comments and Shares"),
                ("Identifiant de la publication", "Nom de la page"),
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
            (role("id", en="Video asset ID"), *_FACEBOOK),
            signature(("Video asset ID", "Universal video ID"), ("Video asset ID", "Page ID")),
            zone=ZONE,
            order="mdy",
        ),
    ),
)

FACEBOOK_INSIGHTS_POSTS = ExportFormat(
    "facebook_insights_posts",
    "facebook",
    (
        Layout(
            "posts",
            (
                role("id", en="Post ID"),
                role("url", en="Permalink"),
                role("text", en="Post Message"),
                role("type", en="Type"),
                role("date", en="Posted"),
                role("aside", en=("Countries", "Languages", "Audience Targeting")),
                measure("reach", en="Lifetime Post Total Reach"),
                measure("impressions", en="Lifetime Post Total Impressions"),
                known(en=("Lifetime *",)),
            ),
            signature(("Post ID", "Post Message", "Lifetime Post Total Reach")),
            zone=ZONE,
            order="mdy",
            quirks=quirks("second_header"),
        ),
    ),
    evidence="code",
)

FORMATS = (META_INSTAGRAM_POSTS, META_FACEBOOK_POSTS, META_FACEBOOK_VIDEOS, FACEBOOK_INSIGHTS_POSTS)
