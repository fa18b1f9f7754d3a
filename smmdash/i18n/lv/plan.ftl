plan-title = Plāns
plan-view = Kas redzams
plan-view_steps = Soļi
plan-view_calendar = Kalendārs
plan-view_budget = Budžets
plan-untitled = bez nosaukuma
plan-no_dates = vēl bez datumiem
plan-remove = Noņemt
plan-choose_or_type = Izvēlieties vai ierakstiet
plan-open = Mainīt plānu
plan-close = Pabeigt
plan-card_budget = budžets { $amount }

# Bez mērķiem
plan-empty = Plāns sākas ar mērķi
    .body = Šeit katram mērķim būs trīs vai četri soļi ar atbildīgo, datumiem un savu rādītāju, visi vienā laika līnijā, bet blakus – satura kalendārs un budžets.
    .go = Uzrakstīt mērķi
plan-undated = Laika līnija parādīsies, tiklīdz kādam mērķim būs sākums, termiņš vai solis ar datumu.

# Laika līnija
plan-finding_late =
    { $count ->
        [zero] Nokavēti { $count } soļi.
        [one] Nokavēts { $count } solis.
       *[other] Nokavēti { $count } soļi.
    }
plan-finding_none_late = Neviens solis nav nokavēts.
plan-finding_next = Nākamais: „{ $step }”, līdz { $day }.
plan-finding_no_steps = Nevienam mērķim vēl nav soļu ar datumiem
plan-timeline_note = Tievā līnija: mērķa laiks, rombs tās galā ir termiņš. Lodziņi: soļi pēc numuriem, paveiktie ar ķeksīti. Trijstūri: starpmērķi, sasniegtie ir aizpildīti; krustiņš nozīmē, ka nav sasniegts.
plan-timeline_source = Avots: jūsu mērķi un to soļi; starpmērķus vērtē pēc jūsu augšupielādēm.
plan-timeline_alt =
    { $steps ->
        [zero] { $title }: termiņš { $day }, no { $steps } soļiem ar datumu paveikti { $done }.
        [one] { $title }: termiņš { $day }, no { $steps } soļa ar datumu paveikti { $done }.
       *[other] { $title }: termiņš { $day }, no { $steps } soļiem ar datumu paveikti { $done }.
    }
plan-chart_today = šodien
plan-chart_what = Kas
plan-chart_when = Kad
plan-chart_more = Vairāk
plan-chart_mark = Starpmērķis { $value }: { $state }
plan-chart_actual = faktiski: { $value }

# Soļi
plan-split = Sadalīt soļos
    .why = Trīs vai četri secīgi soļi ar datumiem līdz termiņam un katram savs rādītājs. Pēc tam visu var mainīt.
plan-too_many = Soļu skaits šajā plānā: { $count }. Atcerēties var trīs vai četrus: apvienojiet to, kas saistīts, vai izveidojiet atsevišķu mērķi.
plan-step_start = No
plan-step_due = Līdz
plan-step_until = līdz { $day }
plan-step_late = nokavēts
plan-step_backwards = Solis beidzas ({ $due }), pirms tas sākas ({ $start }). Mainiet vienu no datumiem.
plan-step_try = Izmēģināt vienu ideju nelielā apjomā
    .kpi = rādītājs pirms un pēc
plan-step_keep = Turpināt to, kas nostrādāja, pārējo atmest
plan-milestone_ask = Noskaidrot, kas tieši tiek prasīts
    .kpi = visu nosacījumu saraksts
plan-milestone_gather = Izpildīt nosacījumus citu pēc cita
    .kpi = visi nosacījumi atzīmēti
plan-milestone_check = Palūgt kādam no malas pārbaudīt
    .kpi = nav neatrisinātu piezīmju
plan-milestone_hand_in = Iesniegt un sekot līdzi
    .kpi = saņemts apstiprinājums
plan-kpi_total = { $metric }: { $value } kopš mērķa sākuma
plan-kpi_level = { $metric }: { $value }
plan-kpi_more = { $metric }: vairāk nekā pirms soļa
plan-kpi_less = { $metric }: mazāk nekā pirms soļa

