goal_type-awareness = Awareness
    .explain = More people know the brand. Suits a new product or a new market.
    .example =
        { $count ->
            [one] Win { $value } new follower on Instagram by { $day }
           *[other] Win { $value } new followers on Instagram by { $day }
        }
    .example_two = Raise mean reach per post on TikTok by { $value } by { $day }
    .example_three =
        { $count ->
            [one] Reach { $value } view on YouTube by { $day }
           *[other] Reach { $value } views on YouTube by { $day }
        }
    .why = One network, one figure that adds up, one date.
goal_type-reputation = Reputation
    .explain = People speak well of the brand, also where they do not tag it.
    .example = Raise the share of positive mentions to { $value } by { $day }
    .example_two = Raise net sentiment by { $value } by { $day }
    .example_three =
        { $count ->
            [one] Get { $value } mention on VK by { $day }
           *[other] Get { $value } mentions on VK by { $day }
        }
    .why = A share stays comparable when the number of mentions grows.
goal_type-traffic = Website traffic
    .explain = Social networks bring visitors to the site.
    .example = Grow visits from social networks by { $value } by { $day }
    .example_two =
        { $count ->
            [one] Get { $value } link click from Telegram by { $day }
           *[other] Get { $value } link clicks from Telegram by { $day }
        }
    .example_three = Bring the bounce rate of the site down to { $value } by { $day }
    .why = The growth is counted from your own baseline.
goal_type-engagement = Community engagement
    .explain = People respond to the content: they comment, share and save.
    .example =
        { $count ->
            [one] Bring comments per Facebook post to { $value } by { $day }
           *[other] Bring comments per Facebook post to { $value } by { $day }
        }
    .example_two = Raise the engagement rate by reach on Instagram by { $value } by { $day }
    .example_three = Grow saves on Instagram by { $value } by { $day }
    .why = A mean per post cannot be raised by simply posting more often.
goal_type-conversions = Conversions and sales
    .explain = Visitors do what the business lives on: buy, book, register.
    .example =
        { $count ->
            [one] Make { $value } sale through Instagram by { $day }
           *[other] Make { $value } sales through Instagram by { $day }
        }
    .example_two = Raise the conversion rate of the site to { $value } by { $day }
    .example_three = Bring the ROI of advertising to { $value } by { $day }
    .why = It counts what the business lives on.
goal_type-leads = Leads
    .explain = People leave their contact details. Suits purchases that take long to decide.
    .example =
        { $count ->
            [one] Collect { $value } lead from advertising by { $day }
           *[other] Collect { $value } leads from advertising by { $day }
        }
    .example_two = Cut the cost per lead in advertising by { $value } by { $day }
    .example_three =
        { $count ->
            [one] Gather { $value } contest entry on VK by { $day }
           *[other] Gather { $value } contest entries on VK by { $day }
        }
    .why = The number can be set against the budget from the first day.
goal_type-service = Customer service
    .explain = Customers get quick and good answers where they ask.
    .example = Bring the response time down to { $value } by { $day }
    .example_two = Raise customer satisfaction (CSAT) to { $value } by { $day }
    .example_three = Cut support requests by { $value } by { $day }
    .why = Less is better: the target is an upper limit.
goal_type-listening = Social listening
    .explain = You know what people say about you, your competitors and the market.
    .example = Raise the share of voice by { $value } by { $day }
    .example_two = Grow mentions of the brand by { $value } by { $day }
    .example_three =
        { $count ->
            [one] Find { $value } hashtag use by { $day }
           *[other] Find { $value } hashtag uses by { $day }
        }
    .why = It compares you with the competitors on your list.
goal_type-recruiting = Recruiting
    .explain = Candidates find you and apply.
    .example =
        { $count ->
            [one] Receive { $value } application through LinkedIn by { $day }
           *[other] Receive { $value } applications through LinkedIn by { $day }
        }
    .example_two =
        { $count ->
            [one] Make { $value } hire by { $day }
           *[other] Make { $value } hires by { $day }
        }
    .example_three =
        { $count ->
            [one] Get { $value } link click to vacancies on LinkedIn by { $day }
           *[other] Get { $value } link clicks to vacancies on LinkedIn by { $day }
        }
    .why = Applications show more than views of a vacancy.
goal_type-community = Community building
    .explain = A group or chat lives by itself: its members write and come back.
    .example =
        { $count ->
            [one] Grow the Telegram chat by { $value } member by { $day }
           *[other] Grow the Telegram chat by { $value } members by { $day }
        }
    .example_two = Bring messages per member of the Telegram chat to { $value } by { $day }
    .example_three =
        { $count ->
            [one] Gather { $value } post in the VK group by { $day }
           *[other] Gather { $value } posts in the VK group by { $day }
        }
    .why = It is counted from the number of members at the start.
goal_type-trust = Trust
    .explain = People rely on the brand: they review it, recommend it and keep what it says.
    .example =
        { $count ->
            [one] Receive { $value } review on Facebook by { $day }
           *[other] Receive { $value } reviews on Facebook by { $day }
        }
    .example_two =
        { $count ->
            [one] Get { $value } save on Instagram by { $day }
           *[other] Get { $value } saves on Instagram by { $day }
        }
    .example_three = Raise customer satisfaction (CSAT) by { $value } by { $day }
    .why = Reviews are written by those who have bought.
