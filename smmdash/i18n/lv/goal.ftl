goal-title = Mērķi
goal-view = Kas tiek rādīts
goal-view_goals = Mērķi ({ $count })
goal-view_business_goals = Biznesa mērķi ({ $count })
goal-view_audiences = Auditorijas ({ $count })
goal-new = Jauns mērķis
goal-back = Atpakaļ pie mērķiem

# Ko mērķis saka
goal-no_metric = Rādītājs nav izvēlēts
goal-no_target = mērķvērtība nav noteikta
goal-about = { $metric }, { $networks }
goal-at_least = vismaz { $value }
goal-at_most = ne vairāk kā { $value }
goal-within = no { $low } līdz { $high }
goal-up_at_least = pieaugums vismaz par { $by }
goal-up_at_most = pieaugums ne vairāk kā par { $by }
goal-up_within = pieaugums par { $low }–{ $high }
goal-down_at_least = samazinājums vismaz par { $by }
goal-down_at_most = samazinājums ne vairāk kā par { $by }
goal-down_within = samazinājums par { $low }–{ $high }
goal-between_changes = izmaiņas no { $low } līdz { $high }
goal-by_points =
    { $count ->
        [zero] { $value } procentpunktiem
        [one] { $value } procentpunktu
       *[other] { $value } procentpunktiem
    }
goal-milestone = Atskaites punkts
goal-sentence = { $what }: { $target }
goal-sentence_when = { $what } { $when }
goal-when_by = līdz { $day }
goal-date_style = short
goal-when_during = no { $first } līdz { $last }
goal-sentence_milestone = { $what }: jāpaveic līdz { $day }
goal-value_of = { $value } ({ $when })
goal-baseline_from = Sākuma vērtība: { $value }.
goal-value_per_days =
    { $count ->
        [zero] { $value } uz { $count } dienām
        [one] { $value } uz { $count } dienu
       *[other] { $value } uz { $count } dienām
    }
goal-value_mean =
    { $count ->
        [zero] { $value }, vidēji { $count } periodos
        [one] { $value }, vidēji { $count } periodā
       *[other] { $value }, vidēji { $count } periodos
    }
goal-differs = Tas ir { $change } pret sākuma vērtību { $baseline }.
goal-means = Tas nozīmē: { $target }; sākuma vērtība { $baseline }.
goal-starts = Sākuma vērtība: { $baseline }.
goal-nothing = nekas
goal-removed = vēlāk dzēsts
goal-history_set = { $field }: norādīts „{ $new }”
goal-history_cleared = { $field }: noņemts (bija „{ $old }”)
goal-history_changed = { $field }: no „{ $old }” uz „{ $new }”
goal-facet_statement = Formulējums
goal-facet_goal_type = Veids
goal-facet_business_goal = Biznesa mērķis
goal-facet_metric = Rādītājs
goal-facet_scope_networks = Tīkli
goal-facet_scope_accounts = Konti
goal-facet_scope_post_types = Ierakstu veidi
goal-facet_scope_campaign = Kampaņa
goal-facet_scope_segment = Segments
goal-facet_target_kind = Mērķvērtības veids
goal-facet_target_comparison = Salīdzinājums
goal-facet_target_basis = Kā skaita
goal-facet_target_value = Mērķvērtība
goal-facet_target_upper = Augšējā robeža
goal-facet_target_per = Par kādu periodu skaita
goal-facet_status_override = Manuāli noteikts statuss
goal-facet_paused = Apturēts
goal-facet_baseline_value = Sākuma vērtība
goal-facet_baseline_period = Sākuma vērtības periods
goal-facet_baseline_note = Piezīme par sākuma vērtību
goal-facet_start = Sākums
goal-facet_deadline = Termiņš
goal-facet_owner = Atbildīgais
goal-facet_audience = Auditorija
goal-facet_steps = Soļi
goal-facet_milestones = Starpmērķi
goal-facet_budget = Budžets
goal-facet_review_every_days = Dienas starp pārskatīšanām
goal-facet_milestone_done = Paveikts
goal-facet_outcome = Iznākums
goal-facet_outcome_note = Piezīme par iznākumu
goal-kind_total = krājas visā periodā
goal-kind_level = līmenis pēdējā dienā
goal-kind_rate = īpatsvars vai vidējais
goal-kind_milestone = paveikts vai nav
goal-comparison_at_least = vismaz
goal-comparison_at_most = ne vairāk kā
goal-comparison_within = robežās
goal-basis_to = līdz vērtībai
goal-basis_by = par noteiktu skaitu
goal-basis_by_percent = par procentiem
goal-basis_by_points = par procentpunktiem

