### Mappings: what a person says once about a table that smmdash does not know.

mapping-title = Что означают эти столбцы?
    .edit = Правка схемы столбцов
    .lead = Скажите это один раз. Следующий файл с такими же заголовками будет прочитан сразу.
    .table = { $name }, таблица { $number }
mapping-back = Назад к данным
mapping-unknown = { $name }: эта таблица smmdash пока не знакома
    .body = Скажите один раз, что означают её столбцы, и цифры будут учтены. Файл ждёт в списке ниже; там же его можно удалить.
    .waits = Эта таблица smmdash пока не знакома. Её цифры будут учтены, как только вы скажете, что означают столбцы.
    .other = Эта таблица smmdash не знакома. Если в ней есть нужные вам цифры, скажите, что означают её столбцы.
    .left = В этом файле есть таблицы, которые smmdash пока не знакомы.
    .open = Сказать, что означают столбцы
mapping-read_by = Прочитано по вашей схеме «{ $name }».
mapping-confirm = Так smmdash понял эту таблицу
    .body = Этот формат известен только по описанию, поэтому проверьте, пожалуйста: верно ли понят каждый столбец? Цифры будут учтены, как только вы это подтвердите.
    .change = Изменить
    .alt = Столбцы таблицы с примерами и то, как понят каждый из них.
    .more = { $count ->
        [one] И ещё { $count } столбец, который не используется.
        [few] И ещё { $count } столбца, которые не используются.
        [many] И ещё { $count } столбцов, которые не используются.
       *[other] И ещё { $count } столбца, которые не используются.
    }
mapping-column_header = Столбец
mapping-column_samples = Примеры
mapping-column_meaning = Понят как

mapping-kind = Что такое одна строка?
mapping-kind_days = День
    .help = Цифры одного дня: охват, подписчики, расходы.
mapping-kind_posts = Публикация
    .help = Одна публикация с цифрами, которые она набрала.
mapping-kind_segments = Группа людей или публикаций
    .help = Часть аудитории или показателя: возраст, страна, город.
mapping-kind_periods = Более долгий период
    .help = Цифры недели, месяца или кампании с первым и последним днём.
mapping-network = Сеть
    .each = Спрашивать для каждого файла
    .column = Указана в столбце
    .help = Чьи это цифры. Если одинаковые заголовки приходят из разных сетей, пусть сеть спрашивается для каждого файла.
mapping-account = Аккаунт
    .help = Название страницы или профиля. Оставьте пустым, чтобы спрашивать для каждого файла.
    .column = Аккаунт указан в столбце; это название подставится там, где его ячейки пусты.
mapping-order = Как записаны даты?
mapping-decimal = Чем отделена дробная часть?
mapping-repeats = Несколько строк одного дня
mapping-repeats_last = это исправления, считается последняя
mapping-repeats_add = это части, они складываются
mapping-dimension = Что это за группы?
mapping-dimension_age = Возраст
mapping-dimension_gender = Пол
mapping-dimension_country = Страна
mapping-dimension_city = Город
mapping-dimension_language = Язык
mapping-dimension_location = Место
mapping-dimension_job_title = Должность
mapping-dimension_job_function = Сфера работы
mapping-dimension_seniority = Уровень должности
mapping-dimension_industry = Отрасль
mapping-dimension_company_size = Размер компании
mapping-dimension_channel = Канал
mapping-dimension_source = Источник
mapping-dimension_device = Устройство
mapping-dimension_hour = Час суток
mapping-dimension_weekday = День недели
mapping-dimension_post_type = Тип публикации
mapping-dimension_other = Что-то другое
mapping-choose = Выберите

mapping-columns = { $count ->
        [one] { $count } столбец
        [few] { $count } столбца
        [many] { $count } столбцов
       *[other] { $count } столбца
    }
    .used = { $count ->
        [one] используется { $count }
        [few] используются { $count }
        [many] используются { $count }
       *[other] используются { $count }
    }
    .others = { $count ->
        [one] Показать и { $count } столбец, который не используется
        [few] Показать и { $count } столбца, которые не используются
        [many] Показать и { $count } столбцов, которые не используются
       *[other] Показать и { $count } столбца, которые не используются
    }
mapping-meaning = Что означает «{ $header }»
mapping-unnamed = (без заголовка)
mapping-unit = Единица столбца «{ $header }»
mapping-unit_minutes = в минутах
mapping-unit_hours = в часах
mapping-unit_seconds = в секундах
mapping-unit_milliseconds = в миллисекундах
mapping-unit_duration = как часы:минуты:секунды
mapping-unit_percent = в процентах, от 0 до 100
mapping-unit_fraction = как доля, от 0 до 1
mapping-no_samples = в первых строках пусто
mapping-personal = Персональные данные: не показываются и не хранятся.

