# Rindas no izklājlapas
audit_registers-paste = Ielīmēt rindas no izklājlapas vai paņemt šo reģistru līdzi
    .lead = Nokopējiet rindas izklājlapā un ielīmējiet šeit. Pirmā rinda ar kolonnu nosaukumiem tiek saprasta latviski, angliski un krieviski. Ja tās nav, šūnas tiek lasītas šādā secībā: { $columns }.
audit_registers-box = Ielīmējamās rindas
    .example = Starp šūnām tabulatori, semikoli vai komati, katra rinda jaunā rindā
audit_registers-look = Apskatīt rindas
audit_registers-file = Vai fails: CSV vai izklājlapa
    .help = No darbgrāmatas tiek nolasīta šī reģistra lapa. Nekas nemainās, kamēr neesat rindas apskatījis un pieņēmis.
audit_registers-counted = Jaunas: { $new }, mainītas: { $changed }, jau ir: { $same }, netiek pārņemtas: { $refused }.
audit_registers-in_order = Pirmajā rindā kolonnas nav nosauktas, tāpēc šūnas nolasītas reģistra secībā.
audit_registers-no_rows = Nav atrasta neviena rinda. Ielīmējiet vismaz vienu rindu ar aizpildītu šūnu.
audit_registers-too_much = Rakstzīmju ir vairāk nekā { $most }. Pievienojiet rindas pa daļām.
audit_registers-too_many_rows = Kādā no faila lapām ir vairāk nekā { $most } rindu. Pievienojiet rindas pa daļām.
audit_registers-unknown = { $count ->
        [zero] Šīs kolonnas šeit neko nenozīmē un ir izlaistas: { $names }.
        [one] Šī kolonna šeit neko nenozīmē un ir izlaista: { $names }.
       *[other] Šīs kolonnas šeit neko nenozīmē un ir izlaistas: { $names }.
    }
audit_registers-told = { $count ->
        [zero] Šīs kolonnas tiek aizpildītas no datiem un ir izlaistas: { $names }.
        [one] Šī kolonna tiek aizpildīta no datiem un ir izlaista: { $names }.
       *[other] Šīs kolonnas tiek aizpildītas no datiem un ir izlaistas: { $names }.
    }
audit_registers-row_new = jauna
audit_registers-row_changed = mainīta
audit_registers-row_same = jau ir
audit_registers-row_refused = netiek pārņemta
audit_registers-line = { $line }. rinda, { $state }
audit_registers-column_line = Rinda
audit_registers-column_state = Kas notiks
audit_registers-column_row = Saturs
audit_registers-column_why = Kāpēc
audit_registers-changes = Mainās: { $columns }.
audit_registers-left_out = Pārējās rindas šūnas tiek pārņemtas.
audit_registers-more = { $count ->
        [zero] Vēl { $count } rindās kaut kas ir izlaists; tās ir tabulā.
        [one] Vēl { $count } rindā kaut kas ir izlaists; tā ir tabulā.
       *[other] Vēl { $count } rindās kaut kas ir izlaists; tās ir tabulā.
    }
audit_registers-problem_unknown = „{ $column }”: „{ $seen }” šeit nevar izvēlēties. Gaidīts: { $expected }.
    .metrics = rādītāja nosaukums, kā tas ir uzziņu lapā
audit_registers-problem_scale = „{ $column }”: „{ $seen }” nav skalas vērtība. Gaidīts: vesels skaitlis no 1 līdz 5.
audit_registers-problem_date = „{ $column }”: „{ $seen }” nav datums. Gaidīts: diena, piemēram, { $expected }.
audit_registers-problem_date_undecided = „{ $column }”: ierakstā „{ $seen }” nevar atšķirt dienu no mēneša. Gaidīts: diena, piemēram, { $expected }.
audit_registers-problem_too_long = „{ $column }”: teksts, kas sākas ar „{ $seen }”, ir par garu. Saīsiniet to.
audit_registers-problem_secret = „{ $column }”: tekstā, šķiet, ir { $seen }; tas nekur nav saglabāts. Ierakstiet tikai vietu, kur tas glabājas.
audit_registers-problem_unnamed = „{ $column }”: nekas šeit nav nosaukts „{ $seen }”. Gaidīts: { $expected }.
    .nothing = nosaukums, kas jau ir pierakstīts; pagaidām tādu nav
audit_registers-problem_ambiguous = „{ $column }”: nosaukums „{ $seen }” ir vairākiem. Gaidīts: { $expected }.
audit_registers-problem_wide = Rindā ir vairāk šūnu nekā kolonnu. Šūnu, kurā ir atdalītājs, ielieciet pēdiņās.
audit_registers-problem_full = Reģistrs ir pilns. Izņemiet rindas, kas vairs nav vajadzīgas.
audit_registers-problem_nothing = Nevienu šīs rindas šūnu nevarēja pārņemt.
audit_registers-problem_above = Atrodas virs rindas ar kolonnu nosaukumiem.
audit_registers-problem_many = Vienā reizē tiek nolasītas tikai { $most } rindas. Pārējās ielīmējiet pēc tam.
audit_registers-apply = { $count ->
        [zero] Pārņemt { $count } rindas
        [one] Pārņemt { $count } rindu
       *[other] Pārņemt { $count } rindas
    }
