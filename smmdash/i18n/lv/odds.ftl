odds-status_on_track = Norit pēc plāna
odds-status_at_risk = Apdraudēts
odds-status_off_track = Atpaliek
odds-status_none = Nav statusa

# Pārlūkā
odds-ui_title = Izredzes sasniegt šo mērķvērtību
odds-ui_chance = Izredzes
odds-ui_in_ten = { $number } no 10
odds-ui_chart_today = šodien
odds-ui_chart_middle = Prognozes mediāna
odds-ui_chart_band = 8 gadījumi no 10
odds-ui_chart_range = no { $low } līdz { $high }
odds-ui_chart_note = Tumšā josla: 5 gadījumi no 10; gaišā josla: 8 no 10. Punktēta līnija: mediāna.
odds-ui_chart_note_past = Tumšā josla: 5 gadījumi no 10; gaišā josla: 8 no 10. Punktēta līnija: mediāna. Tievā līnija: laiks pirms sākuma.
odds-ui_chart_alt = Prognozes mediāna { $day }: { $middle }; 8 gadījumos no 10 rezultāts ir no { $low } līdz { $high }.
odds-ui_finding_above = Prognozes mediāna { $day }: { $value }, par { $gap } virs mērķvērtības
odds-ui_finding_below = Prognozes mediāna { $day }: { $value }, par { $gap } zem mērķvērtības
odds-ui_finding_even = Prognozes mediāna { $day }: { $value }, tieši mērķvērtība
odds-ui_finding_within = Prognozes mediāna { $day }: { $value }, noteiktajās robežās
odds-ui_chart_rate = Līnija rāda atsevišķas nedēļas; prognoze ir pēdējo 28 dienu vērtībai, pēc kuras mērķi vērtē.
odds-ui_line = Izredzes: { $chance }
odds-ui_over = Šis mērķis ir beidzies, tāpēc izredžu vairs nav. Tās būs, ja pārcelsiet termiņu vai atvērsiet mērķi no jauna.
odds-ui_suggested = Mērķvērtības, no kurām izvēlēties
odds-ui_safe = Droša
    .chance = sasniedz apmēram 8 reizes no 10
odds-ui_ambitious = Ambicioza
    .chance = sasniedz apmēram 5 reizes no 10
odds-ui_stretch = Drosmīga
    .chance = sasniedz apmēram 2 reizes no 10
odds-ui_take = Izmantot šo mērķvērtību
odds-ui_taken = Šī ir jūsu mērķvērtība
odds-ui_levers = Kas mainītu izredzes
odds-ui_longer = Pārcelt termiņu
odds-ui_compare = Salīdzinājumam
odds-ui_history = Kā mainījušās izredzes
    .none = Izredzes pagaidām noteiktas vienu reizi. To gaita būs redzama, kad būs jaunāki dati vai mainīsies mērķvērtība.
    .note = Pārtrauktās līnijas: „Norit pēc plāna” no apmēram 7 no 10, „Atpaliek” zem apmēram 1 no 3.
    .alt = { $count ->
        [zero] Izredzes noteiktas { $count } reižu, no { $first } līdz { $last }.
        [one] Izredzes noteiktas { $count } reizi, no { $first } līdz { $last }.
       *[other] Izredzes noteiktas { $count } reizes, no { $first } līdz { $last }.
    }
odds-ui_pace = Temps { $ratio }
odds-ui_override = Noteikt statusu manuāli
    .help = Ja zināt ko tādu, kā datos vēl nav. Spēkā, līdz parādās jaunāki dati.
    .note = Kāpēc
    .placeholder = Piemēram: kampaņa sākas pirmdien
    .save = Noteikt statusu
    .clear = Atgriezties pie statusa no datiem
    .missing = Izvēlieties statusu un norādiet iemeslu, lai citi to saprastu.
odds-ui_change_override = manuāli noteikts statuss
odds-ui_change_cleared = atgriešanās pie statusa no datiem
odds-ui_reviews = Laiks pārskatīt
    .today = Pārskatīšana paredzēta šodien
    .more = { $count ->
        [zero] un vēl { $count } mērķu
        [one] un vēl { $count } mērķis
       *[other] un vēl { $count } mērķi
    }
odds-ui_open = Atvērt
odds-ui_status_help = „Norit pēc plāna” no apmēram 7 no 10, „Atpaliek” zem apmēram 1 no 3. Statuss mainās tikai tad, kad izredzes un to nedēļas vidējais divas dienas pēc kārtas ir skaidri pāri robežai.
odds-ui_goals = Kā veicas ar mērķiem
    .more = { $count ->
        [zero] Vēl { $count } atvērtu mērķu ir mērķu lapā.
        [one] Vēl { $count } atvērts mērķis ir mērķu lapā.
       *[other] Vēl { $count } atvērti mērķi ir mērķu lapā.
    }
