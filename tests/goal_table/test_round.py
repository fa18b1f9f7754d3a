"""Goals out as CSV and in again: what comes back is what went out, and every row is told what became of it."""

import io
from collections.abc import Callable
from datetime import UTC, date, datetime
from itertools import count
from time import perf_counter

import pytest
import xlsxwriter

from smmdash.goal_table import (
    COLUMNS,
    NOTES,
    PROBLEMS,
    TEMPLATE,
    Incoming,
    NoGoals,
    applied,
    exported,
    header,
    read,
    template,
)
from smmdash.goal_table.cells import folded
from smmdash.goals import (
    Audience,
    Baseline,
    Budget,
    BusinessGoal,
    CheckIn,
    Goal,
    GoalScope,
    Intermediate,
    OddsPoint,
    Outcome,
    StatusOverride,
    Step,
    Target,
    edit,
)
from smmdash.goals.types import GOAL_TYPES
from smmdash.i18n import LANGUAGES, Texts
from smmdash.importers.reading import ReadError
from smmdash.reasons import REASONS
from smmdash.store import Workspace

TODAY = date(2026, 11, 21)
AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
each_language = pytest.mark.parametrize("language", LANGUAGES)
each_header = pytest.mark.parametrize("texts", [None, *map(Texts, LANGUAGES)], ids=["keys", *LANGUAGES])

RICH = Goal(
    id="12345678",
    statement="=More; \"regular\" guests, +20 | '-'\\n",
    goal_type="engagement",
    business_goal="b1",
    metric="comments_per_post",
    scope=GoalScope(
        networks=["facebook", "vk"], accounts=["facebook:café; one", "vk:two\\"], campaign="@spring", segment="18–24",
        post_types=["reel", "фото"],
    ),
    target=Target(kind="rate", comparison="within", basis="to", value=2.125, upper=1500.5),
    baseline=Baseline(value=4.571428571428571, first=date(2026, 8, 1), last=date(2026, 10, 31)),
    start=date(2026, 11, 1),
    deadline=date(2027, 2, 3),
    owner="Anna Bērziņa",
    audience="a1",
    review_every_days=14,
    steps=[
        Step(id="s1", title="✓ seems", owner="Jānis | Co", start=date(2026, 11, 2), due=date(2026, 12, 1), kpi="4"),
        Step(id="s2", title="Second", done=True),
        Step(id="s3", title="Line\nbreak", kpi="x"),
    ],
    check_ins=[
        CheckIn(day=date(2026, 11, 8), value=5.25, confidence=7, note="fine | so\nfar"),
        CheckIn(day=date(2026, 11, 15), note="no figure"),
    ],
    outcome=Outcome(result="missed", day=date(2026, 11, 20), reasons=["content", "budget"], note="late; and dear"),
)  # fmt: skip
LIMIT = Goal(
    id="limit",
    metric="cost_per_lead",
    target=Target(kind="rate", comparison="at_most", basis="by_percent", value=-15),
    baseline=Baseline(value=3.5, by_hand=True, note="from the shop"),
    start=date(2026, 11, 1),
    deadline=date(2027, 1, 31),
)
MARK_OF_VK = Goal(id="vk", statement="Earn the mark", target=Target(kind="milestone"), milestone_done=date(2026, 11, 9))
MONTHLY = Goal(id="monthly", metric="sales", target=Target(kind="rate", per="month", value=10), start=TODAY)
WORK = Workspace(
    id="w",
    created=AT,
    goals=[RICH, LIMIT, MARK_OF_VK, MONTHLY],
    business_goals=[BusinessGoal(id="b1", name="15% more; orders"), BusinessGoal(id="b2", name="Other")],
    audiences=[Audience(id="a1", name="Parents")],
)
NAMES = {"b1": "15% more; orders", "b2": "Other", "a1": "Parents"}


def ids() -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"new{next(numbers)}"


def taken(data: bytes, work: Workspace = WORK, language: str = "en", name: str = "goals.csv") -> Incoming:
    return read(data, name, work, language=language, today=TODAY, new_id=ids())


