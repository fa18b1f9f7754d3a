odds-status_on_track = По плану
odds-status_at_risk = Под угрозой
odds-status_off_track = Отстаёт
odds-status_none = Нет статуса

# В браузере
odds-ui_title = Вероятность достичь этого значения
odds-ui_chance = Вероятность
odds-ui_in_ten = { $number } из 10
odds-ui_chart_today = сегодня
odds-ui_chart_middle = Медиана прогноза
odds-ui_chart_band = 8 случаев из 10
odds-ui_chart_range = от { $low } до { $high }
odds-ui_chart_note = Тёмная полоса: 5 случаев из 10; светлая: 8 из 10. Точечная линия: медиана.
odds-ui_chart_note_past = Тёмная полоса: 5 случаев из 10; светлая: 8 из 10. Точечная линия: медиана. Тонкая линия: до начала.
odds-ui_chart_alt = Медиана прогноза на { $day }: { $middle }; в 8 случаях из 10 результат — от { $low } до { $high }.
odds-ui_finding_above = Медиана прогноза на { $day }: { $value }, на { $gap } выше целевого значения
odds-ui_finding_below = Медиана прогноза на { $day }: { $value }, на { $gap } ниже целевого значения
odds-ui_finding_even = Медиана прогноза на { $day }: { $value }, ровно целевое значение
odds-ui_finding_within = Медиана прогноза на { $day }: { $value }, внутри границ
odds-ui_chart_rate = Линия показывает отдельные недели; прогноз — за последние 28 дней, по которым цель оценивается.
odds-ui_line = Вероятность: { $chance }
odds-ui_suggested = Три целевых значения на выбор
odds-ui_safe = Надёжное
    .chance = достигается примерно 8 раз из 10
odds-ui_ambitious = Амбициозное
    .chance = достигается примерно 5 раз из 10
odds-ui_stretch = Смелое
    .chance = достигается примерно 2 раза из 10
odds-ui_take = Взять это значение
odds-ui_taken = Это ваше значение
odds-ui_levers = Что изменит вероятность
odds-ui_longer = Перенести срок
odds-ui_compare = Для сравнения
odds-ui_history = Как менялась вероятность
    .none = Пока вероятность определена один раз. Её ход появится здесь с новыми данными или другим целевым значением.
    .note = Пунктир: «По плану» — примерно от 7 из 10, «Отстаёт» — примерно ниже 1 из 3.
    .alt = { $count ->
        [one] Вероятность определена { $count } раз, с { $first } по { $last }.
        [few] Вероятность определена { $count } раза, с { $first } по { $last }.
        [many] Вероятность определена { $count } раз, с { $first } по { $last }.
       *[other] Вероятность определена { $count } раза, с { $first } по { $last }.
    }
odds-ui_pace = Темп { $ratio }
odds-ui_override = Задать статус вручную
    .help = Для того, чего данные ещё не знают. Действует, пока не поступят новые данные.
    .note = Почему
    .placeholder = Например: кампания начинается в понедельник
    .save = Задать статус
    .clear = Вернуть статус по данным
    .missing = Укажите причину, чтобы её поняли другие.
odds-ui_change_override = заданный вручную статус
odds-ui_change_cleared = возврат к статусу по данным
odds-ui_reviews = Пора сверить
    .today = Пересмотр сегодня
    .more = { $count ->
        [one] и ещё { $count } цель
        [few] и ещё { $count } цели
        [many] и ещё { $count } целей
       *[other] и ещё { $count } цели
    }
odds-ui_goals = Как обстоят дела с целями
    .more = { $count ->
        [one] Ещё { $count } открытая цель — на странице целей.
        [few] Ещё { $count } открытые цели — на странице целей.
        [many] Ещё { $count } открытых целей — на странице целей.
       *[other] Ещё { $count } открытой цели — на странице целей.
    }
odds-ui_by_hand = Статус задан вручную { $day }: { $note }. По данным: { $status }.
odds-ui_status_by_hand = { $status }, задано вручную
odds-ui_told = { $count ->
    [one] { $chance }, по { $count } дню
    [few] { $chance }, по { $count } дням
    [many] { $chance }, по { $count } дням
   *[other] { $chance }, по { $count } дня
}
odds-ui_source = Источник
odds-ui_finished = Как сбывались прежние вероятности

# Как говорится о вероятности
odds-about = примерно { $part } из { $whole }
odds-under = менее { $part } из { $whole }
odds-over = более { $part } из { $whole }
odds-chance = { $chance }, { $observations }
odds-from_own =
    { $count ->
        [one] по { $count } дню вашей истории
        [few] по { $count } дням вашей истории
        [many] по { $count } дням вашей истории
       *[other] по { $count } дням вашей истории
    }
odds-from_others =
    { $count ->
        [one] в основном по другим аккаунтам и по { $count } дню вашей истории
        [few] в основном по другим аккаунтам и по { $count } дням вашей истории
        [many] в основном по другим аккаунтам и по { $count } дням вашей истории
       *[other] в основном по другим аккаунтам и по { $count } дням вашей истории
    }
