"""Samples of customer databases, support and mentions. Every person, address and phone in them is invented."""

import datetime as dt
import random

from importers.sample_parts import Row, bom, days, text, workbook

FIRST = ("Anna", "Jānis", "Ольга", "Pēteris", "Мария", "Tom")
LAST = ("Paraugs", "Piemēra", "Образцова", "Example", "Sample")
WEEKS = days(42, dt.date(2026, 9, 7))
TALK = (
    "Best rye bread in town",
    "Чёрствый круассан, не советую",
    "Garšīgi, bet ilgi jāgaida rindā",
    "Open on Sunday?\nAsking for a friend; 10:00 would be great",
    '"Crunchy", as they say, and it is',
)


def person(r: random.Random) -> tuple[str, str, str, str]:
    """First name, last name, e-mail and phone of nobody."""
    first, last = r.choice(FIRST), r.choice(LAST)
    return first, last, f"visitor{r.randint(100, 999)}@example.com", f"+371 00 {r.randint(0, 999):03} 000"


def _at(r: random.Random, day: dt.date) -> dt.datetime:
    return dt.datetime.combine(day, dt.time(r.randint(8, 20), r.randint(0, 59), r.randint(0, 59)))


def _some(r: random.Random, count: int) -> list[dt.datetime]:
    return sorted(_at(r, r.choice(WEEKS)) for _ in range(count))


def hubspot_contacts(r: random.Random) -> bytes:
    """Dates as a HubSpot account in English writes them; one contact twice, one without a day."""
    rows: list[Row] = [
        ["Record ID", "First Name", "Last Name", "Email", "Phone Number", "Lead Status", "Create Date",
         "Original Source", "Lifecycle Stage", "Contact owner", "Associated Company"]
    ]  # fmt: skip
    sources = ("ORGANIC_SEARCH", "PAID_SOCIAL", "SOCIAL_MEDIA", "DIRECT_TRAFFIC")
    for number, when in enumerate(_some(r, 36)):
        made = "" if number == 20 else f"{when:%Y-%m-%d %H:%M}"
        rows.append([90010 + number, *person(r), r.choice(("New", "Open", "")), made, r.choice(sources), "Lead",
                     " ".join(person(r)[:2]), "Example Bakery Ltd"])  # fmt: skip
    rows.append([*rows[5][:5], "Connected", *rows[5][6:]])
    return text(rows).encode()


def hubspot_deals(r: random.Random) -> bytes:
    """Month first; open deals have a day of closing that is only expected; one won deal has none, one no amount."""
    rows: list[Row] = [
        ["Record ID", "Deal Name", "Deal Stage", "Amount", "Close Date", "Create Date", "Pipeline", "Deal owner",
         "Associated Company IDs", "Associated Contact"]
    ]  # fmt: skip
    stages = ("Closed Won", "Closed Lost", "Proposal Sent", "Closed Won")
    for number, when in enumerate(_some(r, 28)):
        stage = stages[number % 4]
        end = when + dt.timedelta(days=r.randint(2, 30))
        close = "" if number == 8 else f"{end.month}/{end.day}/{end.year} {end:%I:%M %p}"
        amount = "" if number == 11 else f"{r.randint(20, 900) * 5}.50"
        first, last, email, _ = person(r)
        made = f"{when.month}/{when.day}/{when.year} {when:%I:%M %p}"
        rows.append([70100 + number, f"Wedding cake for {first}", stage, amount, close, made, "Sales Pipeline",
                     "Anna Sample", "", f"{first} {last} ({email})"])  # fmt: skip
    return text(rows).encode()


def amocrm_deals(r: random.Random) -> bytes:
    """Windows-1251 with semicolons; several columns of phones and e-mails, open deals say so in words."""
    rows: list[Row] = [
        ["ID", "Название сделки", "Бюджет", "Этап сделки", "Воронка", "Ответственный", "Дата создания",
         "Дата закрытия", "Теги", "Основной контакт", "Компания", "Рабочий телефон", "Мобильный телефон",
         "Рабочий email", "Личный email", "Примечание", "utm_source", "utm_medium", "utm_campaign"]
    ]  # fmt: skip
    stages = ("Успешно реализовано", "Закрыто и не реализовано", "Переговоры")
    for number, when in enumerate(_some(r, 30)):
        stage = stages[number % 3]
        end = when + dt.timedelta(days=r.randint(1, 14))
        closed = "не закрыта" if stage == "Переговоры" else f"{end:%d.%m.%Y %H:%M:%S}"
        first, last, email, phone = person(r)
        name = f"{first} {last}".encode("cp1251", "replace").decode("cp1251")
        rows.append([5550000 + number, f"Заявка: {name}", r.randint(10, 300) * 100, stage, "Торты", "Ольга Образцова",
                     f"{when:%d.%m.%Y %H:%M:%S}", closed, "сайт", name, "ООО «Пример»", f"'{phone}", phone, email,
                     email, "Просила перезвонить;\nпосле обеда", r.choice(("vk", "instagram", "")), "social",
                     "autumn"])  # fmt: skip
    return text(rows, delimiter=";", end="\r\n").encode("cp1251", "replace")