# { $value } ir mērķa vērtība: 10 mēnesī
goal-per_day = { $value } dienā
goal-per_week = { $value } nedēļā
goal-per_month = { $value } mēnesī
goal-per_quarter = { $value } ceturksnī
goal-per_year = { $value } gadā
goal-each_day = diena
goal-each_week = nedēļa
goal-each_month = mēnesis
goal-each_quarter = ceturksnis
goal-each_year = gads
goal-outcome_reached = Sasniegts
goal-outcome_missed = Nav sasniegts
goal-outcome_dropped = Atmests
goal-deadline_end_of_month = Mēneša beigas
goal-deadline_end_of_quarter = Ceturkšņa beigas
goal-deadline_in_90_days = Pēc 90 dienām
goal-deadline_end_of_year = Gada beigas

# Izmaiņas, kā tās nosauc atsaukšana
goal-change_added = pievienots mērķis
goal-change_edited = labots mērķis
goal-change_duplicated = dublēts mērķis
goal-change_removed = dzēsts mērķis
goal-change_checked_in = stāvokļa atzīme
goal-change_outcome = mērķa iznākums
goal-change_paused = apturēts mērķis
goal-change_resumed = atsākts mērķis
goal-change_business_goal_added = pievienots biznesa mērķis
goal-change_business_goal_edited = labots biznesa mērķis
goal-change_business_goal_removed = dzēsts biznesa mērķis
goal-change_audience_added = pievienota auditorija
goal-change_audience_edited = labota auditorija
goal-change_audience_removed = dzēsta auditorija

# Vārdi uz pogām
goal-add = Pievienot
goal-save = Saglabāt mērķi
goal-cancel = Atcelt
goal-show_all = { $count ->
    [zero] Parādīt vēl { $count } mērķu
    [one] Parādīt vēl { $count } mērķi
   *[other] Parādīt vēl { $count } mērķus
}
goal-edit = Labot
goal-duplicate = Dublēt
goal-remove = Dzēst
goal-open_odds = Izredzes un statuss
goal-open_check_in = Atzīmēt stāvokli
goal-open_outcome = Iznākums
goal-open_history = Vēsture
goal-open_pause = Apturēt
goal-more = Vairāk
goal-resume = Atsākt
goal-choose = Izvēlieties
goal-everything = Viss
goal-unnamed = Bez nosaukuma
goal-engagement_rate = { $name } · iesaistes līmenis
goal-lost = Šāda mērķa darbvietā nav vai vairs nav. Ja tas tikko dzēsts, to var atgūt ar „Atsaukt”.

# Kartīte
goal-card_owner = atbildīgais: { $owner }
goal-card_business_goal = biznesa mērķis: { $name }
goal-card_audience = auditorija: { $name }
goal-card_deadline = termiņš: { $day }
goal-standing_total = { $actual } no { $target }
goal-standing_now = tagad { $actual }, mērķvērtība: { $target }
goal-standing_progress = no visa ceļa veikts { $share }
goal-standing_back = tālāk no mērķvērtības nekā sākumā
goal-standing_expected = pēc vienmērīga tempa { $day } vajadzēja būt { $expected }
goal-standing_expected_shaped = pēc tempa līnijas ar jūsu nedēļas ritmu { $day } vajadzēja būt { $expected }
goal-standing_required_day = līdz { $day } vajag { $rate } dienā
goal-standing_required_room = līdz { $day } var atļauties { $rate } dienā
goal-standing_required_rate = līdz { $day } vidēji jābūt { $rate }
goal-steps_done =
    { $count ->
        [zero] Paveikti soļi: { $done } no { $count }
        [one] Paveikti soļi: { $done } no { $count }
       *[other] Paveikti soļi: { $done } no { $count }
    }
