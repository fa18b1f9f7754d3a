# What the workspace already knows about a question of the audit. Figures are of the last 90 days of the data.
known-quoted = „{ $text }”
known-covered = { $sentence } ({ $what ->
        [days] dati par { $have } no { $of } dienām
        [posts] dati par { $have } no { $of } ierakstiem
       *[accounts] dati par { $have } no { $of } kontiem
    })
known-figure = { $metric }: { $now }{ $way ->
        [up] , vairāk nekā iepriekš ({ $before })
        [down] , mazāk nekā iepriekš ({ $before })
        [same] , tikpat kā iepriekš
       *[alone] {""}
    }

# Accounts and posts
known-account = { $account }: { $parts }
known-last_post = { $days ->
        [0] pēdējais ieraksts šodien
        [zero] pēdējais ieraksts pirms { $days } dienām
        [one] pēdējais ieraksts pirms { $days } dienas
       *[other] pēdējais ieraksts pirms { $days } dienām
    }
known-posts_90 = { $count ->
        [0] 90 dienās neviena ieraksta
        [zero] { $count } ierakstu 90 dienās
        [one] { $count } ieraksts 90 dienās
       *[other] { $count } ieraksti 90 dienās
    }
known-more_accounts = { $count ->
        [zero] un vēl { $count } kontu
        [one] un vēl { $count } konts
       *[other] un vēl { $count } konti
    }
known-unlisted = { $count ->
        [zero] Datos ir, reģistrā nav ({ $count }): { $accounts }
        [one] Datos ir, reģistrā nav: { $accounts }
       *[other] Datos ir, reģistrā nav ({ $count }): { $accounts }
    }
known-silent = { $account }: pēdējais ieraksts – { $day }; pēc tā datos vēl { $days ->
        [zero] { $days } dienas bez ieraksta
        [one] { $days } diena bez ieraksta
       *[other] { $days } dienas bez ieraksta
    }. Atzīmēt kā neaktīvu
known-posts = { $count ->
        [zero] Datos ir { $count } ierakstu ({ $period })
        [one] Datos ir { $count } ieraksts ({ $period })
       *[other] Datos ir { $count } ieraksti ({ $period })
    }
known-ageing = Vecāki par pusgadu: { $ageing }; vecāki par pusotru gadu: { $old }
known-type = { $name } { $count }
known-types = Publicēts: { $types }
known-top_post = { $post } ({ $account }, { $day }). { $metric }: { $value }; konta mediāna ir { $median }
known-kind_better = { $kind } ({ $account }): iesaiste ×{ $times } pret konta mediānu. Ieraksti gadā: { $count }; iesaistes mediāna: { $median }
known-kind_worse = { $kind } ({ $account }): iesaiste tikai ×{ $times } pret konta mediānu. Ieraksti gadā: { $count }; iesaistes mediāna: { $median }

# Rhythm
known-pace_alone = Ieraksti nedēļā pēdējās četrās nedēļās: { $lately }
known-pace = Ieraksti nedēļā pēdējās četrās nedēļās: { $lately }; gadu pirms tam parasti: { $usual }
known-silence = { $days ->
        [zero] Ilgākais klusums: { $days } dienas ({ $period })
        [one] Ilgākais klusums: { $days } diena ({ $period })
       *[other] Ilgākais klusums: { $days } dienas ({ $period })
    }

# Audience
known-growth = { $account }: sekotāji mēnesī parasti { $usual } (mediāna, mēneši: { $months })
known-growth_best = { $account }: sekotāji mēnesī parasti { $usual }; labākajās 90 dienās { $best } ({ $period })
known-year = { $account }: sekotāji { $now }, izmaiņa 12 mēnešos { $change }
known-year_net = { $account }: sekotāji 12 mēnešos { $net }
known-lost = { $account }: pārstājuši sekot – { $lost }
known-churn = { $account }: pārstājuši sekot – { $lost }, tie ir { $share } no sekotājiem
known-group = { $dimension }: { $segment } { $share }
known-groups = { $account }: { $groups }. Stāvoklis: { $day }
known-rival = Konkurents { $account }: sekotāji { $followers } ({ $day })
known-dependence = { $metric }: { $share } nāk no tīkla { $network }. Tīkli ar datiem: { $count }
known-share_of = { $part }: { $share } no rādītāja „{ $whole }”

