"""What a plan is made of: intermediate targets, a budget, and the entries of the content calendar."""

from datetime import date, time
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from smmdash.documents import Document, Key, Line, Note, Number

Clock = Annotated[time, AfterValidator(lambda at: at.replace(second=0, microsecond=0, tzinfo=None))]
EntryState = Literal["planned", "done"]

MOST_INTERMEDIATES = 24
MOST_ENTRIES = 5000


class Intermediate(Document):
    """An intermediate target: what the goal's metric should have come to by the end of a day, in the metric's unit."""

    day: date
    value: Number | None = None
    note: Note = ""


class Budget(Document):
    """What a goal may cost: the cost of one result times the results wanted, in one currency.

    ``result`` is the metric that counts the results. ``first`` to ``last`` are the days whose data gave the cost, None
    where it was typed; then ``low`` and ``high`` are None too. They are the ends of the 80 % range of the amount.
    """

    cost_per_result: Number | None = None
    wanted: Number | None = None
    currency: Key = ""
    amount: Number | None = None
    note: Note = ""
    result: Key = ""
    low: Number | None = None
    high: Number | None = None
    first: date | None = None
    last: date | None = None


class Entry(Document):
    """A planned post of the content calendar. ``goal`` is the id of the goal it serves, or empty.

    ``at`` is the time of day in the workspace's time zone, to the minute; None where only the day is planned.
    """

    id: Key
    day: date | None = None
    at: Clock | None = None
    network: Key = ""
    account: Line = ""
    post_type: Line = ""
    title: Line = ""
    goal: Key = ""
    owner: Line = ""
    state: EntryState = "planned"


Intermediates = Annotated[list[Intermediate], Field(max_length=MOST_INTERMEDIATES)]
Calendar = Annotated[list[Entry], Field(max_length=MOST_ENTRIES)]
