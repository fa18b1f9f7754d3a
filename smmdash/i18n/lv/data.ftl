data-title = Dati
data-lead = Iemetiet šeit tīklu eksporta failus tādus, kādus tos izsniedz: Instagram un Facebook no Meta Business Suite, TikTok, YouTube, LinkedIn, X, Google Analytics, Meta reklāmas. Katrs fails tiek atpazīts, un katra rinda ir saskaitīta: tā ir nolasīta vai arī nav nolasīta, un tad ir norādīts rindas numurs un iemesls.
data-drop = Eksporta faili, cik vien vajag (CSV, XLSX, XLS, ZIP)
    .help = Tas pats fails otrreiz neko nemaina. Jaunāks eksports, kas pārklājas ar vecāku, ir noteicošais, un katra atšķirīgā vērtība tiek parādīta.
    .limit = Līdz { $megabytes } MB failam. Faili paliek šajā sesijā un darbvietas failā, ko saglabājat.
data-reading = Nolasa { $name } ({ $number } no { $of })
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
data-rows = { $count ->
        [zero] nolasītas { $count } rindas
        [one] nolasīta { $count } rinda
       *[other] nolasītas { $count } rindas
    }
data-rows_rejected = { $count ->
        [zero] nav nolasītas { $count } rindas
        [one] nav nolasīta { $count } rinda
       *[other] nav nolasītas { $count } rindas
    }
data-rows_known = { $count ->
        [zero] { $count } rindu bez datiem
        [one] { $count } rinda bez datiem
       *[other] { $count } rindas bez datiem
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
        [zero] { $count } vecākas vērtības atšķīrās un ir aizstātas; skatiet zemāk.
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
        [zero] Un vēl { $count } rindas.
        [one] Un vēl { $count } rinda.
       *[other] Un vēl { $count } rindas.
    }
data-replace = Aizstāt ar jaunāku failu
    .file = Fails, kas nāk tā vietā
data-differing = Vērtības, kas augšupielādēs atšķiras
    .body = { $count ->
        [zero] { $count } vērtībām divās augšupielādēs ir dažādi skaitļi. Ņemta vērā jaunākā augšupielāde; ja to izņem, vecākās vērtības atgriežas.
        [one] { $count } vērtībai divās augšupielādēs ir dažādi skaitļi. Ņemta vērā jaunākā augšupielāde; ja to izņem, vecākā vērtība atgriežas.
       *[other] { $count } vērtībām divās augšupielādēs ir dažādi skaitļi. Ņemta vērā jaunākā augšupielāde; ja to izņem, vecākās vērtības atgriežas.
    }
    .alt = Vērtības, kas augšupielādēs atšķiras: vecākā un jaunākā.
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
