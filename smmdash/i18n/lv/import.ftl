### Eksporti: formātu nosaukumi, piezīmes par tabulām, iemesli, kāpēc rinda nav iekļauta, jautājumi.

import-format_meta_instagram_posts = Instagram ieraksti (Meta Business Suite)
import-format_meta_facebook_posts = Facebook ieraksti (Meta Business Suite)
import-format_meta_facebook_videos = Facebook video (Meta Business Suite)
import-format_facebook_insights_posts = Facebook lapas ieraksti (vecā statistika)
import-format_meta_insights_daily = Meta statistika pa dienām
import-format_meta_audience = Meta auditorija
import-format_meta_top_formats = Meta rādītāji pa satura formātiem
import-format_meta_ads = Meta reklāmas (Ads Manager)
import-format_tiktok_overview = TikTok pārskats pa dienām
import-format_tiktok_content = TikTok video
import-format_tiktok_viewers = TikTok skatītāji pa dienām
import-format_tiktok_followers = TikTok sekotāji pa dienām
import-format_tiktok_follower_activity = TikTok sekotāju aktivitāte pa stundām
import-format_tiktok_audience = TikTok auditorija
import-format_tiktok_business_overview = TikTok pārskats pa dienām (Business Suite)
import-format_tiktok_business_videos = TikTok video (Business Suite)
import-format_youtube_content = YouTube video
import-format_youtube_by_date = YouTube pa dienām
import-format_youtube_audience = YouTube auditorija
import-format_x_account_overview = X konts pa dienām
import-format_x_posts = X ieraksti
import-format_twitter_tweets = X ieraksti (vecais formāts, līdz 2023. gadam)
import-format_x_video_overview = X video pa dienām
import-format_linkedin_page_followers = LinkedIn lapa: sekotāji
import-format_linkedin_page_visitors = LinkedIn lapa: apmeklētāji
import-format_linkedin_page_content = LinkedIn lapa: saturs
import-format_linkedin_page_competitors = LinkedIn lapa: konkurenti
import-format_linkedin_profile_content = LinkedIn personīgais profils: saturs
import-format_ga4_report = Google Analytics 4 pārskats
import-format_ga4_snapshot = Google Analytics 4 pārskatu kopsavilkums

import-reason_no_date = Rindā nav datuma.
import-reason_date_unreadable = Datumu neizdevās nolasīt.
import-reason_date_undecided = Nav skaidrs, vai datumā vispirms rakstīta diena vai mēnesis; atbildiet uz jautājumu, un rinda tiks nolasīta.
import-reason_no_id = Rindā nav ne ieraksta identifikatora, ne adreses.
import-reason_no_figures = Rindā nav skaitļu.
import-reason_figures_unreadable = Nevienu no rindas vērtībām neizdevās nolasīt kā skaitli.
import-reason_figures_undecided = Nav skaidrs, vai decimāldaļu atdala punkts vai komats; atbildiet uz jautājumu, un rinda tiks nolasīta.
import-reason_duplicate = Rinda atkārto citu rindu; ņemta vērā pēdējā no tām.
import-reason_no_segment = Rindā nav norādīta grupa.
import-reason_platform_error = Platforma šajā rindā ziņo, ka ieraksta rādītājus nav izdevies aprēķināt.
import-reason_network_unknown = smmdash nepazīst tīklu, kas norādīts rindā.

import-known_total = Paša faila kopsumma, glabāta atsevišķi no rindām
import-known_trailer = Platformas piezīme zem tabulas
import-known_blank = Rinda bez datiem
import-known_header_again = Atkārtots virsraksts vai tā skaidrojums
import-known_not_ours = Rinda no tabulas, ko smmdash neizmanto
import-known_separator = Rinda, kas nosauc atdalītāju
import-known_title = Tabulas nosaukums
import-known_preamble = Rinda virs tabulas
import-known_header = Virsraksts

