"""How often the checks are right about planted errors: ``python -m benchmarks.planted``.

The cases are those of ``tests/checks/planted``: one change each of a good workspace whose exports are read by the
importers. A planted error counts as found when its check raises exactly one finding, on the right subject; every
finding that nothing was planted for is a false alarm of its check.
"""

import sys
import time
from datetime import UTC, datetime
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "tests"))

from checks.planted.suite import CASES, Score, scores, told

from benchmarks.watch import machine
from smmdash.checks import CHECKS


def line(name: str, score: Score) -> str:
    """Return a row of the table."""
    return (
        f"| {name} | {score.planted} | {score.found} | {score.recall:.0%} | {score.near} | {score.false} | "
        f"{score.precision:.0%} |"
    )


def main() -> int:
    """Print the table; return 1 where a case is not as it should be."""
    begun = time.process_time()
    made = scores(map(told, CASES))
    spent = time.process_time() - begun
    print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}; {len(CASES)} cases in {spent:.0f} s of processor time\n")
    print(
        "| check | planted | found | recall | look-alikes | false alarms | precision |\n|---|---|---|---|---|---|---|"
    )
    for key in CHECKS:
        print(line(key, made.get(key, Score())))
    fields = ("planted", "found", "near", "false")
    print(line("all", Score(**{name: sum(getattr(score, name) for score in made.values()) for name in fields})))
    wrong = [f"{key}: {name}" for key, score in made.items() for name in score.wrong]
    print("", *(f"- not as it should be: {one}" for one in wrong), sep="\n")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
