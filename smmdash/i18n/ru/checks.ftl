checks-title = Что исправить в первую очередь
checks-nothing_yet = Проверять пока почти нечего
    .body = Проверки оценивают цели, данные и аудит. Добавьте выгрузку или запишите цель, и они будут запускаться сами после каждого изменения.
    .data = Добавить выгрузки
    .goals = Записать цель
checks-severity = Важность
checks-severity_all = Все ({ $count })
checks-severity_error = Ошибки ({ $count })
checks-severity_warning = Предупреждения ({ $count })
checks-severity_info = Подсказки ({ $count })
checks-subject = О чём
checks-subject_all = Обо всём
checks-subject_goal = Цели
checks-subject_business_goal = Бизнес-цели
checks-subject_audience = Аудитории
checks-subject_step = Шаги
checks-subject_workspace = Рабочее пространство в целом
checks-subject_audit = Аудит
checks-subject_data = Данные
checks-none = Проверки не нашли ничего, что нужно исправить.
checks-all_accepted = Исправлять больше нечего: все замечания приняты, причины указаны ниже.
checks-go_goal = Открыть цель
checks-go_new_goal = Записать цель
checks-go_goals = Открыть цели
checks-go_audit = Открыть аудит
checks-go_data = Открыть данные
checks-go_plan = Открыть план
checks-go_dashboard = Открыть показатели
checks-go_start = Открыть начальную страницу
checks-go_checks = Показать принятые
checks-accept = Принять
    .body = Принятое замечание уходит в отдельный список. Оно вернётся, если изменятся факты, на которых оно основано.
    .go = Принять с этой причиной
checks-reason = Почему можно оставить как есть
    .example = Договорились с клиентом до января
    .missing = Нет причины. Напишите коротко, почему замечание можно оставить, чтобы потом это поняли и другие.
    .secret = Причина не сохранена: она похожа на пароль или ключ доступа. Напишите причину без него.
checks-accepted = { $count ->
        [one] { $count } принятое замечание
        [few] { $count } принятых замечания
        [many] { $count } принятых замечаний
       *[other] { $count } принятого замечания
    }
    .reason = Причина: { $reason } · принято { $day }
    .more = { $count ->
        [one] Ещё { $count } здесь не показано.
        [few] Ещё { $count } здесь не показаны.
        [many] Ещё { $count } здесь не показано.
       *[other] Ещё { $count } здесь не показано.
    }
checks-reopen = Открыть снова
checks-passed = { $count ->
        [one] { $count } проверка без замечаний
        [few] { $count } проверки без замечаний
        [many] { $count } проверок без замечаний
       *[other] { $count } проверки без замечаний
    }
checks-skipped = { $count ->
        [one] { $count } проверка не смогла дать оценку
        [few] { $count } проверки не смогли дать оценку
        [many] { $count } проверок не смогли дать оценку
       *[other] { $count } проверки не смогли дать оценку
    }
checks-change_accepted = принятие замечания
checks-change_reopened = повторное открытие замечания
checks-lead = Ошибки в стратегии и в данных. Сначала то, что серьёзно и от чего зависит открытая цель; у каждой сказано, чем она опасна, и есть путь туда, где её исправляют.
checks-none_chosen = Под эти фильтры не подходит ни одно замечание.
checks-by = Порядок
checks-by_subject = По предмету
checks-by_check = По проверке
checks-filters = Ещё фильтры
checks-filters_on = { $count ->
        [one] Ещё фильтры: включён { $count }
        [few] Ещё фильтры: включены { $count }
        [many] Ещё фильтры: включено { $count }
       *[other] Ещё фильтры: включено { $count }
    }
checks-clear = Сбросить фильтры
checks-shown = Показано: { $filters }.
checks-one = Один предмет
checks-check = Проверка
checks-article = Статья
checks-any = Любое значение
checks-subject_step_named = Шаг аудита «{ $name }»
checks-more = { $count ->
        [one] Показать ещё { $count }
        [few] Показать ещё { $count }
        [many] Показать ещё { $count }
       *[other] Показать ещё { $count }
    }
checks-why = Почему это важно
checks-why_one = { $why } Источник: { $article }.
checks-first_goals = { $count ->
        [one] от этого зависит { $count } открытая цель
        [few] от этого зависят { $count } открытые цели
        [many] от этого зависит { $count } открытых целей
       *[other] от этого зависит { $count } открытой цели
    }
checks-first_deadline = { $count ->
        [one] срок через { $count } день, { $day }
        [few] срок через { $count } дня, { $day }
        [many] срок через { $count } дней, { $day }
       *[other] срок через { $count } дня, { $day }
    }
checks-first_today = срок сегодня, { $day }
checks-first_passed = { $count ->
        [one] срок прошёл { $count } день назад, { $day }
        [few] срок прошёл { $count } дня назад, { $day }
        [many] срок прошёл { $count } дней назад, { $day }
       *[other] срок прошёл { $count } дня назад, { $day }
    }
checks-first_no_deadline = цель открыта, а срока у неё нет
checks-first_off_track = { $count ->
        [one] цель отстаёт
        [few] одна из них отстаёт
        [many] одна из них отстаёт
       *[other] одна из них отстаёт
    }
checks-first_at_risk = { $count ->
        [one] цель под угрозой
        [few] одна из них под угрозой
        [many] одна из них под угрозой
       *[other] одна из них под угрозой
    }
checks-first_none = ни одна открытая цель от этого не зависит
checks-first_secret_in_text = кто получит файл, получит и доступ
checks-first = Почему на первом месте: { $reasons }
checks-badge = { $count ->
        [one] { $count } замечание: { $grave }
        [few] { $count } замечания: { $grave }
        [many] { $count } замечаний: { $grave }
       *[other] { $count } замечания: { $grave }
    }
