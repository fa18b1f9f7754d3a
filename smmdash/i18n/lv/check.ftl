-article_a = SMM stratēģijas atbalsta punkti
-article_b = Kā noteikt un pārsniegt sociālo mediju mērķus
-article_c = Sociālie tīkli vadītājiem, 4. diena
-article_d = 7 soļi līdz ideālam KPI
-article_e = SMM stratēģija: 9 soļi
-no_article = Mērījumu pamatlikumi

check-severity_error = Kļūda
check-severity_warning = Brīdinājums
check-severity_info = Ieteikums

check-passed = Nekas nav atrasts.
check-accepted = pieņemts
check-summary = Konstatējumi: { $found }. Pārbaudes bez konstatējumiem: { $passed }, izlaistas: { $skipped }.
check-more =
    { $count ->
        [zero] vēl { $count }
        [one] vēl { $count }
       *[other] vēl { $count }
    }
check-file_not_opened = Faila { $name } nav vai to nevar nolasīt. Gaidīts: smmdash saglabāts darbvietas fails; pārbaudiet nosaukumu un vietu.

check-skipped_no_data = Izlaists: datu vēl nav. Lapā „Dati” pievienojiet eksportu vai atbildiet uz to, ko tur jautā par augšupielādi.
check-skipped_no_days = Izlaists: nevienā augšupielādē nav datu pa dienām. Pievienojiet dienu eksportu lapā „Dati”.
check-skipped_no_goals = Izlaists: atvērtu mērķu nav. Pierakstiet pirmo lapā „Mērķi”.
check-skipped_no_business_goals = Izlaists: biznesa mērķi nav pierakstīti. Pievienojiet kādu lapā „Mērķi”.
check-skipped_no_profiles = Izlaists: profilu reģistrs ir tukšs. Aizpildiet to audita 1. solī.
check-skipped_no_inventory = Izlaists: satura inventarizācija ir tukša. Aizpildiet to audita 1. solī.
check-skipped_no_risks = Izlaists: risku reģistrs ir tukšs. Aizpildiet to audita 6. solī.
check-skipped_no_obstacles = Izlaists: nav izvēlēts neviens šķērslis. Izejiet audita 3. soli.
check-skipped_no_sources = Izlaists: vēl nekas nav augšupielādēts. Pievienojiet eksportu lapā „Dati”.
check-skipped_no_start = Izlaists mērķiem bez sākuma datuma: nav zināms, no kuras dienas gaidīt pārskatīšanu.
check-skipped_no_daily_series = Izlaists: nevienam kontam nav ikdienas datu vismaz par divām nedēļām.
check-skipped_no_amounts = Izlaists: nevienā augšupielādē nav naudas summu ar valūtu.
check-skipped_no_segments = Izlaists: nevienā augšupielādē dati nav sadalīti pēc vecuma, vietas vai citas cilvēku pazīmes.
check-skipped_no_audiences = Izlaists: auditorijas nav pierakstītas. Pievienojiet kādu lapā „Mērķi”.
check-skipped_no_chance = Izlaists mērķiem, kuriem izredzes pagaidām nevar noteikt.
check-skipped_short_series = Izlaists mērķiem par sekotājiem un iesaisti, ja kontam par abiem ir dati par mazāk nekā 16 nedēļām.

check-unnamed = Bez nosaukuma
check-unnamed_goal = Mērķis bez formulējuma
check-unnamed_business_goal = Biznesa mērķis bez nosaukuma
check-unnamed_audience = Auditorija bez nosaukuma
check-unnamed_workspace = Šī darbvieta
check-unnamed_profile = Profils bez nosaukuma
check-unnamed_risk = Risks bez nosaukuma
check-audit = Audits
check-amounts = Naudas summas

check-lacking_owner = atbildīgais
check-lacking_credentials_place = vieta, kur glabājas piekļuve
check-lacking_answer = rīcība, ja tas notiek
check-lacking_due = termiņš
check-lacking_kpi = pazīme, pēc kuras redzēs, ka tas paveikts

check-sex_female = sievietes
check-sex_male = vīrieši
check-sex_unknown = dzimums nav zināms

check-place_name = Darbvietas nosaukums
check-place_goals = Mērķi
check-place_business_goals = Biznesa mērķi
check-place_audiences = Auditorijas
check-place_calendar = Satura kalendārs
check-place_uploads = Augšupielādes
check-place_mappings = Kolonnu atšifrējumi
check-place_accepted = Pieņemto konstatējumu pamatojumi


check-goal_vague = Neskaidrs mērķis
    .message = No mērķa „{ $subject }” nevar saprast, kas jāmēra.
    .why = Neviens nevar pateikt, kad neskaidrs mērķis ir sasniegts, un katrs komandā strādā savā virzienā.
    .mend = Izvēlieties rādītāju, kas parādīs pārmaiņas.
    .article = { -article_a }, 1. kļūda; { -article_d }, 1. problēma
    .bad = Piesaistīt vairāk klientu.
    .good = Līdz 31. martam iegūt 100 pieteikumus no Facebook reklāmas.

