"""English names of metrics of visits, sales, support and recruiting, written as in ``metrics_en``."""

BUSINESS: dict[str, str] = {
    "link_clicks": (
        "link clicks; clicks; click throughs; clicks on (link|links); outbound clicks; link (taps|visits); "
        "bio link clicks; clicks on link in bio; clickthroughs; website clicks; url clicks; "
        "clicks to (site|website); swipe ups; swipe up clicks; link in bio clicks; "
        "clicks (through|) to (shop|store|online store|landing page|blog|web site|booking page|menu|article); "
        "clicks on (ad|ads|advert|banner|button|call to action|bio link|link in bio|profile link|story link|website|"
        "post|posts); "
        "(bio|ad|button|banner|menu|outbound|profile) (link|) clicks; link sticker taps; sticker taps; "
        "taps on link; followed links; number of clicks"
    ),
    "ctr": (
        "ctr; click through rate; clickthrough rate; click rate; click thru rate; "
        "click through ratio; ad click through rate; clicks to impressions"
    ),
    "social_sessions": (
        "(traffic|visits|sessions|visitors|referrals) from social (media|networks|channels|); "
        "social (traffic|visits|sessions|referrals|visitors); "
        "social media (traffic|visits|sessions|referrals|visitors); (network|social network) referrals; "
        "referral traffic; "
        "(website|site|web) (traffic|visits|sessions|visitors) from social (media|networks|channels|); "
        "(visits|sessions|visitors|traffic) (brought|driven|sent|coming|that come|generated) (by|from|through|"
        "via) social (media|networks|channels|); "
        "referrals from social (media|networks|); social media referrals; referral visits; "
        "(visits|traffic) from social media to (site|website|shop); social referral traffic; "
        "social network (traffic|visits)"
    ),
    "bounce_rate": (
        "bounce rate; bounces; bounce; share of bounces; site bounce rate; "
        "share of (bounces|bounced visits|visitors who leave); immediate exits; site bounces; "
        "landing page bounce rate"
    ),
    "sessions": (
        "(website|site|web) (traffic|visits|sessions|visitors|visit); sessions; visits; site visits; traffic; "
        "(visits|traffic|visitors) to (site|website|web site|online store|shop|store|blog|landing page); visitors; "
        "blog (traffic|visits|visitors); web traffic; (people|users) (on|visiting|to) (website|site|blog); "
        "web (visits|sessions|visitors); visitors of (site|website|shop|blog); number of (visits|sessions|visitors); "
        "(shop|store|online shop|online store|landing page|home page|homepage|webshop|web shop) (visits|visitors|"
        "traffic|sessions); "
        "(visits|traffic|visitors|sessions) (on|at|of|in) (site|website|web site|online shop|online store|shop|store|"
        "blog|landing page|homepage); "
        "blog readers; readers of blog; (people|users) (in|at) (online shop|online store); footfall to website"
    ),
    "signups": (
        "(email|e mail|newsletter|mailing list) (signups|sign ups|subscribers|subscriptions|registrations|signup); "
        "sign ups; signups; sign up; registrations; subscribers to (newsletter|mailing list); newsletter list; "
        "(email|e mail) list; mailing list; webinar registrations; registration; (newsletter|email) readers; "
        "(newsletter|email|e mail|mailing list|mail) (readers|recipients|contacts|sign up|joiners|opt ins|opt in); "
        "opt ins; (newsletter|email|mailing) list (size|subscribers|sign ups|signups); "
        "(webinar|event|course|trial|account|app|workshop) (registrations|sign ups|signups|registrants|"
        "attendees registered); "
        "new registrations; registered (users|people|participants); registrants; "
        "subscriptions to (newsletter|mailing list|email list); (new|) (email|e mail) addresses; emails collected; "
        "free trial sign ups"
    ),
    "social_conversion_rate": (
        "social share of conversions; social (media|) conversion rate; "
        "share of conversions (coming|generated|made|) (from|through|via) social (media|networks|); "
        "conversion rate from social (media|networks|); social conversions; "
        "share of conversions (attributed to|by|brought by) social (media|networks|); "
        "social media share of (conversions|all conversions|sales); "
        "percentage of conversions from social (media|networks|); social media conversion share"
    ),
    "lead_conversion_rate": (
        "lead (conversion|conversion rate); lead to (sale|customer|purchase) (conversion|rate|conversion rate); "
        "conversion of leads (into|to|) (sales|customers|purchases|); leads to sales conversion; "
        "conversion from (lead|leads) to (sale|sales|customer|customers|purchase|purchases); close rate; "
        "lead close rate; conversion rate of leads (into|to|) (sales|customers|purchases|); lead to sale; "
        "lead to (order|client|deal|buyer) (conversion|rate|conversion rate|ratio); (sales|deal) close rate; "
        "closing rate; win rate; share of leads (that|who|which) (buy|become customers|convert); "
        "conversion of leads; conversion rate of leads; rate of leads becoming (customers|sales|clients); "
        "leads to (customers|clients|sales) (rate|ratio|conversion)"
    ),
    "conversion_rate": (
        "conversion rate; conversion; cr; cvr; (website|site|landing page) (conversion rate|conversion); "
        "rate of conversion; purchase conversion; conversion percentage; "
        "(shop|store|online shop|online store|web|checkout|order|purchase|booking|funnel|visitor|"
        "page) conversion (rate|); "
        "conversions rate; share of visitors who (buy|order|purchase|book); "
        "rate of visitors who (buy|order|purchase|book)"
    ),
    "conversions": (
        "conversions; goal completions; number of conversions; total conversions; completed goals; target actions; "
        "website conversions; ad conversions; conversion events; (number|amount) of conversions"
    ),
    "cost_per_lead": (
        "cost per (lead|inquiry|enquiry|application form); cpl; lead cost; price per lead; cost of a lead; "
        "cost per leads; lead price; cost of lead; cost of one lead; price of (lead|one lead|inquiry|enquiry); "
        "cost per (request|contact|qualified lead|form|prospect|form fill|mql|sql|quote request|demo request|demo); "
        "average (cost|price) per lead; (average|mean) lead (cost|price); "
        "(ad|) (spend|spending|expenditure|budget) per (lead|enquiry|inquiry)"
    ),
    "cost_per_sale": (
        "cost per (sale|purchase|acquisition|order|customer|client|action); cpa; cac; cps; cpo; "
        "customer acquisition cost; acquisition cost; cost of (sale|customer|order); price per sale; "
        "(ad|) (spend|spending|expenditure|budget) per (sale|order|purchase|customer|client|booking|acquisition); "
        "cost per (booking|reservation|deal|conversion|buyer|paying customer|new customer|new client|ticket|"
        "unit sold|checkout); "
        "cost of (one|acquiring|winning|getting|attracting) (sale|customer|client|new customer|new client|order); "
        "price of (sale|order|customer|client); customer (acquisition|) cost; "
        "cost to acquire (customer|client|new customer); acquisition (cost|price) per (customer|client); "
        "(average|mean) (acquisition cost|cost per (sale|order|customer|client)); "
        "price per (order|purchase|customer|client|booking|acquisition)"
    ),
    "cost_per_click": (
        "cost per click; cpc; click cost; price per click; cost of a click; cost of one click; "
        "price of (click|one click); cost per (link click|website click|visit|clickthrough|click through); "
        "average (cpc|cost per click|click price); click price; price per visit"
    ),
    "cost_per_mille": (
        "cpm; cost per mille; cost per (thousand|1000) (impressions|views|); price per (thousand|1000) impressions; "
        "cost per (mille|thousand|1000) (ad impressions|people reached|contacts|); "
        "price per (thousand|mille|1000) (impressions|views|); per (thousand|1000) impressions; "
        "(cost|price) (of|for) (one|) (thousand|1000) (impressions|views); "
        "cost of (thousand|1000) impressions; (average|mean) cpm; cost per thousand ad views"
    ),
    "leads": (
        "leads; lead; new leads; inquiries; enquiries; (qualified|sales|warm|hot) leads; lead forms; prospects; "
        "potential (customers|clients); contact requests; demo requests; inbound leads; mqls; mql; sqls; sql; "
        "form (fills|submissions|fill ins|completions); contact form (submissions|fills|entries); "
        "(quote|price|offer|callback|call back|consultation|brochure|catalogue|information|sample|trial|meeting|"
        "appointment|booking) requests; "
        "(demo|demos|consultation|consultations|discovery call|sales call) bookings; "
        "booked (demos|calls|consultations|meetings); (demos|consultations|meetings|calls) booked; "
        "requests for (quote|quotes|demo|demos|price|offer|information|callback|consultation|proposal); "
        "filled in forms; completed forms; sales (enquiries|inquiries|opportunities|leads); "
        "business (enquiries|inquiries|leads); new (enquiries|inquiries|prospects); "
        "prospective (customers|clients|buyers|students|guests); potential buyers; "
        "incoming (enquiries|inquiries|leads|requests); (marketing|sales) qualified leads; "
        "interested (customers|clients|people); contact details; new contacts; "
        "(email|e mail|phone) (enquiries|inquiries); lead form (fills|submissions); whatsapp enquiries"
    ),
    "contest_entries": (
        "(contest|competition|giveaway|raffle) (entries|participants|entrants|participant); entries; contestants; "
        "(participants|people|entries) (in|to|for) (contest|giveaway|competition|raffle); participants; "
        "(contest|competition|giveaway|raffle|quiz|challenge|lottery|sweepstake|prize draw) (entries|participants|"
        "entrants|participant|submissions|participation|players); "
        "(participants|entrants|entries|submissions|players) (in|to|for|of) (contest|giveaway|competition|raffle|"
        "quiz|challenge|lottery|prize draw|draw|sweepstake); "
        "entrants; submissions"
    ),
    "sales": (
        "sales; sale; orders; purchases; customers; clients; new (customers|clients|buyers); buyers; bookings; "
        "deals; paying (customers|clients); reservations; transactions; first time buyers; "
        "clientele; appointments; ticket sales; "
        "tickets sold; "
        "(table|room|seat|hotel|class|course|tour|trip|appointment|lesson) (bookings|reservations|sales); "
        "units sold; items sold; products sold; (paid|course|class) enrolments; enrolments; enrollments; checkouts; "
        "paid (orders|subscriptions|registrations|sign ups); closed deals; won (deals|clients|customers); "
        "signed (clients|contracts|customers); contracts; (online|first|repeat|web|shop) (orders|sales|purchases); "
        "number of (sales|orders|purchases|customers|clients|bookings); shoppers; subscriptions sold; pre orders; "
        "preorders; customers acquired; vouchers sold; sold (tickets|items|products|units|vouchers|boxes)"
    ),
    "revenue": (
        "revenue; turnover; income; sales revenue; earnings; proceeds; takings; sales volume; sales value; "
        "(online|social|shop|ad|gross|ecommerce|e commerce|web) (revenue|turnover|income); revenues; "
        "money (earned|made); (value|worth) of (sales|orders); gross sales; "
        "order value total; sales turnover"
    ),
    "spend": (
        "ad (spend|budget|costs|spending|expenses); spend; spending; advertising (spend|budget|costs|spending); "
        "media (spend|budget); ads (budget|spend|spending); marketing spend; spend on (ads|advertising); "
        "budget for (ads|advertising); campaign spend; "
        "(promotion|promotional|promo|marketing|campaign|advertising|advert|smm|social media|social|paid|ppc|"
        "facebook ads|google ads|media|paid media|paid social) (budget|spend|spending|costs|expenses|cost|"
        "expenditure|outlay|investment); "
        "ad (expenditure|outlay|cost|investment|money); "
        "(spend|spending|money|budget|expenses|expenditure) (on|for) (ads|advertising|promotion|marketing|adverts|"
        "paid social|paid ads|campaign|campaigns|targeted ads|facebook|instagram|boosted posts|boosting posts|"
        "influencers); "
        "costs of (advertising|ads|promotion); cost of advertising; ad bill; promotion costs"
    ),
    "roas": (
        "roas; return on ad spend; return on advertising spend; "
        "return on (ads|advertising|ad spending|adspend|advertising spending|ad budget|advertising budget); "
        "(for|on|per|) (every|each) (euro|dollar|pound|€ 1|$ 1|£ 1) (spent|invested|of ad spend|of spend|of budget|"
        "of advertising|we spend|put in|of ads|that we spend|of ad budget); "
        "back for (every|each) (euro|dollar|pound|€ 1|$ 1|£ 1) spent; ad return; return on the ad budget"
    ),
    "roi": (
        "roi; return on investment; romi; return on marketing investment; "
        "return on (marketing|advertising|campaign|social media|money) (investment|invested); marketing roi; "
        "campaign roi; social media roi; payback of (marketing|campaign|investment); return from investment; "
        "return on invested money"
    ),
    "response_time": (
        "response time; (first|average|mean|median|avg|support|customer service) (response|reply) time; reply time; "
        "(first|average) first response time; time to (first|) (response|reply|answer); answer time; response speed; "
        "reaction time; speed of response; time to respond; "
        "(waiting|wait|turnaround|answering|reply|replying) (time|times); response times; "
        "wait for (reply|answer|response); turnaround on (messages|questions|comments|requests|replies|enquiries); "
        "(average|mean|median|first|initial|maximum|max|support|customer|chat|messenger|message|dm|comment|"
        "inbox) (reply|response|answer|waiting|wait|reaction) (time|times|speed); "
        "speed of (reply|replies|answers|answering|replying|responses); "
        "time to (answer|reply|react|first reply|first answer|get answer|respond to messages); "
        "time until (first reply|first response|answer|reply); time (needed|taken) to (reply|answer|respond); "
        "how (fast|quickly) we (reply|answer|respond); average wait; first reply; first response; "
        "delay in (replies|answers|answering|replying); reply speed"
    ),
    "requests_per_agent": (
        "(requests|tickets|conversations|cases|enquiries) per (agent|employee|operator|support agent); "
        "agent workload; "
        "(requests|tickets|conversations|enquiries|inquiries|questions|chats|messages|queries) (per|for each|"
        "for every) (agent|employee|operator|support employee|team member|colleague|rep|specialist|staff member|"
        "support person); "
        "workload per (agent|employee|operator); load per (agent|employee|operator)"
    ),
    "support_requests": (
        "support (requests|tickets|cases|queries); tickets; customer (requests|complaints); complaints; "
        "service requests; help requests; "
        "(customer|client|user|support|service|help) (questions|queries|enquiries|inquiries|issues|cases|problems|"
        "calls|complaint|messages to support|emails); "
        "requests; questions to support; "
        "(requests|questions|messages|enquiries|inquiries|queries|emails|calls) to (support|customer service|"
        "support team|help desk|helpdesk|customer support); "
        "incoming (tickets|questions); open tickets; helpdesk tickets; support messages; "
        "number of (tickets|complaints|requests); support (volume|contacts|workload); service tickets; angry messages"
    ),
    "csat": (
        "csat; customer satisfaction; satisfaction (score|rate|); csat score; customer satisfaction (score|rate); "
        "client satisfaction; satisfied (customers|clients); happy customers; "
        "(customers|clients|tickets|requests|answers|chats) rated (satisfied|good|as satisfied|positive|positively); "
        "(customers|clients) happy; (customers|clients) (are|to be|being|) satisfied; "
        "(customers|clients|user|users|guest|guests|client|buyer|visitor|patient|student) satisfaction (score|rate|"
        "level|index|); "
        "satisfaction (with|of) (support|service|customers|clients|customer service|replies|answers|guests|buyers); "
        "satisfaction (level|index|percentage|ratings|rating); "
        "satisfied (guests|users|buyers|visitors|answers|patients|students|people|respondents); "
        "happy (clients|guests|users|buyers|visitors); "
        "(share|percentage|proportion) of (satisfied|happy) (customers|clients|guests|users|buyers|answers); "
        "customer happiness; csat (rating|rate|result|level)"
    ),
    "group_posts": (
        "group posts; posts in (facebook|vk|) group; posts by group members; posts from members; member posts; "
        "posts written by members; user posts in group; posts in community; "
        "(posts|threads|topics|discussions|publications) (by|from|of|written by|started by|created by|"
        "made by) (group|community|) (members|participants|users); "
        "(discussions|threads|topics|conversations) in group; "
        "(new|) (discussions|threads|topics) (started|opened|created) (by members|in group|by group members|); "
        "(member|user|members) (threads|discussions|contributions); posts members write in group; posts of group; "
        "posts to group; group (discussions|threads|publications|activity posts)"
    ),
    "posts": (
        "posts; publications; post; articles; article; tweet; blog post; posts published; published posts; "
        "videos published; tweets; pins; "
        "blog posts; pieces of content; tiktoks; tik toks; pieces of (content|writing); articles published; "
        "(content|social|feed|linkedin|instagram|facebook) posts; publications published; "
        "published (articles|videos|publications|reels|stories); uploads; number of (posts|publications|articles); "
        "video uploads; blog articles; original posts; carousels published; live sessions; livestreams; "
        "live streams; broadcasts; podcast episodes; newsletters sent"
    ),
    "chat_members": (
        "chat members; (members|participants|people) (in|of) (telegram|vk|whatsapp|) chat; chat participants; "
        "members of chat; (telegram|vk|whatsapp) chat members; chat size; "
        "(members|participants|people|users) (of|in|on) (group|community|telegram|discord|slack|) chat; "
        "(chat|discord|slack) (users|participants|community|server members); people in chat; members in chat; "
        "number of chat members; chat audience; group chat members"
    ),
    "messages_per_member": (
        "messages per (member|participant|person|chat member); messages for each member; "
        "(average|mean) messages per member; "
        "messages (by|from|of|for) (each|every|one|average) (member|participant|chat member|person); "
        "messages a member; messages (per|from each|a) (user|person) in chat; message rate per member; "
        "(average|mean) (number of|) messages (per|by|from|of|a) (each|) (member|participant|chat member|person|"
        "user); "
        "chat messages per (member|participant|user)"
    ),
    "applications": (
        "applications; (job|candidate|vacancy) applications; applicants; candidates; job applicants; cvs; resumes; "
        "applications for (job|vacancy|position|jobs|vacancies|positions); job application; responses to vacancy; "
        "(people|candidates|persons) (apply|applying|to apply|who apply); "
        "(job|vacancy|position|role|candidate|internship|work) (application|applicant|candidates|applicants|"
        "responses); "
        "(applications|applicants|candidates|cvs|resumes|responses|replies|responses) (for|to) (job|vacancy|position|"
        "role|post|opening|ad|advert|internship|job ad|job advert|job offer|job posting|open position|open role|"
        "opening|openings|roles); "
        "cv; resume; cv s; applications received; number of (applicants|applications|candidates); "
        "candidate responses; curriculum vitae; people applying; "
        "responses to (vacancies|job ads|job adverts|openings)"
    ),
    "hires": (
        "hires; new hires; new (employees|staff|colleagues); people hired; employees hired; "
        "hired (people|employees); "
        "new (hire|employee|team members|team member|staff members|workers|recruits|teammates|starters|"
        "staff member); "
        "(employees|staff|people|workers|candidates|specialists) (hired|recruited|taken on|employed); "
        "hired (staff|candidates|specialists|workers); (vacancies|positions|jobs|roles|openings) (filled|closed); "
        "filled (vacancies|positions|jobs|roles|openings); recruits; number of hires; job placements; "
        "signed employment contracts"
    ),
}
