data-title = Dati
data-lead = Iemetiet šeit eksporta failus tādus, kādus tos izsniedz platformas: sociālie tīkli, reklāma, tīmekļa analītika, pārdošana un atbalsts, pieminējumi. Katrs fails tiek atpazīts, un katra rinda ir nolasīta vai atlikta malā, norādot tās numuru un iemeslu. Tabulu, ko smmdash nepazīst, apraksta vienreiz. Zināmie eksporta faili ir lapā „Uzziņas”.
data-drop = Eksporta faili, cik vien vajag (CSV, XLSX, XLS, ODS, ZIP)
    .help = Tas pats fails otrreiz neko nemaina. Jaunāks eksports, kas pārklājas ar vecāku, ir noteicošais, un katra atšķirīgā vērtība tiek parādīta.
    .limit = Līdz { $megabytes } MB failam. Faili paliek šajā sesijā un darbvietas failā, ko saglabājat.
data-reading = Nolasa { $name } ({ $number } no { $of })
    .cancel = Atcelt
data-news = Tikko pievienots
    .close = Aizvērt
data-too_large = { $name } ir pārāk liels
    .body = Faila lielums ir { $megabytes } MB; šeit var nolasīt ne vairāk kā { $limit } MB. Eksportējiet īsāku periodu vai mazāk kolonnu un iemetiet vēlreiz. Nekas cits nav mainīts.
data-refused = { $name } neizdevās nolasīt
data-unused = { $name } nesatur neko, ko smmdash izmanto
    .body = Nekas nav mainīts. Ja tajā jābūt tīkla rādītājiem, lejupielādējiet eksportu no jauna un iemetiet to šeit, pirms tam neatverot.
    .empty = Tabulai ir virsraksts, bet nav datu rindu.
    .columns = { $count ->
        [zero] Netiek izmantotas { $count } kolonnas: { $columns }
        [one] Netiek izmantota { $count } kolonna: { $columns }
       *[other] Netiek izmantotas { $count } kolonnas: { $columns }
    }
data-same = { $name } jau ir šeit
    .body = Tas ir tieši tas pats fails, tāpēc nekas nav mainīts.
data-added = { $name }
data-unknown_format = nezināms formāts
data-waits = Tā skaitļi gaida jūsu atbildi sarakstā zemāk.
data-changed = { $count ->
        [zero] { $count } jaunu vērtību
        [one] { $count } jauna vērtība
       *[other] { $count } jaunas vērtības
    }
    .repeated = { $count ->
        [zero] { $count } jau zināmu
        [one] { $count } jau zināma
       *[other] { $count } jau zināmas
    }
data-replaced = { $count ->
        [zero] { $count } vecākas vērtības atšķīrās un ir aizstātas; tās redzamas zemāk.
        [one] { $count } vecāka vērtība atšķīrās un ir aizstāta; tā redzama zemāk.
       *[other] { $count } vecākas vērtības atšķīrās un ir aizstātas; tās redzamas zemāk.
    }
data-repeats = Nekā jauna: visas šīs vērtības jau ir zināmas.
data-smooth = { $count ->
        [zero] { $count } faili ir nolasīti un ieskaitīti
        [one] { $count } fails ir nolasīts un ieskaitīts
       *[other] { $count } faili ir nolasīti un ieskaitīti
    }
data-look = { $count ->
        [zero] Pievērsiet uzmanību { $count } piezīmēm; tās ir zemāk pie „Sīkāk”.
        [one] Pievērsiet uzmanību { $count } piezīmei; tā ir zemāk pie „Sīkāk”.
       *[other] Pievērsiet uzmanību { $count } piezīmēm; tās ir zemāk pie „Sīkāk”.
    }
data-older = { $count ->
        [zero] Dati beidzas agrāk nekā { $count } failos, kuru vērtības tas aizstāja. Ja šī ir vecākā lejupielāde, izņemiet to: jaunākās vērtības atgriezīsies.
        [one] Dati beidzas agrāk nekā { $count } failā, kura vērtības tas aizstāja. Ja šī ir vecākā lejupielāde, izņemiet to: jaunākās vērtības atgriezīsies.
       *[other] Dati beidzas agrāk nekā { $count } failos, kuru vērtības tas aizstāja. Ja šī ir vecākā lejupielāde, izņemiet to: jaunākās vērtības atgriezīsies.
    }
data-uploads = { $count ->
        [zero] { $count } augšupielāžu
        [one] { $count } augšupielāde
       *[other] { $count } augšupielādes
    }
data-more = Sīkāk
data-less = Aizvērt
data-remove = Izņemt
data-questions = Failā tas nav pateikts, un smmdash nemin. Tā skaitļi tiks ieskaitīti, tiklīdz atbildēsiet.
    .optional = Par šo failu varat pateikt vairāk.