# Starpmērķi
plan-targets = Starpmērķi
plan-targets_wanted = Mērķi, kas ilgst vairāk nekā trīs mēnešus, vieglāk vadīt ar starpmērķiem.
plan-targets_needed = Mērķim, kas ilgst vairāk nekā pusgadu, starpmērķi ir vajadzīgi: bez tiem atpalicību pamana par vēlu.
plan-targets_short = Tik īsam mērķim starpmērķi nav obligāti; pievienojiet, ja tas palīdz.
plan-targets_propose = Ieteikt starpmērķus
    .why = Mēnešu vai ceturkšņu beigās uz tempa līnijas no sākuma vērtības līdz mērķvērtībai; īsam mērķim – pusceļā.
plan-targets_again = Ieteikt no jauna
plan-targets_none = Vēl nav ko ieteikt: mērķim vajag sākumu, termiņu, mērķvērtību un, ja vērtība netiek summēta, sākuma vērtību.
plan-target_day = Līdz
plan-target_value = Vērtība
plan-target_note = Piezīme
plan-target_add = Pievienot starpmērķi
plan-target_line = līdz { $day }: { $value }, { $state }
    .actual = { $line } (faktiski: { $actual })
    .now = { $line } (pašlaik: { $actual })
plan-marks_note = Trijstūri: starpmērķi, sasniegtie ir aizpildīti; krustiņš nozīmē, ka nav sasniegts.
plan-mark_reached = sasniegts
plan-mark_missed = nav sasniegts
plan-mark_running = vēl priekšā
plan-mark_unknown = vēl nav zināms

# Taktikas
plan-tactics = Piemērotas taktikas
plan-tactics_free = Tikai bez budžeta
plan-tactics_none = Izvēlieties šim mērķim veidu vai rādītāju, un šeit būs redzams, kas tam der.
plan-tactics_audit = Izvēlētas auditā:
plan-tactic_days =
    { $count ->
        [zero] apmēram { $count } darbdienu
        [one] apmēram { $count } darbdiena
       *[other] apmēram { $count } darbdienas
    }
plan-tactic_free = budžets nav vajadzīgs
plan-tactic_paid = vajadzīgs budžets
plan-tactic_moves = ietekmē šī mērķa rādītāju
plan-tactic_step = Pievienot kā soli
plan-tactic_taken = Ir plānā
plan-tactic_entry = Ielikt kalendārā

# Kalendārs
plan-span = Laikposms
plan-span_month = Mēnesis
plan-span_week = Nedēļa
plan-turn_earlier = Agrāk
plan-turn_today = Šodien
plan-turn_later = Vēlāk
plan-calendar_name = { $name }: satura kalendārs
plan-calendar_empty = Vēl nekas nav ieplānots. Pievienojiet pirmo ierakstu.
    .rhythm = Vēl nekas nav ieplānots. Pievienojiet pirmo ierakstu vai ar pogu augstāk ieplānojiet četras nedēļas ierastajā ritmā.
plan-month_ahead =
    { $count ->
        [zero] Ieplānoti { $count } ieraksti.
        [one] Ieplānots { $count } ieraksts.
       *[other] Ieplānoti { $count } ieraksti.
    }
plan-month_finding =
    { $count ->
        [zero] No { $count } plānotajiem ierakstiem publicēti { $published }.
        [one] No { $count } plānotā ieraksta publicēti { $published }.
       *[other] No { $count } plānotajiem ierakstiem publicēti { $published }.
    }
plan-month_late =
    { $count ->
        [zero] Nav publicēti { $count }.
        [one] Nav publicēts { $count }.
       *[other] Nav publicēti { $count }.
    }
plan-month_planned =
    { $count ->
        [zero] Vēl priekšā { $count }.
        [one] Vēl priekšā { $count }.
       *[other] Vēl priekšā { $count }.
    }
plan-month_unknown =
    { $count ->
        [zero] Par { $count } datu vēl nepietiek.
        [one] Par { $count } datu vēl nepietiek.
       *[other] Par { $count } datu vēl nepietiek.
    }
plan-month_unplanned =
    { $count ->
        [zero] Bez plāna publicēti { $count } ieraksti.
        [one] Bez plāna publicēts { $count } ieraksts.
       *[other] Bez plāna publicēti { $count } ieraksti.
    }
