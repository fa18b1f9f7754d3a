"""What people do in Latvian, and figures that are no metric here, written as in ``metrics_lv``."""

_US = "mums|lapai|kontam|profilam|kanālam|grupai|zīmolam|veikalam|uzņēmumam|mūsu|kafejnīcai"
_ON = "instagram|instagramā|facebook|facebookā|tiktok|tiktokā|linkedin|linkedinā|telegram|telegramā|youtube|pinterest"

ACTS: dict[str, str] = {
    "followers": (
        f"({_US}) ({_ON}|) (seko|sekos|sekotu|seko līdzi|sekotu līdzi); "
        f"(seko|sekos|sekotu) ({_ON}|) ({_US}|{_ON}); (seko|sekos|sekotu) ({_US}) ({_ON}); "
        "(abonē|abonētu|abonēs) (kanālu|lapu|mūs|mūsu|kontu|podkāstu|blogu)"
    ),
    "signups": (
        "(pierakstās|pierakstītos|pierakstīsies|parakstās|parakstītos|parakstīsies|piesakās|pieteiktos|pieteiksies) "
        "(uz|saņemt|) (jaunumiem|jaunumus|vēstkopai|vēstkopu|biļetenam|vebināram|vebināru|newsletter|"
        "e pasta jaunumiem); "
        "(abonē|abonētu|abonēs) (jaunumus|vēstkopu|biļetenu); "
        "reģistrē(jas|tos|sies) (vebināram|pasākumam|kursam|vietnē|mājaslapā|)"
    ),
    "link_clicks": "(noklikšķina|noklikšķinātu|uzklikšķina|uzklikšķinātu|klikšķina|klikšķinātu) (uz|) (saites|saitēm|)",
    "comments": "(komentē|komentētu|komentēs) (ierakstus|ierakstu|mūs|mūsu|); (atstāj|atstātu) komentār*",
    "profile_views": (
        "(profilu|kontu) (apmeklē|apmeklētu|apmeklēs|apskata|apskatītu); "
        "(apmeklē|apmeklētu|apmeklēs|apskata|apskatītu|aplūko|aplūkotu|atver|atvērtu) (profilu|lapu|kontu)"
    ),
    "sessions": (
        "(vietni|mājaslapu|mājas lapu|veikalu|blogu) (apmeklē|apmeklētu|apmeklēs|atver|atvērtu); "
        "(apmeklē|apmeklētu|apmeklēs|atver|atvērtu) (vietni|mājaslapu|mājas lapu|interneta veikalu|veikalu|blogu); "
        "(ienāk|ienāktu|ienāks|atnāk|atnāktu) (vietnē|mājaslapā|interneta veikalā|uz vietni|uz mājaslapu)"
    ),
    "applications": "(piesakās|pieteiktos|pieteiksies|pieteicas) (vakancei|vakancēm|darbam|darbā|amatam|praksē)",
    "leads": (
        "(atstāj|atstātu|atstās) (kontaktus|kontaktinformāciju|telefonu|tālruni|e pastu); "
        "(aizpilda|aizpildītu|aizpildīs) (anketu|formu|veidlapu|pieteikumu); (piesakās|pieteiktos|pieteiksies) "
        "(konsultācijai|demo|izmēģinājumam|nodarbībai|nodarbībām|kursiem|kursam|apmācībām)"
    ),
    "mentions": (
        "par mums (vairāk|biežāk|) (runā|raksta|runātu|rakstītu|stāsta|stāstītu); "
        "(runā|raksta|runātu|rakstītu|stāsta|stāstītu) (vairāk|biežāk|) par mums"
    ),
    "spend": "tērēt; iztērēt; tērējam",
    "posts": (
        "uzfilmēt; nofilmēt; filmēt; radīt saturu; publicēsim; publicētu; postēsim; postējam; ievietosim; "
        "ievietojam; publicēt; publicējam; publicēšan*; ievietot; izlikt; postēt; nopublicēt; publicē"
    ),
    "views": "noskatīt* (video*|reels|klip*)",
    "sales": (
        "(nopērk|nopirktu|nopirks|pasūta|pasūtītu|pasūtīs|rezervē|rezervētu|iegādājas|iegādātos); pārdot; pārdodam; "
        "notirgot; pārdosim; pārdotu; pārdots; iztirgot"
    ),
    "hires": (
        "aizpildīt; aizpildām; pieņemt darbā; nolīgt; pieņemt jaunu; algot; noalgot; nokomplektēt komandu; aizvērt "
        "(vakanc*|)"
    ),
    "reach": "(saturu|ierakstus|reklāmu|mūs|zīmolu|video) (redz|redzētu|ierauga|ieraudzīs|ieraudzītu|pamanītu)",
    "shares": "(dalās|dalītos) ar; pārpublicē; pārpublicētu",
    "response_time": (
        "(atbildēt|atbildam|reaģēt) (uz|) (visām|visiem|) (ziņ*|klient*|komentār*|jautājum*|pieprasījum*|vēstul*|)"
    ),
}
"""What people do, in place of the metric that counts it: "pārdot 40 kastes". Used where no metric is named."""

UNLISTED = (
    "negatīv* (komentār*|atsauksm*|pieminējum*|vērtējum*) (īpatsvar*|daļ*|procent*); negatīv* pieminējum* (skait*|); "
    "(zaudēt*|aizgājuš*|atrakstījuš*) (sekotāj*|abonent*|dalībniek*); nps; lojalitātes indeks*; "
    "ltv; (klienta|klientu) dzīves cikla vērtīb*; vidēj* (pirkum*|ček*|groz*|pasūtījum*) "
    "(summ*|vērtīb*|apmēr*|); vidēj* (ček*|groz*|vērtējum*); (google|vidēj*) (vērtējum*|reiting*); reiting*; "
    "(e pasta|e pastu|vēstuļu|jaunumu) (atvēršan*|atvērum*) (līmen*|rādītāj*|īpatsvar*|procent*|); open rate; "
    "atvēršanas (līmen*|rādītāj*|procent*); (skatīšanās|noskatīšanās|skatījumu) (laik*|ilgum*|stund*); watch time; "
    "(noturēšanas|noturēšan*|saglabāšanas) (līmen*|rādītāj*|procent*); "
    "(video|klipa|rullīša) (noskatīšan* līdz galam|pabeigšan*); pamest* groz*; atrakstīšan*; atabonēšan*; "
    "(sekotāju|abonentu|klientu) (aizplūd*|zudum*); neatbildēt* (ziņ*|komentār*|jautājum*|atsauksm*|vēstul*); "
    "(sociālo (tīklu|mediju)|soctīklu|) (datplūsm*|trafik*|ieņēmum*|pārdošan*|pārdevum*) "
    "(īpatsvar*|daļ(a|u|as|ai)); (sekotāja|viena sekotāja) (cen*|izmaks*); "
    "(cen*|izmaks*) par (vienu|) sekotāju; (lapas|vietnes) ielādes (laik*|ātrum*); pozīcij* google"
)
"""What a figure may count that is no metric of the app: it is asked, never misread."""
