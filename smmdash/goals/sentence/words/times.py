"""The words of days, periods and their borders in three languages: class of words, value, phrases."""

_MONTHS = (
    "january; jan; janvār(is|a|ī|im|i|ā|u); январ(ь|я|е|ю|ем); янв; janv",
    "february; feb; febr; februār(is|a|ī|im|i|ā|u); феврал(ь|я|е|ю|ем); фев; февр",
    "march; mar; mart(s|a|ā|am|u); март(|а|е|у|ом); мар",
    "april; apr; aprīl(is|a|ī|im|i|ā|u); апрел(ь|я|е|ю|ем); апр",
    "may; maij(s|a|ā|am|u); ма(й|я|е|ю|ем)",
    "june; jun; jūnij(is|a|ī|im|i|ā|u); июн(ь|я|е|ю|ем); jūnijs; jūnijā; jūnijam",
    "july; jul; jūlij(is|a|ī|im|i|ā|u); июл(ь|я|е|ю|ем); jūlijs; jūlijā; jūlijam",
    "august; aug; august(s|a|ā|am|u); август(|а|е|у|ом); авг",
    "september; sept; sep; septembr(is|a|ī|im|i|ā|u); сентябр(ь|я|е|ю|ем); сент; сен; sept",
    "october; oct; oktobr(is|a|ī|im|i|ā|u); октябр(ь|я|е|ю|ем); окт; okt",
    "november; nov; novembr(is|a|ī|im|i|ā|u); ноябр(ь|я|е|ю|ем); нояб; ноя",
    "december; dec; decembr(is|a|ī|im|i|ā|u); декабр(ь|я|е|ю|ем); дек",
)
_SEASONS = {
    3: (
        "spring; springtime; весна; весны; весне; весну; весной; весною; весенн* (сезон*|период*|месяц*); "
        "pavasar(is|a|ī|im|i); šopavasar; nākampavasar"
    ),
    6: (
        "summer; summertime; летн* (сезон*|период*|месяц*); лето; лета; лету; летом; лете; vasar(a|as|ā|ai|u); "
        "šovasar; nākamvasar"
    ),
    9: (
        "autumn; fall; осенн* (сезон*|период*|месяц*); осень; осени; осенью; rude(ns|nī|nim|ni|ņa|ņiem); "
        "šoruden; nākamruden"
    ),
    12: (
        "winter; wintertime; зимн* (сезон*|период*|месяц*); зима; зимы; зиме; зиму; зимой; зимою; "
        "ziem(a|as|ā|ai|u); šoziem; nākamziem"
    ),
}
_WEEKDAYS = (
    "monday; понедельник*; pirmdien*", "tuesday; вторник*; otrdien*",
    "wednesday; среда; среду; среды; среде; trešdien*",
    "thursday; четверг*; ceturtdien*", "friday; пятниц*; piektdien*", "saturday; суббот*; sestdien*",
    "sunday; воскресен*; svētdien*",
)  # fmt: skip
_UNITS = {
    "day": "day; days; день; дня; дни; дней; дню; днем; дням; днях; сутки; суток; dien(a|as|u|ai|ā|ām|ās)",
    "week": "week; weeks; wk; wks; недел*; недельк*; nedēļ*",
    "fortnight": "fortnight; fortnights",
    "month": "month; months; mo; mos; mth; mths; месяц*; мес; mēnes*; mēneš*; mēn",
    "quarter": "quarter; quarters; qtr; квартал*; ceturksn*; ceturkšņ*; kvartāl*",
    "half": (
        "half year; half years; half a year; half an year; полгода; пол года; полугоди*; pusgad*; half of year; "
        "six month period"
    ),
    "year": "year; years; yr; yrs; год; года; году; годом; годы; годов; лет; gad(s|a|u|am|ā|i|iem|os|us)",
}
_ORDINALS = {
    1: "first; перв*; pirm(ais|ā|o|ajā|ajam|ā|ais|ajai|s|ā|ās|aj*); i; 1",
    2: "second; втор*; otr(ais|ā|o|ajā|ajam|s|ās|aj*); ii; 2",
    3: "third; трет*; treš(ais|ā|o|ajā|ajam|ās|aj*); iii; 3",
    4: "fourth; last; четверт(ый|ого|ому|ом|ая|ой|ую); последн*; ceturt(ais|ā|o|ajā|ajam|ās|aj*); pēdēj*; iv; 4",
}
_YEARS_ABOUT = {
    0: "this year; current year; этого года; текущего года; нынешнего года; в этом году; šī gada; šā gada; šogad",
    1: (
        "next year; next year's; coming year; следующего года; следующем году; в следующем году; будущего года; "
        "в будущем году; "
        "nākamā gada; nākošā gada; nākamajā gadā; nākamgad; nākošgad; грядущего года"
    ),
}
_QUARTERS = {
    number: f"q{number}; q {number}; {number}q; qtr {number}; {number} q; кв {number}; {number} кв"
    for number in range(1, 5)
}
_HALVES = {1: "h1; h 1; 1h", 2: "h2; h 2; 2h"}

