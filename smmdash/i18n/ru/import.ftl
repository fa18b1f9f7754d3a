### Выгрузки: названия форматов, замечания к таблицам, причины, по которым строка не попала в данные, вопросы.

import-format_meta_instagram_posts = Публикации Instagram (Meta Business Suite)
import-format_meta_facebook_posts = Публикации Facebook (Meta Business Suite)
import-format_meta_facebook_videos = Видео Facebook (Meta Business Suite)
import-format_facebook_insights_posts = Публикации страницы Facebook (старая статистика)
import-format_meta_insights_daily = Статистика Meta по дням
import-format_meta_audience = Аудитория Meta
import-format_meta_top_formats = Показатели Meta по форматам контента
import-format_meta_ads = Реклама Meta (рекламный кабинет)
import-format_tiktok_overview = Обзор TikTok по дням
import-format_tiktok_content = Видео TikTok
import-format_tiktok_viewers = Зрители TikTok по дням
import-format_tiktok_followers = Подписчики TikTok по дням
import-format_tiktok_follower_activity = Активность подписчиков TikTok по часам
import-format_tiktok_audience = Аудитория TikTok
import-format_tiktok_business_overview = Обзор TikTok по дням (Business Suite)
import-format_tiktok_business_videos = Видео TikTok (Business Suite)
import-format_youtube_content = Видео YouTube
import-format_youtube_by_date = YouTube по дням
import-format_youtube_audience = Аудитория YouTube
import-format_x_account_overview = Аккаунт X по дням
import-format_x_posts = Публикации X
import-format_twitter_tweets = Публикации X (старый формат, до 2023 года)
import-format_x_video_overview = Видео X по дням
import-format_linkedin_page_followers = Страница LinkedIn: подписчики
import-format_linkedin_page_visitors = Страница LinkedIn: посетители
import-format_linkedin_page_content = Страница LinkedIn: контент
import-format_linkedin_page_competitors = Страница LinkedIn: конкуренты
import-format_linkedin_profile_content = Личный профиль LinkedIn: контент
import-format_ga4_report = Отчёт Google Analytics 4
import-format_ga4_snapshot = Сводка отчётов Google Analytics 4

import-reason_no_date = В строке нет даты.
import-reason_date_unreadable = Дату прочитать не удалось.
import-reason_date_undecided = Неясно, что в дате стоит первым, день или месяц; ответьте на вопрос, и строка будет прочитана.
import-reason_no_id = В строке нет ни идентификатора, ни адреса публикации.
import-reason_no_figures = В строке нет чисел.
import-reason_figures_unreadable = Ни одно значение строки не удалось прочитать как число.
import-reason_figures_undecided = Неясно, чем отделена дробная часть, точкой или запятой; ответьте на вопрос, и строка будет прочитана.
import-reason_duplicate = Строка повторяет другую; взята последняя из них.
import-reason_no_segment = В строке не названа группа.
import-reason_platform_error = Платформа сообщает в этой строке, что не смогла рассчитать показатели публикации.
import-reason_network_unknown = Сеть, названная в строке, smmdash не знакома.

import-known_total = Собственный итог файла, хранится отдельно от строк
import-known_trailer = Примечание платформы под таблицей
import-known_blank = Строка без данных
import-known_header_again = Повтор заголовка или пояснение к нему
import-known_not_ours = Строка таблицы, которую smmdash не использует
import-known_separator = Строка, называющая разделитель
import-known_title = Название таблицы
import-known_preamble = Строка над таблицей
import-known_header = Заголовок

