reference-lead = What every figure means and how it is computed, which exports are read, and what the checks look for.
reference-section = Section
reference-section_metrics = Metrics
reference-section_formats = Exports
reference-section_checks = Checks
reference-section_calculator = Calculator
reference-search = Search
    .metrics = Reach, ERR, cost per lead
    .formats = Instagram, TikTok, followers
    .checks = Deadline, duplicates, owner
reference-kind = Kind of metric
reference-found_metrics =
    { $count ->
        [one] { $count } metric
       *[other] { $count } metrics
    }
reference-found_formats =
    { $count ->
        [one] { $count } export format
       *[other] { $count } export formats
    }
reference-found_checks =
    { $count ->
        [one] { $count } check
       *[other] { $count } checks
    }
reference-formats = How sure the reading is, each one says itself. A table that is not in this list can be described on the Data page, once.
reference-group_networks = Social networks, their own exports ({ $count })
reference-group_tools = Tools that collect from several networks ({ $count })
reference-group_ads = Advertising ({ $count })
reference-group_web = Website analytics ({ $count })
reference-group_people = Sales and customer support ({ $count })
reference-group_mentions = Mentions and monitoring ({ $count })
reference-more = Show { $count } more
reference-nothing = Nothing found for “{ $asked }”
    .metrics = Try one short word, or an abbreviation such as ER or CPL.
    .kind = Try one short word, or take off the kind of metric: the search looks only inside it.
    .formats = Try the name of the network or tool. A table that is not in this list can be described once on the Data page: drop it in there.
    .checks = Try one short word, such as goal or data.
reference-clear = Clear the search
reference-formula = Formula
reference-trap = Usual mistake
reference-unit = Unit, kind, direction
reference-needs = Computed from
reference-articles = Source
reference-article_a = Anchors of an SMM strategy
reference-article_b = How to set and exceed social media goals
reference-article_c = Social networks for managers, day 4
reference-article_d = 7 steps to an ideal KPI
reference-article_e = SMM strategy: 9 steps
reference-article_none = Common practice
reference-network = Network or area
    .several = told by the file itself
reference-tables = Tables
reference-table_days = figures by day
reference-table_posts = posts
reference-table_segments = audience segments
reference-table_periods = totals of a period
reference-table_events = single tickets, deals, contacts or mentions, counted by day
reference-gives = Figures
    .segments = shares of the audience
reference-languages = Column names in
reference-evidence = How sure
reference-evidence_file = tried on real files
reference-evidence_code = the layout is known from programs that read it; not yet tried on a real file
reference-evidence_described = the layout is known only by description: smmdash shows how it understood the columns and waits for your yes
reference-personal = Personal data
    .dropped = names, e-mails and phones are dropped before anything is kept
reference-bad = Wrong
reference-good = Right
reference-calculator = Type what you know about a post, or the totals of several posts: the rates are computed at once. Nothing is stored.
    .posts = Number of posts
    .no_parts = Type likes, comments, shares or saves.
    .lacking = For the rates with a dash, type { $measures }; zero gives no rate.
