audit_page-title = Аудит
audit_page-lead = Девять шагов от того, что у вас есть, до того, чем вы выделяетесь. Отвечайте на то, что знаете, остальное оставьте на потом: каждый ответ сохраняется сразу.
audit_page-steps = Шаги аудита
audit_page-done_of = { $done } из { $of }
audit_page-complete = Все требования этого шага выполнены ({ $of }).
audit_page-to_goals = Перейти к целям
audit_page-example = Например: { $text }
audit_page-before = Назад: { $step }
audit_page-next = Дальше: { $step }
audit_page-marked = Сюда ведёт замечание.
audit_page-marked_cell = Сюда ведёт замечание: строка { $row }, столбец «{ $column }».

audit_page-refused_secret = Не сохранено: похоже, что в тексте { $kind }. Прежнее содержимое восстановлено. Запишите только место хранения, например название хранилища паролей.
audit_page-refused_too_long = Текст в столбце «{ $column }» слишком длинный для этого поля и не сохранён. Сократите его и попробуйте ещё раз.
audit_page-refused_not_a_date = В ячейке столбца «{ $column }» не дата. Выберите день в календаре.
audit_page-refused_not_allowed = Такое значение в столбце «{ $column }» использовать нельзя. Выберите одно из предложенных или, если это шкала, целое число от 1 до 5.
audit_page-refused_value = Сохранить не удалось: реестр заполнен. Уберите строки, которые больше не нужны, и попробуйте ещё раз.

audit_page-fill_profiles = Заполнить по данным
audit_page-filled_profiles = { $count ->
        [0] Все аккаунты из данных уже в списке; последняя публикация и число публикаций обновлены.
        [one] По данным добавлен { $count } профиль. Написанное раньше осталось.
        [few] По данным добавлены { $count } профиля. Написанное раньше осталось.
        [many] По данным добавлено { $count } профилей. Написанное раньше осталось.
       *[other] По данным добавлено { $count } профиля. Написанное раньше осталось.
    }
audit_page-suggested = { $group }: { $because }
audit_page-table_alt = { $count ->
        [one] { $register }: таблица, { $count } строка
        [few] { $register }: таблица, { $count } строки
        [many] { $register }: таблица, { $count } строк
       *[other] { $register }: таблица, { $count } строки
    }
audit_page-unnamed = Без названия
audit_page-lost = { $name } (больше нет)

audit_page-pick_obstacles = Что вам мешает? Отметьте всё, что подходит
audit_page-pick_risks = Риски, с которыми встречается почти каждый план; свои впишите ниже
audit_page-pick_tactics = Отметьте подходящее; своё впишите ниже
audit_page-action = Действие
    .example = Что будет сделано и кем

audit_page-likelihood = Вероятность
audit_page-impact = Влияние
audit_page-weight = Вес
audit_page-matrix = { $count ->
        [0] Высоких рисков нет
        [one] { $count } высокий риск
        [few] { $count } высоких риска
        [many] { $count } высоких рисков
       *[other] { $count } высокого риска
    }
    .alt = Сетка вероятности и влияния от 1 до 5. Оценено рисков: { $count }, из них высоких: { $high }.
audit_page-no_matrix = Укажите вероятность и влияние риска от 1 до 5, и он появится здесь на сетке.
audit_page-weighs = вес { $weight } из 25
audit_page-not_weighed = ещё не оценён
audit_page-no_answer = высокий, без ответственного или плана действий
audit_page-from_register = По реестру на этой странице
audit_page-reasons = { $count ->
        [one] Самая частая причина — «{ $reason }»: { $count } цель
        [few] Самая частая причина — «{ $reason }»: { $count } цели
        [many] Самая частая причина — «{ $reason }»: { $count } целей
       *[other] Самая частая причина — «{ $reason }»: { $count } цели
    }
    .alt = Сколько раз названа каждая причина: { $list }.

