# Kā skaitlis iegūts
kpi-basis_days = no dienu datiem
kpi-basis_posts = no ierakstu datiem
kpi-basis_mixed = no dienu un ierakstu datiem
kpi-basis_level = pēdējā zināmā vērtība
kpi-basis_gained_only = tikai jaunie sekotāji, aizgājušo skaits nav zināms
kpi-basis_file_total = avota paša skaitlis par šo periodu
kpi-basis_day_value = avota paša skaitlis par šo dienu
kpi-basis_mean_per_day = vidēji dienā
kpi-basis_mean_per_post = vidēji uz ierakstu
kpi-basis_sides_apart = abas formulas puses no dažādiem eksportiem
kpi-basis_median = mediāna
kpi-basis_mean_of_posts = ierakstu vidējais
kpi-basis_median_of_posts = ierakstu mediāna

# Kāpēc skaitļa nav
kpi-reason_no_data = Par šo periodu datu nav.
kpi-reason_unique_over_accounts = Vairāku kontu sasniedzamību nevar saskaitīt, jo auditorijas pārklājas. Izvēlieties vienu kontu.
kpi-reason_mixed_currency = Summas ir vairākās valūtās. Izvēlieties kontu vai kampaņu ar vienu valūtu.
kpi-reason_no_followers = Sekotāju skaits šajās dienās nav zināms. Pievienojiet eksportu ar sekotāju skaitu.
kpi-reason_no_start_level = Sekotāju skaits pirms šī perioda nav zināms. Pievienojiet eksportu, kas sākas agrāk.
kpi-reason_level_too_old = Pēdējā zināmā vērtība ir vecāka par 31 dienu. Pievienojiet jaunāku eksportu.
kpi-reason_zero_denominator = Nav ar ko dalīt: formulas dalītājs ir 0.
kpi-reason_side_missing = Zināma tikai viena formulas puse. Pievienojiet eksportu, kurā ir otra.
kpi-reason_not_by_campaign = Pa kampaņām šis rādītājs nav zināms. Noņemiet kampaņas filtru.
kpi-reason_not_by_post_type = Pa ierakstu veidiem šis rādītājs nav zināms. Noņemiet ierakstu veida filtru.

# Kas par skaitli jāzina
kpi-note_start_level_inside = Sākuma vērtība ir no perioda pirmajām dienām, jo agrākas nav.
kpi-note_views_for_impressions = Ja tīklam rādījumu nav, skaitīts pēc skatījumiem.
kpi-note_net_new_from_level = Pieaugums ir divu sekotāju skaita vērtību starpība.
kpi-note_net_new_gained_only = Tikai jaunie sekotāji: avots nenorāda, cik aizgāja.
kpi-note_days_for_posts = No dienu datiem, jo ierakstiem trūkst vienas formulas puses.
kpi-note_sides_apart = Abas puses nāk no dažādiem eksportiem; skaitītas tikai dienas, ko aptver abi.
kpi-note_accounts_overlap = Viens cilvēks var sekot vairākiem kontiem, un tad viņš ir skaitīts vairākkārt.
kpi-note_level_carried = Dažiem kontiem pēdējā dienā vērtības nav; skaitīta pēdējā zināmā.
kpi-note_to_date = Periods vēl nav beidzies: salīdzināts vienāds abu periodu dienu skaits.

# Kāpēc periodi nav salīdzināti procentos
kpi-compare_no_data_now = Par šo periodu datu nav.
kpi-compare_no_data_before = Par iepriekšējo periodu datu nav.
kpi-compare_partial_now = Dati šo periodu neaptver līdz galam.
kpi-compare_partial_before = Dati iepriekšējo periodu neaptver līdz galam.
kpi-compare_gaps = Trūkst dienu vai ierakstu, tāpēc kopsummas nav salīdzināmas.
kpi-compare_accounts_differ = Abos periodos dati ir par atšķirīgu kontu skaitu.
kpi-compare_basis_differs = Abi skaitļi iegūti dažādos veidos.
kpi-compare_currency_differs = Abos periodos ir dažādas valūtas.
kpi-compare_length_differs = Iepriekšējā periodā ir mazāk dienu.
kpi-compare_zero_before = Iepriekšējais skaitlis ir 0.
kpi-compare_negative_before = Iepriekšējais skaitlis ir mazāks par 0.
kpi-compare_not_started = Šis periods vēl nav sācies.
kpi-compare_nothing_before = Agrāka perioda nav.
kpi-compare_definition = Starp abiem periodiem tīkls mainīja to, ko skaita.

# Komandrinda
kpi-printed_partial = nav pilns
kpi-printed_nothing = { $metric }: failā { $name } datu nav.
