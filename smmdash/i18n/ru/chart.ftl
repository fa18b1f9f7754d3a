chart-million = млн
chart-quarter = { $number } кв.
chart-period = Период
chart-value = Значение
chart-before = Раньше
chart-period_before = Прошлый период
chart-name = Название
chart-not_complete = неполный
chart-yes = да
chart-no = нет
chart-no_text = Публикация без текста
chart-by_day = По дням
    .sentence = Одна точка — один день.
chart-by_week = По неделям
    .sentence = Одна точка — одна полная неделя.
chart-by_month = По месяцам
    .sentence = Одна точка — один полный месяц.
chart-by_quarter = По кварталам
    .sentence = Одна точка — один полный квартал.
chart-all_days = { $count ->
    [one] данные за { $count } день
    [few] данные за { $count } дня
    [many] данные за { $count } дней
   *[other] данные за { $count } дня
}
chart-all_posts = { $count ->
    [one] { $count } публикация
    [few] { $count } публикации
    [many] { $count } публикаций
   *[other] { $count } публикации
}
chart-all_accounts = { $count ->
    [one] { $count } аккаунт
    [few] { $count } аккаунта
    [many] { $count } аккаунтов
   *[other] { $count } аккаунта
}
chart-some_days = { $count ->
    [one] данные за { $have } из { $count } дня
    [few] данные за { $have } из { $count } дней
    [many] данные за { $have } из { $count } дней
   *[other] данные за { $have } из { $count } дня
}
chart-some_posts = { $count ->
    [one] известно по { $have } из { $count } публикации
    [few] известно по { $have } из { $count } публикаций
    [many] известно по { $have } из { $count } публикаций
   *[other] известно по { $have } из { $count } публикации
}
chart-some_accounts = { $count ->
    [one] { $have } из { $count } аккаунта
    [few] { $have } из { $count } аккаунтов
    [many] { $have } из { $count } аккаунтов
   *[other] { $have } из { $count } аккаунта
}
chart-head_value = { $name }: { $now }
chart-head_rose = { $name }: рост с { $before } до { $now }
chart-head_fell = { $name }: снижение с { $before } до { $now }
chart-head_same = { $name }: без изменений, { $now }
chart-head_highest = { $name }: больше всего — { $who }, { $value }
chart-head_only = { $name }: { $who }, { $value }
chart-alt_nothing = Линейный график без данных: { $name }.
chart-alt_trend = Линейный график: { $name }. { $grain }. Минимум { $lowest }, максимум { $highest }, последнее значение { $last }.
chart-alt_shape = { $name }, динамика: минимум { $lowest }, максимум { $highest }, последнее значение { $last }.
chart-alt_at = { $value } ({ $when })
chart-alt_parts = Столбчатая диаграмма: { $name }. { $parts }.
chart-list_best = лучшие
chart-list_worst = самые слабые
chart-column_metric = Показатель
chart-column_value = Значение
chart-column_unit = Единица
chart-column_start = Первый день
chart-column_end = Последний день
chart-column_now = Сравниваемое значение
chart-column_now_start = Сравниваемый период с
chart-column_now_end = Сравниваемый период по
chart-column_before = Прежнее значение
chart-column_before_start = Прежний период с
chart-column_before_end = Прежний период по
chart-column_change = Изменение
chart-column_percent = Изменение, %
chart-column_coverage = Полнота данных
chart-column_basis = Основа расчёта
chart-column_complete = Полный
chart-column_have = Известно
chart-column_of = Всего
chart-column_list = Список
chart-column_place = Место
chart-column_text = Текст
chart-column_date = Дата
chart-column_network = Сеть
chart-column_account = Аккаунт
chart-column_type = Тип публикации
chart-column_url = Адрес
chart-type_ig_carousel = Карусель
chart-type_ig_image = Изображение
chart-type_ig_reel = Видео Reels
chart-type_ig_story = Сторис
chart-type_photos = Фото
chart-type_photo = Фото
chart-type_reels = Видео Reels
chart-type_links = Ссылка
chart-type_videos = Видео
chart-type_video = Видео
chart-type_image = Изображение
chart-type_stories = Сторис
chart-type_text = Текст
