# Lauks
sentence-field = Formulējiet mērķi vienā teikumā
    .placeholder = Piemēram: 250 jauni sekotāji Instagram sešu nedēļu laikā
sentence-read = Nolasīt
sentence-clear = Notīrīt
sentence-marks = Teikums un tas, kas tajā saprasts. Lai ko labotu, nospiediet uz tā.
sentence-besides = Teikumā nav teikts:
sentence-understood = Saprasts: { $found }.
sentence-nothing = Nekas izmērāms nav atrasts.
sentence-label = { $name }: { $value }
sentence-left_out = neņem vērā
sentence-every_network = visi
sentence-today = šodien, { $day }

# Par ko ir teikuma daļa
sentence-facet_metric = rādītājs
sentence-facet_network = tīkls
sentence-facet_value = mērķvērtība
sentence-facet_upper = augšējā robeža
sentence-facet_baseline = sākuma vērtība
sentence-facet_currency = valūta
sentence-facet_basis = kā skaita
sentence-facet_comparison = salīdzinājums
sentence-facet_start = sākums
sentence-facet_deadline = termiņš
sentence-facet_cadence = biežums
sentence-facet_campaign = kampaņa
sentence-facet_post_type = ieraksta veids
sentence-facet_segment = segments
sentence-facet_milestone = atskaites punkts

# Daļas labošana
sentence-done = Gatavs
sentence-as_read = Atjaunot nolasīto
sentence-not_meant = Tā nebija domāts
    .help = Šos vārdus tad neņems vērā.
sentence-cadence_none = visā periodā
sentence-cadence_day = dienā
sentence-cadence_week = nedēļā
sentence-cadence_month = mēnesī
sentence-cadence_quarter = ceturksnī
sentence-cadence_year = gadā
sentence-cadence_post = uz ierakstu
sentence-is_milestone = Izdarīts vai nav, bez skaitļa
    .help = Tam, kas notiek vienreiz, piemēram, nozīmītei vai atklāšanai.
sentence-currency = Visas naudas summas šajā darbvietā ir { $currency }.

# Kā trūkst un kas nav skaidrs
sentence-missing = Vēl trūkst: { $missing }.
sentence-missing_specific = ko mēra
sentence-missing_measurable = cik daudz
sentence-missing_time_bound = līdz kuram datumam
sentence-ask_metric = Ko mēra?
sentence-ask_value = Cik daudz?
sentence-ask_upper = Un līdz cik lielai vērtībai?
sentence-ask_deadline = Līdz kuram datumam?
sentence-right = Nolasīts pareizi

# Vēlēšanās
sentence-wish = Pagaidām tā drīzāk ir vēlēšanās. Kā mērķis tā varētu skanēt šādi:
sentence-wish_own = Pagaidām tā drīzāk ir vēlēšanās. Ar jūsu skaitļiem mērķis varētu skanēt šādi:
sentence-wish_take = Izmantot šo mērķi
sentence-wish_days =
    { $count ->
        [zero] Tīkls ar visvairāk datiem: { $count } dienu.
        [one] Tīkls ar visvairāk datiem: { $count } diena.
       *[other] Tīkls ar visvairāk datiem: { $count } dienas.
    }

# Kas no tā iznāk
sentence-open = Atvērt visus laukus
sentence-fill = Aizpildīt laukus zemāk
sentence-put_back = Atjaunot laukus

# Mērķu veidi
sentence-types = Vai arī sāciet ar mērķa veidu
sentence-types_choose = Mērķa veids
sentence-types_explain = Izvēlieties veidu, lai redzētu, ar kādiem rādītājiem to mēra, kuros tīklos tas darbojas, un trīs piemērus.
sentence-type_metrics = Parastie rādītāji: { $metrics }.
sentence-type_networks = Vislabāk darbojas: { $networks }.
sentence-type_data = Jūsu datos ir: { $networks }.
sentence-type_take = Aizpildīt ar tipiskām vērtībām
sentence-type_examples = Trīs šāda veida mērķi
sentence-told_example = Piemērs ir ievietots laukos zemāk.
sentence-told_filled = Aizpildīts: { $fields }.
sentence-told_kept = Atstāts, kā bija: { $fields }, lai gan šim veidam tas nav ierasts.
sentence-told_nothing = Nekas nebija jāaizpilda.
sentence-told_metric = Labāk izvēlēties: { $metric }

# Šaubas
sentence-doubt_percent_or_points = Procenti no pašreizējās vērtības vai procentpunkti?
sentence-doubt_ambiguous_date = Šo datumu var saprast divējādi: rakstiet mēnesi ar vārdu.
sentence-doubt_past_date = Šis termiņš jau ir pagājis.
sentence-doubt_next_year = Šī diena tikko pagājusi, tāpēc pieņemts nākamais gads.
sentence-doubt_start_after_deadline = Sākums ir pēc termiņa.
sentence-doubt_several_metrics = Vienā teikumā ir divi rādītāji: ņemts pirmais. Otru pierakstiet kā atsevišķu mērķi.
sentence-doubt_several_goals = Vienā teikumā ir divi mērķi: ņemts pirmais. Otru pierakstiet atsevišķi.
sentence-doubt_other_unit = Skaitļa mērvienība neatbilst rādītājam.
sentence-doubt_not_per_post = Šāda rādītāja vienam ierakstam nav: to skaita kopā. Izvēlieties viena ieraksta rādītāju vai kopējo skaitu.
sentence-doubt_long_text = Teksts ir garš: izlasītas tikai pirmās 2000 rakstzīmes.

# Komandrindā
sentence-says = „{ $text }”: { $name }
sentence-empty = Nav teikuma, ko lasīt.
sentence-line_unreadable = Šī rinda nav JSON objekts ar tekstu; datums tajā rakstāms kā GGGG-MM-DD.
