"""LinkedIn: page exports (followers, content, visitors, competitors) and the content export of a personal profile.

English comes from real files, Portuguese and Spanish from code that opens such files; the other languages are the
interface's wording. Sheets are named in the language of the interface too.
"""

from smmdash.importers.declaration import (
    Column,
    ExportFormat,
    Layout,
    known,
    measure,
    quirks,
    role,
    signature,
    together,
)
from smmdash.importers.headers import folded

_DATE = role("date", en="Date", pt="Data", es="Fecha", fr="~Date", de="~Datum", ru="~Дата")
_DEMOGRAPHICS = {
    "location": role("segment", en="Location", es="Ubicación", pt="Localidade", fr=("~Lieu", "~Localisation"),
                     de=("~Standort", "~Ort"), ru="~Местоположение"),
    "job_function": role("segment", en="Job function", es="Función laboral", pt=("~Função", "~Cargo"),
                         fr="~Fonction", de=("~Tätigkeitsbereich", "~Jobfunktion"), ru="~Должностная функция"),
    "seniority": role("segment", en="Seniority", es="Nivel de responsabilidad",
                      pt=("~Nível de experiência", "~Senioridade"), fr=("~Niveau hiérarchique", "~Ancienneté"),
                      de=("~Karrierestufe", "~Berufserfahrung"), ru="~Уровень должности"),
    "industry": role("segment", en="Industry", es="Sector", pt="Setor", fr=("~Secteur", "~Secteur d'activité"),
                     de="~Branche", ru="~Отрасль"),
    "company_size": role("segment", en="Company size", es="Tamaño de la empresa", pt="~Tamanho da empresa",
                         fr="~Taille de l'entreprise", de=("~Unternehmensgröße", "~Unternehmensgrösse"),
                         ru="~Размер компании"),
}  # fmt: skip


def _places(*names: str) -> frozenset[str]:
    return frozenset(folded(name) for name in names)


def _demographics(value: Column, counted: str) -> tuple[Layout, ...]:
    return tuple(
        Layout(
            "segments",
            (segment, value),
            together(segment, value),
            places=frozenset(name.text for name in segment.names),
            dimension=dimension,
            measure=counted,
            unit="count",
        )
        for dimension, segment in _DEMOGRAPHICS.items()
    )


_FOLLOWERS: dict[str, str | tuple[str, ...]] = {
    "en": "Total followers", "es": "Total de seguidores", "pt": "Total de seguidores",
    "fr": ("~Total des abonnés", "~Nombre total d'abonnés"), "de": ("~Follower insgesamt", "~Follower gesamt"),
    "ru": ("~Всего отслеживающих", "~Всего подписчиков"),
}  # fmt: skip
_SPONSORED = known(en="Sponsored followers", es="Seguidores patrocinados", pt="Seguidores patrocinados",
                   fr=("~Abonnés sponsorisés", "~Abonnés via sponsorisation"), de="~Gesponserte Follower",
                   ru="~Спонсируемые отслеживающие")  # fmt: skip
_ORGANIC = known(en="Organic followers", es=("Seguidores generales", "~Seguidores orgánicos"),
                 pt="Seguidores orgânicos", fr=("~Abonnés organiques", "~Abonnés naturels"), de="~Organische Follower",
                 ru="~Органические отслеживающие")  # fmt: skip
# On the sheet of days "Total followers" are those won less those lost on the day, not the stock.
_NEW = measure("followers_gained", "net", **_FOLLOWERS)

LINKEDIN_PAGE_FOLLOWERS = ExportFormat(
    "linkedin_page_followers",
    "linkedin",
    (
        Layout(
            "days",
            (
                _DATE,
                _NEW,
                _SPONSORED,
                _ORGANIC,
                known(en="Auto-invited followers", pt="Seguidores convidados automaticamente",
                      es="~Seguidores invitados automáticamente", fr="~Abonnés invités automatiquement",
                      de="~Automatisch eingeladene Follower", ru="~Автоматически приглашенные отслеживающие"),
            ),
            (*together(_SPONSORED, _ORGANIC), *together(_ORGANIC, _NEW), *together(_DATE, _SPONSORED, _NEW)),
            places=_places("New followers", "Nuevos seguidores", "Novos seguidores", "Nouveaux abonnés",
                           "Neue Follower", "Новые отслеживающие"),
            order="mdy",
        ),
        *_demographics(role("value", **_FOLLOWERS), "followers"),
    ),
)  # fmt: skip

