checks-title = Ko labot vispirms
checks-lead = Kļūdas stratēģijā un datos, svarīgākās vispirms. Pie katras rakstīts, kāpēc tā ir būtiska, un ir poga uz vietu, kur to labot.
checks-nothing_yet = Pagaidām nav daudz ko pārbaudīt
    .body = Pārbaudes vērtē mērķus, datus un auditu. Pievienojiet eksportu vai ierakstiet mērķi, un tās pašas darbosies pēc katrām izmaiņām.
    .data = Pievienot eksportus
    .goals = Ierakstīt mērķi
checks-severity = Svarīgums
checks-severity_all = Viss ({ $count })
checks-severity_error = Kļūdas ({ $count })
checks-severity_warning = Brīdinājumi ({ $count })
checks-severity_info = Ieteikumi ({ $count })
checks-subject = Par ko
checks-subject_all = Par visu
checks-subject_goal = Mērķi
checks-subject_business_goal = Biznesa mērķi
checks-subject_audience = Auditorijas
checks-subject_step = Soļi
checks-subject_workspace = Visa darbvieta
checks-subject_audit = Audits
checks-subject_data = Dati
checks-none = Pārbaudes neatrada neko labojamu.
checks-none_chosen = Šiem filtriem neatbilst neviens konstatējums. Izvēlieties „Viss”, lai redzētu pārējos.
checks-all_accepted = Labot vairs nav ko: visi konstatējumi ir pieņemti, iemesli redzami zemāk.
checks-article = Avots: { $article }.
checks-go_goal = Atvērt mērķi
checks-go_new_goal = Ierakstīt mērķi
checks-go_goals = Atvērt mērķus
checks-go_audit = Atvērt auditu
checks-go_data = Atvērt datus
checks-go_plan = Atvērt plānu
checks-go_start = Atvērt sākuma lapu
checks-go_checks = Rādīt pieņemtos
checks-accept = Pieņemt
    .body = Pieņemts konstatējums pāriet uz atsevišķu sarakstu. Tas atgriezīsies, ja mainīsies fakti, uz kuriem tas balstās.
    .go = Pieņemt ar šo iemeslu
checks-reason = Kāpēc tas var palikt, kā ir
    .example = Ar klientu vienojāmies atstāt līdz janvārim
    .missing = Trūkst iemesla. Uzrakstiet dažos vārdos, kāpēc konstatējums var palikt, lai to vēlāk saprastu arī citi.
    .secret = Iemesls nav saglabāts, jo tas izskatās pēc paroles vai piekļuves atslēgas. Uzrakstiet iemeslu bez tās.
checks-accepted = { $count ->
        [zero] { $count } pieņemtu konstatējumu
        [one] { $count } pieņemts konstatējums
       *[other] { $count } pieņemti konstatējumi
    }
    .reason = Iemesls: { $reason } · pieņemts: { $day }
    .more = { $count ->
        [zero] Vēl { $count } šeit nav rādīti.
        [one] Vēl { $count } šeit nav rādīts.
       *[other] Vēl { $count } šeit nav rādīti.
    }
checks-reopen = Atvērt no jauna
checks-passed = { $count ->
        [zero] { $count } pārbaužu bez konstatējumiem
        [one] { $count } pārbaude bez konstatējumiem
       *[other] { $count } pārbaudes bez konstatējumiem
    }
checks-skipped = { $count ->
        [zero] { $count } pārbaužu nevarēja izvērtēt
        [one] { $count } pārbaudi nevarēja izvērtēt
       *[other] { $count } pārbaudes nevarēja izvērtēt
    }
checks-change_accepted = konstatējuma pieņemšana
checks-change_reopened = konstatējuma atvēršana no jauna
checks-alike = { $name }: vēl { $count }
