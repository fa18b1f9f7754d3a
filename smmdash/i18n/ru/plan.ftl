plan-title = План
plan-view = Что показать
plan-view_steps = Шаги
plan-view_calendar = Календарь
plan-view_budget = Бюджет
plan-untitled = без названия
plan-no_dates = пока без дат
plan-remove = Убрать
plan-choose_or_type = Выберите или впишите
plan-open = Изменить план
plan-close = Готово
plan-card_budget = бюджет { $amount }

# Без целей
plan-empty = План начинается с цели
    .body = Здесь у каждой цели будут три-четыре шага с ответственным, датами и своим показателем, все на одной шкале времени, а рядом — контент-план и бюджет.
    .go = Сформулировать цель
plan-undated = Шкала времени появится, как только у цели будет начало, срок или шаг с датой.

# Шкала времени
plan-finding_late =
    { $count ->
        [one] Просрочен { $count } шаг.
        [few] Просрочены { $count } шага.
        [many] Просрочено { $count } шагов.
       *[other] Просрочено { $count } шага.
    }
plan-finding_none_late = Просроченных шагов нет.
plan-finding_next = Следующий: «{ $step }», до { $day }.
plan-finding_no_steps = Ни у одной цели пока нет шагов с датами
plan-timeline_note = Тонкая линия: время цели, ромб на её конце — срок. Прямоугольники: шаги по номерам, выполненные — с галочкой. Треугольники: промежуточные цели, достигнутые закрашены; крестик — не достигнута.
plan-timeline_source = Источник: ваши цели и их шаги; промежуточные цели оценены по вашим загрузкам.
plan-timeline_alt =
    { $steps ->
        [one] { $title }: срок { $day }, из { $steps } шага с датой сделано { $done }.
        [few] { $title }: срок { $day }, из { $steps } шагов с датами сделано { $done }.
        [many] { $title }: срок { $day }, из { $steps } шагов с датами сделано { $done }.
       *[other] { $title }: срок { $day }, из { $steps } шага с датами сделано { $done }.
    }
plan-chart_today = сегодня
plan-chart_what = Что
plan-chart_when = Когда
plan-chart_more = Ещё
plan-chart_mark = Промежуточная цель { $value }: { $state }
plan-chart_actual = по факту: { $value }

# Шаги
plan-split = Разбить на шаги
    .why = Три-четыре последовательных шага с датами до срока и своим показателем у каждого. Потом всё можно изменить.
plan-too_many = Шагов в этом плане: { $count }. Удержать в голове можно три-четыре: объедините близкое или сделайте отдельную цель.
plan-step_start = С
plan-step_due = До
plan-step_until = до { $day }
plan-step_late = просрочен
plan-step_backwards = Шаг заканчивается ({ $due }) раньше, чем начинается ({ $start }). Измените одну из дат.
plan-step_try = Попробовать одну идею в малом масштабе
    .kpi = показатель до и после
plan-step_keep = Продолжать то, что сработало, остальное убрать
plan-milestone_ask = Выяснить, что именно требуется
    .kpi = список всех условий
plan-milestone_gather = Выполнить условия одно за другим
    .kpi = все условия отмечены
plan-milestone_check = Попросить кого-то со стороны проверить
    .kpi = открытых замечаний нет
plan-milestone_hand_in = Подать и проследить за ответом
    .kpi = получено подтверждение
plan-kpi_total = { $metric }: { $value } с начала цели
plan-kpi_level = { $metric }: { $value }
plan-kpi_more = { $metric }: больше, чем до шага
plan-kpi_less = { $metric }: меньше, чем до шага

# Промежуточные цели
plan-targets = Промежуточные цели
plan-targets_wanted = Целью длиннее трёх месяцев легче управлять с промежуточными целями.
plan-targets_needed = Цели длиннее полугода нужны промежуточные: без них отставание заметно слишком поздно.
plan-targets_short = Такая короткая цель обойдётся и без них; добавьте, если так удобнее.
plan-targets_propose = Предложить промежуточные цели
    .why = На конец каждого месяца или квартала, по линии темпа от исходного значения к целевому; у короткой цели — на полпути.
plan-targets_again = Предложить заново
plan-targets_none = Предложить пока нечего: цели нужны начало, срок, целевое значение и, если значение не накапливается, исходное значение.
plan-target_day = До
plan-target_value = Значение
plan-target_note = Примечание
plan-target_add = Добавить промежуточную цель
plan-target_line = до { $day }: { $value }, { $state }
    .actual = { $line } (по факту: { $actual })
    .now = { $line } (сейчас: { $actual })
plan-marks_note = Треугольники: промежуточные цели, достигнутые закрашены; крестик — не достигнута.
plan-mark_reached = достигнута
plan-mark_missed = не достигнута
plan-mark_running = впереди
plan-mark_unknown = пока неизвестно