check-goal_without_target = Mērķis bez skaitļa
    .message = Mērķī „{ $subject }” nav norādīts, kāds skaitlis jāsasniedz.
    .why = Bez skaitļa nav redzams progress un rezultātu nav ar ko salīdzināt.
    .mend = Norādiet sasniedzamo vērtību vai to, par cik tai jāmainās.
    .article = { -article_a }, 3. kļūda
    .bad = Palielināt sekotāju skaitu.
    .good = Līdz 30. jūnijam sasniegt 12 000 sekotāju.

check-goal_without_deadline = Mērķis bez termiņa
    .message = Mērķim „{ $subject }” nav datuma, līdz kuram tas jāsasniedz.
    .why = Bez termiņa nevar novērtēt tempu, un mērķis tiek bezgalīgi atlikts.
    .mend = Norādiet mērķa pēdējo dienu.
    .article = { -article_b }, 5. sadaļa; { -article_c }, 3. solis
    .bad = Palielināt iesaisti par 20%.
    .good = Līdz ceturkšņa beigām palielināt iesaisti par 20%.

check-goal_deadline_passed = Termiņš beidzies
    .message =
        { $days ->
            [zero] Mērķa „{ $subject }” termiņš ({ $deadline }) beidzās pirms { $days } dienām, bet iznākums nav pierakstīts.
            [one] Mērķa „{ $subject }” termiņš ({ $deadline }) beidzās pirms { $days } dienas, bet iznākums nav pierakstīts.
           *[other] Mērķa „{ $subject }” termiņš ({ $deadline }) beidzās pirms { $days } dienām, bet iznākums nav pierakstīts.
        }
    .why = Neslēgts mērķis neko nemāca: nav skaidrs, ko atkārtot un no kā atteikties.
    .mend = Pierakstiet, vai mērķis ir sasniegts un kāpēc, vai nosakiet jaunu termiņu.
    .article = { -article_e }, 2. solis
    .bad = Pavasara mērķis rudenī joprojām ir atvērts.
    .good = Slēgts kā nesasniegts; iemesls: pietrūka satura.

check-goal_unmeasured = Mērķis, ko neviens nemēra
    .message = Mērķi „{ $subject }” mēra ar rādītāju „{ $metric }”, bet augšupielādēs nav tā vērtību mērķa tvērumam, un neviens tās nepieraksta ar roku.
    .why = Mērķim bez datu avota nevar sekot līdzi, to var tikai atcerēties.
    .mend = Pievienojiet eksportu ar šo rādītāju, paplašiniet tvērumu vai ierakstiet vērtību stāvokļa atzīmē.
    .article = { -article_a }, 3. kļūda
    .bad = Mērķis par pieteikumiem, bet eksportos ir tikai sekotāji.
    .good = Mērķis par pieteikumiem, un pieteikumi tiek eksportēti katru nedēļu.

check-goal_without_business_goal = Mērķis bez saiknes ar biznesu
    .message = Mērķis „{ $subject }” nekalpo nevienam biznesa mērķim.
    .why = Darbs, kas nav saistīts ar uzņēmuma mērķiem, pirmais zaudē budžetu.
    .mend = Izvēlieties biznesa mērķi, kam tas kalpo, vai pierakstiet jaunu.
    .article = { -article_b }, 5. sadaļa; { -article_a }, 4. princips
    .bad = Sasniegt 12 000 sekotāju.
    .good = Sasniegt 12 000 sekotāju, lai jaunās kafejnīcas atklāšanā netrūktu apmeklētāju.

check-business_goal_without_goal = Biznesa mērķis bez mērķa sociālajos tīklos
    .message = Biznesa mērķim „{ $subject }” nekalpo neviens atvērts mērķis.
    .why = Tas, kā sociālie tīkli palīdzēs šim mērķim, ir atstāts nejaušības ziņā.
    .mend = Pierakstiet mērķi, kas tam kalpo, vai dzēsiet biznesa mērķi.
    .article = { -article_a }, 4. princips; { -article_e }, 7. solis
    .bad = Uzņēmumam vajag rezervācijas, bet visi mērķi ir par atzīmēm „Patīk”.
    .good = Viens no mērķiem: 40 rezervācijas mēnesī no Instagram.

check-goal_without_audience = Mērķis bez auditorijas
    .message = Mērķī „{ $subject }” nav nosaukta auditorija.
    .why = Kas patīk vieniem, atstāj vienaldzīgus citus: saturs visiem neuzrunā nevienu.
    .mend = Izvēlieties auditorijas segmentu, kam mērķis domāts.
    .article = { -article_a }, 1. princips; { -article_d }, 2. solis
    .bad = Vairāk komentāru.
    .good = Vairāk komentāru no Rīgas studentiem.

check-goal_without_owner = Mērķis bez atbildīgā
    .message = Par mērķi „{ $subject }” neviens neatbild.
    .why = Visu mērķis nav neviena mērķis.
    .mend = Nosauciet vienu cilvēku.
    .article = { -article_e }, 1. solis
    .bad = Atbildīgais: komanda.
    .good = Atbildīgais: kopienas vadītājs, nosaukts vārdā.

check-goal_without_steps = Mērķis bez soļiem
    .message = Mērķim „{ $subject }” nav plāna soļu.
    .why = Mērķis bez soļiem ir tikai vēlēšanās; trīs četri soļi to pārvērš plānā.
    .mend = Pierakstiet trīs vai četrus secīgus soļus.
    .article = { -article_c }, 4. solis
    .bad = 250 jauni sekotāji divās nedēļās, un viss.
    .good = Konkurss, divi viesieraksti, reklāma apkaimes iedzīvotājiem.

