"""Seeded bad files: tables of posts, damaged as people and programs do it, with what has to come out of them."""

import csv
import io
import random
import re
from collections.abc import Callable
from dataclasses import dataclass

HEADER = ("Post ID", "Description", "Publish time", "Permalink", "Reach", "Likes", "Comments", "Saves")
HEADER += ("Account username", "Post type", "Check")
_CAPTIONS = (
    "Fresh bread, again", "Šodien cepam rudzu maizi", "Новый круассан с вишней", 'He said "good morning" to us',
    "Two\nlines", "Emoji 🍒 and 🥖", "", "Price: 5,50; only today | now", "Tab\there", "It's ours",
)  # fmt: skip
_ID = re.compile(r"PST\d{9}")
_LAST = re.compile(r'(?:CHK\d{5}|Check)"?(?=\r?\n)')
_PAGES = ("cp1251", "cp1257", "koi8-r", "cp866", "utf-16", "utf-16-le", "utf-32")


@dataclass(frozen=True)
class Damaged:
    """A file, the ids of its rows in order, what was done to it, and whether something of it was cut off."""

    data: bytes
    ids: tuple[str, ...]
    done: tuple[str, ...]
    is_cut: bool


@dataclass
class _Text:
    dice: random.Random
    text: str
    mark: str
    end: str

    def line(self) -> tuple[list[str], int]:
        """The lines, and the place of one that begins a record."""
        lines = self.text.split(self.end)
        places = [at for at, line in enumerate(lines) if _ID.match(line.lstrip('" '))]
        return lines, self.dice.choice(places) if places else -1

    def change(self, how: Callable[[str], str]) -> None:
        """Change one record's first line."""
        lines, at = self.line()
        if at >= 0:
            lines[at] = how(lines[at])
            self.text = self.end.join(lines)

    def inside(self, line: str) -> int:
        """A place within the second cell."""
        return min(line.find(self.mark, 3) + 1 + self.dice.randrange(1, 6), len(line))


def _stray(t: _Text, what: str) -> None:
    t.change(lambda line: line[: t.inside(line)] + what + line[t.inside(line) :])


def _wrapped(line: str) -> str:
    return '"' + line.replace('"', '""') + '"' if line else ""


DAMAGES: dict[str, Callable[[_Text], None]] = {
    "preamble": lambda t: setattr(t, "text", f"Report: posts{t.end}Made on 2026-11-01{t.end}{t.end}{t.text}"),
    "separator_line": lambda t: setattr(t, "text", f"sep={t.mark}{t.end}{t.text}"),
    "comment": lambda t: setattr(t, "text", f"# export{t.end}{t.text}"),
    "footer": lambda t: setattr(t, "text", f"{t.text.rstrip()}{t.end}Showing the first results only{t.end}"),
    "blank_lines": lambda t: t.change(lambda line: t.end * t.dice.randint(1, 4) + line),
    "cell_more": lambda t: t.change(lambda line: line + t.mark + "extra"),
    "marks_more": lambda t: t.change(lambda line: line + t.mark * t.dice.randint(1, 3)),
    "cell_less": lambda t: t.change(lambda line: line[: line.rfind(t.mark)] if line.count('"') % 2 == 0 else line),
    "quote_opens": lambda t: t.change(lambda line: line.replace(t.mark, t.mark + '"', 1)),
    "quote_inside": lambda t: _stray(t, '"'),
    "backslash_quotes": lambda t: setattr(t, "text", t.text.replace('""', '\\"')),
    "nuls": lambda t: _stray(t, "\0" * t.dice.randint(1, 3)),
    "nuls_at_end": lambda t: setattr(t, "text", t.text + "\0" * t.dice.randint(1, 3_000)),
    "header_again": lambda t: t.change(lambda line: t.mark.join(HEADER) + t.end + line),
    "marks_at_ends": lambda t: setattr(t, "text", _LAST.sub(lambda found: found[0] + t.mark, t.text)),
    "blanks_in_front": lambda t: t.change(lambda line: "  " + line),
    "header_odd": lambda t: setattr(t, "text", t.text.replace("Post ID", "\ufeffPost\u00a0ID\u200b", 1)),
    "headers_alike": lambda t: setattr(t, "text", t.text.replace("Likes", "Reach", 1)),
    "header_empty": lambda t: setattr(t, "text", t.text.replace("Saves", "", 1)),
    "no_header": lambda t: setattr(t, "text", t.text.split(t.end, 1)[1]),
    "ends_mixed": lambda t: t.change(lambda line: line + ("\r" if t.end == "\n" else "")),
    "huge_cell": lambda t: t.change(lambda line: line.replace("https://", "https://" + "x" * 100_000, 1)),
    "no_last_end": lambda t: setattr(t, "text", t.text.rstrip("\r\n")),
    "cut": lambda t: setattr(t, "text", t.text[: int(len(t.text) * t.dice.uniform(0.5, 0.99))]),
    "wrapped": lambda t: setattr(t, "text", t.end.join(map(_wrapped, t.text.split(t.end)))),
}  # fmt: skip


def damaged(seed: int, *, planted: str = "") -> Damaged:
    """Return the file of a seed. ``planted`` is written into the captions of some of its rows."""
    dice = random.Random(seed)
    mark, end = dice.choice([",", ",", ";", "\t", "|"]), dice.choice(["\r\n", "\n", "\n"])
    quoting = dice.choice([csv.QUOTE_MINIMAL, csv.QUOTE_ALL])
    done = dice.sample(sorted(DAMAGES), dice.randint(1, 3))
    if "wrapped" in done:
        done, quoting = ["wrapped"], csv.QUOTE_MINIMAL
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=mark, lineterminator=end, quoting=quoting)
    writer.writerow(HEADER)
    for at in range(dice.randint(4, 50)):
        one = f"PST{dice.randrange(10**8, 10**9)}"
        caption = dice.choice(_CAPTIONS).replace("\n", " " if done == ["wrapped"] else end)
        if planted and (at < 3 or dice.random() < 0.3):
            caption = dice.choice([planted, f"{caption} {planted}", f"{planted} {caption}"])
        figures = [str(dice.randrange(10 ** dice.randint(1, 5))) for _ in range(4)]
        day = f"2026-{dice.randint(1, 9):02d}-{dice.randint(1, 28):02d} 10:{dice.randint(0, 59):02d}"
        address = f"https://www.instagram.com/p/{one}/"
        writer.writerow([one, caption, day, address, *figures, "maizes.maja", "IG image", f"CHK{at:05d}"])
    text = _Text(dice, out.getvalue(), mark, end)
    for name in done:
        DAMAGES[name](text)
    page = dice.choice(["utf-8", "utf-8-sig", *_PAGES]) if dice.random() < 0.5 else "utf-8"
    left = tuple(_ID.findall(re.sub(r"/p/PST\d{9}/?", "", text.text)))
    return Damaged(text.text.encode(page, "replace"), left, (*done, page), "cut" in done)
