# Pieci burti, kas tiem traucē iedegties, un klikšķi, kas to izlabo
smart-letter = { $initial } · { $name }: { $state }
smart-specific = Konkrēts
    .help = Skaidrs, ko mēra un kurš par to atbild.
smart-measurable = Izmērāms
    .help = Ir skaitlis, kas jāsasniedz, un dati, kas to rāda.
smart-achievable = Sasniedzams
    .help = Pēc konta paša vēstures izredzes ir pietiekamas, un ir plāns.
smart-relevant = Būtisks
    .help = Kalpo biznesam un auditorijai un atbilst pašreizējai situācijai.
smart-time_bound = Ar termiņu
    .help = Ir termiņš, un garākam mērķim – arī starpmērķi.
smart-state_met = ir
smart-state_partly = daļēji
smart-state_missing = vēl nav
smart-state_unjudged = nav vērtēts
smart-misses = Kas vēl jālabo
smart-also = Vēl:
smart-none = Visi pieci burti: vairs nav, ko labot
smart-baseline_missing = Nav sākuma vērtības.
smart-baseline_other = Sākuma vērtība ir { $value }, bet nav piezīmes, no kurienes tā ņemta.
smart-all_met = SMART: izpildīti visi pieci kritēriji
    .help = Konkrēts, izmērāms, sasniedzams, būtisks, ar termiņu: vairs nav, ko labot.
smart-more =
    { $count ->
        [zero] Vēl { $count } labojumu
        [one] Vēl { $count } labojums
       *[other] Vēl { $count } labojumi
    }
smart-score =
    { $count ->
        [zero] Pārbaudes bez konstatējumiem: { $passed } no { $count }, kuras varēja veikt
        [one] Pārbaudes bez konstatējumiem: { $passed } no { $count }, kuru varēja veikt
       *[other] Pārbaudes bez konstatējumiem: { $passed } no { $count }, kuras varēja veikt
    }
smart-anchors = Četri mērķa atbalsta punkti: { $anchors }.
smart-anchor_holds = { $name } (ir)
smart-anchor_open = { $name } (vēl nav)
smart-anchor_unjudged = { $name } (vēl nevar spriest)
smart-anchor_specific = konkrētība
smart-anchor_measurable = izmērāmība
smart-anchor_relevant = būtiskums
smart-anchor_current = aktualitāte

# Ko dara klikšķis
smart-way_metric = Mērīt ar rādītāju „{ $metric }”
smart-way_target_safe = Noteikt { $value } (≈ 8 no 10, dati: { $days } d.)
smart-way_target_ambitious = Noteikt { $value } (≈ 5 no 10, dati: { $days } d.)
smart-way_target_stretch = Noteikt { $value } (≈ 2 no 10, dati: { $days } d.)
smart-way_deadline_quarter = Līdz { $day }
smart-way_deadline_90 = 90 dienas, līdz { $day }
smart-way_business_goal = Piesaistīt biznesa mērķim „{ $name }”
smart-way_audience = Auditorijai „{ $name }”
smart-way_steps =
    { $count ->
        [zero] Piedāvāt { $count } soļu
        [one] Piedāvāt { $count } soli
       *[other] Piedāvāt { $count } soļus
    }
smart-way_milestones =
    { $count ->
        [zero] Noteikt { $count } starpmērķu
        [one] Noteikt { $count } starpmērķi
       *[other] Noteikt { $count } starpmērķus
    }
smart-way_start = Sākt { $day }
smart-way_baseline = Ņemt sākuma vērtību no datiem: { $value }

# Kurp ved klikšķis
smart-go_metric = Izvēlēties rādītāju
smart-go_target = Noteikt mērķvērtību
smart-go_deadline = Izvēlēties termiņu
smart-go_start = Izvēlēties sākumu
smart-go_business_goal = Izvēlēties biznesa mērķi
smart-go_audience = Izvēlēties auditoriju
smart-go_owner = Norādīt atbildīgo
smart-go_steps = Uz soļiem
smart-go_scope = Mainīt tvērumu
smart-go_baseline = Uz sākuma vērtību
smart-go_data = Pievienot eksportu

# Izmaiņas, kā tās nosauc atsaukšana
smart-change_metric = cits rādītājs
smart-change_target_safe = drošā mērķvērtība
smart-change_target_ambitious = ambiciozā mērķvērtība
smart-change_target_stretch = drosmīgā mērķvērtība
smart-change_deadline_quarter = termiņš
smart-change_deadline_90 = termiņš
smart-change_business_goal = piesaiste biznesa mērķim
smart-change_audience = auditorijas izvēle
smart-change_steps = piedāvātie soļi
smart-change_milestones = starpmērķi
smart-change_start = mērķa sākums
smart-change_baseline = sākuma vērtība no datiem