odds-ui_by_hand = Statuss noteikts manuāli { $day }: { $note }. Pēc datiem: { $status }.
odds-ui_status_by_hand = { $status }, noteikts manuāli
odds-ui_told = { $count ->
    [zero] { $chance }, pēc { $count } dienām
    [one] { $chance }, pēc { $count } dienas
   *[other] { $chance }, pēc { $count } dienām
}
odds-ui_source = Avots
odds-ui_finished = Kā agrākās izredzes piepildījās

# Kā izsaka izredzes
odds-about = apmēram { $part } no { $whole }
odds-under = mazāk nekā { $part } no { $whole }
odds-over = vairāk nekā { $part } no { $whole }
odds-chance = { $chance }, { $observations }
odds-from_own =
    { $count ->
        [zero] pēc jūsu pašu { $count } dienu vēstures
        [one] pēc jūsu pašu { $count } dienas vēstures
       *[other] pēc jūsu pašu { $count } dienu vēstures
    }
odds-from_others =
    { $count ->
        [zero] galvenokārt pēc citiem kontiem un jūsu { $count } dienu vēstures
        [one] galvenokārt pēc citiem kontiem un jūsu { $count } dienas vēstures
       *[other] galvenokārt pēc citiem kontiem un jūsu { $count } dienu vēstures
    }
odds-from_until = { $observations }, jaunākie dati: { $day }
odds-range = { $word }, no { $low } līdz { $high } no 10
odds-range_low = { $word }, ne vairāk kā { $high } no 10
odds-range_high = { $word }, vismaz { $low } no 10
odds-band_hardly = ļoti maz ticams
odds-band_unlikely = maz ticams
odds-band_even = apmēram puse uz pusi
odds-band_rather = drīzāk jā nekā nē
odds-band_likely = ticams
odds-band_sure = ļoti ticams

# Kāpēc izredzes nav nosakāmas vai ir tikai aptuvenas
odds-reason_milestone = Atskaites punktam nav skaitļu, pēc kuriem spriest par izredzēm.
odds-reason_no_metric = Bez rādītāja izredzes noteikt nevar. Izvēlieties rādītāju.
odds-reason_unknown_metric = Mērķa rādītāja katalogā nav. Izvēlieties citu, lai redzētu izredzes.
odds-reason_no_target = Bez mērķvērtības izredzes noteikt nevar. Norādiet to.
odds-reason_no_upper = Kamēr diapazonam nav augšējās robežas, izredzes noteikt nevar. Norādiet to.
odds-reason_no_deadline = Bez termiņa izredzes noteikt nevar. Norādiet to.
odds-reason_no_start = Bez sākuma datuma izredzes noteikt nevar. Norādiet to.
odds-reason_deadline_before_start = Termiņš ir pirms sākuma. Izlabojiet datumus, lai redzētu izredzes.
odds-reason_window_too_long = Mērķa periods ir garāks par četrdesmit gadiem. Pārbaudiet datumus.
odds-reason_kind_does_not_fit = Šāds mērķvērtības veids rādītājam neder, tāpēc izredzes nav nosakāmas. Mainiet vienu no tiem.
odds-reason_segment_scope = Eksportos šī rādītāja pa segmentiem nav, tāpēc izredzes noteikt nevar.
odds-reason_no_baseline = Mērķvērtība ir izmaiņa, bet sākuma vērtība nav zināma. Ievadiet to vai pievienojiet agrāku eksportu.
odds-reason_reached = Mērķvērtība ir sasniegta.
odds-reason_missed = Termiņš ir beidzies, mērķvērtība nav sasniegta.
odds-reason_reach_not_added = Sasniedzamību nevar saskaitīt ne pa dienām, ne pa kontiem, tāpēc tās kopsummai izredzes noteikt nevar. Izvēlieties vidējo ieraksta sasniedzamību vai viena konta sasniedzamības pieaugumu procentos.
odds-reason_mixed_currency = Summas ir vairākās valūtās. Sašauriniet mērķi līdz vienai no tām, lai redzētu izredzes.
odds-reason_no_history = Šī rādītāja datu vēl nav. Pievienojiet eksportu, lai redzētu izredzes.
odds-reason_history_short = Vēsture ir īsāka par 28 dienām, tāpēc izredzes ir aptuvenas vai noteiktas pēc citiem kontiem. Pievienojiet agrāku eksportu.
odds-reason_never_moved = Šis rādītājs datos ne reizi nav mainījies, tāpēc no tā neko nevar prognozēt.
odds-reason_history_sparse = Starp vērtībām ir vairāk nekā desmit dienu. Pievienojiet eksportu ar vērtībām pa dienām vai nedēļām.
odds-reason_horizon_long = Līdz termiņam ir vairāk nekā četras reizes ilgāk, nekā sniedzas vēsture, tāpēc izredzes ir aptuvenas.
odds-reason_data_old = Jaunākās vērtības ir senas, tāpēc izredzes ir aptuvenas: tās noteiktas pēc stāvokļa pēdējā dienā, par kuru ir dati. Pievienojiet jaunāku eksportu.
odds-reason_data_ended = Dati beidzas pārāk sen, lai pēc tiem noteiktu izredzes. Pievienojiet jaunāku eksportu.
odds-needs = Palīdzētu garāka vēsture: { $measures }.

