dashboard-title = Dashboard
dashboard-empty = No figures yet
    .body = Here you will see how your networks are doing: followers, reach, engagement, clicks and more, each with its change, its trend and its target, and the posts that did best and worst. Upload one export from any network to begin.
    .go = Upload exports
dashboard-nothing = Nothing to show for this choice
    .scope = No upload has data for the networks, accounts and post types you chose. Clear the filter to see the rest.
    .period = There is no data for the period you chose: { $asked }. There is data for: { $known }
    .go = Show the period with data
dashboard-shown = { $count ->
    [one] { $period } · { $count } day
   *[other] { $period } · { $count } days
}
    .against = compared with { $period }
    .to_date = so far, compared with { $period }
    .newest = newest data: { $day }
dashboard-window = Period
dashboard-window_last_7 = Last 7 days
dashboard-window_last_28 = Last 28 days
dashboard-window_last_90 = Last 90 days
dashboard-window_this_month = This month
dashboard-window_last_month = Last month
dashboard-window_this_quarter = This quarter
dashboard-window_last_quarter = Last quarter
dashboard-window_this_year = This year
dashboard-window_last_12_months = 12 months
dashboard-window_custom = My own dates
dashboard-days = First and last day
dashboard-grain = Detail
    .automatic = Automatic
dashboard-against = Compare with
dashboard-against_previous = Period before
dashboard-against_year_before = A year before
dashboard-scope = All networks
    .some = { $more ->
        [0] { $first }
        [one] { $first } and { $more } more
       *[other] { $first } and { $more } more
    }
dashboard-networks = Networks
dashboard-accounts = Accounts
dashboard-types = Post types
    .help = With post types chosen, only figures of posts count. Figures of whole days, such as profile views, have no post type.
dashboard-all = All
dashboard-clear = Clear the filter
dashboard-cards = Metrics
dashboard-choose = Choose metrics
    .label = Metrics with a card
    .automatic = Chosen for you
    .those = Start from those shown
    .reset = Choose for me
dashboard-verdict_better = better
dashboard-verdict_worse = worse
dashboard-verdict_same = no change
dashboard-was = Before: { $value }
    .to_date = Before: { $value } ({ $period })
dashboard-more_accounts = { $count ->
    [one] and { $count } more account
   *[other] and { $count } more accounts
}
dashboard-target = Target: { $target }
    .by = Target: { $target }, deadline { $day }
dashboard-goals = Goals
    .more = { $count ->
        [one] { $count } more open goal is on the goals page.
       *[other] { $count } more open goals are on the goals page.
    }
    .all = All goals
    .none = No open goal yet. A goal with a target and a deadline gets its own chart here.
dashboard-trend = Over time
    .none = No chart for this period: { $reason }
dashboard-metric = Metric
dashboard-line_previous = The thin dashed line is the period before.
dashboard-line_year_before = The thin dashed line is the same period a year before.
dashboard-line_partial = Hollow points with a dotted line are not complete: the period is still running or data is missing at its edge.
dashboard-source = { $more ->
    [0] Source: { $files } · { $period }
    [one] Source: { $files } and { $more } more file · { $period }
   *[other] Source: { $files } and { $more } more files · { $period }
}
dashboard-over_network = By network
dashboard-over_account = By account
dashboard-over_post_type = By post type
dashboard-over = Parts
    .unknown = Not known for: { $names }.
    .unique = Different people of several accounts cannot be added up, so each account is shown on its own.
    .more = { $count ->
        [one] { $count } more is not shown.
       *[other] { $count } more are not shown.
    }
dashboard-content = Posts
dashboard-post_metric = Rank posts by
dashboard-best = Best posts
dashboard-worst = Weakest posts
dashboard-judged = { $count ->
    [one] { $count } post has this figure.
   *[other] { $count } posts have this figure.
}
dashboard-floor = { $count ->
    [0] A rate based on fewer than { $floor } people or views says little (a quarter of the usual post); no post is that small.
    [one] A rate based on fewer than { $floor } people or views says little (a quarter of the usual post), so { $count } post is left out.
   *[other] A rate based on fewer than { $floor } people or views says little (a quarter of the usual post), so { $count } posts are left out.
}
dashboard-no_posts = No post of this period has a figure to rank by. Upload an export with posts, or choose a longer period.
dashboard-post = Post
dashboard-link = Link
    .open = Open
dashboard-network = Network
dashboard-date = Date
dashboard-type = Type
dashboard-download = Download the figures
dashboard-decimal = Decimal mark
    .comma = Comma: 3,1 (columns by semicolon)
    .point = Point: 3.1 (columns by comma)
    .help = Choose the one your spreadsheet uses. Cells that could be taken for a formula are made harmless.
dashboard-download_metrics = Metrics (CSV)
    .file = metrics
dashboard-download_series = Values over time (CSV)
    .file = values over time
dashboard-download_posts = Best and weakest posts (CSV)
    .file = posts
