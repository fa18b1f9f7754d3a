"""What people do in English, and figures that are no metric here, written as in ``metrics_en``."""

ACTS: dict[str, str] = {
    "followers": (
        "follow (us|page|channel|account|brand|profile|company|shop|them|instagram|me); "
        "following (us|page|channel|account|brand|profile); "
        "(subscribe|subscribed|subscribing) to (channel|page|us|profile|blog|account|vlog); (like|liking) page; "
        "joining (channel|page); join (channel|page|community)"
    ),
    "reach": (
        "seen by; in front of; shown to; exposed to; "
        "show (brand|product|products|offer|shop|page|posts|ads|story|cafe|company|work|videos) to"
    ),
    "impressions": "shown; displayed; appear; appears",
    "views": (
        "watch; watching; watch (video|videos|reels|clips|shorts|stories|film|trailer|stream|live); "
        "(videos|reels|clips) watched; "
        "viewed; watched; "
        "played; view (video|videos|reels|stories)"
    ),
    "mentions": (
        "mentioned; mention (us|brand|company|shop|cafe); mentioning us; tagged; tag us; tagging us; "
        "tag (brand|account|page); "
        "named in; talk about us; talking about us; write about us; writing about us; quoted; featured; feature us"
    ),
    "hashtag_uses": "use hashtag; using hashtag; post with hashtag; posting with hashtag; tag posts with hashtag",
    "likes": (
        "liked; like (posts|photos|videos|reels|post|video|photo|content); (posts|photos|videos|reels|content) liked"
    ),
    "comments": (
        "commented; commenting; people to comment; people comment; "
        "(leave|write|post|leaving|writing) (comment|comments); comment on (posts|videos|photos|reels)"
    ),
    "shares": (
        "to share (posts|post|videos|video|content|it|them|photos|stories|news|story|article|articles|event|events); "
        "share (post|video|videos|reels|content|stories|photos|recipes|it|article|articles|news|them|link) (with|"
        "to|on); shared; reposted; retweeted; "
        "(people|followers|users|fans|customers) (to|) share; share posts with; sharing (posts|content|videos)"
    ),
    "saves": (
        "save (post|posts|recipes|content|reels|videos|carousels|carousel|tips|photos|guides|them|reel|recipe|"
        "guide); bookmark; bookmarked; "
        "(people|followers|users|fans) (to|) save"
    ),
    "reviews": (
        "reviewed; review us; rate us; recommend us on; "
        "(leave|leaving|write|writing|post) (review|reviews|testimonial|testimonials|recommendation)"
    ),
    "engagements": (
        "interact with (posts|content|us|page|stories|brand|videos); "
        "engage with (posts|content|us|page|stories|brand|videos); interacting with"
    ),
    "profile_views": (
        "visit (instagram|facebook|linkedin|tiktok|) (profile|account|page); visiting (profile|account|page); "
        "look at profile; "
        "view profile; check out (profile|page); open profile; (come|go) to (profile|page)"
    ),
    "link_clicks": (
        "click (on|) (link|links|ad|ads|banner|button|bio link|through); "
        "clicking (on|) (link|through|button|ad|ads); click through; clicked; "
        "clicks through; tap (on|) (link|button); swipe up; follow link; clicked (on|) link; people (to|) click; "
        "users click"
    ),
    "sessions": (
        "visit (website|site|web site|online shop|online store|shop|store|blog|landing page|web page|webshop|"
        "homepage|menu page); "
        "visiting (website|site|web site|online shop|online store|shop|blog); "
        "(come|coming|go|going|click through|arrive|land|landing) "
        "(to|on|at) (website|site|web site|online shop|online store|shop|store|blog|landing page|webshop|homepage)"
    ),
    "signups": (
        "(sign|signing|signed) up; sign up for (newsletter|webinar|course|event|emails|updates|workshop|"
        "mailing list|trial); "
        "(subscribe|subscribed|subscribing) to (newsletter|mailing list|email list|emails|mailing|updates); "
        "(register|registered|registering) (for|) (webinar|course|event|newsletter|workshop|class|trial|account|"
        "on site|on website); registered; register; "
        "(join|joining) (mailing list|email list|newsletter|waiting list|waitlist)"
    ),
    "leads": (
        "(leave|leaving|left|give|giving|send|submit) (contact details|contacts|contact|phone number|number|"
        "details|email|email address|request|enquiry|inquiry); "
        "(fill|filling|filled) (in|out) (form|contact form|forms|lead form|questionnaire|application form); "
        "(fill|filled) form; "
        "(request|requesting|ask for|asking for|book|booking|booked) (quote|demo|offer|price|price list|callback|"
        "call back|consultation|trial|brochure|call|sample); "
        "(get in touch|contact us|contacting us|getting in touch|write to us|enquire|enquiring|inquire|inquiring|"
        "message us about)"
    ),
    "applications": "(apply|applying|applied) (for|to|); (send|sending|submit) (cv|cvs|resume|application)",
    "contest_entries": "enter (contest|giveaway|competition|raffle|quiz|prize draw|draw|challenge)",
    "posts": (
        "publish*; post; posting; upload*; tweet; tweeting; go live; going live; put out; release; put up; blog; "
        "blogging; stream; "
        "produce; film and post; make and post"
    ),
    "sales": (
        "sell; selling; sold; sell out; buy; buying; bought; "
        "(order|ordering) (cake|online|from us|food|something|product|delivery|our); purchase; "
        "(book|booking) (table|tables|room|rooms|class|classes|appointment|tour|seat|seats|lesson|ticket|stay|"
        "session|place|trip|online); booked; "
        "ordered; purchased"
    ),
    "hires": "fill; filling; hire; hiring; hired; recruit; recruiting",
    "response_time": (
        "(respond|reply|answer|answering|responding|replying|react|reacting|get back) (to|) (all|every|each|) "
        "(messages|message|comments|comment|requests|request|customers|customer|clients|questions|question|"
        "inquiries|enquiries|dms|people|users|"
        "complaints|reviews|tickets|ticket|followers|mentions|emails|); "
        "(respond|reply|answer|answering|responding|replying|get back) (to|) (all|every|each|) (customer|direct|"
        "new|private|incoming) "
        "(messages|message|comments|requests|questions|question|enquiries); "
        "(respond|reply|react) to; (wait|waiting|waits) (for|) (answer|reply|response|); "
        "(get|receive) (reply|answer|response); "
        "(messages|questions|comments|dms|requests|tickets|enquiries|inquiries|complaints|emails) (answered|"
        "replied to); replies (in|within|under)"
    ),
}
"""What people do, in place of the metric that counts it: "sell 40 boxes". Used where no metric is named."""

