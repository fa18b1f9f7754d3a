# Поле
sentence-field = Скажите цель одним предложением
    .placeholder = Например: 250 новых подписчиков во ВКонтакте за шесть недель
sentence-read = Прочитать
sentence-clear = Очистить
sentence-marks = Предложение и то, что в нём понято. Нажмите на отметку, чтобы исправить.
sentence-besides = В предложении не сказано:
sentence-understood = Понято: { $found }.
sentence-nothing = Ничего измеримого не нашлось.
sentence-label = { $name }: { $value }
sentence-left_out = не учитывается
sentence-every_network = все
sentence-today = сегодня, { $day }

# О чём может быть часть предложения
sentence-facet_metric = показатель
sentence-facet_network = сеть
sentence-facet_value = целевое значение
sentence-facet_upper = верхняя граница
sentence-facet_baseline = исходное значение
sentence-facet_currency = валюта
sentence-facet_basis = как считать
sentence-facet_comparison = сравнение
sentence-facet_start = начало
sentence-facet_deadline = срок
sentence-facet_cadence = за
sentence-facet_campaign = кампания
sentence-facet_post_type = тип публикации
sentence-facet_segment = сегмент
sentence-facet_milestone = веха

# Исправление части
sentence-done = Готово
sentence-as_read = Как было прочитано
sentence-not_meant = Имелось в виду другое
    .help = Тогда эти слова ничего не значат.
sentence-cadence_none = весь период
sentence-cadence_day = день
sentence-cadence_week = неделю
sentence-cadence_month = месяц
sentence-cadence_quarter = квартал
sentence-cadence_year = год
sentence-cadence_post = публикацию
sentence-is_milestone = Сделано или нет, без числа
    .help = Для того, что происходит один раз: значок, запуск.
sentence-currency = Деньги в этом рабочем пространстве везде считаются в { $currency }.

# Чего не хватает и что неясно
sentence-missing = Ещё не хватает: { $missing }.
sentence-missing_specific = что измеряется
sentence-missing_measurable = сколько
sentence-missing_time_bound = к какому сроку
sentence-ask_metric = Что измеряется?
sentence-ask_value = Сколько?
sentence-ask_upper = И до скольких?
sentence-ask_deadline = К какому сроку?
sentence-right = Прочитано верно

# Пожелание
sentence-wish = Пока это пожелание. Цель такого рода могла бы быть такой:
sentence-wish_own = Пока это пожелание. С вашими цифрами цель такого рода могла бы быть такой:
sentence-wish_take = Взять эту цель
sentence-wish_days =
    { $count ->
        [one] Сеть, по которой больше всего данных: { $count } день.
        [few] Сеть, по которой больше всего данных: { $count } дня.
        [many] Сеть, по которой больше всего данных: { $count } дней.
       *[other] Сеть, по которой больше всего данных: { $count } дня.
    }

# Что из этого выходит
sentence-open = Открыть все поля
sentence-fill = Заполнить поля ниже
sentence-put_back = Вернуть поля

# Типы целей
sentence-types = Или начните с типа цели
sentence-types_choose = Тип цели
sentence-types_explain = Выберите тип: покажем, чем его измеряют, где он работает, и три цели такого рода.
sentence-type_metrics = Обычно измеряют: { $metrics }.
sentence-type_networks = Лучше всего работает: { $networks }.
sentence-type_data = В ваших данных есть: { $networks }.
sentence-type_take = Заполнить обычным
sentence-type_examples = Три цели этого типа
sentence-told_example = Пример стоит в полях ниже.
sentence-told_filled = Заполнено: { $fields }.
sentence-told_kept = Оставлено как было: { $fields }, хотя для этого типа непривычно.
sentence-told_nothing = Заполнять было нечего.
sentence-told_metric = Взять вместо этого: { $metric }

# Сомнения
sentence-doubt_percent_or_points = Проценты от нынешнего значения или процентные пункты?
sentence-doubt_ambiguous_date = Эту дату можно понять двояко: напишите месяц словом.
sentence-doubt_past_date = Этот срок уже прошёл.
sentence-doubt_next_year = Этот день только что прошёл, поэтому взят следующий год.
sentence-doubt_start_after_deadline = Начало позже срока.
sentence-doubt_several_metrics = В предложении два показателя: взят первый. Запишите второй отдельной целью.
sentence-doubt_several_goals = В предложении две цели: взята первая. Запишите вторую отдельно.
sentence-doubt_other_unit = Единица числа не подходит к показателю.
sentence-doubt_not_per_post = Такого показателя на публикацию нет: он считается в сумме. Выберите показатель на публикацию или общее число.
sentence-doubt_long_text = Текст длинный: прочитаны только первые 2000 знаков.

# В командной строке
sentence-says = «{ $text }»: { $name }
sentence-empty = Нет предложения, которое можно прочитать.
sentence-line_unreadable = Эта строка — не объект JSON с текстом; дата в ней пишется как ГГГГ-ММ-ДД.
