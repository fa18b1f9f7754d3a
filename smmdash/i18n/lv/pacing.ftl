pacing-state_reached = Sasniegts
pacing-state_missed = Nav sasniegts
pacing-state_not_judged = Vēl nav novērtēts
pacing-state_not_started = Nav sācies

pacing-reason_no_metric = Mērķim nav rādītāja. Izvēlieties to.
pacing-reason_unknown_metric = Mērķa rādītāja katalogā nav. Izvēlieties citu.
pacing-reason_no_target = Mērķim nav mērķvērtības. Norādiet to.
pacing-reason_no_upper = Diapazonam nav augšējās robežas. Norādiet to.
pacing-reason_no_deadline = Mērķim nav termiņa. Norādiet to.
pacing-reason_no_start = Mērķim nav sākuma datuma. Norādiet to.
pacing-reason_deadline_before_start = Termiņš ir pirms sākuma. Izlabojiet datumus.
pacing-reason_window_too_long = Mērķa periods ir garāks par četrdesmit gadiem. Pārbaudiet datumus.
pacing-reason_kind_does_not_fit = Šāds mērķvērtības veids rādītājam neder. Mainiet mērķvērtības veidu vai rādītāju.
pacing-reason_segment_scope = Mērķis attiecas uz segmentu, bet eksportos šī rādītāja pa segmentiem nav.
pacing-reason_no_baseline = Mērķvērtību skaita no sākuma vērtības, bet tā nav zināma. Ievadiet to vai pievienojiet agrāku eksportu.
pacing-reason_no_data = Kopš mērķa sākuma datu nav. Pievienojiet eksportu.
pacing-reason_reach_not_added = Sasniedzamību nevar saskaitīt ne pa dienām, ne pa kontiem. Izvēlieties vienu kontu un pievienojiet eksportu, kura kopsumma aptver tieši mērķa datumus, vai izvēlieties vidējo ieraksta sasniedzamību.
pacing-reason_running = Mērķa termiņš vēl nav beidzies.
pacing-reason_judged_at_deadline = Šo mērķi vērtē termiņa beigās.
pacing-reason_limit_exceeded = Robeža jau ir pārsniegta; mērķi vērtē termiņa beigās.
pacing-reason_data_end_early = Termiņš ir beidzies, bet dati beidzas pirms tā. Pievienojiet jaunāku eksportu.
pacing-reason_milestone_open = Nav atzīmēts, ka mērķis ir paveikts.
pacing-reason_starts_later = Mērķis vēl nav sācies.
pacing-reason_mixed_currency = Summas ir vairākās valūtās. Sašauriniet mērķi līdz kontam vai kampaņai ar vienu valūtu.

# Punkts A
pacing-baseline_history_too_short = Pirms mērķa sākuma datu ir par maz. Pievienojiet agrāku eksportu vai ievadiet sākuma vērtību.
pacing-baseline_data_end_early = Pēdējo dienu pirms mērķa sākuma datos vēl nav. Pievienojiet jaunāku eksportu vai ievadiet sākuma vērtību.

# Tīkli bez datiem
pacing-absent = Par šo rādītāju trūkst datu: { $networks }. Viss šeit teiktais attiecas tikai uz: { $held }. Pievienojiet trūkstošo eksportu.
