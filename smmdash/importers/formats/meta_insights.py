"""Meta Business Suite: insights per day, audience and content formats; the line above a table says what it counts.

The header is ``Primary`` in every language seen; the title and the header of the days are translated. Titles come from
real files (en) and from code that reads exports (pt, fr); the others are the interface's own wording, marked ``~``.
"""

from smmdash.importers.declaration import ExportFormat, Layout, Meaning, known, quirks, role, signature, titled

_METRICS = {
    "follows": "followers_gained",
    "reach": "reach",
    "views": "views",
    "viewers": "reach",
    "content interactions": "engagements",
    "visits": "profile_views",
    "profile visits": "profile_views",
    "link clicks": "link_clicks",
    "impressions": "impressions",
}
_ENGLISH = {
    **{metric: Meaning("", measure) for metric, measure in _METRICS.items()},
    **{
        f"{network} {metric}": Meaning(network, measure)
        for network in ("facebook", "instagram")
        for metric, measure in _METRICS.items()
    },
    "instagram follows": Meaning("instagram", "followers_gained", drops_zero=True),
    "facebook page reach": Meaning("facebook", "reach"),
    "facebook page visits": Meaning("facebook", "profile_views"),
    "facebook page new likes": Meaning("facebook", "followers_gained"),
    "facebook page likes": Meaning("facebook", "followers_gained"),
    "new instagram followers": Meaning("instagram", "followers_gained"),
    "new facebook page likes": Meaning("facebook", "followers_gained"),
}
_SEEN = {
    "reach": (("", "Alcance"), ("facebook", "Alcance no Facebook"), ("instagram", "Alcance do Instagram"),
              ("facebook", "Couverture de la Page Facebook"), ("instagram", "Couverture Instagram")),
    "profile_views": (("facebook", "Visitas ao Facebook"), ("instagram", "Visitas ao perfil do Instagram")),
    "followers_gained": (("instagram", "Seguidos no Instagram"), ("instagram", "Seguidores no Instagram")),
    "engagements": (("", "Interações com o conteúdo"),),
    "views": (("", "Visualizações"),),
    "link_clicks": (("instagram", "Cliques no link do Instagram"),),
}  # fmt: skip
"""Titles that code reading real exports quotes, by measure."""

_FORMS: dict[str, tuple[str, ...]] = {
    "ru": ("{} в %n", "{} на %n", "{} %n"),
    "de": ("%n-{}", "{} auf %n", "{} (%n)"),
    "es": ("{} de %n", "{} en %n", "{} de la página de %n", "{} del perfil de %n"),
    "pt": ("{} no %n", "{} do %n", "{} da Página do %n", "{} no perfil do %n"),
    "fr": ("{} %n", "{} sur %n", "{} de la Page %n", "{} du profil %n"),
    "lv": ("{} %n", "%n {}", "{} tīklā %n", "{} vietnē %n", "{} platformā %n"),
}
"""How a language joins the word for a figure ({}) and the name of a network (%n)."""