# Kas ir ap izredzēm
odds-base_rate =
    { $count ->
        [zero] No { $count } salīdzināmiem kontiem tik tālu tika { $share }.
        [one] No { $count } salīdzināma konta tik tālu tika { $share }.
       *[other] No { $count } salīdzināmiem kontiem tik tālu tika { $share }.
    }
odds-base_source =
    { $count ->
        [zero] Salīdzināmie konti: { $count } publisku kontu dati pa dienām no publiskām krātuvēm, galvenokārt YouTube kanāli.
        [one] Salīdzināmie konti: { $count } publiska konta dati pa dienām no publiskām krātuvēm, galvenokārt YouTube kanāli.
       *[other] Salīdzināmie konti: { $count } publisku kontu dati pa dienām no publiskām krātuvēm, galvenokārt YouTube kanāli.
    }
odds-longer = Ja termiņš ir { $day }: { $chance }
odds-smaller = Ja mērķvērtība ir { $target }: { $chance }
odds-needed_week = Turpmāk vajag { $needed } nedēļā.
odds-needed_rate = Atlikušajās dienās vajag { $needed }.
odds-may_week = Līdz robežai vēl drīkst { $needed } nedēļā.
odds-may_none = Līdz robežai nekas vairs neatliek.
odds-usual_week = Parasti pēdējās 28 dienās: { $usual } nedēļā.
odds-usual_week_of =
    { $count ->
        [zero] Parasti pēdējās 28 dienās (dati ir par { $count } no tām): { $usual } nedēļā.
        [one] Parasti pēdējās 28 dienās (dati ir par { $count } no tām): { $usual } nedēļā.
       *[other] Parasti pēdējās 28 dienās (dati ir par { $count } no tām): { $usual } nedēļā.
    }
odds-usual_rate = Pēdējās 28 dienās: { $usual }.
odds-usual_rate_of =
    { $count ->
        [zero] Pēdējās 28 dienās (dati ir par { $count } no tām): { $usual }.
        [one] Pēdējās 28 dienās (dati ir par { $count } no tām): { $usual }.
       *[other] Pēdējās 28 dienās (dati ir par { $count } no tām): { $usual }.
    }
odds-usual =
    { $count ->
        [zero] Jums parasti { $count } dienās: pusē gadījumu no { $low } līdz { $high }, mediāna { $middle } (jūsu pašu vēsture, { $stretches } šādi periodi pēc kārtas).
        [one] Jums parasti { $count } dienā: pusē gadījumu no { $low } līdz { $high }, mediāna { $middle } (jūsu pašu vēsture, { $stretches } šādi periodi pēc kārtas).
       *[other] Jums parasti { $count } dienās: pusē gadījumu no { $low } līdz { $high }, mediāna { $middle } (jūsu pašu vēsture, { $stretches } šādi periodi pēc kārtas).
    }
odds-best =
    { $count ->
        [zero] Jūsu labākais { $count } dienu posms: { $value } ({ $period }).
        [one] Jūsu labākais { $count } dienas posms: { $value } ({ $period }).
       *[other] Jūsu labākais { $count } dienu posms: { $value } ({ $period }).
    }
odds-best_level =
    { $count ->
        [zero] Jūsu labākais { $count } dienu posms: { $percent } ({ $value }, { $period }).
        [one] Jūsu labākais { $count } dienas posms: { $percent } ({ $value }, { $period }).
       *[other] Jūsu labākais { $count } dienu posms: { $percent } ({ $value }, { $period }).
    }
