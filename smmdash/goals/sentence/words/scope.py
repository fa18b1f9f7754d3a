"""The words of networks, advertising, kinds of posts, campaigns and groups of people in three languages."""

_NETWORKS = {
    "instagram": (
        "instagram*; insta; ig; инстаграм*; инста; инсте; инсту; инсты; инстой; инстаграмм*; instā; instas; "
        "инстаграмчик*"
    ),
    "facebook": (
        "facebook*; fb; feisbuk*; feisbuk; фейсбук*; фб; фэйсбук*; feisbook*; feisbuks; face book; фейс бук*; "
        "feisītis; feisī; mordburg*"
    ),
    "vk": (
        "vk; vkontakte; вконтакте; в контакте; вк; вконтакт*; вкашк*; вконтактик*; v kontakte; vk com; контакте; "
        "контакт; ВКонтакте"
    ),
    "ok": "odnoklassniki; ok ru; одноклассник*; odnoklasniki; ок",
    "telegram": (
        "telegram*; tg; телеграм*; телеграмм*; тг; телега; телеге; телегу; телеги; телегой; тгк; telegrām*; "
        "телеграмчик*"
    ),
    "tiktok": "tiktok*; tik tok*; tt; тикток*; тик ток*; тт; tiktoka; tiktokā",
    "youtube": "youtube*; yt; ютуб*; ютьюб*; you tube; jutub*; ютюб*; ютубчик*; jūtūb*; jūtub*; youtubi",
    "linkedin": "linkedin*; linked in; линкедин*; линкдин*; линкд ин; linkedinā; linkedins",
    "x": (
        "twitter*; x com; твиттер*; твитер*; tviter*; x twitter; twitter x; x ex twitter; "
        "(on|in|at|via|through|from|for) x; "
        "(platform|network|app|tīkl*|platform*|сет*|соцсет*) x; "
        "x (account|profile|platform*|followers|posts|page|konts|kontā|"
        "sekotāj*|аккаунт*); ex twitter; tvitter*; (в|из|через) (x|х); tīklā x; x posts; x tīklā"
    ),
    "pinterest": "pinterest*; пинтерест*; pin terest",
    "threads": "threads; тредс*; threads lietotn*; тредз*; threadsā",
}
_HOSTS = {
    "instagram": "instagram.com", "facebook": "facebook.com fb.com", "vk": "vk.com vk.ru", "ok": "ok.ru",
    "telegram": "t.me telegram.me", "tiktok": "tiktok.com", "youtube": "youtube.com youtu.be",
    "linkedin": "linkedin.com", "x": "x.com twitter.com",
    "pinterest": "pinterest.com", "threads": "threads.net threads.com",
}  # fmt: skip
HOSTS = {host: key for key, hosts in _HOSTS.items() for host in hosts.split()}
"""Addresses that name a network."""

LONG_NAMES = {
    "instagram": ("instagram", "инстаграм"), "facebook": ("facebook", "фейсбук"), "vk": ("vkontakte", "вконтакте"),
    "ok": ("odnoklassniki", "одноклассники"), "telegram": ("telegram", "телеграм"), "tiktok": ("tiktok", "тикток"),
    "youtube": ("youtube", "ютуб"), "linkedin": ("linkedin", "линкедин"), "x": ("twitter", "твиттер"),
    "pinterest": ("pinterest", "пинтерест"),
}  # fmt: skip
"""Names long enough to be found with a typing error."""