# Тактики
plan-tactics = Подходящие тактики
plan-tactics_free = Только без бюджета
plan-tactics_none = Выберите для этой цели тип или показатель, и здесь появится то, что ей подходит.
plan-tactics_audit = Выбрано в аудите:
plan-tactic_days =
    { $count ->
        [one] около { $count } рабочего дня
        [few] около { $count } рабочих дней
        [many] около { $count } рабочих дней
       *[other] около { $count } рабочего дня
    }
plan-tactic_free = бюджет не нужен
plan-tactic_paid = нужен бюджет
plan-tactic_moves = влияет на показатель этой цели
plan-tactic_step = Добавить как шаг
plan-tactic_taken = Уже в плане
plan-tactic_entry = В календарь

# Календарь
plan-span = Период
plan-span_month = Месяц
plan-span_week = Неделя
plan-turn_earlier = Раньше
plan-turn_today = Сегодня
plan-turn_later = Позже
plan-calendar_name = { $name }: контент-план
plan-calendar_empty = Пока ничего не запланировано. Добавьте первую публикацию.
    .rhythm = Пока ничего не запланировано. Добавьте первую публикацию или кнопкой выше запланируйте четыре недели в привычном ритме.
plan-month_ahead =
    { $count ->
        [one] Запланирована { $count } публикация.
        [few] Запланированы { $count } публикации.
        [many] Запланировано { $count } публикаций.
       *[other] Запланировано { $count } публикации.
    }
plan-month_finding =
    { $count ->
        [one] Из { $count } запланированной публикации вышло { $published }.
        [few] Из { $count } запланированных публикаций вышло { $published }.
        [many] Из { $count } запланированных публикаций вышло { $published }.
       *[other] Из { $count } запланированной публикации вышло { $published }.
    }
plan-month_late =
    { $count ->
        [one] Не вышла { $count }.
        [few] Не вышли { $count }.
        [many] Не вышло { $count }.
       *[other] Не вышло { $count }.
    }
plan-month_planned =
    { $count ->
        [one] Впереди { $count }.
        [few] Впереди { $count }.
        [many] Впереди { $count }.
       *[other] Впереди { $count }.
    }
plan-month_unknown =
    { $count ->
        [one] Для { $count } данных пока не хватает.
        [few] Для { $count } данных пока не хватает.
        [many] Для { $count } данных пока не хватает.
       *[other] Для { $count } данных пока не хватает.
    }
plan-month_unplanned =
    { $count ->
        [one] Вне плана вышла { $count } публикация.
        [few] Вне плана вышли { $count } публикации.
        [many] Вне плана вышло { $count } публикаций.
       *[other] Вне плана вышло { $count } публикации.
    }
plan-month_nothing =
    { $count ->
        [0] Ничего не запланировано и ничего не опубликовано
        [one] Ничего не запланировано; вышла { $count } публикация
        [few] Ничего не запланировано; вышли { $count } публикации
        [many] Ничего не запланировано; вышло { $count } публикаций
       *[other] Ничего не запланировано; вышло { $count } публикации
    }
plan-month_source = Источник: ваш календарь и публикации из ваших загрузок. Публикация на день раньше или позже плана тоже засчитывается.
plan-month_note = Закрашенный круг: опубликовано. Закрашенный квадрат: отмечено вручную. Пустой круг: запланировано или пока неизвестно. Крестик: не вышло. Ромб: вышло вне плана.
plan-month_alt = Календарь, { $month }: у каждой публикации свой знак.
plan-unplanned =
    { $count ->
        [one] Вне плана вышла { $count } публикация: { $networks }
        [few] Вне плана вышли { $count } публикации: { $networks }
        [many] Вне плана вышло { $count } публикаций: { $networks }
       *[other] Вне плана вышло { $count } публикации: { $networks }
    }
plan-standing_published = опубликовано
plan-standing_done = отмечено вручную
plan-standing_planned = запланировано
plan-standing_late = не вышло
plan-standing_unknown = пока неизвестно
plan-standing_unplanned = вышло вне плана
plan-weekday_0 = пн
plan-weekday_1 = вт
plan-weekday_2 = ср
plan-weekday_3 = чт
plan-weekday_4 = пт
plan-weekday_5 = сб
plan-weekday_6 = вс
plan-column_day = День
plan-column_at = Время
plan-column_network = Сеть
plan-column_account = Аккаунт
plan-column_post_type = Вид публикации
plan-column_title = Тема
plan-column_goal = Цель
plan-column_owner = Ответственный
plan-column_state = Состояние
plan-entry = Запланированная публикация
plan-entry_new = Запланировать публикацию
plan-entry_title = Тема
    .placeholder = Например: как мы обжариваем кофе
