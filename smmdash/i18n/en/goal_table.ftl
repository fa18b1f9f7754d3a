goal_table-title = Goals as a table
    .lead = Hand the goals over as CSV for a spreadsheet, or take goals in from CSV or XLSX.
goal_table-column_id = Id
goal_table-column_sentence = Goal in a sentence
goal_table-column_baseline_first = Baseline from
goal_table-column_baseline_last = Baseline to
goal_table-column_check_ins = Check-ins
goal_table-column_outcome_day = Day of the outcome
goal_table-column_budget_amount = Budget
goal_table-column_budget_currency = Budget currency
goal_table-column_budget_wanted = Results wanted
goal_table-column_budget_result = Budget counted in
goal_table-column_budget_cost_per_result = Cost of one result
goal_table-column_budget_low = Budget, lower end
goal_table-column_budget_high = Budget, upper end
goal_table-column_budget_first = Cost from data since
goal_table-column_budget_last = Cost from data until
goal_table-column_budget_note = Note on the budget
goal_table-column_chance = Latest chance, % (to read only)
goal_table-column_chance_day = Chance by data until
goal_table-column_status_override_day = Status set on
goal_table-column_status_override_as_of = Status by data until
goal_table-column_status_override_note = Note on the status
goal_table-export = Goals as CSV
    .file = goals
    .help = All that can be written for a goal. The latest chance is there to be read; how the chance moved and the history of changes stay in the workspace.
goal_table-keys = Neutral column names
    .help = Column names and choices as keys, the same in every language, with a decimal point: for programs and for people who work in several languages.
goal_table-template = Template
    .file = goals template
    .help = An empty table with two examples: replace them with your own goals. A goal can be said in one sentence or in columns. Numbers and dates as you write them; several networks are separated by semicolons; each step is a line of its own: what | owner | start | due | how you will know.
goal_table-file = Goals from a file
    .help = CSV, TSV or XLSX. You see what each row would do before anything changes.
goal_table-state_new = New
goal_table-state_changed = Changed
goal_table-state_same = Same
goal_table-state_refused = Not taken
goal_table-row = Row
goal_table-what = What happens
goal_table-goal = Goal
goal_table-why = Why, or what to know
goal_table-counted = { $new } new, { $changed } changed, { $same } the same, { $refused } not taken.
goal_table-unknown =
    { $count ->
        [one] This column means nothing here and is left out: { $names }.
       *[other] These columns mean nothing here and are left out: { $names }.
    }
goal_table-apply =
    { $count ->
        [one] Take over { $count } goal
       *[other] Take over { $count } goals
    }
goal_table-line = Row { $line }: { $state }.
goal_table-more =
    { $count ->
        [one] { $count } more such row is in the table.
       *[other] { $count } more such rows are in the table.
    }
goal_table-drop = Drop the file
goal_table-nothing = Nothing in the file would change your goals.
goal_table-done = Taken over: { $new } new, { $changed } changed. Undo takes all of it back at once.
goal_table-change_imported = goals taken in from a file
goal_table-reason = taken in from the file { $name }
goal_table-no_goals = No table with goals was found in this file. Expected: column names in the first row, and among them “{ $sentence }”, “{ $statement }” or “{ $metric }”. The template shows them all.
goal_table-changes = changes: { $facets }
goal_table-problem_unknown = { $column }: “{ $seen }” is not one of the names or keys known here.
    .options = It can be: { $options }.
    .reference = All the names are in the reference.
goal_table-problem_number = { $column }: “{ $seen }” is no number.
goal_table-problem_number_undecided = { $column }: “{ $seen }” can be read in two ways; write it without a thousands mark.
goal_table-problem_days = { $column }: “{ $seen }” was found; a whole number from 1 to 3660 is expected.
goal_table-problem_date = { $column }: “{ $seen }” is no date; write it as 2027-02-15.
goal_table-problem_date_undecided = { $column }: in “{ $seen }” day and month could be either; write it as 2027-02-15.
goal_table-problem_line = { $column }: the line “{ $seen }” does not fit; its parts are separated by |.
goal_table-problem_confidence = { $column }: in “{ $seen }” the confidence is not a whole number from 0 to 10.
goal_table-problem_too_long = { $column }: the text beginning with “{ $seen }” is too long.
goal_table-problem_repeated = { $column }: “{ $seen }” stands in an earlier row too; only that one counts.
goal_table-problem_nothing = The row says neither a goal nor a metric.
goal_table-problem_wide = The row has more cells than there are columns: put text with the separator in it into quotes.
goal_table-problem_too_many = There are already a thousand goals; no more fit.
goal_table-problem_too_many_names = { $column }: there are already two hundred names; no more fit.
goal_table-problem_outcome = { $column }: a day, reasons or a note of an outcome are given, but not how the goal ended.
goal_table-problem_status_override = { $column }: a day or a note is given, but not which status was set.
goal_table-note_business_goal_new = its business goal is new and is added
goal_table-note_audience_new = its audience is new and is added
goal_table-note_outcome_day = the day of its outcome is not given; today is taken
goal_table-note_budget_differs = the budget is not the cost of one result times the results wanted