data-answer = Saglabāt atbildi
data-table = { $number }. tabula
data-table_unused = Šo tabulu smmdash neizmanto.
data-column_measure = Mērījums
data-column_sum = Summa
data-column_last = Pēdējā vērtība
data-column_count = Aizpildītas šūnas
data-column_missing = Tukšas šūnas
data-column_line = Rinda
data-column_why = Kāpēc tās nav starp skaitļiem
data-column_what = Kas
data-column_old = Vecākā vērtība
data-column_new = Jaunākā vērtība
data-column_old_source = No faila
data-column_new_source = Aizstāj fails
data-measures = Mērījumi
    .alt = Kas nolasīts no šīs tabulas, katram mērījumam sava rinda.
data-replace = Aizstāt ar jaunāku failu
    .file = Fails, kas nāk tā vietā
data-differing = Vērtības, kas augšupielādēs atšķiras
    .body = { $count ->
        [zero] { $count } vērtībām divās augšupielādēs ir dažādi skaitļi. Ņemta vērā jaunākā augšupielāde; ja to izņem, vecākās vērtības atgriežas.
        [one] { $count } vērtībai divās augšupielādēs ir dažādi skaitļi. Ņemta vērā jaunākā augšupielāde; ja to izņem, vecākā vērtība atgriežas.
       *[other] { $count } vērtībām divās augšupielādēs ir dažādi skaitļi. Ņemta vērā jaunākā augšupielāde; ja to izņem, vecākās vērtības atgriežas.
    }
    .alt = Vērtības, kas augšupielādēs atšķiras: vecākā un jaunākā.
    .more = Parādītas { $shown } lielākās starpības no { $count }; visas var lejupielādēt.
    .download = { $count ->
        [zero] Lejupielādēt visas { $count } aizstātās vērtības
        [one] Lejupielādēt visu: { $count } aizstāto vērtību
       *[other] Lejupielādēt visas { $count } aizstātās vērtības
    }
    .file = aizstātās vērtības
data-settings = Kā skaita dienas un naudu
data-zone = Jūsu dienu laika josla
    .help = Daži tīkli norāda Kalifornijas vai UTC laiku. Katru ierakstu attiecina uz dienu, kurā tas publicēts pēc šīs laika joslas.
data-week = Nedēļa sākas
data-week_monday = pirmdienā
data-week_sunday = svētdienā
data-currency = Galvenā valūta
    .help = Summas dažādās valūtās nekad netiek saskaitītas.
data-change_added = failu pievienošana
data-change_removed = augšupielādes izņemšana
data-change_answered = atbilde par augšupielādi
data-change_replaced = augšupielādes aizstāšana
data-change_zone = laika josla
data-change_week = nedēļas pirmā diena
data-change_currency = galvenā valūta
data-ledger = { $count ->
        [zero] { $count } rindu = { $parts }
        [one] { $count } rinda = { $parts }
       *[other] { $count } rindas = { $parts }
    }
data-ledger_read = { $count ->
        [zero] { $count } nolasītas
        [one] { $count } nolasīta
       *[other] { $count } nolasītas
    }
data-ledger_repaired = { $count ->
        [zero] { $count } izlabotas
        [one] { $count } izlabota
       *[other] { $count } izlabotas
    }
data-ledger_set_aside = { $count ->
        [zero] { $count } atliktas malā
        [one] { $count } atlikta malā
       *[other] { $count } atliktas malā
    }
data-ledger_known = { $count ->
        [zero] { $count } virsrakstu un kopsummu
        [one] { $count } virsraksts vai kopsumma
       *[other] { $count } virsraksti un kopsummas
    }
data-ledger_waiting = { $count ->
        [zero] { $count } gaida
        [one] { $count } gaida
       *[other] { $count } gaida
    }
data-ledger_unused = { $count ->
        [zero] { $count } neizmantotas
        [one] { $count } neizmantota
       *[other] { $count } neizmantotas
    }
data-remarks = { $count ->
        [zero] Kā tas nolasīts: { $count } piezīmju
        [one] Kā tas nolasīts: { $count } piezīme
       *[other] Kā tas nolasīts: { $count } piezīmes
    }
data-reading_again = Vēlreiz nolasa { $name }
data-stopped = { $count ->
        [zero] Nav nolasīti { $count } faili
        [one] Nav nolasīts { $count } fails
       *[other] Nav nolasīti { $count } faili
    }
    .body = Jūs apturējāt nolasīšanu. Netika nolasīts: { $names }. { $count ->
        [0] Nekas nav mainīts.
        [zero] Pārējie { $count } faili ir nolasīti un paliek; viens solis atpakaļ sānjoslā tos visus izņem.
        [one] Pārējais { $count } fails ir nolasīts un paliek; viens solis atpakaļ sānjoslā to izņem.
       *[other] Pārējie { $count } faili ir nolasīti un paliek; viens solis atpakaļ sānjoslā tos visus izņem.
    }