plan-entry_done = Опубликовано
    .help = Отмечается вручную. Публикации, которые есть в ваших загрузках, находятся сами.
plan-entry_at =
    .help = Время публикации, если оно известно; в часовом поясе рабочего пространства.
    .placeholder = 18:30
plan-entry_timeless = «{ $seen }» — это не время. Напишите так: 18:30, или оставьте поле пустым.
plan-entry_dayless = Не указан день. Выберите его, чтобы у публикации было место в календаре.
plan-entry_blank = Здесь пока пусто: впишите тему или выберите сеть.
plan-entry_save = Сохранить
plan-entry_edit =
    .help = Изменить «{ $title }»
plan-entry_earlier = На день раньше
plan-entry_later = На день позже
plan-entry_week_later = На неделю позже
plan-entry_added = «{ $title }» в календаре на { $day }
plan-rhythm = Ваш привычный ритм
plan-rhythm_line =
    { $count ->
        [one] { $account }: обычно { $count } публикация в неделю, лучшие дни: { $days }.
        [few] { $account }: обычно { $count } публикации в неделю, лучшие дни: { $days }.
        [many] { $account }: обычно { $count } публикаций в неделю, лучшие дни: { $days }.
       *[other] { $account }: обычно { $count } публикации в неделю, лучшие дни: { $days }.
    }
plan-rhythm_hour = Лучший час: { $hour }.
plan-rhythm_type = Лучший вид: { $name }.
plan-rhythm_basis =
    { $count ->
        [one] По показателю «{ $metric }», { $count } публикация.
        [few] По показателю «{ $metric }», { $count } публикации.
        [many] По показателю «{ $metric }», { $count } публикаций.
       *[other] По показателю «{ $metric }», { $count } публикации.
    }
plan-rhythm_habit =
    { $count ->
        [one] Указаны самые частые дни ({ $count } публикация); публикаций с показателями слишком мало, чтобы назвать лучшие.
        [few] Указаны самые частые дни ({ $count } публикации); публикаций с показателями слишком мало, чтобы назвать лучшие.
        [many] Указаны самые частые дни ({ $count } публикаций); публикаций с показателями слишком мало, чтобы назвать лучшие.
       *[other] Указаны самые частые дни ({ $count } публикации); публикаций с показателями слишком мало, чтобы назвать лучшие.
    }
plan-rhythm_caution = Это подсказка из прошлого, а не закон: на результат влияет и то, что именно выходило в эти дни.
plan-rhythm_more =
    { $count ->
        [one] Ещё { $count } аккаунт не показан.
        [few] Ещё { $count } аккаунта не показаны.
        [many] Ещё { $count } аккаунтов не показаны.
       *[other] Ещё { $count } аккаунта не показаны.
    }
plan-rhythm_none = Как часто вы публикуете и когда это работает лучше, видно из выгрузок публикаций. За последние двенадцать недель здесь их пока нет.
    .go = Добавить выгрузку
plan-rhythm_plan =
    { $count ->
        [one] Запланировать так следующую { $count } неделю
        [few] Запланировать так следующие { $count } недели
        [many] Запланировать так следующие { $count } недель
       *[other] Запланировать так следующие { $count } недели
    }
plan-rhythm_planned =
    { $count ->
        [one] Запланирована { $count } публикация с { $first } по { $last }
        [few] Запланированы { $count } публикации с { $first } по { $last }
        [many] Запланировано { $count } публикаций с { $first } по { $last }
       *[other] Запланировано { $count } публикации с { $first } по { $last }
    }
plan-rhythm_full = Эти недели уже запланированы.
plan-handover =
    .file = контент-план
plan-handover_csv = Скачать таблицей (CSV)
plan-handover_ics = Скачать для программы-календаря (ICS)

# Бюджет
plan-budget_lead = Сколько стоит один результат и сколько их нужно? Если клиент обходится в { $cost }, а клиентов нужно { $wanted }, бюджет равен { $amount }.
plan-budget_goal = Цель
plan-budget_result = Какой результат считаем
plan-budget_wanted = Сколько нужно
plan-budget_way = Откуда стоимость
plan-budget_way_data = Из данных
plan-budget_way_typed = Вручную
plan-budget_cost = Стоимость одного результата
plan-budget_currency = Валюта
plan-budget_currencies = Деньги тратились в нескольких валютах. Каждая считается отдельно, вместе они не складываются.
plan-budget_note = Откуда эта цифра
    .placeholder = Например: счёт за прошлую кампанию
plan-budget_type = Впишите, сколько стоит один результат и сколько их нужно.
plan-budget_above = Введено «{ $seen }», а нужно число больше нуля.
plan-budget_amount = Бюджет
plan-budget_sum = { $cost } × { $wanted } = { $amount }.
    .about = { $cost } × { $wanted } ≈ { $amount }.
