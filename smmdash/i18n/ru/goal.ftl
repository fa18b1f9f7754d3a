goal-title = Цели
goal-view = Что показано
goal-view_goals = Цели ({ $count })
goal-view_business_goals = Бизнес-цели ({ $count })
goal-view_audiences = Аудитории ({ $count })
goal-new = Новая цель
goal-back = Назад к целям

# Что говорит цель
goal-no_metric = Показатель не выбран
goal-no_target = целевое значение не задано
goal-about = { $metric }, { $networks }
goal-at_least = не менее { $value }
goal-at_most = не более { $value }
goal-within = от { $low } до { $high }
goal-up_at_least = рост не менее чем на { $by }
goal-up_at_most = рост не более чем на { $by }
goal-up_within = рост на { $low }–{ $high }
goal-down_at_least = снижение не менее чем на { $by }
goal-down_at_most = снижение не более чем на { $by }
goal-down_within = снижение на { $low }–{ $high }
goal-between_changes = изменение от { $low } до { $high }
goal-by_points =
    { $count ->
        [one] { $value } процентный пункт
        [few] { $value } процентных пункта
        [many] { $value } процентных пунктов
       *[other] { $value } процентного пункта
    }
goal-milestone = Веха
goal-sentence = { $what }: { $target }
goal-sentence_when = { $what } { $when }
goal-when_by = к { $day }
goal-date_style = medium
goal-when_during = с { $first } по { $last }
goal-sentence_milestone = { $what }: выполнить к { $day }
goal-value_of = { $value } ({ $when })
goal-baseline_from = Исходное значение: { $value }.
goal-value_per_days =
    { $count ->
        [one] { $value } за { $count } день
        [few] { $value } за { $count } дня
        [many] { $value } за { $count } дней
       *[other] { $value } за { $count } дня
    }
goal-value_mean =
    { $count ->
        [one] { $value }, среднее за { $count } период
        [few] { $value }, среднее за { $count } периода
        [many] { $value }, среднее за { $count } периодов
       *[other] { $value }, среднее за { $count } периода
    }
goal-differs = Изменение к исходному значению { $baseline }: { $change }.
goal-means = Это значит: { $target }; исходное значение { $baseline }.
goal-starts = Исходное значение: { $baseline }.
goal-nothing = ничего
goal-removed = с тех пор удалено
goal-history_set = { $field }: указано «{ $new }»
goal-history_cleared = { $field }: убрано (было «{ $old }»)
goal-history_changed = { $field }: «{ $old }» → «{ $new }»
goal-facet_statement = Формулировка
goal-facet_goal_type = Тип
goal-facet_business_goal = Бизнес-цель
goal-facet_metric = Показатель
goal-facet_scope_networks = Сети
goal-facet_scope_accounts = Аккаунты
goal-facet_scope_post_types = Типы публикаций
goal-facet_scope_campaign = Кампания
goal-facet_scope_segment = Сегмент
goal-facet_target_kind = Вид целевого значения
goal-facet_target_comparison = Сравнение
goal-facet_target_basis = Способ отсчёта
goal-facet_target_value = Целевое значение
goal-facet_target_upper = Верхняя граница
goal-facet_target_per = За какой период считается
goal-facet_status_override = Статус, заданный вручную
goal-facet_paused = Поставлена на паузу
goal-facet_baseline_value = Исходное значение
goal-facet_baseline_period = Период исходного значения
goal-facet_baseline_note = Примечание к исходному значению
goal-facet_start = Начало
goal-facet_deadline = Срок
goal-facet_owner = Ответственный
goal-facet_audience = Аудитория
goal-facet_steps = Шаги
goal-facet_milestones = Промежуточные цели
goal-facet_budget = Бюджет
goal-facet_review_every_days = Дней между пересмотрами
goal-facet_milestone_done = Выполнено
goal-facet_outcome = Итог
goal-facet_outcome_note = Примечание к итогу
goal-kind_total = сумма за период
goal-kind_level = уровень в последний день
goal-kind_rate = доля или среднее
goal-kind_milestone = выполнено или нет
goal-comparison_at_least = не менее
goal-comparison_at_most = не более
goal-comparison_within = в пределах
goal-basis_to = до значения
goal-basis_by = на сколько-то
goal-basis_by_percent = на сколько-то процентов
goal-basis_by_points = на процентные пункты