odds-caution = Izredzes pieņem, ka konts attīstīsies tāpat kā līdzīgi konti; jaunas kampaņas ietekme tajās nav ņemta vērā.
odds-season_december = Decembris atšķiras no citiem mēnešiem, un sezonalitāte izredzēs nav ņemta vērā.
odds-season_august = Augusts atšķiras no citiem mēnešiem, un sezonalitāte izredzēs nav ņemta vērā.

# Kā ir citiem
odds-norm_competitors =
    { $count ->
        [zero] Konkurenti, { $network }: { $count } kontu mediāna ir { $value } ({ $metric }, { $day }).
        [one] Konkurenti, { $network }: { $count } konta mediāna ir { $value } ({ $metric }, { $day }).
       *[other] Konkurenti, { $network }: { $count } kontu mediāna ir { $value } ({ $metric }, { $day }).
    }
odds-norm_median = { $metric }, { $network }, { $size }: { $of } mediāna ir { $value } ({ $source }, { $year }).
odds-norm_mean = { $metric }, { $network }, { $size }: { $of } vidējais ir { $value } ({ $source }, { $year }).
odds-norm_growth =
    { $count ->
        [zero] { $metric }, { $network }, { $size }: { $of } mediāna ir { $value } { $count } dienās ({ $source }, { $year }).
        [one] { $metric }, { $network }, { $size }: { $of } mediāna ir { $value } { $count } dienā ({ $source }, { $year }).
       *[other] { $metric }, { $network }, { $size }: { $of } mediāna ir { $value } { $count } dienās ({ $source }, { $year }).
    }
odds-norm_of_accounts = { $number } kontu
odds-norm_of_brands = { $number } zīmolu
odds-norm_of_posts = { $number } ierakstu
odds-size_between = konti ar { $low } līdz { $high } sekotājiem
odds-size_from = konti ar vismaz { $low } sekotājiem
odds-size_under = konti, kuriem ir mazāk nekā { $high } sekotāju
odds-size_all = visi konti
odds-norm_own = Jums ir { $value }.
odds-norm_target = Jūsu mērķis ir { $value }.

# Kā mainījušās izredzes un kas iznācis
odds-moved =
    { $count ->
        [zero] { $day } izredzes bija { $before }, tagad ir { $now } (pēc { $count } dienu vēstures).
        [one] { $day } izredzes bija { $before }, tagad ir { $now } (pēc { $count } dienas vēstures).
       *[other] { $day } izredzes bija { $before }, tagad ir { $now } (pēc { $count } dienu vēstures).
    }
odds-unmoved =
    { $count ->
        [zero] Kopš { $day } izredzes ir { $now } (pēc { $count } dienu vēstures).
        [one] Kopš { $day } izredzes ir { $now } (pēc { $count } dienas vēstures).
       *[other] Kopš { $day } izredzes ir { $now } (pēc { $count } dienu vēstures).
    }
odds-status_early = Statusa vēl nav: pagājusi mazāk nekā piektdaļa laika, un datu ir maz.
odds-status_no_chance = Statusa nav: izredzes nav nosakāmas.
odds-status_reached = Sasniegts
odds-status_missed = Nav sasniegts
odds-status_kept = Statuss paliek līdzšinējais, līdz izredzes un to nedēļas vidējais divas dienas pēc kārtas būs skaidri pāri robežai.
odds-status_not_started = Mērķis vēl nav sācies.
odds-reliability_on_track =
    { $count ->
        [zero] { $count } pabeigti mērķi sākās ar izredzēm vismaz 7 no 10; sasniegti: { $reached }.
        [one] { $count } pabeigts mērķis sākās ar izredzēm vismaz 7 no 10; sasniegti: { $reached }.
       *[other] { $count } pabeigti mērķi sākās ar izredzēm vismaz 7 no 10; sasniegti: { $reached }.
    }
odds-reliability_at_risk =
    { $count ->
        [zero] { $count } pabeigti mērķi sākās ar izredzēm no 7 no 20 līdz 7 no 10; sasniegti: { $reached }.
        [one] { $count } pabeigts mērķis sākās ar izredzēm no 7 no 20 līdz 7 no 10; sasniegti: { $reached }.
       *[other] { $count } pabeigti mērķi sākās ar izredzēm no 7 no 20 līdz 7 no 10; sasniegti: { $reached }.
    }
odds-reliability_off_track =
    { $count ->
        [zero] { $count } pabeigti mērķi sākās ar izredzēm zem 7 no 20; sasniegti: { $reached }.
        [one] { $count } pabeigts mērķis sākās ar izredzēm zem 7 no 20; sasniegti: { $reached }.
       *[other] { $count } pabeigti mērķi sākās ar izredzēm zem 7 no 20; sasniegti: { $reached }.
    }
