# Пять букв, что мешает им загореться, и щелчки, которые это исправляют
smart-letter = { $initial } · { $name }: { $state }
smart-specific = Конкретная
    .help = Понятно, что измеряется и кто за это отвечает.
smart-measurable = Измеримая
    .help = Есть число, которого нужно достичь, и данные, которые его показывают.
smart-achievable = Достижимая
    .help = Собственная история аккаунта даёт хорошие шансы, и есть план.
smart-relevant = Значимая
    .help = Служит бизнесу и аудитории и отвечает нынешней ситуации.
smart-time_bound = Со сроком
    .help = Есть последний день, а на долгом пути — и веха до него.
smart-state_met = есть
smart-state_partly = частично
smart-state_missing = ещё нет
smart-state_unjudged = не оценено
smart-misses = Что ещё исправить
smart-also = Кроме того:
smart-none = Все пять букв: исправлять больше нечего
smart-baseline_missing = Нет исходного значения.
smart-baseline_other = Исходное значение — { $value }, и не сказано, откуда оно.
smart-all_met = SMART: выполнены все пять критериев
    .help = Конкретная, измеримая, достижимая, значимая, с датой: исправлять больше нечего.
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
smart-anchor_relevant = релевантность
smart-anchor_current = актуальность

# Что делает щелчок
smart-way_metric = Измерять показателем «{ $metric }»
smart-way_target_safe = Взять { $value } (≈ 8 из 10, данные: { $days } дн.)
smart-way_target_ambitious = Взять { $value } (≈ 5 из 10, данные: { $days } дн.)
smart-way_target_stretch = Взять { $value } (≈ 2 из 10, данные: { $days } дн.)
smart-way_deadline_quarter = До { $day }
smart-way_deadline_90 = 90 дней, до { $day }
smart-way_business_goal = Связать с «{ $name }»
smart-way_audience = Для «{ $name }»
smart-way_steps =
    { $count ->
        [one] Предложить { $count } шаг
        [few] Предложить { $count } шага
        [many] Предложить { $count } шагов
       *[other] Предложить { $count } шага
    }
smart-way_milestones =
    { $count ->
        [one] Поставить { $count } промежуточное значение
        [few] Поставить { $count } промежуточных значения
        [many] Поставить { $count } промежуточных значений
       *[other] Поставить { $count } промежуточного значения
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
smart-go_owner = Назвать ответственного
smart-go_steps = К шагам
smart-go_scope = Изменить рамки
smart-go_baseline = К исходному значению
smart-go_data = Добавить выгрузку

# Правки, как их называет отмена
smart-change_metric = другой показатель
smart-change_target_safe = надёжное целевое значение
smart-change_target_ambitious = смелое целевое значение
smart-change_target_stretch = предельное целевое значение
smart-change_deadline_quarter = срок
smart-change_deadline_90 = срок
smart-change_business_goal = связь с бизнес-целью
smart-change_audience = выбор аудитории
smart-change_steps = предложенные шаги
smart-change_milestones = промежуточные значения
smart-change_start = начало цели
smart-change_baseline = исходное значение из данных
