### Mappings: what a person says once about a table that smmdash does not know.

mapping-title = Ko nozīmē šīs kolonnas?
    .edit = Kolonnu atšifrējuma labošana
    .lead = Pasakiet to vienreiz. Nākamais fails ar tādiem pašiem virsrakstiem tiks nolasīts uzreiz.
    .table = { $name }, { $number }. tabula
mapping-back = Atpakaļ pie datiem
mapping-unknown = { $name }: šo tabulu smmdash vēl nepazīst
    .body = Vienreiz pasakiet, ko nozīmē tās kolonnas, un skaitļi tiks ieskaitīti. Fails gaida sarakstā zemāk; turpat to var arī izņemt.
    .waits = smmdash šo tabulu vēl nepazīst. Tās skaitļi tiks ieskaitīti, tiklīdz pateiksiet, ko nozīmē kolonnas.
    .other = smmdash šo tabulu nepazīst. Ja tajā ir jums vajadzīgi skaitļi, pasakiet, ko nozīmē tās kolonnas.
    .left = Šajā failā ir tabulas, kuras smmdash vēl nepazīst.
    .open = Pateikt, ko nozīmē kolonnas
mapping-read_by = Nolasīts pēc jūsu atšifrējuma „{ $name }”.
mapping-confirm = Tā smmdash ir sapratis šo tabulu
    .body = Šis formāts zināms tikai pēc apraksta, tāpēc, lūdzu, pārbaudiet: vai katra kolonna ir saprasta pareizi? Skaitļi tiks ieskaitīti, tiklīdz to apstiprināsiet.
    .change = Mainīt
    .alt = Tabulas kolonnas ar paraugiem un tas, kā katra saprasta.
    .more = { $count ->
        [zero] Un vēl { $count } kolonnas, kas netiek izmantotas.
        [one] Un vēl { $count } kolonna, kas netiek izmantota.
       *[other] Un vēl { $count } kolonnas, kas netiek izmantotas.
    }
mapping-column_header = Kolonna
mapping-column_samples = Paraugi
mapping-column_meaning = Saprasta kā

mapping-kind = Kas ir viena rinda?
mapping-kind_days = Diena
    .help = Vienas dienas skaitļi: sasniedzamība, sekotāji, izdevumi.
mapping-kind_posts = Ieraksts
    .help = Viens ieraksts ar līdz šim sakrātajiem skaitļiem.
mapping-kind_segments = Cilvēku vai ierakstu grupa
    .help = Auditorijas vai skaitļa daļa: vecums, valsts, pilsēta.
mapping-kind_periods = Garāks periods
    .help = Nedēļas, mēneša vai kampaņas skaitļi ar pirmo un pēdējo dienu.
mapping-network = Tīkls
    .each = Jautāt par katru failu
    .column = Norādīts kolonnā
    .help = Kura tīkla skaitļi tie ir. Ja vienādi virsraksti ir vairāku tīklu failos, izvēlieties „Jautāt par katru failu”.
mapping-account = Konts
    .help = Lapas vai profila nosaukums. Atstājiet tukšu, ja par to jājautā pie katra faila.
    .column = Konts norādīts kolonnā; kur tās šūnas ir tukšas, tiks izmantots šis nosaukums.
mapping-order = Kā rakstīti datumi?
mapping-decimal = Kas atdala decimāldaļas?
mapping-repeats = Vairākas rindas vienai dienai
mapping-repeats_last = ir labojumi, ņem vērā pēdējo
mapping-repeats_add = ir daļas, tās saskaita
mapping-dimension = Kas ir grupas?
mapping-dimension_age = Vecums
mapping-dimension_gender = Dzimums
mapping-dimension_country = Valsts
mapping-dimension_city = Pilsēta
mapping-dimension_language = Valoda
mapping-dimension_location = Vieta
mapping-dimension_job_title = Amats
mapping-dimension_job_function = Darba joma
mapping-dimension_seniority = Amata līmenis
mapping-dimension_industry = Nozare
mapping-dimension_company_size = Uzņēmuma lielums
mapping-dimension_channel = Kanāls
mapping-dimension_source = Avots
mapping-dimension_device = Ierīce
mapping-dimension_hour = Diennakts stunda
mapping-dimension_weekday = Nedēļas diena
mapping-dimension_post_type = Ieraksta veids
mapping-dimension_other = Kas cits
mapping-choose = Izvēlieties

