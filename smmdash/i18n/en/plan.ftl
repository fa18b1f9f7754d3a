plan-title = Plan
plan-view = What is shown
plan-view_steps = Steps
plan-view_calendar = Calendar
plan-view_budget = Budget
plan-untitled = without a title
plan-no_dates = no dates yet
plan-remove = Remove
plan-choose_or_type = Choose or type
plan-open = Change the plan
plan-close = Done changing
plan-card_budget = budget { $amount }

# Without goals
plan-empty = A plan begins with a goal
    .body = Here every goal gets three or four steps with an owner, dates and a figure of their own, all on one timeline, with a content calendar and a budget beside them.
    .go = Write a goal
plan-undated = The timeline appears as soon as a goal has a start, a deadline or a dated step.

# Timeline
plan-finding_late =
    { $count ->
        [one] { $count } step is overdue.
       *[other] { $count } steps are overdue.
    }
plan-finding_none_late = No step is overdue.
plan-finding_next = Next: “{ $step }” by { $day }.
plan-finding_no_steps = No goal has dated steps yet
plan-timeline_note = Thin line: the goal's time, its deadline at the diamond. Boxes: steps by number, ticked when done. Triangles: intermediate targets, filled when reached; a cross is missed.
plan-timeline_source = Source: your goals and their steps; intermediate targets are judged by your uploads.
plan-timeline_alt =
    { $steps ->
        [one] { $title }: deadline { $day }, { $done } of { $steps } dated step done.
       *[other] { $title }: deadline { $day }, { $done } of { $steps } dated steps done.
    }
plan-chart_today = today
plan-chart_what = What
plan-chart_when = When
plan-chart_more = More
plan-chart_mark = Intermediate target { $value }: { $state }
plan-chart_actual = actual: { $value }

# Steps
plan-split = Split into steps
    .why = Three or four steps in a row, with dates up to the deadline and a figure for each. Everything can be changed afterwards.
plan-too_many = This plan has { $count } steps. Three or four are kept in mind; join what belongs together or make a goal of its own.
plan-step_start = From
plan-step_due = Until
plan-step_until = until { $day }
plan-step_late = overdue
plan-step_backwards = The step ends ({ $due }) before it begins ({ $start }). Change one of the dates.
plan-step_try = Try one idea on a small scale
    .kpi = a figure before and after
plan-step_keep = Keep what worked, drop the rest
plan-milestone_ask = Find out what exactly is asked for
    .kpi = a list of all conditions
plan-milestone_gather = Meet the conditions one by one
    .kpi = every condition ticked off
plan-milestone_check = Have someone from outside check it
    .kpi = no open remark
plan-milestone_hand_in = Hand it in and follow up
    .kpi = confirmed
plan-kpi_total = { $metric }: { $value } since the start of the goal
plan-kpi_level = { $metric }: { $value }
plan-kpi_more = { $metric }: more than before the step
plan-kpi_less = { $metric }: less than before the step

# Intermediate targets
plan-targets = Intermediate targets
plan-targets_wanted = A goal of over three months is easier to steer with intermediate targets.
plan-targets_needed = A goal of over half a year needs intermediate targets: without them it shows too late that it slips.
plan-targets_short = A goal this short can do without; add one if it helps.
plan-targets_propose = Propose intermediate targets
    .why = At the ends of months, or of quarters, on the pace line from the baseline to the target; halfway where the goal is short.
plan-targets_again = Propose anew
plan-targets_none = Nothing can be proposed yet: the goal needs a start, a deadline, a target and, unless it adds up, a baseline.
plan-target_day = By
plan-target_value = Value
plan-target_note = Note
plan-target_add = Add an intermediate target
plan-target_line = by { $day }: { $value }, { $state }
    .actual = { $line } (actual: { $actual })
    .now = { $line } (now: { $actual })
plan-marks_note = Triangles: intermediate targets, filled when reached; a cross is missed.
plan-mark_reached = reached
plan-mark_missed = missed
plan-mark_running = to come
plan-mark_unknown = not known yet

# Tactics
plan-tactics = Tactics that fit
plan-tactics_free = Only without a budget
plan-tactics_none = Choose a goal type or a metric for this goal, and what fits it is listed here.
plan-tactics_audit = Chosen in the audit:
plan-tactic_days =
    { $count ->
        [one] about { $count } working day
       *[other] about { $count } working days
    }
plan-tactic_free = no budget needed
plan-tactic_paid = needs a budget
plan-tactic_moves = moves this goal's metric
plan-tactic_step = Add as a step
plan-tactic_taken = In the plan
plan-tactic_entry = Into the calendar