check-goal_too_many_steps = Pārāk daudz soļu
    .message =
        { $count ->
            [zero] Mērķim „{ $subject }” ir { $count } soļu; viegli paturēt prātā ne vairāk kā { $most }.
            [one] Mērķim „{ $subject }” ir { $count } solis; viegli paturēt prātā ne vairāk kā { $most }.
           *[other] Mērķim „{ $subject }” ir { $count } soļi; viegli paturēt prātā ne vairāk kā { $most }.
        }
    .why = Garā sarakstā pazūd galvenais, un līdz beigām tiek reti.
    .mend = Apvienojiet sīkus soļus vai sadaliet mērķi divos.
    .article = { -article_c }, 4. solis
    .bad = Vienpadsmit soļi vienam mērķim.
    .good = Četri soļi, pārējais satura kalendārā.

check-review_overdue = Nokavēta pārskatīšana
    .message =
        { $days ->
            [zero] Mērķis „{ $subject }”: pēdējais pieraksts – { $last }; pārskatīšanas intervāls dienās: { $cadence }, pārskatīšana kavējas { $days } dienas.
            [one] Mērķis „{ $subject }”: pēdējais pieraksts – { $last }; pārskatīšanas intervāls dienās: { $cadence }, pārskatīšana kavējas { $days } dienu.
           *[other] Mērķis „{ $subject }”: pēdējais pieraksts – { $last }; pārskatīšanas intervāls dienās: { $cadence }, pārskatīšana kavējas { $days } dienas.
        }
    .why = Mērķus pārskata vismaz reizi ceturksnī, jo mainās gan tirgus, gan auditorija.
    .mend = Pierakstiet stāvokļa atzīmi: vērtību, cik esat pārliecināti un kāpēc.
    .article = { -article_a }, 5. princips; { -article_d }, 4. solis
    .bad = Pēdējā atzīme bija ziemā.
    .good = Stāvokļa atzīme katru mēnesi un rindiņa par to, kas mainījies.

check-too_many_goals = Pārāk daudz mērķu vienlaikus
    .message =
        { $count ->
            [zero] Vienlaikus ir atvērti { $count } mērķi; ja to ir vairāk par { $most }, komandas uzmanības nepietiek.
            [one] Vienlaikus atvērts { $count } mērķis; ja to ir vairāk par { $most }, komandas uzmanības nepietiek.
           *[other] Vienlaikus atvērti { $count } mērķi; ja to ir vairāk par { $most }, komandas uzmanības nepietiek.
        }
    .why = Kas ķeras pie visa, maz ko pabeidz.
    .mend = Izvēlieties svarīgākos mērķus, pārējos slēdziet vai atlieciet.
    .article = { -no_article }
    .bad = Divpadsmit mērķi divu cilvēku komandai.
    .good = Trīs mērķi ceturksnim.

check-profile_without_owner = Profils bez atbildīgā vai piekļuves
    .message = { $subject }: vēl nav norādīts: { $lacking }.
    .why = Aizejot cilvēkam, pazūd arī profils.
    .mend = Norādiet, kas vada profilu un kur glabājas piekļuve; pašu paroli nerakstiet.
    .article = { -article_e }, 1. solis
    .bad = Piekļuve: kaut kur vecajā pastkastē.
    .good = Piekļuve: glabātava „Mārketings”.

check-profile_dormant = Pamests profils
    .message =
        { $days ->
            [zero] { $subject }: pēdējais ieraksts datos – { $last }, bez ierakstiem { $days } dienas.
            [one] { $subject }: pēdējais ieraksts datos – { $last }, bez ierakstiem { $days } dienu.
           *[other] { $subject }: pēdējais ieraksts datos – { $last }, bez ierakstiem { $days } dienas.
        }
    .why = Pamests profils liek domāt, ka uzņēmums ir slēgts.
    .mend = Atsāciet publicēt vai atzīmējiet profilu kā neaktīvu un norādiet tajā, kur jūs atrast.
    .article = { -article_e }, 1. solis
    .bad = Atzīmēts kā aktīvs, klusē kopš pavasara.
    .good = Atzīmēts kā neaktīvs, piespraustajā ierakstā ir saite uz aktīvo profilu.

check-audit_incomplete = Audits nav pabeigts
    .message =
        { $count ->
            [zero] Bez atbildēm ir { $count } audita soļu (pavisam soļu: { $of }): { $steps }.
            [one] Bez atbildēm ir { $count } audita solis (pavisam soļu: { $of }): { $steps }.
           *[other] Bez atbildēm ir { $count } audita soļi (pavisam soļu: { $of }): { $steps }.
        }
    .why = Mērķi, kas noteikti, nezinot sākuma punktu, ir minējumi.
    .mend = Atbildiet kaut uz vienu jautājumu katrā solī.
    .article = { -article_e }
    .bad = Vispirms mērķi, audits kaut kad vēlāk.
    .good = Deviņi īsi soļi pirms gada mērķiem.

