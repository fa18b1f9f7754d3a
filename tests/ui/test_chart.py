import altair
import pandas as pd
from streamlit.testing.v1 import AppTest

from smmdash.ui.chart import Drawing


def page() -> None:
    import altair
    import pandas as pd
    import streamlit as st

    from smmdash.ui.chart import Drawing, draw

    def chart() -> altair.Chart:
        rows = pd.DataFrame({"day": [1, 2, 3], "views": [10, 20, 15]})
        return altair.Chart(rows).mark_line().encode(x="day:Q", y="views:Q")

    kept = st.session_state.setdefault("drawing", Drawing(chart()))
    draw(chart(), "As it comes", "", "A line", "fresh")
    draw(kept, "Kept", "", "A line", "kept")


def test_kept_drawing_sends_the_same_on_every_run() -> None:
    app = AppTest.from_function(page).run()
    charts = []
    for _ in range(3):
        assert not app.exception
        fresh, kept = (one.proto for one in app.get("vega_lite_chart"))
        assert [table.name for table in kept.datasets] == [table.name for table in fresh.datasets] != []
        assert kept.datasets[0].data.data == fresh.datasets[0].data.data
        charts.append(kept.spec)
        app.run()
    assert len(set(charts)) == 1
    assert "views" in charts[0]


def test_drawing_lets_the_chart_go_once_its_tables_are_handed_over() -> None:
    drawing = Drawing(altair.Chart(pd.DataFrame({"day": [1]})).mark_line())
    first = drawing.to_dict()
    assert drawing.to_dict() == first, "without a place for the tables they stay inside"
    assert first["datasets"]

    def apart(data: pd.DataFrame, datasets: dict[str, pd.DataFrame]) -> dict[str, str]:
        datasets["one"] = data
        return {"name": "one"}

    altair.data_transformers.register("apart", apart)
    for _ in range(2):
        given: dict[str, pd.DataFrame] = {}
        with altair.data_transformers.enable("apart", datasets=given):
            assert drawing.to_dict()["data"] == {"name": "one"}
        assert list(given) == ["one"]
        assert vars(drawing)["_chart"] is None
    altair.data_transformers.register("apart", None)
