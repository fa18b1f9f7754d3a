import io
import json
from collections.abc import Callable
from datetime import date, timedelta

import generated
import numpy as np
import pandas as pd
import pyarrow as pa
import pytest
from conftest import TODAY
from streamlit.testing.v1 import AppTest

from smmdash import facts as f
from smmdash.facts import Facts
from smmdash.goals import Goal, Target
from smmdash.i18n import LANGUAGES, Texts, keys
from smmdash.redefined import CHANGES
from smmdash.store import History, State
from smmdash.store.state import with_workspace
from smmdash.ui.plain import plain
from smmdash.ui.session import Session

K = "w:dashboard-"
LAST = date(2026, 11, 20)


@pytest.fixture(scope="module")
def facts() -> Facts:
    return generated.facts(last=LAST, days=500, posts=300, accounts=3)


@pytest.fixture
def dashboard(app: Callable[..., AppTest], facts: Facts) -> Callable[..., AppTest]:
    """Return a function that opens the dashboard on a workspace, with what its address asks for."""

    def start(state: State | None = None, language: str = "en", **asked: str) -> AppTest:
        running = app("start", language)
        running.session_state["smmdash"] = Session(history=History(state or generated.state(facts)))
        running.switch_page("pages/dashboard.py")
        for name, value in asked.items():
            running.query_params[name] = value
        running.run()
        assert not running.exception
        assert not running.error
        return running

    return start


def words(running: AppTest) -> str:
    shown = [*running.title, *running.header, *running.subheader, *running.markdown, *running.caption, *running.info]
    shown += [*running.metric]
    texts = [f"{getattr(element, 'label', '')} {element.value}" for element in shown]
    texts += [f"{element.label} {getattr(element, 'options', '')}" for element in (*running.button, *running.selectbox)]
    texts += [f"{element.label} {element.options}" for element in running.multiselect]
    return "\n".join(texts).replace("\\", "")


def cards(running: AppTest) -> dict[str, str]:
    return {metric.label: metric.value.replace("\\", "") for metric in running.metric}


def charts(running: AppTest) -> list[tuple[dict, list]]:
    found = []
    for element in running.get("vega_lite_chart"):
        frames = [pa.ipc.open_stream(io.BytesIO(one.data.data)).read_pandas() for one in element.proto.datasets]
        found.append((json.loads(element.proto.spec), frames))
    return found


def test_without_data_the_page_says_what_will_be_here_and_leads_to_data(
    dashboard: Callable[..., AppTest],
) -> None:
    running = dashboard(generated.state(Facts()))
    assert "No figures yet" in words(running)
    assert [link.proto.page for link in running.get("page_link")] != []
    assert not running.metric
    assert not running.selectbox(key="lang").disabled


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_is_said_in_the_language(dashboard: Callable[..., AppTest], language: str) -> None:
    running = dashboard(language=language)
    text = words(running)
    left = [key for key in keys("en") if key in text and "-" in key]
    assert left == []
    assert len(running.metric) >= 8
    assert len(charts(running)) == 2
    assert "None" not in text


