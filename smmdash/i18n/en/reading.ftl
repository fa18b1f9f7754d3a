### Reading uploads: remarks on lines and refusals of files.

reading-note_cell_cut = Line { $line } has a cell of more than a million characters; it was cut there, its other cells are whole.
reading-note_cells_beyond_header = { $count ->
    [one] { $count } row has values in columns without a heading; a delimiter inside a text may have shifted its cells.
   *[other] { $count } rows have values in columns without a heading; a delimiter inside a text may have shifted their cells.
}
reading-note_columns_by_blanks = Blanks separate the columns of this file. { $count } columns were read.
reading-note_encoding = The file is not in UTF-8; it was read as { $encoding }. If letters look wrong, choose another encoding for this upload.
reading-note_header_looks_like_data = Line { $line } is taken as the header but looks like data: the file may have no header.
reading-note_header_missing = The first row (line { $line }) looks like the rows below it, so it was read as data: the file has no header. Its columns are named column 1 to column { $count }.
reading-note_header_repeated = Line { $line } repeats the header and was set aside.
reading-note_member_unreadable = The file { $member } in the archive could not be read.
reading-note_more_lines = { $count ->
    [one] { $count } more line has the same remark.
   *[other] { $count } more lines have the same remark.
}
reading-note_mojibake = A part of the file was opened in the wrong encoding ({ $encoding }) and saved again, so that its letters became others. Nothing was changed; numbers and dates are not affected. Export the file anew if names matter.
reading-note_mojibake_undone = The file had been opened in the wrong encoding ({ $encoding }) and saved again, so that its letters had become others. All of them could be restored.
reading-note_nul_removed = { $count ->
    [one] { $count } invisible character (NUL) was removed.
   *[other] { $count } invisible characters (NUL) were removed.
}
reading-note_numbers_rounded = { $count ->
    [one] { $count } column has long numbers that a spreadsheet program rounded (like 6.49E+17); the digits cut off are not in this file. If these are ids, use the original file.
   *[other] { $count } columns have long numbers that a spreadsheet program rounded (like 6.49E+17); the digits cut off are not in this file. If these are ids, use the original file.
}
reading-note_places_joined = { $count ->
    [one] { $count } name had been cut at its commas into several cells and was joined again.
   *[other] { $count } names had been cut at their commas into several cells and were joined again.
}
reading-note_row_realigned = Line { $line } had { $found ->
    [one] { $found } cell
   *[other] { $found } cells
} where the header has { $expected }; only one way of putting its cells back fits the other rows, and it was taken.
reading-note_preamble = Line { $line } is above the header and is not a row of the table.
reading-note_quote_unbalanced = Line { $line } has a stray quotation mark; check its cells.
reading-note_repaired = Line { $line } had broken quotation marks or delimiters and was repaired; check its cells.
reading-note_row_long = Line { $line } has { $found ->
    [one] { $found } cell
   *[other] { $found } cells
} where the header has { $expected }; nothing was dropped, but cells may be shifted.
reading-note_row_short = Line { $line } has { $found ->
    [one] { $found } cell
   *[other] { $found } cells
} where the header has { $expected }; the missing cells are empty.
reading-note_rows_wider = { $count ->
    [one] { $count } row has more cells than the header; columns may be shifted.
   *[other] { $count } rows have more cells than the header; columns may be shifted.
}
reading-note_sheet_hidden = The sheet is hidden in the workbook; it was read all the same.
reading-note_side_by_side = { $count ->
    [one] { $count } table is here.
   *[other] { $count } tables stand side by side and were taken apart.
}
reading-note_trailer = Line { $line } below the data is a remark of the platform, not a row; it was set aside.
reading-note_undecodable = { $count ->
    [one] { $count } character could not be decoded and shows as �.
   *[other] { $count } characters could not be decoded and show as �.
}
reading-note_unwrapped = Every line was in one quoted cell, as after pasting into Excel; the lines were read a second time. Line breaks inside captions may be lost: use the original file if you have it.

reading-error_archive_bomb = The archive unpacks to far more data than its size suggests. Export the files again and upload them without an archive.
reading-error_archive_damaged = The file is damaged or was not downloaded completely. Download the export once more.
reading-error_archive_empty = The archive holds no table that can be read. Upload the CSV or XLSX files themselves.
reading-error_archive_entries = The archive holds { $count ->
    [one] { $count } file
   *[other] { $count } files
}, more than the { $limit } allowed. Upload only the exports.
reading-error_archive_method = The archive is packed in a way that is not opened here. Pack it again as an ordinary ZIP or upload the files themselves.
reading-error_archive_nested = An archive inside an archive is not opened. Unpack it and upload the files themselves.
reading-error_binary = This is a program's binary file, whatever its name says. Upload the export as CSV or XLSX.
reading-error_compressed = The file is compressed (gzip, 7z, RAR or the like). Unpack it and upload the CSV or XLSX inside.
reading-error_empty = The file is empty. Check the period chosen on the platform and export again.
reading-error_encoding_unknown = The encoding asked for is not known. Save the file as UTF-8 and upload it again.
reading-error_encrypted = The file is protected by a password. Save it without a password and upload it again.
reading-error_html = This is a web page saved as a table file. Open it in Excel, save it as XLSX or CSV and upload that.
reading-error_json = This is a JSON file. Choose CSV or XLSX when you export from the platform.
reading-error_no_table = The workbook has no table: all its sheets are empty. Check the period chosen on the platform and export again.
reading-error_personal_left = The file holds personal data that could not be taken out without changing its figures, so it was not kept. Delete the columns with names, e-mails and phones and upload it again.
reading-error_not_text = The file is neither a table nor text. Upload the export as CSV or XLSX.
reading-error_picture = This is a picture, whatever its name says. Upload the export as CSV or XLSX, not a screenshot.
reading-error_pdf = This is a PDF. Figures cannot be taken from it; export CSV or XLSX.
reading-error_sheet_damaged = The workbook is damaged and cannot be opened. Open it in Excel, save it as XLSX and upload that.
reading-error_timeout = The file could not be read within { $seconds ->
    [one] { $seconds } second
   *[other] { $seconds } seconds
}. Export a shorter period; if it is a workbook, save the sheet as CSV.
reading-error_sheet_too_big = The workbook claims more cells than can be read ({ $limit }). Copy the table alone to a new workbook or save the sheet as CSV.
reading-error_sheet_unsafe = The workbook holds instructions that no export has, so it was not opened. Export it again from the platform.
reading-error_too_big = The file is { $megabytes } MB; up to { $limit } MB can be read. Export a shorter period.
reading-error_too_many_columns = The table has more than { $limit ->
    [one] { $limit } column
   *[other] { $limit } columns
}. Check its delimiter, or export fewer metrics.
reading-error_too_many_rows = The table has more than { $limit ->
    [one] { $limit } row
   *[other] { $limit } rows
}. Export a shorter period.