# Calendar
plan-span = Span
plan-span_month = Month
plan-span_week = Week
plan-turn_earlier = Earlier
plan-turn_today = Today
plan-turn_later = Later
plan-calendar_name = { $name }: content calendar
plan-calendar_empty = Nothing is planned yet. Add the first post.
    .rhythm = Nothing is planned yet. Add the first post, or plan four weeks in your usual rhythm with the button above.
plan-month_ahead =
    { $count ->
        [one] { $count } post is planned.
       *[other] { $count } posts are planned.
    }
plan-month_finding =
    { $count ->
        [one] { $published } of { $count } planned post is out.
       *[other] { $published } of { $count } planned posts are out.
    }
plan-month_late =
    { $count ->
        [one] { $count } did not appear.
       *[other] { $count } did not appear.
    }
plan-month_planned =
    { $count ->
        [one] { $count } is to come.
       *[other] { $count } are to come.
    }
plan-month_unknown =
    { $count ->
        [one] For { $count } the data do not reach far enough.
       *[other] For { $count } the data do not reach far enough.
    }
plan-month_unplanned =
    { $count ->
        [one] { $count } post came out unplanned.
       *[other] { $count } posts came out unplanned.
    }
plan-month_nothing =
    { $count ->
        [0] Nothing is planned and nothing was published
        [one] Nothing is planned; { $count } post was published
       *[other] Nothing is planned; { $count } posts were published
    }
plan-month_source = Source: your calendar and the posts in your uploads. A post a day beside its plan still counts.
plan-month_note = Filled circle: published. Filled square: ticked off. Open circle: planned, or not known yet. Cross: did not appear. Diamond: published without a plan.
plan-month_alt = Calendar of { $month } with a sign for each post.
plan-unplanned =
    { $count ->
        [one] { $count } post came out unplanned: { $networks }
       *[other] { $count } posts came out unplanned: { $networks }
    }
plan-standing_published = published
plan-standing_done = ticked off
plan-standing_planned = planned
plan-standing_late = did not appear
plan-standing_unknown = not known yet
plan-standing_unplanned = published without a plan
plan-weekday_0 = Mon
plan-weekday_1 = Tue
plan-weekday_2 = Wed
plan-weekday_3 = Thu
plan-weekday_4 = Fri
plan-weekday_5 = Sat
plan-weekday_6 = Sun
plan-column_day = Day
plan-column_at = Time
plan-column_network = Network
plan-column_account = Account
plan-column_post_type = Post type
plan-column_title = Topic
plan-column_goal = Goal
plan-column_owner = Owner
plan-column_state = State
plan-entry = Planned post
plan-entry_new = Plan a post
plan-entry_title = Topic
    .placeholder = For example: how we roast
plan-entry_done = Published
    .help = Ticked by hand. Posts that are in your uploads are found by themselves.
plan-entry_at =
    .help = A time of day, if one is planned; in the workspace's time zone.
    .placeholder = 18:30
plan-entry_timeless = “{ $seen }” is no time of day. Write it as 18:30, or leave the field empty.
plan-entry_dayless = A day is missing. Choose one, so that the post has a place in the calendar.
plan-entry_blank = There is nothing here yet: write a topic or choose a network.
plan-entry_save = Save
plan-entry_edit =
    .help = Change “{ $title }”
plan-entry_earlier = A day earlier
plan-entry_later = A day later
plan-entry_week_later = A week later
plan-entry_added = “{ $title }” is in the calendar on { $day }
plan-rhythm = Your usual rhythm
plan-rhythm_line =
    { $count ->
        [one] { $account }: usually { $count } post a week, best on { $days }.
       *[other] { $account }: usually { $count } posts a week, best on { $days }.
    }
plan-rhythm_hour = Best hour: { $hour }.
plan-rhythm_type = Best type: { $name }.
plan-rhythm_basis =
    { $count ->
        [one] By { $metric }, { $count } post.
       *[other] By { $metric }, { $count } posts.
    }
plan-rhythm_habit =
    { $count ->
        [one] The days are those most used ({ $count } post); too few have figures to say which are best.
       *[other] The days are those most used ({ $count } posts); too few have figures to say which are best.
    }
plan-rhythm_caution = A hint from the past, not a law: what was posted on which day plays its part too.
plan-rhythm_more =
    { $count ->
        [one] { $count } more account is not shown.
       *[other] { $count } more accounts are not shown.
    }
plan-rhythm_none = How often you post and when it works best is read from exports of posts. None of the last twelve weeks is here yet.
    .go = Add an export
plan-rhythm_plan =
    { $count ->
        [one] Plan the next week like this
       *[other] Plan the next { $count } weeks like this
    }
plan-rhythm_planned =
    { $count ->
        [one] { $count } post planned from { $first } to { $last }
       *[other] { $count } posts planned from { $first } to { $last }
    }