plan-budget_range = В 8 случаях из 10 понадобится от { $low } до { $high }.
plan-budget_typed_caution = Насколько надёжна вписанная стоимость, сказать нельзя. Загрузите выгрузку рекламы, и границы будут посчитаны по вашим неделям. Обычно каждый следующий результат дороже: увеличивайте бюджет постепенно и следите за результатом.
plan-budget_save = Сохранить в цели
plan-budget_saved = Сохранено в цели
plan-budget_goalless = Когда появится цель, бюджет можно будет сохранить в ней.
plan-budget_kept = В цели сохранено: { $amount } ({ $since })
plan-budget_since_data = по данным за { $period }
plan-budget_since_typed = вписано вручную
plan-cost_no_spend = В ваших загрузках пока нет расходов. Добавьте выгрузку рекламы или впишите стоимость.
plan-cost_no_results = В неделях с расходами нет такого результата: { $result }. Выберите другой результат или впишите стоимость.
plan-cost_mixed_currency = Деньги тратились в нескольких валютах, а результаты ({ $result }) стоят в других файлах, поэтому нельзя сказать, какие деньги их принесли. Впишите стоимость.
plan-cost_no_common_weeks = Нет ни одной полной недели, за которую известны и расходы, и результаты: { $result }. Добавьте выгрузки за те же недели или впишите стоимость.
plan-cost_origin =
    { $count ->
        [one] Один результат стоит { $cost }: { $spend } ÷ { $results } ({ $name }) за { $count } полную неделю ({ $period }).
        [few] Один результат стоит { $cost }: { $spend } ÷ { $results } ({ $name }) за { $count } полные недели ({ $period }).
        [many] Один результат стоит { $cost }: { $spend } ÷ { $results } ({ $name }) за { $count } полных недель ({ $period }).
       *[other] Один результат стоит { $cost }: { $spend } ÷ { $results } ({ $name }) за { $count } полной недели ({ $period }).
    }
plan-cost_range = Из-за одной только случайности эта стоимость колеблется от { $low } до { $high } (в 8 случаях из 10).
plan-cost_blended = Расходы и результаты взяты из разных файлов, поэтому учтены и результаты, за которые никто не платил: настоящая стоимость выше.
plan-cost_followers = Данные не показывают, сколько потрачено именно на подписчиков: все расходы отнесены ко всем новым подписчикам, в том числе к пришедшим самостоятельно. Считайте эту цифру приблизительной.
plan-cost_few =
    { $count ->
        [one] В основе всего { $count } результат.
        [few] В основе всего { $count } результата.
        [many] В основе всего { $count } результатов.
       *[other] В основе всего { $count } результата.
    }
plan-cost_method = Все расходы ÷ все результаты за полные недели. Границы — более широкие из двух: пуассоновская модель результатов и бутстрэп по неделям.
plan-returns_dearer = Отдача от дополнительных денег ниже: в трети недель с самыми большими расходами один результат стоил { $dear }, в трети с самыми малыми — { $cheap }. За прибавку рассчитывайте на более высокую цену.
plan-returns_even = В трети недель с самыми большими расходами один результат стоил { $dear }, в трети с самыми малыми — { $cheap }: пока разница не больше случайной. Резкий рост бюджета всё же может обойтись дороже.
plan-returns_unknown = Ваши недельные расходы меняются слишком мало или слишком недолго, чтобы показать, что даст прибавка. Обычно каждый следующий результат дороже: увеличивайте бюджет постепенно и следите за результатом.
plan-returns_beyond = До срока это { $week } в неделю, больше вашей самой дорогой недели ({ $top }). Что будет там, данные не показывают.
plan-returns_within = До срока это { $week } в неделю; ваша самая дорогая неделя стоила { $top }.
plan-unpaid = Без бюджета
    .why = То, что требует работы, а не денег.

# Изменения, как их называет отмена
plan-change_split = цель разбита на шаги
plan-change_step = шаг изменён
plan-change_step_added = шаг добавлен
plan-change_step_removed = шаг убран
plan-change_step_moved = шаг перемещён
plan-change_step_done = шаг отмечен
plan-change_tactic = тактика добавлена как шаг
plan-change_targets = предложены промежуточные цели
plan-change_target = промежуточная цель изменена
plan-change_target_added = промежуточная цель добавлена
plan-change_target_removed = промежуточная цель убрана
plan-change_entry = запланированная публикация изменена
plan-change_entry_added = запланированная публикация добавлена
plan-change_entry_moved = запланированная публикация перенесена
plan-change_entry_removed = запланированная публикация убрана
plan-change_rhythm = недели запланированы в привычном ритме
plan-change_budget = бюджет сохранён в цели
plan-change_budget_removed = бюджет цели убран