goal-done_on = Paveikts: { $day }
goal-finding_reached = Mērķvērtība ir sasniegta
goal-finding_missed = Mērķvērtība nav sasniegta
goal-finding_not_started = Ceļš no sākuma vērtības līdz mērķvērtībai
goal-finding_none = Vēl nav skaitļa, ko salīdzināt ar tempa līniju
goal-finding_even = Tieši uz tempa līnijas
goal-finding_above = Par { $gap } virs diapazona vidus
goal-finding_below = Par { $gap } zem diapazona vidus
goal-finding_above_good = Par { $gap } priekšā tempa līnijai
goal-finding_below_bad = Par { $gap } atpaliek no tempa līnijas
goal-finding_above_bad = Par { $gap } virs tempa līnijas, bet jābūt mazāk
goal-finding_below_good = Par { $gap } zem tempa līnijas, kā tam jābūt
goal-chart_day = Diena
goal-chart_actual = Faktiski
goal-chart_expected = Tempa līnija
goal-chart_note = Nepārtrauktā līnija: faktiskais. Pārtrauktā: temps. Horizontālā: mērķvērtība, rombs tās galā ir termiņš.
goal-chart_alt = Mērķa „{ $title }” līniju diagramma.
goal-source_one = Avots: { $name }, pēdējā diena datos: { $day }
goal-source_more =
    { $count ->
        [zero] Avots: { $name } un vēl { $count } failu, pēdējā diena datos: { $day }
        [one] Avots: { $name } un vēl { $count } fails, pēdējā diena datos: { $day }
       *[other] Avots: { $name } un vēl { $count } faili, pēdējā diena datos: { $day }
    }
goal-review_next = Nākamā pārskatīšana: { $day }
goal-review_overdue =
    { $count ->
        [zero] Pārskatīšana kavējas { $count } dienas (termiņš: { $day })
        [one] Pārskatīšana kavējas { $count } dienu (termiņš: { $day })
       *[other] Pārskatīšana kavējas { $count } dienas (termiņš: { $day })
    }
goal-review_last = Pēdējā atzīme { $day }: { $said }
goal-just_begun = Mērķis tikko sācies: dati pagaidām ir līdz { $day }.
goal-paused = Apturēts
    .since = Apturēts kopš { $day }
    .why = Apturēts kopš { $day }: { $reason }
    .deadline = { $count ->
        [zero] Termiņš nemainās: { $day }, pēc { $count } dienām. Līdz atsākšanai statusa nav, pārbaudes mērķi nevērtē un par to neatgādina.
        [one] Termiņš nemainās: { $day }, pēc { $count } dienas. Līdz atsākšanai statusa nav, pārbaudes mērķi nevērtē un par to neatgādina.
       *[other] Termiņš nemainās: { $day }, pēc { $count } dienām. Līdz atsākšanai statusa nav, pārbaudes mērķi nevērtē un par to neatgādina.
    }
    .passed = Pa to laiku termiņš ({ $day }) ir pagājis.
    .no_deadline = Līdz atsākšanai statusa nav, pārbaudes mērķi nevērtē un par to neatgādina.
goal-pause =
    .explain = Apturētam mērķim saglabājas dati un vēsture. Līdz atsākšanai par to neatgādina un pārbaudes to nevērtē. Termiņš nemainās.
goal-pause_note = Kāpēc
    .placeholder = Piemēram: kampaņa pārcelta uz pavasari

# Redaktors
goal-editor_new = Jauns mērķis
goal-editor_edit = Labot mērķi
goal-draft_note = Mērķi var saglabāt arī nepabeigtu; kartītē būs redzams, kā trūkst.
goal-not_saved = Vēl nav saglabāts: nevar nolasīt skaitli ({ $fields }). Izlabojiet un saglabājiet vēlreiz.
goal-in_unit = { $label }, { $unit }
goal-unit_points = procentpunkti
goal-unit_minutes = minūtes
goal-number_unreadable = Ierakstīts „{ $seen }”, bet gaidīts skaitlis, piemēram, { $whole } vai { $part }.
goal-number_undecided = „{ $seen }” var lasīt divējādi. Rakstiet { $whole } vai { $part }, bez zīmes, kas var būt gan viens, gan otrs.
goal-field_statement = Mērķis saviem vārdiem
    .example = Vairāk pastāvīgo viesu, kas mums seko un atgriežas
    .help = Viens teikums, kurā komanda atpazīs savu mērķi. Ja lauks paliek tukšs, kartītes teikumu veido no laukiem zemāk.
