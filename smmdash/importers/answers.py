"""What a person said about an upload where the file itself leaves it open."""

from typing import Literal

from smmdash.documents import Document, Key, Line


class Answers(Document):
    """What a person said about an upload where the file itself leaves it open; empty means not asked or not answered.

    ``order`` is the day-month order of its dates (dmy, mdy), ``decimal`` its decimal mark, ``encoding`` its code page;
    ``confirm`` is yes once a person has agreed with how a layout that was never seen in a real file was understood,
    ``owner`` whose mentions they are. ``earlier_order`` and ``earlier_decimal`` are answers about an earlier file of
    the same account and format; they count where the file leaves it open.
    """

    network: Key = ""
    account: Line = ""
    order: Literal["", "dmy", "mdy"] = ""
    decimal: Literal["", ".", ","] = ""
    encoding: Key = ""
    confirm: Literal["", "yes"] = ""
    owner: Literal["", "own", "competitor"] = ""
    earlier_order: Literal["", "dmy", "mdy"] = ""
    earlier_decimal: Literal["", ".", ","] = ""
