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
odds-ui_finding_above = Prognozes mediāna uz { $day }: { $value }, par { $gap } virs mērķvērtības
odds-ui_finding_below = Prognozes mediāna uz { $day }: { $value }, par { $gap } zem mērķvērtības
odds-ui_finding_even = Prognozes mediāna uz { $day }: { $value }, tieši mērķvērtība
odds-ui_finding_within = Prognozes mediāna uz { $day }: { $value }, noteiktajās robežās
odds-ui_suggested = Trīs mērķvērtības, no kurām izvēlēties
    .why = Pēc tiem pašiem datiem un ar to pašu termiņu.
odds-ui_safe = Droša
    .chance = sasniedz apmēram 8 reizes no 10
odds-ui_ambitious = Ambicioza
    .chance = sasniedz apmēram 5 reizes no 10
odds-ui_stretch = Drosmīga
    .chance = sasniedz apmēram 2 reizes no 10
odds-ui_take = Izmantot šo mērķvērtību
odds-ui_taken = Šī ir jūsu mērķvērtība
odds-ui_levers = Kas mainītu izredzes
odds-ui_longer = Pusotru reizi garāks laiks, līdz { $day }: { $chance }
    .take = Pārcelt termiņu
odds-ui_smaller = Četras piektdaļas no izmaiņas, { $target }: { $chance }
    .take = Izmantot šo mērķvērtību
odds-ui_compare = Salīdzinājumam
odds-ui_history_moved = Izredzes: no { $before } līdz { $now } kopš { $day }
odds-ui_history_same = Izredzes: { $now }, tāpat kā { $day }
odds-ui_history = Kā mainījušās izredzes
    .note = Pārtrauktās līnijas: pēc plāna no apmēram 7 no 10, ārpus plāna zem apmēram 1 no 3.
    .alt = { $count ->
        [zero] Izredzes noteiktas { $count } reižu, no { $first } līdz { $last }.
        [one] Izredzes noteiktas { $count } reizi, no { $first } līdz { $last }.
       *[other] Izredzes noteiktas { $count } reizes, no { $first } līdz { $last }.
    }
odds-ui_pace = Temps { $ratio }
    .help = Faktiskais pret to, ko līdz šim paredz tempa līnija: virs 1 ir priekšā, zem 1 — iepaliek. Statusu nosaka izredzes, nevis šis skaitlis.
odds-ui_override = Noteikt statusu pašam
    .help = Tam, ko dati vēl nevar zināt. Spēkā, līdz pienāk jaunāki dati.
    .state = Statuss
    .note = Kāpēc
    .placeholder = Piemēram: kampaņa sākas pirmdien
    .save = Noteikt statusu
    .clear = Izmantot statusu no datiem
    .missing = Norādiet iemeslu, lai citi to saprastu.
odds-ui_set_by_hand = Noteikts pašu spēkiem { $day }: { $note }
    .from_data = Pēc datiem: { $status }.
odds-ui_change_override = pašu noteikto statusu
odds-ui_change_cleared = atgriešanos pie statusa no datiem
odds-ui_reviews = Laiks pārskatīt
    .more = { $count ->
        [zero] un vēl { $count } mērķu
        [one] un vēl { $count } mērķis
       *[other] un vēl { $count } mērķi
    }
odds-ui_goals = Kā veicas ar mērķiem
odds-ui_count = { $status }: { $number }
