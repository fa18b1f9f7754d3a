goal_table-title = Mērķi tabulā
    .lead = Saglabājiet mērķus kā CSV izklājlapai vai ielasiet mērķus no CSV vai XLSX.
goal_table-column_id = Identifikators
goal_table-column_sentence = Mērķis vienā teikumā
goal_table-column_baseline_first = Sākuma vērtība no
goal_table-column_baseline_last = Sākuma vērtība līdz
goal_table-column_check_ins = Stāvokļa atzīmes
goal_table-column_outcome_day = Iznākuma diena
goal_table-column_budget_amount = Budžets
goal_table-column_budget_currency = Budžeta valūta
goal_table-column_budget_wanted = Cik rezultātu vajag
goal_table-column_budget_result = Budžeta mērvienība
goal_table-column_budget_cost_per_result = Viena rezultāta izmaksas
goal_table-column_budget_low = Budžeta apakšējā robeža
goal_table-column_budget_high = Budžeta augšējā robeža
goal_table-column_budget_first = Izmaksas pēc datiem no
goal_table-column_budget_last = Izmaksas pēc datiem līdz
goal_table-column_budget_note = Piezīme par budžetu
goal_table-column_chance = Pēdējās izredzes, % (tikai lasīšanai)
goal_table-column_chance_day = Izredzes pēc datiem līdz
goal_table-column_status_override_day = Statuss iestatīts
goal_table-column_status_override_as_of = Statuss pēc datiem līdz
goal_table-column_status_override_note = Piezīme par statusu
goal_table-export = Mērķi kā CSV
    .file = mērķi
    .help = Viss, ko par mērķi var ierakstīt. Pēdējās izredzes ir tikai lasīšanai; tas, kā izredzes mainījušās, un izmaiņu vēsture paliek darbvietā.
goal_table-keys = Neitrāli kolonnu nosaukumi
    .help = Kolonnu un izvēļu nosaukumi ir atslēgas, vienādas visās valodās, skaitļos decimālpunkts: programmām un tiem, kas strādā vairākās valodās.
goal_table-template = Veidne
    .file = mērķu veidne
    .help = Tukša tabula ar diviem piemēriem: aizstājiet tos ar saviem mērķiem. Mērķi var pateikt vienā teikumā vai pa kolonnām. Skaitļus un datumus rakstiet kā ierasts; vairākus tīklus atdaliet ar semikolu; katrs solis ir sava rinda: kas | atbildīgais | sākums | termiņš | kā zināsiet, ka izdarīts.
goal_table-file = Mērķi no faila
    .help = CSV, TSV vai XLSX. Pirms kaut kas mainās, redzēsiet, ko darītu katra rinda.
goal_table-state_new = Jauns
goal_table-state_changed = Mainīts
goal_table-state_same = Tas pats
goal_table-state_refused = Nav ielasīts
goal_table-row = Rinda
goal_table-what = Kas notiek
goal_table-goal = Mērķis
goal_table-why = Kāpēc vai kas jāzina
goal_table-counted = Jauni: { $new }, mainīti: { $changed }, tie paši: { $same }, nav ielasīti: { $refused }.
goal_table-unknown =
    { $count ->
        [zero] Šīs kolonnas te nav pazīstamas un ir izlaistas: { $names }.
        [one] Šī kolonna te nav pazīstama un ir izlaista: { $names }.
       *[other] Šīs kolonnas te nav pazīstamas un ir izlaistas: { $names }.
    }
goal_table-apply =
    { $count ->
        [zero] Pārņemt { $count } mērķus
        [one] Pārņemt { $count } mērķi
       *[other] Pārņemt { $count } mērķus
    }
goal_table-line = { $line }. rinda: { $state }.
goal_table-more =
    { $count ->
        [zero] Tabulā ir vēl { $count } šādas rindas.
        [one] Tabulā ir vēl { $count } šāda rinda.
       *[other] Tabulā ir vēl { $count } šādas rindas.
    }
goal_table-drop = Atmest failu
goal_table-nothing = Nekas no šī faila jūsu mērķus nemainītu.
goal_table-done = Pārņemts: jauni – { $new }, mainīti – { $changed }. Ar atsaukšanu viss tiek atcelts uzreiz.
goal_table-change_imported = mērķi, kas ielasīti no faila
goal_table-reason = ielasīts no faila { $name }
goal_table-no_goals = Šajā failā nav atrasta tabula ar mērķiem. Sagaidāmi kolonnu nosaukumi pirmajā rindā, starp tiem „{ $sentence }”, „{ $statement }” vai „{ $metric }”. Visi ir redzami veidnē.
goal_table-changes = mainās: { $facets }
goal_table-problem_unknown = { $column }: „{ $seen }” nav neviens no šeit zināmajiem nosaukumiem vai atslēgām.
    .options = Var norādīt: { $options }.
    .reference = Visi nosaukumi ir uzziņās.
goal_table-problem_number = { $column }: „{ $seen }” nav skaitlis.
goal_table-problem_number_undecided = { $column }: „{ $seen }” var lasīt divējādi; rakstiet bez tūkstošu atdalītāja.
goal_table-problem_days = { $column }: atrasts „{ $seen }”; vajag veselu skaitli no 1 līdz 3660.
goal_table-problem_date = { $column }: „{ $seen }” nav datums; rakstiet 2027-02-15.
goal_table-problem_date_undecided = { $column }: no „{ $seen }” nevar saprast, kas ir diena un kas mēnesis; rakstiet 2027-02-15.
goal_table-problem_line = { $column }: rinda „{ $seen }” neder; tās daļas atdala ar |.
goal_table-problem_confidence = { $column }: rindā „{ $seen }” pārliecība nav vesels skaitlis no 0 līdz 10.
goal_table-problem_too_long = { $column }: teksts, kas sākas ar „{ $seen }”, ir pārāk garš.
goal_table-problem_repeated = { $column }: „{ $seen }” ir arī kādā agrākā rindā; ņem vērā tikai to.
goal_table-problem_nothing = Rindā nav ne mērķa, ne rādītāja.
goal_table-problem_wide = Rindā ir vairāk šūnu nekā kolonnu: ielieciet pēdiņās tekstu, kurā ir atdalītājs.
goal_table-problem_too_many = Mērķu jau ir tūkstotis; vairāk neietilpst.
goal_table-problem_too_many_names = { $column }: nosaukumu jau ir divi simti; vairāk neietilpst.
goal_table-problem_outcome = { $column }: ir dota iznākuma diena, iemesli vai piezīme, bet ne tas, kā mērķis beidzās.
goal_table-problem_status_override = { $column }: ir dota diena vai piezīme, bet nav norādīts pats statuss.
goal_table-note_business_goal_new = tā biznesa mērķis ir jauns un tiks pievienots
goal_table-note_audience_new = tā auditorija ir jauna un tiks pievienota
goal_table-note_outcome_day = iznākuma diena nav dota; pieņemta šodiena
goal_table-note_budget_differs = budžets nav viena rezultāta izmaksas, reizinātas ar vajadzīgo rezultātu skaitu