def bitrix24_leads(r: random.Random) -> bytes:
    rows: list[Row] = [
        ["ID", "Статус", "Название лида", "Имя", "Отчество", "Фамилия", "Дата создания", "Источник", "Телефон",
         "E-mail", "Комментарий", "Ответственный", "Сумма", "Валюта", "Должность"]
    ]  # fmt: skip
    for number, when in enumerate(_some(r, 26)):
        first, last, email, phone = person(r)
        rows.append([410 + number, r.choice(("Не обработан", "В работе", "Качественный лид")),
                     f'Заполнение CRM-формы "Торт на заказ" ({first})', first, "", last, f"{when:%d.%m.%Y %H:%M:%S}",
                     r.choice(("Instagram", "ВКонтакте", "Звонок")), phone, email, "Спросить про доставку",
                     "Мария Образцова", "", "Евро", ""])  # fmt: skip
    return ("\ufeff" + text(rows, delimiter=";", quoted=True, end="\r\n")).encode()


def bitrix24_deals(r: random.Random) -> bytes:
    """Two currencies, written in words."""
    rows: list[Row] = [
        ["ID", "Название сделки", "Стадия сделки", "Сумма", "Валюта", "Контакт", "Компания", "Ответственный",
         "Дата создания", "Предполагаемая дата закрытия", "Сделка закрыта", "Источник", "Комментарий"]
    ]  # fmt: skip
    stages = ("Сделка успешна", "Новая", "Сделка провалена", "Сделка успешна")
    for number, when in enumerate(_some(r, 24)):
        stage = stages[number % 4]
        end = when + dt.timedelta(days=r.randint(1, 9))
        first, last, _, phone = person(r)
        rows.append([880 + number, f"Торт {number}", stage, f"{r.randint(4, 90) * 10},00",
                     "Белорусский рубль" if number % 8 == 3 else "Евро", f"{first} {last}", "", "Мария Образцова",
                     f"{when:%d.%m.%Y %H:%M:%S}", f"{end:%d.%m.%Y}", "Нет" if stage == "Новая" else "Да", "Сайт",
                     f"Звонить {phone}"])  # fmt: skip
    return ("\ufeff" + text(rows, delimiter=";", end="\r\n")).encode()