# { $value } — значение цели: 10 в месяц
goal-per_day = { $value } в день
goal-per_week = { $value } в неделю
goal-per_month = { $value } в месяц
goal-per_quarter = { $value } в квартал
goal-per_year = { $value } в год
goal-each_day = день
goal-each_week = неделя
goal-each_month = месяц
goal-each_quarter = квартал
goal-each_year = год
goal-outcome_reached = Достигнута
goal-outcome_missed = Не достигнута
goal-outcome_dropped = Снята
goal-deadline_end_of_month = Конец месяца
goal-deadline_end_of_quarter = Конец квартала
goal-deadline_in_90_days = Через 90 дней
goal-deadline_end_of_year = Конец года

# Изменения, как их называет отмена
goal-change_added = добавлена цель
goal-change_edited = изменена цель
goal-change_duplicated = скопирована цель
goal-change_removed = удалена цель
goal-change_checked_in = отметка о ходе
goal-change_outcome = итог цели
goal-change_paused = цель поставлена на паузу
goal-change_resumed = цель возобновлена
goal-change_business_goal_added = добавлена бизнес-цель
goal-change_business_goal_edited = изменена бизнес-цель
goal-change_business_goal_removed = удалена бизнес-цель
goal-change_audience_added = добавлена аудитория
goal-change_audience_edited = изменена аудитория
goal-change_audience_removed = удалена аудитория

# Слова на кнопках
goal-add = Добавить
goal-save = Сохранить цель
goal-cancel = Отмена
goal-show_all = { $count ->
    [one] Показать ещё { $count } цель
    [few] Показать ещё { $count } цели
    [many] Показать ещё { $count } целей
   *[other] Показать ещё { $count } цели
}
goal-edit = Изменить
goal-duplicate = Копировать
goal-remove = Удалить
goal-open_odds = Вероятность и статус
goal-open_check_in = Отметить ход
goal-open_outcome = Итог
goal-open_history = История
goal-open_pause = Пауза
goal-more = Ещё
goal-resume = Возобновить
goal-choose = Выберите
goal-everything = Всё
goal-unnamed = Без названия
goal-engagement_rate = { $name } · вовлечённость
goal-lost = Такой цели в рабочем пространстве нет или уже нет. Если её только что удалили, нажмите «Отменить».

# Карточка
goal-card_owner = ответственный: { $owner }
goal-card_business_goal = бизнес-цель: { $name }
goal-card_audience = аудитория: { $name }
goal-card_deadline = срок: { $day }
goal-standing_total = { $actual } из { $target }
goal-standing_now = сейчас { $actual }, целевое значение: { $target }
goal-standing_progress = пройдено { $share } пути
goal-standing_back = дальше от целевого значения, чем в начале
goal-standing_expected = при ровном темпе на { $day } должно было быть { $expected }
goal-standing_expected_shaped = по линии темпа с учётом ваших дней недели на { $day } должно было быть { $expected }
goal-standing_required_day = до { $day } нужно по { $rate } в день
goal-standing_required_room = до { $day } можно ещё по { $rate } в день
goal-standing_required_rate = до { $day } в среднем нужно { $rate }
goal-steps_done =
    { $count ->
        [one] Выполнено шагов: { $done } из { $count }
        [few] Выполнено шагов: { $done } из { $count }
        [many] Выполнено шагов: { $done } из { $count }
       *[other] Выполнено шагов: { $done } из { $count }
    }
goal-done_on = Выполнено: { $day }
goal-finding_reached = Целевое значение достигнуто
goal-finding_missed = Целевое значение не достигнуто
goal-finding_not_started = Путь от исходного значения к целевому
goal-finding_none = Пока нет данных, чтобы сравнить их с линией темпа
goal-finding_even = Ровно на линии темпа
goal-finding_above = Выше середины диапазона на { $gap }
goal-finding_below = Ниже середины диапазона на { $gap }
goal-finding_above_good = Опережение линии темпа на { $gap }
goal-finding_below_bad = Отставание от линии темпа на { $gap }
goal-finding_above_bad = Выше линии темпа на { $gap }, а нужно ниже
goal-finding_below_good = Ниже линии темпа на { $gap }, как и нужно
goal-chart_day = День
goal-chart_actual = Факт
goal-chart_expected = Линия темпа
goal-chart_note = Сплошная линия: факт. Пунктир: темп. Горизонтальная линия: целевое значение, ромб на её конце — срок.
goal-chart_alt = График цели «{ $title }».
goal-source_one = Источник: { $name }, данные до { $day }
goal-source_more =
    { $count ->
        [one] Источник: { $name } и ещё { $count } файл, данные до { $day }
        [few] Источник: { $name } и ещё { $count } файла, данные до { $day }
        [many] Источник: { $name } и ещё { $count } файлов, данные до { $day }
       *[other] Источник: { $name } и ещё { $count } файла, данные до { $day }
    }