mapping-columns = { $count ->
        [zero] { $count } kolonnu
        [one] { $count } kolonna
       *[other] { $count } kolonnas
    }
    .used = { $count ->
        [zero] { $count } tiek izmantotas
        [one] { $count } tiek izmantota
       *[other] { $count } tiek izmantotas
    }
    .others = { $count ->
        [zero] Rādīt arī { $count } kolonnas, kas netiek izmantotas
        [one] Rādīt arī { $count } kolonnu, kas netiek izmantota
       *[other] Rādīt arī { $count } kolonnas, kas netiek izmantotas
    }
mapping-meaning = Ko nozīmē „{ $header }”
mapping-unnamed = (bez virsraksta)
mapping-unit = „{ $header }” mērvienība
mapping-unit_minutes = minūtēs
mapping-unit_hours = stundās
mapping-unit_seconds = sekundēs
mapping-unit_milliseconds = milisekundēs
mapping-unit_duration = kā stundas:minūtes:sekundes
mapping-unit_percent = procentos, no 0 līdz 100
mapping-unit_fraction = kā daļa, no 0 līdz 1
mapping-no_samples = pirmajās rindās tukša
mapping-personal = Personas dati: netiek ne rādīti, ne glabāti.

mapping-role_ignore = neizmantot
mapping-role_date = datums
mapping-role_start = perioda pirmā diena
mapping-role_end = perioda pēdējā diena
mapping-role_id = ieraksta numurs (id)
mapping-role_url = saite uz ierakstu
mapping-role_text = ieraksta teksts
mapping-role_title = ieraksta virsraksts
mapping-role_type = ieraksta veids
mapping-role_tags = tēmturi vai rubrika
mapping-role_network = tīkls
mapping-role_account = konts
mapping-role_campaign = kampaņa vai reklāma
mapping-role_currency = valūta
mapping-role_segment = grupas nosaukums
mapping-role_dimension = kas ir grupas
mapping-role_share = daļa no kopējā
mapping-role_nth_day = dienas numurs
mapping-role_hour_stamp = diena un stunda
mapping-role_export_day = eksporta diena
mapping-role_span = periods
mapping-role_account_name = konts
mapping-role_campaign_detail = reklāma vai reklāmu grupa
mapping-role_breakdown = dalījums
mapping-role_indicator = rezultāta veids
mapping-role_owner = pašu vai konkurenta
mapping-role_label = skaitļa nosaukums
mapping-role_channel = kanāls
mapping-role_part = viss laiks vai viena diena
mapping-role_hour = stunda
mapping-role_value = skaitlis
mapping-role_error = platformas piezīme
mapping-role_closed = beigu diena
mapping-role_stage = posms
mapping-role_won = veiksmīgs vai zaudēts
mapping-role_goal = mērķa sasniegšanas reizes
mapping-role_status = statuss
mapping-role_sentiment = noskaņojums
mapping-role_known = netiek izmantota
mapping-role_aside = netiek izmantota
mapping-role_personal = personas dati

