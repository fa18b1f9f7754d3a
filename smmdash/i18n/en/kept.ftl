# What moved between two audits: lines under "Improved", "Slipped" and "Different"
kept-score = { $step }: { $now } of { $of }, was { $before } of { $before_of }
kept-answered = “{ $question }” is answered now
kept-unanswered = “{ $question }” has no answer any more
kept-level = { $question }: { $now } of 5, was { $before }
kept-turned = { $question }: { $now }, was: { $before }
kept-reworded = “{ $question }” is answered differently
kept-outdated = Outdated content: { $now }, was { $before }
kept-to_update = Content to update: { $now }, was { $before }
kept-undecided = Content without a decision: { $now }, was { $before }
kept-obstacle_gone = No longer holds the work back: { $name }
kept-obstacle_new = Holds the work back now: { $name }
kept-obstacle_new_weighed = Holds the work back now: { $name }, weight { $weight } of 5
kept-obstacle_weight = { $name }: weight { $now } of 5, was { $before }
kept-acted = { $name }: there is an action against it now
kept-unacted = { $name }: the action against it is gone
kept-risk_gone = No longer among the risks: { $name }
kept-risk_new = New risk: { $name }
kept-risk_new_weighed = New risk: { $name }, weight { $weight } of 25
kept-risk_weight = Risk “{ $name }”: weight { $now } of 25, was { $before }
kept-faced = Risk “{ $name }” has an answer now
kept-unfaced = Risk “{ $name }” has lost its answer
kept-risk_owned = Risk “{ $name }” has an owner now
kept-unrisk_owned = Risk “{ $name }” has lost its owner
kept-profile_new = New profile: { $profile }
kept-profile_gone = Profile no longer listed: { $profile }
kept-owned = { $profile }: somebody runs it now
kept-unowned = { $profile }: nobody runs it any more
kept-owner = { $profile }: run by { $now }, was { $before }
kept-documented = { $profile }: it is noted now where the access is kept
kept-undocumented = { $profile }: it is no longer noted where the access is kept
kept-woke = { $profile }: active again
kept-fell_silent = { $profile }: dormant now
kept-skill_new = New in the team: { $who }
kept-skill_gone = No longer in the team: { $who }
kept-skill = { $who }: level { $now } of 5, was { $before }
kept-ended = Past goal “{ $name }”: { $outcome }
kept-rows = { $register }: rows { $now }, was { $before }
kept-holes = Chains of the plan with a gap: { $now }, was { $before }
kept-goals = Open goals: { $now }, was { $before }
kept-figure = { $network } · { $metric }: { $now }, was { $before }
kept-figure_old = { $network } · { $metric }: { $now } (data to { $day }), was { $before } (data to { $before_day })
kept-redefined = { $network } · { $metric }: not compared, because since { $before_day } the platform has changed what it counts

# The comparison
kept-title = What has changed between two audits
kept-earlier = Earlier audit
kept-later = Compared with
kept-now = Today, as the audit stands
kept-option = { $day }: { $done } of { $of }
kept-option_named = { $name }, { $day }: { $done } of { $of }
kept-improved = Improved: { $count }
kept-slipped = Slipped: { $count }
kept-changed = Different, neither better nor worse: { $count }
kept-none_improved = Nothing has improved between these two audits.
kept-none_slipped = Nothing has slipped between these two audits.
kept-more = { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
kept-was = Was: { $text }
kept-is = Now: { $text }
kept-only_scores = Only the scores are kept of one of these audits, so nothing more can be compared.
kept-from_data = Figures: followers on the day, posts and engagement rate of the 90 days before. What was not noted at the time is worked out from the data that are there now.
kept-first = No audit has been closed yet. Close this one, and the next one will show here what improved and what slipped.

# The shelf of kept audits
kept-shelf = Kept audits: { $count }
kept-shelf_why = An audit that is closed keeps its answers, its registers and the key figures of the day, but of the content only the number per group. The newest { $most } keep all this, older ones their scores.
kept-which = Kept audit
kept-name = Name of this audit
    .example = For example: before the summer season
kept-delete = Delete this kept audit
kept-deleted = The kept audit of { $day } is deleted. It can be taken back.
kept-read_only = What it said on { $day }
kept-no_answers = Only the scores are kept of this audit.
kept-groups = Content: { $outdated } outdated, { $current } current, { $update } to update, { $undecided } undecided
kept-figures = Key figures of the day
kept-figure_then = { $network } · { $metric }: { $value } (data to { $day })
kept-cut = Long texts are kept up to { $letters } characters, registers up to { $rows } rows.
kept-change_named = the name of a kept audit
kept-change_deleted = deleting a kept audit
