# The field
sentence-field = Say your goal in a sentence
    .placeholder = For example: 250 new followers on Instagram in six weeks
sentence-read = Read it
sentence-clear = Clear
sentence-marks = The sentence, with what was understood. Press a mark to correct it.
sentence-besides = Not in the sentence:
sentence-understood = Understood: { $found }.
sentence-nothing = Nothing measurable was understood.
sentence-label = { $name }: { $value }
sentence-left_out = left out
sentence-every_network = all
sentence-today = today, { $day }

# What a piece can be about
sentence-facet_metric = metric
sentence-facet_network = network
sentence-facet_value = target
sentence-facet_upper = upper limit
sentence-facet_baseline = baseline
sentence-facet_currency = currency
sentence-facet_basis = counted
sentence-facet_comparison = comparison
sentence-facet_start = start
sentence-facet_deadline = deadline
sentence-facet_cadence = per
sentence-facet_campaign = campaign
sentence-facet_post_type = post type
sentence-facet_segment = segment
sentence-facet_milestone = milestone

# Correcting a piece
sentence-done = Done
sentence-as_read = As it was read
sentence-not_meant = Not what I meant
    .help = These words count for nothing then.
sentence-cadence_none = the whole period
sentence-cadence_day = day
sentence-cadence_week = week
sentence-cadence_month = month
sentence-cadence_quarter = quarter
sentence-cadence_year = year
sentence-cadence_post = post
sentence-is_milestone = Done or not, without a figure
    .help = For something that happens once, such as a badge or a launch.
sentence-currency = Money is counted in { $currency } throughout this workspace.

# What is missing, and doubts
sentence-missing = Still missing: { $missing }.
sentence-missing_specific = what is measured
sentence-missing_measurable = how much
sentence-missing_time_bound = by when
sentence-ask_metric = What is measured?
sentence-ask_value = How much?
sentence-ask_upper = And up to?
sentence-ask_deadline = By when?
sentence-right = It is right as read

# A wish
sentence-wish = So far this is a wish. A goal of this kind could be:
sentence-wish_own = So far this is a wish. With your own figures, a goal of this kind could be:
sentence-wish_take = Take this goal
sentence-wish_days =
    { $count ->
        [one] The network with the most data: { $count } day.
       *[other] The network with the most data: { $count } days.
    }

# What comes of it
sentence-open = Open all fields
sentence-fill = Fill in the fields below
sentence-put_back = Put the fields back

# The types to pick from
sentence-types = Or start from a type of goal
sentence-types_choose = Type of goal
sentence-types_explain = Pick a type to see what it is measured by, where it works and three goals of its kind.
sentence-type_metrics = Usually measured by: { $metrics }.
sentence-type_networks = Works best on: { $networks }.
sentence-type_data = Your data have: { $networks }.
sentence-type_take = Fill in what is usual
sentence-type_examples = Three goals of this type
sentence-told_example = The example stands in the fields below.
sentence-told_filled = Filled in: { $fields }.
sentence-told_kept = Left as it was: { $fields }, though unusual for this type.
sentence-told_nothing = Nothing had to be filled in.
sentence-told_metric = Take { $metric } instead

# Doubts
sentence-doubt_percent_or_points = Per cent of today's value, or percentage points?
sentence-doubt_ambiguous_date = This date can mean two days: say the month in words.
sentence-doubt_past_date = This deadline has passed.
sentence-doubt_next_year = This day has just passed, so it was taken for next year's.
sentence-doubt_start_after_deadline = The start is later than the deadline.
sentence-doubt_several_metrics = Two metrics in one sentence: the first was taken. Write the other as a goal of its own.
sentence-doubt_several_goals = Two goals in one sentence: the first was taken. Write the other as a goal of its own.
sentence-doubt_other_unit = The number's unit does not suit the metric.
sentence-doubt_not_per_post = There is no such metric per post: it is counted in total. Choose a metric per post or a total.
sentence-doubt_long_text = The text is long: only its first 2,000 characters were read.

# On the command line
sentence-says = “{ $text }”: { $name }
sentence-empty = There is no sentence to read.
sentence-line_unreadable = This line is not a JSON object with a text; a date in it is written YYYY-MM-DD.
