dashboard-title = Rādītāji
dashboard-empty = Skaitļu vēl nav
    .body = Šeit redzēsiet, kā klājas jūsu tīkliem: sekotāji, sasniedzamība, iesaiste, klikšķi un citi rādītāji ar izmaiņām, tendenci un mērķvērtību, kā arī labākie un vājākie ieraksti. Lai sāktu, augšupielādējiet viena tīkla eksporta failu.
    .go = Augšupielādēt eksporta failus
dashboard-nothing = Šai izvēlei nav ko parādīt
    .scope = Nevienā augšupielādē nav datu par izvēlētajiem tīkliem, kontiem un ierakstu veidiem. Noņemiet filtru, lai redzētu pārējo.
    .period = Izvēlētajam periodam datu nav: { $asked }. Dati ir par periodu: { $known }
    .go = Rādīt periodu ar datiem
dashboard-shown = { $count ->
    [zero] { $period } · { $count } dienu
    [one] { $period } · { $count } diena
   *[other] { $period } · { $count } dienas
}
    .against = salīdzināts ar periodu { $period }
    .to_date = līdz šodienai, salīdzinājumā ar periodu { $period }
    .newest = jaunākie dati: { $day }
dashboard-window = Periods
dashboard-window_last_7 = 7 dienas
dashboard-window_last_28 = 28 dienas
dashboard-window_last_90 = 90 dienas
dashboard-window_this_month = Šis mēnesis
dashboard-window_last_month = Iepriekšējais mēnesis
dashboard-window_this_quarter = Šis ceturksnis
dashboard-window_last_quarter = Iepriekšējais ceturksnis
dashboard-window_this_year = Šis gads
dashboard-window_last_12_months = 12 mēneši
dashboard-window_custom = Savi datumi
dashboard-days = Pirmā un pēdējā diena
dashboard-grain = Detalizācija
    .automatic = Automātiski
dashboard-against = Salīdzinājums
dashboard-against_previous = Periods pirms tam
dashboard-against_year_before = Pirms gada
dashboard-scope = Visi tīkli
    .some = { $more ->
        [0] { $first }
        [zero] { $first } un vēl { $more }
        [one] { $first } un vēl { $more }
       *[other] { $first } un vēl { $more }
    }
dashboard-networks = Tīkli
dashboard-accounts = Konti
dashboard-types = Ierakstu veidi
    .help = Ja izvēlēti ierakstu veidi, tiek ņemti vērā tikai ierakstu dati. Dienu datiem, piemēram, profila apmeklējumiem, ieraksta veida nav.
dashboard-all = Visi
dashboard-clear = Noņemt filtru
dashboard-cards = Svarīgākie rādītāji
dashboard-choose = Izvēlēties rādītājus
    .label = Rādītāji ar kartīti
    .automatic = Izvēlēti automātiski
    .those = Sākt ar redzamajiem
    .reset = Izvēlēties automātiski
dashboard-verdict_better = labāk
dashboard-verdict_worse = sliktāk
dashboard-verdict_same = bez izmaiņām
dashboard-was = Iepriekš: { $value }
    .to_date = Iepriekš: { $value } ({ $period })
dashboard-more_accounts = { $count ->
    [zero] un vēl { $count } kontu
    [one] un vēl { $count } konts
   *[other] un vēl { $count } konti
}
dashboard-target = Mērķvērtība: { $target }
    .by = Mērķvērtība: { $target }, termiņš: { $day }
dashboard-goals = Mērķi
    .more = { $count ->
        [zero] Mērķu lapā ir vēl { $count } atvērtu mērķu.
        [one] Mērķu lapā ir vēl { $count } atvērts mērķis.
       *[other] Mērķu lapā ir vēl { $count } atvērti mērķi.
    }
    .all = Visi mērķi
    .none = Atvērtu mērķu vēl nav. Katram mērķim ar mērķvērtību un termiņu šeit būs sava diagramma.
dashboard-trend = Laika gaitā
    .none = Par šo periodu diagrammas nav: { $reason }
dashboard-metric = Rādītājs
dashboard-line_previous = Tievā pārtrauktā līnija ir iepriekšējais periods.
dashboard-line_year_before = Tievā pārtrauktā līnija ir tas pats periods pirms gada.
dashboard-line_partial = Tukšie punkti ar punktētu līniju nav pilni: periods vēl nav beidzies vai tā malās trūkst datu.
dashboard-source = { $more ->
    [0] Avots: { $files } · { $period }
    [zero] Avots: { $files } un vēl { $more } failu · { $period }
    [one] Avots: { $files } un vēl { $more } fails · { $period }
   *[other] Avots: { $files } un vēl { $more } faili · { $period }
}
dashboard-over_network = Pa tīkliem
dashboard-over_account = Pa kontiem
dashboard-over_post_type = Pa ierakstu veidiem
dashboard-over = Daļas
    .unknown = Nav zināms: { $names }.
    .unique = Vairāku kontu unikālos cilvēkus nevar saskaitīt, tāpēc katrs konts parādīts atsevišķi.
    .more = { $count ->
        [zero] Vēl { $count } nav parādīti.
        [one] Vēl { $count } nav parādīts.
       *[other] Vēl { $count } nav parādīti.
    }
dashboard-content = Ieraksti
dashboard-post_metric = Kārtot ierakstus pēc rādītāja
dashboard-best = Labākie ieraksti
dashboard-worst = Vājākie ieraksti
dashboard-judged = { $count ->
    [zero] Šis rādītājs ir zināms { $count } ierakstiem.
    [one] Šis rādītājs ir zināms { $count } ierakstam.
   *[other] Šis rādītājs ir zināms { $count } ierakstiem.
}
dashboard-floor = { $count ->
    [0] Ja ierakstu redzējuši mazāk nekā { $floor } cilvēku (ceturtdaļa no parastā), procents maz ko izsaka; tik mazu ierakstu nav.
    [zero] Ja ierakstu redzējuši mazāk nekā { $floor } cilvēku (ceturtdaļa no parastā), procents maz ko izsaka, tāpēc izlaisti { $count } ieraksti.
    [one] Ja ierakstu redzējuši mazāk nekā { $floor } cilvēku (ceturtdaļa no parastā), procents maz ko izsaka, tāpēc izlaists { $count } ieraksts.
   *[other] Ja ierakstu redzējuši mazāk nekā { $floor } cilvēku (ceturtdaļa no parastā), procents maz ko izsaka, tāpēc izlaisti { $count } ieraksti.
}
dashboard-no_posts = Nevienam šī perioda ierakstam nav skaitļa, pēc kura kārtot. Augšupielādējiet eksporta failu ar ierakstiem vai izvēlieties garāku periodu.
dashboard-post = Ieraksts
dashboard-link = Saite
    .open = Atvērt
dashboard-network = Tīkls
dashboard-date = Datums
dashboard-type = Veids
dashboard-download = Lejupielādēt skaitļus
dashboard-decimal = Decimālatdalītājs
    .comma = Komats: 3,1 (kolonnas ar semikolu)
    .point = Punkts: 3.1 (kolonnas ar komatu)
    .help = Izvēlieties to, ko lieto jūsu izklājlapu programma. Šūnas, ko varētu uztvert kā formulas, ir padarītas nekaitīgas.
dashboard-download_metrics = Rādītāji (CSV)
    .file = rādītāji
dashboard-download_series = Vērtības laika gaitā (CSV)
    .file = vērtības laika gaitā
dashboard-download_posts = Labākie un vājākie ieraksti (CSV)
    .file = ieraksti
