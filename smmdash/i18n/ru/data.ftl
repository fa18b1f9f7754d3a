data-title = Данные
data-lead = Перетащите выгрузки сетей такими, какими их отдают: Instagram и Facebook из Meta Business Suite, TikTok, YouTube, LinkedIn, X, Google Analytics, реклама Meta. Каждый файл распознаётся, каждая строка учтена: она прочитана или не прочитана, и тогда указаны её номер и причина.
data-drop = Выгрузки, сколько угодно файлов (CSV, XLSX, XLS, ZIP)
    .help = Тот же файл второй раз ничего не меняет. Если выгрузки пересекаются, учитывается более новая, и каждое расхождение показывается.
    .limit = До { $megabytes } МБ на файл. Файлы остаются в этой сессии и в файле рабочего пространства, который вы сохраните.
data-reading = Чтение { $name } ({ $number } из { $of })
    .cancel = Отменить
data-news = Только что добавлено
    .close = Закрыть
data-too_large = { $name }: файл слишком большой
    .body = Размер файла — { $megabytes } МБ; здесь можно прочитать не больше { $limit } МБ. Выгрузите более короткий период или меньше столбцов и перетащите снова. Больше ничего не изменилось.
data-refused = { $name }: не удалось прочитать
data-unused = { $name }: нет ничего, что использует smmdash
    .body = Ничего не изменилось. Если в файле должны быть цифры сети, скачайте выгрузку заново и перетащите сюда, не открывая до этого.
    .empty = В таблице есть заголовок, но нет строк с данными.
    .columns = { $count ->
        [one] Не используется { $count } столбец: { $columns }
        [few] Не используются { $count } столбца: { $columns }
        [many] Не используются { $count } столбцов: { $columns }
       *[other] Не используются { $count } столбца: { $columns }
    }
data-same = { $name } уже здесь
    .body = Это тот же самый файл, байт в байт, поэтому ничего не изменилось.
data-added = { $name }
data-unknown_format = неизвестный формат
data-waits = Цифры ждут вашего ответа ниже.
data-changed = { $count ->
        [one] { $count } новое значение
        [few] { $count } новых значения
        [many] { $count } новых значений
       *[other] { $count } нового значения
    }
    .repeated = { $count ->
        [one] уже известно: { $count }
        [few] уже известны: { $count }
        [many] уже известны: { $count }
       *[other] уже известны: { $count }
    }
data-replaced = { $count ->
        [one] { $count } прежнее значение отличалось и заменено; смотрите ниже.
        [few] { $count } прежних значения отличались и заменены; смотрите ниже.
        [many] { $count } прежних значений отличались и заменены; смотрите ниже.
       *[other] { $count } прежнего значения отличались и заменены; смотрите ниже.
    }
data-uploads = { $count ->
        [one] { $count } загрузка
        [few] { $count } загрузки
        [many] { $count } загрузок
       *[other] { $count } загрузки
    }
data-more = Подробнее
data-less = Свернуть
data-remove = Удалить
data-questions = Из файла этого не понять, а smmdash не гадает. Его цифры будут учтены, как только вы ответите.
    .optional = Об этом файле можно сказать больше.
data-answer = Сохранить ответ
data-table = Таблица { $number }
data-table_unused = Эту таблицу smmdash не использует.
data-column_measure = Величина
data-column_sum = Сумма
data-column_last = Последнее значение
data-column_count = Заполнено ячеек
data-column_missing = Пустых ячеек
data-column_line = Строка
data-column_why = Почему её нет среди цифр
data-column_what = Что
data-column_old = Прежнее значение
data-column_new = Новое значение
data-column_old_source = Из файла
data-column_new_source = Заменено файлом
data-measures = Величины
    .alt = Что прочитано из этой таблицы, по строке на величину.
data-replace = Заменить более новым файлом
    .file = Файл, который займёт его место
data-differing = Значения, которые расходятся в загрузках
    .body = { $count ->
        [one] У { $count } значения в двух загрузках разные цифры. Учитывается более новая загрузка; удалите её, и прежнее значение вернётся.
        [few] У { $count } значений в двух загрузках разные цифры. Учитывается более новая загрузка; удалите её, и прежние значения вернутся.
        [many] У { $count } значений в двух загрузках разные цифры. Учитывается более новая загрузка; удалите её, и прежние значения вернутся.
       *[other] У { $count } значения в двух загрузках разные цифры. Учитывается более новая загрузка; удалите её, и прежние значения вернутся.
    }
    .alt = Значения, которые расходятся в загрузках: прежнее и новое.
    .more = Показаны { $shown } самых больших расхождений из { $count }; скачать можно все.
    .download = { $count ->
        [one] Скачать { $count } заменённое значение
        [few] Скачать все { $count } заменённых значения
        [many] Скачать все { $count } заменённых значений
       *[other] Скачать все { $count } заменённого значения
    }
    .file = заменённые значения
data-settings = Как считаются дни и деньги
data-zone = Часовой пояс ваших дней
    .help = Некоторые сети пишут время Калифорнии или UTC. Каждая публикация относится к тому дню, в который она вышла по этому часовому поясу.
data-week = Неделя начинается
data-week_monday = в понедельник
data-week_sunday = в воскресенье
data-currency = Основная валюта
    .help = Суммы в разных валютах никогда не складываются.