check-risk_without_answer = Augsts risks bez rīcības plāna
    .message = Riska „{ $subject }” svars ir { $weight } no 25, bet vēl nav norādīts: { $lacking }.
    .why = Pamanīts, bet atstāts risks maksā vairāk nekā nepamanīts.
    .mend = Nosauciet, kas seko riskam un ko darīt, ja tas īstenojas.
    .article = { -article_e }, 6. solis
    .bad = Konkurenti: iespējami, dārgi, un viss.
    .good = Konkurenti: reizi mēnesī seko Inese; rīcība: sava piegāde.

check-obstacle_without_action = Šķērslis bez rīcības
    .message = „{ $subject }” ir izvēlēts kā šķērslis, bet rīcība nav paredzēta.
    .why = Nosaukt vājo vietu vēl nenozīmē kaut ko mainīt.
    .mend = Pierakstiet, ko darīsiet.
    .article = { -article_e }, 3. solis
    .bad = Šķērslis: prasmes.
    .good = Šķērslis: prasmes; rīcība: maijā videokurss diviem cilvēkiem.

check-secret_in_text = Slepena informācija tekstā
    .message = { $place }, { $entry }. ieraksts: izskatās, ka tekstā ir { $kind }.
    .why = Darbvietu nodod citiem kā failu: kas saņem failu, saņem arī piekļuvi.
    .mend = Dzēsiet to šeit, nomainiet tur, kur to lieto, un pierakstiet tikai glabāšanas vietu.
    .article = { -article_e }, 1. solis
    .bad = Pati parole laukā, kas domāts vietai.
    .good = Glabātavā „Mārketings”, ieraksts „Instagram”.

check-data_gap = Trūkstošas dienas
    .message =
        { $count ->
            [zero] { $subject }: trūkst { $count } dienu (pirmā: { $first }), garākais pārtraukums dienās: { $longest } ({ $measures }).
            [one] { $subject }: trūkst { $count } dienas (pirmā: { $first }), garākais pārtraukums dienās: { $longest } ({ $measures }).
           *[other] { $subject }: trūkst { $count } dienu (pirmā: { $first }), garākais pārtraukums dienās: { $longest } ({ $measures }).
        }
    .why = Ja datos ir pārtraukums, kopsummas un tendences ir par zemu, un salīdzinājumi maldina.
    .mend = Eksportējiet trūkstošo periodu vēlreiz un pievienojiet to.
    .article = { -no_article }
    .bad = Ir janvāris un marts, februāra nav.
    .good = Periodi saskaras vai pārklājas; pārklājumi tiek apvienoti, nevis saskaitīti.

check-data_stale = Novecojuši dati
    .message =
        { $subject }{ $part ->
            [all] { "" }
           *[some] { " (" }{ $measures })
        }: jaunākie dati – { $newest }, tie ir { $days ->
            [zero] { $days } dienu veci
            [one] { $days } dienu veci
           *[other] { $days } dienas veci
        }; gaidītais atjaunošanas intervāls dienās: { $cadence }.
    .why = Lēmumi pēc veciem datiem kavējas, un mērķi tiek novērtēti nepareizi.
    .mend = Pievienojiet svaigu šī konta eksportu.
    .article = { -article_d }, 3. problēma
    .bad = Pēdējā augšupielāde bija pirms diviem mēnešiem.
    .good = Eksports katru pirmdienu.

check-data_duplicate = Vienam faktam divas vērtības
    .message =
        { $count ->
            [zero] { $newer } un { $older } atšķiras { $count } vērtībās ({ $measures }); piemēram, { $example }: bija { $old }, ir { $new }. Ņemta vērā jaunākā augšupielāde.
            [one] { $newer } un { $older } atšķiras { $count } vērtībā ({ $measures }): { $example } bija { $old }, ir { $new }. Ņemta vērā jaunākā augšupielāde.
           *[other] { $newer } un { $older } atšķiras { $count } vērtībās ({ $measures }); piemēram, { $example }: bija { $old }, ir { $new }. Ņemta vērā jaunākā augšupielāde.
        }
    .why = Vai nu tīkls ir precizējis savus datus, vai arī faili nav par vienu un to pašu.
    .mend = Salīdziniet abas augšupielādes un izņemiet nepareizo.
    .article = { -no_article }
    .bad = Organiskais un kopējais eksports ar vienu kontu.
    .good = Eksporti ar vienādiem iestatījumiem.

check-data_impossible = Neiespējamas vērtības
    .message =
        { $rule ->
            [negative] { $subject }: { $measures } – vērtība zem nulles, rindu skaits: { $count }. Pirmās rindas: { $lines }.
            [part] { $subject }: { $measures } – vairāk nekā { $whole } tajā pašā rindā, rindu skaits: { $count }. Pirmās rindas: { $lines }.
            [share] { $subject }: { $measures } – vairāk par 100%, rindu skaits: { $count }. Pirmās rindas: { $lines }.
            [together] { $subject }: { $measures } kopā – vairāk nekā { $whole } tajā pašā rindā, rindu skaits: { $count }. Pirmās rindas: { $lines }.
            [fallen] { $subject }: { $measures } – pēkšņi 0, lai gan iepriekš bija vismaz 100, rindu skaits: { $count }. Pirmās rindas: { $lines }.
            [future] { $subject }: skaitļi par dienām, kas vēl nav pienākušas (pēdējā: { $day }), rindu skaits: { $count }. Pirmās rindas: { $lines }.
            [sum] { $subject }: daļas dalījumā „{ $measures }” kopā pārsniedz 100%, rindu skaits: { $count }. Pirmās rindas: { $lines }.
           *[other] { $subject }: citas neiespējamas vērtības ({ $measures }), rindu skaits: { $count }. Pirmās rindas: { $lines }.
        }
    .why = Tādi skaitļi rodas no nobīdītas kolonnas, sajauktas dienas un mēneša vai labota faila un sabojā visas kopsummas.
    .mend = Atveriet failu šajās rindās, salīdziniet ar tīklu un eksportējiet vēlreiz.
    .article = { -no_article }
    .bad = Sasniedzamība 900, rādījumi 700.
    .good = Sasniedzamība 700, rādījumi 900.

