### Mappings: what a person says once about a table that smmdash does not know.

mapping-title = What do these columns mean?
    .edit = Edit the mapping
    .lead = Say it once. The next file with the same headings is read at once.
    .table = { $name }, table { $number }
mapping-back = Back to the data
mapping-unknown = { $name }: smmdash does not know this table yet
    .body = Say once what its columns mean, and its figures count. The file waits in the list below; you can also remove it there.
    .waits = smmdash does not know this table yet. Its figures count as soon as you say what its columns mean.
    .other = smmdash does not know this table. If it holds figures you need, say what its columns mean.
    .left = This file holds tables that smmdash does not know yet.
    .open = Say what the columns mean
mapping-read_by = Read by your mapping “{ $name }”.
mapping-confirm = This is how smmdash understood the table
    .body = This layout is known only by description, so please look: is every column understood rightly? The figures count as soon as you say so.
    .change = Change
    .alt = The columns of the table, with samples, and what each was understood as.
    .more = { $count ->
        [one] And { $count } more column that is not used.
       *[other] And { $count } more columns that are not used.
    }
mapping-column_header = Column
mapping-column_samples = Samples
mapping-column_meaning = Understood as

mapping-kind = What is one row?
mapping-kind_days = A day
    .help = Figures of one day: reach, followers, spend.
mapping-kind_posts = A post
    .help = One post with the figures it has collected so far.
mapping-kind_segments = A group of people or posts
    .help = A part of an audience or of a figure: an age, a country, a city.
mapping-kind_periods = A longer period
    .help = Figures of a week, a month or a campaign, with its first and last day.
mapping-network = Network
    .each = Ask for each file
    .column = A column names it
    .help = Whose figures these are. If the same headings come from several networks, let it be asked for each file.
mapping-account = Account
    .help = The name of the page or profile. Leave it empty to be asked for each file.
    .column = A column names the account; this name stands where its cells are empty.
mapping-order = How are the dates written?
mapping-decimal = What separates the decimals?
mapping-repeats = Several rows of one day
mapping-repeats_last = are corrections, the last one counts
mapping-repeats_add = are parts, they are added up
mapping-dimension = What are the groups?
mapping-dimension_age = Age
mapping-dimension_gender = Gender
mapping-dimension_country = Country
mapping-dimension_city = City
mapping-dimension_language = Language
mapping-dimension_location = Place
mapping-dimension_job_title = Job title
mapping-dimension_job_function = Job function
mapping-dimension_seniority = Seniority
mapping-dimension_industry = Industry
mapping-dimension_company_size = Company size
mapping-dimension_channel = Channel
mapping-dimension_source = Source
mapping-dimension_device = Device
mapping-dimension_hour = Hour of the day
mapping-dimension_weekday = Day of the week
mapping-dimension_post_type = Type of post
mapping-dimension_other = Something else
mapping-choose = Choose

mapping-columns = { $count ->
        [one] { $count } column
       *[other] { $count } columns
    }
    .used = { $count ->
        [one] { $count } is used
       *[other] { $count } are used
    }
    .others = { $count ->
        [one] Show also { $count } column that is not used
       *[other] Show also { $count } columns that are not used
    }
mapping-meaning = Meaning of “{ $header }”
mapping-unnamed = (no heading)
mapping-unit = Unit of “{ $header }”
mapping-unit_minutes = in minutes
mapping-unit_hours = in hours
mapping-unit_seconds = in seconds
mapping-unit_milliseconds = in milliseconds
mapping-unit_duration = as hours:minutes:seconds
mapping-unit_percent = in percent, 0 to 100
mapping-unit_fraction = as a fraction, 0 to 1
mapping-no_samples = empty in the first rows
mapping-personal = Personal data: never shown, never kept.

mapping-role_ignore = do not use
mapping-role_date = date
mapping-role_start = first day of the period
mapping-role_end = last day of the period
mapping-role_id = number (id) of the post
mapping-role_url = link to the post
mapping-role_text = text of the post
mapping-role_title = title of the post
mapping-role_type = type of post
mapping-role_tags = tags or rubric
mapping-role_network = network
mapping-role_account = account
mapping-role_campaign = campaign or ad
mapping-role_currency = currency
mapping-role_segment = name of the group
mapping-role_dimension = what the groups are
mapping-role_share = share of the whole
mapping-role_nth_day = day number
mapping-role_hour_stamp = day and hour
mapping-role_export_day = day of the export
mapping-role_span = period
mapping-role_account_name = account
mapping-role_campaign_detail = ad or group of ads
mapping-role_breakdown = breakdown
mapping-role_indicator = kind of result
mapping-role_owner = own or a competitor
mapping-role_label = name of the figure
mapping-role_channel = channel
mapping-role_part = lifetime or one day
mapping-role_hour = hour
mapping-role_value = figure
mapping-role_error = remark of the platform
mapping-role_closed = day it ended
mapping-role_stage = stage
mapping-role_won = won or lost
mapping-role_goal = goal completions
mapping-role_status = status
mapping-role_sentiment = sentiment
mapping-role_known = not used
mapping-role_aside = not used
mapping-role_personal = personal data

