# What would raise the score of the audit, the list that leads the number
raises-title = Что улучшит этот шаг
raises-title_whole = Что сильнее всего улучшит весь аудит
raises-answer = Ответить на вопрос «{ $question }» (+{ $by })
raises-register = { $register }: { $list } (+{ $by })
raises-elsewhere = { $said } (+{ $by })
raises-complained = на это указывает проверка
raises-in_step = { $said } · шаг { $number }
raises-more = { $count ->
        [one] Ещё { $count } балл можно получить ниже.
        [few] Ещё { $count } балла можно получить ниже.
        [many] Ещё { $count } баллов можно получить ниже.
       *[other] Ещё { $count } балла можно получить ниже.
    }
raises-more_whole = { $count ->
        [one] Ещё { $count } балл можно получить в шагах аудита.
        [few] Ещё { $count } балла можно получить в шагах аудита.
        [many] Ещё { $count } баллов можно получить в шагах аудита.
       *[other] Ещё { $count } балла можно получить в шагах аудита.
    }
raises-all_done = Всё есть: выполнены все требования.