_PAGE_VIEWS = measure(
    "profile_views", en="Total page views (total)", pt="Total de visualizações da página (total)",
    es=("~Total de visualizaciones de la página (total)", "~Visualizaciones de la página totales (total)",
        "~Total de visualizaciones de página (total)"),
    fr="~Total des vues de page (total)", de="~Seitenaufrufe insgesamt (gesamt)",
    ru="~Всего просмотров страницы (всего)",
)  # fmt: skip
_VISITORS = known(
    en="Total unique visitors (total)", pt="Total de visitantes únicos (total)",
    es="~Total de visitantes únicos (total)", fr="~Total des visiteurs uniques (total)",
    de="~Einzelne Besucher insgesamt (gesamt)",
)  # fmt: skip

LINKEDIN_PAGE_VISITORS = ExportFormat(
    "linkedin_page_visitors",
    "linkedin",
    (
        Layout(
            "days",
            (
                _DATE,
                _PAGE_VIEWS,
                _VISITORS,
                known(en=("Overview page views (total)", "Overview *", "Life *", "Jobs *", "Total page views *",
                          "Total unique visitors *",
                          "Insights *", "Products *", "People *", "About *"),
                      pt=("Visualizações da página *", "Visitantes únicos da página *",
                          "Total de visualizações da página *", "Total de visitantes únicos *"),
                      es=("Visualizaciones de la página *", "Visitantes únicos *", "~Total de visualizaciones *",
                          "~Total de visitantes *"),
                      fr=("~Vues de la page *", "~Visiteurs uniques *", "~Total des vues *", "~Total des visiteurs *"),
                      de=("~Seitenaufrufe *", "~Einzelne Besucher *")),
            ),
            (*together(_PAGE_VIEWS, _VISITORS), *together(_DATE, _PAGE_VIEWS),
             *signature(("Overview page views (total)", "Total page views (total)"))),
            places=_places("Visitor metrics", "Datos de visitantes", "Métricas de visitantes", "Données des visiteurs",
                           "Besuchermetriken"),
            order="mdy",
        ),
        *_demographics(
            role("value", en="Total views", pt="Total de visualizações", es="~Total de visualizaciones",
                 fr="~Total des vues", de="~Aufrufe insgesamt", ru="~Всего просмотров"),
            "profile_views",
        ),
    ),
)  # fmt: skip

_SHOWN = measure("impressions", en="Impressions (total)", es="Impresiones (totales)", pt="Impressões (total)",
                 fr=("~Impressions (total)", "~Impressions (totales)"),
                 de=("~Impressions (gesamt)", "~Impressionen (gesamt)"), ru="~Показы (всего)")  # fmt: skip
_CLICKED = measure("clicks", en="Clicks (total)", es="Clics (totales)", pt="Cliques (total)", fr="~Clics (total)",
                   de="~Klicks (gesamt)", ru="~Клики (всего)")  # fmt: skip
_REACTED = measure("likes", en="Reactions (total)", es="Reacciones (total)", pt="Reações (total)",
                   fr=("~Réactions (total)", "~Réactions (totales)"), de="~Reaktionen (gesamt)",
                   ru="~Реакции (всего)")  # fmt: skip
_LINK = role("url", en=("Post link", "Update link"), es="Enlace de la publicación", pt="Link da publicação",
             fr=("~Lien du post", "~Lien de la publication"), de=("~Beitragslink", "~Link zum Beitrag"),
             ru="~Ссылка на публикацию")  # fmt: skip
_CREATED = role("date", en="Created date", es="Fecha de creación", pt=("Criação", "~Data de criação"),
                fr="~Date de création", de=("~Erstellungsdatum", "~Erstellt am"), ru="~Дата создания")  # fmt: skip

