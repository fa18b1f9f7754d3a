# Five letters, what keeps them dark, and the clicks that mend it
smart-letter = { $initial } · { $name }: { $state }
smart-specific = Specific
    .help = It is clear what is measured and who answers for it.
smart-measurable = Measurable
    .help = There is a number to reach, and figures that show it.
smart-achievable = Achievable
    .help = The account's own history leaves a fair chance, and there is a plan.
smart-relevant = Relevant
    .help = It serves the business and an audience, and fits the situation now.
smart-time_bound = Time-bound
    .help = There is a last day and, on a long way, something to reach before it.
smart-state_met = met
smart-state_partly = in part
smart-state_missing = not yet
smart-state_unjudged = not judged
smart-misses = What is still to be mended
smart-also = Besides:
smart-none = All five letters: nothing is left to mend
smart-baseline_missing = The baseline is missing.
smart-baseline_other = The baseline is { $value }, and no note says where it comes from.
smart-all_met = SMART: all five letters met
    .help = Specific, measurable, achievable, relevant, time-bound: nothing is left to mend.
smart-more =
    { $count ->
        [one] { $count } more to mend
       *[other] { $count } more to mend
    }
smart-score =
    { $count ->
        [one] Checks passed: { $passed } of { $count } that could judge
       *[other] Checks passed: { $passed } of { $count } that could judge
    }
smart-anchors = The four anchors of a goal: { $anchors }.
smart-anchor_holds = { $name } (holds)
smart-anchor_open = { $name } (not yet)
smart-anchor_unjudged = { $name } (cannot be judged yet)
smart-anchor_specific = specific
smart-anchor_measurable = measurable
smart-anchor_relevant = relevant
smart-anchor_current = current

# What a click does
smart-way_metric = Measure by “{ $metric }”
smart-way_target_safe = Take { $value } (≈ 8 in 10, data of { $days } days)
smart-way_target_ambitious = Take { $value } (≈ 5 in 10, data of { $days } days)
smart-way_target_stretch = Take { $value } (≈ 2 in 10, data of { $days } days)
smart-way_deadline_quarter = Until { $day }
smart-way_deadline_90 = 90 days, until { $day }
smart-way_business_goal = Link to “{ $name }”
smart-way_audience = For “{ $name }”
smart-way_steps =
    { $count ->
        [one] Propose { $count } step
       *[other] Propose { $count } steps
    }
smart-way_milestones =
    { $count ->
        [one] Set { $count } intermediate target
       *[other] Set { $count } intermediate targets
    }
smart-way_start = Start on { $day }
smart-way_baseline = Take the baseline from the data: { $value }

# Where a click leads
smart-go_metric = Choose the metric
smart-go_target = Set the target
smart-go_deadline = Choose a deadline
smart-go_start = Choose a start
smart-go_business_goal = Choose a business goal
smart-go_audience = Choose an audience
smart-go_owner = Name the owner
smart-go_steps = Go to the steps
smart-go_scope = Change the scope
smart-go_baseline = Go to the baseline
smart-go_data = Add an export

# Changes, as undo names them
smart-change_metric = another metric
smart-change_target_safe = the safe target
smart-change_target_ambitious = the ambitious target
smart-change_target_stretch = the stretch target
smart-change_deadline_quarter = a deadline
smart-change_deadline_90 = a deadline
smart-change_business_goal = the link to a business goal
smart-change_audience = the choice of an audience
smart-change_steps = the proposed steps
smart-change_milestones = the intermediate targets
smart-change_start = a goal's start
smart-change_baseline = the baseline from the data
