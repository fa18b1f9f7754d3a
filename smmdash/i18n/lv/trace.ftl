# The plan's traceability as a picture
trace-whole = { $count ->
        [zero] Visas ķēdes ({ $count }) ir pilnīgas, no biznesa mērķa līdz soļiem
        [one] { $count } ķēde ir pilnīga, no biznesa mērķa līdz soļiem
       *[other] Visas ķēdes ({ $count }) ir pilnīgas, no biznesa mērķa līdz soļiem
    }
trace-holed = Ķēdes no biznesa mērķa līdz soļiem, kurās ir robs: { $holes } no { $count }
trace-note = Pārtraukta līnija apzīmē robu: tur kaut kā trūkst.
trace-note_grouped = Ķēžu ir vairāk par { $most }, tāpēc katram biznesa mērķim te ir viena rinda. Izvēlieties vienu, lai redzētu tā mērķus.
trace-rest = { $count ->
        [zero] Vēl { $count } ķēdes ir tabulā zemāk.
        [one] Vēl { $count } ķēde ir tabulā zemāk.
       *[other] Vēl { $count } ķēdes ir tabulā zemāk.
    }
trace-source = No šīs darbvietas mērķiem, { $day }
trace-alt = Attēls piecās kolonnās: biznesa mērķis, mērķis, rādītājs, auditorija, soļi. Ķēdes: { $count }, ar robu: { $holes }. { $list }
trace-alt_line = { $name }: { $holes }.
trace-milestone = atskaites punkts, rādītājs nav vajadzīgs
trace-steps = { $first } un vēl { $count }
trace-goals = { $count ->
        [zero] { $count } mērķu
        [one] { $count } mērķis
       *[other] { $count } mērķi
    }
trace-have = ir visiem ({ $count })
trace-lack = nav { $lacking } no { $count }
trace-choose = Biznesa mērķis
trace-all = Visi, katrs savā rindā
trace-no_business_goal = Mērķi bez biznesa mērķa
trace-audiences = Auditorijas bez mērķa
trace-table = Tas pats tabulā
trace-to_mend = Aizpildāmie robi
trace-open_field = Aizpildīt mērķī
trace-write_for_business = Pierakstīt tam mērķi
trace-write_for_audience = Pierakstīt tai mērķi
