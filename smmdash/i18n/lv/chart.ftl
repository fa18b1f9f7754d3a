chart-million = milj.
chart-quarter = { $number }. cet.
chart-period = Periods
chart-value = Vērtība
chart-before = Iepriekš
chart-period_before = Iepriekšējais periods
chart-name = Nosaukums
chart-not_complete = nepilns
chart-yes = jā
chart-no = nē
chart-no_text = Ieraksts bez teksta
chart-by_day = Pa dienām
    .sentence = Viens punkts ir viena diena.
chart-by_week = Pa nedēļām
    .sentence = Viens punkts ir viena pilna nedēļa.
chart-by_month = Pa mēnešiem
    .sentence = Viens punkts ir viens pilns mēnesis.
chart-by_quarter = Pa ceturkšņiem
    .sentence = Viens punkts ir viens pilns ceturksnis.
chart-all_days = { $count ->
    [zero] dati par { $count } dienām
    [one] dati par { $count } dienu
   *[other] dati par { $count } dienām
}
chart-all_posts = { $count ->
    [zero] { $count } ierakstu
    [one] { $count } ieraksts
   *[other] { $count } ieraksti
}
chart-all_accounts = { $count ->
    [zero] { $count } kontu
    [one] { $count } konts
   *[other] { $count } konti
}
chart-some_days = { $count ->
    [zero] dati par { $have } no { $count } dienām
    [one] dati par { $have } no { $count } dienas
   *[other] dati par { $have } no { $count } dienām
}
chart-some_posts = { $count ->
    [zero] zināms par { $have } no { $count } ierakstiem
    [one] zināms par { $have } no { $count } ieraksta
   *[other] zināms par { $have } no { $count } ierakstiem
}
chart-some_accounts = { $count ->
    [zero] { $have } no { $count } kontiem
    [one] { $have } no { $count } konta
   *[other] { $have } no { $count } kontiem
}
chart-head_value = { $name }: { $now }
chart-head_rose = { $name }: kāpums no { $before } līdz { $now }
chart-head_fell = { $name }: kritums no { $before } līdz { $now }
chart-head_same = { $name }: bez izmaiņām, { $now }
chart-head_highest = { $name }: lielākā vērtība – { $who }, { $value }
chart-head_only = { $name }: { $who }, { $value }
chart-alt_nothing = Līniju diagramma bez datiem: { $name }.
chart-alt_trend = Līniju diagramma: { $name }. { $grain }. Mazākā vērtība { $lowest }, lielākā { $highest }, pēdējā { $last }.
chart-alt_shape = { $name } laika gaitā: mazākā vērtība { $lowest }, lielākā { $highest }, pēdējā { $last }.
chart-alt_at = { $value } ({ $when })
chart-alt_parts = Stabiņu diagramma: { $name }. { $parts }.
chart-list_best = labākie
chart-list_worst = vājākie
chart-column_metric = Rādītājs
chart-column_value = Vērtība
chart-column_unit = Mērvienība
chart-column_start = Pirmā diena
chart-column_end = Pēdējā diena
chart-column_now = Salīdzinātā vērtība
chart-column_now_start = Salīdzināmais periods no
chart-column_now_end = Salīdzināmais periods līdz
chart-column_before = Iepriekšējā vērtība
chart-column_before_start = Iepriekšējais periods no
chart-column_before_end = Iepriekšējais periods līdz
chart-column_change = Izmaiņas
chart-column_percent = Izmaiņas, %
chart-column_coverage = Datu pilnība
chart-column_basis = Aprēķina pamats
chart-column_complete = Pilns
chart-column_have = Zināms
chart-column_of = No kopskaita
chart-column_list = Saraksts
chart-column_place = Vieta
chart-column_text = Teksts
chart-column_date = Datums
chart-column_network = Tīkls
chart-column_account = Konts
chart-column_type = Ieraksta veids
chart-column_url = Adrese
chart-type_ig_carousel = Karuselis
chart-type_ig_image = Attēls
chart-type_ig_reel = Reels video
chart-type_ig_story = Stāsts
chart-type_photos = Foto
chart-type_photo = Foto
chart-type_reels = Reels video
chart-type_links = Saite
chart-type_videos = Video
chart-type_video = Video
chart-type_image = Attēls
chart-type_stories = Stāsts
chart-type_text = Teksts
