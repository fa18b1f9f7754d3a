"""VK advertising: the workbook of VK Ads, its file by age and sex, and the file of the old cabinet.

Code that reads the workbook of VK Ads quotes the sheet ``Объявления`` and its columns, and the columns of the file by
age and sex. No code was found for the old cabinet: its names are guesses, its form (windows-1251, semicolons) is the
one that people describe. VK Ads writes the period into the name of the file or above the table, if at all.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature

_SPEND = ("Потрачено всего*", "Расход, *", "~Расход", "~Расходы*", "~Списано*")
_ROUBLES = ("~Spent*", "~Total spent*", "~Cost*")
_RATES = ("Цена за результат*", "eCPC*", "~CPC*", "~eCPM*", "~CPM*", "~CTR*", "~CR*", "~CPA*", "~Частота*", "~VTR*")
_RATES_IN_ENGLISH = ("~Cost per result*", "~eCPC*", "~CPC*", "~eCPM*", "~CPM*", "~CTR*", "~Frequency*")
_FIGURES = (
    measure("impressions", ru=("Показы", "Показов"), en="~Impressions"),
    measure("link_clicks", ru=("Клики", "~Переходы"), en="~Clicks"),
    measure("spend", ru=_SPEND, en=_ROUBLES),
    measure("reach", ru="~Охват", en="~Reach"),
    measure("followers_gained", ru=("~Подписки на сообщество", "~Вступления", "~Подписались*"),
            en=("~Community subscriptions", "~Joins")),
    measure("leads", ru=("~Лиды", "~Лид-формы", "~Заявки"), en="~Leads"),
    known(ru=("Результат", "~Результаты", "Начали прослушивание*", "Прослушивания", "Добавили аудио", "Добавили",
              "Добавления аудио", "~Просмотры видео*", "~Сообщения*", *_RATES),
          en=("~Result", "~Results", *_RATES_IN_ENGLISH)),
)  # fmt: skip

VK_ADS = ExportFormat(
    "vk_ads",
    "ads",
    (
        Layout(
            "periods",
            (
                role("date", ru=("~Дата", "~День"), en=("~Date", "~Day")),
                role("start", ru=("~Дата начала периода", "~Начало периода"), en="~Period start"),
                role("end", ru=("~Дата окончания периода", "~Конец периода"), en="~Period end"),
                role("campaign", ru=("Название кампании", "Кампания", "ID кампании"),
                     en=("~Campaign name", "~Campaign ID")),
                role("campaign_detail", ru=("~Название группы", "~Название группы объявлений", "Название объявления",
                                            "~Объявление"),
                     en=("~Ad group name", "~Ad name")),
                role("indicator", ru="Цель", en="~Objective"),
                role("aside", ru=("ID группы", "ID группы объявления", "ID группы (объявление)", "ID объявления",
                                  "~Статус*", "~Дата создания", "~Бюджет*", "~Ставка*", "~Кабинет", "~Дата старта*",
                                  "~Дата начала", "~Дата окончания", "~Тип объявления"),
                     en=("~Ad group ID", "~Ad ID", "~Status")),
                role("currency", ru="~Валюта", en="~Currency"),
                *_FIGURES,
            ),
            signature(
                *((name, spend) for name in ("Название объявления", "ID объявления", "ID группы", "ID кампании")
                  for spend in ("Потрачено всего*", "Расход, *")),
                *((name, "Потрачено всего*") for name in ("Название кампании", "Кампания", "Название группы")),
                ("Показы", "Клики", "Потрачено всего*"),
                ("Название объявления", "Начали прослушивание*"), ("Campaign name", "Spent*", "Ad group name"),
            ),
            places=frozenset({"объявления", "группы объявлений", "группы", "кампании"}),
            order="dmy",
            quirks=quirks("total_row", "undated"),
        ),
    ),
    evidence="code",
    platform="VK Ads",
)  # fmt: skip

VK_ADS_DEMOGRAPHY = ExportFormat(
    "vk_ads_demography",
    "ads",
    (
        Layout(
            "segments",
            (
                role("segment", ru="Возраст", en="~Age"),
                role("segment", ru="Пол", en=("~Gender", "~Sex")),
                *_FIGURES,
            ),
            signature(("Возраст", "Пол", "Показы"), ("Возраст", "Пол", "Клики"),
                      ("Age", "Gender", "Impressions", "Spent*")),
            places=frozenset({"демография", "пол и возраст"}),
            dimension="age_gender",
            unit="count",
            quirks=quirks("crossed"),
        ),
    ),
    evidence="code",
    platform="VK Ads",
)  # fmt: skip

VK_ADS_OLD = ExportFormat(
    "vk_ads_old",
    "ads",
    (
        Layout(
            "periods",
            (
                role("date", ru=("Дата", "~День")),
                role("campaign", ru=("Кампания", "~Название кампании", "~ID кампании", "~Номер кампании")),
                role("campaign_detail", ru=("~Объявление", "~Название объявления")),
                role("aside", ru=("~ID объявления", "~Номер объявления", "~Статус", "~Лимит*", "~Дневной лимит*")),
                measure("impressions", ru="Показы"),
                measure("link_clicks", ru=("Клики", "Переходы")),
                measure("spend", ru=("Потрачено", "Потрачено, *", "Потрачено (*")),
                measure("reach", ru="~Охват"),
                measure("followers_gained", ru=("~Вступления", "~Вступления в сообщество")),
                known(ru=("~CTR*", "~eCPC*", "~eCPM*", "~CPC*", "~CPM*", "~Скрытия", "~Жалобы", "~Частота")),
            ),
            signature(*(("Кампания", "Показы", spend) for spend in ("Потрачено", "Потрачено, *", "Потрачено (*"))),
            order="dmy",
            quirks=quirks("total_row", "undated"),
        ),
    ),
    evidence="described",
    platform="VK Ads",
)  # fmt: skip

FORMATS = (VK_ADS, VK_ADS_DEMOGRAPHY, VK_ADS_OLD)
