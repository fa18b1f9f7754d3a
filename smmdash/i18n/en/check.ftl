-article_a = Anchors of an SMM strategy
-article_b = How to set and exceed social media goals
-article_c = Social networks for managers, day 4
-article_d = 7 steps to an ideal KPI
-article_e = SMM strategy: 9 steps
-no_article = Sound measurement

check-severity_error = Error
check-severity_warning = Warning
check-severity_info = Hint

check-passed = Nothing found.
check-accepted = accepted
check-summary = Findings: { $found }. Checks passed: { $passed }, skipped: { $skipped }.
check-more =
    { $count ->
        [one] { $count } more
       *[other] { $count } more
    }
check-file_not_opened = { $name } is not there or cannot be read. Expected: a workspace file saved by smmdash; check its name and place.

check-skipped_no_data = Skipped: there is no data yet. Add an export on the Data page, or answer what an upload asks there.
check-skipped_no_days = Skipped: no upload has figures by day. Add a daily export on the Data page.
check-skipped_no_goals = Skipped: there are no open goals. Write the first one on the Goals page.
check-skipped_no_business_goals = Skipped: no business goal is written down. Add one on the Goals page.
check-skipped_no_profiles = Skipped: the profile register is empty. Fill it in during audit step 1.
check-skipped_no_inventory = Skipped: the content inventory is empty. Fill it in during audit step 1.
check-skipped_no_risks = Skipped: the risk register is empty. Fill it in during audit step 6.
check-skipped_no_obstacles = Skipped: no obstacle is picked. Go through audit step 3.
check-skipped_no_sources = Skipped: nothing has been uploaded yet. Add an export on the Data page.
check-skipped_no_start = Skipped for goals without a start date: it is not known since when to expect a review.
check-skipped_no_daily_series = Skipped: no account has two weeks of figures day after day.
check-skipped_no_amounts = Skipped: no upload has amounts of money with a currency.
check-skipped_no_segments = Skipped: no upload divides its figures by age, place or another trait of people.
check-skipped_no_audiences = Skipped: no audience is written down. Add one on the Goals page.
check-skipped_no_chance = Skipped for goals whose chance cannot be told yet.
check-skipped_short_series = Skipped for goals about followers and engagement of accounts with less than 16 weeks of data on both.

check-unnamed = Unnamed
check-unnamed_goal = Goal without words
check-unnamed_business_goal = Unnamed business goal
check-unnamed_audience = Unnamed audience
check-unnamed_workspace = This workspace
check-unnamed_profile = Unnamed profile
check-unnamed_risk = Unnamed risk
check-audit = Audit
check-amounts = Amounts of money

check-lacking_owner = the person responsible
check-lacking_credentials_place = the place where the access is kept
check-lacking_answer = what is done about it
check-lacking_due = the day it is due
check-lacking_kpi = how you will know that it is done

check-sex_female = women
check-sex_male = men
check-sex_unknown = sex unknown

check-place_name = Workspace name
check-place_goals = Goals
check-place_business_goals = Business goals
check-place_audiences = Audiences
check-place_calendar = Content calendar
check-place_uploads = Uploads
check-place_mappings = Mappings
check-place_accepted = Reasons for accepted findings


check-goal_vague = Vague goal
    .message = “{ $subject }” does not say what is to be measured.
    .why = Nobody can tell when a vague goal is reached, and everyone in the team works towards something different.
    .mend = Choose the metric that shows the change.
    .article = { -article_a }, error 1; { -article_d }, problem 1
    .bad = Attract more customers.
    .good = Get 100 leads from Facebook ads by 31 March.

check-goal_without_target = Goal without a target
    .message = “{ $subject }” names no number to reach.
    .why = Without a number there is no progress to see and nothing to compare the result with.
    .mend = Set the value to reach, or by how much to change.
    .article = { -article_a }, error 3
    .bad = Increase the number of followers.
    .good = Reach 12,000 followers by 30 June.

check-goal_without_deadline = Goal without a deadline
    .message = “{ $subject }” has no date by which it is to be reached.
    .why = Without a date there is no pace to keep, and the goal is put off for ever.
    .mend = Set the last day of the goal.
    .article = { -article_b }, section 5; { -article_c }, step 3
    .bad = Raise the engagement rate by 20%.
    .good = Raise the engagement rate by 20% by the end of the quarter.

