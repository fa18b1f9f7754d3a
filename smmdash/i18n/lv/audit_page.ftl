audit_page-title = Audits
audit_page-lead = Deviņi soļi no tā, kas jums ir, līdz tam, ar ko atšķiraties. Atbildiet uz to, ko zināt, pārējo atstājiet vēlākam; katra atbilde saglabājas uzreiz.
audit_page-steps = Audita soļi
audit_page-done_of = { $done } no { $of }
audit_page-complete = Visas šī soļa prasības ir izpildītas ({ $of }).
audit_page-to_goals = Atvērt mērķus
audit_page-example = Piemēram: { $text }
audit_page-before = Atpakaļ: { $step }
audit_page-next = Tālāk: { $step }
audit_page-marked = Uz šejieni norāda pārbaude.
audit_page-marked_cell = Uz šejieni norāda pārbaude: { $row }. rinda, kolonna „{ $column }”.

audit_page-refused_secret = Nav saglabāts: tekstā, šķiet, ir { $kind }. Iepriekšējais saturs ir atjaunots. Ierakstiet tikai vietu, kur tas glabājas, piemēram, paroļu glabātavas nosaukumu.
audit_page-refused_too_long = Teksts kolonnā „{ $column }” šim laukam ir par garu un nav saglabāts. Saīsiniet to un mēģiniet vēlreiz.
audit_page-refused_not_a_date = Kolonnas „{ $column }” šūnā nav datuma. Izvēlieties dienu kalendārā.
audit_page-refused_not_allowed = Šādu vērtību kolonnā „{ $column }” nevar izmantot. Izvēlieties kādu no piedāvātajām vai, ja tā ir skala, veselu skaitli no 1 līdz 5.
audit_page-refused_value = To nevarēja saglabāt: reģistrs ir pilns. Izņemiet rindas, kas vairs nav vajadzīgas, un mēģiniet vēlreiz.

audit_page-fill_profiles = Aizpildīt no datiem
audit_page-filled_profiles = { $count ->
        [0] Visi datos esošie konti jau ir sarakstā; pēdējais ieraksts un ierakstu skaits ir atjaunināts.
        [zero] No datiem pievienoti { $count } profili. Iepriekš rakstītais paliek.
        [one] No datiem pievienots { $count } profils. Iepriekš rakstītais paliek.
       *[other] No datiem pievienoti { $count } profili. Iepriekš rakstītais paliek.
    }
audit_page-suggested = { $group }: { $because }
audit_page-table_alt = { $count ->
        [zero] { $register }: tabula ar { $count } rindām
        [one] { $register }: tabula ar { $count } rindu
       *[other] { $register }: tabula ar { $count } rindām
    }
audit_page-unnamed = Bez nosaukuma
audit_page-lost = { $name } (vairs nav)

audit_page-pick_obstacles = Kas jūs kavē? Izvēlieties visu, kas attiecas uz jums
audit_page-pick_risks = Riski, ar ko saskaras gandrīz katrs plāns; savus pierakstiet zemāk
audit_page-pick_tactics = Izvēlieties piemēroto; savu pierakstiet zemāk
audit_page-action = Rīcība
    .example = Kas tiks darīts un kurš to darīs

audit_page-likelihood = Varbūtība
audit_page-impact = Ietekme
audit_page-weight = Svars
audit_page-matrix = { $count ->
        [0] Augstu risku nav
        [zero] { $count } augsti riski
        [one] { $count } augsts risks
       *[other] { $count } augsti riski
    }
    .alt = Varbūtības un ietekmes režģis no 1 līdz 5. Izvērtēti riski: { $count }, no tiem augsti: { $high }.
audit_page-no_matrix = Norādiet riska varbūtību un ietekmi no 1 līdz 5, un tas parādīsies režģī.
audit_page-weighs = svars { $weight } no 25
audit_page-not_weighed = vēl nav izvērtēts
audit_page-no_answer = augsts, nav atbildīgā vai rīcības plāna
audit_page-from_register = No reģistra šajā lapā
audit_page-reasons = { $count ->
        [zero] Biežākais iemesls ir „{ $reason }”: { $count } mērķi
        [one] Biežākais iemesls ir „{ $reason }”: { $count } mērķis
       *[other] Biežākais iemesls ir „{ $reason }”: { $count } mērķi
    }
    .alt = Cik bieži minēts katrs iemesls: { $list }.

