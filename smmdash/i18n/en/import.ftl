### Exports: names of formats, remarks on tables, reasons why a row is not among the facts, questions.

import-format_meta_instagram_posts = Instagram posts (Meta Business Suite)
import-format_meta_instagram_stories = Instagram stories (Meta Business Suite)
import-format_meta_facebook_posts = Facebook posts (Meta Business Suite)
import-format_meta_facebook_videos = Facebook videos (Meta Business Suite)
import-format_facebook_insights_posts = Facebook Page posts (old insights)
import-format_facebook_insights_page = Facebook Page by day (old insights)
import-format_meta_insights_daily = Meta insights by day
import-format_meta_audience = Meta audience
import-format_meta_top_formats = Meta figures by content format
import-format_meta_ads = Meta ads (Ads Manager)
import-format_tiktok_overview = TikTok overview by day
import-format_tiktok_content = TikTok videos
import-format_tiktok_viewers = TikTok viewers by day
import-format_tiktok_followers = TikTok followers by day
import-format_tiktok_follower_activity = TikTok follower activity by hour
import-format_tiktok_audience = TikTok audience
import-format_tiktok_business_overview = TikTok overview by day (Business Suite)
import-format_tiktok_business_videos = TikTok videos (Business Suite)
import-format_youtube_content = YouTube videos
import-format_youtube_by_date = YouTube by day
import-format_youtube_audience = YouTube audience
import-format_x_account_overview = X account by day
import-format_x_posts = X posts
import-format_twitter_tweets = X posts (old layout, until 2023)
import-format_x_video_overview = X video by day
import-format_linkedin_page_followers = LinkedIn Page: followers
import-format_linkedin_page_visitors = LinkedIn Page: visitors
import-format_linkedin_page_content = LinkedIn Page: content
import-format_linkedin_page_competitors = LinkedIn Page: competitors
import-format_linkedin_profile_content = LinkedIn personal profile: content
import-format_ga4_report = Google Analytics 4 report
import-format_ga4_snapshot = Google Analytics 4 reports snapshot
import-format_own_mapping = Your own table
import-format_google_ads = Google Ads report
import-format_yandex_direct = Yandex Direct statistics
import-format_yandex_metrica_days = Yandex Metrica: visits by day
import-format_yandex_metrica_sources = Yandex Metrica: traffic sources
import-format_yandex_metrica_utm = Yandex Metrica: UTM tags
import-format_yandex_metrica_social = Yandex Metrica: social networks
import-format_yandex_metrica_parts = Yandex Metrica: visits by country, device, page and other groups
import-format_hootsuite_accounts = Hootsuite: accounts by day
import-format_hootsuite_x_posts = Hootsuite: X posts
import-format_hootsuite_instagram_posts = Hootsuite: Instagram posts
import-format_hootsuite_facebook_posts = Hootsuite: Facebook posts
import-format_sprout_posts = Sprout Social: posts
import-format_sprout_profiles = Sprout Social: profiles by day
import-format_sprout_facebook = Sprout Social: Facebook Pages by day (old layout)
import-format_sprout_instagram = Sprout Social: Instagram profiles by day (old layout)
import-format_sprout_x = Sprout Social: Twitter profiles by day (old layout)
import-format_metricool_posts = Metricool: posts
import-format_metricool_days = Metricool: networks by day
import-format_hubspot_contacts = HubSpot contacts
import-format_hubspot_deals = HubSpot deals
import-format_amocrm_deals = amoCRM deals
import-format_bitrix24_leads = Bitrix24 leads
import-format_bitrix24_deals = Bitrix24 deals
import-format_zendesk_tickets = Zendesk tickets
import-format_brand24_mentions = Brand24 mentions
import-format_brand_analytics_mentions = Brand Analytics mentions
import-format_youscan_mentions = YouScan mentions
import-format_meltwater_mentions = Meltwater mentions
import-format_vk_community = VK community by day
import-format_vk_posts = VK posts
import-format_vk_ads = VK Ads
import-format_vk_ads_demography = VK Ads by age and sex
import-format_vk_ads_old = VK Ads, old account
import-format_ok_group = Odnoklassniki group by day
import-format_ok_posts = Odnoklassniki posts
import-format_tgstat_channel = Telegram channel by day (TGStat)
import-format_tgstat_posts = Telegram posts (TGStat)
import-format_tgstat_channels = List of Telegram channels (TGStat)
import-format_livedune_accounts = LiveDune: accounts over a period
import-format_livedune_posts = LiveDune: posts
import-format_popsters_posts = Popsters: posts
import-format_pinterest_overview = Pinterest overview
import-format_pinterest_audience = Pinterest audience
import-format_pinterest_ads = Pinterest Ads

