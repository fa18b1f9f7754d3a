# What the workspace already knows about a question of the audit. Figures are of the last 90 days of the data.
known-quoted = «{ $text }»
known-covered = { $sentence } ({ $what ->
        [days] данные за { $have } из { $of } дней
        [posts] данные по { $have } из { $of } публикаций
       *[accounts] данные по { $have } из { $of } аккаунтов
    })
known-figure = { $metric }: { $now }{ $way ->
        [up] , больше, чем раньше ({ $before })
        [down] , меньше, чем раньше ({ $before })
        [same] , как и раньше
       *[alone] {""}
    }

# Accounts and posts
known-account = { $account }: { $parts }
known-last_post = { $days ->
        [0] последняя публикация сегодня
        [one] последняя публикация { $days } день назад
        [few] последняя публикация { $days } дня назад
        [many] последняя публикация { $days } дней назад
       *[other] последняя публикация { $days } дня назад
    }
known-posts_90 = { $count ->
        [0] за 90 дней ни одной публикации
        [one] { $count } публикация за 90 дней
        [few] { $count } публикации за 90 дней
        [many] { $count } публикаций за 90 дней
       *[other] { $count } публикации за 90 дней
    }
known-more_accounts = { $count ->
        [one] и ещё { $count } аккаунт
        [few] и ещё { $count } аккаунта
        [many] и ещё { $count } аккаунтов
       *[other] и ещё { $count } аккаунта
    }
known-unlisted = { $count ->
        [one] Есть в данных, но не в реестре ({ $count }): { $accounts }
        [few] Есть в данных, но не в реестре ({ $count }): { $accounts }
        [many] Есть в данных, но не в реестре ({ $count }): { $accounts }
       *[other] Есть в данных, но не в реестре ({ $count }): { $accounts }
    }
known-silent = { $account }: последняя публикация { $day }, после неё в данных { $days ->
        [one] { $days } день тишины
        [few] { $days } дня тишины
        [many] { $days } дней тишины
       *[other] { $days } дня тишины
    }. Отметить как неактивный
known-posts = { $count ->
        [one] В данных { $count } публикация ({ $period })
        [few] В данных { $count } публикации ({ $period })
        [many] В данных { $count } публикаций ({ $period })
       *[other] В данных { $count } публикации ({ $period })
    }
known-ageing = Старше полугода: { $ageing }; старше полутора лет: { $old }
known-type = { $name } { $count }
known-types = Опубликовано: { $types }
known-top_post = { $post } ({ $account }, { $day }). { $metric }: { $value }; медиана аккаунта: { $median }
known-kind_better = { $kind } ({ $account }): вовлечённость ×{ $times } к медиане аккаунта. Публикаций за год: { $count }; медиана вовлечённости: { $median }
known-kind_worse = { $kind } ({ $account }): вовлечённость всего ×{ $times } к медиане аккаунта. Публикаций за год: { $count }; медиана вовлечённости: { $median }

# Rhythm
known-pace_alone = Публикаций в неделю за последние четыре недели: { $lately }
known-pace = Публикаций в неделю за последние четыре недели: { $lately }; за год до этого обычно: { $usual }
known-silence = { $days ->
        [one] Самая долгая пауза: { $days } день ({ $period })
        [few] Самая долгая пауза: { $days } дня ({ $period })
        [many] Самая долгая пауза: { $days } дней ({ $period })
       *[other] Самая долгая пауза: { $days } дня ({ $period })
    }

# Audience
known-growth = { $account }: подписчики за месяц обычно { $usual } (медиана, месяцев: { $months })
known-growth_best = { $account }: подписчики за месяц обычно { $usual }; за лучшие 90 дней { $best } ({ $period })
known-year = { $account }: подписчиков { $now }, за 12 месяцев { $change }
known-year_net = { $account }: подписчики за 12 месяцев { $net }
known-lost = { $account }: отписок { $lost }
known-churn = { $account }: отписок { $lost }, это { $share } от числа подписчиков
known-group = { $dimension }: { $segment } { $share }
known-groups = { $account }: { $groups }. Данные на { $day }
known-rival = Конкурент { $account }: подписчиков { $followers } ({ $day })
known-dependence = { $metric }: { $share } приходится на { $network }. Соцсетей с данными: { $count }
known-share_of = { $part }: { $share } от показателя «{ $whole }»

