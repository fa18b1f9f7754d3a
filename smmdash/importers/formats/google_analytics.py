"""Google Analytics 4: standard and explore reports, and the reports snapshot with many tables in one file.

English and Spanish snapshots were read in real files. German names of the traffic report are quoted by two programs
that read it, with a hyphen in one and an en dash in the other; French names of figures by two as well. All else is how
the interface translates the names and is marked as a guess. The lines above a table begin with ``#`` in every
language; the period among them is told by its eight digits. An exploration writes ``Grand total`` into a last column
of its own; one that compares two periods writes both and the change between them into the rows, which is no table of
visits any more, so it is known and left alone.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

_Names = dict[str, str | tuple[str, ...]]

_SESSION_GROUPS: _Names = {
    "en": ("Session primary channel group (Default channel group)", "Session default channel group",
           "Session primary channel group", "Session default channel grouping",
           "~Session primary channel group (Primary channel group)"),
    "de": ("Sitzung - primäre Channelgruppe (Standard-Channelgruppe)",
           "Sitzung – primäre Channelgruppe (Standard-Channelgruppe)", "~Sitzung - primäre Channelgruppe",
           "~Sitzung – primäre Channelgruppe", "~Sitzung - Standard-Channelgruppe",
           "~Sitzung – Standard-Channelgruppe"),
    "es": ("~Grupo de canales predeterminado de la sesión",
           "~Grupo de canales principal de la sesión (Grupo de canales predeterminado)",
           "~Grupo de canales principal de la sesión (grupo de canales predeterminado)",
           "~Grupo de canales principal de la sesión"),
    "pt": ("~Grupo de canais padrão da sessão",
           "~Grupo principal de canais da sessão (Grupo de canais padrão)",
           "~Grupo de canais principal da sessão (grupo de canais padrão)",
           "~Sessão - grupo principal de canais (Grupo de canais padrão)"),
    "fr": ("Groupe de canaux", "~Groupe de canaux par défaut de la session",
           "~Groupe de canaux principal de la session (groupe de canaux par défaut)",
           "~Groupe de canaux principal de la session (Groupe de canaux par défaut)",
           "~Groupe de canaux principal de la session"),
    "ru": ("~Группа каналов по умолчанию для сеанса", "~Основная группа каналов сеанса (Группа каналов по умолчанию)",
           "~Сеанс – основная группа каналов (Группа каналов по умолчанию)",
           "~Основная группа каналов для сеанса (Группа каналов по умолчанию)",
           "~Сеанс – группа каналов по умолчанию"),
    "lv": ("~Sesijas noklusējuma kanālu grupa", "~Sesijas primārā kanālu grupa (Noklusējuma kanālu grupa)",
           "~Sesijas primārā kanālu grupa"),
}  # fmt: skip
_CHANNEL = role("channel", **_SESSION_GROUPS)
_SOURCE = role(
    "breakdown",
    en=("Session source / medium", "Session source", "Session medium", "Session campaign", "Device category",
        "Landing page*", "Session manual *", "Source / Medium", "Country", "City"),
    de=("Sitzung - Quelle / Medium", "Sitzung – Quelle / Medium", "~Sitzung - Quelle/Medium",
        "~Sitzung – Quelle/Medium", "~Sitzung - Kampagne", "~Sitzung – Kampagne", "Landingpage*",
        "~Gerätekategorie"),
    es=("~Fuente/medio de la sesión", "~Fuente / medio de la sesión", "~Fuente de la sesión", "~Medio de la sesión",
        "~Campaña de la sesión", "~Página de destino*"),
    pt=("~Origem / mídia da sessão", "~Origem/mídia da sessão", "~Origem da sessão", "~Campanha da sessão",
        "~Página de destino*"),
    fr=("~Source/Support de la session", "~Source / support de la session", "~Source de la session",
        "~Campagne de la session", "Page de destination*"),
    ru=("~Источник или канал сеанса", "~Сеанс – источник/канал", "~Источник/канал сеанса", "~Источник сеанса",
        "~Кампания сеанса", "~Целевая страница*"),
    lv=("~Sesijas avots/līdzeklis", "~Sesijas avots / līdzeklis", "~Sesijas kampaņa", "~Galvenā lapa*"),
)  # fmt: skip
_DATE = role("date", en="Date", de="Datum", es="Fecha", pt="~Data", fr="Date", ru="~Дата", lv="~Datums")
_NTH = role("nth_day", en="Nth day", es="Día N", de=("~Tag N", "~N. Tag"), pt=("~Enésimo dia", "~Dia N"),
            fr=("~Nième jour", "~Jour N"), ru=("~N-й день", "~День N"), lv="~N-tā diena")  # fmt: skip
_HOUR = role("hour_stamp", en=("Date + hour (YYYYMMDDHH)", "Date hour and minute*"),
             de="~Datum und Uhrzeit (JJJJMMTTHH)", fr="~Date et heure (AAAAMMJJHH)")  # fmt: skip
_MARK = role("label", en="~Totals", de="~Gesamt", es="~Totales", pt="~Totais", fr="~Totaux", ru="~Итоги")
_SESSIONS: _Names = {
    "en": "Sessions", "de": "Sitzungen", "es": "~Sesiones", "pt": "~Sessões", "fr": "Sessions", "ru": "~Сеансы",
    "lv": "~Sesijas",
}  # fmt: skip
_USERS: _Names = {
    "en": ("Users", "Total users", "Active users"),
    "de": ("Nutzer insgesamt", "~Nutzer", "~Aktive Nutzer"),
    "es": ("Usuarios", "~Total de usuarios", "Usuarios activos", "~Usuarios totales"),
    "pt": ("~Usuários", "~Total de usuários", "~Usuários ativos", "~Utilizadores", "~Utilizadores ativos"),
    "fr": ("~Utilisateurs", "~Nombre total d'utilisateurs", "Utilisateurs actifs"),
    "ru": ("~Пользователи", "~Всего пользователей", "~Активные пользователи"),
    "lv": ("~Lietotāji", "~Kopējais lietotāju skaits", "~Aktīvie lietotāji"),
}
_NEW_USERS: _Names = {
    "en": "New users", "de": "Neue Nutzer", "es": "Usuarios nuevos", "pt": ("~Novos usuários", "~Novos utilizadores"),
    "fr": "Nouveaux utilisateurs", "ru": "~Новые пользователи", "lv": "~Jauni lietotāji",
}  # fmt: skip
_EVENTS: _Names = {
    "en": "Event count", "de": "Ereignisanzahl", "es": "~Número de eventos", "pt": "~Contagem de eventos",
    "fr": "~Nombre d'événements", "ru": "~Количество событий", "lv": "~Notikumu skaits",
}  # fmt: skip
_KEY_EVENTS: _Names = {
    "en": ("Key events", "Conversions"), "de": ("Schlüsselereignisse", "~Conversions"),
    "es": ("~Eventos clave", "~Conversiones"), "pt": ("~Eventos principais", "~Conversões"),
    "fr": ("Événements clés", "~Conversions"), "ru": ("~Ключевые события", "~Конверсии"),
    "lv": ("~Galvenie notikumi", "~Reklāmguvumi"),
}  # fmt: skip
_REVENUE: _Names = {
    "en": ("Total revenue", "Purchase revenue"), "de": ("~Gesamtumsatz", "~Umsatz aus Käufen"),
    "es": ("~Ingresos totales", "~Total de ingresos"), "pt": "~Receita total", "fr": ("Revenu total",
    "~Total des revenus"), "ru": ("~Общий доход", "~Общая выручка"), "lv": "~Kopējie ieņēmumi",
}  # fmt: skip
_VIEWS: _Names = {
    "en": "Views", "de": "~Aufrufe", "es": "~Vistas", "pt": ("~Visualizações", "~Visualizações de página"),
    "fr": "~Vues", "ru": "~Просмотры", "lv": "~Skatījumi",
}  # fmt: skip
_OTHERS = known(
    en=("New users", "Returning users", "Event count", "Event count per user", "Average session duration",
        "Engagement rate", "Average engagement time*", "Engaged sessions per *", "Events per session",
        "Bounce rate", "Views per *", "Session key event rate", "User key event rate", "Event count per *"),
    de=("Engagement-Rate", "Neue Nutzer", "Ereignisanzahl", "~Ereignisse pro Sitzung", "~Wiederkehrende Nutzer",
        "Durchschnittliche Interaktionsdauer*", "Durchschn. Interaktionsdauer*", "Sitzungen mit Interaktionen pro *",
        "~Absprungrate", "~Schlüsselereignisrate*", "Nutzer – Schlüsselereignisrate", "~Aufrufe pro *"),
    es=("Usuarios nuevos", "~Número de eventos", "~Porcentaje de interacciones", "~Tasa de interacción",
        "~Tiempo de interacción medio*", "~Tiempo medio de interacción*", "~Eventos por sesión",
        "~Sesiones con interacción por *", "~Porcentaje de rebote", "~Vistas por *"),
    pt=("~Novos usuários", "~Contagem de eventos", "~Taxa de engajamento", "~Tempo médio de engajamento*",
        "~Eventos por sessão", "~Sessões engajadas por *", "~Taxa de rejeição", "~Visualizações por *"),
    fr=("Nouveaux utilisateurs", "~Nombre d'événements", "Taux d'engagement", "~Durée d'engagement moyenne*",
        "~Événements par session", "Sessions avec engagement par *", "~Taux de rebond", "~Vues par *"),
    ru=("~Новые пользователи", "~Количество событий", "~Доля взаимодействий", "~Уровень вовлеченности",
        "~Среднее время взаимодействия*", "~События за сеанс", "~Количество событий за сеанс",
        "~Сеансы с взаимодействием на *", "~Показатель отказов", "~Просмотры на *"),
    lv=("~Jauni lietotāji", "~Notikumu skaits", "~Iesaistes līmenis", "~Vidējais iesaistes laiks*",
        "~Notikumi sesijā", "~Atlēcienu līmenis"),
)  # fmt: skip
_FIGURES = (
    measure("sessions", "", **_SESSIONS),
    measure("users", "", **_USERS),
    measure("engaged_sessions", en="Engaged sessions", de="Sitzungen mit Interaktionen",
            es="Sesiones con interacción", pt=("~Sessões engajadas", "~Sessões com interação"),
            fr="Sessions avec engagement", ru=("~Сеансы с взаимодействием", "~Вовлеченные сеансы"),
            lv="~Sesijas ar iesaisti"),
    measure("conversions", "", **_KEY_EVENTS),
    measure("revenue", "", **_REVENUE),
    measure("views", "", **_VIEWS),
    _MARK,
    _OTHERS,
)  # fmt: skip


def _words(names: str | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(name.removeprefix("~") for name in ((names,) if isinstance(names, str) else names))


_LANGUAGES = tuple(_SESSIONS)
_BY_DAY = {"en": "Date", "de": "Datum", "es": "Fecha", "pt": "Data", "fr": "Date", "ru": "Дата", "lv": "Datums"}
_NTH_DAY = {"en": "Nth day", "es": "Día N", "de": "Tag N", "pt": "Dia N", "fr": "Jour N", "ru": "День N",
            "lv": "N-tā diena"}  # fmt: skip
_SOURCES = {
    "en": ("Session source / medium", "Source / Medium", "Landing page*", "Session campaign"),
    "de": ("Sitzung - Quelle / Medium", "Sitzung – Quelle / Medium", "Landingpage*"),
    "es": ("Fuente/medio de la sesión", "Fuente / medio de la sesión"),
    "pt": ("Origem / mídia da sessão", "Origem/mídia da sessão"),
    "fr": ("Source/Support de la session", "Source / support de la session", "Page de destination*"),
    "ru": ("Источник или канал сеанса", "Источник/канал сеанса"),
    "lv": ("Sesijas avots/līdzeklis", "Sesijas avots / līdzeklis"),
}  # fmt: skip
_PREAMBLE = (
    "# account", "# property", "# cuenta", "# propiedad", "# konto", "# start date", "# property:", "# startdatum",
    "# conta", "# propriedade", "# data de in", "# compte", "# propriété", "# date de début", "# аккаунт", "# ресурс",
    "# дата начала", "# konts", "# īpašums", "# sākuma datums",
)  # fmt: skip

GA4_REPORT = ExportFormat(
    "ga4_report",
    "web",
    (
        Layout(
            "days",
            (_DATE, _NTH, _HOUR, _CHANNEL, _SOURCE, *_FIGURES),
            signature(
                ("Date + hour (YYYYMMDDHH)",),
                *((group, day) for language in _LANGUAGES for group in _words(_SESSION_GROUPS[language])
                  for day in (_BY_DAY[language], _NTH_DAY[language])),
                *((source, _BY_DAY[language], _words(_SESSIONS[language])[0])
                  for language in _LANGUAGES for source in _SOURCES[language]),
                ("Date", "Event count", "Total users"),
                *((_BY_DAY[language], _words(_SESSIONS[language])[0], _words(more)[0]) for language in _LANGUAGES
                  for more in (_USERS[language], _KEY_EVENTS[language], _EVENTS[language])),
                *((_BY_DAY[language], _words(_SESSIONS[language])[0], active)
                  for language in _LANGUAGES for active in _words(_USERS[language])[1:]),
                ("Date", "Sessions", "Engaged sessions"),
                ("Datum", "Sitzungen", "Sitzungen mit Interaktionen"),
                ("Date", "Sessions", "Sessions avec engagement"),
                *((_NTH_DAY[language], _words(_SESSIONS[language])[0]) for language in _LANGUAGES),
            ),
            quirks=quirks("added_by_day", "total_row"),
            preamble=_PREAMBLE,
        ),
        Layout(
            "periods",
            (_CHANNEL, _SOURCE, *_FIGURES),
            signature(*((label, _words(_SESSIONS[language])[0]) for language in _LANGUAGES
                        for label in (*_words(_SESSION_GROUPS[language]), *_SOURCES[language]))),
            quirks=quirks("channels_of_a_period", "total_row"),
            preamble=_PREAMBLE,
        ),
        Layout(
            "",
            (known(en=("Date comparison", "~Comparison")), _DATE, _NTH, _CHANNEL, _SOURCE, *_FIGURES),
            signature(("Date comparison", "Sessions"), ("Date comparison", "Users"),
                      ("Date comparison", "Active users")),
        ),
    ),
)  # fmt: skip

_CHANNELS_OF_NEW: _Names = {
    "en": ("First user default channel group", "First user primary channel group (Default channel group)"),
    "es": ("~Primer grupo de canales predeterminado del usuario", "~Grupo de canales predeterminado del primer usuario",
           "~Primer grupo de canales principal del usuario (Grupo de canales predeterminado)"),
    "de": ("~Erster Nutzer – primäre Channelgruppe (Standard-Channelgruppe)",
           "~Erste Nutzerinteraktion – Standard-Channelgruppe", "~Erster Nutzer - Standard-Channelgruppe"),
    "pt": ("~Primeiro grupo de canais padrão do usuário", "~Grupo de canais padrão do primeiro usuário"),
    "fr": ("~Premier groupe de canaux par défaut de l'utilisateur",
           "~Premier groupe de canaux principal de l'utilisateur (groupe de canaux par défaut)"),
    "ru": ("~Первая группа каналов пользователя по умолчанию", "~Первая группа каналов по умолчанию"),
    "lv": ("~Pirmā lietotāja noklusējuma kanālu grupa",),
}  # fmt: skip
_COUNTRY: _Names = {"en": "Country", "es": "País", "de": "~Land", "pt": "~País", "fr": "~Pays", "ru": "~Страна",
            "lv": "~Valsts"}  # fmt: skip

GA4_SNAPSHOT = ExportFormat(
    "ga4_snapshot",
    "web",
    (
        Layout(
            "days",
            (_NTH, *_FIGURES),
            signature(*((_NTH_DAY[language], figure) for language in _LANGUAGES for figure in (
                *_words(_USERS[language]), *_words(_KEY_EVENTS[language]), *_words(_REVENUE[language])))),
            quirks=quirks("added_by_day"),
        ),
        Layout(
            "segments",
            (role("segment", **_CHANNELS_OF_NEW), role("value", **_NEW_USERS)),
            signature(*((group, new) for language in _LANGUAGES for group in _words(_CHANNELS_OF_NEW[language])
                        for new in _words(_NEW_USERS[language]))),
            dimension="channel",
            measure="new_users",
            unit="count",
        ),
        Layout(
            "segments",
            (role("segment", **_COUNTRY), role("value", **_USERS)),
            signature(*((country, users) for language in _LANGUAGES for country in _words(_COUNTRY[language])
                        for users in _words(_USERS[language]))),
            dimension="country",
            measure="users",
            unit="count",
        ),
        Layout("", (_NTH, known(en=("30 days", "7 days", "1 day"), es=("30 días", "7 días", "1 día"),
                                de=("~30 Tage", "~7 Tage", "~1 Tag"), fr=("~30 jours", "~7 jours", "~1 jour"))),
               signature(("Nth day", "30 days", "7 days"), ("Día N", "30 días", "7 días"))),
        Layout("", (known(en=("Country ID", "Users", "Active users"), es=("ID de país", "Usuarios"),
                          de=("~Länder-ID", "~Nutzer", "~Aktive Nutzer")),),
               signature(("Country ID", "Users"), ("Country ID", "Active users"))),
        Layout("", (_NTH, known(**_NEW_USERS), known(en="Average engagement time", es="~Tiempo de interacción medio*")),
               signature(("Nth day", "New users"), ("Nth day", "Average engagement time"),
                         *((_NTH_DAY[language], new) for language in _LANGUAGES
                           for new in _words(_NEW_USERS[language])))),
        Layout("", (known(en="Page title and screen class", es="~Título de página y clase de pantalla",
                          de="~Seitentitel und Bildschirmklasse", fr="~Titre de la page et classe de l'écran",
                          pt="~Título da página e classe da tela", ru="~Название страницы и класс экрана"),
                    known(**_VIEWS)),
               signature(("Page title and screen class", "Views"))),
        Layout("", (known(en=("Event name", "Event count", "Conversions", "Key events"),
                          es=("~Nombre del evento", "~Número de eventos", "~Conversiones", "~Eventos clave"),
                          de=("~Ereignisname", "Ereignisanzahl", "Schlüsselereignisse"),
                          fr=("~Nom de l'événement", "~Nombre d'événements", "Événements clés"),
                          pt=("~Nome do evento", "~Contagem de eventos", "~Eventos principais"),
                          ru=("~Название события", "~Количество событий", "~Ключевые события")),),
               signature(("Event name", "Event count"), ("Event name", "Conversions"), ("Event name", "Key events"),
                         ("Nombre del evento", "Número de eventos"), ("Ereignisname", "Ereignisanzahl"),
                         ("Nom de l'événement", "Nombre d'événements"))),
        Layout("", (known(en=("Item name", "Items purchased")),), signature(("Item name", "Items purchased"))),
        Layout("", (known(en=("Platform", "Conversions", "Key events")),),
               signature(("Platform", "Conversions"), ("Platform", "Key events"))),
    ),
)  # fmt: skip

FORMATS = (GA4_REPORT, GA4_SNAPSHOT)
