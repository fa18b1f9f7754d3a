"""What reports of Google Ads and Yandex Direct do to people: totals, currencies, languages, files saved again."""

import numpy as np
import pytest
from importers.told import keys, read

from smmdash.importers import Answers, Import


def sums(found: Import, *measures: str) -> list[float]:
    return [round(float(found.facts.days[key].sum()), 4) for key in measures]


GOOGLE = (
    'Campaign report\n"September 1, 2026 - September 2, 2026"\n'
    "Day,Campaign,Campaign ID,Currency code,Cost,Impr.,Clicks,Conversions,Conv. value\n"
)
ROWS = (
    '2026-09-01,Velo brand,901,EUR,"1,204.50","48,210","1,930",96.00,"9,120.00"\n'
    '2026-09-01,Velo PMax,902,EUR,33.34,"1,000",40,2.50, --\n'
    "2026-09-02,Velo brand,901,EUR,100.10, --,80,4.00,200.00\n"
)
TOTALS = (
    'Total: Campaigns, --, --, --,"1,337.94","49,210","2,050",102.50,"9,320.00"\n'
    'Total: Account, --, --, --,"1,400.00","50,000","2,100",102.50,"9,320.00"\n'
)


def test_totals_below_the_rows_are_kept_apart_and_the_one_the_rows_add_up_to_counts() -> None:
    found = read(GOOGLE + ROWS + TOTALS)
    assert found.format == "google_ads"
    assert sums(found, "spend", "link_clicks", "conversions") == [1337.94, 2050, 102.5]
    assert [reason for _, reason in found.tables[0].rows_known if reason == "total"] == ["total", "total"]
    assert found.facts.periods.set_index("measure")["value"]["spend"] == 1337.94
    assert set(found.facts.periods.query("measure == 'spend'")["currency"]) == {"EUR"}


def test_dashes_are_missing_not_zero() -> None:
    days = read(GOOGLE + ROWS).facts.days
    assert np.isnan(days["impressions"].iloc[2])
    assert np.isnan(days["revenue"].iloc[1])


def test_two_currencies_are_never_added() -> None:
    found = read(GOOGLE + ROWS + "2026-09-02,Velo brand,901,SEK,50.00,900,30,1.00,30.00\n" + TOTALS)
    days = found.facts.days
    assert days.groupby("currency")["spend"].sum().round(2).to_dict() == {"EUR": 1337.94, "SEK": 50}
    assert "currencies_mixed" in keys(found)
    assert found.tables[0].measures["spend"].sum is None
    assert not {"spend", "revenue"} & set(found.facts.periods["measure"])
    assert len(days[(days["campaign"] == "Velo brand") & (days["date"] == "2026-09-02")]) == 2


def test_a_report_without_days_is_of_the_period_above_it() -> None:
    head = GOOGLE.replace("Day,", "")
    found = read(head + "A,1,EUR,1.50,100,4,1.00,3.00\nB,2,SEK,2.50,200,6,0.00,0.00\n")
    periods = found.facts.periods.set_index(["measure", "currency"])["value"].to_dict()
    assert periods[("impressions", "")] == 300
    assert (periods[("spend", "EUR")], periods[("spend", "SEK")]) == (1.5, 2.5)
    assert set(found.facts.periods["start"].astype(str)) == {"2026-09-01"}
    assert set(found.facts.periods["end"].astype(str)) == {"2026-09-02"}
    assert not found.facts.periods.duplicated(["measure", "currency"]).any()


def test_a_week_is_no_day() -> None:
    found = read(GOOGLE.replace("Day,", "Week,").replace("2, 2026", "14, 2026") + "2026-09-07,A,1,EUR,7.00,100,4,1,0\n")
    assert found.facts.days.empty
    assert found.facts.periods.set_index("measure")["value"]["spend"] == 7


