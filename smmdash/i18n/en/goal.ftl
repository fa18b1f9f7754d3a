goal-title = Goals
goal-view = What is shown
goal-view_goals = Goals ({ $count })
goal-view_business_goals = Business goals ({ $count })
goal-view_audiences = Audiences ({ $count })
goal-new = New goal
goal-back = Back to the goals

# What a goal says
goal-no_metric = No metric chosen
goal-no_target = no target set
goal-about = { $metric }, { $networks }
goal-at_least = at least { $value }
goal-at_most = at most { $value }
goal-within = between { $low } and { $high }
goal-up_at_least = up by at least { $by }
goal-up_at_most = up by at most { $by }
goal-up_within = up by { $low } to { $high }
goal-down_at_least = down by at least { $by }
goal-down_at_most = down by at most { $by }
goal-down_within = down by { $low } to { $high }
goal-between_changes = a change between { $low } and { $high }
goal-by_points =
    { $count ->
        [one] { $value } percentage point
       *[other] { $value } percentage points
    }
goal-milestone = Milestone
goal-sentence = { $what }: { $target }
goal-sentence_when = { $what } { $when }
goal-when_by = by { $day }
goal-date_style = medium
goal-when_during = from { $first } to { $last }
goal-sentence_milestone = { $what }: done by { $day }
goal-value_of = { $value } ({ $when })
goal-baseline_from = Baseline: { $value }.
goal-value_per_days =
    { $count ->
        [one] { $value } per { $count } day
       *[other] { $value } per { $count } days
    }
goal-value_mean =
    { $count ->
        [one] { $value }, the mean of { $count } period
       *[other] { $value }, the mean of { $count } periods
    }
goal-differs = That is { $change } against a baseline of { $baseline }.
goal-means = That means { $target }, from a baseline of { $baseline }.
goal-starts = The baseline is { $baseline }.
goal-nothing = nothing
goal-removed = removed since
goal-history_set = { $field } set to { $new }
goal-history_cleared = { $field } removed (was { $old })
goal-history_changed = { $field }: from { $old } to { $new }
goal-facet_statement = Statement
goal-facet_goal_type = Type
goal-facet_business_goal = Business goal
goal-facet_metric = Metric
goal-facet_scope_networks = Networks
goal-facet_scope_accounts = Accounts
goal-facet_scope_post_types = Post types
goal-facet_scope_campaign = Campaign
goal-facet_scope_segment = Segment
goal-facet_target_kind = Kind of target
goal-facet_target_comparison = Comparison
goal-facet_target_basis = Way of counting
goal-facet_target_value = Target
goal-facet_target_upper = Upper limit
goal-facet_target_per = Counted by
goal-facet_status_override = Status set by hand
goal-facet_paused = Paused
goal-facet_baseline_value = Baseline
goal-facet_baseline_period = Baseline period
goal-facet_baseline_note = Note on the baseline
goal-facet_start = Start
goal-facet_deadline = Deadline
goal-facet_owner = Owner
goal-facet_audience = Audience
goal-facet_steps = Steps
goal-facet_milestones = Intermediate targets
goal-facet_budget = Budget
goal-facet_review_every_days = Days between reviews
goal-facet_milestone_done = Done on
goal-facet_outcome = Outcome
goal-facet_outcome_note = Note on the outcome
goal-kind_total = add up over the period
goal-kind_level = level on the last day
goal-kind_rate = rate or mean
goal-kind_milestone = done or not
goal-comparison_at_least = at least
goal-comparison_at_most = at most
goal-comparison_within = between
goal-basis_to = to a value
goal-basis_by = by an amount
goal-basis_by_percent = by percent
goal-basis_by_points = by percentage points

# { $value } is a value of the goal, as in 10 a month
goal-per_day = { $value } a day
goal-per_week = { $value } a week
goal-per_month = { $value } a month
goal-per_quarter = { $value } a quarter
goal-per_year = { $value } a year
goal-each_day = day
goal-each_week = week
goal-each_month = month
goal-each_quarter = quarter
goal-each_year = year
goal-outcome_reached = Reached
goal-outcome_missed = Missed
goal-outcome_dropped = Dropped
goal-deadline_end_of_month = End of the month
goal-deadline_end_of_quarter = End of the quarter
goal-deadline_in_90_days = In 90 days
goal-deadline_end_of_year = End of the year