_BORDERS = {
    "BY": (
        "by; between now and; from now until; from now to; с сегодняшнего дня и до; с сегодняшнего дня до; "
        "no šodienas līdz; by the time; к тому времени как; к моменту; līdz brīdim kad; until; till; til; before; "
        "through; up to; to; due; due by; no later than; not later than; as late as; "
        "к; ко; до; не позднее; не позже; по; до наступления; дедлайн; срок; срок до; с дедлайном; "
        "līdz; līdz pat; pirms; vēlākais; vēlākais līdz; ne vēlāk kā līdz; ne vēlāk kā; ne vēlāk par; uz; "
        "deadline; termiņš; termiņš līdz; ap; around; "
        "somewhere by; by about; примерно к; где то к; где нибудь к; ближе к; aptuveni līdz"
    ),
    "SINCE": (
        "from; since; starting; starting from; starting on; starting in; starting with; beginning; beginning in; "
        "beginning on; as of; "
        "с; со; начиная с; начиная со; стартуя с; старт; начало; старт с; no; sākot no; sākot ar; sākot; kopš; "
        "sākums; start; "
        "effective; starts; начнем с; начнем в; sākam; sākam no; beginning from; between; после; after; pēc; "
        "в период с"
    ),
    "IN": (
        "in; on; for; at; during; throughout; over; within; all; all of; whole; the whole; over the course of; "
        "whole of; "
        "the whole of; all through; rest of; the rest of; remainder of; the remainder of; в; "
        "во; за; на; "
        "в течение; на протяжении; весь; всю; за весь; за всю; в рамках; per; visu; pa; uz; in the course of; "
        "в ходе; laikā; "
        "across; sometime in; где то в; for all of; в течении; в период"
    ),
    "END": (
        "end of; end; very end of; late; close of; конец; конца; концу; конце; концом; окончани*; завершени*; "
        "исход*; "
        "под конец; beigas; pašas beigas; самого конца; самый конец; самому концу; last day of; last days of; "
        "последний день; последнего дня; последнему дню; pēdējā diena; final day of; самом конце"
    ),
    "MIDDLE": "middle of; mid; середина; середины; середине; середину; half of; vidus; vidu; средин*; the middle of",
    "FIRST": (
        "beginning of; start of; early; the start of; начало; начала; началу; начале; самого начала; first day of; "
        "outset of"
    ),
    "END_AFTER": (
        "end; pēdēj(ai|ā|o) (dienai|dienā|dienu); nogale; nogalei; nogalē; beigas; beigām; beigu; beigās; close; "
        "ends; izskaņa; izskaņai; noslēgum*; конец; конца"
    ),
    "MIDDLE_AFTER": "vidum; vidū; vidus; vidu",
    "FIRST_AFTER": "sākumam; sākumā; sākums; sākumu; start",
    "THIS": (
        "this; current; present; the current; этот; эта; это; этой; этом; эту; этого; этому; этим; текущ*; нынешн*; "
        "данн*; "
        "šis; šī; šo; šajā; šai; šim; šās; šogad; pašreizēj*; tekoš*; esoš*; ongoing; running"
    ),
    "NEXT": "next; following; следующ*; будущ*; nākam*; nākoš*; след; грядущ*; subsequent; новом; новый; jaunajā",
    "COMING": (
        "coming; upcoming; forthcoming; ближайш*; предстоящ*; tuvāk*; nākam*; nākoš*; next; следующ*; following; "
        "последующ*"
    ),
    "WHOLE": (
        "all; whole; entire; the whole; the entire; whole of; the whole of; all of; rest of; the rest of; "
        "remainder of; "
        "the remainder of; remaining; throughout; остаток; остатка; visu; atlikuš*; pārēj*"
    ),
    "LAIK": "laikā; laiku; laika; griezumā; ietvaros; periodā; garumā",
    "YEAR_WORD": "year; года; год; году; годом; г; гг; gads; gada; gadā; gadam; gadu",
    "HALF_WORD": "half; половин*; puse; pusē; pusi; puses; pusei",
    "INCLUSIVE": "включительно; inclusive; included; ieskaitot",
    "AGO": "ago; назад; atpakaļ; old; vecs; vecu; older",
    "PAST": (
        "last; past; previous; preceding; прошл*; прошедш*; предыдущ*; последн*; минувш*; pagājuš*; iepriekšēj*; "
        "pēdēj*; "
        "прошлогодн*; предыдущий"
    ),
    "COMPARED": (
        "than; than in; than at; than for; compared to; compared with; compared to the; versus; vs; against; "
        "like in; as in; relative to; "
        "по сравнению с; по сравнению со; чем; чем в; чем за; относительно; как в; к уровню; против; против уровня; "
        "в сравнении с; "
        "salīdzinot ar; salīdzinājumā ar; nekā; kā; attiecībā pret; pret; founded in; "
        "с основания в; dibināts"
    ),
    "OVER_YEARS": (
        "year over year; year on year; yoy; y o y; год к году; г к г; gadu pret gadu; month over month; месяц к месяцу"
    ),
    "DAY_WORD": "числ*; числа; числу; datum*; datumam; datumu",
}
_SPANS = {
    "SPAN": (
        "in; within; over; during; for; after; inside; under; in under; in less than; in (no|not) more than; "
        "in at most; "
        "within at most; in a maximum of; in exactly; within (no|not) more than; within exactly; в течение; "
        "на протяжении; за; "
        "через; спустя; "
        "на; в; pēc; within about; не более чем за; максимум за; максимум через; менее чем за; меньше чем за; "
        "pa; uz; "
        "throughout; across; within the space of; in a matter of; до истечения; по истечении; по прошествии; "
        "в срок; срок; "
        "в течении; termiņš; срок выполнения; duration; in about; in around"
    ),
    "ABOUT": (
        "about; around; roughly; approximately; first; your first; our first; первые; "
        "первых; pirmo; pirmajos; pirmajās; примерно; около; где то; apmēram; aptuveni; just; only; всего; "
        "tikai; kādu; kādus; целых"
    ),
    "FROM_NOW": (
        "from now; from today; time; от сегодня; с сегодняшнего дня; считая от сегодня; no šodienas; no šīs dienas; "
        "from this day"
    ),
    "EVERY": (
        "every; each; каждый; каждую; каждое; каждые; каждого; кажд*; katru; katrā; katras; katrus; ik; ik pēc; "
        "раз в; reizi; reizi ik; once every"
    ),
    "LV_COUNTED": (
        "mēneši; mēnešus; mēnešos; nedēļas; nedēļās; dienās; gados; gadi; gadus; dienas; ceturkšņos; dienu; nedēļu; "
        "mēnešu"
    ),
}
_CADENCES = {
    "day": (
        "daily; a day; per day; each day; every day; в день; в сутки; ежедневн*; каждый день; dienā; katru dienu; "
        "ik dienu; ik dienas; ikdienas; every single day; / day; / день; / d"
    ),
    "week": (
        "weekly; a week; per week; p w; p . w; p . w .; each week; every week; в неделю; еженедельн*; "
        "каждую неделю; nedēļā; "
        "katru nedēļu; ik nedēļu; "
        "ik nedēļas; iknedēļas; per wk; / week; / wk; / неделю; / нед; every single week; в неделю стабильно; "
        "reizi nedēļā; понедельно"
    ),
    "month": (
        "monthly; a month; per month; pcm; p . m .; each month; every month; в месяц; в мес; ежемесячн*; "
        "каждый месяц; mēnesī; "
        "katru mēnesi; "
        "ik mēnesi; ik mēneša; ikmēneša; per mo; p m; помесячно; every single month; / month; / mo; / мес; / месяц; "
        "/ mēn; pm; katrā mēnesī"
    ),
    "quarter": (
        "quarterly; per quarter; / quarter; a quarter; each quarter; every quarter; в квартал; ежеквартальн*; "
        "каждый квартал; ceturksnī; "
        "katru ceturksni; ik ceturksni"
    ),
    "year": (
        "yearly; annually; a year; per year; each year; every year; в год; ежегодн*; каждый год; gadā; katru gadu; "
        "ik gadu; ikgad*; per annum"
    ),
    "post": (
        "(1|one) (post|reel|video|story) (=|- >|→); (1|один|одна) (пост|рилс|ролик|публикация) =; "
        "(1|viens) (ieraksts|posts|video) =; "
        "per post; on an average post; per average post; на средний пост; vidējam ierakstam; per publication; "
        "a post; each post; every post; on each post; on every post; under each post; "
        "under every post; "
        "for each post; for every post; (each|every one|each one) of (posts|videos|reels|stories|photos|"
        "publications); "
        "(each|every|per|an average) (video|reel|story|tweet|photo|carousel|clip|short|pin|picture|publication|"
        "tiktok); "
        "(on|under|for) (each|every) (video|reel|story|tweet|photo|carousel|clip|short|pin|picture|publication); "
        "на пост; на публикацию; за пост; под постом; под каждым постом; "
        "на каждый пост; "
        "с каждого поста; с поста; у каждого поста; под каждой публикацией; под публикацией; на один пост; "
        "под записью; "
        "katrā (ierakstā|postā|publikācijā|video); (katrs|katram) (ieraksts|ierakstam|posts|postam|video); "
        "vienam ierakstam; vienā ierakstā; uz ierakstu; zem ieraksta; pie ieraksta; uz katru ierakstu; "
        "katram ierakstam; par ierakstu; "
        "zem katra ieraksta; "
        "pie katra ieraksta; uz vienu ierakstu; uz postu; per video; per reel; на видео; "
        "на (ролик|эфир|стрим|трансляцию|выпуск|карусель|клип); uz video; "
        "на рилс; под каждым рилсом; кажд(ый|ого) (пост|поста|ролик|ролика|рилс|клип); каждая публикация; "
        "каждое видео; каждой публикации; под каждым (роликом|клипом|видео); на каждый (ролик|рилс|клип); "
        "in every post; в каждом посте; за публикацию; с одного поста; "
        "no ieraksta; "
        "par katru ierakstu; на запись; под каждым видео"
    ),
}  # fmt: skip
_OF_A_UNIT = {"day": "dienas", "week": "nedēļas", "month": "mēneša", "quarter": "ceturkšņa", "year": "gada"}
_CODED = {"day": "день; сутки", "week": "неделю", "month": "месяц; мес", "quarter": "квартал", "year": "год"}
_NAMED = {
    "new_year": (
        "new year; new years; new year eve; new years eve; нов(ый|ого|ому|ым) год(а|у|ом|); нг; "
        "jaun(ais|ā|ajam|o|ais) gad(s|a|am|u); "
        "jaungad*; vecgad* (vakar*|dien*|); gadumij*; gadu mij*; gada (nogal*|mij*); year end; yearend; eoy; "
        "year close; the year is (out|over); end year; turn of year; years end"
    ),
    "end_quarter": "eoq; quarter end", "end_month": "eom; month end; monthend", "end_week": "eow; week end",
    "christmas": "christmas; xmas; christmas day; ziemassvētk*; католическ* рождеств*",
    "orthodox_christmas": "рождеств*",
    "valentine": (
        "valentine day; valentines day; valentines; valentine; дня святого валентина; дню святого валентина; "
        "день святого валентина; дню всех влюбленных; дня всех влюбленных; valentīndien*; valentīna dien*"
    ),
    "women": "women day; womens day; international womens day; женск* дню; женск* дня; sieviešu dien*",
    "halloween": "halloween; хэллоуин*; хеллоуин*; helovīn*",
    "midsummer": "līgo; jāņi; jāņiem; līgo svētk*; midsummer; jāņos; līgosvētk*; лиго",
    "easter": "easter; easter sunday; lieldien*; католическ* пасх*",
    "after_tomorrow": "day after tomorrow; the day after tomorrow",
    "christmas_eve": "christmas eve; xmas eve", "boxing_day": "boxing day",
    "new_year_day": "new year day; new years day; new year 's day; new years 's day",
    "easter_monday": "easter monday", "good_friday": "good friday",
    "thanksgiving": "thanksgiving; thanksgiving day", "cyber_monday": "cyber monday",
    "patrick": "st patrick day; st patricks day; saint patricks day; patricks day",
    "workers": "may day; labour day",
    "this_time_next_month": "this time next month; a month from now; same (day|date) next month",
    "black_friday": "black friday; черн* пятниц*; meln* piektdien*",
    "tomorrow": "tomorrow; завтра; завтрашн* дня; завтрашнему дню; rīt; rītdien*",
    "today": "today; tonight; сегодня; šodien; end of today; eod; сегодняшнего вечера",
    "this_time_next_year": (
        "this time next year; this day next year; same (day|date) next year; a year from now; a year from today; "
        "same time next year; "
        "one year from now; "
        "это* же времени следующего года; этому времени следующего года; этому времени в следующем году; "
        "этому же времени в следующем году; этому моменту следующего года; этой даты следующего года; "
        "šajā laikā nākamgad; šajā laikā nākamajā gadā; šim laikam nākamgad; šim laikam nākamajā gadā; "
        "šim laikam nākošgad; "
        "šim pašam laikam nākamgad; šajā pašā laikā nākamgad; через год к этому времени; год от сегодня"
    ),
    "may_day": "майски(е|м|х) праздник*; майски(е|м|х); первома*", "victory": "дн(ю|я|ем) победы",
    "defender": "дн(ю|я) защитника отечества",
    "knowledge": "дн(ю|я) знаний; zinību dien*; skolas sākum*; (mācību|skolas) gada sākum*; jaun* mācību gad*",
    "mothers": "mātes dien*", "fathers": "tēv(a|u) dien*",
    "lacplesis": "lāčplēša dien*", "martini": "mārtiņ(i|iem|dien*)",
    "latvia": "valsts (dzimšanas dien*|svētk*); latvijas dzimšanas dien*; neatkarības (pasludināšanas|) dien*",
    "old_new_year": "стар(ому|ого) нов(ому|ого) год(у|а)",
    "weekend": "weekend; выходны*; nedēļas nogal*; выходных",
    "next_year": "nākamgad; nākošgad", "this_year": "šogad", "nothing": "",
    "this_month": "šomēnes", "this_week": "šonedēļ",
    "next_month": "nākammēnes; nākammēnesī; nākošmēnes; nākošmēnesī",
    "next_week": "nākamnedēļ; nākamnedēļā; nākošnedēļ",
}  # fmt: skip
_DAYS_IN_WORDS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    "twentieth",
)  # fmt: skip
CLASSES: list[tuple[str, object, str]] = [
    *(("DAY_IN_WORDS", number, word) for number, word in enumerate(_DAYS_IN_WORDS, start=1)),
    ("DAY_IN_WORDS", 25, "twenty fifth"),
    ("DAY_IN_WORDS", 30, "thirtieth"),
    ("DAY_IN_WORDS", 31, "thirty first"),
    *(("MONTH", number, words) for number, words in enumerate(_MONTHS, start=1)),
    *(("SEASON", number, words) for number, words in _SEASONS.items()),
    *(("WEEKDAY", number, words) for number, words in enumerate(_WEEKDAYS)),
    *(("UNIT", unit, words) for unit, words in _UNITS.items()),
    *(("ORD", number, words) for number, words in _ORDINALS.items()),
    *(("YEAR_ABOUT", years, words) for years, words in _YEARS_ABOUT.items()),
    *(("QUARTER", number, words) for number, words in _QUARTERS.items()),
    *(("HALF", number, words) for number, words in _HALVES.items()),
    *((kind, kind, words) for kind, words in (_BORDERS | _SPANS).items()),
    *(("CADENCE", unit, words) for unit, words in _CADENCES.items()),
    *(("CADENCE_UNIT", unit, words) for unit, words in _CODED.items()),
    *(("OF_A_UNIT", unit, words) for unit, words in _OF_A_UNIT.items()),
    *(("NAMED", name, words) for name, words in _NAMED.items() if words),
]
"""Everything the sentence's vocabulary learns about time."""
