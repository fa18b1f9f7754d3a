reference-lead = Что значит каждая цифра и как она считается, какие выгрузки читаются и что ищут проверки.
reference-section = Раздел
reference-section_metrics = Показатели
reference-section_formats = Выгрузки
reference-section_checks = Проверки
reference-section_calculator = Калькулятор
reference-search = Поиск
    .metrics = Охват, ERR, стоимость лида
    .formats = Instagram, TikTok, подписчики
    .checks = Срок, дубли, ответственный
reference-kind = Вид показателя
reference-found_metrics =
    { $count ->
        [one] { $count } показатель
        [few] { $count } показателя
        [many] { $count } показателей
       *[other] { $count } показателя
    }
reference-found_formats =
    { $count ->
        [one] { $count } формат выгрузки
        [few] { $count } формата выгрузок
        [many] { $count } форматов выгрузок
       *[other] { $count } формата выгрузок
    }
reference-found_checks =
    { $count ->
        [one] { $count } проверка
        [few] { $count } проверки
        [many] { $count } проверок
       *[other] { $count } проверки
    }
reference-formats = У каждого формата указано, насколько надёжно он читается. Таблицу, которой здесь нет, можно один раз описать на странице «Данные».
reference-group_networks = Социальные сети, их собственные выгрузки ({ $count })
reference-group_tools = Сервисы, которые собирают несколько сетей ({ $count })
reference-group_ads = Реклама ({ $count })
reference-group_web = Аналитика сайта ({ $count })
reference-group_people = Продажи и поддержка клиентов ({ $count })
reference-group_mentions = Упоминания и мониторинг ({ $count })
reference-more = Показать ещё { $count }
reference-nothing = По запросу «{ $asked }» ничего не нашлось
    .metrics = Попробуйте одно короткое слово или сокращение, например ER или CPL.
    .kind = Попробуйте одно короткое слово или снимите вид показателя: поиск идёт только внутри него.
    .formats = Попробуйте название сети или сервиса. Таблицу, которой здесь нет, можно один раз описать на странице «Данные»: перетащите её туда.
    .checks = Попробуйте одно короткое слово, например «цель» или «данные».
reference-clear = Сбросить поиск
reference-formula = Формула
reference-trap = Частая ошибка
reference-unit = Единица, вид, направление
reference-needs = Из чего считается
reference-articles = Источник
reference-article_a = Опорные точки SMM-стратегии
reference-article_b = Как ставить и превосходить цели в соцсетях
reference-article_c = Соцсети для руководителей, день 4
reference-article_d = 7 шагов к идеальному KPI
reference-article_e = SMM-стратегия: 9 шагов
reference-article_none = Общепринятая практика
reference-network = Сеть или область
    .several = указана в самом файле
reference-tables = Таблицы
reference-table_days = цифры по дням
reference-table_posts = публикации
reference-table_segments = сегменты аудитории
reference-table_periods = итоги за период
reference-table_events = отдельные обращения, сделки, контакты или упоминания, посчитанные по дням
reference-gives = Цифры
    .segments = доли аудитории
reference-languages = Языки заголовков
reference-evidence = Насколько надёжно
reference-evidence_file = проверено на настоящих файлах
reference-evidence_code = формат известен по программам, которые его читают; на настоящем файле ещё не проверен
reference-evidence_described = формат известен только по описанию: smmdash показывает, как понял столбцы, и ждёт вашего подтверждения
reference-personal = Персональные данные
    .dropped = имена, адреса почты и телефоны удаляются до того, как что-либо сохранится
reference-bad = Неверно
reference-good = Верно
reference-calculator = Впишите, что знаете о публикации, или итоги нескольких публикаций: ER посчитается сразу. Ничего не сохраняется.
    .posts = Число публикаций
    .no_parts = Впишите лайки, комментарии, репосты или сохранения.
    .lacking = Там, где прочерк, не хватает данных: { $measures }. По нулю ER не считается.