audit_page-traces = От бизнеса до шагов
    .why = Каждая строка ведёт от бизнес-цели через цель, её показатель и аудиторию к шагам. Недостающее звено — пробел.
    .alt = Таблица цепочек плана. Строк: { $count }, строк с пробелом: { $holes }.
audit_page-no_traces = Прослеживать пока нечего. Запишите бизнес-цель и цель, которая ей служит.
audit_page-no_holes = { $count ->
        [one] { $count } цепочка, и она цела: от бизнес-цели до шагов.
        [few] Все { $count } цепочки целы: от бизнес-цели до шагов.
        [many] Все { $count } цепочек целы: от бизнес-цели до шагов.
       *[other] Все { $count } цепочки целы: от бизнес-цели до шагов.
    }
audit_page-more_holes = { $count ->
        [one] Ещё { $count } строка с пробелом есть в таблице.
        [few] Ещё { $count } строки с пробелами есть в таблице.
        [many] Ещё { $count } строк с пробелами есть в таблице.
       *[other] Ещё { $count } строки с пробелами есть в таблице.
    }
audit_page-column_business_goal = Бизнес-цель
audit_page-column_goal = Цель
audit_page-column_metric = Показатель
audit_page-column_audience = Аудитория
audit_page-column_steps = Шаги
audit_page-column_holes = Не хватает

audit_page-whole = Весь аудит
audit_page-scored = Выполнено требований: { $done } из { $of }
audit_page-scored_before = Выполнено требований: { $done } из { $of }; на { $day } было { $before } из { $before_of }
audit_page-source = По этому аудиту, на { $day }
audit_page-tick = Чёрточка показывает, каким шаг был в прошлом аудите.
audit_page-close = Закрыть этот аудит
    .why = При закрытии сохраняются сегодняшние баллы, ответы, реестры и главные цифры, чтобы следующий аудит можно было с ними сравнить. Ответы остаются, их можно менять.
audit_page-close_again = Закрыть снова с сегодняшней оценкой
audit_page-closed = Аудит закрыт: { $done } из { $of }. С ним будет сравниваться следующий.

audit_page-known = Что уже известно
audit_page-known_until = Показатели: последние { $days } дней в данных (по { $day }) в сравнении с { $days } днями до них.
audit_page-known_older = { $fact } (данные по { $day })
audit_page-take = Взять в ответ
audit_page-take_answer = Взять это в ответ
audit_page-take_all = { $count ->
        [one] Взять все ({ $count })
        [few] Взять все ({ $count })
        [many] Взять все ({ $count })
       *[other] Взять все ({ $count })
    }
audit_page-taken = Добавлено. Можно изменить или отменить.
audit_page-to_data = Перейти к данным
audit_page-scaled = { $level } из { $of }
audit_page-turn = Вопрос { $number } из { $of }
audit_page-turn_optional = Вопрос { $number } из { $of } · необязательно
audit_page-lacking = Ещё не хватает: { $list }
audit_page-next_question = Следующий вопрос
audit_page-skip = Пока пропустить
audit_page-rows = { $count ->
        [one] { $count } строка
        [few] { $count } строки
        [many] { $count } строк
       *[other] { $count } строки
    }
audit_page-skipped = { $count ->
        [one] В этом шаге ответа ждёт { $count } вопрос. Вернитесь к нему в любой момент или идите дальше.
        [few] В этом шаге ответа ждут { $count } вопроса. Вернитесь к ним в любой момент или идите дальше.
        [many] В этом шаге ответа ждут { $count } вопросов. Вернитесь к ним в любой момент или идите дальше.
       *[other] В этом шаге ответа ждут { $count } вопроса. Вернитесь к ним в любой момент или идите дальше.
    }

audit_page-change_answer = ответ в аудите
audit_page-change_taken = добавление известного в ответ
audit_page-change_register = изменение в реестре аудита
audit_page-change_obstacles = изменение препятствий
audit_page-change_risks = выбор рисков
audit_page-change_tactics = выбор тактик
audit_page-change_filled_profiles = заполнение профилей по данным
audit_page-change_closed = закрытие аудита
