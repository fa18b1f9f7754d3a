reference-lead = Ko nozīmē katrs skaitlis un kā to aprēķina, kuri eksporti tiek nolasīti un ko meklē pārbaudes.
reference-section = Sadaļa
reference-section_metrics = Rādītāji
reference-section_formats = Eksporti
reference-section_checks = Pārbaudes
reference-section_calculator = Kalkulators
reference-search = Meklēt
    .metrics = Sasniedzamība, ERR, cena par potenciālo klientu
    .formats = Instagram, TikTok, sekotāji
    .checks = Termiņš, dublikāti, atbildīgais
reference-kind = Rādītāja veids
reference-found_metrics =
    { $count ->
        [zero] { $count } rādītāju
        [one] { $count } rādītājs
       *[other] { $count } rādītāji
    }
reference-found_formats =
    { $count ->
        [zero] { $count } eksporta formātu
        [one] { $count } eksporta formāts
       *[other] { $count } eksporta formāti
    }
reference-found_checks =
    { $count ->
        [zero] { $count } pārbaužu
        [one] { $count } pārbaude
       *[other] { $count } pārbaudes
    }
reference-formats = Pie katra rakstīts, cik uzticama ir nolasīšana. Tabulu, kuras šeit nav, var vienreiz aprakstīt lapā „Dati”.
reference-group_networks = Sociālie tīkli, to pašu eksporta faili ({ $count })
reference-group_tools = Rīki, kas apkopo vairākus tīklus ({ $count })
reference-group_ads = Reklāma ({ $count })
reference-group_web = Vietnes analītika ({ $count })
reference-group_people = Pārdošana un klientu atbalsts ({ $count })
reference-group_mentions = Pieminējumi un monitorings ({ $count })
reference-more = Rādīt vēl { $count }
reference-nothing = Meklējot „{ $asked }”, nekas nav atrasts
    .metrics = Pamēģiniet vienu īsu vārdu vai saīsinājumu, piemēram, ER vai CPL.
    .kind = Pamēģiniet vienu īsu vārdu vai noņemiet rādītāja veidu: meklē tikai tā ietvaros.
    .formats = Pamēģiniet tīkla vai rīka nosaukumu. Tabulu, kuras šeit nav, var vienreiz aprakstīt lapā „Dati”: iemetiet to tur.
    .checks = Pamēģiniet vienu īsu vārdu, piemēram, „mērķis” vai „dati”.
reference-clear = Notīrīt meklēšanu
reference-formula = Formula
reference-trap = Bieža kļūda
reference-unit = Mērvienība, veids, virziens
reference-needs = No kā aprēķina
reference-articles = Avots
reference-article_a = SMM stratēģijas atbalsta punkti
reference-article_b = Kā noteikt un pārsniegt sociālo mediju mērķus
reference-article_c = Sociālie tīkli vadītājiem, 4. diena
reference-article_d = 7 soļi līdz ideālam KPI
reference-article_e = SMM stratēģija: 9 soļi
reference-article_none = Vispārpieņemta prakse
reference-network = Tīkls vai joma
    .several = norādīts pašā failā
reference-tables = Tabulas
reference-table_days = skaitļi pa dienām
reference-table_posts = ieraksti
reference-table_segments = auditorijas segmenti
reference-table_periods = perioda kopsummas
reference-table_events = atsevišķi pieprasījumi, darījumi, kontakti vai pieminējumi, saskaitīti pa dienām
reference-gives = Skaitļi
    .segments = auditorijas daļas
reference-languages = Kolonnu nosaukumu valodas
reference-evidence = Cik uzticami
reference-evidence_file = izmēģināts ar īstiem failiem
reference-evidence_code = formāts zināms no programmām, kas to nolasa; ar īstu failu vēl nav izmēģināts
reference-evidence_described = formāts zināms tikai pēc apraksta: smmdash parāda, kā saprata kolonnas, un gaida jūsu apstiprinājumu
reference-personal = Personas dati
    .dropped = vārdi, e-pasti un tālruņi tiek izņemti, pirms kaut kas tiek saglabāts
reference-bad = Nepareizi
reference-good = Pareizi
reference-calculator = Ierakstiet, ko zināt par ierakstu, vai vairāku ierakstu kopsummas: ER aprēķinās uzreiz. Nekas netiek saglabāts.
    .posts = Ierakstu skaits
    .no_parts = Ierakstiet atzīmju „Patīk”, komentāru, dalīšanās vai saglabāšanas reižu skaitu.
    .lacking = Kur ir svītra, trūkst datu: { $measures }. No nulles ER neaprēķina.
