data-title = Data
data-lead = Drop in your exports just as the platforms hand them out: social networks, advertising, web analytics, sales and support, mentions. Each file is recognised, and every row is read or set aside with its line and the reason. A table that smmdash does not know is described once. The page “Reference” lists the known exports.
data-drop = Exports, as many as you like (CSV, XLSX, XLS, ODS, ZIP)
    .help = The same file twice changes nothing. A newer export that overlaps an older one wins, and every value that differs is shown.
    .limit = Up to { $megabytes } MB a file. Files stay in this session and in the workspace file that you save.
data-reading = Reading { $name } ({ $number } of { $of })
    .cancel = Cancel
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
data-waits = Its figures wait for your answer in the list below.
data-changed = { $count ->
        [one] { $count } new value
       *[other] { $count } new values
    }
    .repeated = { $count } known already
data-replaced = { $count ->
        [one] { $count } older value differed and was replaced; it is listed below.
       *[other] { $count } older values differed and were replaced; they are listed below.
    }
data-repeats = Nothing new: these values are all known already.
data-smooth = { $count ->
        [one] { $count } file was read and counts
       *[other] { $count } files were read and count
    }
data-look = { $count ->
        [one] { $count } remark asks for a look; it stands below under “Details”.
       *[other] { $count } remarks ask for a look; they stand below under “Details”.
    }
data-older = { $count ->
        [one] Its data end earlier than those of { $count } upload whose values it replaced. If this is the older download, remove it: the newer values come back.
       *[other] Its data end earlier than those of { $count } uploads whose values it replaced. If this is the older download, remove it: the newer values come back.
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
data-replace = Replace with a newer file
    .file = The file that takes its place
data-differing = Values that differ between uploads
    .body = { $count ->
        [one] { $count } value came with different figures in two uploads. The newer upload counts; remove it, and the older value is back.
       *[other] { $count } values came with different figures in two uploads. The newer upload counts; remove it, and the older values are back.
    }
    .alt = Values that differ between uploads: the older and the newer one.
    .more = { $count ->
        [one] The largest { $shown } of { $count } difference are listed; all of them can be downloaded.
       *[other] The largest { $shown } of { $count } differences are listed; all of them can be downloaded.
    }
    .download = { $count ->
        [one] Download { $count } replaced value
       *[other] Download all { $count } replaced values
    }
    .file = replaced values
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
data-ledger = { $count ->
        [one] { $count } row = { $parts }
       *[other] { $count } rows = { $parts }
    }
data-ledger_read = { $count } read
data-ledger_repaired = { $count } repaired
data-ledger_set_aside = { $count } set aside
data-ledger_known = { $count ->
        [one] { $count } heading or total
       *[other] { $count } headings and totals
    }
data-ledger_waiting = { $count } waiting
data-ledger_unused = { $count } not used
data-remarks = { $count ->
        [one] How it was read: { $count } remark
       *[other] How it was read: { $count } remarks
    }
data-reading_again = Reading { $name } again
data-stopped = { $count ->
        [one] { $count } file was not read
       *[other] { $count } files were not read
    }
    .body = You stopped the reading. Not read: { $names }. { $count ->
        [0] Nothing was changed.
        [one] The one file that was done is kept; one step back in the sidebar takes it out again.
       *[other] The { $count } files that were done are kept; one step back in the sidebar takes all of them out again.
    }
data-failed = { $name } could not be read
    .body = This is a mistake of smmdash, not of the file; it is in the log under number { $number }. The other files were read, and nothing was lost.
data-kept = { $name } stays as it was
    .nothing = Read this way, the file would hold nothing that smmdash knows.
    .body = The earlier reading still counts. Choose another encoding, or let smmdash find it.
data-encoding = Letters: { $page }
    .body = If letters look wrong, choose another encoding. Below you see what they become; nothing changes until you take it.
    .pick = Encoding
    .found = as smmdash finds it
    .take = Read in this encoding
    .unreadable = In this encoding the file is no readable table. Choose another one.
    .undecodable = { $count ->
        [one] { $count } sign below has no meaning in this encoding and shows as �.
       *[other] { $count } signs below have no meaning in this encoding and show as �.
    }
    .alike = These lines look the same in every encoding: they hold Latin letters and digits only.
    .alt = The first header cells and values in this encoding.
data-aside = { $count ->
        [one] Download { $count } row set aside
       *[other] Download { $count } rows set aside
    }
    .help = Every row that is not among the figures, with its line, the reason and all its cells. Columns with personal data are left out.
    .file = { $name } – set aside
data-lines = Lines
    .alt = Lines of the table with what became of them and why.
    .more = { $count ->
        [one] And { $count } more line.
       *[other] And { $count } more lines.
    }
data-lines_set_aside = Set aside: { $count }
data-lines_repaired = Repaired: { $count }
data-lines_remarked = Odd: { $count }
data-lines_known = Headings, totals, blank lines: { $count }
data-column_mended = What was found and done
data-column_account = Account
data-column_change = Difference
    .percent = Difference, %
data-column_values = Values
data-column_rose = Higher
data-column_fell = Lower
data-column_typical = Typically by
data-column_largest = At most by
data-pairs = Uploads that replaced values
    .alt = For each pair of uploads how many values the newer one replaced and how large the differences are.
data-filter_pair = Uploads
data-filter_account = Account
data-filter_measure = Measure
data-filter_any = All
data-took = { $count ->
        [one] It replaced { $count } value of { $name }.
       *[other] It replaced { $count } values of { $name }.
    }
data-lost = { $count ->
        [one] { $count } of its values was replaced by { $name }.
       *[other] { $count } of its values were replaced by { $name }.
    }
data-show_values = Show below
data-take_out = Take { $name } out
    .help = The values that it replaced are back at once. Undo brings the file back.
data-competitor = competitor
data-dimension_age = age
data-dimension_gender = gender
data-dimension_age_gender = age and gender
data-dimension_country = country
data-dimension_city = city
data-dimension_region = region
data-dimension_language = language
data-dimension_device = device
data-dimension_hour = hour
data-dimension_channel = channel
data-dimension_industry = industry
data-dimension_seniority = seniority
data-dimension_job_function = job function
data-dimension_company_size = company size
data-dimension_location = location
data-change_encoding = another encoding