def rows(*lines: str) -> bytes:
    return "\n".join(lines).encode()


def empty() -> Workspace:
    return Workspace(id="e", created=AT)


@each_header
@each_language
def test_an_export_read_back_changes_nothing(texts: Texts | None, language: str) -> None:
    found = taken(exported(WORK.goals, NAMES, texts), language=language)
    assert [row.problems for row in found.rows] == [()] * 4
    assert [row.state for row in found.rows] == ["same"] * 4
    assert found.unknown == ()
    assert applied(WORK, found, at=AT, today=TODAY, reason="x") == WORK


@each_header
def test_an_export_read_into_an_empty_workspace_gives_the_same_goals(texts: Texts | None) -> None:
    found = taken(exported(WORK.goals, NAMES, texts), empty())
    made = applied(empty(), found, at=AT, today=TODAY, reason="x")
    assert {one.name for one in made.business_goals} == {"15% more; orders"}
    names = {one.id: one.name for one in [*made.business_goals, *made.audiences]}
    for goal, before in zip(made.goals, WORK.goals, strict=True):
        assert goal.id == before.id
        assert [step.model_dump(exclude={"id"}) for step in goal.steps] == [
            step.model_dump(exclude={"id"}) for step in before.steps
        ]
        assert goal.check_ins == before.check_ins
        assert goal.outcome == before.outcome
        now, then = edit.facets(goal), edit.facets(before)
        assert names.get(goal.business_goal, "") == NAMES.get(before.business_goal, "")
        for key in ("business_goal", "audience", "baseline_value", "start"):
            now.pop(key), then.pop(key)
        assert now == then
        if before.baseline.value is not None:
            assert goal.baseline.value == pytest.approx(before.baseline.value, rel=1e-10)
        assert goal.baseline.by_hand == before.baseline.by_hand


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1257"])
def test_encodings_and_separators_are_those_of_every_other_upload(encoding: str) -> None:
    text = "Mērķis vienā teikumā\tAtbildīgais\nIegūt 80 potenciālos klientus līdz 2027-01-20\tŽanis Ķēniņš\n"
    found = taken(text.encode(encoding), language="lv")
    assert found.rows[0].goal is not None
    assert found.rows[0].goal.owner == "Žanis Ķēniņš"


def test_no_exported_cell_can_be_taken_for_a_formula() -> None:
    text = exported(WORK.goals, NAMES, Texts("en")).decode("utf-8-sig")
    assert "\"'=More" in text
    assert '"\'@spring"' in text
    assert '"#12345678"' in text  # a spreadsheet would make a number of it


@each_language
def test_the_template_reads_as_its_two_examples(language: str) -> None:
    found = taken(template(Texts(language), today=TODAY), empty(), language)
    assert [row.state for row in found.rows] == ["new", "new"]
    said, written = (row.goal for row in found.rows)
    assert said is not None
    assert written is not None
    example = GOAL_TYPES["service"].examples[0]
    assert (said.metric, said.target.value, said.target.comparison) == (example.metric, example.value, "at_most")
    other = GOAL_TYPES["awareness"].examples[0].goal(written.id, "awareness", today=TODAY)
    assert edit.facets(written) == edit.facets(other)


def test_a_workbook_is_read_like_a_csv() -> None:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True, "default_date_format": "dd/mm/yyyy"})
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["Metric", "Target", "Deadline", "Networks"])
    sheet.write_row(1, 0, ["Followers", 2125.5, datetime(2027, 4, 3), "Instagram; VK"])
    book.close()
    goal = taken(out.getvalue(), empty(), name="goals.xlsx", language="ru").rows[0].goal
    assert goal is not None
    assert (goal.target.value, goal.deadline) == (2125.5, date(2027, 4, 3))
    assert goal.scope.networks == ["instagram", "vk"]
    assert goal.target.kind == "level"


