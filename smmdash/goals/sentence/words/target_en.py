"""The English words around a target: what rises and falls, limits, units, multiples, milestones, traps."""

VERBS = {
    "RISE": (
        "increas*; grow*; rais*; boost*; improv*; lift*; expand*; rise; rising; up; more; scale; double down; bump*; "
        "push*"
    ),
    "FALL": (
        "fall to; fall by; fall below; fall under; slip*; dip; dips; sink; sinks; go below; get below; falls; "
        "falling; reduc*; decreas*; cut*; lower*; drop*; shrink*; minimi*; shorten*; less; "
        "down; fewer; bring down; diminish*; slash*; decline; save; saving"
    ),
    "BETTER": "improv*; better",
    "GAIN": (
        "attract*; gain*; get; getting; gets; acquir*; win; winning; collect*; generat*; receiv*; bring; bring in; "
        "add; adding; earn*; obtain*; gather*; drive; driving; secure; net; pick up; land; make; score; draw"
    ),
    "REACH": (
        "reach; reaching; reaches; hit; hitting; achiev*; attain*; get to; bring to; up to; take to; go to; "
        "make it to; top; cross; surpass"
    ),
    "HOLD": "keep*; hold*; maintain*; stay*; remain*; stick",
    "LAUNCH": ("launch; launching; create; creating; open; opening; set up; start; establish; found; introduce; build"),
    "EARN": "earn*; obtain*; get; getting; win; receiv*; become; pass; be; secure; gain; verif*",
}
BADGES = (
    "badge; badges; mark; checkmark; check mark; blue tick; tick; blue check; verification; verified; "
    "verification badge; verified status; certificate; certification; silver button; gold button; play button; "
    "silver play button; gold play button; prometheus; award"
)
LIMITS = {
    "at_most": (
        "at most; no more than; not more than; maximum; max; not exceed*; under; below; less than; no higher than; "
        "not over; not above; or less; or fewer; fewer than; up to max; no longer than; within; does not exceed; "
        "never exceed*; tops; a ceiling of; capped at; cap at; don exceed; never more than; at the most; lower than; "
        "no later than; faster than; quicker than; cheaper than; not longer than; max of; ≤; <"
    ),
    "at_least": (
        "at least; no less than; not less than; no fewer than; not fewer than; minimum; min; over; above; more than; "
        "exceed*; or more; not below; not under; higher than; or higher; or better; longer than; greater than; "
        "bigger than; no lower than; never below; "
        "a floor of; north of; past; beyond; past the; upwards of; not lower than; and up; ≥; >"
    ),
}
TIES = {
    "TIE_BY": "by; additional; another; extra; plus; an additional; an extra; +; more by; plus another",
    "TIE_TO": (
        "up to; down to; to; of; at; to about; to around; to at least; up to at least; to reach; to hit; to over; "
        "to be; to make; to get; =; →; - >; :; is; be; to a; to the; target; plan; goal; a total of"
    ),
    "TIE_FROM": (
        "from; no; up from; down from; we are at; we re at; are at; is at; currently at; now at; standing at; "
        "sitting at; "
        "stand at; stands at; sits at; stood at; instead of; rather than; compared to; compared with; versus; vs; "
        "as opposed to; now; currently; was; were; had; at the moment; at present; we have; now have; "
        "today; today we have"
    ),
    "WANT": (
        "want; wants; need; needs; should; must; we; it; they; like; would; have; to; aim; for; ideally; plan; goal; "
        "target; collect; in"
    ),
    "NOT": "not; never; no; mustn; shouldn; don; doesn; won; cannot; without; except; excluding; instead of",
    "NEED": "need; needs; want; wants; aim for; aim at; should be; must be; should become; target; goal; plan",
    "AVERAGE": "on average; average; avg",
    "UNDER_POSTS": "(on|under) posts",
    "NOW": "we are at; we re at; is at; is; are at; now; currently",
    "REPLY": "repl*; answer*; respond*; respons*",
    "VACANCY": "job; jobs; position; positions",
    "PER": "per; for; a; each; one",
    "MINUS": "minus",
    "MORE": (
        "more; additional; extra; less; fewer; up; higher; lower; growth; increase; faster; cheaper; on top; down; "
        "over current; increase in; rise; drop; decrease; bigger"
    ),
    "BETWEEN": "between; within; in the range of; in range; from; no; somewhere between",
    "RANGE_TO": "to; -; and; until; up to; down to; →; ->; >; till; =>; to at least; to over",
    "BECOME": "turn into; turns into; turn to; convert into; convert to; converted into; become; becomes",
    "EARN_MONEY": "earn*; make; bring in",
    "PACE": "pace; rate",
    "LOSS": "lose; loses; losing; lost",
    "DENIED": "not (want|need|care about|chasing|after|interested in); don (want|need|care about); no need for",
    "FEEL": "think; glad; delighted; love; loves; adore; trust; trusts; trusted; loved; valued; recommend us",
    "COUNTED": "uses",
    "STATE": (
        "we have; we are; we re; we ve; i have; we post; we publish; we run; we get; we had; our (team|company) has; "
        "there are; now; currently; right now; at the moment; today; last (month|year|week|quarter)"
    ),
    "CONVERT": "convert*; turn; turning",
    "ADD": "add; adding; new",
    "KEEN": "active; engaged; loyal; involved",
    "MEANS": ("by posting; by publishing; by uploading; by sharing; by making; posting; publishing; with; thanks to"),
    "EVENT": "sale; sales season; party; market; fair; event",
    "MAILING": "newsletter; newsletters; mailing list; email list; e mail list",
    "ABOUT_TOPIC": "about; on",
    "ASKED": (
        "messages; questions; queries; dms; direct messages; emails; e mails; inquiries; enquiries; requests; "
        "answers; "
        "respondents; people; replies; users; conversation; conversations; discussion; those; viewers; guests"
    ),
    "SATISFIED": "satisfied; happy; pleased; content",
    "POSITIVE": "positive; favourable; favorable; positively",
    "SEEN": "see; seen; sees; seeing; reach; reached; reaches; shown; view; viewed; watch; watched",
    "BUYS": "buy; buys; buying; order; purchase; book; booking; pay; become; sale; sales; checkout; close; closed",
}
UNITS = {
    "percent": "%; percent; per cent; pct",
    "points": (
        "p . p; p . p .; percentage point; percentage points; percent point; percent points; pp; p p; ppt; pps; "
        "% points; % point; points; point; pct points; % p"
    ),
    "times": "times; time; x; fold; times over",
    "people": "people; persons; person; users; user; pieces; units; in number; ea; accounts; unique users; addresses",
}
MONEY = {
    "EUR": "€; eur; euro; euros",
    "USD": "$; usd; dollar; dollars; bucks; us dollars",
    "RUB": "₽; rub; rubles; roubles; rouble; ruble",
    "GBP": "£; gbp; pounds; pound; quid",
    "UAH": "₴; uah; hryvnia*",
    "KZT": "₸; kzt",
    "BYN": "byn",
    "PLN": "pln; zloty; zł; zlot*",
    "SEK": "sek; kronor",
    "CHF": "chf; francs",
}
MINUTES = {
    60.0: "h; hr; hrs; hour; hours; st; an hour",
    1.0: "min; mins; minute; minutes; m",
    1 / 60: "s; sec; secs; second; seconds; sek",
}
CENTS = "cent; cents; ¢; eurocent*"
ONE_TIME = {
    60.0: "an hour; one hour",
    1.0: "a minute; one minute",
    30.0: "half an hour; half hour; a half hour",
    90.0: "an hour and a half",
    15.0: "a quarter of an hour; quarter hour",
    1440.0: "one day; a day",
}
FACTORS = {
    2.0: (
        "twice; twice as (many|much|big|large|high|fast|good|often); double; doubles; doubled; doubling; twofold; "
        "two fold; 2 fold; "
        "twice (more|over)"
    ),
    3.0: "thrice; tripl*; threefold; treble",
    4.0: "quadrupl*; fourfold",
    5.0: "quintupl*; fivefold",
    10.0: "tenfold",
    1.5: "one and a half times",
    0.5: "halv*; by half; in half; half as (many|much)",
}
SHARES = {
    33.3333: "1 / 3 (more|less|fewer|higher); by (a|one) third; a third (more|less|fewer|higher); by 1 / 3",
    25.0: "1 / 4 (more|less|fewer|higher); by (a|one) quarter; a quarter (more|less); by 1 / 4",
    20.0: "by (a|one) fifth; by 1 / 5",
    10.0: "by (a|one) tenth",
    66.6667: "by two thirds; by 2 / 3",
    75.0: "by three quarters; by 3 / 4",
    50.0: "by 1 / 2; half as (many|much) again; a half more; by one half",
}
PARTS = {
    50.0: "half; a half; one half",
    33.3333: "a third; one third; 1 / 3",
    66.6667: "two thirds; 2 / 3",
    25.0: "a quarter; one quarter; 1 / 4",
    75.0: "three quarters; 3 / 4",
    20.0: "a fifth; one fifth; 1 / 5",
    40.0: "two fifths",
    60.0: "three fifths",
    80.0: "four fifths",
    10.0: "a tenth; one tenth",
}
TRAPS = (
    "discount* (of|up to|); top (number|5|10|3|20|50|100|25|1|ten|three|five); tops 10; top; web (2|3); web 2.0; "
    "web 3.0; vers 2.0; version; 24 / 7; 365; covid; iso; gen; no 1; number one; room; office; building; floor; "
    "phone; "
    "tel; call; gate; law; gost; b 2 b; b 2 c; b2b; position; ranking; web3; win win; windows; iphone; galaxy; "
    "ps; model; article; "
    "step; "
    "step number; phase; part; season; episode; chapter; goal number; number"
)
TYPES_OF_GOAL = {
    "awareness": "awareness; brand awareness; recognition; visibility; recognisab*",
    "reputation": "reputation; image",
    "traffic": "website; site; homepage",
    "engagement": "activity; livelier page",
    "service": "customer service; customer support; service quality; support",
    "listening": "social listening; listening; monitoring; market insight",
    "recruiting": "recruiting; recruitment; hiring; employer brand",
    "community": "community; tribe",
    "trust": "trust; loyalty",
    "conversions": "sell more",
    "leads": "lead generation; leadgen; lead gen",
}
HALF_OF_ONE = {
    "percent": "half a percent; half percent",
    "points": "half a (percentage point|point); half percentage point",
}
ONCE = "once; one time"
