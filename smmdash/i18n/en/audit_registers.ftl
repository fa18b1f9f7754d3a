# Rows from a spreadsheet
audit_registers-paste = Paste rows from a spreadsheet, or take this register along
    .lead = Copy rows in a spreadsheet and paste them here. A first row with the columns' names is understood in English, Latvian and Russian. Without one the cells are read in this order: { $columns }.
audit_registers-box = Rows to paste
    .example = Tabs, semicolons or commas between the cells, one row per line
audit_registers-look = Look at the rows
audit_registers-file = Or a file: CSV or a spreadsheet
    .help = Of a workbook the sheet of this register is read. Nothing changes before you have seen the rows and taken them.
audit_registers-counted = New: { $new }, changed: { $changed }, already there: { $same }, not taken: { $refused }.
audit_registers-in_order = The first row names no columns, so the cells were read in the register's order.
audit_registers-no_rows = No rows were found. Paste at least one row with a filled cell.
audit_registers-too_much = There are more than { $most } characters. Bring the rows in parts.
audit_registers-too_many_rows = A sheet of the file has more than { $most } rows. Bring the rows in parts.
audit_registers-unknown = { $count ->
        [one] This column means nothing here and was left out: { $names }.
       *[other] These columns mean nothing here and were left out: { $names }.
    }
audit_registers-told = { $count ->
        [one] This column is filled in from the data and was left out: { $names }.
       *[other] These columns are filled in from the data and were left out: { $names }.
    }
audit_registers-row_new = new
audit_registers-row_changed = changed
audit_registers-row_same = already there
audit_registers-row_refused = not taken
audit_registers-line = Line { $line }, { $state }
audit_registers-column_line = Line
audit_registers-column_state = What happens
audit_registers-column_row = Row
audit_registers-column_why = Why
audit_registers-changes = Changes: { $columns }.
audit_registers-left_out = The rest of the row is taken.
audit_registers-more = { $count ->
        [one] { $count } more row has something left out; it is in the table.
       *[other] { $count } more rows have something left out; they are in the table.
    }
audit_registers-problem_unknown = “{ $column }”: “{ $seen }” is not a choice here. Expected: { $expected }.
    .metrics = the name of a metric, as the reference page lists them
audit_registers-problem_scale = “{ $column }”: “{ $seen }” is no step of the scale. Expected: a whole number from 1 to 5.
audit_registers-problem_date = “{ $column }”: “{ $seen }” is no date. Expected: a day such as { $expected }.
audit_registers-problem_date_undecided = “{ $column }”: in “{ $seen }” day and month could be either. Expected: a day such as { $expected }.
audit_registers-problem_too_long = “{ $column }”: the text that starts with “{ $seen }” is too long. Shorten it.
audit_registers-problem_secret = “{ $column }”: this looks like { $seen } and was kept nowhere. Write only the place where it is kept.
audit_registers-problem_unnamed = “{ $column }”: nothing here is called “{ $seen }”. Expected: { $expected }.
    .nothing = a name that you have written down before; there is none yet
audit_registers-problem_ambiguous = “{ $column }”: several are called “{ $seen }”. Expected: { $expected }.
audit_registers-problem_wide = The row has more cells than there are columns. Put quotation marks around a cell with a separator inside.
audit_registers-problem_full = The register is full. Take out rows that are no longer needed.
audit_registers-problem_nothing = No cell of the row could be taken.
audit_registers-problem_above = Stands above the row with the columns' names.
audit_registers-problem_many = Only { $most } rows are read at once. Paste the rest afterwards.
audit_registers-apply = { $count ->
        [one] Take { $count } row
       *[other] Take { $count } rows
    }
audit_registers-nothing = There is nothing to take.
audit_registers-drop = Discard
audit_registers-applied = { $count ->
        [one] { $count } row was taken into the register.
       *[other] { $count } rows were taken into the register.
    }
audit_registers-export = This register as CSV
audit_registers-export_all = All registers as a spreadsheet
    .file = Audit
    .help = One XLSX file with a sheet for every register. It can be filled in elsewhere and taken in again here.

# The inventory
audit_registers-posts = Suggestions for the posts in your data
audit_registers-by_hand = Content that is not in your data
    .why = Pages, leaflets, newsletters: write them down or paste them. They count like posts.
audit_registers-network = Network
audit_registers-group = Suggested
audit_registers-because = Reason
    .any = any reason
audit_registers-state = Show
audit_registers-state_open = To decide
audit_registers-state_decided = Decided
audit_registers-state_all = All
audit_registers-sort = Order
audit_registers-sort_suggested = What to decide first
audit_registers-sort_newest = Newest first
audit_registers-sort_oldest = Oldest first
audit_registers-sort_strongest = Most engagement first
audit_registers-sort_weakest = Least engagement first
audit_registers-counts = Posts in the data: { $posts }. Decided: { $decided }. To decide: { $open } ({ $groups }).
audit_registers-group_count = { $group }: { $count }
audit_registers-decided = Decisions: { $groups }
audit_registers-none = No posts fit what you chose above.
audit_registers-all_decided = Every post in the data has its decision.
audit_registers-said = { $because } ({ $detail })
audit_registers-accept = { $count ->
        [one] Accept { $n } suggestion
       *[other] Accept all { $n } suggestions
    }