# Data
known-behind = { $days ->
        [one] { $account }: данные по { $day }, отстают на { $days } день
        [few] { $account }: данные по { $day }, отстают на { $days } дня
        [many] { $account }: данные по { $day }, отстают на { $days } дней
       *[other] { $account }: данные по { $day }, отстают на { $days } дня
    }
known-fresh = { $count ->
        [one] У { $count } аккаунта свежие данные: по { $day } или позже
        [few] У { $count } аккаунтов свежие данные: по { $day } или позже
        [many] У { $count } аккаунтов свежие данные: по { $day } или позже
       *[other] У { $count } аккаунта свежие данные: по { $day } или позже
    }
known-uploads = { $count ->
        [one] { $count } загрузка, последняя { $day }
        [few] { $count } загрузки, последняя { $day }
        [many] { $count } загрузок, последняя { $day }
       *[other] { $count } загрузки, последняя { $day }
    }

# Goals and plans
known-reviewed = { $days ->
        [0] Пересмотрен сегодня
        [one] Пересмотрен { $days } день назад
        [few] Пересмотрен { $days } дня назад
        [many] Пересмотрен { $days } дней назад
       *[other] Пересмотрен { $days } дня назад
    }
known-goals_since = { $count ->
        [one] С тех пор записана { $count } цель
        [few] С тех пор записаны { $count } цели
        [many] С тех пор записано { $count } целей
       *[other] С тех пор записано { $count } цели
    }
known-goal = { $goal }
known-goal_until = { $goal }, срок — { $day }
known-business_goal = Бизнес-цель: { $name }
known-ends_within = { $count ->
        [one] За 12 месяцев завершается { $count } открытая цель, последний срок { $last }
        [few] За 12 месяцев завершаются { $count } открытые цели, последний срок { $last }
        [many] За 12 месяцев завершаются { $count } открытых целей, последний срок { $last }
       *[other] За 12 месяцев завершаются { $count } открытой цели, последний срок { $last }
    }
known-ends_beyond = { $count ->
        [0] Ни одна открытая цель не выходит за 12 месяцев
        [one] { $count } открытая цель выходит за 12 месяцев
        [few] { $count } открытые цели выходят за 12 месяцев
        [many] { $count } открытых целей выходят за 12 месяцев
       *[other] { $count } открытой цели выходят за 12 месяцев
    }
known-no_outlook = { $count ->
        [one] Бизнес-цели, с которыми пока ничего не связано: { $names }
        [few] Бизнес-цели, с которыми пока ничего не связано: { $names }
        [many] Бизнес-цели, с которыми пока ничего не связано: { $names }
       *[other] Бизнес-цели, с которыми пока ничего не связано: { $names }
    }
known-linked = { $count ->
        [one] Бизнес-целям служат { $linked } из { $count } открытой цели
        [few] Бизнес-целям служат { $linked } из { $count } открытых целей
        [many] Бизнес-целям служат { $linked } из { $count } открытых целей
       *[other] Бизнес-целям служат { $linked } из { $count } открытых целей
    }
known-hole = { $hole } ({ $count })
known-holes = { $count ->
        [one] В плане { $count } пробел: { $holes }
        [few] В плане { $count } пробела: { $holes }
        [many] В плане { $count } пробелов: { $holes }
       *[other] В плане { $count } пробела: { $holes }
    }
known-no_holes = В плане нет пробелов: от бизнес-целей до шагов всё связано
known-overdue = { $count ->
        [one] Просрочен { $count } шаг, самый давний срок { $day }: { $step }
        [few] Просрочены { $count } шага, самый давний срок { $day }: { $step }
        [many] Просрочено { $count } шагов, самый давний срок { $day }: { $step }
       *[other] Просрочено { $count } шага, самый давний срок { $day }: { $step }
    }
known-ended = { $goal }: { $outcome }, { $day }
known-ended_why = { $goal }: { $outcome }, { $day }. Причины: { $reasons }
known-ran_out = { $count ->
        [one] Срок прошёл, итог не записан: { $goals }
        [few] Срок прошёл, итог не записан: { $goals }
        [many] Срок прошёл, итог не записан: { $goals }
       *[other] Срок прошёл, итог не записан: { $goals }
    }