_TRANSLATED: dict[str, dict[str, tuple[str, ...]]] = {
    "reach": {
        "ru": ("охват",), "de": ("Reichweite",), "es": ("alcance",), "pt": ("alcance",), "fr": ("couverture",),
        "lv": ("sasniegtā auditorija", "sasniedzamība"),
    },
    "views": {
        "ru": ("просмотры",), "de": ("Aufrufe",), "es": ("visualizaciones",), "pt": ("visualizações",),
        "fr": ("vues",), "lv": ("skatījumi",),
    },
    "viewers": {
        "ru": ("зрители",), "de": ("Betrachter", "Zuschauer"), "es": ("espectadores",),
        "pt": ("visualizadores", "espectadores"), "fr": ("spectateurs",), "lv": ("skatītāji",),
    },
    "followers_gained": {
        "ru": ("подписки", "новые подписки", "новые подписчики", "подписчики"),
        "de": ("Follows", "Follower", "neue Follower", "Abonnements"),
        "es": ("seguimientos", "seguidores", "nuevos seguidores"),
        "pt": ("seguidores", "novos seguidores", "seguimentos"),
        "fr": ("followers en plus", "nouveaux followers", "followers", "abonnements", "nouveaux abonnés"),
        "lv": ("sekotāji", "jauni sekotāji", "sekošanas reizes"),
    },
    "engagements": {
        "ru": ("взаимодействия с контентом",), "de": ("Content-Interaktionen", "Interaktionen mit Inhalten"),
        "es": ("interacciones con el contenido", "interacciones"), "pt": ("interações com o conteúdo", "interações"),
        "fr": ("interactions avec le contenu", "interactions"), "lv": ("mijiedarbība ar saturu",),
    },
    "profile_views": {
        "ru": ("посещения", "посещения профиля", "визиты", "посещения страницы"),
        "de": ("Besuche", "Profilbesuche", "Profilaufrufe", "Seitenbesuche"),
        "es": ("visitas", "visitas al perfil", "visitas a la página"),
        "pt": ("visitas", "visitas ao perfil", "visitas à Página"),
        "fr": ("visites", "visites du profil", "visites de profil", "visites de la Page"),
        "lv": ("apmeklējumi", "profila apmeklējumi", "lapas apmeklējumi"),
    },
    "link_clicks": {
        "ru": ("клики по ссылке", "клики по ссылкам"), "de": ("Link-Klicks", "Linkklicks"),
        "es": ("clics en el enlace", "clics en enlaces"), "pt": ("cliques no link", "cliques em links"),
        "fr": ("clics sur un lien", "clics sur le lien", "clics sur les liens"), "lv": ("klikšķi uz saites",),
    },
}  # fmt: skip
_LIKES_OF_A_PAGE = (
    "новые отметки \"Нравится\" Страницы Facebook", "neue \"Gefällt mir\"-Angaben für die Facebook-Seite",
    "nuevos Me gusta de la página de Facebook", "novas curtidas na Página do Facebook",
    "nouvelles mentions J'aime de la Page Facebook", "jaunas Facebook lapas atzīmes \"Patīk\"",
)  # fmt: skip


def _translated() -> dict[str, Meaning]:
    """Every title that the interface's words for a figure and the name of a network can make, as guesses."""
    found: dict[str, Meaning] = {}
    for key, words in _TRANSLATED.items():
        measure = "reach" if key == "viewers" else key
        for language, spellings in words.items():
            for word in spellings:
                found[f"~{word}"] = Meaning("", measure)
                for network in ("Facebook", "Instagram"):
                    for form in _FORMS[language]:
                        title = form.replace("%n", network).format(word)
                        found[f"~{title}"] = Meaning(network.casefold(), measure)
    found |= {f"~{title}": Meaning("facebook", "followers_gained") for title in _LIKES_OF_A_PAGE}
    found |= {title: Meaning(network, key) for key, titles in _SEEN.items() for network, title in titles}
    return {
        title: Meaning(one.network, one.measure, drops_zero=one == Meaning("instagram", "followers_gained"))
        for title, one in found.items()
    }


_DAILY_TITLES = _translated() | _ENGLISH
_DATE = role("date", en="Date", es="Fecha", pt="Data", fr="Date", de="~Datum", ru="~Дата", lv="~Datums")
_PRIMARY = role(
    "value", en=("Primary", *_ENGLISH), de="~Primär", es="~Principal", fr="~Principal", pt="~Principal",
    ru=("~Основной", "~Основное значение"), lv="~Primārais",
)  # fmt: skip

META_INSIGHTS_DAILY = ExportFormat(
    "meta_insights_daily",
    "",
    (
        Layout(
            "days",
            (
                _DATE,
                _PRIMARY,
                known(en="Secondary", de="~Sekundär", es="~Secundario", pt="~Secundário", fr="~Secondaire",
                      ru="~Дополнительный"),
            ),
            signature(("Date", "Primary"), ("Fecha", "Primary"), ("Data", "Primary")),
            titles=titled(_DAILY_TITLES),
            title_needed=True,
        ),
    ),
)  # fmt: skip