import-note_account_hint = Pēc faila nosaukuma šis varētu būt konts „{ $account }”; ja tā ir, apstipriniet.
import-note_ads_as_periods = Reklāmu rādītāji ir par visu periodu, nevis par atsevišķām dienām: katra reklāma glabājas kā perioda daļa, bet kopsummas ir perioda rādītāji.
import-note_ambiguous = Kolonnas vienlīdz labi atbilst vairākiem formātiem ({ $formats }), tāpēc neviens nav izvēlēts.
import-note_below_bound = { $count ->
    [zero] { $count } vērtības dotas tikai kā „mazāk nekā”; tās uzskatītas par trūkstošām.
    [one] { $count } vērtība dota tikai kā „mazāk nekā”; tā uzskatīta par trūkstošu.
   *[other] { $count } vērtības dotas tikai kā „mazāk nekā”; tās uzskatītas par trūkstošām.
}
import-note_cells_unreadable = { $count ->
    [zero] Kolonna „{ $header }”: { $count } šūnās nav skaitļa, tās uzskatītas par tukšām (rindas: { $lines }).
    [one] Kolonna „{ $header }”: { $count } šūnā nav skaitļa, tā uzskatīta par tukšu (rindas: { $lines }).
   *[other] Kolonna „{ $header }”: { $count } šūnās nav skaitļa, tās uzskatītas par tukšām (rindas: { $lines }).
}
import-note_collab = { $count ->
    [zero] { $count } ieraksti pieder citiem kontiem, piemēram, kopīgi ieraksti; tie paliek pie sava konta.
    [one] { $count } ieraksts pieder citam kontam, piemēram, kopīgs ieraksts; tas paliek pie sava konta.
   *[other] { $count } ieraksti pieder citiem kontiem, piemēram, kopīgi ieraksti; tie paliek pie sava konta.
}
import-note_days_filled = { $count ->
    [zero] Platforma izlaiž dienas ar nulli: faila periodā { $count } dienas aizpildītas ar 0.
    [one] Platforma izlaiž dienas ar nulli: faila periodā { $count } diena aizpildīta ar 0.
   *[other] Platforma izlaiž dienas ar nulli: faila periodā { $count } dienas aizpildītas ar 0.
}
import-note_duplicate_header = Kolonna „{ $header }” failā ir divreiz ar vienādiem skaitļiem; ņemta pirmā.
import-note_duplicate_header_differs = { $count ->
    [zero] Kolonna „{ $header }” failā ir divreiz, un { $count } rindas atšķiras; ņemta pirmā kolonna.
    [one] Kolonna „{ $header }” failā ir divreiz, un { $count } rinda atšķiras; ņemta pirmā kolonna.
   *[other] Kolonna „{ $header }” failā ir divreiz, un { $count } rindas atšķiras; ņemta pirmā kolonna.
}
import-note_ids_destroyed = { $count ->
    [zero] Izklājlapu programma noapaļojusi { $count } ierakstu identifikatorus (rindas: { $lines }), un no adreses tos uzzināt nevar. Ieraksti ir saglabāti, bet tos nevarēs saistīt ar citiem eksportiem.
    [one] Izklājlapu programma noapaļojusi { $count } ieraksta identifikatoru (rindas: { $lines }), un no adreses to uzzināt nevar. Ieraksts ir saglabāts, bet to nevarēs saistīt ar citiem eksportiem.
   *[other] Izklājlapu programma noapaļojusi { $count } ierakstu identifikatorus (rindas: { $lines }), un no adreses tos uzzināt nevar. Ieraksti ir saglabāti, bet tos nevarēs saistīt ar citiem eksportiem.
}
import-note_ids_from_address = { $count ->
    [zero] Izklājlapu programma noapaļojusi { $count } ierakstu identifikatorus; tie ņemti no ierakstu adresēm.
    [one] Izklājlapu programma noapaļojusi { $count } ieraksta identifikatoru; tas ņemts no ieraksta adreses.
   *[other] Izklājlapu programma noapaļojusi { $count } ierakstu identifikatorus; tie ņemti no ierakstu adresēm.
}
import-note_not_used = smmdash šo tabulu pazīst, bet tās skaitļus neizmanto.
import-note_nothing_close = Neviens zināms formāts nav līdzīgs šīm kolonnām. Uzziņu lapā ir to eksportu saraksts, ko var nolasīt: izvēlieties kādu no tiem.
import-note_nothing_recognised = Nevienu formātu neizdevās droši atpazīt. Tuvākie: { $formats }.
import-note_posts_undated = { $count ->
    [zero] { $count } ierakstiem nav publicēšanas datuma. Tie ir saglabāti, bet netiek ieskaitīti nevienā periodā.
    [one] { $count } ierakstam nav publicēšanas datuma. Tas ir saglabāts, bet netiek ieskaitīts nevienā periodā.
   *[other] { $count } ierakstiem nav publicēšanas datuma. Tie ir saglabāti, bet netiek ieskaitīti nevienā periodā.
}
import-note_results_mixed = Rezultātu kolonnā dažādās rindās skaitītas dažādas lietas, tāpēc tās netiek summētas.
import-note_rows_added = { $rows ->
    [zero] { $rows } rindas summētas pa dienām; dienu skaits: { $days }.
    [one] { $rows } rinda summēta pa dienām; dienu skaits: { $days }.
   *[other] { $rows } rindas summētas pa dienām; dienu skaits: { $days }.
}
import-note_rows_joined = { $rows ->
    [zero] Platforma ierakstu atkārto katrai kampaņai: { $rows } rindas summētas pa ierakstiem; ierakstu skaits: { $posts }.
    [one] Platforma ierakstu atkārto katrai kampaņai: { $rows } rinda summēta pa ierakstiem; ierakstu skaits: { $posts }.
   *[other] Platforma ierakstu atkārto katrai kampaņai: { $rows } rindas summētas pa ierakstiem; ierakstu skaits: { $posts }.
}
import-note_segments_undated = { $origin ->
    [tables] Tabulai nav datuma; tā attiecināta uz faila pārējo tabulu pēdējo dienu: { $date }.
    [name] Tabulai nav datuma; tas ņemts no faila nosaukuma: { $date }.
   *[upload] Failā nav datuma; skaitļi attiecināti uz augšupielādes dienu: { $date }.
}
import-note_figure_undated = Failā nav norādīts, uz kurām dienām attiecas šis skaitlis, tāpēc tā izmaiņas laika gaitā netiek rādītas.
import-note_stock_undated = { $origin ->
    [tables] Skaitlim nav datuma; tas attiecināts uz faila pārējo tabulu pēdējo dienu: { $date }.
    [name] Skaitlim nav datuma; diena ņemta no faila nosaukuma: { $date }.
   *[other] Skaitlim nav datuma; tas attiecināts uz augšupielādes dienu: { $date }.
}
import-note_tables_disagree = { $count ->
    [zero] Faila tabulās vienam un tam pašam { $count } vietās ir dažādas vērtības; ņemta vēlākā tabula.
    [one] Faila tabulās vienam un tam pašam { $count } vietā ir dažādas vērtības; ņemta vēlākā tabula.
   *[other] Faila tabulās vienam un tam pašam { $count } vietās ir dažādas vērtības; ņemta vēlākā tabula.
}
import-note_times_from_ids = { $count ->
    [zero] Eksportā nav gada un stundas; { $count } ierakstiem tie ņemti no video identifikatora.
    [one] Eksportā nav gada un stundas; { $count } ierakstam tie ņemti no video identifikatora.
   *[other] Eksportā nav gada un stundas; { $count } ierakstiem tie ņemti no video identifikatora.
}
import-note_title_over_header = Tabulas nosaukums un kolonna „{ $header }” ir pretrunā; ņemts vērā nosaukums.
import-note_too_many_columns = Kolonnas, ko smmdash aprēķinos neizmanto: { $count }; no tām saglabātas: { $kept }.
import-note_totals_apart = { $line }. rinda ir paša faila kopsumma; tā glabājas kā perioda rādītājs un netiek pieskaitīta rindām.
import-note_totals_differ = Kolonna „{ $header }”: faila kopsumma ir { $total }, bet rindu summa ir { $rows }. Eksportā ir tikai daļa rindu; par visu periodu izmantojiet kopsummu.
import-note_unrecognised = Šī tabula nav atpazīta.
import-note_users_dropped = „{ $columns }” ir dažādu cilvēku skaits; pa dienas rindām to summēt nedrīkst, tāpēc šis rādītājs izlaists.
import-note_vocabulary_guess = Daži virsraksti atpazīti pēc tulkojuma, kas nav pārbaudīts īstā failā. Lūdzu, pārbaudiet skaitļus.
import-note_year_inferred = Datumos nav gada. Tie nolasīti kā dienas līdz eksporta dienai: { $first ->
    [same] { $last }. gads.
   *[other] no { $first }. līdz { $last }. gadam.
}