mapping-reason_format = This heading is known from: { $format }.
mapping-reason_words = This heading is known.
mapping-reason_alike = The heading resembles “{ $name }”.
mapping-reason_said_before = As in your mapping “{ $name }”.
mapping-reason_cells_dates = The cells are dates.
mapping-reason_cells_links = The cells are links.
mapping-reason_cells_ids = The cells are long numbers, each different.
mapping-reason_cells_texts = The cells are longer texts.
mapping-reason_cells_numbers = The cells are numbers; the heading is not known. Choose what they count, if you need them.
mapping-reason_cells_words = The cells are words; the heading is not known.
mapping-reason_cells_empty = The first rows are empty.
mapping-reason_not_numbers = The heading sounds like figures, but the cells are no numbers.
mapping-reason_not_dates = The heading is known, but the cells do not fit it.
mapping-reason_ratio = A rate, a mean or a change: it does not add up. smmdash computes such figures from the counts.
mapping-reason_taken = The column “{ $header }” means the same already.
mapping-reason_not_for_kind = Not needed for this kind of row.
mapping-reason_known_unused = smmdash knows this heading and has no use for it.
mapping-reason_personal = Personal data: never shown, never kept.
mapping-reason_nothing = Nothing tells what this is.

mapping-problems = { $count ->
        [one] { $count } point is open before this can be saved
       *[other] { $count } points are open before this can be saved
    }
mapping-problem_no_figures = No column holds figures yet. Choose at least one, such as reach or likes.
mapping-problem_no_date = No column is the date yet. Choose the column with the days.
mapping-problem_no_id = No column tells the posts apart yet. Choose the link or the number of the post; if there is neither, choose its text as the number.
mapping-problem_no_segment = No column names the groups yet. Choose it.
mapping-problem_no_dimension = It is not said what the groups are. Choose it above, or the column that says so.
mapping-problem_no_start = No column is the first day of the period yet.
mapping-problem_no_end = No column is the last day of the period yet.
mapping-problem_role_twice = The column “{ $header }” is this already. Choose another meaning for one of them.
mapping-problem_measure_twice = The column “{ $header }” counts this already. Two columns are never added; choose one of them.
mapping-problem_unknown_measure = smmdash does not know this figure. Choose another one.
mapping-problem_stock_of_post = A level such as “{ $measure }” belongs to an account and a day, not to a post. Choose another meaning, or let one row be a day.
mapping-problem_one_figure = A table of groups has one column of figures. Leave the other ones out.
mapping-problem_not_for_kind = This meaning does not fit this kind of row. Choose another one.
mapping-problem_unknown_network = smmdash does not know this network. Choose another one.
mapping-problem_not_dates = Most of these cells are no dates; their rows will be set aside.
mapping-problem_not_numbers = Most of these cells are no numbers; they will count as missing.
mapping-problem_looks_like_level = These figures look like a level that hardly changes, not like a gain of each day. Is it “{ $level }”?
mapping-problem_looks_like_change = These figures look like a change of each day, not like a level.
mapping-problem_order_open = Nothing in these dates tells whether the day or the month comes first. Choose it above, or it is asked for each file.
mapping-problem_days_repeat = Some days stand in several rows. Only the last row of a day counts, unless you choose above that they are added up.

mapping-preview = This is what will be read
    .rows = Rows read: { $read }. Rows set aside: { $aside }.
    .first = { $count ->
        [one] Tried on the first { $count } row.
       *[other] Tried on the first { $count } rows.
    }
    .sums = Figures by measure, tried on this table.
    .alt = The first rows as they will be read.
    .lines = { $count ->
        [one] { $count } row will be set aside (line { $lines }): { $reason }
       *[other] { $count } rows will be set aside (lines { $lines }): { $reason }
    }
    .none = Nothing could be read yet. Look at the columns above.
    .fact_date = Date
    .fact_network = Network
    .fact_account = Account
    .fact_campaign = Campaign
    .fact_post_id = Post
    .fact_text = Text
    .fact_segment = Group
    .fact_value = Value
    .fact_start = From
    .fact_end = To
    .fact_measure = Measure
mapping-preview_later = The preview appears here as soon as nothing is missing.
mapping-name = Name of the mapping
    .help = You will find it under this name on the data page.
    .default = My table
mapping-save = Save and read
    .edit = Save
mapping-cancel = Cancel

mapping-saved = Mappings
    .body = Tables you described. Files with the same headings are read by them at once.
mapping-item = { $kind } · { $network } · { $account }
    .columns = { $count ->
        [one] { $count } column used
       *[other] { $count } columns used
    }
    .uploads = { $count ->
        [0] no upload uses it now
        [one] { $count } upload uses it
       *[other] { $count } uploads use it
    }
    .any_network = network asked for each file
    .any_account = account asked for each file
    .by_column = account from a column
mapping-edit = Edit
mapping-rename = Rename
mapping-delete = Delete
mapping-export = Export
mapping-import = Add a mapping from a file
    .file = A mapping exported from smmdash (JSON)
    .done = The mapping “{ $name }” was added.
mapping-error_too_large = This file is too large to be a mapping. A mapping is a JSON file of a few kilobytes, exported from smmdash.
mapping-error_not_a_mapping = This is no mapping. A mapping is a JSON file exported from smmdash on this page.
mapping-error_newer = This mapping was made by a newer smmdash. Bring this one up to date, or make the mapping anew.
mapping-error_unsound = Nothing could be read with this mapping: it lacks figures, a date or headings. Make it anew from the file it is for.
mapping-error_full = There are already { $count } mappings. Delete one that you do not need.

mapping-change_saved = saving a mapping
mapping-change_renamed = renaming a mapping
mapping-change_removed = deleting a mapping
mapping-change_imported = adding a mapping