check-goal_deadline_passed = Deadline passed
    .message =
        { $days ->
            [one] The deadline of “{ $subject }” ({ $deadline }) passed { $days } day ago, and nobody noted how it ended.
           *[other] The deadline of “{ $subject }” ({ $deadline }) passed { $days } days ago, and nobody noted how it ended.
        }
    .why = A goal that is left open teaches nothing: neither what to repeat nor what to drop.
    .mend = Note whether it was reached and why, or set a new deadline.
    .article = { -article_e }, step 2
    .bad = A goal for the spring is still open in the autumn.
    .good = Closed as missed; reason: no content.

check-goal_unmeasured = Goal nobody measures
    .message = “{ $subject }” is measured by “{ $metric }”, but no upload has figures for it in the goal's scope, and nobody notes them by hand.
    .why = A goal without a source of figures cannot be followed, only remembered.
    .mend = Add an export that has the metric, widen the scope, or note the value in a check-in.
    .article = { -article_a }, error 3
    .bad = A goal for leads, with exports of followers only.
    .good = A goal for leads, with the leads exported each week.

check-goal_without_business_goal = Goal apart from the business
    .message = “{ $subject }” serves no business goal.
    .why = Work that serves no goal of the company is the first to lose its budget.
    .mend = Choose the business goal it serves, or write one.
    .article = { -article_b }, section 5; { -article_a }, principle 4
    .bad = Reach 12,000 followers.
    .good = Reach 12,000 followers so that the new café opens to a full house.

check-business_goal_without_goal = Business goal without a social goal
    .message = No open goal serves the business goal “{ $subject }”.
    .why = What social networks are to do for this goal is left to chance.
    .mend = Write a goal that serves it, or remove the business goal.
    .article = { -article_a }, principle 4; { -article_e }, step 7
    .bad = The company wants more bookings; all the goals are about likes.
    .good = One of the goals is 40 bookings a month through Instagram.

check-goal_without_audience = Goal without an audience
    .message = “{ $subject }” names no audience.
    .why = What one group likes leaves another cold, so content for everybody reaches nobody.
    .mend = Choose the audience segment it is for.
    .article = { -article_a }, principle 1; { -article_d }, step 2
    .bad = More comments.
    .good = More comments from students in Riga.

check-goal_without_owner = Goal without an owner
    .message = Nobody is named as responsible for “{ $subject }”.
    .why = A goal of everyone is a goal of no one.
    .mend = Name one person.
    .article = { -article_e }, step 1
    .bad = Owner: the team.
    .good = Owner: the community manager, by name.

check-goal_without_steps = Goal without steps
    .message = “{ $subject }” has no plan steps.
    .why = A target without steps is a wish; three or four steps make it a plan.
    .mend = Write three or four steps in order.
    .article = { -article_c }, step 4
    .bad = 250 new followers in two weeks, and nothing else.
    .good = A contest, two guest posts, an ad for neighbours.

check-goal_too_many_steps = Too many steps
    .message =
        { $count ->
            [one] “{ $subject }” has { $count } step; up to { $most } are easy to keep in mind.
           *[other] “{ $subject }” has { $count } steps; up to { $most } are easy to keep in mind.
        }
    .why = A long list hides what matters, and its end is seldom reached.
    .mend = Merge small steps or split the goal in two.
    .article = { -article_c }, step 4
    .bad = Eleven steps for one goal.
    .good = Four steps, the rest in the content calendar.

check-review_overdue = Review overdue
    .message =
        { $days ->
            [one] “{ $subject }”: nothing noted since { $last }; with a review every { $cadence } days it is { $days } day late.
           *[other] “{ $subject }”: nothing noted since { $last }; with a review every { $cadence } days it is { $days } days late.
        }
    .why = Goals are reviewed at least each quarter, because the market and the audience move.
    .mend = Note a check-in: the value, how sure you are, and why.
    .article = { -article_a }, principle 5; { -article_d }, step 4
    .bad = The last check-in was in winter.
    .good = A check-in every month with a line on what changed.

check-too_many_goals = Too many goals at once
    .message =
        { $count ->
            [one] { $count } goal is open at once; more than { $most } compete for the same attention.
           *[other] { $count } goals are open at once; more than { $most } compete for the same attention.
        }
    .why = A team that pursues everything finishes little.
    .mend = Choose the goals that matter most and close or postpone the rest.
    .article = { -no_article }
    .bad = Twelve goals for a team of two.
    .good = Three goals for the quarter.

