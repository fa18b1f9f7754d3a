# Строки из таблицы
audit_registers-paste = Вставить строки из таблицы или забрать этот реестр с собой
    .lead = Скопируйте строки в таблице и вставьте сюда. Первая строка с названиями столбцов понимается на русском, английском и латышском. Без неё ячейки читаются в таком порядке: { $columns }.
audit_registers-box = Строки для вставки
    .example = Между ячейками табуляция, точка с запятой или запятая, каждая строка с новой строки
audit_registers-look = Посмотреть строки
audit_registers-file = Или файл: CSV либо таблица
    .help = Из книги читается лист этого реестра. Ничего не меняется, пока вы не посмотрели строки и не приняли их.
audit_registers-counted = Новых: { $new }, изменённых: { $changed }, уже есть: { $same }, не принимается: { $refused }.
audit_registers-in_order = В первой строке столбцы не названы, поэтому ячейки прочитаны в порядке столбцов реестра.
audit_registers-no_rows = Строк не нашлось. Вставьте хотя бы одну строку с заполненной ячейкой.
audit_registers-too_much = Знаков больше { $most }. Добавьте строки по частям.
audit_registers-too_many_rows = На одном из листов файла больше { $most } строк. Добавьте их по частям.
audit_registers-unknown = { $count ->
        [one] Этот столбец здесь ничего не значит и пропущен: { $names }.
        [few] Эти столбцы здесь ничего не значат и пропущены: { $names }.
        [many] Эти столбцы здесь ничего не значат и пропущены: { $names }.
       *[other] Эти столбцы здесь ничего не значат и пропущены: { $names }.
    }
audit_registers-told = { $count ->
        [one] Этот столбец заполняется по данным и пропущен: { $names }.
        [few] Эти столбцы заполняются по данным и пропущены: { $names }.
        [many] Эти столбцы заполняются по данным и пропущены: { $names }.
       *[other] Эти столбцы заполняются по данным и пропущены: { $names }.
    }
audit_registers-row_new = новая
audit_registers-row_changed = изменится
audit_registers-row_same = уже есть
audit_registers-row_refused = не принимается
audit_registers-line = Строка { $line }, { $state }
audit_registers-column_line = Строка
audit_registers-column_state = Что будет
audit_registers-column_row = Содержание
audit_registers-column_why = Почему
audit_registers-changes = Изменится: { $columns }.
audit_registers-left_out = Остальные ячейки строки принимаются.
audit_registers-more = { $count ->
        [one] Ещё в { $count } строке что-то пропущено; она в таблице.
        [few] Ещё в { $count } строках что-то пропущено; они в таблице.
        [many] Ещё в { $count } строках что-то пропущено; они в таблице.
       *[other] Ещё в { $count } строках что-то пропущено; они в таблице.
    }
audit_registers-problem_unknown = «{ $column }»: «{ $seen }» выбрать здесь нельзя. Ожидается: { $expected }.
    .metrics = название показателя, как на странице справочника
audit_registers-problem_scale = «{ $column }»: «{ $seen }» не значение шкалы. Ожидается: целое число от 1 до 5.
audit_registers-problem_date = «{ $column }»: «{ $seen }» не дата. Ожидается: день, например { $expected }.
audit_registers-problem_date_undecided = «{ $column }»: в записи «{ $seen }» не отличить день от месяца. Ожидается: день, например { $expected }.
audit_registers-problem_too_long = «{ $column }»: текст, который начинается с «{ $seen }», слишком длинный. Сократите его.
audit_registers-problem_secret = «{ $column }»: похоже, что это { $seen }; текст нигде не сохранён. Напишите только место, где это хранится.
audit_registers-problem_unnamed = «{ $column }»: ничего с названием «{ $seen }» здесь нет. Ожидается: { $expected }.
    .nothing = название, которое уже записано; пока таких нет
audit_registers-problem_ambiguous = «{ $column }»: название «{ $seen }» есть у нескольких. Ожидается: { $expected }.
audit_registers-problem_wide = В строке больше ячеек, чем столбцов. Возьмите ячейку с разделителем внутри в кавычки.
audit_registers-problem_full = Реестр заполнен. Уберите строки, которые больше не нужны.
audit_registers-problem_nothing = Ни одну ячейку строки принять не удалось.
audit_registers-problem_above = Стоит выше строки с названиями столбцов.
audit_registers-problem_many = За один раз читается только { $most } строк. Остальные вставьте потом.
audit_registers-apply = { $count ->
        [one] Принять { $count } строку
        [few] Принять { $count } строки
        [many] Принять { $count } строк
       *[other] Принять { $count } строки
    }