goal-field_type = Mērķa veids
goal-field_metric = Rādītājs
    .placeholder = Sāciet rakstīt nosaukumu
    .help = Viens skaitlis, pēc kura spriež par rezultātu. Saraksta sākumā ir mērķa veidam atbilstošie rādītāji.
goal-metric_fitting =
    { $count ->
        [zero] Šim mērķa veidam atbilst pirmie { $count } sarakstā.
        [one] Šim mērķa veidam atbilst pirmais { $count } sarakstā.
       *[other] Šim mērķa veidam atbilst pirmie { $count } sarakstā.
    }
goal-metric_unfit = Mērķa veidam „{ $goal_type }” šis rādītājs nav ierasts. Tas tomēr var būt pareizs; ja ne, izvēlieties citu.
goal-field_networks = Tīkli
goal-networks_suited = Vislabāk der: { $networks }.
goal-field_accounts = Konti
    .help = Konti, kas zināmi no jūsu datiem. Lai pievienotu citu, ierakstiet nosaukumu.
goal-narrow = Sašaurināt: ieraksta veids, kampaņa, segments
goal-field_post_types = Ierakstu veidi
goal-field_campaign = Kampaņa
goal-field_segment = Segments
    .help = Eksportos nav skaitļu pa segmentiem, tāpēc šādam mērķim seko pēc stāvokļa atzīmēm, nevis datiem.
goal-field_kind = Veids
goal-field_basis = Kā skaitīt mērķvērtību
goal-field_per = Skaita
goal-field_comparison = Salīdzinājums
goal-field_value = Mērķvērtība
    .help = Rakstiet, kā ierasts: 1500, 1 500 vai 12%. Teikumā zemāk redzēsiet, kā tas saprasts.
goal-field_lower = No
goal-field_upper = Līdz
goal-write_minus = Šādi skaitlis drīkst augt. Lai to samazinātu, rakstiet ar mīnusu: { $example }.
goal-field_start = Sākums
goal-field_deadline = Termiņš
goal-quick = { $name } ({ $day })
goal-field_milestone_done = Paveikts
    .help = Atstājiet tukšu, kamēr nav paveikts.
goal-field_by_hand = Ievadīt sākuma vērtību manuāli
    .help = Skaitļiem, kuru nav nevienā eksportā. Citādi sākuma vērtību nosaka pēc datiem, un tā mainās līdz ar rādītāju, tvērumu un sākumu.
goal-field_baseline_value = Sākuma vērtība
goal-field_baseline_note = No kurienes ir sākuma vērtība
    .placeholder = Piemēram: veikala mēneša pārskats
goal-baseline_note_wanted = Pievienojiet piezīmi, lai citi zinātu, no kurienes ir skaitlis.
goal-baseline_needs = Sākuma vērtību noteiks pēc datiem, tiklīdz būs izvēlēts rādītājs un sākums.
goal-baseline_is = Sākuma vērtība no datiem: { $value } ({ $when }).
goal-baseline_mean =
    { $count ->
        [zero] Sākuma vērtība no datiem: { $value }, vidējais { $count } periodos, kas ir tikpat gari kā mērķis ({ $when }).
        [one] Sākuma vērtība no datiem: { $value }, vidējais { $count } periodā, kas ir tikpat garš kā mērķis ({ $when }).
       *[other] Sākuma vērtība no datiem: { $value }, vidējais { $count } periodos, kas ir tikpat gari kā mērķis ({ $when }).
    }
goal-baseline_none = Datos sākuma vērtības nav.
goal-field_business_goal = Biznesa mērķis, kam tas kalpo
    .help = Ko uzņēmums iegūs, kad mērķis būs sasniegts.
goal-field_audience = Auditorija
    .help = Cilvēki, kuriem mērķis domāts.
goal-field_owner = Atbildīgais
    .placeholder = Izvēlieties vai ierakstiet vārdu
goal-field_review = Dienas starp pārskatīšanām
    .help = Ceturksnis ir 91 diena. Kartītē redzams, kad laiks atzīmēt stāvokli.
