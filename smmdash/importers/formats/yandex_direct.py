"""Yandex Direct: statistics by day and campaign, ad or condition, as the report wizard and the Reports service give it.

Seen in code that reads such files: the semicolon file in windows-1251 with ``Расход (руб.)``, decimal commas and the
last row ``Итого``, with up to four lines above the header; the table with ``№ Кампании`` and ``Расход, ₽``; and the
English names of the fields (``CampaignName``). The English words of the interface are guesses. A column with or
without VAT says so in its heading, and so does the note on it.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

YANDEX_DIRECT = ExportFormat(
    "yandex_direct",
    "ads",
    (
        Layout(
            "periods",
            (
                role("date", ru=("Дата", "День"), en=("Date", "~Day")),
                role("campaign", ru=("Название кампании", "Кампания", "№ Кампании", "№ кампании", "ID кампании",
                                     "Номер кампании"),
                     en=("CampaignName", "~Campaign name", "CampaignId", "~Campaign no.")),
                role("breakdown", ru=("Неделя", "Месяц", "Квартал", "Год"), en=("~Week", "~Month")),
                role("account", ru="~Логин клиента", en=("ClientLogin", "~Client login")),
                role("currency", ru="Валюта", en="Currency"),
                role("aside", ru=("ID группы", "№ Группы", "Группа", "Название группы", "ID объявления",
                     "№ Объявления", "Объявление", "Заголовок", "Текст", "ID условия показа", "№ Условия показа",
                     "Условие показа", "Тип условия показа", "Тип площадки", "Площадка", "Название площадки",
                     "Тип кампании", "Регион*", "Устройство", "Тип устройства", "Пол", "Возраст", "Ссылка"),
                     en=("AdGroupId", "AdGroupName", "AdId", "CriterionId", "Criterion", "CriteriaId", "CriterionType",
                         "AdNetworkType", "CampaignType", "Placement", "CampaignUrlPath", "Device", "Age", "Gender",
                         "LocationOfPresenceName", "AdFormat")),
                measure("impressions", ru="Показы", en="Impressions"),
                measure("link_clicks", ru="Клики", en="Clicks"),
                measure("spend",
                        ru=("Расход", "Расход (руб.)", "Расход, ₽", "Расход с НДС*", "Расход (*", "Расход, *",
                            "Расход без НДС*", "Расход всего*"),
                        en=("Cost", "~Cost (*", "~Cost, *")),
                measure("conversions", ru="Конверсии", en="Conversions"),
                measure("revenue", ru=("Доход", "Доход (*", "Доход, *"), en="Revenue"),
                known(ru=("CTR*", "~Визиты", "~Отказы", "wCTR*", "Ср. цена клика*", "Ср. ставка*", "Ср. расход*",
                          "Ср. объем трафика", "Ср. позиция*", "CR*", "CPA*", "Конверсия (%)", "Цена цели*",
                          "Отказы (%)", "Отказы, %",
                          "Глубина*", "Взвешенные показы", "Прибыль*", "Рентабельность*", "ДРР*", "ROI*"),
                      en=("Ctr", "Sessions", "Bounces", "WeightedCtr", "WeightedImpressions", "AvgCpc", "AvgCpm",
                          "AvgEffectiveBid", "AvgTrafficVolume", "AvgClickPosition", "AvgImpressionPosition",
                          "AvgPageviews",
                          "BounceRate", "ConversionRate", "CostPerConversion", "GoalsRoi", "Profit")),
            ),
            signature(
                *((name, spend) for name in ("Название кампании", "Кампания", "№ Кампании", "ID кампании",
                                             "Номер кампании")
                  for spend in ("Расход", "Расход (руб.)", "Расход, ₽", "Расход (*", "Расход, *", "Расход с НДС*",
                                "Расход без НДС*")),
                ("CampaignName", "Cost"), ("CampaignId", "Cost"), ("Дата", "Показы", "Клики", "Расход (руб.)"),
                ("Дата", "Показы", "Клики", "Расход, ₽"), ("CampaignName", "Impressions", "Clicks"),
            ),
            order="dmy",
            quirks=quirks("total_row"),
        ),
    ),
    evidence="code",
    platform="Yandex Direct",
)  # fmt: skip

FORMATS = (YANDEX_DIRECT,)