audit_registers-nothing = Принимать нечего.
audit_registers-drop = Отменить
audit_registers-applied = { $count ->
        [one] В реестр принята { $count } строка.
        [few] В реестр приняты { $count } строки.
        [many] В реестр принято { $count } строк.
       *[other] В реестр принято { $count } строки.
    }
audit_registers-export = Этот реестр в CSV
audit_registers-export_all = Все реестры одной таблицей
    .file = Аудит
    .help = Один файл XLSX с листом для каждого реестра. Его можно заполнить в другом месте и снова принять здесь.

# Инвентаризация
audit_registers-posts = Подсказки для публикаций из ваших данных
audit_registers-by_hand = Контент, которого нет в ваших данных
    .why = Страницы, буклеты, рассылки: запишите или вставьте их. Они считаются так же, как публикации.
audit_registers-network = Соцсеть
audit_registers-group = Подсказка
audit_registers-because = Причина
    .any = любая причина
audit_registers-state = Показать
audit_registers-state_open = Нужно решить
audit_registers-state_decided = Решено
audit_registers-state_all = Все
audit_registers-sort = Порядок
audit_registers-sort_suggested = Сначала то, что решать первым
audit_registers-sort_newest = Сначала новые
audit_registers-sort_oldest = Сначала старые
audit_registers-sort_strongest = Сначала больше вовлечённости
audit_registers-sort_weakest = Сначала меньше вовлечённости
audit_registers-counts = Публикаций в данных: { $posts }. Решено: { $decided }. Нужно решить: { $open } ({ $groups }).
audit_registers-group_count = { $group }: { $count }
audit_registers-decided = Решения: { $groups }
audit_registers-none = Под выбранное не подходит ни одна публикация.
audit_registers-all_decided = По каждой публикации из данных есть решение.
audit_registers-said = { $because } ({ $detail })
audit_registers-accept = { $count ->
        [one] Принять { $n } подсказку
        [few] Принять все { $n } подсказки
        [many] Принять все { $n } подсказок
       *[other] Принять все { $n } подсказки
    }
audit_registers-accept_group = { $count ->
        [one] Принять { $n } подсказку: { $group }
        [few] Принять все { $n } подсказки: { $group }
        [many] Принять все { $n } подсказок: { $group }
       *[other] Принять все { $n } подсказки: { $group }
    }
audit_registers-accept_first = { $count ->
        [one] Принять { $n } подсказку из первых
        [few] Принять первые { $n } подсказки
        [many] Принять первые { $n } подсказок
       *[other] Принять первые { $n } подсказки
    }
audit_registers-accepted = { $count ->
        [one] Принята { $n } подсказка. Прежние решения не изменились.
        [few] Приняты { $n } подсказки. Прежние решения не изменились.
        [many] Принято { $n } подсказок. Прежние решения не изменились.
       *[other] Принято { $n } подсказки. Прежние решения не изменились.
    }
audit_registers-beyond = { $count ->
        [one] Принято: { $taken }. { $n } подсказка осталась открытой: инвентаризация вмещает решений: { $most }.
        [few] Принято: { $taken }. { $n } подсказки остались открытыми: инвентаризация вмещает решений: { $most }.
        [many] Принято: { $taken }. { $n } подсказок остались открытыми: инвентаризация вмещает решений: { $most }.
       *[other] Принято: { $taken }. { $n } подсказки остались открытыми: инвентаризация вмещает решений: { $most }.
    }
audit_registers-full = { $count ->
        [one] Инвентаризация вмещает решений: { $most }. Осталась { $n } публикация, которая уже не помещается; чтобы освободить место, уберите решения об актуальном.
        [few] Инвентаризация вмещает решений: { $most }. Осталось решить о { $n } публикациях, и все они уже не помещаются; чтобы освободить место, уберите решения об актуальном.
        [many] Инвентаризация вмещает решений: { $most }. Осталось решить о { $n } публикациях, и все они уже не помещаются; чтобы освободить место, уберите решения об актуальном.
       *[other] Инвентаризация вмещает решений: { $most }. Осталось решить о { $n } публикациях, и все они уже не помещаются; чтобы освободить место, уберите решения об актуальном.
    }