audit_registers-nothing = Nav ko pārņemt.
audit_registers-drop = Atmest
audit_registers-applied = { $count ->
        [zero] Reģistrā pārņemtas { $count } rindas.
        [one] Reģistrā pārņemta { $count } rinda.
       *[other] Reģistrā pārņemtas { $count } rindas.
    }
audit_registers-export = Šis reģistrs CSV failā
audit_registers-export_all = Visi reģistri vienā izklājlapā
    .file = Audits
    .help = Viens XLSX fails ar lapu katram reģistram. To var aizpildīt citur un šeit atkal pārņemt.

# Inventarizācija
audit_registers-posts = Ieteikumi ierakstiem no jūsu datiem
audit_registers-by_hand = Saturs, kura jūsu datos nav
    .why = Lapas, bukleti, jaunumu vēstules: pierakstiet vai ielīmējiet tos. Tie skaitās tāpat kā ieraksti.
audit_registers-network = Tīkls
audit_registers-group = Ieteikts
audit_registers-because = Iemesls
    .any = jebkurš iemesls
audit_registers-state = Rādīt
audit_registers-state_open = Jāizlemj
audit_registers-state_decided = Izlemts
audit_registers-state_all = Visu
audit_registers-sort = Secība
audit_registers-sort_suggested = Vispirms tas, kas jāizlemj pirmais
audit_registers-sort_newest = Vispirms jaunākais
audit_registers-sort_oldest = Vispirms vecākais
audit_registers-sort_strongest = Vispirms lielākā iesaiste
audit_registers-sort_weakest = Vispirms mazākā iesaiste
audit_registers-counts = Ieraksti datos: { $posts }. Izlemts: { $decided }. Jāizlemj: { $open } ({ $groups }).
audit_registers-group_count = { $group }: { $count }
audit_registers-decided = Lēmumi: { $groups }
audit_registers-none = Izvēlētajam neatbilst neviens ieraksts.
audit_registers-all_decided = Par visiem datos esošajiem ierakstiem ir izlemts.
audit_registers-said = { $because } ({ $detail })
audit_registers-accept = { $count ->
        [zero] Pieņemt visus { $n } ieteikumus
        [one] Pieņemt { $n } ieteikumu
       *[other] Pieņemt visus { $n } ieteikumus
    }
audit_registers-accept_group = { $count ->
        [zero] Pieņemt visus { $n } ieteikumus: { $group }
        [one] Pieņemt { $n } ieteikumu: { $group }
       *[other] Pieņemt visus { $n } ieteikumus: { $group }
    }
audit_registers-accept_first = { $count ->
        [zero] Pieņemt pirmos { $n } ieteikumus
        [one] Pieņemt { $n } ieteikumu no pirmajiem
       *[other] Pieņemt pirmos { $n } ieteikumus
    }
audit_registers-accepted = { $count ->
        [zero] Pieņemti { $n } ieteikumi. Agrākie lēmumi nav mainīti.
        [one] Pieņemts { $n } ieteikums. Agrākie lēmumi nav mainīti.
       *[other] Pieņemti { $n } ieteikumi. Agrākie lēmumi nav mainīti.
    }
audit_registers-beyond = { $count ->
        [zero] Pieņemti: { $taken }. { $n } ieteikumi palika atvērti: inventarizācijā ietilpst { $most } lēmumi.
        [one] Pieņemti: { $taken }. { $n } ieteikums palika atvērts: inventarizācijā ietilpst { $most } lēmumi.
       *[other] Pieņemti: { $taken }. { $n } ieteikumi palika atvērti: inventarizācijā ietilpst { $most } lēmumi.
    }
audit_registers-full = { $count ->
        [zero] Inventarizācijā ietilpst { $most } lēmumi. Vēl jāizlemj par { $n } ierakstiem, un visi tajā vairs neietilpst; lai būtu vieta, izņemiet lēmumus par aktuālo saturu.
        [one] Inventarizācijā ietilpst { $most } lēmumi. Vēl jāizlemj par { $n } ierakstu, un tas tajā vairs neietilpst; lai būtu vieta, izņemiet lēmumus par aktuālo saturu.
       *[other] Inventarizācijā ietilpst { $most } lēmumi. Vēl jāizlemj par { $n } ierakstiem, un visi tajā vairs neietilpst; lai būtu vieta, izņemiet lēmumus par aktuālo saturu.
    }