check-profile_without_owner = Profile without an owner or access
    .message = { $subject }: still to be noted: { $lacking }.
    .why = When the person leaves, the profile is lost with them.
    .mend = Name who runs the profile and the place where its access is kept, never the password.
    .article = { -article_e }, step 1
    .bad = Access: somewhere in the old mailbox.
    .good = Access: the vault “Marketing”.

check-profile_dormant = Dormant profile
    .message =
        { $days ->
            [one] { $subject }: the last post in the data is from { $last }, { $days } day without a post.
           *[other] { $subject }: the last post in the data is from { $last }, { $days } days without a post.
        }
    .why = An abandoned profile tells visitors that the company may be closed.
    .mend = Post again, or mark the profile as dormant and say on it where you are to be found.
    .article = { -article_e }, step 1
    .bad = Marked active, silent since spring.
    .good = Marked dormant, with a pinned post leading to the active profile.

check-audit_incomplete = Audit not finished
    .message =
        { $count ->
            [one] { $count } of { $of } audit steps has no answer: { $steps }.
           *[other] { $count } of { $of } audit steps have no answer: { $steps }.
        }
    .why = Goals set without knowing where you stand are guesses.
    .mend = Answer at least one question of each step.
    .article = { -article_e }
    .bad = Goals first, audit some day.
    .good = Nine short steps before the year's goals.

check-risk_without_answer = High risk without an answer
    .message = The risk “{ $subject }” weighs { $weight } of 25; still to be noted: { $lacking }.
    .why = A risk that was seen and left open costs more than one that was not seen.
    .mend = Name who watches the risk and what is done if it happens.
    .article = { -article_e }, step 6
    .bad = Competitors: likely, costly, and that is all.
    .good = Competitors: watched monthly by Inese; answer: our own delivery.

check-obstacle_without_action = Obstacle without an action
    .message = “{ $subject }” is picked as an obstacle, and nothing is planned against it.
    .why = Naming a weakness changes nothing by itself.
    .mend = Write the action against it.
    .article = { -article_e }, step 3
    .bad = Obstacle: skills.
    .good = Obstacle: skills; action: a video course in May for two people.

check-secret_in_text = A secret in the text
    .message = { $place }, entry { $entry }: the text looks like { $kind }.
    .why = A workspace is passed on as a file, so whoever gets the file gets the access too.
    .mend = Delete it here, change it where it is used, and note only the place where it is kept.
    .article = { -article_e }, step 1
    .bad = The password itself in the field for the place.
    .good = In the vault “Marketing”, entry “Instagram”.

check-data_gap = Missing days
    .message =
        { $count ->
            [one] { $subject }: { $count } day is missing since { $first } ({ $measures }).
           *[other] { $subject }: { $count } days are missing since { $first } ({ $measures }); the longest gap in days: { $longest }.
        }
    .why = Totals and trends over a gap are too low, and comparisons mislead.
    .mend = Export the missing period again and add it.
    .article = { -no_article }
    .bad = January and March, no February.
    .good = Periods that meet or overlap; overlaps are joined, never added.

check-data_stale = Stale data
    .message =
        { $subject }{ $part ->
            [all] { "" }
           *[some] { " (" }{ $measures })
        }: the newest figures are from { $newest }, { $days ->
            [one] { $days } day old
           *[other] { $days } days old
        }; expected at least every { $cadence } days.
    .why = Decisions based on old figures come late, and goals judged by them are judged wrongly.
    .mend = Add a fresh export of this account.
    .article = { -article_d }, problem 3
    .bad = The last upload was two months ago.
    .good = An export every Monday.

check-data_duplicate = Two values for one fact
    .message =
        { $count ->
            [one] { $newer } and { $older } differ in { $count } value ({ $measures }): { $example } was { $old } and is { $new }. The newer upload counts.
           *[other] { $newer } and { $older } differ in { $count } values ({ $measures }); for example, { $example } was { $old } and is { $new }. The newer upload counts.
        }
    .why = Either the network corrected its figures, or the two files are not about the same thing.
    .mend = Compare the two uploads and remove the one that is wrong.
    .article = { -no_article }
    .bad = An organic export and a total export under one account.
    .good = Exports made with the same settings.

