journey-state_open = nav sākts
journey-state_started = procesā
journey-state_done = paveikts
journey-audit = Audits
    .what = Deviņi soļi: kur esat, kas paveikts, kas kavē.
    .go = Atvērt auditu
    .open = Deviņi soļi parāda, kur esat un kā trūkst.
    .started = Izpildītās prasības: { $done } no { $of }.
    .done = Izpildītas visas prasības ({ $of }).
journey-data = Dati
    .what = Visu tīklu eksporta faili vienuviet, nolasīti rindu pa rindai.
    .go = Atvērt datus
    .open = Iemetiet tīklu eksporta failus tādus, kādi tie ir.
    .started = { $waiting ->
        [zero] { $waiting } augšupielāžu gaida jūsu atbildi.
        [one] { $waiting } augšupielāde gaida jūsu atbildi.
       *[other] { $waiting } augšupielādes gaida jūsu atbildi.
    }
    .done = { $count ->
        [zero] Nolasītas { $count } augšupielādes.
        [one] Nolasīta { $count } augšupielāde.
       *[other] Nolasītas { $count } augšupielādes.
    }
journey-goals = Mērķi
    .what = Katram rādītājs, mērķvērtība, termiņš un sākuma vērtība no datiem.
    .go = Atvērt mērķus
    .open = Uzrakstiet, ko vēlaties sasniegt un līdz kuram laikam.
    .started = Mērķi ar rādītāju un termiņu: { $complete } no { $count }.
    .done = { $count ->
        [zero] Rādītājs un termiņš ir visiem { $count } mērķiem.
        [one] Rādītājs un termiņš ir { $count } mērķim.
       *[other] Rādītājs un termiņš ir visiem { $count } mērķiem.
    }
journey-plan = Plāns
    .what = Katram mērķim trīs vai četri soļi ar atbildīgo un datumu.
    .go = Atvērt plānu
    .open = Katram mērķim dodiet trīs vai četrus soļus.
    .started = Mērķi ar soļiem: { $count } no { $of }.
    .done = Soļi ir katram mērķim.
journey-dashboard = Rādītāji
    .what = Rādītāji ar izmaiņām, datu pilnību un virzību uz mērķi.
    .go = Atvērt rādītājus
    .open = Lapa piepildās, tiklīdz ir nolasīts pirmais eksporta fails.
    .started = Lapa piepildās, tiklīdz ir nolasīts pirmais eksporta fails.
    .done = Rādītāji, virzība un saturs no visām augšupielādēm.
journey-checks = Pārbaudes
    .what = Kļūdas stratēģijā un datos un tas, kā katru labot.
    .go = Atvērt pārbaudes
    .open = Tās sāk darboties, tiklīdz ir kāds mērķis vai augšupielāde.
    .started = { $errors ->
        [zero] { $errors } kļūdu
        [one] { $errors } kļūda
       *[other] { $errors } kļūdas
    }, { $warnings ->
        [zero] { $warnings } brīdinājumu.
        [one] { $warnings } brīdinājums.
       *[other] { $warnings } brīdinājumi.
    }
    .done = Nav ne kļūdu, ne brīdinājumu.
journey-report = Parādīt citiem
    .what = Rādītāju lapu var parādīt uz ekrāna un skaitļus paņemt līdzi tabulā.
    .go = Atvērt rādītāju lapu
    .open = Ar datiem un pilnīgu mērķi rādītāju lapu varēs rādīt citiem.
    .started = Rādītāju lapu var rādīt sapulcē; skaitļus var lejupielādēt tabulā.
    .done = Rādītāju lapu var rādīt sapulcē; skaitļus var lejupielādēt tabulā.
journey-next_data = Iemetiet eksporta failus
    .why = No tiem šeit aprēķina visu: sākuma vērtības, virzību, pārbaudes. Failu skaits nav ierobežots, un tie var būt tādi, kādus tos izsniedz tīkli.
    .go = Uz datiem
journey-next_answer = { $count ->
        [zero] Atbildiet uz jautājumiem par { $count } augšupielādēm
        [one] Atbildiet uz jautājumu par { $count } augšupielādi
       *[other] Atbildiet uz jautājumiem par { $count } augšupielādēm
    }
    .why = Failos nav viss pateikts: atlikušo zināt tikai jūs. Līdz tam to skaitļi netiek ieskaitīti.
    .go = Uz datiem
journey-next_business_goal = Uzrakstiet biznesa mērķi
    .why = Sociālo tīklu mērķis ir pūļu vērts tikai tad, ja tas kalpo biznesam. Sāciet ar to, ko vēlas bizness.
    .go = Uz mērķiem
journey-next_goal = Uzrakstiet pirmo mērķi
    .why = Rādītājs, skaitlis un datums vēlēšanos pārvērš mērķī. Sākuma vērtība nāk no jūsu datiem.
    .go = Uz mērķiem
journey-next_finish_goal = Pabeidziet mērķi „{ $goal }”
    .why = Tam vēl nav termiņa, tāpēc nevar pateikt, vai tas ir sasniegts.
    .go = Atvērt mērķi
journey-next_errors = { $count ->
        [zero] Izlabojiet { $count } kļūdu
        [one] Izlabojiet { $count } kļūdu
       *[other] Izlabojiet { $count } kļūdas
    }
    .why = Kļūdu dēļ mērķi nevar novērtēt vai arī kāds skaitlis ir nepareizs.
    .go = Uz pārbaudēm
journey-next_audit = Turpiniet auditu
    .why = Izpildītās prasības: { $done } no { $of }. Katra atbilde prasa minūti; tas, kas redzams datos, jau ir ierakstīts.
    .go = Uz auditu
journey-next_plan = Dodiet katram mērķim soļus
    .why = Mērķis bez soļiem paliek tikai skaitlis. Pietiek ar trim vai četriem.
    .go = Uz plānu
journey-next_dashboard = Apskatiet rādītājus
    .why = Viss ir savās vietās. Skatiet, cik tālu ir katrs mērķis, un parādiet to citiem.
    .go = Uz rādītājiem