goal-review_next = Следующий пересмотр: { $day }
goal-review_overdue =
    { $count ->
        [one] Пересмотр просрочен на { $count } день (нужен был { $day })
        [few] Пересмотр просрочен на { $count } дня (нужен был { $day })
        [many] Пересмотр просрочен на { $count } дней (нужен был { $day })
       *[other] Пересмотр просрочен на { $count } дня (нужен был { $day })
    }
goal-review_last = Последняя отметка { $day }: { $said }
goal-just_begun = Цель только началась: данные пока доходят до { $day }.
goal-paused = На паузе
    .since = На паузе с { $day }
    .why = На паузе с { $day }: { $reason }
    .deadline = { $count ->
        [one] Срок остаётся прежним: { $day }, через { $count } день. До возобновления статуса нет, проверки цель не оценивают и о ней не напоминают.
        [few] Срок остаётся прежним: { $day }, через { $count } дня. До возобновления статуса нет, проверки цель не оценивают и о ней не напоминают.
        [many] Срок остаётся прежним: { $day }, через { $count } дней. До возобновления статуса нет, проверки цель не оценивают и о ней не напоминают.
       *[other] Срок остаётся прежним: { $day }, через { $count } дня. До возобновления статуса нет, проверки цель не оценивают и о ней не напоминают.
    }
    .passed = Срок ({ $day }) тем временем истёк.
    .no_deadline = До возобновления статуса нет, проверки цель не оценивают и о ней не напоминают.
goal-pause =
    .explain = Данные и история цели сохраняются. До возобновления о ней не напоминают и проверки её не оценивают. Срок не меняется.
goal-pause_note = Почему
    .placeholder = Например: кампания перенесена на весну

# Редактор
goal-editor_new = Новая цель
goal-editor_edit = Изменить цель
goal-draft_note = Цель можно сохранить и незаконченной: карточка скажет, чего не хватает.
goal-not_saved = Пока не сохранено: не удалось прочитать число ({ $fields }). Исправьте и сохраните ещё раз.
goal-in_unit = { $label }, { $unit }
goal-unit_points = процентные пункты
goal-unit_minutes = минуты
goal-number_unreadable = Введено «{ $seen }», а ожидается число, например { $whole } или { $part }.
goal-number_undecided = «{ $seen }» можно прочитать двояко. Напишите { $whole } или { $part }, без знака, который может значить и то, и другое.
goal-field_statement = Цель своими словами
    .example = Больше постоянных гостей, которые подписаны на нас и возвращаются
    .help = Одно предложение, понятное команде. Если оставить пустым, карточка составит его из полей ниже.
goal-field_type = Тип цели
goal-field_metric = Показатель
    .placeholder = Начните вводить название
    .help = Одно число, по которому судят о результате. Сначала идут показатели, подходящие типу цели.
goal-metric_fitting =
    { $count ->
        [one] Этому типу цели подходит первый { $count } в списке.
        [few] Этому типу цели подходят первые { $count } в списке.
        [many] Этому типу цели подходят первые { $count } в списке.
       *[other] Этому типу цели подходят первые { $count } в списке.
    }
goal-metric_unfit = Для типа цели «{ $goal_type }» этот показатель нехарактерен. Возможно, он всё же подходит; если нет, выберите другой.
goal-field_networks = Сети
goal-networks_suited = Лучше всего подходят: { $networks }.
goal-field_accounts = Аккаунты
    .help = Аккаунты, известные из ваших данных. Чтобы добавить другой, введите название.
goal-narrow = Сузить: тип публикации, кампания, сегмент
goal-field_post_types = Типы публикаций
goal-field_campaign = Кампания
goal-field_segment = Сегмент
    .help = В выгрузках нет данных по сегментам, поэтому за такой целью следят по отметкам о ходе, а не по данным.
goal-field_kind = Вид
goal-field_basis = Как считать целевое значение
goal-field_per = Считать за
goal-field_comparison = Сравнение
goal-field_value = Целевое значение
    .help = Пишите как привыкли: 1500, 1 500 или 12%. Предложение ниже покажет, как число понято.
goal-field_lower = От
goal-field_upper = До
goal-write_minus = В таком виде показатель может и вырасти. Чтобы он снизился, напишите число с минусом: { $example }.
goal-field_start = Начало
goal-field_deadline = Срок
goal-quick = { $name } ({ $day })
goal-field_milestone_done = Выполнено
    .help = Оставьте пустым, пока не выполнено.
