### Augšupielādēto failu nolasīšana: piezīmes par rindām un atteikumi.

reading-note_cell_cut = { $line }. rindā ir šūna, kurā vairāk nekā miljons rakstzīmju; tā ir nogriezta, pārējās šūnas ir veselas.
reading-note_cells_beyond_header = { $count ->
    [zero] { $count } rindās ir vērtības kolonnās bez virsraksta; iespējams, atdalītājs teksta vidū ir pārbīdījis to šūnas.
    [one] { $count } rindā ir vērtības kolonnās bez virsraksta; iespējams, atdalītājs teksta vidū ir pārbīdījis tās šūnas.
   *[other] { $count } rindās ir vērtības kolonnās bez virsraksta; iespējams, atdalītājs teksta vidū ir pārbīdījis to šūnas.
}
reading-note_columns_by_blanks = Šajā failā kolonnas atdala atstarpes. Nolasīto kolonnu skaits: { $count }.
reading-note_encoding = Fails nav UTF-8 kodējumā; tas nolasīts kā { $encoding }. Ja burti izskatās nepareizi, izvēlieties šai augšupielādei citu kodējumu.
reading-note_header_looks_like_data = { $line }. rinda pieņemta par virsrakstu, bet izskatās pēc datiem: iespējams, failā virsraksta nav.
reading-note_header_missing = Pirmā rinda ({ $line }. rinda failā) izskatās tāpat kā rindas zem tās, tāpēc nolasīta kā dati: failā nav virsraksta. Kolonnas nosauktas ar numuriem no 1 līdz { $count }.
reading-note_header_repeated = { $line }. rindā atkārtojas virsraksts; tā izlaista.
reading-note_member_unreadable = Arhīva failu { $member } neizdevās nolasīt.
reading-note_more_lines = { $count ->
    [zero] Tāda pati piezīme attiecas vēl uz { $count } rindām.
    [one] Tāda pati piezīme attiecas vēl uz { $count } rindu.
   *[other] Tāda pati piezīme attiecas vēl uz { $count } rindām.
}
reading-note_mojibake = Daļa faila atvērta nepareizā kodējumā ({ $encoding }) un saglabāta no jauna, tāpēc burti sabojāti. Nekas nav mainīts; skaitļus un datumus tas neskar. Ja nosaukumi ir svarīgi, eksportējiet failu vēlreiz.
reading-note_mojibake_undone = Fails bija atvērts nepareizā kodējumā ({ $encoding }) un saglabāts no jauna, tāpēc burti bija sabojāti. Visus burtus izdevās atjaunot.
reading-note_nul_removed = { $count ->
    [zero] Izņemtas { $count } neredzamas rakstzīmes (NUL).
    [one] Izņemta { $count } neredzama rakstzīme (NUL).
   *[other] Izņemtas { $count } neredzamas rakstzīmes (NUL).
}
reading-note_numbers_rounded = { $count ->
    [zero] { $count } kolonnās ir gari skaitļi, ko izklājlapu programma noapaļojusi (piemēram, 6,49E+17); nogriezto ciparu failā nav. Ja tie ir identifikatori, izmantojiet sākotnējo failu.
    [one] { $count } kolonnā ir gari skaitļi, ko izklājlapu programma noapaļojusi (piemēram, 6,49E+17); nogriezto ciparu failā nav. Ja tie ir identifikatori, izmantojiet sākotnējo failu.
   *[other] { $count } kolonnās ir gari skaitļi, ko izklājlapu programma noapaļojusi (piemēram, 6,49E+17); nogriezto ciparu failā nav. Ja tie ir identifikatori, izmantojiet sākotnējo failu.
}
reading-note_places_joined = { $count ->
    [zero] { $count } nosaukumi bija pie komatiem sadalīti vairākās šūnās; tie atkal apvienoti.
    [one] { $count } nosaukums bija pie komatiem sadalīts vairākās šūnās; tas atkal apvienots.
   *[other] { $count } nosaukumi bija pie komatiem sadalīti vairākās šūnās; tie atkal apvienoti.
}
reading-note_row_realigned = { $line }. rindā bija { $found ->
    [zero] { $found } šūnu
    [one] { $found } šūna
   *[other] { $found } šūnas
}, bet virsrakstā – { $expected }; tikai viens šūnu izkārtojums atbilst pārējām rindām, un tas arī izmantots.
reading-note_preamble = { $line }. rinda ir virs virsraksta un nav tabulas rinda.
reading-note_quote_unbalanced = { $line }. rindā ir lieka pēdiņa; pārbaudiet tās šūnas.
reading-note_repaired = { $line }. rindā bija bojātas pēdiņas vai atdalītāji, un tā salabota; pārbaudiet tās šūnas.
reading-note_row_long = { $line }. rindā ir { $found ->
    [zero] { $found } šūnu
    [one] { $found } šūna
   *[other] { $found } šūnas
}, bet virsrakstā – { $expected }; nekas nav izmests, taču šūnas var būt pārbīdītas.
reading-note_row_short = { $line }. rindā ir { $found ->
    [zero] { $found } šūnu
    [one] { $found } šūna
   *[other] { $found } šūnas
}, bet virsrakstā – { $expected }; trūkstošās šūnas ir tukšas.
reading-note_rows_wider = { $count ->
    [zero] { $count } rindās ir vairāk šūnu nekā virsrakstā; kolonnas var būt pārbīdītas.
    [one] { $count } rindā ir vairāk šūnu nekā virsrakstā; kolonnas var būt pārbīdītas.
   *[other] { $count } rindās ir vairāk šūnu nekā virsrakstā; kolonnas var būt pārbīdītas.
}
reading-note_sheet_hidden = Šī lapa darbgrāmatā ir paslēpta; tā tomēr ir nolasīta.
reading-note_side_by_side = { $count ->
    [zero] Blakus atrodas { $count } tabulu; tās ir atdalītas.
    [one] Šeit atrodas { $count } tabula.
   *[other] Blakus atrodas { $count } tabulas; tās ir atdalītas.
}
reading-note_trailer = { $line }. rinda zem datiem ir platformas piezīme, nevis tabulas rinda; tā izlaista.
reading-note_undecodable = { $count ->
    [zero] { $count } rakstzīmes neizdevās atkodēt; to vietā redzama zīme �.
    [one] { $count } rakstzīmi neizdevās atkodēt; tās vietā redzama zīme �.
   *[other] { $count } rakstzīmes neizdevās atkodēt; to vietā redzama zīme �.
}
reading-note_unwrapped = Katra rinda bija ielikta vienā šūnā pēdiņās, kā tas notiek pēc ielīmēšanas Excel; rindas nolasītas otrreiz. Rindu pārtraukumi ierakstu tekstos var būt zuduši: ja iespējams, augšupielādējiet sākotnējo failu.

