chart-million = M
chart-quarter = Q{ $number }
chart-period = Period
chart-value = Value
chart-before = Before
chart-period_before = Period before
chart-name = Name
chart-not_complete = not complete
chart-yes = yes
chart-no = no
chart-no_text = Post without text
chart-by_day = By day
    .sentence = One point is one day.
chart-by_week = By week
    .sentence = One point is one full week.
chart-by_month = By month
    .sentence = One point is one full month.
chart-by_quarter = By quarter
    .sentence = One point is one full quarter.
chart-all_days = { $count ->
    [one] { $count } day of data
   *[other] { $count } days of data
}
chart-all_posts = { $count ->
    [one] { $count } post
   *[other] { $count } posts
}
chart-all_accounts = { $count ->
    [one] { $count } account
   *[other] { $count } accounts
}
chart-some_days = { $count ->
    [one] data on { $have } of { $count } day
   *[other] data on { $have } of { $count } days
}
chart-some_posts = { $count ->
    [one] known for { $have } of { $count } post
   *[other] known for { $have } of { $count } posts
}
chart-some_accounts = { $count ->
    [one] { $have } of { $count } account
   *[other] { $have } of { $count } accounts
}
chart-head_value = { $name }: { $now }
chart-head_rose = { $name } rose from { $before } to { $now }
chart-head_fell = { $name } fell from { $before } to { $now }
chart-head_same = { $name } stayed at { $now }
chart-head_highest = { $name }: highest for { $who }, { $value }
chart-head_only = { $name }: { $who }, { $value }
chart-alt_nothing = Line chart without data: { $name }.
chart-alt_trend = Line chart: { $name }. { $grain }. Lowest { $lowest }, highest { $highest }, last { $last }.
chart-alt_shape = { $name } over time: lowest { $lowest }, highest { $highest }, last { $last }.
chart-alt_at = { $value } ({ $when })
chart-alt_parts = Bar chart: { $name }. { $parts }.
chart-list_best = best
chart-list_worst = weakest
chart-column_metric = Metric
chart-column_value = Value
chart-column_unit = Unit
chart-column_start = First day
chart-column_end = Last day
chart-column_now = Compared value
chart-column_now_start = Compared period from
chart-column_now_end = Compared period to
chart-column_before = Earlier value
chart-column_before_start = Earlier period from
chart-column_before_end = Earlier period to
chart-column_change = Change
chart-column_percent = Change, %
chart-column_coverage = Coverage
chart-column_basis = Basis
chart-column_complete = Complete
chart-column_have = Known
chart-column_of = Out of
chart-column_list = List
chart-column_place = Place
chart-column_text = Text
chart-column_date = Date
chart-column_network = Network
chart-column_account = Account
chart-column_type = Post type
chart-column_url = Address
chart-type_ig_carousel = Carousel
chart-type_ig_image = Image
chart-type_ig_reel = Reel
chart-type_ig_story = Story
chart-type_photos = Photo
chart-type_photo = Photo
chart-type_reels = Reel
chart-type_links = Link
chart-type_videos = Video
chart-type_video = Video
chart-type_image = Image
chart-type_stories = Story
chart-type_text = Text
