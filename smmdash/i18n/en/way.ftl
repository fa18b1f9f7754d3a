# Clicks that mend a finding. The oldest are in smart.ftl.
way-deadline_again =
    { $count ->
        [one] As long again, until { $day } ({ $count } day)
       *[other] As long again, until { $day } ({ $count } days)
    }
way-outcome_reached = Note it as reached: { $value } by the data
way-outcome_missed = Note it as missed: { $value } by the data
way-owner = { $name } is in charge
way-metric_target = Measure by “{ $metric }”, aim at { $value }
way-check_in = Check in with { $value }, as the data have it
way-pause = Let “{ $name }” rest
way-pause_several =
    { $count ->
        [one] Let { $count } goal rest: { $names }
       *[other] Let { $count } goals with the farthest deadlines rest: { $names }
    }
way-drop_newer = Drop this one: it repeats “{ $name }”
way-target_moved = Move the target as far as the figure has moved: { $value }
way-audience_segment =
    { $which ->
        [high] For { $name }, the highest ({ $rate })
       *[low] For { $name }, the lowest ({ $rate })
    }
way-serve = Let “{ $name }” serve it
way-point_at = Let “{ $name }” be for this audience
way-quality_goal = Add a goal: { $metric }, { $value } by { $day }
way-step_told = Due { $day }, done when: { $kpi }
way-profile_same = As with the other profiles: { $what }
way-owner_profile = { $name } runs it
way-dormant = Mark as dormant
way-owner_risk = { $name } watches it
way-taken_down =
    { $count ->
        [one] It has been taken down: note { $day }
       *[other] All { $count } have been taken down: note { $day }
    }
way-without_secret = Take the secret out of the text
way-newer_counts = The newer file counts: { $newer }
way-baseline_after =
    { $count ->
        [one] Compare with the days since { $day }: baseline { $value }
       *[other] Compare { $count } goals with the days since { $day }
    }
way-baseline_whole = Take whole days, { $first } to { $last }: baseline { $value }
way-reminder = Remind me of the export on { $day }

way-open_other = Open “{ $name }”
way-new_for_audience = Write a goal for it
way-note_by_hand = Note the figure by hand
way-write_quality = Write a goal about quality

# What undo calls the change: “Take back: …”.
way-change_deadline_again = another term of the same length
way-change_outcome_reached = the end of a goal
way-change_outcome_missed = the end of a goal
way-change_owner = the choice of an owner
way-change_metric_target = another metric with its target
way-change_check_in = a check-in by the data
way-change_pause = a goal's rest
way-change_pause_several = the rest of several goals
way-change_drop_newer = the end of a repeated goal
way-change_target_moved = the moved target
way-change_audience_segment = a segment as the audience
way-change_serve = the link to a business goal
way-change_point_at = the choice of an audience
way-change_quality_goal = a goal about quality
way-change_step_told = a step's date and measure
way-change_profile_same = what a profile lacked
way-change_owner_profile = a profile's owner
way-change_dormant = a profile marked dormant
way-change_owner_risk = a risk's owner
way-change_taken_down = outdated content noted as taken down
way-change_without_secret = a secret taken out
way-change_newer_counts = accepting the newer file
way-change_baseline_after = a baseline from after the break
way-change_baseline_whole = a baseline from whole days
way-change_reminder = a reminder in the calendar

# What a click writes into the workspace.
way-note_duplicate = It said the same as “{ $name }”.
way-note_reminder = Export and upload the newest data
way-note_reminder_of = Export and upload the newest data: { $account }
way-note_newer = The newer file counts: { $newer }, not { $older }.
way-note_since = Days since { $day }, because the figures before are not comparable.
