### Выгрузки: названия форматов, замечания к таблицам, причины, по которым строка не попала в данные, вопросы.

import-format_meta_instagram_posts = Публикации Instagram (Meta Business Suite)
import-format_meta_instagram_stories = Истории Instagram (Meta Business Suite)
import-format_meta_facebook_posts = Публикации Facebook (Meta Business Suite)
import-format_meta_facebook_videos = Видео Facebook (Meta Business Suite)
import-format_facebook_insights_posts = Публикации страницы Facebook (старая статистика)
import-format_facebook_insights_page = Страница Facebook по дням (старая статистика)
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
import-format_own_mapping = Ваша таблица
import-format_google_ads = Отчёт Google Ads
import-format_yandex_direct = Статистика Яндекс Директа
import-format_yandex_metrica_days = Яндекс Метрика: посещаемость по дням
import-format_yandex_metrica_sources = Яндекс Метрика: источники трафика
import-format_yandex_metrica_utm = Яндекс Метрика: метки UTM
import-format_yandex_metrica_social = Яндекс Метрика: социальные сети
import-format_yandex_metrica_parts = Яндекс Метрика: визиты по странам, устройствам, страницам и другим группам
import-format_hootsuite_accounts = Hootsuite: аккаунты по дням
import-format_hootsuite_x_posts = Hootsuite: публикации X
import-format_hootsuite_instagram_posts = Hootsuite: публикации Instagram
import-format_hootsuite_facebook_posts = Hootsuite: публикации Facebook
import-format_sprout_posts = Sprout Social: публикации
import-format_sprout_profiles = Sprout Social: профили по дням
import-format_sprout_facebook = Sprout Social: страницы Facebook по дням (старый формат)
import-format_sprout_instagram = Sprout Social: профили Instagram по дням (старый формат)
import-format_sprout_x = Sprout Social: профили Twitter по дням (старый формат)
import-format_metricool_posts = Metricool: публикации
import-format_metricool_days = Metricool: сети по дням
import-format_hubspot_contacts = Контакты HubSpot
import-format_hubspot_deals = Сделки HubSpot
import-format_amocrm_deals = Сделки amoCRM
import-format_bitrix24_leads = Лиды Битрикс24
import-format_bitrix24_deals = Сделки Битрикс24
import-format_zendesk_tickets = Обращения Zendesk
import-format_brand24_mentions = Упоминания Brand24
import-format_brand_analytics_mentions = Упоминания Brand Analytics
import-format_youscan_mentions = Упоминания YouScan
import-format_meltwater_mentions = Упоминания Meltwater
import-format_vk_community = Сообщество VK по дням
import-format_vk_posts = Публикации VK
import-format_vk_ads = VK Реклама
import-format_vk_ads_demography = VK Реклама по возрасту и полу
import-format_vk_ads_old = VK Реклама, старый кабинет
import-format_ok_group = Группа в Одноклассниках по дням
import-format_ok_posts = Публикации в Одноклассниках
import-format_tgstat_channel = Канал Telegram по дням (TGStat)
import-format_tgstat_posts = Публикации Telegram (TGStat)
import-format_tgstat_channels = Список каналов Telegram (TGStat)
import-format_livedune_accounts = LiveDune: аккаунты за период
import-format_livedune_posts = LiveDune: публикации
import-format_popsters_posts = Popsters: публикации
import-format_pinterest_overview = Обзор Pinterest
import-format_pinterest_audience = Аудитория Pinterest
import-format_pinterest_ads = Реклама Pinterest

import-reason_no_date = В строке нет даты.
import-reason_date_unreadable = Дату прочитать не удалось.
import-reason_date_undecided = Неясно, что в дате стоит первым, день или месяц; ответьте на вопрос, и строка будет прочитана.
import-reason_date_month = В дате указан месяц без дня; данные за месяц нельзя считать данными по дням.
import-reason_date_swapped = Возможно, табличный редактор поменял в этой дате день и месяц местами.
import-reason_no_id = В строке нет ни идентификатора, ни адреса публикации.
import-reason_no_figures = В строке нет цифр.
import-reason_figures_unreadable = Ни одно значение строки не удалось прочитать как число.
import-reason_figures_undecided = Неясно, чем отделена дробная часть, точкой или запятой; ответьте на вопрос, и строка будет прочитана.
import-reason_duplicate = Строка повторяет другую; взята последняя из них.
import-reason_part_of_day = На этот день приходится несколько строк, и различает их столбец «{ $header }»: каждая — лишь часть дня, поэтому ни одна не принята за весь день.
import-reason_no_segment = В строке не названа группа.
import-reason_platform_error = Платформа сообщает в этой строке, что не смогла рассчитать показатели публикации.
import-reason_network_unknown = Сеть, названная в строке, smmdash не знакома.
import-reason_no_account = В строке не назван аккаунт.
import-reason_no_closing = Сделка успешна, но в строке нет дня закрытия.

