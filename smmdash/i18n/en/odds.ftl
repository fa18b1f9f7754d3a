odds-status_on_track = On track
odds-status_at_risk = At risk
odds-status_off_track = Off track
odds-status_none = No status

# In the browser
odds-ui_title = Chance of this target
odds-ui_chance = Chance
odds-ui_in_ten = { $number } in 10
odds-ui_chart_today = today
odds-ui_chart_middle = Median forecast
odds-ui_chart_band = 8 courses in 10
odds-ui_chart_range = { $low } to { $high }
odds-ui_chart_note = Dark band: where 5 courses in 10 run; light band: 8 in 10. Dotted: the median.
odds-ui_chart_note_past = Dark band: where 5 courses in 10 run; light band: 8 in 10. Dotted: the median. Thin line: before the start.
odds-ui_chart_alt = By { $day } the median forecast is { $middle }, and 8 courses in 10 end between { $low } and { $high }.
odds-ui_finding_above = Median forecast for { $day }: { $value }, { $gap } above the target
odds-ui_finding_below = Median forecast for { $day }: { $value }, { $gap } below the target
odds-ui_finding_even = Median forecast for { $day }: { $value }, on the target
odds-ui_finding_within = Median forecast for { $day }: { $value }, inside the range
odds-ui_chart_rate = The line shows single weeks; the forecast is of the last 28 days, by which the goal is judged.
odds-ui_line = Chance: { $chance }
odds-ui_over = This goal is over, so there is no chance to tell. With a later deadline, or opened again, it has one.
odds-ui_suggested = Targets to choose from
odds-ui_safe = Safe
    .chance = reached about 8 times in 10
odds-ui_ambitious = Ambitious
    .chance = reached about 5 times in 10
odds-ui_stretch = Stretch
    .chance = reached about 2 times in 10
odds-ui_take = Use this target
odds-ui_taken = This is your target
odds-ui_levers = What would change the odds
odds-ui_longer = Move the deadline
odds-ui_compare = To compare
odds-ui_history = How the chance has moved
    .none = The chance was told once so far. Its course shows here once newer data or another target have come.
    .note = Dashed: “On track” from about 7 in 10, “Off track” below about 1 in 3.
    .alt = { $count ->
        [one] The chance was told { $count } time, from { $first } to { $last }.
       *[other] The chance was told { $count } times, from { $first } to { $last }.
    }
odds-ui_pace = Pace { $ratio }
odds-ui_override = Set the status by hand
    .help = For what the data cannot know yet. It lapses as soon as newer data arrive.
    .note = Why
    .placeholder = For example: the campaign starts on Monday
    .save = Set the status
    .clear = Use the status from the data
    .missing = Choose a status and say why, so that others can follow it.
odds-ui_change_override = the status set by hand
odds-ui_change_cleared = the return to the status from the data
odds-ui_reviews = Due for review
    .today = Review due today
    .more = { $count ->
        [one] and { $count } more goal
       *[other] and { $count } more goals
    }
odds-ui_open = Open
odds-ui_status_help = “On track” from about 7 in 10, “Off track” below about 1 in 3. A status changes only once the chance and its mean over a week of data lie clearly past the border, two days of data running.
odds-ui_goals = Where the goals stand
    .more = { $count ->
        [one] { $count } more open goal is on the goals page.
       *[other] { $count } more open goals are on the goals page.
    }
odds-ui_by_hand = Status set by hand on { $day }: { $note }. From the data: { $status }.
odds-ui_status_by_hand = { $status }, set by hand
odds-ui_told = { $count ->
    [one] { $chance }, from { $count } day
   *[other] { $chance }, from { $count } days
}
odds-ui_source = Source
odds-ui_finished = How earlier chances turned out

# How a chance is put
odds-about = about { $part } in { $whole }
odds-under = under { $part } in { $whole }
odds-over = over { $part } in { $whole }
odds-chance = { $chance }, { $observations }
odds-from_own =
    { $count ->
        [one] from { $count } day of your own history
       *[other] from { $count } days of your own history
    }