LINKEDIN_PAGE_CONTENT = ExportFormat(
    "linkedin_page_content",
    "linkedin",
    (
        Layout(
            "days",
            (
                _DATE,
                _SHOWN,
                measure("reach", en="Unique impressions (organic)", es="Impresiones únicas (orgánicas)",
                        pt="Impressões únicas (orgânicas)", fr="~Impressions uniques (organiques)",
                        de="~Eindeutige Impressions (organisch)", ru="~Уникальные показы (органические)"),
                _CLICKED,
                _REACTED,
                measure("comments", en="Comments (total)", es="Comentarios (totales)", pt="Comentários (total)",
                        fr=("~Commentaires (total)", "~Commentaires (totaux)"), de="~Kommentare (gesamt)",
                        ru="~Комментарии (всего)"),
                measure("shares", en=("Reposts (total)", "Shares (total)"), es="Veces compartido (total)",
                        pt=("Compartilhamentos (total)", "~Republicações (total)"),
                        fr=("~Republications (total)", "~Partages (total)"),
                        de=("~Reposts (gesamt)", "~Geteilte Inhalte (gesamt)"), ru="~Репосты (всего)"),
                known(en=("Impressions (*", "Clicks (*", "Reactions (*", "Comments (*", "Reposts (*", "Shares (*",
                          "Engagement rate (*"),
                      es=("Impresiones (*", "Clics (*", "Reacciones (*", "Comentarios (*", "Veces compartido (*",
                          "Tasa de interacción (*"),
                      pt=("Impressões (*", "Cliques (*", "Reações (*", "Comentários (*", "Compartilhamentos (*",
                          "Taxa de engajamento (*"),
                      fr=("~Clics (*", "~Réactions (*", "~Commentaires (*", "~Republications (*", "~Partages (*",
                          "~Taux d'engagement (*"),
                      de=("~Klicks (*", "~Reaktionen (*", "~Kommentare (*", "~Engagement-Rate (*"),
                      ru=("~Показы (*", "~Клики (*", "~Реакции (*", "~Комментарии (*")),
            ),
            (*together(_SHOWN, _REACTED), *together(_SHOWN, _CLICKED), *together(_DATE, _SHOWN)),
            places=_places("Metrics", "Update metrics (aggregated)", "Indicadores", "Métricas", "Indicateurs",
                           "Metriken"),
            order="mdy",
        ),
        Layout(
            "posts",
            (
                role("text", en=("Post title", "Update title"), es="Título de la publicación",
                     pt="Título da publicação", fr=("~Titre du post", "~Titre de la publication"),
                     de=("~Titel des Beitrags", "~Beitragstitel"), ru="~Заголовок публикации"),
                _LINK,
                role("type", en=("Content Type", "Post type", "Update type"),
                     es=("Tipo de contenido", "~Tipo de publicación"), pt=("Tipo de conteúdo", "Tipo de publicação"),
                     fr=("~Type de contenu", "~Type de post"), de=("~Art des Contents", "~Beitragstyp"),
                     ru="~Тип контента"),
                _CREATED,
                role("personal", en="Posted by"),
                role("aside", en=("Campaign name", "Campaign start date", "Campaign end date", "Audience",
                                  "Post type", "Update type"),
                     pt=("Nome da campanha", "Publicada por", "Data de início da campanha",
                         "Data de término da campanha", "Público", "Tipo de publicação"),
                     es=("~Nombre de la campaña", "~Publicado por", "~Fecha de inicio de la campaña",
                         "~Fecha de finalización de la campaña", "~Público", "~Tipo de publicación"),
                     fr=("~Nom de la campagne", "~Publié par", "~Audience", "~Date de début de la campagne",
                         "~Date de fin de la campagne"),
                     de=("~Name der Kampagne", "~Gepostet von", "~Zielgruppe", "~Startdatum der Kampagne",
                         "~Enddatum der Kampagne")),
                measure("impressions", en="Impressions", es="Impresiones", pt="Impressões", fr="~Impressions",
                        de=("~Impressions", "~Impressionen"), ru="~Показы"),
                measure("views", en=("Views", "Video views"), es="Visualizaciones", pt="Visualizações", fr="~Vues",
                        de="~Aufrufe", ru="~Просмотры"),
                measure("clicks", en="Clicks", es="Clics", pt="Cliques", fr="~Clics", de="~Klicks", ru="~Клики"),
                measure("likes", en="Likes", es="Recomendaciones", pt="Gostaram", fr="~J'aime",
                        de=('~"Gefällt mir"-Angaben', "~Likes"), ru=("~Отметки \"Нравится\"", "~Нравится")),
                measure("comments", en="Comments", es="Comentarios", pt="Comentários", fr="~Commentaires",
                        de="~Kommentare", ru="~Комментарии"),
                measure("shares", en=("Reposts", "Shares"), es="Veces compartido", pt="Compartilhamentos",
                        fr=("~Republications", "~Partages"), de=("~Reposts", "~Geteilt"), ru="~Репосты"),
                measure("followers_gained", en="Follows", pt="Seguidores", es=("~Seguimientos", "~Seguidores"),
                        fr="~Abonnements", de=("~Follows", "~Follower"), ru="~Отслеживания"),
                known(en=("Offsite Views", "Click through rate (CTR)", "Engagement rate"),
                      es=("Tasa de interacción", "~Porcentaje de clics (CTR)", "~Visualizaciones externas"),
                      pt=("Visualizações fora do site", "Taxa de cliques (CTR)", "Taxa de engajamento"),
                      fr=("~Taux de clics (CTR)", "~Taux d'engagement", "~Vues hors site"),
                      de=("~Klickrate (CTR)", "~Engagement-Rate")),
            ),
            (*together(_LINK, _CREATED),),
            places=_places("All posts", "Update engagement", "Todas las publicaciones", "Todas as publicações",
                           "Tous les posts", "Alle Beiträge"),
            order="mdy",
            quirks=quirks("repeats"),
        ),
    ),
)  # fmt: skip