known-lesson = { $lesson }; из цели { $goal }
known-reason = { $count ->
        [one] Причина, названная в { $count } прошлой цели: { $reason }
        [few] Причина, названная в { $count } прошлых целях: { $reason }
        [many] Причина, названная в { $count } прошлых целях: { $reason }
       *[other] Причина, названная в { $count } прошлой цели: { $reason }
    }
known-weak_skills = Навыки команды с уровнем 1 или 2 из 5: { $skills }
known-audiences = { $count ->
        [one] Аудитории: { $names }
        [few] Аудитории: { $names }
        [many] Аудитории: { $names }
       *[other] Аудитории: { $names }
    }
known-no_promise = { $count ->
        [one] Аудитории, у которых нет причины подписаться: { $names }
        [few] Аудитории, у которых нет причины подписаться: { $names }
        [many] Аудитории, у которых нет причины подписаться: { $names }
       *[other] Аудитории, у которых нет причины подписаться: { $names }
    }
known-owns = { $person } ({ $count })
known-people = Отвечают за профили, цели и шаги: { $people }
known-people_missing = Отвечают за профили, цели и шаги: { $people }. В реестре команды пока нет: { $missing }
known-criterion = Цель { $goal } измеряется показателем «{ $metric }»
known-checked_in = { $days ->
        [0] Последняя отметка о цели: сегодня
        [one] Последняя отметка о цели: { $days } день назад
        [few] Последняя отметка о цели: { $days } дня назад
        [many] Последняя отметка о цели: { $days } дней назад
       *[other] Последняя отметка о цели: { $days } дня назад
    }
known-review_every = { $days ->
        [one] Цели нужно пересматривать раз в { $days } день
        [few] Цели нужно пересматривать раз в { $days } дня
        [many] Цели нужно пересматривать раз в { $days } дней
       *[other] Цели нужно пересматривать раз в { $days } дня
    }
known-steps_ahead = { $count ->
        [one] Впереди { $count } шаг плана, ближайший: { $step }, { $day }
        [few] Впереди { $count } шага плана, ближайший: { $step }, { $day }
        [many] Впереди { $count } шагов плана, ближайший: { $step }, { $day }
       *[other] Впереди { $count } шага плана, ближайший: { $step }, { $day }
    }
known-planned = { $count ->
        [one] В календаре на ближайшие четыре недели { $count } публикация
        [few] В календаре на ближайшие четыре недели { $count } публикации
        [many] В календаре на ближайшие четыре недели { $count } публикаций
       *[other] В календаре на ближайшие четыре недели { $count } публикации
    }

# What could be said here
known-would_posts = Выгрузка публикаций покажет здесь, что и как часто вы публикуете и что людям нравится.
known-would_days = Выгрузка профиля по дням покажет здесь, как часто в нём публикуют, как он растёт и что меняется.
known-would_ads = Выгрузка рекламы покажет здесь, сколько потрачено и сколько стоят клик и лид.
known-would_results = Выгрузка веб-аналитики, рекламы или продаж покажет здесь, что дают соцсети: визиты, лиды, продажи.
known-would_audience = Выгрузка об аудитории покажет здесь, кто на вас подписан: возраст, пол, город.
known-would_goals = Здесь появятся цели со страницы «Цели» и то, чего им пока не хватает.
known-would_business_goals = Здесь появятся бизнес-цели со страницы «Цели», их можно взять в ответ.
known-would_audiences = Здесь появятся аудитории со страницы «Цели»; выгрузка об аудитории добавит возраст, пол и город.
known-would_past = Здесь появятся цели, завершённые на странице «Цели», с итогом и причинами: их можно взять сразу.
known-would_review = Когда день будет указан, здесь станет видно, как давно это было и сколько целей появилось с тех пор.
known-would_owners = Здесь появятся ответственные, названные у профилей, целей и шагов: их можно взять в команду.
known-would_rivals = Выгрузка упоминаний или таблица конкурентов покажет здесь, насколько вы заметны рядом с ними.
known-would_fresh = Здесь появится каждая загрузка и день, до которого в ней есть данные.