check-data_mixed_currency = Vairākas valūtas
    .message =
        { $count ->
            [zero] Summas ir { $count } valūtās ({ $currencies }): { $measures }. Tās nedrīkst saskaitīt.
            [one] Summas ir { $count } valūtā ({ $currencies }): { $measures }. Tās nedrīkst saskaitīt.
           *[other] Summas ir { $count } valūtās ({ $currencies }): { $measures }. Tās nedrīkst saskaitīt.
        }
    .why = Eiro un dolāru summa neko nenozīmē, tāpat kā no tās aprēķinātās izmaksas un atdeve.
    .mend = Eksportējiet summas vienā valūtā vai skatiet kontus pa vienam.
    .article = { -no_article }
    .bad = Tēriņi 300 EUR un 200 USD parādīti kā 500.
    .good = Visi reklāmas konti eksportēti eiro.

check-data_break = Lūzums skaitļos
    .message =
        { $kind ->
            [definition] { $subject }, { $day }: { $change }. Skaitļi pirms un pēc tam nav viens un tas pats ({ $metrics }).
           *[level] { $subject }: līmeņa lūzums ({ $day }), un jaunais līmenis ir palicis. { $metric }: parasti { $before }, kopš tā laika { $after }.
        }{ $also ->
            [yes] { " " }Redzams rādītājos: { $metrics }.
           *[no] { "" }
        }{ $where ->
            [goal] { " " }Salīdzinājumā tam pāri iet: { $goals }.
           *[dashboard] { " " }Lapa „Rādītāji” salīdzina periodus abpus šai dienai.
        }
    .why = Procenti pāri šādai dienai stāsta par jaunu skaitīšanu vai bojātu pikseli, nevis par jūsu darbu.
    .mend = Noskaidrojiet, kas tajā dienā notika. Sākuma vērtību ņemiet no dienām pēc tās vai salīdziniet periodus, kas abi ir vienā pusē.
    .article = { -no_article }
    .bad = Instagram skatījumi 2025. gada pavasarī pret 2024. gada pavasari: +80 %, jo tagad tiek skaitīti arī atkārtoti.
    .good = Sākuma vērtība no dienām pēc izmaiņām un piezīme, kas notika.

check-data_partial_period = Periods vēl nav beidzies
    .message =
        { $case ->
            [baseline] „{ $subject }”: sākuma vērtības periods beidzas { $day } un vēl nav noslēdzies; dati ir līdz šai dienai: { $reached }.
            [data] „{ $subject }”: sākuma vērtības periods ir beidzies ({ $day }), bet dati ir tikai līdz šai dienai: { $reached } ({ $metric }).
           *[file] { $subject }: kopsummas līdz { $day } pievienotas ({ $reached }), pirms šī diena bija beigusies ({ $metric }).
        }
    .why = Perioda daļa blakus veselam periodam izskatās pēc krituma.
    .mend = Pagaidiet, līdz periods beidzas, un pievienojiet jaunu eksportu; līdz tam salīdziniet abās pusēs vienādu dienu skaitu.
    .article = { -no_article }
    .bad = Novembris līdz 20. datumam pret visu oktobri.
    .good = Pirmās 20 novembra dienas pret pirmajām 20 oktobra dienām.

check-data_rejected_rows = Malā atliktas rindas
    .message =
        { $count ->
            [zero] { $subject }: malā atliktas { $count } rindas (pirmās rindas failā: { $lines }). { $reasons }
            [one] { $subject }: malā atlikta { $count } rinda (pirmās rindas failā: { $lines }). { $reasons }
           *[other] { $subject }: malā atliktas { $count } rindas (pirmās rindas failā: { $lines }). { $reasons }
        }
    .why = Malā atliktās rindas neietilpst nevienā kopsummā.
    .mend = Apskatiet rindas lapā „Dati”, izlabojiet tās failā un augšupielādējiet to vēlreiz.
    .article = { -no_article }
    .bad = Datuma vietā rakstīts „pagājušajā pirmdienā”.
    .good = Datumi tā, kā tos uzrakstīja tīkls.

