"""Meta Ads Manager: one row per ad, campaign or day; the first row without a name is the file's own total."""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

META_ADS = ExportFormat(
    "meta_ads",
    "ads",
    (
        Layout(
            "periods",
            (
                role("start", en="Reporting starts", ru="Дата начала отчетности", fr="Début des rapports"),
                role("end", en="Reporting ends", ru=("Окончание отчетности", "Дата окончания отчетности"),
                     fr="Fin des rapports"),
                role("date", en="Day", es="Día", fr="Jour", ru="~День"),
                role("campaign", en="Campaign name", ru="Название кампании", es="Nombre de la campaña",
                     fr="Nom de la campagne"),
                role("campaign_detail", en=("Ad name", "Ad Set Name"), ru="Название объявления",
                     fr="Nom de la publicité", es="Nombre del anuncio"),
                role("breakdown", en=("Region", "Country", "Age", "Gender", "Platform", "Placement", "Device")),
                role("span", en="Month"),
                role("account", en="Account name"),
                role("currency", en="Currency"),
                role("aside", en=("Ad delivery", "Campaign delivery", "Delivery level", "Bid", "Bid type",
                     "Ad set budget", "Ad set budget type", "Last significant edit", "Attribution setting", "Ends",
                     "Quality ranking", "Engagement rate ranking", "Conversion rate ranking", "Starts", "Ad ID",
                     "Campaign ID", "Ad set ID")),
                role("indicator", en=("Result indicator", "Result type")),
                measure("reach", en="Reach", ru="Охват", fr="Couverture", es="Alcance"),
                measure("impressions", en="Impressions", ru="Показы", es="Impresiones", fr="Impressions"),
                measure("spend", en="Amount spent (*", ru="Потраченная сумма (*", es="Importe gastado (*",
                        fr="Montant dépensé (*"),
                measure("link_clicks", en="Link clicks", ru="Клики по ссылке", es="Clics en el enlace",
                        fr="Clics sur un lien"),
                measure("clicks", en="Clicks (all)", ru="~Клики (все)"),
                measure("leads", en=("Leads", "Meta leads"), ru="Лиды"),
                measure("conversions", en="Purchases", ru="Покупки"),
                measure("revenue", en="Purchases conversion value"),
                measure("signups", en="Registrations completed", ru="Завершенные регистрации"),
                measure("followers_gained", en="Instagram follows", ru="Подписки в Instagram"),
                known(en=("Results", "Frequency", "Cost per result*", "CPC (*", "CPM (*", "CTR (*", "Purchase ROAS*"),
                      ru=("CPC (*", "CTR (*", "CPM (*")),
            ),
            signature(
                ("Reporting starts", "Reporting ends"),
                ("Дата начала отчетности", "Окончание отчетности"),
                ("Дата начала отчетности", "Дата окончания отчетности"),
                ("Campaign name", "Amount spent (*"),
                ("Ad name", "Amount spent (*"),
                ("Название кампании", "Потраченная сумма (*"),
                ("Nombre de la campaña", "Importe gastado (*"),
                ("Nom de la campagne", "Montant dépensé (*"),
            ),
            quirks=quirks("total_row"),
        ),
    ),
)  # fmt: skip

FORMATS = (META_ADS,)
