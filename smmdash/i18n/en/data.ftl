data-title = Data
data-lead = Drop in the exports of your networks just as they hand them out: Instagram and Facebook through Meta Business Suite, TikTok, YouTube, LinkedIn, X, Google Analytics, Meta Ads. Each file is recognised and every row is counted: read, or set aside with its line and the reason.
data-drop = Exports, as many as you like (CSV, XLSX, XLS, ZIP)
    .help = The same file twice changes nothing. A newer export that overlaps an older one wins, and every value that differs is shown.
    .limit = Up to { $megabytes } MB a file. Files stay in this session and in the workspace file that you save.
data-reading = Reading { $name } ({ $number } of { $of })
data-news = Just added
    .close = Close
data-too_large = { $name } is too large
    .body = The file is { $megabytes } MB; at most { $limit } MB can be read here. Export a shorter period, or fewer columns, and drop it in again. Nothing else was changed.
data-refused = { $name } could not be read
data-unused = { $name } holds nothing that smmdash uses
    .body = Nothing was changed. If it should hold figures of a network, download the export anew and drop it in without opening it in between.
    .empty = The table has a header but no rows of data.
    .columns = { $count ->
        [one] { $count } column is not used: { $columns }
       *[other] { $count } columns are not used: { $columns }
    }
data-same = { $name } is here already
    .body = It is the same file, byte by byte, so nothing changed.
data-added = { $name }
data-unknown_format = unknown format
data-rows = { $count ->
        [one] { $count } row read
       *[other] { $count } rows read
    }
data-rows_rejected = { $count ->
        [one] { $count } row set aside
       *[other] { $count } rows set aside
    }
data-rows_known = { $count ->
        [one] { $count } line that is not data
       *[other] { $count } lines that are not data
    }
data-ledger = { $read }, { $rejected }, { $known }.
data-waits = Its figures wait for your answer below.
data-changed = { $count ->
        [one] { $count } new value
       *[other] { $count } new values
    }
    .repeated = { $count } known already
data-replaced = { $count ->
        [one] { $count } older value differed and was replaced; see below.
       *[other] { $count } older values differed and were replaced; see below.
    }
data-uploads = { $count ->
        [one] { $count } upload
       *[other] { $count } uploads
    }
data-more = Details
data-less = Close
data-remove = Remove
data-questions = The file does not say this, and smmdash does not guess. Its figures count as soon as you answer.
    .optional = You can say more about this file.
data-answer = Save the answer
data-table = Table { $number }
data-table_unused = smmdash does not use this table.
data-column_measure = Measure
data-column_sum = Sum
data-column_last = Last value
data-column_count = Filled cells
data-column_missing = Empty cells
data-column_line = Line
data-column_why = Why it is not among the figures
data-column_what = What
data-column_old = Older value
data-column_new = Newer value
data-column_old_source = From
data-column_new_source = Replaced by
data-measures = Measures
    .alt = What was read from this table, a row for each measure.
data-lines = Lines
    .alt = Lines that are not among the figures, with the reason.
    .more = { $count ->
        [one] And { $count } more line.
       *[other] And { $count } more lines.
    }
data-replace = Replace with a newer file
    .file = The file that takes its place
data-differing = Values that differ between uploads
    .body = { $count ->
        [one] { $count } value came with different figures in two uploads. The newer upload counts; remove it, and the older value is back.
       *[other] { $count } values came with different figures in two uploads. The newer upload counts; remove it, and the older values are back.
    }
    .alt = Values that differ between uploads: the older and the newer one.
data-settings = How days and money are counted
data-zone = Time zone of your days
    .help = Some networks write Californian time or UTC. Each post counts on the day it had in this time zone.
data-week = Weeks begin on
data-week_monday = Monday
data-week_sunday = Sunday
data-currency = Main currency
    .help = Amounts in different currencies are never added together.
data-change_added = adding files
data-change_removed = removing an upload
data-change_answered = an answer about an upload
data-change_replaced = replacing an upload
data-change_zone = the time zone
data-change_week = the first day of the week
data-change_currency = the main currency