ONES = {
    "sales": "order; purchase; customer; client; buyer; booking; new (customer|client|buyer|order|booking)",
    "link_clicks": "click",
    "leads": "enquiry; inquiry; prospect",
}
"""One of what is counted: a metric only where its price is said or a number stands before it."""

UNLISTED = (
    "nps; net promoter score; net promoter; promoter score; "
    "(google|star|facebook|app|average|customer|shop|store|trustpilot|tripadvisor|page|review|overall|product|"
    "user|) (rating|ratings); "
    "star score; review score; review average; stars; star average; "
    "(customer|follower|subscriber|client|user|) churn (rate|); "
    "(customer|client|follower|user|viewer|audience|subscriber|video|) retention (rate|); retention; market share; "
    "(email|e mail|newsletter|mail|) open (rate|rates); read rate; read through rate; "
    "(video|) (watch time|view duration|viewing time|view time); (average|) watch time; hours watched; "
    "watch hours; minutes watched; hours of watch time; "
    "average view duration; average (watch|viewing) time; "
    "(dwell time|time on (site|page|website)|session duration|session length|pages per (session|visit)); "
    "average order value; aov; average (order|basket|check|cheque|bill|purchase|sale|ticket) (value|size|) ; "
    "basket (size|value); "
    "(customer|) lifetime value; ltv; clv; (message|comment|) (response|reply|answer) rate; "
    "share of (answered|replied) (messages|comments|questions); "
    "unsubscribe rate; unsubscribes; unsubscriptions; unfollows; unfollow rate; unfollowers; spam complaints; "
    "(video|view|story|stories|course|) completion rate; view through rate; vtr; hook rate; thumb stop rate; "
    "(ad|) frequency; "
    "negative (mentions|mention|reviews|review|comments|comment|feedback|sentiment|reactions|posts|tone|"
    "messages) (share|rate|percentage|); "
    "negative (mention|mentions); (churned|lost|departed|departing) "
    "(followers|subscribers|fans|members|follower|subscriber); (followers|subscribers|fans|members) (lost|who left); "
    "(share|proportion|percentage|number) of negative (mentions|reviews|comments|feedback|sentiment|reactions|"
    "posts|messages); "
    "bad (reviews|comments|feedback); one star reviews; neutral (mentions|sentiment); "
    "(app|) downloads; (app|application) (installs|installations); app users; "
    "(daily|monthly|weekly) active (users|members); active (users|members); "
    "(repeat|returning) (purchase|customer|visitor|buyer|client) (rate|share|) ; "
    "(repeat|returning) (customers|visitors|buyers|clients); repurchase rate; "
    "resolution (time|rate); time to resolution; first contact resolution; ticket backlog; backlog; "
    "(cost|price) (per|of) (follower|new follower|subscriber|new subscriber|fan|view|video view|engagement|"
    "interaction|install|download|signup|sign up|"
    "registration|application|applicant|candidate|hire|like|visitor|participant|entry|attendee|event|thruplay|"
    "message|conversation|review); cpv; cpe; cpi; cpf; "
    "(net |gross |operating |) profit; (profit|gross|net) margin; friend requests; "
    "(cart|basket|checkout|) abandonment (rate|); abandoned carts; attendance; attendees; event attendance; "
    "visitors to (event|stand|booth|fair); footfall; "
    "(brand|ad|unaided|aided) (recall|awareness score|recognition score|favourability|preference|lift); "
    "brand searches; branded searches; search volume; "
    "(google|search|seo) (ranking|rankings|position|positions); domain authority; backlinks; "
    "(follower|audience|subscriber) (quality|loyalty); quality score; relevance score; engagement quality; "
    "(employee|staff) turnover; "
    "time to (hire|fill); offer acceptance rate; cost per hire; (video|live|stream) viewers; "
    "(concurrent|live|peak) viewers; "
    "(unanswered|unread|ignored|missed) (comments|messages|dms|questions|reviews|requests|emails|enquiries)"
)
"""Figures that people name and the catalogue does not know: no other metric is meant, and which one is asked."""