odds-range = { $word }, от { $low } до { $high } из 10
odds-range_low = { $word }, не более { $high } из 10
odds-range_high = { $word }, не менее { $low } из 10
odds-band_hardly = очень маловероятно
odds-band_unlikely = маловероятно
odds-band_even = примерно поровну
odds-band_likely = вероятно
odds-band_sure = очень вероятно

# Почему вероятность не определить или она лишь приблизительная
odds-reason_milestone = У вехи нет данных, по которым можно судить о вероятности.
odds-reason_no_metric = Без показателя вероятность не определить. Выберите показатель.
odds-reason_unknown_metric = Показателя этой цели нет в каталоге. Выберите другой, чтобы увидеть вероятность.
odds-reason_no_target = Без целевого значения вероятность не определить. Укажите его.
odds-reason_no_upper = Пока у диапазона нет верхней границы, вероятность не определить. Укажите её.
odds-reason_no_deadline = Без срока вероятность не определить. Укажите его.
odds-reason_no_start = Без даты начала вероятность не определить. Укажите её.
odds-reason_deadline_before_start = Срок раньше начала. Исправьте даты, чтобы увидеть вероятность.
odds-reason_window_too_long = Цель рассчитана более чем на сорок лет. Проверьте даты.
odds-reason_kind_does_not_fit = Такой вид целевого значения не подходит показателю, поэтому вероятность не определить. Измените одно из двух.
odds-reason_segment_scope = В выгрузках нет этого показателя по сегментам, поэтому вероятность не определить.
odds-reason_no_baseline = Цель задана как изменение, но исходное значение неизвестно. Введите его или добавьте более раннюю выгрузку.
odds-reason_reached = Целевое значение достигнуто.
odds-reason_missed = Срок истёк, целевое значение не достигнуто.
odds-reason_reach_not_added = Охват не складывается ни по дням, ни по аккаунтам, поэтому вероятность для его суммы не определить. Выберите средний охват публикации или рост охвата одного аккаунта в процентах.
odds-reason_mixed_currency = Суммы в разных валютах. Сузьте цель до одной из них, чтобы увидеть вероятность.
odds-reason_no_history = Данных по этому показателю пока нет. Добавьте выгрузку, чтобы увидеть вероятность.
odds-reason_history_short = В истории меньше 28 дней, поэтому вероятность приблизительная или взята по другим аккаунтам. Добавьте более раннюю выгрузку.
odds-reason_never_moved = Этот показатель в данных ни разу не менялся, поэтому прогнозировать не из чего.
odds-reason_history_sparse = Между значениями больше десяти дней. Добавьте выгрузку со значениями по дням или неделям.
odds-reason_horizon_long = До срока вчетверо дальше, чем длится история, поэтому вероятность приблизительная.
odds-needs = Поможет более длинная история: { $measures }.

# Что окружает вероятность
odds-base_rate =
    { $count ->
        [one] Из { $count } сопоставимого аккаунта такого результата добились { $share }.
        [few] Из { $count } сопоставимых аккаунтов такого результата добились { $share }.
        [many] Из { $count } сопоставимых аккаунтов такого результата добились { $share }.
       *[other] Из { $count } сопоставимых аккаунтов такого результата добились { $share }.
    }
odds-base_source =
    { $count ->
        [one] Сопоставимые аккаунты: данные по дням { $count } публичного аккаунта из открытых репозиториев, в основном каналы YouTube.
        [few] Сопоставимые аккаунты: данные по дням { $count } публичных аккаунтов из открытых репозиториев, в основном каналы YouTube.
        [many] Сопоставимые аккаунты: данные по дням { $count } публичных аккаунтов из открытых репозиториев, в основном каналы YouTube.
       *[other] Сопоставимые аккаунты: данные по дням { $count } публичных аккаунтов из открытых репозиториев, в основном каналы YouTube.
    }
odds-longer = Если срок — { $day }: { $chance }
odds-smaller = Если целевое значение — { $target }: { $chance }
odds-needed_week = Теперь нужно { $needed } в неделю. Обычно за последние 28 дней: { $usual } в неделю.
odds-needed_rate = В оставшиеся дни нужно { $needed }. За последние 28 дней: { $usual }.
odds-may_week = До предела остаётся { $needed } в неделю. Обычно за последние 28 дней: { $usual } в неделю.
odds-may_none = До предела ничего не осталось. Обычно за последние 28 дней: { $usual } в неделю.
odds-best =
    { $count ->
        [one] Ваш лучший отрезок в { $count } день: { $value } ({ $period }).
        [few] Ваш лучший отрезок в { $count } дня: { $value } ({ $period }).
        [many] Ваш лучший отрезок в { $count } дней: { $value } ({ $period }).
       *[other] Ваш лучший отрезок в { $count } дня: { $value } ({ $period }).
    }
odds-best_level =
    { $count ->
        [one] Ваш лучший отрезок в { $count } день: { $percent } ({ $value }, { $period }).
        [few] Ваш лучший отрезок в { $count } дня: { $percent } ({ $value }, { $period }).
        [many] Ваш лучший отрезок в { $count } дней: { $percent } ({ $value }, { $period }).
       *[other] Ваш лучший отрезок в { $count } дня: { $percent } ({ $value }, { $period }).
    }
