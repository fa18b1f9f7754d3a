"""Google Analytics 4: standard and explore reports, and the reports snapshot with many tables in one file."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

_CHANNEL = role(
    "channel",
    en=("Session primary channel group (Default channel group)", "Session default channel group",
        "Session primary channel group", "Session default channel grouping"),
    de="Sitzung - primäre Channelgruppe (Standard-Channelgruppe)",
    es="~Grupo de canales predeterminado de la sesión",
)  # fmt: skip
_SOURCE = role(
    "breakdown",
    en=("Session source / medium", "Session source", "Session medium", "Session campaign", "Device category",
        "Landing page*", "Session manual *"),
    de="Sitzung - Quelle / Medium",
)  # fmt: skip
_FIGURES = (
    measure("sessions", en="Sessions", de="Sitzungen", es="~Sesiones"),
    measure("users", en=("Users", "Total users", "Active users"), de="~Nutzer", es="~Usuarios"),
    measure("engaged_sessions", en="Engaged sessions", de="Sitzungen mit Interaktionen"),
    measure("conversions", en=("Key events", "Conversions"), de="~Schlüsselereignisse"),
    measure("revenue", en=("Total revenue", "Purchase revenue"), de="~Gesamtumsatz"),
    measure("views", en="Views", de="~Aufrufe"),
    known(en=("New users", "Returning users", "Event count", "Event count per user", "Average session duration",
              "Engagement rate", "Average engagement time*", "Engaged sessions per *", "Events per session",
              "Bounce rate", "Views per *", "Session key event rate", "User key event rate"),
          de=("Engagement-Rate", "~Neue Nutzer"), es="~Usuarios nuevos"),
)  # fmt: skip

GA4_REPORT = ExportFormat(
    "ga4_report",
    "web",
    (
        Layout(
            "days",
            (
                role("date", en="Date", de="Datum", es="Fecha"),
                role("nth_day", en="Nth day", es="Día N", de="~Tag N"),
                role("hour_stamp", en=("Date + hour (YYYYMMDDHH)", "Date hour and minute*")),
                _CHANNEL,
                _SOURCE,
                *_FIGURES,
            ),
            signature(
                ("Date + hour (YYYYMMDDHH)",),
                ("Session primary channel group (Default channel group)", "Date"),
                ("Session default channel group", "Date"),
                ("Session primary channel group (Default channel group)", "Nth day"),
                ("Session default channel group", "Nth day"),
                ("Sitzung - Quelle / Medium", "Datum"),
                ("Date", "Event count", "Total users"),
                ("Date", "Sessions", "Engaged sessions"),
                ("Date", "Sessions", "Users"),
                ("Date", "Sessions", "Key events"),
                ("Nth day", "Sessions"),
            ),
            quirks=quirks("added_by_day", "total_row"),
            preamble=("# account", "# property", "# cuenta", "# propiedad", "# konto", "# start date", "# property:"),
        ),
        Layout(
            "periods",
            (_CHANNEL, _SOURCE, *_FIGURES),
            signature(
                ("Session primary channel group (Default channel group)", "Sessions"),
                ("Session default channel group", "Sessions"),
                ("Sitzung - primäre Channelgruppe (Standard-Channelgruppe)", "Sitzungen"),
                ("Session source / medium", "Sessions"),
                ("Sitzung - Quelle / Medium", "Sitzungen"),
            ),
            quirks=quirks("channels_of_a_period", "total_row"),
        ),
    ),
)

_NTH = role("nth_day", en="Nth day", es="Día N", de="~Tag N")

GA4_SNAPSHOT = ExportFormat(
    "ga4_snapshot",
    "web",
    (
        Layout(
            "days",
            (_NTH, *_FIGURES),
            signature(*((nth, figure) for nth in ("Nth day", "Día N") for figure in (
                "Users", "Total revenue", "Active users", "Key events", "Conversions", "Usuarios"))),
            quirks=quirks("added_by_day"),
        ),
        Layout(
            "segments",
            (
                role("segment", en=("First user default channel group",
                                    "First user primary channel group (Default channel group)")),
                role("value", en="New users"),
            ),
            signature(("First user default channel group", "New users"),
                      ("First user primary channel group (Default channel group)", "New users")),
            dimension="channel",
            measure="new_users",
            unit="count",
        ),
        Layout(
            "segments",
            (role("segment", en="Country"), role("value", en=("Users", "Active users"))),
            signature(("Country", "Users"), ("Country", "Active users")),
            dimension="country",
            measure="users",
            unit="count",
        ),
        Layout("", (_NTH, known(en=("30 days", "7 days", "1 day"))), signature(("Nth day", "30 days", "7 days"))),
        Layout("", (known(en=("Country ID", "Users", "Active users")),),
               signature(("Country ID", "Users"), ("Country ID", "Active users"))),
        Layout("", (_NTH, known(en=("New users", "Average engagement time"), es="Usuarios nuevos")),
               signature(("Nth day", "New users"), ("Nth day", "Average engagement time"),
                         ("Día N", "Usuarios nuevos"))),
        Layout("", (known(en=("Page title and screen class", "Views")),),
               signature(("Page title and screen class", "Views"))),
        Layout("", (known(en=("Event name", "Event count", "Conversions", "Key events")),),
               signature(("Event name", "Event count"), ("Event name", "Conversions"), ("Event name", "Key events"))),
        Layout("", (known(en=("Item name", "Items purchased")),), signature(("Item name", "Items purchased"))),
        Layout("", (known(en=("Platform", "Conversions", "Key events")),),
               signature(("Platform", "Conversions"), ("Platform", "Key events"))),
    ),
)  # fmt: skip

FORMATS = (GA4_REPORT, GA4_SNAPSHOT)