audit_registers-mark_removed = { $count ->
        [one] Отметить { $n } как снятую или обновлённую
        [few] Отметить все { $n } как снятые или обновлённые
        [many] Отметить все { $n } как снятые или обновлённые
       *[other] Отметить все { $n } как снятые или обновлённые
    }
audit_registers-removed = { $count ->
        [one] { $n } публикация отмечена сегодняшним днём как снятая или обновлённая.
        [few] { $n } публикации отмечены сегодняшним днём как снятые или обновлённые.
        [many] { $n } публикаций отмечено сегодняшним днём как снятые или обновлённые.
       *[other] { $n } публикации отмечены сегодняшним днём как снятые или обновлённые.
    }
audit_registers-standing = { $count ->
        [0] Насколько здесь отмечено, ничего устаревшего больше не опубликовано.
        [one] Всё ещё опубликован { $n } материал, который вы назвали устаревшим.
        [few] Всё ещё опубликованы { $n } материала, которые вы назвали устаревшими.
        [many] Всё ещё опубликовано { $n } материалов, которые вы назвали устаревшими.
       *[other] Всё ещё опубликовано { $n } материала, которые вы назвали устаревшими.
    }
audit_registers-page = { $first }–{ $last } из { $count }
audit_registers-earlier = Назад
audit_registers-later = Дальше
audit_registers-table_alt = { $count ->
        [one] Публикации с подсказками: таблица, { $count } строка
        [few] Публикации с подсказками: таблица, { $count } строки
        [many] Публикации с подсказками: таблица, { $count } строк
       *[other] Публикации с подсказками: таблица, { $count } строки
    }

# В план
audit_registers-to_plan = Внести в план
audit_registers-to_calendar = Внести в календарь
audit_registers-in_plan = В плане
audit_registers-goal = Цель
audit_registers-step = Шаг
    .fresh = Новый шаг
audit_registers-step_title = Что будет сделано
audit_registers-owner = Кто это сделает
audit_registers-due = Срок
audit_registers-day = День
audit_registers-save = Внести
audit_registers-cancel = Отмена
audit_registers-unlink = Убрать связь
audit_registers-open_plan = Открыть план
audit_registers-no_goals = Шаг относится к цели, а открытых целей пока нет.
audit_registers-write_goal = Записать цель
audit_registers-no_title = Ничего не внесено: скажите в нескольких словах, что будет сделано.
audit_registers-no_day = Ничего не внесено: выберите день.
audit_registers-plan_full = Ничего не внесено: план заполнен. Уберите то, что больше не нужно, и попробуйте снова.
audit_registers-step_open = Шаг «{ $step }» цели «{ $goal }»{ $due }
    .due = , срок { $day }
audit_registers-step_late = Шаг «{ $step }» цели «{ $goal }» просрочен{ $due }
    .due = , срок был { $day }
audit_registers-step_done = Шаг «{ $step }» цели «{ $goal }» сделан
audit_registers-step_ended = Цель «{ $goal }» завершена, а шаг «{ $step }» не сделан
audit_registers-step_gone = Связанного шага в плане больше нет
audit_registers-entry_there = В календаре { $day }: { $title }
audit_registers-entry_gone = Связанной записи в календаре больше нет
audit_registers-not_planned = В плане пока нет

# Своими словами
audit_registers-own_risks = Свой риск
audit_registers-own_tactics = Своя тактика
audit_registers-own = В нескольких словах
audit_registers-add = Добавить

# Прошлые цели
audit_registers-take_ended = { $count ->
        [one] Перенести { $count } завершённую цель
        [few] Перенести { $count } завершённые цели
        [many] Перенести { $count } завершённых целей
       *[other] Перенести { $count } завершённой цели
    }
audit_registers-taken_ended = { $count ->
        [one] Перенесена { $count } цель с итогом и причинами.
        [few] Перенесены { $count } цели с итогами и причинами.
        [many] Перенесено { $count } целей с итогами и причинами.
       *[other] Перенесено { $count } цели с итогами и причинами.
    }

audit_registers-change_pasted = приём строк в реестр
audit_registers-change_accepted = принятие подсказок для инвентаризации
audit_registers-change_removed = отметка контента как снятого или обновлённого
audit_registers-change_decided = решение о контенте
audit_registers-change_planned = внесение шага в план
audit_registers-change_scheduled = внесение тактики в календарь
audit_registers-change_unlinked = снятие связи с планом
audit_registers-change_own = добавление строки своими словами
audit_registers-change_ended = перенос завершённых целей
