"""Pinterest: the overview with its boards and pins, the audience, and advertising by day.

Code that reads them quotes the sections of the overview (a line with the range of days, ``Date,Impressions``, ``Top
Boards``, ``Top Pins``), those of the audience (``Interests``, ``Age``, ``Gender``, ``Device``, ``Countries``,
``Metros``, with fractions) and the header of the report on advertising. Outside English the names are those of the
interface and help pages and are guesses, but for two German ones.

Figures of a board or pin are those of the file's range, not of its lifetime, so they are segments of that range.
"""

from smmdash.importers.declaration import (
    Column,
    ExportFormat,
    Layout,
    Meaning,
    known,
    measure,
    quirks,
    role,
    signature,
    titled,
)

_IMPRESSIONS = measure(
    "impressions", en="Impressions", de=("Impressions", "~Impressionen"), es="~Impresiones", pt="~Impressões",
    fr="~Impressions", ru=("~Показы", "~Показы пинов"),
)  # fmt: skip
_FIGURES: tuple[Column, ...] = (
    _IMPRESSIONS,
    measure("engagements", en="Engagements", de="Interaktionen", es="~Interacciones",
            pt=("~Engajamentos", "~Interações"), fr="~Engagements", ru=("~Взаимодействия", "~Вовлечения")),
    measure("clicks", en="Pin clicks", de=("~Pin-Klicks", "~Klicks auf Pins"), es="~Clics en Pines",
            pt="~Cliques em Pins", fr=("~Clics sur les Épingles", "~Clics sur l'Épingle"), ru="~Клики по пинам"),
    measure("link_clicks", en=("Outbound clicks", "~Link clicks"), de="~Ausgehende Klicks", es="~Clics salientes",
            pt="~Cliques de saída", fr="~Clics sortants", ru=("~Исходящие клики", "~Переходы по ссылкам")),
    measure("saves", en="Saves", de=("~Gemerkte Inhalte", "~Gemerkt"), es=("~Guardados", "~Veces guardado"),
            pt="~Salvamentos", fr="~Enregistrements", ru="~Сохранения"),
    measure("views", en=("~Video views", "~Video starts"), de="~Videoaufrufe", ru="~Просмотры видео"),
    measure("reach", en="Total audience", de="~Gesamtzielgruppe", es="~Audiencia total", pt="~Público total",
            fr="~Audience totale", ru="~Общая аудитория"),
    known(en=("Engaged audience", "Monthly total audience", "Monthly engaged audience", "Engagement rate*",
              "Save rate*",
              "Pin click rate*", "Outbound click rate*", "~Profile visits", "~Follows", "~10-second views",
              "~Average play time*", "~Total play time*", "~Played to 95%"),
          de="~Interaktionsrate*", ru="~Коэффициент *"),
)  # fmt: skip

PINTEREST_OVERVIEW = ExportFormat(
    "pinterest_overview",
    "pinterest",
    (
        Layout(
            "days",
            (
                role("date", en="Date", de="Datum", es="Fecha", pt="Data", fr="Date", ru="Дата"),
                *_FIGURES,
            ),
            signature(("Date", "Pin clicks"), ("Date", "Outbound clicks", "Saves"), ("Date", "Engagements", "Saves"),
                      ("Date", "Impressions", "Outbound clicks"), ("Datum", "Impressions", "Interaktionen"),
                      ("Datum", "Pin-Klicks", "Ausgehende Klicks"), ("Fecha", "Impresiones", "Clics salientes"),
                      ("Data", "Impressões", "Cliques de saída"), ("Date", "Impressions", "Clics sortants"),
                      ("Дата", "Показы", "Исходящие клики")),
        ),
        Layout(
            "segments",
            (
                role("segment", en=("Board link", "Board", "Board name", "Link", "URL", "Board URL"), de="~Pinnwand",
                     es="~Tablero", pt="~Pasta", fr="~Tableau", ru="~Доска"),
                *_FIGURES,
            ),
            titles=titled({"Top Boards": Meaning(dimension="board"), "~Top-Pinnwände": Meaning(dimension="board"),
                           "~Beste Pinnwände": Meaning(dimension="board"),
                           "~Mejores tableros": Meaning(dimension="board"),
                           "~Principais pastas": Meaning(dimension="board"),
                           "~Meilleurs tableaux": Meaning(dimension="board"),
                           "~Лучшие доски": Meaning(dimension="board")}),
            title_needed=True,
            dimension="board",
            unit="count",
        ),
        Layout(
            "segments",
            (
                role("segment", en=("Pin link", "Link", "URL", "Pin URL", "Pin", "Pin ID"), de="~Pin-Link", ru="~Пин"),
                role("aside", en=("Title", "Pin title", "Type", "Source", "Pin type", "Content type", "Format",
                                  "Created*"),
                     de=("~Typ", "~Quelle"), ru=("~Тип", "~Источник")),
                *_FIGURES,
            ),
            titles=titled({"Top Pins": Meaning(dimension="pin"), "~Beste Pins": Meaning(dimension="pin"),
                           "~Mejores Pines": Meaning(dimension="pin"), "~Principais Pins": Meaning(dimension="pin"),
                           "~Meilleures Épingles": Meaning(dimension="pin"), "~Лучшие пины": Meaning(dimension="pin")}),
            title_needed=True,
            dimension="pin",
            unit="count",
        ),
    ),
    evidence="code",
)  # fmt: skip