goal-field_by_hand = Ввести исходное значение вручную
    .help = Для чисел, которых нет ни в одной выгрузке. Иначе исходное значение берётся из данных и меняется вместе с показателем, рамками цели и началом.
goal-field_baseline_value = Исходное значение
goal-field_baseline_note = Откуда исходное значение
    .placeholder = Например: месячный отчёт магазина
goal-baseline_note_wanted = Добавьте примечание, чтобы другие знали, откуда число.
goal-baseline_needs = Исходное значение появится из данных, когда выбраны показатель и начало.
goal-baseline_is = Исходное значение по данным: { $value } ({ $when }).
goal-baseline_mean =
    { $count ->
        [one] Исходное значение по данным: { $value }, среднее за { $count } период той же длины ({ $when }).
        [few] Исходное значение по данным: { $value }, среднее за { $count } периода той же длины ({ $when }).
        [many] Исходное значение по данным: { $value }, среднее за { $count } периодов той же длины ({ $when }).
       *[other] Исходное значение по данным: { $value }, среднее за { $count } периода той же длины ({ $when }).
    }
goal-baseline_none = Исходного значения в данных нет.
goal-field_business_goal = На какую бизнес-цель работает
    .help = Что получит бизнес, когда цель достигнута.
goal-field_audience = Аудитория
    .help = Люди, на которых рассчитана цель.
goal-field_owner = Ответственный
    .placeholder = Выберите или введите имя
goal-field_review = Дней между пересмотрами
    .help = Квартал — это 91 день. Карточка скажет, когда пора отметить ход.
goal-field_reason = Почему меняете (останется в истории)
    .asked = Почему меняете?
    .placeholder = Например: в октябре урезали бюджет
goal-steps = Шаги
    .none = Хватит трёх-четырёх: что сделать сначала, что потом и кто за что отвечает.
goal-step_add = Добавить шаг
goal-step_title = Шаг { $number }
    .placeholder = Что сделать
goal-step_owner = Ответственный
goal-step_due = Срок
goal-step_kpi = Как поймёте, что получилось
    .placeholder = Например: 4 публикации в неделю
goal-step_done = Выполнен
goal-step_up = Выше
goal-step_down = Ниже
goal-step_remove = Удалить

# Панели карточки
goal-check_in = Отметка о ходе
goal-check_in_day = День
goal-check_in_value = Значение
    .help = Взято из данных, если оно там есть; исправьте, если знаете точнее.
goal-check_in_confidence = Насколько вы уверены, что цель будет достигнута?
    .help = 0 — совсем не уверены, 10 — уверены полностью.
goal-check_in_note = Примечание
goal-check_in_save = Сохранить отметку
goal-outcome = Итог
goal-outcome_result = Чем закончилось?
goal-outcome_day = День
goal-outcome_reasons = Причины
    .help = Почему цель достигнута, не достигнута или снята. Список тот же, что в аудите, чтобы причины можно было посчитать по всем целям.
goal-outcome_note = Примечание
goal-outcome_save = Сохранить итог
goal-history = История
goal-history_empty = С тех пор как цель добавлена, ничего не менялось.
goal-history_created = Цель добавлена
goal-history_check_in = Отметка: { $said }
    .bare = Отметка
goal-history_resumed = Возобновлена
goal-history_confidence = уверенность { $confidence } из 10
goal-history_more =
    { $count ->
        [one] Показать ещё { $count } более старую запись
        [few] Показать ещё { $count } более старые записи
        [many] Показать ещё { $count } более старых записей
       *[other] Показать ещё { $count } более старой записи
    }

# Бизнес-цели и аудитории
goal-business_goals_none = Бизнес-целей пока нет. Цель в соцсетях стоит усилий, когда работает на одну из них.
goal-business_goal_new = Новая бизнес-цель
    .placeholder = Например: на 15 % больше заказов постоянных гостей
goal-business_goal_note = Примечание
goal-business_goal_served = На неё работают: { $goals }
goal-business_goal_unserved = На неё пока не работает ни одна цель.
goal-audiences_none = Аудиторий пока нет. Опишите людей, которых хотите охватить, и где они бывают.
goal-audience_new = Новая аудитория
    .placeholder = Например: родители, живущие рядом
goal-audience_note = Кто они: возраст, место, интересы, язык
goal-audience_served = Цели для неё: { $goals }
goal-audience_unserved = Для неё пока нет ни одной цели.
goal-write_for = Написать цель
goal-entry_name = Название
goal-entry_save = Сохранить