@pytest.mark.parametrize(
    ("header_line", "cells", "value", "deadline"),
    [
        ("Metric,Target,Deadline", 'Likes,"1,500",2027-04-03', 1500, date(2027, 4, 3)),
        ("Metric;Target;Deadline", "Likes;1500,5;13/04/2027", 1500.5, date(2027, 4, 13)),
        ("Показатель;Целевое значение;Срок", "Лайки;1 500,5;03.04.2027", 1500.5, date(2027, 4, 3)),
        ("Rādītājs;Mērķvērtība;Termiņš", "ctr;2,125;3.4.2027", 2.125, date(2027, 4, 3)),
        ("metric,target_value,deadline", "ctr,2.125,2027-04-03", 2.125, date(2027, 4, 3)),
        ("metric;target_value;deadline", "ctr;2,125;2027-04-03", 2.125, date(2027, 4, 3)),
        ("metric;target_value;deadline", "likes;1.500;2027-04-03", 1500, date(2027, 4, 3)),
    ],
)
def test_numbers_and_dates_are_read_as_their_file_writes_them(
    header_line: str, cells: str, value: float, deadline: date
) -> None:
    for language in LANGUAGES:  # the header says how, whoever looks at it
        goal = taken(rows(header_line, cells), empty(), language).rows[0].goal
        assert goal is not None
        assert (goal.target.value, goal.deadline) == (value, deadline)


@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("metric", "folowers", "unknown"), ("goal_type", "fame", "unknown"),
        ("scope_networks", "vk; myspace", "unknown"),
        ("target_value", "a lot", "number"), ("deadline", "soon", "date"), ("deadline", "2027-13-40", "date"),
        ("deadline", "03/04/2027", "date_undecided"), ("deadline", "2027-04", "date"),
        ("review_every_days", "0", "days"), ("review_every_days", "2.5", "days"),
        ("steps", "a | b | 2027-01-01 | 2027-02-01 | k | more", "line"), ("steps", "a | b | never", "date"),
        ("check_ins", "2026-11-08 | 5 | 11", "confidence"), ("check_ins", "2026-11-08 | five", "line"),
        ("owner", "x" * 301, "too_long"), ("outcome", "won", "unknown"), ("outcome_reasons", "weather", "unknown"),
        ("outcome_day", "2026-11-08", "outcome"),
    ],
)  # fmt: skip
def test_a_cell_that_cannot_be_understood_refuses_its_row_and_says_why(column: str, cell: str, problem: str) -> None:
    found = taken(rows(f"statement,{column}", f'Good,"{cell}"', "Other,"), empty())
    assert [row.state for row in found.rows] == ["refused", "new"]
    told = found.rows[0].problems[0]
    assert (told.key, told.column) == (problem, "outcome" if problem == "outcome" else column)
    assert found.rows[0].goal is None
    assert found.rows[0].line == 2
    assert found.rows[0].opening.startswith("Good")


def test_every_problem_of_a_row_is_named_at_once() -> None:
    found = taken(rows("metric,target_value,deadline", "nonsense,much,soon"), empty())
    assert [problem.key for problem in found.rows[0].problems] == ["unknown", "number", "date"]


def test_a_row_without_a_goal_says_so_and_an_empty_one_is_none() -> None:
    found = taken(rows("statement,owner", "First,", ",Anna", ",", "Last,"), empty())
    assert [(row.line, row.state) for row in found.rows] == [(2, "new"), (3, "refused"), (5, "new")]
    assert found.rows[1].problems[0].key == "nothing"


def test_a_row_with_an_id_changes_that_goal_in_the_columns_of_the_file() -> None:
    found = taken(rows("id,statement,owner,target_value", "#limit,Cheaper leads,,-20"))
    assert [row.state for row in found.rows] == ["changed"]
    made = applied(WORK, found, at=AT, today=TODAY, reason="taken in from x")
    goal = made.goals[1]
    assert (goal.statement, goal.target.value, goal.deadline) == ("Cheaper leads", -20, LIMIT.deadline)
    assert {(entry.field, entry.reason) for entry in goal.history} == {
        ("statement", "taken in from x"), ("target_value", "taken in from x"),
    }  # fmt: skip
    assert [other for other in made.goals if other.id != "limit"] == [
        other for other in WORK.goals if other.id != "limit"
    ]


