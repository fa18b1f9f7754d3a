"""The usual English names of the metrics. ``;`` divides names, ``*`` ends a stem, ``(a|b)`` is a choice."""

NAMES: dict[str, str] = {
    "net_new_followers": (
        "new (follower|followers|subscriber|subscribers|fans|members); net new (followers|subscribers); "
        "(follower|followers|subscriber|subscribers|fan|audience) (growth|gain|increase); "
        "(followers|subscribers) gained; growth in (followers|subscribers); new follows; new subscriptions"
    ),
    "followers": (
        "followers; follower; subscribers; subscriber; fans; subs; (follower|subscriber|fan) (count|base|number); "
        "(followers|subscribers) (count|number); number of (followers|subscribers|fans); audience size; "
        "size of audience; following; page likes; group members; community members; members; audience; "
        "participants in group"
    ),
    "audience_growth_rate": (
        "(audience|follower|followers|subscriber) growth rate; growth rate of (followers|audience|subscribers); "
        "growth rate; rate of (follower|audience) growth"
    ),
    "potential_reach": "potential reach; estimated reach of mentions",
    "mean_reach_per_post": (
        "(average|mean|avg) (post|) reach; (average|mean|avg) reach per (post|publication); "
        "reach per (post|publication); post reach; reach of a post; reach of (each|every) post; reach a post; "
        "(average|mean|avg) reach of posts"
    ),
    "reach_rate": "reach rate; reach to followers; reach by followers; vr",
    "reach": "reach; people reached; unique reach; unique viewers; accounts reached; total reach",
    "impressions": "impressions; impression; ad impressions",
    "views_per_post": (
        "views per (post|video|reel|story|short|publication); (average|mean|avg) (video|) views; views a video; "
        "(average|mean|avg) views per (post|video|reel|story|short); views of (each|every) (post|video)"
    ),
    "view_rate": "view rate; (telegram|tgstat) err; views to followers; views by followers",
    "views": "views; (video|videos|reels|) watched; video views; plays; video plays; views of videos",
    "competitor_mentions": ("competitor mentions; competitors mentions; mentions of competitors; competitive mentions"),
    "share_of_voice": "share of voice; sov; social share of voice; voice share",
    "net_sentiment": "net sentiment; sentiment (index|score); net sentiment score; sentiment balance",
    "sentiment_positive_share": (
        "positive share; positive sentiment; sentiment; positive sentiment share; "
        "share of positive (mentions|sentiment|comments); "
        "positive mentions; positive (mentions|mention|sentiment) (share|rate); "
        "(percentage|proportion) of positive mentions"
    ),
    "mentions": "mentions; mention; (brand|tagged|social) mentions; mentions of brand; name mentions; tags of brand",
    "hashtag_uses": (
        "hashtag (uses|mentions|use|usage|posts); uses of hashtag; use of hashtag; posts with hashtag; "
        "posts under hashtag; hashtag; branded hashtag"
    ),
    "likes_per_post": (
        "likes per (post|photo|video|publication|reel); (average|mean|avg) likes; reactions per post; likes a post; "
        "(average|mean|avg) likes per (post|photo|video); (average|mean|avg) reactions; likes on (each|every) post"
    ),
    "likes": "likes; reactions; hearts; thumbs up",
    "comments_per_post": (
        "comments per (post|publication|video|reel); "
        "(comments|replies) per (facebook|instagram|vk|tiktok|linkedin) post; "
        "(average|mean|avg) (number of|) comments; average comments (per|on|under) (facebook|instagram|) (post|posts); "
        "average number of comments (per|on|under) (facebook|instagram|) (post|posts); "
        "comments (on|under) (each|every) post; comments a post; replies per (post|tweet)"
    ),
    "comments": "comments; comment; replies; reply count",
    "shares_per_post": (
        "shares per (post|video|publication|reel); (average|mean|avg) shares; reposts per post; retweets per tweet; "
        "(average|mean|avg) (reposts|retweets); (average|mean|avg) shares per (post|video); shares a post"
    ),
    "shares": "shares; reposts; retweets; reshares; repins; (posts|videos|reels|content) (shared|reposted)",
    "saves": "saves; saved posts; bookmarks; favourites; favorites; post saves; saved",
    "reviews": (
        "reviews; review; "
        "(customers|clients|people|buyers) (to|) (leave|write|post|give) (us|) (reviews|review|feedback); "
        "testimonials; customer reviews"
    ),
    "engagement_rate_by_followers": (
        "engagement rate by followers; engagement rate per follower; engagement by followers; engagement per follower; "
        "er (post|by followers); er per post; follower engagement rate; engagement rate per followers; erf"
    ),
    "engagement_rate_daily": "daily engagement rate; daily engagement; daily er; er day; er per day",
    "engagement_rate_by_views": (
        "engagement rate by views; engagement by views; er by views; erv; engagement rate per view; erview"
    ),
    "engagement_rate_by_reach": (
        "engagement rate by reach; engagement by reach; engagement rate; engagement; (audience|user) engagement; "
        "err; er; er by reach; engagement level; level of engagement; rate of engagement; err by reach; eng rate"
    ),
    "engagements": (
        "engagements; interactions; total (engagements|interactions); number of (engagements|interactions); "
        "post interactions; engagement actions; total engagement"
    ),
    "profile_views": (
        "profile (views|visits|visitors|view); (page|channel) visits; visits to (profile|page); page views; "
        "profile page visits"
    ),
    "link_clicks": (
        "link clicks; clicks; click throughs; clicks on (link|links); outbound clicks; link (taps|visits); "
        "bio link clicks; clicks on link in bio; clickthroughs; website clicks; url clicks; clicks to (site|website)"
    ),
    "ctr": "ctr; click through rate; clickthrough rate; click rate; click thru rate",
    "social_sessions": (
        "(traffic|visits|sessions|visitors|referrals) from social (media|networks|channels|); "
        "social (traffic|visits|sessions|referrals|visitors); "
        "social media (traffic|visits|sessions|referrals|visitors); "
        "(network|social network) referrals; referral traffic; "
        "(website|site|web) (traffic|visits|sessions|visitors) from social (media|networks|channels|)"
    ),
    "bounce_rate": "bounce rate; bounces; bounce; share of bounces; site bounce rate",
    "sessions": (
        "(website|site|web) (traffic|visits|sessions|visitors|visit); sessions; visits; site visits; traffic; "
        "(visits|traffic|visitors) to (site|website|web site|online store|shop|store|blog|landing page); visitors; "
        "blog (traffic|visits|visitors); web traffic; (people|users) (on|visiting|to) (website|site|blog)"
    ),
    "signups": (
        "(email|e mail|newsletter|mailing list) (signups|sign ups|subscribers|subscriptions|registrations|signup); "
        "sign ups; signups; sign up; registrations; subscribers to (newsletter|mailing list); newsletter list; "
        "(email|e mail) list; mailing list; webinar registrations; registration; (newsletter|email) readers"
    ),
    "social_conversion_rate": (
        "social share of conversions; social (media|) conversion rate; "
        "share of conversions (coming|generated|made|) (from|through|via) social (media|networks|); "
        "conversion rate from social (media|networks|); social conversions"
    ),
    "lead_conversion_rate": (
        "lead (conversion|conversion rate); lead to (sale|customer|purchase) (conversion|rate|conversion rate); "
        "conversion of leads (into|to|) (sales|customers|purchases|); leads to sales conversion; "
        "conversion from (lead|leads) to (sale|sales|customer|customers|purchase|purchases); close rate; "
        "lead close rate; "
        "conversion rate of leads (into|to|) (sales|customers|purchases|); lead to sale"
    ),
    "conversion_rate": (
        "conversion rate; conversion; cr; cvr; (website|site|landing page) (conversion rate|conversion); "
        "rate of conversion; purchase conversion"
    ),
    "conversions": "conversions; goal completions; number of conversions; total conversions; completed goals",
    "cost_per_lead": (
        "cost per (lead|inquiry|enquiry|application form); cpl; lead cost; price per lead; cost of a lead; "
        "cost per leads; lead price"
    ),
    "cost_per_sale": (
        "cost per (sale|purchase|acquisition|order|customer|client|action); cpa; cac; cps; cpo; "
        "customer acquisition cost; acquisition cost; cost of (sale|customer|order); price per sale"
    ),
    "cost_per_click": "cost per click; cpc; click cost; price per click; cost of a click",
    "cost_per_mille": (
        "cpm; cost per mille; cost per (thousand|1000) (impressions|views|); price per (thousand|1000) impressions"
    ),
    "leads": (
        "leads; lead; new leads; inquiries; enquiries; (qualified|sales|warm|hot) leads; lead forms; prospects; "
        "potential (customers|clients); contact requests; demo requests; inbound leads"
    ),
    "contest_entries": (
        "(contest|competition|giveaway|raffle) (entries|participants|entrants|participant); entries; contestants; "
        "(participants|people|entries) (in|to|for) (contest|giveaway|competition|raffle); participants"
    ),
    "sales": (
        "sales; sale; orders; purchases; customers; clients; new (customers|clients|buyers); buyers; bookings; deals; "
        "paying (customers|clients); reservations; transactions; first time buyers"
    ),
    "revenue": "revenue; turnover; income; sales revenue; earnings; proceeds; takings; sales volume; sales value",
    "spend": (
        "ad (spend|budget|costs|spending|expenses); spend; spending; advertising (spend|budget|costs|spending); "
        "media (spend|budget); ads (budget|spend|spending); marketing spend; spend on (ads|advertising); "
        "budget for (ads|advertising); campaign spend"
    ),
    "roas": "roas; return on ad spend; return on advertising spend",
    "roi": "roi; return on investment; romi; return on marketing investment",
    "response_time": (
        "response time; (first|average|mean|median|avg|support|customer service) (response|reply) time; reply time; "
        "(first|average) first response time; time to (first|) (response|reply|answer); answer time; response speed; "
        "reaction time; speed of response; time to respond"
    ),
    "requests_per_agent": (
        "(requests|tickets|conversations|cases|enquiries) per (agent|employee|operator|support agent); agent workload"
    ),
    "support_requests": (
        "support (requests|tickets|cases|queries); tickets; customer (requests|complaints); complaints; "
        "service requests; help requests"
    ),
    "csat": (
        "csat; customer satisfaction; satisfaction (score|rate|); csat score; customer satisfaction (score|rate); "
        "client satisfaction; satisfied (customers|clients); happy customers; "
        "(customers|clients|tickets|requests|answers|chats) rated (satisfied|good|as satisfied|positive|positively); "
        "(customers|clients) happy; (customers|clients) (are|to be|being|) satisfied"
    ),
    "group_posts": (
        "group posts; posts in (facebook|vk|) group; posts by group members; posts from members; member posts; "
        "posts written by members; user posts in group; posts in community"
    ),
    "posts": (
        "posts; publications; post; articles; posts published; published posts; videos published; tweets; pins; "
        "blog posts; pieces of content"
    ),
    "chat_members": (
        "chat members; (members|participants|people) (in|of) (telegram|vk|whatsapp|) chat; chat participants; "
        "members of chat; (telegram|vk|whatsapp) chat members; chat size"
    ),
    "messages_per_member": (
        "messages per (member|participant|person|chat member); messages for each member; "
        "(average|mean) messages per member"
    ),
    "applications": (
        "applications; (job|candidate|vacancy) applications; applicants; candidates; job applicants; cvs; resumes; "
        "applications for (job|vacancy|position|jobs|vacancies|positions); job application; responses to vacancy; "
        "(people|candidates|persons) (apply|applying|to apply|who apply)"
    ),
    "hires": (
        "hires; new hires; new (employees|staff|colleagues); people hired; employees hired; hired (people|employees)"
    ),
}

ACTS: dict[str, str] = {
    "posts": "publish*; post; posting; upload*",
    "sales": "sell; selling; sold",
    "views": "watch (video|videos|reels|clips|shorts|stories); (videos|reels|clips) watched",
    "hires": "fill; filling; hire; hiring; recruit; recruiting",
    "response_time": (
        "(respond|reply|answer|answering|responding|replying) (to|) (all|) (customer|client|) "
        "(messages|message|comments|requests|customers|clients|questions|inquiries|enquiries|dms|direct messages|); "
        "(respond|reply) to"
    ),
}
"""What people do, in place of the metric that counts it: "sell 40 boxes". Used where no metric is named."""
