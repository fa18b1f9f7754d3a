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
odds-ui_chart_note = Тёмная полоса: 5 случаев из 10; светлая: 8 из 10. Пунктир из точек: медиана.
odds-ui_chart_note_past = Тёмная полоса: 5 случаев из 10; светлая: 8 из 10. Пунктир из точек: медиана. Тонкая линия: до начала.
odds-ui_chart_alt = Медиана прогноза на { $day }: { $middle }; в 8 случаях из 10 результат — от { $low } до { $high }.
odds-ui_finding_above = Медиана прогноза на { $day }: { $value }, на { $gap } выше целевого значения
odds-ui_finding_below = Медиана прогноза на { $day }: { $value }, на { $gap } ниже целевого значения
odds-ui_finding_even = Медиана прогноза на { $day }: { $value }, ровно целевое значение
odds-ui_finding_within = Медиана прогноза на { $day }: { $value }, внутри границ
odds-ui_suggested = Три целевых значения на выбор
    .why = По тем же данным и к тому же сроку.
odds-ui_safe = Надёжное
    .chance = достигается примерно 8 раз из 10
odds-ui_ambitious = Амбициозное
    .chance = достигается примерно 5 раз из 10
odds-ui_stretch = Смелое
    .chance = достигается примерно 2 раза из 10
odds-ui_take = Взять это значение
odds-ui_taken = Это ваше значение
odds-ui_levers = Что изменит вероятность
odds-ui_longer = В полтора раза дольше, до { $day }: { $chance }
    .take = Перенести срок
odds-ui_smaller = Четыре пятых изменения, { $target }: { $chance }
    .take = Взять это значение
odds-ui_compare = Для сравнения
odds-ui_history_moved = Вероятность: с { $before } до { $now } с { $day }
odds-ui_history_same = Вероятность: { $now }, как и { $day }
odds-ui_history = Как менялась вероятность
    .note = Пунктир: по плану — примерно от 7 из 10, вне плана — примерно ниже 1 из 3.
    .alt = { $count ->
        [one] Вероятность определена { $count } раз, с { $first } по { $last }.
        [few] Вероятность определена { $count } раза, с { $first } по { $last }.
        [many] Вероятность определена { $count } раз, с { $first } по { $last }.
       *[other] Вероятность определена { $count } раза, с { $first } по { $last }.
    }
odds-ui_pace = Темп { $ratio }
    .help = Факт к тому, чего на сегодня ждёт линия темпа: больше 1 — опережение, меньше 1 — отставание. Статус определяет вероятность, а не это число.
odds-ui_override = Задать статус вручную
    .help = Для того, чего данные ещё не знают. Действует, пока не поступят новые данные.
    .state = Статус
    .note = Почему
    .placeholder = Например: кампания начинается в понедельник
    .save = Задать статус
    .clear = Вернуть статус по данным
    .missing = Укажите причину, чтобы её поняли другие.
odds-ui_set_by_hand = Задано вручную { $day }: { $note }
    .from_data = По данным: { $status }.
odds-ui_change_override = заданный вручную статус
odds-ui_change_cleared = возврат к статусу по данным
odds-ui_reviews = Пора сверить
    .more = { $count ->
        [one] и ещё { $count } цель
        [few] и ещё { $count } цели
        [many] и ещё { $count } целей
       *[other] и ещё { $count } цели
    }
odds-ui_goals = Как обстоят дела с целями
odds-ui_count = { $status }: { $number }