check-goal_unrealistic = Nesasniedzams mērķis
    .message =
        { $basis ->
            [band] „{ $subject }”: līdz { $deadline } sasniegt { $target } ir { $chance }. Konta paša vēsture ir īsa (dienas: { $days }), tāpēc vērtējums galvenokārt balstās uz citiem kontiem.
           *[number] „{ $subject }”: izredzes līdz { $deadline } sasniegt { $target } ir { $chance }, spriežot pēc konta paša vēstures (dienas: { $days }).
        }
    .why = Mērķvērtību, ko nevar sasniegt, drīz vairs neviens neņem vērā, un tāpat arī darbu tās labā.
    .mend = Izvēlieties mazāku mērķvērtību vai vēlāku termiņu, vai pierakstiet plānā, kas tiks darīts citādi.
    .article = { -article_a }, 2. kļūda; { -article_b }, 5. sadaļa
    .bad = Tūkstotis jaunu sekotāju dienā vienai kafejnīcai.
    .good = 300 jaunu sekotāju ceturksnī; līdz šim labākajā ceturksnī nāca klāt 260.

check-goal_too_easy = Pārāk viegls mērķis
    .message =
        { $case ->
            [met] „{ $subject }”: mērķa sākumā rādītājs jau bija { $now }, un ar to mērķvērtība { $target } ir sasniegta.
           *[chance] „{ $subject }”: mērķa sākumā izredzes sasniegt { $target }, neko jaunu nedarot, bija { $chance }, spriežot pēc konta paša vēstures (dienas: { $days }).
        }
    .why = Mērķis, kas piepildās pats no sevis, neko nemaina un neparāda, ko komanda spētu.
    .mend = Izvēlieties vērienīgāku mērķvērtību vai slēdziet mērķi un nosakiet nākamo.
    .article = { -article_a }, 4. princips
    .bad = 10 000 sekotāju, kad to jau ir 11 000.
    .good = 12 000 sekotāju, kad to ir 11 000 un katru mēnesi nāk klāt 250.

check-goal_not_topical = Mērķis citam laikam
    .message =
        { $case ->
            [growth]
                { $days ->
                    [zero] „{ $subject }” prasa vairāk sekotāju. Taču pēdējās { $days } dienās to skaits mainījies par { $growth } (tikpat ilgā laikā pirms tam – par { $before }), bet iesaiste uz vienu sekotāju – par { $engagement }.
                    [one] „{ $subject }” prasa vairāk sekotāju. Taču pēdējā { $days } dienā to skaits mainījies par { $growth } (tikpat ilgā laikā pirms tam – par { $before }), bet iesaiste uz vienu sekotāju – par { $engagement }.
                   *[other] „{ $subject }” prasa vairāk sekotāju. Taču pēdējās { $days } dienās to skaits mainījies par { $growth } (tikpat ilgā laikā pirms tam – par { $before }), bet iesaiste uz vienu sekotāju – par { $engagement }.
                }
           *[engagement]
                { $days ->
                    [zero] „{ $subject }” prasa lielāku iesaisti. Taču iesaiste uz vienu sekotāju mainījusies par { $engagement }, bet sekotāju skaits pēdējās { $days } dienās – par { $growth } (tikpat ilgā laikā pirms tam – par { $before }).
                    [one] „{ $subject }” prasa lielāku iesaisti. Taču iesaiste uz vienu sekotāju mainījusies par { $engagement }, bet sekotāju skaits pēdējā { $days } dienā – par { $growth } (tikpat ilgā laikā pirms tam – par { $before }).
                   *[other] „{ $subject }” prasa lielāku iesaisti. Taču iesaiste uz vienu sekotāju mainījusies par { $engagement }, bet sekotāju skaits pēdējās { $days } dienās – par { $growth } (tikpat ilgā laikā pirms tam – par { $before }).
                }
        }
    .why = Mērķim jāatbilst pašreizējai situācijai: zīmolam, ko visi jau pazīst, ciešākas attiecības dod vairāk nekā jauni sekotāji, bet tam, kuru pamet, vispirms vajadzīgi jauni.
    .mend = Izvēlieties rādītāju tam, kā tagad trūkst, vai pierakstiet, kāpēc šis mērķis tomēr ir svarīgākais.
    .article = { -article_a }, 4. atbalsta punkts
    .bad = Dubultot sekotāju skaitu, kamēr esošie pārstāj reaģēt.
    .good = Pieci komentāri zem ieraksta, nevis trīs.

check-metric_unfit_for_goal_type = Cita veida mērķa rādītājs
    .message = „{ $subject }” ir mērķis ar tipu „{ $type }”, bet to mēra ar rādītāju „{ $metric }”. Šim tipam der, piemēram: { $fitting }.
    .why = Skaitlis var augt, kamēr tas, par ko ir mērķis, nemaz nekustas.
    .mend = Izvēlieties rādītāju, kas atbilst tipam, vai izlabojiet tipu.
    .article = { -article_a }, 3. solis; { -article_b }, 3. sadaļa
    .bad = Klientu apkalpošana, ko mēra ar atzīmēm „Patīk”.
    .good = Klientu apkalpošana, ko mēra ar atbildes laiku.

check-audience_without_goal = Auditorija bez mērķa
    .message = Neviens atvērts mērķis nav domāts auditorijai „{ $subject }”.
    .why = Segments, kuram neviens nekalpo, ir vai nu palaista garām iespēja, vai vairs nav jūsējais.
    .mend = Pierakstiet tai mērķi vai dzēsiet auditoriju.
    .article = { -article_d }, 2. solis
    .bad = Studenti ir viena no auditorijām, bet visi mērķi ir par ģimenēm.
    .good = Katrai auditorijai savs mērķis.