mapping-role_ignore = не использовать
mapping-role_date = дата
mapping-role_start = первый день периода
mapping-role_end = последний день периода
mapping-role_id = номер публикации
mapping-role_url = ссылка на публикацию
mapping-role_text = текст публикации
mapping-role_title = заголовок публикации
mapping-role_type = тип публикации
mapping-role_tags = теги или рубрика
mapping-role_network = сеть
mapping-role_account = аккаунт
mapping-role_campaign = кампания или объявление
mapping-role_currency = валюта
mapping-role_segment = название группы
mapping-role_dimension = что это за группы
mapping-role_share = доля от целого
mapping-role_nth_day = номер дня
mapping-role_hour_stamp = день и час
mapping-role_export_day = день выгрузки
mapping-role_span = период
mapping-role_account_name = аккаунт
mapping-role_campaign_detail = объявление или группа объявлений
mapping-role_breakdown = разрез
mapping-role_indicator = вид результата
mapping-role_owner = свой или конкурент
mapping-role_label = название цифры
mapping-role_channel = канал
mapping-role_part = за всё время или за день
mapping-role_hour = час
mapping-role_value = цифра
mapping-role_error = замечание платформы
mapping-role_closed = день завершения
mapping-role_stage = этап
mapping-role_won = успех или отказ
mapping-role_goal = достижения цели
mapping-role_status = статус
mapping-role_sentiment = тональность
mapping-role_known = не используется
mapping-role_aside = не используется
mapping-role_personal = персональные данные

mapping-reason_format = Такой заголовок есть в выгрузке: { $format }.
mapping-reason_words = Этот заголовок известен.
mapping-reason_alike = Заголовок похож на «{ $name }».
mapping-reason_said_before = Как в вашей схеме «{ $name }».
mapping-reason_cells_dates = В ячейках даты.
mapping-reason_cells_links = В ячейках ссылки.
mapping-reason_cells_ids = В ячейках длинные числа, все разные.
mapping-reason_cells_texts = В ячейках длинные тексты.
mapping-reason_cells_numbers = В ячейках числа, но заголовок неизвестен. Если они нужны, выберите, что они считают.
mapping-reason_cells_words = В ячейках слова, но заголовок неизвестен.
mapping-reason_cells_empty = Первые строки пусты.
mapping-reason_not_numbers = Заголовок говорит о цифрах, но в ячейках нет чисел.
mapping-reason_not_dates = Заголовок известен, но ячейки ему не соответствуют.
mapping-reason_ratio = Доля, среднее или изменение: такое не складывается. smmdash вычисляет эти показатели сам.
mapping-reason_taken = То же самое уже означает столбец «{ $header }».
mapping-reason_not_for_kind = Для такого вида строк не нужен.
mapping-reason_known_unused = smmdash знает этот заголовок, но не использует его.
mapping-reason_personal = Персональные данные: не показываются и не хранятся.
mapping-reason_nothing = Ничто не говорит о том, что это.

mapping-problems = { $count ->
        [one] До сохранения осталось уточнить { $count } пункт
        [few] До сохранения осталось уточнить { $count } пункта
        [many] До сохранения осталось уточнить { $count } пунктов
       *[other] До сохранения осталось уточнить { $count } пункта
    }
