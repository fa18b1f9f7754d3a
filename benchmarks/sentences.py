"""How long a sentence takes, beside lower-casing and splitting the same text: ``python -m benchmarks.sentences``.

The first sentence after the import is timed in a process of its own; hostile texts are 50,000 characters long.
"""

import argparse
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from time import perf_counter

from smmdash.goals.sentence import understand

TODAY = date(2026, 11, 22)
LONG = 50_000
SENTENCES = (
    "Increase conversion 10 % by the quarter's end",
    "Keep cost per lead between €10 and €12 from 1 December to 28 February",
    "We would very much like to see our average reach per post grow by a quarter over the next six months",
    "Привлечь 250 новых подписчиков в группу ВКонтакте за две недели",
    "Довести среднее количество комментариев под постом в Facebook до 10 за два месяца",
    "Sešu mēnešu laikā dubultot LinkedIn sekotāju skaitu",
    "Palielināt sasniedzamību sievietēm vecumā 25-34 gadi par 15 % 3 mēnešu laikā",
)
HOSTILE = {
    "one letter": "a", "letters apart": "a ", "digits": "1", "digits apart": "1 ", "groups": "1,", "dots": "1.",
    "dates": "1.1.", "ranges": "1-", "plus": "+1 ", "quotes": "\"'«", "brackets": "(" * 100 + "a" * 100 + ")" * 100,
    "markup": "<script>alert(1)</script>", "addresses": "http://", "mails": "a@", "hosts": "www.", "hashtags": "#",
    "other scripts": "漢字", "one that becomes many": "ﷺ", "marks over a letter": "a\u0301", "emoji": "👩‍👩‍👧",
    "number words": "сто тысяч ", "prepositions": "by ", "months": "до марта ", "days": "понедельник вторник ",
    "spans": "between 3 and 5 and ", "names with errors": "instagrsmx ", "mixed alphabets": "инстаgrамм ",
    "goals": "увеличить подписчиков на 10 % до конца марта ", "changes": "par 5 ", "articles": "the ",
}  # fmt: skip
_FIRST = (
    "import sys;import smmdash.goals.types;"
    "from time import perf_counter as t;a=t();from smmdash.goals.sentence import understand as u;"
    "from datetime import date;b=t();u(sys.argv[1],today=date(2026,11,22));print((b-a)*1000,(t()-b)*1000)"
)


def main(arguments: list[str] | None = None) -> int:
    """Print the figures; return 1 where a limit is broken: 20 ms a sentence, the first too, 100 ms a hostile text."""
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("--repeat", type=int, default=20)
    repeat = words.parse_args(arguments).repeat
    broken = 0
    for text in SENTENCES:
        ours = best(lambda text=text: understand(text, today=TODAY), repeat)
        floor = best(lambda text=text: text.casefold().split(), repeat)
        broken += ours > 20
        print(f"{ours:7.2f} ms  {ours / floor:8.0f} x  {text}")
    firsts = [first(text) for text in SENTENCES]
    broken += max(took for _, took in firsts) > 20
    imported, slowest = min(took for took, _ in firsts), max(took for _, took in firsts)
    print(f"import {imported:.0f} ms, then the first sentence at most {slowest:.2f} ms")
    for name, part in HOSTILE.items():
        text = (part * (LONG // len(part) + 1))[:LONG]
        ours = best(lambda text=text: understand(text, today=TODAY), 3)
        floor = best(lambda text=text: text.casefold().split(), 3)
        broken += ours > 100
        print(f"{ours:7.2f} ms  {ours / floor:8.0f} x  50,000 characters: {name}")
    return int(broken > 0)


def best(act: Callable[[], object], repeat: int) -> float:
    """Return the shortest of some runs in milliseconds."""
    took = []
    for _ in range(repeat):
        start = perf_counter()
        act()
        took.append((perf_counter() - start) * 1_000)
    return min(took)


def first(text: str) -> tuple[float, float]:
    """Return the milliseconds of the import and of the first sentence, the best of three new processes."""
    runs = []
    for _ in range(3):
        run = subprocess.run([sys.executable, "-c", _FIRST, text], capture_output=True, text=True, check=True)
        runs.append(tuple(map(float, run.stdout.split())))
    return min(imported for imported, _ in runs), min(took for _, took in runs)


if __name__ == "__main__":
    raise SystemExit(main())
