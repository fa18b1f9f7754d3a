data-title = Dati
data-lead = Iemetiet šeit tīklu eksporta failus tādus, kādus tos izsniedz: Instagram un Facebook no Meta Business Suite, TikTok, YouTube, LinkedIn, X, Google Analytics, Meta reklāmas. Katru failu atpazīst un katru rindu saskaita: nolasīta vai atlikta, norādot rindas numuru un iemeslu.
data-drop = Eksporta faili, cik vien vajag (CSV, XLSX, XLS, ZIP)
    .help = Tas pats fails otrreiz neko nemaina. Jaunāks eksports, kas pārklājas ar vecāku, ir noteicošais, un katra atšķirīgā vērtība tiek parādīta.
    .limit = Līdz { $megabytes } MB failam. Faili paliek šajā sesijā un darbvietas failā, ko saglabājat.
data-reading = Lasa { $name } ({ $number } no { $of })
data-news = Tikko pievienots
    .close = Aizvērt
data-too_large = { $name } ir pārāk liels
    .body = Failā ir { $megabytes } MB, šeit lasa ne vairāk kā { $limit } MB. Eksportējiet īsāku periodu vai mazāk kolonnu un iemetiet vēlreiz. Nekas cits nav mainīts.
data-refused = { $name } neizdevās nolasīt
data-unused = { $name } nesatur neko, ko smmdash izmanto
    .body = Nekas nav mainīts. Ja tajā jābūt tīkla rādītājiem, lejupielādējiet eksportu no jauna un iemetiet to šeit, pirms tam neatverot.
    .empty = Tabulai ir galvene, bet nav datu rindu.
    .columns = { $count ->
        [zero] Netiek izmantotas { $count } kolonnas: { $columns }
        [one] Netiek izmantota { $count } kolonna: { $columns }
       *[other] Netiek izmantotas { $count } kolonnas: { $columns }
    }
data-same = { $name } jau ir šeit
    .body = Tas ir tieši tas pats fails, tāpēc nekas nav mainīts.
data-added = { $name }
data-unknown_format = nezināms izkārtojums
data-rows = { $count ->
        [zero] nolasītas { $count } rindas
        [one] nolasīta { $count } rinda
       *[other] nolasītas { $count } rindas
    }
data-rows_rejected = { $count ->
        [zero] atliktas { $count } rindas
        [one] atlikta { $count } rinda
       *[other] atliktas { $count } rindas
    }
data-rows_known = { $count ->
        [zero] { $count } rindu, kas nav dati
        [one] { $count } rinda, kas nav dati
       *[other] { $count } rindas, kas nav dati
    }
data-ledger = { $read }, { $rejected }, { $known }.
data-waits = Tā skaitļi gaida jūsu atbildi zemāk.
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
        [zero] { $count } vecāku vērtību atšķīrās un ir aizstātas; skatiet zemāk.
        [one] { $count } vecāka vērtība atšķīrās un ir aizstāta; skatiet zemāk.
       *[other] { $count } vecākas vērtības atšķīrās un ir aizstātas; skatiet zemāk.
    }
data-uploads = { $count ->
        [zero] { $count } augšupielāžu
        [one] { $count } augšupielāde
       *[other] { $count } augšupielādes
    }
data-more = Sīkāk
data-less = Aizvērt
data-remove = Izņemt
data-questions = Fails šo atstāj neskaidru, un smmdash nemin. Tā skaitļi tiks ieskaitīti, tiklīdz atbildēsiet.
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
data-column_why = Kāpēc nav starp skaitļiem
data-column_what = Kas
data-column_old = Vecākā vērtība
data-column_new = Jaunākā vērtība
data-column_old_source = No faila
data-column_new_source = Aizstāj fails
data-measures = Mērījumi
    .alt = Kas nolasīts no šīs tabulas, katram mērījumam sava rinda.
data-lines = Rindas
    .alt = Rindas, kas nav starp skaitļiem, ar iemeslu.
    .more = { $count ->
        [zero] Un vēl { $count } rindu.
        [one] Un vēl { $count } rinda.
       *[other] Un vēl { $count } rindas.
    }
data-replace = Aizstāt ar jaunāku failu
    .file = Fails, kas nāk tā vietā
data-differing = Vērtības, kas augšupielādēs atšķiras
    .body = { $count ->
        [zero] { $count } vērtībām divās augšupielādēs ir dažādi skaitļi. Skaitās jaunākā augšupielāde; ja to izņem, vecākās vērtības atgriežas.
        [one] { $count } vērtībai divās augšupielādēs ir dažādi skaitļi. Skaitās jaunākā augšupielāde; ja to izņem, vecākā vērtība atgriežas.
       *[other] { $count } vērtībām divās augšupielādēs ir dažādi skaitļi. Skaitās jaunākā augšupielāde; ja to izņem, vecākās vērtības atgriežas.
    }
    .alt = Vērtības, kas augšupielādēs atšķiras: vecākā un jaunākā.
data-settings = Kā skaita dienas un naudu
data-zone = Jūsu dienu laika josla
    .help = Daži tīkli raksta Kalifornijas vai UTC laiku. Ierakstus pieskaita dienai, kurā tie iznāca šeit.
data-week = Nedēļa sākas
data-week_monday = pirmdienā
data-week_sunday = svētdienā
data-currency = Galvenā valūta
    .help = Summas dažādās valūtās nekad neskaita kopā.
data-change_added = failu pievienošana
data-change_removed = augšupielādes izņemšana
data-change_answered = atbilde par augšupielādi
data-change_replaced = augšupielādes aizstāšana
data-change_zone = laika josla
data-change_week = nedēļas pirmā diena
data-change_currency = galvenā valūta
