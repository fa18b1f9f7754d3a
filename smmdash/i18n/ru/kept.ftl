# What moved between two audits: lines under "Improved", "Slipped" and "Different"
kept-score = { $step }: { $now } из { $of }, было { $before } из { $before_of }
kept-answered = На вопрос «{ $question }» теперь есть ответ
kept-unanswered = На вопрос «{ $question }» ответа больше нет
kept-level = { $question }: { $now } из 5, было { $before }
kept-turned = { $question }: { $now }, раньше: { $before }
kept-reworded = На вопрос «{ $question }» дан другой ответ
kept-outdated = Устаревший контент: { $now }, было { $before }
kept-to_update = Контент, который надо обновить: { $now }, было { $before }
kept-undecided = Контент без решения: { $now }, было { $before }
kept-obstacle_gone = Больше не мешает: { $name }
kept-obstacle_new = Теперь мешает: { $name }
kept-obstacle_new_weighed = Теперь мешает: { $name }, вес { $weight } из 5
kept-obstacle_weight = { $name }: вес { $now } из 5, был { $before }
kept-acted = { $name }: теперь решено, что с этим делать
kept-unacted = { $name }: больше не сказано, что с этим делать
kept-risk_gone = Больше нет среди рисков: { $name }
kept-risk_new = Новый риск: { $name }
kept-risk_new_weighed = Новый риск: { $name }, вес { $weight } из 25
kept-risk_weight = Риск «{ $name }»: вес { $now } из 25, был { $before }
kept-faced = Риск «{ $name }»: теперь есть ответные действия
kept-unfaced = Риск «{ $name }»: ответных действий больше нет
kept-risk_owned = Риск «{ $name }»: теперь есть ответственный
kept-unrisk_owned = Риск «{ $name }»: ответственного больше нет
kept-profile_new = Новый профиль: { $profile }
kept-profile_gone = Профиля больше нет в списке: { $profile }
kept-owned = { $profile }: теперь есть ответственный
kept-unowned = { $profile }: ответственного больше нет
kept-owner = { $profile }: ведёт { $now }, раньше { $before }
kept-documented = { $profile }: теперь записано, где хранится доступ
kept-undocumented = { $profile }: больше не записано, где хранится доступ
kept-woke = { $profile }: снова активен
kept-fell_silent = { $profile }: теперь неактивен
kept-skill_new = Новое в команде: { $who }
kept-skill_gone = Больше нет в команде: { $who }
kept-skill = { $who }: уровень { $now } из 5, был { $before }
kept-ended = Прошлая цель «{ $name }»: { $outcome }
kept-rows = { $register }: строк { $now }, было { $before }
kept-holes = Цепочки плана с пробелом: { $now }, было { $before }
kept-goals = Открытые цели: { $now }, было { $before }
kept-figure = { $network } · { $metric }: { $now }, было { $before }
kept-figure_old = { $network } · { $metric }: { $now } (данные по { $day }), было { $before } (данные по { $before_day })
kept-redefined = { $network } · { $metric }: не сравнивается, потому что после { $before_day } платформа изменила то, что считает

# The comparison
kept-title = Что изменилось между двумя аудитами
kept-earlier = Более ранний аудит
kept-later = Сравнить с
kept-now = Аудит, какой он сегодня
kept-option = { $day }: { $done } из { $of }
kept-option_named = { $name }, { $day }: { $done } из { $of }
kept-improved = Стало лучше: { $count }
kept-slipped = Стало хуже: { $count }
kept-changed = Иначе, но не лучше и не хуже: { $count }
kept-none_improved = Между этими двумя аудитами ничего не улучшилось.
kept-none_slipped = Между этими двумя аудитами ничего не ухудшилось.
kept-more = { $count ->
        [one] Ещё { $count }
        [few] Ещё { $count }
        [many] Ещё { $count }
       *[other] Ещё { $count }
    }
kept-was = Было: { $text }
kept-is = Стало: { $text }
kept-only_scores = От одного из этих аудитов сохранились только баллы, поэтому больше сравнить нечего.
kept-from_data = Цифры: подписчики на тот день, публикации и вовлечённость за 90 дней до него. То, что тогда не записали, посчитано по данным, которые есть сейчас.
kept-first = Ни один аудит пока не закрыт. Закройте этот, и в следующий раз здесь будет видно, что стало лучше и что хуже.

# The shelf of kept audits
kept-shelf = Сохранённые аудиты: { $count }
kept-shelf_why = От закрытого аудита сохраняются ответы, реестры и главные цифры дня, а от контента только число материалов в каждой группе. Всё это хранят самые новые аудиты (не больше { $most }), от более старых остаются баллы.
kept-which = Сохранённый аудит
kept-name = Название этого аудита
    .example = Например: перед летним сезоном
kept-delete = Удалить этот сохранённый аудит
kept-deleted = Сохранённый аудит от { $day } удалён. Это можно отменить.
kept-read_only = Что в нём было записано { $day }
kept-no_answers = От этого аудита сохранились только баллы.
kept-groups = Контент: устарело { $outdated }, актуально { $current }, обновить { $update }, без решения { $undecided }
kept-figures = Главные цифры дня
kept-figure_then = { $network } · { $metric }: { $value } (данные по { $day })
kept-cut = Длинные тексты сохранены до { $letters } знаков, реестры до { $rows } строк.
kept-change_named = название сохранённого аудита
kept-change_deleted = удаление сохранённого аудита