audit_registers-accept_group = { $count ->
        [one] Accept { $n } suggestion: { $group }
       *[other] Accept all { $n } suggestions: { $group }
    }
audit_registers-accept_first = { $count ->
        [one] Accept the first { $n } suggestion
       *[other] Accept the first { $n } suggestions
    }
audit_registers-accepted = { $count ->
        [one] { $n } suggestion was accepted. Decisions taken before stay as they were.
       *[other] { $n } suggestions were accepted. Decisions taken before stay as they were.
    }
audit_registers-beyond = { $count ->
        [one] Accepted: { $taken }. { $n } suggestion was left open: the inventory holds { $most } decisions.
       *[other] Accepted: { $taken }. { $n } suggestions were left open: the inventory holds { $most } decisions.
    }
audit_registers-full = { $count ->
        [one] The inventory holds { $most } decisions. { $n } post is left to decide that no longer fits; take out decisions about current content to make room.
       *[other] The inventory holds { $most } decisions. { $n } posts are left to decide that do not all fit; take out decisions about current content to make room.
    }
audit_registers-mark_removed = { $count ->
        [one] Mark { $n } as taken down or updated
       *[other] Mark all { $n } as taken down or updated
    }
audit_registers-removed = { $count ->
        [one] { $n } post is marked as taken down or updated as of today.
       *[other] { $n } posts are marked as taken down or updated as of today.
    }
audit_registers-standing = { $count ->
        [0] Nothing outdated is still published, as far as it is marked here.
        [one] { $n } piece of content that you called outdated is still published.
       *[other] { $n } pieces of content that you called outdated are still published.
    }
audit_registers-page = { $first }–{ $last } of { $count }
audit_registers-earlier = Back
audit_registers-later = Next
audit_registers-table_alt = { $count ->
        [one] Posts with suggestions, a table with { $count } row
       *[other] Posts with suggestions, a table with { $count } rows
    }

# Into the plan
audit_registers-to_plan = Put into the plan
audit_registers-to_calendar = Put into the calendar
audit_registers-in_plan = In the plan
audit_registers-goal = Goal
audit_registers-step = Step
    .fresh = A new step
audit_registers-step_title = What will be done
audit_registers-owner = Who does it
audit_registers-due = Due
audit_registers-day = Day
audit_registers-save = Put in
audit_registers-cancel = Cancel
audit_registers-unlink = Take the link away
audit_registers-open_plan = Open the plan
audit_registers-no_goals = A step belongs to a goal, and there is no open goal yet.
audit_registers-write_goal = Write a goal
audit_registers-no_title = Nothing was put in: say in a few words what will be done.
audit_registers-no_day = Nothing was put in: choose a day.
audit_registers-plan_full = Nothing was put in: the plan is full. Take out what is no longer needed and try again.
audit_registers-step_open = Step “{ $step }” of the goal “{ $goal }”{ $due }
    .due = , due { $day }
audit_registers-step_late = Step “{ $step }” of the goal “{ $goal }” is overdue{ $due }
    .due = , it was due { $day }
audit_registers-step_done = Step “{ $step }” of the goal “{ $goal }” is done
audit_registers-step_ended = The goal “{ $goal }” has ended, and the step “{ $step }” was not done
audit_registers-step_gone = The step that was linked is no longer in the plan
audit_registers-entry_there = In the calendar on { $day }: { $title }
audit_registers-entry_gone = The entry that was linked is no longer in the calendar
audit_registers-not_planned = Not in the plan yet

# In own words
audit_registers-own_risks = A risk of your own
audit_registers-own_tactics = A tactic of your own
audit_registers-own = In a few words
audit_registers-add = Add

# Past goals
audit_registers-take_ended = { $count ->
        [one] Take over { $count } goal that has ended
       *[other] Take over { $count } goals that have ended
    }
audit_registers-taken_ended = { $count ->
        [one] { $count } goal was taken over with its outcome and reasons.
       *[other] { $count } goals were taken over with their outcomes and reasons.
    }

audit_registers-change_pasted = taking rows into a register
audit_registers-change_accepted = accepting suggestions for the inventory
audit_registers-change_removed = marking content as taken down or updated
audit_registers-change_decided = a decision about content
audit_registers-change_planned = putting a step into the plan
audit_registers-change_scheduled = putting a tactic into the calendar
audit_registers-change_unlinked = taking away a link to the plan
audit_registers-change_own = adding a row in own words
audit_registers-change_ended = taking over goals that have ended
