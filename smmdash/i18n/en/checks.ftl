checks-title = What to fix first
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
checks-all_accepted = Nothing is left to mend: every finding is accepted, with its reason below.
checks-go_goal = Open the goal
checks-go_new_goal = Write the goal
checks-go_goals = Open the goals
checks-go_audit = Open the audit
checks-go_data = Open the data
checks-go_plan = Open the plan
checks-go_dashboard = Open the dashboard
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
checks-lead = Errors in the strategy and in the data. First stands what is grave and what an open goal rests on; each says why it matters and leads to where it is mended.
checks-none_chosen = No finding fits these filters.
checks-by = Arranged
checks-by_subject = By subject
checks-by_check = By check
checks-filters = More filters
checks-filters_on = { $count ->
        [one] More filters: { $count } on
       *[other] More filters: { $count } on
    }
checks-clear = Clear the filters
checks-shown = Shown: { $filters }.
checks-one = One subject
checks-check = Check
checks-article = Article
checks-any = Any
checks-subject_step_named = Audit step “{ $name }”
checks-more = { $count ->
        [one] Show { $count } more
       *[other] Show { $count } more
    }
checks-why = Why this matters
checks-why_one = { $why } Source: { $article }.
checks-first_goals = { $count ->
        [one] { $count } open goal rests on it
       *[other] { $count } open goals rest on it
    }
checks-first_deadline = { $count ->
        [one] the deadline is in { $count } day, on { $day }
       *[other] the deadline is in { $count } days, on { $day }
    }
checks-first_today = the deadline is today, { $day }
checks-first_passed = { $count ->
        [one] the deadline passed { $count } day ago, on { $day }
       *[other] the deadline passed { $count } days ago, on { $day }
    }
checks-first_no_deadline = the goal is open and has no deadline
checks-first_off_track = { $count ->
        [one] the goal is off track
       *[other] one of them is off track
    }
checks-first_at_risk = { $count ->
        [one] the goal is at risk
       *[other] one of them is at risk
    }
checks-first_none = no open goal rests on it
checks-first_secret_in_text = whoever gets the file gets the access
checks-first = Why it stands first: { $reasons }
checks-badge = { $count ->
        [one] { $count } finding: { $grave }
       *[other] { $count } findings: { $grave }
    }
checks-badge_error = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
checks-badge_warning = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
checks-badge_info = { $count ->
        [one] { $count } hint
       *[other] { $count } hints
    }
checks-returned = It is back: accepted on { $day } with the reason “{ $reason }”.
    .moved = Since then: { $moved }.
    .then = Then it said: { $said }
    .changed = The facts behind it have changed since.
checks-cancel = Leave it open
checks-passed_lead = Nothing was found here.
checks-skipped_lead = What is missing, and where it is brought:
checks-history = Findings over time
    .one = { $errors } and { $warnings } were open on { $day }, the first day that was noted. From the next change on, a line shows how it goes.
    .title = Since { $day }: errors { $errors_then } → { $errors }, warnings { $warnings_then } → { $warnings }
    .same = Since { $day }: as many errors ({ $errors }) and warnings ({ $warnings }) as then
    .source = From the days on which the findings of this workspace changed.
    .alt = Line chart of open errors and warnings from { $first } to { $last }.
checks-history_errors = { $count ->
        [one] { $count } error
       *[other] { $count } errors
    }
checks-history_warnings = { $count ->
        [one] { $count } warning
       *[other] { $count } warnings
    }
checks-history_day = Day
checks-history_open = Open
checks-history_came = Came:
checks-history_went = Went:
checks-history_entry = { $name } ({ $check })
checks-history_how_new = new
checks-history_how_returned = back after it was accepted
checks-history_how_mended = mended
checks-history_how_accepted = accepted
checks-history_how_gone = no longer judged
checks-history_unlisted = { $count ->
        [one] { $count } more is not listed.
       *[other] { $count } more are not listed.
    }
checks-export = Take the findings along
    .xlsx = Spreadsheet (XLSX)
    .csv = Table (CSV)
    .file = Findings
    .chosen = The table holds what the filters show, in this order.
checks-column_place = Place
checks-column_severity = Severity
checks-column_kind = About
checks-column_subject = Subject
checks-column_check = Check
checks-column_message = Finding
checks-column_evidence = Evidence
checks-column_first = Why it stands here
checks-column_why = Why it matters
checks-column_mend = Mend
checks-column_article = Article
checks-column_accepted = Accepted on
checks-column_reason = Reason
checks-value_count = number
checks-value_measures = measures
checks-value_metric = metric
checks-value_metrics = metrics
checks-value_target = target
checks-value_deadline = deadline
checks-value_days = days
checks-value_newest = newest day
checks-value_last = last
checks-value_since = since
checks-value_then = then
checks-value_now = now
checks-value_before = before
checks-value_after = after
checks-value_cadence = usual rhythm in days
checks-value_longest = longest gap in days
checks-value_lines = lines
checks-value_weight = weight
checks-value_lacking = lacking
checks-value_of = of
checks-value_most = at most
checks-value_currencies = currencies
checks-value_older = older upload
checks-value_newer = newer upload
checks-value_chance = chance
checks-about_goal = Goal
checks-about_business_goal = Business goal
checks-about_audience = Audience
checks-about_data = Data
checks-folder_several = { $count ->
        [one] The folder { $name } holds { $count } workspace ({ $names }). Expected: one workspace in a folder. Name the file itself.
       *[other] The folder { $name } holds { $count } workspaces ({ $names }). Expected: one workspace in a folder. Name the file itself, or put each into a folder of its own.
    }
checks-folder_empty = The folder { $name } holds neither a workspace nor exports. Expected: a file saved by smmdash (.smmdash), or exports as CSV, TSV, XLSX, XLS, ODS or ZIP. Check the path.
checks-folder_full = { $count ->
        [one] The folder { $name } holds { $count } export; at most { $most } are read. Move the old ones away.
       *[other] The folder { $name } holds { $count } exports; at most { $most } are read. Move the old ones away.
    }
checks-folder_unused = { $name }: nothing in it could be used. Expected: an export that smmdash recognises; add the file on the Data page once and describe its columns.
checks-folder_waits = { $name } waits for an answer; until then its figures do not count. Open the app, answer on the Data page, and save the workspace as a file.