check-data_impossible = Impossible figures
    .message =
        { $rule ->
            [negative] { $subject }: { $measures } below zero, rows: { $count }. First lines: { $lines }.
            [part] { $subject }: { $measures } above { $whole } on the same row, rows: { $count }. First lines: { $lines }.
            [share] { $subject }: { $measures } above 100%, rows: { $count }. First lines: { $lines }.
            [together] { $subject }: { $measures } together above { $whole } on the same row, rows: { $count }. First lines: { $lines }.
            [fallen] { $subject }: { $measures } suddenly 0 after at least 100, rows: { $count }. First lines: { $lines }.
            [future] { $subject }: figures of days that have not come yet (the last: { $day }), rows: { $count }. First lines: { $lines }.
            [sum] { $subject }: the shares by { $measures } add up to more than 100%, rows: { $count }. First lines: { $lines }.
           *[other] { $subject }: other figures that cannot be ({ $measures }), rows: { $count }. First lines: { $lines }.
        }
    .why = Such figures come from a shifted column, from day and month taken for each other or from an edited file, and spoil every total they enter.
    .mend = Open the file at these lines, compare with the network, and export it again.
    .article = { -no_article }
    .bad = Reach 900, impressions 700.
    .good = Reach 700, impressions 900.

check-data_mixed_currency = Several currencies
    .message =
        { $count ->
            [one] Amounts are in { $count } currency ({ $currencies }): { $measures }. They cannot be added up.
           *[other] Amounts are in { $count } currencies ({ $currencies }): { $measures }. They cannot be added up.
        }
    .why = Euros added to dollars give a figure that means nothing, and so do costs and returns computed from it.
    .mend = Export the amounts in one currency, or look at one account at a time.
    .article = { -no_article }
    .bad = Spend of 300 EUR and 200 USD shown as 500.
    .good = All ad accounts exported in euros.

check-data_break = Break in the figures
    .message =
        { $kind ->
            [definition] { $subject }, { $day }: { $change }. Figures before and after are not the same ({ $metrics }).
           *[level] { $subject }: the level broke on { $day } and stayed. { $metric }: usually { $before } before, { $after } since.
        }{ $also ->
            [yes] { " " }Seen in: { $metrics }.
           *[no] { "" }
        }{ $where ->
            [goal] { " " }Compared across it: { $goals }.
           *[dashboard] { " " }The dashboard compares across it.
        }
    .why = A percentage across such a day tells of a new way of counting or a broken tag, not of your work.
    .mend = Find out what happened on that day. Let the baseline begin after it, or compare periods that lie on one side.
    .article = { -no_article }
    .bad = Views of spring 2025 on Instagram against those of spring 2024: +80 %, because repeats are counted now.
    .good = A baseline from the days after the change, and a note of what happened.

check-data_partial_period = Period not over
    .message =
        { $case ->
            [baseline] “{ $subject }”: the baseline's period ends on { $day }, which is not over; the data reach { $reached }.
            [data] “{ $subject }”: the baseline's period ended on { $day }, but the data reach only { $reached } ({ $metric }).
           *[file] { $subject }: totals up to { $day } were added on { $reached }, before that day was over ({ $metric }).
        }
    .why = A part of a period looks like a fall beside a whole one.
    .mend = Wait until the period is over and add a fresh export; until then compare as many days on both sides.
    .article = { -no_article }
    .bad = November up to the 20th against all of October.
    .good = The first 20 days of November against the first 20 of October.

check-data_rejected_rows = Rows set aside
    .message =
        { $count ->
            [one] { $subject }: { $count } row was set aside (line { $lines }). { $reasons }
           *[other] { $subject }: { $count } rows were set aside (first lines: { $lines }). { $reasons }
        }
    .why = Rows left out are missing from every total.
    .mend = See the lines on the Data page; correct them in the file and upload it again.
    .article = { -no_article }
    .bad = A date typed as “last Monday”.
    .good = Dates as the network wrote them.

check-goal_unrealistic = Target out of reach
    .message =
        { $basis ->
            [band] “{ $subject }”: reaching { $target } by { $deadline } is { $chance }. The account's own history is short (days: { $days }), so this rests mostly on other accounts.
           *[number] “{ $subject }”: the chance of reaching { $target } by { $deadline } is { $chance }, going by the account's own history (days: { $days }).
        }
    .why = A target that cannot be reached is soon ignored, and with it the work towards it.
    .mend = Take a smaller target or a later deadline, or write down in the plan what will be done differently.
    .article = { -article_a }, error 2; { -article_b }, section 5
    .bad = A thousand new followers a day for one café.
    .good = 300 new followers in a quarter; the best quarter so far brought 260.

