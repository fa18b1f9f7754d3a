"""Meta Ads Manager: one row per ad, campaign or day; the first row without a name is the file's own total.

The names of the first columns were compared by others with exports in English, Spanish, Portuguese, German and French;
Russian is quoted by three parsers. The rest, and Latvian, is the interface's wording.
"""

from smmdash.importers.declaration import ExportFormat, Layout, known, measure, quirks, role, signature, together

_START = role(
    "start", en="Reporting starts", ru="Дата начала отчетности", fr="Début des rapports", es="Inicio del informe",
    pt=("Início dos relatórios", "~Início dos relatórios de resultados"), de="Berichtsstart",
    lv=("~Pārskata sākums", "~Pārskatu sākums"),
)  # fmt: skip
_END = role(
    "end", en="Reporting ends", ru=("Окончание отчетности", "Дата окончания отчетности"), fr="Fin des rapports",
    es=("~Fin del informe", "~Finalización del informe"),
    pt=("~Término dos relatórios", "~Encerramento dos relatórios", "~Fim dos relatórios"), de="~Berichtsende",
    lv=("~Pārskata beigas", "~Pārskatu beigas"),
)  # fmt: skip
_DAY = role("date", en="Day", es="Día", fr="Jour", ru="~День", de="Tag", pt="~Dia", lv="~Diena")
_CAMPAIGN = role(
    "campaign", en="Campaign name", ru="Название кампании", es="Nombre de la campaña", fr="Nom de la campagne",
    pt="Nome da campanha", de=("Name der Kampagne", "Kampagnenname"), lv="~Kampaņas nosaukums",
)  # fmt: skip
_AD = role(
    "campaign_detail", en=("Ad name", "Ad Set Name"), ru=("Название объявления", "~Название группы объявлений"),
    fr=("~Nom de la publicité", "~Nom de l'ensemble de publicités"),
    es=("Nombre del anuncio", "~Nombre del conjunto de anuncios"),
    pt=("Nome do anúncio", "Nome do conjunto de anúncios"), de=("Anzeigenname", "~Anzeigengruppenname"),
    lv=("~Reklāmas nosaukums", "~Reklāmu kopas nosaukums"),
)  # fmt: skip
_SPENT = measure(
    "spend", en="Amount spent (*", ru="Потраченная сумма (*", es="Importe gastado (*", fr="Montant dépensé (*",
    pt="Valor usado (*", de="Ausgegebener Betrag (*", lv=("~Iztērētā summa (*", "~Iztērēts (*"),
)  # fmt: skip

