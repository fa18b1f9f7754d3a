# Пять букв, что мешает им загореться, и щелчки, которые это исправляют
smart-letter = { $initial } · { $name }: { $state }
smart-specific = Конкретная
    .help = Понятно, что измеряется и кто за это отвечает.
smart-measurable = Измеримая
    .help = Есть число, которого нужно достичь, и данные, которые его показывают.
smart-achievable = Достижимая
    .help = История аккаунта даёт неплохие шансы, и есть план.
smart-relevant = Значимая
    .help = Служит бизнесу и аудитории и отвечает нынешней ситуации.
smart-time_bound = Со сроком
    .help = Есть срок, а у долгой цели — и промежуточные.
smart-state_met = да
smart-state_partly = частично
smart-state_missing = ещё нет
smart-state_unjudged = не оценено
smart-misses = Что ещё исправить
smart-also = Кроме того:
smart-none = Все пять букв: исправлять больше нечего
smart-baseline_missing = Нет исходного значения.
smart-baseline_other = Исходное значение — { $value }, и не сказано, откуда оно.
smart-all_met = SMART: выполнены все пять критериев
    .help = Конкретная, измеримая, достижимая, значимая, со сроком: исправлять больше нечего.
smart-more =
    { $count ->
        [one] Ещё { $count } исправление
        [few] Ещё { $count } исправления
        [many] Ещё { $count } исправлений
       *[other] Ещё { $count } исправления
    }
smart-score =
    { $count ->
        [one] Проверок без замечаний: { $passed } из { $count }, которую удалось провести
        [few] Проверок без замечаний: { $passed } из { $count }, которые удалось провести
        [many] Проверок без замечаний: { $passed } из { $count }, которые удалось провести
       *[other] Проверок без замечаний: { $passed } из { $count }, которые удалось провести
    }
smart-anchors = Четыре опорные точки цели: { $anchors }.
smart-anchor_holds = { $name } (есть)
smart-anchor_open = { $name } (ещё нет)
smart-anchor_unjudged = { $name } (пока не оценить)
smart-anchor_specific = конкретность
smart-anchor_measurable = измеримость
smart-anchor_relevant = значимость
smart-anchor_current = актуальность

# Что делает щелчок
smart-way_metric = Измерять показателем «{ $metric }»
smart-way_target_safe = Задать { $value } (≈ 8 из 10, данные: { $days } дн.)
smart-way_target_ambitious = Задать { $value } (≈ 5 из 10, данные: { $days } дн.)
smart-way_target_stretch = Задать { $value } (≈ 2 из 10, данные: { $days } дн.)
smart-way_deadline_quarter = До { $day }
smart-way_deadline_90 = 90 дней, до { $day }
smart-way_business_goal = Связать с бизнес-целью «{ $name }»
smart-way_audience = Для аудитории «{ $name }»
smart-way_steps =
    { $count ->
        [one] Предложить { $count } шаг
        [few] Предложить { $count } шага
        [many] Предложить { $count } шагов
       *[other] Предложить { $count } шага
    }
smart-way_milestones =
    { $count ->
        [one] Поставить { $count } промежуточную цель
        [few] Поставить { $count } промежуточные цели
        [many] Поставить { $count } промежуточных целей
       *[other] Поставить { $count } промежуточной цели
    }
smart-way_start = Начать { $day }
smart-way_baseline = Взять исходное значение из данных: { $value }

# Куда ведёт щелчок
smart-go_metric = Выбрать показатель
smart-go_target = Задать целевое значение
smart-go_deadline = Выбрать срок
smart-go_start = Выбрать начало
smart-go_business_goal = Выбрать бизнес-цель
smart-go_audience = Выбрать аудиторию
smart-go_owner = Указать ответственного
smart-go_steps = К шагам
smart-go_scope = Изменить рамки
smart-go_baseline = К исходному значению
smart-go_data = Добавить выгрузку

# Правки, как их называет отмена
smart-change_metric = другой показатель
smart-change_target_safe = надёжное целевое значение
smart-change_target_ambitious = амбициозное целевое значение
smart-change_target_stretch = смелое целевое значение
smart-change_deadline_quarter = срок
smart-change_deadline_90 = срок
smart-change_business_goal = связь с бизнес-целью
smart-change_audience = выбор аудитории
smart-change_steps = предложенные шаги
smart-change_milestones = промежуточные цели
smart-change_start = начало цели
smart-change_baseline = исходное значение из данных
