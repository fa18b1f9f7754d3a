"""Cold start and idle memory: ``python -m benchmarks.start``.

From the command ``streamlit run app.py`` to the server's answer, from a first visitor's address to the painted start
page, and the same for an empty Streamlit script in the same round.
"""

import argparse
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from benchmarks.watch import APP, browser, machine, memory, quantile, serve, visit

EMPTY = "import streamlit as st\nst.title('Hello')\n"


def once(script: Path) -> dict[str, float]:
    """Start a script, let one visitor in, and return seconds and megabytes."""
    with browser() as chromium:
        begun = time.perf_counter()
        with serve(script) as (address, pid):
            up = time.perf_counter() - begun
            held = memory(pid)
            page = visit(chromium, address)
            painted = float(page.evaluate("window.__watch.changed")) / 1000
            return {
                "seconds to the server's answer": up,
                "seconds from the first visitor's address to the painted page": painted,
                "MB before any visitor": held,
                "MB with one visitor on the start page": memory(pid),
            }


def main() -> None:
    """Measure and print the table."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--repeat", type=int, default=5)
    given = asked.parse_args()
    print(f"{machine()}; {datetime.now(UTC):%Y-%m-%d}; median of {given.repeat} rounds\n")
    with tempfile.TemporaryDirectory() as folder:
        empty = Path(folder) / "empty.py"
        empty.write_text(EMPTY)
        rounds = [(once(APP), once(empty)) for _ in range(given.repeat)]
    print("| figure | app | empty Streamlit script | ratio |\n|---|---|---|---|")
    for name in rounds[0][0]:
        app, floor = (quantile([pair[side][name] for pair in rounds], 0.5) for side in (0, 1))
        print(f"| {name} | {app:.2f} | {floor:.2f} | {app / floor:.2f} |")


if __name__ == "__main__":
    main()