def test_the_same_id_twice_counts_once() -> None:
    found = taken(rows("id,statement", "#limit,One", "limit,Two"))
    assert [row.state for row in found.rows] == ["changed", "refused"]
    assert found.rows[1].problems[0].key == "repeated"


def test_the_same_file_twice_adds_its_goals_once() -> None:
    data = rows(
        "sentence",
        "Get 300 new followers on Instagram by 1 March 2027",
        "Get 300 new followers on Instagram by 1 March 2027",
    )
    first = taken(data, empty())
    assert [row.state for row in first.rows] == ["new", "same"]
    made = applied(empty(), first, at=AT, today=TODAY, reason="")
    assert [goal.created for goal in made.goals] == [TODAY]
    assert [row.state for row in taken(data, made).rows] == ["same", "same"]


def test_a_sentence_is_understood_and_cells_go_before_it() -> None:
    found = taken(rows("sentence,owner,deadline", "Double LinkedIn followers in six months,Anna,2027-03-01"), empty())
    goal = found.rows[0].goal
    assert goal is not None
    assert (goal.metric, goal.target.basis, goal.target.value) == ("followers", "by_percent", 100)
    assert (goal.owner, goal.deadline, goal.scope.networks) == ("Anna", date(2027, 3, 1), ["linkedin"])
    assert goal.statement == "Double LinkedIn followers in six months"


def test_what_a_sentence_leaves_open_is_told() -> None:
    found = taken(rows("sentence", "Increase conversion rate by 10 % by 2027-03-31"), empty())
    assert "percent_or_points" in found.rows[0].doubts


def test_business_goals_and_audiences_are_known_by_name_and_new_ones_are_told() -> None:
    data = rows("statement,business_goal,audience", "A,other,PARENTS", "B,New one,", "C,new ONE,")
    found = taken(data)
    made = applied(WORK, found, at=AT, today=TODAY, reason="")
    a, b, c = made.goals[-3:]
    assert (a.business_goal, a.audience) == ("b2", "a1")
    assert b.business_goal == c.business_goal == made.business_goals[-1].id
    assert [row.notes for row in found.rows] == [(), ("business_goal_new",), ()]
    assert len(made.business_goals) == 3


def test_unknown_columns_are_named_and_a_file_without_goals_is_refused() -> None:
    assert taken(rows("statement,Colour,Owner", "A,red,Anna"), empty()).unknown == ("Colour",)
    with pytest.raises(NoGoals):
        taken(rows("date,likes", "2026-01-01,5"))
    with pytest.raises(ReadError):
        taken(b"%PDF-1.7 nothing")


def test_no_more_than_a_thousand_goals() -> None:
    full = WORK.model_copy(update={"goals": [Goal(id=f"g{n}", statement=f"g{n}") for n in range(999)]})
    found = taken(rows("statement", "one", "two"), full)
    assert [row.state for row in found.rows] == ["new", "refused"]
    assert found.rows[1].problems[0].key == "too_many"
    applied(full, found, at=AT, today=TODAY, reason="")


@each_language
def test_every_column_and_problem_has_its_text_and_headers_differ(language: str) -> None:
    texts = Texts(language)
    named = [header(texts, key) for key in COLUMNS]
    assert not [name for name in named if name.startswith(("goal-", "goal_table-"))]
    assert len({folded(name) for name in named}) == len(COLUMNS)
    for problem in PROBLEMS:
        assert texts.has(f"goal_table-problem_{problem}"), problem
    for note in NOTES:
        assert texts.has(f"goal_table-note_{note}"), note
    for column in COLUMNS.values():
        for option in column.options:
            assert texts.has(column.family + option), column.family + option


@each_language
def test_the_names_of_a_choice_differ(language: str) -> None:
    texts = Texts(language)
    for column in COLUMNS.values():
        names = {folded(texts(column.family + option)) for option in column.options}
        assert len(names) == len(column.options), column.key