import-note_account_hint = Судя по имени файла, это аккаунт «{ $account }»; если это так, подтвердите.
import-note_ads_as_periods = Объявления описаны за весь период, а не по дням: каждое объявление хранится как часть периода, а итоги — как показатели периода.
import-note_ambiguous = Столбцы одинаково хорошо подходят к нескольким форматам ({ $formats }), поэтому ни один не выбран.
import-note_below_bound = { $count ->
    [one] { $count } значение указано лишь как «меньше чем»; оно считается отсутствующим.
    [few] { $count } значения указаны лишь как «меньше чем»; они считаются отсутствующими.
    [many] { $count } значений указаны лишь как «меньше чем»; они считаются отсутствующими.
   *[other] { $count } значения указаны лишь как «меньше чем»; они считаются отсутствующими.
}
import-note_cells_unreadable = { $count ->
    [one] Столбец «{ $header }»: в { $count } ячейке не число, она считается пустой (строки: { $lines }).
    [few] Столбец «{ $header }»: в { $count } ячейках не число, они считаются пустыми (строки: { $lines }).
    [many] Столбец «{ $header }»: в { $count } ячейках не число, они считаются пустыми (строки: { $lines }).
   *[other] Столбец «{ $header }»: в { $count } ячейки не число, они считаются пустыми (строки: { $lines }).
}
import-note_collab = { $count ->
    [one] { $count } публикация принадлежит другому аккаунту, например совместная; она остаётся за своим аккаунтом.
    [few] { $count } публикации принадлежат другим аккаунтам, например совместные; они остаются за своими аккаунтами.
    [many] { $count } публикаций принадлежат другим аккаунтам, например совместные; они остаются за своими аккаунтами.
   *[other] { $count } публикации принадлежат другим аккаунтам, например совместные; они остаются за своими аккаунтами.
}
import-note_days_filled = { $count ->
    [one] Платформа пропускает дни с нулём: внутри периода файла { $count } день заполнен значением 0.
    [few] Платформа пропускает дни с нулём: внутри периода файла { $count } дня заполнены значением 0.
    [many] Платформа пропускает дни с нулём: внутри периода файла { $count } дней заполнены значением 0.
   *[other] Платформа пропускает дни с нулём: внутри периода файла { $count } дня заполнены значением 0.
}
import-note_duplicate_header = Столбец «{ $header }» есть в файле дважды с одинаковыми числами; взят первый.
import-note_duplicate_header_differs = { $count ->
    [one] Столбец «{ $header }» есть в файле дважды, и { $count } строка отличается; взят первый столбец.
    [few] Столбец «{ $header }» есть в файле дважды, и { $count } строки различаются; взят первый столбец.
    [many] Столбец «{ $header }» есть в файле дважды, и { $count } строк различаются; взят первый столбец.
   *[other] Столбец «{ $header }» есть в файле дважды, и { $count } строки различаются; взят первый столбец.
}
import-note_ids_destroyed = { $count ->
    [one] Табличный редактор округлил идентификатор { $count } публикации (строки: { $lines }), и по адресу его не узнать. Публикация сохранена, но сопоставить её с другими выгрузками нельзя.
    [few] Табличный редактор округлил идентификаторы { $count } публикаций (строки: { $lines }), и по адресу их не узнать. Публикации сохранены, но сопоставить их с другими выгрузками нельзя.
    [many] Табличный редактор округлил идентификаторы { $count } публикаций (строки: { $lines }), и по адресу их не узнать. Публикации сохранены, но сопоставить их с другими выгрузками нельзя.
   *[other] Табличный редактор округлил идентификаторы { $count } публикации (строки: { $lines }), и по адресу их не узнать. Публикации сохранены, но сопоставить их с другими выгрузками нельзя.
}
import-note_ids_from_address = { $count ->
    [one] Табличный редактор округлил идентификатор { $count } публикации; он взят из её адреса.
    [few] Табличный редактор округлил идентификаторы { $count } публикаций; они взяты из адресов.
    [many] Табличный редактор округлил идентификаторы { $count } публикаций; они взяты из адресов.
   *[other] Табличный редактор округлил идентификаторы { $count } публикации; они взяты из адресов.
}
import-note_not_used = smmdash распознаёт эту таблицу, но её числа не использует.
import-note_nothing_close = Ни один известный формат не похож на эти столбцы. В справочнике есть список выгрузок, которые читаются: возьмите одну из них.
import-note_nothing_recognised = Уверенно распознать формат не удалось. Ближе всего: { $formats }.
import-note_posts_undated = { $count ->
    [one] У { $count } публикации нет даты выхода. Она сохранена, но не входит ни в один период.
    [few] У { $count } публикаций нет даты выхода. Они сохранены, но не входят ни в один период.
    [many] У { $count } публикаций нет даты выхода. Они сохранены, но не входят ни в один период.
   *[other] У { $count } публикации нет даты выхода. Они сохранены, но не входят ни в один период.
}
import-note_results_mixed = В столбце результатов в разных строках посчитано разное, поэтому они не складываются.
import-note_rows_added = { $rows ->
    [one] { $rows } строка сложена по дням; дней: { $days }.
    [few] { $rows } строки сложены по дням; дней: { $days }.
    [many] { $rows } строк сложены по дням; дней: { $days }.
   *[other] { $rows } строки сложены по дням; дней: { $days }.
}
import-note_rows_joined = { $rows ->
    [one] Платформа повторяет публикацию для каждой кампании: { $rows } строка сложена по публикациям; публикаций: { $posts }.
    [few] Платформа повторяет публикацию для каждой кампании: { $rows } строки сложены по публикациям; публикаций: { $posts }.
    [many] Платформа повторяет публикацию для каждой кампании: { $rows } строк сложены по публикациям; публикаций: { $posts }.
   *[other] Платформа повторяет публикацию для каждой кампании: { $rows } строки сложены по публикациям; публикаций: { $posts }.
}
import-note_segments_undated = { $origin ->
    [tables] В таблице нет даты; её числа отнесены к последнему дню других таблиц файла: { $date }.
    [name] В таблице нет даты; она взята из имени файла: { $date }.
   *[upload] В файле нет даты; числа отнесены ко дню загрузки: { $date }.
}
import-note_figure_undated = В файле не сказано, к каким дням относится это число, поэтому в динамике оно не показывается.
import-note_stock_undated = { $origin ->
    [tables] У числа нет даты; оно отнесено к последнему дню других таблиц файла: { $date }.
    [name] У числа нет даты; день взят из имени файла: { $date }.
   *[other] У числа нет даты; оно отнесено ко дню загрузки: { $date }.
}
import-note_tables_disagree = { $count ->
    [one] Таблицы файла дают для одного и того же разные значения в { $count } месте; взята более поздняя таблица.
    [few] Таблицы файла дают для одного и того же разные значения в { $count } местах; взята более поздняя таблица.
    [many] Таблицы файла дают для одного и того же разные значения в { $count } местах; взята более поздняя таблица.
   *[other] Таблицы файла дают для одного и того же разные значения в { $count } места; взята более поздняя таблица.
}
import-note_times_from_ids = { $count ->
    [one] В выгрузке нет года и часа; для { $count } публикации они взяты из идентификатора видео.
    [few] В выгрузке нет года и часа; для { $count } публикаций они взяты из идентификатора видео.
    [many] В выгрузке нет года и часа; для { $count } публикаций они взяты из идентификатора видео.
   *[other] В выгрузке нет года и часа; для { $count } публикации они взяты из идентификатора видео.
}
import-note_title_over_header = Название таблицы и столбец «{ $header }» противоречат друг другу; верным принято название.
import-note_too_many_columns = Столбцов, которые smmdash в расчётах не использует: { $count }; из них сохранено: { $kept }.
import-note_totals_apart = Строка { $line } — собственный итог файла; он хранится как показатель периода и к строкам не прибавляется.
import-note_totals_differ = Столбец «{ $header }»: итог файла { $total }, а сумма строк { $rows }. В выгрузке только часть строк; для всего периода ориентируйтесь на итог.
import-note_unrecognised = Эта таблица не распознана.
import-note_users_dropped = «{ $columns }» — это число разных людей, складывать его по строкам дня нельзя, поэтому показатель пропущен.
import-note_vocabulary_guess = Некоторые заголовки распознаны по переводу, который не проверен на настоящем файле. Пожалуйста, проверьте числа.
import-note_year_inferred = В датах нет года. Они прочитаны как дни до выгрузки: { $first ->
    [same] { $last } год.
   *[other] с { $first } по { $last } год.
}

