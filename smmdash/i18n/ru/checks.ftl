checks-title = Что исправить в первую очередь
checks-lead = Ошибки в стратегии и в данных, самые серьёзные сверху. У каждой сказано, чем она опасна, и есть кнопка туда, где её исправляют.
checks-nothing_yet = Проверять пока почти нечего
    .body = Проверки оценивают цели, данные и аудит. Добавьте выгрузку или запишите цель, и они будут запускаться сами после каждого изменения.
    .data = Добавить выгрузки
    .goals = Записать цель
checks-severity = Важность
checks-severity_all = Все ({ $count })
checks-severity_error = Ошибки ({ $count })
checks-severity_warning = Предупреждения ({ $count })
checks-severity_info = Подсказки ({ $count })
checks-subject = О чём
checks-subject_all = Обо всём
checks-subject_goal = Цели
checks-subject_business_goal = Бизнес-цели
checks-subject_audience = Аудитории
checks-subject_step = Шаги
checks-subject_workspace = Рабочее пространство в целом
checks-subject_audit = Аудит
checks-subject_data = Данные
checks-none = Проверки не нашли ничего, что нужно исправить.
checks-none_chosen = Под эти фильтры не подходит ни одно замечание. Выберите «Все», чтобы увидеть остальные.
checks-all_accepted = Исправлять больше нечего: все замечания приняты, причины указаны ниже.
checks-article = Источник: { $article }.
checks-go_goal = Открыть цель
checks-go_new_goal = Записать цель
checks-go_goals = Открыть цели
checks-go_audit = Открыть аудит
checks-go_data = Открыть данные
checks-go_plan = Открыть план
checks-go_start = Открыть начальную страницу
checks-go_checks = Показать принятые
checks-accept = Принять
    .body = Принятое замечание уходит в отдельный список. Оно вернётся, если изменятся факты, на которых оно основано.
    .go = Принять с этой причиной
checks-reason = Почему можно оставить как есть
    .example = Договорились с клиентом до января
    .missing = Нет причины. Напишите коротко, почему замечание можно оставить, чтобы потом это поняли и другие.
    .secret = Причина не сохранена: она похожа на пароль или ключ доступа. Напишите причину без него.
checks-accepted = { $count ->
        [one] { $count } принятое замечание
        [few] { $count } принятых замечания
        [many] { $count } принятых замечаний
       *[other] { $count } принятого замечания
    }
    .reason = Причина: { $reason } · принято { $day }
    .more = { $count ->
        [one] Ещё { $count } здесь не показано.
        [few] Ещё { $count } здесь не показаны.
        [many] Ещё { $count } здесь не показано.
       *[other] Ещё { $count } здесь не показано.
    }
checks-reopen = Открыть снова
checks-passed = { $count ->
        [one] { $count } проверка без замечаний
        [few] { $count } проверки без замечаний
        [many] { $count } проверок без замечаний
       *[other] { $count } проверки без замечаний
    }
checks-skipped = { $count ->
        [one] { $count } проверка не смогла дать оценку
        [few] { $count } проверки не смогли дать оценку
        [many] { $count } проверок не смогли дать оценку
       *[other] { $count } проверки не смогли дать оценку
    }
checks-change_accepted = принятие замечания
checks-change_reopened = повторное открытие замечания
checks-alike = { $name }: ещё { $count }