goal-field_reason = Izmaiņu iemesls (paliks vēsturē)
    .asked = Kāpēc to maināt?
    .placeholder = Piemēram: oktobrī samazināts budžets
goal-steps = Soļi
    .none = Pietiek ar trim četriem soļiem: ko dara vispirms, ko pēc tam un kurš.
goal-step_add = Pievienot soli
goal-step_title = { $number }. solis
    .placeholder = Kas tiek darīts
goal-step_owner = Atbildīgais
goal-step_due = Termiņš
goal-step_kpi = Pēc kā redzēsiet, ka izdevies
    .placeholder = Piemēram: 4 ieraksti nedēļā
goal-step_done = Paveikts
goal-step_up = Augstāk
goal-step_down = Zemāk
goal-step_remove = Dzēst

# Kartītes paneļi
goal-check_in = Stāvokļa atzīme
goal-check_in_day = Diena
goal-check_in_value = Vērtība
    .help = Ņemta no datiem, ja tie ir; izlabojiet, ja zināt precīzāk.
goal-check_in_confidence = Cik pārliecināti esat, ka mērķis tiks sasniegts?
    .help = 0 nozīmē „nemaz”, 10 nozīmē „pilnīgi droši”.
goal-check_in_note = Piezīme
goal-check_in_save = Saglabāt atzīmi
goal-outcome = Iznākums
goal-outcome_result = Kā tas beidzās?
goal-outcome_day = Diena
goal-outcome_reasons = Iemesli
    .help = Kāpēc mērķis sasniegts, nav sasniegts vai atmests. Saraksts ir tas pats, kas auditā, lai iemeslus varētu saskaitīt visos mērķos kopā.
goal-outcome_note = Piezīme
goal-outcome_save = Saglabāt iznākumu
goal-history = Vēsture
goal-history_empty = Kopš mērķa pievienošanas nekas nav mainīts.
goal-history_created = Mērķis pievienots
goal-history_check_in = Atzīme: { $said }
    .bare = Atzīme
goal-history_resumed = Atsākts
goal-history_confidence = pārliecība { $confidence } no 10
goal-history_more =
    { $count ->
        [zero] Rādīt vēl { $count } vecākus pierakstus
        [one] Rādīt vēl { $count } vecāku pierakstu
       *[other] Rādīt vēl { $count } vecākus pierakstus
    }

# Biznesa mērķi un auditorijas
goal-business_goals_none = Biznesa mērķu vēl nav. Sociālo tīklu mērķis ir pūļu vērts, ja tas palīdz sasniegt kādu no tiem.
goal-business_goal_new = Jauns biznesa mērķis
    .placeholder = Piemēram: par 15% vairāk pastāvīgo viesu pasūtījumu
goal-business_goal_note = Piezīme
goal-business_goal_served = Tam kalpo: { $goals }
goal-business_goal_unserved = Tam vēl nekalpo neviens mērķis.
goal-audiences_none = Auditoriju vēl nav. Aprakstiet cilvēkus, kurus gribat sasniegt, un vietas, kur viņi sastopami.
goal-audience_new = Jauna auditorija
    .placeholder = Piemēram: vecāki, kas dzīvo tuvumā
goal-audience_note = Kas viņi ir: vecums, vieta, intereses, valoda
goal-audience_served = Mērķi šai auditorijai: { $goals }
goal-audience_unserved = Šai auditorijai vēl nav neviena mērķa.
goal-write_for = Rakstīt tam mērķi
goal-entry_name = Nosaukums
goal-entry_save = Saglabāt

# Kad mērķu nav
goal-empty = Šeit katram mērķim ir sava kartīte: cik tālu tas ir, kāds temps vajadzīgs un kā vēl trūkst. Labā mērķī ir viens rādītājs, skaitlis, datums un atbildīgais.
goal-empty_first = 1. Vispirms uzrakstiet biznesa mērķi
    .why = Sociālo tīklu mērķi tam kalpo: kas uzņēmumā pēc gada būs mainījies?
goal-empty_second = 2. Izmantojiet piemēru vai rakstiet savu
    .why = Piemērs atveras kā melnraksts. Mainiet visu, kas neder; nekas nepaliek, kamēr nesaglabājat.