plan-month_nothing =
    { $count ->
        [0] Nekas nav ieplānots un nekas nav publicēts
        [zero] Nekas nav ieplānots; publicēti { $count } ieraksti
        [one] Nekas nav ieplānots; publicēts { $count } ieraksts
       *[other] Nekas nav ieplānots; publicēti { $count } ieraksti
    }
plan-month_source = Avots: jūsu kalendārs un ieraksti jūsu augšupielādēs. Arī vienu dienu agrāk vai vēlāk publicēts ieraksts tiek ieskaitīts.
plan-month_note = Pilns aplis: publicēts. Pilns kvadrāts: atzīmēts ar roku. Tukšs aplis: plānots vai vēl nav zināms. Krustiņš: nav publicēts. Rombs: publicēts bez plāna.
plan-month_alt = Kalendārs, { $month }: katram ierakstam sava zīme.
plan-unplanned =
    { $count ->
        [zero] Bez plāna publicēti { $count } ieraksti: { $networks }
        [one] Bez plāna publicēts { $count } ieraksts: { $networks }
       *[other] Bez plāna publicēti { $count } ieraksti: { $networks }
    }
plan-standing_published = publicēts
plan-standing_done = atzīmēts ar roku
plan-standing_planned = plānots
plan-standing_late = nav publicēts
plan-standing_unknown = vēl nav zināms
plan-standing_unplanned = publicēts bez plāna
plan-weekday_0 = Pr.
plan-weekday_1 = Ot.
plan-weekday_2 = Tr.
plan-weekday_3 = Ce.
plan-weekday_4 = Pk.
plan-weekday_5 = Se.
plan-weekday_6 = Sv.
plan-column_day = Diena
plan-column_at = Laiks
plan-column_network = Tīkls
plan-column_account = Konts
plan-column_post_type = Ieraksta veids
plan-column_title = Temats
plan-column_goal = Mērķis
plan-column_owner = Atbildīgais
plan-column_state = Stāvoklis
plan-entry = Plānotais ieraksts
plan-entry_new = Ieplānot ierakstu
plan-entry_title = Temats
    .placeholder = Piemēram: kā mēs grauzdējam kafiju
plan-entry_done = Publicēts
    .help = Atzīmē ar roku. Ieraksti, kas ir jūsu augšupielādēs, tiek atzīmēti automātiski.
plan-entry_at =
    .help = Publicēšanas laiks, ja tas zināms; darbvietas laika joslā.
    .placeholder = 18:30
plan-entry_timeless = „{ $seen }” nav pulksteņa laiks. Rakstiet to šādi: 18:30, vai atstājiet lauku tukšu.
plan-entry_dayless = Trūkst dienas. Izvēlieties to, lai ierakstam būtu vieta kalendārā.
plan-entry_blank = Te vēl nav nekā: ierakstiet tematu vai izvēlieties tīklu.
plan-entry_save = Saglabāt
plan-entry_edit =
    .help = Mainīt „{ $title }”
plan-entry_earlier = Dienu agrāk
plan-entry_later = Dienu vēlāk
plan-entry_week_later = Nedēļu vēlāk
plan-entry_added = „{ $title }” ir kalendārā: { $day }
plan-rhythm = Jūsu ierastais ritms
plan-rhythm_line =
    { $count ->
        [zero] { $account }: parasti { $count } ieraksti nedēļā, vislabāk: { $days }
        [one] { $account }: parasti { $count } ieraksts nedēļā, vislabāk: { $days }
       *[other] { $account }: parasti { $count } ieraksti nedēļā, vislabāk: { $days }
    }
plan-rhythm_hour = Labākā stunda: { $hour }.
plan-rhythm_type = Labākais veids: { $name }.
plan-rhythm_basis =
    { $count ->
        [zero] Pēc rādītāja „{ $metric }”, { $count } ieraksti.
        [one] Pēc rādītāja „{ $metric }”, { $count } ieraksts.
       *[other] Pēc rādītāja „{ $metric }”, { $count } ieraksti.
    }
plan-rhythm_habit =
    { $count ->
        [zero] Norādītas biežāk izmantotās dienas ({ $count } ieraksti); labākās noteikt nevar, jo pārāk maz ierakstu ir ar rādītājiem.
        [one] Norādītas biežāk izmantotās dienas ({ $count } ieraksts); labākās noteikt nevar, jo pārāk maz ierakstu ir ar rādītājiem.
       *[other] Norādītas biežāk izmantotās dienas ({ $count } ieraksti); labākās noteikt nevar, jo pārāk maz ierakstu ir ar rādītājiem.
    }