import-reason_no_date = The row has no date.
import-reason_date_unreadable = The date could not be read.
import-reason_date_undecided = It is not clear whether the day or the month comes first in the date; answer the question and the row will be read.
import-reason_date_month = The date names a month and no day; figures by month are not figures by day.
import-reason_date_swapped = A spreadsheet program may have swapped day and month of this date.
import-reason_no_id = The row has neither an id nor an address of a post.
import-reason_no_figures = The row has no figures.
import-reason_figures_unreadable = Nothing in the row's figures could be read as a number.
import-reason_figures_undecided = It is not clear whether a point or a comma separates decimals; answer the question and the row will be read.
import-reason_duplicate = The row repeats another one; the last of them was taken.
import-reason_part_of_day = Several rows have this day, and “{ $header }” tells them apart: each is only a part of the day, so none was taken for it.
import-reason_no_segment = The row does not name its group.
import-reason_platform_error = The platform reports in this row that it could not compute the post's figures.
import-reason_network_unknown = smmdash does not know the network that the row names.
import-reason_no_account = The row does not name an account.
import-reason_no_closing = The deal was won, but the row does not say on which day.

import-known_total = The file's own total, kept apart from the rows
import-known_other_level = The same figures on another level of the report, counted once
import-known_trailer = A remark of the platform below the table
import-known_blank = A line without data
import-known_header_again = The header once more or its explanation
import-known_part_of_post = A row with one day of a post whose lifetime figures stand in another row
import-known_not_ours = A row of a table that smmdash does not use
import-known_separator = A line that says what separates the columns
import-known_title = The title of the table
import-known_preamble = A line above the table
import-known_header = The header