def zendesk_tickets(r: random.Random) -> bytes:
    """A deleted ticket counts for nothing; only Good and Bad are answers; a ticket without a reply has no time."""
    rows: list[Row] = [
        ["Summation column", "Id", "Requester", "Requester id", "Requester email", "Submitter", "Assignee", "Group",
         "Subject", "Tags", "Status", "Priority", "Via", "Ticket type", "Created at", "Updated at", "Solved at",
         "Resolution time", "Satisfaction Score", "Replies", "First reply time in minutes",
         "First reply time in minutes within business hours"]
    ]  # fmt: skip
    scores = ("Good", "Offered", "Bad", "Unoffered", "Good", "Good")
    for number, when in enumerate(_some(r, 40)):
        first, last, email, _ = person(r)
        replied = number % 9 != 4
        minutes = r.randint(2, 600)
        status = "Deleted" if number == 13 else r.choice(("Solved", "Open", "Closed"))
        rows.append([1, 3300 + number, f"{first} {last}", 88000 + number, email, f"{first} {last}", "Tom Sample",
                     "Support", f"Order of {last} is late", "late", status, "Normal", "Web form", "Question",
                     f"{when:%Y-%m-%d %H:%M}", f"{when:%Y-%m-%d %H:%M}", "", "", scores[number % 6],
                     1 if replied else 0, minutes if replied else "", minutes // 2 if replied else ""])  # fmt: skip
    return text(rows).encode()


def brand24_mentions(r: random.Random) -> bytes:
    """A workbook whose first row is blank and whose header begins with an empty cell."""
    rows: list[Row] = [
        [],
        ["", "ID", "Date", "Hrs", "Title", "Content", "Source", "Domain", "Category", "Sentiment", "Tags"],
    ]
    moods = ("1", "0", "-1", "0", "1")
    for number, when in enumerate(_some(r, 34)):
        domain = r.choice(("instagram.com", "x.com", "example.com"))
        rows.append(["", str(710000 + number), f"{when:%Y-%m-%d}", f"{when:%H:%M}", "", r.choice(TALK),
                     f"https://{domain}/p/{number}", domain, "Social", moods[number % 5], ""])  # fmt: skip
    return workbook({"Mentions": rows}, linking=True)


def brand_analytics_mentions(r: random.Random) -> bytes:
    """The second sheet, five rows of report head, an empty first column, addresses as formulas."""
    head = ["Дата", "Id сообщения", "Заголовок", "Текст", "Источник", "Url", "Тип источника", "Тип сообщения", "Автор",
            "Url автора", "Тип автора", "Место публикации", "Url места публикации", "Пол", "Возраст", "Аудитория",
            "Комментариев", "Цитируемость", "Репостов", "Лайков", "Вовлеченность", "Просмотров", "Оценка", "Дублей",
            "Тональность", "Роль объекта", "Агрессия", "Страна", "Регион", "Город", "Место", "Адрес", "Язык", "WOM",
            "Обработано", "Доставка"]  # fmt: skip
    rows: list[Row] = [
        [],
        ["", "Тема", "Пекарня «Майзес Майя»"],
        ["", "Период", "07.09.2026 - 18.10.2026"],
        ["", "Сообщений", 30],
        [],
        ["", *head],
    ]
    moods = ("Позитивная", "Нейтральная", "Негативная", "Нейтральная", "Не определена")
    for number, when in enumerate(_some(r, 30)):
        first, last, _, phone = person(r)
        where = f"https://vk.com/wall-1_{number}"
        rows.append(["", f"{when:%d.%m.%Y %H:%M}", str(44000 + number), "", r.choice(TALK), "vk.com", f"={where}",
                     "Соцсети", "Пост", f"{first} {last}", f"=https://vk.com/id{number}", "Персона", f"Стена {last}",
                     f"=https://vk.com/id{number}", "Женский", 30, r.randint(10, 9000), 0, 0, 0, r.randint(0, 40),
                     r.randint(0, 60), r.randint(0, 900), 0, 0, moods[number % 5], "", "Нет", "Латвия", "", "Рига", "",
                     f"ул. Примерная 1, {phone}", "Русский", "Да", "Нет", ""])  # fmt: skip
    summary: list[Row] = [["Отчёт"], ["Всего сообщений", 30]]
    return workbook({"Отчёт": summary, "Упоминания": rows}, linking=True)


def youscan_mentions(r: random.Random) -> bytes:
    """Known only by description."""
    rows: list[Row] = [
        ["Дата", "Время", "Заголовок", "Текст", "Ссылка", "Источник", "Тип поста", "Автор", "Ссылка на автора",
         "Подписчики", "Тональность", "Лайки", "Комментарии", "Репосты", "Теги"]
    ]  # fmt: skip
    moods = ("Позитивная", "Нейтральная", "Негативная")
    for number, when in enumerate(_some(r, 24)):
        rows.append([f"{when:%d.%m.%Y}", f"{when:%H:%M}", "", r.choice(TALK), f"https://t.me/example/{number}",
                     "Telegram", "Пост", " ".join(person(r)[:2]), f"https://t.me/user{number}", r.randint(5, 4000),
                     moods[number % 3], r.randint(0, 30), 0, 0, ""])  # fmt: skip
    return bom(rows)


def meltwater_mentions(r: random.Random) -> bytes:
    """Known only by description."""
    rows: list[Row] = [
        ["Date", "Headline", "URL", "Opening Text", "Hit Sentence", "Source", "Influencer", "Country", "Reach", "AVE",
         "Sentiment", "Key Phrases", "Input Name", "Keywords", "Document Tags", "Engagement"]
    ]  # fmt: skip
    moods = ("Positive", "Neutral", "Negative", "Not Rated")
    for number, when in enumerate(_some(r, 20)):
        rows.append([f"{when:%d-%b-%Y %I:%M%p}", "Bakery of the week", f"https://example.com/{number}", r.choice(TALK),
                     "", "Example News", " ".join(person(r)[:2]), "Latvia", r.randint(100, 90000), 0, moods[number % 4],
                     "", "maizes maja", "", "", ""])  # fmt: skip
    return text(rows).encode()
