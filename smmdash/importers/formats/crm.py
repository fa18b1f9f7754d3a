"""Customer databases: contacts, leads and deals become counts by day; what they say about people is dropped.

HubSpot's and amoCRM's headers are those that public code reads, Bitrix24's those of its own interface, from which its
exports take them. New deals count as leads only in amoCRM, which has no other leads; a deal is a sale on the day it was
closed once its stage says that it was won.
"""

from smmdash.importers.declaration import Column, Count, ExportFormat, Layout, measure, quirks, role, signature, words

_WON = words(
    "closed won", "closedwon", "won", "deal won", "closed won (sales pipeline)", "успешно реализовано",
    "сделка успешна", "сделка заключена", "закрыта успешно", "успешно", "142",
)  # fmt: skip
_YES = words("true", "yes", "1", "да", "истина", "y")
_LOST = words(
    "closed lost", "closedlost", "lost", "deal lost", "закрыто и не реализовано", "сделка провалена", "143", "false",
    "no", "0", "нет", "ложь", "n", "анализ причины провала",
)  # fmt: skip
_SALES = (
    Count("sales", "closed", {"won": _YES, "stage": _WON}),
    Count("revenue", "closed", {"won": _YES, "stage": _WON}, of="revenue"),
)
_HUBSPOT_SOURCES: Column = role(
    "aside",
    en=("Original Source", "Original Source Type", "Original Traffic Source", "Latest Source", "Latest Traffic Source",
        "Original Source Drill-Down 1", "Original Source Drill-Down 2", "Record source", "Associated Company IDs",
        "Associated Contact IDs", "Associated Deal IDs", "Country/Region", "Number of Associated Deals"),
)  # fmt: skip

HUBSPOT_CONTACTS = ExportFormat(
    "hubspot_contacts",
    "crm",
    (
        Layout(
            "events",
            (
                role("id", en=("Record ID", "Contact ID", "Record ID - Contact")),
                role("date", en="Create Date"),
                role("personal", en=("First Name", "Last Name", "Email", "Phone Number", "Mobile Phone Number",
                     "Contact owner", "Associated Company", "Company Name", "Job Title", "Street Address", "City",
                     "Postal Code", "Website URL", "Associated Note", "Message")),
                role("aside", en=("Lead Status", "Lifecycle Stage", "Last Modified Date", "Last Activity Date",
                     "Close Date", "Marketing contact status", "Favorite Content Topics", "Preferred channels")),
                _HUBSPOT_SOURCES,
            ),
            signature(("Record ID", "First Name", "Create Date"), ("Record ID", "Email", "Create Date"),
                      ("Record ID", "Lead Status", "Create Date"), ("Record ID", "Lifecycle Stage", "Create Date"),
                      ("Contact ID", "Lifecycle Stage", "Create Date")),
            quirks=quirks("people"),
            counts=(Count("leads"),),
        ),
    ),
    evidence="code",
    platform="HubSpot",
)  # fmt: skip

HUBSPOT_DEALS = ExportFormat(
    "hubspot_deals",
    "crm",
    (
        Layout(
            "events",
            (
                role("id", en=("Record ID", "Deal ID", "Record ID - Deal")),
                role("date", en="Create Date"),
                role("closed", en="Close Date"),
                role("stage", en="Deal Stage"),
                role("won", en="Is Closed Won"),
                role("currency", en=("Currency", "Deal currency code")),
                measure("revenue", en=("Amount", "Amount in company currency")),
                role("personal", en=("Deal Name", "Deal owner", "Deal Description", "Associated Company",
                     "Associated Contact", "Associated Note", "Next step", "Closed Won Reason", "Closed Lost Reason",
                     "Deal Collaborator", "Dead deal reason")),
                role("aside", en=("Pipeline", "Deal Type", "Deal probability", "Days to close", "Weighted amount",
                     "Forecast amount", "Forecast category", "Is closed lost", "Is Deal Closed?", "Priority",
                     "Last Modified Date", "Annual contract value", "Annual recurring revenue",
                     "Monthly recurring revenue", "Total contract value", "Deal Tags", "Next Activity Date",
                     "Number of times contacted", "Number of Sales Activities", "Lead Type")),
                _HUBSPOT_SOURCES,
            ),
            signature(("Record ID", "Deal Stage", "Amount"), ("Record ID", "Deal Name", "Deal Stage"),
                      ("Record ID", "Deal Stage", "Close Date"), ("Deal ID", "Deal Stage", "Amount")),
            quirks=quirks("people"),
            counts=_SALES,
            understood=_LOST,
        ),
    ),
    evidence="code",
    platform="HubSpot",
)  # fmt: skip

