### Eksporti: formātu nosaukumi, piezīmes par tabulām, iemesli, kāpēc rinda nav iekļauta, jautājumi.

import-format_meta_instagram_posts = Instagram ieraksti (Meta Business Suite)
import-format_meta_instagram_stories = Instagram stāsti (Meta Business Suite)
import-format_meta_facebook_posts = Facebook ieraksti (Meta Business Suite)
import-format_meta_facebook_videos = Facebook video (Meta Business Suite)
import-format_facebook_insights_posts = Facebook lapas ieraksti (vecā statistika)
import-format_facebook_insights_page = Facebook lapa pa dienām (vecā statistika)
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
import-format_own_mapping = Jūsu tabula
import-format_google_ads = Google Ads pārskats
import-format_yandex_direct = Yandex Direct statistika
import-format_yandex_metrica_days = Yandex Metrica: apmeklējumi pa dienām
import-format_yandex_metrica_sources = Yandex Metrica: datplūsmas avoti
import-format_yandex_metrica_utm = Yandex Metrica: UTM iezīmes
import-format_yandex_metrica_social = Yandex Metrica: sociālie tīkli
import-format_yandex_metrica_parts = Yandex Metrica: apmeklējumi pa valstīm, ierīcēm, lapām un citām grupām
import-format_hootsuite_accounts = Hootsuite: konti pa dienām
import-format_hootsuite_x_posts = Hootsuite: X ieraksti
import-format_hootsuite_instagram_posts = Hootsuite: Instagram ieraksti
import-format_hootsuite_facebook_posts = Hootsuite: Facebook ieraksti
import-format_sprout_posts = Sprout Social: ieraksti
import-format_sprout_profiles = Sprout Social: profili pa dienām
import-format_sprout_facebook = Sprout Social: Facebook lapas pa dienām (vecais formāts)
import-format_sprout_instagram = Sprout Social: Instagram profili pa dienām (vecais formāts)
import-format_sprout_x = Sprout Social: Twitter profili pa dienām (vecais formāts)
import-format_metricool_posts = Metricool: ieraksti
import-format_metricool_days = Metricool: tīkli pa dienām
import-format_hubspot_contacts = HubSpot kontakti
import-format_hubspot_deals = HubSpot darījumi
import-format_amocrm_deals = amoCRM darījumi
import-format_bitrix24_leads = Bitrix24 potenciālie klienti
import-format_bitrix24_deals = Bitrix24 darījumi
import-format_zendesk_tickets = Zendesk pieprasījumi
import-format_brand24_mentions = Brand24 pieminējumi
import-format_brand_analytics_mentions = Brand Analytics pieminējumi
import-format_youscan_mentions = YouScan pieminējumi
import-format_meltwater_mentions = Meltwater pieminējumi
import-format_vk_community = VK kopiena pa dienām
import-format_vk_posts = VK ieraksti
import-format_vk_ads = VK reklāma
import-format_vk_ads_demography = VK reklāma pēc vecuma un dzimuma
import-format_vk_ads_old = VK reklāma, vecais kabinets
import-format_ok_group = Odnoklassniki grupa pa dienām
import-format_ok_posts = Odnoklassniki ieraksti
import-format_tgstat_channel = Telegram kanāls pa dienām (TGStat)
import-format_tgstat_posts = Telegram ieraksti (TGStat)
import-format_tgstat_channels = Telegram kanālu saraksts (TGStat)
import-format_livedune_accounts = LiveDune: konti periodā
import-format_livedune_posts = LiveDune: ieraksti
import-format_popsters_posts = Popsters: ieraksti
import-format_pinterest_overview = Pinterest pārskats
import-format_pinterest_audience = Pinterest auditorija
import-format_pinterest_ads = Pinterest reklāma