checks-badge_error = { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
checks-badge_warning = { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
checks-badge_info = { $count ->
        [one] { $count } подсказка
        [few] { $count } подсказки
        [many] { $count } подсказок
       *[other] { $count } подсказки
    }
checks-returned = Замечание вернулось: принято { $day } с причиной «{ $reason }».
    .moved = С тех пор: { $moved }.
    .then = Тогда было так: { $said }
    .changed = Факты, на которых оно основано, с тех пор изменились.
checks-cancel = Оставить открытым
checks-passed_lead = Здесь ничего не найдено.
checks-skipped_lead = Чего не хватает и где это добавить:
checks-history = История замечаний
    .one = { $day }, в первый отмеченный день, открыто было: { $errors } и { $warnings }. После следующего изменения линия покажет, как идут дела.
    .title = С { $day }: ошибки { $errors_then } → { $errors }, предупреждения { $warnings_then } → { $warnings }
    .same = С { $day }: ошибок ({ $errors }) и предупреждений ({ $warnings }) столько же
    .source = По дням, когда замечания этого рабочего пространства менялись.
    .alt = Линейный график открытых ошибок и предупреждений с { $first } по { $last }.
checks-history_errors = { $count ->
        [one] { $count } ошибка
        [few] { $count } ошибки
        [many] { $count } ошибок
       *[other] { $count } ошибки
    }
checks-history_warnings = { $count ->
        [one] { $count } предупреждение
        [few] { $count } предупреждения
        [many] { $count } предупреждений
       *[other] { $count } предупреждения
    }
checks-history_day = День
checks-history_open = Открыто
checks-history_came = Появилось:
checks-history_went = Ушло:
checks-history_entry = { $name } ({ $check })
checks-history_how_new = новое
checks-history_how_returned = вернулось после принятия
checks-history_how_mended = исправлено
checks-history_how_accepted = принято
checks-history_how_gone = больше не оценивается
checks-history_unlisted = { $count ->
        [one] Ещё { $count } здесь не показано.
        [few] Ещё { $count } здесь не показаны.
        [many] Ещё { $count } здесь не показано.
       *[other] Ещё { $count } здесь не показано.
    }
checks-export = Скачать замечания
    .xlsx = Таблица Excel (XLSX)
    .csv = Таблица (CSV)
    .file = Замечания
    .chosen = В таблице то, что показывают фильтры, в том же порядке.
checks-column_place = Место
checks-column_severity = Важность
checks-column_kind = О чём
checks-column_subject = Предмет
checks-column_check = Проверка
checks-column_message = Замечание
checks-column_evidence = Данные проверки
checks-column_first = Почему стоит здесь
checks-column_why = Почему это важно
checks-column_mend = Исправление
checks-column_article = Статья
checks-column_accepted = Принято
checks-column_reason = Причина
checks-value_count = число
checks-value_measures = измерения
checks-value_metric = показатель
checks-value_metrics = показатели
checks-value_target = целевое значение
checks-value_deadline = срок
checks-value_days = дней
checks-value_newest = последний день с данными
checks-value_last = последнее
checks-value_since = с
checks-value_then = тогда
checks-value_now = сейчас
checks-value_before = до
checks-value_after = после
checks-value_cadence = обычный ритм в днях
checks-value_longest = самый длинный пропуск в днях
checks-value_lines = строки
checks-value_weight = вес
checks-value_lacking = не хватает
checks-value_of = из
checks-value_most = не больше
checks-value_currencies = валюты
checks-value_older = старая загрузка
checks-value_newer = новая загрузка
checks-value_chance = шансы
checks-about_goal = Цель
checks-about_business_goal = Бизнес-цель
checks-about_audience = Аудитория
checks-about_data = Данные
checks-folder_several = { $count ->
        [one] В папке { $name } { $count } рабочее пространство ({ $names }). Ожидалось одно на папку. Укажите сам файл.
        [few] В папке { $name } { $count } рабочих пространства ({ $names }). Ожидалось одно на папку. Укажите сам файл или положите каждый в свою папку.
        [many] В папке { $name } { $count } рабочих пространств ({ $names }). Ожидалось одно на папку. Укажите сам файл или положите каждый в свою папку.
       *[other] В папке { $name } { $count } рабочего пространства ({ $names }). Ожидалось одно на папку. Укажите сам файл или положите каждый в свою папку.
    }
checks-folder_empty = В папке { $name } нет ни рабочего пространства, ни выгрузок. Ожидался файл, сохранённый в smmdash (.smmdash), или выгрузки CSV, TSV, XLSX, XLS, ODS или ZIP. Проверьте путь.
checks-folder_full = { $count ->
        [one] В папке { $name } { $count } выгрузка; читается не больше { $most }. Уберите старые.
        [few] В папке { $name } { $count } выгрузки; читается не больше { $most }. Уберите старые.
        [many] В папке { $name } { $count } выгрузок; читается не больше { $most }. Уберите старые.
       *[other] В папке { $name } { $count } выгрузки; читается не больше { $most }. Уберите старые.
    }
checks-folder_unused = { $name }: в файле нет ничего, что можно использовать. Ожидалась выгрузка, которую smmdash узнаёт; один раз добавьте файл на странице «Данные» и опишите его столбцы.
checks-folder_waits = { $name } ждёт ответа; до тех пор его данные не учитываются. Откройте приложение, ответьте на странице «Данные» и сохраните рабочее пространство в файл.