def test_the_template_has_what_a_person_writes() -> None:
    assert set(TEMPLATE) <= set(COLUMNS)
    assert not {"id", "check_ins", "outcome", "paused"} & set(TEMPLATE)


SENTENCES = [f"Gain {number} new followers on VK in two weeks, without ads" for number in range(100, 130)]


def sheet(lines: list[list[str]]) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out, {"in_memory": True})
    drawn = book.add_worksheet()
    for place, cells in enumerate(lines):
        drawn.write_row(place, 0, cells)
    book.close()
    return out.getvalue()


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_a_list_of_sentences_is_a_table(form: str) -> None:
    lines = [["Goal in a sentence"], *([one] for one in SENTENCES)]
    data = sheet(lines) if form == "xlsx" else rows(*(line[0] for line in lines))
    found = taken(data, empty(), name=f"goals.{form}")
    assert [row.state for row in found.rows] == ["new"] * len(SENTENCES)
    assert [row.goal.target.value for row in found.rows if row.goal] == list(range(100, 130))


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_no_row_is_lost_after_blank_ones_or_with_one_filled_cell(form: str) -> None:
    lines = [
        ["Plans of 2027", "", ""], ["Goal in a sentence", "Metric", "Target"], ["", "Followers", "1500"],
        ["", "", ""], [SENTENCES[0], "", ""], [SENTENCES[1], "", ""], ["", "Reach", "900"], ["", "", ""],
        [SENTENCES[2], "", ""], ["Total", "", ""],
    ]  # fmt: skip
    data = sheet(lines) if form == "xlsx" else rows(*(";".join(line) for line in lines))
    found = taken(data, empty(), name=f"goals.{form}")
    assert [row.line for row in found.rows] == [3, 5, 6, 7, 9, 10]
    assert all(row.state == "new" for row in found.rows)


def test_a_row_with_more_cells_than_columns_says_so() -> None:
    found = taken(
        rows("Statement,Metric,Target", "Grow, but not by ads,Followers,1500", "Grow,Followers,1500"), empty()
    )
    assert [row.state for row in found.rows] == ["refused", "new"]
    assert [one.key for one in found.rows[0].problems] == ["wide"]
    unclosed = taken(rows("Statement;Metric", '"Grow;Followers', "Reach more;Reach"), empty())
    assert [row.line for row in unclosed.rows] == [2, 3]


@pytest.mark.parametrize("tick", ["[x]", "[X]", "[х]", "✓"])
def test_a_step_that_is_done_survives_the_code_page_of_a_spreadsheet(tick: str) -> None:
    text = exported([RICH], NAMES, Texts("en")).decode("utf-8-sig")
    assert "[x] " in text
    goal = taken(rows("Statement;Steps", f"Grow;{tick} Write it | Anna"), empty()).rows[0].goal
    assert goal is not None
    assert [(step.title, step.owner, step.done) for step in goal.steps] == [("Write it", "Anna", True)]


def test_a_baseline_that_the_table_gives_back_stays_whose_it_was() -> None:
    total = Goal(id="t", statement="Grow", metric="likes", target=Target(value=5), start=TODAY)
    work = empty().model_copy(update={"goals": [total.model_copy(update={"baseline": Baseline(value=0)})]})
    found = taken(exported(work.goals, {}, Texts("en")), work)
    assert [row.state for row in found.rows] == ["same"]


def test_a_baseline_of_three_periods_is_one_again_where_it_comes_back() -> None:
    base = Baseline(value=1237, first=date(2026, 2, 22), last=date(2026, 11, 21), periods=3)
    total = Goal(id="t", statement="Grow", metric="likes", target=Target(value=1500), start=date(2026, 11, 22),
                 deadline=date(2027, 2, 20), baseline=base)  # fmt: skip
    (row,) = taken(exported([total], {}, Texts("en")), empty()).rows
    assert row.goal is not None
    assert row.goal.baseline == base
    longer = total.model_copy(update={"baseline": base.model_copy(update={"first": date(2026, 8, 23), "periods": 1})})
    (row,) = taken(exported([longer], {}, Texts("en")), empty()).rows
    assert row.goal is not None
    assert row.goal.baseline.periods == 1