data-change_added = добавление файлов
data-change_removed = удаление загрузки
data-change_answered = ответ о загрузке
data-change_replaced = замена загрузки
data-change_zone = часовой пояс
data-change_week = первый день недели
data-change_currency = основная валюта
data-ledger = { $count ->
        [one] { $count } строка = { $parts }
        [few] { $count } строки = { $parts }
        [many] { $count } строк = { $parts }
       *[other] { $count } строки = { $parts }
    }
data-ledger_read = { $count } прочитано
data-ledger_repaired = { $count } исправлено
data-ledger_set_aside = { $count } отложено
data-ledger_known = { $count } без данных
data-reading_again = Повторное чтение { $name }
data-stopped = { $count ->
        [one] Не прочитан { $count } файл
        [few] Не прочитаны { $count } файла
        [many] Не прочитано { $count } файлов
       *[other] Не прочитано { $count } файла
    }
    .body = Вы остановили чтение, не прочитано: { $names }. { $count ->
        [0] Ничего не изменилось.
        [one] Остальное — { $count } файл — прочитано и сохранено; один шаг назад в боковой панели его уберёт.
        [few] Остальное — { $count } файла — прочитано и сохранено; один шаг назад в боковой панели уберёт их все.
        [many] Остальное — { $count } файлов — прочитано и сохранено; один шаг назад в боковой панели уберёт их все.
       *[other] Остальное — { $count } файла — прочитано и сохранено; один шаг назад в боковой панели уберёт их все.
    }
data-failed = { $name }: не удалось прочитать
    .body = Это ошибка smmdash, а не файла; в журнале она под номером { $number }. Остальные файлы прочитаны, ничего не потеряно.
data-kept = { $name }: всё осталось как было
    .nothing = При таком чтении в файле не нашлось бы ничего, что знает smmdash.
    .body = Действует прежнее чтение. Выберите другую кодировку или доверьте выбор smmdash.
data-encoding = Буквы: { $page }
    .body = Если буквы выглядят неправильно, выберите другую кодировку. Ниже видно, какими они станут; ничего не изменится, пока вы её не примените.
    .pick = Кодировка
    .found = как определяет smmdash
    .take = Прочитать в этой кодировке
    .unreadable = В этой кодировке из файла не получается таблица. Выберите другую.
    .undecodable = { $count ->
        [one] { $count } знак ниже ничего не значит в этой кодировке и показан как �.
        [few] { $count } знака ниже ничего не значат в этой кодировке и показаны как �.
        [many] { $count } знаков ниже ничего не значат в этой кодировке и показаны как �.
       *[other] { $count } знака ниже ничего не значат в этой кодировке и показаны как �.
    }
    .alike = Эти строки одинаковы в любой кодировке: в них только латинские буквы и цифры.
    .alt = Первые ячейки заголовка и значения в этой кодировке.
data-aside = { $count ->
        [one] Скачать { $count } отложенную строку
        [few] Скачать { $count } отложенные строки
        [many] Скачать { $count } отложенных строк
       *[other] Скачать { $count } отложенной строки
    }
    .help = Каждая строка, которой нет среди цифр: её номер, причина и все ячейки. Столбцы с персональными данными опущены.
    .file = { $name } – отложенные строки
data-lines = Строки
    .alt = Строки таблицы: что с ними стало и почему.
    .more = { $count ->
        [one] И ещё { $count } строка.
        [few] И ещё { $count } строки.
        [many] И ещё { $count } строк.
       *[other] И ещё { $count } строки.
    }
data-lines_set_aside = Отложено: { $count }
data-lines_repaired = Исправлено: { $count }
data-lines_remarked = Необычные: { $count }
data-lines_known = Без данных: { $count }
data-column_mended = Что найдено и сделано
data-column_account = Аккаунт
data-column_change = Разница
    .percent = Разница, %
data-column_values = Значений
data-column_rose = Больше
data-column_fell = Меньше
data-column_typical = Обычно на
data-column_largest = Самое большее на
data-pairs = Загрузки, заменившие значения
    .alt = По каждой паре загрузок: сколько значений заменила новая и насколько велики расхождения.
data-filter_pair = Загрузки
data-filter_account = Аккаунт
data-filter_measure = Величина
data-filter_any = Все
data-took = { $count ->
        [one] Заменила { $count } значение из файла { $name }.
        [few] Заменила { $count } значения из файла { $name }.
        [many] Заменила { $count } значений из файла { $name }.
       *[other] Заменила { $count } значения из файла { $name }.
    }
data-lost = { $count ->
        [one] { $count } её значение заменено файлом { $name }.
        [few] { $count } её значения заменены файлом { $name }.
        [many] { $count } её значений заменено файлом { $name }.
       *[other] { $count } её значения заменено файлом { $name }.
    }
data-show_values = Показать ниже
data-take_out = Убрать { $name }
    .help = Заменённые значения сразу вернутся. Сам файл вернёт отмена последнего изменения.
data-competitor = конкурент
data-dimension_age = возраст
data-dimension_gender = пол
data-dimension_age_gender = возраст и пол
data-dimension_country = страна
data-dimension_city = город
data-dimension_region = регион
data-dimension_language = язык
data-dimension_device = устройство
data-dimension_hour = час
data-dimension_channel = канал
data-dimension_industry = отрасль
data-dimension_seniority = уровень должности
data-dimension_job_function = сфера деятельности
data-dimension_company_size = размер компании
data-dimension_location = местоположение
data-change_encoding = другая кодировка