plan-rhythm_full = These weeks are planned already.
plan-handover =
    .file = content calendar
plan-handover_csv = Download as a table (CSV)
plan-handover_ics = Download for a calendar program (ICS)

# Budget
plan-budget_lead = What does one result cost, and how many are wanted? If a client costs { $cost } and { $wanted } clients are wanted, the budget is { $amount }.
plan-budget_goal = Goal
plan-budget_result = Counted in
plan-budget_wanted = How many are wanted
plan-budget_way = Where the cost comes from
plan-budget_way_data = From the data
plan-budget_way_typed = Typed
plan-budget_cost = Cost of one
plan-budget_currency = Currency
plan-budget_currencies = Money was spent in several currencies. Each is counted by itself; they are never added up.
plan-budget_note = Where the figure comes from
    .placeholder = For example: last campaign's invoice
plan-budget_type = Type what one result costs and how many are wanted.
plan-budget_above = “{ $seen }” was typed, and a number above zero is needed.
plan-budget_amount = Budget
plan-budget_sum = { $cost } × { $wanted } = { $amount }.
    .about = { $cost } × { $wanted } ≈ { $amount }.
plan-budget_range = In 8 of 10 cases it takes between { $low } and { $high }.
plan-budget_typed_caution = Nobody can tell how sure a typed cost is. Upload an export of your advertising, and the range comes from your own weeks. Usually each further result costs more: raise the budget in steps and look.
plan-budget_save = Keep with the goal
plan-budget_saved = Kept with the goal
plan-budget_goalless = Once there is a goal, the budget can be kept with it.
plan-budget_kept = Kept with the goal: { $amount } ({ $since })
plan-budget_since_data = from the data of { $period }
plan-budget_since_typed = typed
plan-cost_no_spend = Your uploads have no spending yet. Add an export of your advertising, or type the cost.
plan-cost_no_results = The weeks with spending have no result of this kind: { $result }. Choose another result, or type the cost.
plan-cost_mixed_currency = Money was spent in several currencies, and the results ({ $result }) stand in other files, so nobody can tell which money brought them. Type the cost.
plan-cost_no_common_weeks = There is no whole week in which both spending and results are known: { $result }. Add exports of the same weeks, or type the cost.
plan-cost_origin =
    { $count ->
        [one] One costs { $cost }: { $spend } was spent, “{ $name }” came to { $results }, in { $count } whole week ({ $period }).
       *[other] One costs { $cost }: { $spend } was spent, “{ $name }” came to { $results }, in { $count } whole weeks ({ $period }).
    }
plan-cost_range = Chance alone moves that cost between { $low } and { $high } (8 of 10 cases).
plan-cost_blended = Spending and results come from different files, so results that nobody paid for are counted too: the true cost is higher.
plan-cost_followers = The data do not say what was spent on followers: all spend stands against all new followers, those who came by themselves among them. Take it as a rough figure.
plan-cost_few =
    { $count ->
        [one] It rests on { $count } result only.
       *[other] It rests on { $count } results only.
    }
plan-cost_method = Total spending ÷ total results of whole weeks. The range is the wider of a Poisson model of the results and a bootstrap over the weeks.
plan-returns_dearer = More money brings less: in the third of the weeks with the highest spending one cost { $dear }, in the third with the lowest { $cheap }. Expect the dearer price for what comes on top.
plan-returns_even = In the third of the weeks with the highest spending one cost { $dear }, in the third with the lowest { $cheap }: no difference beyond chance so far. A large rise may still cost more.
plan-returns_unknown = Your weekly spending varies too little, or too briefly, to show what more money brings. Usually each further result costs more: raise the budget in steps and look.
plan-returns_beyond = Until the deadline that is { $week } a week, more than your highest week so far ({ $top }). No data tells what happens there.
plan-returns_within = Until the deadline that is { $week } a week; your highest week so far was { $top }.
plan-unpaid = Without a budget
    .why = What takes work instead of money.

# Changes, as undo names them
plan-change_split = a goal split into steps
plan-change_step = a step changed
plan-change_step_added = a step added
plan-change_step_removed = a step removed
plan-change_step_moved = a step moved
plan-change_step_done = a step ticked
plan-change_tactic = a tactic taken as a step
plan-change_targets = intermediate targets proposed
plan-change_target = an intermediate target changed
plan-change_target_added = an intermediate target added
plan-change_target_removed = an intermediate target removed
plan-change_entry = a planned post changed
plan-change_entry_added = a planned post added
plan-change_entry_moved = a planned post moved
plan-change_entry_removed = a planned post removed
plan-change_rhythm = weeks planned in the usual rhythm
plan-change_budget = a budget kept with a goal
plan-change_budget_removed = a goal's budget removed
