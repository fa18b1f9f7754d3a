# The plan's traceability as a picture
trace-whole = { $count ->
        [one] { $count } цепочка, и она целая: от бизнес-цели до шагов
        [few] Все { $count } цепочки целые: от бизнес-цели до шагов
        [many] Все { $count } цепочек целые: от бизнес-цели до шагов
       *[other] Все { $count } цепочки целые: от бизнес-цели до шагов
    }
trace-holed = Цепочки от бизнес-цели до шагов с пробелом: { $holes } из { $count }
trace-note = Пунктирная рамка означает пробел: здесь чего-то не хватает.
trace-note_grouped = Цепочек больше { $most }, поэтому каждая бизнес-цель здесь одной строкой. Выберите одну, чтобы увидеть её цели.
trace-rest = { $count ->
        [one] Ещё { $count } цепочка есть в таблице ниже.
        [few] Ещё { $count } цепочки есть в таблице ниже.
        [many] Ещё { $count } цепочек есть в таблице ниже.
       *[other] Ещё { $count } цепочки есть в таблице ниже.
    }
trace-source = По целям этого рабочего пространства, { $day }
trace-alt = Картина из пяти столбцов: бизнес-цель, цель, показатель, аудитория, шаги. Цепочек: { $count }, с пробелом: { $holes }. { $list }
trace-alt_line = { $name }: { $holes }.
trace-milestone = веха, показатель не нужен
trace-steps = { $first } и ещё { $count }
trace-goals = { $count ->
        [one] { $count } цель
        [few] { $count } цели
        [many] { $count } целей
       *[other] { $count } цели
    }
trace-have = есть у всех ({ $count })
trace-lack = нет у { $lacking } из { $count }
trace-choose = Бизнес-цель
trace-all = Все, каждая одной строкой
trace-no_business_goal = Цели без бизнес-цели
trace-audiences = Аудитории без цели
trace-table = То же в таблице
trace-to_mend = Пробелы, которые надо закрыть
trace-open_field = Закрыть в цели
trace-write_for_business = Записать для неё цель
trace-write_for_audience = Записать для неё цель