def test_platforms_with_a_campaign_of_one_name_stay_apart() -> None:
    google = read(GOOGLE + ROWS.replace("Velo brand", "Brand")).facts.days
    direct = read("Дата;Кампания;Показы;Клики;Расход (руб.)\n01.09.2026;Brand;10;1;5,00\n").facts.days
    assert set(google["account"]) == {"Google Ads"}
    assert set(direct["account"]) == {"Yandex Direct"}
    asked = read(GOOGLE + ROWS)
    assert [question.key for question in asked.questions] == ["account"]
    named = read(GOOGLE + ROWS, answers=Answers(account="Shop"))
    assert set(named.facts.days["account"]) == {"Shop"}


def test_an_unknown_currency_is_said() -> None:
    found = read("Day,Campaign,Cost,Clicks\n2026-09-01,A,1.50,2\n")
    assert "currency_unknown" in keys(found)
    assert found.facts.days["currency"].tolist() == [""]


LANGUAGES = {
    "de": ("Tag;Kampagne;Währungscode;Kosten;Impressionen;Klicks;Conversions", "1.204,50", "Gesamt: Konto"),
    "es": ("Día;Campaña;Código de moneda;Coste;Impr.;Clics;Conversiones", "1.204,50", "Total: Cuenta"),
    "fr": ("Jour;Campagne;Code de la devise;Coût;Impr.;Clics;Conversions", "1 204,50", "Total : Compte"),
    "it": ("Giorno;Campagna;Codice valuta;Costo;Impressioni;Clic;Conversioni", "1.204,50", "Totale: Account"),
    "lv": ("Diena;Kampaņa;Valūtas kods;Izmaksas;Seansi;Klikšķi;Reklāmguvumi", "1 204,50", "Kopā: konts"),
    "pt": ("Dia;Campanha;Código da moeda;Custo;Impr.;Cliques;Conversões", "1.204,50", "Total: Conta"),
    "ru": ("День;Кампания;Код валюты;Стоимость;Показы;Клики;Конверсии", "1 204,50", "Итого: аккаунт"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("delimiter", [";", "\t"])
def test_google_ads_in_other_languages(language: str, delimiter: str) -> None:
    head, amount, total = LANGUAGES[language]
    rows = f"2026-09-01;A;EUR;{amount};1000;20;2,00\n2026-09-02;A;EUR;10,25;50;5;1,50\n"
    answers = Answers(confirm="yes" if language in ("lv", "ru") else "")  # words that nobody has seen in a file
    found = read(f"{head}\n{rows}{total};;;1214,75;1050;25;3,50\n".replace(";", delimiter), answers=answers)
    assert found.format == "google_ads"
    assert sums(found, "spend", "impressions", "link_clicks", "conversions") == [1214.75, 1050, 25, 3.5]
    assert set(found.facts.days["currency"]) == {"EUR"}
    assert [reason for _, reason in found.tables[0].rows_known if reason == "total"] == ["total"]


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig", "utf-8"])
def test_columns_in_another_order_and_left_out(encoding: str) -> None:
    rows = "Clicks\tCost\tCampaign\tDay\n3\t1.50\tA\t2026-09-01\n4\t2.50\tB\t2026-09-01\n"
    found = read(rows.encode(encoding))
    assert found.format == "google_ads"
    assert sums(found, "spend", "link_clicks") == [4, 7]


DIRECT = "Дата;ID кампании;Название кампании;ID объявления;ID условия показа;Показы;Клики;Расход (руб.);Валюта\n"
DIRECT_ROWS = "01.08.2026;100;Хлеб;10;77;1000;20;500,50;RUB\n02.08.2026;100;Хлеб;10;77;10;1;5,00;RUB\n"
DIRECT_TOTAL = "Итого;;;;;—;1010;21;505,50;\n"


@pytest.mark.parametrize("encoding", ["cp1251", "utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("above", ["", "Отчет по кампаниям\nПериод: 01.08.2026 - 31.08.2026\n"])
def test_direct_in_any_encoding_with_lines_above(encoding: str, above: str) -> None:
    found = read((above + DIRECT + DIRECT_ROWS + DIRECT_TOTAL).encode(encoding))
    assert found.format == "yandex_direct"
    assert sums(found, "spend", "impressions", "link_clicks") == [505.5, 1010, 21]
    assert found.facts.days["date"].astype(str).tolist() == ["2026-08-01", "2026-08-02"]
    assert set(found.facts.days["currency"]) == {"RUB"}
    assert set(found.facts.days["campaign"]) == {"Хлеб"}
    assert [reason for _, reason in found.tables[-1].rows_known if reason == "total"] == ["total"]


@pytest.mark.parametrize(
    ("header", "currency"),
    [("Расход (руб.)", "RUB"), ("Расход, ₽", "RUB"), ("Расход, ₽ (с НДС)", "RUB"), ("Расход без НДС, ₸", "KZT"),
     ("Расход (BYN)", "BYN")],
)  # fmt: skip
def test_the_currency_stands_in_the_header_of_the_spend(header: str, currency: str) -> None:
    found = read(f'№ Кампании,Дата,Показы,Клики,"{header}"\n100,01.08.2026,10,1,"5,50"\n100,13.08.2026,10,1,"6,50"\n')
    assert found.format == "yandex_direct"
    assert set(found.facts.days["currency"]) == {currency}
    assert set(found.facts.days["campaign"]) == {"100"}
    assert sums(found, "spend") == [12]
    assert ("spend_vat" in keys(found)) == ("НДС" in header)


def test_of_two_columns_of_spend_one_is_taken_and_the_other_named() -> None:
    head = "Дата;Кампания;Показы;Клики;Расход с НДС, ₽;Расход без НДС, ₽\n"
    found = read(head + "01.08.2026;Хлеб;10;1;12,00;10,00\n13.08.2026;Хлеб;10;1;12,00;10,00\n")
    assert sums(found, "spend") == [24]
    note = next(note for note in found.tables[0].notes if note.key == "spend_column")
    assert note.values == {"header": "Расход с НДС, ₽", "others": "Расход без НДС, ₽"}


def test_direct_grouped_by_week_is_no_days() -> None:
    head = "Дата;Кампания;Показы;Клики;Расход (руб.)\n"
    found = read(
        head + "01.08.2026 - 07.08.2026;Хлеб;10;1;5,00\n08.08.2026 - 14.08.2026;Хлеб;20;2;6,00\nИтого;;30;3;11,00\n"
    )
    assert found.facts.days.empty
    spend = found.facts.periods.query("measure == 'spend' and end < '2026-08-10'")
    assert spend[["value", "currency"]].to_numpy().tolist() == [[5, "RUB"]]


def test_direct_by_day_without_campaigns() -> None:
    head = "Дата;Показы;Клики;CTR (%);Расход (руб.);Ср. цена клика (руб.);Глубина (стр.)\n"
    found = read((head + "01.08.2026;10;1;10,00;5,00;5,00;1,2\n13.08.2026;20;2;10,00;6,00;3,00;1,4\n").encode("cp1251"))
    assert found.format == "yandex_direct"
    assert found.facts.days["spend"].tolist() == [5, 6]
    assert found.facts.days["campaign"].tolist() == ["", ""]
    total = read(head + "01.08.2026;10;1;10,00;5,00;5,00;1,2\nИтого;10;1;10,00;5,00;5,00;1,2\n")
    assert total.facts.days["spend"].tolist() == [5]


def test_the_fields_of_the_reports_service() -> None:
    text = "Date,CampaignId,CampaignName,AdId,Impressions,Clicks,Cost,Currency\n"
    found = read(text + "2026-08-13,100,Brand,10,1000,20,500.50,RUB\n2026-08-13,100,Brand,11,200,5,100.25,RUB\n")
    assert found.format == "yandex_direct"
    assert found.facts.days[["spend", "link_clicks"]].to_numpy().tolist() == [[600.75, 25]]
    assert "rows_added" in keys(found)