odds-from_others =
    { $count ->
        [one] mostly from other accounts and { $count } day of your own
       *[other] mostly from other accounts and { $count } days of your own
    }
odds-from_until = { $observations }, the newest of { $day }
odds-range = { $word }, between { $low } and { $high } in 10
odds-range_low = { $word }, at most { $high } in 10
odds-range_high = { $word }, at least { $low } in 10
odds-band_hardly = very unlikely
odds-band_unlikely = unlikely
odds-band_even = about even
odds-band_rather = more likely than not
odds-band_likely = likely
odds-band_sure = very likely

# Why the chance cannot be told, or only roughly
odds-reason_milestone = A milestone has no figures from which a chance could be told.
odds-reason_no_metric = The chance cannot be told without a metric. Choose one.
odds-reason_unknown_metric = The goal's metric is not in the catalogue. Choose another to see a chance.
odds-reason_no_target = The chance cannot be told without a target value. Set one.
odds-reason_no_upper = The chance cannot be told while the range has no upper value. Set one.
odds-reason_no_deadline = The chance cannot be told without a deadline. Set one.
odds-reason_no_start = The chance cannot be told without a start date. Set one.
odds-reason_deadline_before_start = The deadline is before the start. Correct the dates to see a chance.
odds-reason_window_too_long = The goal runs for over forty years. Check the dates.
odds-reason_kind_does_not_fit = This kind of target does not fit the metric, so the chance cannot be told. Change one of them.
odds-reason_segment_scope = The exports have no figures for this metric by segment, so the chance cannot be told.
odds-reason_no_baseline = The target is a change, but the baseline is not known. Enter it or add an earlier export.
odds-reason_reached = The target is reached.
odds-reason_missed = The deadline has passed without the target being reached.
odds-reason_reach_not_added = Reach does not add up over days or accounts, so the chance of its total cannot be told. Choose mean reach per post or one account's reach by percent.
odds-reason_mixed_currency = The amounts are in several currencies. Narrow the goal to one of them to see a chance.
odds-reason_no_history = There are no data of this metric yet. Add an export to see a chance.
odds-reason_history_short = There are fewer than 28 days of history, so the chance is rough or that of other accounts. Add an earlier export.
odds-reason_never_moved = This figure has never moved in the data, so nothing can be foretold from it.
odds-reason_history_sparse = The figures are more than ten days apart. Add an export with a figure for every day or week.
odds-reason_horizon_long = The deadline lies more than four times as far ahead as the history reaches back, so the chance is rough.
odds-reason_data_old = The newest figures are old, so the chance is rough: it is seen from their last day. Add a newer export.
odds-reason_data_ended = The figures end too long ago for a chance to be told from them. Add a newer export.
odds-needs = A longer history would help: { $measures }.

# What surrounds a chance
odds-base_rate =
    { $count ->
        [one] Of { $count } comparable account, { $share } got as far.
       *[other] Of { $count } comparable accounts, { $share } got as far.
    }
odds-base_source =
    { $count ->
        [one] Comparable accounts: daily figures of { $count } public account from public repositories, mostly YouTube channels.
       *[other] Comparable accounts: daily figures of { $count } public accounts from public repositories, mostly YouTube channels.
    }
odds-longer = With the deadline on { $day }: { $chance }
odds-smaller = With { $target } instead: { $chance }
odds-needed_week = Needed from now on: { $needed } a week.
odds-needed_rate = Needed in the days left: { $needed }.
odds-may_week = Left of the limit: { $needed } a week.
odds-may_none = Nothing is left of the limit.
odds-usual_week = Usual in the last 28 days: { $usual } a week.
odds-usual_week_of =
    { $count ->
        [one] Usual in the last 28 days, of which { $count } has data: { $usual } a week.
       *[other] Usual in the last 28 days, of which { $count } have data: { $usual } a week.
    }
