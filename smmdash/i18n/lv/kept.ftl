# What moved between two audits: lines under "Improved", "Slipped" and "Different"
kept-score = { $step }: { $now } no { $of }, bija { $before } no { $before_of }
kept-answered = Uz jautājumu „{ $question }” tagad ir atbilde
kept-unanswered = Uz jautājumu „{ $question }” atbildes vairs nav
kept-level = { $question }: { $now } no 5, bija { $before }
kept-turned = { $question }: { $now }, iepriekš: { $before }
kept-reworded = Uz jautājumu „{ $question }” atbildēts citādi
kept-outdated = Novecojušais saturs: { $now }, bija { $before }
kept-to_update = Atjaunināmais saturs: { $now }, bija { $before }
kept-undecided = Saturs, par kuru nav izlemts: { $now }, bija { $before }
kept-obstacle_gone = Darbu vairs nekavē: { $name }
kept-obstacle_new = Darbu tagad kavē: { $name }
kept-obstacle_new_weighed = Darbu tagad kavē: { $name }, svars { $weight } no 5
kept-obstacle_weight = { $name }: svars { $now } no 5, bija { $before }
kept-acted = { $name }: tagad ir noteikta rīcība
kept-unacted = { $name }: rīcības vairs nav
kept-risk_gone = Risku sarakstā vairs nav: { $name }
kept-risk_new = Jauns risks: { $name }
kept-risk_new_weighed = Jauns risks: { $name }, svars { $weight } no 25
kept-risk_weight = Risks „{ $name }”: svars { $now } no 25, bija { $before }
kept-faced = Riskam „{ $name }” tagad ir rīcības plāns
kept-unfaced = Riskam „{ $name }” rīcības plāna vairs nav
kept-risk_owned = Riskam „{ $name }” tagad ir atbildīgais
kept-unrisk_owned = Riskam „{ $name }” atbildīgā vairs nav
kept-profile_new = Jauns profils: { $profile }
kept-profile_gone = Profils vairs nav sarakstā: { $profile }
kept-owned = { $profile }: tagad ir atbildīgais
kept-unowned = { $profile }: atbildīgā vairs nav
kept-owner = { $profile }: atbild { $now }, iepriekš { $before }
kept-documented = { $profile }: tagad ir pierakstīts, kur glabājas piekļuve
kept-undocumented = { $profile }: vairs nav pierakstīts, kur glabājas piekļuve
kept-woke = { $profile }: atkal aktīvs
kept-fell_silent = { $profile }: tagad neaktīvs
kept-skill_new = Jaunums komandā: { $who }
kept-skill_gone = Komandā vairs nav: { $who }
kept-skill = { $who }: līmenis { $now } no 5, bija { $before }
kept-ended = Iepriekšējais mērķis „{ $name }”: { $outcome }
kept-rows = { $register }: rindu skaits { $now }, bija { $before }
kept-holes = Plāna ķēdes ar robu: { $now }, bija { $before }
kept-goals = Atvērtie mērķi: { $now }, bija { $before }
kept-figure = { $network } · { $metric }: { $now }, bija { $before }
kept-figure_old = { $network } · { $metric }: { $now } (dati līdz { $day }), bija { $before } (dati līdz { $before_day })
kept-redefined = { $network } · { $metric }: nav salīdzināts, jo kopš { $before_day } platforma ir mainījusi to, ko skaita

# The comparison
kept-title = Kas mainījies starp diviem auditiem
kept-earlier = Agrākais audits
kept-later = Salīdzināt ar
kept-now = Audits, kāds tas ir šodien
kept-option = { $day }: { $done } no { $of }
kept-option_named = { $name }, { $day }: { $done } no { $of }
kept-improved = Uzlabojies: { $count }
kept-slipped = Pasliktinājies: { $count }
kept-changed = Citādi, bet ne labāk un ne sliktāk: { $count }
kept-none_improved = Starp šiem diviem auditiem nekas nav uzlabojies.
kept-none_slipped = Starp šiem diviem auditiem nekas nav pasliktinājies.
kept-more = { $count ->
        [zero] Vēl { $count }
        [one] Vēl { $count }
       *[other] Vēl { $count }
    }
kept-was = Bija: { $text }
kept-is = Tagad: { $text }
kept-only_scores = No viena no šiem auditiem saglabāti tikai punkti, tāpēc neko vairāk salīdzināt nevar.
kept-from_data = Skaitļi: sekotāji tajā dienā, ieraksti un iesaistes līmenis iepriekšējās 90 dienās. Kas toreiz netika fiksēts, aprēķināts no pašlaik pieejamajiem datiem.
kept-first = Vēl neviens audits nav noslēgts. Noslēdziet šo, un nākamajā reizē šeit būs redzams, kas uzlabojies un kas pasliktinājies.

# The shelf of kept audits
kept-shelf = Saglabātie auditi: { $count }
kept-shelf_why = No slēgta audita tiek saglabātas atbildes, reģistri un dienas galvenie skaitļi, bet no satura tikai vienību skaits katrā grupā. Visu to saglabā jaunākie auditi (ne vairāk par { $most }), no vecākiem paliek punkti.
kept-which = Saglabātais audits
kept-name = Audita nosaukums
    .example = Piemēram: pirms vasaras sezonas
kept-delete = Dzēst šo saglabāto auditu
kept-deleted = Saglabātais audits ({ $day }) ir dzēsts. To var atsaukt.
kept-read_only = Kas tajā rakstīts ({ $day })
kept-no_answers = No šī audita saglabāti tikai punkti.
kept-groups = Saturs: novecojis { $outdated }, aktuāls { $current }, atjaunināms { $update }, nav izlemts { $undecided }
kept-figures = Dienas galvenie skaitļi
kept-figure_then = { $network } · { $metric }: { $value } (dati līdz { $day })
kept-cut = Gari teksti saglabāti līdz { $letters } zīmēm, reģistri līdz { $rows } rindām.
kept-change_named = saglabātā audita nosaukums
kept-change_deleted = saglabātā audita dzēšana
