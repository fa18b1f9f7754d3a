pacing-state_reached = Reached
pacing-state_missed = Missed
pacing-state_not_judged = Not judged yet
pacing-state_not_started = Not started

pacing-reason_no_metric = The goal has no metric. Choose one.
pacing-reason_unknown_metric = The goal's metric is not in the catalogue. Choose another.
pacing-reason_no_target = The goal has no target value. Set one.
pacing-reason_no_upper = The range has no upper value. Set one.
pacing-reason_no_deadline = The goal has no deadline. Set one.
pacing-reason_no_start = The goal has no start date. Set one.
pacing-reason_deadline_before_start = The deadline is before the start. Correct the dates.
pacing-reason_window_too_long = The goal runs for over forty years. Check the dates.
pacing-reason_kind_does_not_fit = This kind of target does not fit the metric. Change the kind of target or the metric.
pacing-reason_segment_scope = The goal is about a segment, and the exports have no figures for this metric by segment.
pacing-reason_no_baseline = The target is a change, but the baseline is not known. Enter it or add an earlier export.
pacing-reason_no_data = There are no data for this goal since its start. Add an export.
pacing-reason_reach_not_added = Reach does not add up over days or accounts. Choose one account and add an export whose total covers exactly the goal's dates, or choose mean reach per post.
pacing-reason_running = The goal is still running.
pacing-reason_judged_at_deadline = This goal is judged at its deadline.
pacing-reason_limit_exceeded = The limit is already exceeded; the goal is judged at its deadline.
pacing-reason_data_end_early = The deadline has passed, but the data end before it. Add a newer export.
pacing-reason_milestone_open = The milestone is not marked as done.
pacing-reason_starts_later = The goal has not started yet.
pacing-reason_mixed_currency = The amounts are in several currencies. Narrow the goal to an account or a campaign with one currency.

# Point A
pacing-baseline_history_too_short = The data do not reach back far enough before the start. Add an earlier export or enter the baseline.
pacing-baseline_data_end_early = The last days before the start are not in the data yet. Add a newer export or enter the baseline.

# Networks without data
pacing-absent = No upload has figures of { $networks } for this metric: what stands here counts { $held } alone. Add an export of { $networks }.
