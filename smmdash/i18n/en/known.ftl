# What the workspace already knows about a question of the audit. Figures are of the last 90 days of the data.
known-quoted = “{ $text }”
known-covered = { $sentence } ({ $what ->
        [days] figures for { $have } of { $of } days
        [posts] figures for { $have } of { $of } posts
       *[accounts] figures for { $have } of { $of } accounts
    })
known-figure = { $metric }: { $now }{ $way ->
        [up] , up from { $before }
        [down] , down from { $before }
        [same] , as before
       *[alone] {""}
    }

# Accounts and posts
known-account = { $account }: { $parts }
known-last_post = { $days ->
        [0] last post today
        [one] last post { $days } day ago
       *[other] last post { $days } days ago
    }
known-posts_90 = { $count ->
        [0] no posts in 90 days
        [one] { $count } post in 90 days
       *[other] { $count } posts in 90 days
    }
known-more_accounts = { $count ->
        [one] and { $count } more account
       *[other] and { $count } more accounts
    }
known-unlisted = { $count ->
        [one] In the data, not in the register: { $accounts }
       *[other] In the data, not in the register ({ $count }): { $accounts }
    }
known-silent = { $account }: no post since { $day }, which was { $days ->
        [one] { $days } day before the data end
       *[other] { $days } days before the data end
    }. Call it dormant
known-posts = { $count ->
        [one] { $count } post in the data ({ $period })
       *[other] { $count } posts in the data ({ $period })
    }
known-ageing = Older than half a year: { $ageing }; older than a year and a half: { $old }
known-type = { $name } { $count }
known-types = Published: { $types }
known-top_post = { $post } ({ $account }, { $day }). { $metric }: { $value }; the account's median is { $median }
known-kind_better = { $kind } ({ $account }): ×{ $times } the account's median engagement. Posts in a year: { $count }; median engagements: { $median }
known-kind_worse = { $kind } ({ $account }): only ×{ $times } the account's median engagement. Posts in a year: { $count }; median engagements: { $median }

# Rhythm
known-pace_alone = Posts a week in the last four weeks: { $lately }
known-pace = Posts a week in the last four weeks: { $lately }; usual in the year before: { $usual }
known-silence = { $days ->
        [one] Longest silence: { $days } day ({ $period })
       *[other] Longest silence: { $days } days ({ $period })
    }

# Audience
known-growth = { $account }: usually { $usual } followers a month (median of { $months } months)
known-growth_best = { $account }: usually { $usual } followers a month; in the best 90 days { $best } ({ $period })
known-year = { $account }: { $now } followers, { $change } in 12 months
known-year_net = { $account }: { $net } followers in 12 months
known-lost = { $account }: { $lost } people stopped following
known-churn = { $account }: { $lost } people stopped following, { $share } of the followers
known-group = { $dimension }: { $segment } { $share }
known-groups = { $account }: { $groups }. As of { $day }
known-rival = Competitor { $account }: { $followers } followers on { $day }
known-dependence = { $metric }: { $share } come from { $network }. Networks with figures: { $count }
known-share_of = { $part }: { $share } of “{ $whole }”

# Data
known-behind = { $days ->
        [one] { $account }: data up to { $day }, { $days } day behind
       *[other] { $account }: data up to { $day }, { $days } days behind
    }
known-fresh = { $count ->
        [one] { $count } account has fresh data, up to { $day } or later
       *[other] { $count } accounts have fresh data, up to { $day } or later
    }
known-uploads = { $count ->
        [one] { $count } upload, on { $day }
       *[other] { $count } uploads, the last on { $day }
    }

# Goals and plans
known-reviewed = { $days ->
        [0] Reviewed today
        [one] Reviewed { $days } day ago
       *[other] Reviewed { $days } days ago
    }
known-goals_since = { $count ->
        [one] { $count } goal was written since
       *[other] { $count } goals were written since
    }
known-goal = { $goal }
known-goal_until = { $goal }, due { $day }
known-business_goal = Business goal: { $name }
known-ends_within = { $count ->
        [one] { $count } open goal ends within 12 months, on { $last }
       *[other] { $count } open goals end within 12 months, the last on { $last }
    }
