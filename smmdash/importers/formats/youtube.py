"""YouTube Studio: table data by content or by day, with the file's own total as a row of its own."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

_TITLE = role("text", en="Video title", de="Videotitel", pt="Título do vídeo", ru="Название видео")
_PUBLISHED = role(
    "date", en="Video publish time", de="Veröffentlichungszeitpunkt des Videos",
    pt="Horário de publicação do vídeo", ru="Время публикации видео",
)  # fmt: skip
_FIGURES = (
    measure("views", en="Views", de="Aufrufe", pt="Visualizações", ru="Просмотры"),
    measure("watch_time_minutes", "hours", en="Watch time (hours)", de="Wiedergabezeit (Stunden)",
            pt="Tempo de exibição (horas)", ru="~Время просмотра (часы)"),
    measure("followers_gained", en=("Subscribers gained", "Subscribers"), de="Abonnenten", pt="Inscritos",
            ru="Подписчики"),
    measure("followers_lost", en="Subscribers lost"),
    measure("impressions", en="Impressions", de="Impressionen", pt="Impressões", ru="Показы"),
    measure("likes", en="Likes"),
    measure("comments", en="Comments added"),
    measure("shares", en="Shares"),
    measure("reach", en="Unique viewers"),
    known(en=("Impressions click-through rate (%)", "Average view duration", "Average percentage viewed (%)",
              "Engaged views", "Stayed to watch (%)", "New viewers", "Returning viewers", "Hypes",
              "Likes (vs dislikes) (%)", "Dislikes", "Duration", "Estimated revenue (*"),
          de="Klickrate der Impressionen (%)", pt=("Taxa de cliques de impressões (%)", "Receita estimada (*"),
          ru=("CTR для значков видео*", "Средняя продолжительность просмотра", "Продолжительность",
              "Расчетный доход*", "Доход за 1000 показов*", "Доход на тысячу просмотров*")),
)  # fmt: skip
_CONTENT = role("id", en="Content", de="Video", pt="Conteúdo", ru="Контент")

YOUTUBE_CONTENT = ExportFormat(
    "youtube_content",
    "youtube",
    (
        Layout(
            "posts",
            (_CONTENT, _TITLE, _PUBLISHED, *_FIGURES),
            signature(
                ("Video title", "Video publish time"),
                ("Videotitel", "Veröffentlichungszeitpunkt des Videos"),
                ("Título do vídeo", "Horário de publicação do vídeo"),
                ("Название видео", "Время публикации видео"),
            ),
            quirks=quirks("total_row", "video_address"),
        ),
    ),
)

_DAY = role("date", en="Date", de="Datum", pt="Data", ru="Дата")

YOUTUBE_BY_DATE = ExportFormat(
    "youtube_by_date",
    "youtube",
    (
        Layout(
            "days",
            (_DAY, *_FIGURES),
            signature(
                ("Date", "Views", "Watch time (hours)"),
                ("Date", "Watch time (hours)"),
                ("Datum", "Aufrufe", "Wiedergabezeit (Stunden)"),
                ("Data", "Visualizações", "Tempo de exibição (horas)"),
                ("Дата", "Просмотры", "Время просмотра (часы)"),
            ),
            places=frozenset({"totals", "gesamtwerte", "total"}),
            quirks=quirks("total_row"),
        ),
        Layout(
            "",
            (role("date", en="Date", de="Datum", pt="Data", ru="Дата"), _CONTENT, _TITLE, _PUBLISHED, *_FIGURES),
            signature(
                ("Date", "Content", "Video title"),
                ("Datum", "Video", "Videotitel"),
                ("Data", "Conteúdo", "Título do vídeo"),
                ("Дата", "Контент", "Название видео"),
            ),
            places=frozenset({"chart data", "diagrammdaten", "dados do gráfico"}),
        ),
    ),
)

_DIMENSIONS = {
    "Viewer age": "age", "Viewer gender": "gender", "Geography": "country", "City name": "city",
    "Traffic source": "traffic_source", "Subscription status": "subscription", "Device type": "device",
}  # fmt: skip

YOUTUBE_AUDIENCE = ExportFormat(
    "youtube_audience",
    "youtube",
    tuple(
        Layout(
            "segments",
            (
                role("segment", en=label),
                role("aside", en="Cities"),
                role("share", en="Views (%)"),
                role("value", en="Views"),
                *_FIGURES[1:],
                known(en="Watch time (hours) (%)"),
            ),
            signature((label, "Views"), (label, "Views (%)"), (label, "Watch time (hours)")),
            dimension=dimension,
            measure="views",
            unit="percent",
            quirks=quirks("total_row"),
        )
        for label, dimension in _DIMENSIONS.items()
    ),
    evidence="described",
)

FORMATS = (YOUTUBE_CONTENT, YOUTUBE_BY_DATE, YOUTUBE_AUDIENCE)
