"""YouTube Studio: table data by content or by day, with the file's own total as a row of its own.

German and Portuguese come from real files; Russian, Spanish (of Spain and of Latin America) and French from code that
reads such files. Latvian is the interface's wording.
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

_CONTENT = role(
    "id", en=("Content", "Video"), de=("Video", "Videos", "~Inhalte"), pt="Conteúdo", ru="Контент", es="Contenido",
    fr="Contenu", lv="~Saturs",
)  # fmt: skip
_TITLE = role(
    "text", en="Video title", de="Videotitel", pt="Título do vídeo", ru="Название видео",
    es=("Título del vídeo", "Título del video"), fr="Titre de la vidéo",
    lv=("~Videoklipa nosaukums", "~Video nosaukums"),
)  # fmt: skip
_PUBLISHED = role(
    "date", en="Video publish time", de="Veröffentlichungszeitpunkt des Videos",
    pt=("Horário de publicação do vídeo", "~Hora de publicação do vídeo"), ru="Время публикации видео",
    es=("Hora de publicación del vídeo", "Tiempo de publicación del video", "~Hora de publicación del video"),
    fr=("Heure de publication de la vidéo", "~Date de publication de la vidéo"),
    lv=("~Videoklipa publicēšanas laiks", "~Video publicēšanas laiks"),
)  # fmt: skip
_VIEWS = measure("views", en="Views", de="Aufrufe", pt="Visualizações", ru="Просмотры",
                 es=("Visualizaciones", "Vistas"), fr="Vues", lv=("~Skatījumi", "~Skatījumu skaits"))  # fmt: skip
_WATCHED = measure(
    "watch_time_minutes", "hours", en="Watch time (hours)", de="Wiedergabezeit (Stunden)",
    pt=("Tempo de exibição (horas)", "~Tempo de visualização (horas)"),
    ru=("Время просмотра (часы)", "Время просмотра (часов)"),
    es=("Tiempo de visualización (horas)", "Tiempo de reproducción (horas)"), fr="Durée de visionnage (heures)",
    lv="~Skatīšanās laiks (stundas)",
)  # fmt: skip
_OTHERS: tuple[Column, ...] = (
    measure("followers_gained", en="Subscribers gained", es=("Suscriptores obtenidos", "~Suscriptores ganados"),
            fr=("Nouveaux abonnés", "~Abonnés gagnés"), de=("~Gewonnene Abonnenten", "~Neue Abonnenten"),
            pt=("~Inscrições obtidas", "~Inscritos ganhos", "~Inscrições recebidas"), ru="~Новые подписчики",
            lv="~Iegūtie abonenti"),
    measure("followers_lost", en="Subscribers lost", es="Suscriptores perdidos", fr="~Abonnés perdus",
            de="~Verlorene Abonnenten", pt=("~Inscrições perdidas", "~Inscritos perdidos"),
            ru=("~Потерянные подписчики", "~Отписавшиеся пользователи"), lv="~Zaudētie abonenti"),
    # the plain column is gained less lost, and negative where a video lost more than it won
    measure("followers_gained", "net", en="Subscribers", de="Abonnenten", pt="Inscritos", ru="Подписчики",
            es="Suscriptores", fr="Abonnés", lv="~Abonenti"),
    measure("impressions", en="Impressions", de="Impressionen", pt="Impressões", ru=("Показы", "Показы значков"),
            es="Impresiones", fr="Impressions", lv=("~Parādīšanas reizes", "~Seansi")),
    measure("likes", en="Likes", es="Me gusta", de=("~Mag ich", '~"Mag ich"-Bewertungen'),
            pt=('~Marcações "Gostei"', "~Gostei"), fr=("~J'aime", "~Mentions J'aime"),
            ru=('~Отметки "Нравится"', "~Нравится"), lv=("~Patīk", '~Atzīmes "Patīk"')),
    measure("comments", en="Comments added", es=("Comentarios agregados", "~Comentarios añadidos"),
            fr="~Commentaires ajoutés", de="~Hinzugefügte Kommentare", pt="~Comentários adicionados",
            ru=("~Добавленные комментарии", "~Добавлено комментариев"), lv="~Pievienotie komentāri"),
    measure("shares", en="Shares", es=("Elementos compartidos", "~Veces compartido"), fr="Partages",
            de="~Geteilte Inhalte", pt="~Compartilhamentos", ru="~Поделились", lv="~Kopīgošanas reizes"),
    measure("reach", en="Unique viewers", es=("Usuarios únicos", "Alcance único", "~Espectadores únicos"),
            fr="Spectateurs uniques", de="~Einzelne Zuschauer", pt="~Espectadores únicos",
            ru="~Уникальные зрители", lv="~Unikālie skatītāji"),
    known(en=("Engaged views", "Impressions click-through rate (%)", "Average *", "Stayed to watch (%)", "New viewers",
              "Returning viewers", "Casual viewers", "Regular viewers", "Hypes", "Hype *", "Likes (vs *", "Dislikes",
              "Duration", "Estimated *", "RPM (*", "CPM (*", "Playback-based CPM (*", "Ad impressions", "Card *",
              "Cards shown", "Clicks per *", "End screen *", "Teaser *", "YouTube Premium *", "Product *", "Orders",
              "Total sales (*", "Shown in feed", "Viewed (vs*", "Remix *", "Reminders set", "Chat messages",
              "Video ID", "Added to playlists", "Removed from playlists", "Watch time (hours) (%)", "Views (%)"),
          de=("Klickrate der Impressionen (%)", "Geschätzter Umsatz (*", "Durchschnittliche *", "~Dauer"),
          pt=("Taxa de cliques de impressões (%)", "Receita estimada (*", "~Duração", "~Duração média da visualização"),
          es=("Visualizaciones interesadas", "Porcentaje de clics de las impresiones*",
              "Tasa de clics de las impresiones (%)", "CTR de las impresiones (%)", "Ingresos estimados (*",
              "Duración", "Duración media de la visualización",
              "Duración media de las visualizaciones", "Duración promedio de *", "Porcentaje promedio *",
              "Porcentaje medio *", "Se quedaron *", "Usuarios nuevos", "Usuarios recurrentes", "Usuarios ocasionales",
              "Usuarios habituales", "Media de visualizaciones por usuario", "Clics en *", "Clics por *",
              "Elementos de pantalla final *", "Tarjetas mostradas", "Impresiones de producto", "Pedidos",
              "Ventas en total (*", "No me gusta"),
          fr=("Vues engagées", "Taux de clics par impression (%)", "~Taux de clics des impressions (%)",
              "Durée", "Durée moyenne *", "Pourcentage moyen *", "Ont continué de regarder (%)", "Revenus estimés*"),
          ru=("Вовлеченные просмотры", "CTR для значков*", "Средняя продолжительность просмотра", "Продолжительность",
              "Расчетный доход*", "Расчётный доход*", "Доход за 1000 показов*", "Доход на тысячу просмотров*",
              "~Средний процент просмотра (%)"),
          lv=("~Ilgums", "~Vidējais skatījuma ilgums", "~Parādīšanas reižu vidējais klikšķu skaits (%)")),
)  # fmt: skip
_FIGURES = (_VIEWS, _WATCHED, *_OTHERS)

YOUTUBE_CONTENT = ExportFormat(
    "youtube_content",
    "youtube",
    (
        Layout(
            "posts",
            (_CONTENT, _TITLE, _PUBLISHED, *_FIGURES),
            (*together(_TITLE, _PUBLISHED), *together(_CONTENT, _PUBLISHED)),
            quirks=quirks("total_row", "video_address"),
        ),
    ),
)

_DAY = role("date", en="Date", de="Datum", pt="Data", ru="Дата", es="Fecha", fr="Date", lv="~Datums")
_DIMENSIONS: dict[str, tuple[tuple[str, str | tuple[str, ...]], ...]] = {
    "age": (("en", "Viewer age"), ("es", ("~Edad del espectador", "~Edad del usuario")), ("pt", "~Idade do espectador"),
            ("fr", "~Âge du spectateur"), ("de", ("~Alter der Zuschauer", "~Zuschaueralter")),
            ("ru", ("~Возраст зрителей", "~Возраст зрителя")), ("lv", "~Skatītāja vecums")),
    "gender": (("en", "Viewer gender"), ("es", ("~Sexo del espectador", "~Género del usuario")),
               ("pt", "~Gênero do espectador"), ("fr", "~Sexe du spectateur"),
               ("de", ("~Geschlecht der Zuschauer", "~Zuschauergeschlecht")), ("ru", ("~Пол зрителей", "~Пол зрителя")),
               ("lv", "~Skatītāja dzimums")),
    "country": (("en", "Geography"), ("es", ("Área geográfica", "~Zona geográfica", "~Geografía")),
                ("pt", "~Geografia"), ("fr", ("~Zone géographique", "~Données géographiques")),
                ("de", ("~Geografie", "~Standort")), ("ru", "География"), ("lv", "~Ģeogrāfija")),
    "city": (("en", "City name"), ("es", "~Nombre de la ciudad"), ("pt", "~Nome da cidade"), ("fr", "~Nom de la ville"),
             ("de", "~Name der Stadt"), ("ru", "~Название города"), ("lv", "~Pilsētas nosaukums")),
    "traffic_source": (("en", "Traffic source"), ("es", ("Fuente de tráfico", "~Origen del tráfico")),
                       ("pt", ("~Origem do tráfego", "~Fonte de tráfego")), ("fr", "~Source de trafic"),
                       ("de", ("~Zugriffsquelle", "~Traffic-Quelle")), ("ru", "Источник трафика"),
                       ("lv", "~Datplūsmas avots")),
    "subscription": (("en", "Subscription status"), ("es", "~Estado de la suscripción"),
                     ("pt", "~Status de inscrição"), ("fr", "~État de l'abonnement"), ("de", "~Abostatus"),
                     ("ru", "~Статус подписки"), ("lv", "~Abonēšanas statuss")),
    "device": (("en", "Device type"), ("es", "~Tipo de dispositivo"), ("pt", "~Tipo de dispositivo"),
               ("fr", "~Type d'appareil"), ("de", "~Gerätetyp"), ("ru", "~Тип устройства"), ("lv", "~Ierīces veids")),
}  # fmt: skip
_CITIES = role("aside", en="Cities", es="~Ciudades", pt="~Cidades", fr="~Villes", de="~Städte", ru="~Города",
               lv="~Pilsētas")  # fmt: skip
_DIVIDED = role(
    "aside",
    **{
        language: tuple(
            text
            for names in _DIMENSIONS.values()
            for key, given in names
            if key == language
            for text in ((given,) if isinstance(given, str) else given)
        )
        for language in ("en", "es", "pt", "fr", "de", "ru", "lv")
    },
)

YOUTUBE_BY_DATE = ExportFormat(
    "youtube_by_date",
    "youtube",
    (
        Layout(
            "days",
            (_DAY, *_FIGURES),
            (*together(_DAY, _WATCHED), *signature(("Date", "Views", "Watch time (hours)"))),
            places=frozenset({"totals", "gesamtwerte", "total", "totales", "totaux", "totais", "итого", "итоги",
                              "kopsummas", "общие показатели"}),
            quirks=quirks("total_row"),
        ),
        # day by video, country or source: limited to the first few, so their sums are nobody's figures
        Layout(
            "",
            (_DAY, _CONTENT, _TITLE, _PUBLISHED, _DIVIDED, _CITIES, *_FIGURES),
            (*together(_DAY, _CONTENT, _TITLE), *together(_DAY, _DIVIDED)),
            places=frozenset({"chart data", "diagrammdaten", "dados do gráfico", "datos del gráfico",
                              "données du graphique", "données graphiques", "данные диаграммы", "данные графика",
                              "diagrammas dati"}),
        ),
    ),
)  # fmt: skip


def _divided(dimension: str) -> Layout:
    segment = role("segment", **dict(_DIMENSIONS[dimension]))
    shares = role("share", en="Views (%)", es=("~Visualizaciones (%)", "~Vistas (%)"), pt="~Visualizações (%)",
                  fr="~Vues (%)", de="~Aufrufe (%)", ru="~Просмотры (%)", lv="~Skatījumi (%)")  # fmt: skip
    counts = Column("value", _VIEWS.names)
    return Layout(
        "segments",
        (segment, _CITIES, shares, counts, _WATCHED, *_OTHERS),
        (*together(segment, counts), *together(segment, shares), *together(segment, _WATCHED)),
        dimension=dimension,
        measure="views",
        unit="percent",
        quirks=quirks("total_row"),
    )


YOUTUBE_AUDIENCE = ExportFormat(
    "youtube_audience", "youtube", tuple(map(_divided, _DIMENSIONS)), evidence="described"
)  # fmt: skip

FORMATS = (YOUTUBE_CONTENT, YOUTUBE_BY_DATE, YOUTUBE_AUDIENCE)
