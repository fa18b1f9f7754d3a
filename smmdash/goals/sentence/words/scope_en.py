"""English names of people by their work, of who takes them on, of what one of something costs, and of more places."""

_JOBS = (
    "barista|waiter|cook|chef|baker|barman|bartender|host|cashier|seller|salesperson|courier|driver|cleaner|"
    "guard|receptionist|florist|hairdresser|barber|beautician|nurse|doctor|teacher|tutor|trainer|coach|"
    "developer|programmer|coder|engineer|tester|analyst|designer|copywriter|editor|translator|photographer|"
    "videographer|illustrator|animator|marketer|marketeer|accountant|lawyer|administrator|assistant|operator|"
    "consultant|specialist|technician|mechanic|electrician|carpenter|welder|builder|worker|intern|trainee|"
    "apprentice|volunteer|manager|director|supervisor|recruiter|moderator|producer|rep|representative|agent|"
    "employee|colleague|teammate|staffer|freelancer|contractor|temp|picker|packer|pharmacist|plumber|painter|"
    "creator"
)
_KINDS = "sales|customer service|customer support|support|content|lead"
"""Works that begin with the word of a metric; other words may stand before a work anyway."""
_CITIES = (
    "manchester; birmingham; liverpool; leeds; glasgow; edinburgh; bristol; dublin; belfast; cardiff; amsterdam; "
    "rotterdam; brussels; antwerp; hamburg; munich; cologne; frankfurt; vienna; zurich; geneva; prague; budapest; "
    "krakow; gdansk; bucharest; sofia; athens; rome; milan; madrid; barcelona; lisbon; porto; copenhagen; oslo; "
    "gothenburg; malmo; tartu; kaunas; klaipeda; ventspils; valmiera; jelgava; cesis; sigulda; boston; chicago; "
    "austin; seattle; toronto; vancouver; sydney; melbourne; dubai; singapore; tokyo; istanbul; scandinavia; "
    "ireland; "
    "scotland; wales; netherlands; belgium; austria; switzerland; portugal; greece; czechia; hungary; romania; "
    "bulgaria; turkey; japan; china; brazil; mexico; new zealand; south africa; nordics"
)
_PEOPLE = (
    "families; couples; newlyweds; students; pupils; schoolchildren; children; kids; commuters; residents; "
    "young (mothers|mums|moms|parents|women|men|adults|families|professionals); professionals; managers; founders; "
    "small (business|businesses); business owners; dog owners; pet owners; car owners; home owners; homeowners; "
    "runners; cyclists; gamers; readers of; foodies; vegans; hikers; dentists; doctors; teachers; developers; "
    "engineers; graduates; expats; retirees; brides; adults; over 50s; over 60s; under 30s; under 25s"
)
CLASSES: list[tuple[str, object, str]] = [
    ("JOB", "hires", f"({_KINDS}|) ({_JOBS}|{_JOBS.replace('|', 's|')}s)"),
    (
        "JOB", "hires",
        "sales staff; kitchen staff; shop staff; staff; team members; team member; waitress; waitresses; salesmen; "
        "salesman; secretary; secretaries; people for team; sous chef; sous chefs; hostess; hostesses",
    ),
    (
        "HIRING", "hires",
        "find; finding; hire; hiring; hired; recruit; recruiting; take on; taking on; bring on board; onboard; "
        "employ; "
        "employing; appoint; look for; looking for; fill",
    ),
    (
        "PER_AGENT", "PER_AGENT",
        "(per|each|every|an|one) (support|service|customer service|helpdesk|) "
        "(agent|employee|operator|specialist|rep|representative|team member|staff member|colleague|manager|assistant)",
    ),
    (
        "COSTS", "COSTS",
        "cost; costs; costing; cheaper; cheaper than; price of; price for; price per; cost of; costs of; pay for; "
        "paying for; pay per; apiece; (euros|euro|eur|€|dollars|usd|$|pounds|£|cents) each; "
        "(for|at|under|below) (€|$|£); worth no more than",
    ),
    (
        "EACH_MEMBER", "EACH_MEMBER",
        "(per|each|every|a|one|an average|average) (active|chat|group|community|) (member|participant|person)",
    ),
    ("PLACE", "PLACE", _CITIES),
    ("PEOPLE", "PEOPLE", _PEOPLE),
]  # fmt: skip
"""What the sentence's vocabulary learns about English places and people."""