# Changes, as undo names them
goal-change_added = a goal added
goal-change_edited = a goal edited
goal-change_duplicated = a goal duplicated
goal-change_removed = a goal removed
goal-change_checked_in = a check-in
goal-change_outcome = a goal's outcome
goal-change_paused = a goal paused
goal-change_resumed = a goal taken up again
goal-change_business_goal_added = a business goal added
goal-change_business_goal_edited = a business goal edited
goal-change_business_goal_removed = a business goal removed
goal-change_audience_added = an audience added
goal-change_audience_edited = an audience edited
goal-change_audience_removed = an audience removed

# Words on buttons
goal-add = Add
goal-save = Save the goal
goal-cancel = Cancel
goal-show_all = { $count ->
    [one] Show one more goal
   *[other] Show { $count } more goals
}
goal-edit = Edit
goal-duplicate = Duplicate
goal-remove = Remove
goal-open_odds = Chance and status
goal-open_check_in = Check in
goal-open_outcome = Outcome
goal-open_history = History
goal-open_pause = Pause
goal-more = More
goal-resume = Resume
goal-choose = Choose
goal-everything = Everything
goal-unnamed = Without a name
goal-engagement_rate = { $name } · engagement rate
goal-lost = That goal is not in this workspace, or no longer. If it was removed just now, undo brings it back.

# The card
goal-card_owner = owner: { $owner }
goal-card_business_goal = serves: { $name }
goal-card_audience = for: { $name }
goal-card_deadline = deadline: { $day }
goal-standing_total = { $actual } of { $target }
goal-standing_now = now { $actual }, target: { $target }
goal-standing_progress = { $share } of the way
goal-standing_back = further from the target than at the start
goal-standing_expected = by { $day } the straight line expects { $expected }
goal-standing_expected_shaped = by { $day } the pace line, shaped by your weekdays, expects { $expected }
goal-standing_required_day = { $rate } a day needed until { $day }
goal-standing_required_room = room for { $rate } a day until { $day }
goal-standing_required_rate = a mean of { $rate } needed until { $day }
goal-steps_done =
    { $count ->
        [one] { $done } of { $count } step done
       *[other] { $done } of { $count } steps done
    }
goal-done_on = Done on { $day }
goal-finding_reached = The target is reached
goal-finding_missed = The target was missed
goal-finding_not_started = The way from the baseline to the target
goal-finding_none = There is no figure to compare with the pace line yet
goal-finding_even = Right on the pace line
goal-finding_above = Above the middle of the range by { $gap }
goal-finding_below = Below the middle of the range by { $gap }
goal-finding_above_good = Ahead of the pace line by { $gap }
goal-finding_below_bad = Behind the pace line by { $gap }
goal-finding_above_bad = Over the pace line by { $gap }, and less is better
goal-finding_below_good = Under the pace line by { $gap }, and less is better
goal-chart_day = Day
goal-chart_actual = Actual
goal-chart_expected = Pace line
goal-chart_note = Solid: actual. Dashed: pace line. Level line: target, with the deadline at its diamond.
goal-chart_alt = Line chart of the goal “{ $title }”.
goal-source_one = Source: { $name }, data to { $day }
goal-source_more =
    { $count ->
        [one] Source: { $name } and { $count } more file, data to { $day }
       *[other] Source: { $name } and { $count } more files, data to { $day }
    }
goal-review_next = Next review due { $day }
goal-review_overdue =
    { $count ->
        [one] Review overdue by { $count } day (was due { $day })
       *[other] Review overdue by { $count } days (was due { $day })
    }
goal-review_last = Last check-in { $day }: { $said }
goal-just_begun = The goal has just begun: the data so far reach { $day }.
goal-paused = Paused
    .since = Paused since { $day }
    .why = Paused since { $day }: { $reason }
    .deadline = { $count ->
        [one] The deadline stays { $day }, in { $count } day. Until it goes on, it has no status, no check judges it and nobody is reminded of it.
       *[other] The deadline stays { $day }, in { $count } days. Until it goes on, it has no status, no check judges it and nobody is reminded of it.
    }
    .passed = The deadline, { $day }, has passed meanwhile.
    .no_deadline = Until it goes on, it has no status, no check judges it and nobody is reminded of it.
goal-pause =
    .explain = A paused goal keeps its data and its history. Until you resume it, nobody is reminded of it and no check judges it. Its deadline stays as it is.
goal-pause_note = Why
    .placeholder = For example: the campaign moves to spring