# Data
known-behind = { $days ->
        [zero] { $account }: pēdējā diena datos – { $day }, tie atpaliek par { $days } dienām
        [one] { $account }: pēdējā diena datos – { $day }, tie atpaliek par { $days } dienu
       *[other] { $account }: pēdējā diena datos – { $day }, tie atpaliek par { $days } dienām
    }
known-fresh = { $count ->
        [zero] { $count } kontiem dati ir svaigi; agrākā pēdējā diena: { $day }
        [one] { $count } kontam dati ir svaigi; pēdējā diena: { $day }
       *[other] { $count } kontiem dati ir svaigi; agrākā pēdējā diena: { $day }
    }
known-uploads = { $count ->
        [zero] { $count } augšupielāžu; pēdējā: { $day }
        [one] { $count } augšupielāde: { $day }
       *[other] { $count } augšupielādes; pēdējā: { $day }
    }

# Goals and plans
known-reviewed = { $days ->
        [0] Pārskatīts šodien
        [zero] Pārskatīts pirms { $days } dienām
        [one] Pārskatīts pirms { $days } dienas
       *[other] Pārskatīts pirms { $days } dienām
    }
known-goals_since = { $count ->
        [zero] Kopš tā laika ierakstīti { $count } mērķi
        [one] Kopš tā laika ierakstīts { $count } mērķis
       *[other] Kopš tā laika ierakstīti { $count } mērķi
    }
known-goal = { $goal }
known-goal_until = { $goal }, termiņš { $day }
known-business_goal = Biznesa mērķis: { $name }
known-ends_within = { $count ->
        [zero] 12 mēnešu laikā beidzas { $count } atvērtie mērķi; pēdējais termiņš: { $last }
        [one] 12 mēnešu laikā beidzas { $count } atvērtais mērķis; termiņš: { $last }
       *[other] 12 mēnešu laikā beidzas { $count } atvērtie mērķi; pēdējais termiņš: { $last }
    }
known-ends_beyond = { $count ->
        [0] Neviens atvērtais mērķis nesniedzas tālāk par 12 mēnešiem
        [zero] { $count } atvērtie mērķi sniedzas tālāk par 12 mēnešiem
        [one] { $count } atvērtais mērķis sniedzas tālāk par 12 mēnešiem
       *[other] { $count } atvērtie mērķi sniedzas tālāk par 12 mēnešiem
    }
known-no_outlook = { $count ->
        [zero] Biznesa mērķi, ar kuriem vēl nekas nav saistīts: { $names }
        [one] Biznesa mērķis, ar kuru vēl nekas nav saistīts: { $names }
       *[other] Biznesa mērķi, ar kuriem vēl nekas nav saistīts: { $names }
    }
known-linked = { $count ->
        [zero] Biznesa mērķim kalpo { $linked } no { $count } atvērtajiem mērķiem
        [one] Biznesa mērķim kalpo { $linked } no { $count } atvērtā mērķa
       *[other] Biznesa mērķim kalpo { $linked } no { $count } atvērtajiem mērķiem
    }
known-hole = { $hole } ({ $count })
known-holes = { $count ->
        [zero] Plānā ir { $count } robu: { $holes }
        [one] Plānā ir { $count } robs: { $holes }
       *[other] Plānā ir { $count } robi: { $holes }
    }
known-no_holes = Plānā no biznesa mērķiem līdz soļiem robu nav
known-overdue = { $count ->
        [zero] { $count } soļu termiņš ir nokavēts; senākais: { $step }, { $day }
        [one] { $count } soļa termiņš ir nokavēts: { $step }, { $day }
       *[other] { $count } soļu termiņš ir nokavēts; senākais: { $step }, { $day }
    }
known-ended = { $goal }: { $outcome }, { $day }
known-ended_why = { $goal }: { $outcome }, { $day }. Iemesli: { $reasons }
known-ran_out = { $count ->
        [zero] Termiņš pagājis, iznākums nav ierakstīts: { $goals }
        [one] Termiņš pagājis, iznākums nav ierakstīts: { $goals }
       *[other] Termiņš pagājis, iznākums nav ierakstīts: { $goals }
    }