_RIVAL = role("owner", en="Page", es="~Página", pt=("Page", "~Página"), fr="~Page", de="~Seite", ru="~Страница")
_STOCK = measure("followers", en="Total Followers", es="Total de seguidores", pt="Total de seguidores",
                 fr=("~Total des abonnés", "~Nombre total d'abonnés"), de="~Follower insgesamt",
                 ru="~Всего отслеживающих")  # fmt: skip
_WON = measure("followers_gained", en="New Followers", es="~Nuevos seguidores", pt="Novos seguidores",
               fr="~Nouveaux abonnés", de="~Neue Follower", ru="~Новые отслеживающие")  # fmt: skip
_PUBLISHED = measure("posts", en=("Total posts", "Posts"), pt=("Total de publicações", "Publicações"),
                     es=("~Total de publicaciones", "~Publicaciones"), fr="~Total des posts",
                     de="~Beiträge insgesamt")  # fmt: skip

LINKEDIN_PAGE_COMPETITORS = ExportFormat(
    "linkedin_page_competitors",
    "linkedin",
    (
        Layout(
            "periods",
            (
                _RIVAL,
                _STOCK,
                _WON,
                measure("engagements", en="Total post engagements", pt="Total de engajamentos da publicação",
                        es="~Total de interacciones de la publicación", fr="~Total des engagements du post",
                        de="~Beitragsinteraktionen insgesamt"),
                measure("comments", en="Comments", pt="Comentários", es="~Comentarios"),
                measure("likes", en="Reactions", pt="Reações", es="~Reacciones"),
                _PUBLISHED,
                known(en="Comments per day", pt="Comentários por dia", es="~Comentarios por día"),
            ),
            (*together(_RIVAL, _STOCK, _WON), *together(_RIVAL, _WON, _PUBLISHED)),
            places=_places("Competitors"),
            order="mdy",
            quirks=quirks("span_above"),
        ),
    ),
)  # fmt: skip

_POST_URL = role("url", en="Post URL", es="~URL de la publicación", pt="~URL da publicação", fr="~URL du post",
                 de="~Beitrags-URL", ru="~URL публикации")  # fmt: skip
_POST_DATE = role("date", en="Post publish date", es="~Fecha de publicación", pt="~Data de publicação",
                  fr="~Date de publication du post", de="~Veröffentlichungsdatum", ru="~Дата публикации")  # fmt: skip
_SEEN = measure("impressions", en="Impressions", es="~Impresiones", pt="~Impressões", fr="~Impressions",
                de=("~Impressions", "~Impressionen"), ru="~Показы")  # fmt: skip
_ENGAGED = measure("engagements", en="Engagements", es="~Interacciones", pt=("~Engajamentos", "~Interações"),
                   fr="~Engagements", de=("~Interaktionen", "~Engagements"), ru="~Взаимодействия")  # fmt: skip
_JOINED = measure("followers_gained", en="New followers", es="~Nuevos seguidores", pt="~Novos seguidores",
                  fr="~Nouveaux abonnés", de="~Neue Follower", ru="~Новые отслеживающие")  # fmt: skip

LINKEDIN_PROFILE_CONTENT = ExportFormat(
    "linkedin_profile_content",
    "linkedin",
    (
        Layout(
            "periods",
            (role("label", en="Overall Performance", es="~Rendimiento general", pt="~Desempenho geral",
                  fr="~Performances globales", de="~Gesamtleistung"),),
            signature(("Overall Performance",)),
            places=_places("Discovery"),
            order="mdy",
            quirks=quirks("span_in_header"),
        ),
        Layout(
            "days",
            (_DATE, _SEEN, _ENGAGED),
            (),
            places=_places("Engagement"),
            order="mdy",
        ),
        Layout(
            "posts",
            (_POST_URL, _POST_DATE, _ENGAGED, _SEEN),
            together(_POST_URL, _POST_DATE),
            places=_places("Top posts"),
            order="mdy",
        ),
        Layout(
            "days",
            (_DATE, _JOINED),
            (),
            places=_places("Followers", "Seguidores", "Abonnés", "Follower"),
            order="mdy",
            quirks=quirks("stock_above"),
        ),
        Layout(
            "segments",
            (role("dimension", en="Top Demographics", es="~Datos demográficos principales",
                  pt="~Principais dados demográficos"),
             role("segment", en="Value", es="~Valor", pt="~Valor"),
             role("share", en="Percentage", es="~Porcentaje", pt="~Porcentagem")),
            signature(("Top Demographics", "Percentage")),
            places=_places("Demographics"),
            unit="fraction",
        ),
    ),
)  # fmt: skip

FORMATS = (
    LINKEDIN_PAGE_FOLLOWERS, LINKEDIN_PAGE_VISITORS, LINKEDIN_PAGE_CONTENT, LINKEDIN_PAGE_COMPETITORS,
    LINKEDIN_PROFILE_CONTENT,
)  # fmt: skip