# The editor
goal-editor_new = New goal
goal-editor_edit = Edit the goal
goal-draft_note = A goal can be saved unfinished; its card says what is missing.
goal-not_saved = Not saved yet: a number could not be read ({ $fields }). Correct it and save again.
goal-in_unit = { $label }, { $unit }
goal-unit_points = percentage points
goal-unit_minutes = minutes
goal-number_unreadable = “{ $seen }” was typed; a number such as { $whole } or { $part } is expected.
goal-number_undecided = “{ $seen }” can be read in two ways. Write it as { $whole } or { $part }, without a mark that could be either.
goal-field_statement = The goal in your own words
    .example = More regular guests who follow us and come back
    .help = One sentence that your team would recognise. If you leave it empty, the card puts a sentence together from the fields below.
goal-field_type = Type of goal
goal-field_metric = Metric
    .placeholder = Type to search
    .help = The one figure that decides. Metrics that fit the type of goal come first.
goal-metric_fitting =
    { $count ->
        [one] The first { $count } in the list fits this type of goal.
       *[other] The first { $count } in the list fit this type of goal.
    }
goal-metric_unfit = This metric is not usual for the goal type “{ $goal_type }”. It may still be right; choose another if it is not.
goal-field_networks = Networks
goal-networks_suited = Works best on: { $networks }.
goal-field_accounts = Accounts
    .help = Accounts known from your data. Type a name to add another.
goal-narrow = Narrow down: post type, campaign, segment
goal-field_post_types = Post types
goal-field_campaign = Campaign
goal-field_segment = Segment
    .help = Figures are not known by segment, so a goal with a segment is followed by check-ins, not by data.
goal-field_kind = Kind
goal-field_basis = Count the target
goal-field_per = Counted per
goal-field_comparison = Comparison
goal-field_value = Target
    .help = Write it as you are used to: 1500, 1 500 or 12%. The sentence below shows how it was understood.
goal-field_lower = From
goal-field_upper = To
goal-write_minus = As written, the figure may grow. To lower it, write the number with a minus: { $example }.
goal-field_start = Start
goal-field_deadline = Deadline
goal-quick = { $name } ({ $day })
goal-field_milestone_done = Done on
    .help = Leave it empty until the milestone is done.
goal-field_by_hand = Enter the baseline by hand
    .help = For figures that no export has. Otherwise the baseline comes from the data and follows the metric, the scope and the start.
goal-field_baseline_value = Baseline
goal-field_baseline_note = Where the baseline comes from
    .placeholder = For example: monthly report of the shop
goal-baseline_note_wanted = Add a note, so that others can tell where the figure comes from.
goal-baseline_needs = The baseline comes from the data once a metric and a start are chosen.
goal-baseline_is = Baseline from the data: { $value } ({ $when }).
goal-baseline_mean =
    { $count ->
        [one] Baseline from the data: { $value }, the mean of { $count } period of the goal's length ({ $when }).
       *[other] Baseline from the data: { $value }, the mean of { $count } periods of the goal's length ({ $when }).
    }
goal-baseline_none = There is no baseline in the data.
goal-field_business_goal = Business goal it serves
    .help = What the business gains when this goal is reached.
goal-field_audience = Audience
    .help = The people this goal is about.
goal-field_owner = Owner
    .placeholder = Choose or type a name
goal-field_review = Days between reviews
    .help = A quarter is 91 days. The card says when a check-in is due.
goal-field_reason = Why it is changed (kept in the history)
    .asked = Why is it changed?
    .placeholder = For example: budget cut in October
goal-steps = Steps
    .none = Three or four steps are enough: what is done first, what next, and by whom.
goal-step_add = Add a step
goal-step_title = Step { $number }
    .placeholder = What is done
goal-step_owner = Owner
goal-step_due = Due
goal-step_kpi = How you will know
    .placeholder = For example: 4 posts a week
goal-step_done = Done
goal-step_up = Up
goal-step_down = Down
goal-step_remove = Remove

# Panels of a card
goal-check_in = Check-in
goal-check_in_day = Day
goal-check_in_value = Value
    .help = Taken from the data where they have it; correct it if you know better.
goal-check_in_confidence = How sure are you that the goal will be reached?
    .help = 0 is not at all, 10 is certain.
goal-check_in_note = Note
goal-check_in_save = Save the check-in
goal-outcome = Outcome
goal-outcome_result = How did it end?
goal-outcome_day = Day
goal-outcome_reasons = Reasons
    .help = Why it was reached, missed or dropped: the same list as in the audit, so that reasons can be counted over all goals.
goal-outcome_note = Note
goal-outcome_save = Save the outcome
goal-history = History
goal-history_empty = Nothing has changed since the goal was written.
goal-history_created = Goal written
goal-history_check_in = Check-in: { $said }
    .bare = Check-in
