"""The Latvian words around a target: what rises and falls, limits, units, multiples, milestones, traps."""

VERBS = {
    "RISE": (
        "palielin*; paaugstin*; paplašin*; audz*; izaudz*; uzaudz*; uzlabo*; kāpin*; celt; celsim; pacel*; vairo*; "
        "pieaug*; pieauga; vairāk; izaugsm*; augt; stiprin*; aug; kāpum*"
    ),
    "FALL": (
        "krīt*; krīs*; nokrist*; nokrīt*; ietaupī*; samazin*; pazemin*; saīsin*; mazin*; mazāk; kritum*; nolaist; "
        "pamazin*; paātrin*; krist; nogriez*; griezt; pārmazin*"
    ),
    "BETTER": "uzlabo*; labāk*",
    "GAIN": (
        "pieaudzē*; piesaist*; iegū*; iegu*; saņem*; savāk*; pievieno*; nopeln*; dabū*; vākt; ģenerē*; salasīt; "
        "pievilin*"
    ),
    "REACH": "sasnie*; nonāk*; tikt līdz; tikt pie; nokļūt; uzkāpt; pārsnieg*; novest; pacelt līdz; piedzīt",
    "HOLD": "noturē*; uzturē*; saglabāt; turēt; turēties; palikt; noturam; turam",
    "LAUNCH": (
        "palaist; palaiž*; izveidot; atvērt; dibināt; nodibināt; ieviest; sākt; uzsākt; atveram; izveide; atklāt; "
        "radīt; uzbūvēt"
    ),
    "EARN": "iegū*; saņem*; nopeln*; kļūt; verificē*; izpeln*; dabū*; izcīn*; tikt pie; iziet",
}
BADGES = (
    "(zīme|zīmi|zīmes|zīmei|zīmju) (prometejs|prometheus|прометей|); zīmīt*; nozīmīt*; verifikācij*; verificēt*; "
    "balv*; sertifikāt*; prometej*; sudraba pog*; zelta pog*; atzīm* prometejs; zilais ķeksīt*; zilo ķeksīt*; ķeksīt*; "
    "verificēt* konts"
)
LIMITS = {
    "at_most": (
        "ne vairāk kā; ne vairāk par; ne vairāk; ne vēlāk kā; "
        "ne (augstāk*|lielāk*|ilgāk*|dārgāk*|vēlāk*) (par|kā|nekā); (mazāk*|zemāk*|īsāk*|lētāk*) (par|kā|nekā); "
        "ne ilgāk kā; ne ilgāk par; ne ilgāk; ne ilgāks kā; ne ilgāks par; mazāk par; mazāk kā; mazāk nekā; zem; "
        "maksimum*; nepārsnie*; ne augstāk*; ne lielāk*; ne lielāks par; ātrāk par; ātrāk nekā; ātrāk kā; ne dārgāk*; "
        "lētāk par; lētāk nekā; vai mazāk; zemāk par; zemāks par; zemāka par; īsāk*; nepārsniegt; ne dārgāk kā; "
        "ne dārgāk par"
    ),
    "at_least": (
        "vismaz; ne (mazāk*|zemāk*|īsāk*) (par|kā|nekā); (augstāk*|lielāk*|vairāk) (par|kā|nekā); ne mazāk kā; "
        "ne mazāk par; ne mazāk; vairāk nekā; vairāk par; vairāk kā; virs; pārsnie*; minimum*; ne zemāk*; augstāk par; "
        "vai vairāk; un vairāk; kaut vai; ne zemāks par; ne zemāka par; augstāks par; augstāka par"
    ),
}
TIES = {
    "TIE_BY": "par; vēl par; vēl; papildu",
    "TIE_TO": (
        "līdz; uz; līmenī; līdz pat; līdz vismaz; būs; līdz apmēram; līdz aptuveni; mērķis; plāns; apmērā; summā"
    ),
    "TIE_FROM": (
        "pašlaik; pašlaik ir; tagad; tagad ir; šobrīd; šobrīd ir; bija; mums ir; mums tagad ir; mums pašlaik ir"
    ),
    "WANT": (
        "gribam; gribu; gribētu; vajag; vajadzētu; jābūt; būtu; bet; ka; lai; mēs; ideālā; plānojam; mērķis; uz; pie"
    ),
    "NOT": "ne; nedrīkst; nekad; bez; izņemot",
    "NEED": "vajag; vajadzētu; gribam; gribu; gribētu; jābūt; mērķis; plāns",
    "AVERAGE": "vidēji; vidēj*",
    "UNDER_POSTS": "zem (ierakstiem|postiem); pie ierakstiem",
    "NOW": "mums ir; ir; pašlaik; tagad; šobrīd",
    "REPLY": "atbild*; atbilž*; reaģē*",
    "VACANCY": "vakanc*; vacanc*; amat*",
    "PER": "par; uz; vienu; katru",
    "MINUS": "mīnus",
    "MORE": "vairāk; papildu; mazāk; augstāk*; zemāk*; pieaugum*; ātrāk; lētāk; lielāk*",
    "BETWEEN": "starp; robežās; robežās no; diapazonā",
    "RANGE_TO": "līdz; uz; un",
    "BECOME": "kļūst; kļūt; kļūtu; pārvērst*; pārvērš*",
    "EARN_MONEY": (
        "nopeln*; pelnīt; sapeln*; ienest; ienes; ienestu; savāk*; iekas*; ieņem*; apgroz*; gūt; gūsim; gūstam"
    ),
    "PACE": "temp*",
    "LOSS": "zaudēt; zaudēj*; pazaudē*",
    "DENIED": "nevajag; nevajadzētu; negribam; negribu",
    "FEEL": (
        "ieteiktu; iesaka; ieteikt; ieteiks; rekomendētu; rekomendē; atgrieztos; atgriežas; domā; mīl; mīlēt; "
        "mīlētu; uzticas; uzticētos; uzticēties; ciena; cienītu"
    ),
    "COUNTED": "lietojum*; izmantojum*",
    "STATE": "mums ir; man ir; mēs esam; pašlaik; šobrīd; tagad; pērn; pagājušajā (mēnesī|gadā|nedēļā|ceturksnī)",
    "COSTS": (
        "maksā; maksāt; maksātu; maksās; jāmaksā; izmaksā; izmaksās; izmaksātu; izmaksāt; nemaksā*; neizmaksā*; "
        "dārgāk*; "
        "lētāk*; ieguldīt"
    ),
    "POSITIVE": "pozitīv*",
    "SATISFIED": "apmierināt*",
    "SEEN": "redz; redzētu; redzēs; ierauga; ieraudzīs; ieraudzītu; sasniegt; sasniegtu; sasniedz",
    "BUYS": (
        "pērk; nopērk; pirktu; nopirktu; pirks; iegādājas; iegādātos; pasūta; pasūtītu; pirkum*; pircējiem; klientiem"
    ),
    "ASKED": "ziņ(as|u|ām); jautājum*; vēstul*; pieprasījum*; cilvēk*; lietotāj*; respondent*",
    "CONVERT": "konvertē*; pārvērst*; pārvērš*",
    "ADD": "pievieno*; jauni; jaunus; jaunu; jauniem",
    "KEEN": "aktīv*; lojāl*; iesaistīt*",
    "MEANS": "ar; publicējot; ievietojot; izliekot; pateicoties",
    "EVENT": "izpārdošan*; tirdziņ*; pasākum*; ballīt*; svinīb*",
    "MAILING": "vēstkop*; jaunumu vēstul*; e pasta sarakst*",
    "ABOUT_TOPIC": "par",
}
UNITS = {
    "percent": "procent*; prc",
    "points": "procentpunkt*; procentu punkt*; % punkt*; punkt*",
    "times": "reiz*; reiž*; kārt*; reizes vairāk",
    "people": "cilvēk*; lietotāj*; gab; gabal*; vienīb*; reizes kopā; personas; personu; adres(es|u|ēm); adrešu",
}
MONEY = {
    "EUR": "eiro",
    "USD": "dolār*",
    "RUB": "rubļ*",
    "GBP": "mārciņ*",
    "UAH": "grivn*",
    "CHF": "franki",
}
MINUTES = {
    60.0: "stund*",
    1.0: "minūt*; minūšu",
    1 / 60: "sekund*; sekunžu",
}
CENTS = "cent(s|i|u|us|iem|a|am); eirocent*; kapeik*"
ONE_TIME = {
    60.0: "stundas; stundu; stundai",
    30.0: "pusstund*; pus stund*",
    90.0: "pusotras stundas; pusotru stundu",
    15.0: "ceturtdaļstund*",
    1440.0: "diennakts; diennakti",
}
FACTORS = {
    2.0: "divkārš*; divkārt*; dubult*; divreiz; divtik; uz pusi vairāk; divas reizes vairāk",
    3.0: "trīskārš*; trīskārt*; trīsreiz; trīstik; trise",
    4.0: "četrkārš*; četrkārt*; četrreiz; četrtik",
    5.0: "pieckārš*; pieckārt*; piecreiz; piectik",
    10.0: "desmitkārš*; desmitkārt*; desmitreiz; desmittik",
    1.5: "pusotrreiz; pusotras reizes; pusotru reizi; pusotrkārt*",
    0.5: "uz pusi; par pusi",
}
SHARES = {
    33.3333: (
        "par trešdaļu; par vienu trešdaļu; par trešo daļu; par 1 / 3; 1 / 3 (vairāk|mazāk); "
        "(trešdaļu|trešo daļu) (vairāk|mazāk|lielāk*)"
    ),
    25.0: "par ceturtdaļu; par ceturto daļu; par 1 / 4; (ceturtdaļu|ceturto daļu) (vairāk|mazāk|lielāk*)",
    20.0: "par piektdaļu; par piekto daļu; piektdaļu (vairāk|mazāk|lielāk*)",
    10.0: "par desmitdaļu; par desmito daļu",
    66.6667: "par divām trešdaļām; par 2 / 3",
    75.0: "par trim ceturtdaļām",
    50.0: "par 1 / 2",
}
TRAPS = (
    "atlaid* (līdz|); versij*; nr 1; numur viens; kab; zvan*; tālr*; tālrun*; modelis; posm*; solis; solī; daļa; "
    "sezon*; mērķis nr; nr; numurs"
)
TYPES_OF_GOAL = {
    "awareness": "atpazīstamīb*; pamanāmīb*; zīmola atpazīst*; redzamīb*",
    "reputation": "reputācij*; tēl(s|u|am|a)",
    "traffic": "vietn*; mājaslap*",
    "engagement": "aktivitāt*; atdzīvināt",
    "service": "apkalpošan*; klientu serviss; klientu atbalst*; serviss; servisu",
    "listening": "klausīšan*; monitoring*",
    "recruiting": "darbinieku atlas*; personāla atlas*; rekrut*; darba devēja zīmol*",
    "community": "kopien*",
    "trust": "uzticēšan*; uzticīb*; lojalitāt*; uzticam*",
    "conversions": "pārdot vairāk; vairāk pārdot",
    "leads": "līdu ģenerēšan*; klientu piesaist*",
}
HALF_OF_ONE = {
    "percent": "pusprocents; pusprocentu; pusprocentam",
    "points": "pusprocentpunkt*; puspunkt*; pusi procentpunkta",
}
ONCE = "reizi; vienreiz; vienu reizi"
PARTS_REACHED = {
    50.0: "(līdz|vismaz) (pusei|puse|pusi) no visiem",
    33.3333: "līdz trešdaļai; līdz vienai trešdaļai; līdz trešajai daļai; vismaz trešdaļ(a|u|as)",
    25.0: "līdz ceturtdaļai; līdz vienai ceturtdaļai; vismaz ceturtdaļ(a|u|as)",
    20.0: "līdz piektdaļai; vismaz piektdaļ(a|u|as)",
    66.6667: "līdz divām trešdaļām; vismaz div(as|u) trešdaļ(as|u)",
    75.0: "līdz trim ceturtdaļām; vismaz trīs ceturtdaļas",
}
"""Shares that are to be reached: «līdz ceturtdaļai»."""
