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
odds-ui_suggested = Three targets to choose from
    .why = From the same data and for the same deadline.
odds-ui_safe = Safe
    .chance = reached about 8 times in 10
odds-ui_ambitious = Ambitious
    .chance = reached about 5 times in 10
odds-ui_stretch = Stretch
    .chance = reached about 2 times in 10
odds-ui_take = Use this target
odds-ui_taken = This is your target
odds-ui_levers = What would change the odds
odds-ui_longer = Half as long again, until { $day }: { $chance }
    .take = Move the deadline
odds-ui_smaller = Four fifths of the change, { $target }: { $chance }
    .take = Use this target
odds-ui_compare = To compare
odds-ui_history_moved = Chance: from { $before } to { $now } since { $day }
odds-ui_history_same = Chance: { $now }, as on { $day }
odds-ui_history = How the chance has moved
    .note = Dashed: on track from about 7 in 10, off track below about 1 in 3.
    .alt = { $count ->
        [one] The chance was told { $count } time, from { $first } to { $last }.
       *[other] The chance was told { $count } times, from { $first } to { $last }.
    }
odds-ui_pace = Pace { $ratio }
    .help = Actual against what the pace line expects by now: over 1 is ahead, under 1 behind. The status comes from the chance, not from this number.
odds-ui_override = Set the status by hand
    .help = For what the data cannot know yet. It lapses as soon as newer data arrive.
    .state = Status
    .note = Why
    .placeholder = For example: the campaign starts on Monday
    .save = Set the status
    .clear = Use the status from the data
    .missing = Say why, so that others can follow it.
odds-ui_set_by_hand = Set by hand on { $day }: { $note }
    .from_data = From the data: { $status }.
odds-ui_change_override = the status set by hand
odds-ui_change_cleared = the return to the status from the data
odds-ui_reviews = Due for review
    .more = { $count ->
        [one] and { $count } more goal
       *[other] and { $count } more goals
    }
odds-ui_goals = Where the goals stand
odds-ui_count = { $status }: { $number }
