reference-lead = What every figure means and how it is computed, which exports are read, and what the checks look for.
reference-section = Section
reference-section_metrics = Metrics
reference-section_formats = Exports
reference-section_checks = Checks
reference-section_changes = Platform changes
reference-section_calculator = Calculator
reference-search = Search
    .metrics = Reach, ERR, cost per lead
    .formats = Instagram, TikTok, followers
    .checks = Deadline, duplicates, owner
    .goal_types = Awareness, leads, retargeting
    .changes = Views, 2025, Facebook
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
    .goal_types = Try one short word, such as sales or contest.
    .changes = Try a network or a year, such as Instagram or 2025.
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
    .way = What you have
    .clear = Clear the figures
    .count_posts = Number of posts
    .count_days = Published over, days
    .engagements = likes, comments, shares or saves
    .posts = the figures of every post (choose “Post by post”)
    .wanted = Type { $measures }.
    .lacking = Type { $measures }; zero gives no rate.
    .of =
        { $have ->
            [one] From { $have } of { $of } posts: the others lack a figure.
           *[other] From { $have } of { $of } posts: the others lack a figure.
        }
    .table =
        { $count ->
            [one] One row is one post; { $count } row is counted. A column can be pasted from a spreadsheet.
           *[other] One row is one post; up to { $count } rows are counted. A column can be pasted from a spreadsheet.
        }
reference-calculator_together = A post, or totals
reference-calculator_by_post = Post by post
reference-rates = Results
    .lead = Compare a rate only with one of the same box: the others divide by something else.
reference-rates_reach = By the people reached
    .explain = Of those who saw it, how many responded. Fair between accounts of different size.
reference-rates_followers = By followers, per post
    .explain = Of all followers, how many respond to one post. Falls as an account grows.
reference-rates_day = By followers, per day
    .explain = Grows with the number of posts a day; compare only accounts that post equally often.
reference-rates_views = By views
    .explain = For video and Telegram. One person may view several times, so it lies below the rate by reach.
reference-rates_impressions = By impressions
    .explain = For advertising and LinkedIn. Every showing counts, so it is the lowest of the rates.
reference-rates_per_post = Counts per post
    .explain = Plain means, no rates: they depend on the size of the account.
reference-rates_seen = How many of the followers saw it
    .explain = No engagement in it. Some tools call the share of views ERR: do not mix it with ERR by reach.
reference-rate_by_reach_mean = ERR, mean of the posts
    .formula = mean of each post's engagements ÷ reach × 100
    .explain = Every post weighs the same, however few it reached.
reference-rate_by_reach_median = ERR, the middle post
    .formula = median of each post's engagements ÷ reach × 100
    .explain = One post that went viral does not move it.
reference-rate_by_impressions = ER by impressions
    .formula = engagements ÷ impressions × 100
    .explain = Engagements for every hundred times that the post was shown.
reference-copy = Copy the results
reference-section_goal_types = Goals and tactics
reference-found_goal_types =
    { $count ->
        [one] { $count } goal type
       *[other] { $count } goal types
    }
reference-goal_metrics = Metrics
reference-goal_networks = Networks that fit
reference-goal_tactics = Tactics
reference-goal_examples = Examples
reference-tactic_free = without a budget
reference-tactic_paid = needs a budget
reference-tactic_days =
    { $count ->
        [one] { $count } working day
       *[other] { $count } working days
    }
reference-found_changes =
    { $count ->
        [one] { $count } change of what a platform counts; figures are not compared across its day
       *[other] { $count } changes of what platforms count; figures are not compared across their days
    }
reference-change_day = Since
reference-change_metrics = Metrics
reference-change_source = Source
reference-mend = How to mend it
reference-judges = What it needs
reference-judges_none = nothing beside the workspace itself
reference-judges_needs = { $needs } (page: { $pages })
reference-need_data = data
reference-need_days = figures by day
reference-need_goals = an open goal
reference-need_business_goals = a business goal
reference-need_profiles = the register of profiles
reference-need_risks = the register of risks
reference-need_obstacles = a picked obstacle
reference-need_sources = an upload
reference-need_segments = figures by segment
reference-need_audiences = an audience
reference-need_inventory = the content inventory
