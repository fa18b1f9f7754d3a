"""Latvian names of places, of people by their work and of who is counted one by one."""

_CITIES = (
    "aizkraukl*; aloj(a|ā|as); alūksn*; auc(ē|es); ādaž(i|os|iem|u); baldon*; balv(os|iem); bausk(a|ā|as|u); brocēn*; "
    "cēs(is|īs|īm|u); daugavpil*; dobel(e|ē|es|i); grobiņ*; gulben(e|ē|es|i); ikšķil*; ilūkst*; jēkabpil*; kandav*; "
    "krāslav*; kuldīg*; ķegum(s|ā|a); ķekav*; lielvārd*; limbaž*; līvān(i|os|iem|u); ludz(a|ā|as|u); madon(a|ā|as|u); "
    "mārup*; ogr(e|ē|es|i); olain*; pļaviņ*; preiļ(i|os|iem|u); priekul(e|ē|es); rēzekn*; rīg(a|ā|as|u|ai); "
    "salacgrīv*; "
    "salaspil*; saldū; saldus novad*; saulkrast*; sigul*; smilten*; talsos; talsu; talsiem; tukum(s|ā|a|u|am); "
    "valkā; valkas; "
    "valmier*; viesīt*; viļak*; viļān*; zilup*; carnikav*; salaspil*; stopiņ*; garkaln*; pierīg*; sēlij*; piebalg*; "
    "rīgas rajon*; purvciem*; imant(a|ā|as); ķengarag*; mežapark*; pārdaugav*; tartu; pērnav*; kauņ*; klaipēd*; "
    "šauļ*; stokholm*; oslo; helsinki; helsinkos; kopenhāgen*; dublin*; londonā; londonas; minhen*; hamburg*; parīz*"
)
_COUNTRIES = (
    "baltkrievij*; īrij*; anglij*; lielbritānij*; apvienot* karalist*; dānij*; nīderland*; holand*; beļģij*; austrij*; "
    "šveic*; čehij*; amerik*; asv; kanād*; turcij*; grieķij*; portugāl*; skandināvij*; ziemeļvalst*; baltijas valst*; "
    "ārzem*"
)
_JOBS = (
    "vadītāj*; menedžer*; speciālist*; pavār*; šefpavār*; viesmīl*; barist*; konsultant*; pārdevēj*; kasier*; šofer*; "
    "autovadītāj*; kurjer*; programmētāj*; izstrādātāj*; dizainer*; grāmatved*; jurist*; administrator*; inženier*; "
    "analītiķ*; testētāj*; redaktor*; satura veidotāj*; trener*; skolotāj*; pasniedzēj*; praktikant*; apkopēj*; "
    "elektriķ*; celtniek*; metinātāj*; medmās*; ārst*; asistent*; palīg(s|u|us|i|iem); frizier*; kosmetolog*; "
    "meistar(s|i|us|u|iem|am); bārmen*; apsarg*; loģist*; sekretār*; konditor*; maiznie*; florist*; farmaceit*; "
    "strādniek*; "
    "montētāj*; mehāniķ*; audzinātāj*; aukl(e|es|i); šuvēj*; stažier*; komandas (biedr*|dalībniek*); darbiniek*; kolēģ*"
)
_HIRING = (
    "atrast; atrodam; atradīsim; meklējam; meklēt; pieņemt; pieņemam; pieņemsim; nolīgt; noalgot; algot; savervēt; "
    "aizpildīt; vajadzīg*; nepieciešam*; piesaistīt darbā; paplašināt komandu"
)
CLASSES: list[tuple[str, object, str]] = [
    ("PLACE", "PLACE", f"{_CITIES}; {_COUNTRIES}"),
    ("JOB", "hires", _JOBS),
    ("HIRING", "hires", _HIRING),
    ("RESIDENT", "RESIDENT", "iedzīvotāj*; rīdzinie*; pilsētnie*"),
    (
        "PER_AGENT", "PER_AGENT",
        "(katrs|viens|katram|vienam|katra|viena|katru|vienu) (atbalsta|klientu atbalsta|apkalpošanas|) "
        "(darbiniek*|operator*|aģent*|speciālist*|konsultant*|kolēģ*); "
        "(darbinieka|darbinieku|operatora|speciālista) (noslodz*|slodz*)",
    ),
    (
        "EACH_MEMBER", "EACH_MEMBER",
        "(katrs|viens|katram|vienam|katra|viena|katru|vienu) (čata|grupas|) (dalībniek*|biedr*|cilvēk*)",
    ),
]  # fmt: skip
"""What the sentence's vocabulary learns about Latvian places and people at work."""