check-audience_rates_differ = Segmenti atšķiras
    .message = Mērķī „{ $subject }” segments nav nosaukts, bet rādītājs „{ $metric }” segmentos (salīdzināti: { $segments }) atšķiras vairāk, nekā izskaidrotu nejaušība: „{ $high }” – { $high_rate } (saskaitīti: { $high_count }), „{ $low }” – { $low_rate } (saskaitīti: { $low_count }).
    .why = Vidējais par cilvēkiem, kas rīkojas atšķirīgi, neder nevienam no viņiem.
    .mend = Nosauciet auditoriju, kurai mērķis domāts, vai nosakiet katrai savu.
    .article = { -article_d }, 2. problēma
    .bad = Viens klikšķu īpatsvars visiem.
    .good = Klikšķu īpatsvars 25–34 gadus veciem cilvēkiem, kuriem tas ir divreiz lielāks nekā pārējiem.

check-step_without_kpi = Solis, ko nevar atzīmēt kā paveiktu
    .message = Mērķa „{ $goal }” { $place }. solī „{ $subject }” nav norādīts: { $lacking }.
    .why = Solis bez datuma un mēra nekad nav līdz galam paveikts un nekad nav nokavēts.
    .mend = Norādiet soļa datumu un to, kas parādīs, ka tas ir paveikts.
    .article = { -article_c }, 4. solis; { -article_e }, komentārs
    .bad = Vairāk video.
    .good = Astoņi video līdz 15. martam.

check-long_goal_without_milestones = Tāls ceļš bez starpmērķiem
    .message =
        { $days ->
            [zero] „{ $subject }” ilgst { $days } dienu, un pa ceļam nav neviena starpmērķa.
            [one] „{ $subject }” ilgst { $days } dienu, un pa ceļam nav neviena starpmērķa.
           *[other] „{ $subject }” ilgst { $days } dienas, un pa ceļam nav neviena starpmērķa.
        }
    .why = Pusgada laikā par vēlu pamana, ka mērķis novirzījies; starpmērķi to parāda dažās nedēļās.
    .mend = Pierakstiet starpmērķi: datumu pirms termiņa un skaitli, kas līdz tam jāsasniedz. Mērķim bez skaitļa – soli ar datumu un savu mēru.
    .article = { -article_e }, komentārs
    .bad = 20 000 sekotāju līdz nākamā gada beigām.
    .good = 20 000 līdz nākamā gada beigām, 14 000 līdz jūnijam.

check-goals_conflict = Pretrunīgi mērķi
    .message =
        { $case ->
            [posts] „{ $subject }” un „{ $other }” velk katrs uz savu pusi: viens prasa vairāk ierakstu, otrs – augstāku rādītāju „{ $metric }”, ko skaita uz vienu ierakstu.
           *[apart] „{ $subject }” un „{ $other }” ap vienu un to pašu dienu prasa no rādītāja „{ $metric }” pretējo: nav tādas vērtības, kas derētu abiem.
        }
    .why = Kas strādā viena mērķa labā, strādā pret otru.
    .mend = Izvēlieties vienu no abiem vai mainiet mērķvērtību tā, lai abi būtu sasniedzami.
    .article = { -article_a }, 4. princips
    .bad = Divreiz vairāk ierakstu un divreiz lielāka iesaiste katrā.
    .good = Tikpat ierakstu kā līdz šim un lielāka iesaiste katrā.

check-goals_duplicate = Viens mērķis divreiz
    .message = Mērķiem „{ $subject }” un „{ $other }” ir viens un tas pats rādītājs („{ $metric }”), tvērums un periods.
    .why = Vienam skaitlim ir divas mērķvērtības: agrāk vai vēlāk tās runās pretī viena otrai.
    .mend = Dzēsiet vienu no tiem vai nosakiet tam citu tvērumu vai periodu.
    .article = { -no_article }
    .bad = 12 000 sekotāju līdz jūnijam un vēlreiz 13 000 sekotāju līdz jūnijam.
    .good = 12 000 sekotāju līdz jūnijam, no tiem 5000 TikTok.

check-vanity_only = Tikai skaits
    .message =
        { $count ->
            [2] Abi mērāmie mērķi ir par skaitu ({ $metrics }); neviens nav par kvalitāti, apkalpošanu, pieteikumiem vai pārdošanu.
            [zero] Visi { $count } mērāmie mērķi ir par skaitu ({ $metrics }); neviens nav par kvalitāti, apkalpošanu, pieteikumiem vai pārdošanu.
            [one] { $count } mērāmais mērķis, un tas ir par skaitu ({ $metrics }); neviens nav par kvalitāti, apkalpošanu, pieteikumiem vai pārdošanu.
           *[other] Visi { $count } mērāmie mērķi ir par skaitu ({ $metrics }); neviens nav par kvalitāti, apkalpošanu, pieteikumiem vai pārdošanu.
        }
    .why = Sekotājus un atzīmes „Patīk” var nopirkt, uzticību un klientus ne.
    .mend = Pievienojiet mērķi par to, ko uzmanība dod: iesaistes rādītāju, atbildes, pieteikumus vai pārdošanu.
    .article = { -article_a }, 6. princips; { -article_b }, 3. sadaļa
    .bad = Sekotāji, atzīmes „Patīk”, sasniegtā auditorija.
    .good = Sekotāji, atbildes laiks, pieteikumi.