data-failed = { $name } neizdevās nolasīt
    .body = Tā ir smmdash kļūda, nevis faila; žurnālā tā atrodama ar numuru { $number }. Pārējie faili ir nolasīti, un nekas nav zudis.
data-kept = { $name } paliek tāds, kāds bija
    .nothing = Ja to nolasītu šādi, failā nebūtu nekā, ko smmdash pazīst.
    .body = Spēkā ir iepriekšējais nolasījums. Izvēlieties citu kodējumu vai ļaujiet smmdash to noteikt.
data-encoding = Burti: { $page }
    .body = Ja burti izskatās nepareizi, izvēlieties citu kodējumu. Zemāk redzams, kādi tie kļūst; nekas nemainās, kamēr to neapstiprināt.
    .pick = Kodējums
    .found = kā nosaka smmdash
    .take = Nolasīt šajā kodējumā
    .unreadable = Šajā kodējumā fails nav nolasāma tabula. Izvēlieties citu.
    .undecodable = { $count ->
        [zero] { $count } rakstzīmēm šajā kodējumā nav nozīmes, to vietā ir �.
        [one] { $count } rakstzīmei šajā kodējumā nav nozīmes, tās vietā ir �.
       *[other] { $count } rakstzīmēm šajā kodējumā nav nozīmes, to vietā ir �.
    }
    .alike = Šīs rindas visos kodējumos izskatās vienādi: tajās ir tikai latīņu pamatburti un cipari.
    .alt = Pirmās virsraksta šūnas un vērtības šajā kodējumā.
data-aside = { $count ->
        [zero] Lejupielādēt { $count } malā atliktās rindas
        [one] Lejupielādēt { $count } malā atlikto rindu
       *[other] Lejupielādēt { $count } malā atliktās rindas
    }
    .help = Katra rinda, kas nav starp skaitļiem: tās numurs, iemesls un visas šūnas. Kolonnas ar personas datiem ir izlaistas.
    .file = { $name } – malā atliktās rindas
data-lines = Rindas
    .alt = Tabulas rindas: kas ar tām notika un kāpēc.
    .more = { $count ->
        [zero] Un vēl { $count } rindas.
        [one] Un vēl { $count } rinda.
       *[other] Un vēl { $count } rindas.
    }
data-lines_set_aside = Atliktas malā: { $count }
data-lines_repaired = Izlabotas: { $count }
data-lines_remarked = Neparastas: { $count }
data-lines_known = Virsraksti, kopsummas, tukšas rindas: { $count }
data-column_mended = Kas atrasts un darīts
data-column_account = Konts
data-column_change = Starpība
    .percent = Starpība, %
data-column_values = Vērtības
data-column_rose = Lielākas
data-column_fell = Mazākas
data-column_typical = Parasti par
data-column_largest = Ne vairāk kā par
data-pairs = Augšupielādes, kas aizstāja vērtības
    .alt = Katram augšupielāžu pārim: cik vērtību jaunākā aizstāja un cik lielas ir starpības.
data-filter_pair = Augšupielādes
data-filter_account = Konts
data-filter_measure = Mērījums
data-filter_any = Viss
data-took = { $count ->
        [zero] Tā aizstāja { $count } vērtības no faila { $name }.
        [one] Tā aizstāja { $count } vērtību no faila { $name }.
       *[other] Tā aizstāja { $count } vērtības no faila { $name }.
    }
data-lost = { $count ->
        [zero] { $count } tās vērtības aizstāja { $name }.
        [one] { $count } tās vērtību aizstāja { $name }.
       *[other] { $count } tās vērtības aizstāja { $name }.
    }
data-show_values = Parādīt zemāk
data-take_out = Izņemt { $name }
    .help = Aizstātās vērtības uzreiz atgriežas. Failu var atgūt, atsaucot pēdējo izmaiņu.
data-competitor = konkurents
data-dimension_age = vecums
data-dimension_gender = dzimums
data-dimension_age_gender = vecums un dzimums
data-dimension_country = valsts
data-dimension_city = pilsēta
data-dimension_region = reģions
data-dimension_language = valoda
data-dimension_device = ierīce
data-dimension_hour = stunda
data-dimension_channel = kanāls
data-dimension_industry = nozare
data-dimension_seniority = amata līmenis
data-dimension_job_function = darbības joma
data-dimension_company_size = uzņēmuma lielums
data-dimension_location = atrašanās vieta
data-change_encoding = cits kodējums