def test_the_usual_view_is_the_last_90_days_of_data(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard()
    assert running.selectbox(key=f"{K}window").value == "last_90"
    assert "Aug 23 – Nov 20, 2026" in words(running).replace("\u2009", " ")
    assert running.query_params["period"] == "last_90"
    assert list(cards(running))[:2] == ["Followers", "Net new followers"]


def test_reach_of_several_accounts_stands_per_account(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(card="reach", metric="reach")
    assert cards(running) == {"Reach": "—"}
    text = words(running)
    assert "Instagram · salt: " in text
    assert "TikTok · salt: " in text
    assert "cannot be added up" in text
    assert "No chart for this period" in text
    narrowed = dashboard(card="reach", metric="reach", account="tiktok:salt")
    assert cards(narrowed)["Reach"] != "—"
    assert "daily mean" in words(narrowed)


def test_filters_narrow_what_counts_and_can_be_cleared(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(card="link_clicks~posts")
    everything = cards(running)
    running.multiselect(key=f"{K}networks").set_value(["tiktok"]).run()
    assert cards(running) != everything
    assert running.query_params["network"] == "tiktok"
    assert running.multiselect(key=f"{K}accounts").options == ["TikTok · salt"]
    running.button(key="dashboard-clear").click().run()
    assert cards(running) == everything
    assert "network" not in running.query_params


def test_post_types_leave_only_figures_of_posts(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(card="posts~link_clicks", type="Photos")
    assert cards(running)["Link clicks"] == "—"
    assert int(cards(running)["Posts"]) > 0
    assert "Clear the post type filter" in words(running)


def test_a_link_brings_the_whole_view_and_nonsense_is_ignored(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(
        period="custom", days="2026-09-01~2026-09-30", by="day", against="year_before", network="facebook",
        metric="posts",
    )  # fmt: skip
    assert "Sep 1 – 30, 2026" in words(running).replace("\u2009", " ")
    assert running.selectbox(key=f"{K}grain").value == "day"
    assert running.selectbox(key=f"{K}against").value == "year_before"
    assert running.selectbox(key=f"{K}metric").value == "posts"
    assert running.query_params["days"] == "2026-09-01~2026-09-30"
    odd = dashboard(
        period="<script>", days="2026-99-99", by="second", network="nowhere~facebook", metric="../x", card="x~likes"
    )  # fmt: skip
    assert odd.selectbox(key=f"{K}window").value == "last_90"
    assert odd.multiselect(key=f"{K}networks").value == ["facebook"]
    assert list(cards(odd)) == ["Likes"]


@pytest.mark.parametrize("days", ["2026-09-30~2026-09-01", "2026-09-01", "~", "0001-01-01~9999-12-31", "x~y"])
def test_odd_dates_in_a_link_do_no_harm(dashboard: Callable[..., AppTest], days: str) -> None:
    assert dashboard(period="custom", days=days, by="day").title[0].value == "Dashboard"


def test_filters_survive_other_pages_and_languages(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard()
    running.selectbox(key=f"{K}window").set_value("last_28").run()
    running.multiselect(key=f"{K}networks").set_value(["facebook"]).run()
    running.switch_page("pages/start.py").run()
    running.switch_page("pages/dashboard.py").run()
    assert running.selectbox(key=f"{K}window").value == "last_28"
    running.selectbox(key="lang").set_value("ru").run()
    assert running.selectbox(key=f"{K}window").value == "last_28"
    assert running.multiselect(key=f"{K}networks").value == ["facebook"]
    assert running.query_params["period"] == "last_28"


def test_a_period_without_data_offers_the_one_that_has(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(period="custom", days="2024-01-01~2024-01-31")
    assert "Nothing to show for this choice" in words(running)
    assert not running.metric
    running.button(key="dashboard-show_known").click().run()
    assert running.metric
    assert running.query_params["days"] == "2026-08-23~2026-11-20"


def test_choosing_metrics(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard()
    first = list(cards(running))
    running.button(key="dashboard-choose-those").click().run()
    chosen = running.multiselect(key=f"{K}cards").value
    assert len(chosen) == len(first)
    running.multiselect(key=f"{K}cards").set_value(chosen[1:]).run()
    assert list(cards(running)) == first[1:]
    running.button(key="dashboard-choose-reset").click().run()
    assert list(cards(running)) == first


def test_cards_say_the_change_in_words_and_why_there_is_none(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(card="link_clicks~followers")
    clicks = next(metric for metric in running.metric if metric.label == "Link clicks")
    assert clicks.delta.replace("\\", "")[0] in "+−0"
    assert clicks.proto.delta_description in ("better", "worse")
    assert "Before: " in words(running)
    oldest = dashboard(card="link_clicks", period="custom", days="2025-07-09~2025-07-20")
    assert not next(iter(oldest.metric)).delta
    assert "No data for the earlier period" in words(oldest)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_card_tells_beside_its_formula_what_to_know_about_its_figure(
    dashboard: Callable[..., AppTest], language: str
) -> None:
    t = Texts(language)
    running = dashboard(language=language, card="followers~link_clicks")
    about = {one.value: one.help.replace("\\", "") for one in running.markdown if one.help}
    assert t("kpi-note_accounts_overlap") in about[f":small[{t('metric-followers')}]"]
    assert t("kpi-note_accounts_overlap") not in about[f":small[{t('metric-link_clicks')}]"]


def test_a_running_period_is_compared_to_date(dashboard: Callable[..., AppTest]) -> None:
    assert "(Oct 1 – 20, 2026)" in words(dashboard(card="link_clicks", period="this_month")).replace("\u2009", " ")


def test_charts_hold_aggregated_rows_only(dashboard: Callable[..., AppTest]) -> None:
    for asked in ({}, {"period": "last_12_months", "by": "day", "metric": "likes"}):
        running = dashboard(**asked)
        for _, frames in charts(running):
            for frame in frames:
                assert len(frame) <= 366
                assert not {"text", "url", "post_id", "source"} & set(frame.columns)
                assert not frame.map(lambda cell: "soup" in str(cell)).any(axis=None)


def test_charts_are_localised_and_described(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(language="lv")
    for spec, _ in charts(running):
        assert spec["config"]["locale"]["number"]["decimal"] == ","
    for element in running.get("vega_lite_chart"):
        assert element.proto.alt.startswith(("Līniju diagramma", "Stabiņu diagramma"))


def test_goals_bring_their_metric_target_and_chart(dashboard: Callable[..., AppTest], facts: Facts) -> None:
    bare = generated.state(facts)
    work = bare.workspace.model_copy(deep=True)
    work.goals = [
        Goal(
            id="g1", statement="*Clicks* [x](http://evil)", metric="profile_views", start=date(2026, 9, 1),
            deadline=date(2026, 12, 31), target=Target(kind="total", value=30000),
        ),
        Goal(id="g2", statement="A mark of honour", target=Target(kind="milestone"), deadline=date(2026, 12, 1)),
    ]  # fmt: skip
    running = dashboard(with_workspace(bare, work))
    assert next(iter(cards(running))) == "Profile visits"
    assert len(charts(running)) == 3
    shown = [element.value for element in running.markdown]
    assert any(plain("*Clicks* [x](http://evil)") in text for text in shown)
    assert "Target: at least 30,000" in words(running)
    assert "A mark of honour" in words(running)


def test_posts_are_ranked_and_tiny_ones_left_out_in_words(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard()
    best, worst = (element.value for element in running.dataframe)
    assert len(best) == len(worst) == 5
    assert list(best.columns[:3]) == ["value", "text", "url"]
    assert "a quarter of the usual post" in words(running)
    running.selectbox(key=f"{K}post_metric").set_value("likes").run()
    assert "a quarter of the usual post" not in words(running)
    likes = [int(value) for value in running.dataframe[0].value["value"]]
    assert likes == sorted(likes, reverse=True)


def test_days_alone_have_no_posts_to_rank(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard(generated.state(generated.facts(last=LAST, days=100, posts=0)))
    assert "No post of this period" in words(running)
    assert len(running.get("download_button")) == 3  # saving the workspace, metrics, values over time


def test_hostile_names_stay_letters(dashboard: Callable[..., AppTest], facts: Facts) -> None:
    posts = facts.posts.assign(post_type="![x](http://evil/p.png)", text="<img src=x> =1+1", url="javascript:alert(1)")
    hostile = Facts(facts.days.assign(account="![y](http://evil/q.png) :red[z]"), posts)
    running = dashboard(generated.state(hostile), card="reach")
    for element in (*running.markdown, *running.caption):
        assert "![" not in element.value
        assert ":red[" not in element.value
    assert running.dataframe[0].value["url"].isna().all()


def test_what_is_seen_can_be_downloaded(dashboard: Callable[..., AppTest]) -> None:
    running = dashboard()
    names = [button.proto.label for button in running.get("download_button")]
    assert {"Metrics (CSV)", "Values over time (CSV)", "Best and weakest posts (CSV)"} <= set(names)
    assert running.selectbox(key=f"{K}decimal").value == "."
    assert dashboard(language="lv").selectbox(key=f"{K}decimal").value == ","


def test_today_is_the_day_of_the_tests() -> None:
    assert date(2026, 11, 21) == TODAY


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_change_of_definition_is_marked_named_with_its_source_and_refuses_the_comparison(
    dashboard: Callable[..., AppTest], language: str
) -> None:
    change = CHANGES["instagram_views"]
    dates = pd.date_range(change.day - timedelta(days=100), change.day + timedelta(days=100))
    rows = {"date": dates, "network": "instagram", "account": "shop", "source": "s", "line": range(2, len(dates) + 2)}
    held = Facts(
        days=f.frame("days", pd.DataFrame({**rows, "views": 1000.0 + np.arange(len(dates)) % 7, "likes": 5.0}))
    )
    span = f"{change.day - timedelta(days=20)}~{change.day + timedelta(days=40)}"
    running = dashboard(generated.state(held), language, period="custom", days=span, metric="views", card="views")
    t = Texts(language)
    (card,) = [metric for metric in running.metric if metric.label == t("metric-views")]
    assert card.delta == "—"
    said = " ".join(caption.value for caption in running.caption)
    assert t("change-instagram_views") in said
    assert f"[{t('change-source')}]({change.source})" in said
    likes = dashboard(generated.state(held), language, period="custom", days=span, metric="likes", card="likes")
    assert t("change-instagram_views") not in " ".join(caption.value for caption in likes.caption)
