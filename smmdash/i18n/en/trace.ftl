# The plan's traceability as a picture
trace-whole = { $count ->
        [one] The only chain is whole, from the business goal to the steps
       *[other] All { $count } chains are whole, from the business goal to the steps
    }
trace-holed = { $holes } of { $count } chains from the business to the steps have a gap
trace-note = Dashed frames are gaps: what should stand there is missing.
trace-note_grouped = There are more than { $most } chains, so each business goal is one row here. Choose one to see its goals.
trace-rest = { $count ->
        [one] { $count } more chain is in the table below.
       *[other] { $count } more chains are in the table below.
    }
trace-source = From the goals of this workspace, as of { $day }
trace-alt = Picture in five columns: business goal, goal, metric, audience, steps. Chains: { $count }, with a gap: { $holes }. { $list }
trace-alt_line = { $name }: { $holes }.
trace-milestone = milestone, needs no metric
trace-steps = { $first } and { $count } more
trace-goals = { $count ->
        [one] { $count } goal
       *[other] { $count } goals
    }
trace-have = all { $count } have it
trace-lack = { $lacking } of { $count } lack it
trace-choose = Business goal
trace-all = All, a row each
trace-no_business_goal = Goals without a business goal
trace-audiences = Audiences without a goal
trace-table = The same as a table
trace-to_mend = Gaps to close
trace-open_field = Close it in the goal
trace-write_for_business = Write a goal for it
trace-write_for_audience = Write a goal for them