goal-take_over = Izmantot par melnrakstu
goal-new_empty = Rakstīt savu mērķi
goal-outcome_missing = Izvēlieties, kā mērķis beidzies. Piezīmi saglabās, kad būs iznākums.
goal-entry_nameless = Trūkst nosaukuma. Ierakstiet to vai dzēsiet šo ierakstu.
goal-kept = Mērķa { $name } nesaglabātās izmaiņas ir paturētas: jūs aizgājāt pa saiti uz citu vietu.
    .new = Jaunais, vēl nesaglabātais mērķis ir paturēts: { $name }. Jūs aizgājāt pa saiti uz citu vietu.
    .resume = Atgriezties pie tā
    .forget = Atmest

# The life of a goal
goal-reason_asked = Mērķis jau ir ceļā, un šī izmaiņa skar solīto: { $fields }. Īss paskaidrojums palīdzēs visiem, kas to skatīs vēlāk. Var saglabāt arī bez tā.
goal-rhythm = Pārskatīšana
goal-rhythm_weekly = Reizi nedēļā
goal-rhythm_two_weeks = Reizi divās nedēļās
goal-rhythm_monthly = Reizi mēnesī
goal-rhythm_quarterly = Reizi ceturksnī
goal-rhythm_own = Cits dienu skaits
goal-change_reopened = no jauna atvērts mērķis
goal-change_check_in_removed = noņemta stāvokļa atzīme
goal-facet_outcome_reasons = Iznākuma iemesli
goal-facet_outcome_repeat = Ko atkārtot
goal-facet_outcome_drop = No kā atteikties
goal-outcome_repeat = Ko nākamreiz atkārtot
goal-outcome_drop = No kā atteikties
goal-outcome_audit = Ierakstīt arī auditā
    .help = Pievieno mērķi ar iemesliem audita iepriekšējiem mērķiem, bet secinājumus – sarakstiem, ko atkārtot un no kā atteikties.
goal-reopen = Atvērt mērķi no jauna
goal-ended = { $result }, { $day }.
goal-ended_reasons = Iemesli: { $reasons }
goal-ended_note = Piezīme: { $text }
goal-ended_repeat = Atkārtot: { $text }
goal-ended_drop = Atteikties: { $text }
goal-check_in_last = { $day }: { $said }
goal-check_in_remove = Noņemt stāvokļa atzīmi
    .which = Atzīmes diena
goal-history_kind = Ierakstu veidi
goal-history_counted = { $kind } ({ $count })
goal-history_kind_promise = Mērķvērtība un datumi
goal-history_kind_plan = Plāns un cilvēki
goal-history_kind_check_in = Stāvokļa atzīmes
goal-history_kind_pause = Pauzes
goal-history_kind_outcome = Iznākums
goal-history_kind_other = Cits
goal-history_find = Meklēt vēsturē
goal-history_nothing = Vēsturē nekas neatbilst.
goal-history_paused_days =
    { $count ->
        [zero] Kopā bijis apturēts { $count } dienas; termiņš nav pārcelts.
        [one] Kopā bijis apturēts { $count } dienu; termiņš nav pārcelts.
       *[other] Kopā bijis apturēts { $count } dienas; termiņš nav pārcelts.
    }

# Kā mērķis beidzās
goal-over = Termiņš pagājis
goal-finding_dropped = Mērķis atmests
goal-end_now = beigās { $actual }, mērķvērtība: { $target }
goal-end_days =
    { $count ->
        [zero] { $count } dienās, līdz { $day }
        [one] { $count } dienā, līdz { $day }
       *[other] { $count } dienās, līdz { $day }
    }
goal-end_early =
    { $total ->
        [zero] beidzies { $day }, pēc { $count } no { $total } dienām
        [one] beidzies { $day }, pēc { $count } no { $total } dienas
       *[other] beidzies { $day }, pēc { $count } no { $total } dienām
    }
goal-end_data = dati līdz { $day }
goal-ask_outcome = Termiņš bija { $day }. Kā mērķis beidzās?
    .answer = Pierakstīt iznākumu
goal-ask_reached = Mērķvērtība sasniegta pirms termiņa. Ja ar to pietiek, pierakstiet iznākumu.
goal-waits = Fails „{ $name }” gaida jūsu atbildi; līdz tam tā dati šeit neskaitās.
    .answer = Atbildēt
