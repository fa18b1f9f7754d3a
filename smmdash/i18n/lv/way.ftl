# Klikšķi, kas novērš konstatējumu. Vecākie ir failā smart.ftl.
way-deadline_again =
    { $count ->
        [zero] Vēl tikpat ilgi, līdz { $day } ({ $count } dienu)
        [one] Vēl tikpat ilgi, līdz { $day } ({ $count } diena)
       *[other] Vēl tikpat ilgi, līdz { $day } ({ $count } dienas)
    }
way-outcome_reached = Atzīmēt kā sasniegtu: pēc datiem { $value }
way-outcome_missed = Atzīmēt kā nesasniegtu: pēc datiem { $value }
way-owner = Atbild { $name }
way-metric_target = Mērīt ar rādītāju „{ $metric }”, mērķvērtība { $value }
way-check_in = Atzīmēt stāvokli ar datu vērtību: { $value }
way-pause = Apturēt mērķi „{ $name }”
way-pause_several =
    { $count ->
        [zero] Apturēt { $count } mērķu ar vistālāko termiņu: { $names }
        [one] Apturēt { $count } mērķi ar vistālāko termiņu: { $names }
       *[other] Apturēt { $count } mērķus ar vistālāko termiņu: { $names }
    }
way-drop_newer = Atmest šo: tas atkārto mērķi „{ $name }”
way-target_moved = Mainīt mērķvērtību tikpat, cik mainījies rādītājs: { $value }
way-audience_segment =
    { $which ->
        [high] Segmentam „{ $name }”, tam ir augstākā vērtība ({ $rate })
       *[low] Segmentam „{ $name }”, tam ir zemākā vērtība ({ $rate })
    }
way-serve = Piesaistīt tam mērķi „{ $name }”
way-point_at = Veltīt šai auditorijai mērķi „{ $name }”
way-quality_goal = Pievienot mērķi: { $metric }, { $value } līdz { $day }
way-step_told = Līdz { $day }, paveikts, kad: { $kpi }
way-profile_same = Tāpat kā citiem profiliem: { $what }
way-owner_profile = To uztur { $name }
way-dormant = Atzīmēt kā neaktīvu
way-owner_risk = To uzrauga { $name }
way-taken_down =
    { $count ->
        [zero] Viss ir noņemts: atzīmēt { $day }
        [one] Viss ({ $count }) ir noņemts: atzīmēt { $day }
       *[other] Viss ({ $count }) ir noņemts: atzīmēt { $day }
    }
way-without_secret = Izņemt slepeno no teksta
way-newer_counts = Ņemt vērā jaunāko failu: { $newer }
way-baseline_after =
    { $count ->
        [zero] Salīdzināt { $count } mērķu ar dienām kopš { $day }
        [one] Salīdzināt ar dienām kopš { $day }: sākuma vērtība { $value }
       *[other] Salīdzināt { $count } mērķus ar dienām kopš { $day }
    }
way-baseline_whole = Ņemt pilnas dienas no { $first } līdz { $last }: sākuma vērtība { $value }
way-reminder = Atgādināt par eksportu: { $day }

way-open_other = Atvērt mērķi „{ $name }”
way-new_for_audience = Rakstīt tai mērķi
way-note_by_hand = Pierakstīt vērtību ar roku
way-write_quality = Rakstīt mērķi par kvalitāti

# Kā izmaiņu sauc atsaukšana.
way-change_deadline_again = vēl viens tikpat ilgs termiņš
way-change_outcome_reached = mērķa iznākums
way-change_outcome_missed = mērķa iznākums
way-change_owner = atbildīgā izvēle
way-change_metric_target = cits rādītājs ar mērķvērtību
way-change_check_in = stāvokļa atzīme pēc datiem
way-change_pause = mērķa apturēšana
way-change_pause_several = vairāku mērķu apturēšana
way-change_drop_newer = atkārtota mērķa atmešana
way-change_target_moved = mainītā mērķvērtība
way-change_audience_segment = segments kā auditorija
way-change_serve = piesaiste biznesa mērķim
way-change_point_at = auditorijas izvēle
way-change_quality_goal = mērķis par kvalitāti
way-change_step_told = soļa termiņš un rādītājs
way-change_profile_same = profilam trūkstošais
way-change_owner_profile = profila atbildīgais
way-change_dormant = profila atzīmēšana kā neaktīva
way-change_owner_risk = riska atbildīgais
way-change_taken_down = atzīme, ka novecojušais ir noņemts
way-change_without_secret = slepenā izņemšana no teksta
way-change_newer_counts = jaunākā faila pieņemšana
way-change_baseline_after = sākuma vērtība pēc lūzuma
way-change_baseline_whole = sākuma vērtība no pilnām dienām
way-change_reminder = atgādinājums kalendārā

# Ko klikšķis ieraksta darbvietā.
way-note_duplicate = Tas pats, kas mērķis „{ $name }”.
way-note_reminder = Eksportēt un augšupielādēt jaunākos datus
way-note_reminder_of = Eksportēt un augšupielādēt jaunākos datus: { $account }
way-note_newer = Vērā ņem jaunāko failu { $newer }, nevis { $older }.
way-note_since = Dienas kopš { $day }, jo agrākie skaitļi nav salīdzināmi.
