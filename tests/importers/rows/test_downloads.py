"""Several downloads pasted one below the other: what a later one has once more counts once."""

import datetime as dt

from smmdash.importers import Answers, Import, read_export

ADS = "Campaign name,Day,Impressions,Amount spent (EUR),Link clicks\n"
FIRST = "Autumn,2026-11-01,100,1.50,7\nAutumn,2026-11-02,50,1.00,3\nWinter,2026-11-02,5,0.50,1\n"
VISITS = "Date,Session default channel group,Sessions\n"


def read(text: str) -> Import:
    answers = Answers(account="lumo")
    found = read_export(text.encode(), "report.csv", answers=answers, today=dt.date(2026, 11, 21))
    assert found.ledger.balanced
    return found


def reasons(found: Import) -> list[tuple[int, str]]:
    return [(row.line, row.reason) for table in found.tables for row in table.rejected]


def test_the_same_download_twice_counts_once() -> None:
    found = read(ADS + FIRST + ADS + FIRST)
    days = found.facts.days
    assert (days["impressions"].sum(), days["spend"].sum(), days["link_clicks"].sum()) == (155, 3, 11)
    assert reasons(found) == [(2, "duplicate"), (3, "duplicate"), (4, "duplicate")]


def test_a_later_download_replaces_a_day_it_knows_better() -> None:
    found = read(ADS + FIRST + ADS + "Autumn,2026-11-02,60,1.20,4\nAutumn,2026-11-03,1,0.10,0\n")
    assert found.facts.days["impressions"].sum() == 100 + 60 + 5 + 1
    assert reasons(found) == [(3, "duplicate")]


def test_downloads_of_other_days_or_campaigns_are_added() -> None:
    found = read(ADS + FIRST + ADS + FIRST.replace("2026-11", "2026-10") + ADS + FIRST.replace("Autumn", "Spring"))
    assert found.facts.days["impressions"].sum() == 155 * 2 + 150
    assert [line for line, _ in reasons(found)] == [4]  # the day of the campaign that keeps its name


def test_rows_of_one_download_are_added_however_alike_they_are() -> None:
    found = read(VISITS + "20261101,Direct,5\n20261101,Direct,5\n20261101,Organic Social,2\n")
    assert (found.facts.days["sessions"].sum(), reasons(found)) == (12, [])


def test_visits_by_channel_pasted_twice_count_once() -> None:
    rows = "20261101,Direct,5\n20261101,Organic Social,2\n20261102,Direct,6\n"
    found = read(VISITS + rows + VISITS + rows)
    assert (found.facts.days["sessions"].sum(), found.facts.days["social_sessions"].sum()) == (13, 2)


def test_reports_without_days_count_once_only_where_all_is_the_same() -> None:
    head = "Session default channel group,Sessions,Engaged sessions\n"
    found = read(head + "Direct,5,2\nOrganic Social,2,1\n" + head + "Direct,5,2\nOrganic Social,3,1\n")
    assert reasons(found) == [(2, "duplicate")]
