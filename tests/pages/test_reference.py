"""The reference page: what is found, what is said where nothing is, and that every entry can be written."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from smmdash.changes import CHANGES
from smmdash.checks import CHECKS
from smmdash.goals import words
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers import FORMATS
from smmdash.metrics import METRICS
from smmdash.ui import reference

EN = Texts("en")
TODAY = date(2026, 11, 21)
Start = Callable[..., AppTest]
each_language = pytest.mark.parametrize("language", LANGUAGES)


def names(app: AppTest) -> list[str]:
    """The keys of the entries on the page, in their order."""
    found = (re.match(r"\*\*.*`(\w+)`", markdown.value) for markdown in app.markdown)
    return [match.group(1) for match in found if match]


def count(app: AppTest) -> str:
    return next(caption.value for caption in app.caption if caption.value[:1].isdigit())


@each_language
def test_the_page_opens_with_the_first_metrics(app: Start, language: str) -> None:
    page = app("reference", language)
    assert not page.exception
    assert not page.error
    assert page.title[0].value == Texts(language)("shell-page_reference")
    assert names(page) == list(METRICS)[: reference.FIRST]
    page.button(key="reference-more").click().run()
    assert names(page) == list(METRICS)
    assert not [button for button in page.button if button.key == "reference-more"]


def test_search_finds_in_the_visitor_s_language(app: Start) -> None:
    page = app("reference", "ru")
    page.text_input(key="find").set_value("стоимость лида").run()
    assert names(page)[0] == "cost_per_lead"
    page.text_input(key="find").set_value("ROAS").run()
    assert names(page)[0] == "roas"


def test_a_kind_narrows_the_metrics_and_explains_itself(app: Start) -> None:
    page = app("reference", "en")
    page.pills(key="reference-kind").set_value("stock").run()
    assert names(page) == [key for key, metric in METRICS.items() if metric.kind == "stock"]
    assert Texts("en")("kind-stock.explain") in [caption.value for caption in page.caption]
    assert count(page) == "2 metrics"


@pytest.mark.parametrize(
    ("language", "asked", "expected"),
    [("en", "roas", "metric"), ("ru", "прометей", ""), ("lv", "csat", "rādītājs")],
)
def test_the_count_has_a_real_plural(app: Start, language: str, asked: str, expected: str) -> None:
    page = app("reference", language)
    page.text_input(key="find").set_value(asked).run()
    if expected:
        found = len(names(page))
        assert count(page) == Texts(language)("reference-found_metrics", count=found)
    else:
        assert names(page) == []


def test_nothing_found_says_what_to_do_and_clears(app: Start) -> None:
    page = app("reference", "en")
    page.text_input(key="find").set_value("<b>[zzz](x)</b> **q**").run()
    said = [markdown.value for markdown in page.markdown]
    assert names(page) == []
    assert any(Texts("en")("reference-nothing.metrics") in text for text in said)
    assert not any("<b>" in text or "[zzz](" in text for text in said)
    page.button(key="reference-clear").click().run()
    assert names(page) == list(METRICS)[: reference.FIRST]


def test_nothing_found_inside_a_kind_blames_the_kind(app: Start) -> None:
    page = app("reference", "en")
    page.pills(key="reference-kind").set_value("stock").run()
    page.text_input(key="find").set_value("roas").run()
    assert Texts("en")("reference-nothing.kind") in [markdown.value for markdown in page.markdown]
    page.button(key="reference-clear").click().run()
    assert len(names(page)) == reference.FIRST


def test_a_link_can_carry_the_search(app: Start) -> None:
    page = app("start", "en")
    page.query_params["find"] = "csat"
    page.switch_page("pages/reference.py").run()
    assert names(page)[0] == "csat"


@each_language
@pytest.mark.parametrize(("section", "known"), [("formats", FORMATS), ("checks", CHECKS)])
def test_the_other_sections_list_everything(app: Start, language: str, section: str, known: dict[str, object]) -> None:
    page = app("reference", language)
    page.segmented_control(key="reference-section").set_value(section).run()
    if section != "formats" and len(known) > reference.FIRST:
        page.button(key="reference-more").click().run()
    assert not page.error
    assert sorted(names(page)) == sorted(known)


def test_formats_stand_where_they_come_from(app: Start) -> None:
    groups = {key: reference.format_group(export) for key, export in FORMATS.items()}
    assert set(groups.values()) == set(reference.GROUPS)
    assert groups["hootsuite_x_posts"] == groups["livedune_posts"] == "tools"
    assert groups["meta_audience"] == groups["vk_posts"] == "networks"
    assert groups["zendesk_tickets"] == groups["amocrm_deals"] == "people"
    page = app("reference", "lv")
    page.segmented_control(key="reference-section").set_value("formats").run()
    labels = [one.label for one in page.expander]
    counted = {group: sum(one == group for one in groups.values()) for group in reference.GROUPS}
    assert labels == [Texts("lv")(f"reference-group_{group}", count=count) for group, count in counted.items()]
    assert not any(one.proto.expanded for one in page.expander)
    page.text_input(key="find").set_value("Zendesk").run()
    assert [one.proto.expanded for one in page.expander] == [True]


def test_a_format_is_found_by_its_network(app: Start) -> None:
    page = app("reference", "en")
    page.segmented_control(key="reference-section").set_value("formats").run()
    page.text_input(key="find").set_value("tiktok").run()
    assert set(names(page)) == {key for key, export in FORMATS.items() if export.network == "tiktok"}


@each_language
def test_every_metric_is_written_whole(language: str) -> None:
    texts = Texts(language)
    for key, metric in METRICS.items():
        text = reference.metric_entry(metric, texts)
        for part in (f"metric-{key}", f"metric-{key}.explain", f"metric-{key}.trap"):
            assert texts(part) in text
        assert complete(text), text
        assert "%" not in reference.formula(metric, texts)
        assert text.count("\n- ") == 5


@each_language
def test_every_format_is_written_whole(language: str) -> None:
    texts = Texts(language)
    for key, export in FORMATS.items():
        text = reference.format_entry(export, texts)
        assert f"`{key}`" in text
        assert complete(text), text
        assert text.count("\n- ") >= 4, text


@each_language
def test_every_check_is_written_whole(language: str) -> None:
    texts = Texts(language)
    for key, check in CHECKS.items():
        text = reference.check_entry(check, texts)
        assert f"`{key}`" in text
        assert complete(text), text


def complete(text: str) -> bool:
    """Tell that no key stands where a text should, and that Markdown finds no HTML, link or heading in it."""
    shown = re.sub(r"`[^`]*`", "", text)
    keys = re.search(
        r"\b(metric|measure|reference|import|check(?!-in\b)|unit|kind|network|formula|better)-[a-z]", shown
    )
    return not keys and not re.search(r"[<>\[\]{}$]|^#", shown, re.M)


def test_a_plain_sum_says_that_it_is_one() -> None:
    assert reference.formula(METRICS["likes"], Texts("en")) == "likes (total over the period)"
    assert reference.formula(METRICS["engagements"], Texts("ru")) == (
        "лайки + комментарии + репосты + сохранения; если их нет: собственный итог источника"
    )


def rates(page: AppTest) -> str:
    """All that the page says, without the marks that keep text from being taken for Markdown."""
    return re.sub(r"\\(.)", r"\1", "\n".join(markdown.value for markdown in page.markdown))


@each_language
def test_the_calculator_needs_no_upload(app: Start, language: str) -> None:
    texts = Texts(language)
    page = app("reference", language)
    page.segmented_control(key="reference-section").set_value("calculator").run()
    name = texts("metric-engagement_rate_by_reach")
    assert f"{name}: **—**" in rates(page)
    page.text_input(key="reference-likes").set_value("30")
    page.text_input(key="reference-reach").set_value(texts.number(1500)).run()
    assert f"{name}: **{texts.value(2, 'percent')}**" in rates(page)
    assert texts("reference-calculator.lacking", measures=texts("measure-views")) in rates(page)
    assert f"{name}: {texts.value(2, 'percent')} (" in page.code[0].value
    assert not page.error
    page.number_input(key="reference-posts").set_value(3).run()
    assert texts("reference-calculator.posts") in rates(page)
    page.button(key="reference-empty").click().run()
    assert f"{name}: **—**" in rates(page)


def test_a_number_that_cannot_be_read_says_so(app: Start) -> None:
    page = app("reference", "en")
    page.segmented_control(key="reference-section").set_value("calculator").run()
    page.text_input(key="reference-likes").set_value("a lot").run()
    assert "a lot" in page.error[0].value
    page.text_input(key="reference-likes").set_value("-5")
    page.text_input(key="reference-reach").set_value("100").run()
    assert f"{EN('metric-engagement_rate_by_reach')}: **—**" in rates(page)


def test_a_typed_number_keeps_its_value_in_another_language(app: Start) -> None:
    page = app("reference", "en")
    page.segmented_control(key="reference-section").set_value("calculator").run()
    page.text_input(key="reference-likes").set_value("1,500")
    page.text_input(key="reference-reach").set_value("30,000").run()
    page.session_state["lang"] = "lv"
    page.run()
    assert page.text_input(key="reference-likes").value == "1500"
    assert f"{Texts('lv')('metric-engagement_rate_by_reach')}: **5%**" in rates(page)


@each_language
def test_post_by_post_gives_the_mean_and_the_median(app: Start, language: str) -> None:
    texts = Texts(language)
    page = app("reference", language)
    page.session_state["reference-rows"] = [
        {"likes": likes, "comments": "", "shares": "", "saves": "", "reach": reach, "views": "", "impressions": ""}
        for likes, reach in (("100", "1000"), ("1", "100"), ("60", "2000"))
    ]
    page.segmented_control(key="reference-section").set_value("calculator").run()
    page.segmented_control(key="reference-way").set_value("by_post").run()
    assert f"{texts('reference-rate_by_reach_mean')}: **{texts.value(14 / 3, 'percent')}**" in rates(page)
    assert f"{texts('reference-rate_by_reach_median')}: **{texts.value(3, 'percent')}**" in rates(page)


@each_language
def test_every_goal_type_is_shown_with_metrics_tactics_and_examples(app: Start, language: str) -> None:
    texts = Texts(language)
    page = app("reference", language)
    page.segmented_control(key="reference-section").set_value("goal_types").run()
    assert names(page) == list(GOAL_TYPES)
    said = rates(page)
    for key, kind in GOAL_TYPES.items():
        assert texts(f"goal_type-{key}.explain") in said
        for place in range(3):
            assert (words.example(texts, key, place, today=TODAY, currency="EUR")) in said
        for tactic in kind.tactics:
            assert texts(f"tactic-{tactic}.how") in said
        for metric in kind.metrics:
            assert (METRICS[metric].formula.text(texts)) in said


def test_goal_types_are_found_by_their_tactics(app: Start) -> None:
    page = app("reference", "ru")
    page.segmented_control(key="reference-section").set_value("goal_types").run()
    page.text_input(key="find").set_value("ретаргетинг").run()
    assert names(page) == ["conversions"]
    page.text_input(key="find").set_value("щшгн").run()
    assert names(page) == []
    assert Texts("ru")("reference-nothing.goal_types") in rates(page)


@each_language
def test_known_changes_are_listed_with_their_sources_newest_first(app: Start, language: str) -> None:
    page = app("reference", language)
    page.session_state["reference-section"] = "changes"
    page.run()
    assert not page.exception
    newest = sorted(CHANGES, key=lambda key: CHANGES[key].day, reverse=True)
    assert names(page) == newest
    written = " ".join(markdown.value for markdown in page.markdown)
    assert all(f"]({change.source})" in written for change in CHANGES.values())
    assert count(page).startswith(str(len(CHANGES)))


@pytest.mark.parametrize(("asked", "first"), [("VK", "vk_video_views"), ("bounce", "google_analytics_4")])
def test_a_change_is_found_by_its_network_and_metric(app: Start, asked: str, first: str) -> None:
    page = app("reference", "en")
    page.session_state["reference-section"] = "changes"
    page.run()
    page.text_input[0].set_value(asked).run()
    assert names(page)[0] == first
