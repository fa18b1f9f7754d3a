## Знак % заменяется названием счётчика.
formula-level = % на конец периода
formula-start_level = % на начало периода
formula-level_on_day = % в тот же день
formula-mean_level = % (в среднем за период)
formula-change = % (изменение за период)
formula-median = % (медиана за период)
formula-unique = % (по данным самого источника за весь период)
formula-sum = % (сумма за период)
formula-own_total = собственный итог источника
formula-post_count = число публикаций
formula-else = если их нет:
