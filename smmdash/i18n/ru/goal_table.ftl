goal_table-title = Цели в таблице
    .lead = Сохраните цели как CSV для электронной таблицы или загрузите цели из CSV или XLSX.
goal_table-column_id = Идентификатор
goal_table-column_sentence = Цель одной фразой
goal_table-column_baseline_first = Исходное значение с
goal_table-column_baseline_last = Исходное значение по
goal_table-column_check_ins = Отметки о ходе
goal_table-column_outcome_day = День итога
goal_table-column_budget_amount = Бюджет
goal_table-column_budget_currency = Валюта бюджета
goal_table-column_budget_wanted = Сколько результатов нужно
goal_table-column_budget_result = В чём считается бюджет
goal_table-column_budget_cost_per_result = Стоимость одного результата
goal_table-column_budget_low = Бюджет, нижняя граница
goal_table-column_budget_high = Бюджет, верхняя граница
goal_table-column_budget_first = Стоимость по данным с
goal_table-column_budget_last = Стоимость по данным по
goal_table-column_budget_note = Примечание к бюджету
goal_table-column_chance = Последняя вероятность, % (только для чтения)
goal_table-column_chance_day = Вероятность по данным до
goal_table-column_status_override_day = Статус задан
goal_table-column_status_override_as_of = Статус по данным до
goal_table-column_status_override_note = Примечание к статусу
goal_table-export = Цели в CSV
    .file = цели
    .help = Всё, что можно записать о цели. Последняя вероятность — только для чтения; то, как она менялась, и история изменений остаются в рабочем пространстве.
goal_table-keys = Нейтральные названия столбцов
    .help = Названия столбцов и вариантов — ключи, одинаковые на всех языках, дробная часть через точку: для программ и для тех, кто работает на нескольких языках.
goal_table-template = Шаблон
    .file = шаблон целей
    .help = Пустая таблица с двумя примерами: замените их своими целями. Цель можно записать одной фразой или по столбцам. Числа и даты пишите как привыкли; несколько сетей разделяйте точкой с запятой; каждый шаг — отдельная строка: что | ответственный | начало | срок | как узнаете, что готово.
goal_table-file = Цели из файла
    .help = CSV, TSV или XLSX. До любых изменений вы увидите, что сделает каждая строка.
goal_table-state_new = Новая
goal_table-state_changed = Изменена
goal_table-state_same = Без изменений
goal_table-state_refused = Не взята
goal_table-row = Строка
goal_table-what = Что будет
goal_table-goal = Цель
goal_table-why = Почему или что нужно знать
goal_table-counted = Новых: { $new }, изменённых: { $changed }, без изменений: { $same }, не взято: { $refused }.
goal_table-unknown =
    { $count ->
        [one] Этот столбец здесь ничего не значит и пропущен: { $names }.
        [few] Эти столбцы здесь ничего не значат и пропущены: { $names }.
        [many] Эти столбцы здесь ничего не значат и пропущены: { $names }.
       *[other] Эти столбцы здесь ничего не значат и пропущены: { $names }.
    }
goal_table-apply =
    { $count ->
        [one] Взять { $count } цель
        [few] Взять { $count } цели
        [many] Взять { $count } целей
       *[other] Взять { $count } цели
    }
goal_table-line = Строка { $line }: { $state }.
goal_table-more =
    { $count ->
        [one] Ещё { $count } такая строка — в таблице.
        [few] Ещё { $count } такие строки — в таблице.
        [many] Ещё { $count } таких строк — в таблице.
       *[other] Ещё { $count } такой строки — в таблице.
    }
goal_table-drop = Убрать файл
goal_table-nothing = Этот файл ничего не изменит в ваших целях.
goal_table-done = Взято: новых { $new }, изменённых { $changed }. Отмена вернёт всё сразу.
goal_table-change_imported = цели, загруженные из файла
goal_table-reason = загружено из файла { $name }
goal_table-no_goals = В этом файле нет таблицы с целями. Ожидаются названия столбцов в первой строке, среди них «{ $sentence }», «{ $statement }» или «{ $metric }». Все они есть в шаблоне.
goal_table-changes = меняется: { $facets }
goal_table-problem_unknown = { $column }: «{ $seen }» — такого названия или ключа здесь нет.
    .options = Можно указать: { $options }.
    .reference = Все названия есть в справочнике.
goal_table-problem_number = { $column }: «{ $seen }» — не число.
goal_table-problem_number_undecided = { $column }: «{ $seen }» можно прочесть двояко; напишите без разделителя тысяч.
goal_table-problem_days = { $column }: найдено «{ $seen }»; нужно целое число от 1 до 3660.
goal_table-problem_date = { $column }: «{ $seen }» — не дата; пишите 2027-02-15.
goal_table-problem_date_undecided = { $column }: в «{ $seen }» непонятно, где день, а где месяц; пишите 2027-02-15.
goal_table-problem_line = { $column }: строка «{ $seen }» не подходит; её части разделяет |.
goal_table-problem_confidence = { $column }: в «{ $seen }» уверенность — не целое число от 0 до 10.
goal_table-problem_too_long = { $column }: текст, который начинается с «{ $seen }», слишком длинный.
goal_table-problem_repeated = { $column }: «{ $seen }» уже есть в строке выше; берётся только она.
goal_table-problem_nothing = В строке нет ни цели, ни показателя.
goal_table-problem_wide = В строке больше ячеек, чем столбцов: возьмите в кавычки текст, в котором есть разделитель.
goal_table-problem_too_many = Целей уже тысяча; больше не помещается.
goal_table-problem_too_many_names = { $column }: названий уже двести; больше не помещается.
goal_table-problem_outcome = { $column }: даны день, причины или примечание к итогу, но не сам итог.
goal_table-problem_status_override = { $column }: есть день или примечание, но не указан сам статус.
goal_table-note_business_goal_new = её бизнес-цель новая и будет добавлена
goal_table-note_audience_new = её аудитория новая и будет добавлена
goal_table-note_outcome_day = день итога не указан; взят сегодняшний
goal_table-note_budget_differs = бюджет не равен стоимости одного результата, умноженной на нужное число результатов
