"""The usual English names of the metrics. ``;`` divides names, ``*`` ends a stem, ``(a|b)`` is a choice."""

from smmdash.goals.sentence.words.acts_en import ACTS, ONES, UNLISTED
from smmdash.goals.sentence.words.metrics_en_business import BUSINESS

__all__ = ["ACTS", "NAMES", "ONES", "UNLISTED"]

NAMES: dict[str, str] = {
    "net_new_followers": (
        "new (follower|followers|subscriber|subscribers|fans|members); net new (followers|subscribers); "
        "(follower|followers|subscriber|subscribers|fan|audience) (growth|gain|increase); "
        "(followers|subscribers) gained; growth in (followers|subscribers); new follows; new subscriptions; "
        "new page likes; new likes of page; (follower|subscriber) (inflow|increment); "
        "new (instagram|facebook|tiktok|youtube|linkedin|telegram) (followers|subscribers); newly gained followers; "
        "new audience members"
    ),
    "followers": (
        "followers; follower; subscribers; subscriber; fans; subs; (follower|subscriber|fan) (count|base|number); "
        "(followers|subscribers) (count|number); number of (followers|subscribers|fans); audience size; "
        "size of audience; following; page likes; group members; community members; members; audience; "
        "participants in group; connections; page followers; page fans; (follower|subscriber|fan) numbers; "
        "subscriber list; people following; people who follow us; amount of (followers|subscribers)"
    ),
    "audience_growth_rate": (
        "(audience|follower|followers|subscriber) growth rate; growth rate of (followers|audience|subscribers); "
        "growth rate; rate of (follower|audience) growth; rate of growth of (audience|followers|community); "
        "(follower|audience|subscriber|community) growth percentage; growth rate of (community|page|channel|account)"
    ),
    "potential_reach": (
        "potential reach; estimated reach of mentions; potential audience of mentions; potential reach of mentions; "
        "potential audience; estimated reach"
    ),
    "mean_reach_per_post": (
        "(average|mean|avg) (post|) reach; (average|mean|avg) reach per (post|publication); "
        "reach per (post|publication); post reach; reach of a post; reach of (each|every) post; reach a post; "
        "(average|mean|avg) reach of posts; reach of (each|every|one) (story|reel|video|publication); "
        "mean post reach; reach per (story|reel|video|publication|article); "
        "average number of people reached per post; average reach of (publications|stories|reels|videos)"
    ),
    "reach_rate": (
        "reach rate; reach to followers; reach by followers; vr; reach (rate|ratio|percentage) of followers; "
        "reach as share of followers; share of followers reached; percentage of followers reached; "
        "post reach as share of followers"
    ),
    "reach": (
        "reach; people reached; unique reach; unique viewers; accounts reached; total reach; audience reached; "
        "(people|users|accounts) reached; unique users reached; organic reach; paid reach; page reach; brand reach; "
        "users reached"
    ),
    "impressions": (
        "impressions; impression; ad impressions; ad views; (times|) displayed; exposures; number of impressions"
    ),
    "views_per_post": (
        "views per (post|video|reel|story|short|publication); (average|mean|avg) (video|) views; views a video; "
        "(average|mean|avg) views per (post|video|reel|story|short); views of (each|every) (post|video); "
        "views per (clip|tiktok|short|live|episode|article|livestream); "
        "(average|mean|avg) (story|reel|reels|post|shorts) views; (average|mean|avg) number of views; "
        "views on (each|every) (post|video|reel)"
    ),
    "view_rate": (
        "view rate; (telegram|tgstat) err; views to followers; views by followers; post view rate; "
        "share of followers viewing"
    ),
    "views": (
        "views; (video|videos|reels|) watched; video views; plays; video plays; views of videos; streams of videos; "
        "view count; number of views; (post|feed) views; watches; "
        "streams of video; playbacks"
    ),
    "competitor_mentions": (
        "competitor mentions; competitors mentions; mentions of competitors; competitive mentions; "
        "mentions of (rivals|rival|rival brands|competition|competing brands|competitor brands); rival mentions; "
        "mentions of main competitor"
    ),
    "share_of_voice": (
        "share of voice; sov; social share of voice; voice share; "
        "share of (conversation|conversations|discussion|mentions); share of category conversation; "
        "conversation share"
    ),
    "net_sentiment": (
        "net sentiment; sentiment (index|score); net sentiment score; sentiment balance; tonality index; "
        "sentiment net score; balance of sentiment"
    ),
    "sentiment_positive_share": (
        "positive share; positive sentiment; sentiment; positive sentiment share; "
        "share of positive (mentions|sentiment|comments); positive mentions; "
        "positive (mentions|mention|sentiment) (share|rate); (percentage|proportion) of positive mentions; "
        "(share|proportion|percentage|part) of positive (reviews|comments|feedback|messages|mentions|posts|sentiment|"
        "tone|reactions); "
        "positive (reviews|review|comments|comment|feedback) (share|rate|percentage|proportion); positive feedback; "
        "positivity rate; positive tone"
    ),
    "mentions": (
        "mentions; mention; (brand|tagged|social) mentions; mentions of brand; name mentions; tags of brand; tags; "
        "taggings; brand tags; press mentions; media mentions; blogger mentions; mentions in (media|press|blogs); "
        "shout outs; shoutouts; name checks; number of mentions"
    ),
    "hashtag_uses": (
        "hashtag (uses|mentions|use|usage|posts); uses of hashtag; use of hashtag; posts with hashtag; "
        "posts under hashtag; hashtag; branded hashtag; posts (tagged|marked) with hashtag; uses of branded hashtag; "
        "(tag|hashtag) uses; posts using hashtag; posts carrying hashtag; branded hashtag posts; "
        "times hashtag is used; posts under branded hashtag"
    ),
    "likes_per_post": (
        "likes per (post|photo|video|publication|reel); (average|mean|avg) likes; reactions per post; likes a post; "
        "(average|mean|avg) likes per (post|photo|video); (average|mean|avg) reactions; likes on (each|every) post; "
        "likes per (story|tweet|pin|carousel|short|clip|image|picture|shot|article); "
        "likes on (each|every|average) (photo|video|picture|reel|image); "
        "likes under (each|every) (post|photo|video|reel); likes for (each|every) post; "
        "(average|mean|avg) number of likes; reactions on (each|every) post; likes per post on average; "
        "(average|mean|avg) number of reactions; like count per post"
    ),
    "likes": (
        "likes; reactions; hearts; thumbs up; thumbs ups; likings; number of (likes|reactions); like count; "
        "likes in total; post likes; total (likes|reactions)"
    ),
    "comments_per_post": (
        "comments per (post|publication|video|reel); "
        "(comments|replies) per (facebook|instagram|vk|tiktok|linkedin) post; "
        "(average|mean|avg) (number of|) comments; "
        "average comments (per|on|under) (facebook|instagram|) (post|posts); "
        "average number of comments (per|on|under) (facebook|instagram|) (post|posts); "
        "comments (on|under) (each|every) post; comments a post; replies per (post|tweet); "
        "comments per (photo|story|tweet|carousel|short|clip|live|article); "
        "comments (on|under|for) (each|every|average) (photo|video|reel|picture|publication|article|tweet); "
        "(average|mean|avg) comment count; replies on (each|every) post; replies per (thread|post|tweet)"
    ),
    "comments": (
        "comments; comment; replies; reply count; number of (comments|replies); comment count; post comments; "
        "total comments"
    ),
    "shares_per_post": (
        "shares per (post|video|publication|reel); (average|mean|avg) shares; reposts per post; retweets per tweet; "
        "(average|mean|avg) (reposts|retweets); (average|mean|avg) shares per (post|video); shares a post; "
        "shares per (story|tweet|carousel|short|clip|article); shares on (each|every) (post|video|reel); "
        "(reposts|retweets|forwards) per (post|tweet|video|publication); "
        "(average|mean|avg) number of (shares|reposts|retweets)"
    ),
    "shares": (
        "shares; reposts; retweets; reshares; repins; (posts|videos|reels|content) (shared|reposted); forwards; "
        "number of (shares|reposts|retweets|reposts); re shares; re posts; reposted; total shares; "
        "reshared posts"
    ),
    "saves": (
        "saves; saved posts; bookmarks; favourites; favorites; post saves; saved; number of (saves|bookmarks); "
        "post bookmarks; saved recipes; pins saved; total saves"
    ),
    "reviews": (
        "reviews; review; "
        "(customers|clients|people|buyers) (to|) (leave|write|post|give) (us|) (reviews|review|feedback); "
        "testimonials; customer reviews; recommendations; star reviews; written reviews; number of reviews; "
        "(google|facebook|tripadvisor|trustpilot|yelp|store|shop|product) reviews; "
        "reviews on (google|facebook|tripadvisor|trustpilot); feedback posts; ratings and reviews; "
        "page recommendations; client reviews; customer feedback"
    ),
    "engagement_rate_by_followers": (
        "engagement rate by followers; engagement rate per follower; engagement by followers; "
        "engagement per follower; er (post|by followers); er per post; follower engagement rate; "
        "engagement rate per followers; erf; engagement rate (relative to|to|over|against|of) followers; "
        "engagement rate (post|per post); engagement rate on followers; er against followers; er followers"
    ),
    "engagement_rate_daily": (
        "daily engagement rate; daily engagement; daily er; er day; er per day; "
        "(average|mean) daily (er|engagement rate|engagement); engagement rate (a|per) day; day engagement rate"
    ),
    "engagement_rate_by_views": (
        "engagement rate by views; engagement by views; er by views; erv; engagement rate per view; erview; "
        "engagement per view; engagement rate (on|over|against|to|of) views; er (on|over|per) view; "
        "er (on|over) views; video engagement rate; engagement rate of videos"
    ),
    "engagement_rate_by_reach": (
        "engagement rate by reach; engagement by reach; engagement rate; engagement; (audience|user) engagement; "
        "err; er; er by reach; engagement level; level of engagement; rate of engagement; err by reach; eng rate; "
        "engagement rate (on|over|against|to) reach; er (on|over) reach; engagement to reach; post engagement rate; "
        "(average|mean|overall|total) engagement rate; (instagram|facebook|tiktok|linkedin) engagement rate; "
        "reach engagement rate; engagement ratio"
    ),
    "engagements": (
        "engagements; interactions; total (engagements|interactions); number of (engagements|interactions); "
        "post interactions; engagement actions; total engagement; likes , comments and shares; "
        "likes comments and shares; likes , comments , shares; likes , shares and comments; "
        "likes shares and comments; likes + comments + shares; likes , comments , shares and saves; "
        "likes , comments , saves and shares; page interactions; (audience|user|content) interactions; "
        "engagement count; engaged actions"
    ),
    "profile_views": (
        "profile (views|visits|visitors|view); (page|channel) visits; visits to (profile|page); page views; "
        "profile page visits; (instagram|facebook|tiktok|linkedin) (profile|page) (views|visits); "
        "visits to (account|channel); account (visits|views); profile traffic; profile check outs; page visitors; "
        "company page views; visits of profile"
    ),
} | BUSINESS