mapping-reason_format = Šāds virsraksts ir eksportā: { $format }.
mapping-reason_words = Šāds virsraksts ir zināms.
mapping-reason_alike = Virsraksts ir līdzīgs „{ $name }”.
mapping-reason_said_before = Kā jūsu atšifrējumā „{ $name }”.
mapping-reason_cells_dates = Šūnās ir datumi.
mapping-reason_cells_links = Šūnās ir saites.
mapping-reason_cells_ids = Šūnās ir gari skaitļi, katrs citāds.
mapping-reason_cells_texts = Šūnās ir garāki teksti.
mapping-reason_cells_numbers = Šūnās ir skaitļi, bet virsraksts nav zināms. Ja tie vajadzīgi, izvēlieties, ko tie skaita.
mapping-reason_cells_words = Šūnās ir vārdi, bet virsraksts nav zināms.
mapping-reason_cells_empty = Pirmās rindas ir tukšas.
mapping-reason_not_numbers = Virsraksts norāda uz skaitļiem, taču šūnās to nav.
mapping-reason_not_dates = Virsraksts ir zināms, taču šūnas tam neatbilst.
mapping-reason_ratio = Īpatsvars, vidējais vai izmaiņas: tos nevar saskaitīt. smmdash šādus rādītājus aprēķina no skaitļiem.
mapping-reason_taken = To pašu jau nozīmē kolonna „{ $header }”.
mapping-reason_not_for_kind = Šāda veida rindām nav vajadzīga.
mapping-reason_known_unused = smmdash šo virsrakstu pazīst, bet to neizmanto.
mapping-reason_personal = Personas dati: netiek ne rādīti, ne glabāti.
mapping-reason_nothing = Nekas neliecina, kas tas ir.

mapping-problems = { $count ->
        [zero] Pirms saglabāšanas jāprecizē vēl { $count } punkti
        [one] Pirms saglabāšanas jāprecizē vēl { $count } punkts
       *[other] Pirms saglabāšanas jāprecizē vēl { $count } punkti
    }
mapping-problem_no_figures = Nevienā kolonnā vēl nav skaitļu. Izvēlieties vismaz vienu, piemēram, sasniedzamību vai atzīmes „Patīk”.
mapping-problem_no_date = Neviena kolonna vēl nav datums. Izvēlieties kolonnu ar dienām.
mapping-problem_no_id = Neviena kolonna vēl neatšķir ierakstus. Izvēlieties ieraksta saiti vai numuru; ja nav ne viena, ne otra, par numuru izvēlieties ieraksta tekstu.
mapping-problem_no_segment = Neviena kolonna vēl nenosauc grupas. Izvēlieties to.
mapping-problem_no_dimension = Nav pateikts, kas ir grupas. Izvēlieties augstāk vai norādiet kolonnu, kurā tas rakstīts.
mapping-problem_no_start = Neviena kolonna vēl nav perioda pirmā diena.
mapping-problem_no_end = Neviena kolonna vēl nav perioda pēdējā diena.
mapping-problem_role_twice = Tas jau ir kolonnā „{ $header }”. Vienai no tām izvēlieties citu nozīmi.
mapping-problem_measure_twice = To jau skaita kolonna „{ $header }”. Divas kolonnas nekad netiek saskaitītas; izvēlieties vienu.
mapping-problem_unknown_measure = smmdash šādu skaitli nepazīst. Izvēlieties citu.
mapping-problem_stock_of_post = Līmenis „{ $measure }” pieder kontam un dienai, nevis ierakstam. Izvēlieties citu nozīmi vai to, ka viena rinda ir diena.
mapping-problem_one_figure = Grupu tabulā ir viena skaitļu kolonna. Pārējās neizmantojiet.
mapping-problem_not_for_kind = Šī nozīme neder šāda veida rindām. Izvēlieties citu.
mapping-problem_unknown_network = smmdash šādu tīklu nepazīst. Izvēlieties citu.
mapping-problem_not_dates = Lielākajā daļā šūnu nav datumu; šīs rindas tiks atliktas malā.
mapping-problem_not_numbers = Lielākajā daļā šūnu nav skaitļu; tie būs uzskatīti par trūkstošiem.
mapping-problem_looks_like_level = Šie skaitļi izskatās pēc līmeņa, kas gandrīz nemainās, nevis pēc dienas pieauguma. Varbūt tas ir „{ $level }”?
mapping-problem_looks_like_change = Šie skaitļi izskatās pēc dienas izmaiņām, nevis pēc līmeņa.
mapping-problem_order_open = No šiem datumiem nevar saprast, vai pirmā ir diena vai mēnesis. Izvēlieties augstāk, citādi par to tiks jautāts pie katra faila.
mapping-problem_days_repeat = Dažām dienām ir vairākas rindas. Ņemta vērā tikai dienas pēdējā rinda, ja vien augstāk neizvēlaties tās saskaitīt.

