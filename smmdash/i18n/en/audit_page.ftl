audit_page-title = Audit
audit_page-lead = Nine steps from what you have to how you stand out. Answer what you know, leave the rest for later; every answer is kept as you go.
audit_page-steps = Steps of the audit
audit_page-done_of = { $done } of { $of }
audit_page-complete = All { $of } requirements of this step are met.
audit_page-to_goals = Go to the goals
audit_page-example = For example: { $text }
audit_page-before = Back: { $step }
audit_page-next = Next: { $step }
audit_page-marked = A check points here.
audit_page-marked_cell = A check points here: row { $row }, column “{ $column }”.

audit_page-refused_secret = Not saved, because the text looks like { $kind }. What was here before is back. Write only the place where it is kept, such as the name of a vault.
audit_page-refused_too_long = The text in the column “{ $column }” is too long for this field and was not saved. Shorten it and try again.
audit_page-refused_not_a_date = The cell in the column “{ $column }” is not a date. Choose a day from the calendar.
audit_page-refused_not_allowed = The value in the column “{ $column }” cannot be used there. Choose one that is offered, or a whole number from 1 to 5 on a scale.
audit_page-refused_value = This could not be saved: the register is full. Take out rows that are no longer needed and try again.

audit_page-fill_profiles = Fill in from the data
audit_page-filled_profiles = { $count ->
        [0] Every account in the data is listed already; its last post and number of posts are up to date.
        [one] { $count } profile was added from the data. What was written before stays.
       *[other] { $count } profiles were added from the data. What was written before stays.
    }
audit_page-suggested = { $group }: { $because }
audit_page-table_alt = { $count ->
        [one] { $register }, a table with { $count } row
       *[other] { $register }, a table with { $count } rows
    }
audit_page-unnamed = Unnamed
audit_page-lost = { $name } (no longer there)

audit_page-pick_obstacles = What holds you back? Pick as many as apply
audit_page-pick_risks = Risks that most plans face; add your own below
audit_page-pick_tactics = Pick what fits; add your own below
audit_page-action = Action
    .example = What will be done about it, and by whom

audit_page-likelihood = Likelihood
audit_page-impact = Impact
audit_page-weight = Weight
audit_page-matrix = { $count ->
        [0] No risk is high
        [one] { $count } risk is high
       *[other] { $count } risks are high
    }
    .alt = Grid of likelihood and impact from 1 to 5. Weighed risks: { $count }, high ones among them: { $high }.
audit_page-no_matrix = Give a risk a likelihood and an impact from 1 to 5, and it appears on a grid here.
audit_page-weighs = weight { $weight } of 25
audit_page-not_weighed = not weighed yet
audit_page-no_answer = high, without an owner or an answer
audit_page-from_register = From the register above
audit_page-reasons = { $count ->
        [one] The most frequent reason is “{ $reason }”: { $count } goal
       *[other] The most frequent reason is “{ $reason }”: { $count } goals
    }
    .alt = How often each reason was given: { $list }.

audit_page-traces = From the business to the steps
    .why = Each row leads from a business goal through the goal, its metric and its audience to its steps. A missing link is a gap.
    .alt = Table of the plan's chains. Rows: { $count }, rows with a gap: { $holes }.
audit_page-no_traces = There is nothing to show yet. Write a business goal and a goal that serves it.
audit_page-no_holes = { $count ->
        [one] The only chain is whole, from the business goal to the steps.
       *[other] All { $count } chains are whole, from the business goal to the steps.
    }
audit_page-more_holes = { $count ->
        [one] { $count } more row has a gap; it is in the table.
       *[other] { $count } more rows have a gap; they are in the table.
    }
audit_page-column_business_goal = Business goal
audit_page-column_goal = Goal
audit_page-column_metric = Metric
audit_page-column_audience = Audience
audit_page-column_steps = Steps
audit_page-column_holes = Missing

audit_page-whole = The whole audit
audit_page-scored = { $done } of { $of } requirements are met
audit_page-scored_before = { $done } of { $of } requirements are met; on { $day } it was { $before } of { $before_of }
audit_page-source = From this audit, as of { $day }
audit_page-tick = The tick marks where the step stood in the previous audit.
audit_page-close = Close this audit
    .why = Closing keeps the scores, the answers, the registers and the key figures of today, so that the next audit can be compared with them. The answers stay and can be changed.
audit_page-close_again = Close it again with today's scores
audit_page-closed = The audit is closed with { $done } of { $of }. The next one will be compared with it.

audit_page-known = What is known already
audit_page-known_until = Figures: the last { $days } days of the data, to { $day }, beside the { $days } days before.
audit_page-known_older = { $fact } (data to { $day })
audit_page-take = Take this
audit_page-take_answer = Take this into the answer
audit_page-take_all = { $count ->
        [one] Take { $count }
       *[other] Take all { $count }
    }
audit_page-taken = Taken over. Change it as you like, or take it back with Undo.
audit_page-to_data = Go to the data
audit_page-scaled = { $level } of { $of }
audit_page-turn = Question { $number } of { $of }
audit_page-turn_optional = Question { $number } of { $of } · optional
audit_page-lacking = Still missing: { $list }
audit_page-next_question = Next question
audit_page-skip = Skip for now
audit_page-rows = { $count ->
        [one] { $count } row
       *[other] { $count } rows
    }
audit_page-skipped = { $count ->
        [one] { $count } question of this step waits. Come back to it at any time, or go on.
       *[other] { $count } questions of this step wait. Come back to them at any time, or go on.
    }

audit_page-change_answer = an answer of the audit
audit_page-change_taken = taking over what is known
audit_page-change_register = a change in a register of the audit
audit_page-change_obstacles = a change of the obstacles
audit_page-change_risks = picking risks
audit_page-change_tactics = picking tactics
audit_page-change_filled_profiles = filling in the profiles from the data
audit_page-change_closed = closing the audit
