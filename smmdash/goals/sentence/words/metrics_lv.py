"""The usual Latvian names of the metrics. ``;`` divides names, ``*`` ends a stem, ``(a|b)`` is a choice."""

NAMES: dict[str, str] = {
    "net_new_followers": (
        "(jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) "
        "(sekotāj*|abonent*|fan*|followeri*|folover*|followers|subscribers|lasītāj*|подписчик*|dalībniek*); "
        "(sekotāj*|abonent*) (skaita|) (pieaugum*|pieaugšan*); auditorijas pieaugum*; "
        "(jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) abonēšan*; papildu sekotāj*"
    ),
    "followers": (
        "sekotāj*; abonent*; (sekotāju|abonentu|fanu|dalībnieku|lasītāju) (skait*|baz*); fanu; fani; fanus; faniem; "
        "grupas dalībniek*; dalībniek* grupā; auditorij* (lielum*|skait*|); folover*; followeri*; followeru; "
        "kopienas dalībniek*; lapas patīk; dalībniek*; lasītāj*"
    ),
    "audience_growth_rate": (
        "(auditorijas|sekotāju|abonentu) (skaita|) (pieauguma|izaugsmes|augšanas) (temp*|ātrum*|līmen*|procent*); "
        "pieauguma temp*; izaugsmes temp*; augšanas temp*"
    ),
    "potential_reach": "(iespējam*|potenciāl*) (pieminējumu|) sasniedzamīb*",
    "mean_reach_per_post": (
        "vidēj* (ieraksta|ierakstu|posta|postu|publikācijas|) sasniedzamīb*; "
        "sasniedzamīb* uz (ierakstu|postu|publikāciju); "
        "vidēj* sasniedzamīb* (uz|) (ierakstu|ierakstam|postu|postam|publikāciju|); "
        "(ieraksta|ierakstu|posta|postu|publikāciju) (vidēj*|) sasniedzamīb*; sasniedzamīb* (katram|vienam) ierakstam"
    ),
    "reach_rate": "sasniedzamīb* (pret|attiecībā pret) sekotāj*; sasniedzamības (koeficient*|līmen*|rādītāj*); vr",
    "reach": (
        "sasniedzamīb*; sasniegt* (auditorij*|cilvēk*|lietotāj*|kont*); aptver*; "
        "auditorijas (sasniedzamīb*|aptver*); rīč*"
    ),
    "impressions": "seans*; rādījum*; parādījum*; attēlojum*; reklāmas rādījum*; (seansu|rādījumu) skait*; impresij*",
    "views_per_post": (
        "skatījum* (uz|vienam|katram|par) (ierakstu|video|ierakstam|postu|publikāciju|vienu video|vienu ierakstu); "
        "vidēj* (video|ieraksta|ierakstu|) skatījum* (skait*|) (uz|) (ierakstu|video|ierakstam|); "
        "(ieraksta|ierakstu) skatījum*"
    ),
    "view_rate": "skatījumu (īpatsvar*|daļ*|koeficient*) (pret sekotājiem|); skatījum* pret sekotājiem; telegram err",
    "views": (
        "(video|ierakstu|reels|klipu|) (noskatās|noskatītos|noskatīti); skatījum*; video skatījum*; "
        "skatījumu skait*; noskatīšan*; noskatījum*; atskaņojum*"
    ),
    "competitor_mentions": "konkurentu (pieminējum*|pieminēšan*); pieminējum* par konkurentiem",
    "share_of_voice": "(balss|balsu) (daļ*|īpatsvar*); zīmola balss daļ*",
    "net_sentiment": "(noskaņojum*|sentimenta|tonalitātes) (indeks*|rādītāj*|bilanc*); neto (noskaņojum*|sentiment*)",
    "sentiment_positive_share": (
        "pozitīv* (pieminējum*|noskaņojum*|atsaukšan*|tonalitāt*|sentiment*) (daļ*|īpatsvar*|skait*|); noskaņojum*; "
        "(daļ*|īpatsvar*) pozitīv* pieminējum*; sentiment*; tonalitāt*"
    ),
    "mentions": (
        "(runā|raksta|runātu|rakstītu) par (zīmolu|uzņēmumu); "
        "par (zīmolu|uzņēmumu) (runā|raksta|runātu); pieminējum*; pieminēšan*; "
        "(zīmola|uzņēmuma|mūsu) (pieminējum*|pieminēšan*); pieminējumu skait*"
    ),
    "hashtag_uses": (
        "(tēmtur*|mirkļbirk*|hashtag*|heštag*|haštag*) (lietojum*|izmantošan*|izmantojum*|lietošan*|); "
        "ierakst* ar (tēmturi|mirkļbirku|hashtag*)"
    ),
    "likes_per_post": (
        "(patīk|laik*|reakcij*|sirsniņ*) (uz|zem|pie|par) (ierakstu|posta|ieraksta|katra ieraksta|postu|publikāciju|"
        "katru ierakstu|ierakstiem|vienu ierakstu); "
        "vidēj* (patīk|laik* skait*|laiku|laiki|reakcij*) (uz|) (ierakstu|); "
        "patīk (ierakstam|katram ierakstam); vidēj* (patīk|laiku|reakciju) skait*"
    ),
    "likes": (
        "patīk (skait*|atzīm*|); laiki; laikus; laiku skait*; reakcij*; atzīm* patīk; patīk klikšķ*; sirsniņ*; "
        "laikiem; īkšķ*"
    ),
    "comments_per_post": (
        "komentār* (uz|pie|zem|par) (viena|vienu|katra|katru|) (facebook|instagram|) "
        "(ieraksta|ierakstu|posta|postu|publikācijas|publikāciju|video); "
        "vidēj* komentār* (skait*|) (uz|pie|zem|) (facebook|instagram|tiktok|) (ierakst*|post*); "
        "vidēj* komentār* (skait*|); "
        "komentār* (skait*|) (katram|vienam|) (facebook|instagram|) (ierakstam|postam)"
    ),
    "comments": "komentār*; koment*; komentāru skait*; atbild* komentāros; atbilžu skaitu",
    "shares_per_post": (
        "(dalīšan*|kopīgojum*|pārpublicēšan*|dalījum*|repost*) (reiž*|) (uz|par|pie) (ierakstu|postu|video|vienu "
        "ierakstu|ieraksta); "
        "vidēj* (dalīšan*|kopīgojum*|dalījum*|repost*) (reiž*|) (skait*|) (uz|) (ierakstu|postu|)"
    ),
    "shares": (
        "dalīšan* (reiz*|reiž*|skait*|); dalījum*; kopīgojum*; kopīgošan*; pārpublicēšan*; repost*; pārsūtīšan*; "
        "retvīt*; šēr*"
    ),
    "saves": "saglabāšan* (reiz*|reiž*|skait*|); saglabājum*; grāmatzīm*; saglabāt* ierakst*; saglabātie",
    "reviews": (
        "(klienti|klientiem|pircēji|cilvēki|cilvēkiem) (atstāj*|atstāt*|uzraksta|uzrakst*) atsauksm*; "
        "atsauksm*; klientu atsauksm*; atsauksmju skait*; recenzij*; rekomendācij*"
    ),
    "engagement_rate_by_followers": (
        "(iesaist*|iesaistes (līmen*|rādītāj*|koeficient*)|er) (pēc|pret|uz|par) (sekotāj*|sekotāju skaita); er post; "
        "ieraksta er; "
        "sekotāju iesaist*; sekotāju iesaistes līmen*"
    ),
    "engagement_rate_daily": "(dienas|ikdienas) (er|iesaist*|iesaistes līmen*)",
    "engagement_rate_by_views": "(er|iesaist*|iesaistes (līmen*|rādītāj*|koeficient*)) (pēc|pret|uz) skatījum*",
    "engagement_rate_by_reach": (
        "iesaist*; (iesaistes|iesaistīšanās|auditorijas iesaistes) (līmen*|koeficient*|rādītāj*|procent*|reitin*) "
        "(pēc sasniedzamības|); auditorijas iesaist*; iesaist* pēc sasniedzamības; iesaistīšan*; iesaistīšanās; "
        "lietotāju iesaist*; er pēc sasniedzamības; iesaistīb*"
    ),
    "engagements": (
        "mijiedarbīb*; (iesaistes|iesaistu|iesaistīšanās) (reiz*|reiž*|skait*|darbīb*); interakcij*; "
        "mijiedarbību skait*; "
        "iesaistes kopskait*"
    ),
    "profile_views": (
        "(profila|lapas|konta) (apmeklējum*|skatījum*|apmeklētāj*); apmeklējum* (profilā|lapā); "
        "profila apmeklējumu skait*"
    ),
    "link_clicks": (
        "(saites|saišu|saitēm) klikšķ*; klikšķ* (uz|) (saites|saitēm|saiti|bio saites|pogas|vietni|); "
        "pāreju (skait*|) (pa saiti|uz vietni|); pārej* (uz|pa) (saiti|saitēm|vietni|mājaslapu); klik* skait*; "
        "kliki; klikus"
    ),
    "ctr": (
        "klikšķu (caurlaides|) (koeficient*|īpatsvar*|biežum*|rādītāj*|attiecīb*|līmen*); ctr; klikšķ* caurlaid*; "
        "klikšķu pret rādījumiem"
    ),
    "social_sessions": (
        "(vietnes|mājaslapas|lapas|) (apmeklējum*|datplūsm*|plūsm*|trafik*|apmeklētāj*|sesij*) "
        "(vietnei|mājaslapai|vietnē|mājaslapā|) "
        "no (sociāl* (tīkl*|medij*)|soctīkl*|socmedij*); sociālo (tīklu|mediju) (datplūsm*|plūsm*|apmeklējum*|trafik*)"
    ),
    "bounce_rate": (
        "(atteikum*|atlēcien*|atsitien*) (koeficient*|līmen*|rādītāj*|īpatsvar*|procent*|daļ*|); "
        "pamešanas (koeficient*|līmen*|rādītāj*)"
    ),
    "sessions": (
        "(vietnes|mājaslapas|mājas lapas|interneta vietnes|tīmekļa vietnes|veikala|interneta veikala|e veikala|bloga) "
        "(apmeklējum*|datplūsm*|plūsm*|apmeklētāj*|trafik*|apmeklētīb*|sesij*); apmeklējum*; datplūsm*; trafik*; "
        "sesij*; "
        "apmeklētāj*; apmeklētīb*; apmeklējum* (vietnē|mājaslapā|veikalā|vietnei|mājaslapai); "
        "plūsm* uz (vietni|mājaslapu); (cilvēk*|lietotāj*) (vietnē|mājaslapā|mājas lapā)"
    ),
    "signups": (
        "(e pasta|epasta|jaunumu|vēstkopas|jaunumu vēstkopas|biļetena|jaunumu vēstul*|ziņu lapas|ziņlapas) "
        "(pierakst*|abonent*|pieteikšan*|pieteikum*|abonē*|lasītāj*|"
        "pieteikušo*); (pieteikum*|pieteikšan*|pierakstīšan*|abonent*|reģistrācij*|pierakst*) "
        "(e pasta|epasta|e pastam|jaunumiem|vēstkopai|jaunumu|biļetenam|vebināram|jaunumu vēstkopai) "
        "(jaunumiem|vēstkopai|); "
        "pierakstīšan*; pieteikšan* jaunumiem; reģistrācij*; reģistrēšan*; abonent* vēstkopai"
    ),
    "social_conversion_rate": (
        "(sociālo (mediju|tīklu)|soctīklu|socmediju) (konversij*|konversijas (koeficient*|līmen*|rādītāj*)); "
        "konversij* (daļ*|īpatsvar*|) no (sociāl* (tīkl*|medij*)|soctīkl*|socmedij*)"
    ),
    "lead_conversion_rate": (
        "(potenciālo klientu|līdu|lidu|pieteikumu|interesentu) konversij* (uz "
        "pirkumu|pirkumā|pirkumos|pārdevumā|pārdevumos|klientos|); "
        "konversij* no (potenciāl* klient*|līdiem|līdu|līda|pieteikum*) (uz|) (pirkum*|pārdevum*|klient*|)"
    ),
    "conversion_rate": (
        "konversij*; konversijas (koeficient*|līmen*|rādītāj*|procent*|īpatsvar*); (vietnes|mājaslapas|lapas|veikala) "
        "(konversij*|konversijas (koeficient*|līmen*|rādītāj*|procent*))"
    ),
    "conversions": "reklāmguvum*; konversijas; konversiju skait*; konversijām; mērķa darbīb*; mērķdarbīb*",
    "cost_per_lead": (
        "(potenciālā klienta|līda|lida|pieteikuma|interesenta|viena pieteikuma|viena līda) (cen*|izmaks*|iegūšanas "
        "cen*|iegūšanas izmaks*); "
        "(cen*|izmaks*|maks*) par (vienu|) (līdu|lidu|pieteikumu|potenciālo klientu|interesentu); cpl; "
        "maksa par potenciālo klientu"
    ),
    "cost_per_sale": (
        "(pārdevuma|pirkuma|klienta|pasūtījuma|klienta piesaistes|klienta iegūšanas|jauna klienta) (cen*|izmaks*); "
        "(cen*|izmaks*|maks*) par (vienu|) (pārdevumu|pirkumu|pasūtījumu|klientu); piesaistes izmaks*; "
        "klienta piesaistes cen*"
    ),
    "cost_per_click": "klikšķa (cen*|izmaks*|maks*); (cen*|izmaks*|maks*) par (vienu|) klikšķi; cpc",
    "cost_per_mille": (
        "(cen*|izmaks*|maks*) par (tūkstoti|tūkstoš|1000|tūkstotis) (rādījum*|seans*|skatījum*|); "
        "tūkstoš rādījumu cen*; "
        "tūkstoša rādījumu cen*; cpm"
    ),
    "leads": (
        "potenciāl* (klient*|pircēj*); līdi; līdus; līdu; līdiem; lidi; lidus; lidu; lidiem; līds; "
        "pieteikum* (skait*|); "
        "(klientu|interesentu) (pieteikum*|pieprasījumi|kontakti); interesent*; "
        "(jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) (pieteikum*|lidi|lidus|lidu)"
    ),
    "contest_entries": (
        "(konkursa|izlozes|akcijas|loterijas|konkursu) (dalībniek*|pieteikum*|darb*); "
        "dalībniek* (konkursā|konkursam|izlozē|izlozei); "
        "pieteikum* (konkursam|izlozei)"
    ),
    "sales": (
        "pārdošan*; pārdevum*; pasūtījum*; pirkum*; klient*; pircēj*; "
        "(jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) (klient*|pircēj*|pasūtījum*); darījum*; "
        "rezervācij*; (pārdošanas|pārdevumu|pasūtījumu|pirkumu) (skait*|darījum*); maksājoš* klient*"
    ),
    "revenue": ("ieņēmum*; apgrozījum*; (pārdošanas|pārdevumu) (ieņēmum*|apjom*|summ*|apgrozījum*); ienākum*"),
    "spend": (
        "(reklāmas|reklāmu|mārketinga) (izdevum*|budžet*|tēriņ*|izmaks*); (izdevum*|tēriņ*|budžet*|izmaks*) "
        "(reklāmai|reklāmām|par reklāmu); tērēt (reklāmai|reklāmām|reklāmā); iztērēt (reklāmai|reklāmām); izdevum*; "
        "tēriņ*"
    ),
    "roas": "roas; reklāmas (atdev*|ienesīgum*); reklāmas izdevumu atdev*",
    "roi": "roi; ieguldījum* (atdev*|atmaks*); investīciju (atdev*|atmaks*); rentabilitāt*; atmaksāšan*",
    "response_time": (
        "(atbild*|atbilžu|reakcijas|reaģēšanas|pirmās atbildes|atbildēšanas) (sniegšanas|) (laik*|ātrum*); "
        "vidēj* (atbild*|atbilžu|reakcijas|reaģēšanas|pirmās atbildes) (sniegšanas|) (laik*|ātrum*); "
        "laik* līdz (pirmajai|) atbildei; (klientu|klientu atbalsta|atbalsta) atbild* laik*; atbildēšanas laik*"
    ),
    "requests_per_agent": (
        "(pieprasījum*|jautājum*|sarun*|vēstul*|pieteikum*) uz (vienu|) "
        "(darbiniek*|aģent*|operator*|konsultant*|speciālist*); "
        "darbinieka noslodz*"
    ),
    "support_requests": (
        "(atbalsta|klientu|palīdzības|klientu atbalsta) (pieprasījum*|pieteikumi|jautājum*); "
        "pieprasījum* (atbalstam|atbalsta dienestam); "
        "sūdzīb*; pieprasījum*; vēršan* atbalstā"
    ),
    "csat": (
        "csat; (klientu|pircēju|lietotāju|) apmierinātīb* (līmen*|rādītāj*|indeks*|ar apkalpošanu|); "
        "apmierināt* klient* (daļ*|); (klient*|pircēj*) (būtu|ir|būs|) apmierināti; "
        "apmierinātīb*"
    ),
    "group_posts": (
        "(ierakst*|post*|publikācij*) (mūsu|facebook|) (grupā|grupas|kopienā); grupas (ierakst*|post*); "
        "dalībnieku ierakst*"
    ),
    "posts": (
        "ierakst*; publikācij*; posti; postus; postu; postiem; posts; raksti; rakstus; rakstu; ierakstu skait*; "
        "satura vienīb*"
    ),
    "chat_members": "(čata|čatā|tērzētavas) dalībniek*; dalībniek* (čatā|čatam); cilvēk* čatā; čata dalībnieku skait*",
    "messages_per_member": (
        "(ziņojum*|ziņ*|vēstuļ*) uz (vienu|katru|) (dalībniek*|cilvēk*|biedr*); ziņ* no katra dalībnieka"
    ),
    "applications": (
        "(kandidātu|darba|vakanču|amata|pretendentu) (pieteikum*|pretendent*); "
        "pieteikum* (vakanc*|darbam|amatam|uz vakanc*); "
        "kandidāt*; pretendent*; cv; pieteikum* (vakancei|vakancēm); "
        "(cilvēk*|kandidāt*) (piesak*|pieteik*) (vakanc*|darbam|amatam)"
    ),
    "hires": (
        "pieņemt* (darbiniek*|cilvēk*); "
        "(jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) (darbiniek*|kolēģ*|speciālist*); nolīgt* darbiniek*; "
        "darbiniek* (skait*|); "
        "aizpildīt* vakanc*"
    ),
}

ACTS: dict[str, str] = {
    "spend": "tērēt; iztērēt; tērējam",
    "posts": "publicēt; publicējam; publicēšan*; ievietot; izlikt; postēt; nopublicēt; publicē",
    "views": "noskatīt* (video*|reels|klip*)",
    "sales": "pārdot; pārdodam; notirgot",
    "hires": "aizpildīt; aizpildām; pieņemt darbā; nolīgt; pieņemt jaunu",
    "response_time": (
        "(atbildēt|atbildam|reaģēt) (uz|) (visām|visiem|) (ziņ*|klient*|komentār*|jautājum*|pieprasījum*|vēstul*|)"
    ),
}
"""What people do, in place of the metric that counts it: "pārdot 40 kastes". Used where no metric is named."""
