"""Google Ads: reports by day, campaign, ad group or ad; a title, the period, the rows, the totals below them.

Seen in code that parses such reports: the title and period lines, the English headers, ``--`` for nothing, the rows
``Total: Campaigns`` and ``Total: Account``, the UTF-16 file that "CSV (Excel)" gives, two currencies in one file, and
the words for campaign, day, cost, currency, clicks, impressions and conversions in French, Spanish, German, Italian
and Portuguese. Russian and Latvian names are how the interface translates them and are marked as guesses.

A week, a month or a quarter is part of a row's name here and never its day: its amount belongs to more than one day.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

GOOGLE_ADS = ExportFormat(
    "google_ads",
    "ads",
    (
        Layout(
            "periods",
            (
                role("date", en="Day", fr="Jour", es="Día", de="Tag", it="Giorno", pt="Dia", ru="~День", lv="~Diena"),
                role("campaign",
                     en=("Campaign", "Campaign name", "Campaign ID"),
                     fr=("Campagne", "Nom de la campagne", "ID de la campagne"),
                     es=("Campaña", "Nombre de la campaña", "ID de campaña", "ID de la campaña"),
                     de=("Kampagne", "Kampagnen-ID"), it=("Campagna", "ID campagna"),
                     pt=("Campanha", "ID da campanha"), ru=("~Кампания", "~Идентификатор кампании"),
                     lv=("~Kampaņa", "~Kampaņas ID")),
                role("campaign_detail", en=("Ad group", "Ad", "Keyword", "Search keyword", "Asset group"),
                     fr="~Groupe d'annonces", es="~Grupo de anuncios", de="~Anzeigengruppe", pt="~Grupo de anúncios",
                     ru="~Группа объявлений", lv="~Reklāmu grupa"),
                role("breakdown",
                     en=("Week", "Month", "Quarter", "Year", "Device", "Network", "Network (with search partners)",
                         "Country/Territory"),
                     fr=("Semaine", "Mois", "Trimestre", "Année", "~Appareil"),
                     es=("Semana", "Mes", "Año", "~Dispositivo"),
                     de=("Woche", "Monat", "Quartal", "Jahr", "~Gerät"), it=("Settimana", "Mese", "Anno"),
                     pt=("Mês", "Ano"), ru=("~Неделя", "~Месяц", "~Квартал", "~Год", "~Устройство"),
                     lv=("~Nedēļa", "~Mēnesis", "~Ceturksnis", "~Gads", "~Ierīce")),
                role("account", en=("Account name", "Account", "Customer ID"), fr="~Nom du compte",
                     es="~Nombre de la cuenta", de="~Kontoname", pt="~Nome da conta", ru="~Название аккаунта",
                     lv="~Konta nosaukums"),
                role("currency", en=("Currency code", "Currency"),
                     fr=("Code de la devise", "Code devise", "Devise"),
                     es=("Código de moneda", "Código de la moneda", "Moneda"), de=("Währungscode", "Währung"),
                     it=("Codice valuta", "Valuta"), pt=("Código da moeda", "Moeda"),
                     ru=("~Код валюты", "~Валюта"), lv=("~Valūtas kods", "~Valūta")),
                role("aside", en=("Campaign state", "Campaign status", "Campaign type", "Campaign Trial Type", "Budget",
                     "Budget name", "Budget type", "Bid strategy type", "Status", "Status reasons", "Ad group ID",
                     "Ad ID", "Ad type", "Final URL", "Optimization score", "Account ID", "Day of the week", "Labels",
                     "Campaign start date", "Campaign end date"),
                     de=("~Kampagnenstatus", "~Kampagnentyp", "~Budget"), ru=("~Статус кампании", "~Тип кампании")),
                measure("spend", en="Cost", fr="Coût", es=("Coste", "Costo"), de="Kosten", it="Costo", pt="Custo",
                        ru=("~Стоимость", "~Расходы"), lv="~Izmaksas"),
                measure("impressions", en=("Impr.", "Impressions"), fr=("Impr.", "Impressions"),
                        es=("Impr.", "Impresiones"), de=("Impr.", "Impressionen"), it="Impressioni",
                        pt=("Impr.", "Impressões"), ru="~Показы", lv="~Seansi"),
                measure("link_clicks", en="Clicks", fr="Clics", es="Clics", de="Klicks", it="Clic", pt="Cliques",
                        ru="~Клики", lv="~Klikšķi"),
                measure("conversions", en=("Conversions", "Conv."), fr="Conversions", es="Conversiones",
                        de=("Conversions", "Konversionen"), it="Conversioni", pt="Conversões", ru="~Конверсии",
                        lv="~Reklāmguvumi"),
                measure("revenue", en=("Conv. value", "Conversion value", "Total conv. value"), fr="~Valeur de conv.",
                        es="~Valor conv.", de="~Conv.-Wert", pt="~Valor da conv.", ru="~Ценность конверсии",
                        lv="~Reklāmguvuma vērtība"),
                known(en=("CTR", "Views", "Interaction rate", "Interactions", "Avg. CPC", "Avg. cost", "Avg. CPM",
                          "Avg. CPV", "Cost / conv.", "Conv. rate", "Conv. value / cost", "All conv.",
                          "All conv. value",
                          "View-through conv.", "Engagements", "Search impr. share", "Impr. (Abs. Top) %",
                          "Impr. (Top) %", "Invalid clicks", "Phone calls", "Video played *", "View rate"),
                      fr=("CTR", "~CPC moy.", "~Coût/conv.", "~Taux de conv."),
                      es=("CTR", "~CPC medio", "~Coste/conv.", "~Tasa de conv."),
                      de=("CTR", "~Durchschn. CPC", "~Kosten/Conv.", "~Conv.-Rate"),
                      pt=("CTR", "~CPC méd.", "~Custo / conv.", "~Taxa de conv."),
                      ru=("CTR", "~Сред. цена за клик", "~Стоимость/конв.", "~Коэфф. конверсии"),
                      lv=("~VKA", "~Vid. MPK", "~Izmaksas/reklāmg.", "~Reklāmguvumu līmenis")),
            ),
            signature(
                ("Campaign", "Cost"), ("Campaign", "Impr.", "Clicks"), ("Campaign ID", "Cost"),
                ("Customer ID", "Cost", "Impr."),
                ("Campagne", "Coût"), ("Campaña", "Coste"), ("Campaña", "Costo"), ("Kampagne", "Kosten"),
                ("Campagna", "Costo"), ("Campanha", "Custo"), ("Кампания", "Стоимость"), ("Кампания", "Расходы"),
                ("Kampaņa", "Izmaksas"), ("Day", "Cost", "Clicks"),
            ),
            quirks=quirks("total_row"),
        ),
    ),
    evidence="code",
    platform="Google Ads",
)  # fmt: skip

FORMATS = (GOOGLE_ADS,)
