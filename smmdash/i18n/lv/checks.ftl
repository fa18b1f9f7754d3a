checks-title = Ko labot vispirms
checks-nothing_yet = Pagaidām nav daudz ko pārbaudīt
    .body = Pārbaudes vērtē mērķus, datus un auditu. Pievienojiet eksportu vai ierakstiet mērķi, un tās pašas darbosies pēc katrām izmaiņām.
    .data = Pievienot eksportus
    .goals = Ierakstīt mērķi
checks-severity = Svarīgums
checks-severity_all = Visi ({ $count })
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
checks-all_accepted = Labot vairs nav ko: visi konstatējumi ir pieņemti, iemesli redzami zemāk.
checks-go_goal = Atvērt mērķi
checks-go_new_goal = Ierakstīt mērķi
checks-go_goals = Atvērt mērķus
checks-go_audit = Atvērt auditu
checks-go_data = Atvērt datus
checks-go_plan = Atvērt plānu
checks-go_dashboard = Atvērt rādītājus
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
checks-lead = Kļūdas stratēģijā un datos. Pirmais ir tas, kas ir nopietns un no kā atkarīgs atvērts mērķis; pie katra rakstīts, kāpēc tas ir būtiski, un ir ceļš uz vietu, kur to labot.
checks-none_chosen = Šiem filtriem neatbilst neviens konstatējums.
checks-by = Kārtot
checks-by_subject = Pēc temata
checks-by_check = Pēc pārbaudes
checks-filters = Vairāk filtru
checks-filters_on = { $count ->
        [zero] Vairāk filtru: ieslēgti { $count }
        [one] Vairāk filtru: ieslēgts { $count }
       *[other] Vairāk filtru: ieslēgti { $count }
    }
checks-clear = Notīrīt filtrus
checks-shown = Redzams: { $filters }.
checks-one = Viens temats
checks-check = Pārbaude
checks-article = Raksts
checks-any = Jebkurš
checks-subject_step_named = Audita solis „{ $name }”
checks-more = { $count ->
        [zero] Rādīt vēl { $count }
        [one] Rādīt vēl { $count }
       *[other] Rādīt vēl { $count }
    }
checks-why = Kāpēc tas ir būtiski
checks-why_one = { $why } Avots: { $article }.
checks-first_goals = { $count ->
        [zero] no tā atkarīgi { $count } atvērti mērķi
        [one] no tā atkarīgs { $count } atvērts mērķis
       *[other] no tā atkarīgi { $count } atvērti mērķi
    }
checks-first_deadline = { $count ->
        [zero] termiņš pēc { $count } dienām, { $day }
        [one] termiņš pēc { $count } dienas, { $day }
       *[other] termiņš pēc { $count } dienām, { $day }
    }
checks-first_today = termiņš ir šodien, { $day }
checks-first_passed = { $count ->
        [zero] termiņš beidzās pirms { $count } dienām, { $day }
        [one] termiņš beidzās pirms { $count } dienas, { $day }
       *[other] termiņš beidzās pirms { $count } dienām, { $day }
    }
checks-first_no_deadline = mērķis ir atvērts, un tam nav termiņa
checks-first_off_track = { $count ->
        [zero] kāds no tiem atpaliek
        [one] mērķis atpaliek
       *[other] kāds no tiem atpaliek
    }
checks-first_at_risk = { $count ->
        [zero] kāds no tiem ir apdraudēts
        [one] mērķis ir apdraudēts
       *[other] kāds no tiem ir apdraudēts
    }
checks-first_none = no tā nav atkarīgs neviens atvērts mērķis
checks-first_secret_in_text = kas saņem failu, tas saņem arī piekļuvi
checks-first = Kāpēc pirmajā vietā: { $reasons }
checks-badge = { $count ->
        [zero] { $count } konstatējumu: { $grave }
        [one] { $count } konstatējums: { $grave }
       *[other] { $count } konstatējumi: { $grave }
    }
checks-badge_error = { $count ->
        [zero] { $count } kļūdu
        [one] { $count } kļūda
       *[other] { $count } kļūdas
    }
checks-badge_warning = { $count ->
        [zero] { $count } brīdinājumu
        [one] { $count } brīdinājums
       *[other] { $count } brīdinājumi
    }
checks-badge_info = { $count ->
        [zero] { $count } ieteikumu
        [one] { $count } ieteikums
       *[other] { $count } ieteikumi
    }
checks-returned = Konstatējums ir atgriezies: pieņemts { $day } ar iemeslu „{ $reason }”.
    .moved = Kopš tā laika: { $moved }.
    .then = Toreiz bija: { $said }
    .changed = Fakti, uz kuriem tas balstās, kopš tā laika ir mainījušies.