import-note_account_clash = Another upload of { $network } that names no account has other figures for most of the same days, so these two look like two accounts. The figures wait until you say which account this one is; if it is the same account after all, give both uploads the same name.
import-note_account_hint = The file's name suggests the account “{ $account }”; confirm it if that is right.
import-note_ads_as_periods = The ads cover a whole period, not single days: each ad is kept as a part of the period, and the totals are the period's figures.
import-note_ambiguous = The columns fit several formats equally well ({ $formats }), so none was chosen.
import-note_bounces_from_rate = The column “{ $header }” is a rate. The number of bounced visits was worked out from it: visits times the rate, to the nearest whole visit.
import-note_goals_apart = { $count ->
    [one] The report has { $count } goal, kept under its own name.
   *[other] The report has { $count } goals. Each is kept under its own name; they are not added up, because one visit can reach several.
}
import-note_levels_apart = { $count ->
    [one] { $count } row repeats on another level of the report what other rows hold (the first on line { $line }); it was not added again.
   *[other] { $count } rows repeat on another level of the report what other rows hold (the first on line { $line }); they were not added again.
}
import-note_below_bound = { $count ->
    [one] { $count } figure is given only as “less than”; it counts as missing.
   *[other] { $count } figures are given only as “less than”; they count as missing.
}
import-note_cells_are_dates = { $count ->
    [one] Column “{ $header }”: { $count } cell holds a date where a number belongs (line { $lines }). A spreadsheet program most likely took the number for a date. It counts as missing; what it was cannot be told from the file. Upload the original file.
   *[other] Column “{ $header }”: { $count } cells hold dates where numbers belong (lines { $lines }). A spreadsheet program most likely took the numbers for dates. They count as missing; what they were cannot be told from the file. Upload the original file.
}
import-note_spreadsheet_errors = { $count ->
    [one] Column “{ $header }”: { $count } cell holds an error of a spreadsheet program, or only #### (line { $lines }). It counts as missing, not as zero.
   *[other] Column “{ $header }”: { $count } cells hold errors of a spreadsheet program, or only #### (lines { $lines }). They count as missing, not as zero.
}
import-note_figures_rounded = { $count ->
    [one] Column “{ $header }”: { $count } number was rounded by a spreadsheet program, as in 1.23E+09 (line { $lines }). It was read as written.
   *[other] Column “{ $header }”: { $count } numbers were rounded by a spreadsheet program, as in 1.23E+09 (lines { $lines }). They were read as written.
}
import-note_dates_from_serials = Column “{ $header }” holds dates as a spreadsheet program counts days, such as 45000 for 15 March 2023. They were read as such days.
import-note_zones_dropped = { $count ->
    [one] Column “{ $header }”: { $count } time names a time zone that can mean several (line { $lines }). The time was kept as written.
   *[other] Column “{ $header }”: { $count } times name time zones that can mean several (lines { $lines }). The times were kept as written.
}
import-note_dates_are_months = { $count ->
    [one] Column “{ $header }”: { $count } cell names a month and no day. smmdash needs an export by day.
   *[other] Column “{ $header }”: { $count } cells name a month and no day. smmdash needs an export by day.
}
import-note_dates_swapped = { $count ->
    [one] Column “{ $header }”: a spreadsheet program took { $count } date for a day and may have swapped its day and month (line { $lines }). The row is set aside. Upload the file as the network gave it.
   *[other] Column “{ $header }”: a spreadsheet program took { $count } dates for days and may have swapped day and month; the other dates it left as text (lines { $lines }). The rows are set aside. Upload the file as the network gave it.
}
import-note_order_remembered = Whether the day or the month comes first is not clear from this file. It was taken from your answer for an earlier file of this account.
import-note_decimal_remembered = Whether a point or a comma separates decimals is not clear from this file. It was taken from your answer for an earlier file of this account.
import-note_cells_unreadable = { $count ->
    [one] Column “{ $header }”: { $count } cell is not a number and counts as missing (line { $lines }).
   *[other] Column “{ $header }”: { $count } cells are not numbers and count as missing (lines { $lines }).
}
import-note_collab = { $count ->
    [one] { $count } post belongs to another account, such as a joint post; it keeps its own account.
   *[other] { $count } posts belong to other accounts, such as joint posts; they keep their own accounts.
}
import-note_collab_apart = { $count ->
    [one] { $count } post belongs to another account, such as a joint post. It keeps its own account and stays out of totals, unless another file comes from that account itself.
   *[other] { $count } posts belong to other accounts, such as joint posts. They keep their own accounts and stay out of totals, unless another file comes from such an account itself.
}
import-note_currencies_mixed = The amounts are in several currencies ({ $currencies }). Each keeps its own; they are never added together.
import-note_currency_unknown = The file does not say in which currency the amounts in “{ $header }” are. They count without one; add the currency column to the export to compare them with others.
import-note_days_as_periods = The report is grouped by week or month: its figures belong to those periods and are not shown on single days. For figures by day, group the report by day.
import-note_days_filled = { $count ->
    [one] The platform leaves out days with zero: { $count } day inside the file's period was filled with 0.
   *[other] The platform leaves out days with zero: { $count } days inside the file's period were filled with 0.
}
import-note_duplicate_header = The column “{ $header }” is in the file twice with the same figures; the first was taken.
import-note_duplicate_header_differs = { $count ->
    [one] The column “{ $header }” is in the file twice, and { $count } row differs; the first column was taken.
   *[other] The column “{ $header }” is in the file twice, and { $count } rows differ; the first column was taken.
}
import-note_ids_destroyed = { $count ->
    [one] A spreadsheet rounded the id of { $count } post (line { $lines }), and its address does not give it. The post is kept, but another export of it cannot be matched.
   *[other] A spreadsheet rounded the ids of { $count } posts (lines { $lines }), and their addresses do not give them. The posts are kept, but other exports of them cannot be matched.
}
import-note_ids_from_address = { $count ->
    [one] A spreadsheet rounded the id of { $count } post; it was taken from the post's address.
   *[other] A spreadsheet rounded the ids of { $count } posts; they were taken from the posts' addresses.
}
import-note_net_split = { $count ->
    [one] Column “{ $header }” counts followers won less followers lost: { $count } row below zero counts as followers lost.
   *[other] Column “{ $header }” counts followers won less followers lost: { $count } rows below zero count as followers lost.
}
import-note_parts_added = { $rows ->
    [one] The export gives the posts' figures day by day: { $rows } row was added up by post; posts: { $posts }. They are the figures of these days, not of the posts' whole life.
   *[other] The export gives the posts' figures day by day: { $rows } rows were added up by post; posts: { $posts }. They are the figures of these days, not of the posts' whole life.
}
import-note_not_used = smmdash recognises this table but has no use for its figures.
import-note_nothing_close = None of the known formats resembles these columns. The reference lists the exports that are read: take one of those.
import-note_nothing_recognised = No format was recognised with confidence. Closest: { $formats }.
import-note_personal_dropped = { $columns ->
    [none] Columns with personal data were dropped and are not kept: { $count }.
   *[other] Personal data is not kept. These columns were dropped: { $columns }.
}
import-note_events_counted = { $rows ->
    [one] Each row is one event: { $rows } row was counted by day. Days in all: { $days }; those without such rows count 0.
   *[other] Each row is one event: { $rows } rows were counted by day. Days in all: { $days }; those without such rows count 0.
}
import-note_words_unknown = None of the words in column “{ $header }” is known, so nothing was counted by it.
import-note_nothing_counted = { $count ->
    [one] None of { $count } row counts for anything: nothing was won yet, or a column is missing, such as the stage or the closing day.
   *[other] None of { $count } rows counts for anything: nothing was won yet, or a column is missing, such as the stage or the closing day.
}
import-note_closings_undated = { $count ->
    [one] { $count } won deal has no day of closing and counts as a sale on no day (line { $line }).
   *[other] { $count } won deals have no day of closing and count as sales on no day (the first on line { $line }).
}
import-note_sales_without_amount = { $count ->
    [one] { $count } won deal has no amount: it counts as a sale, its revenue is missing (line { $line }).
   *[other] { $count } won deals have no amount: they count as sales, their revenue is missing (the first on line { $line }).
}
import-note_posts_undated = { $count ->
    [one] { $count } post has no publish date. It is kept but counts in no period.
   *[other] { $count } posts have no publish date. They are kept but count in no period.
}
import-note_results_mixed = The column of results counts different things from row to row, so they are not added up.
import-note_rows_added = { $rows ->
    [one] { $rows } row was added up by day; days: { $days }.
   *[other] { $rows } rows were added up by day; days: { $days }.
}
import-note_rows_joined = { $rows ->
    [one] The platform repeats a post once per campaign: { $rows } row was added up by post; posts: { $posts }.
   *[other] The platform repeats a post once per campaign: { $rows } rows were added up by post; posts: { $posts }.
}
import-note_segments_undated = { $origin ->
    [tables] The table has no date; it counts as of { $date }, the last day of the file's other tables.
    [name] The table has no date; it counts as of { $date }, taken from the file's name.
   *[upload] The file has no date; its figures count as of the day of the upload, { $date }.
}
import-note_spend_column = The file gives the spend more than once. “{ $header }” was taken; not counted: “{ $others }”.
import-note_spend_vat = About VAT the spend is as the heading “{ $header }” says. Compare it only with spend counted the same way.
import-note_figure_undated = The file does not say for which days this figure holds, so it is not shown on a time axis.
import-note_stock_undated = { $origin ->
    [tables] The number has no date; it counts on the last day of the file's other tables, { $date }.
    [name] The number has no date; its day is taken from the file's name, { $date }.
   *[other] The number has no date; it counts on the day of the upload, { $date }.
}
import-note_tables_disagree = { $count ->
    [one] Tables of the file give different values for the same thing in { $count } place; the later table was taken.
   *[other] Tables of the file give different values for the same thing in { $count } places; the later table was taken.
}
import-note_times_from_ids = { $count ->
    [one] The export leaves out the year and the hour; for { $count } post they were taken from the video's id.
   *[other] The export leaves out the year and the hour; for { $count } posts they were taken from the videos' ids.
}
import-note_title_over_header = The title and the column “{ $header }” contradict each other; the title was followed.
import-note_too_many_columns = The file has { $count } columns that smmdash does not use in calculations; { $kept } of them are kept.
import-note_totals_apart = Line { $line } is the file's own total; it is kept as the figure of the period and not added to the rows.
import-note_totals_differ = Column “{ $header }”: the file's total is { $total }, its rows add up to { $rows }. The export holds only a part of the rows; for the whole period, rely on the total.
import-note_unrecognised = This table was not recognised.
import-note_users_dropped = “{ $columns }” counts different people and cannot be added up across the rows of a day, so it was left out.
import-note_vocabulary_guess = Some headings were recognised by a translation that has not been checked on a real file. Please check the figures.
import-note_year_inferred = The dates have no year. They were read as days up to the export: { $first ->
    [same] { $last }.
   *[other] { $first } to { $last }.
}

