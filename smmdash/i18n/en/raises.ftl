# What would raise the score of the audit, the list that leads the number
raises-title = What would raise this step
raises-title_whole = What would raise the whole audit most
raises-answer = Answer “{ $question }” (+{ $by })
raises-register = { $register }: { $list } (+{ $by })
raises-elsewhere = { $said } (+{ $by })
raises-complained = a check points here
raises-in_step = { $said } · step { $number }
raises-more = { $count ->
        [one] { $count } more point can be gained further down.
       *[other] { $count } more points can be gained further down.
    }
raises-more_whole = { $count ->
        [one] { $count } more point can be gained in the steps.
       *[other] { $count } more points can be gained in the steps.
    }
raises-all_done = Nothing is missing: every requirement is met.