check-kpi_static = Sastindzis mērķis
    .message =
        { $days ->
            [zero] „{ $subject }”: mērķvērtība nav mainīta kopš { $since } ({ $days } dienu), bet sākuma vērtība pa šo laiku ir mainījusies no { $then } uz { $now }.
            [one] „{ $subject }”: mērķvērtība nav mainīta kopš { $since } ({ $days } dienu), bet sākuma vērtība pa šo laiku ir mainījusies no { $then } uz { $now }.
           *[other] „{ $subject }”: mērķvērtība nav mainīta kopš { $since } ({ $days } dienas), bet sākuma vērtība pa šo laiku ir mainījusies no { $then } uz { $now }.
        }
    .why = Kas bija pareizi pirms pusgada, šodien var būt daudz par maz vai par daudz.
    .mend = Pārskatiet mērķvērtību: mainiet to un norādiet iemeslu vai pieņemiet to tādu, kāda tā ir.
    .article = { -article_d }, 4. solis
    .bad = Pirms diviem gadiem noteiktā mērķvērtība joprojām karājas pie sienas.
    .good = Mērķvērtības pārskata katru ceturksni, un katrai izmaiņai ir iemesls.

check-status_unknown = Vēl nav vērtējams
    .message = Pagaidām nevar pateikt, kā mērķim „{ $subject }” veicas. { $reason }
    .why = Ja mērķim nav statusa, nevar pamanīt, ka tas novirzās no ceļa.
    .mend = Pievienojiet trūkstošo vai atzīmējiet vērtību paši, līdz datu ir gana.
    .article = { -no_article }
    .bad = Ceturkšņa mērķis, kam ir trīs dienu dati.
    .good = Pirms mērķa noteikšanas ir pusgada eksporti.

check-analysis_unsystematic = Rādītājiem neseko
    .message =
        { $days ->
            [zero] Jaunākā augšupielāde – { $newest }, pirms { $days } dienām; jauni dati vajadzīgi { $cadence ->
                [zero] ik pēc { $cadence } dienām
                [one] ik pēc { $cadence } dienas
               *[other] ik pēc { $cadence } dienām
            }.
            [one] Jaunākā augšupielāde – { $newest }, pirms { $days } dienas; jauni dati vajadzīgi { $cadence ->
                [zero] ik pēc { $cadence } dienām
                [one] ik pēc { $cadence } dienas
               *[other] ik pēc { $cadence } dienām
            }.
           *[other] Jaunākā augšupielāde – { $newest }, pirms { $days } dienām; jauni dati vajadzīgi { $cadence ->
                [zero] ik pēc { $cadence } dienām
                [one] ik pēc { $cadence } dienas
               *[other] ik pēc { $cadence } dienām
            }.
        }
    .why = Ja datus neapskata regulāri, paliek nepamanītas gan tendences, gan iespējas laikus mainīt kursu.
    .mend = Pievienojiet jaunus eksportus vai ieplānojiet tam dienu. Ritmu nosaka biežāk pārskatāmais aktuālais mērķis, ilgākais – mēnesis.
    .article = { -article_d }, 3. problēma
    .bad = Mērķus pārskata katru mēnesi, pēdējā augšupielāde – pavasarī.
    .good = Jauni eksporti katra mēneša pirmajā pirmdienā.

check-benchmark_stale = Novecojis salīdzinājums
    .message =
        { $count ->
            [zero] { $subject } ({ $year }. gada dati) izmantots līdzās { $count } mērķiem: { $goals }. Dati ir vecāki par 18 mēnešiem.
            [one] { $subject } ({ $year }. gada dati) izmantots līdzās mērķim { $goals }. Dati ir vecāki par 18 mēnešiem.
           *[other] { $subject } ({ $year }. gada dati) izmantots līdzās { $count } mērķiem: { $goals }. Dati ir vecāki par 18 mēnešiem.
        }
    .why = Tīkli un paradumi mainās; tas, kas bija ierasts pirms diviem gadiem, par šodienu liecina maz.
    .mend = Vispirms salīdziniet ar saviem labākajiem mēnešiem un konkurentiem no augšupielādēm; publicēto skaitli uztveriet kā orientieri.
    .article = { -no_article }
    .bad = Mērķvērtība noteikta pēc divus gadus vecas tabulas.
    .good = Mērķvērtība noteikta pēc konta pēdējiem ceturkšņiem, līdzās – šā gada tabula.

check-content_outdated = Novecojis saturs joprojām publicēts
    .message =
        { $count ->
            [zero] { $count } satura vienības atzīmētas kā novecojušas un joprojām ir publicētas: { $titles }.
            [one] { $count } satura vienība atzīmēta kā novecojusi un joprojām ir publicēta: { $titles }.
           *[other] { $count } satura vienības atzīmētas kā novecojušas un joprojām ir publicētas: { $titles }.
        }
    .why = Vecas cenas, datumi un piedāvājumi grauj ikviena uzticību, kas tos atrod.
    .mend = Izņemiet vai atjauniniet to un satura inventarizācijā atzīmējiet dienu.
    .article = { -article_e }, 1. solis
    .bad = Profilā joprojām piesprausta aizpagājušā gada ēdienkarte.
    .good = Vecā ēdienkarte izņemta, diena atzīmēta.