import-reason_no_date = Rindā nav datuma.
import-reason_date_unreadable = Datumu neizdevās nolasīt.
import-reason_date_undecided = Nav skaidrs, vai datumā vispirms rakstīta diena vai mēnesis; atbildiet uz jautājumu, un rinda tiks nolasīta.
import-reason_date_month = Datumā norādīts mēnesis, bet ne diena; mēneša dati nav dati pa dienām.
import-reason_date_swapped = Izklājlapu programma šajā datumā, iespējams, samainījusi dienu un mēnesi vietām.
import-reason_no_id = Rindā nav ne ieraksta identifikatora, ne adreses.
import-reason_no_figures = Rindā nav skaitļu.
import-reason_figures_unreadable = Nevienu no rindas vērtībām neizdevās nolasīt kā skaitli.
import-reason_figures_undecided = Nav skaidrs, vai decimāldaļu atdala punkts vai komats; atbildiet uz jautājumu, un rinda tiks nolasīta.
import-reason_duplicate = Rinda atkārto citu rindu; ņemta vērā pēdējā no tām.
import-reason_part_of_day = Šai dienai ir vairākas rindas, un tās atšķiras kolonnā „{ $header }”: katra ir tikai daļa no dienas, tāpēc neviena nav ņemta par visu dienu.
import-reason_no_segment = Rindā nav norādīta grupa.
import-reason_platform_error = Platforma šajā rindā ziņo, ka ieraksta rādītājus nav izdevies aprēķināt.
import-reason_network_unknown = smmdash nepazīst tīklu, kas norādīts rindā.
import-reason_no_account = Rindā nav norādīts konts.
import-reason_no_closing = Darījums ir veiksmīgs, bet rindā nav slēgšanas dienas.

import-known_total = Paša faila kopsumma, glabāta atsevišķi no rindām
import-known_other_level = Tie paši rādītāji citā pārskata līmenī, ieskaitīti vienreiz
import-known_trailer = Platformas piezīme zem tabulas
import-known_blank = Rinda bez datiem
import-known_header_again = Atkārtots virsraksts vai tā skaidrojums
import-known_part_of_post = Rinda ar vienu ieraksta dienu; ieraksta kopējie rādītāji ir citā rindā
import-known_not_ours = Rinda no tabulas, ko smmdash neizmanto
import-known_separator = Rinda, kurā norādīts kolonnu atdalītājs
import-known_title = Tabulas nosaukums
import-known_preamble = Rinda virs tabulas
import-known_header = Virsraksts

