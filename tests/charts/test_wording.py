from datetime import date

import generated
import pytest

from smmdash.charts import wording
from smmdash.facts import Scope
from smmdash.i18n import LANGUAGES, Texts, keys
from smmdash.kpi import BASES, COMPARISON_REASONS, REASONS, Comparison, Coverage, Value
from smmdash.overview import card
from smmdash.windows import WINDOWS

DAY = date(2026, 10, 1)
END = date(2026, 10, 31)
EN, LV, RU = Texts("en"), Texts("lv"), Texts("ru")


def value(number: float, metric: str = "likes", coverage: Coverage = Coverage()) -> Value:  # noqa: B008
    return Value(metric, number, DAY, END, coverage)


def compared(now: float, then: float, metric: str = "likes", reason: str = "") -> Comparison:
    percent = float("nan") if reason else 100 * (now - then) / then
    return Comparison(value(now, metric), value(then, metric), "previous", now - then, percent, reason)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_basis_and_choice_has_words(language: str) -> None:
    wanted = {f"kpi-basis_{key}" for key in BASES} | {f"kpi-reason_{key}" for key in REASONS}
    wanted |= {f"kpi-compare_{key}" for key in COMPARISON_REASONS} | {f"dashboard-window_{key}" for key in WINDOWS}
    wanted |= {f"chart-some_{what}" for what in ("days", "posts", "accounts")}
    wanted |= {f"chart-all_{what}" for what in ("days", "posts", "accounts")}
    assert wanted <= keys(language)


def test_coverage_in_words() -> None:
    some = Coverage(41, 58, "posts", 2, 3)
    assert wording.coverage(EN, value(1, coverage=some)) == "known for 41 of 58 posts, 2 of 3 accounts"
    assert wording.coverage(RU, value(1, coverage=some)) == "известно по 41 из 58 публикаций, 2 из 3 аккаунтов"
    assert wording.coverage(LV, value(1, coverage=Coverage(3, 21, "posts"))) == "zināms par 3 no 21 ieraksta"
    assert wording.coverage(RU, value(1, coverage=Coverage(21, 21, "posts", 1, 1))) == "21 публикация"
    assert wording.coverage(EN, value(1)) == ""


def test_change_is_in_points_for_rates_and_in_percent_for_counts() -> None:
    assert wording.change(EN, compared(120, 100)) == "+20%"
    assert wording.change(EN, compared(3.8, 3.1, "ctr")) == "+0.70\u00a0pp"
    assert wording.change(RU, compared(3.1, 3.8, "ctr")) == "−0,70\u00a0п.\u00a0п."
    assert wording.change(EN, compared(12, 0, reason="zero_before")) == "+12"
    assert wording.change(EN, compared(12, 8, reason="gaps")) == ""


def test_the_headline_says_what_happened() -> None:
    facts = generated.facts(last=END, days=120, posts=80, accounts=1)

    def said(metric: str, texts: Texts = EN, start: date = DAY) -> str:
        made = card(facts, metric, start, END, by="week", against="previous", scope=Scope(), today=date(2026, 11, 21))
        return wording.headline(texts, made)

    assert said("followers").startswith("Followers rose from ")
    assert said("followers", RU).startswith("Подписчики: рост с ")
    # nothing lies before: a level goes from its first to its last bucket, a flow only says its size
    assert said("followers", start=date(2026, 7, 4)).startswith("Followers rose from ")
    assert " rose " not in said("link_clicks", start=date(2026, 7, 4))
    assert said("spend") == "Ad spend" or "spend" in said("spend").lower()


def test_pictures_are_described() -> None:
    facts = generated.facts(last=END, days=120, posts=0, accounts=1)
    made = card(facts, "followers", DAY, END, by="week", against="previous", scope=Scope(), today=date(2026, 11, 21))
    assert wording.trend_alt(EN, made, "week").startswith("Line chart: Followers. By week. Lowest ")
    assert "highest" in wording.shape_alt(EN, made)
    nothing = card(facts, "spend", DAY, END, by="week", against="previous", scope=Scope(), today=date(2026, 11, 21))
    assert wording.trend_alt(EN, nothing, "week") == wording.shape_alt(EN, nothing)
    listed = [("Instagram", value(5)), ("X", value(float("nan")))]
    assert wording.parts_alt(EN, "likes", listed) == "Bar chart: Likes. Instagram 5 and X —."
    assert wording.parts_headline(LV, "likes", [("X", value(float("nan")))]) == wording.name(LV, "likes")


def test_names_of_parts() -> None:
    assert wording.part(RU, "network", "vk") == "ВКонтакте"
    assert wording.part(EN, "account", "instagram:salt") == "Instagram · salt"
    assert wording.part(EN, "account", "web:") == "Website"
    assert wording.part(LV, "post_type", "IG carousel") == "Karuselis"
    assert wording.part(LV, "post_type", "=Odd <b>type</b>") == "=Odd <b>type</b>"
    assert wording.part(EN, "campaign", "Summer") == "Summer"
    alike = wording.parts(EN, "post_type", ["IG reel", "Reels", "Links"])
    assert alike == {"IG reel": "Reel (IG reel)", "Reels": "Reel (Reels)", "Links": "Link"}


def test_large_counts_are_short_on_cards_only() -> None:
    assert wording.short_figure(EN, value(1_234_567)) == "1.2M"
    assert wording.short_figure(EN, value(999_999)) == "999,999"
    assert wording.figure(EN, value(1_234_567)) == "1,234,567"
    assert wording.short_figure(EN, value(float("nan"))) == "—"