goal-history_resumed = Taken up again
goal-history_confidence = confidence { $confidence } of 10
goal-history_more =
    { $count ->
        [one] Show { $count } older entry
       *[other] Show { $count } older entries
    }

# Business goals and audiences
goal-business_goals_none = No business goals yet. A social goal is worth the work when it serves one.
goal-business_goal_new = New business goal
    .placeholder = For example: 15% more orders from regular guests
goal-business_goal_note = Note
goal-business_goal_served = Served by: { $goals }
goal-business_goal_unserved = No goal serves it yet.
goal-audiences_none = No audiences yet. Name the people you want to reach and where they are.
goal-audience_new = New audience
    .placeholder = For example: parents who live nearby
goal-audience_note = Who they are: age, place, interests, language
goal-audience_served = Goals for it: { $goals }
goal-audience_unserved = No goal is for it yet.
goal-write_for = Write a goal for it
goal-entry_name = Name
goal-entry_save = Save

# Without goals
goal-empty = Here every goal gets a card: where it stands, what keeping pace would take, and what is still missing. A good goal names one metric, a number, a date and an owner.
goal-empty_first = 1. Write a business goal first
    .why = Social goals serve it: what should be different in the business a year from now?
goal-empty_second = 2. Take over an example or write your own
    .why = An example opens as a draft. Change whatever does not fit; nothing is kept until you save.
goal-take_over = Use as a draft
goal-new_empty = Write a goal of my own
goal-outcome_missing = Choose how the goal ended. The note is kept once there is a result.
goal-entry_nameless = A name is missing. Give it one, or remove the entry.
goal-kept = Unsaved changes to { $name } are kept; you followed a link to something else.
    .new = Your unsaved new goal is kept: { $name }. You followed a link to something else.
    .resume = Back to it
    .forget = Drop it

# The life of a goal
goal-reason_asked = The goal is running, and this changes what it promised: { $fields }. A word on why helps everyone who looks at it later. You can also save without one.
goal-rhythm = Review
goal-rhythm_weekly = Weekly
goal-rhythm_two_weeks = Every two weeks
goal-rhythm_monthly = Monthly
goal-rhythm_quarterly = Quarterly
goal-rhythm_own = Another number of days
goal-change_reopened = a goal reopened
goal-change_check_in_removed = a check-in removed
goal-facet_outcome_reasons = Reasons of the outcome
goal-facet_outcome_repeat = What to repeat
goal-facet_outcome_drop = What to drop
goal-outcome_repeat = What to repeat next time
goal-outcome_drop = What to drop
goal-outcome_audit = Note it in the audit too
    .help = Adds the goal with its reasons to the past goals of the audit, and the lessons to its lists of what to repeat and what to drop.
goal-reopen = Reopen the goal
goal-ended = { $result } on { $day }.
goal-ended_reasons = Reasons: { $reasons }
goal-ended_note = Note: { $text }
goal-ended_repeat = Repeat: { $text }
goal-ended_drop = Drop: { $text }
goal-check_in_last = { $day }: { $said }
goal-check_in_remove = Remove a check-in
    .which = Check-in of
goal-history_kind = Kinds of entries
goal-history_counted = { $kind } ({ $count })
goal-history_kind_promise = Target and dates
goal-history_kind_plan = Plan and people
goal-history_kind_check_in = Check-ins
goal-history_kind_pause = Pauses
goal-history_kind_outcome = Outcome
goal-history_kind_other = Other
goal-history_find = Search the history
goal-history_nothing = Nothing in the history fits.
goal-history_paused_days =
    { $count ->
        [one] Paused for { $count } day in all; the deadline has not moved.
       *[other] Paused for { $count } days in all; the deadline has not moved.
    }

# How a goal ended
goal-over = Deadline passed
goal-finding_dropped = The goal was dropped
goal-end_now = at the end { $actual }, target: { $target }
goal-end_days =
    { $count ->
        [one] in { $count } day, to { $day }
       *[other] in { $count } days, to { $day }
    }
goal-end_early =
    { $total ->
        [one] ended on { $day }, after { $count } of { $total } day
       *[other] ended on { $day }, after { $count } of { $total } days
    }
goal-end_data = figures to { $day }
goal-ask_outcome = The deadline was { $day }. How did it end?
    .answer = Note the outcome
goal-ask_reached = The target is reached before the deadline. If that settles it, note the outcome.
goal-waits = “{ $name }” waits for your answer; until then its figures do not count here.
    .answer = Answer
