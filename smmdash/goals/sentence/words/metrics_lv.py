"""The usual Latvian names of the metrics. ``;`` divides names, ``*`` ends a stem, ``(a|b)`` is a choice."""

from smmdash.goals.sentence.words import acts_lv

NAMES: dict[str, str] = {
    "net_new_followers": (
        "jaun(i|us|u|iem|s|ie|o|as|ajiem) (lapas|kanāla|) "
        "(sekotāj*|abonent*|fan*|follower*|folover*|subscriber*|lasītāj*|подписчик*|dalībniek*); "
        "(sekotāj*|abonent*|follower*) (skaita|) (pieaugum*|pieaugšan*); auditorijas pieaugum*; "
        "jaun(i|us|u|iem|s|ie|o) abonēšan*; papildu sekotāj*"
    ),
    "followers": (
        "sekotāj*; abonent*; (sekotāju|abonentu|fanu|dalībnieku|lasītāju) (skait*|baz*); fanu; fani; fanus; "
        "faniem; grupas dalībniek*; dalībniek* grupā; auditorij* (lielum*|skait*|); folover*; followeri*; "
        "followeru; kopienas (dalībniek*|lielum*|skait*); lapas patīk; dalībniek*; lasītāj*; "
        "(sekotāju|abonentu|fanu) (kopskait*|pulk*|loks|loku|bāze|bāzi|bāzei); subscriberi*; subscriberu; "
        "sabskraiber*; līdzsekotāj*; biedr(i|u|iem|us); (grupas|kopienas) biedr*"
    ),
    "audience_growth_rate": (
        "(auditorijas|sekotāju|abonentu) (skaita|) (pieauguma|izaugsmes|augšanas|pieaugšanas) "
        "(temp*|ātrum*|līmen*|procent*|rādītāj*|koeficient*); pieauguma temp*; izaugsmes temp*; augšanas temp*"
    ),
    "potential_reach": (
        "(iespējam*|potenciāl*|teorētisk*) (pieminējumu|influenceru|) (sasniedzamīb*|reach*|rīč*|auditorij*|aptver*)"
    ),
    "mean_reach_per_post": (
        "vidēj* (ieraksta|ierakstu|posta|postu|publikācijas|) sasniedzamīb*; (sasniedzamīb*|reach*|rīč*) (uz|par) "
        "(vienu|katru|) (ierakstu|postu|publikāciju|video|reels|stāstu); vidēj* sasniedzamīb* (uz|) "
        "(ierakstu|ierakstam|postu|postam|publikāciju|); (viena|katra|) "
        "(ieraksta|ierakstu|posta|postu|publikācijas|publikāciju|reels|stāsta) (vidēj*|) "
        "(sasniedzamīb*|reach*|rīč*|aptver*); vidēj* (ieraksta|ierakstu|posta|postu|) (reach*|rīč*); sasniedzamīb* "
        "(katram|vienam|) (ierakstam|postam|video)"
    ),
    "reach_rate": (
        "sasniedzamīb* (pret|attiecībā pret) sekotāj*; sasniedzamības "
        "(koeficient*|līmen*|rādītāj*|procent*|īpatsvar*); vr; sasniegto sekotāju (daļ*|īpatsvar*)"
    ),
    "reach": (
        "sasniedzamīb*; sasniegt* (auditorij*|cilvēk*|lietotāj*|kont*); (unikāl*|sasniegto) "
        "(lietotāj*|cilvēk*|kont*|skatītāj*); aptver*; tvērum*; pārklājum*; reacha; reachs; reachu; reacham; "
        "reachā; auditorijas (sasniedzamīb*|aptver*); rīč*"
    ),
    "impressions": (
        "seans*; rādījum*; parādījum*; attēlojum*; reklāmas rādījum*; (seansu|rādījumu) skait*; impresij*; "
        "imprešen*; (parādīšan*|attēlošan*|rādīšan*) (reiz*|reiž*|skait*); parādīšanās (reiz*|reiž*)"
    ),
    "views_per_post": (
        "(skatījum*|noskatīšan*) (uz|par) (vienu|katru|) "
        "(ierakstu|video|postu|publikāciju|rullīti|klipu|reels|stāstu); skatījum* (ierakstam|postam); skatījum* "
        "(zem|) (katra|viena|katram|vienam) (ieraksta|ierakstam|postam|klipam|video|rullītim); (viena|katra) "
        "(video|reels|klipa|rullīša|stāsta|posta) (vidēj*|) skatījum*; vidēj* (video|ieraksta|ierakstu|) skatījum* "
        "(uz|) (ierakstu|video|ierakstam|); (ieraksta|ierakstu) skatījum*"
    ),
    "view_rate": "skatījumu (īpatsvar*|daļ*|koeficient*) (pret sekotājiem|); skatījum* pret sekotājiem; telegram err",
    "views": (
        "(video|ierakstu|reels|klipu|) (noskatās|noskatītos|noskatīti); skatījum*; video skatījum*; skatījumu "
        "skait*; noskatīšan*; noskatījum*; atskaņojum*; atskaņošan* (reiz*|reiž*|skait*|); videoskatījum*; vjūs*"
    ),
    "competitor_mentions": (
        "konkurentu (zīmolu|) (pieminējum*|pieminēšan*) (reiz*|reiž*|skait*|); pieminējum* par konkurentiem"
    ),
    "share_of_voice": (
        "(balss|balsu) (daļ*|īpatsvar*); zīmola balss daļ*; (sarunu|pieminējumu) daļ*; daļ* (nozares|) "
        "(sarunās|pieminējumos)"
    ),
    "net_sentiment": "(noskaņojum*|sentimenta|tonalitātes) (indeks*|rādītāj*|bilanc*); neto (noskaņojum*|sentiment*)",
    "sentiment_positive_share": (
        "pozitīv* (pieminējum*|noskaņojum*|atsaukšan*|tonalitāt*|sentiment*) (daļ*|īpatsvar*|skait*|procent*|); "
        "noskaņojum*; pozitīv* (atsauksm*|komentār*|atsauc*|viedokļ*|rakst*) (daļ*|īpatsvar*|procent*); "
        "(daļ*|īpatsvar*) pozitīv* pieminējum*; sentiment*; tonalitāt*"
    ),
    "mentions": (
        "(runā|raksta|runātu|rakstītu) par (zīmolu|uzņēmumu); par (zīmolu|uzņēmumu) (runā|raksta|runātu); "
        "pieminējum*; pieminēšan*; (zīmola|uzņēmuma|mūsu) (pieminējum*|pieminēšan*); pieminējumu skait*; "
        "(mūs|zīmolu|uzņēmumu|zīmols|uzņēmums|veikalu) "
        "(piemin|pieminētu|pieminēs|pieminēts|pieminēti|atzīmē|atzīmētu|tago|tagotu); "
        "(piemin|pieminētu|atzīmētu|tagotu) (mūs|zīmolu|uzņēmumu|mūsu zīmolu); atzīmēšan* (reiz*|reiž*)"
    ),
    "hashtag_uses": (
        "(tēmtur*|mirkļbirk*|hashtag*|heštag*|haštag*|hešteg*|haštog*) "
        "(lietojum*|izmantošan*|izmantojum*|lietošan*|); (ierakst*|post*) (skait*|) ar (zīmola|kampaņas|mūsu|) "
        "(tēmtur*|mirkļbirk*|hashtag*|hešteg*|heštag*)"
    ),
    "likes_per_post": (
        "(patīk|laik*|reakcij*|sirsniņ*) (uz|zem|pie|par) (ierakstu|vienu postu|katru postu|vienu "
        "publikāciju|viena posta|viena ieraksta|katra posta|posta|ieraksta|katra ieraksta|postu|publikāciju|katru "
        "ierakstu|vienu ierakstu); vidēj* (patīk|laik* skait*|laiku|laiki|reakcij*) (uz|) (ierakstu|); patīk "
        "(ierakstam|katram ierakstam); vidēj* (patīk|laiku|reakciju) skait*"
    ),
    "likes": (
        "patīk (skait*|atzīm*|); laiki; laikus; laiku skait*; reakcij*; atzīm* patīk; patīk klikšķ*; sirsniņ*; "
        "laikiem; īkšķ*; (ierakstu|foto|bilžu|video|komentāru) laiku skait*; like skait*; patīk vērtējum*"
    ),
    "comments_per_post": (
        "komentār* (uz|pie|zem|par) (viena|vienu|katra|katru|) "
        "(ieraksta|ierakstu|posta|postu|publikācijas|publikāciju|video|reels|rullīti); komentār* (uz|pie|zem) "
        "(facebook|instagram|) (ieraksta|ierakstu|posta|postu); (katra|viena) (ieraksta|posta|video) komentār*; "
        "vidēj* komentār* (uz|pie|zem|) (facebook|instagram|tiktok|) (ierakst*|post*); vidēj* komentār* (skait*|); "
        "komentār* (katram|vienam|) (facebook|instagram|) (ierakstam|postam|video|publikācijai)"
    ),
    "comments": "komentār*; koment*; komentāru skait*; atbild* komentāros; atbilžu skaitu",
    "shares_per_post": (
        "dalīšan* ar (katru|vienu) (ierakst*|post*); "
        "(dalīšan*|kopīgojum*|pārpublicē*|dalījum*|repost*|shares|šēri) (reiž*|reiz*|) (uz|par|pie) (vienu|katru|) "
        "(ierakstu|postu|video|ieraksta); vidēj* (dalīšan*|kopīgojum*|dalījum*|repost*) (reiž*|) (uz|) "
        "(ierakstu|postu|)"
    ),
    "shares": (
        "dalīšan* (reiz*|reiž*|skait*|); dalījum*; kopīgojum*; kopīgošan*; pārpublicēšan* (reiz*|reiž*|); repost*; "
        "pārsūtīšan* (reiz*|reiž*|); retvīt*; šēr(i|u|us|iem|os); pārpublicējum*; share skait*; shares; "
        "(ierakstiem|postiem|saturu) (dalītos|dalās|pārpublicē); (dalītos|dalās) ar (mūsu|) "
        "(ierakst*|post*|satur*|video)"
    ),
    "saves": (
        "saglabāšan* (reiz*|reiž*|skait*|); saglabājum*; grāmatzīm*; saglabāt* (ierakst*|post*|publikācij*); "
        "saglabātie; seivi; seivu; seivus; seiviem; (saglabā|saglabātu) (ierakstu|ierakstus|postus|saturu)"
    ),
    "reviews": (
        "(klienti|klientiem|pircēji|cilvēki|cilvēkiem) (atstāj*|atstāt*|uzraksta|uzrakst*) atsauksm*; "
        "(jaun*|zvaigžņu|pozitīv*|google|klientu|) atsauksm*; atsauksmju skait*; recenzij*; rekomendācij*; "
        "vērtējum(us|i|iem); vērtējumu skait*; (piecu|5) zvaigžņu atsauksm*"
    ),
    "engagement_rate_by_followers": (
        "(iesaist*|iesaistes (līmen*|rādītāj*|koeficient*)|er) (pēc|pret|uz|par) (sekotāj*|sekotāju skaita); er "
        "post; ieraksta er; sekotāju iesaist*; sekotāju iesaistes līmen*"
    ),
    "engagement_rate_daily": "(dienas|ikdienas) (er|iesaist*|iesaistes līmen*)",
    "engagement_rate_by_views": "(er|iesaist*|iesaistes (līmen*|rādītāj*|koeficient*)) (pēc|pret|uz) skatījum*",
    "engagement_rate_by_reach": (
        "iesaist*; (iesaistes|iesaistīšanās|auditorijas iesaistes) (līmen*|koeficient*|rādītāj*|procent*|reitin*) "
        "(pēc sasniedzamības|); auditorijas iesaist*; iesaist* pēc sasniedzamības; iesaistīšan*; iesaistīšanās; "
        "lietotāju iesaist*; er pēc sasniedzamības; iesaistīb*"
    ),
    "engagements": (
        "mijiedarbīb*; (iesaistes|iesaistu|iesaistīšanās) (reiz*|reiž*|skait*|darbīb*); interakcij*; iesaistes ar "
        "(ierakst*|satur*); (iesaistījušos|iesaistīto) (lietotāj*|cilvēk*|sekotāj*) (skait*|); reakciju , "
        "komentāru un (dalīšan*|kopīgojum*) (skait*|kopskait*|); mijiedarbību skait*; iesaistes kopskait*"
    ),
    "profile_views": (
        "(profila|lapas|konta) "
        "(apmeklējum*|skatījum*|apmeklētāj*|apmeklētīb*|apskat*|apskatīšan*|vizīt*|viesi|viesu); "
        "(apmeklējum*|vizīt*) (profilā|lapā|kontā); profila apmeklējumu skait*"
    ),
    "link_clicks": (
        "(saites|saišu|saitēm) klikšķ*; klikšķ* (uz|) (bio|profila|) "
        "(saites|saitēm|saiti|saitē|saitei|pogas|pogu|vietni|mājaslapu|mājas lapu|veikalu|); noklikšķināšan* "
        "(reiz*|reiž*|) (uz saites|uz saitēm|); (cilvēk*|lietotāj*) (noklikšķin*|uzklikšķin*) (uz|) "
        "(saites|saiti|); pāreju (skait*|) (pa saiti|uz vietni|); pārej* (uz|pa) (saiti|saitēm|vietni|mājaslapu); "
        "klik* skait*; kliki; klikus"
    ),
    "ctr": (
        "caurlaides (koeficient*|rādītāj*|līmen*); klikšķu (caurlaides|) "
        "(koeficient*|īpatsvar*|biežum*|rādītāj*|attiecīb*|līmen*); ctr; klikšķ* caurlaid*; klikšķu pret "
        "rādījumiem"
    ),
    "social_sessions": (
        "(vietnes|mājaslapas|lapas|) (apmeklējum*|datplūsm*|plūsm*|trafik*|apmeklētāj*|sesij*|vizīt*) "
        "(vietnei|mājaslapai|vietnē|mājaslapā|) no (sociāl* (tīkl*|medij*)|soctīkl*|socmedij*); pārej* (uz "
        "mājaslapu|uz vietni|) no (sociāl* (tīkl*|medij*)|soctīkl*|socmedij*); sociālo (tīklu|mediju) "
        "(datplūsm*|plūsm*|apmeklējum*|trafik*|vizīt*|pārej*); pārej* no "
        "(instagram*|facebook*|tiktok*|linkedin*|pinterest*|telegram*|youtube*) (uz (mājaslapu|vietni|mājas "
        "lapu|veikalu)|)"
    ),
    "bounce_rate": (
        "(atteikum*|atlēcien*|atsitien*) (koeficient*|līmen*|rādītāj*|īpatsvar*|procent*|daļ*|); bounce; "
        "(tūlītējas|tūlītējās|) pamešanas (koeficient*|līmen*|rādītāj*)"
    ),
    "sessions": (
        "(vietnes|mājaslapas|mājas lapas|interneta vietnes|tīmekļa vietnes|veikala|interneta veikala|e "
        "veikala|bloga|internetveikala|tīmekļvietnes|mājaslapā|mājas lapā|vietnē|saita) "
        "(vizīt*|viesi|viesu|unikālie apmeklētāji|unikālo "
        "apmeklētāju|apmeklējum*|datplūsm*|plūsm*|apmeklētāj*|trafik*|apmeklētīb*|sesij*); apmeklējum*; datplūsm*; "
        "trafik*; sesij*; apmeklētāj*; apmeklētīb*; vizīt* (vietnē|mājaslapā|mājas lapā|veikalā|); apmeklējum* "
        "(vietnē|mājaslapā|veikalā|vietnei|mājaslapai); plūsm* uz (vietni|mājaslapu); (cilvēk*|lietotāj*) "
        "(vietnē|mājaslapā|mājas lapā)"
    ),
    "signups": (
        "(e pasta|epasta|e pastu|epastu|jaunumu|vēstkopas|jaunumu vēstkopas|biļetena|jaunumu vēstul*|ziņu "
        "lapas|ziņlapas|newsletter|e pasta saraksta|e pasta jaunumu|jaunumu biļetena) "
        "(pierakst*|abonent*|pieteikšan*|pieteikum*|abonē*|lasītāj*|pieteikušo*|adres*|kontakt*|saraksta "
        "abonent*); (pieteikuš*|pieteicās|pierakstījuš*|pierakstījās|piesakās|pieteiktos|pierakstītos) "
        "(jaunumiem|jaunumu vēstulēm|vēstkopai|e pasta jaunumiem|saņemt jaunumus); (jaunumiem|vēstkopai) "
        "(piesak*|pierakst*|pieteik*|pietieci*|abonent*); e pastus; e pasta adres*; "
        "(pieteikum*|pieteikšan*|pierakstīšan*|abonent*|reģistrācij*|pierakst*) (e pasta|epasta|e "
        "pastam|jaunumiem|vēstkopai|jaunumu|biļetenam|vebināram|jaunumu vēstkopai) (jaunumiem|vēstkopai|); "
        "pierakstīšan*; pieteikšan* jaunumiem; reģistrācij*; reģistrēšan*; abonent* vēstkopai"
    ),
    "social_conversion_rate": (
        "(sociālo (mediju|tīklu)|soctīklu|socmediju) (konversij*|(konversijas|konversiju) "
        "(koeficient*|līmen*|rādītāj*)); (konversij*|konversijas (koeficient*|līmen*|rādītāj*)) (daļ*|īpatsvar*|) "
        "no (sociāl* (tīkl*|medij*)|soctīkl*|socmedij*)"
    ),
    "lead_conversion_rate": (
        "(potenciālo klientu|līdu|lidu|leadu|lead|pieteikumu|interesentu) (konversij*|pārvēršan*|konvertēšan*) (uz "
        "pirkumu|pirkumā|pārdošanā|pirkumos|pārdevumā|pārdevumos|klientos|klientā|pircējos|darījumos|darījumā|); "
        "konversij* "
        "no (potenciāl* klient*|līdiem|līdu|līda|leadiem|leada|pieteikum*) (uz|) (pirkum*|pārdevum*|klient*|)"
    ),
    "conversion_rate": (
        "konversij*; (konversijas|konversiju|reklāmguvumu) (koeficient*|līmen*|rādītāj*|procent*|īpatsvar*); "
        "(vietnes|mājaslapas|lapas|veikala) (konversij*|konversijas (koeficient*|līmen*|rādītāj*|procent*))"
    ),
    "conversions": "reklāmguvum*; konversijas; konversiju skait*; konversijām; mērķa darbīb*; mērķdarbīb*",
    "cost_per_lead": (
        "(viena|katra|) (potenciālā "
        "klienta|līda|lida|leada|lead|līdu|leadu|pieteikuma|pieteikumu|interesenta|kontakta) "
        "(iegūšanas|piesaistes|piesaistīšanas|) (cen*|izmaks*|maks*); (cen*|izmaks*|maks*) (par|uz) (vienu|katru|) "
        "(līdu|lidu|leadu|lead|pieteikumu|potenciālo klientu|interesentu|kontaktu); cpl; maksa par potenciālo "
        "klientu"
    ),
    "cost_per_sale": (
        "(pārdevuma|pārdošanas|pirkuma|pasūtījuma|konversijas|konversiju|reklāmguvuma|rezervācijas|darījuma) "
        "(cen*|izmaks*); (klienta|klientu|pircēja|jauna klienta|jauno klientu) "
        "(piesaistes|piesaistīšanas|piesaiste|piesaisti|iegūšanas|) (cen*|izmaks*); viena "
        "(pārdevuma|pirkuma|pasūtījuma|klienta|jauna klienta|konversijas|rezervācijas) "
        "(piesaistes|piesaistīšanas|iegūšanas|) (cen*|izmaks*); (cen*|izmaks*|maks*) (par|uz) (vienu|katru|) "
        "(pārdevumu|pirkumu|pasūtījumu|klientu|jaunu klientu|konversiju|reklāmguvumu|rezervāciju|darījumu); "
        "piesaistes (izmaks*|cen*); viena (jauna|) klienta (piesaist*|iegūšan*); cpa; cps; cac"
    ),
    "cost_per_click": (
        "(viena|katra|) (klikšķa|klikšķu) (cen*|izmaks*|maks*); (cen*|izmaks*|maks*) (par|uz) (vienu|katru|) "
        "klikšķi; cpc"
    ),
    "cost_per_mille": (
        "(cen*|izmaks*|maks*) (par|uz) (tūkstoti|tūkstoš|1000|tūkstotis|tūkst) (reklāmas|) "
        "(rādījum*|seans*|skatījum*|impresij*|parādīšan*|attēlojum*|); (tūkstoš|tūkstoša|tūkstotis|1000) "
        "(reklāmas|) (rādījumu|seansu|impresiju|parādīšanu|attēlojumu) (cen*|izmaks*|maks*); cpm"
    ),
    "leads": (
        "potenciāl* (klient*|pircēj*); līdi; līdus; līdu; līdiem; lidi; lidus; lidu; lidiem; līds; pieteikum* "
        "(skait*|); (klientu|interesentu|pircēju) (pieteikum*|kontakt*); interesent*; leadi; leadu; leadus; "
        "leadiem; leads; lead skait*; kontaktus; (aizpildīt*|iesniegt*|nosūtīt*) (form*|anket*|pieteikum*); "
        "(demo|konsultācij*|tāmes|cenu|piedāvājuma) (pieteikum*|pieprasījum*); pieteik* "
        "(konsultācijai|konsultācijām|vebināram|kursam|kursiem|demo|izmēģinājumam|nodarbībai|nodarbībām|apmācībām); "
        "pieprasījum* (pēc|) (piedāvājum*|cenām|tām*); (jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) "
        "(pieteikum*|lidi|lidus|lidu)"
    ),
    "contest_entries": (
        "(konkursa|izlozes|akcijas|loterijas|konkursu) (dalībniek*|pieteikum*|darb*); dalībniek* "
        "(konkursā|konkursam|izlozē|izlozei); pieteikum* (konkursam|izlozei)"
    ),
    "sales": (
        "pārdošan*; pārdevum*; pasūtījum*; pirkum*; klient*; pircēj*; (klientu|pircēju) skait*; klientes; klienšu; "
        "pārdošanas apjoms gab; (jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) (klient*|pircēj*|pasūtījum*); "
        "darījum*; rezervācij*; rezervējum*; (noslēgt*|jaun*) (darījum*|līgum*); "
        "(pārdošanas|pārdevumu|pasūtījumu|pirkumu) (skait*|darījum*); maksājoš* klient*"
    ),
    "revenue": "ieņēmum*; apgrozījum*; (pārdošanas|pārdevumu) (ieņēmum*|apjom*|summ*|apgrozījum*); ienākum*",
    "spend": (
        "(reklāmas|reklāmu|mārketinga) (izdevum*|budžet*|tēriņ*|izmaks*); (izdevum*|tēriņ*|budžet*|izmaks*) "
        "(reklāmai|reklāmām|par reklāmu); tērēt (reklāmai|reklāmām|reklāmā); iztērēt (reklāmai|reklāmām); "
        "izdevum*; tēriņ*; (tērēt|iztērēt|tērēts|tērējam) (reklāmās|reklāmas kampaņ*)"
    ),
    "roas": (
        "(par|uz|no) (katru|katra) (reklām(ā|ai|ās)|) (ieguldīt*|iztērēt*|tērēt*) (eiro|dolāru); "
        "(katrs|katram) (reklām(ā|ai|ās)|) (ieguldīt*|iztērēt*) (eiro|dolārs); "
        "roas; (reklāmas|reklāmu) (izdevumu|tēriņu|ieguldījumu|budžeta|) (atdev*|ienesīgum*|atmaks*); atdev* no reklām*"
    ),
    "roi": (
        "roi; atdev* no (ieguldījum*|investīcij*); ieguldījum* (atdev*|atmaks*); investīciju (atdev*|atmaks*); "
        "rentabilitāt*; atmaksāšan*"
    ),
    "response_time": (
        "(atbild*|atbilžu|reakcijas|reaģēšanas|pirmās atbildes|atbildēšanas) (sniegšanas|) (laik*|ātrum*); vidēj* "
        "(atbild*|atbilžu|reakcijas|reaģēšanas|pirmās atbildes) (sniegšanas|) (laik*|ātrum*); laik* līdz "
        "(pirmajai|) atbildei; (klientu|klientu atbalsta|atbalsta) atbild* laik*; atbildēšanas laik*; "
        "(klientu|klienta|) gaidīšanas laik*; (klient*|pircēj*) gaida (atbild*|); laik* , (kādā|kurā|kas|cik) "
        "(atbild*|reaģē*); cik ātri (atbild*|reaģē*)"
    ),
    "requests_per_agent": (
        "(pieprasījum*|jautājum*|sarun*|vēstul*|pieteikum*) uz (vienu|katru|) (atbalsta|klientu apkalpošanas|) "
        "(darbiniek*|aģent*|operator*|konsultant*|speciālist*)"
    ),
    "support_requests": (
        "(atbalsta|klientu|palīdzības|klientu atbalsta) (pieprasījum*|jautājum*|ziņ*|ziņojum*|sūdzīb*|vēstul*); "
        "(atbalsta|palīdzības) pieteikum*; pieprasījum* (atbalstam|atbalsta dienestam); sūdzīb*; pieprasījum*; "
        "(klientu|) vēršan* (klientu|) (atbalstā|atbalsta dienestā)"
    ),
    "csat": (
        "csat; (klientu|pircēju|lietotāju|) apmierinātīb* (līmen*|rādītāj*|indeks*|ar apkalpošanu|); apmierināt* "
        "klient* (daļ*|); (klient*|pircēj*) (būtu|ir|būs|) apmierināti (ar apkalpošanu|); apmierināt* "
        "(klient*|pircēj*|lietotāj*) (daļ*|īpatsvar*|procent*); apmierinātīb*"
    ),
    "group_posts": (
        "(ierakst*|post*|publikācij*) (mūsu|facebook|) (grupā|grupas|kopienā); (grupas|kopienas) "
        "(dalībnieku|biedru|) (ierakst*|post*|publikācij*); (dalībnieku|biedru) (ierakst*|post*|publikācij*)"
    ),
    "posts": (
        "ierakst*; publikācij*; posti; postus; postu; postiem; posts; raksti; rakstus; rakstu; ierakstu skait*; "
        "satura vienīb*; rullīši; rullīšus; rullīšu; rullīšiem; rullīti; bildes; bildēm; bilžu; galerij*; tvīti; "
        "tvītus; tvītu"
    ),
    "chat_members": (
        "(čata|čatā|tērzētavas|tērzēšanas grupas) (dalībniek*|biedr*|cilvēk*|lietotāj*|auditorij*|lielum*); "
        "(dalībniek*|biedr*|cilvēk*) (skait*|) (čatā|čatam); čata dalībnieku skait*"
    ),
    "messages_per_member": (
        "(ziņojum*|ziņ*|vēstul*) (uz|no) (vienu|katru|katra|viena|) (čata|grupas|) (dalībniek*|cilvēk*|biedr*)"
    ),
    "applications": (
        "(kandidātu|darba|vakanču|amata|pretendentu) (pieteikum*|pretendent*); pieteikum* "
        "(vakanc*|darbam|amatam|uz vakanc*); kandidāt*; pretendent*; (kandidātu|pretendentu) skait*; "
        "(atsaukšanās|atsaucīb*) uz (vakanc*|darba sludinājum*); cv; pieteikum* (vakancei|vakancēm); "
        "(cilvēk*|kandidāt*) (piesak*|pieteik*) (vakanc*|darbam|amatam)"
    ),
    "hires": (
        "pieņemt* (darbiniek*|cilvēk*); (jauni|jaunus|jaunu|jauniem|jauns|jaunie|jauno) "
        "(darbiniek*|kolēģ*|speciālist*); nolīgt* darbiniek*; darbiniek* (skait*|); aizpildīt* vakanc*; "
        "(pieņemto|algoto) (darbinieku|cilvēku|speciālistu) skait*; (aizpildītas|aizvērtas|noslēgtas) vakanc*"
    ),
}

ACTS = acts_lv.ACTS
UNLISTED = acts_lv.UNLISTED