_DIMENSIONS = {
    "age & gender": "age_gender",
    "age and gender": "age_gender",
    "gender and age": "age_gender",
    "top countries": "country",
    "top cities": "city",
    "top towns/cities": "city",
}
_LISTED = {
    **{name: Meaning("", dimension=dimension) for name, dimension in _DIMENSIONS.items()},
    **{
        f"{network} followers by {name}": Meaning(network, dimension=dimension)
        for network in ("facebook", "instagram")
        for name, dimension in _DIMENSIONS.items()
    },
    # read by code that opens real exports in Spanish and Portuguese
    **{title: Meaning("", dimension="age_gender") for title in ("Edad y sexo", "Faixa etária e gênero")},
    **{title: Meaning("", dimension="city") for title in ("Principales ciudades", "Principais cidades")},
    **{title: Meaning("", dimension="country") for title in ("Principales países", "Principais países")},
    **{
        f"~{title}": Meaning("", dimension="age_gender")
        for title in (
            "Edad y género", "Idade e gênero", "Idade e género", "Âge et genre", "Tranche d'âge et genre",
            "Âge et sexe", "Alter und Geschlecht", "Alter & Geschlecht", "Возраст и пол", "Пол и возраст",
            "Vecums un dzimums",
        )
    },
    **{
        f"~{title}": Meaning("", dimension="city")
        for title in (
            "Principales villes", "Villes principales", "Top-Städte", "Wichtigste Städte", "Häufigste Städte",
            "Города с наибольшим числом подписчиков", "Основные города", "Топ городов", "Ведущие города",
            "Populārākās pilsētas", "Galvenās pilsētas",
        )
    },
    **{
        f"~{title}": Meaning("", dimension="country")
        for title in (
            "Principaux pays", "Top-Länder", "Wichtigste Länder", "Häufigste Länder", "Основные страны", "Топ стран",
            "Ведущие страны", "Populārākās valstis", "Galvenās valstis",
        )
    },
}  # fmt: skip
_AGES = {title: meaning for title, meaning in _LISTED.items() if meaning.dimension == "age_gender"}
_PLACES = {title: meaning for title, meaning in _LISTED.items() if meaning.dimension != "age_gender"}
_PAGES = {
    title: Meaning("", dimension="liked_page")
    for title in (
        "top pages", "Principais Páginas", "~Principales páginas", "~Principales Pages", "~Top-Seiten",
        "~Основные Страницы", "~Populārākās lapas",
    )
}  # fmt: skip
_PLACE_NAMES = tuple(title.removeprefix("~") for title in _PLACES if " by " not in title)

