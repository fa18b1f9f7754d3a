goal_type-awareness = Узнаваемость
    .explain = О бренде знает больше людей. Подходит новому продукту или новому рынку.
    .example =
        { $count ->
            [one] Получить { $value } нового подписчика в Instagram к { $day }
            [few] Получить { $value } новых подписчика в Instagram к { $day }
            [many] Получить { $value } новых подписчиков в Instagram к { $day }
           *[other] Получить { $value } новых подписчиков в Instagram к { $day }
        }
    .example_two = Увеличить средний охват публикации в TikTok на { $value } к { $day }
    .example_three =
        { $count ->
            [one] Набрать { $value } просмотр на YouTube к { $day }
            [few] Набрать { $value } просмотра на YouTube к { $day }
            [many] Набрать { $value } просмотров на YouTube к { $day }
           *[other] Набрать { $value } просмотров на YouTube к { $day }
        }
    .why = Одна сеть, одно число, которое накапливается, одна дата.
goal_type-reputation = Репутация
    .explain = О бренде говорят хорошо, в том числе там, где его не отмечают.
    .example = Поднять долю позитивных упоминаний до { $value } к { $day }
    .example_two = Поднять индекс тональности на { $value } к { $day }
    .example_three =
        { $count ->
            [one] Получить { $value } упоминание во ВКонтакте к { $day }
            [few] Получить { $value } упоминания во ВКонтакте к { $day }
            [many] Получить { $value } упоминаний во ВКонтакте к { $day }
           *[other] Получить { $value } упоминаний во ВКонтакте к { $day }
        }
    .why = Доля сравнима и тогда, когда упоминаний становится больше.
goal_type-traffic = Трафик на сайт
    .explain = Соцсети приводят посетителей на сайт.
    .example = Увеличить переходы из соцсетей на { $value } к { $day }
    .example_two =
        { $count ->
            [one] Получить { $value } переход по ссылке из Telegram к { $day }
            [few] Получить { $value } перехода по ссылке из Telegram к { $day }
            [many] Получить { $value } переходов по ссылке из Telegram к { $day }
           *[other] Получить { $value } переходов по ссылке из Telegram к { $day }
        }
    .example_three = Снизить показатель отказов на сайте до { $value } к { $day }
    .why = Рост считается от вашего собственного исходного значения.
goal_type-engagement = Вовлечённость
    .explain = Люди откликаются на контент: комментируют, делятся, сохраняют.
    .example =
        { $count ->
            [one] Довести среднее до { $value } комментария к публикации в Facebook к { $day }
            [few] Довести среднее до { $value } комментариев к публикации в Facebook к { $day }
            [many] Довести среднее до { $value } комментариев к публикации в Facebook к { $day }
           *[other] Довести среднее до { $value } комментария к публикации в Facebook к { $day }
        }
    .example_two = Поднять вовлечённость по охвату (ERR) в Instagram на { $value } к { $day }
    .example_three = Увеличить число сохранений в Instagram на { $value } к { $day }
    .why = Среднее на публикацию не поднять, просто публикуя чаще.
goal_type-conversions = Конверсии и продажи
    .explain = Посетители делают то, чем живёт бизнес: покупают, бронируют, регистрируются.
    .example =
        { $count ->
            [one] Сделать { $value } продажу через Instagram к { $day }
            [few] Сделать { $value } продажи через Instagram к { $day }
            [many] Сделать { $value } продаж через Instagram к { $day }
           *[other] Сделать { $value } продаж через Instagram к { $day }
        }
    .example_two = Поднять конверсию сайта до { $value } к { $day }
    .example_three = Довести ROI рекламы до { $value } к { $day }
    .why = Считается то, чем живёт бизнес.
goal_type-leads = Лиды
    .explain = Люди оставляют контакты. Подходит покупкам, которые долго обдумывают.
    .example =
        { $count ->
            [one] Получить { $value } лид из рекламы к { $day }
            [few] Получить { $value } лида из рекламы к { $day }
            [many] Получить { $value } лидов из рекламы к { $day }
           *[other] Получить { $value } лидов из рекламы к { $day }
        }
    .example_two = Снизить стоимость лида в рекламе на { $value } к { $day }
    .example_three =
        { $count ->
            [one] Привлечь { $value } участника конкурса во ВКонтакте к { $day }
            [few] Привлечь { $value } участника конкурса во ВКонтакте к { $day }
            [many] Привлечь { $value } участников конкурса во ВКонтакте к { $day }
           *[other] Привлечь { $value } участников конкурса во ВКонтакте к { $day }
        }
    .why = Число с первого дня можно соотнести с бюджетом.
