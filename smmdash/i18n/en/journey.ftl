journey-state_open = not begun
journey-state_started = under way
journey-state_done = done
journey-audit = Audit
    .what = Nine steps: where you stand, what was done, what holds you back.
    .go = Open the audit
    .open = Nine steps show where you stand and what is missing.
    .started = { $done } of { $of } requirements are met.
    .done = All { $of } requirements are met.
journey-data = Data
    .what = Exports of every network in one place, read row by row.
    .go = Open the data
    .open = Drop in the exports of your networks as they come.
    .started = { $waiting ->
        [one] { $waiting } upload waits for your answer.
       *[other] { $waiting } uploads wait for your answer.
    }
    .done = { $count ->
        [one] { $count } upload is read.
       *[other] { $count } uploads are read.
    }
journey-goals = Goals
    .what = Each with a metric, a target, a deadline and a baseline from the data.
    .go = Open the goals
    .open = Write what you want to reach, and by when.
    .started = Goals with a metric and a deadline: { $complete } of { $count }.
    .done = { $count ->
        [one] { $count } goal has a metric and a deadline.
       *[other] { $count } goals have a metric and a deadline.
    }
journey-plan = Plan
    .what = Three or four steps for each goal, with an owner and a date.
    .go = Open the plan
    .open = Give each goal three or four steps.
    .started = Goals with steps: { $count } of { $of }.
    .done = Every goal has steps.
journey-dashboard = Dashboard
    .what = KPIs with change, coverage and progress against target.
    .go = Open the dashboard
    .open = It fills as soon as the first export is read.
    .started = It fills as soon as the first export is read.
    .done = KPIs, progress and content from all your uploads.
journey-checks = Checks
    .what = Errors in the strategy and in the data, with the way to mend each.
    .go = Open the checks
    .open = They run as soon as there is a goal or an upload.
    .started = { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] { $warnings } warning.
       *[other] { $warnings } warnings.
    }
    .done = No open errors or warnings.
journey-report = Show it
    .what = Show the dashboard on screen and hand over its figures as a table.
    .go = Show the dashboard
    .open = With data and a complete goal the dashboard is ready to be shown.
    .started = The dashboard is ready to be shown on screen; its figures can be downloaded as a table.
    .done = The dashboard is ready to be shown on screen; its figures can be downloaded as a table.
journey-next_data = Drop in your exports
    .why = Everything here is computed from them: baselines, progress, checks. Any number of files, as the networks hand them out.
    .go = Go to the data
journey-next_answer = { $count ->
        [one] Answer a question about { $count } upload
       *[other] Answer questions about { $count } uploads
    }
    .why = The files leave something open that only you can say. Until then their figures are held back.
    .go = Go to the data
journey-next_business_goal = Write down a business goal
    .why = A social goal is worth its effort only when it serves the business. Begin with what the business wants.
    .go = Go to the goals
journey-next_goal = Write the first goal
    .why = A metric, a number and a date turn a wish into a goal. The baseline comes from your data.
    .go = Go to the goals
journey-next_finish_goal = Finish the goal “{ $goal }”
    .why = It has no deadline yet, so nobody can say whether it is reached.
    .go = Open the goal
journey-next_errors = { $count ->
        [one] Mend { $count } error
       *[other] Mend { $count } errors
    }
    .why = Errors keep a goal from being judged at all, or make a figure wrong.
    .go = Go to the checks
journey-next_audit = Go on with the audit
    .why = { $done } of { $of } requirements are met. Each answer takes a minute; what the data shows is filled in already.
    .go = Go to the audit
journey-next_plan = Give every goal its steps
    .why = A goal without steps stays a number. Three or four are enough.
    .go = Go to the plan
journey-next_dashboard = Look at the dashboard
    .why = Everything is in place. See where each goal stands and show it to others.
    .go = Go to the dashboard
