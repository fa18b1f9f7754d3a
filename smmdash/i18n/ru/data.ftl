data-title = Данные
data-lead = Перетащите выгрузки сетей такими, какими их отдают: Instagram и Facebook из Meta Business Suite, TikTok, YouTube, LinkedIn, X, Google Analytics, реклама Meta. Каждый файл будет узнан, каждая строка сосчитана: прочитана или отложена с номером и причиной.
data-drop = Выгрузки, сколько угодно файлов (CSV, XLSX, XLS, ZIP)
    .help = Тот же файл второй раз ничего не меняет. Новая выгрузка поверх старой побеждает, и каждое отличие показывается.
    .limit = До { $megabytes } МБ на файл. Файлы остаются в этой сессии и в файле рабочего пространства, который вы сохраните.
data-reading = Читаю { $name } ({ $number } из { $of })
data-news = Что только что добавлено
    .close = Убрать
data-too_large = { $name }: файл слишком большой
    .body = В файле { $megabytes } МБ, здесь читается не больше { $limit } МБ. Выгрузите более короткий период или меньше столбцов и перетащите снова. Больше ничего не изменилось.
data-refused = { $name }: не удалось прочитать
data-unused = { $name }: нет ничего, что использует smmdash
    .body = Ничего не изменилось. Если в файле должны быть цифры сети, скачайте выгрузку заново и перетащите, не открывая по пути.
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
data-rows = { $count ->
        [one] прочитана { $count } строка
        [few] прочитаны { $count } строки
        [many] прочитано { $count } строк
       *[other] прочитано { $count } строки
    }
data-rows_rejected = { $count ->
        [one] отложена { $count } строка
        [few] отложены { $count } строки
        [many] отложено { $count } строк
       *[other] отложено { $count } строки
    }
data-rows_known = { $count ->
        [one] { $count } строка не с данными
        [few] { $count } строки не с данными
        [many] { $count } строк не с данными
       *[other] { $count } строки не с данными
    }
data-ledger = { $read }, { $rejected }, { $known }.
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
data-remove = Убрать
data-questions = Из файла этого не понять, а smmdash не гадает. Цифры учтутся, как только вы ответите.
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
data-lines = Строки
    .alt = Строки, которых нет среди цифр, с причиной.
    .more = { $count ->
        [one] И ещё { $count } строка.
        [few] И ещё { $count } строки.
        [many] И ещё { $count } строк.
       *[other] И ещё { $count } строки.
    }
data-replace = Заменить более новым файлом
    .file = Файл, который займёт его место
data-differing = Значения, которые расходятся в загрузках
    .body = { $count ->
        [one] { $count } значение в двух загрузках разное. Учитывается новая загрузка; уберите её, и прежнее значение вернётся.
        [few] { $count } значения в двух загрузках разные. Учитывается новая загрузка; уберите её, и прежние значения вернутся.
        [many] { $count } значений в двух загрузках разные. Учитывается новая загрузка; уберите её, и прежние значения вернутся.
       *[other] { $count } значения в двух загрузках разные. Учитывается новая загрузка; уберите её, и прежние значения вернутся.
    }
    .alt = Значения, которые расходятся в загрузках: прежнее и новое.
data-settings = Как считаются дни и деньги
data-zone = Часовой пояс ваших дней
    .help = Некоторые сети пишут время Калифорнии или UTC. Публикации относятся к тому дню, в который они вышли здесь.
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
