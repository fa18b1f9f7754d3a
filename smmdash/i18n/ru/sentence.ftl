# Поле
sentence-field = Сформулируйте цель одним предложением
    .placeholder = Например: 250 новых подписчиков во ВКонтакте за шесть недель
sentence-read = Разобрать
sentence-clear = Очистить
sentence-marks = Предложение и то, что в нём понято. Чтобы что-то исправить, нажмите на него.
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
sentence-as_read = Вернуть прочитанное
sentence-not_meant = Имелось в виду другое
    .help = Эти слова тогда не учитываются.
sentence-cadence_none = весь период
sentence-cadence_day = день
sentence-cadence_week = неделю
sentence-cadence_month = месяц
sentence-cadence_quarter = квартал
sentence-cadence_year = год
sentence-cadence_post = публикацию
sentence-is_milestone = Сделано или нет, без числа
    .help = Для того, что происходит один раз: значок, запуск.
sentence-currency = Все суммы в этом рабочем пространстве — в { $currency }.

# Чего не хватает и что неясно
sentence-missing = Ещё не хватает: { $missing }.
sentence-missing_specific = что измеряется
sentence-missing_measurable = сколько
sentence-missing_time_bound = к какой дате
sentence-ask_metric = Что измеряется?
sentence-ask_value = Сколько?
sentence-ask_upper = И до какого значения?
sentence-ask_deadline = К какой дате?
sentence-right = Прочитано верно

# Пожелание
sentence-wish = Пока это скорее пожелание. Цель могла бы звучать так:
sentence-wish_own = Пока это скорее пожелание. С вашими цифрами цель могла бы звучать так:
sentence-wish_take = Взять эту цель за основу
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
sentence-types_explain = Выберите тип, чтобы увидеть, по каким показателям его измеряют, в каких сетях он работает, и три примера.
sentence-type_metrics = Обычные показатели: { $metrics }.
sentence-type_networks = Лучше всего работает: { $networks }.
sentence-type_data = В ваших данных есть: { $networks }.
sentence-type_take = Заполнить типовыми значениями
sentence-type_examples = Три цели этого типа
sentence-told_example = Пример подставлен в поля ниже.
sentence-told_filled = Заполнено: { $fields }.
sentence-told_kept = Оставлено как было: { $fields }, хотя для этого типа это нехарактерно.
sentence-told_nothing = Заполнять было нечего.
sentence-told_metric = Взять вместо этого: { $metric }

# Сомнения
sentence-doubt_percent_or_points = Проценты от нынешнего значения или процентные пункты?
sentence-doubt_ambiguous_date = Эту дату можно понять двояко: напишите месяц словом.
sentence-doubt_past_date = Этот срок уже прошёл.
sentence-doubt_next_year = Этот день только что прошёл, поэтому взят следующий год.
sentence-doubt_start_after_deadline = Начало позже срока окончания.
sentence-doubt_several_metrics = В предложении два показателя: взят первый. Запишите второй отдельной целью.
sentence-doubt_several_goals = В предложении две цели: взята первая. Запишите вторую отдельно.
sentence-doubt_other_unit = Единица измерения не подходит показателю.
sentence-doubt_not_per_post = Такого показателя на одну публикацию нет: его считают в сумме. Выберите показатель на публикацию или общее число.
sentence-doubt_long_text = Текст длинный: прочитаны только первые 2000 знаков.

# В командной строке
sentence-says = «{ $text }»: { $name }
sentence-empty = Нет предложения, которое можно прочитать.
sentence-line_unreadable = Эта строка — не объект JSON с текстом; дата в ней пишется как ГГГГ-ММ-ДД.