AMOCRM_DEALS = ExportFormat(
    "amocrm_deals",
    "crm",
    (
        Layout(
            "events",
            (
                role("id", ru=("ID", "ИД", "ID сделки")),
                role("date", ru=("Дата создания", "Дата создания сделки", "Создана")),
                role("closed", ru=("Дата закрытия", "Дата закрытия сделки", "Закрыта")),
                role("stage", ru=("Этап сделки", "Этап", "Статус сделки")),
                measure("revenue", ru=("Бюджет", "Бюджет ₽", "Бюджет, ₽", "Бюджет руб", "~Бюджет*")),
                role("personal", ru=("Название сделки", "Основной контакт", "Компания", "Ответственный",
                     "Ответственный за сделку", "Ответственный пользователь", "Примечание", "Примечания", "Теги",
                     "Теги сделки", "Полное имя контакта", "Имя контакта", "Компания контакта", "Название компании",
                     "Рабочий телефон", "Мобильный телефон", "Рабочий email", "Личный email",
                     "~Рабочий телефон (контакт)", "~Мобильный телефон (контакт)", "~Рабочий email (контакт)")),
                role("aside", ru=("Воронка", "Название воронки", "utm_*", "~Ближайшая задача", "~Дата редактирования",
                     "~Причина отказа", "~referrer", "~roistat", "~_ym_uid", "~_ym_counter", "~gclid", "~yclid",
                     "~fbclid")),
            ),
            signature(("Название сделки", "Этап сделки", "Бюджет"), ("Название сделки", "Этап сделки", "Воронка"),
                      ("ID", "Этап сделки", "Дата создания"), ("ID", "Этап сделки", "Воронка"),
                      ("ID", "Этап сделки", "Дата создания сделки"), ("Название сделки", "Этап", "Воронка")),
            quirks=quirks("people"),
            order="dmy",
            counts=(Count("leads"), *_SALES),
            understood=_LOST,
        ),
    ),
    evidence="code",
    platform="amoCRM",
)  # fmt: skip

_BITRIX_PEOPLE = role(
    "personal",
    ru=("Имя", "Фамилия", "Отчество", "Полное имя", "Обращение", "Телефон", "E-mail", "Мессенджер", "Сайт", "Адрес",
        "Должность", "Комментарий", "Дата рождения", "Компания", "Название компании", "Контакт", "Клиент",
        "Ответственный", "Кем создан", "Кем создана", "Кем изменен", "Кем изменена", "Дополнительно об источнике",
        "Дополнительно о статусе", "Список контактов", "Список компаний", "Название лида", "Название сделки", "Лид",
        "Сделка", "Рабочий телефон", "Мобильный телефон", "Рабочий e-mail", "Частный e-mail"),
    en=("Contact", "Company", "Responsible", "Created by", "Modified by", "Comment", "Source information", "Companies",
        "Contacts", "Deal Name", "Deal"),
)  # fmt: skip
_BITRIX_ASIDE = role(
    "aside",
    ru=("Источник", "Дата изменения", "Товар", "Дела", "Состояние", "Способ связи", "Задан телефон", "Задан e-mail",
        "Создан CRM-формой", "Создана CRM-формой", "Повторный лид", "Повторная сделка", "Повторное обращение",
        "Направление", "Воронка", "Вероятность", "Тип", "Дата начала", "Группа стадий", "Новая сделка",
        "Интернет-магазин", "Бизнес-процессы", "Сделка закрыта", "Сумма/Валюта"),
    en=("Source", "Modified", "Product", "Activity", "Activities", "State", "Created by CRM form", "Repeat deal",
        "Repeat inquiry", "Pipeline", "Probability, %", "Type", "Start date", "Deal status", "New deal", "Web store",
        "Closed", "Amount/Currency"),
)  # fmt: skip

BITRIX24_LEADS = ExportFormat(
    "bitrix24_leads",
    "crm",
    (
        Layout(
            "events",
            (
                role("id", ru="ID"),
                role("date", ru="Дата создания"),
                role("aside", ru=("Статус", "Сумма", "Возможная сумма", "Валюта")),
                _BITRIX_PEOPLE,
                _BITRIX_ASIDE,
            ),
            signature(("ID", "Название лида", "Статус"), ("ID", "Название лида", "Дата создания"),
                      ("Название лида", "Источник", "Дата создания")),
            quirks=quirks("people"),
            order="dmy",
            counts=(Count("leads"),),
        ),
    ),
    evidence="code",
    platform="Bitrix24",
)  # fmt: skip

BITRIX24_DEALS = ExportFormat(
    "bitrix24_deals",
    "crm",
    (
        Layout(
            "events",
            (
                role("id", ru="ID"),
                role("date", ru="Дата создания", en="Created"),
                role("closed", ru=("~Дата завершения", "~Дата закрытия", "Предполагаемая дата закрытия"),
                     en="Assumed close date"),
                role("stage", ru="Стадия сделки", en="Stage"),
                role("currency", ru="Валюта", en="Currency"),
                measure("revenue", ru="Сумма", en="Income"),
                _BITRIX_PEOPLE,
                _BITRIX_ASIDE,
            ),
            signature(("ID", "Название сделки", "Стадия сделки"), ("ID", "Стадия сделки", "Сумма"),
                      ("Стадия сделки", "Сумма", "Валюта"), ("ID", "Deal Name", "Stage", "Income")),
            quirks=quirks("people"),
            counts=_SALES,
            understood=_LOST,
        ),
    ),
    evidence="code",
    platform="Bitrix24",
)  # fmt: skip

FORMATS = (HUBSPOT_CONTACTS, HUBSPOT_DEALS, AMOCRM_DEALS, BITRIX24_LEADS, BITRIX24_DEALS)