import-note_account_clash = Cits { $network } fails bez konta nosaukuma par lielāko daļu to pašu dienu rāda citus skaitļus, tāpēc tie izskatās pēc diviem kontiem. Šī faila skaitļi gaida, līdz norādīsiet, kurš konts tas ir; ja tas tomēr ir tas pats konts, dodiet abiem failiem vienu nosaukumu.
import-note_account_hint = Pēc faila nosaukuma šis varētu būt konts „{ $account }”; ja tā ir, apstipriniet.
import-note_ads_as_periods = Reklāmu rādītāji ir par visu periodu, nevis par atsevišķām dienām: katra reklāma glabājas kā perioda daļa, bet kopsummas ir perioda rādītāji.
import-note_ambiguous = Kolonnas vienlīdz labi atbilst vairākiem formātiem ({ $formats }), tāpēc neviens nav izvēlēts.
import-note_bounces_from_rate = Kolonnā „{ $header }” ir īpatsvars. Atlēcienu apmeklējumu skaits aprēķināts no tā: apmeklējumi reiz īpatsvars, noapaļots līdz veselam skaitlim.
import-note_goals_apart = { $count ->
    [zero] Pārskatā ir { $count } mērķu. Katrs tiek glabāts ar savu nosaukumu; tie netiek saskaitīti, jo viens apmeklējums var sasniegt vairākus.
    [one] Pārskatā ir { $count } mērķis. Katrs tiek glabāts ar savu nosaukumu; tie netiek saskaitīti, jo viens apmeklējums var sasniegt vairākus.
   *[other] Pārskatā ir { $count } mērķi. Katrs tiek glabāts ar savu nosaukumu; tie netiek saskaitīti, jo viens apmeklējums var sasniegt vairākus.
}
import-note_levels_apart = { $count ->
    [zero] { $count } rindu atkārto to pašu citā pārskata līmenī (pirmā ir { $line }. rinda); tās netika pieskaitītas vēlreiz.
    [one] { $count } rinda atkārto to pašu citā pārskata līmenī (pirmā ir { $line }. rinda); tā netika pieskaitīta vēlreiz.
   *[other] { $count } rindas atkārto to pašu citā pārskata līmenī (pirmā ir { $line }. rinda); tās netika pieskaitītas vēlreiz.
}
import-note_below_bound = { $count ->
    [zero] { $count } vērtības dotas tikai kā „mazāk nekā”; tās uzskatītas par iztrūkstošām.
    [one] { $count } vērtība dota tikai kā „mazāk nekā”; tā uzskatīta par iztrūkstošu.
   *[other] { $count } vērtības dotas tikai kā „mazāk nekā”; tās uzskatītas par iztrūkstošām.
}
import-note_cells_are_dates = { $count ->
    [zero] Kolonna „{ $header }”: { $count } šūnās skaitļa vietā ir datums (rindas: { $lines }). Visticamāk, izklājlapu programma skaitļus uzskatīja par datumiem. Tie uzskatīti par iztrūkstošiem; kādi tie bija, no faila uzzināt nevar. Augšupielādējiet sākotnējo failu.
    [one] Kolonna „{ $header }”: { $count } šūnā skaitļa vietā ir datums (rindas: { $lines }). Visticamāk, izklājlapu programma skaitli uzskatīja par datumu. Tas uzskatīts par iztrūkstošu; kāds tas bija, no faila uzzināt nevar. Augšupielādējiet sākotnējo failu.
   *[other] Kolonna „{ $header }”: { $count } šūnās skaitļa vietā ir datums (rindas: { $lines }). Visticamāk, izklājlapu programma skaitļus uzskatīja par datumiem. Tie uzskatīti par iztrūkstošiem; kādi tie bija, no faila uzzināt nevar. Augšupielādējiet sākotnējo failu.
}
import-note_spreadsheet_errors = { $count ->
    [zero] Kolonna „{ $header }”: { $count } šūnās ir izklājlapu programmas kļūda vai tikai #### (rindas: { $lines }). Vērtības uzskatītas par iztrūkstošām, nevis par nulli.
    [one] Kolonna „{ $header }”: { $count } šūnā ir izklājlapu programmas kļūda vai tikai #### (rindas: { $lines }). Vērtība uzskatīta par iztrūkstošu, nevis par nulli.
   *[other] Kolonna „{ $header }”: { $count } šūnās ir izklājlapu programmas kļūda vai tikai #### (rindas: { $lines }). Vērtības uzskatītas par iztrūkstošām, nevis par nulli.
}
import-note_figures_rounded = { $count ->
    [zero] Kolonna „{ $header }”: izklājlapu programma noapaļojusi { $count } skaitļus, piemēram, 1,23E+09 (rindas: { $lines }). Tie nolasīti, kā rakstīts.
    [one] Kolonna „{ $header }”: izklājlapu programma noapaļojusi { $count } skaitli, piemēram, 1,23E+09 (rindas: { $lines }). Tas nolasīts, kā rakstīts.
   *[other] Kolonna „{ $header }”: izklājlapu programma noapaļojusi { $count } skaitļus, piemēram, 1,23E+09 (rindas: { $lines }). Tie nolasīti, kā rakstīts.
}
import-note_dates_from_serials = Kolonnā „{ $header }” datumi rakstīti kā izklājlapu programmas dienu numuri, piemēram, 45000 ir 2023. gada 15. marts. Tie tā arī nolasīti.
import-note_zones_dropped = { $count ->
    [zero] Kolonna „{ $header }”: { $count } laikiem norādīta laika josla, kuras nosaukumam ir vairākas nozīmes (rindas: { $lines }). Laiki atstāti, kā rakstīts.
    [one] Kolonna „{ $header }”: { $count } laikam norādīta laika josla, kuras nosaukumam ir vairākas nozīmes (rindas: { $lines }). Laiks atstāts, kā rakstīts.
   *[other] Kolonna „{ $header }”: { $count } laikiem norādīta laika josla, kuras nosaukumam ir vairākas nozīmes (rindas: { $lines }). Laiki atstāti, kā rakstīts.
}
import-note_dates_are_months = { $count ->
    [zero] Kolonna „{ $header }”: { $count } šūnās norādīts mēnesis, bet ne diena. smmdash vajadzīgs eksports pa dienām.
    [one] Kolonna „{ $header }”: { $count } šūnā norādīts mēnesis, bet ne diena. smmdash vajadzīgs eksports pa dienām.
   *[other] Kolonna „{ $header }”: { $count } šūnās norādīts mēnesis, bet ne diena. smmdash vajadzīgs eksports pa dienām.
}
import-note_dates_swapped = { $count ->
    [zero] Kolonna „{ $header }”: izklājlapu programma pārveidojusi { $count } datumus un, iespējams, samainījusi tajos dienu un mēnesi vietām; pārējie datumi palikuši kā teksts (rindas: { $lines }). Rindas nav ieskaitītas. Augšupielādējiet failu tādu, kādu to iedeva tīkls.
    [one] Kolonna „{ $header }”: izklājlapu programma pārveidojusi { $count } datumu un, iespējams, samainījusi tajā dienu un mēnesi vietām; pārējie datumi palikuši kā teksts (rindas: { $lines }). Rinda nav ieskaitīta. Augšupielādējiet failu tādu, kādu to iedeva tīkls.
   *[other] Kolonna „{ $header }”: izklājlapu programma pārveidojusi { $count } datumus un, iespējams, samainījusi tajos dienu un mēnesi vietām; pārējie datumi palikuši kā teksts (rindas: { $lines }). Rindas nav ieskaitītas. Augšupielādējiet failu tādu, kādu to iedeva tīkls.
}
import-note_order_remembered = No šī faila nav skaidrs, vai datumā vispirms rakstīta diena vai mēnesis. Izmantota jūsu atbilde par agrāku šī konta failu.
import-note_decimal_remembered = No šī faila nav skaidrs, vai decimāldaļu atdala punkts vai komats. Izmantota jūsu atbilde par agrāku šī konta failu.
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
import-note_collab_apart = { $count ->
    [zero] { $count } ieraksti pieder citiem kontiem, piemēram, kopīgi ieraksti. Tie paliek pie sava konta un kopsummās netiek ieskaitīti, ja vien kāds cits fails nav paša šā konta.
    [one] { $count } ieraksts pieder citam kontam, piemēram, kopīgs ieraksts. Tas paliek pie sava konta un kopsummās netiek ieskaitīts, ja vien kāds cits fails nav paša šā konta.
   *[other] { $count } ieraksti pieder citiem kontiem, piemēram, kopīgi ieraksti. Tie paliek pie sava konta un kopsummās netiek ieskaitīti, ja vien kāds cits fails nav paša šā konta.
}
import-note_currencies_mixed = Summas ir vairākās valūtās ({ $currencies }). Katra paliek savā valūtā; kopā tās netiek saskaitītas.
import-note_currency_unknown = Failā nav norādīts, kādā valūtā ir summas kolonnā „{ $header }”. Tās tiek uzskaitītas bez valūtas; pievienojiet eksportam valūtas kolonnu, lai summas varētu salīdzināt ar citām.
import-note_days_as_periods = Pārskats ir grupēts pa nedēļām vai mēnešiem: rādītāji attiecas uz šiem periodiem un atsevišķām dienām netiek piešķirti. Lai iegūtu rādītājus pa dienām, grupējiet pārskatu pa dienām.
import-note_days_filled = { $count ->
    [zero] Platforma izlaiž dienas ar nulli: faila periodā { $count } dienas aizpildītas ar 0.
    [one] Platforma izlaiž dienas ar nulli: faila periodā { $count } diena aizpildīta ar 0.
   *[other] Platforma izlaiž dienas ar nulli: faila periodā { $count } dienas aizpildītas ar 0.
}
import-note_duplicate_header = Kolonna „{ $header }” failā ir divreiz ar vienādiem skaitļiem; izmantota pirmā.
import-note_duplicate_header_differs = { $count ->
    [zero] Kolonna „{ $header }” failā ir divreiz, un { $count } rindas atšķiras; izmantota pirmā kolonna.
    [one] Kolonna „{ $header }” failā ir divreiz, un { $count } rinda atšķiras; izmantota pirmā kolonna.
   *[other] Kolonna „{ $header }” failā ir divreiz, un { $count } rindas atšķiras; izmantota pirmā kolonna.
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
import-note_net_split = { $count ->
    [zero] Kolonnā „{ $header }” ir iegūtie sekotāji mīnus zaudētie: { $count } rindas zem nulles skaitītas kā zaudētie sekotāji.
    [one] Kolonnā „{ $header }” ir iegūtie sekotāji mīnus zaudētie: { $count } rinda zem nulles skaitīta kā zaudētie sekotāji.
   *[other] Kolonnā „{ $header }” ir iegūtie sekotāji mīnus zaudētie: { $count } rindas zem nulles skaitītas kā zaudētie sekotāji.
}
import-note_parts_added = { $rows ->
    [zero] Eksportā ierakstu rādītāji ir pa dienām: { $rows } rindas summētas pa ierakstiem; ierakstu skaits: { $posts }. Tie ir šo dienu rādītāji, nevis par visu laiku.
    [one] Eksportā ierakstu rādītāji ir pa dienām: { $rows } rinda summēta pa ierakstiem; ierakstu skaits: { $posts }. Tie ir šo dienu rādītāji, nevis par visu laiku.
   *[other] Eksportā ierakstu rādītāji ir pa dienām: { $rows } rindas summētas pa ierakstiem; ierakstu skaits: { $posts }. Tie ir šo dienu rādītāji, nevis par visu laiku.
}
import-note_not_used = smmdash šo tabulu pazīst, bet tās skaitļus neizmanto.
import-note_nothing_close = Neviens zināms formāts nav līdzīgs šīm kolonnām. Uzziņu lapā ir to eksportu saraksts, ko var nolasīt: izvēlieties kādu no tiem.
import-note_nothing_recognised = Nevienu formātu neizdevās droši atpazīt. Tuvākie: { $formats }.
import-note_personal_dropped = { $columns ->
    [none] Kolonnas ar personas datiem ir izņemtas un netiek glabātas: { $count }.
   *[other] Personas dati netiek glabāti. Šīs kolonnas ir izņemtas: { $columns }.
}
import-note_events_counted = { $rows ->
    [zero] Katra rinda ir viens notikums: { $rows } rindas saskaitītas pa dienām. Dienu skaits: { $days }; dienās bez šādām rindām ir 0.
    [one] Katra rinda ir viens notikums: { $rows } rinda saskaitīta pa dienām. Dienu skaits: { $days }; dienās bez šādām rindām ir 0.
   *[other] Katra rinda ir viens notikums: { $rows } rindas saskaitītas pa dienām. Dienu skaits: { $days }; dienās bez šādām rindām ir 0.
}
import-note_words_unknown = Neviens vārds kolonnā „{ $header }” nav zināms, tāpēc pēc tās nekas nav saskaitīts.
import-note_nothing_counted = { $count ->
    [zero] Neviena no { $count } rindām netiek ieskaitīta rādītājos: vēl nekas nav uzvarēts vai trūkst kolonnas, piemēram, posma vai slēgšanas dienas.
    [one] Neviena no { $count } rindas netiek ieskaitīta rādītājos: vēl nekas nav uzvarēts vai trūkst kolonnas, piemēram, posma vai slēgšanas dienas.
   *[other] Neviena no { $count } rindām netiek ieskaitīta rādītājos: vēl nekas nav uzvarēts vai trūkst kolonnas, piemēram, posma vai slēgšanas dienas.
}
import-note_closings_undated = { $count ->
    [zero] { $count } veiksmīgiem darījumiem nav slēgšanas dienas, un tie nav ieskaitīti nevienas dienas pārdevumos (pirmais { $line }. rindā).
    [one] { $count } veiksmīgam darījumam nav slēgšanas dienas, un tas nav ieskaitīts nevienas dienas pārdevumos ({ $line }. rindā).
   *[other] { $count } veiksmīgiem darījumiem nav slēgšanas dienas, un tie nav ieskaitīti nevienas dienas pārdevumos (pirmais { $line }. rindā).
}
import-note_sales_without_amount = { $count ->
    [zero] { $count } veiksmīgiem darījumiem nav summas: pārdevumi ieskaitīti, ieņēmumi nav zināmi (pirmais { $line }. rindā).
    [one] { $count } veiksmīgam darījumam nav summas: pārdevums ieskaitīts, ieņēmumi nav zināmi ({ $line }. rindā).
   *[other] { $count } veiksmīgiem darījumiem nav summas: pārdevumi ieskaitīti, ieņēmumi nav zināmi (pirmais { $line }. rindā).
}
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
import-note_spend_column = Failā izdevumi norādīti vairākkārt. Izmantota kolonna „{ $header }”; netiek skaitīts: „{ $others }”.
import-note_spend_vat = Izdevumi attiecībā uz PVN ir tādi, kā norādīts kolonnas nosaukumā „{ $header }”. Salīdziniet tos tikai ar tāpat aprēķinātiem izdevumiem.
import-note_figure_undated = Failā nav norādīts, uz kurām dienām attiecas šis skaitlis, tāpēc tā izmaiņas laika gaitā netiek rādītas.
import-note_stock_undated = { $origin ->
    [tables] Skaitlim nav datuma; tas attiecināts uz faila pārējo tabulu pēdējo dienu: { $date }.
    [name] Skaitlim nav datuma; diena ņemta no faila nosaukuma: { $date }.
   *[other] Skaitlim nav datuma; tas attiecināts uz augšupielādes dienu: { $date }.
}
import-note_tables_disagree = { $count ->
    [zero] Faila tabulās vienam un tam pašam { $count } vietās ir dažādas vērtības; izmantota vēlākā tabula.
    [one] Faila tabulās vienam un tam pašam { $count } vietā ir dažādas vērtības; izmantota vēlākā tabula.
   *[other] Faila tabulās vienam un tam pašam { $count } vietās ir dažādas vērtības; izmantota vēlākā tabula.
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
import-question_confirm = Šo formātu smmdash zina tikai pēc apraksta. Vai visas kolonnas saprastas pareizi?
import-question_mapping = Ko nozīmē šīs tabulas kolonnas?
import-question_owner = Kam pieder šie pieminējumi?
import-answer_confirm_yes = Jā, viss ir pareizi
import-answer_order_dmy = vispirms diena, 31/12
import-answer_order_mdy = vispirms mēnesis, 12/31
import-answer_decimal_point = punkts, 1.5
import-answer_decimal_comma = komats, 1,5
import-answer_owner_own = mūsu zīmols
import-answer_owner_competitor = konkurents

import-inspect_file = { $name }: { $format }, ticamība { $confidence }
import-inspect_unknown = { $name }: nav atpazīts
import-inspect_refused = { $name }: { $reason }
import-inspect_table = { $kind } · { $network } · { $account } · { $period } · rindas: nolasītas { $read }, atliktas malā { $rejected }, virsraksti un kopsummas { $known }
import-inspect_ledger = rindas: { $records } = nolasītas { $read } + izlabotas { $repaired } + atliktas malā { $set_aside } + virsraksti un kopsummas { $known }
import-inspect_measure = { $name }: summa { $sum }, pēdējais { $last }, skaitļi { $count }, trūkst { $missing }
import-inspect_unused = netiek izmantots: { $columns }
import-inspect_line = { $line }. rinda: { $reason }
import-inspect_question = Jāatbild: { $question }
import-inspect_missing_file = { $name }: tāda faila nav, vai arī to nevar atvērt.
import-kind_days = pa dienām
import-kind_posts = pa ierakstiem
import-kind_segments = pa grupām
import-kind_periods = par periodu
import-aside_file = Fails
import-aside_table = Tabula
import-aside_line = Rinda
import-aside_reason = Iemesls
import-aside_unnamed = { $number }. kolonna
import-aside_table_number = { $number }. tabula
import-code_page_utf_8 = UTF-8
import-code_page_cp1251 = Windows-1251, kirilica
import-code_page_cp1257 = Windows-1257, Baltijas
import-code_page_cp1252 = Windows-1252, Rietumeiropas
import-code_page_cp1250 = Windows-1250, Centrāleiropas
import-code_page_koi8_r = KOI8-R, kirilica
import-code_page_cp866 = CP866 (DOS), kirilica
import-code_page_mac_cyrillic = Mac, kirilica
import-code_page_iso8859_13 = ISO 8859-13, Baltijas
import-code_page_utf_16 = UTF-16
import-code_page_utf_16_le = UTF-16 (LE)
import-code_page_utf_16_be = UTF-16 (BE)
import-code_page_utf_8_sig = UTF-8
import-code_page_utf_32 = UTF-32