mapping-preview = Tas tiks nolasīts
    .rows = Nolasītas rindas: { $read }. Malā atliktas rindas: { $aside }.
    .first = { $count ->
        [zero] Izmēģināts ar pirmajām { $count } rindām.
        [one] Izmēģināts ar pirmo { $count } rindu.
       *[other] Izmēģināts ar pirmajām { $count } rindām.
    }
    .sums = Šīs tabulas skaitļi pa mērījumiem.
    .alt = Pirmās rindas tā, kā tās tiks nolasītas.
    .lines = { $count ->
        [zero] Tiks atliktas malā { $count } rindas (rindas: { $lines }): { $reason }
        [one] Tiks atlikta malā { $count } rinda (rindas: { $lines }): { $reason }
       *[other] Tiks atliktas malā { $count } rindas (rindas: { $lines }): { $reason }
    }
    .none = Pagaidām neko neizdevās nolasīt. Pārbaudiet kolonnas augstāk.
    .fact_date = Datums
    .fact_network = Tīkls
    .fact_account = Konts
    .fact_campaign = Kampaņa
    .fact_post_id = Ieraksts
    .fact_text = Teksts
    .fact_segment = Grupa
    .fact_value = Vērtība
    .fact_start = No
    .fact_end = Līdz
    .fact_measure = Mērījums
mapping-preview_later = Priekšskatījums parādīsies šeit, tiklīdz nekā netrūks.
mapping-name = Atšifrējuma nosaukums
    .help = Ar šo nosaukumu to atradīsiet datu lapā.
    .default = Mana tabula
mapping-save = Saglabāt un nolasīt
    .edit = Saglabāt
mapping-cancel = Atcelt

mapping-saved = Kolonnu atšifrējumi
    .body = Tabulas, kuras aprakstījāt. Faili ar tādiem pašiem virsrakstiem pēc tiem tiek nolasīti uzreiz.
mapping-item = { $kind } · { $network } · { $account }
    .columns = { $count ->
        [zero] tiek izmantotas { $count } kolonnas
        [one] tiek izmantota { $count } kolonna
       *[other] tiek izmantotas { $count } kolonnas
    }
    .uploads = { $count ->
        [0] pašlaik netiek lietots
        [zero] lietots { $count } augšupielādēs
        [one] lietots { $count } augšupielādē
       *[other] lietots { $count } augšupielādēs
    }
    .any_network = tīklu jautā par katru failu
    .any_account = kontu jautā par katru failu
    .by_column = konts no kolonnas
mapping-edit = Labot
mapping-rename = Pārdēvēt
mapping-delete = Dzēst
mapping-export = Eksportēt
mapping-import = Pievienot atšifrējumu no faila
    .file = No smmdash eksportēts kolonnu atšifrējums (JSON)
    .done = Atšifrējums „{ $name }” ir pievienots.
mapping-error_too_large = Šis fails ir par lielu, lai būtu kolonnu atšifrējums. Atšifrējums ir dažus kilobaitus liels JSON fails, kas eksportēts no smmdash.
mapping-error_not_a_mapping = Šis nav kolonnu atšifrējums. Atšifrējums ir JSON fails, kas eksportēts no smmdash šajā lapā.
mapping-error_newer = Šis atšifrējums veidots jaunākā smmdash. Atjauniniet šo smmdash vai izveidojiet atšifrējumu no jauna.
mapping-error_unsound = Pēc šī atšifrējuma neko nevar nolasīt: trūkst skaitļu, datuma vai virsrakstu. Izveidojiet to no jauna no faila, kuram tas domāts.
mapping-error_full = Atšifrējumu jau ir { $count }. Izdzēsiet kādu, kas nav vajadzīgs.

mapping-change_saved = kolonnu atšifrējuma saglabāšana
mapping-change_renamed = kolonnu atšifrējuma pārdēvēšana
mapping-change_removed = kolonnu atšifrējuma dzēšana
mapping-change_imported = kolonnu atšifrējuma pievienošana
