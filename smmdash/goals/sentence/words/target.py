"""The words around a target in three languages: what rises and falls, limits, units, multiples, milestones, traps."""

_VERBS = {
    "RISE": (
        "increas*; grow*; rais*; boost*; improv*; lift*; expand*; rise; rising; up; more; scale; double down; "
        "bump*; push*; "
        "увелич*; повы*; подн*; нараст*; наращ*; вырас*; рост*; раст*; улучш*; усил*; прирост*; приращ*; больше; "
        "вверх; "
        "расти; вырастить; подраст*; прокач*; разогна*; "
        "palielin*; paaugstin*; paplašin*; расшир*; audz*; izaudz*; uzaudz*; uzlabo*; kāpin*; celt; celsim; "
        "pacel*; vairo*; "
        "pieaug*; pieauga; vairāk; "
        "izaugsm*; augt; stiprin*; aug; kāpum*"
    ),
    "FALL": (
        "упасть; упад*; упал*; падать; паден*; krīt*; krīs*; nokrist*; nokrīt*; fall to; fall by; falls; falling; "
        "reduc*; decreas*; cut*; lower*; drop*; shrink*; minimi*; shorten*; less; down; fewer; bring down; "
        "diminish*; slash*; decline; save; saving; ietaupī*; сэкономи*; экономи*; "
        "сократ*; сниж*; снизи*; сокращ*; уменьш*; понизи*; пониж*; урез*; ускор*; меньше; срез*; опустить; убав*; "
        "вниз; удешев*; уроним; уронить; скинуть; "
        "samazin*; pazemin*; saīsin*; mazin*; mazāk; kritum*; nolaist; pamazin*; paātrin*; krist; nogriez*; griezt; "
        "pārmazin*"
    ),
    "BETTER": "improv*; better; улучш*; лучше; uzlabo*; labāk*; прокач*",
    "GAIN": (
        "прибав*; прибави*; pieaudzē*; attract*; gain*; get; getting; gets; acquir*; win; winning; collect*; "
        "generat*; receiv*; bring; bring in; "
        "add; adding; earn*; "
        "obtain*; gather*; drive; driving; secure; net; pick up; land; make; score; draw; "
        "привле*; получ*; добрать; доберем; добираем; набра*; набер*; набир*; приобре*; собра*; собир*; соберем; "
        "заработ*; добав*; приве*; "
        "привод*; "
        "обзавес*; сделать; словить; добы*; наловить; подцепить; "
        "piesaist*; iegū*; iegu*; saņem*; savāk*; pievieno*; nopeln*; dabū*; vākt; ģenerē*; salasīt; pievilin*"
    ),
    "REACH": (
        "reach; reaching; reaches; hit; hitting; achiev*; attain*; get to; bring to; up to; take to; go to; "
        "make it to; top; cross; surpass; "
        "достич*; достиг*; дойти; дойд*; выйти на; довести; доведем; дорасти; доползти; добить*; добраться; "
        "перевалить; дотянуть; выход на; доводим; "
        "sasnie*; nonāk*; tikt līdz; tikt pie; nokļūt; uzkāpt; pārsnieg*; novest; pacelt līdz; piedzīt"
    ),
    "HOLD": (
        "keep*; hold*; maintain*; stay*; remain*; stick; удерж*; сохрани*; сохранять; поддерж*; держать; держим; "
        "держаться; оста(ться|ваться|вить); не упасть; "
        "noturē*; uzturē*; saglabāt; turēt; turēties; palikt; noturam; turam"
    ),
    "LAUNCH": (
        "launch; launching; create; creating; open; opening; set up; start; establish; found; introduce; build; "
        "запусти*; запуск*; создать; создани*; открыть; откры*; завести; сделать; оформить; основать; внедрить; "
        "наладить; подключи*; настро(ить|им|йка); разместить; установить; организовать; провести; проведем; ввести; "
        "palaist; palaiž*; izveidot; atvērt; dibināt; nodibināt; ieviest; sākt; uzsākt; atveram; izveide; atklāt; "
        "radīt; uzbūvēt"
    ),
    "EARN": (
        "earn*; obtain*; get; getting; win; receiv*; become; pass; be; secure; gain; verif*; "
        "получ*; заполуч*; завоева*; заслуж*; пройти; стать; подтверд*; заработ*; верифи*; добыть; взять; выигра*; "
        "добиться; "
        "iegū*; saņem*; nopeln*; kļūt; verificē*; izpeln*; dabū*; izcīn*; tikt pie; iziet"
    ),
}
_BADGES = (
    "badge; badges; mark; checkmark; check mark; blue tick; tick; blue check; verification; verified; "
    "verification badge; verified status; "
    "certificate; certification; silver button; gold button; play button; silver play button; gold play button; "
    "prometheus; award; "
    "галочк*; метк*; отметк* (прометей|верификации); марк* прометей; значо*; значк*; "
    "знак* (прометей|отличия|верификации); бейдж*; "
    "верификаци*; прометей; прометея; прометею; огонь прометея; огонек; огонек прометея; наград*; сертификат*; "
    "подтвержденн* аккаунт; "
    "статус (официального|верифицированного|партнера); синяя галочка; серебрян* кнопк*; золот* кнопк*; верифициров*; "
    "(zīme|zīmi|zīmes|zīmei|zīmju) (prometejs|prometheus|прометей|); zīmīt*; nozīmīt*; verifikācij*; verificēt*; "
    "balv*; sertifikāt*; "
    "prometej*; sudraba pog*; zelta pog*; "
    "atzīm* prometejs; zilais ķeksīt*; zilo ķeksīt*; ķeksīt*; verificēt* konts"
)
_LIMITS = {
    "at_most": (
        "at most; no more than; not more than; maximum; max; not exceed*; under; below; less than; no higher than; "
        "not over; not above; "
        "or less; or fewer; fewer than; up to max; no longer than; within; does not exceed; never exceed*; tops; "
        "a ceiling of; capped at; "
        "cap at; don exceed; never more than; at the most; lower than; "
        "не более; не больше; не выше; не дольше; максимум; менее; меньше чем; меньше; ниже; не превы*; "
        "не более чем; не дороже; макс; дешевле; "
        "быстрее; быстрее чем; или меньше; или менее; не свыше; до не более; в пределах; потолок; "
        "не переваливать за; не выходить за; короче; "
        "ne vairāk kā; ne vairāk par; ne vairāk; ne vēlāk kā; не позднее чем; не позже чем; no later than; "
        "ne (augstāk*|lielāk*|ilgāk*|dārgāk*|vēlāk*) (par|kā|nekā); (mazāk*|zemāk*|īsāk*|lētāk*) (par|kā|nekā); "
        "ne ilgāk kā; ne ilgāk par; ne ilgāk; ne ilgāks kā; ne ilgāks par; "
        "mazāk par; mazāk kā; mazāk nekā; zem; maksimum*; nepārsnie*; ne augstāk*; "
        "ne lielāk*; ne lielāks par; ātrāk par; ātrāk nekā; ātrāk kā; ne dārgāk*; lētāk par; lētāk nekā; vai mazāk; "
        "zemāk par; zemāks par; zemāka par; īsāk*; nepārsniegt; "
        "ne dārgāk kā; ne dārgāk par; ne vairāk; faster than; quicker than; cheaper than; not longer than; max of; ≤; <"
    ),
    "at_least": (
        "at least; no less than; not less than; no fewer than; not fewer than; minimum; min; over; above; "
        "more than; exceed*; or more; not below; not under; higher than; "
        "or higher; or better; no lower than; never below; a floor of; north of; upwards of; not lower than; and up; "
        "не менее; не меньше; не ниже; минимум; как минимум; более; более чем; больше чем; больше; свыше; выше; "
        "превы*; перевалить за; от и выше; хотя бы; и выше; и более; и больше; или больше; "
        "не опускать* ниже; не падать ниже; не менее чем; хотя б; мин; "
        "vismaz; ne (mazāk*|zemāk*|īsāk*) (par|kā|nekā); (augstāk*|lielāk*|vairāk) (par|kā|nekā); ne mazāk kā; "
        "ne mazāk par; ne mazāk; vairāk nekā; vairāk par; vairāk kā; virs; pārsnie*; minimum*; "
        "ne zemāk*; augstāk par; vai vairāk; un vairāk; "
        "kaut vai; ne zemāks par; ne zemāka par; ≥; >; augstāks par; augstāka par"
    ),
}
_TIES = {
    "TIE_BY": (
        "by; на; par; еще на; vēl par; additional; another; extra; еще; vēl; дополнительн*; papildu; plus; плюс; "
        "an additional; an extra; + ; more by; plus another"
    ),
    "TIE_TO": (
        "up to; down to; to; до; līdz; uz; of; at; на уровне; на уровень; līmenī; to about; to around; "
        "to at least; up to at least; "
        "до примерно; до отметки; to reach; to hit; to over; на отметке; до уровня; līdz pat; līdz vismaz; равн*; "
        "составил; "
        "to be; to make; to get; = ; → ; - > ; : ; is; be; будет; būs; līdz apmēram; līdz aptuveni; до целых; to a; "
        "до почти; "
        "на цифру; до цифры; to the; target; цель; mērķis; план; plāns; plan; goal; в размере; на сумму; apmērā; "
        "summā; в количестве; a total of"
    ),
    "TIE_FROM": (
        "from; с; со; от; no; up from; down from; сейчас; now; currently; pašlaik; pašlaik ir; tagad; tagad ir; "
        "šobrīd; šobrīd ir; "
        "был; была; было; были; was; were; bija; had; at the moment; at present; we have; now have; у нас сейчас; "
        "сейчас у нас; "
        "сейчас есть; есть; имеем; mums ir; mums tagad ir; mums pašlaik ir; today; today we have; сегодня"
    ),
    "WANT": (
        "want; wants; need; needs; should; must; we; it; they; like; would; have; to; aim; for; хотим; хочу; "
        "хочется; надо; нужно; "
        "должно; должен; должна; должны; быть; стало; станет; мы; а; но; чтобы; чтоб; gribam; gribu; gribētu; "
        "vajag; vajadzētu; jābūt; būtu; "
        "bet; ka; lai; mēs; ideally; в идеале; ideālā; планируем; plānojam; plan; цель; mērķis; goal; target; "
        "collect; надо бы; в; in; uz; pie"
    ),
    "NOT": (
        "not; never; no; mustn; shouldn; don; doesn; won; cannot; без; не; нельзя; никогда; ne; nedrīkst; nekad; "
        "bez; without; except; кроме; izņemot; excluding; вместо; instead of"
    ),
    "NEED": (
        "need; needs; want; wants; aim for; aim at; should be; must be; should become; нужно; надо; хотим; хочу; "
        "хочется; должно быть; "
        "должно стать; планируем; а надо; vajag; vajadzētu; gribam; gribu; gribētu; jābūt; mērķis; цель; target; "
        "goal; plan; план; plāns"
    ),
    "AVERAGE": "vidēji; в среднем; on average; average; avg; vidēj*; средн*",
    "UNDER_POSTS": (
        "под (постами|публикациями|записями); zem (ierakstiem|postiem); pie ierakstiem; (on|under) posts; "
        "под нашими постами"
    ),
    "NOW": (
        "we are at; we re at; is at; у нас; mums ir; is; ir; are at; стоит на; сейчас; now; currently; pašlaik; "
        "tagad; šobrīd"
    ),
    "REPLY": "repl*; answer*; respond*; respons*; ответ*; отвеча*; реагир*; atbild*; atbilž*; reaģē*",
    "VACANCY": "ваканси*; vakanc*; vacanc*; job; jobs; position; positions; должност*; amat*",
    "PER": "per; за; par; for; a; each; на; uz; one; каждый; каждую; один; одну; vienu; katru",
    "MINUS": "minus; минус; mīnus",
    "MORE": (
        "more; больше; vairāk; additional; дополнительн*; papildu; extra; сверху; less; меньше; mazāk; fewer; up; "
        "выше; higher; "
        "lower; ниже; augstāk*; zemāk*; growth; роста; прироста; pieaugum*; increase; быстрее; faster; ātrāk; "
        "дешевле; cheaper; "
        "lētāk; on top; down; over current; lielāk*; increase in; rise; drop; decrease; bigger; выше нынешнего"
    ),
    "BETWEEN": (
        "between; между; starp; в пределах; в диапазоне; robežās; robežās no; within; in the range of; in range; "
        "диапазон; from; от; с; no; в коридоре; diapazonā; somewhere between; где то между"
    ),
    "RANGE_TO": (
        "to; до; līdz; uz; - ; and; и; un; until; up to; down to; → ; -> ; > ; till; по; => ; to at least; to over"
    ),
    "FIGURE": (
        "стоимост*; цен(а|ы|у|е|ой); дол(я|и|ю|е|ей); процент(|а|у|ом); дочитывани*; дочитываемост*; досмотр*; "
        "досматриваемост*; удержани*; качеств*; глубин*; лояльност*; довери*; интерес*; внимани*; активност*; "
        "длительност*; врем(я|ени); отток*; отпис*; чек(|а|у|ом)"
    ),
    "BECOME": (
        "turn into; turns into; turn to; convert into; convert to; converted into; become; becomes; "
        "стать; станут; становил*; становят*; превра*; переход*; конвертир*; kļūst; kļūt; kļūtu; pārvērst*; pārvērš*"
    ),
    "EARN_MONEY": "earn*; make; bring in; заработ*; зарабатыв*; выручить; nopeln*; ienest; ienes",
    "DONE": (
        "потратили; получили; набрали; продали; собрали; привлекли; заработали; опубликовали; запустили; открыли; "
        "открылись; накопили; провели; сделали; выложили; выпустили; прошло; прошли; составил(а|и|о|)"
    ),
    "DOING": (
        "снимаем; публикуем; выпускаем; ведем; постим; выкладываем; тратим; работаем; пишем; имеем; "
        "закрываем; завершаем; заканчиваем; проводим; провожу; выкладываю; веду; снимаю; пишу; работаю; работает"
    ),
    "PACE": "темп*; скорост*; temp*; pace; rate",
    "UNDONE": "допус*; опуск*; опусти*; упал*; упасть; пада*; сниж*; снизи*; просе*",
    "LOSS": "lose; loses; losing; lost; потерять; терять; теря(ем|ть|йте); утратить; zaudēt; zaudēj*; pazaudē*",
    "DENIED": (
        "not (want|need|care about|chasing|after|interested in); don (want|need|care about); no need for; "
        "не (нужно|нужны|нужен|нужна|надо|хотим|хочу|гонимся за|интересуют|ради); "
        "nevajag; nevajadzētu; negribam; "
        "negribu"
    ),
    "FEEL": (
        "think; domā; думают; "
        "glad; delighted; love; loves; adore; trust; trusts; recommend us; рекомендовали; рекомендуют; советовали; "
        "советуют; возвращались; любят; любили; любить; обожа*; "
        "доверя*; уважа*; "
        "mīl; mīlēt; mīlētu; uzticas; uzticētos; uzticēties; ciena; cienītu"
    ),
    "COUNTED": "uses; использовани*; употреблени*; lietojum*; izmantojum*; применени*",
    "STATE": (
        "we have; we are; we re; we ve; i have; we post; we publish; we run; we get; we had; our (team|company) has; "
        "there are; now; currently; right now; at the moment; today; last (month|year|week|quarter); "
        "mums ir; man ir; mēs esam; pašlaik; šobrīd; tagad; pērn; pagājušajā (mēnesī|gadā|nedēļā|ceturksnī); "
        "у нас; у меня; нас; мы уже; сейчас; сегодня; в прошлом (месяце|году|квартале); на прошлой неделе"
    ),
    "CONVERT": "convert*; turn; turning; konvertē*; pārvērst*; pārvērš*; конвертир*; превра*",
    "ADD": "add; adding; pievieno*; добав*; прибав*; new; jauni; jaunus; jaunu; jauniem; новых; новые",
    "KEEN": "active; engaged; loyal; involved; aktīv*; lojāl*; iesaistīt*; активн*; лояльн*; вовлеченн*",
    "MEANS": (
        "by posting; by publishing; by uploading; by sharing; by making; posting; publishing; with; thanks to; ar; "
        "publicējot; ievietojot; izliekot; pateicoties; публикуя; выкладывая; размещая; постя; благодаря"
    ),
    "EVENT": (
        "sale; sales season; party; market; fair; event; izpārdošan*; tirdziņ*; pasākum*; ballīt*; "
        "svinīb*; распродаж*; ярмарк*; вечеринк*"
    ),
    "MAILING": (
        "newsletter; newsletters; mailing list; email list; e mail list; рассылк*; vēstkop*; jaunumu vēstul*; "
        "e pasta sarakst*"
    ),
    "ABOUT_TOPIC": "about; о; об; про; par; on",
}
_UNITS = {
    "percent": "%; percent; per cent; процент*; procent*; pct; проц; prc; процентик*",
    "points": (
        "п п; п . п; п . п .; p . p; p . p .; процентн* пункт*; процент* пункт*; percentage point; "
        "percentage points; percent point; "
        "percent points; pp; p p; ppt; pps; "
        "procentpunkt*; procentu punkt*; % points; % point; % пункт*; % punkt*; points; point; пункт*; punkt*; пп; "
        "pct points; % p"
    ),
    "times": (
        "раза; раз; разика; разик; reiz*; reiž*; times; time; x; х; fold; kārt*; кратн*; times over; reizes vairāk"
    ),
    "people": (
        "people; persons; person; users; user; человек; люд*; человека; людей; пользовател*; cilvēk*; lietotāj*; "
        "gab; gabal*; "
        "шт; штук; штуки; штучек; pieces; units; единиц; vienīb*; in number; ea; reizes kopā; душ; accounts; "
        "unique users; personas; personu"
    ),
}
_MONEY = {
    "EUR": "€; eur; euro; euros; евро; eiro; еврик*",
    "USD": "$; usd; dollar; dollars; доллар*; dolār*; bucks; бакс*; us dollars",
    "RUB": "₽; руб; рубл*; rub; rubļ*; р; рублей; rubles; roubles; rouble; ruble; рубчик*",
    "GBP": "£; gbp; pounds; pound; фунт*; mārciņ*; quid",
    "UAH": "₴; uah; грн; гривен; гривн*; hryvnia*; grivn*",
    "KZT": "₸; kzt; тенге", "BYN": "byn; белорусских рублей; бел руб", "PLN": "pln; zloty; zł; злотых; zlot*",
    "SEK": "sek; kronor", "CHF": "chf; francs; franki; франков",
}  # fmt: skip
_MINUTES = {
    60.0: "h; hr; hrs; hour; hours; час; часа; часов; часу; ч; часик*; часам; stund*; st; an hour",
    1.0: "min; mins; minute; minutes; минут*; мин; минутк*; minūt*; minūšu; m",
    1 / 60: "s; sec; secs; second; seconds; секунд*; сек; sekund*; sekunžu; sek",
}
_CENTS = "cent; cents; ¢; eurocent*; цент*; евроцент*; копе*; коп; cent(s|i|u|us|iem|a|am); eirocent*; kapeik*"
_ONE_HOUR = {
    60.0: "an hour; one hour; часа; час; stundas; stundu; stundai; часом",
    30.0: "half an hour; half hour; a half hour; полчаса; получаса; pusstund*; pus stund*; полчасика",
    90.0: "an hour and a half; полутора часов; полтора часа; pusotras stundas; pusotru stundu",
    15.0: "a quarter of an hour; quarter hour; четверть часа; четверти часа; ceturtdaļstund*",
    1440.0: "суток; сутки; diennakts; diennakti; one day; a day",
}
_FACTORS = {
    2.0: (
        "twice; twice as (many|much|big|large|high|fast|good|often); doubl*; twofold; two fold; double; 2 fold; "
        "удво*; удваива*; вдвое; двукратн*; двойн*; "
        "divkārš*; divkārt*; dubult*; divreiz; divtik; uz pusi vairāk; twice (more|over); в два раза больше; "
        "divas reizes vairāk; дважды"
    ),
    3.0: (
        "thrice; tripl*; threefold; treble; утро*; утраива*; втрое; троекратн*; тройн*; trīskārš*; trīskārt*; "
        "trīsreiz; trīstik; trise"
    ),
    4.0: "quadrupl*; fourfold; учетвер*; вчетверо; четырехкратн*; četrkārš*; četrkārt*; četrreiz; četrtik",
    5.0: "quintupl*; fivefold; впятеро; пятикратн*; упятер*; pieckārš*; pieckārt*; piecreiz; piectik",
    10.0: "tenfold; десятикратн*; удесятер*; вдесятеро; desmitkārš*; desmitkārt*; desmitreiz; desmittik; на порядок",
    1.5: "полуторакратн*; pusotrreiz; pusotras reizes; pusotru reizi; pusotrkārt*; one and a half times",
    0.5: (
        "halv*; наполовину; на половину; uz pusi; par pusi; by half; in half; half as (many|much); в половину; "
        "ополовин*; по половине"
    ),
}
_SHARES = {
    33.3333: (
        "by (a|one) third; на треть; par trešdaļu; par vienu trešdaļu; par trešo daļu; "
        "a third (more|less|fewer|higher); by 1 / 3; "
        "на одну треть; на 1 / 3; par 1 / 3"
    ),
    25.0: (
        "by (a|one) quarter; на четверть; par ceturtdaļu; par ceturto daļu; a quarter (more|less); by 1 / 4; "
        "на 1 / 4; par 1 / 4; на одну четверть"
    ),
    20.0: (
        "by (a|one) fifth; на пятую часть; на одну пятую; par piektdaļu; par piekto daļu; на пятую; by 1 / 5; на 1 / 5"
    ),
    10.0: "by (a|one) tenth; на десятую часть; par desmitdaļu; par desmito daļu; на одну десятую; на десятую",
    66.6667: "by two thirds; на две трети; par divām trešdaļām; by 2 / 3; на 2 / 3; par 2 / 3",
    75.0: "by three quarters; на три четверти; par trim ceturtdaļām; by 3 / 4; на 3 / 4",
    50.0: "by 1 / 2; на 1 / 2; half as (many|much) again; a half more; par 1 / 2; на половину больше; by one half",
}
_TRAPS = (
    "скидк* (в|на|до|от|); atlaid* (līdz|); discount* (of|up to|); "
    "top (number|5|10|3|20|50|100|25|1|ten|three|five); топ (number|5|10|3|20|50|100|1); в топ; toп 10; tops 10; "
    "top; топ; топе; топа; топом; топу; "
    "web (2|3) ; web 2.0; web 3.0; веб 2.0; vers 2.0; version; версия; версии; versij*; 24 / 7; 24 на 7; 365; "
    "covid; iso; gen; "
    "no 1; number one; номер один; номер 1; nr 1; numur viens; room; офис; office; building; floor; этаж; kab; "
    "phone; tel; телефон*; тел; call; zvan*; звон*; tālr*; tālrun*; gate; law; статья; gost; гост; b 2 b; b 2 c; "
    "b2b; web3; win win; "
    "windows; iphone; айфон; galaxy; ps; model; модель; модели; modelis; article; step; шаг; шага; шагу; "
    "step number; phase; этап; этапа; этапе; posm*; solis; solī; "
    "часть; part; daļa; сезон; season; sezon*; episode; выпуск; серия; эпизод; глава; chapter; goal number; "
    "цель номер; mērķis nr; nr; номер; numurs; number"
)
_TYPES_OF_GOAL = {
    "awareness": (
        "awareness; brand awareness; recognition; visibility; узнаваемост*; известност*; atpazīstamīb*; pamanāmīb*; "
        "видимост*; recognisab*; zīmola atpazīst*; redzamīb*"
    ),
    "reputation": "reputation; image; репутаци*; имидж*; reputācij*; tēl(s|u|am|a); хороше* мнени*",
    "traffic": "website; site; homepage; сайт; сайта; vietn*; mājaslap*",
    "engagement": "активност*; aktivitāt*; activity; livelier page; оживить; atdzīvināt",
    "service": (
        "customer service; customer support; service quality; support; поддержк*; обслуживан*; сервис*; "
        "apkalpošan*; klientu serviss; klientu atbalst*; serviss; servisu"
    ),
    "listening": (
        "social listening; listening; monitoring; мониторинг*; соцслушан*; klausīšan*; monitoring*; market insight"
    ),
    "recruiting": (
        "recruiting; recruitment; hiring; employer brand; рекрутинг*; подбор персонала; hr бренд*; "
        "darbinieku atlas*; personāla atlas*; rekrut*; darba devēja zīmol*"
    ),
    "community": "community; комьюнити; сообществ*; kopien*; tribe; общность",
    "trust": "trust; loyalty; доверие; доверия; лояльност*; uzticēšan*; uzticīb*; lojalitāt*; uzticam*; довери*",
    "conversions": "sell more; продавать больше; pārdot vairāk; больше продавать; vairāk pārdot",
    "leads": "lead generation; лидогенераци*; leadgen; lead gen; līdu ģenerēšan*; klientu piesaist*",
}
CLASSES: list[tuple[str, object, str]] = [
    *((kind, kind, words) for kind, words in _VERBS.items()),
    ("BADGE", "badge", _BADGES),
    ("HALF_OF_ONE", "percent", "half a percent; half percent; pusprocents; pusprocentu; pusprocentam; полпроцента"),
    (
        "HALF_OF_ONE",
        "points",
        "half a (percentage point|point); half percentage point; pusprocentpunkt*; puspunkt*; "
        "полпункта; полпроцентного пункта; половину процентного пункта; pusi procentpunkta",
    ),
    ("ONCE", 1.0, "once; one time; reizi; vienreiz; vienu reizi; раз; один раз"),
    *(("LIMIT", limit, words) for limit, words in _LIMITS.items()),
    *((kind, kind, words) for kind, words in _TIES.items()),
    *(("AMOUNT_UNIT", unit, words) for unit, words in _UNITS.items()),
    *(("MONEY", code, words) for code, words in _MONEY.items()),
    *(("MINUTES", factor, words) for factor, words in _MINUTES.items()),
    ("CENTS", 0.01, _CENTS),
    *(("ONE_TIME", minutes, words) for minutes, words in _ONE_HOUR.items()),
    *(("FACTOR", factor, words) for factor, words in _FACTORS.items()),
    *(("SHARE", share, words) for share, words in _SHARES.items()),
    ("TRAP", "trap", _TRAPS),
    *(("GOAL_TYPE", key, words) for key, words in _TYPES_OF_GOAL.items()),
]
"""Everything the sentence's vocabulary learns about targets."""