# Когда целей нет
goal-empty = Здесь у каждой цели будет карточка: где она сейчас, какой темп нужен и чего ещё не хватает. У хорошей цели есть один показатель, число, дата и ответственный.
goal-empty_first = 1. Сначала запишите бизнес-цель
    .why = На неё работают цели в соцсетях: что должно измениться в бизнесе через год?
goal-empty_second = 2. Возьмите пример или напишите свою цель
    .why = Пример откроется как черновик. Измените всё, что не подходит; пока не сохраните, ничего не добавится.
goal-take_over = Взять как черновик
goal-new_empty = Написать свою цель
goal-outcome_missing = Выберите, чем закончилась цель. Примечание сохранится вместе с итогом.
goal-entry_nameless = Не хватает названия. Впишите его или удалите эту запись.
goal-kept = Несохранённые изменения цели { $name } не потеряны: вы перешли по ссылке в другое место.
    .new = Новая несохранённая цель не потеряна: { $name }. Вы перешли по ссылке в другое место.
    .resume = Вернуться к ней
    .forget = Отбросить

# The life of a goal
goal-reason_asked = Цель уже в работе, а правка меняет обещанное: { $fields }. Короткое объяснение поможет всем, кто посмотрит на неё позже. Можно сохранить и без него.
goal-rhythm = Пересмотр
goal-rhythm_weekly = Раз в неделю
goal-rhythm_two_weeks = Раз в две недели
goal-rhythm_monthly = Раз в месяц
goal-rhythm_quarterly = Раз в квартал
goal-rhythm_own = Другое число дней
goal-change_reopened = цель открыта снова
goal-change_check_in_removed = удалена отметка о ходе
goal-facet_outcome_reasons = Причины итога
goal-facet_outcome_repeat = Что повторить
goal-facet_outcome_drop = От чего отказаться
goal-outcome_repeat = Что повторить в следующий раз
goal-outcome_drop = От чего отказаться
goal-outcome_audit = Записать и в аудит
    .help = Добавит цель с причинами к прошлым целям аудита, а выводы — в списки «что повторить» и «от чего отказаться».
goal-reopen = Открыть цель снова
goal-ended = { $result }, { $day }.
goal-ended_reasons = Причины: { $reasons }
goal-ended_note = Примечание: { $text }
goal-ended_repeat = Повторить: { $text }
goal-ended_drop = Отказаться: { $text }
goal-check_in_last = { $day }: { $said }
goal-check_in_remove = Удалить отметку о ходе
    .which = Отметка от
goal-history_kind = Виды записей
goal-history_counted = { $kind } ({ $count })
goal-history_kind_promise = Целевое значение и сроки
goal-history_kind_plan = План и люди
goal-history_kind_check_in = Отметки о ходе
goal-history_kind_pause = Паузы
goal-history_kind_outcome = Итог
goal-history_kind_other = Другое
goal-history_find = Искать в истории
goal-history_nothing = В истории ничего не нашлось.
goal-history_paused_days =
    { $count ->
        [one] Всего на паузе { $count } день; срок не сдвинут.
        [few] Всего на паузе { $count } дня; срок не сдвинут.
        [many] Всего на паузе { $count } дней; срок не сдвинут.
       *[other] Всего на паузе { $count } дня; срок не сдвинут.
    }

# Чем закончилась цель
goal-over = Срок истёк
goal-finding_dropped = Цель снята
goal-end_now = в конце { $actual }, целевое значение: { $target }
goal-end_days =
    { $count ->
        [one] за { $count } день, по { $day }
        [few] за { $count } дня, по { $day }
        [many] за { $count } дней, по { $day }
       *[other] за { $count } дня, по { $day }
    }
goal-end_early =
    { $total ->
        [one] завершена { $day }: прошло { $count } из { $total } дня
        [few] завершена { $day }: прошло { $count } из { $total } дней
        [many] завершена { $day }: прошло { $count } из { $total } дней
       *[other] завершена { $day }: прошло { $count } из { $total } дня
    }
goal-end_data = данные по { $day }
goal-ask_outcome = Срок был { $day }. Чем закончилось?
    .answer = Записать итог
goal-ask_reached = Целевое значение достигнуто раньше срока. Если этого достаточно, запишите итог.
goal-waits = Файл «{ $name }» ждёт вашего ответа; до тех пор его данные здесь не учитываются.
    .answer = Ответить
