dashboard-title = Показатели
dashboard-empty = Пока нет цифр
    .body = Здесь будет видно, как идут дела в соцсетях: подписчики, охват, вовлечённость, клики и другое — каждый показатель с изменением, динамикой и целевым значением, — а также лучшие и самые слабые публикации. Чтобы начать, загрузите выгрузку из любой сети.
    .go = Загрузить выгрузки
dashboard-nothing = По этому выбору показать нечего
    .scope = Ни в одной загрузке нет данных по выбранным сетям, аккаунтам и типам публикаций. Снимите фильтр, чтобы увидеть остальное.
    .period = За выбранный период данных нет: { $asked }. Данные есть за период: { $known }
    .go = Показать период с данными
dashboard-shown = { $count ->
    [one] { $period } · { $count } день
    [few] { $period } · { $count } дня
    [many] { $period } · { $count } дней
   *[other] { $period } · { $count } дня
}
    .against = сравнение с периодом { $period }
    .to_date = на сегодня, в сравнении с периодом { $period }
    .newest = самые новые данные: { $day }
dashboard-window = Период
dashboard-window_last_7 = 7 дней
dashboard-window_last_28 = 28 дней
dashboard-window_last_90 = 90 дней
dashboard-window_this_month = Этот месяц
dashboard-window_last_month = Прошлый месяц
dashboard-window_this_quarter = Этот квартал
dashboard-window_last_quarter = Прошлый квартал
dashboard-window_this_year = Этот год
dashboard-window_last_12_months = 12 месяцев
dashboard-window_custom = Свои даты
dashboard-days = Первый и последний день
dashboard-grain = Детализация
    .automatic = Автоматически
dashboard-against = Сравнение
dashboard-against_previous = Прошлый период
dashboard-against_year_before = Год назад
dashboard-scope = Все сети
    .some = { $more ->
        [0] { $first }
        [one] { $first } и ещё { $more }
        [few] { $first } и ещё { $more }
        [many] { $first } и ещё { $more }
       *[other] { $first } и ещё { $more }
    }
dashboard-networks = Сети
dashboard-accounts = Аккаунты
dashboard-types = Типы публикаций
    .help = Если выбраны типы публикаций, учитываются только цифры публикаций. У цифр за день, например у посещений профиля, типа публикации нет.
dashboard-all = Все
dashboard-clear = Снять фильтр
dashboard-cards = Главные показатели
dashboard-choose = Выбрать показатели
    .label = Показатели с карточкой
    .automatic = Выбраны автоматически
    .those = Начать с показанных
    .reset = Выбрать автоматически
dashboard-verdict_better = лучше
dashboard-verdict_worse = хуже
dashboard-verdict_same = без изменений
dashboard-was = Было: { $value }
    .to_date = Было: { $value } ({ $period })
dashboard-more_accounts = { $count ->
    [one] и ещё { $count } аккаунт
    [few] и ещё { $count } аккаунта
    [many] и ещё { $count } аккаунтов
   *[other] и ещё { $count } аккаунта
}
dashboard-target = Целевое значение: { $target }
    .by = Целевое значение: { $target }, срок { $day }
dashboard-goals = Цели
    .more = { $count ->
        [one] Ещё { $count } открытая цель — на странице целей.
        [few] Ещё { $count } открытые цели — на странице целей.
        [many] Ещё { $count } открытых целей — на странице целей.
       *[other] Ещё { $count } открытой цели — на странице целей.
    }
    .all = Все цели
    .none = Открытых целей пока нет. У каждой цели с целевым значением и сроком здесь будет свой график.
dashboard-trend = Динамика
    .none = За этот период графика нет: { $reason }
dashboard-metric = Показатель
dashboard-line_previous = Тонкая штриховая линия — предыдущий период.
dashboard-line_year_before = Тонкая штриховая линия — тот же период годом раньше.
dashboard-line_partial = Пустые точки с пунктиром — неполные: период ещё идёт или на его краю нет данных.
dashboard-source = { $more ->
    [0] Источник: { $files } · { $period }
    [one] Источник: { $files } и ещё { $more } файл · { $period }
    [few] Источник: { $files } и ещё { $more } файла · { $period }
    [many] Источник: { $files } и ещё { $more } файлов · { $period }
   *[other] Источник: { $files } и ещё { $more } файла · { $period }
}
dashboard-over_network = По сетям
dashboard-over_account = По аккаунтам
dashboard-over_post_type = По типам публикаций
dashboard-over = Части
    .unknown = Нет данных: { $names }.
    .unique = Разных людей из нескольких аккаунтов нельзя складывать, поэтому каждый аккаунт показан отдельно.
    .more = { $count ->
        [one] Ещё { $count } не показан.
        [few] Ещё { $count } не показаны.
        [many] Ещё { $count } не показано.
       *[other] Ещё { $count } не показано.
    }
dashboard-content = Публикации
dashboard-post_metric = Сравнить публикации по показателю
dashboard-best = Лучшие публикации
dashboard-worst = Самые слабые публикации
dashboard-judged = { $count ->
    [one] Показатель известен у { $count } публикации.
    [few] Показатель известен у { $count } публикаций.
    [many] Показатель известен у { $count } публикаций.
   *[other] Показатель известен у { $count } публикации.
}
dashboard-floor = { $count ->
    [0] Если публикацию увидели меньше { $floor } человек (четверть от обычного), процент мало что значит; таких публикаций нет.
    [one] Если публикацию увидели меньше { $floor } человек (четверть от обычного), процент мало что значит, поэтому пропущена { $count } публикация.
    [few] Если публикацию увидели меньше { $floor } человек (четверть от обычного), процент мало что значит, поэтому пропущены { $count } публикации.
    [many] Если публикацию увидели меньше { $floor } человек (четверть от обычного), процент мало что значит, поэтому пропущено { $count } публикаций.
   *[other] Если публикацию увидели меньше { $floor } человек (четверть от обычного), процент мало что значит, поэтому пропущено { $count } публикации.
}
dashboard-no_posts = Ни у одной публикации за этот период нет показателя для сравнения. Загрузите выгрузку с публикациями или выберите период длиннее.
dashboard-post = Публикация
dashboard-link = Ссылка
    .open = Открыть
dashboard-network = Сеть
dashboard-date = Дата
dashboard-type = Тип
dashboard-download = Скачать цифры
dashboard-decimal = Десятичный разделитель
    .comma = Запятая: 3,1 (столбцы через точку с запятой)
    .point = Точка: 3.1 (столбцы через запятую)
    .help = Выберите тот, который принят в вашем табличном редакторе. Ячейки, похожие на формулы, обезврежены.
dashboard-download_metrics = Показатели (CSV)
    .file = показатели
dashboard-download_series = Значения по времени (CSV)
    .file = значения по времени
dashboard-download_posts = Лучшие и слабые публикации (CSV)
    .file = публикации