reading-error_archive_bomb = Izpakots šis arhīvs ir nesamērīgi liels. Eksportējiet failus vēlreiz un augšupielādējiet tos bez arhīva.
reading-error_archive_damaged = Fails ir bojāts vai nav lejupielādēts līdz galam. Lejupielādējiet eksportu vēlreiz.
reading-error_archive_empty = Arhīvā nav nevienas nolasāmas tabulas. Augšupielādējiet pašus CSV vai XLSX failus.
reading-error_archive_entries = Arhīvā ir { $count ->
    [zero] { $count } failu
    [one] { $count } fails
   *[other] { $count } faili
}, bet atļauts ne vairāk kā { $limit }. Augšupielādējiet tikai eksporta failus.
reading-error_archive_method = Arhīvs ir saspiests veidā, kas šeit netiek atvērts. Izveidojiet parastu ZIP arhīvu vai augšupielādējiet pašus failus.
reading-error_archive_nested = Arhīvs arhīvā netiek atvērts. Izpakojiet to un augšupielādējiet pašus failus.
reading-error_binary = Šis ir kādas programmas datu fails, lai kāds būtu tā nosaukums. Augšupielādējiet eksportu CSV vai XLSX formātā.
reading-error_compressed = Fails ir saspiests (gzip, 7z, RAR vai tamlīdzīgi). Izpakojiet to un augšupielādējiet tajā esošo CSV vai XLSX.
reading-error_empty = Fails ir tukšs. Pārbaudiet platformā izvēlēto periodu un eksportējiet vēlreiz.
reading-error_encoding_unknown = Norādītais kodējums nav zināms. Saglabājiet failu UTF-8 kodējumā un augšupielādējiet vēlreiz.
reading-error_encrypted = Fails ir aizsargāts ar paroli. Saglabājiet to bez paroles un augšupielādējiet vēlreiz.
reading-error_html = Šī ir tīmekļa lapa, kas saglabāta kā tabulas fails. Atveriet to programmā Excel, saglabājiet kā XLSX vai CSV un augšupielādējiet.
reading-error_json = Šis ir JSON fails. Eksportējot no platformas, izvēlieties CSV vai XLSX.
reading-error_no_table = Darbgrāmatā nav tabulas: visas lapas ir tukšas. Pārbaudiet platformā izvēlēto periodu un eksportējiet vēlreiz.
reading-error_personal_left = Failā ir personas dati, kurus nevarēja izņemt, nemainot skaitļus, tāpēc tas netika saglabāts. Izdzēsiet kolonnas ar vārdiem, e-pastiem un tālruņiem un augšupielādējiet failu vēlreiz.
reading-error_not_text = Fails nav ne tabula, ne teksts. Augšupielādējiet eksportu CSV vai XLSX formātā.
reading-error_picture = Šis ir attēls, lai kāds būtu tā nosaukums. Augšupielādējiet eksportu CSV vai XLSX formātā, nevis ekrānuzņēmumu.
reading-error_pdf = Šis ir PDF fails. No tā skaitļus nolasīt nevar; eksportējiet CSV vai XLSX.
reading-error_sheet_damaged = Darbgrāmata ir bojāta, un to nevar atvērt. Atveriet to programmā Excel, saglabājiet kā XLSX un augšupielādējiet.
reading-error_timeout = Failu neizdevās nolasīt { $seconds ->
    [zero] { $seconds } sekundēs
    [one] { $seconds } sekundē
   *[other] { $seconds } sekundēs
}. Eksportējiet īsāku periodu; ja tā ir darbgrāmata, saglabājiet lapu kā CSV.
reading-error_sheet_too_big = Darbgrāmatā norādīts vairāk šūnu, nekā var nolasīt ({ $limit }). Pārkopējiet tabulu jaunā darbgrāmatā vai saglabājiet lapu kā CSV.
reading-error_sheet_unsafe = Darbgrāmatā ir iekļautas norādes, kādu eksporta failos nemēdz būt, tāpēc tā netika atvērta. Eksportējiet to no platformas vēlreiz.
reading-error_too_big = Faila lielums ir { $megabytes } MB; nolasīt var līdz { $limit } MB. Eksportējiet īsāku periodu.
reading-error_too_many_columns = Tabulā ir vairāk par { $limit ->
    [zero] { $limit } kolonnām
    [one] { $limit } kolonnu
   *[other] { $limit } kolonnām
}. Pārbaudiet atdalītāju vai eksportējiet mazāk rādītāju.
reading-error_too_many_rows = Tabulā ir vairāk par { $limit ->
    [zero] { $limit } rindām
    [one] { $limit } rindu
   *[other] { $limit } rindām
}. Eksportējiet īsāku periodu.