META_AUDIENCE = ExportFormat(
    "meta_audience",
    "",
    (
        Layout(
            "segments",
            (
                role("segment", en=("Age", ""), es="Edad", pt=("Idade", "Faixa etária"), fr="~Âge", de="~Alter",
                     ru="~Возраст", lv="~Vecums"),
                role("share", en=("Women", "Men", "Unknown", "Female", "Male"), es=("Mujeres", "Hombres"),
                     pt=("Mulheres", "Homens"), fr=("~Femmes", "~Hommes"), de=("~Frauen", "~Männer"),
                     ru=("~Женщины", "~Мужчины"), lv=("~Sievietes", "~Vīrieši")),
            ),
            titles=titled(_AGES),
            title_needed=True,
            quirks=quirks("columns_are_segments"),
            unit="percent",
        ),
        Layout(
            "segments",
            (role("segment", en=_PLACE_NAMES),
             role("share", en="Value", es="~Valor", pt="~Valor", fr="~Valeur", de="~Wert", ru="~Значение",
                  lv="~Vērtība")),
            titles=titled(_PLACES),
            title_needed=True,
            unit="percent",
        ),
        Layout(
            "segments",
            titles=titled(_PLACES | _PAGES),
            title_needed=True,
            quirks=quirks("labels_in_header"),
            unit="percent",
        ),
        Layout(
            "periods",
            titles=titled(
                {
                    "facebook followers": Meaning("facebook", "followers"),
                    "instagram followers": Meaning("instagram", "followers"),
                    "~seguidores de Facebook": Meaning("facebook", "followers"),
                    "~seguidores de Instagram": Meaning("instagram", "followers"),
                    "~seguidores do Facebook": Meaning("facebook", "followers"),
                    "~seguidores do Instagram": Meaning("instagram", "followers"),
                    "~followers Facebook": Meaning("facebook", "followers"),
                    "~followers Instagram": Meaning("instagram", "followers"),
                    "~Facebook-Follower": Meaning("facebook", "followers"),
                    "~Instagram-Follower": Meaning("instagram", "followers"),
                    "~подписчики Facebook": Meaning("facebook", "followers"),
                    "~подписчики Instagram": Meaning("instagram", "followers"),
                    "~подписчики в Instagram": Meaning("instagram", "followers"),
                    "~подписчики на Facebook": Meaning("facebook", "followers"),
                    "~Facebook sekotāji": Meaning("facebook", "followers"),
                    "~Instagram sekotāji": Meaning("instagram", "followers"),
                }
            ),
            title_needed=True,
            quirks=quirks("single_figure"),
        ),
    ),
)  # fmt: skip

_FORMAT_TITLES = {
    "views": Meaning("", "views", "post_type"),
    "reach": Meaning("", "reach", "post_type"),
    "content interactions": Meaning("", "engagements", "post_type"),
    "published content": Meaning("", "posts", "post_type"),
    **{
        f"~{title}": Meaning("", measure, "post_type")
        for measure, titles in (
            ("views", ("visualizaciones", "visualizações", "vues", "Aufrufe", "просмотры", "skatījumi")),
            ("reach", ("alcance", "couverture", "Reichweite", "охват", "sasniegtā auditorija")),
            ("engagements", ("interacciones con el contenido", "interações com o conteúdo",
                             "interactions avec le contenu", "Content-Interaktionen", "взаимодействия с контентом",
                             "mijiedarbība ar saturu")),
            ("posts", ("contenido publicado", "conteúdo publicado", "contenu publié", "Veröffentlichte Inhalte",
                       "опубликованный контент", "publicētais saturs")),
        )
        for title in titles
    },
}  # fmt: skip

META_TOP_FORMATS = ExportFormat(
    "meta_top_formats",
    "",
    (
        Layout(
            "segments",
            (
                role("label", en=("Reels", "Multi-photo", "Links", "Photos", "Others", "Text", "Stories", "Videos",
                                  "Video", "Photo", "Carousel", "Live", "Posts", "Other"),
                     es=("~Historias", "~Fotos", "~Videos", "~Vídeos", "~Enlaces", "~Varias fotos", "~Texto", "~Otros",
                         "~Secuencia", "~Publicaciones"),
                     pt=("~Stories", "~Várias fotos", "~Carrossel", "~Texto", "~Outros", "~Publicações"),
                     fr=("~Stories", "~Photos", "~Vidéos", "~Liens", "~Plusieurs photos", "~Texte", "~Autres",
                         "~Publications"),
                     de=("~Fotos", "~Mehrere Fotos", "~Beiträge", "~Sonstiges", "~Karussell"),
                     ru=("~Истории", "~Фото", "~Видео", "~Ссылки", "~Несколько фото", "~Текст", "~Другое",
                         "~Публикации", "~Карусель"),
                     lv=("~Stāsti", "~Foto", "~Fotoattēli", "~Saites", "~Teksts", "~Citi", "~Publikācijas")),
            ),
            titles=titled(_FORMAT_TITLES),
            title_needed=True,
            quirks=quirks("labels_in_header"),
            unit="count",
        ),
    ),
)  # fmt: skip

FORMATS = (META_INSIGHTS_DAILY, META_AUDIENCE, META_TOP_FORMATS)
