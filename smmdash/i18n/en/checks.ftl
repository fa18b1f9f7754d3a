checks-title = What to mend first
checks-lead = Errors in the strategy and in the data, the most serious first. Each says why it matters and leads to the place where it is mended.
checks-nothing_yet = There is little to check yet
    .body = The checks judge goals, data and the audit. Drop in an export or write a goal, and they run by themselves after every change.
    .data = Add exports
    .goals = Write a goal
checks-severity = Severity
checks-severity_all = All ({ $count })
checks-severity_error = Errors ({ $count })
checks-severity_warning = Warnings ({ $count })
checks-severity_info = Hints ({ $count })
checks-subject = About
checks-subject_all = Everything
checks-subject_goal = Goals
checks-subject_business_goal = Business goals
checks-subject_audience = Audiences
checks-subject_step = Steps
checks-subject_workspace = The workspace as a whole
checks-subject_audit = Audit
checks-subject_data = Data
checks-none = The checks found nothing to mend.
checks-none_chosen = No finding fits these filters. Choose “All” to see the others.
checks-all_accepted = Nothing is left to mend: every finding is accepted, with its reason below.
checks-article = Source: { $article }.
checks-go_goal = Open the goal
checks-go_new_goal = Write the goal
checks-go_goals = Open the goals
checks-go_audit = Open the audit
checks-go_data = Open the data
checks-go_plan = Open the plan
checks-go_start = Open the start page
checks-go_checks = Show the accepted
checks-accept = Accept
    .body = An accepted finding moves to a list of its own. It comes back when the facts behind it change.
    .go = Accept with this reason
checks-reason = Why it may stay as it is
    .example = Decided with the client until January
    .missing = A reason is missing. Write in a few words why the finding may stay, so that others understand it later.
    .secret = The reason was not kept, because it looks like a password or an access key. Write the reason without it.
checks-accepted = { $count ->
        [one] { $count } accepted finding
       *[other] { $count } accepted findings
    }
    .reason = Reason: { $reason } · accepted on { $day }
    .more = { $count ->
        [one] { $count } more is not listed here.
       *[other] { $count } more are not listed here.
    }
checks-reopen = Reopen
checks-passed = { $count ->
        [one] { $count } check passed
       *[other] { $count } checks passed
    }
checks-skipped = { $count ->
        [one] { $count } check could not judge
       *[other] { $count } checks could not judge
    }
checks-change_accepted = accepting a finding
checks-change_reopened = reopening a finding
checks-alike = { $name }: { $count } more