checks-cancel = Atstāt atvērtu
checks-passed_lead = Šeit nekas netika atrasts.
checks-skipped_lead = Kā trūkst un kur to pievienot:
checks-history = Konstatējumi laika gaitā
    .one = { $day }, pirmajā piefiksētajā dienā, bija { $errors } un { $warnings }. Pēc nākamajām izmaiņām līnija rādīs, kā tas mainās.
    .title = Kopš { $day }: kļūdas { $errors_then } → { $errors }, brīdinājumi { $warnings_then } → { $warnings }
    .same = Kopš { $day }: kļūdu ({ $errors }) un brīdinājumu ({ $warnings }) ir tikpat daudz
    .source = No dienām, kad šīs darbvietas konstatējumi mainījās.
    .alt = Atvērto kļūdu un brīdinājumu līniju diagramma no { $first } līdz { $last }.
checks-history_errors = { $count ->
        [zero] { $count } kļūdu
        [one] { $count } kļūda
       *[other] { $count } kļūdas
    }
checks-history_warnings = { $count ->
        [zero] { $count } brīdinājumu
        [one] { $count } brīdinājums
       *[other] { $count } brīdinājumi
    }
checks-history_day = Diena
checks-history_open = Atvērti
checks-history_came = Radušies:
checks-history_went = Zuduši:
checks-history_entry = { $name } ({ $check })
checks-history_how_new = jauns
checks-history_how_returned = atgriezies pēc pieņemšanas
checks-history_how_mended = salabots
checks-history_how_accepted = pieņemts
checks-history_how_gone = vairs netiek vērtēts
checks-history_unlisted = { $count ->
        [zero] Vēl { $count } šeit nav rādīti.
        [one] Vēl { $count } šeit nav rādīts.
       *[other] Vēl { $count } šeit nav rādīti.
    }
checks-export = Lejupielādēt konstatējumus
    .xlsx = Izklājlapa (XLSX)
    .csv = Tabula (CSV)
    .file = Konstatējumi
    .chosen = Tabulā ir tas, ko rāda filtri, tādā pašā secībā.
checks-column_place = Vieta
checks-column_severity = Svarīgums
checks-column_kind = Par ko
checks-column_subject = Temats
checks-column_check = Pārbaude
checks-column_message = Konstatējums
checks-column_evidence = Pierādījumi
checks-column_first = Kāpēc tas ir šajā vietā
checks-column_why = Kāpēc tas ir būtiski
checks-column_mend = Labojums
checks-column_article = Raksts
checks-column_accepted = Pieņemts
checks-column_reason = Iemesls
checks-value_count = skaits
checks-value_measures = mērījumi
checks-value_metric = rādītājs
checks-value_metrics = rādītāji
checks-value_target = mērķvērtība
checks-value_deadline = termiņš
checks-value_days = dienas
checks-value_newest = jaunākā diena
checks-value_last = pēdējais
checks-value_since = kopš
checks-value_then = toreiz
checks-value_now = tagad
checks-value_before = pirms tam
checks-value_after = pēc tam
checks-value_cadence = parastais ritms dienās
checks-value_longest = garākais pārrāvums dienās
checks-value_lines = rindas
checks-value_weight = svars
checks-value_lacking = trūkst
checks-value_of = no
checks-value_most = ne vairāk kā
checks-value_currencies = valūtas
checks-value_older = vecākā augšupielāde
checks-value_newer = jaunākā augšupielāde
checks-value_chance = izredzes
checks-about_goal = Mērķis
checks-about_business_goal = Biznesa mērķis
checks-about_audience = Auditorija
checks-about_data = Dati
checks-folder_several = { $count ->
        [zero] Mapē { $name } ir { $count } darbvietu ({ $names }). Gaidīta viena darbvieta mapē. Norādiet pašu failu vai ielieciet katru savā mapē.
        [one] Mapē { $name } ir { $count } darbvieta ({ $names }). Gaidīta viena darbvieta mapē. Norādiet pašu failu.
       *[other] Mapē { $name } ir { $count } darbvietas ({ $names }). Gaidīta viena darbvieta mapē. Norādiet pašu failu vai ielieciet katru savā mapē.
    }
checks-folder_empty = Mapē { $name } nav ne darbvietas, ne eksportu. Gaidīts: smmdash saglabāts fails (.smmdash) vai eksporti CSV, TSV, XLSX, XLS, ODS vai ZIP formātā. Pārbaudiet ceļu.
checks-folder_full = { $count ->
        [zero] Mapē { $name } ir { $count } eksportu; tiek lasīti ne vairāk kā { $most }. Pārvietojiet vecos citur.
        [one] Mapē { $name } ir { $count } eksports; tiek lasīti ne vairāk kā { $most }. Pārvietojiet vecos citur.
       *[other] Mapē { $name } ir { $count } eksporti; tiek lasīti ne vairāk kā { $most }. Pārvietojiet vecos citur.
    }
checks-folder_unused = { $name }: tajā nav nekā izmantojama. Gaidīts: eksports, ko smmdash pazīst; vienreiz pievienojiet failu lapā „Dati” un aprakstiet tā kolonnas.
checks-folder_waits = { $name } gaida atbildi; līdz tam tā dati netiek ņemti vērā. Atveriet lietotni, atbildiet lapā „Dati” un saglabājiet darbvietu failā.
