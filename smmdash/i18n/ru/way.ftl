# Щелчки, которые исправляют замечание. Самые старые — в smart.ftl.
way-deadline_again =
    { $count ->
        [one] Ещё столько же, до { $day } ({ $count } день)
        [few] Ещё столько же, до { $day } ({ $count } дня)
        [many] Ещё столько же, до { $day } ({ $count } дней)
       *[other] Ещё столько же, до { $day } ({ $count } дня)
    }
way-outcome_reached = Отметить как достигнутую: по данным { $value }
way-outcome_missed = Отметить как недостигнутую: по данным { $value }
way-owner = Отвечает { $name }
way-metric_target = Измерять показателем «{ $metric }», целевое значение { $value }
way-check_in = Отметить ход значением из данных: { $value }
way-pause = Поставить на паузу «{ $name }»
way-pause_several =
    { $count ->
        [one] Поставить на паузу { $count } цель с самым дальним сроком: { $names }
        [few] Поставить на паузу { $count } цели с самым дальним сроком: { $names }
        [many] Поставить на паузу { $count } целей с самым дальним сроком: { $names }
       *[other] Поставить на паузу { $count } цели с самым дальним сроком: { $names }
    }
way-drop_newer = Снять эту цель: она повторяет «{ $name }»
way-target_moved = Сдвинуть целевое значение вслед за показателем: { $value }
way-audience_segment =
    { $which ->
        [high] Для сегмента «{ $name }», самого высокого ({ $rate })
       *[low] Для сегмента «{ $name }», самого низкого ({ $rate })
    }
way-serve = Связать с ней цель «{ $name }»
way-point_at = Отвести этой аудитории цель «{ $name }»
way-quality_goal = Добавить цель: { $metric }, { $value }, срок { $day }
way-step_told = Срок { $day }, сделано, когда: { $kpi }
way-profile_same = Как у других профилей: { $what }
way-owner_profile = Ведёт { $name }
way-dormant = Отметить как неактивный
way-owner_risk = Следит { $name }
way-taken_down =
    { $count ->
        [one] Материал убран: записать { $day }
        [few] Все { $count } материала убраны: записать { $day }
        [many] Все { $count } материалов убраны: записать { $day }
       *[other] Все { $count } материала убраны: записать { $day }
    }
way-without_secret = Убрать секрет из текста
way-newer_counts = Верить новому файлу: { $newer }
way-baseline_after =
    { $count ->
        [one] Сравнивать с днями с { $day }: исходное значение { $value }
        [few] Сравнивать { $count } цели с днями с { $day }
        [many] Сравнивать { $count } целей с днями с { $day }
       *[other] Сравнивать { $count } цели с днями с { $day }
    }
way-baseline_whole = Взять полные дни, { $first } — { $last }: исходное значение { $value }
way-reminder = Напомнить о выгрузке: { $day }

way-open_other = Открыть «{ $name }»
way-new_for_audience = Написать цель для неё
way-note_by_hand = Записать значение вручную
way-write_quality = Написать цель о качестве

# Как изменение называет отмена.
way-change_deadline_again = ещё один такой же срок
way-change_outcome_reached = итог цели
way-change_outcome_missed = итог цели
way-change_owner = выбор ответственного
way-change_metric_target = другой показатель с целевым значением
way-change_check_in = отметка о ходе по данным
way-change_pause = пауза цели
way-change_pause_several = пауза нескольких целей
way-change_drop_newer = снятие повторной цели
way-change_target_moved = сдвинутое целевое значение
way-change_audience_segment = сегмент как аудитория
way-change_serve = связь с бизнес-целью
way-change_point_at = выбор аудитории
way-change_quality_goal = цель о качестве
way-change_step_told = срок и мерило шага
way-change_profile_same = недостающее у профиля
way-change_owner_profile = ответственный за профиль
way-change_dormant = отметка профиля как неактивного
way-change_owner_risk = ответственный за риск
way-change_taken_down = отметка, что устаревшее убрано
way-change_without_secret = удаление секрета из текста
way-change_newer_counts = согласие с новым файлом
way-change_baseline_after = исходное значение после разрыва
way-change_baseline_whole = исходное значение по полным дням
way-change_reminder = напоминание в календаре

# Что щелчок записывает в рабочее пространство.
way-note_duplicate = То же самое, что «{ $name }».
way-note_reminder = Выгрузить и загрузить свежие данные
way-note_reminder_of = Выгрузить и загрузить свежие данные: { $account }
way-note_newer = Верим новому файлу { $newer }, а не { $older }.
way-note_since = Дни с { $day }: прежние цифры с ними несравнимы.
