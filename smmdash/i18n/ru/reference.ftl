reference-lead = Что значит каждая цифра и как она считается, какие выгрузки читаются и что ищут проверки.
reference-section = Раздел
reference-section_metrics = Показатели
reference-section_formats = Выгрузки
reference-section_checks = Проверки
reference-section_changes = Изменения платформ
reference-section_calculator = Калькулятор
reference-search = Поиск
    .metrics = Охват, ERR, стоимость лида
    .formats = Instagram, TikTok, подписчики
    .checks = Срок, дубли, ответственный
    .goal_types = Узнаваемость, лиды, конкурс
    .changes = Просмотры, 2025, Facebook
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
    .goal_types = Попробуйте одно короткое слово, например продажи или конкурс.
    .changes = Попробуйте сеть или год, например Instagram или 2025.
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
    .way = Что у вас есть
    .clear = Очистить числа
    .count_posts = Число публикаций
    .count_days = За сколько дней
    .engagements = лайки, комментарии, репосты или сохранения
    .posts = числа каждой публикации (выберите «По публикациям»)
    .wanted = Впишите: { $measures }.
    .lacking = Впишите: { $measures }; по нулю показатель не считается.
    .of =
        { $have ->
            [one] По { $have } публикации из { $of }: у остальных нет нужного числа.
            [few] По { $have } публикациям из { $of }: у остальных нет нужного числа.
            [many] По { $have } публикациям из { $of }: у остальных нет нужного числа.
           *[other] По { $have } публикации из { $of }: у остальных нет нужного числа.
        }
    .table =
        { $count ->
            [one] Одна строка — одна публикация; считается до { $count } строки. Столбец можно вставить из таблицы.
            [few] Одна строка — одна публикация; считается до { $count } строк. Столбец можно вставить из таблицы.
            [many] Одна строка — одна публикация; считается до { $count } строк. Столбец можно вставить из таблицы.
           *[other] Одна строка — одна публикация; считается до { $count } строки. Столбец можно вставить из таблицы.
        }
reference-calculator_together = Одна публикация или итоги
reference-calculator_by_post = По публикациям
reference-rates = Результаты
    .lead = Сравнивайте только показатели из одной рамки: остальные делятся на другое.
reference-rates_reach = По охвату
    .explain = Сколько из увидевших откликнулись. Честно сравнивает аккаунты разного размера.
reference-rates_followers = По подписчикам, на публикацию
    .explain = Сколько из всех подписчиков откликаются на одну публикацию. С ростом аккаунта падает.
reference-rates_day = По подписчикам, в день
    .explain = Растёт с числом публикаций в день; сравнивайте только аккаунты, которые публикуют одинаково часто.
reference-rates_views = По просмотрам
    .explain = Для видео и Telegram. Один человек может смотреть несколько раз, поэтому он ниже, чем по охвату.
reference-rates_impressions = По показам
    .explain = Для рекламы и LinkedIn. Считается каждый показ, поэтому это самый низкий из показателей.
reference-rates_per_post = Среднее на публикацию
    .explain = Простые средние, не доли: они зависят от размера аккаунта.
reference-rates_seen = Сколько подписчиков увидели
    .explain = Вовлечённости здесь нет. Некоторые сервисы называют долю просмотров ERR: не путайте с ERR по охвату.
reference-rate_by_reach_mean = ERR, среднее по публикациям
    .formula = среднее от «вовлечения ÷ охват × 100» каждой публикации
    .explain = Каждая публикация весит одинаково, как бы мало людей она ни охватила.
reference-rate_by_reach_median = ERR, серединная публикация
    .formula = медиана от «вовлечения ÷ охват × 100» каждой публикации
    .explain = Одна «вирусная» публикация её не сдвинет.
reference-rate_by_impressions = ER по показам
    .formula = вовлечения ÷ показы × 100
    .explain = Вовлечения на каждые сто показов публикации.
reference-copy = Скопировать результаты
reference-section_goal_types = Цели и тактики
reference-found_goal_types =
    { $count ->
        [one] { $count } тип цели
        [few] { $count } типа целей
        [many] { $count } типов целей
       *[other] { $count } типа целей
    }
reference-goal_metrics = Показатели
reference-goal_networks = Подходящие сети
reference-goal_tactics = Тактики
reference-goal_examples = Примеры
reference-tactic_free = без бюджета
reference-tactic_paid = нужен бюджет
reference-tactic_days =
    { $count ->
        [one] { $count } рабочий день
        [few] { $count } рабочих дня
        [many] { $count } рабочих дней
       *[other] { $count } рабочего дня
    }
reference-found_changes =
    { $count ->
        [one] { $count } изменение того, что считают платформы; через этот день числа не сравниваются
        [few] { $count } изменения того, что считают платформы; через эти дни числа не сравниваются
        [many] { $count } изменений того, что считают платформы; через эти дни числа не сравниваются
       *[other] { $count } изменения того, что считают платформы; через эти дни числа не сравниваются
    }
reference-change_day = Начиная с
reference-change_metrics = Показатели
reference-change_source = Источник
reference-mend = Как исправить
reference-judges = Что нужно
reference-judges_none = ничего, кроме самого рабочего пространства
reference-judges_needs = { $needs } (страница: { $pages })
reference-need_data = данные
reference-need_days = цифры по дням
reference-need_goals = открытая цель
reference-need_business_goals = бизнес-цель
reference-need_profiles = реестр профилей
reference-need_risks = реестр рисков
reference-need_obstacles = выбранное препятствие
reference-need_sources = загрузка
reference-need_segments = цифры по сегментам
reference-need_audiences = аудитория
reference-need_inventory = инвентаризация контента