known-lesson = { $lesson }; no mērķa { $goal }
known-reason = { $count ->
        [zero] Iemesls, ko min { $count } iepriekšēji mērķi: { $reason }
        [one] Iemesls, ko min { $count } iepriekšējs mērķis: { $reason }
       *[other] Iemesls, ko min { $count } iepriekšēji mērķi: { $reason }
    }
known-weak_skills = Komandas prasmes ar līmeni 1 vai 2 no 5: { $skills }
known-audiences = { $count ->
        [zero] Auditorijas: { $names }
        [one] Auditorija: { $names }
       *[other] Auditorijas: { $names }
    }
known-no_promise = { $count ->
        [zero] Auditorijas, kurām nav iemesla sekot: { $names }
        [one] Auditorija, kurai nav iemesla sekot: { $names }
       *[other] Auditorijas, kurām nav iemesla sekot: { $names }
    }
known-owns = { $person } ({ $count })
known-people = Atbildīgie par profiliem, mērķiem un soļiem: { $people }
known-people_missing = Atbildīgie par profiliem, mērķiem un soļiem: { $people }. Komandas sarakstā vēl nav: { $missing }
known-criterion = Mērķi { $goal } mēra rādītājs „{ $metric }”
known-checked_in = { $days ->
        [0] Pēdējā atzīme pie mērķa: šodien
        [zero] Pēdējā atzīme pie mērķa: pirms { $days } dienām
        [one] Pēdējā atzīme pie mērķa: pirms { $days } dienas
       *[other] Pēdējā atzīme pie mērķa: pirms { $days } dienām
    }
known-review_every = { $days ->
        [zero] Mērķi jāpārskata ik pēc { $days } dienām
        [one] Mērķi jāpārskata ik pēc { $days } dienas
       *[other] Mērķi jāpārskata ik pēc { $days } dienām
    }
known-steps_ahead = { $count ->
        [zero] Priekšā vēl { $count } plāna soļu; nākamais: { $step }, { $day }
        [one] Priekšā vēl { $count } plāna solis: { $step }, { $day }
       *[other] Priekšā vēl { $count } plāna soļi; nākamais: { $step }, { $day }
    }
known-planned = { $count ->
        [zero] Kalendārā nākamajām četrām nedēļām ieplānoti { $count } ieraksti
        [one] Kalendārā nākamajām četrām nedēļām ieplānots { $count } ieraksts
       *[other] Kalendārā nākamajām četrām nedēļām ieplānoti { $count } ieraksti
    }

# What could be said here
known-would_posts = Ierakstu eksports te parādītu, ko un cik bieži publicējat un kas cilvēkiem patīk.
known-would_days = Profila dienu eksports te parādītu, cik bieži tajā publicē, kā tas aug un kas mainās.
known-would_ads = Reklāmas eksports te parādītu, cik iztērēts un cik maksā klikšķis un potenciālais klients.
known-would_results = Vietnes analītikas, reklāmas vai pārdošanas eksports te parādītu, ko dod sociālie mediji: apmeklējumus, potenciālos klientus, pārdevumus.
known-would_audience = Auditorijas eksports te parādītu, kas jums seko: vecumu, dzimumu, pilsētu.
known-would_goals = Te parādās lapā „Mērķi” ierakstītie mērķi un tas, kā tiem vēl trūkst.
known-would_business_goals = Te parādās lapā „Mērķi” ierakstītie biznesa mērķi; tos var pārņemt atbildē.
known-would_audiences = Te parādās lapā „Mērķi” ierakstītās auditorijas; auditorijas eksports pievieno vecumu, dzimumu un pilsētu.
known-would_past = Te parādās lapā „Mērķi” noslēgtie mērķi ar iznākumu un iemesliem; tos var pārņemt uzreiz.
known-would_review = Kad diena būs norādīta, te redzēsiet, pirms cik ilga laika tas bija un cik mērķu kopš tā ierakstīts.
known-would_owners = Te parādās atbildīgie, kas nosaukti pie profiliem, mērķiem un soļiem; tos var pārņemt komandā.
known-would_rivals = Pieminējumu eksports vai konkurentu tabula te parādītu, cik dzirdami esat līdzās konkurentiem.
known-would_fresh = Te parādās katra augšupielāde un diena, līdz kurai tā sniedzas.