audit_page-traces = No biznesa līdz soļiem
    .why = Katra rinda ved no biznesa mērķa caur mērķi, tā rādītāju un auditoriju līdz soļiem. Trūkstošs posms ir robs.
    .alt = Tabula ar plāna ķēdēm. Rindas: { $count }, rindas ar robu: { $holes }.
audit_page-no_traces = Pagaidām nav ko rādīt. Ierakstiet biznesa mērķi un mērķi, kas tam kalpo.
audit_page-no_holes = { $count ->
        [zero] Visas { $count } ķēdes ir pilnas, no biznesa mērķa līdz soļiem.
        [one] { $count } ķēde, un tā ir pilna, no biznesa mērķa līdz soļiem.
       *[other] Visas { $count } ķēdes ir pilnas, no biznesa mērķa līdz soļiem.
    }
audit_page-more_holes = { $count ->
        [zero] Vēl { $count } rindās ir robi; tās redzamas tabulā.
        [one] Vēl { $count } rindā ir robs; tā redzama tabulā.
       *[other] Vēl { $count } rindās ir robi; tās redzamas tabulā.
    }
audit_page-column_business_goal = Biznesa mērķis
audit_page-column_goal = Mērķis
audit_page-column_metric = Rādītājs
audit_page-column_audience = Auditorija
audit_page-column_steps = Soļi
audit_page-column_holes = Trūkst

audit_page-whole = Viss audits
audit_page-scored = Izpildītās prasības: { $done } no { $of }
audit_page-scored_before = Izpildītās prasības: { $done } no { $of } ({ $day }: { $before } no { $before_of })
audit_page-source = Pēc šā audita, stāvoklis: { $day }
audit_page-tick = Svītra rāda, kur solis bija iepriekšējā auditā.
audit_page-close = Noslēgt šo auditu
    .why = Noslēdzot tiek saglabāti šodienas punkti, atbildes, reģistri un galvenie skaitļi, lai ar tiem varētu salīdzināt nākamo auditu. Atbildes paliek, un tās var mainīt.
audit_page-close_again = Noslēgt vēlreiz ar šodienas vērtējumu
audit_page-closed = Audits noslēgts: { $done } no { $of }. Ar to tiks salīdzināts nākamais.

audit_page-known = Kas jau ir zināms
audit_page-known_until = Skaitļi: pēdējās { $days } dienas datos (līdz { $day }), salīdzinot ar { $days } dienām pirms tām.
audit_page-known_older = { $fact } (pēdējā diena datos: { $day })
audit_page-take = Pārņemt
audit_page-take_answer = Pārņemt atbildē
audit_page-take_all = { $count ->
        [zero] Pārņemt visus ({ $count })
        [one] Pārņemt visus ({ $count })
       *[other] Pārņemt visus ({ $count })
    }
audit_page-taken = Pārņemts. Varat to mainīt vai atcelt.
audit_page-to_data = Atvērt datus
audit_page-scaled = { $level } no { $of }
audit_page-turn = { $number }. jautājums no { $of }
audit_page-turn_optional = { $number }. jautājums no { $of } · nav obligāti
audit_page-lacking = Vēl trūkst: { $list }
audit_page-next_question = Nākamais jautājums
audit_page-skip = Pagaidām izlaist
audit_page-rows = { $count ->
        [zero] { $count } rindu
        [one] { $count } rinda
       *[other] { $count } rindas
    }
audit_page-skipped = { $count ->
        [zero] Šajā solī atbildi gaida { $count } jautājumu. Atgriezieties pie tiem jebkurā brīdī vai ejiet tālāk.
        [one] Šajā solī atbildi gaida { $count } jautājums. Atgriezieties pie tā jebkurā brīdī vai ejiet tālāk.
       *[other] Šajā solī atbildi gaida { $count } jautājumi. Atgriezieties pie tiem jebkurā brīdī vai ejiet tālāk.
    }

audit_page-change_answer = atbilde auditā
audit_page-change_taken = zināmā pārņemšana atbildē
audit_page-change_register = izmaiņas audita reģistrā
audit_page-change_obstacles = izmaiņas šķēršļos
audit_page-change_risks = risku izvēle
audit_page-change_tactics = taktiku izvēle
audit_page-change_filled_profiles = profilu aizpildīšana no datiem
audit_page-change_closed = audita noslēgšana
