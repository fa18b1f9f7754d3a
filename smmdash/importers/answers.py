"""What a person said about an upload where the file itself leaves it open."""

from typing import Literal

from smmdash.documents import Document, Key, Line


class Answers(Document):
    """What a person said about an upload where the file itself leaves it open; empty means not asked or not answered.

    ``order`` is the day-month order of its dates (dmy, mdy), ``decimal`` its decimal mark, ``encoding`` its code page;
    ``confirm`` is yes once a person has agreed with how a layout that was never seen in a real file was understood.
    """

    network: Key = ""
    account: Line = ""
    order: Literal["", "dmy", "mdy"] = ""
    decimal: Literal["", ".", ","] = ""
    encoding: Key = ""
    confirm: Literal["", "yes"] = ""