import-question_network = Which network is this export from?
import-question_account = Which account is this?
import-question_order = In what order are day and month written in the dates?
import-question_decimal = What separates the decimals in the numbers?
import-question_confirm = smmdash knows this layout only by description. Was every column understood rightly?
import-question_mapping = What do the columns of this table mean?
import-question_owner = Whose mentions are these?
import-answer_confirm_yes = Yes, that is right
import-answer_order_dmy = day first, 31/12
import-answer_order_mdy = month first, 12/31
import-answer_decimal_point = point, 1.5
import-answer_decimal_comma = comma, 1,5
import-answer_owner_own = of our own brand
import-answer_owner_competitor = of a competitor

import-inspect_file = { $name }: { $format }, confidence { $confidence }
import-inspect_unknown = { $name }: not recognised
import-inspect_refused = { $name }: { $reason }
import-inspect_table = { $kind } · { $network } · { $account } · { $period } · rows read { $read }, not read { $rejected }, headings and totals { $known }
import-inspect_ledger = rows: { $records } = read { $read } + repaired { $repaired } + set aside { $set_aside } + headings and totals { $known }
import-inspect_measure = { $name }: sum { $sum }, last { $last }, figures { $count }, missing { $missing }
import-inspect_unused = not used: { $columns }
import-inspect_line = line { $line }: { $reason }
import-inspect_question = To be answered: { $question }
import-inspect_missing_file = { $name }: there is no such file, or it cannot be opened.
import-kind_days = by day
import-kind_posts = by post
import-kind_segments = by group
import-kind_periods = for a period
import-aside_file = File
import-aside_table = Table
import-aside_line = Line
import-aside_reason = Reason
import-aside_unnamed = Column { $number }
import-aside_table_number = Table { $number }
import-code_page_utf_8 = UTF-8
import-code_page_cp1251 = Windows-1251, Cyrillic
import-code_page_cp1257 = Windows-1257, Baltic
import-code_page_cp1252 = Windows-1252, Western European
import-code_page_cp1250 = Windows-1250, Central European
import-code_page_koi8_r = KOI8-R, Cyrillic
import-code_page_cp866 = CP866 (DOS), Cyrillic
import-code_page_mac_cyrillic = Mac, Cyrillic
import-code_page_iso8859_13 = ISO 8859-13, Baltic
import-code_page_utf_16 = UTF-16
import-code_page_utf_16_le = UTF-16, little-endian
import-code_page_utf_16_be = UTF-16, big-endian
import-code_page_utf_8_sig = UTF-8
import-code_page_utf_32 = UTF-32
