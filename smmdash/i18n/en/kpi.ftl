# How a figure was reached
kpi-basis_days = from daily figures
kpi-basis_posts = from figures of posts
kpi-basis_mixed = from daily figures and from figures of posts
kpi-basis_level = latest known level
kpi-basis_gained_only = new followers only, losses are not known
kpi-basis_file_total = the source's own figure for the period
kpi-basis_day_value = the source's own figure for the day
kpi-basis_mean_per_day = daily mean
kpi-basis_mean_per_post = mean per post
kpi-basis_sides_apart = both sides from different exports
kpi-basis_median = median
kpi-basis_mean_of_posts = mean of posts
kpi-basis_median_of_posts = median of posts

# Why a figure is missing
kpi-reason_no_data = No data for this period.
kpi-reason_unique_over_accounts = Reach of several accounts does not add up, because people overlap. Choose one account.
kpi-reason_mixed_currency = The amounts are in several currencies. Choose an account or a campaign with one currency.
kpi-reason_no_followers = The number of followers for these days is not known. Add an export with followers.
kpi-reason_no_start_level = The number of followers before this period is not known. Add an export that starts earlier.
kpi-reason_level_too_old = The latest known level is over 31 days old. Add a newer export.
kpi-reason_zero_denominator = There is nothing to divide by: the lower part of the formula is 0.
kpi-reason_side_missing = Only one side of the formula is known. Add an export that has the other one.
kpi-reason_not_by_campaign = This figure is not known by campaign. Clear the campaign filter.
kpi-reason_not_by_post_type = This figure is not known by post type. Clear the post type filter.

# What to know about a figure
kpi-note_start_level_inside = The starting level is from the first days of the period, because there is none before it.
kpi-note_views_for_impressions = Counted per view where the network has no impressions.
kpi-note_net_new_from_level = Growth is the difference between two follower counts.
kpi-note_net_new_gained_only = New followers only: the source does not say how many left.
kpi-note_days_for_posts = From daily figures, because posts lack one side of the formula.
kpi-note_sides_apart = The two sides come from different exports; only days that both cover count.
kpi-note_accounts_overlap = One person may follow several accounts and is then counted several times.
kpi-note_level_carried = Some accounts have no level on the last day; their latest known one counts.
kpi-note_to_date = The period is still running: the same number of days of both periods is compared.

# Why two periods are not compared in percent
kpi-compare_no_data_now = No data for this period.
kpi-compare_no_data_before = No data for the earlier period.
kpi-compare_partial_now = The data do not cover this period to its end.
kpi-compare_partial_before = The data do not cover the earlier period to its end.
kpi-compare_gaps = Days or posts are missing, so the totals are not comparable.
kpi-compare_accounts_differ = The two periods have different numbers of accounts with data.
kpi-compare_basis_differs = The two figures were reached in different ways.
kpi-compare_currency_differs = The two periods are in different currencies.
kpi-compare_length_differs = The earlier period has fewer days.
kpi-compare_zero_before = The earlier figure is 0.
kpi-compare_negative_before = The earlier figure is below 0.
kpi-compare_not_started = This period has not started yet.
kpi-compare_nothing_before = There is no earlier period.
kpi-compare_definition = The network changed what it counts between the two periods.

# The command line
kpi-printed_partial = not complete
kpi-printed_nothing = { $metric }: no data in { $name }.