plan-rhythm_caution = Tas ir orientieris pēc līdzšinējiem datiem, nevis likums: rezultātu ietekmē arī tas, kas kurā dienā publicēts.
plan-rhythm_more =
    { $count ->
        [zero] Vēl { $count } konti nav parādīti.
        [one] Vēl { $count } konts nav parādīts.
       *[other] Vēl { $count } konti nav parādīti.
    }
plan-rhythm_none = Cik bieži jūs publicējat un kad tas izdodas vislabāk, nolasa no ierakstu eksportiem. Par pēdējām divpadsmit nedēļām te vēl nav neviena.
    .go = Pievienot eksportu
plan-rhythm_plan =
    { $count ->
        [zero] Tāpat ieplānot nākamās { $count } nedēļas
        [one] Tāpat ieplānot nākamo { $count } nedēļu
       *[other] Tāpat ieplānot nākamās { $count } nedēļas
    }
plan-rhythm_planned =
    { $count ->
        [zero] Ieplānoti { $count } ieraksti no { $first } līdz { $last }
        [one] Ieplānots { $count } ieraksts no { $first } līdz { $last }
       *[other] Ieplānoti { $count } ieraksti no { $first } līdz { $last }
    }
plan-rhythm_full = Šīs nedēļas jau ir ieplānotas.
plan-handover =
    .file = satura kalendārs
plan-handover_csv = Lejupielādēt kā tabulu (CSV)
plan-handover_ics = Lejupielādēt kalendāra programmai (ICS)

# Budžets
plan-budget_lead = Cik maksā viens rezultāts, un cik to vajag? Ja viens klients izmaksā { $cost } un vajadzīgi { $wanted } klienti, budžets ir { $amount }.
plan-budget_goal = Mērķis
plan-budget_result = Kādu rezultātu skaita
plan-budget_wanted = Cik vajag
plan-budget_way = Izmaksu avots
plan-budget_way_data = No datiem
plan-budget_way_typed = Ievadīt ar roku
plan-budget_cost = Viena rezultāta izmaksas
plan-budget_currency = Valūta
plan-budget_currencies = Nauda tērēta vairākās valūtās. Katru skaita atsevišķi; kopā tās netiek saskaitītas.
plan-budget_note = No kurienes šis skaitlis
    .placeholder = Piemēram: iepriekšējās kampaņas rēķins
plan-budget_type = Ierakstiet, cik maksā viens rezultāts un cik to vajag.
plan-budget_above = Ierakstīts „{ $seen }”, bet vajag skaitli, kas lielāks par nulli.
plan-budget_amount = Budžets
plan-budget_sum = { $cost } × { $wanted } = { $amount }.
    .about = { $cost } × { $wanted } ≈ { $amount }.
plan-budget_range = 8 gadījumos no 10 vajadzēs no { $low } līdz { $high }.
plan-budget_typed_caution = Cik drošas ir ierakstītas izmaksas, nevar pateikt. Augšupielādējiet reklāmas eksportu, un robežas tiks aprēķinātas no jūsu nedēļām. Parasti katrs nākamais rezultāts maksā dārgāk: palieliniet budžetu pakāpeniski un sekojiet rezultātam.
plan-budget_save = Saglabāt pie mērķa
plan-budget_saved = Saglabāts pie mērķa
plan-budget_goalless = Kad būs mērķis, budžetu varēs saglabāt pie tā.
plan-budget_kept = Pie mērķa saglabāts: { $amount } ({ $since })
plan-budget_since_data = no datiem, { $period }
plan-budget_since_typed = ierakstīts
plan-cost_no_spend = Jūsu augšupielādēs vēl nav tēriņu. Pievienojiet reklāmas eksportu vai ierakstiet izmaksas.
plan-cost_no_results = Nedēļās ar tēriņiem nav šāda rezultāta: { $result }. Izvēlieties citu rezultātu vai ierakstiet izmaksas.
plan-cost_mixed_currency = Nauda tērēta vairākās valūtās, bet rezultāti ({ $result }) ir citos failos, tāpēc nevar pateikt, kura nauda tos atnesa. Ierakstiet izmaksas.
plan-cost_no_common_weeks = Nav nevienas pilnas nedēļas, par kuru zināmi gan tēriņi, gan rezultāti: { $result }. Pievienojiet to pašu nedēļu eksportus vai ierakstiet izmaksas.
plan-cost_origin =
    { $count ->
        [zero] Viens rezultāts maksā { $cost }: iztērēti { $spend }, „{ $name }” – { $results }, { $count } pilnas nedēļas ({ $period }).
        [one] Viens rezultāts maksā { $cost }: iztērēti { $spend }, „{ $name }” – { $results }, { $count } pilna nedēļa ({ $period }).
       *[other] Viens rezultāts maksā { $cost }: iztērēti { $spend }, „{ $name }” – { $results }, { $count } pilnas nedēļas ({ $period }).
    }