import-known_total = Собственный итог файла, хранится отдельно от строк
import-known_other_level = Те же показатели на другом уровне отчёта, учтены один раз
import-known_trailer = Примечание платформы под таблицей
import-known_blank = Строка без данных
import-known_header_again = Повтор заголовка или пояснение к нему
import-known_part_of_post = Строка с одним днём публикации, показатели которой за всё время стоят в другой строке
import-known_not_ours = Строка таблицы, которую smmdash не использует
import-known_separator = Строка, где указан разделитель столбцов
import-known_title = Название таблицы
import-known_preamble = Строка над таблицей
import-known_header = Заголовок

import-note_account_clash = В другом файле { $network } без названия аккаунта за большинство тех же дней стоят другие цифры — похоже, это два аккаунта. Цифры этого файла ждут, пока вы не укажете, какой это аккаунт; если он всё же тот же самый, дайте обоим файлам одно название.
import-note_account_hint = Судя по имени файла, это аккаунт «{ $account }»; если это так, подтвердите.
import-note_ads_as_periods = Объявления описаны за весь период, а не по дням: каждое объявление хранится как часть периода, а итоги — как показатели периода.
import-note_ambiguous = Столбцы одинаково хорошо подходят к нескольким форматам ({ $formats }), поэтому ни один не выбран.
import-note_bounces_from_rate = Столбец «{ $header }» — доля. Число отказов посчитано по ней: визиты, умноженные на долю, с округлением до целого визита.
import-note_goals_apart = { $count ->
    [one] В отчёте { $count } цель. Каждая хранится под своим названием; они не складываются, потому что за один визит можно достичь нескольких.
    [few] В отчёте { $count } цели. Каждая хранится под своим названием; они не складываются, потому что за один визит можно достичь нескольких.
    [many] В отчёте { $count } целей. Каждая хранится под своим названием; они не складываются, потому что за один визит можно достичь нескольких.
   *[other] В отчёте { $count } цели. Каждая хранится под своим названием; они не складываются, потому что за один визит можно достичь нескольких.
}
import-note_levels_apart = { $count ->
    [one] { $count } строка повторяет на другом уровне отчёта то, что уже есть в других (первая — строка { $line }); повторно она не прибавлена.
    [few] { $count } строки повторяют на другом уровне отчёта то, что уже есть в других (первая — строка { $line }); повторно они не прибавлены.
    [many] { $count } строк повторяют на другом уровне отчёта то, что уже есть в других (первая — строка { $line }); повторно они не прибавлены.
   *[other] { $count } строки повторяют на другом уровне отчёта то, что уже есть в других (первая — строка { $line }); повторно они не прибавлены.
}
import-note_below_bound = { $count ->
    [one] { $count } значение указано лишь как «меньше чем»; оно считается отсутствующим.
    [few] { $count } значения указаны лишь как «меньше чем»; они считаются отсутствующими.
    [many] { $count } значений указаны лишь как «меньше чем»; они считаются отсутствующими.
   *[other] { $count } значения указаны лишь как «меньше чем»; они считаются отсутствующими.
}
import-note_cells_are_dates = { $count ->
    [one] Столбец «{ $header }»: в { $count } ячейке вместо числа стоит дата (строки: { $lines }). Скорее всего, табличный редактор принял число за дату. Оно считается отсутствующим; каким оно было, из файла не узнать. Загрузите исходный файл.
    [few] Столбец «{ $header }»: в { $count } ячейках вместо чисел стоят даты (строки: { $lines }). Скорее всего, табличный редактор принял числа за даты. Они считаются отсутствующими; какими они были, из файла не узнать. Загрузите исходный файл.
    [many] Столбец «{ $header }»: в { $count } ячейках вместо чисел стоят даты (строки: { $lines }). Скорее всего, табличный редактор принял числа за даты. Они считаются отсутствующими; какими они были, из файла не узнать. Загрузите исходный файл.
   *[other] Столбец «{ $header }»: в { $count } ячейки вместо чисел стоят даты (строки: { $lines }). Скорее всего, табличный редактор принял числа за даты. Они считаются отсутствующими; какими они были, из файла не узнать. Загрузите исходный файл.
}
import-note_spreadsheet_errors = { $count ->
    [one] Столбец «{ $header }»: в { $count } ячейке ошибка табличного редактора или только #### (строки: { $lines }). Значение считается отсутствующим, а не нулём.
    [few] Столбец «{ $header }»: в { $count } ячейках ошибки табличного редактора или только #### (строки: { $lines }). Значения считаются отсутствующими, а не нулями.
    [many] Столбец «{ $header }»: в { $count } ячейках ошибки табличного редактора или только #### (строки: { $lines }). Значения считаются отсутствующими, а не нулями.
   *[other] Столбец «{ $header }»: в { $count } ячейки ошибки табличного редактора или только #### (строки: { $lines }). Значения считаются отсутствующими, а не нулями.
}
import-note_figures_rounded = { $count ->
    [one] Столбец «{ $header }»: табличный редактор округлил { $count } число, например до 1,23E+09 (строки: { $lines }). Оно прочитано так, как записано.
    [few] Столбец «{ $header }»: табличный редактор округлил { $count } числа, например до 1,23E+09 (строки: { $lines }). Они прочитаны так, как записаны.
    [many] Столбец «{ $header }»: табличный редактор округлил { $count } чисел, например до 1,23E+09 (строки: { $lines }). Они прочитаны так, как записаны.
   *[other] Столбец «{ $header }»: табличный редактор округлил { $count } числа, например до 1,23E+09 (строки: { $lines }). Они прочитаны так, как записаны.
}
import-note_dates_from_serials = В столбце «{ $header }» даты записаны номерами дней, как их считает табличный редактор: например, 45000 — это 15 марта 2023 года. Так они и прочитаны.
import-note_zones_dropped = { $count ->
    [one] Столбец «{ $header }»: у { $count } значения времени указан часовой пояс, название которого можно понять по-разному (строки: { $lines }). Время оставлено как записано.
    [few] Столбец «{ $header }»: у { $count } значений времени указан часовой пояс, название которого можно понять по-разному (строки: { $lines }). Время оставлено как записано.
    [many] Столбец «{ $header }»: у { $count } значений времени указан часовой пояс, название которого можно понять по-разному (строки: { $lines }). Время оставлено как записано.
   *[other] Столбец «{ $header }»: у { $count } значения времени указан часовой пояс, название которого можно понять по-разному (строки: { $lines }). Время оставлено как записано.
}
import-note_dates_are_months = { $count ->
    [one] Столбец «{ $header }»: в { $count } ячейке указан месяц без дня. Для smmdash нужна выгрузка по дням.
    [few] Столбец «{ $header }»: в { $count } ячейках указан месяц без дня. Для smmdash нужна выгрузка по дням.
    [many] Столбец «{ $header }»: в { $count } ячейках указан месяц без дня. Для smmdash нужна выгрузка по дням.
   *[other] Столбец «{ $header }»: в { $count } ячейки указан месяц без дня. Для smmdash нужна выгрузка по дням.
}
import-note_dates_swapped = { $count ->
    [one] Столбец «{ $header }»: табличный редактор преобразовал { $count } дату и, возможно, поменял в ней день и месяц местами; остальные даты остались текстом (строки: { $lines }). Строка не учтена. Загрузите файл таким, каким его выдала сеть.
    [few] Столбец «{ $header }»: табличный редактор преобразовал { $count } даты и, возможно, поменял в них день и месяц местами; остальные даты остались текстом (строки: { $lines }). Строки не учтены. Загрузите файл таким, каким его выдала сеть.
    [many] Столбец «{ $header }»: табличный редактор преобразовал { $count } дат и, возможно, поменял в них день и месяц местами; остальные даты остались текстом (строки: { $lines }). Строки не учтены. Загрузите файл таким, каким его выдала сеть.
   *[other] Столбец «{ $header }»: табличный редактор преобразовал { $count } даты и, возможно, поменял в них день и месяц местами; остальные даты остались текстом (строки: { $lines }). Строки не учтены. Загрузите файл таким, каким его выдала сеть.
}
import-note_order_remembered = Из файла неясно, что в дате стоит первым, день или месяц. Взят ваш ответ для более раннего файла этого аккаунта.
import-note_decimal_remembered = Из файла неясно, чем отделена дробная часть, точкой или запятой. Взят ваш ответ для более раннего файла этого аккаунта.
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
import-note_currencies_mixed = Суммы указаны в нескольких валютах ({ $currencies }). Каждая остаётся в своей; вместе они не складываются.
import-note_currency_unknown = В файле не сказано, в какой валюте суммы в столбце «{ $header }». Они учитываются без валюты; добавьте в выгрузку столбец с валютой, чтобы сравнивать их с другими.
import-note_days_as_periods = Отчёт сгруппирован по неделям или месяцам: показатели относятся к этим периодам, а не к отдельным дням. Чтобы получить показатели по дням, сгруппируйте отчёт по дням.
import-note_days_filled = { $count ->
    [one] Платформа пропускает дни с нулём: внутри периода файла { $count } день заполнен значением 0.
    [few] Платформа пропускает дни с нулём: внутри периода файла { $count } дня заполнены значением 0.
    [many] Платформа пропускает дни с нулём: внутри периода файла { $count } дней заполнены значением 0.
   *[other] Платформа пропускает дни с нулём: внутри периода файла { $count } дня заполнены значением 0.
}
import-note_duplicate_header = Столбец «{ $header }» есть в файле дважды с одинаковыми цифрами; взят первый.
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
import-note_net_split = { $count ->
    [one] В столбце «{ $header }» — новые подписчики минус ушедшие: { $count } строка ниже нуля учтена как ушедшие подписчики.
    [few] В столбце «{ $header }» — новые подписчики минус ушедшие: { $count } строки ниже нуля учтены как ушедшие подписчики.
    [many] В столбце «{ $header }» — новые подписчики минус ушедшие: { $count } строк ниже нуля учтены как ушедшие подписчики.
   *[other] В столбце «{ $header }» — новые подписчики минус ушедшие: { $count } строки ниже нуля учтены как ушедшие подписчики.
}
import-note_parts_added = { $rows ->
    [one] В выгрузке показатели публикаций даны по дням: { $rows } строка сложена по публикациям; публикаций: { $posts }. Это показатели за эти дни, а не за всё время.
    [few] В выгрузке показатели публикаций даны по дням: { $rows } строки сложены по публикациям; публикаций: { $posts }. Это показатели за эти дни, а не за всё время.
    [many] В выгрузке показатели публикаций даны по дням: { $rows } строк сложены по публикациям; публикаций: { $posts }. Это показатели за эти дни, а не за всё время.
   *[other] В выгрузке показатели публикаций даны по дням: { $rows } строки сложены по публикациям; публикаций: { $posts }. Это показатели за эти дни, а не за всё время.
}
import-note_not_used = smmdash распознаёт эту таблицу, но её цифры не использует.
import-note_nothing_close = Ни один известный формат не похож на эти столбцы. В справочнике есть список выгрузок, которые читаются: возьмите одну из них.
import-note_nothing_recognised = Уверенно распознать формат не удалось. Ближе всего: { $formats }.
import-note_personal_dropped = { $columns ->
    [none] Столбцы с персональными данными удалены и не хранятся: { $count }.
   *[other] Персональные данные не хранятся. Эти столбцы удалены: { $columns }.
}
import-note_events_counted = { $rows ->
    [one] Каждая строка — одно событие: { $rows } строка посчитана по дням. Всего дней: { $days }; день без таких строк — это 0.
    [few] Каждая строка — одно событие: { $rows } строки посчитаны по дням. Всего дней: { $days }; день без таких строк — это 0.
    [many] Каждая строка — одно событие: { $rows } строк посчитано по дням. Всего дней: { $days }; день без таких строк — это 0.
   *[other] Каждая строка — одно событие: { $rows } строки посчитано по дням. Всего дней: { $days }; день без таких строк — это 0.
}
import-note_words_unknown = Ни одно слово в столбце «{ $header }» не известно, поэтому по нему ничего не посчитано.
import-note_nothing_counted = { $count ->
    [one] Из { $count } строки в показатели не вошла ни одна: выигранных сделок пока нет или не хватает столбца, например этапа или даты закрытия.
    [few] Из { $count } строк в показатели не вошла ни одна: выигранных сделок пока нет или не хватает столбца, например этапа или даты закрытия.
    [many] Из { $count } строк в показатели не вошла ни одна: выигранных сделок пока нет или не хватает столбца, например этапа или даты закрытия.
   *[other] Из { $count } строки в показатели не вошла ни одна: выигранных сделок пока нет или не хватает столбца, например этапа или даты закрытия.
}
import-note_closings_undated = { $count ->
    [one] У { $count } успешной сделки нет дня закрытия, она не попала в продажи ни одного дня (строка { $line }).
    [few] У { $count } успешных сделок нет дня закрытия, они не попали в продажи ни одного дня (первая — в строке { $line }).
    [many] У { $count } успешных сделок нет дня закрытия, они не попали в продажи ни одного дня (первая — в строке { $line }).
   *[other] У { $count } успешной сделки нет дня закрытия, они не попали в продажи ни одного дня (первая — в строке { $line }).
}
import-note_sales_without_amount = { $count ->
    [one] У { $count } успешной сделки нет суммы: продажа посчитана, доход неизвестен (строка { $line }).
    [few] У { $count } успешных сделок нет суммы: продажи посчитаны, доход неизвестен (первая — в строке { $line }).
    [many] У { $count } успешных сделок нет суммы: продажи посчитаны, доход неизвестен (первая — в строке { $line }).
   *[other] У { $count } успешной сделки нет суммы: продажи посчитаны, доход неизвестен (первая — в строке { $line }).
}
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
    [tables] В таблице нет даты; её цифры отнесены к последнему дню других таблиц файла: { $date }.
    [name] В таблице нет даты; она взята из имени файла: { $date }.
   *[upload] В файле нет даты; цифры отнесены ко дню загрузки: { $date }.
}
import-note_spend_column = Расход в файле указан несколько раз. Взят столбец «{ $header }»; не учитывается: «{ $others }».
import-note_spend_vat = С НДС расход или без, сказано в заголовке «{ $header }». Сравнивайте его только с расходом, посчитанным так же.
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
import-note_vocabulary_guess = Некоторые заголовки распознаны по переводу, который не проверен на настоящем файле. Пожалуйста, проверьте цифры.
import-note_year_inferred = В датах нет года. Они прочитаны как дни до выгрузки: { $first ->
    [same] { $last } год.
   *[other] с { $first } по { $last } год.
}