import-question_network = No kura tīkla ir šis eksports?
import-question_account = Kurš konts tas ir?
import-question_order = Kādā secībā datumos rakstīta diena un mēnesis?
import-question_decimal = Kas skaitļos atdala decimāldaļu?
import-question_confirm = Šo izkārtojumu zinām tikai pēc apraksta. Vai visas kolonnas saprastas pareizi?
import-answer_confirm_yes = Jā, viss ir pareizi
import-answer_order_dmy = vispirms diena, 31/12
import-answer_order_mdy = vispirms mēnesis, 12/31
import-answer_decimal_point = punkts, 1.5
import-answer_decimal_comma = komats, 1,5

import-inspect_file = { $name }: { $format }, ticamība { $confidence }
import-inspect_unknown = { $name }: nav atpazīts
import-inspect_refused = { $name }: { $reason }
import-inspect_table = { $kind } · { $network } · { $account } · { $period } · rindas: nolasītas { $read }, nenolasītas { $rejected }, bez datiem { $known }
import-inspect_ledger = ieraksti: { $records } = nolasīti { $read } + izlaboti { $repaired } + atlikti { $set_aside } + bez datiem { $known }
import-inspect_measure = { $name }: summa { $sum }, pēdējais { $last }, skaitļi { $count }, trūkst { $missing }
import-inspect_unused = netiek izmantots: { $columns }
import-inspect_line = { $line }. rinda: { $reason }
import-inspect_question = Jāatbild: { $question }
import-inspect_missing_file = { $name }: tāda faila nav, vai arī to nevar atvērt.
import-kind_days = pa dienām
import-kind_posts = pa ierakstiem
import-kind_segments = pa grupām
import-kind_periods = par periodu
