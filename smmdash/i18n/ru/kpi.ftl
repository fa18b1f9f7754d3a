# Как получена цифра
kpi-basis_days = по данным за дни
kpi-basis_posts = по данным публикаций
kpi-basis_mixed = по данным за дни и по данным публикаций
kpi-basis_level = последнее известное значение
kpi-basis_gained_only = только новые подписчики, число отписок неизвестно
kpi-basis_file_total = собственная цифра источника за период
kpi-basis_day_value = собственная цифра источника за день
kpi-basis_mean_per_day = в среднем за день
kpi-basis_mean_per_post = в среднем на публикацию
kpi-basis_sides_apart = части формулы из разных выгрузок
kpi-basis_median = медиана
kpi-basis_mean_of_posts = среднее по публикациям
kpi-basis_median_of_posts = медиана по публикациям

# Почему цифры нет
kpi-reason_no_data = За этот период данных нет.
kpi-reason_unique_over_accounts = Охваты разных аккаунтов не складываются: аудитории пересекаются. Выберите один аккаунт.
kpi-reason_mixed_currency = Суммы в разных валютах. Выберите аккаунт или кампанию с одной валютой.
kpi-reason_no_followers = Число подписчиков на эти дни неизвестно. Добавьте выгрузку с числом подписчиков.
kpi-reason_no_start_level = Число подписчиков до начала периода неизвестно. Добавьте выгрузку, которая начинается раньше.
kpi-reason_level_too_old = Последнее известное значение старше 31 дня. Добавьте более свежую выгрузку.
kpi-reason_zero_denominator = Делить не на что: знаменатель формулы равен 0.
kpi-reason_side_missing = Известна только одна часть формулы. Добавьте выгрузку, в которой есть другая.
kpi-reason_not_by_campaign = По кампаниям этот показатель неизвестен. Снимите фильтр по кампании.
kpi-reason_not_by_post_type = По типам публикаций этот показатель неизвестен. Снимите фильтр по типу публикаций.

# Что важно знать о цифре
kpi-note_start_level_inside = Начальное значение взято из первых дней периода: более раннего нет.
kpi-note_views_for_impressions = Там, где соцсеть не даёт показов, считаем по просмотрам.
kpi-note_net_new_from_level = Прирост — это разность двух значений числа подписчиков.
kpi-note_net_new_gained_only = Только новые подписчики: источник не сообщает, сколько отписалось.
kpi-note_days_for_posts = По данным за дни: у публикаций нет одной из частей формулы.
kpi-note_sides_apart = Части формулы взяты из разных выгрузок; учтены только дни, которые есть в обеих.
kpi-note_accounts_overlap = Один человек может быть подписан на несколько аккаунтов и тогда учтён несколько раз.
kpi-note_level_carried = У части аккаунтов нет значения на последний день; взято последнее известное.
kpi-note_to_date = Период ещё идёт: сравниваем одинаковое число дней обоих периодов.

# Почему периоды не сравниваются в процентах
kpi-compare_no_data_now = За этот период данных нет.
kpi-compare_no_data_before = За прошлый период данных нет.
kpi-compare_partial_now = Данные покрывают этот период не до конца.
kpi-compare_partial_before = Данные покрывают прошлый период не до конца.
kpi-compare_gaps = Не хватает дней или публикаций, поэтому суммы несравнимы.
kpi-compare_accounts_differ = В этих периодах данные есть по разному числу аккаунтов.
kpi-compare_basis_differs = Эти цифры получены разными способами.
kpi-compare_currency_differs = В этих периодах разные валюты.
kpi-compare_length_differs = В прошлом периоде меньше дней.
kpi-compare_zero_before = В прошлом периоде было 0.
kpi-compare_negative_before = В прошлом периоде значение ниже 0.
kpi-compare_not_started = Этот период ещё не начался.
kpi-compare_nothing_before = Более раннего периода нет.
kpi-compare_definition = Между этими периодами сеть изменила то, что считает.

# Командная строка
kpi-printed_partial = неполный
kpi-printed_nothing = { $metric }: в файле { $name } данных нет.
kpi-not_opened = Не удалось открыть файл { $name }: { $reason }
kpi-unreadable = файл не читается