plan-cost_range = Nejaušības dēļ vien šīs izmaksas svārstās no { $low } līdz { $high } (8 gadījumos no 10).
plan-cost_blended = Tēriņi un rezultāti ir no dažādiem failiem, tāpēc ieskaitīti arī rezultāti, par kuriem neviens nav maksājis: patiesās izmaksas ir lielākas.
plan-cost_followers = Dati nerāda, cik tērēts tieši sekotājiem: visi tēriņi ir attiecināti pret visiem jaunajiem sekotājiem, arī tiem, kas atnāca paši. Uztveriet to kā aptuvenu skaitli.
plan-cost_few =
    { $count ->
        [zero] Pamatā ir tikai { $count } rezultāti.
        [one] Pamatā ir tikai { $count } rezultāts.
       *[other] Pamatā ir tikai { $count } rezultāti.
    }
plan-cost_method = Visi tēriņi ÷ visi rezultāti pilnās nedēļās. Robežas ir platākās no divām: rezultātu Puasona modelis un nedēļu butstraps.
plan-returns_dearer = Papildu nauda dod mazāku atdevi: trešdaļā nedēļu ar lielākajiem tēriņiem viens rezultāts maksāja { $dear }, trešdaļā ar mazākajiem – { $cheap }. Par papildu rezultātiem rēķinieties ar augstāko cenu.
plan-returns_even = Trešdaļā nedēļu ar lielākajiem tēriņiem viens rezultāts maksāja { $dear }, trešdaļā ar mazākajiem – { $cheap }: pagaidām starpība nepārsniedz nejaušību. Liels pieaugums tomēr var maksāt dārgāk.
plan-returns_unknown = Jūsu nedēļas tēriņi mainās pārāk maz vai pārāk īsu laiku, lai redzētu, ko dod vairāk naudas. Parasti katrs nākamais rezultāts maksā dārgāk: palieliniet budžetu pakāpeniski un sekojiet rezultātam.
plan-returns_beyond = Līdz termiņam tas ir { $week } nedēļā, vairāk nekā līdzšinējā dārgākajā nedēļā ({ $top }). Kas notiek tālāk, dati nerāda.
plan-returns_within = Līdz termiņam tas ir { $week } nedēļā; līdzšinējā dārgākajā nedēļā bija { $top }.
plan-unpaid = Bez budžeta
    .why = Tas, kas prasa darbu, nevis naudu.

# Izmaiņas, kā tās nosauc atsaukšana
plan-change_split = mērķis sadalīts soļos
plan-change_step = solis mainīts
plan-change_step_added = solis pievienots
plan-change_step_removed = solis noņemts
plan-change_step_moved = solis pārvietots
plan-change_step_done = solis atzīmēts
plan-change_tactic = taktika pievienota kā solis
plan-change_targets = ieteikti starpmērķi
plan-change_target = starpmērķis mainīts
plan-change_target_added = starpmērķis pievienots
plan-change_target_removed = starpmērķis noņemts
plan-change_entry = plānotais ieraksts mainīts
plan-change_entry_added = plānotais ieraksts pievienots
plan-change_entry_moved = plānotais ieraksts pārcelts
plan-change_entry_removed = plānotais ieraksts noņemts
plan-change_rhythm = nedēļas ieplānotas ierastajā ritmā
plan-change_budget = budžets saglabāts pie mērķa
plan-change_budget_removed = mērķa budžets noņemts