import-question_network = Из какой сети эта выгрузка?
import-question_account = Какой это аккаунт?
import-question_order = В каком порядке в датах записаны день и месяц?
import-question_decimal = Чем в числах отделена дробная часть?
import-question_confirm = Этот формат smmdash знает только по описанию. Все ли столбцы поняты верно?
import-question_mapping = Что означают столбцы этой таблицы?
import-question_owner = Чьи это упоминания?
import-answer_confirm_yes = Да, всё верно
import-answer_order_dmy = сначала день, 31/12
import-answer_order_mdy = сначала месяц, 12/31
import-answer_decimal_point = точка, 1.5
import-answer_decimal_comma = запятая, 1,5
import-answer_owner_own = нашего бренда
import-answer_owner_competitor = конкурента

import-inspect_file = { $name }: { $format }, уверенность { $confidence }
import-inspect_unknown = { $name }: не распознан
import-inspect_refused = { $name }: { $reason }
import-inspect_table = { $kind } · { $network } · { $account } · { $period } · строк прочитано { $read }, отложено { $rejected }, без данных { $known }
import-inspect_ledger = строки: { $records } = прочитано { $read } + исправлено { $repaired } + отложено { $set_aside } + без данных { $known }
import-inspect_measure = { $name }: сумма { $sum }, последнее { $last }, чисел { $count }, нет { $missing }
import-inspect_unused = не используется: { $columns }
import-inspect_line = строка { $line }: { $reason }
import-inspect_question = Нужно ответить: { $question }
import-inspect_missing_file = { $name }: такого файла нет, или его нельзя открыть.
import-kind_days = по дням
import-kind_posts = по публикациям
import-kind_segments = по группам
import-kind_periods = за период
import-aside_file = Файл
import-aside_table = Таблица
import-aside_line = Строка
import-aside_reason = Причина
import-aside_unnamed = Столбец { $number }
import-aside_table_number = Таблица { $number }
import-code_page_utf_8 = UTF-8
import-code_page_cp1251 = Windows-1251, кириллица
import-code_page_cp1257 = Windows-1257, балтийская
import-code_page_cp1252 = Windows-1252, западноевропейская
import-code_page_cp1250 = Windows-1250, центральноевропейская
import-code_page_koi8_r = KOI8-R, кириллица
import-code_page_cp866 = CP866 (DOS), кириллица
import-code_page_mac_cyrillic = Mac, кириллица
import-code_page_iso8859_13 = ISO 8859-13, балтийская
import-code_page_utf_16 = UTF-16
import-code_page_utf_16_le = UTF-16 (LE)
import-code_page_utf_16_be = UTF-16 (BE)
import-code_page_utf_8_sig = UTF-8
import-code_page_utf_32 = UTF-32