mapping-problem_no_figures = Пока ни один столбец не содержит цифр. Выберите хотя бы один, например охват или лайки.
mapping-problem_no_date = Столбец с датой пока не выбран. Выберите столбец с днями.
mapping-problem_no_id = Пока ни один столбец не отличает публикации друг от друга. Выберите ссылку или номер публикации; если нет ни того ни другого, выберите номером её текст.
mapping-problem_no_segment = Пока ни один столбец не называет группы. Выберите его.
mapping-problem_no_dimension = Не сказано, что это за группы. Выберите выше или укажите столбец, где это сказано.
mapping-problem_no_start = Столбец с первым днём периода пока не выбран.
mapping-problem_no_end = Столбец с последним днём периода пока не выбран.
mapping-problem_role_twice = Такое значение уже у столбца «{ $header }». Выберите для одного из них другое.
mapping-problem_measure_twice = Это уже считает столбец «{ $header }». Два столбца никогда не складываются; выберите один.
mapping-problem_unknown_measure = Такой цифры smmdash не знает. Выберите другую.
mapping-problem_stock_of_post = Уровень «{ $measure }» относится к аккаунту и дню, а не к публикации. Выберите другое значение или укажите, что одна строка — это день.
mapping-problem_one_figure = В таблице групп один столбец с цифрами. Остальные не используйте.
mapping-problem_not_for_kind = Это значение не подходит к такому виду строк. Выберите другое.
mapping-problem_unknown_network = Такой сети smmdash не знает. Выберите другую.
mapping-problem_not_dates = В большинстве этих ячеек нет дат; такие строки будут отложены.
mapping-problem_not_numbers = В большинстве этих ячеек нет чисел; они будут считаться пропусками.
mapping-problem_looks_like_level = Эти цифры похожи на уровень, который почти не меняется, а не на прирост за день. Может быть, это «{ $level }»?
mapping-problem_looks_like_change = Эти цифры похожи на изменение за день, а не на уровень.
mapping-problem_order_open = По этим датам не понять, что стоит первым: день или месяц. Выберите выше, иначе это будет спрашиваться для каждого файла.
mapping-problem_days_repeat = Некоторые дни занимают несколько строк. Учитывается только последняя строка дня, если выше не выбрать, что они складываются.

mapping-preview = Вот что будет прочитано
    .rows = Прочитано строк: { $read }. Отложено строк: { $aside }.
    .first = { $count ->
        [one] Проверено на первой { $count } строке.
        [few] Проверено на первых { $count } строках.
        [many] Проверено на первых { $count } строках.
       *[other] Проверено на первых { $count } строках.
    }
    .sums = Цифры этой таблицы по величинам.
    .alt = Первые строки так, как они будут прочитаны.
    .lines = { $count ->
        [one] Будет отложена { $count } строка (строки: { $lines }): { $reason }
        [few] Будут отложены { $count } строки (строки: { $lines }): { $reason }
        [many] Будет отложено { $count } строк (строки: { $lines }): { $reason }
       *[other] Будет отложено { $count } строки (строки: { $lines }): { $reason }
    }
    .none = Пока ничего прочитать не удалось. Посмотрите на столбцы выше.
    .fact_date = Дата
    .fact_network = Сеть
    .fact_account = Аккаунт
    .fact_campaign = Кампания
    .fact_post_id = Публикация
    .fact_text = Текст
    .fact_segment = Группа
    .fact_value = Значение
    .fact_start = С
    .fact_end = По
    .fact_measure = Величина
mapping-preview_later = Предпросмотр появится здесь, как только всё будет на месте.
mapping-name = Название схемы
    .help = Под этим названием вы найдёте её на странице данных.
    .default = Моя таблица
mapping-save = Сохранить и прочитать
    .edit = Сохранить
mapping-cancel = Отмена

mapping-saved = Схемы столбцов
    .body = Таблицы, которые вы описали. Файлы с такими же заголовками читаются по ним сразу.
mapping-item = { $kind } · { $network } · { $account }
    .columns = { $count ->
        [one] используется { $count } столбец
        [few] используются { $count } столбца
        [many] используются { $count } столбцов
       *[other] используются { $count } столбца
    }
    .uploads = { $count ->
        [0] сейчас не нужна ни одной загрузке
        [one] для { $count } загрузки
        [few] для { $count } загрузок
        [many] для { $count } загрузок
       *[other] для { $count } загрузки
    }
    .any_network = сеть спрашивается для каждого файла
    .any_account = аккаунт спрашивается для каждого файла
    .by_column = аккаунт из столбца
mapping-edit = Изменить
mapping-rename = Переименовать
mapping-delete = Удалить
mapping-export = Экспортировать
mapping-import = Добавить схему из файла
    .file = Схема столбцов, выгруженная из smmdash (JSON)
    .done = Схема «{ $name }» добавлена.
mapping-error_too_large = Файл слишком велик для схемы столбцов. Схема — это файл JSON в несколько килобайт, выгруженный из smmdash.
mapping-error_not_a_mapping = Это не схема столбцов. Схема — это файл JSON, выгруженный из smmdash на этой странице.
mapping-error_newer = Эта схема сделана в более новом smmdash. Обновите этот или составьте схему заново.
mapping-error_unsound = По этой схеме ничего нельзя прочитать: в ней нет цифр, даты или заголовков. Составьте её заново из файла, для которого она нужна.
mapping-error_full = Схем уже { $count }. Удалите ту, которая не нужна.

mapping-change_saved = сохранение схемы столбцов
mapping-change_renamed = переименование схемы столбцов
mapping-change_removed = удаление схемы столбцов
mapping-change_imported = добавление схемы столбцов
