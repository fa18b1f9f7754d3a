reference-lead = Ko nozīmē katrs skaitlis un kā to aprēķina, kuri eksporti tiek nolasīti un ko meklē pārbaudes.
reference-section = Sadaļa
reference-section_metrics = Rādītāji
reference-section_formats = Eksporti
reference-section_checks = Pārbaudes
reference-section_changes = Platformu izmaiņas
reference-section_calculator = Kalkulators
reference-search = Meklēt
    .metrics = Sasniedzamība, ERR, cena par potenciālo klientu
    .formats = Instagram, TikTok, sekotāji
    .checks = Termiņš, dublikāti, atbildīgais
    .goal_types = Atpazīstamība, potenciālie klienti, konkurss
    .changes = Skatījumi, 2025, Facebook
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
    .goal_types = Mēģiniet vienu īsu vārdu, piemēram, pārdošana vai konkurss.
    .changes = Mēģiniet tīklu vai gadu, piemēram, Instagram vai 2025.
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
    .way = Kas jums ir
    .clear = Notīrīt skaitļus
    .count_posts = Ierakstu skaits
    .count_days = Publicēti, dienās
    .engagements = atzīmju „Patīk”, komentāru, dalīšanās vai saglabāšanas reižu skaitu
    .posts = katra ieraksta skaitļus (izvēlieties „Pa ierakstiem”)
    .wanted = Ierakstiet: { $measures }.
    .lacking = Ierakstiet: { $measures }; no nulles rādītāju neaprēķina.
    .of =
        { $have ->
            [zero] Aprēķināts no { $have } ierakstiem; pavisam to ir { $of }, pārējiem trūkst kāda skaitļa.
            [one] Aprēķināts no { $have } ieraksta; pavisam to ir { $of }, pārējiem trūkst kāda skaitļa.
           *[other] Aprēķināts no { $have } ierakstiem; pavisam to ir { $of }, pārējiem trūkst kāda skaitļa.
        }
    .table =
        { $count ->
            [zero] Viena rinda ir viens ieraksts; skaita līdz { $count } rindām. Kolonnu var ielīmēt no izklājlapas.
            [one] Viena rinda ir viens ieraksts; skaita līdz { $count } rindai. Kolonnu var ielīmēt no izklājlapas.
           *[other] Viena rinda ir viens ieraksts; skaita līdz { $count } rindām. Kolonnu var ielīmēt no izklājlapas.
        }
reference-calculator_together = Viens ieraksts vai kopsummas
reference-calculator_by_post = Pa ierakstiem
reference-rates = Rezultāti
    .lead = Salīdziniet tikai viena lodziņa rādītājus: pārējos dala ar ko citu.
reference-rates_reach = Pēc sasniegtajiem cilvēkiem
    .explain = Cik no tiem, kas redzēja, atsaucās. Godīgi salīdzina dažāda lieluma kontus.
reference-rates_followers = Pēc sekotājiem, uz ierakstu
    .explain = Cik no visiem sekotājiem atsaucas uz vienu ierakstu. Kontam augot, krītas.
reference-rates_day = Pēc sekotājiem, dienā
    .explain = Aug līdz ar ierakstu skaitu dienā; salīdziniet tikai kontus, kas publicē vienlīdz bieži.
reference-rates_views = Pēc skatījumiem
    .explain = Video un Telegram. Viens cilvēks var skatīties vairākas reizes, tāpēc tas ir zemāks nekā pēc sasniedzamības.
reference-rates_impressions = Pēc seansiem
    .explain = Reklāmai un LinkedIn. Skaita katru parādīšanu, tāpēc tas ir zemākais no līmeņiem.
reference-rates_per_post = Skaits uz ierakstu
    .explain = Vienkārši vidējie, ne līmeņi: tie ir atkarīgi no konta lieluma.
reference-rates_seen = Cik sekotāju redzēja
    .explain = Iesaistes tur nav. Daži rīki skatījumu īpatsvaru sauc par ERR: nejauciet ar ERR pēc sasniedzamības.
reference-rate_by_reach_mean = ERR, ierakstu vidējais
    .formula = katra ieraksta iesaistes ÷ sasniedzamība × 100, vidējais
    .explain = Katrs ieraksts sver vienādi, lai cik maz cilvēku tas sasniegtu.
reference-rate_by_reach_median = ERR, vidusieraksts
    .formula = katra ieraksta iesaistes ÷ sasniedzamība × 100, mediāna
    .explain = Viens ieraksts, kas izplatījies vīrusveidīgi, to neizmaina.
reference-rate_by_impressions = ER pēc seansiem
    .formula = iesaistes ÷ seansi × 100
    .explain = Iesaistes uz katrām simt ieraksta parādīšanas reizēm.
reference-copy = Kopēt rezultātus
reference-section_goal_types = Mērķi un taktikas
reference-found_goal_types =
    { $count ->
        [zero] { $count } mērķu veidu
        [one] { $count } mērķu veids
       *[other] { $count } mērķu veidi
    }
reference-goal_metrics = Rādītāji
reference-goal_networks = Piemēroti tīkli
reference-goal_tactics = Taktikas
reference-goal_examples = Piemēri
reference-tactic_free = bez budžeta
reference-tactic_paid = vajag budžetu
reference-tactic_days =
    { $count ->
        [zero] { $count } darbdienu
        [one] { $count } darbdiena
       *[other] { $count } darbdienas
    }
reference-found_changes =
    { $count ->
        [zero] { $count } izmaiņu tajā, ko platformas skaita; pāri šīm dienām skaitļi netiek salīdzināti
        [one] { $count } izmaiņa tajā, ko platformas skaita; pāri šai dienai skaitļi netiek salīdzināti
       *[other] { $count } izmaiņas tajā, ko platformas skaita; pāri šīm dienām skaitļi netiek salīdzināti
    }
reference-change_day = Sākot ar
reference-change_metrics = Rādītāji
reference-change_source = Avots
reference-mend = Kā labot
reference-judges = Kas vajadzīgs
reference-judges_none = nekas, izņemot pašu darbvietu
reference-judges_needs = { $needs } (lapa: { $pages })
reference-need_data = dati
reference-need_days = skaitļi pa dienām
reference-need_goals = atvērts mērķis
reference-need_business_goals = biznesa mērķis
reference-need_profiles = profilu reģistrs
reference-need_risks = risku reģistrs
reference-need_obstacles = izvēlēts šķērslis
reference-need_sources = augšupielāde
reference-need_segments = skaitļi pa segmentiem
reference-need_audiences = auditorija
reference-need_inventory = satura inventarizācija