import-question_network = Из какой сети эта выгрузка?
import-question_account = Какой это аккаунт?
import-question_order = В каком порядке в датах записаны день и месяц?
import-question_decimal = Чем в числах отделена дробная часть?
import-question_confirm = Этот формат известен нам только по описанию. Все ли столбцы поняты верно?
import-answer_confirm_yes = Да, всё верно
import-answer_order_dmy = сначала день, 31/12
import-answer_order_mdy = сначала месяц, 12/31
import-answer_decimal_point = точка, 1.5
import-answer_decimal_comma = запятая, 1,5

import-inspect_file = { $name }: { $format }, уверенность { $confidence }
import-inspect_unknown = { $name }: не распознан
import-inspect_refused = { $name }: { $reason }
import-inspect_table = { $kind } · { $network } · { $account } · { $period } · строк прочитано { $read }, не прочитано { $rejected }, без данных { $known }
import-inspect_ledger = записи: { $records } = прочитано { $read } + исправлено { $repaired } + отложено { $set_aside } + без данных { $known }
import-inspect_measure = { $name }: сумма { $sum }, последнее { $last }, чисел { $count }, нет { $missing }
import-inspect_unused = не используется: { $columns }
import-inspect_line = строка { $line }: { $reason }
import-inspect_question = Нужно ответить: { $question }
import-inspect_missing_file = { $name }: такого файла нет, или его нельзя открыть.
import-kind_days = по дням
import-kind_posts = по публикациям
import-kind_segments = по группам
import-kind_periods = за период