_ADS = (
    "paid (ads|advertising|campaigns|social|traffic|promotion|advertisement|ad|posts|media); "
    "targeted (ads|advertising|ad|advertisement|advertisements); "
    "ads; advertising; adverts; advertisement; advertisements; ad campaign; ad campaigns; ad; facebook ads manager; "
    "таргетированн* реклам*; "
    "таргет; таргета; таргете; таргету; таргетом; таргетинг*; платн* (реклам*|трафик*|продвижени*); реклам*; "
    "maksas (reklām*|datplūsm*|kampaņ*); "
    "reklām*; apmaksāt* reklām*; mērķēt* reklām*; ppc; таргетк*; рекламк*; targetēt* reklām*"
)
_POST_TYPES = {
    "reels": "reels; reel; рилс*; рилз*; рилсик*; reelus; reeli; reelos; reelam; reelu",
    "stories": (
        "stories; story; сторис*; сторис; сторизы; stāsti; stāstos; stāstiem; stāstus; storij*; сториз*; "
        "instagram stāst*; stāstu"
    ),
    "video": (
        "video posts; видео; видеоролик*; ролик*; video ierakst*; video; videos; видосик*; видос*; видеопост*; "
        "videoklip*"
    ),
    "shorts": "shorts; шортс*; шортс",
    "carousel": "carousels; carousel; карусел*; karusel*; carousel posts",
    "photo": "photos; photo; photo posts; фото; фотограф*; фотопост*; foto; fotogrāfij*; images; image posts",
    "live": "live streams; live stream; lives; live videos; стрим*; прям* эфир*; tiešraid*; livestream*; трансляц*",
    "clip": "клип*; vk clips; clips; вк клип*",
}
_ACCOUNT_WORDS = (
    "page; account; profile; channel; group; community; public; страниц*; аккаунт*; профил*; канал*; групп*; "
    "сообществ*; паблик*; "
    "lap(a|as|ai|ā|u|ām); kont(s|a|am|u|ā|i|iem); profil(s|a|am|u|ā); kanāl(s|a|am|u|ā|i); grup(a|as|ai|ā|u|ām); "
    "kopien(a|as|ai|ā|u); блог*; "
    "магазин*; лендинг*; tīkl(s|a|am|ā|os|iem|u)"
)
_PEOPLE = (
    "women; men; woman; girls; boys; teenagers; teens; young people; youth; students; parents; mothers; moms; mums; "
    "dads; fathers; "
    "millennials; gen z; seniors; pensioners; locals; tourists; entrepreneurs; freelancers; designers; marketers; "
    "female; male; "
    "женщин*; мужчин*; подростк*; молодеж*; студент*; родител*; мам; мамы; мамочек; мамам; мамочки; девушек; "
    "девушк*; парней; пенсионер*; "
    "школьник*; предпринимател*; туристов; туристы; местных жителей; фрилансер*; семей; семьям; sieviet*; sieviešu; "
    "vīriet*; vīriešu; "
    "jaunieš*; jauniet*; student*; pusaudž*; māmiņ*; māmiņu; vecāk*; vecāku; senior*; senioru; tūrist*; uzņēmēj*; "
    "ģimen*; skolēn*; pensionār*"
)
_PLACES = (
    "latvia; riga; lithuania; estonia; vilnius; tallinn; russia; moscow; petersburg; saint petersburg; germany; "
    "berlin; poland; warsaw; "
    "ukraine; kyiv; kiev; france; paris; spain; italy; london; uk; england; usa; us; america; new york; europe; "
    "finland; helsinki; "
    "sweden; stockholm; norway; denmark; kazakhstan; belarus; minsk; baltics; daugavpils; liepaja; jurmala; canada; "
    "australia; india; "
    "латви*; рига; риги; риге; ригу; литв*; эстони*; росси*; москв*; подмосков*; петербург*; санкт петербург*; "
    "питер*; спб; германи*; "
    "берлин*; польш*; варшав*; украин*; киев*; франци*; париж*; испани*; итали*; лондон*; европ*; финлянди*; "
    "швеци*; казахстан*; алматы; "
    "беларус*; минск*; екатеринбург*; казань; казани; новосибирск*; прибалтик*; даугавпилс*; лиепа*; юрмал*; "
    "татарстан*; сша; "
    "latvij*; rīg*; rīdzinie*; lietuv*; igaunij*; viļņ*; tallin*; krievij*; maskav*; vācij*; berlīn*; polij*; "
    "varšav*; ukrain*; "
    "francij*; parīz*; spānij*; itālij*; londo*; eirop*; somij*; zviedrij*; norvēģij*; liepāj*; jūrmal*; ventspil*; "
    "jelgav*; latgal*; "
    "kurzem*; vidzem*; zemgal*; baltij*; valmier*; rēzekn*; liepājas; siguld*"
)
_OTHER = {
    "ADS": _ADS,
    "ACCOUNT": _ACCOUNT_WORDS,
    "PEOPLE": _PEOPLE,
    "PLACE": _PLACES,
    "CAMPAIGN": "campaign; campaigns; кампани*; kampaņ*; акци*; промоакци*; promo; промо; akcij*; flight",
    "AMONG": (
        "among; amongst; amid; среди; starp; from among; in the segment; в сегменте; segmentā; for the segment; "
        "segment; сегмент; aimed at; targeting"
    ),
    "OF_WHOM": "from; for; of; by; от; для; у; из; no; priekš; со стороны; with; in; в; на; from the; off; par",
    "AGED": (
        "aged; ages; age; в возрасте; возраста; возрастом; vecumā; vecuma; between the ages of; возраст; старше; "
        "младше; over the age of; under the age of"
    ),
    "YEARS_OLD": (
        "years old; years; year olds; yo; y o; лет; года; летних; летние; летним; gadi; gadu; gadus; gadus vec*; "
        "gadīg*; gadu vec*; gadiem; year old; gadu vecumā; g v; l"
    ),
    "THING": (
        "podcast*; newsletter*; blog; blogs; shop; store; bot; chatbot; website; site; course; webinar*; app; "
        "series; show; loyalty program*; "
        "referral program*; hashtag; chat; contest; giveaway; подкаст*; рассылк*; блог*; магазин*; бот; бота; "
        "чат бот*; сайт*; курс*; вебинар*; "
        "приложени*; рубрик*; программ* лояльности; чат*; конкурс*; розыгрыш*; podkāst*; vēstkop*; blog*; veikal*; "
        "čatbot*; vietn*; mājaslap*; "
        "kurs*; vebinār*; lietotn*; rubrik*; lojalitātes programm*; čat*; konkurs*; izloz*; клуб*; club; klub*"
    ),
    "SOCIAL": (
        "social; social media; social networks; соцсет*; социальн* сет*; соц сет*; соцмедиа; "
        "sociāl* (tīkl*|medij*); soctīkl*; socmedij*"
    ),
    "AND": (
        "and; while; whilst; и; un; as well as; а также; kā arī; plus; plus also; &; также; + ; да и; or; или; "
        "vai; then; потом; "
        "затем; tad; also; arī"
    ),
}
CLASSES: list[tuple[str, object, str]] = [
    *(("NETWORK", key, words) for key, words in _NETWORKS.items()),
    *(("POST_TYPE", key, words) for key, words in _POST_TYPES.items()),
    *((kind, kind, words) for kind, words in _OTHER.items()),
]
"""Everything the sentence's vocabulary learns about whom and where."""