def test_a_thousand_goals_are_read_without_comparing_each_with_each() -> None:
    begun = perf_counter()
    lines = (f"Goal {number};Followers;{number + 1};2027-03-01" for number in range(1000))
    found = taken(rows("Statement;Metric;Target;Deadline", *lines), empty())
    assert found.counted()["new"] == 1000
    assert perf_counter() - begun < 15


def test_what_a_person_writes_of_a_plan_makes_a_budget_and_intermediate_targets() -> None:
    lines = rows(
        "Statement;Metric;Intermediate targets;Results wanted;Cost of one result;Budget currency;Budget",
        "Clients;Sales;2026-12-31 | 4 | half way;10;300;RUB;",
        "Dearer;Sales;;10;300;RUB;2000",
        "None;Sales;;;;;",
        "Bad;Sales;soon | 4;;;;",
    )
    first, second, third, fourth = taken(lines, empty()).rows
    assert first.goal is not None
    assert first.goal.milestones == [Intermediate(day=date(2026, 12, 31), value=4, note="half way")]
    # the article's example: 300 for a client, ten clients, 3000
    assert first.goal.budget == Budget(wanted=10, cost_per_result=300, currency="RUB", amount=3000)
    assert second.notes == ("budget_differs",)
    assert third.goal is not None
    assert third.goal.budget is None
    assert [(one.key, one.column) for one in fourth.problems] == [("date", "milestones")]


def test_a_figure_that_the_table_changes_leaves_no_range_of_the_one_before() -> None:
    data = Budget(cost_per_result=3, wanted=10, amount=30, currency="EUR", low=20, high=45, first=TODAY, last=TODAY)
    work = empty().model_copy(update={"goals": [Goal(id="g", statement="Leads", budget=data)]})
    found = taken(rows("id,statement,budget_wanted,budget_amount", "#g,Leads,20,60"), work)
    changed = found.rows[0].goal
    assert changed is not None
    assert changed.budget == Budget(cost_per_result=3, wanted=20, amount=60, currency="EUR")
    emptied = taken(rows("id,statement,budget_wanted,budget_amount,budget_cost_per_result,budget_currency",
                         "#g,Leads,,,,"), work).rows[0]  # fmt: skip
    assert emptied.goal is not None
    assert emptied.goal.budget is None


def test_the_latest_chance_is_told_and_never_taken_in() -> None:
    told = [OddsPoint(day=TODAY, as_of=date(2026, 11, day), chance=share) for day, share in ((8, 0.2), (15, 0.69))]
    goal = Goal(id="g", statement="Leads", odds=told)
    text = exported([goal], {}, None).decode("utf-8-sig").splitlines()
    cells = dict(zip(text[0].split(","), text[1].split(","), strict=True))
    assert (cells['"chance"'], cells['"chance_day"']) == ("65", "2026-11-15")
    found = taken(rows("statement,chance,chance_day", "Leads,99,tomorrow"), empty())
    assert (found.rows[0].state, found.unknown) == ("new", ())
    assert found.rows[0].goal is not None
    assert found.rows[0].goal.odds == []


def test_a_status_that_is_not_named_is_asked_for() -> None:
    refused, dated = taken(
        rows("statement,status_override,status_override_note", "A,,ill", "B,at_risk,ill"), empty()
    ).rows  # fmt: skip
    assert [one.key for one in refused.problems] == ["status_override"]
    assert dated.goal is not None
    assert dated.goal.status_override == StatusOverride(state="at_risk", note="ill", day=TODAY)


def test_a_choice_whose_name_has_a_comma_stands_among_others() -> None:
    for language in LANGUAGES:
        texts = Texts(language)
        every = "; ".join(texts(f"audit-reason_{reason}") for reason in REASONS)
        found = taken(rows("statement,outcome,outcome_reasons", f'A,missed,"{every}"'), empty(), language).rows[0]
        assert found.goal is not None, found.problems
        assert found.goal.outcome is not None
        assert found.goal.outcome.reasons == list(REASONS)