known-ends_beyond = { $count ->
        [0] No open goal reaches beyond 12 months
        [one] { $count } open goal reaches beyond 12 months
       *[other] { $count } open goals reach beyond 12 months
    }
known-no_outlook = { $count ->
        [one] Nothing is tied yet to the business goal { $names }
       *[other] Nothing is tied yet to the business goals { $names }
    }
known-linked = { $count ->
        [one] { $linked } of { $count } open goal serves a business goal
       *[other] { $linked } of { $count } open goals serve a business goal
    }
known-hole = { $hole } ({ $count })
known-holes = { $count ->
        [one] { $count } gap in the plan: { $holes }
       *[other] { $count } gaps in the plan: { $holes }
    }
known-no_holes = The plan has no gaps from business goals to steps
known-overdue = { $count ->
        [one] { $count } step is overdue: { $step }, due on { $day }
       *[other] { $count } steps are overdue, since { $day }: { $step }
    }
known-ended = { $goal }: { $outcome }, { $day }
known-ended_why = { $goal }: { $outcome }, { $day }. Reasons: { $reasons }
known-ran_out = { $count ->
        [one] Past its deadline, without an outcome: { $goals }
       *[other] Past their deadlines, without an outcome: { $goals }
    }
known-lesson = { $lesson }, from the goal { $goal }
known-reason = { $count ->
        [one] Named as a reason by { $count } past goal: { $reason }
       *[other] Named as a reason by { $count } past goals: { $reason }
    }
known-weak_skills = Skills at 1 or 2 of 5 in the team: { $skills }
known-audiences = { $count ->
        [one] Audience: { $names }
       *[other] Audiences: { $names }
    }
known-no_promise = { $count ->
        [one] Audience without a reason to follow: { $names }
       *[other] Audiences without a reason to follow: { $names }
    }
known-owns = { $person } ({ $count })
known-people = Named as owners of profiles, goals and steps: { $people }
known-people_missing = Named as owners of profiles, goals and steps: { $people }. Not in the team yet: { $missing }
known-criterion = { $goal } is measured by “{ $metric }”
known-checked_in = { $days ->
        [0] Last check-in on a goal: today
        [one] Last check-in on a goal: { $days } day ago
       *[other] Last check-in on a goal: { $days } days ago
    }
known-review_every = { $days ->
        [one] The goals ask for a review every { $days } day
       *[other] The goals ask for a review every { $days } days
    }
known-steps_ahead = { $count ->
        [one] { $count } step of the plan lies ahead: { $step }, { $day }
       *[other] { $count } steps of the plan lie ahead; next: { $step }, { $day }
    }
known-planned = { $count ->
        [one] { $count } post is planned in the calendar for the next four weeks
       *[other] { $count } posts are planned in the calendar for the next four weeks
    }

# What could be said here
known-would_posts = An export of posts would tell here what you publish, how often, and what people take to.
known-would_days = A daily export of a profile would tell here how it posts and grows, and how that changes.
known-would_ads = An export of advertising would tell here what you spent and what a click and a lead cost.
known-would_results = An export from site analytics, advertising or sales would tell here what social media bring: visits, leads, sales.
known-would_audience = An export of the audience would tell here who follows you: age, gender, city.
known-would_goals = Goals written on the Goals page appear here, with what they still lack.
known-would_business_goals = Business goals written on the Goals page appear here and can be taken over.
known-would_audiences = Audiences written on the Goals page appear here; an export of the audience adds age, gender and city.
known-would_past = Goals that end on the Goals page appear here with their outcome and reasons, ready to be taken over.
known-would_review = Once the day is set, this says how long ago it was and how many goals came since.
known-would_owners = Owners named on profiles, goals and steps appear here, ready to be taken into the team.
known-would_rivals = An export from social listening, or a table of competitors, would tell here how loud you are beside them.
known-would_fresh = Every upload appears here with the day up to which it goes.