check-goal_too_easy = Target too easy
    .message =
        { $case ->
            [met] “{ $subject }”: the goal began at { $now }, which meets the target of { $target } already.
           *[chance] “{ $subject }”: when the goal began, the chance of reaching { $target } without doing anything new was { $chance }, going by the account's own history (days: { $days }).
        }
    .why = A target that is reached anyway changes nothing and hides what the team could do.
    .mend = Take a more ambitious target, or close the goal and set the next one.
    .article = { -article_a }, principle 4
    .bad = 10,000 followers, with 11,000 already there.
    .good = 12,000 followers, with 11,000 there and 250 more each month.

check-goal_not_topical = Goal for another time
    .message =
        { $case ->
            [growth] “{ $subject }” asks for more followers. Yet their number changed by { $growth } in the last { $days } days ({ $before } in as many days before), and engagements per follower changed by { $engagement }.
           *[engagement] “{ $subject }” asks for more engagement. Yet engagements per follower changed by { $engagement }, and the number of followers by { $growth } in the last { $days } days ({ $before } in as many days before).
        }
    .why = A goal should fit the situation now: a brand that everyone knows gains more from deeper ties than from more followers, and one that people leave needs new ones first.
    .mend = Choose a metric of what is lacking now, or write down why this goal still comes first.
    .article = { -article_a }, anchor 4
    .bad = Double the followers, while those there are stop responding.
    .good = Five comments per post instead of three.

check-metric_unfit_for_goal_type = Metric of another kind of goal
    .message = “{ $subject }” is a goal of the type “{ $type }”, but it is measured by “{ $metric }”. What shows this type is, for example: { $fitting }.
    .why = The figure can rise while what the goal is about does not move at all.
    .mend = Choose a metric that fits the type, or correct the type.
    .article = { -article_a }, step 3; { -article_b }, section 3
    .bad = Customer service, measured by likes.
    .good = Customer service, measured by response time.

check-audience_without_goal = Audience without a goal
    .message = No open goal is for the audience “{ $subject }”.
    .why = A segment that nobody serves is either a missed chance or no longer yours.
    .mend = Write a goal for it, or remove the audience.
    .article = { -article_d }, step 2
    .bad = Students are an audience; all the goals are for families.
    .good = One goal for each audience.

check-audience_rates_differ = Segments differ
    .message = “{ $subject }” names no segment, but “{ $metric }” differs between { $segments } segments by more than chance: “{ $high }” { $high_rate } (counted: { $high_count }), “{ $low }” { $low_rate } (counted: { $low_count }).
    .why = A mean over people who behave differently is true of none of them.
    .mend = Name the audience the goal is for, or set a goal for each.
    .article = { -article_d }, problem 2
    .bad = One click rate for everyone.
    .good = A click rate for people aged 25 to 34, where it is twice that of the rest.

check-step_without_kpi = Step nobody can tick off
    .message = “{ $goal }”, step { $place }, “{ $subject }”: still to be noted: { $lacking }.
    .why = A step without a date and a measure is never quite done and never quite late.
    .mend = Give the step a date and what will show that it is done.
    .article = { -article_c }, step 4; { -article_e }, comment
    .bad = More videos.
    .good = Eight videos by 15 March.

check-long_goal_without_milestones = Long way without an intermediate target
    .message =
        { $days ->
            [one] “{ $subject }” runs for { $days } day without an intermediate target.
           *[other] “{ $subject }” runs for { $days } days without an intermediate target.
        }
    .why = Over half a year it shows too late that a goal is off course; an intermediate target shows it in weeks.
    .mend = Write an intermediate target: a date before the deadline and the figure by then. For a goal without a figure, a step with a date and its own measure.
    .article = { -article_e }, comment
    .bad = 20,000 followers by the end of next year.
    .good = 20,000 by the end of next year; 14,000 by June.