odds-usual_rate = In the last 28 days: { $usual }.
odds-usual_rate_of =
    { $count ->
        [one] In the last 28 days, of which { $count } has data: { $usual }.
       *[other] In the last 28 days, of which { $count } have data: { $usual }.
    }
odds-usual =
    { $count ->
        [one] Usual for you in { $count } day: half of the time between { $low } and { $high }, in the middle { $middle } (your own history, { $stretches } such periods side by side).
       *[other] Usual for you in { $count } days: half of the time between { $low } and { $high }, in the middle { $middle } (your own history, { $stretches } such periods side by side).
    }
odds-best =
    { $count ->
        [one] Your best { $count } day: { $value } ({ $period }).
       *[other] Your best { $count } days in a row: { $value } ({ $period }).
    }
odds-best_level =
    { $count ->
        [one] Your best { $count } day was { $percent } ({ $value }, { $period }).
       *[other] Your best { $count } days in a row were { $percent } ({ $value }, { $period }).
    }
odds-caution = This is the chance if the account goes on as accounts like it did, not if you run a campaign.
odds-season_december = December is unlike other months, and the chance does not know the season.
odds-season_august = August is unlike other months, and the chance does not know the season.

# What others have
odds-norm_competitors =
    { $count ->
        [one] Competitors on { $network }: { $count } account has { $value } ({ $metric }, { $day }).
       *[other] Competitors on { $network }: the median of { $count } accounts is { $value } ({ $metric }, { $day }).
    }
odds-norm_median = { $metric }, { $network }, { $size }: the median of { $of } is { $value } ({ $source }, { $year }).
odds-norm_mean = { $metric }, { $network }, { $size }: the mean of { $of } is { $value } ({ $source }, { $year }).
odds-norm_growth =
    { $count ->
        [one] { $metric }, { $network }, { $size }: the median of { $of } is { $value } in { $count } day ({ $source }, { $year }).
       *[other] { $metric }, { $network }, { $size }: the median of { $of } is { $value } in { $count } days ({ $source }, { $year }).
    }
odds-norm_of_accounts = { $number } accounts
odds-norm_of_brands = { $number } brands
odds-norm_of_posts = { $number } posts
odds-size_between = accounts with { $low } to { $high } followers
odds-size_from = accounts with { $low } followers and more
odds-size_under = accounts with under { $high } followers
odds-size_all = all accounts
odds-norm_own = You: { $value }.
odds-norm_target = Your target: { $value }.

# How a chance moved, and how chances turned out
odds-moved =
    { $count ->
        [one] The chance went from { $before } to { $now } since { $day }, on { $count } day of history.
       *[other] The chance went from { $before } to { $now } since { $day }, on { $count } days of history.
    }
odds-unmoved =
    { $count ->
        [one] The chance has been { $now } since { $day }, on { $count } day of history.
       *[other] The chance has been { $now } since { $day }, on { $count } days of history.
    }
odds-status_early = No status yet: less than a fifth of the time is over and there are few data.
odds-status_no_chance = No status: the chance cannot be told.
odds-status_reached = Reached
odds-status_missed = Missed
odds-status_kept = The status stays as it was until the chance and its mean over a week of data lie clearly past the border, two days of data running.
odds-status_not_started = The goal has not started yet.
odds-reliability_on_track =
    { $count ->
        [one] { $count } finished goal began with a chance of at least 7 in 10; reached: { $reached }.
       *[other] { $count } finished goals began with a chance of at least 7 in 10; reached: { $reached }.
    }
odds-reliability_at_risk =
    { $count ->
        [one] { $count } finished goal began with a chance between 7 in 20 and 7 in 10; reached: { $reached }.
       *[other] { $count } finished goals began with a chance between 7 in 20 and 7 in 10; reached: { $reached }.
    }
odds-reliability_off_track =
    { $count ->
        [one] { $count } finished goal began with a chance under 7 in 20; reached: { $reached }.
       *[other] { $count } finished goals began with a chance under 7 in 20; reached: { $reached }.
    }
