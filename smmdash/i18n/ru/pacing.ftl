pacing-state_reached = Достигнута
pacing-state_missed = Не достигнута
pacing-state_not_judged = Пока без оценки
pacing-state_not_started = Не началась

pacing-reason_no_metric = У цели нет показателя. Выберите его.
pacing-reason_unknown_metric = Показателя этой цели нет в каталоге. Выберите другой.
pacing-reason_no_target = У цели нет целевого значения. Укажите его.
pacing-reason_no_upper = У диапазона нет верхней границы. Укажите её.
pacing-reason_no_deadline = У цели нет срока. Укажите его.
pacing-reason_no_start = У цели нет даты начала. Укажите её.
pacing-reason_deadline_before_start = Срок раньше начала. Исправьте даты.
pacing-reason_window_too_long = Цель рассчитана более чем на сорок лет. Проверьте даты.
pacing-reason_kind_does_not_fit = Такой вид целевого значения не подходит показателю. Измените вид значения или показатель.
pacing-reason_segment_scope = Цель относится к сегменту, а в выгрузках этого показателя по сегментам нет.
pacing-reason_no_baseline = Цель задана как изменение, но исходное значение неизвестно. Введите его или добавьте более раннюю выгрузку.
pacing-reason_no_data = С начала цели данных нет. Добавьте выгрузку.
pacing-reason_reach_not_added = Охват не складывается ни по дням, ни по аккаунтам. Выберите один аккаунт и добавьте выгрузку, итог которой покрывает ровно даты цели, или выберите средний охват публикации.
pacing-reason_running = Срок цели ещё не истёк.
pacing-reason_judged_at_deadline = Эта цель оценивается в конце срока.
pacing-reason_limit_exceeded = Предел уже превышен; цель оценивается в конце срока.
pacing-reason_data_end_early = Срок истёк, но данные заканчиваются раньше. Добавьте более свежую выгрузку.
pacing-reason_milestone_open = Веха не отмечена как выполненная.
pacing-reason_starts_later = Цель ещё не началась.
pacing-reason_mixed_currency = Суммы в разных валютах. Сузьте цель до аккаунта или кампании с одной валютой.

# Точка А
pacing-baseline_history_too_short = До начала цели данных слишком мало. Добавьте более раннюю выгрузку или введите исходное значение.
pacing-baseline_data_end_early = Последних дней перед началом цели в данных ещё нет. Добавьте более свежую выгрузку или введите исходное значение.

# Сети без данных
pacing-absent = По этому показателю нет данных: { $networks }. Всё, что здесь сказано, считается только по данным: { $held }. Добавьте недостающую выгрузку.