check-goals_conflict = Goals in conflict
    .message =
        { $case ->
            [posts] “{ $subject }” and “{ $other }” pull apart: one wants more posts, the other a higher “{ $metric }”, which is counted per post.
           *[apart] “{ $subject }” and “{ $other }” want different things of “{ $metric }” by about the same day: no figure meets both.
        }
    .why = Whoever works for one of them works against the other.
    .mend = Choose one of the two, or change a target so that both can be met.
    .article = { -article_a }, principle 4
    .bad = Twice as many posts and twice the engagement per post.
    .good = As many posts as before, with more engagement on each.

check-goals_duplicate = The same goal twice
    .message = “{ $subject }” and “{ $other }” have the same metric (“{ $metric }”), the same scope and the same period.
    .why = Two targets for one figure: sooner or later they say different things.
    .mend = Remove one of them, or give it another scope or period.
    .article = { -no_article }
    .bad = 12,000 followers by June, and again 13,000 followers by June.
    .good = 12,000 followers by June, of whom 5,000 on TikTok.

check-vanity_only = Counts alone
    .message =
        { $count ->
            [2] Both measured goals are counts ({ $metrics }); none is about quality, service, leads or sales.
            [one] The only measured goal is a count ({ $metrics }); none is about quality, service, leads or sales.
           *[other] All { $count } measured goals are counts ({ $metrics }); none is about quality, service, leads or sales.
        }
    .why = Followers and likes can be bought; trust and customers cannot.
    .mend = Add a goal about what comes of the attention: engagement rate, answers, leads or sales.
    .article = { -article_a }, principle 6; { -article_b }, section 3
    .bad = Followers, likes, reach.
    .good = Followers, response time, leads.

check-kpi_static = Target left standing
    .message =
        { $days ->
            [one] “{ $subject }”: the target has stood since { $since } ({ $days } day), while its baseline moved from { $then } to { $now }.
           *[other] “{ $subject }”: the target has stood since { $since } ({ $days } days), while its baseline moved from { $then } to { $now }.
        }
    .why = A target that was right half a year ago may be far too small or too large today.
    .mend = Look at the target again: change it with a reason, or accept it as it is.
    .article = { -article_d }, step 4
    .bad = The target set two years ago still hangs on the wall.
    .good = Targets reviewed each quarter, every change with its reason.

check-status_unknown = Not to be judged yet
    .message = Nobody can say yet how “{ $subject }” stands. { $reason }
    .why = A goal without a status is not seen going wrong.
    .mend = Add what is lacking, or note the value in check-ins until there is enough data.
    .article = { -no_article }
    .bad = A goal for the quarter with three days of data.
    .good = Half a year of exports before the goal is set.

check-analysis_unsystematic = Figures not followed
    .message =
        { $days ->
            [one] The newest upload is from { $newest }, { $days } day ago; figures are due every { $cadence ->
                [one] day
               *[other] { $cadence } days
            }.
           *[other] The newest upload is from { $newest }, { $days } days ago; figures are due every { $cadence ->
                [one] day
               *[other] { $cadence } days
            }.
        }
    .why = Without figures at a steady rhythm, trends and chances to correct the course are missed.
    .mend = Add new exports, or plan a day for it. The rhythm is the shortest review of an open goal, a month at most.
    .article = { -article_d }, problem 3
    .bad = Reviewed every month, last upload in spring.
    .good = New exports on the first Monday of each month.

check-benchmark_stale = Old comparison
    .message =
        { $count ->
            [one] { $subject }, figures of { $year }, stands beside the goal { $goals }. That is over 18 months old.
           *[other] { $subject }, figures of { $year }, stands beside { $count } goals: { $goals }. That is over 18 months old.
        }
    .why = Networks and habits change; what was usual two years ago says little about today.
    .mend = Compare with your own best months and with competitors from your uploads first; take the published figure as a hint.
    .article = { -no_article }
    .bad = A target set by a table from two years ago.
    .good = A target set by the account's own last quarters, with a table of this year beside it.

check-content_outdated = Outdated content still published
    .message =
        { $count ->
            [one] { $count } piece of content is marked outdated and is still published: { $titles }.
           *[other] { $count } pieces of content are marked outdated and are still published: { $titles }.
        }
    .why = Old prices, dates and offers cost trust with everyone who finds them.
    .mend = Take it down or bring it up to date, and note the day in the inventory.
    .article = { -article_e }, step 1
    .bad = The menu of the year before last is still pinned.
    .good = The old menu is taken down, the day is noted.