META_ADS = ExportFormat(
    "meta_ads",
    "ads",
    (
        Layout(
            "periods",
            (
                _START,
                _END,
                _DAY,
                _CAMPAIGN,
                _AD,
                role("breakdown", en=("Region", "Country", "Age", "Gender", "Platform", "Placement", "Device",
                                      "Device platform", "Impression device", "Time of day (*", "Objective"),
                     es=("Edad", "Sexo", "~Género", "~Región", "~País", "~Ubicación", "~Plataforma", "~Dispositivo"),
                     pt=("Idade", "Gênero", "Plataforma", "Posicionamento", "~Região", "~País", "~Dispositivo"),
                     fr=("~Âge", "~Sexe", "~Genre", "~Région", "~Pays", "~Placement", "~Plateforme"),
                     de=("~Alter", "~Geschlecht", "~Region", "~Land", "~Platzierung", "~Plattform"),
                     ru=("~Возраст", "~Пол", "~Регион", "~Страна", "~Место размещения", "~Плейсмент", "~Платформа"),
                     lv=("~Vecums", "~Dzimums", "~Reģions", "~Valsts", "~Izvietojums", "~Platforma")),
                role("span", en="Month", es="Mes", pt="~Mês", fr="~Mois", de="~Monat", ru="~Месяц", lv="~Mēnesis"),
                role("account", en="Account name", es="Nombre de la cuenta", pt="~Nome da conta", fr="~Nom du compte",
                     de="~Kontoname", ru="~Название аккаунта", lv="~Konta nosaukums"),
                role("currency", en="Currency", es="Divisa", pt="~Moeda", fr="~Devise", de="~Währung", ru="~Валюта",
                     lv="~Valūta"),
                role("aside", en=("Ad delivery", "Campaign delivery", "Ad set delivery", "Delivery level",
                     "Delivery status", "Bid", "Bid type", "Ad set budget", "Ad set budget type", "Campaign budget",
                     "Campaign budget type", "Last significant edit", "Attribution setting", "Ends",
                     "Quality ranking", "Engagement rate ranking", "Conversion rate ranking", "Starts", "Ad ID",
                     "Campaign ID", "Ad set ID", "Account ID"),
                     es=("Estado de la entrega", "Nivel de la entrega", "Inicio", "Finalización",
                         "~Configuración de atribución"),
                     pt=("Status de veiculação", "Nível de veiculação", "Identificação da campanha",
                         "~Configuração de atribuição", "~Início", "~Término"),
                     fr=("~Paramètre d'attribution", "~Diffusion"), de=("~Attributionseinstellung", "~Auslieferung"),
                     ru=("~Настройки атрибуции", "~Показ рекламы", "~Окончание")),
                role("indicator", en=("Result indicator", "Result type"),
                     es=("Indicador de resultado", "Tipo de resultado"), pt=("Indicador de resultados",
                     "Tipo de resultado"), de="Indikator für Ergebnisse",
                     fr="Indicateur de résultats", ru=("~Индикатор результата", "~Тип результата"),
                     lv="~Rezultāta indikators"),
                measure("reach", en="Reach", ru="Охват", fr="Couverture", es="Alcance", pt="Alcance", de="Reichweite",
                        lv=("~Sasniegtā auditorija", "~Sasniedzamība")),
                measure("impressions", en="Impressions", ru="Показы", es="Impresiones", fr="Impressions",
                        pt="Impressões", de="Impressionen", lv=("~Parādīšanas reizes", "~Rādījumi")),
                _SPENT,
                measure("link_clicks", en="Link clicks", ru="Клики по ссылке",
                        es=("Clics en el enlace", "~Clic en el enlace"), fr=("Clics sur un lien", "Clics sur le lien"),
                        pt="Cliques no link", de=("Link-Klicks", "Linkklicks"), lv="~Klikšķi uz saites"),
                measure("clicks", en="Clicks (all)", ru="~Клики (все)", es=("Clics (todos)", "~Clic (todos)"),
                        pt="Cliques (todos)", fr="Clics (tous)", de="~Klicks (alle)", lv="~Klikšķi (visi)"),
                measure("leads", en=("Leads", "Meta leads"), ru="Лиды", es="~Clientes potenciales", pt="~Leads",
                        fr="~Prospects", de="~Leads"),
                measure("conversions", en="Purchases", ru="Покупки", es="Compras", pt="Compras", fr="~Achats",
                        de="~Käufe", lv="~Pirkumi"),
                measure("revenue", en="Purchases conversion value", pt="Valor de conversão da compra",
                        es="~Valor de conversión de compras", fr="~Valeur de conversion des achats",
                        de="~Conversion-Wert für Käufe", ru="~Ценность конверсии покупок"),
                measure("signups", en="Registrations completed", ru="Завершенные регистрации",
                        es="~Registros completados", pt="~Cadastros concluídos", fr="~Inscriptions terminées",
                        de="~Abgeschlossene Registrierungen"),
                measure("followers_gained", en="Instagram follows",
                        ru=("Подписки в Instagram", "Подписчики Instagram"), es="Seguidores de Instagram",
                        pt="Seguidores no Instagram", fr="~Followers Instagram", de="~Instagram-Follows"),
                measure("profile_views", en="Instagram profile visits", es="Visitas al perfil de Instagram",
                        pt="Visitas ao perfil do Instagram", fr="Visites du profil Instagram",
                        ru="~Посещения профиля Instagram", de="~Instagram-Profilbesuche"),
                known(en=("Results", "Frequency", "Cost per result*", "CPC (*", "CPM (*", "CTR (*", "Purchase ROAS*",
                          "Result ROAS", "Post engagements", "Landing page views", "Facebook likes", "ThruPlays"),
                      ru=("CPC (*", "CTR (*", "CPM (*", "~Результаты", "~Частота", "~Цена за результат*"),
                      es=("Resultados", "Frecuencia", "Costo por resultado*", "Coste por resultado*", "CPC (*",
                          "CPM (*", "CTR (*", "Visitas a la página de destino", "Artículos agregados al carrito",
                          "Pagos iniciados"),
                      pt=("Resultados", "Frequência", "Custo por resultado*", "CPM (*", "CPC (*", "CTR (*",
                          "ROAS de resultados"),
                      fr=("Résultats", "~Répétition", "~Fréquence", "~Coût par résultat*", "CPC (*", "CPM (*", "CTR (*",
                          "Interactions avec la publication", "J'aime sur Facebook"),
                      de=("Ergebnisse", "~Frequenz", "~Kosten pro Ergebnis*", "CPC (*", "CPM (*", "CTR (*"),
                      lv=("~Rezultāti", "~Biežums", "CPC (*", "CPM (*", "CTR (*")),
            ),
            (
                *together(_START, _END),
                *together(_CAMPAIGN, _SPENT),
                *together(_AD, _SPENT),
                *signature(("Inicio del informe", "Importe gastado (*"), ("Início dos relatórios", "Valor usado (*"),
                           ("Berichtsstart", "Ausgegebener Betrag (*"), ("Début des rapports", "Montant dépensé (*"),
                           ("Reporting starts", "Amount spent (*"), ("Дата начала отчетности", "Потраченная сумма (*")),
            ),
            quirks=quirks("total_row"),
        ),
    ),
)  # fmt: skip

FORMATS = (META_ADS,)