odds-caution = Это вероятность на случай, если аккаунт продолжит как похожие аккаунты, а не если вы проведёте кампанию.
odds-season_december = Декабрь не похож на другие месяцы, а сезонность в вероятности не учтена.
odds-season_august = Август не похож на другие месяцы, а сезонность в вероятности не учтена.

# Что у других
odds-norm_competitors =
    { $count ->
        [one] Конкуренты, { $network }: медиана по { $count } аккаунту — { $value } ({ $metric }, { $day }).
        [few] Конкуренты, { $network }: медиана по { $count } аккаунтам — { $value } ({ $metric }, { $day }).
        [many] Конкуренты, { $network }: медиана по { $count } аккаунтам — { $value } ({ $metric }, { $day }).
       *[other] Конкуренты, { $network }: медиана по { $count } аккаунтам — { $value } ({ $metric }, { $day }).
    }
odds-norm_median = { $metric }, { $network }, { $size }: медиана по выборке ({ $of }) — { $value } ({ $source }, { $year }).
odds-norm_mean = { $metric }, { $network }, { $size }: среднее по выборке ({ $of }) — { $value } ({ $source }, { $year }).
odds-norm_growth =
    { $count ->
        [one] { $metric }, { $network }, { $size }: медиана по выборке ({ $of }) — { $value } за { $count } день ({ $source }, { $year }).
        [few] { $metric }, { $network }, { $size }: медиана по выборке ({ $of }) — { $value } за { $count } дня ({ $source }, { $year }).
        [many] { $metric }, { $network }, { $size }: медиана по выборке ({ $of }) — { $value } за { $count } дней ({ $source }, { $year }).
       *[other] { $metric }, { $network }, { $size }: медиана по выборке ({ $of }) — { $value } за { $count } дня ({ $source }, { $year }).
    }
odds-norm_of_accounts = { $number } аккаунтов
odds-norm_of_brands = { $number } брендов
odds-norm_of_posts = { $number } публикаций
odds-size_between = аккаунты с числом подписчиков от { $low } до { $high }
odds-size_from = аккаунты с числом подписчиков от { $low }
odds-size_under = аккаунты с числом подписчиков менее { $high }
odds-size_all = все аккаунты
odds-norm_own = У вас: { $value }.
odds-norm_target = Ваша цель: { $value }.

# Как менялась вероятность и что вышло
odds-moved =
    { $count ->
        [one] С { $day } вероятность изменилась примерно с { $before } до { $now } (по { $count } дню истории).
        [few] С { $day } вероятность изменилась примерно с { $before } до { $now } (по { $count } дням истории).
        [many] С { $day } вероятность изменилась примерно с { $before } до { $now } (по { $count } дням истории).
       *[other] С { $day } вероятность изменилась примерно с { $before } до { $now } (по { $count } дням истории).
    }
odds-unmoved =
    { $count ->
        [one] С { $day } вероятность держится около { $now } (по { $count } дню истории).
        [few] С { $day } вероятность держится около { $now } (по { $count } дням истории).
        [many] С { $day } вероятность держится около { $now } (по { $count } дням истории).
       *[other] С { $day } вероятность держится около { $now } (по { $count } дням истории).
    }
odds-status_early = Статуса пока нет: прошло меньше пятой части срока, и данных мало.
odds-status_no_chance = Статуса нет: вероятность не определена.
odds-status_reached = Достигнута
odds-status_missed = Не достигнута
odds-status_not_started = Цель ещё не началась.
odds-reliability_on_track =
    { $count ->
        [one] { $count } завершённая цель начиналась с вероятности не ниже 7 из 10; достигнуто: { $reached }.
        [few] { $count } завершённые цели начинались с вероятности не ниже 7 из 10; достигнуто: { $reached }.
        [many] { $count } завершённых целей начинались с вероятности не ниже 7 из 10; достигнуто: { $reached }.
       *[other] { $count } завершённой цели начинались с вероятности не ниже 7 из 10; достигнуто: { $reached }.
    }
odds-reliability_at_risk =
    { $count ->
        [one] { $count } завершённая цель начиналась с вероятности от 7 из 20 до 7 из 10; достигнуто: { $reached }.
        [few] { $count } завершённые цели начинались с вероятности от 7 из 20 до 7 из 10; достигнуто: { $reached }.
        [many] { $count } завершённых целей начинались с вероятности от 7 из 20 до 7 из 10; достигнуто: { $reached }.
       *[other] { $count } завершённой цели начинались с вероятности от 7 из 20 до 7 из 10; достигнуто: { $reached }.
    }
odds-reliability_off_track =
    { $count ->
        [one] { $count } завершённая цель начиналась с вероятности ниже 7 из 20; достигнуто: { $reached }.
        [few] { $count } завершённые цели начинались с вероятности ниже 7 из 20; достигнуто: { $reached }.
        [many] { $count } завершённых целей начинались с вероятности ниже 7 из 20; достигнуто: { $reached }.
       *[other] { $count } завершённой цели начинались с вероятности ниже 7 из 20; достигнуто: { $reached }.
    }