audit_registers-mark_removed = { $count ->
        [zero] Atzīmēt visus { $n } kā noņemtus vai atjauninātus
        [one] Atzīmēt { $n } kā noņemtu vai atjauninātu
       *[other] Atzīmēt visus { $n } kā noņemtus vai atjauninātus
    }
audit_registers-removed = { $count ->
        [zero] { $n } ieraksti ar šodienas datumu atzīmēti kā noņemti vai atjaunināti.
        [one] { $n } ieraksts ar šodienas datumu atzīmēts kā noņemts vai atjaunināts.
       *[other] { $n } ieraksti ar šodienas datumu atzīmēti kā noņemti vai atjaunināti.
    }
audit_registers-standing = { $count ->
        [0] Cik šeit atzīmēts, nekas novecojis vairs nav publicēts.
        [zero] Vēl ir publicētas { $n } satura vienības, ko atzināt par novecojušām.
        [one] Vēl ir publicēta { $n } satura vienība, ko atzināt par novecojušu.
       *[other] Vēl ir publicētas { $n } satura vienības, ko atzināt par novecojušām.
    }
audit_registers-page = { $first }–{ $last } no { $count }
audit_registers-earlier = Atpakaļ
audit_registers-later = Tālāk
audit_registers-table_alt = { $count ->
        [zero] Ieraksti ar ieteikumiem: tabula ar { $count } rindām
        [one] Ieraksti ar ieteikumiem: tabula ar { $count } rindu
       *[other] Ieraksti ar ieteikumiem: tabula ar { $count } rindām
    }

# Plānā
audit_registers-to_plan = Ielikt plānā
audit_registers-to_calendar = Ielikt kalendārā
audit_registers-in_plan = Plānā
audit_registers-goal = Mērķis
audit_registers-step = Solis
    .fresh = Jauns solis
audit_registers-step_title = Kas tiks darīts
audit_registers-owner = Kurš to darīs
audit_registers-due = Termiņš
audit_registers-day = Diena
audit_registers-save = Ielikt
audit_registers-cancel = Atcelt
audit_registers-unlink = Noņemt saiti
audit_registers-open_plan = Atvērt plānu
audit_registers-no_goals = Solis pieder mērķim, bet atvērtu mērķu vēl nav.
audit_registers-write_goal = Uzrakstīt mērķi
audit_registers-no_title = Nekas nav ielikts: dažos vārdos pasakiet, kas tiks darīts.
audit_registers-no_day = Nekas nav ielikts: izvēlieties dienu.
audit_registers-plan_full = Nekas nav ielikts: plāns ir pilns. Izņemiet to, kas vairs nav vajadzīgs, un mēģiniet vēlreiz.
audit_registers-step_open = Mērķa „{ $goal }” solis „{ $step }”{ $due }
    .due = , termiņš { $day }
audit_registers-step_late = Mērķa „{ $goal }” solis „{ $step }” kavējas{ $due }
    .due = , termiņš bija { $day }
audit_registers-step_done = Mērķa „{ $goal }” solis „{ $step }” ir izdarīts
audit_registers-step_ended = Mērķis „{ $goal }” ir noslēgts, bet solis „{ $step }” nav izdarīts
audit_registers-step_gone = Saistītā soļa plānā vairs nav
audit_registers-entry_there = Kalendārā { $day }: { $title }
audit_registers-entry_gone = Saistītā ieraksta kalendārā vairs nav
audit_registers-not_planned = Plānā vēl nav

# Saviem vārdiem
audit_registers-own_risks = Savs risks
audit_registers-own_tactics = Sava taktika
audit_registers-own = Dažos vārdos
audit_registers-add = Pievienot

# Agrākie mērķi
audit_registers-take_ended = { $count ->
        [zero] Pārņemt { $count } noslēgtus mērķus
        [one] Pārņemt { $count } noslēgtu mērķi
       *[other] Pārņemt { $count } noslēgtus mērķus
    }
audit_registers-taken_ended = { $count ->
        [zero] Pārņemti { $count } mērķi ar iznākumu un iemesliem.
        [one] Pārņemts { $count } mērķis ar iznākumu un iemesliem.
       *[other] Pārņemti { $count } mērķi ar iznākumu un iemesliem.
    }

audit_registers-change_pasted = rindu pārņemšana reģistrā
audit_registers-change_accepted = ieteikumu pieņemšana inventarizācijā
audit_registers-change_removed = satura atzīmēšana par noņemtu vai atjauninātu
audit_registers-change_decided = lēmums par saturu
audit_registers-change_planned = soļa ielikšana plānā
audit_registers-change_scheduled = taktikas ielikšana kalendārā
audit_registers-change_unlinked = saites ar plānu noņemšana
audit_registers-change_own = rindas pievienošana saviem vārdiem
audit_registers-change_ended = noslēgto mērķu pārņemšana