goal_type-service = Сервис
    .explain = Клиенты быстро получают хорошие ответы там, где спрашивают.
    .example = Сократить время ответа до { $value } к { $day }
    .example_two = Поднять удовлетворённость клиентов (CSAT) до { $value } к { $day }
    .example_three = Сократить число обращений в поддержку на { $value } к { $day }
    .why = Чем меньше, тем лучше: целевое значение — верхняя граница.
goal_type-listening = Мониторинг упоминаний
    .explain = Вы знаете, что говорят о вас, о конкурентах и о рынке.
    .example = Увеличить долю голоса на { $value } к { $day }
    .example_two = Увеличить число упоминаний бренда на { $value } к { $day }
    .example_three =
        { $count ->
            [one] Найти { $value } использование хештега к { $day }
            [few] Найти { $value } использования хештега к { $day }
            [many] Найти { $value } использований хештега к { $day }
           *[other] Найти { $value } использований хештега к { $day }
        }
    .why = Она сравнивает вас с конкурентами из вашего списка.
goal_type-recruiting = Подбор сотрудников
    .explain = Кандидаты находят вас и откликаются.
    .example =
        { $count ->
            [one] Получить { $value } отклик на вакансии через LinkedIn к { $day }
            [few] Получить { $value } отклика на вакансии через LinkedIn к { $day }
            [many] Получить { $value } откликов на вакансии через LinkedIn к { $day }
           *[other] Получить { $value } откликов на вакансии через LinkedIn к { $day }
        }
    .example_two =
        { $count ->
            [one] Нанять { $value } сотрудника к { $day }
            [few] Нанять { $value } сотрудников к { $day }
            [many] Нанять { $value } сотрудников к { $day }
           *[other] Нанять { $value } сотрудников к { $day }
        }
    .example_three =
        { $count ->
            [one] Получить { $value } переход по ссылке на вакансии из LinkedIn к { $day }
            [few] Получить { $value } перехода по ссылке на вакансии из LinkedIn к { $day }
            [many] Получить { $value } переходов по ссылке на вакансии из LinkedIn к { $day }
           *[other] Получить { $value } переходов по ссылке на вакансии из LinkedIn к { $day }
        }
    .why = Отклики говорят больше, чем просмотры вакансии.
goal_type-community = Создание сообщества
    .explain = Группа или чат живут сами: участники пишут и возвращаются.
    .example =
        { $count ->
            [one] Увеличить чат в Telegram на { $value } участника к { $day }
            [few] Увеличить чат в Telegram на { $value } участника к { $day }
            [many] Увеличить чат в Telegram на { $value } участников к { $day }
           *[other] Увеличить чат в Telegram на { $value } участников к { $day }
        }
    .example_two = Довести число сообщений на участника в чате Telegram до { $value } к { $day }
    .example_three =
        { $count ->
            [one] Набрать { $value } пост в группе ВКонтакте к { $day }
            [few] Набрать { $value } поста в группе ВКонтакте к { $day }
            [many] Набрать { $value } постов в группе ВКонтакте к { $day }
           *[other] Набрать { $value } постов в группе ВКонтакте к { $day }
        }
    .why = Считается от числа участников в начале.
goal_type-trust = Доверие
    .explain = На бренд полагаются: о нём пишут отзывы, его советуют, его материалы сохраняют.
    .example =
        { $count ->
            [one] Получить { $value } отзыв на Facebook к { $day }
            [few] Получить { $value } отзыва на Facebook к { $day }
            [many] Получить { $value } отзывов на Facebook к { $day }
           *[other] Получить { $value } отзывов на Facebook к { $day }
        }
    .example_two =
        { $count ->
            [one] Получить { $value } сохранение в Instagram к { $day }
            [few] Получить { $value } сохранения в Instagram к { $day }
            [many] Получить { $value } сохранений в Instagram к { $day }
           *[other] Получить { $value } сохранений в Instagram к { $day }
        }
    .example_three = Поднять удовлетворённость клиентов (CSAT) на { $value } к { $day }
    .why = Отзывы пишут те, кто купил.