_SHARE = role(
    "share",
    en=(
        "Percent",
        "Percentage",
        "Percent of audience",
        "% of audience",
        "Audience percent",
        "Share",
        "Percent*",
        "Value",
    ),
    de="~Prozent*",
    es="~Porcentaje*",
    pt="~Porcentagem*",
    fr="~Pourcentage*",
    ru=("~Процент*", "~Доля*"),
)

PINTEREST_AUDIENCE = ExportFormat(
    "pinterest_audience",
    "pinterest",
    (
        Layout(
            "segments",
            (
                role("segment", en="Category", de="~Kategorie", es="~Categoría", ru="~Категория"),
                role("segment", en=("Interest", "~Topic"), de="~Interesse", es="~Interés", ru="~Интерес"),
                _SHARE,
                known(en=("Affinity*",), de="~Affinität*", es="~Afinidad*", ru="~Аффинитивность*"),
            ),
            signature(("Category", "Affinity*", "Interest"), ("Category", "Affinity*")),
            dimension="interest",
            unit="fraction",
            quirks=quirks("crossed"),
        ),
        *(
            Layout(
                "segments",
                (role("segment", en=names, ru=russian), _SHARE),
                signature(*((name, share) for name in names for share in ("Percent of audience", "% of audience"))),
                dimension=dimension,
                unit="fraction",
            )
            for dimension, names, russian in (
                ("age", ("Age",), "~Возраст"),
                ("gender", ("Gender",), "~Пол"),
                ("device", ("Device", "Devices"), "~Устройство"),
                ("country", ("Countries", "Country"), "~Страны"),
                ("city", ("Metros", "Metro"), "~Города"),
            )
        ),
    ),
    evidence="code",
)

PINTEREST_ADS = ExportFormat(
    "pinterest_ads",
    "ads",
    (
        Layout(
            "periods",
            (
                role("date", en="Date", de="~Datum", ru="~Дата"),
                role("campaign", en=("Campaign name", "~Campaign ID"), de="~Kampagnenname", ru="~Название кампании"),
                role("campaign_detail", en=("Ad group name", "~Ad name", "~Promoted Pin name"),
                     de="~Anzeigengruppenname"),
                role("aside", en=("~Ad group ID", "~Ad ID", "~Campaign status", "~Ad group status", "~Status",
                                  "~Campaign objective")),
                measure("spend", en=("Spend in account currency", "~Spend*"), de="~Ausgaben*", ru="~Расходы*"),
                measure("impressions", en="Impressions", ru="~Показы"),
                measure("clicks", en="Pin clicks"),
                measure("link_clicks", en="Outbound clicks"),
                measure("saves", en="~Saves"),
                measure("engagements", en="~Engagements"),
                measure("conversions", en="Checkouts"),
                measure("revenue", en=("Checkout value in account currency", "~Checkout value*")),
                measure("leads", en="~Leads"),
                known(en=("Total conversions", "CTR*", "eCPC*", "CPC*", "CPM*", "Checkout ROAS", "~Reach", "~Frequency",
                          "~Result*", "~Cost per *", "~Engagement rate*")),
            ),
            signature(("Campaign name", "Spend in account currency"), ("Ad group name", "Spend in account currency"),
                      ("Date", "Spend in account currency", "Pin clicks"),
                      ("Campaign name", "Pin clicks", "Outbound clicks")),
            quirks=quirks("total_row"),
        ),
    ),
    evidence="code",
    platform="Pinterest Ads",
)  # fmt: skip

FORMATS = (PINTEREST_OVERVIEW, PINTEREST_AUDIENCE, PINTEREST_ADS)
